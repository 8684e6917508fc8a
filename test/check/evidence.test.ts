import { describe, expect, test } from 'vitest';
import { evidenceFor } from '../../src/check/evidence.ts';
import { takenApart } from './isle.ts';

/** How strongly, and how near, a text speaks of ships seen from its last figure or one written so. */
function ofShips(text: string, written?: string): [strength: number, distance: number] | undefined {
  const { draft, figure } = takenApart(text, written);
  const found = evidenceFor(draft, figure).get('ships');
  return found && [Math.round(found.strength * 1000) / 1000, found.distance];
}

type Row = readonly [text: string, strength: number | undefined, written?: string];

function strengths(...rows: Row[]): void {
  test.each(rows.map((row) => ({ text: row[0], row })))(
    '$text',
    ({ row: [text, strength, written] }) => {
      expect(ofShips(text, written)?.[0]).toBe(strength);
    },
  );
}

describe('what stands in the clause of a figure tells most', () => {
  strengths(
    ['车200个。', undefined],
    ['船200个。', 1],
    ['There are 200 ships.', 1],
    ['There are 200 of the ships.', 1],
  );
});

describe('what stands in an earlier clause tells less, the farther back', () => {
  strengths(
    ['船,200个。', 0.8],
    ['船,多,200个。', 0.74],
    ['船,多,多,多,多,多,200个。', 0.5],
    ['船,多,多,多,多,多,多,200个。', 0.45],
    ['船,多,多,多,多,多,多,多,200个。', 0.45],
    ['船,多,多,多,多,多,多,多,多,200个。', undefined],
    // Half of that past a semicolon.
    ['船;200个。', 0.4],
    ['船;多,200个。', 0.37],
    ['船,多;多,200个。', 0.34],
    // The nearest counts.
    ['船,多,船,200个。', 0.8],
  );
});

describe('what stands in a sentence before, still less', () => {
  strengths(
    ['船。200个。', 0.42],
    ['船。好。200个。', 0.32],
    ['船。好。好。200个。', 0.22],
    ['船。好。好。好。200个。', undefined],
    ['船,多,多,多,多,多,多,多,多。200个。', 0.42],
    ['船。\n200个。', undefined],
    [`船${'。'.padStart(320, '车')}200个。`, undefined],
    [`船${'。'.padStart(319, '车')}200个。`, 0.42],
  );
});

describe('what stands in a later clause', () => {
  strengths(
    ['有200个,都是船。', 0.5, '200个'],
    ['有200个,其中船100个。', 0.15, '200个'],
    ['有200个,真多,都是船。', 0.5, '200个'],
    ['有200个,好,真多,都是船。', 0.15, '200个'],
    ['有200个,东港多,都是船。', 0.15, '200个'],
    ['有200个,又有100个,都是船。', 0.15, '200个'],
    ['有200个,近几年来真的是非常非常非常非常非常多多啊,都是船。', 0.15, '200个'],
    ['有200个,近几年来真的是非常非常非常非常非常多啊,都是船。', 0.5, '200个'],
    ['有200个,真多。都是船。', undefined, '200个'],
    ['有200个,一座座都是船。', 0.5, '200个'],
    // What says what the number is.
    ['有200个,这是船。', 0.8, '200个'],
    ['有200个,真多,这是船。', 0.5, '200个'],
    ['有200个,这是船,另有100个。', 0.8, '200个'],
    ['有200个——这是东港的船。', 0.8, '200个'],
    ['有200个,这是100个加上船。', 0.15, '200个'],
    ['There are 200, that’s ships.', 0.8],
    // What it leaves out.
    ['有200个,除去船。', 0.1, '200个'],
    ['有200个,不含船。', 0.1, '200个'],
    ['There are 200, other than the ships.', 0.1],
    ['有200个,除去又旧又老又坏又小又没有用的那些别的东西都是船。', 0.5, '200个'],
    [`有200个,都是${'车'.repeat(117)}船。`, 0.5, '200个'],
    [`有200个,都是${'车'.repeat(118)}船。`, undefined, '200个'],
  );
});

describe('what is only compared with tells next to nothing', () => {
  strengths(
    ['有200个,高于船。', 0.1, '200个'],
    ['有200个,高于全省船。', 0.1, '200个'],
    ['有200个高于船。', 0.1],
    ['It has 200, which is more than the ships.', 0.1],
    ['It has 200 more than ships.', 1],
    ['比船还多,有200个。', 0.1],
    ['多于船,有200个。', 0.8],
    ['More than in the ships, there are 200.', 0.1],
    ['比起车来还是有船,有200个。', 0.8],
    ['比船多200个。', 1],
  );
});

describe('what heads a column or a list tells of each of its lines', () => {
  strengths(
    ['地\t船\t车\n东\t200个\t100个', 1, '200个'],
    ['地\t船\t车\n东\t200个\t100个', undefined, '100个'],
    ['船:\n东边:200个', 0.42],
    ['船:\n东边:100个\n西边:200个', 0.42],
    ['船:\n车:\n西边:200个', undefined],
  );
});

describe('how near it is', () => {
  test.each<[text: string, distance: number, written?: string]>([
    ['船200个。', 0],
    ['船有200个。', 1],
    ['船,都有200个。', 3],
    ['船有许多200个船。', 0],
    ['船有船有200个。', 1],
    ['There are 200 of the ships.', 0],
    ['There are 200 of his ships.', 8],
    ['There are 200 big ships.', 5],
    ['There are 200 of all of 300 ships.', 15, '200'],
    ['There are 200 of the ships for 300.', 8, '200'],
    ['地\t船\n东\t200个', 0],
    ['船:\n东边:200个', 320],
  ])('%s', (text, distance, written) => {
    expect(ofShips(text, written)?.[1]).toBe(distance);
  });
});
