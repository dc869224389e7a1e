/** Words by which pauses are told that nobody typed. Data. */
import { wordSet } from './word-set.ts'

/** Before these something new begins. */
export const beginsAnew = wordSet(`
  请 麻烦 烦请 你们 辛苦 谢谢 收到请 不用 不要 无需 自愿 最近 近期 这几天 全部 全都 一户不 一家不 一个不 一处不 看到几 有几 没有就 不留 到会 过半 能随时 至少 不少于 不低于 有问题
`)
/** But not behind these, which belong to them. */
export const askedBefore = /[请申邀聘宴烦们诉给帮到跟和让叫是说听用]$/
/** Nor where they are the head of another word. */
export const partOfAsking = /^(?:请[假示客人来]|你们(?:村|那|家|几)|不要求|自愿者)/

/** Behind these a sentence is over. */
export const spokenEnds = wordSet('就行 就好 就可以 即可 为止 就算完成 就算数 就够了 就成')

/** 人到家了告诉我: has yet to happen. */
export const notHappened = /[为完好到除]了$/

/** 每户都走到, 公示满七天: how far it goes. */
export const countedOut =
  /^(?:每[户家村个天处人条口块幢份次株位座栋只](?!的)|有[一-龥]{0,2}就报|[一-龥]{2}满[\d一二三四五六七八九十两])/

/** What ends as a sentence does, split behind the last act in it that is said to its end. */
export const endsSo =
  /^(.{2,40}(?:一[下遍趟圈次]|[一-龥]一[一-龥]))(?:.{2,30})(?:就行|就好|就可以|即可|为止|就算完成|就算数|就够了|就成)$/
