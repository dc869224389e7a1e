/** What an office sends to the routes of instruments. */
import type { Examples } from '../../platform/contract.ts'
import type { instrumentsRoutes } from './instruments.contract.ts'

/** As the register of 诸暨市 has them: 绍兴市居家养老服务条例, 浙江省未成年人保护条例, 浙江省社会治安综合治理条例. */
const params = { instrumentId: 'ins_qee305ebtj84bnwf12ta' }
const amended = { instrumentId: 'ins_kgy9svvd15hz22rqk2q9' }
const repealed = { instrumentId: 'ins_srh8mazvpvv733arp9y4' }

export const instrumentsExamples: Examples<typeof instrumentsRoutes> = {
  listInstruments: { query: { name: '绍兴市', unknown: 'day' } },
  enterInstrument: {
    body: {
      name: '反食品浪费法',
      issuer: '全国人民代表大会常务委员会',
      level: 'law',
      edition: '2021',
      from: '2021-04-29',
      certainty: 'read',
      source: '中华人民共和国主席令第七十八号',
    },
  },
  // What is not named stays as it is.
  correctInstrument: {
    params,
    body: {
      issuer: '绍兴市人民代表大会常务委员会',
      level: 'local_regulation',
      edition: '2021',
      from: '2021-12-01',
      certainty: 'read',
      standingUnknown: false,
      note: '条例公布稿载明施行日期',
    },
  },
  amendInstrument: {
    params: amended,
    body: { day: '2027-01-01', edition: '2026修订', source: '浙江省人大常委会公告第 0 号' },
  },
  repealInstrument: {
    params: repealed,
    body: { day: '2023-07-01', repealedBy: '浙江省平安建设条例', source: '浙江省人大常委会公告第 0 号' },
  },
  reinstateInstrument: { params: repealed, body: { reason: '废止日期登记有误，核对后重新登记' } },
  getAffected: { params: amended, query: { town: '330681109' } },
}
