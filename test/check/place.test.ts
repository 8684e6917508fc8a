import { describe, expect, test } from 'vitest';
import { otherPlace } from '../../src/check/place.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { isle, isleFact, takenApart } from './isle.ts';

type Row = readonly [draft: string, other: string | undefined, written?: string];

/** The place that a draft names for its last figure, or for one written so, where a fact is of another. */
function expectOther(fact: Partial<Fact>, [text, other, written]: Row): void {
  const { draft, figure } = takenApart(text, written);
  expect(otherPlace(draft, figure, isleFact(fact), isle)).toBe(other);
}

const rows = (...all: Row[]) => all.map((row) => ({ row, text: row[0] }));

describe('the place of a figure, told of a fact of the place of the report', () => {
  test.each(
    rows(
      ['船200艘。', undefined],
      ['海岛省船200艘。', undefined],
      ['海岛船200艘。', undefined],
      ['海岛市船200艘。', undefined],
      ['西山县船200艘。', '西山县'],
      ['全国船200艘。', '全国'],
      ['In the Isle there are 200 ships.', undefined],
      ['In West Hill there are 200 ships.', 'West Hill'],
      // At the head of a clause, not inside of it.
      ['去年,西山县船200艘。', '西山县'],
      ['船在西山县200艘。', '西山县'],
      ['去年西山县船200艘。', '西山县'],
      ['2023年西山县船200艘。', '西山县'],
      ['来自西山县的船200艘。', undefined],
      ['船200艘,西山县另计。', undefined, '200艘'],
      // Those who act, and what is only compared with.
      ['西山县和东村船200艘。', undefined],
      ['西山县与东村船200艘。', undefined],
      ['比西山县多,船200艘。', undefined],
      ['去年,较东山县多,船200艘。', undefined],
      ['与西山县相比,船200艘。', undefined],
      ['同全国一样,船200艘。', undefined],
      ['West Hill and others sent 200 ships.', undefined],
      ['There are 200 ships in West Hill and others.', 'West Hill'],
      ['More than in West Hill, 200 ships.', 'West Hill'],
      ['More than West Hill, 200 ships.', undefined],
      // The last of several.
      ['西山县开港,全国船200艘。', '全国'],
      ['全国开港,海岛船200艘。', undefined],
      // The nation holds wherever it owns something.
      ['现在看全国的船200艘。', '全国'],
      ['现在看全国船200艘。', undefined],
      ['人们看西山县的船200艘。', undefined],
      ['全国海岛船200艘。', undefined],
      ['全国西山县船200艘。', '全国'],
      ['全国同类海岛船200艘。', undefined],
      // English names a place behind the figure too.
      ['There are 200 ships in West Hill.', 'West Hill'],
      ['There are 200 ships across the whole of West Hill.', 'West Hill'],
      ['There are 200 ships in the city of West Hill.', 'West Hill'],
      ['There are 200 ships and 100 cars in West Hill.', 'West Hill', '200'],
      ['There are 200 ships in the Isle and 100 cars in West Hill.', undefined, '200'],
      ['There are 200 ships in West Hill and 100 cars in the Isle.', undefined],
      ['There are 200 ships in West Hill, 100 cars in the Isle and 50 carts.', 'West Hill', '200'],
      ['There are 200 ships to see, says West Hill.', undefined],
      ['There are 200 ships, West Hill says.', undefined],
      ['West Hill has 200 ships.', 'West Hill'],
      ['But nearby West Hill has 200 ships.', 'West Hill'],
      ['It is old; the neighbouring West Hill has 200 ships.', 'West Hill'],
      ['They say West Hill has 200 ships.', undefined],
      ['There are 200 ships nationwide.', 'nationwide'],
      ['There are 200 ships across the country.', 'across the country'],
      // In its own sentence.
      ['There are 200 ships in West Hill. 船。', 'West Hill'],
      ['西山县开港。船200艘。', undefined],
      ['船200艘。西山县开港。', undefined, '200艘'],
    ),
  )('$text', ({ row }) => {
    expectOther({}, row);
  });
});

describe('the place of a figure, told of a fact of another place', () => {
  test.each<[place: string, Row]>([
    ['port', ['东港市船200艘。', undefined]],
    ['port', ['西山县船200艘。', '西山县']],
    ['port', ['海岛船200艘。', '海岛']],
    // A fact of a wider place than the report's may be told of the parts of that.
    ['realm', ['海岛船200艘。', undefined]],
    ['realm', ['全国船200艘。', undefined]],
    ['realm', ['外省船200艘。', undefined]],
  ])('of %s: %j', (place, row) => {
    expectOther({ place }, row);
  });
});

describe('the sentence before sets a passage in a region', () => {
  test.each(
    rows(
      ['全市开港。船200艘。', '全市'],
      ['全省开港。船200艘。', undefined],
      ['全市开港。海岛船200艘。', undefined],
      ['全市开港。好。船200艘。', '全市'],
      ['全市开港。\n船200艘。', undefined],
      ['西山县开港。船200艘。', undefined],
      ['全市开港。西山县开港。船200艘。', undefined],
    ),
  )('$text', ({ row }) => {
    expectOther({}, row);
  });
});

describe('a place that the base has facts about holds for its clause', () => {
  test.each(
    rows(
      ['东港有船200艘。', '东港'],
      ['In East Port there are 200 ships.', 'East Port'],
      ['In East Port 100 cars and 200 ships.', undefined, '200'],
      ['东港100个,船200艘。', undefined, '200艘'],
      ['东港市100个,船200艘。', '东港市', '200艘'],
      ['There are 200 ships in East Port.', 'East Port'],
      ['In East Port, once built, there were 200 ships.', undefined],
    ),
  )('$text', ({ row }) => {
    expectOther({ place: 'hill' }, row);
  });
});

test('a place may be told by the beginning of its name', () => {
  const base = { ...isle, places: { isle: { zh: ['湖北省'] } } };
  const other = (text: string) => {
    const { draft, figure } = takenApart(text);
    return otherPlace(draft, figure, isleFact(), base);
  };
  expect(['湖北船200艘。', '河北船200艘。'].map(other)).toEqual([undefined, '河北']);
});
