// Written by `npm run openapi` from docs/openapi.json.

export interface paths {
 "/v1/admissions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 准入申请列表，最新在前
   * @description Applications, newest first
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listAdmissions"];
  put?: never;
  /**
   * 部门起草准入申请
   * @description Draft an application for the list
   *
   *     可以调用：部门经办人 / for Department officer
   */
  post: operations["draftAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 准入申请详情
   * @description One application
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getAdmission"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 修改草稿或退回补充的申请
   * @description Edit a draft or a returned application
   *
   *     可以调用：部门经办人 / for Department officer
   */
  patch: operations["editAdmission"];
  trace?: never;
 };
 "/v1/admissions/{applicationId}/accept-for-panel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 受理并交准入审核工作组
   * @description Accept it and open the panel
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["acceptAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/answers": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 成员答复三问：依法？约定俗成？村社力所能及？
   * @description Answer: in law, customary, within ability
   *
   *     可以调用：准入审核组成员 / for Admission panel member
   */
  post: operations["answerAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/approve": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 县级批准准入
   * @description Record the county's approval
   *
   *     可以调用：县级审批人 / for County approver
   */
  post: operations["approveAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/opinions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 镇街发表意见
   * @description Give a town's opinion
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["giveOpinion"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/panel-refresh": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 按今日任职更新审核组
   * @description Give seats that changed hands to their holders of today
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["refreshPanel"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/recusals": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 成员申请回避
   * @description Recuse oneself with a reason
   *
   *     可以调用：准入审核组成员 / for Admission panel member
   */
  post: operations["recuseFromAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/refuse": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 县级不予准入并说明理由
   * @description Refuse admission with a reason
   *
   *     可以调用：县级审批人 / for County approver
   */
  post: operations["refuseAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/replies": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 书面答复镇街异议
   * @description Reply in writing to a town's objection
   *
   *     可以调用：部门经办人、清单管理员 / for Department officer, Catalogue officer
   */
  post: operations["replyToObjection"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/return": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 退回部门补充
   * @description Return it to the department for supplement
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["returnAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/submit": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 提交申请
   * @description Submit an application
   *
   *     可以调用：部门经办人 / for Department officer
   */
  post: operations["submitAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/admissions/{applicationId}/withdraw": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 撤回申请
   * @description Withdraw an application
   *
   *     可以调用：部门经办人 / for Department officer
   */
  post: operations["withdrawAdmission"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 现行清单
   * @description The catalogue in force
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getCatalogue"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/backtests/{backtestId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 回测进度和结果
   * @description A backtest: how far it is and what it found
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["getBacktest"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/backtests/{backtestId}/abandon": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 停止回测
   * @description Abandon a backtest
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["abandonBacktest"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/backtests/{backtestId}/orders": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 回测中结果不同的任务单
   * @description Orders that would fare differently
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["listBacktestOrders"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 清单修订稿列表
   * @description List drafts
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["listDrafts"];
  put?: never;
  /**
   * 起草清单新版
   * @description Open a draft of the next version
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["openDraft"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 清单修订稿
   * @description One draft
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["getDraft"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 修改修订稿的标题和生效日期
   * @description Set a draft’s title and effective date
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  patch: operations["describeDraft"];
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/abandon": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 作废修订稿
   * @description Abandon a draft
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["abandonDraft"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/approve": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 批准发布
   * @description Approve a checked draft
   *
   *     可以调用：县级审批人 / for County approver
   */
  post: operations["approveDraft"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/backtests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 修订稿的回测
   * @description The backtests of a draft
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["listBacktests"];
  put?: never;
  /**
   * 用上年任务单回测修订稿
   * @description Replay a year of orders against a draft
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["startBacktest"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/changes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 修订稿的变更
   * @description The changes in a draft
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["listChanges"];
  put?: never;
  /**
   * 写入变更
   * @description Write changes into a draft
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["addChanges"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/changes/{number}/take-out": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 撤下一条变更
   * @description Take a change out of a draft
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["takeOutChange"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/check": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 核对修订稿
   * @description Check a draft against the rules
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["checkDraft"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/diff": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 修订稿与前一版对照
   * @description What a draft changes
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["compareDraft"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/import": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 把整张清单导入修订稿
   * @description Bring a sheet of items into a draft, all rows or none
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["importSheet"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/publish": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 发布新版清单
   * @description Publish an approved draft as the next version
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["publishDraft"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/drafts/{draftId}/rows": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 导出修订稿形成的清单
   * @description The list that a draft makes, as rows of a sheet
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员、准入审核组成员 / for Catalogue officer, County approver, County overseer, County administrator, Admission panel member
   */
  get: operations["listDraftRows"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/items": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 事项列表与检索
   * @description List and search items
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listItems"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/items/{sieveCode}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 事项详情
   * @description One item by its sieve code, however it was typed
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getItem"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 年度修订列表
   * @description The yearly revisions
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listRevisions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 某年的年度修订
   * @description The revision of a year
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getRevision"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/answer": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 审核组成员表决
   * @description A member’s answer
   *
   *     可以调用：准入审核组成员 / for Admission panel member
   */
  post: operations["answerRevision"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/day": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 确定发布日期
   * @description Set the day of publication
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["setDay"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/diff": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 修订稿与现行清单对照
   * @description What the revision changes
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["compareRevision"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/opinion": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 镇街发表意见
   * @description A town’s opinion
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["giveOpinionOnRevision"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/proposals": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 修订建议
   * @description What the year has shown
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listProposals"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/proposals/{proposalId}/accept": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 采纳建议，写入修订稿
   * @description Take a proposal into the draft
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["acceptProposal"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/proposals/{proposalId}/dismiss": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 不采纳建议
   * @description Leave a proposal out
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["dismissProposal"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/recuse": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 审核组成员回避
   * @description A member stands aside
   *
   *     可以调用：准入审核组成员 / for Admission panel member
   */
  post: operations["recuseFromRevision"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/refresh-panel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 更新审核组成员
   * @description Refresh the panel
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["refreshRevisionPanel"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/reply": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 答复镇街异议
   * @description Reply to a town’s objection
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["replyToTown"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/take-back": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 收回再修订
   * @description Take it back for change
   *
   *     可以调用：清单管理员、县级审批人 / for Catalogue officer, County approver
   */
  post: operations["takeBackRevision"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/revisions/{year}/to-panel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 提交审核组
   * @description Bring the checked draft before the panel
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["bringBeforePanel"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/versions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 清单各版
   * @description Every published version, newest first
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listVersions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/versions/{version}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 清单某一版
   * @description One published version
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getVersion"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/versions/{version}/diff/{other}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 两版对照
   * @description What is different between two versions
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["compareVersions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/versions/{version}/items/{sieveCode}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 某一版中的事项
   * @description An item as a version has it, for work sent under that version
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getItemOfVersion"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/catalogue/versions/{version}/rows": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 导出某一版清单
   * @description A published version as rows of a sheet
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listVersionRows"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/data-elements": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 数据项目录
   * @description The register of data elements, by title
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listElements"];
  put?: never;
  /**
   * 登记数据项
   * @description Enter a data element
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["enterElement"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/data-elements/{elementCode}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 数据项
   * @description One data element
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getElement"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 更正数据项
   * @description Correct a data element
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  patch: operations["correctElement"];
  trace?: never;
 };
 "/v1/data-elements/{elementCode}/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 停用数据项
   * @description End a data element on a day
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["endElement"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/duties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 履职事项清单查询
   * @description Search the duty list of a town
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listDuties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/duty-imports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 导入履职事项清单，全部成功或一行不导
   * @description Import a duty list, all rows or none; it replaces the list of its area
   *
   *     可以调用：县系统管理员、清单管理员 / for County administrator, Catalogue officer
   */
  post: operations["importDuties"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/duty-lists/{area}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 导出履职事项清单
   * @description The duty list that an area imported, row for row
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["exportDuties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/forms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 表单目录
   * @description The register of forms, by title
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listForms"];
  put?: never;
  /**
   * 登记表单（列入年度目录或有备案号）
   * @description Enter a form that stands in a yearly list or has a filing number
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["enterForm"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/forms/{formId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 表单
   * @description One form
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getForm"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 更正表单
   * @description Correct a form
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  patch: operations["correctForm"];
  trace?: never;
 };
 "/v1/forms/{formId}/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 停用表单
   * @description End a form on a day
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["endForm"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/handovers": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 本人移交或接收的交接单，新的在前
   * @description Hand-overs that name the caller, newest first
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listHandovers"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/handovers/{handoverId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 交接单详情
   * @description One hand-over
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getHandover"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/handovers/{handoverId}/confirm": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 确认接收
   * @description Confirm a hand-over
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  post: operations["confirmHandover"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/handovers/{handoverId}/note": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 移交人留言
   * @description Leave a note to whoever takes over
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  post: operations["noteHandover"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/instruments": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 依据库
   * @description The register of instruments, by name
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listInstruments"];
  put?: never;
  /**
   * 登记依据文件
   * @description Enter an instrument
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["enterInstrument"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/instruments/{instrumentId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 依据文件
   * @description One instrument
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getInstrument"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 更正登记内容
   * @description Correct an entry
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  patch: operations["correctInstrument"];
  trace?: never;
 };
 "/v1/instruments/{instrumentId}/affected": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 受影响的事项和在办任务
   * @description Items that its changes turn, and a town’s open work under them
   *
   *     可以调用：清单管理员、县级审批人、县级督查员、县系统管理员 / for Catalogue officer, County approver, County overseer, County administrator
   */
  get: operations["getAffected"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/instruments/{instrumentId}/amend": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 登记修订
   * @description Mark an instrument amended from a day
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["amendInstrument"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/instruments/{instrumentId}/reinstate": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 撤销废止登记
   * @description Take a repeal back
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["reinstateInstrument"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/instruments/{instrumentId}/repeal": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 登记废止
   * @description Mark an instrument repealed from a day
   *
   *     可以调用：清单管理员 / for Catalogue officer
   */
  post: operations["repealInstrument"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/me": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 我的岗位
   * @description The caller and the posts held today
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getMe"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/notices": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 我的通知，最新在前
   * @description My notices, newest first
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listNotices"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/openapi.json": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 接口文档
   * @description The document of this API, OpenAPI 3.1
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getDocument"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 任务单列表
   * @description List orders of a town
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listOrders"];
  put?: never;
  /**
   * 起草任务单
   * @description Draft an order
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["draftOrder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 任务单详情
   * @description One order
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getOrder"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  /**
   * 修改草稿或退回的任务单
   * @description Edit a draft or returned order
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  patch: operations["editOrder"];
  trace?: never;
 };
 "/v1/orders/{orderId}/collective-decisions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 登记重大事项集体讨论结果
   * @description Record the collective decision on a major matter
   *
   *     可以调用：党委秘书 / for Committee clerk
   */
  post: operations["decideCollectively"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/emergency-review": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 紧急任务事后审核
   * @description Review an emergency after the fact
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["reviewEmergency"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/mark-major": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 作为重大事项提请集体讨论
   * @description Put an order before the committee
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["markMajor"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/merge": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 并入已有的重复任务单
   * @description Merge a repeat into the order it repeats
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["mergeOrder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/reroute-suggestions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 这是谁的职责：承接单位建议
   * @description Whose duty is it: units that could take the matter
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  get: operations["suggestReroutes"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/reroutes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 另派承接单位（前一单位不接后）
   * @description Offer the matter to another unit
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["offerReroute"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/review": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 审核：通过、退回修改或驳回
   * @description Review: approve, return or reject
   *
   *     可以调用：镇街党（工）委副书记、镇街党（工）委书记 / for Deputy Party secretary, Party secretary
   */
  post: operations["reviewOrder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/review-card": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 审核卡：一次看全
   * @description The review card: all it takes to rule, in one read
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getReviewCard"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/submit": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 提交审核（先过筛）
   * @description Screen and submit for review
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["submitOrder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/tasks": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 一张任务单送达的各村社任务
   * @description The tasks of one order
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listTasksOfOrder"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/orders/{orderId}/withdraw": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 撤回任务单
   * @description Withdraw an order
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["withdrawOrder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/people/{personId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 人员及其在岗岗位
   * @description One person and the posts held today, as far as the caller may see
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getPerson"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reading-examples": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 审核裁定作为识读样例，供下次训练
   * @description What reviewers ruled, as labelled texts for the next fit of the reader
   *
   *     可以调用：县系统管理员、清单管理员 / for County administrator, Catalogue officer
   */
  get: operations["listReadingExamples"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reading-word-imports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 导入识读词表，全部成功或一行不导；低于标准样例底线的不导入
   * @description Import the words that texts are read by, all rows or none; refused where labelled texts would be misread
   *
   *     可以调用：县系统管理员、清单管理员 / for County administrator, Catalogue officer
   */
  post: operations["importWords"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reading-words": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 本县识读词表，与随软件交付的词语并用
   * @description The county’s own words that texts are read by, beside those that are delivered
   *
   *     可以调用：县系统管理员、清单管理员 / for County administrator, Catalogue officer
   */
  get: operations["readWords"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/records/{kind}/{id}/events": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 一件记录的全部过程
   * @description Everything that happened to a record
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listEvents"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 周期任务列表
   * @description List recurring duties of a town
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listRecurringDuties"];
  put?: never;
  /**
   * 起草周期任务
   * @description Draft a recurring duty
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["draftRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 周期任务详情
   * @description One recurring duty
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getRecurringDuty"];
  /**
   * 修改周期任务（执行中的先过筛）
   * @description Change a recurring duty; screened first while in force
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  put: operations["changeRecurringDuty"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}/activate": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 启用周期任务（先试过筛）
   * @description Screen and activate a recurring duty
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["activateRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 终止周期任务
   * @description End a recurring duty
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["endRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}/pause": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 暂停周期任务
   * @description Pause a recurring duty
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["pauseRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}/resume": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 恢复周期任务，或期满后续期
   * @description Resume a paused duty, or renew a lapsed one
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["resumeRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/recurring-duties/{dutyId}/take-over": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 接手离岗领导的周期任务
   * @description Take over from a leader who is gone
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["takeOverRecurringDuty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reroutes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 转办列表（按承接单位）
   * @description Reroutes to a unit
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listReroutes"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reroutes/{rerouteId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 转办详情
   * @description One reroute
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getReroute"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reroutes/{rerouteId}/accept": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 接下转办
   * @description Accept a reroute
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  post: operations["acceptReroute"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reroutes/{rerouteId}/close": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 办结转办
   * @description Close a reroute with its result
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  post: operations["closeReroute"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/reroutes/{rerouteId}/decline": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 不接转办并说明理由
   * @description Decline a reroute with a reason
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  post: operations["declineReroute"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/screenings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 试过筛，不保存
   * @description Screen an order without saving it
   *
   *     可以调用：分管领导 / for Leader in charge
   */
  post: operations["screen"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/staff-imports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 批量导入人员岗位，全部成功或一行不导
   * @description Import staff rows, all or none
   *
   *     可以调用：县系统管理员 / for County administrator
   */
  post: operations["importStaff"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/staff-imports/{importId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 导入进度
   * @description How far a staff import is
   *
   *     可以调用：县系统管理员 / for County administrator
   */
  get: operations["getStaffImport"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/staff-imports/{importId}/resume": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 续做中断的导入
   * @description Carry an interrupted staff import to its end
   *
   *     可以调用：县系统管理员 / for County administrator
   */
  post: operations["resumeStaffImport"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 村社的任务；村社人员看本村社的，组员只看自己的，上级须指明单位
   * @description A unit's tasks: one's own, of which cadres and grid members see theirs; towns and the county name the unit
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listTasks"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 任务详情
   * @description One task
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getTask"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/accept": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 验收
   * @description Accept the work
   *
   *     可以调用：分管领导、镇街党（工）委副书记 / for Leader in charge, Deputy Party secretary
   */
  post: operations["acceptTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/appeal-refusal": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 不服镇街裁定，提请上级裁定
   * @description Appeal the town's ruling to the county
   *
   *     可以调用：村社党组织书记 / for Village Party secretary
   */
  post: operations["appealRefusal"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/ask-extension": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 申请延期
   * @description Ask for more time
   *
   *     可以调用：村社党组织书记、村社干部、村社文书、村务监督委员、网格员 / for Village Party secretary, Village cadre, Village clerk, Supervision member, Grid member
   */
  post: operations["askExtension"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/assign": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 分派给本村社人员，第一人主办
   * @description Assign to people of the unit; the first leads
   *
   *     可以调用：村社党组织书记 / for Village Party secretary
   */
  post: operations["assignTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/call-in": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 请协同单位处理
   * @description Call a co-party in
   *
   *     可以调用：村社党组织书记、村社干部、村社文书、村务监督委员、网格员 / for Village Party secretary, Village cadre, Village clerk, Supervision member, Grid member
   */
  post: operations["callCoPartyIn"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/progress": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 报告进展
   * @description Report progress
   *
   *     可以调用：村社党组织书记、村社干部、村社文书、村务监督委员、网格员 / for Village Party secretary, Village cadre, Village clerk, Supervision member, Grid member
   */
  post: operations["reportProgress"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/receive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 签收
   * @description Receive a task
   *
   *     可以调用：村社党组织书记 / for Village Party secretary
   */
  post: operations["receiveTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/refuse": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 拒收任务并说明理由
   * @description Refuse a task with the reason
   *
   *     可以调用：村社党组织书记 / for Village Party secretary
   */
  post: operations["refuseTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/rule-extension": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 审批延期
   * @description Grant or refuse more time
   *
   *     可以调用：分管领导、镇街党（工）委副书记 / for Leader in charge, Deputy Party secretary
   */
  post: operations["ruleExtension"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/rule-refusal": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 裁定拒收是否成立
   * @description Rule on a refusal
   *
   *     可以调用：镇街党（工）委书记、县级审批人 / for Party secretary, County approver
   */
  post: operations["ruleRefusal"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/send-back": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 退回补正
   * @description Send back for mending
   *
   *     可以调用：分管领导、镇街党（工）委副书记 / for Leader in charge, Deputy Party secretary
   */
  post: operations["sendBackTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/sign-off": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 协同单位办结签字
   * @description Sign off a co-party's step
   *
   *     可以调用：站所工作人员、部门经办人 / for Station staff, Department officer
   */
  post: operations["signOffStep"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/start": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 开始办理
   * @description Start work
   *
   *     可以调用：村社党组织书记、村社干部、村社文书、村务监督委员、网格员 / for Village Party secretary, Village cadre, Village clerk, Supervision member, Grid member
   */
  post: operations["startTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/submit": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 提交办结
   * @description Submit the finished work
   *
   *     可以调用：村社党组织书记、村社干部、村社文书、村务监督委员、网格员 / for Village Party secretary, Village cadre, Village clerk, Supervision member, Grid member
   */
  post: operations["submitTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/tasks/{taskId}/withdraw": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 撤回任务
   * @description Withdraw a task
   *
   *     可以调用：分管领导、镇街党（工）委副书记 / for Leader in charge, Deputy Party secretary
   */
  post: operations["withdrawTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/towns/{townCode}/data/{elementCode}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 全镇各村社的一项已有数据
   * @description What is held of one element over a town, by village
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listTownData"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/towns/{townCode}/handovers": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 镇街的交接单，新的在前
   * @description A town's hand-overs, newest first
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listHandoversOfTown"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/towns/{townCode}/load": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 镇街各村社任务负荷（按周）
   * @description How busy a town's villages are, by week
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getTownLoad"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/towns/{townCode}/tally": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 镇街各村社办件计数（实时）
   * @description Live counts of a town's villages' work
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getTownTally"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 单位
   * @description One unit
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getUnit"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/data": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 村社已有数据
   * @description What is held of a village or community, by element
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listUnitData"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/holders": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 任职（含代理）
   * @description Give a person a post in the unit, acting or not
   *
   *     可以调用：县系统管理员、镇街管理员、镇街党（工）委副书记、镇街党（工）委书记、县级审批人 / for County administrator, Town operator, Deputy Party secretary, Party secretary, County approver
   */
  post: operations["givePost"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/holders/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  /**
   * 离任
   * @description End a tenure on a day
   *
   *     可以调用：县系统管理员、镇街管理员、镇街党（工）委副书记、镇街党（工）委书记、县级审批人 / for County administrator, Town operator, Deputy Party secretary, Party secretary, County approver
   */
  post: operations["endPost"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/people": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 单位在岗人员
   * @description Who holds posts in a unit today
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listPeople"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/posts/{post}/answering": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 岗位空缺时由谁负责
   * @description Who answers for a post, vacant or not
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getAnswering"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/units/{unitCode}/units": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 下一级单位
   * @description The units one level below
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listUnits"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/vocabulary": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 词汇：各枚举值的中英文名称和条线
   * @description What the values of each enumeration are called, and the lines
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["getVocabulary"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/v1/waiting": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  /**
   * 等一个单位处理的事：协同办理和拒收裁定，先到期的在前
   * @description What waits for a unit: co-parties' steps and refusals to be ruled on, what is due first on top
   *
   *     可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest
   */
  get: operations["listWaiting"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  AbandonBacktestBody: {
   /** 理由 */
   reason: string;
  };
  AbandonBacktestReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["BacktestState"];
   stateText: string;
   /** 修订稿编号 */
   draftId: string;
   /** 起始日期 */
   from: components["schemas"]["Day"];
   /** 截止日期 */
   to: components["schemas"]["Day"];
   progress: {
    orders: number;
    townsDone: number;
    towns: number;
    share: number;
   };
   counts: {
    unchanged: number;
    stopped: number;
    changed_item: number;
    newly_allowed: number;
    still_off_list: number;
   };
   /** 说明 */
   text: string;
   startedBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   finishedAt: components["schemas"]["Instant"] | null;
   contentHash: string;
   draftMovedOn: boolean;
   byDepartment: {
    department: string | null;
    departmentName: string | null;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
    towns: {
     /** 镇街 */
     town: string;
     counts: {
      unchanged: number;
      stopped: number;
      changed_item: number;
      newly_allowed: number;
      still_off_list: number;
     };
    }[];
   }[];
   byTown: {
    /** 镇街 */
    town: string;
    townName: string;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
   }[];
   examples: {
    orderId: string;
    /** 镇街 */
    town: string;
    /** 标题 */
    title: string;
    matter: string;
    /** 回测结果 */
    outcome: components["schemas"]["BacktestOutcome"];
    outcomeText: string;
    because: {
     /** 编码 */
     code: string;
     rule: string | null;
     /** 说明 */
     text: string;
    }[];
    under: {
     sieveCode: string;
     /** 标题 */
     title: string;
    } | null;
    department: string | null;
   }[];
   actions: {
    action: components["schemas"]["BacktestAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  AbandonDraftBody: {
   /** 理由 */
   reason: string;
  };
  AcceptProposalBody: {
   /** 理由 */
   reason: string;
   /** 变更 */
   changes?: components["schemas"]["ChangeInput"][];
  };
  AcceptProposalReply: {
   id: string;
   /** 版次 */
   version: number;
   /** 状态 */
   state: components["schemas"]["ProposalState"];
   stateText: string;
   /** 类型 */
   kind: components["schemas"]["ProposalKind"];
   kindText: string;
   /** 名称 */
   title: string;
   weight: number;
   ground: {
    /** 类型 */
    kind: components["schemas"]["ProposalKind"];
   } & {
    [key: string]: unknown;
   };
   /** 说明 */
   text: string;
   suggestion: ({
    /** 类型 */
    kind: components["schemas"]["ChangeKind"];
   } & {
    [key: string]: unknown;
   }) | null;
   decided: {
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
    at: components["schemas"]["Instant"];
    /** 理由 */
    reason: string;
    /** 变更 */
    changes: number[];
   } | null;
   actions: {
    action: components["schemas"]["ProposalAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  AcceptRerouteReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RerouteState"];
   stateText: string;
   /** 任务单编号 */
   orderId: string;
   /** 镇街 */
   town: string;
   /** 承接单位 */
   unit: string;
   matter: {
    object: string | null;
    action: string | null;
    place: string | null;
    /** 理由 */
    reason: string | null;
   };
   offeredAt: components["schemas"]["Instant"];
   answeredAt: components["schemas"]["Instant"] | null;
   closedAt: components["schemas"]["Instant"] | null;
   /** 办理结果 */
   result: string | null;
   actions: {
    action: components["schemas"]["RerouteAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  Act: "enforce" | "penalise" | "inspect_firms" | "decide_entitlement" | "bear_responsibility" | "veto_rank" | "target" | "collect_money" | "collect_labour" | "proof" | "form" | "daily_report" | "usage" | "visit_receive";
  ActivateRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  AddChangesBody: {
   /** 变更 */
   changes: components["schemas"]["ChangeInput"][];
  };
  AdmissionAnswered: {
   /** 是否依法 */
   inLaw: boolean;
   /** 约定俗成 */
   customary: boolean;
   /** 村社是否力所能及 */
   withinAbility: boolean;
   /** 理由 */
   reason: string;
   at: components["schemas"]["Instant"];
  };
  /** @enum {string} */
  AdmissionGround: "law" | "custom";
  AmendInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  AmendmentInput: {
   /** 日期 */
   day: components["schemas"]["DayInput"];
   /**
    * 文本版本
    * @default null
    */
   edition?: string | null;
   /** 出处 */
   source: string;
  };
  AnswerAdmissionBody: {
   /** 是否依法 */
   inLaw: boolean;
   /** 是否约定俗成 */
   customary: boolean;
   /** 村社是否力所能及 */
   withinAbility: boolean;
   /** 理由 */
   reason: string;
   /** 申请轮次 */
   round?: number;
  };
  AnswerInput: {
   /** 填报值 */
   value?: string | number | boolean;
   /** 数据日期 */
   asOf?: components["schemas"]["DayInput"];
   /** 确认的版本 */
   confirm?: number;
  };
  AnswerRevisionBody: {
   /** 是否同意 */
   agrees: boolean;
   /** 理由 */
   reason: string;
  };
  Answers: {
   [key: string]: components["schemas"]["AnswerInput"];
  };
  AppealRefusalBody: {
   /** 说明 */
   text: string;
  };
  /** @enum {string} */
  ApplicationAction: "edit" | "submit" | "withdraw" | "open_panel" | "return" | "refresh_panel" | "answer" | "recuse" | "give_opinion" | "reply" | "approve" | "refuse";
  ApplicationChangesInput: {
   /** 事项名称 */
   title?: string | null;
   /** 别名 */
   aliases?: string[];
   /** 事项类型 */
   kind?: components["schemas"]["ItemKind"] | null;
   /** 村社职责 */
   villageRole?: string | null;
   /** 可派动作 */
   acts?: string[];
   /** 条线 */
   lines?: string[];
   /** 适用范围 */
   appliesTo?: components["schemas"]["AppliesTo"] | null;
   /** 法律法规依据 */
   bases?: components["schemas"]["CitedBasisInput"][];
   /** 约定俗成 */
   customary?: string | null;
   /** 频次 */
   frequency?: {
    /** 次数 */
    times: number;
    /** 周期 */
    per: components["schemas"]["FrequencyPer"];
   } | null;
   /** 每次工时 */
   hoursPerTask?: number | null;
   /** 材料要求 */
   evidence?: components["schemas"]["EvidenceKind"][];
   /** 材料必要性说明 */
   evidenceNecessity?: string | null;
   /** 经费金额（分） */
   fundingFen?: number | null;
   /** 经费承担单位 */
   payer?: string | null;
   /** 人员保障 */
   staff?: string | null;
   /** 启用日期 */
   startDate?: components["schemas"]["DayInput"] | null;
   /** 终止日期 */
   endDate?: components["schemas"]["DayInput"] | null;
   /** 应急事项 */
   emergency?: boolean;
   /** 专业事项 */
   professional?: boolean;
   /** 重大事项提示 */
   majorHints?: components["schemas"]["MajorHint"][];
   /** 经费金额（元） */
   fundingYuan?: number | null;
  };
  ApplicationDraftInput: {
   /**
    * 事项名称
    * @default null
    */
   title?: string | null;
   /**
    * 别名
    * @default []
    */
   aliases?: string[];
   /**
    * 事项类型
    * @default null
    */
   kind?: components["schemas"]["ItemKind"] | null;
   /**
    * 村社职责
    * @default null
    */
   villageRole?: string | null;
   /**
    * 可派动作
    * @default []
    */
   acts?: string[];
   /**
    * 条线
    * @default []
    */
   lines?: string[];
   /**
    * 适用范围
    * @default null
    */
   appliesTo?: components["schemas"]["AppliesTo"] | null;
   /** 法律法规依据 */
   bases?: components["schemas"]["CitedBasisInput"][];
   /**
    * 约定俗成
    * @default null
    */
   customary?: string | null;
   /**
    * 频次
    * @default null
    */
   frequency?: {
    /** 次数 */
    times: number;
    /** 周期 */
    per: components["schemas"]["FrequencyPer"];
   } | null;
   /**
    * 每次工时
    * @default null
    */
   hoursPerTask?: number | null;
   /**
    * 材料要求
    * @default []
    */
   evidence?: components["schemas"]["EvidenceKind"][];
   /**
    * 材料必要性说明
    * @default null
    */
   evidenceNecessity?: string | null;
   /**
    * 经费金额（分）
    * @default null
    */
   fundingFen?: number | null;
   /**
    * 经费承担单位
    * @default null
    */
   payer?: string | null;
   /**
    * 人员保障
    * @default null
    */
   staff?: string | null;
   /** 启用日期 */
   startDate?: components["schemas"]["DayInput"] | null;
   /** 终止日期 */
   endDate?: components["schemas"]["DayInput"] | null;
   /**
    * 应急事项
    * @default false
    */
   emergency?: boolean;
   /**
    * 专业事项
    * @default false
    */
   professional?: boolean;
   /**
    * 重大事项提示
    * @default []
    */
   majorHints?: components["schemas"]["MajorHint"][];
   /** 经费金额（元） */
   fundingYuan?: number | null;
   /** 申请部门 */
   department?: components["schemas"]["UnitCode"];
  };
  /** @enum {string} */
  ApplicationRuling: "approved" | "returned" | "refused";
  /** @enum {string} */
  ApplicationState: "draft" | "applied" | "panel" | "opinion_round" | "awaiting_approval" | "returned" | "admitted" | "listed" | "refused" | "withdrawn";
  ApplicationSummary: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["ApplicationState"];
   stateText: string;
   /** 申请部门 */
   department: string;
   applicant: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   /** 事项名称 */
   title: string | null;
   /** 申请轮次 */
   round: number;
   /** 启用日期 */
   startDate: components["schemas"]["Day"] | null;
   /** 终止日期 */
   endDate: components["schemas"]["Day"] | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   submittedAt: components["schemas"]["Instant"] | null;
   dueAt: components["schemas"]["Instant"] | null;
   overdue: boolean;
  };
  ApplicationView: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["ApplicationState"];
   stateText: string;
   /** 申请部门 */
   department: string;
   applicant: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   /** 事项名称 */
   title: string | null;
   /** 申请轮次 */
   round: number;
   /** 启用日期 */
   startDate: components["schemas"]["Day"] | null;
   /** 终止日期 */
   endDate: components["schemas"]["Day"] | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   submittedAt: components["schemas"]["Instant"] | null;
   dueAt: components["schemas"]["Instant"] | null;
   overdue: boolean;
   content: {
    /**
     * 事项名称
     * @default null
     */
    title: string | null;
    /**
     * 别名
     * @default []
     */
    aliases: string[];
    /**
     * 事项类型
     * @default null
     */
    kind: components["schemas"]["ItemKind"] | null;
    /**
     * 村社职责
     * @default null
     */
    villageRole: string | null;
    /**
     * 可派动作
     * @default []
     */
    acts: string[];
    /**
     * 条线
     * @default []
     */
    lines: string[];
    /**
     * 适用范围
     * @default null
     */
    appliesTo: components["schemas"]["AppliesTo"] | null;
    /**
     * 法律法规依据
     * @default []
     */
    bases: components["schemas"]["CitedBasis"][];
    /**
     * 约定俗成
     * @default null
     */
    customary: string | null;
    /**
     * 频次
     * @default null
     */
    frequency: {
     /** 次数 */
     times: number;
     /** 周期 */
     per: components["schemas"]["FrequencyPer"];
    } | null;
    /**
     * 每次工时
     * @default null
     */
    hoursPerTask: number | null;
    /**
     * 材料要求
     * @default []
     */
    evidence: components["schemas"]["EvidenceKind"][];
    /**
     * 材料必要性说明
     * @default null
     */
    evidenceNecessity: string | null;
    /**
     * 经费金额（分）
     * @default null
     */
    fundingFen: number | null;
    /**
     * 经费承担单位
     * @default null
     */
    payer: string | null;
    /**
     * 人员保障
     * @default null
     */
    staff: string | null;
    /**
     * 启用日期
     * @default null
     */
    startDate: components["schemas"]["Day"] | null;
    /**
     * 终止日期
     * @default null
     */
    endDate: components["schemas"]["Day"] | null;
    /**
     * 应急事项
     * @default false
     */
    emergency: boolean;
    /**
     * 专业事项
     * @default false
     */
    professional: boolean;
    /**
     * 重大事项提示
     * @default []
     */
    majorHints: components["schemas"]["MajorHint"][];
    /** 经费金额（元） */
    fundingYuan: number | null;
   };
   contentHash: string | null;
   panel: components["schemas"]["PanelView"] | null;
   opinionRound: components["schemas"]["OpinionRoundView"] | null;
   ruling: {
    outcome: components["schemas"]["ApplicationRuling"];
    /** 说明 */
    text: string | null;
    by: components["schemas"]["Signed"];
    at: components["schemas"]["Instant"];
   } | null;
   approvedOn: components["schemas"]["Day"] | null;
   customaryUntil: components["schemas"]["Day"] | null;
   taken: {
    /** 版本 */
    version: number;
    sieveCode: string;
    at: components["schemas"]["Instant"];
   } | null;
   remindedAt: components["schemas"]["Instant"] | null;
   escalatedAt: components["schemas"]["Instant"] | null;
   waitsFor: {
    /** 岗位 */
    post: components["schemas"]["PostName"];
    postText: string;
    units: string[];
    people: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    }[];
   } | null;
   actions: {
    action: components["schemas"]["ApplicationAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  AppliesTo: "village" | "community" | "both";
  AppointmentInput: {
   /** 人员编号 */
   personId: components["schemas"]["PersonId"];
   /** 姓名 */
   name?: string;
   /** 岗位 */
   post: components["schemas"]["PostName"];
   /** 开始日期 */
   from: components["schemas"]["DayInput"];
   /** 结束日期 */
   to?: components["schemas"]["DayInput"] | null;
   /**
    * 代理
    * @default false
    */
   acting?: boolean;
   /**
    * 代理何人
    * @default null
    */
   actingFor?: string | null;
   /**
    * 分管条线
    * @default []
    */
   lines?: string[];
  };
  ApproveAdmissionBody: {
   /** 说明 */
   text?: string;
   /** 申请轮次 */
   round?: number;
  };
  ApproveDraftBody: {
   /** 说明 */
   text?: string;
  };
  AskedField: {
   /** 数据项 */
   element: string;
   /** 名称 */
   title: string;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /** 计量单位 */
   measure: string | null;
   /** 有效月数 */
   validMonths: number;
   /** 是否必填 */
   required: boolean;
  };
  AskedForm: {
   id: string;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 表单字段 */
   fields: components["schemas"]["AskedField"][];
  };
  AssignTaskBody: {
   /** 承办人 */
   assignees: string[];
   /** 说明 */
   note?: string;
  };
  /** @enum {string} */
  BacktestAction: "abandon";
  /** @enum {string} */
  BacktestOutcome: "unchanged" | "stopped" | "changed_item" | "newly_allowed" | "still_off_list";
  /** @enum {string} */
  BacktestState: "running" | "done" | "abandoned";
  Basis: {
   /** 法律法规名称 */
   instrument: string;
   /** 文本版本 */
   edition: string | null;
   /** 条款 */
   articles: string[];
   /** 依据施行日期 */
   from: components["schemas"]["Day"];
   /** 依据失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 依据核对结论 */
   check: components["schemas"]["BasisCheck"];
  };
  /** @enum {string} */
  BasisCheck: "article_names_village" | "article_names_government" | "doubtful";
  CallCoPartyInBody: {
   /** 协同单位序号 */
   coParty: number;
   /** 协办需要 */
   need: string;
  };
  CatalogueView: {
   county: string;
   /** 版次 */
   version: number;
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"];
   count: number;
   contentHash: string;
   /** 条线 */
   lines: {
    /** 条线 */
    line: string;
    count: number;
   }[];
   next: components["schemas"]["VersionView"] | null;
  };
  /** @enum {string} */
  Certainty: "read" | "secondary" | "unknown";
  ChangeInput: {
   /**
    * 类型
    * @constant
    */
   kind: "add";
   /** 事项 */
   item: components["schemas"]["NewItemInput"];
   /**
    * 申请编号
    * @default null
    */
   applicationId?: string | null;
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "reword";
   /** 修改内容 */
   set: {
    /** 名称 */
    title?: string;
    /** 别名 */
    aliases?: string[];
    /** 村社职责 */
    villageRole?: string;
    /** 可派动作 */
    acts?: string[];
    /** 备注 */
    note?: string | null;
   };
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "change_basis";
   /** 修改内容 */
   set: {
    /** 法律法规依据 */
    basis?: {
     /** 法律法规名称 */
     instrument: string;
     /**
      * 文本版本
      * @default null
      */
     edition?: string | null;
     /** 条款 */
     articles: string[];
     /** 依据施行日期 */
     from: components["schemas"]["DayInput"];
     /** 依据失效日期 */
     to?: components["schemas"]["DayInput"] | null;
     /**
      * 由何文件废止
      * @default null
      */
     repealedBy?: string | null;
     /** 依据核对结论 */
     check: components["schemas"]["BasisCheck"];
    }[];
    /** 约定俗成依据 */
    customary?: {
     /** 批准日期 */
     approvedOn: components["schemas"]["DayInput"];
     /** 到期日期 */
     expiresOn: components["schemas"]["DayInput"];
    } | null;
    /** 备注 */
    note?: string | null;
   };
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "change_department";
   /** 修改内容 */
   set: {
    /** 责任部门 */
    department: components["schemas"]["UnitCode"];
    /** 条线 */
    lines?: string[];
    /** 经费来源 */
    fundingSource?: string;
    /** 经费依据 */
    fundingBasis?: {
     /** 法律法规名称 */
     instrument: string;
     /** 条款 */
     articles: string[];
    }[];
   };
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "change_terms";
   /** 修改内容 */
   set: {
    /** 类型 */
    kind?: components["schemas"]["ItemKind"];
    /** 适用范围 */
    appliesTo?: components["schemas"]["AppliesTo"];
    /** 经费来源 */
    fundingSource?: string;
    /** 经费依据 */
    fundingBasis?: {
     /** 法律法规名称 */
     instrument: string;
     /** 条款 */
     articles: string[];
    }[];
    /** 生效日期 */
    effectiveFrom?: components["schemas"]["DayInput"];
    /** 失效日期 */
    effectiveTo?: components["schemas"]["DayInput"] | null;
    /** 材料上限 */
    evidenceCeiling?: components["schemas"]["EvidenceKind"][];
    /** 应急事项 */
    emergency?: boolean;
    /** 专业事项 */
    professional?: boolean;
    /** 重大事项提示 */
    majorHints?: components["schemas"]["MajorHint"][];
    /** 每次工时 */
    hoursPerTask?: number | null;
    /** 工时依据 */
    hoursBasis?: {
     /** 计算单位 */
     per: components["schemas"]["HoursPer"];
     /** 工时 */
     hours: number;
     /**
      * 理由
      * @default null
      */
     why?: string | null;
    } | null;
   };
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "retire";
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "split";
   /** 形成的新事项 */
   into: components["schemas"]["NewItemInput"][];
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
  } | {
   /**
    * 类型
    * @constant
    */
   kind: "merge";
   /** 过筛编码 */
   sieveCodes: components["schemas"]["SieveCode"][];
   /** 形成的新事项 */
   into: components["schemas"]["NewItemInput"];
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
  };
  /** @enum {string} */
  ChangeKind: "import" | "add" | "reword" | "change_basis" | "change_department" | "change_terms" | "retire" | "split" | "merge";
  ChangeRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  ChangeView: {
   /** 编号 */
   number: number;
   /** 类型 */
   kind: components["schemas"]["ChangeKind"];
   /** 理由 */
   reason: string;
  } & {
   [key: string]: unknown;
  };
  /** @enum {string} */
  CheckState: "good" | "look" | "bad";
  /** @enum {string} */
  CheckTopic: "on_list" | "fits" | "basis" | "clear" | "evidence" | "duplicate" | "load" | "funding" | "co_parties" | "major" | "precedents";
  Citation: {
   /** 法律法规名称 */
   instrument: string;
   /** 条款 */
   articles: string[];
  };
  CitedBasis: {
   /** 法律法规名称 */
   instrument: string;
   /**
    * 文本版本
    * @default null
    */
   edition: string | null;
   /** 条款 */
   articles: string[];
   /** 说明 */
   text: string;
   /** 依据施行日期 */
   from: components["schemas"]["Day"];
   /**
    * 依据失效日期
    * @default null
    */
   to: components["schemas"]["Day"] | null;
   /** 条文是否写明村社 */
   namesVillage: boolean;
  };
  CitedBasisInput: {
   /** 法律法规名称 */
   instrument: string;
   /**
    * 文本版本
    * @default null
    */
   edition?: string | null;
   /** 条款 */
   articles: string[];
   /** 说明 */
   text: string;
   /** 依据施行日期 */
   from: components["schemas"]["DayInput"];
   /** 依据失效日期 */
   to?: components["schemas"]["DayInput"] | null;
   /** 条文是否写明村社 */
   namesVillage: boolean;
  };
  Clock: {
   running: boolean;
   startedAt: components["schemas"]["Instant"] | null;
   deadline: components["schemas"]["Instant"] | null;
   overdue: boolean;
   pausedWorkingDays: number;
   warnAt: components["schemas"]["Instant"] | null;
   level: components["schemas"]["ClockLevel"];
  };
  /** @enum {string} */
  ClockLevel: "green" | "yellow" | "red";
  /** @enum {string} */
  ClockStep: "start" | "pause" | "resume" | "retarget" | "stop";
  CloseRerouteBody: {
   /** 办理结果 */
   result: string;
  };
  CloseRerouteReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RerouteState"];
   stateText: string;
   /** 任务单编号 */
   orderId: string;
   /** 镇街 */
   town: string;
   /** 承接单位 */
   unit: string;
   matter: {
    object: string | null;
    action: string | null;
    place: string | null;
    /** 理由 */
    reason: string | null;
   };
   offeredAt: components["schemas"]["Instant"];
   answeredAt: components["schemas"]["Instant"] | null;
   closedAt: components["schemas"]["Instant"] | null;
   /** 办理结果 */
   result: string | null;
   actions: {
    action: components["schemas"]["RerouteAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  ClosestItem: {
   sieveCode: string;
   /** 标题 */
   title: string;
   /** 类型 */
   kind: components["schemas"]["ItemKind"];
   lines: string[];
  };
  CoParty: {
   /** 协同单位 */
   unit: components["schemas"]["UnitCode"];
   /** 协同人员编号 */
   personId: string | null;
   /** 协同职责 */
   duty: string;
  };
  CollectiveRecordInput: {
   /** 第几次提交 */
   attempt: number;
   /** 开会日期 */
   heldOn: components["schemas"]["DayInput"];
   /**
    * 应到人数
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   eligible: number;
   /**
    * 实到人数
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   present: number;
   /**
    * 赞成票
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   yes: number;
   /**
    * 反对票
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   no: number;
   /**
    * 弃权票
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   abstain: number;
   /** 回避人员 */
   recused: {
    /** 姓名 */
    name: string;
    /** 理由 */
    reason: string;
   }[];
   /** 会议纪要 */
   minutes: string;
  };
  /** @enum {string} */
  CollectiveResult: "passed" | "failed" | "no_quorum";
  CorrectElementReply: {
   /** 数据项编码 */
   code: components["schemas"]["ElementCode"];
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   asked: boolean;
   /** 名称 */
   title: string;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /** 计量单位 */
   measure: string | null;
   /** 有效月数 */
   validMonths: number;
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   actions: {
    action: components["schemas"]["ElementAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  CorrectFormReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   valid: boolean;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 年度目录年份 */
   listYears: number[];
   /** 备案号 */
   filingNumber: string | null;
   /** 启用日期 */
   from: components["schemas"]["Day"];
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   fieldCount: number;
   /** 表单字段 */
   fields: {
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 是否必填 */
    required: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    asked: boolean;
   }[];
   actions: {
    action: components["schemas"]["FormAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  CorrectInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  Day: string;
  /** @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling */
  DayInput: string;
  DeclineRerouteBody: {
   /** 理由 */
   reason: string;
  };
  DeclineRerouteReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RerouteState"];
   stateText: string;
   /** 任务单编号 */
   orderId: string;
   /** 镇街 */
   town: string;
   /** 承接单位 */
   unit: string;
   matter: {
    object: string | null;
    action: string | null;
    place: string | null;
    /** 理由 */
    reason: string | null;
   };
   offeredAt: components["schemas"]["Instant"];
   answeredAt: components["schemas"]["Instant"] | null;
   closedAt: components["schemas"]["Instant"] | null;
   /** 办理结果 */
   result: string | null;
   actions: {
    action: components["schemas"]["RerouteAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  DepartmentCode: string;
  DescribeDraftBody: {
   /** 修订稿名称 */
   title?: string;
   /** 生效日期 */
   effectiveFrom?: components["schemas"]["DayInput"] | null;
  };
  DiffView: {
   /** 依据施行日期 */
   from: number;
   /** 形成的新事项 */
   into: number | null;
   total: number;
   counts: {
    added: number;
    retired: number;
    split: number;
    merged: number;
    reworded: number;
    basis_changed: number;
    /** 另一版次 */
    other: number;
   };
   /** 说明 */
   text: string;
   differences: components["schemas"]["DifferenceView"][];
   nextCursor: string | null;
  };
  /** @enum {string} */
  DifferenceKind: "added" | "retired" | "split" | "merged" | "reworded" | "basis_changed" | "other";
  DifferenceView: {
   /** 类型 */
   kind: components["schemas"]["DifferenceKind"];
   /** 依据施行日期 */
   from: components["schemas"]["Named"][];
   /** 形成的新事项 */
   into: components["schemas"]["Named"][];
   fields: {
    field: string;
    before: unknown;
    after: unknown;
   }[];
   /** 说明 */
   text: string;
  };
  DismissProposalBody: {
   /** 理由 */
   reason: string;
  };
  DismissProposalReply: {
   id: string;
   /** 版次 */
   version: number;
   /** 状态 */
   state: components["schemas"]["ProposalState"];
   stateText: string;
   /** 类型 */
   kind: components["schemas"]["ProposalKind"];
   kindText: string;
   /** 名称 */
   title: string;
   weight: number;
   ground: {
    /** 类型 */
    kind: components["schemas"]["ProposalKind"];
   } & {
    [key: string]: unknown;
   };
   /** 说明 */
   text: string;
   suggestion: ({
    /** 类型 */
    kind: components["schemas"]["ChangeKind"];
   } & {
    [key: string]: unknown;
   }) | null;
   decided: {
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
    at: components["schemas"]["Instant"];
    /** 理由 */
    reason: string;
    /** 变更 */
    changes: number[];
   } | null;
   actions: {
    action: components["schemas"]["ProposalAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  DraftAction: "edit" | "check" | "approve" | "publish" | "abandon";
  DraftHeadInput: {
   /** 名称 */
   title: string;
   /** 生效日期 */
   effectiveFrom?: components["schemas"]["DayInput"] | null;
  };
  DraftRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  DraftState: "draft" | "checked" | "publishing" | "published" | "abandoned";
  DraftSummary: {
   id: string;
   /** 版次 */
   version: number;
   /** 状态 */
   state: components["schemas"]["DraftState"];
   stateText: string;
   /** 名称 */
   title: string;
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"] | null;
   changeCount: number;
   openedBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   checked: {
    follows: number;
    contentHash: string;
    count: number;
    at: components["schemas"]["Instant"];
   } | null;
   approval: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    contentHash: string;
    at: components["schemas"]["Instant"];
   } | null;
   published: {
    /** 版次 */
    version: number;
    at: components["schemas"]["Instant"];
   } | null;
  };
  DraftView: {
   id: string;
   /** 版次 */
   version: number;
   /** 状态 */
   state: components["schemas"]["DraftState"];
   stateText: string;
   /** 名称 */
   title: string;
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"] | null;
   changeCount: number;
   openedBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   checked: {
    follows: number;
    contentHash: string;
    count: number;
    at: components["schemas"]["Instant"];
   } | null;
   approval: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    contentHash: string;
    at: components["schemas"]["Instant"];
   } | null;
   published: {
    /** 版次 */
    version: number;
    at: components["schemas"]["Instant"];
   } | null;
   actions: {
    action: components["schemas"]["DraftAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  Duty: {
   /** 编号 */
   code: string;
   /** 履职事项 */
   matter: string;
   /** 类别 */
   category: components["schemas"]["DutyCategory"];
   /** 条线 */
   line: string;
   /**
    * 承担站所
    * @default null
    */
   station: string | null;
   /**
    * 部门
    * @default null
    */
   department: string | null;
   /**
    * 办法
    * @default null
    */
   how: string | null;
   /**
    * 关键词
    * @default []
    */
   keywords: string[];
  };
  /** @enum {string} */
  DutyCategory: "basic" | "cooperating" | "taken_back";
  DutyContent: {
   /**
    * 过筛编码
    * @default null
    */
   sieveCode: string | null;
   /**
    * 要求部门
    * @default null
    */
   requestedBy: components["schemas"]["UnitCode"] | null;
   /**
    * 接收村社
    * @default []
    */
   units: components["schemas"]["UnitCode"][];
   /**
    * 对象
    * @default null
    */
   object: string | null;
   /**
    * 动作
    * @default null
    */
   action: string | null;
   /**
    * 地点
    * @default null
    */
   place: string | null;
   /**
    * 完成标准
    * @default null
    */
   finishStandard: string | null;
   /**
    * 联系人
    * @default null
    */
   contact: {
    /** 姓名 */
    name: string;
    /** 联系电话 */
    phone: components["schemas"]["Phone"];
   } | null;
   /**
    * 是否重大事项
    * @default false
    */
   major: boolean;
   /**
    * 是否检查
    * @default false
    */
   inspection: boolean;
   /**
    * 材料要求
    * @default []
    */
   evidence: components["schemas"]["EvidenceKind"][];
   /**
    * 材料必要性说明
    * @default null
    */
   evidenceNecessity: string | null;
   /**
    * 表单
    * @default []
    */
   forms: string[];
   /**
    * 协同单位
    * @default []
    */
   coParties: components["schemas"]["CoParty"][];
  };
  DutyContentInput: {
   /**
    * 过筛编码
    * @default null
    */
   sieveCode?: string | null;
   /**
    * 要求部门
    * @default null
    */
   requestedBy?: components["schemas"]["UnitCode"] | null;
   /**
    * 接收村社
    * @default []
    */
   units?: components["schemas"]["UnitCode"][];
   /**
    * 对象
    * @default null
    */
   object?: string | null;
   /**
    * 动作
    * @default null
    */
   action?: string | null;
   /**
    * 地点
    * @default null
    */
   place?: string | null;
   /**
    * 完成标准
    * @default null
    */
   finishStandard?: string | null;
   /** 联系人 */
   contact?: {
    /** 姓名 */
    name: string;
    /** 联系电话 */
    phone: components["schemas"]["PhoneInput"];
   } | null;
   /**
    * 是否重大事项
    * @default false
    */
   major?: boolean;
   /**
    * 是否检查
    * @default false
    */
   inspection?: boolean;
   /**
    * 材料要求
    * @default []
    */
   evidence?: components["schemas"]["EvidenceKind"][];
   /**
    * 材料必要性说明
    * @default null
    */
   evidenceNecessity?: string | null;
   /**
    * 表单
    * @default []
    */
   forms?: string[];
   /**
    * 协同单位
    * @default []
    */
   coParties?: components["schemas"]["CoParty"][];
  };
  /** @enum {string} */
  DutyPart: "answers" | "cooperates";
  DutyTermsInput: {
   /** 周期任务名称 */
   title: string;
   /** 任务内容 */
   content: components["schemas"]["DutyContentInput"];
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /**
    * 周期内第几天
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   dayOfPeriod: number;
   /**
    * 办理期限（工作日）
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["DayInput"];
   /** 结束日期 */
   to: components["schemas"]["DayInput"];
  };
  DutyView: {
   /** 编号 */
   code: string;
   /** 履职事项 */
   matter: string;
   /** 类别 */
   category: components["schemas"]["DutyCategory"];
   /** 条线 */
   line: string;
   /**
    * 承担站所
    * @default null
    */
   station: string | null;
   /**
    * 部门
    * @default null
    */
   department: string | null;
   /**
    * 办法
    * @default null
    */
   how: string | null;
   /**
    * 关键词
    * @default []
    */
   keywords: string[];
   categoryText: string;
  };
  EditOrderBody: {
   /** 过筛编码 */
   sieveCode?: string | null;
   /** 特殊情况 */
   exception?: {
    /** 理由 */
    reason: components["schemas"]["ExceptionReason"];
    /** 说明 */
    text: string;
    /** 终止日期 */
    endDate: components["schemas"]["DayInput"];
   } | null;
   /** 要求部门 */
   requestedBy?: components["schemas"]["UnitCode"] | null;
   /** 接收村社 */
   units?: components["schemas"]["UnitCode"][];
   /** 对象 */
   object?: string | null;
   /** 动作 */
   action?: string | null;
   /** 地点 */
   place?: string | null;
   /** 完成标准 */
   finishStandard?: string | null;
   /** 截止日期 */
   deadline?: components["schemas"]["DayInput"] | null;
   /** 联系人 */
   contact?: {
    /** 姓名 */
    name: string;
    /** 联系电话 */
    phone: components["schemas"]["PhoneInput"];
   } | null;
   /** 是否紧急任务 */
   emergency?: boolean;
   /** 是否重大事项 */
   major?: boolean;
   /** 是否检查 */
   inspection?: boolean;
   /** 材料要求 */
   evidence?: components["schemas"]["EvidenceKind"][];
   /** 材料必要性说明 */
   evidenceNecessity?: string | null;
   /** 表单 */
   forms?: string[];
   /** 协同单位 */
   coParties?: components["schemas"]["CoParty"][];
  };
  /** @enum {string} */
  ElementAction: "correct" | "end";
  ElementChanges: {
   /** 名称 */
   title?: string;
   /**
    * 有效月数
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   validMonths?: number;
  };
  ElementCode: string;
  ElementEntryInput: {
   /** 数据项编码 */
   code: components["schemas"]["ElementCode"];
   /** 名称 */
   title: string;
   /**
    * 有效月数
    * @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling
    */
   validMonths: number;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /**
    * 计量单位
    * @default null
    */
   measure?: string | null;
  };
  /** @enum {string} */
  ElementType: "text" | "number" | "day" | "yes_no";
  /** @enum {string} */
  EmergencyOutcome: "justified" | "abuse";
  EndElementReply: {
   /** 数据项编码 */
   code: components["schemas"]["ElementCode"];
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   asked: boolean;
   /** 名称 */
   title: string;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /** 计量单位 */
   measure: string | null;
   /** 有效月数 */
   validMonths: number;
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   actions: {
    action: components["schemas"]["ElementAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  EndFormReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   valid: boolean;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 年度目录年份 */
   listYears: number[];
   /** 备案号 */
   filingNumber: string | null;
   /** 启用日期 */
   from: components["schemas"]["Day"];
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   fieldCount: number;
   /** 表单字段 */
   fields: {
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 是否必填 */
    required: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    asked: boolean;
   }[];
   actions: {
    action: components["schemas"]["FormAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  EndInput: {
   /** 停用日期 */
   day: components["schemas"]["DayInput"];
   /** 理由 */
   reason: string;
  };
  EndPostBody: {
   /** 人员编号 */
   personId: components["schemas"]["PersonId"];
   /** 岗位 */
   post: components["schemas"]["PostName"];
   /** 离任日期 */
   to: components["schemas"]["DayInput"];
   /** 理由 */
   reason?: string;
  };
  EndRecurringDutyBody: {
   /** 理由 */
   reason: string;
  };
  EndRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  EnterElementReply: {
   /** 数据项编码 */
   code: components["schemas"]["ElementCode"];
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   asked: boolean;
   /** 名称 */
   title: string;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /** 计量单位 */
   measure: string | null;
   /** 有效月数 */
   validMonths: number;
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   actions: {
    action: components["schemas"]["ElementAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  EnterFormReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   valid: boolean;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 年度目录年份 */
   listYears: number[];
   /** 备案号 */
   filingNumber: string | null;
   /** 启用日期 */
   from: components["schemas"]["Day"];
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   fieldCount: number;
   /** 表单字段 */
   fields: {
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 是否必填 */
    required: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    asked: boolean;
   }[];
   actions: {
    action: components["schemas"]["FormAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  EnterInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  Evidence: {
   /** 类型 */
   kind: components["schemas"]["EvidenceKind"];
   /** 说明 */
   text: string;
   /** 材料存放处 */
   reference?: string;
  };
  /** @enum {string} */
  EvidenceKind: "note" | "list" | "form" | "photo" | "video" | "location";
  /** @enum {string} */
  ExceptionReason: "disaster_or_emergency" | "law_just_changed" | "higher_level_urgent_task" | "public_safety_risk";
  ExportDutiesReply: {
   /** 区域编码 */
   area: string;
   /** 版本 */
   version: number;
   count: number;
   publishedAt: components["schemas"]["Instant"];
   /** 数据行 */
   rows: components["schemas"]["Duty"][];
  };
  Extension: {
   /** 延至日期 */
   until: components["schemas"]["Day"];
   /** 理由 */
   reason: string;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   askedAt: string;
   askedBy: string;
   /** 状态 */
   state: components["schemas"]["ExtensionState"];
   /** 说明 */
   text: string | null;
   ruledAt: string | null;
   ruledBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    /** 岗位 */
    post: components["schemas"]["PostName"] | null;
   } | null;
  };
  ExtensionInputInput: {
   /** 延至日期 */
   until: components["schemas"]["DayInput"];
   /** 理由 */
   reason: string;
  };
  /** @enum {string} */
  ExtensionOutcome: "granted" | "refused";
  /** @enum {string} */
  ExtensionState: "asked" | "granted" | "refused";
  FindingView: {
   /** 编码 */
   code: string;
   rule: string;
   severity: components["schemas"]["Severity"];
   pointer: string | null;
   evidence: {
    /** 说明 */
    text: string;
    start: number;
    end: number;
   } | null;
   params: {
    [key: string]: unknown;
   };
   /** 说明 */
   text: string;
  };
  /** @enum {string} */
  FormAction: "correct" | "end";
  FormChangesInput: {
   /** 名称 */
   title?: string;
   /** 提出部门 */
   department?: components["schemas"]["DepartmentCode"];
   /** 年度目录年份 */
   listYears?: number[];
   /** 备案号 */
   filingNumber?: string | null;
   /** 启用日期 */
   from?: components["schemas"]["DayInput"];
   /** 停用日期 */
   to?: components["schemas"]["DayInput"] | null;
   /** 表单字段 */
   fields?: components["schemas"]["FormFieldInput"][];
  };
  FormEntryInput: {
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: components["schemas"]["DepartmentCode"];
   /** 年度目录年份 */
   listYears?: number[];
   /**
    * 备案号
    * @default null
    */
   filingNumber?: string | null;
   /** 启用日期 */
   from: components["schemas"]["DayInput"];
   /** 停用日期 */
   to?: components["schemas"]["DayInput"] | null;
   /** 表单字段 */
   fields: components["schemas"]["FormFieldInput"][];
  };
  FormFieldInput: {
   /** 数据项 */
   element: components["schemas"]["ElementCode"];
   /**
    * 是否必填
    * @default true
    */
   required?: boolean;
  };
  FormToAnswer: {
   id: string;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 表单字段 */
   fields: {
    /** 数据项 */
    element: string;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    /** 是否必填 */
    required: boolean;
    held: {
     /** 版本 */
     version: number;
     /** 填报值 */
     value: string | number | boolean;
     /** 数据日期 */
     asOf: components["schemas"]["Day"];
     validUntil: components["schemas"]["Day"];
     source: {
      taskId: string;
      orderId: string;
     };
    } | null;
   }[];
  };
  FormsAnswered: {
   /** 数据项 */
   element: string;
   /** 填报值 */
   value: string | number | boolean;
   /** 数据日期 */
   asOf: components["schemas"]["Day"];
   validUntil: components["schemas"]["Day"];
   confirmed: boolean;
  };
  /** @enum {string} */
  FrequencyPer: "once" | "year" | "quarter" | "month" | "week" | "day" | "occurrence";
  GetAffectedReply: {
   items: {
    sieveCode: string;
    /** 标题 */
    title: string;
    dispatchable: boolean;
   }[];
   orders: {
    orderId: string;
    /** 镇街 */
    town: string;
    sieveCode: string;
    /** 状态 */
    state: string;
   }[];
   tasks: {
    taskId: string;
    orderId: string;
    /** 单位编码 */
    unit: string;
    /** 状态 */
    state: string;
    sieveCode: string;
   }[];
  };
  GetAnsweringReply: {
   vacant: boolean;
   /** 单位编码 */
   unit: components["schemas"]["UnitCode"];
   unitName: string;
   /** 岗位 */
   post: components["schemas"]["PostName"];
   postText: string;
   holders: components["schemas"]["Holder"][];
  };
  GetBacktestReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["BacktestState"];
   stateText: string;
   /** 修订稿编号 */
   draftId: string;
   /** 起始日期 */
   from: components["schemas"]["Day"];
   /** 截止日期 */
   to: components["schemas"]["Day"];
   progress: {
    orders: number;
    townsDone: number;
    towns: number;
    share: number;
   };
   counts: {
    unchanged: number;
    stopped: number;
    changed_item: number;
    newly_allowed: number;
    still_off_list: number;
   };
   /** 说明 */
   text: string;
   startedBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   finishedAt: components["schemas"]["Instant"] | null;
   contentHash: string;
   draftMovedOn: boolean;
   byDepartment: {
    department: string | null;
    departmentName: string | null;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
    towns: {
     /** 镇街 */
     town: string;
     counts: {
      unchanged: number;
      stopped: number;
      changed_item: number;
      newly_allowed: number;
      still_off_list: number;
     };
    }[];
   }[];
   byTown: {
    /** 镇街 */
    town: string;
    townName: string;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
   }[];
   examples: {
    orderId: string;
    /** 镇街 */
    town: string;
    /** 标题 */
    title: string;
    matter: string;
    /** 回测结果 */
    outcome: components["schemas"]["BacktestOutcome"];
    outcomeText: string;
    because: {
     /** 编码 */
     code: string;
     rule: string | null;
     /** 说明 */
     text: string;
    }[];
    under: {
     sieveCode: string;
     /** 标题 */
     title: string;
    } | null;
    department: string | null;
   }[];
   actions: {
    action: components["schemas"]["BacktestAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetDocumentReply: {
   openapi: string;
   paths: {
    [key: string]: unknown;
   };
  } & {
   [key: string]: unknown;
  };
  GetElementReply: {
   /** 数据项编码 */
   code: components["schemas"]["ElementCode"];
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   asked: boolean;
   /** 名称 */
   title: string;
   /** 数据类型 */
   type: components["schemas"]["ElementType"];
   /** 计量单位 */
   measure: string | null;
   /** 有效月数 */
   validMonths: number;
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   actions: {
    action: components["schemas"]["ElementAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetFormReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RegisterState"];
   valid: boolean;
   /** 名称 */
   title: string;
   /** 提出部门 */
   department: string;
   /** 年度目录年份 */
   listYears: number[];
   /** 备案号 */
   filingNumber: string | null;
   /** 启用日期 */
   from: components["schemas"]["Day"];
   /** 停用日期 */
   to: components["schemas"]["Day"] | null;
   fieldCount: number;
   /** 表单字段 */
   fields: {
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 是否必填 */
    required: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    asked: boolean;
   }[];
   actions: {
    action: components["schemas"]["FormAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 数据项编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetRerouteReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RerouteState"];
   stateText: string;
   /** 任务单编号 */
   orderId: string;
   /** 镇街 */
   town: string;
   /** 承接单位 */
   unit: string;
   matter: {
    object: string | null;
    action: string | null;
    place: string | null;
    /** 理由 */
    reason: string | null;
   };
   offeredAt: components["schemas"]["Instant"];
   answeredAt: components["schemas"]["Instant"] | null;
   closedAt: components["schemas"]["Instant"] | null;
   /** 办理结果 */
   result: string | null;
   actions: {
    action: components["schemas"]["RerouteAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  GetTownLoadReply: {
   /** 镇街 */
   town: string;
   /** 周数 */
   weeks: components["schemas"]["Day"][];
   caps: {
    weeklyHoursSoft: number;
    weeklyHoursHard: number;
    inspectionsPerWeek: number;
   };
   units: {
    /** 单位编码 */
    unit: string;
    unitName: string;
    /** 周数 */
    weeks: {
     week: components["schemas"]["Day"];
     open: number;
     hours: number;
     inspections: number;
     due: {
      [key: string]: number;
     };
     level: components["schemas"]["LoadLevel"];
    }[];
   }[];
  };
  GetTownTallyReply: {
   /** 镇街 */
   town: string;
   units: {
    /** 单位编码 */
    unit: string;
    unitName: string;
    rank: number;
    delivered: number;
    open: number;
    accepted: number;
    acceptedInTime: number;
    withdrawn: number;
   }[];
  };
  GetVersionReply: {
   /** 版次 */
   version: number;
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"];
   publishedAt: components["schemas"]["Instant"];
   count: number;
   contentHash: string;
   standing: components["schemas"]["VersionStanding"];
   county: string;
   /** 条线 */
   lines: {
    /** 条线 */
    line: string;
    count: number;
   }[];
  };
  GetVocabularyReply: {
   enumerations: {
    [key: string]: {
     value: string;
     zh: string;
     en: string;
    }[];
   };
   lines: {
    /** 名称 */
    name: string;
    /** 编码 */
    code: string;
    department: string | null;
   }[];
  };
  GiveOpinionBody: {
   /** 意见 */
   opinion: components["schemas"]["TownOpinion"];
   /** 说明 */
   text?: string;
   /** 申请轮次 */
   round?: number;
  };
  GiveOpinionOnRevisionBody: {
   /** 意见 */
   opinion: components["schemas"]["TownOpinion"];
   /** 说明 */
   text?: string;
  };
  /** @enum {string} */
  HandedPost: "deputy_party_secretary" | "party_secretary" | "committee_clerk" | "leader_in_charge";
  /** @enum {string} */
  HandoverAction: "confirm" | "note";
  /** @enum {string} */
  HandoverState: "written" | "confirmed";
  HandoverView: {
   id: string;
   /** 状态 */
   state: components["schemas"]["HandoverState"];
   stateText: string;
   /** 岗位 */
   post: components["schemas"]["HandedPost"];
   postText: string;
   /** 单位编码 */
   unit: string;
   unitName: string;
   /** 日期 */
   day: components["schemas"]["Day"];
   /** 开始日期 */
   from: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   } | null;
   /** 结束日期 */
   to: {
    /** 岗位 */
    post: components["schemas"]["PostName"];
    postText: string;
    /** 单位编码 */
    unit: string;
    vacant: boolean;
    people: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    }[];
   };
   acting: boolean;
   actingFor: string | null;
   lines: string[];
   count: number;
   confirmedAt: components["schemas"]["Instant"] | null;
   /** 版本 */
   version: number;
   holdings: {
    what: components["schemas"]["HoldingKind"];
    whatText: string;
    count: number;
    shown: {
     /** 类型 */
     kind: components["schemas"]["HeldWork"];
     id: string;
     /** 标题 */
     title: string;
     /** 状态 */
     state: string;
     stateText: string;
     dueAt: components["schemas"]["Instant"] | null;
    }[];
   }[];
   passedTo: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   }[];
   writtenAt: components["schemas"]["Instant"];
   /** 备注 */
   note: {
    /** 留言 */
    text: string;
    at: components["schemas"]["Instant"];
   } | null;
   confirmed: {
    at: components["schemas"]["Instant"];
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
   } | null;
   actions: {
    action: components["schemas"]["HandoverAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 留言 */
     text: string;
    };
   }[];
  };
  HeldPost: {
   /** 岗位 */
   post: components["schemas"]["PostName"];
   postText: string;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"] | null;
   /** 代理 */
   acting: boolean;
   /** 代理何人 */
   actingFor: string | null;
   /** 分管条线 */
   lines: string[];
   /** 单位编码 */
   unit: components["schemas"]["UnitCode"];
   unitName: string;
   unitKind: components["schemas"]["UnitKind"];
  };
  /** @enum {string} */
  HeldWork: "order" | "task";
  Holder: {
   /** 岗位 */
   post: components["schemas"]["PostName"];
   postText: string;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"] | null;
   /** 代理 */
   acting: boolean;
   /** 代理何人 */
   actingFor: string | null;
   /** 分管条线 */
   lines: string[];
   /** 单位编码 */
   unit: components["schemas"]["UnitCode"];
   /** 人员编号 */
   personId: components["schemas"]["PersonId"];
   /** 姓名 */
   name: string;
  };
  /** @enum {string} */
  HoldingKind: "to_review" | "emergencies" | "second_approvals" | "collective" | "refusals" | "returned" | "under_way" | "handed_in" | "extensions" | "passed_on";
  HoursBasis: {
   /** 计算单位 */
   per: components["schemas"]["HoursPer"];
   /** 工时 */
   hours: number;
   /** 理由 */
   why: string | null;
  };
  /** @enum {string} */
  HoursPer: "task" | "household" | "month";
  /** @enum {string} */
  HttpMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  ImportDutiesBody: {
   /** 区域编码 */
   area?: string;
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   /**
    * 是否试运行
    * @default false
    */
   dryRun?: boolean;
  };
  ImportDutiesReply: {
   /** 状态 */
   state: components["schemas"]["ImportOutcome"];
   /** 区域编码 */
   area: string;
   /** 版本 */
   version: number;
   /** 数据行 */
   rows: number;
   added: number;
   changed: number;
   removed: number;
   contentHash: string;
  };
  /** @enum {string} */
  ImportOutcome: "checked" | "done";
  ImportSheetBody: {
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   /**
    * 是否试运行
    * @default false
    */
   dryRun?: boolean;
   /**
    * 文件名
    * @default -
    */
   fileName?: string;
   /** 理由 */
   reason: string;
   /** 审核组决定 */
   panelDecision?: components["schemas"]["PanelDecisionInput"] | null;
   /**
    * 缺行的处理
    * @default keep
    */
   missing?: components["schemas"]["MissingItems"];
  };
  ImportSheetReply: {
   /** 状态 */
   state: components["schemas"]["ImportOutcome"];
   /** 数据行 */
   rows: number;
   /** 说明 */
   text: string;
   problems: {
    row: number;
    column: string;
    header: string;
    /** 编码 */
    code: string;
    /** 说明 */
    text: string;
   }[];
   draft: components["schemas"]["DraftView"];
  };
  ImportStaffBody: {
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   /**
    * 是否试运行
    * @default false
    */
   dryRun?: boolean;
  };
  ImportWordsBody: {
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   /** 整套权重 */
   weights?: string | null;
   /**
    * 是否试运行
    * @default false
    */
   dryRun?: boolean;
  };
  ImportWordsReply: {
   /** 状态 */
   state: components["schemas"]["ImportOutcome"];
   /** 版本 */
   version: number;
   /** 数据行 */
   rows: number;
   added: number;
   changed: number;
   removed: number;
   contentHash: string;
   weightsHash: string | null;
   floor: {
    before: {
     precision: number;
     recall: number;
    };
    after: {
     precision: number;
     recall: number;
    };
   };
  };
  Instant: string;
  /** @enum {string} */
  InstrumentAction: "correct" | "amend" | "repeal" | "reinstate";
  /** @enum {string} */
  InstrumentChange: "amended" | "repealed";
  InstrumentChangesInput: {
   /** 制定机关 */
   issuer?: string | null;
   /** 效力级别 */
   level?: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition?: string | null;
   /** 施行日期 */
   from?: components["schemas"]["DayInput"] | null;
   /** 首次施行日期 */
   firstInForce?: components["schemas"]["DayInput"] | null;
   /** 最近修改日期 */
   lastAmended?: components["schemas"]["DayInput"] | null;
   /** 查证程度 */
   certainty?: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil?: components["schemas"]["DayInput"] | null;
   /** 是否有效不详 */
   standingUnknown?: boolean;
   /** 说明 */
   note?: string | null;
  };
  InstrumentEntryInput: {
   /** 文件名称 */
   name: string;
   /**
    * 制定机关
    * @default null
    */
   issuer?: string | null;
   /**
    * 效力级别
    * @default null
    */
   level?: components["schemas"]["InstrumentLevel"] | null;
   /**
    * 文本版本
    * @default null
    */
   edition?: string | null;
   /** 施行日期 */
   from?: components["schemas"]["DayInput"] | null;
   /** 首次施行日期 */
   firstInForce?: components["schemas"]["DayInput"] | null;
   /** 最近修改日期 */
   lastAmended?: components["schemas"]["DayInput"] | null;
   /**
    * 查证程度
    * @default null
    */
   certainty?: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil?: components["schemas"]["DayInput"] | null;
   /**
    * 是否有效不详
    * @default false
    */
   standingUnknown?: boolean;
   /**
    * 说明
    * @default null
    */
   note?: string | null;
   /** 出处 */
   source: string;
  };
  /** @enum {string} */
  InstrumentLevel: "law" | "administrative_regulation" | "local_regulation" | "government_rule" | "party_rule" | "normative_document";
  /** @enum {string} */
  InstrumentState: "current" | "repealed";
  /** @enum {string} */
  ItemKind: "self_duty" | "assist" | "report_only";
  /** @enum {string} */
  ItemStatus: "in_force" | "needs_review" | "retired";
  ItemSummary: {
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
   /** 名称 */
   title: string;
   /** 条线 */
   lines: string[];
   /** 类型 */
   kind: components["schemas"]["ItemKind"];
   kindText: string;
   /** 适用范围 */
   appliesTo: components["schemas"]["AppliesTo"];
   /** 状态 */
   status: components["schemas"]["ItemStatus"];
   /** 责任部门 */
   department: string;
   /** 应急事项 */
   emergency: boolean;
   /** 专业事项 */
   professional: boolean;
   /** 依据待查 */
   unknown: {
    /** 法律法规名称 */
    instrument: string;
    what: components["schemas"]["Unknown"];
    /** 说明 */
    text: string;
   }[];
   dispatchable: {
    ok: boolean;
    because: components["schemas"]["NotDispatchable"] | null;
    /** 说明 */
    text: string | null;
   };
  };
  ItemView: {
   /** 过筛编码 */
   sieveCode: components["schemas"]["SieveCode"];
   revision: number;
   /** 名称 */
   title: string;
   /** 别名 */
   aliases: string[];
   /** 条线 */
   lines: string[];
   /** 类型 */
   kind: components["schemas"]["ItemKind"];
   /** 村社职责 */
   villageRole: string;
   /** 可派动作 */
   acts: string[];
   /** 责任部门 */
   department: string;
   /** 适用范围 */
   appliesTo: components["schemas"]["AppliesTo"];
   /** 法律法规依据 */
   basis: components["schemas"]["Basis"][];
   /** 约定俗成依据 */
   customary: {
    /** 批准日期 */
    approvedOn: components["schemas"]["Day"];
    /** 到期日期 */
    expiresOn: components["schemas"]["Day"];
   } | null;
   /** 经费来源 */
   fundingSource: string;
   /** 经费依据 */
   fundingBasis: components["schemas"]["Citation"][];
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"];
   /** 失效日期 */
   effectiveTo: components["schemas"]["Day"] | null;
   /** 状态 */
   status: components["schemas"]["ItemStatus"];
   /** 备注 */
   note: string | null;
   /** 材料上限 */
   evidenceCeiling: components["schemas"]["EvidenceKind"][];
   /** 应急事项 */
   emergency: boolean;
   /** 专业事项 */
   professional: boolean;
   /** 处置动词例外 */
   prohibitedVerbsExempt: boolean;
   /** 重大事项提示 */
   majorHints: components["schemas"]["MajorHint"][];
   /** 每次工时 */
   hoursPerTask: number | null;
   /** 工时依据 */
   hoursBasis: components["schemas"]["HoursBasis"] | null;
   ancestors: components["schemas"]["SieveCode"][];
   successors: components["schemas"]["SieveCode"][];
   catalogueVersion: number;
   kindText: string;
   /** 依据待查 */
   unknown: {
    /** 法律法规名称 */
    instrument: string;
    what: components["schemas"]["Unknown"];
    /** 说明 */
    text: string;
   }[];
   dispatchable: {
    ok: boolean;
    because: components["schemas"]["NotDispatchable"] | null;
    /** 说明 */
    text: string | null;
   };
  };
  LabelledRuling: {
   id: string;
   orderId: string;
   ruling: components["schemas"]["RulingMeant"];
   rulingText: string;
   field: string;
   sieveCode: string | null;
   way: components["schemas"]["OrderWay"];
   /** 说明 */
   text: string;
   labels: string;
   span: string;
   against: string[];
   /** 理由 */
   reason: string | null;
  };
  ListAdmissionsReply: {
   admissions: components["schemas"]["ApplicationSummary"][];
   nextCursor: string | null;
  };
  ListBacktestOrdersReply: {
   orders: {
    orderId: string;
    /** 镇街 */
    town: string;
    /** 标题 */
    title: string;
    matter: string;
    /** 回测结果 */
    outcome: components["schemas"]["BacktestOutcome"];
    outcomeText: string;
    because: {
     /** 编码 */
     code: string;
     rule: string | null;
     /** 说明 */
     text: string;
    }[];
    under: {
     sieveCode: string;
     /** 标题 */
     title: string;
    } | null;
    department: string | null;
   }[];
   nextCursor: string | null;
  };
  ListBacktestsReply: {
   backtests: {
    id: string;
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["BacktestState"];
    stateText: string;
    /** 修订稿编号 */
    draftId: string;
    /** 起始日期 */
    from: components["schemas"]["Day"];
    /** 截止日期 */
    to: components["schemas"]["Day"];
    progress: {
     orders: number;
     townsDone: number;
     towns: number;
     share: number;
    };
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
    /** 说明 */
    text: string;
    startedBy: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
    createdAt: components["schemas"]["Instant"];
    updatedAt: components["schemas"]["Instant"];
    finishedAt: components["schemas"]["Instant"] | null;
   }[];
  };
  ListChangesReply: {
   /** 变更 */
   changes: components["schemas"]["ChangeView"][];
   nextCursor: string | null;
  };
  ListDraftRowsReply: {
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   nextCursor: string | null;
  };
  ListDraftsReply: {
   drafts: components["schemas"]["DraftSummary"][];
   nextCursor: string | null;
  };
  ListDutiesReply: {
   list: {
    /** 区域编码 */
    area: string;
    /** 版本 */
    version: number;
    count: number;
    publishedAt: components["schemas"]["Instant"];
   } | null;
   duties: components["schemas"]["DutyView"][];
   nextCursor: string | null;
  };
  ListElementsReply: {
   elements: {
    /** 数据项编码 */
    code: components["schemas"]["ElementCode"];
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["RegisterState"];
    asked: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    /** 停用日期 */
    to: components["schemas"]["Day"] | null;
   }[];
   nextCursor: string | null;
  };
  ListEventsReply: {
   record: {
    /** 记录类型 */
    kind: string;
    /** 记录编号 */
    id: string;
   };
   intact: boolean;
   events: {
    seq: number;
    eventId: string;
    type: string;
    at: components["schemas"]["Instant"];
    by: {
     [key: string]: unknown;
    };
    /** 理由 */
    reason: string | null;
    before: {
     [key: string]: unknown;
    };
    after: {
     [key: string]: unknown;
    };
    hash: string;
    previousHash: string | null;
   }[];
  };
  ListFormsReply: {
   /** 表单 */
   forms: {
    id: string;
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["RegisterState"];
    valid: boolean;
    /** 名称 */
    title: string;
    /** 提出部门 */
    department: string;
    /** 年度目录年份 */
    listYears: number[];
    /** 备案号 */
    filingNumber: string | null;
    /** 启用日期 */
    from: components["schemas"]["Day"];
    /** 停用日期 */
    to: components["schemas"]["Day"] | null;
    fieldCount: number;
   }[];
   nextCursor: string | null;
  };
  ListHandoversOfTownReply: {
   handovers: {
    id: string;
    /** 状态 */
    state: components["schemas"]["HandoverState"];
    stateText: string;
    /** 岗位 */
    post: components["schemas"]["HandedPost"];
    postText: string;
    /** 单位编码 */
    unit: string;
    unitName: string;
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 开始日期 */
    from: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    } | null;
    /** 结束日期 */
    to: {
     /** 岗位 */
     post: components["schemas"]["PostName"];
     postText: string;
     /** 单位编码 */
     unit: string;
     vacant: boolean;
     people: {
      /** 人员编号 */
      personId: string;
      /** 名称 */
      name: string;
     }[];
    };
    acting: boolean;
    actingFor: string | null;
    lines: string[];
    count: number;
    confirmedAt: components["schemas"]["Instant"] | null;
   }[];
   nextCursor: string | null;
  };
  ListHandoversReply: {
   handovers: {
    id: string;
    /** 状态 */
    state: components["schemas"]["HandoverState"];
    stateText: string;
    /** 岗位 */
    post: components["schemas"]["HandedPost"];
    postText: string;
    /** 单位编码 */
    unit: string;
    unitName: string;
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 开始日期 */
    from: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    } | null;
    /** 结束日期 */
    to: {
     /** 岗位 */
     post: components["schemas"]["PostName"];
     postText: string;
     /** 单位编码 */
     unit: string;
     vacant: boolean;
     people: {
      /** 人员编号 */
      personId: string;
      /** 名称 */
      name: string;
     }[];
    };
    acting: boolean;
    actingFor: string | null;
    lines: string[];
    count: number;
    confirmedAt: components["schemas"]["Instant"] | null;
   }[];
   nextCursor: string | null;
  };
  ListInstrumentsReply: {
   instruments: {
    id: string;
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["InstrumentState"];
    inForce: boolean;
    /** 待查 */
    unknown: components["schemas"]["Unknown"][];
    /** 文件名称 */
    name: string;
    /** 制定机关 */
    issuer: string | null;
    /** 效力级别 */
    level: components["schemas"]["InstrumentLevel"] | null;
    /** 文本版本 */
    edition: string | null;
    /** 施行日期 */
    from: components["schemas"]["Day"] | null;
    /** 失效日期 */
    to: components["schemas"]["Day"] | null;
    /** 由何文件废止 */
    repealedBy: string | null;
   }[];
   nextCursor: string | null;
  };
  ListItemsReply: {
   /** 版次 */
   version: number;
   items: components["schemas"]["ItemSummary"][];
   nextCursor: string | null;
  };
  ListNoticesReply: {
   notices: {
    id: string;
    at: components["schemas"]["Instant"];
    type: string;
    /** 说明 */
    text: string;
    record: {
     /** 类型 */
     kind: string;
     id: string;
    };
   }[];
   nextCursor: string | null;
  };
  ListOrdersReply: {
   orders: components["schemas"]["OrderSummary"][];
   nextCursor: string | null;
  };
  ListPeopleReply: {
   /** 单位编码 */
   unit: components["schemas"]["UnitCode"];
   unitName: string;
   people: components["schemas"]["Holder"][];
   nextCursor: string | null;
  };
  ListProposalsReply: {
   proposals: {
    id: string;
    /** 版次 */
    version: number;
    /** 状态 */
    state: components["schemas"]["ProposalState"];
    stateText: string;
    /** 类型 */
    kind: components["schemas"]["ProposalKind"];
    kindText: string;
    /** 名称 */
    title: string;
    weight: number;
    ground: {
     /** 类型 */
     kind: components["schemas"]["ProposalKind"];
    } & {
     [key: string]: unknown;
    };
    /** 说明 */
    text: string;
    suggestion: ({
     /** 类型 */
     kind: components["schemas"]["ChangeKind"];
    } & {
     [key: string]: unknown;
    }) | null;
    decided: {
     by: {
      /** 人员编号 */
      personId: string;
      /** 名称 */
      name: string;
     };
     at: components["schemas"]["Instant"];
     /** 理由 */
     reason: string;
     /** 变更 */
     changes: number[];
    } | null;
    actions: {
     action: components["schemas"]["ProposalAction"];
     label: string;
     allowed: boolean;
     method?: components["schemas"]["HttpMethod"];
     path?: string;
     body?: {
      [key: string]: string;
     };
     because?: {
      /** 编码 */
      code: string;
      params: {
       [key: string]: string | number | boolean;
      };
      /** 说明 */
      text: string;
     };
    }[];
   }[];
   nextCursor: string | null;
  };
  ListReadingExamplesReply: {
   examples: components["schemas"]["LabelledRuling"][];
   nextCursor: string | null;
  };
  ListRecurringDutiesReply: {
   duties: {
    /** 周期任务名称 */
    title: string;
    /** 周期 */
    period: components["schemas"]["PeriodKind"];
    /** 周期内第几天 */
    dayOfPeriod: number;
    /** 办理期限（工作日） */
    dueWorkingDays: number;
    /** 开始日期 */
    from: components["schemas"]["Day"];
    /** 结束日期 */
    to: components["schemas"]["Day"];
    id: string;
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["RecurringDutyState"];
    stateText: string;
    /** 镇街 */
    town: string;
    leader: {
     /** 协同人员编号 */
     personId: string;
     /** 姓名 */
     name: string;
    };
    /** 过筛编码 */
    sieveCode: string | null;
    unitCount: number;
    next: {
     /** 周期 */
     period: string;
     opensOn: components["schemas"]["Day"];
    } | null;
    createdAt: components["schemas"]["Instant"];
    updatedAt: components["schemas"]["Instant"];
   }[];
   nextCursor: string | null;
  };
  ListReroutesReply: {
   reroutes: {
    id: string;
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["RerouteState"];
    stateText: string;
    /** 任务单编号 */
    orderId: string;
    /** 镇街 */
    town: string;
    /** 承接单位 */
    unit: string;
    matter: {
     object: string | null;
     action: string | null;
     place: string | null;
     /** 理由 */
     reason: string | null;
    };
    offeredAt: components["schemas"]["Instant"];
    answeredAt: components["schemas"]["Instant"] | null;
    closedAt: components["schemas"]["Instant"] | null;
    /** 办理结果 */
    result: string | null;
    actions: {
     action: components["schemas"]["RerouteAction"];
     label: string;
     allowed: boolean;
     method?: components["schemas"]["HttpMethod"];
     path?: string;
     body?: {
      [key: string]: string;
     };
     because?: {
      /** 编码 */
      code: string;
      params: {
       [key: string]: string | number | boolean;
      };
      /** 说明 */
      text: string;
     };
    }[];
   }[];
   nextCursor: string | null;
  };
  ListRevisionsReply: {
   revisions: {
    id: string;
    /** 版次 */
    version: number;
    /** 年份 */
    year: number;
    /** 状态 */
    state: components["schemas"]["RoundState"];
    stateText: string;
    /** 修订稿编号 */
    draftId: string;
    /** 发布日期 */
    publishOn: components["schemas"]["Day"];
    found: {
     [key: string]: number;
    };
    published: {
     /** 版次 */
     version: number;
     at: components["schemas"]["Instant"];
    } | null;
   }[];
  };
  ListTasksOfOrderReply: {
   tasks: components["schemas"]["TaskSummary"][];
   nextCursor: string | null;
  };
  ListTasksReply: {
   tasks: components["schemas"]["TaskSummary"][];
   nextCursor: string | null;
  };
  ListTownDataReply: {
   /** 镇街 */
   town: string;
   townName: string;
   /** 数据项 */
   element: {
    /** 数据项编码 */
    code: components["schemas"]["ElementCode"];
    /** 版本 */
    version: number;
    /** 状态 */
    state: components["schemas"]["RegisterState"];
    asked: boolean;
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 有效月数 */
    validMonths: number;
    /** 停用日期 */
    to: components["schemas"]["Day"] | null;
   };
   data: {
    /** 版本 */
    version: number;
    /** 单位编码 */
    unit: string;
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 填报值 */
    value: string | number | boolean;
    /** 数据日期 */
    asOf: components["schemas"]["Day"];
    validUntil: components["schemas"]["Day"];
    valid: boolean;
    source: {
     taskId: string;
     orderId: string;
    };
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
   }[];
   nextCursor: string | null;
  };
  ListUnitDataReply: {
   /** 单位编码 */
   unit: string;
   unitName: string;
   data: {
    /** 版本 */
    version: number;
    /** 单位编码 */
    unit: string;
    /** 数据项 */
    element: components["schemas"]["ElementCode"];
    /** 名称 */
    title: string;
    /** 数据类型 */
    type: components["schemas"]["ElementType"];
    /** 计量单位 */
    measure: string | null;
    /** 填报值 */
    value: string | number | boolean;
    /** 数据日期 */
    asOf: components["schemas"]["Day"];
    validUntil: components["schemas"]["Day"];
    valid: boolean;
    source: {
     taskId: string;
     orderId: string;
    };
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    };
   }[];
   nextCursor: string | null;
  };
  ListUnitsReply: {
   units: components["schemas"]["UnitView"][];
   nextCursor: string | null;
  };
  ListVersionRowsReply: {
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"];
   total: number;
   /** 数据行 */
   rows: {
    [key: string]: unknown;
   }[];
   nextCursor: string | null;
  };
  ListVersionsReply: {
   versions: components["schemas"]["VersionView"][];
  };
  ListWaitingReply: {
   waiting: {
    /** 类型 */
    kind: components["schemas"]["WaitingKind"];
    /** 单位编码 */
    unit: string;
    /** 任务编号 */
    taskId: string;
    /** 任务单编号 */
    orderId: string;
    /** 标题 */
    title: string;
    village: string;
    villageName: string;
    /** 协同单位序号 */
    coParty: number | null;
    /** 人员编号 */
    personId: string | null;
    /** 说明 */
    text: string;
    since: components["schemas"]["Instant"];
    dueAt: components["schemas"]["Instant"];
    overdue: boolean;
   }[];
   nextCursor: string | null;
  };
  /** @enum {string} */
  LoadLevel: "calm" | "busy" | "over";
  /** @enum {string} */
  MajorHint: "money" | "people" | "land";
  /** @enum {string} */
  MajorReason: "marked" | "money" | "people" | "land" | "several_villages";
  MarkMajorBody: {
   /** 理由 */
   reason: string;
  };
  MergeOrderBody: {
   /** 并入的任务单 */
   into: string;
   /** 说明 */
   text: string;
  };
  /** @enum {string} */
  MissingItems: "keep" | "retire";
  Named: {
   /** 过筛编码 */
   sieveCode: string;
   /** 名称 */
   title: string;
  };
  NewItemInput: {
   /**
    * 名称
    * @default null
    */
   title?: string | null;
   /**
    * 别名
    * @default []
    */
   aliases?: string[];
   /**
    * 条线
    * @default []
    */
   lines?: string[];
   /**
    * 类型
    * @default null
    */
   kind?: components["schemas"]["ItemKind"] | null;
   /**
    * 村社职责
    * @default null
    */
   villageRole?: string | null;
   /**
    * 可派动作
    * @default []
    */
   acts?: string[];
   /**
    * 责任部门
    * @default null
    */
   department?: components["schemas"]["UnitCode"] | null;
   /**
    * 适用范围
    * @default null
    */
   appliesTo?: components["schemas"]["AppliesTo"] | null;
   /** 法律法规依据 */
   basis?: {
    /** 法律法规名称 */
    instrument: string;
    /**
     * 文本版本
     * @default null
     */
    edition?: string | null;
    /** 条款 */
    articles: string[];
    /** 依据施行日期 */
    from: components["schemas"]["DayInput"];
    /** 依据失效日期 */
    to?: components["schemas"]["DayInput"] | null;
    /**
     * 由何文件废止
     * @default null
     */
    repealedBy?: string | null;
    /** 依据核对结论 */
    check: components["schemas"]["BasisCheck"];
   }[];
   /** 约定俗成依据 */
   customary?: {
    /** 批准日期 */
    approvedOn: components["schemas"]["DayInput"];
    /** 到期日期 */
    expiresOn: components["schemas"]["DayInput"];
   } | null;
   /**
    * 经费来源
    * @default null
    */
   fundingSource?: string | null;
   /**
    * 经费依据
    * @default []
    */
   fundingBasis?: {
    /** 法律法规名称 */
    instrument: string;
    /** 条款 */
    articles: string[];
   }[];
   /** 生效日期 */
   effectiveFrom?: components["schemas"]["DayInput"] | null;
   /** 失效日期 */
   effectiveTo?: components["schemas"]["DayInput"] | null;
   /**
    * 备注
    * @default null
    */
   note?: string | null;
   /**
    * 材料上限
    * @default []
    */
   evidenceCeiling?: components["schemas"]["EvidenceKind"][];
   /**
    * 应急事项
    * @default false
    */
   emergency?: boolean;
   /**
    * 专业事项
    * @default false
    */
   professional?: boolean;
   /**
    * 重大事项提示
    * @default []
    */
   majorHints?: components["schemas"]["MajorHint"][];
   /**
    * 每次工时
    * @default null
    */
   hoursPerTask?: number | null;
   /**
    * 工时依据
    * @default null
    */
   hoursBasis?: {
    /** 计算单位 */
    per: components["schemas"]["HoursPer"];
    /** 工时 */
    hours: number;
    /**
     * 理由
     * @default null
     */
    why?: string | null;
   } | null;
  };
  /** @enum {string} */
  NotDispatchable: "retired" | "not_yet_effective" | "no_longer_effective" | "custom_expired" | "no_basis_in_force" | "not_the_version_in_force";
  NoteHandoverBody: {
   /** 留言 */
   text: string;
  };
  OfferRerouteBody: {
   /** 承接单位 */
   unit: components["schemas"]["UnitCode"];
   /** 理由 */
   reason: string;
  };
  OfferRerouteReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RerouteState"];
   stateText: string;
   /** 任务单编号 */
   orderId: string;
   /** 镇街 */
   town: string;
   /** 承接单位 */
   unit: string;
   matter: {
    object: string | null;
    action: string | null;
    place: string | null;
    /** 理由 */
    reason: string | null;
   };
   offeredAt: components["schemas"]["Instant"];
   answeredAt: components["schemas"]["Instant"] | null;
   closedAt: components["schemas"]["Instant"] | null;
   /** 办理结果 */
   result: string | null;
   actions: {
    action: components["schemas"]["RerouteAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  OpeningOutcome: "submitted" | "blocked" | "missed";
  OpinionRoundView: {
   openedAt: components["schemas"]["Instant"];
   windowEndsAt: components["schemas"]["Instant"];
   closedAt: components["schemas"]["Instant"] | null;
   towns: {
    /** 镇街 */
    town: string;
    townName: string;
    word: components["schemas"]["TownStance"];
    wordText: string;
    /** 说明 */
    text: string | null;
    by: components["schemas"]["Signed"] | null;
    at: components["schemas"]["Instant"] | null;
    reply: {
     /** 说明 */
     text: string;
     by: components["schemas"]["Signed"];
     at: components["schemas"]["Instant"];
    } | null;
   }[];
   openObjections: number;
  };
  /** @enum {string} */
  OrderAction: "edit" | "submit" | "withdraw" | "decide_collectively" | "review_emergency" | "mark_major" | "approve" | "return" | "reject" | "merge" | "countersign" | "refuse_second";
  OrderAskedInput: {
   /**
    * 过筛编码
    * @default null
    */
   sieveCode?: string | null;
   /** 特殊情况 */
   exception?: {
    /** 理由 */
    reason: components["schemas"]["ExceptionReason"];
    /** 说明 */
    text: string;
    /** 终止日期 */
    endDate: components["schemas"]["DayInput"];
   } | null;
   /**
    * 要求部门
    * @default null
    */
   requestedBy?: components["schemas"]["UnitCode"] | null;
   /**
    * 接收村社
    * @default []
    */
   units?: components["schemas"]["UnitCode"][];
   /**
    * 对象
    * @default null
    */
   object?: string | null;
   /**
    * 动作
    * @default null
    */
   action?: string | null;
   /**
    * 地点
    * @default null
    */
   place?: string | null;
   /**
    * 完成标准
    * @default null
    */
   finishStandard?: string | null;
   /** 截止日期 */
   deadline?: components["schemas"]["DayInput"] | null;
   /** 联系人 */
   contact?: {
    /** 姓名 */
    name: string;
    /** 联系电话 */
    phone: components["schemas"]["PhoneInput"];
   } | null;
   /**
    * 是否紧急任务
    * @default false
    */
   emergency?: boolean;
   /**
    * 是否重大事项
    * @default false
    */
   major?: boolean;
   /**
    * 是否检查
    * @default false
    */
   inspection?: boolean;
   /**
    * 材料要求
    * @default []
    */
   evidence?: components["schemas"]["EvidenceKind"][];
   /**
    * 材料必要性说明
    * @default null
    */
   evidenceNecessity?: string | null;
   /**
    * 表单
    * @default []
    */
   forms?: string[];
   /**
    * 协同单位
    * @default []
    */
   coParties?: components["schemas"]["CoParty"][];
   /** 消息原文 */
   message?: string | null;
  };
  OrderContent: {
   /**
    * 过筛编码
    * @default null
    */
   sieveCode: string | null;
   /**
    * 特殊情况
    * @default null
    */
   exception: {
    /** 理由 */
    reason: components["schemas"]["ExceptionReason"];
    /** 说明 */
    text: string;
    /** 终止日期 */
    endDate: components["schemas"]["Day"];
   } | null;
   /**
    * 要求部门
    * @default null
    */
   requestedBy: components["schemas"]["UnitCode"] | null;
   /**
    * 接收村社
    * @default []
    */
   units: components["schemas"]["UnitCode"][];
   /**
    * 对象
    * @default null
    */
   object: string | null;
   /**
    * 动作
    * @default null
    */
   action: string | null;
   /**
    * 地点
    * @default null
    */
   place: string | null;
   /**
    * 完成标准
    * @default null
    */
   finishStandard: string | null;
   /**
    * 截止日期
    * @default null
    */
   deadline: components["schemas"]["Day"] | null;
   /**
    * 联系人
    * @default null
    */
   contact: {
    /** 姓名 */
    name: string;
    /** 联系电话 */
    phone: components["schemas"]["Phone"];
   } | null;
   /**
    * 是否紧急任务
    * @default false
    */
   emergency: boolean;
   /**
    * 是否重大事项
    * @default false
    */
   major: boolean;
   /**
    * 是否检查
    * @default false
    */
   inspection: boolean;
   /**
    * 材料要求
    * @default []
    */
   evidence: components["schemas"]["EvidenceKind"][];
   /**
    * 材料必要性说明
    * @default null
    */
   evidenceNecessity: string | null;
   /**
    * 表单
    * @default []
    */
   forms: string[];
   /**
    * 协同单位
    * @default []
    */
   coParties: components["schemas"]["CoParty"][];
  };
  /** @enum {string} */
  OrderState: "draft" | "awaiting_collective" | "in_review" | "awaiting_second" | "approved" | "delivered" | "returned" | "rejected" | "withdrawn" | "merged";
  OrderSummary: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["OrderState"];
   stateText: string;
   /** 镇街 */
   town: string;
   author: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   /** 标题 */
   title: string | null;
   unitCount: number;
   /** 截止日期 */
   deadline: components["schemas"]["Day"] | null;
   /** 要求部门 */
   requestedBy: string | null;
   offList: boolean;
   rejectedAs: components["schemas"]["RejectionCode"] | null;
   /** 第几次提交 */
   attempt: number;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
  };
  OrderView: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["OrderState"];
   stateText: string;
   /** 镇街 */
   town: string;
   author: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   /** 标题 */
   title: string | null;
   unitCount: number;
   /** 截止日期 */
   deadline: components["schemas"]["Day"] | null;
   /** 要求部门 */
   requestedBy: string | null;
   offList: boolean;
   rejectedAs: components["schemas"]["RejectionCode"] | null;
   /** 第几次提交 */
   attempt: number;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   takenOver: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
    at: components["schemas"]["Instant"];
   }[];
   content: components["schemas"]["OrderContent"];
   proposal: {
    /** 消息原文 */
    message: string;
    /** 对象 */
    object: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
    /** 动作 */
    action: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
    /** 地点 */
    place: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
    /** 完成标准 */
    finishStandard: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
    /** 联系人 */
    contact: {
     /** 姓名 */
     name: {
      value: string;
      spans: components["schemas"]["SaidWords"][];
     } | null;
     /** 联系电话 */
     phone: {
      value: string;
      spans: components["schemas"]["SaidWords"][];
     } | null;
    };
    /** 接收村社 */
    units: {
     value: components["schemas"]["UnitCode"][];
     spans: components["schemas"]["SaidWords"][];
    } | null;
    /** 截止日期 */
    deadline: {
     value: components["schemas"]["Day"];
     spans: components["schemas"]["SaidWords"][];
    } | null;
    items: components["schemas"]["ClosestItem"][];
    furtherMatters: components["schemas"]["SaidWords"] | null;
    unconfirmed: components["schemas"]["ProposedField"][];
   } | null;
   recurring: {
    dutyId: string;
    period: string;
   } | null;
   item: {
    /** 标题 */
    title: string;
    lines: string[];
    /** 类型 */
    kind: components["schemas"]["ItemKind"];
    hours: number | null;
   } | null;
   /** 表单 */
   forms: components["schemas"]["AskedForm"][];
   catalogueVersion: number | null;
   wordsVersion: number | null;
   contentHash: string | null;
   findings: components["schemas"]["FindingView"][];
   /** 是否紧急任务 */
   emergency: {
    reviewed: {
     /** 审核结论 */
     outcome: components["schemas"]["EmergencyOutcome"];
     /** 说明 */
     text: string | null;
     at: components["schemas"]["Instant"];
     by: {
      /** 协同人员编号 */
      personId: string;
      /** 姓名 */
      name: string;
      /** 岗位 */
      post: components["schemas"]["PostName"] | null;
     };
    } | null;
   } | null;
   /** 是否重大事项 */
   major: components["schemas"]["MajorReason"][];
   collective: {
    /** 第几次提交 */
    attempt: number;
    /** 开会日期 */
    heldOn: components["schemas"]["Day"];
    /** 应到人数 */
    eligible: number;
    /** 实到人数 */
    present: number;
    /** 赞成票 */
    yes: number;
    /** 反对票 */
    no: number;
    /** 弃权票 */
    abstain: number;
    /** 回避人员 */
    recused: {
     /** 姓名 */
     name: string;
     /** 理由 */
     reason: string;
    }[];
    /** 会议纪要 */
    minutes: string;
    contentHash: string;
    result: components["schemas"]["CollectiveResult"];
    at: components["schemas"]["Instant"];
    by: {
     /** 协同人员编号 */
     personId: string;
     /** 姓名 */
     name: string;
     /** 岗位 */
     post: components["schemas"]["PostName"] | null;
    };
   }[];
   mergedInto: string | null;
   joined: {
    /** 任务单编号 */
    orderId: string;
    author: {
     /** 协同人员编号 */
     personId: string;
     /** 姓名 */
     name: string;
    };
    /** 接收村社 */
    units: string[];
   }[];
   rulings: components["schemas"]["Ruling"][];
   submittedAt: components["schemas"]["Instant"] | null;
   remindedAt: components["schemas"]["Instant"] | null;
   escalatedAt: components["schemas"]["Instant"] | null;
   deliveredAt: components["schemas"]["Instant"] | null;
   reviewDueAt: components["schemas"]["Instant"] | null;
   holder: {
    /** 岗位 */
    post: components["schemas"]["PostName"];
    /** 协同单位 */
    unit: string;
    vacant: boolean;
    people: {
     /** 协同人员编号 */
     personId: string;
     /** 姓名 */
     name: string;
    }[];
   } | null;
   actions: {
    /** 动作 */
    action: components["schemas"]["OrderAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  OrderWay: "ordinary" | "exceptional" | "emergency";
  PanelDecisionInput: {
   /** 编号 */
   number: string;
   /** 决定日期 */
   decidedOn: components["schemas"]["DayInput"];
   /** 理由 */
   reason: components["schemas"]["PanelReason"];
  };
  /** @enum {string} */
  PanelReason: "new_task" | "basis_changed";
  /** @enum {string} */
  PanelRule: "majority" | "unanimous";
  /** @enum {string} */
  PanelVerdict: "admit" | "refuse";
  PanelView: {
   openedAt: components["schemas"]["Instant"];
   rule: components["schemas"]["PanelRule"];
   members: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    /** 单位编码 */
    unit: string;
    unitName: string;
    acting: boolean;
    actingFor: string | null;
    votes: boolean;
    recusal: {
     /** 事项类型 */
     kind: components["schemas"]["RecusalKind"];
     /** 理由 */
     reason: string | null;
     /** 说明 */
     text: string;
    } | null;
    leftAt: components["schemas"]["Instant"] | null;
    answer: components["schemas"]["AdmissionAnswered"] | null;
   }[];
   unanswered: number;
   result: {
    outcome: components["schemas"]["PanelVerdict"];
    by: components["schemas"]["AdmissionGround"] | null;
    voters: number;
    fits: number;
    /** 是否依法 */
    inLaw: number;
    /** 约定俗成 */
    customary: number;
    /** 村社是否力所能及 */
    withinAbility: number;
    decidedAt: components["schemas"]["Instant"];
   } | null;
  };
  PauseRecurringDutyBody: {
   /** 理由 */
   reason: string;
  };
  PauseRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  PeriodKind: "week" | "month" | "quarter" | "half_year" | "year";
  PersonId: string;
  PersonView: {
   /** 人员编号 */
   personId: components["schemas"]["PersonId"];
   /** 姓名 */
   name: string;
   posts: components["schemas"]["HeldPost"][];
  };
  Phone: string;
  /** @description 按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling */
  PhoneInput: string;
  /** @enum {string} */
  PostName: "city_overseer" | "county_admin" | "catalogue_officer" | "department_officer" | "panel_member" | "county_overseer" | "county_approver" | "leader_in_charge" | "deputy_party_secretary" | "party_secretary" | "committee_clerk" | "town_operator" | "station_staff" | "town_overseer" | "village_party_secretary" | "village_cadre" | "village_clerk" | "supervision_member" | "grid_member";
  /** @enum {string} */
  PrecedentOutcome: "approved" | "returned" | "rejected" | "merged" | "refusal_upheld" | "refusal_dismissed";
  Proposal: {
   message: string;
   object: {
    value: string;
    spans: components["schemas"]["SaidWords"][];
   } | null;
   action: {
    value: string;
    spans: components["schemas"]["SaidWords"][];
   } | null;
   place: {
    value: string;
    spans: components["schemas"]["SaidWords"][];
   } | null;
   finishStandard: {
    value: string;
    spans: components["schemas"]["SaidWords"][];
   } | null;
   contact: {
    /** 名称 */
    name: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
    phone: {
     value: string;
     spans: components["schemas"]["SaidWords"][];
    } | null;
   };
   units: {
    value: components["schemas"]["UnitCode"][];
    spans: components["schemas"]["SaidWords"][];
   } | null;
   deadline: {
    value: components["schemas"]["Day"];
    spans: components["schemas"]["SaidWords"][];
   } | null;
   items: components["schemas"]["ClosestItem"][];
   furtherMatters: components["schemas"]["SaidWords"] | null;
  };
  /** @enum {string} */
  ProposalAction: "accept" | "dismiss";
  /** @enum {string} */
  ProposalKind: "needs_review" | "expiring" | "unused" | "asked_off_list" | "admitted";
  /** @enum {string} */
  ProposalState: "open" | "accepted" | "dismissed";
  /** @enum {string} */
  ProposedField: "sieveCode" | "units" | "object" | "action" | "place" | "finishStandard" | "deadline" | "contact";
  ReadWordsReply: {
   /** 版本 */
   version: number;
   publishedAt: components["schemas"]["Instant"] | null;
   weightsHash: string | null;
   /** 数据行 */
   rows: {
    /** 词语 */
    word: string;
    /** 读作 */
    reading: components["schemas"]["WordReading"];
    readingText: string;
    /** 权重 */
    weight: number | null;
   }[];
  };
  /** @enum {string} */
  RecurringDutyAction: "change" | "activate" | "pause" | "resume" | "take_over" | "end";
  /** @enum {string} */
  RecurringDutyState: "draft" | "active" | "paused" | "lapsed" | "ended";
  /** @enum {string} */
  RecusalKind: "own_unit" | "declared";
  RecuseFromAdmissionBody: {
   /** 理由 */
   reason: string;
   /** 申请轮次 */
   round?: number;
  };
  RecuseFromRevisionBody: {
   /** 理由 */
   reason: string;
  };
  Refusal: {
   /** 拒收理由 */
   code: components["schemas"]["RefusalCode"];
   /** 说明 */
   text: string;
   at: string;
   by: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   level: components["schemas"]["RulingLevel"];
   dueAt: string | null;
   lapsed: boolean;
   rulings: components["schemas"]["RefusalRuling"][];
  };
  /** @enum {string} */
  RefusalCode: "not_on_list" | "not_a_village_duty" | "basis_lapsed" | "duplicate" | "unclear" | "no_resources" | "beyond_ability";
  RefusalInput: {
   /** 拒收理由 */
   code: components["schemas"]["RefusalCode"];
   /** 说明 */
   text: string;
  };
  /** @enum {string} */
  RefusalOutcome: "upheld" | "dismissed";
  RefusalRuling: {
   level: components["schemas"]["RulingLevel"];
   /** 结论 */
   outcome: components["schemas"]["RefusalOutcome"];
   /** 说明 */
   text: string;
   at: string;
   by: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    /** 岗位 */
    post: components["schemas"]["PostName"] | null;
   };
  };
  RefuseAdmissionBody: {
   /** 理由 */
   reason: string;
   /** 申请轮次 */
   round?: number;
  };
  /** @enum {string} */
  RegisterState: "current" | "ended";
  RegisterView: {
   /** 单位编码 */
   unit: components["schemas"]["UnitCode"];
   unitName: string;
   /** 版本 */
   version: number;
   holders: components["schemas"]["Holder"][];
  };
  ReinstateInstrumentBody: {
   /** 理由 */
   reason: string;
  };
  ReinstateInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  RejectionCode: "off_catalogue" | "unclear" | "duplicate" | "basis_lapsed" | "negative" | "no_resources" | "unreasonable_deadline" | "overload";
  RepealInput: {
   /** 日期 */
   day: components["schemas"]["DayInput"];
   /**
    * 由何文件废止
    * @default null
    */
   repealedBy?: string | null;
   /** 出处 */
   source: string;
  };
  RepealInstrumentReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["InstrumentState"];
   inForce: boolean;
   /** 待查 */
   unknown: components["schemas"]["Unknown"][];
   /** 文件名称 */
   name: string;
   /** 制定机关 */
   issuer: string | null;
   /** 效力级别 */
   level: components["schemas"]["InstrumentLevel"] | null;
   /** 文本版本 */
   edition: string | null;
   /** 施行日期 */
   from: components["schemas"]["Day"] | null;
   /** 失效日期 */
   to: components["schemas"]["Day"] | null;
   /** 由何文件废止 */
   repealedBy: string | null;
   /** 首次施行日期 */
   firstInForce: components["schemas"]["Day"] | null;
   /** 最近修改日期 */
   lastAmended: components["schemas"]["Day"] | null;
   /** 查证程度 */
   certainty: components["schemas"]["Certainty"] | null;
   /** 核对截止日期 */
   checkedUntil: components["schemas"]["Day"] | null;
   /** 说明 */
   note: string | null;
   /** 出处 */
   source: string;
   changes: {
    /** 类型 */
    kind: components["schemas"]["InstrumentChange"];
    /** 日期 */
    day: components["schemas"]["Day"];
    /** 由何文件废止 */
    repealedBy: string | null;
    /** 文本版本 */
    edition: string | null;
    /** 出处 */
    source: string;
    recordedAt: components["schemas"]["Instant"];
   }[];
   citedBy: {
    sieveCode: string;
    /** 标题 */
    title: string;
   }[];
   actions: {
    action: components["schemas"]["InstrumentAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  RepeatedOrder: {
   /** 任务单编号 */
   orderId: string;
   author: string;
   /** 状态 */
   state: components["schemas"]["OrderState"];
   /** 接收村社 */
   units: string[];
   /** 开始日期 */
   from: string;
   /** 结束日期 */
   to: string;
   /** 对象 */
   object: string | null;
   /** 动作 */
   action: string | null;
  };
  ReplyToObjectionBody: {
   /** 镇街 */
   town: components["schemas"]["TownCode"];
   /** 说明 */
   text: string;
   /** 申请轮次 */
   round?: number;
  };
  ReplyToTownBody: {
   /** 镇街 */
   town: components["schemas"]["TownCode"];
   /** 说明 */
   text: string;
  };
  ReportProgressBody: {
   /** 说明 */
   text: string;
  };
  /** @enum {string} */
  RerouteAction: "accept" | "decline" | "close";
  /** @enum {string} */
  RerouteState: "offered" | "accepted" | "declined" | "closed";
  ResumeRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  ReturnAdmissionBody: {
   /** 理由 */
   reason: string;
   /** 申请轮次 */
   round?: number;
  };
  ReviewCard: {
   /** 任务单编号 */
   orderId: string;
   /** 第几次提交 */
   attempt: number;
   computedAt: components["schemas"]["Instant"];
   checks: {
    topic: components["schemas"]["CheckTopic"];
    /** 标题 */
    title: string;
    /** 状态 */
    state: components["schemas"]["CheckState"];
    /** 理由 */
    reason: string;
    findings: components["schemas"]["FindingView"][];
   }[];
   precedents: {
    at: components["schemas"]["Instant"];
    /** 任务单编号 */
    orderId: string;
    /** 第几次提交 */
    attempt: number;
    /** 审核结论 */
    outcome: components["schemas"]["PrecedentOutcome"];
    /** 驳回理由 */
    code: string | null;
    /** 说明 */
    text: string | null;
    /** 放行理由 */
    override: string | null;
    /** 并入的任务单 */
    into: string | null;
    by: string;
    author: {
     /** 协同人员编号 */
     personId: string;
     /** 姓名 */
     name: string;
    };
    /** 要求部门 */
    requestedBy: string | null;
    /** 标题 */
    title: string;
    /** 接收村社 */
    units: number;
   }[];
  };
  /** @enum {string} */
  ReviewDecision: "approve" | "return" | "reject";
  ReviewEmergencyBody: {
   /** 审核结论 */
   outcome: components["schemas"]["EmergencyOutcome"];
   /** 第几次提交 */
   attempt?: number;
   /** 说明 */
   text?: string;
  };
  ReviewOrderBody: {
   /** 审核结论 */
   outcome: components["schemas"]["ReviewDecision"];
   /** 第几次提交 */
   attempt?: number;
   /** 驳回理由 */
   code?: components["schemas"]["RejectionCode"];
   /** 说明 */
   text?: string;
   /** 承接单位 */
   rerouteTo?: components["schemas"]["UnitCode"];
   /** 放行理由 */
   override?: string;
  };
  /** @enum {string} */
  RoundAction: "decide" | "set_day" | "to_panel" | "take_back" | "refresh_panel" | "answer" | "recuse" | "give_opinion" | "reply";
  /** @enum {string} */
  RoundState: "gathering" | "open" | "in_panel" | "in_opinion" | "awaiting_approval" | "published";
  RoundView: {
   id: string;
   /** 版次 */
   version: number;
   /** 年份 */
   year: number;
   /** 状态 */
   state: components["schemas"]["RoundState"];
   stateText: string;
   /** 修订稿编号 */
   draftId: string;
   /** 发布日期 */
   publishOn: components["schemas"]["Day"];
   found: {
    [key: string]: number;
   };
   published: {
    /** 版次 */
    version: number;
    at: components["schemas"]["Instant"];
   } | null;
   ordersRead: number;
   content: {
    hash: string;
    at: components["schemas"]["Instant"];
    by: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
     /** 岗位 */
     post: components["schemas"]["PostName"] | null;
     /** 单位编码 */
     unit: string | null;
    };
   } | null;
   panel: {
    openedAt: components["schemas"]["Instant"];
    rule: components["schemas"]["PanelRule"];
    members: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
     unitName: string;
     recusal: {
      /** 类型 */
      kind: components["schemas"]["RecusalKind"];
      /** 理由 */
      reason: string | null;
      at: components["schemas"]["Instant"];
     } | null;
     left: boolean;
     answer: {
      /** 是否同意 */
      agrees: boolean;
      /** 理由 */
      reason: string;
      at: components["schemas"]["Instant"];
     } | null;
    }[];
   } | null;
   outcome: {
    passed: boolean;
    voters: number;
    agreed: number;
    at: components["schemas"]["Instant"];
   } | null;
   opinionRound: {
    openedAt: components["schemas"]["Instant"];
    until: components["schemas"]["Instant"];
    closedAt: components["schemas"]["Instant"] | null;
    towns: {
     /** 镇街 */
     town: string;
     townName: string;
     /** 意见 */
     opinion: components["schemas"]["TownOpinion"] | null;
     /** 说明 */
     text: string | null;
     silent: boolean;
     reply: string | null;
    }[];
   } | null;
   held: {
    because: string;
    /** 说明 */
    text: string;
    at: components["schemas"]["Instant"];
   } | null;
   dueAt: components["schemas"]["Instant"] | null;
   overdue: boolean;
   actions: {
    action: components["schemas"]["RoundAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  RuleExtensionBody: {
   /** 审批结论 */
   outcome: components["schemas"]["ExtensionOutcome"];
   /** 说明 */
   text?: string;
  };
  RuleRefusalBody: {
   /** 裁定结论 */
   outcome: components["schemas"]["RefusalOutcome"];
   /** 说明 */
   text: string;
  };
  Ruling: {
   /** 第几次提交 */
   attempt: number;
   contentHash: string;
   stage: components["schemas"]["RulingStage"];
   /** 审核结论 */
   outcome: components["schemas"]["RulingOutcome"];
   /** 驳回理由 */
   code: components["schemas"]["RejectionCode"] | null;
   /** 说明 */
   text: string | null;
   /** 放行理由 */
   override?: string | null;
   by: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
    /** 岗位 */
    post: components["schemas"]["PostName"] | null;
   };
   at: components["schemas"]["Instant"];
  };
  /** @enum {string} */
  RulingLevel: "town" | "county";
  /** @enum {string} */
  RulingMeant: "let_pass" | "negative" | "unclear" | "duplicate" | "merged";
  /** @enum {string} */
  RulingOutcome: "approved" | "returned" | "rejected";
  /** @enum {string} */
  RulingStage: "review" | "second";
  SaidWords: {
   /** 说明 */
   text: string;
   start: number;
   end: number;
  };
  Screening: {
   passes: boolean;
   findings: components["schemas"]["FindingView"][];
   closestItems: components["schemas"]["ClosestItem"][];
   exceptionPath: {
    reasons: components["schemas"]["ExceptionReason"][];
    approvers: components["schemas"]["PostName"][];
    latestEndDate: components["schemas"]["Day"];
    /** 说明 */
    text: string;
   } | null;
   proposal: components["schemas"]["Proposal"] | null;
  };
  SendBackTaskBody: {
   /** 理由 */
   reason: string;
  };
  SetDayBody: {
   /** 发布日期 */
   publishOn: components["schemas"]["DayInput"];
  };
  /** @enum {string} */
  Severity: "block" | "warn" | "info";
  SieveCode: string;
  SignOffStepBody: {
   /** 协同单位序号 */
   coParty: number;
   /** 办理结果 */
   result: string;
  };
  Signed: {
   /** 人员编号 */
   personId: string;
   /** 名称 */
   name: string;
   /** 岗位 */
   post: components["schemas"]["PostName"] | null;
   /** 单位编码 */
   unit: string | null;
  };
  /** @enum {string} */
  StaffImportState: "applying" | "done" | "refused" | "checked";
  StaffImportView: {
   id: string | null;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["StaffImportState"];
   /** 数据行 */
   rows: number;
   people: number;
   units: number;
   unitsDone: number;
   createdAt: components["schemas"]["Instant"] | null;
   finishedAt: components["schemas"]["Instant"] | null;
  };
  Stage: {
   warnAt: components["schemas"]["Instant"];
   dueAt: components["schemas"]["Instant"];
   level: components["schemas"]["ClockLevel"];
  } | null;
  StartBacktestBody: {
   /** 起始日期 */
   from?: components["schemas"]["DayInput"];
   /** 截止日期 */
   to?: components["schemas"]["DayInput"];
  };
  StartBacktestReply: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["BacktestState"];
   stateText: string;
   /** 修订稿编号 */
   draftId: string;
   /** 起始日期 */
   from: components["schemas"]["Day"];
   /** 截止日期 */
   to: components["schemas"]["Day"];
   progress: {
    orders: number;
    townsDone: number;
    towns: number;
    share: number;
   };
   counts: {
    unchanged: number;
    stopped: number;
    changed_item: number;
    newly_allowed: number;
    still_off_list: number;
   };
   /** 说明 */
   text: string;
   startedBy: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   finishedAt: components["schemas"]["Instant"] | null;
   contentHash: string;
   draftMovedOn: boolean;
   byDepartment: {
    department: string | null;
    departmentName: string | null;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
    towns: {
     /** 镇街 */
     town: string;
     counts: {
      unchanged: number;
      stopped: number;
      changed_item: number;
      newly_allowed: number;
      still_off_list: number;
     };
    }[];
   }[];
   byTown: {
    /** 镇街 */
    town: string;
    townName: string;
    counts: {
     unchanged: number;
     stopped: number;
     changed_item: number;
     newly_allowed: number;
     still_off_list: number;
    };
   }[];
   examples: {
    orderId: string;
    /** 镇街 */
    town: string;
    /** 标题 */
    title: string;
    matter: string;
    /** 回测结果 */
    outcome: components["schemas"]["BacktestOutcome"];
    outcomeText: string;
    because: {
     /** 编码 */
     code: string;
     rule: string | null;
     /** 说明 */
     text: string;
    }[];
    under: {
     sieveCode: string;
     /** 标题 */
     title: string;
    } | null;
    department: string | null;
   }[];
   actions: {
    action: components["schemas"]["BacktestAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 编码 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  SubmitTaskBody: {
   /** 说明 */
   note: string;
   /**
    * 材料
    * @default []
    */
   evidence?: components["schemas"]["Evidence"][];
   /** 填报内容 */
   answers?: components["schemas"]["Answers"];
  };
  Suggestions: {
   list: {
    /** 区域编码 */
    area: string;
    /** 版本 */
    version: number;
   } | null;
   suggestions: {
    /** 单位编码 */
    unit: components["schemas"]["UnitCode"];
    unitName: string;
    unitKind: components["schemas"]["UnitKind"];
    score: number;
    entries: {
     /** 编号 */
     code: string;
     /** 履职事项 */
     matter: string;
     /** 类别 */
     category: components["schemas"]["DutyCategory"];
     categoryText: string;
     /** 办法 */
     how: string | null;
     part: components["schemas"]["DutyPart"];
     words: string[];
     why: string;
    }[];
   }[];
  };
  TakeBackRevisionBody: {
   /** 理由 */
   reason: string;
  };
  TakeOutChangeBody: {
   /** 理由 */
   reason: string;
  };
  TakeOverRecurringDutyReply: {
   /** 周期任务名称 */
   title: string;
   /** 周期 */
   period: components["schemas"]["PeriodKind"];
   /** 周期内第几天 */
   dayOfPeriod: number;
   /** 办理期限（工作日） */
   dueWorkingDays: number;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"];
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["RecurringDutyState"];
   stateText: string;
   /** 镇街 */
   town: string;
   leader: {
    /** 协同人员编号 */
    personId: string;
    /** 姓名 */
    name: string;
   };
   /** 过筛编码 */
   sieveCode: string | null;
   unitCount: number;
   next: {
    /** 周期 */
    period: string;
    opensOn: components["schemas"]["Day"];
   } | null;
   createdAt: components["schemas"]["Instant"];
   updatedAt: components["schemas"]["Instant"];
   /** 任务内容 */
   content: components["schemas"]["DutyContent"];
   item: {
    /** 周期任务名称 */
    title: string;
    lines: string[];
   } | null;
   held: {
    /** 周期 */
    period: string;
    at: components["schemas"]["Instant"];
   } | null;
   openings: {
    /** 周期 */
    period: string;
    /** 审核结论 */
    outcome: components["schemas"]["OpeningOutcome"];
    /** 任务单编号 */
    orderId: string | null;
    at: components["schemas"]["Instant"];
    findings: components["schemas"]["FindingView"][];
   }[];
   actions: {
    /** 动作 */
    action: components["schemas"]["RecurringDutyAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 驳回理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  /** @enum {string} */
  TaskAction: "receive" | "refuse" | "rule_refusal" | "appeal_refusal" | "assign" | "reassign" | "start" | "report" | "ask_extension" | "rule_extension" | "call_in" | "sign_off" | "submit" | "send_back" | "accept" | "withdraw";
  /** @enum {string} */
  TaskState: "delivered" | "received" | "assigned" | "in_progress" | "submitted" | "accepted" | "withdrawn" | "refused" | "refusal_upheld";
  TaskSummary: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["TaskState"];
   stateText: string;
   /** 标题 */
   title: string;
   sieveCode: string | null;
   /** 单位编码 */
   unit: string;
   unitName: string;
   /** 任务单编号 */
   orderId: string;
   clock: components["schemas"]["Clock"];
   stage: components["schemas"]["Stage"];
   /** 承办人 */
   assignees: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    /** 单位编码 */
    unit: string;
    /** 岗位 */
    post: components["schemas"]["PostName"];
   }[];
   createdAt: components["schemas"]["Instant"];
  };
  TaskView: {
   id: string;
   /** 版本 */
   version: number;
   /** 状态 */
   state: components["schemas"]["TaskState"];
   stateText: string;
   /** 标题 */
   title: string;
   sieveCode: string | null;
   /** 单位编码 */
   unit: string;
   unitName: string;
   /** 任务单编号 */
   orderId: string;
   clock: components["schemas"]["Clock"];
   stage: components["schemas"]["Stage"];
   /** 承办人 */
   assignees: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
    /** 单位编码 */
    unit: string;
    /** 岗位 */
    post: components["schemas"]["PostName"];
   }[];
   createdAt: components["schemas"]["Instant"];
   /** 镇街 */
   town: string;
   catalogueVersion: number | null;
   ask: {
    object: string;
    action: string;
    place: string;
    finishStandard: string;
    deadline: components["schemas"]["Day"];
    contact: {
     /** 名称 */
     name: string;
     phone: string;
    };
    /** 材料 */
    evidence: components["schemas"]["EvidenceKind"][];
    evidenceNecessity: string | null;
    coParties: components["schemas"]["CoParty"][];
   };
   forms: components["schemas"]["FormToAnswer"][];
   sender: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   };
   joined: {
    /** 人员编号 */
    personId: string;
    /** 名称 */
    name: string;
   }[];
   holder: {
    /** 岗位 */
    post: components["schemas"]["PostName"];
    /** 单位编码 */
    unit: string;
    vacant: boolean;
    people: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
    }[];
   } | null;
   ledger: {
    at: components["schemas"]["Instant"];
    /** 类型 */
    kind: components["schemas"]["ClockStep"];
    holder: string;
    /** 理由 */
    reason: string | null;
    due: components["schemas"]["Day"] | null;
   }[];
   extension: components["schemas"]["Extension"] | null;
   steps: {
    /** 协同单位序号 */
    coParty: number;
    /** 单位编码 */
    unit: string;
    /** 人员编号 */
    personId: string | null;
    /** 协办需要 */
    need: string;
    openedAt: string;
    openedBy: string;
    dueAt: string;
    lapsedAt: string | null;
    doneAt: string | null;
    doneBy: {
     /** 人员编号 */
     personId: string;
     /** 名称 */
     name: string;
     /** 岗位 */
     post: components["schemas"]["PostName"] | null;
    } | null;
    /** 办理结果 */
    result: string | null;
    chargedWorkingDays: number;
   }[];
   refusal: components["schemas"]["Refusal"] | null;
   progress: {
    at: components["schemas"]["Instant"];
    by: string;
    /** 说明 */
    text: string;
   }[];
   submission: {
    at: components["schemas"]["Instant"];
    by: string;
    /** 说明 */
    note: string;
    /** 材料 */
    evidence: components["schemas"]["Evidence"][];
    /** 填报内容 */
    answers: components["schemas"]["FormsAnswered"][];
   } | null;
   closedAt: components["schemas"]["Instant"] | null;
   actions: {
    action: components["schemas"]["TaskAction"];
    label: string;
    allowed: boolean;
    method?: components["schemas"]["HttpMethod"];
    path?: string;
    body?: {
     [key: string]: string;
    };
    because?: {
     /** 拒收理由 */
     code: string;
     params: {
      [key: string]: string | number | boolean;
     };
     /** 说明 */
     text: string;
    };
   }[];
  };
  TownCode: string;
  /** @enum {string} */
  TownOpinion: "no_objection" | "objection";
  /** @enum {string} */
  TownStance: "pending" | "silent" | "no_objection" | "objection";
  UnitCode: string;
  /** @enum {string} */
  UnitKind: "city" | "county" | "department" | "town" | "station" | "village" | "community" | "grid";
  UnitView: {
   /** 编码 */
   code: components["schemas"]["UnitCode"];
   /** 姓名 */
   name: string;
   /** 单位类型 */
   kind: components["schemas"]["UnitKind"];
   kindText: string;
   parent: components["schemas"]["UnitCode"] | null;
   /** 开始日期 */
   from: components["schemas"]["Day"];
   /** 结束日期 */
   to: components["schemas"]["Day"] | null;
   successor: components["schemas"]["UnitCode"] | null;
  };
  /** @enum {string} */
  Unknown: "day" | "standing";
  /** @enum {string} */
  VersionStanding: "in_force" | "to_come" | "replaced";
  VersionView: {
   /** 版次 */
   version: number;
   /** 生效日期 */
   effectiveFrom: components["schemas"]["Day"];
   publishedAt: components["schemas"]["Instant"];
   count: number;
   contentHash: string;
   standing: components["schemas"]["VersionStanding"];
  };
  VillageCode: string;
  /** @enum {string} */
  WaitingKind: "step" | "refusal";
  WithdrawAdmissionBody: {
   /** 理由 */
   reason: string;
  };
  WithdrawOrderBody: {
   /** 理由 */
   reason: string;
  };
  WithdrawTaskBody: {
   /** 理由 */
   reason: string;
  };
  /** @enum {string} */
  WordReading: "enforce" | "penalise" | "inspect_firms" | "decide_entitlement" | "bear_responsibility" | "veto_rank" | "target" | "collect_money" | "collect_labour" | "proof" | "form" | "daily_report" | "usage" | "visit_receive" | "negation" | "help" | "told" | "past" | "condition" | "village" | "other" | "none" | "about_demolish" | "about_clear" | "about_seize" | "about_seal" | "about_drive" | "about_press" | "about_punish" | "about_benefit" | "about_inspect" | "about_premises" | "about_decide" | "about_entitlement" | "about_liability" | "about_rank" | "about_collect" | "about_sum" | "about_labour" | "about_heads" | "about_certify" | "about_certified" | "about_form" | "about_rhythm" | "about_report" | "about_use" | "about_app" | "about_visit" | "about_rate" | "about_threat";
  /** @enum {string} */
  YesNo: "true" | "false";
  /**
   * 问题
   * @description RFC 9457 problem details
   */
  Problem: {
   /** @description urn:xingcun:problem:<code> */
   type: string;
   title: string;
   status: number;
   code: components["schemas"]["ProblemCode"];
   /** @description 可以直接给人看的一句话 / a sentence for people */
   detail: string;
   errors?: components["schemas"]["FieldProblem"][];
   params?: {
    [key: string]: unknown;
   };
   traceId: string;
  } & {
   [key: string]: unknown;
  };
  /** 字段问题 */
  FieldProblem: {
   /** @description 请求体中的 JSON Pointer（RFC 6901），或 #/query/…、#/path/…、#/header/… / where it is wrong */
   pointer: string;
   /**
    * @description 字段本身的问题：required、unknown_field、invalid_type、invalid_value、invalid_format、too_small、too_big、not_multiple_of；其余为业务原因的编码 / what is wrong with the field by itself, or a reason of the domain
    * @example required
    * @example unknown_field
    * @example invalid_type
    * @example invalid_value
    * @example invalid_format
    * @example too_small
    * @example too_big
    * @example not_multiple_of
    */
   code: string;
   /** @description 应当怎么填 / what to type */
   detail: string;
   /** @description 可选的值，按发送的写法 / the values that may be chosen, as they are sent */
   allowed?: string[];
  };
  /**
   * 问题编码
   * @enum {string}
   */
  ProblemCode: "already_answered" | "already_decided" | "already_exists" | "application_incomplete" | "approval_needed" | "body_too_large" | "changes_needed" | "changes_too_large" | "co_party_not_called" | "co_party_open" | "conflict" | "content_moved" | "cursor_invalid" | "draft_incomplete" | "draft_not_checked" | "draft_of_revision" | "draft_overtaken" | "duplicate_unresolved" | "duty_is_led" | "evidence_missing" | "evidence_over_ceiling" | "exception_uses_spent" | "extension_asked" | "forbidden" | "idempotency_key_reused" | "import_underway" | "internal" | "invalid_request" | "line_not_led" | "malformed_json" | "malformed_text" | "member_recused" | "merge_drops_forms" | "merge_leaves_units" | "method_not_allowed" | "no_co_party_named" | "no_emergency_review" | "no_extension_asked" | "no_open_objection" | "no_period_left" | "not_a_duplicate" | "not_acceptable" | "not_found" | "not_held" | "not_on_panel" | "not_your_department" | "not_your_record" | "not_your_step" | "nothing_to_appeal" | "objections_unanswered" | "opinion_given" | "opinion_window_over" | "order_blocked" | "own_application" | "own_approval" | "panel_incomplete" | "panel_without_voters" | "person_not_in_unit" | "precondition_failed" | "precondition_required" | "proposals_undecided" | "reading_floor" | "record_full" | "refused_before" | "reroute_to_village" | "reroute_unit_needed" | "revision_not_deliberated" | "round_not_open" | "round_over" | "route_unknown" | "rows_invalid" | "same_approver" | "self_appointment" | "self_review" | "step_open" | "text_asks_too_much" | "too_busy" | "too_many_changes" | "unauthenticated" | "unit_outside_town" | "unit_unknown" | "unknown_person" | "unsupported_media_type" | "wrong_state";
  /** 网关的答复 */
  GatewayMessage: {
   /** @example Unauthorized */
   message: string;
  };
 };
 responses: {
  /** @description invalid_request, malformed_text, malformed_json */
  Problem400: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "invalid_request" | "malformed_text" | "malformed_json";
    };
   };
  };
  /** @description invalid_request, malformed_text, malformed_json, cursor_invalid */
  Problem400_xmt1p9: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "invalid_request" | "malformed_text" | "malformed_json" | "cursor_invalid";
    };
   };
  };
  /** @description unauthenticated；令牌缺失、无效或已过期 / no token, or one that does not hold */
  Problem401: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unauthenticated";
    };
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
  /** @description unknown_person, forbidden */
  Problem403: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, line_not_led */
  Problem403_18fw79: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "line_not_led";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record */
  Problem403_2xanfa: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, self_review */
  Problem403_5xbm83: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "self_review";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, not_on_panel, member_recused */
  Problem403_5z13fq: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "not_on_panel" | "member_recused";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, self_review, own_approval */
  Problem403_6thz6b: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "self_review" | "own_approval";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_department */
  Problem403_7kac1h: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_department";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, self_appointment */
  Problem403_8btxaq: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "self_appointment";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, own_application */
  Problem403_dwt8hs: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "own_application";
    };
   };
  };
  /** @description unknown_person, forbidden, not_your_record, self_review, same_approver */
  Problem403_dyfnv8: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unknown_person" | "forbidden" | "not_your_record" | "self_review" | "same_approver";
    };
   };
  };
  /** @description not_found */
  Problem404_3059hd: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "not_found";
    };
   };
  };
  /** @description not_acceptable */
  Problem406: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "not_acceptable";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, approval_needed, draft_overtaken */
  Problem409_0bdnsd: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "approval_needed" | "draft_overtaken";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, nothing_to_appeal */
  Problem409_0dqhae: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "nothing_to_appeal";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, content_moved, panel_without_voters */
  Problem409_1nzt2f: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "content_moved" | "panel_without_voters";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, no_co_party_named, step_open */
  Problem409_2h441s: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "no_co_party_named" | "step_open";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, round_over */
  Problem409_2yrnza: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, extension_asked */
  Problem409_3zr0t2: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "extension_asked";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_answered, panel_without_voters, round_over */
  Problem409_457kg2: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_answered" | "panel_without_voters" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, panel_without_voters */
  Problem409_47r3sv: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "panel_without_voters";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, opinion_window_over, opinion_given */
  Problem409_4ayh3n: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "opinion_window_over" | "opinion_given";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, not_your_step */
  Problem409_4v3dh0: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "not_your_step";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, conflict */
  Problem409_57jmww: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "conflict";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, revision_not_deliberated */
  Problem409_5txkcb: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "revision_not_deliberated";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_exists */
  Problem409_7cqme6: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_exists";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, duty_is_led */
  Problem409_8af2cc: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "duty_is_led";
    };
   };
  };
  /** @description idempotency_key_reused, record_full */
  Problem409_9pqew8: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, no_open_objection, round_over */
  Problem409_ar49g9: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "no_open_objection" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, draft_not_checked, proposals_undecided */
  Problem409_d0bzxg: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "draft_not_checked" | "proposals_undecided";
    };
   };
  };
  /** @description record_full */
  Problem409_dpv590: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "record_full";
    };
   };
  };
  /** @description wrong_state */
  Problem409_dx02et: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "wrong_state";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, draft_of_revision */
  Problem409_eempc2: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "draft_of_revision";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, round_not_open */
  Problem409_ekbg0j: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "round_not_open";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_answered, panel_without_voters, content_moved */
  Problem409_f1ck3z: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_answered" | "panel_without_voters" | "content_moved";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, already_exists, conflict */
  Problem409_fx8j6c: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "already_exists" | "conflict";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_answered, round_over */
  Problem409_hpxe6s: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_answered" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_answered, content_moved */
  Problem409_k5eykt: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_answered" | "content_moved";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, conflict, import_underway */
  Problem409_m5d7hc: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "conflict" | "import_underway";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, opinion_window_over, opinion_given, round_over */
  Problem409_mvwcbr: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "opinion_window_over" | "opinion_given" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, duplicate_unresolved, exception_uses_spent */
  Problem409_n678ph: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "duplicate_unresolved" | "exception_uses_spent";
     repeated?: components["schemas"]["RepeatedOrder"][];
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict */
  Problem409_njex5v: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, already_decided */
  Problem409_pjy8ft: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "already_decided";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, refused_before */
  Problem409_px8zp8: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "refused_before";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, no_emergency_review */
  Problem409_r0gsjg: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "no_emergency_review";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, not_a_duplicate, merge_leaves_units, merge_drops_forms */
  Problem409_sfpjyf: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "not_a_duplicate" | "merge_leaves_units" | "merge_drops_forms";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, no_extension_asked */
  Problem409_w3hwkt: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "no_extension_asked";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, no_open_objection */
  Problem409_xxpk0d: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "no_open_objection";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, objections_unanswered, round_over */
  Problem409_y1ffkw: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "objections_unanswered" | "round_over";
    };
   };
  };
  /** @description idempotency_key_reused, record_full, wrong_state, conflict, co_party_open, co_party_not_called */
  Problem409_ztsab4: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "idempotency_key_reused" | "record_full" | "wrong_state" | "conflict" | "co_party_open" | "co_party_not_called";
    };
   };
  };
  /** @description precondition_failed */
  Problem412_xrecej: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "precondition_failed";
    };
   };
  };
  /** @description body_too_large；请求体最多 1 MB / 1 MB at most；转交函数时超过 6 MB 的由网关答复（引号算两个字节） / over 6 MB as it is handed to a function, where a quotation mark takes two bytes, the gateway answers */
  Problem413: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "body_too_large";
    };
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
  /** @description body_too_large；请求体最多 4 MB / 4 MB at most；转交函数时超过 6 MB 的由网关答复（引号算两个字节） / over 6 MB as it is handed to a function, where a quotation mark takes two bytes, the gateway answers */
  Problem413_bulk: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "body_too_large";
    };
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
  /** @description unsupported_media_type */
  Problem415: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unsupported_media_type";
    };
   };
  };
  /** @description person_not_in_unit */
  Problem422_2wg8t8: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "person_not_in_unit";
    };
   };
  };
  /** @description evidence_over_ceiling, evidence_missing */
  Problem422_330d0n: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "evidence_over_ceiling" | "evidence_missing";
    };
   };
  };
  /** @description draft_incomplete */
  Problem422_5wfqdp: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "draft_incomplete";
    };
   };
  };
  /** @description not_held */
  Problem422_6c0x7v: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "not_held";
    };
   };
  };
  /** @description order_blocked */
  Problem422_9mfw3n: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "order_blocked";
     findings?: components["schemas"]["FindingView"][];
     closestItems?: components["schemas"]["ClosestItem"][];
     exceptionPath?: {
      reasons: components["schemas"]["ExceptionReason"][];
      approvers: components["schemas"]["PostName"][];
      latestEndDate: components["schemas"]["Day"];
      /** 说明 */
      text: string;
     } | null;
    };
   };
  };
  /** @description reroute_unit_needed, unit_unknown, reroute_to_village, unit_outside_town */
  Problem422_brt2re: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "reroute_unit_needed" | "unit_unknown" | "reroute_to_village" | "unit_outside_town";
    };
   };
  };
  /** @description text_asks_too_much */
  Problem422_frazyg: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "text_asks_too_much";
    };
   };
  };
  /** @description panel_incomplete */
  Problem422_mmdr85: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "panel_incomplete";
    };
   };
  };
  /** @description application_incomplete */
  Problem422_n8n62m: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "application_incomplete";
    };
   };
  };
  /** @description changes_too_large, too_many_changes */
  Problem422_s3za2b: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "changes_too_large" | "too_many_changes";
    };
   };
  };
  /** @description rows_invalid, reading_floor */
  Problem422_t68wdd: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "rows_invalid" | "reading_floor";
     floor?: {
      before: {
       precision: number;
       recall: number;
      };
      after: {
       precision: number;
       recall: number;
      };
      least: {
       precision: number;
       recall: number;
      };
     };
     misread?: {
      /** 说明 */
      text: string;
      labels: components["schemas"]["Act"][];
      read: components["schemas"]["Act"][];
     }[];
    };
   };
  };
  /** @description changes_needed, too_many_changes */
  Problem422_t7r398: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "changes_needed" | "too_many_changes";
    };
   };
  };
  /** @description order_blocked, no_period_left */
  Problem422_tp42wq: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "order_blocked" | "no_period_left";
     findings?: components["schemas"]["FindingView"][];
     closestItems?: components["schemas"]["ClosestItem"][];
     exceptionPath?: {
      reasons: components["schemas"]["ExceptionReason"][];
      approvers: components["schemas"]["PostName"][];
      latestEndDate: components["schemas"]["Day"];
      /** 说明 */
      text: string;
     } | null;
    };
   };
  };
  /** @description rows_invalid */
  Problem422_v0s5qw: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "rows_invalid";
    };
   };
  };
  /** @description rows_invalid, too_many_changes */
  Problem422_vq5r9v: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "rows_invalid" | "too_many_changes";
    };
   };
  };
  /** @description unit_unknown, reroute_to_village, unit_outside_town */
  Problem422_yf3rd1: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "unit_unknown" | "reroute_to_village" | "unit_outside_town";
    };
   };
  };
  /** @description precondition_required */
  Problem428_x4v9cb: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "precondition_required";
    };
   };
  };
  /** @description internal；网关故障 / the gateway failed */
  Problem500: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "internal";
    };
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
  /** @description too_busy；服务超时 / the service timed out */
  Problem503: {
   headers: {
    "X-Trace-Id": components["headers"]["TraceId"];
    "Retry-After": components["headers"]["RetryAfter"];
    [name: string]: unknown;
   };
   content: {
    "application/problem+json": components["schemas"]["Problem"] & {
     /** @enum {string} */
     code?: "too_busy";
    };
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
  /** @description 请求过于频繁，请稍后重试 / too many requests */
  Gateway429: {
   headers: {
    [name: string]: unknown;
   };
   content: {
    "application/json": components["schemas"]["GatewayMessage"];
   };
  };
 };
 parameters: {
  /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
  AcceptLanguage: string;
  /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
  IdempotencyKey: string;
  /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
  IfMatch: string;
  /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
  IfMatchRequired: string;
  /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
  IfNoneMatch: string;
 };
 requestBodies: never;
 headers: {
  /** @description 本次请求的编号，报障时提供 / the id of this request, to be quoted */
  TraceId: string;
  /** @description 记录的版本或内容的标记 / the version of the record, or the tag of the content */
  ETag: string;
  /** @description 新记录的路径 / the path of the new record */
  Location: string;
  /** @description 为 true：这是第一次操作的结果，没有再办一次 / true: the answer of the first, nothing was done again */
  IdempotencyReplayed: "true";
  /** @description 几秒后重试 / seconds to wait */
  RetryAfter: string;
 };
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 listAdmissions: {
  parameters: {
   query?: {
    /**
     * @description 申请部门
     * @example 330681-D10
     */
    department?: components["schemas"]["UnitCode"];
    /**
     * @description 状态
     * @example panel
     */
    state?: components["schemas"]["ApplicationState"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListAdmissionsReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 draftAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ApplicationDraftInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_7kac1h"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 申请编号 */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 editAdmission: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ApplicationChangesInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 acceptAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 申请编号 */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dwt8hs"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_47r3sv"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_mmdr85"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 answerAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AnswerAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5z13fq"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_hpxe6s"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 approveAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ApproveAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dwt8hs"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_y1ffkw"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 giveOpinion: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["GiveOpinionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_mvwcbr"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 refreshPanel: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 申请编号 */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dwt8hs"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_47r3sv"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_mmdr85"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 recuseFromAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RecuseFromAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5z13fq"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_457kg2"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 refuseAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RefuseAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dwt8hs"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_2yrnza"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 replyToObjection: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReplyToObjectionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_ar49g9"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 returnAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReturnAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dwt8hs"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_2yrnza"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 submitAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 申请编号 */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_n8n62m"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 withdrawAdmission: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 申请编号
     * @example adm_bhb2td8rpsmjth1krbxn
     */
    applicationId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WithdrawAdmissionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ApplicationView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getCatalogue: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CatalogueView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getBacktest: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 回测编号 */
    backtestId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetBacktestReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 abandonBacktest: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 回测编号
     * @example bkt_etc36myq8b8yazs31x7b
     */
    backtestId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AbandonBacktestBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AbandonBacktestReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listBacktestOrders: {
  parameters: {
   query?: {
    /**
     * @description 回测结果
     * @example stopped
     */
    outcome?: components["schemas"]["BacktestOutcome"];
    /**
     * @description 镇街
     * @example 330681109
     */
    town?: components["schemas"]["TownCode"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 回测编号
     * @example bkt_etc36myq8b8yazs31x7b
     */
    backtestId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListBacktestOrdersReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listDrafts: {
  parameters: {
   query?: {
    /**
     * @description 状态
     * @example draft
     */
    state?: components["schemas"]["DraftState"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListDraftsReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 openDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DraftHeadInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 describeDraft: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DescribeDraftBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 abandonDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AbandonDraftBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_eempc2"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 approveDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ApproveDraftBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_5txkcb"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listBacktests: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListBacktestsReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 startBacktest: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["StartBacktestBody"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["StartBacktestReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listChanges: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListChangesReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 addChanges: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AddChangesBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_s3za2b"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 takeOutChange: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
    /**
     * @description 变更编号
     * @example 1
     */
    number: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TakeOutChangeBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 checkDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_5wfqdp"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 compareDraft: {
  parameters: {
   query?: {
    /**
     * @description 类型
     * @example added
     */
    kind?: components["schemas"]["DifferenceKind"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DiffView"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 importSheet: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path: {
    /**
     * @description 修订稿编号
     * @example drf_f9dv3ft39scs7d7t11v6
     */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ImportSheetBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportSheetReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413_bulk"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_vq5r9v"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 publishDraft: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_0bdnsd"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_5wfqdp"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listDraftRows: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 修订稿编号 */
    draftId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListDraftRowsReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listItems: {
  parameters: {
   query?: {
    /**
     * @description 条线
     * @example 民政
     */
    line?: string;
    /**
     * @description 类型
     * @example assist
     */
    kind?: components["schemas"]["ItemKind"];
    /**
     * @description 适用范围
     * @example both
     */
    appliesTo?: components["schemas"]["AppliesTo"];
    /**
     * @description 状态
     * @example in_force
     */
    status?: components["schemas"]["ItemStatus"];
    /** @description 依据待查 */
    unknown?: components["schemas"]["Unknown"];
    /**
     * @description 检索词
     * @example 走访独居老人
     */
    q?: string;
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListItemsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getItem: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path: {
    /** @description 过筛编码 */
    sieveCode: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ItemView"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listRevisions: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListRevisionsReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getRevision: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 年份 */
    year: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 answerRevision: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AnswerRevisionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5z13fq"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_k5eykt"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 setDay: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SetDayBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 compareRevision: {
  parameters: {
   query?: {
    /**
     * @description 类型
     * @example retired
     */
    kind?: components["schemas"]["DifferenceKind"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DiffView"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 giveOpinionOnRevision: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["GiveOpinionOnRevisionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_4ayh3n"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listProposals: {
  parameters: {
   query?: {
    /**
     * @description 类型
     * @example unused
     */
    kind?: components["schemas"]["ProposalKind"];
    /**
     * @description 状态
     * @example open
     */
    state?: components["schemas"]["ProposalState"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListProposalsReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 acceptProposal: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
    /**
     * @description 建议编号
     * @example prp_bm6ybzd5hd6vz1w7cb45
     */
    proposalId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AcceptProposalBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AcceptProposalReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_ekbg0j"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_t7r398"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 dismissProposal: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
    /**
     * @description 建议编号
     * @example prp_bm6ybzd5hd6vz1w7cb45
     */
    proposalId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DismissProposalBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DismissProposalReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_ekbg0j"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 recuseFromRevision: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RecuseFromRevisionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5z13fq"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_f1ck3z"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 refreshRevisionPanel: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 年份 */
    year: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_1nzt2f"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_mmdr85"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 replyToTown: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReplyToTownBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_xxpk0d"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 takeBackRevision: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 年份
     * @example 2027
     */
    year: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TakeBackRevisionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 bringBeforePanel: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 年份 */
    year: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoundView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_d0bzxg"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_mmdr85"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listVersions: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListVersionsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getVersion: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path: {
    /** @description 版次 */
    version: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetVersionReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 compareVersions: {
  parameters: {
   query?: {
    /**
     * @description 类型
     * @example reworded
     */
    kind?: components["schemas"]["DifferenceKind"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 版次
     * @example 1
     */
    version: number;
    /**
     * @description 另一版次
     * @example 2
     */
    other: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DiffView"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getItemOfVersion: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 版次 */
    version: number;
    /** @description 过筛编码 */
    sieveCode: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ItemView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listVersionRows: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 版次 */
    version: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListVersionRowsReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listElements: {
  parameters: {
   query?: {
    /**
     * @description 名称
     * @example 户籍
     */
    title?: string;
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListElementsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 enterElement: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ElementEntryInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EnterElementReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_fx8j6c"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getElement: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 数据项编码 */
    elementCode: components["schemas"]["ElementCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetElementReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 correctElement: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 数据项编码
     * @example population_80
     */
    elementCode: components["schemas"]["ElementCode"];
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ElementChanges"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CorrectElementReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_7cqme6"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 endElement: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 数据项编码
     * @example canteen_opened_on
     */
    elementCode: components["schemas"]["ElementCode"];
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EndInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EndElementReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_57jmww"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listDuties: {
  parameters: {
   query?: {
    /**
     * @description 检索词
     * @example 走访老人
     */
    q?: string;
    /**
     * @description 类别
     * @example basic
     */
    category?: components["schemas"]["DutyCategory"];
    /**
     * @description 条线
     * @example 民政
     */
    line?: string;
    /**
     * @description 区域编码
     * @example 330681
     */
    area?: string;
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListDutiesReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 importDuties: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ImportDutiesBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportDutiesReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_57jmww"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413_bulk"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_v0s5qw"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 exportDuties: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 区域编码 */
    area: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExportDutiesReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listForms: {
  parameters: {
   query?: {
    /**
     * @description 名称
     * @example 居家养老
     */
    title?: string;
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListFormsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 enterForm: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["FormEntryInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EnterFormReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getForm: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 表单编号 */
    formId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetFormReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 correctForm: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 表单编号
     * @example frm_fwgnnw7mqq5z657r6jaf
     */
    formId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["FormChangesInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CorrectFormReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 endForm: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 表单编号
     * @example frm_fwgnnw7mqq5z657r6jaf
     */
    formId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EndInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EndFormReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_57jmww"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listHandovers: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListHandoversReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getHandover: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 交接单编号 */
    handoverId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 confirmHandover: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 交接单编号 */
    handoverId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 noteHandover: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 交接单编号
     * @example hnd_f8y2tvds5ckn9q1jggsz
     */
    handoverId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NoteHandoverBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_57jmww"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listInstruments: {
  parameters: {
   query?: {
    /**
     * @description 文件名称
     * @example 绍兴市
     */
    name?: string;
    /**
     * @description 待查
     * @example day
     */
    unknown?: components["schemas"]["Unknown"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListInstrumentsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 enterInstrument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["InstrumentEntryInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EnterInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_fx8j6c"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getInstrument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 依据文件编号 */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 correctInstrument: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 依据文件编号
     * @example ins_qee305ebtj84bnwf12ta
     */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["InstrumentChangesInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CorrectInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getAffected: {
  parameters: {
   query?: {
    /**
     * @description 镇街
     * @example 330681109
     */
    town?: components["schemas"]["TownCode"];
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 依据文件编号
     * @example ins_kgy9svvd15hz22rqk2q9
     */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetAffectedReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 amendInstrument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 依据文件编号
     * @example ins_kgy9svvd15hz22rqk2q9
     */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AmendmentInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AmendInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 reinstateInstrument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 依据文件编号
     * @example ins_srh8mazvpvv733arp9y4
     */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReinstateInstrumentBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ReinstateInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 repealInstrument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 依据文件编号
     * @example ins_srh8mazvpvv733arp9y4
     */
    instrumentId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RepealInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RepealInstrumentReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getMe: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listNotices: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListNoticesReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getDocument: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetDocumentReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listOrders: {
  parameters: {
   query?: {
    /**
     * @description 镇街
     * @example 330681109
     */
    town?: components["schemas"]["TownCode"];
    /**
     * @description 状态
     * @example in_review
     */
    state?: components["schemas"]["OrderState"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListOrdersReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 draftOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["OrderAskedInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 任务单编号 */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 editOrder: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EditOrderBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 decideCollectively: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CollectiveRecordInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5xbm83"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 reviewEmergency: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReviewEmergencyBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5xbm83"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_r0gsjg"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 markMajor: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MarkMajorBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5xbm83"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_pjy8ft"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 mergeOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MergeOrderBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_5xbm83"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_sfpjyf"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 suggestReroutes: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 任务单编号 */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Suggestions"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 offerReroute: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["OfferRerouteBody"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OfferRerouteReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_yf3rd1"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 reviewOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReviewOrderBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_dyfnv8"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_n678ph"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_brt2re"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getReviewCard: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 任务单编号 */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ReviewCard"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_dx02et"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 submitOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 任务单编号 */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_9mfw3n"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listTasksOfOrder: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 任务单编号 */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListTasksOfOrderReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 withdrawOrder: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务单编号
     * @example ord_5qter3j4p0mz8jfrh4z6
     */
    orderId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WithdrawOrderBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OrderView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getPerson: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 人员编号 */
    personId: components["schemas"]["PersonId"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listReadingExamples: {
  parameters: {
   query?: {
    /**
     * @description 起始日期
     * @example 2026-01-01
     */
    from?: components["schemas"]["DayInput"];
    /**
     * @description 截止日期
     * @example 2026-12-31
     */
    to?: components["schemas"]["DayInput"];
    /**
     * @description 镇街
     * @example 330681109
     */
    town?: components["schemas"]["TownCode"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListReadingExamplesReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 importWords: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ImportWordsBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportWordsReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_57jmww"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413_bulk"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_t68wdd"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 readWords: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ReadWordsReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listEvents: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 记录类型 */
    kind: string;
    /** @description 记录编号 */
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListEventsReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listRecurringDuties: {
  parameters: {
   query?: {
    /**
     * @description 镇街
     * @example 330681109
     */
    town?: components["schemas"]["TownCode"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListRecurringDutiesReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 draftRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DutyTermsInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DraftRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_9pqew8"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 周期任务编号 */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 changeRecurringDuty: {
  parameters: {
   query?: never;
   header: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without */
    "If-Match": components["parameters"]["IfMatchRequired"];
   };
   path: {
    /**
     * @description 周期任务编号
     * @example rec_3b79rbvg5899wqac93d1
     */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DutyTermsInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ChangeRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_9mfw3n"];
   428: components["responses"]["Problem428_x4v9cb"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 activateRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 周期任务编号 */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActivateRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_tp42wq"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 endRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 周期任务编号
     * @example rec_3b79rbvg5899wqac93d1
     */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EndRecurringDutyBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EndRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 pauseRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 周期任务编号
     * @example rec_3b79rbvg5899wqac93d1
     */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PauseRecurringDutyBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PauseRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 resumeRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 周期任务编号 */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ResumeRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_tp42wq"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 takeOverRecurringDuty: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 周期任务编号 */
    dutyId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TakeOverRecurringDutyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_18fw79"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_8af2cc"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listReroutes: {
  parameters: {
   query: {
    /**
     * @description 承接单位
     * @example 330681109-S01
     */
    unit: components["schemas"]["UnitCode"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListReroutesReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getReroute: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 转办编号 */
    rerouteId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetRerouteReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 acceptReroute: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 转办编号 */
    rerouteId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AcceptRerouteReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 closeReroute: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 转办编号
     * @example rrt_x3y34fwwqtsn2nzjv7xp
     */
    rerouteId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CloseRerouteBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CloseRerouteReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 declineReroute: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 转办编号
     * @example rrt_x3y34fwwqtsn2nzjv7xp
     */
    rerouteId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DeclineRerouteBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DeclineRerouteReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 screen: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["OrderAskedInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Screening"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 importStaff: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ImportStaffBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["StaffImportView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_m5d7hc"];
   413: components["responses"]["Problem413_bulk"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_v0s5qw"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getStaffImport: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 导入编号 */
    importId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["StaffImportView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 resumeStaffImport: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 导入编号 */
    importId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["StaffImportView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_dpv590"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_v0s5qw"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listTasks: {
  parameters: {
   query?: {
    /**
     * @description 单位编码
     * @example 330681109229
     */
    unit?: components["schemas"]["UnitCode"];
    /**
     * @description 是否未办结
     * @example true
     */
    open?: components["schemas"]["YesNo"];
    /**
     * @description 是否只看本人的
     * @example false
     */
    mine?: components["schemas"]["YesNo"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListTasksReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 任务编号 */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 acceptTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 任务编号 */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 appealRefusal: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AppealRefusalBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_0dqhae"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 askExtension: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ExtensionInputInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_3zr0t2"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 assignTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AssignTaskBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_2wg8t8"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 callCoPartyIn: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CallCoPartyInBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_2h441s"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 reportProgress: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ReportProgressBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 receiveTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 任务编号 */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 refuseTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RefusalInput"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_px8zp8"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 ruleExtension: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RuleExtensionBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_w3hwkt"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 ruleRefusal: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RuleRefusalBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_6thz6b"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 sendBackTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SendBackTaskBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 signOffStep: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SignOffStepBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_4v3dh0"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 startTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /** @description 任务编号 */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 submitTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SubmitTaskBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_ztsab4"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_330d0n"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 withdrawTask: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 任务编号
     * @example tsk_ra8xg9379gajeshxhb2y
     */
    taskId: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WithdrawTaskBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_njex5v"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_frazyg"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listTownData: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 镇街编码 */
    townCode: components["schemas"]["TownCode"];
    /** @description 数据项编码 */
    elementCode: components["schemas"]["ElementCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListTownDataReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listHandoversOfTown: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 镇街编码 */
    townCode: components["schemas"]["TownCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListHandoversOfTownReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getTownLoad: {
  parameters: {
   query?: {
    /**
     * @description 起始日期
     * @example 2026-12-14
     */
    from?: components["schemas"]["DayInput"];
    /**
     * @description 周数
     * @example 4
     */
    weeks?: number;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /**
     * @description 镇街编码
     * @example 330681109
     */
    townCode: components["schemas"]["TownCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetTownLoadReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getTownTally: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 镇街编码 */
    townCode: components["schemas"]["TownCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetTownTallyReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getUnit: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path: {
    /** @description 单位编码 */
    unitCode: components["schemas"]["UnitCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["UnitView"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listUnitData: {
  parameters: {
   query?: {
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 单位编码 */
    unitCode: components["schemas"]["VillageCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListUnitDataReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 givePost: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
   };
   path: {
    /**
     * @description 单位编码
     * @example 330681109
     */
    unitCode: components["schemas"]["UnitCode"];
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AppointmentInput"];
   };
  };
  responses: {
   /** @description 已创建 / created */
   201: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     Location: components["headers"]["Location"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RegisterView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_8btxaq"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_m5d7hc"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 endPost: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated */
    "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    /** @description 所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved */
    "If-Match"?: components["parameters"]["IfMatch"];
   };
   path: {
    /**
     * @description 单位编码
     * @example 330681109229
     */
    unitCode: components["schemas"]["UnitCode"];
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EndPostBody"];
   };
  };
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RegisterView"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403_2xanfa"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   409: components["responses"]["Problem409_m5d7hc"];
   412: components["responses"]["Problem412_xrecej"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   422: components["responses"]["Problem422_6c0x7v"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listPeople: {
  parameters: {
   query?: {
    /**
     * @description 岗位
     * @example village_cadre
     */
    post?: components["schemas"]["PostName"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path: {
    /**
     * @description 单位编码
     * @example 330681109229
     */
    unitCode: components["schemas"]["UnitCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListPeopleReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getAnswering: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path: {
    /** @description 单位编码 */
    unitCode: components["schemas"]["UnitCode"];
    /** @description 岗位 */
    post: components["schemas"]["PostName"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetAnsweringReply"];
    };
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listUnits: {
  parameters: {
   query?: {
    /**
     * @description 单位类型
     * @example village
     */
    kind?: components["schemas"]["UnitKind"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path: {
    /**
     * @description 单位编码
     * @example 330681109
     */
    unitCode: components["schemas"]["UnitCode"];
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListUnitsReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 getVocabulary: {
  parameters: {
   query?: never;
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
    /** @description 上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds */
    "If-None-Match"?: components["parameters"]["IfNoneMatch"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     ETag: components["headers"]["ETag"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GetVocabularyReply"];
    };
   };
   /** @description 内容没有变化 / not modified */
   304: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   400: components["responses"]["Problem400"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
 listWaiting: {
  parameters: {
   query: {
    /**
     * @description 单位编码
     * @example 330681109-S06
     */
    unit: components["schemas"]["UnitCode"];
    /** @description 每页条数 */
    limit?: number;
    /** @description 翻页游标 */
    cursor?: string;
   };
   header?: {
    /** @description 答复的语言，默认中文 / the language of the answer, Chinese unless told */
    "Accept-Language"?: components["parameters"]["AcceptLanguage"];
   };
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   /** @description 成功 / done */
   200: {
    headers: {
     "X-Trace-Id": components["headers"]["TraceId"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListWaitingReply"];
    };
   };
   400: components["responses"]["Problem400_xmt1p9"];
   401: components["responses"]["Problem401"];
   403: components["responses"]["Problem403"];
   404: components["responses"]["Problem404_3059hd"];
   406: components["responses"]["Problem406"];
   413: components["responses"]["Problem413"];
   415: components["responses"]["Problem415"];
   429: components["responses"]["Gateway429"];
   500: components["responses"]["Problem500"];
   503: components["responses"]["Problem503"];
  };
 };
}
