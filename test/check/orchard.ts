import { madeUpBase } from './made-up-base.ts';

/** A fact of the orchard: value (empty for none), unit, sentence it stands in, and what it is about. */
const fact = (
  id: string,
  value: string,
  unit: string,
  at: string,
  about: readonly string[],
  { written = value + unit, ...more }: { written?: string; [key: string]: unknown } = {},
) => {
  const [paragraph, sentence] = at.split('.').map(Number);
  const source = { section: 'orchard', paragraph, sentence, asWritten: written };
  const stated = value === '' ? { kind: 'range', min: '5', max: '9' } : { kind: 'figure', value };
  return { id, label: { zh: id }, unit, about, source, ...stated, ...more };
};
const related = (type: string, to: string) => ({ relations: [{ type, to }] });

/** Harvests to be set against each other, parts of wholes, rates, shares and yearly amounts. */
const FACTS = [
  fact('harvest.apples', '1200', '吨', '1.1', ['apples', 'harvest']),
  fact('harvest.pears', '800', '吨', '1.1', ['pears', 'harvest']),
  fact('harvest.plums', '500000', '公斤', '1.1', ['plums', 'harvest']),
  fact('harvest.figs', '0', '吨', '1.1', ['figs', 'harvest']),
  fact('harvest.nuts', '', '吨', '1.1', ['nuts', 'harvest'], {
    written: '5至9吨',
    ...related('per', 'hands.all'),
  }),
  fact('harvest.both', '2600', '吨', '1.3', ['both'], { period: '2022/2023' }),
  fact('earlier.apples', '1000', '吨', '1.2', ['harvest', 'apples'], {
    ...related('compared-with', 'harvest.apples'),
  }),
  fact('early.pears', '100', '吨', '1.2', ['pears', 'harvest', 'early']),
  fact('hands.men', '40', '人', '2.1', ['men'], {
    relations: [
      { type: 'part-of', to: 'hands.all' },
      { type: 'compared-with', to: 'hands.women' },
    ],
  }),
  fact('hands.women', '60', '人', '2.1', ['women'], related('part-of', 'hands.all')),
  fact('hands.half', '50', '人', '2.1', ['half'], related('part-of', 'hands.all')),
  fact('hands.all', '100', '人', '2.1', ['hands']),
  fact('hands.some', '', '人', '2.2', ['some'], { written: '5至9人' }),
  fact('visits.all', '900', '人次', '2.4', ['visits']),
  fact('hands.fewer', '30', '人', '2.2', ['fewer'], related('about', 'hands.all')),
  fact('sheds.planned', '90', '个', '3.1', ['sheds', 'planned']),
  fact('sheds.begun', '70', '个', '3.1', ['sheds', 'begun'], {
    relations: [
      { type: 'out-of', to: 'sheds.planned' },
      { type: 'about', to: 'sheds.open' },
    ],
  }),
  fact('sheds.open', '', '个', '3.1', ['sheds', 'open'], { written: '5至9个' }),
  fact('sheds.lit', '3', '个', '3.2', ['sheds', 'lit'], related('out-of', 'sheds.open')),
  fact('sheds.times', '2', '倍', '3.3', ['sheds', 'times'], related('per', 'sheds.planned')),
  fact('sheds.never', '0', '倍', '3.3', ['sheds', 'never'], related('per', 'sheds.planned')),
  fact('sheds.more', '2', '倍', '3.3', ['sheds', 'more'], {
    relations: [
      { type: 'about', to: 'sheds.planned' },
      { type: 'per', to: 'sheds.open' },
      { type: 'per', to: 'wages.all' },
    ],
  }),
  fact('trees.all', '5000', '个', '4.1', ['trees'], { written: '5000棵' }),
  fact('trees.bearing', '60', '%', '4.1', ['trees', 'bearing']),
  fact('trees.grafted', '24.68', '%', '4.1', ['trees', 'grafted']),
  fact('trees.young', '10', '%', '4.2', ['trees', 'young']),
  fact('trees.spread', '', '%', '4.1', ['trees', 'spread'], { written: '5%至9%' }),
  fact('trees.gone', '', '个', '4.1', ['trees', 'gone'], { written: '5至9棵' }),
  fact('trees.sheds', '10', '个', '4.1', ['sheds']),
  fact('later.trees', '100', '个', '9.1', ['trees', 'later']),
  fact('oak.acorns', '1234', '吨', '4.3', ['acorns', 'sacked', 'dried'], {
    also: ['oak'],
  }),
  fact('oak.bearing', '7', '个', '4.4', ['oak', 'bearing']),
  fact('oak.pressed', '4321', '吨', '4.4', ['acorns', 'pressed']),
  fact('oak.twin', '1234', '吨', '4.4', ['acorns', 'oak', 'twin'], { written: '1.234千吨' }),
  fact('cover.town', '94', '%', '5.1', ['cover', 'town']),
  fact('cover.hills', '90', '%', '5.1', ['cover', 'hills']),
  fact('cover.all', '92', '%', '5.2', ['cover'], related('compared-with', 'cover.town')),
  fact('wages.all', '6000000', '元', '6.1', ['wages'], {
    written: '600万元',
    ...related('per', 'hands.all'),
  }),
  fact('wages.span', '3', '年', '6.1', ['wages', 'span'], { kind: 'duration' }),
  fact('wages.paid', '50', '人', '6.2', ['wages', 'paid']),
  fact('wages.fees', '1000000', '元', '6.3', ['fees'], {
    written: '100万元',
    relations: [
      { type: 'part-of', to: 'hands.all' },
      { type: 'about', to: 'hands.some' },
      { type: 'about', to: 'wages.all' },
      { type: 'about', to: 'hands.fewer' },
    ],
  }),
  fact('aid.town', '600', '元/人/月', '7.1', ['aid', 'town'], related('per', 'hands.all')),
  fact('aid.town.spent', '24000', '元', '7.2', ['aid', 'spent']),
  fact('aid.town.guests', '12', '人', '7.2', ['aid', 'guests']),
  fact('aid.guests', '20', '人', '7.2', ['aid', 'visits']),
  fact('aid.hills', '5400', '元/人/年', '7.1', ['aid', 'hills']),
  fact('fund.year', '500000', '元/年', '8.1', ['fund'], {
    written: '50万元',
    period: '2023-05/2024-04',
    ...related('about', 'wages.all'),
  }),
  fact('fund.givers', '10', '人', '8.1', ['fund', 'givers']),
  fact('fund.each', '300', '元', '8.2', ['prize'], {
    label: { zh: 'fund.each', en: 'Prize given every year' },
    period: '2023-05/',
  }),
  fact('fund.zh', '400', '元', '8.2', ['medal'], { label: { zh: '每年发的奖牌' } }),
  fact('fund.euro', '700', '欧元/年', '8.2', ['euro']),
  fact('fund.head', '800', '元/年/人', '8.2', ['head']),
  fact('fund.range', '', '元/年', '8.2', ['range'], { written: '5至9元' }),
  fact('fund.gift', '7000000', '元', '8.3', ['gift'], {
    written: '约700万元',
    hedge: 'about',
    ...related('per', 'hands.all'),
  }),
];

/** How a draft calls what the facts are about, where that is not their term. */
const WORDS: Readonly<Record<string, string>> = {
  apples: '苹果',
  pears: '梨',
  harvest: '产量',
  men: '男工',
  women: '女工',
  half: '学徒',
  hands: '工人',
  sheds: '大棚',
  planned: '任务',
  begun: '开工',
  times: '整修',
  trees: '果树',
  bearing: '挂果',
  wages: '工资',
  fees: '费用',
  plums: '李子',
  spent: '支出',
  aid: '救济',
  guests: '客人',
  oak: '橡树',
  cider: '酒坊',
  acorns: '橡子',
  sacked: '装袋',
  dried: '晒干',
};

/** The base of the orchard. */
export const orchard = madeUpBase({
  id: 'orchard',
  title: '果园年报',
  publisher: '果园',
  place: { id: 'hill', zh: '南坡' },
  terms: Object.fromEntries(
    ['oak', 'cider', ...FACTS.flatMap(({ about }) => about)].map((id) => [
      id,
      { zh: [WORDS[id] ?? id], en: [id] },
    ]),
  ),
  facts: FACTS,
});
