/** Every code a caller can meet, with its HTTP status and texts. Codes are stable, texts are not. */

export const refusals = {
  // the request itself
  invalid_request: {
    status: 400,
    zh: '请求内容有误,请按提示修改后重试',
    en: 'The request is not valid; see errors',
  },
  malformed_json: { status: 400, zh: '请求体不是合法的 JSON', en: 'The body is not valid JSON' },
  cursor_invalid: {
    status: 400,
    zh: '翻页游标无效或不属于本次查询',
    en: 'The cursor is not valid for this query',
  },
  unauthenticated: { status: 401, zh: '未登录或登录已失效', en: 'Not signed in, or the token has expired' },
  unknown_person: {
    status: 403,
    zh: '本县没有您的人员记录,请联系县管理员',
    en: 'You are not registered in this county',
  },
  forbidden: {
    status: 403,
    zh: '您的岗位不能办理此事,需要:{needed}',
    en: 'None of your posts may do this; needed: {needed}',
  },
  not_found: { status: 404, zh: '没有找到{thing}', en: '{thing} not found' },
  route_unknown: { status: 404, zh: '没有这个接口', en: 'No such route' },
  conflict: {
    status: 409,
    zh: '记录刚被他人修改(现为第 {version} 版),请刷新后重试',
    en: 'The record was just changed by someone else (now version {version}); reload and retry',
  },
  idempotency_key_reused: {
    status: 409,
    zh: '同一个 Idempotency-Key 已用于内容不同的请求',
    en: 'This Idempotency-Key was used for a different request',
  },
  already_exists: { status: 409, zh: '{thing}已存在', en: '{thing} already exists' },
  precondition_failed: {
    status: 412,
    zh: '您看到的是第 {expected} 版,记录现为第 {version} 版',
    en: 'You saw version {expected}; the record is at version {version}',
  },
  too_busy: { status: 503, zh: '系统繁忙,请稍后重试', en: 'Busy; retry shortly' },
  internal: { status: 500, zh: '系统内部错误,请凭编号联系管理员', en: 'Internal error; quote the trace id' },

  // field-level meanings
  field_unknown_value: {
    status: 400,
    zh: '{field}没有这个值:{value}',
    en: '{field} has no such value: {value}',
  },
  field_required: { status: 400, zh: '{field}必填', en: '{field} is required' },
  field_order: { status: 400, zh: '{field}不能早于{other}', en: '{field} must not be before {other}' },
  rows_invalid: {
    status: 422,
    zh: '共 {count} 处有误,未导入任何一行',
    en: '{count} problems; no row was imported',
  },

  cell_unreadable: {
    status: 422,
    zh: '填写有误,应如:{example}',
    en: 'cannot be read; as in: {example}',
  },
  column_unknown: { status: 422, zh: '没有“{column}”这一列', en: 'There is no column “{column}”' },
  column_missing: { status: 422, zh: '缺少这一列', en: 'The column is missing' },
  column_doubled: { status: 422, zh: '这一列出现了两次', en: 'The column appears twice' },
  row_doubled: { status: 422, zh: '与第 {row} 行重复', en: 'is the same as in row {row}' },
  code_elsewhere: {
    status: 422,
    zh: '不是本县({county})的过筛编码',
    en: 'is not a sieve code of this county ({county})',
  },

  // forms
  form_not_filed: {
    status: 400,
    zh: '{field}:表单须列入年度目录或有自己的备案号,二者至少填一项(R33)',
    en: '{field}: a form stands in a yearly list or has its own filing number (R33)',
  },
  element_unknown: { status: 400, zh: '没有这个数据项:{element}', en: 'No such data element: {element}' },
  element_ended: { status: 400, zh: '数据项 {element} 已停用', en: 'The data element {element} has ended' },
  element_twice: {
    status: 400,
    zh: '数据项 {element} 重复',
    en: 'The data element {element} is named twice',
  },
  element_not_asked: {
    status: 400,
    zh: '本任务的表单没有数据项 {element}',
    en: 'No form of this task asks {element}',
  },
  value_or_confirm: {
    status: 400,
    zh: '{field}:填写数值,或确认已有数据,二者取一;确认时不填数据日期',
    en: '{field}: give a value or confirm what is held, one of the two; a confirmation takes no day',
  },
  answer_type: { status: 400, zh: '{field}应填{wanted}', en: '{field}: {wanted} is wanted' },
  as_of_outside: {
    status: 400,
    zh: '{field}的数据日期不能晚于今天({today}),也不能早到 {months} 个月的有效期已过',
    en: '{field}: as of a day not after today ({today}), and within its {months} months',
  },
  nothing_held: {
    status: 400,
    zh: '{field}没有有效的已有数据可确认,请填写',
    en: '{field}: nothing valid is held that could be confirmed; give a value',
  },
  held_changed: {
    status: 400,
    zh: '{field}的已有数据刚有更新(现为 {value},第 {version} 版),请核对后再确认',
    en: '{field}: what is held has just changed (now {value}, version {version}); look at it before confirming',
  },

  // lifecycles
  wrong_state: {
    status: 409,
    zh: '当前状态为“{state}”,不能{action}',
    en: 'Not possible to {action} while {state}',
  },
  not_your_record: {
    status: 403,
    zh: '此事不由您办理,需要:{needed}',
    en: 'Not yours to do; needed: {needed}',
  },
  self_review: {
    status: 403,
    zh: '起草人和接手办理人不能审核、裁定自己的任务单(R23)',
    en: 'Nobody decides on an order of their own, written or taken over (R23)',
  },
  own_approval: {
    status: 403,
    zh: '您审核通过了这份任务单,不能再裁定村社的拒收(R19)',
    en: 'You let this order pass and may not rule on its refusal (R19)',
  },
  same_approver: {
    status: 403,
    zh: '特殊情况须由两人先后签批,您已签过(R28)',
    en: 'An exception needs two different approvers; you have signed (R28)',
  },

  record_full: {
    status: 409,
    zh: '这条记录已经写满,请办结后另起一条',
    en: 'This record is full; close it and start another',
  },

  // dispatch
  order_blocked: {
    status: 422,
    zh: '任务单未通过过筛:{count} 处须修改',
    en: 'The order did not pass the sieve: {count} blocking findings',
  },
  order_not_editable: {
    status: 409,
    zh: '只有草稿或退回修改的任务单可以编辑',
    en: 'Only a draft or a returned order can be edited',
  },
  unit_outside_town: {
    status: 422,
    zh: '{unit} 不属于您所在镇街(R21)',
    en: '{unit} is not in your town (R21)',
  },
  unit_unknown: { status: 422, zh: '没有这个单位:{unit}', en: 'No such unit: {unit}' },
  not_a_village: { status: 422, zh: '{unit} 不是村或社区', en: '{unit} is not a village or community' },
  reroute_unit_needed: {
    status: 422,
    zh: '以“清单外”驳回时须指明由哪个单位承接(R24)',
    en: 'Rejecting as off-catalogue must name the unit that takes the matter (R24)',
  },
  reroute_to_village: {
    status: 422,
    zh: '不能转办给村社(R24)',
    en: 'A matter cannot be rerouted to a village (R24)',
  },
  co_party_needed: {
    status: 422,
    zh: '专业事项须先明确协同单位和人员(R30)',
    en: 'Professional work needs a named co-party first (R30)',
  },
  person_not_in_unit: {
    status: 422,
    zh: '{person} 不在{unit}任职',
    en: '{person} holds no post in {unit}',
  },
  nobody_to_assign: { status: 422, zh: '至少分派一人', en: 'Assign at least one person' },
  evidence_over_ceiling: {
    status: 422,
    zh: '“{kind}”超出本任务允许的材料范围(R31)',
    en: 'Evidence of kind {kind} is beyond what this task permits (R31)',
  },
  evidence_missing: {
    status: 422,
    zh: '缺少任务要求的材料:{kind}',
    en: 'Required evidence is missing: {kind}',
  },

  // recurring duties
  day_beyond_period: {
    status: 422,
    zh: '{field}最大为 {most}',
    en: '{field} is {most} at most',
  },
  no_period_left: {
    status: 422,
    zh: '{from} 至 {to} 之间已没有可以开启的周期,请修改结束日期',
    en: 'No period is left to open between {from} and {to}; set a later last day',
  },
  duty_is_led: {
    status: 409,
    zh: '{name}仍分管该条线,不能接手(R39)',
    en: '{name} still leads its line, so it cannot be taken over (R39)',
  },
  line_not_led: {
    status: 403,
    zh: '您不分管该条线:{lines}(R21)',
    en: 'Its line is not in your portfolio: {lines} (R21)',
  },

  // directory
  self_appointment: {
    status: 403,
    zh: '不能给自己任职,请由另一位有权人员办理',
    en: 'Nobody appoints himself; someone else entitled must do it',
  },
  post_not_in_kind: { status: 422, zh: '{kind}不设“{post}”', en: 'A {kind} has no post {post}' },
  unit_closed: { status: 422, zh: '{unit}已于 {to} 撤销', en: '{unit} ended on {to}' },
  acting_for_needed: { status: 422, zh: '代理须写明代理何人', en: 'An acting holder names whom he acts for' },
  acting_needed: {
    status: 422,
    zh: '写明代理何人时,须标明为代理',
    en: 'Someone is acted for, but the tenure is not marked as acting',
  },
  lines_only_for_leaders: {
    status: 422,
    zh: '只有分管领导有分管条线',
    en: 'Only a leader in charge has lines',
  },
  lines_needed: {
    status: 422,
    zh: '分管领导至少分管一条条线',
    en: 'A leader in charge has at least one line',
  },
  line_unknown: { status: 422, zh: '没有这条条线:{line}', en: 'No such line: {line}' },
  already_holds: {
    status: 422,
    zh: '{person}在 {from} 至 {to} 已任{post}',
    en: '{person} already holds {post} from {from} to {to}',
  },
  post_taken: {
    status: 422,
    zh: '{post}由{person}担任({from} 至 {to}),同一时间只能一人担任(代理除外)',
    en: '{post} is held by {person} from {from} to {to}; one holder at a time unless acting',
  },
  not_held: {
    status: 422,
    zh: '该人员在{unit}没有可于 {to} 结束的{post}任职',
    en: 'No tenure of {post} in {unit} that could end on {to}',
  },
  person_name_differs: {
    status: 422,
    zh: '该人员编号已登记为另一姓名,请核对编号',
    en: 'This person id is registered under another name; check the id',
  },
  day_unknown: {
    status: 422,
    zh: '没有“{value}”这一天,日期形如 2026-02-01',
    en: 'no such day: {value}; write 2026-02-01',
  },
  row_repeated: { status: 422, zh: '与第 {row} 行重复', en: 'repeats row {row}' },
  import_underway: {
    status: 409,
    zh: '正在批量导入人员({importId}),完成后再办理',
    en: 'A staff import is under way ({importId}); retry when it is done',
  },

  // admission
  application_incomplete: {
    status: 422,
    zh: '准入申请未能提交:{count} 处须补正',
    en: 'The application was not submitted: {count} fields to mend',
  },
  funding_blank: {
    status: 422,
    zh: '{field}为空,不予受理:经费和承担单位须写明(法律第四十三条,R12)',
    en: '{field} is blank: an application without funding and payer is refused (law §43, R12)',
  },
  basis_needed: {
    status: 422,
    zh: '{field}必填:列明法律法规条款,或说明约定俗成的依据(R11)',
    en: '{field} is required: cite an article, or state the custom (R11)',
  },
  start_too_soon: {
    status: 422,
    zh: '{field}最早为 {earliest}:须提前至少 {days} 个工作日申请(R16)',
    en: '{field} is {earliest} at the earliest: apply at least {days} working days ahead (R16)',
  },
  evidence_necessity_needed: {
    status: 422,
    zh: '要求{kind}须填写{field}(R31)',
    en: 'Asking for {kind} needs {field} (R31)',
  },
  on_negative_list: {
    status: 422,
    zh: '{field}触及负面清单:“{text}”({rule})',
    en: '{field} is on the negative list: “{text}” ({rule})',
  },
  beyond_reporting: {
    status: 422,
    zh: '{field}超出发现报告类事项的范围:“{text}”(R8)',
    en: '{field} goes beyond reporting: “{text}” (R8)',
  },
  own_application: {
    status: 403,
    zh: '申请人不能受理、退回或审批自己的申请',
    en: 'An applicant does not decide on an application of their own',
  },
  round_over: {
    status: 409,
    zh: '您看到的是第 {round} 轮申请,现为第 {now} 轮,请刷新后重试',
    en: 'You saw round {round} of the application; it is at round {now}; reload and retry',
  },
  panel_incomplete: {
    status: 422,
    zh: '审核组缺少{departments}的成员,不能开始审核(R14)',
    en: 'The panel lacks members of {departments} (R14)',
  },
  panel_without_voters: {
    status: 409,
    zh: '审核组没有其他可表决的成员,请先增补成员(R13)',
    en: 'Nobody else on the panel has a vote; appoint members first (R13)',
  },
  not_on_panel: {
    status: 403,
    zh: '您不在本次审核组名单中(以开始审核之日为准,R14)',
    en: 'You do not sit on this panel, as it stood when it opened (R14)',
  },
  member_recused: {
    status: 403,
    zh: '您须回避或已申请回避,不参加表决(R13)',
    en: 'You are recused and have no vote (R13)',
  },
  already_answered: { status: 409, zh: '您已答复,不能再改', en: 'You have answered; an answer stands' },
  opinion_window_over: {
    status: 409,
    zh: '征求意见期限已过(R15)',
    en: 'The opinion window is over (R15)',
  },
  opinion_given: { status: 409, zh: '贵镇街已发表意见', en: 'Your town has spoken already' },
  no_open_objection: {
    status: 409,
    zh: '{town} 没有待答复的异议',
    en: '{town} has no objection that waits for a reply',
  },
  objections_unanswered: {
    status: 409,
    zh: '还有 {count} 个镇街的异议未书面答复:{towns}(R15)',
    en: '{count} objections have no written reply yet: {towns} (R15)',
  },

  // duty lists
  duty_field_unwanted: {
    status: 422,
    zh: '{category}事项不填{field}',
    en: '{field} does not belong to the category {category}',
  },

  // catalogue
  sieve_code_shape: {
    status: 400,
    zh: '过筛编码形如 {example}(县码、条线、序号、校验符)',
    en: 'A sieve code looks like {example} (county, line, serial, check character)',
  },
  sieve_code_check: {
    status: 400,
    zh: '过筛编码的校验符不符,有一位输错或两位颠倒{hint}',
    en: 'The check character does not fit: one character is wrong or two are swapped{hint}',
  },
  no_repeal: { status: 409, zh: '没有可撤销的废止登记', en: 'There is no repeal to take back' },
  day_before_start: {
    status: 422,
    zh: '日期须晚于施行日期 {from}',
    en: 'The day must be after {from}, when it took effect',
  },
  draft_incomplete: {
    status: 422,
    zh: '修订稿未通过核对:{count} 处须补正',
    en: 'The draft did not pass the check: {count} to mend',
  },
  draft_empty: { status: 422, zh: '修订稿没有任何变更', en: 'The draft changes nothing' },
  draft_overtaken: {
    status: 409,
    zh: '核对之后清单已另有新版发布,请重新核对、报批后再发布',
    en: 'Another version was published since the check; check and approve the draft again',
  },
  revision_not_deliberated: {
    status: 409,
    zh: '年度修订的修订稿须先经审核组和镇街征求意见',
    en: 'The draft of a yearly revision goes through panel and opinion round first',
  },
  draft_of_revision: {
    status: 409,
    zh: '年度修订的修订稿不能单独作废',
    en: 'The draft of a yearly revision is not abandoned by itself',
  },
  round_not_open: {
    status: 409,
    zh: '年度修订不在修订阶段',
    en: 'The yearly revision is not open for changes',
  },
  day_outside: {
    status: 422,
    zh: '日期须在 {from} 至 {to} 之间',
    en: 'The day lies between {from} and {to}',
  },
  heads_over: {
    status: 422,
    zh: '人数最多为 {most}',
    en: 'There are at most {most}',
  },
  votes_differ: {
    status: 422,
    zh: '赞成、反对、弃权共 {votes} 票,与参会 {present} 人不符',
    en: 'The votes add up to {votes}, and {present} took part',
  },
  named_twice: { status: 422, zh: '姓名重复', en: 'A name appears twice' },
  extension_asked: {
    status: 409,
    zh: '已申请延期,等待审批',
    en: 'More time has been asked for already',
  },
  no_extension_asked: {
    status: 409,
    zh: '没有待审批的延期申请',
    en: 'Nobody has asked for more time',
  },
  exempt_needs_article: {
    status: 422,
    zh: '须有法条明文指向村社,方可标为“法定可处置”',
    en: 'Only an article that names the village lifts the bounds of report-only items',
  },
  code_not_given: {
    status: 422,
    zh: '本县清单没有编码 {sieveCode}:新事项请留空,由系统编码',
    en: 'The county has no code {sieveCode}: leave it blank for a new item, and it is given one',
  },
  no_co_party_named: {
    status: 409,
    zh: '任务单没有写明协同单位',
    en: 'The order names no co-party',
  },
  no_such_co_party: {
    status: 422,
    zh: '任务单写明的协同单位有 {count} 个,请从 0 数起',
    en: 'The order names {count} co-parties, counted from 0',
  },
  step_open: {
    status: 409,
    zh: '该协同单位正在处理',
    en: 'That co-party is at it already',
  },
  not_your_step: {
    status: 409,
    zh: '该协同单位没有待您签字的步骤',
    en: 'That co-party has no step that is yours to sign off',
  },
  co_party_not_called: {
    status: 409,
    zh: '这是专业性工作,须先请协同单位处理并办结签字,再提交办结',
    en: 'This is professional work: call the co-party in and have its step signed off first',
  },
  co_party_open: {
    status: 409,
    zh: '协同单位尚未办结,暂不能提交',
    en: 'A co-party has not signed off yet',
  },
  refused_before: {
    status: 409,
    zh: '该任务已拒收过一次,不服裁定可提请县里裁定',
    en: 'The task was refused before; a ruling can be appealed to the county',
  },
  nothing_to_appeal: {
    status: 409,
    zh: '没有可提请县里裁定的镇街裁定',
    en: 'There is no ruling of the town to appeal',
  },
  no_emergency_review: {
    status: 409,
    zh: '不是待事后审核的紧急任务单',
    en: 'The order is no emergency that waits for its review',
  },
  already_decided: {
    status: 409,
    zh: '本次提交已经集体讨论通过',
    en: 'The committee has passed this attempt already',
  },
  exception_uses_spent: {
    status: 409,
    zh: '同一事项今年已按特殊情况办过 {count} 次,不再签批;请要求部门申请准入',
    en: 'This matter was granted off the list {count} times this year already: the department applies for admission',
  },
  duplicate_unresolved: {
    status: 409,
    zh: '与在途的 {count} 份任务单重复:请并入其中一份,或写明不合并的理由',
    en: 'It repeats {count} orders under way: merge it into one of them, or say why not',
  },
  not_a_duplicate: {
    status: 409,
    zh: '两份任务单不重复,不能合并',
    en: 'The order does not repeat that one, so it cannot be merged into it',
  },
  merge_leaves_units: {
    status: 409,
    zh: '并入后这些村社没有任务:{units};请退回修改后再合并',
    en: 'These villages would be left without a task: {units}; return it for change first',
  },
  merge_drops_forms: {
    status: 409,
    zh: '并入后下列表单无人填报:{forms};请反过来合并,或退回修改后再合并',
    en: 'These forms would be left unanswered: {forms}; merge the other way round, or return it for change first',
  },
  changes_needed: {
    status: 422,
    zh: '该建议没有现成的变更,请写明要作的变更',
    en: 'The proposal brings no change of its own: state the changes',
  },
  proposals_undecided: {
    status: 409,
    zh: '还有 {count} 条须复核的建议未处理',
    en: '{count} proposals that need review are undecided',
  },
  draft_not_checked: {
    status: 409,
    zh: '修订稿须先核对',
    en: 'The draft is to be checked first',
  },
  content_moved: {
    status: 409,
    zh: '修订稿已改动,须重新提交审核组',
    en: 'The draft has changed since; it goes before the panel again',
  },
  approval_needed: {
    status: 409,
    zh: '发布须先经县级批准(R17)',
    en: 'Publication needs the county’s approval first (R17)',
  },
  panel_decision_needed: {
    status: 422,
    zh: '修订窗口({from} 月至 {to} 月)之外的变更须填写{field}:审核组的决定,理由为新任务或依据变化(R6)',
    en: 'Outside the window (month {from} to {to}) a change needs {field}: a panel decision for a new task or a changed basis (R6)',
  },
  decision_ahead: {
    status: 422,
    zh: '审核组决定的日期 {day} 还没有到',
    en: 'The panel decision is dated {day}, which is yet to come',
  },
  effective_too_soon: {
    status: 422,
    zh: '{field}最早为 {earliest}:不早于今天,也不早于前一版',
    en: '{field} is {earliest} at the earliest: not before today nor before the version it follows',
  },
  item_not_on_list: {
    status: 422,
    zh: '清单内没有事项 {sieveCode},或已退出、已被拆分合并',
    en: 'Item {sieveCode} is not on the list, or has left it',
  },
  merge_of_one: {
    status: 422,
    zh: '合并至少须有两项不同的事项',
    en: 'A merge takes at least two different items',
  },
  nothing_changed: {
    status: 422,
    zh: '这条变更与现有内容相同',
    en: 'This change says what stands there already',
  },
  custom_needs_panel: {
    status: 422,
    zh: '约定俗成的事项须有审核组的决定(R4)',
    en: 'An item by custom needs a panel decision (R4)',
  },
  custom_too_long: {
    status: 422,
    zh: '约定俗成的准入最迟至 {latest}(R4)',
    en: 'An approval by custom holds until {latest} at most (R4)',
  },
  serials_used_up: {
    status: 422,
    zh: '条线“{line}”的序号已用完',
    en: 'Line {line} has no serial left',
  },
  list_too_long: {
    status: 422,
    zh: '清单共 {count} 项,最多 {most} 项',
    en: 'The list has {count} items; at most {most}',
  },
  changes_too_large: {
    status: 422,
    zh: '一次提交的变更过大({kilobytes} KB),请分几次提交',
    en: 'Too much at once ({kilobytes} KB); send the changes in parts',
  },
  too_many_changes: {
    status: 422,
    zh: '一份修订稿最多 {most} 条变更',
    en: 'A draft holds at most {most} changes',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type RefusalCode = keyof typeof refusals
