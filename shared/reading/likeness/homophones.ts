/** Characters that are typed for one another: those that sound alike, told by where they stand in the order of sounds. */

/** The first character of each syllable, in the order of sounds. */
const firsts =
  '阿哎安肮凹八挀扳邦勹陂奔伻屄边灬憋汃冫癶峬嚓偲参仓撡冊嵾噌叉钗辿伥抄车抻阷吃充抽出欻揣巛刅吹杶逴疵匆凑粗汆崔邨搓咑大丹当刀嘚得扥灯氐甸刁爹仃丟东剅嘟偳堆鐓多婀诶奀鞥儿发帆匚飞分丰覅仏紑夫旮侅甘冈皋戈给根庚工勾估瓜乖关光归衮呙哈咳顸夯蒿诃黒拫亨噷吽齁乎花怀欢巟灰昏吙丌加戋江艽阶巾坕冂丩凥姢噘军咔开刊忼尻匼肎劥空抠扝夸蒯宽匡亏坤扩垃来兰啷捞肋勒塄刕俩奁良撩列拎刢溜囖龙娄噜畧抡罗呣妈埋颟牤猫么门甿咪宀喵乜民名谬摸哞毪嗯拏腉囡囔孬疒娞嫩能妮拈娘鸟捏您宁妞农羺奴女奻疟黁挪喔讴妑拍眅乓抛呸喷匉丕囨剽氕姘乒钋剖仆七掐千呛悄癿侵靑卭丘曲弮缺夋呥穣娆惹人扔日茸厹邚挼堧婑瞤捼仨毢三桒掻色森僧杀筛山伤弰奢申升尸収书刷衰闩双谁吮说厶忪捜苏狻夊孙唆他囼坍汤夲忑膯剔天旫怗厅囲偷凸湍推吞乇穵歪弯尣危昷翁挝乌夕呷仙乡灱些忄兴凶休戌吅疶勋丫恹央幺耶一囙应哟佣优扜鸢曰晕帀災兂匨傮则贼怎増吒捚沾张佋蜇贞争之中州朱抓拽专妆隹宒卓孜宗邹租劗厜尊昨'

const sounds = new Intl.Collator('zh-u-co-pinyin')
const inOrder = [...firsts].sort(sounds.compare)

/** Which syllable a character is read as, by number. */
function syllable(character: string): number {
  let [low, high] = [0, inOrder.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sounds.compare(inOrder[middle] ?? '', character) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

const seen = new Map<string, number>()
function syllableOf(character: string): number {
  const known = seen.get(character) ?? syllable(character)
  seen.set(character, known)
  return known
}

/** Characters that look alike and do not sound alike. */
const lookAlikes =
  '己已 未末 土士 拔拨 折拆 板版 溉慨 燃然 名各 部陪 析折 拆折 末未 籍藉 竟竞 即既 拣捡 验检 洁结 秆杆 梁粱 账帐 庄压 拦栏 卷券 大太 千干 干于 日曰 户卢 入人 八人 天夫 洒酒 孤狐 住往 侍待 爪瓜 鸟乌 待侍 并井 徒徙 壁璧 遗遣 哀衰 幕墓 暮墓 候侯 博搏 茶荼 戴载 栽裁 撤撒 盗盔 免兔 贪贫 今令 准淮 睛晴 检俭 险检 验险 诫械 扰忧 抚扶 技枝 材村 牌碑 塔搭 堤提 栏拦 档挡 治冶 苗描 巡逻 管营 清情 请情 晴清 惰情 很狠 困因 因团 团困 由田 甲由 申甲 复夏 暑署 署薯 坡披 披坡 拔拨 粉纷 份纷 防仿 访防 方万 同问 问间 间闻'
const alike: ReadonlySet<string> = new Set(
  lookAlikes.split(' ').flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
)

export const mistaken = (a: string, b: string): boolean => alike.has(a + b) || syllableOf(a) === syllableOf(b)
