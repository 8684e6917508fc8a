import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import type { Lang } from '../../src/lang/lang.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';

const SHIPPED = fileURLToPath(
  new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url),
);
const HAN = /\p{Script=Han}/u;

describe('the language of remarks and explanations', () => {
  let base: Collection;
  beforeAll(async () => {
    base = collectionOf(await loadBase(SHIPPED));
  });
  const first = (text: string, lang?: Lang) => check(text, base, lang && { lang })[0]!;

  const CASES: [draft: string, en: string, zh: string][] = [
    ['全省新增养老服务场所300家。', 'the report says nearly', '报告说的是“近”'],
    ['社会组织非法的有1686家。', 'the figure is that of orgs.zombie', '这个数属于 orgs.zombie'],
    ['全省已建成养老服务模范市4个。', 'in the report this is target', '在报告里这是目标'],
    [
      '2019年福利彩票销售24亿元。',
      'the report does not say this of 2019年',
      '报告没有就“2019年”这样说',
    ],
  ];

  it.each(CASES)('tells the remark on %s in English or Chinese', (draft, en, zh) => {
    expect(first(draft).remark).toBe(en);
    expect(first(draft, 'en').remark).toBe(en);
    expect(first(draft, 'zh').remark).toBe(zh);
  });

  it('tells every step in the language asked for, the verdict being the same', () => {
    const draft = 'Relief funds came to 4.997 billion yuan.';
    const [en, zh] = [first(draft, 'en'), first(draft, 'zh')];
    expect({ ...en, explanation: undefined }).toEqual({ ...zh, explanation: undefined });
    expect(zh.explanation!.steps).toHaveLength(en.explanation!.steps.length);
    for (const step of zh.explanation!.steps) expect(step).toMatch(HAN);
    expect(en.explanation!.steps.at(-1)).toMatch(/^4\.997 billion yuan is that value/);
  });
});
