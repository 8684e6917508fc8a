import type { Hedge } from '../../model/fact-base.ts';
import type { WordList } from '../lexicon.ts';

type Row = readonly [words: string, hedge: Hedge, inclusive?: 'inclusive'];

/** Hedges that stand before a number; phrases are parted by commas. */
const BEFORE: readonly Row[] = [
  ['约,大约,大概,约莫,约合,大致,差不多,估计', 'about'],
  ['近,将近,接近,逼近,几近,几乎,临近,直逼', 'nearly'],
  ['超,超过,超过了,逾,突破,突破了,多于,高于,大于,不止,不只,超出,远超,远超过', 'more-than'],
  ['已超,过,破,大大超过,迈过,跨过,跨越,站上,冲破', 'more-than'],
  ['不低于,不少于,不小于,至少,最少,起码,不下,不下于', 'more-than', 'inclusive'],
  ['不到,不足,不满,低于,少于,小于,未满,未达,未达到,没到,不及', 'less-than'],
  ['没有达到,没达到,未能达到,没能达到,达不到,未到,没有到,少过', 'less-than'],
  ['不超过,未超过,没有超过,至多,最多,顶多,不多于,不高于,不大于,上限为', 'less-than', 'inclusive'],
  ['~,～,≈', 'about'],
  ['>,＞', 'more-than'],
  ['≥,>=', 'more-than', 'inclusive'],
  ['<,＜', 'less-than'],
  ['≤,<=', 'less-than', 'inclusive'],
  ['最高可,最高能', 'less-than', 'inclusive'],
  [
    'about,around,approximately,approx,approx.,roughly,some,circa,an estimated,in the region of',
    'about',
  ],
  ['an average of about,estimated at,on the order of', 'about'],
  ['nearly,almost,close to,approaching,nearing,just under,just below,slightly under', 'nearly'],
  ['slightly less than,a little under,a little less than,just short of', 'nearly'],
  ['more than,over,above,exceeding,exceeds,exceed,exceeded,in excess of,upwards of', 'more-than'],
  [
    'topped,topping,surpassed,surpassing,well over,just over,slightly over,a little over,a little more than',
    'more-than',
  ],
  ['greater than,higher than,larger than,just above,well above,slightly more than', 'more-than'],
  ['at least,no fewer than,no less than,not less than,not fewer than', 'more-than', 'inclusive'],
  ['a minimum of', 'more-than', 'inclusive'],
  ['less than,fewer than,under,below,short of,fell short of,lower than,smaller than', 'less-than'],
  ['did not reach,not even,well under,well below', 'less-than'],
  [
    'capped at,a cap of,at most,no more than,not more than,up to,not exceeding,a maximum of',
    'less-than',
    'inclusive',
  ],
];

/** Hedges that stand after a number or its unit. */
const AFTER: readonly Row[] = [
  ['左右,上下,前后,许,来,or so,or thereabouts', 'about'],
  // 12项之多 stresses the number and moves it neither way.
  ['之多', 'exact'],
  ['余,多,有余,出头,开外,-odd,odd,and counting', 'more-than'],
  [
    '以上,及以上,之上,or more,and more,or above,and above,+,＋,-plus,plus',
    'more-than',
    'inclusive',
  ],
  ['以下,以内,之内,及以下,or less,or fewer,or below', 'less-than', 'inclusive'],
  ['不到', 'less-than'],
];

/** Words between a hedge and the number it hedges: 约占四分之一. */
const LINKS = '占到,占了,占,达到,达,为,有,是,到,至,了,可达,可达到,达到了,合,需,共';

/** Words that contain a hedge and are none. */
const OTHERS =
  '附近 最近 就近 邻近 亲近 靠近 近期 近日 近年 近年来 近来 近代 近况 近邻 经过 通过 不过 度过 渡过 路过 错过 过去 过程 过渡 过来 过往 过关 过户 超越 超级 超标 超前 超市 超时 条约 节约 签约 预约 合约 违约 履约 公约 制约 契约 约束 约定 约谈 许可 许多 多数 多样 来自 来源 来到 来说 来看 来访 前后端 看到 达标 余额 不到位 之间 余事 有余地';

function lists(rows: readonly Row[], role: 'before' | 'after'): WordList[] {
  return rows.map(([words, hedge, inclusive]) => ({
    words: words.split(','),
    roles: { [role]: { hedge, inclusive: inclusive !== undefined } },
  }));
}

/** The hedges of Chinese and English, and the words between them and a number. */
export const HEDGE_WORDS: readonly WordList[] = [
  ...lists(BEFORE, 'before'),
  ...lists(AFTER, 'after'),
  { words: LINKS.split(','), roles: { link: true } },
  { words: OTHERS.split(' '), roles: {} },
];
