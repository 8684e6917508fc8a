import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';
import { BASES } from './stated.ts';

const [shipped, harbour] = BASES.map(collectionOf);

/** What is judged besides figures: `text verdict → suggestion`. */
function judged(text: string, base = shipped!): string[] {
  return check(text, base)
    .filter(({ what }) => what !== 'figure')
    .map(({ what, text: written, verdict, suggestion }) =>
      [what, written, verdict, ...(suggestion === undefined ? [] : [suggestion])].join(' '),
    );
}

describe('check on names', () => {
  it.each([
    ['《山西省慈善事业促进条例》已公布。', ['name 山西省慈善事业促进条例 supported']],
    ['《山西省慈善促进条例》已公布。', ['name 山西省慈善促进条例 refuted 山西省慈善事业促进条例']],
    ['《北京市慈善事业促进条例》已公布。', []],
    ['《民法典》已施行。', []],
    ['省未成年人保护工作委员会由省长任主任。', ['name 省长 supported']],
    ['省未成年人保护工作委员会由副省长担任主任。', ['name 副省长 refuted 省长']],
    ['省未成年人保护工作委员会由副省长担任副主任。', []],
    ['省未成年人保护工作委员会办公室设在省民政厅。', ['name 省民政厅 supported']],
  ])('judges %s', (text, wanted) => {
    expect(judged(text)).toEqual(wanted);
  });

  it('judges a quoted English title', () => {
    expect(judged('The “Fleet Renewal Plan” was adopted.', harbour)).toEqual([
      'name Fleet Renewal Plan supported',
    ]);
  });
});

describe('check on dates', () => {
  it.each([
    ['慈善事业促进条例自2021年7月1日起施行。', ['date 2021年7月1日 supported']],
    ['慈善事业促进条例自2021年9月1日起施行。', ['date 2021年9月1日 refuted 2021年7月1日']],
    ['慈善事业促进条例自2021年7月起施行。', ['date 2021年7月 supported']],
    ['每年9月15日是中华慈善日。', ['date 9月15日 refuted 9月5日']],
    ['会议于2021年9月1日召开。', []],
  ])('judges %s', (text, wanted) => {
    expect(judged(text)).toEqual(wanted);
  });

  it('judges English dates', () => {
    expect(judged('Harbour Master Ingrid Solheim retired on 30 October 2024.', harbour)).toEqual([
      'date 30 October 2024 refuted 31 October 2024',
    ]);
  });
});
