/**
 * What a village may be asked to state on paper and what not (R10), from proofs.csv beside this: the national list of
 * twenty, what is known of the province's and others, and what a statute lets it issue. A stem is what people say for it
 * before 证明, 说明 or 条子. Kept equal to the file by tests/reading/acts/proofs.test.ts.
 */

export interface Proof {
  readonly name: string
  /** Whether a statute lets a village issue it. */
  readonly may: boolean
  readonly stems: readonly string[]
  /** Who states it instead, or where it is looked up. */
  readonly instead: string
}

export const proofs: readonly Proof[] = [
  {
    name: '亲属关系证明',
    may: false,
    stems: ['亲属关系', '家庭关系', '父子关系', '直系亲属', '户口不在一起的关系', '关系'],
    instead:
      '户口簿、结婚证、出生医学证明直接认；曾同户的由公安派出所查户籍档案出具；涉外、继承由公证机构办亲属关系公证',
  },
  {
    name: '居民身份信息证明',
    may: false,
    stems: ['居民身份信息', '身份', '同一人', '曾用名', '身份证丢了', '无身份证'],
    instead: '公安派出所（居民身份证、临时身份证、户口簿、曾用名查询）',
  },
  {
    name: '户口登记项目内容变更申请证明',
    may: false,
    stems: ['户口登记项目内容变更申请', '改名字', '改年龄', '改民族', '户口更正', '出生日期'],
    instead: '公安派出所户口登记机关审查后变更更正',
  },
  {
    name: '居民养犬证明',
    may: false,
    stems: ['居民养犬', '养狗', '同意养犬', '狗证'],
    instead: '凭免疫证明向养犬登记机关登记',
  },
  {
    name: '无犯罪记录证明',
    may: false,
    stems: ['无犯罪记录', '表现', '政审', '没有违法记录', '品行', '遵纪守法'],
    instead: '公安机关出具无犯罪记录证明；公证机构可公证有无违法犯罪记录',
  },
  {
    name: '社区戒毒社区康复人员情况证明',
    may: false,
    stems: ['社区戒毒社区康复人员情况', '戒毒表现', '康复表现', '不再吸毒'],
    instead: '负责社区戒毒的镇街和公安机关',
  },
  {
    name: '人员失踪证明',
    may: false,
    stems: ['人员失踪', '下落不明', '失联', '多年未归'],
    instead: '人民法院宣告失踪或宣告死亡的判决；走失报公安机关',
  },
  {
    name: '婚姻状况证明',
    may: false,
    stems: ['婚姻状况', '单身', '未婚', '离异', '丧偶', '没有再婚'],
    instead: '民政部门婚姻登记机关查询婚姻登记记录；公证机构办婚姻状况公证',
  },
  {
    name: '出生证明',
    may: false,
    stems: ['出生', '孩子出生', '在家出生', '补办出生'],
    instead: '医疗保健机构出具出生医学证明，户口由公安派出所登记',
  },
  {
    name: '健在证明',
    may: false,
    stems: ['健在', '活着', '生存', '领养老金健在', '老人还在'],
    instead: '社保经办机构用数据比对、自助认证；公证机构可办生存公证',
  },
  {
    name: '死亡证明',
    may: false,
    stems: ['死亡', '去世', '火化前', '销户死亡', '老人过世'],
    instead: '医疗卫生机构死亡医学证明；非正常死亡由公安机关；下落不明由法院宣告死亡',
  },
  {
    name: '疾病状况证明',
    may: false,
    stems: ['疾病状况', '生病', '长期患病', '残病', '需要照顾'],
    instead: '医疗机构诊断证明',
  },
  {
    name: '残疾状况证明',
    may: false,
    stems: ['残疾状况', '残疾', '腿脚不便', '丧失劳动能力'],
    instead: '县级残疾人联合会组织评定并发残疾人证；劳动能力由劳动能力鉴定机构',
  },
  {
    name: '婚育状况证明',
    may: false,
    stems: ['婚育状况', '计划生育', '生育情况', '独生子女', '未超生'],
    instead: '镇街和卫生健康部门生育登记；婚姻部分查婚姻登记',
  },
  {
    name: '居民就业状况证明',
    may: false,
    stems: ['居民就业状况', '失业', '无业', '灵活就业', '在家务农', '收入来源'],
    instead: '人力社保部门就业失业登记、用人单位劳动合同和社保记录',
  },
  {
    name: '居民个人档案证明',
    may: false,
    stems: ['居民个人档案', '档案', '工龄', '参加工作时间', '知青'],
    instead: '档案保管机构、原单位或人力社保部门',
  },
  {
    name: '居民财产证明',
    may: false,
    stems: ['居民财产', '家庭收入', '家庭经济状况', '没有房子', '存款', '房屋归属'],
    instead: '不动产登记机构查询登记；收入由单位、税务、核对机构出具或本人承诺',
  },
  {
    name: '遗产继承权证明',
    may: false,
    stems: ['遗产继承权', '继承人', '唯一继承人', '放弃继承'],
    instead: '公证机构继承公证或人民法院判决',
  },
  {
    name: '市场主体住所证明',
    may: false,
    stems: ['市场主体住所', '营业场所', '开店地址', '住改商同意', '经营场所'],
    instead: '市场监管部门按住所登记规定收申请人材料或自主承诺',
  },
  {
    name: '证件遗失证明',
    may: false,
    stems: ['证件遗失', '身份证丢失', '房产证遗失', '老年证丢了', '发票遗失'],
    instead: '原发证机关挂失补办或本人声明',
  },
  {
    name: '健康证明',
    may: false,
    stems: ['健康', '身体健康', '没有传染病', '事故后身体状况'],
    instead: '医疗机构体检或诊断证明',
  },
  {
    name: '农民专业合作社成员身份证明',
    may: false,
    stems: ['农民专业合作社成员身份', '合作社社员', '农民身份'],
    instead: '市场监管部门按市场主体登记管理条例办理',
  },
  {
    name: '缴费票据遗失证明',
    may: false,
    stems: ['缴费票据遗失', '发票丢了', '缴费单遗失'],
    instead: '收款单位补打或说明',
  },
  { name: '转学证明', may: false, stems: ['转学', '孩子转学', '居住地就学'], instead: '学校和教育部门' },
  {
    name: '收养人婚姻状况和抚养教育能力证明',
    may: true,
    stems: ['收养人婚姻状况和抚养教育能力', '收养', '领养孩子', '抚养能力'],
    instead: '',
  },
  {
    name: '收养登记委托书的证明',
    may: true,
    stems: ['收养登记委托', '收养委托', '委托领养'],
    instead: '',
  },
  {
    name: '村民住房建设书面同意意见',
    may: true,
    stems: ['村民住房建设', '建房同意', '翻建房屋村里签字', '宅基地同意盖章'],
    instead: '',
  },
  {
    name: '乡镇企业、公共设施和公益事业用地书面同意意见',
    may: true,
    stems: ['乡镇企业、公共设施和公益事业用地', '用地同意', '集体土地使用同意'],
    instead: '',
  },
  {
    name: '城镇建设用地范围内使用集体土地的书面同意意见',
    may: true,
    stems: ['城镇建设用地范围内使用集体土地', '集体土地建设项目'],
    instead: '',
  },
  {
    name: '自产自销农产品书面证明',
    may: true,
    stems: ['自产自销农产品面', '卖自家菜', '自产自销', '菜农'],
    instead: '',
  },
  {
    name: '公民代理人推荐书',
    may: true,
    stems: ['公民代理人推荐', '代理打官司推荐信', '公民代理'],
    instead: '',
  },
  {
    name: '人民陪审员候选人推荐',
    may: true,
    stems: ['人民陪审员候选人推荐', '陪审员推荐表盖章'],
    instead: '',
  },
  {
    name: '指定监护人的书面决定',
    may: true,
    stems: ['指定监护人的书面决定', '监护人证明', '指定监护'],
    instead: '',
  },
  {
    name: '地名命名、更名申请书',
    may: true,
    stems: ['地名命名、更名申请', '路名申请', '改地名申请盖章'],
    instead: '',
  },
]

/**
 * The proof that a text names: of those that no village states, else of those that it may, the one with the longest stem;
 * undefined where it names none that is known.
 */
export function proofNamed(text: string): Proof | undefined {
  const may = longestIn(text, true)
  // 收养人婚姻状况…证明 is one paper, and its name holds that of another.
  const rest = may ? may.stems.reduce((left, stem) => left.replaceAll(stem, ' '), text) : text
  return longestIn(rest, false) ?? may
}

function longestIn(text: string, may: boolean): Proof | undefined {
  let best: { proof: Proof; length: number } | undefined
  for (const proof of proofs.filter((each) => each.may === may))
    for (const stem of proof.stems)
      if (stem.length > (best?.length ?? 0) && text.includes(stem)) best = { proof, length: stem.length }
  return best?.proof
}
