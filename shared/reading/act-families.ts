/** The words for what is done with a matter, as data: families whose members say the same act. */

export const actFamilies: readonly { readonly act: string; readonly words: readonly string[] }[] = [
  { act: 'inspect', words: ['检查', '排查', '核查', '督查', '巡查', '抽查', '普查', '体检'] },
  {
    act: 'enforce',
    words: ['查处', '处罚', '罚款', '执法', '取缔', '立案', '打击', '没收', '扣押', '整治', '抓'],
  },
  { act: 'close', words: ['关停', '关闭', '查封', '封填', '封闭', '封停', '停产', '填埋'] },
  { act: 'demolish', words: ['拆除', '拆掉', '强拆', '拆违'] },
  { act: 'assess', words: ['考核', '指标', '任务', '排名', '引进'] },
  { act: 'sell', words: ['推销', '征订', '摊派'] },
  { act: 'collect', words: ['征缴', '征收', '催缴', '催收', '收缴', '协税', '护税', '收税', '追缴'] },
  { act: 'measure', words: ['监测', '采样', '取样', '检测', '测绘', '探测', '化验', '评估', '测算', '勘测'] },
  { act: 'permit', words: ['审批', '许可', '发证'] },
]

/** Before the act in its clause: it is only spoken of, forbidden, or left to those whose it is. */
export const spokenOf =
  /(?:宣传|告知|提醒|讲解|转发|张贴|公布|公示|通知|培训|学习|报告|上报|反映|举报|劝阻|劝导|发现|不得|不要|不能|不准|严禁|禁止|无需|无须|不必|切勿|迎接|接受|由.{0,14}(?:队|局|所|办|站|部门|专班|机构)).{0,14}$/

/** Before the act: the village is to help the one who does it. */
export const helpedWith = /(?:协助|配合|协同).{0,14}$/
