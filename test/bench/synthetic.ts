import { validate } from '../../src/base/validate.ts';
import type { Fact } from '../../src/model/fact-base.ts';

/** A made-up base of any size: the same for the same number of facts, valid, with names that vary. */

const SURFACES = [...'清河东平安定新长武永兴和顺阳高石青龙泉柳林白云山金沙大通榆中岚交临文水'];
const SOUNDS =
  'qing he dong ping an ding xin chang wu yong xing he shun yang gao shi qing long quan liu lin bai yun shan jin sha da tong yu zhong lan jiao lin wen shui'.split(
    ' ',
  );
const KINDS = [
  ['镇', 'town'],
  ['乡', 'township'],
  ['街道', 'quarter'],
  ['村', 'village'],
] as const;
const METRICS = [
  ['beds', '养老床位数', 'care beds', '个'],
  ['elderly', '老年人口', 'elderly residents', '人'],
  ['relief', '救助资金', 'relief funds', '元'],
  ['allowance', '补助标准', 'allowance', '元/人/月'],
  ['homes', '养老机构', 'care homes', '家'],
  ['households', '低收入家庭', 'low-income households', '户'],
  ['visits', '探访人次', 'home visits', '人次'],
  ['coverage', '服务覆盖率', 'service coverage', '%'],
  ['volunteers', '志愿者', 'volunteers', '人'],
  ['donations', '慈善捐款', 'charitable donations', '元'],
] as const;
const YEARS = 10;

/** Numbers below a limit, the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** The YAML of a base with `count` facts, piece by piece; `name` sets reports apart. */
export function* syntheticYaml(count: number, name = 'synthetic'): Generator<string> {
  yield head(name);
  const random = randomFrom(count);
  for (let nth = 0; nth < count; nth++) yield fact(nth, random);
}

/** Facts that are read at a time. */
const SLICE = 5000;

/** The facts of such a base, read slice by slice, so that memory need not hold them all. */
export function* syntheticFacts(count: number): Generator<Fact> {
  const [start = '', ...none] = syntheticYaml(0);
  let slice = none;
  let left = count;
  for (const piece of syntheticYaml(count)) {
    if (piece !== start) slice.push(piece);
    if (slice.length < SLICE && slice.length < left) continue;
    left -= slice.length;
    yield* validate([start, ...slice].join(''), 'synthetic.yaml').base!.facts;
    slice = [];
  }
}

function head(name: string): string {
  const terms = METRICS.map(([id, zh, en]) => `  ${id}: { zh: [${zh}], en: [${en}] }\n`).join('');
  const sections = Array.from(
    { length: 10 },
    (_, nth) =>
      `  - { id: part-${nth}, title: { zh: 第${nth}部分, en: Part ${nth} }, gist: { zh: 数据, en: Data } }\n`,
  ).join('');
  return `factq: 1
report:
  id: ${name}
  title: { zh: 合成数据, en: Synthetic data }
  publisher: { zh: 无, en: Nobody }
  published: 2022-01-15
  period: "2021"
  place: somewhere
  language: zh-CN
sections:
${sections}places:
  somewhere: { zh: [某地], en: [Somewhere] }
terms:
${terms}facts:
`;
}

function fact(nth: number, random: (limit: number) => number): string {
  const [metric, zh, en, unit] = METRICS[nth % METRICS.length]!;
  const year = 2012 + (Math.floor(nth / METRICS.length) % YEARS);
  const { place, town, sound } = placeOf(Math.floor(nth / METRICS.length / YEARS));
  const value = unit === '%' ? random(1000) / 10 : random(1_000_000);
  return `  - id: ${metric}.${sound}.y${year}
    kind: figure
    label: { zh: ${place}${year}年${zh}, en: "${en} in ${town}, ${year}" }
    aliases: [${place}${zh}, ${sound} ${metric} ${year}]
    tags: [${metric}, year-${year}]
    about: [${metric}]
    value: ${value}
    unit: "${unit}"
    period: "${year}"
    source: { section: part-${nth % 10}, paragraph: ${1 + random(99)}, sentence: ${1 + random(9)}, asWritten: ${value}${written(unit)} }
`;
}

function written(unit: string): string {
  return unit === '元/人/月' ? '元' : unit;
}

/** The place of a number: two characters and a kind, numbered once they are used up. */
function placeOf(nth: number): { place: string; town: string; sound: string } {
  const size = SURFACES.length;
  const [first, second] = [nth % size, Math.floor(nth / size) % size];
  const [kind, english] = KINDS[Math.floor(nth / size / size) % KINDS.length]!;
  const round = Math.floor(nth / size / size / KINDS.length);
  const sound = `${SOUNDS[first]}${SOUNDS[second]}-${english}-${nth}`;
  const name = `${SOUNDS[first]}${SOUNDS[second]}`;
  return {
    place: `${SURFACES[first]}${SURFACES[second]}${kind}${round === 0 ? '' : `${round}组`}`,
    town: `${name[0]!.toUpperCase()}${name.slice(1)} ${english}`,
    sound,
  };
}
