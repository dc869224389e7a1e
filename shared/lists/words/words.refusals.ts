/** Why an act on a county's words is refused. */
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const wordsRefusals = refusals({
  word_is_pattern: {
    status: 422,
    zh: '词语按字面比对，不能含有通配或正则符号 {found}，请逐个写出要识别的词',
    en: 'Words are taken literally: leave out {found} and write each word that is meant',
  },
  word_of_no_text: {
    status: 422,
    zh: '这个词语统一写法后成为“{read}”，应为 1 至 {most} 个字、不含换行',
    en: 'In the form that texts are read in this is “{read}”; a word has 1 to {most} characters and no line break',
  },
  word_weight_unwanted: {
    status: 422,
    zh: '{field}只用于读作具体行为的词语，读作“{reading}”时不填',
    en: '{field} belongs to words that are read as an act, not to one read as {reading}',
  },
  word_read_twice: {
    status: 422,
    zh: '这个词语在第 {row} 行已读作“{reading}”，两者只能取其一',
    en: 'Row {row} reads this word as {reading} already; one of the two must go',
  },
  weights_unreadable: {
    status: 400,
    zh: '{field}无法读取，或不是按现行各类行为训练的，请原样填写训练命令写出的文字',
    en: '{field} cannot be read, or was fitted to other acts; send what `npm run fit-acts` writes',
  },
  reading_floor: {
    status: 422,
    zh: '照此识读，标准样例的准确率由 {precisionBefore} 变为 {precisionAfter}、召回率由 {recallBefore} 变为 {recallAfter}，低于底线 {precision} 和 {recall}，未导入；会读错的样例附后',
    en: 'Read so, the floor set falls from precision {precisionBefore} and recall {recallBefore} to {precisionAfter} and {recallAfter}, below {precision} and {recall}; nothing was imported. What would be misread follows',
  },
})

/** What is wrong with rows of words is named by code where it is found, and put into words where it is told. */
export const wordsFaults = { ...commonRefusals, ...wordsRefusals }
export type WordsFault = keyof typeof wordsFaults
