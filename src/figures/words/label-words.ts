import type { WordList } from '../lexicon.ts';

/** The number after one of these names something: 附件3, hotline 12345, No. 5. */
const LABELS =
  '第 北纬 南纬 东经 西经 附件 附表 图表 编号 文号 邮编 邮政编码 账号 帐号 卡号 热线 热线电话 服务热线 号码 拨打 致电 电话 联系电话 咨询电话 监督电话 传真 手机 手机号 微信 qq 房间 代码 代号 电码 证号 身份证号 单号 工号 车次 航班 星期 礼拜 版本 型号 尾号 序号 门牌 信箱 频率 番号 总第 # № no no. nos. number article articles chapter chapters section sections page pages pp. figure figures fig. table tables phase part volume vol. item step room route line bus flight level grade version class type category appendix annex paragraph gate terminal channel code tel tel. clause circular telephone hotline postcode zip id isbn issn apartment extension ext ext. dial';

/** The number before one of these is a name: 3号, 21世纪, 90后. */
const TAGS =
  '号 号楼 号院 号线 号文 号文件 号令 号公告 号桥 热线 路 路公交 频道 国道 省道 县道 高速 中学 小学 室 型 世纪 年代 后生 楼 单元 医院 时许 时整 师 团 版 航班 次列车 寸 街区 岁 周岁 分';

const DENIALS =
  "并非,不得,不能,不可,不宜,不会,不应,不应当,不应该,不许,不准,不允许,不该,未,没,未能,没能,未曾,不曾,从不,不是,并不是,绝非,而非,非,不等于,没有,从未,未必,不会是,不再是,not,not the,not a,not be,cannot,cannot be,can't,can’t,mustn't,mustn’t,shouldn't,shouldn’t,won't,won’t,don't,don’t,doesn't,doesn’t,didn't,didn’t,couldn't,couldn’t,isn't,wasn't,aren't,weren't,isn’t,wasn’t,aren’t,weren’t,never,rather than,instead of,nowhere near,anything but,far from";

/** Words that say how long something took, so that the time is what is told. */
const LASTING =
  '为期,历时,持续,持续了,耗时,用时,长达,仅用,仅用了,用了,时长,历经,lasted,lasts,lasting,took,takes,for,spanning';

const OTHERS = 'not only,not just,not all,not every,不仅是,不只是,不仅仅是';

/** Words that say what the number beside them is not, or how it is meant. */
export const LABEL_WORDS: readonly WordList[] = [
  { words: LABELS.split(' '), roles: { label: true } },
  { words: TAGS.split(' '), roles: { tag: true } },
  { words: DENIALS.split(','), roles: { denial: true } },
  { words: LASTING.split(','), roles: { lasting: true } },
  { words: OTHERS.split(','), roles: {} },
];
