import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/check/draft.ts';
import { distanceTo, partsOf, sharedLoss } from '../../src/check/shared.ts';
import { contextOf } from './held.ts';
import { BASES } from './stated.ts';

/** A figure of a text by its place among them, and a word as if it spoke of a term. */
function placed(text: string, nth: number, word: string) {
  const { draft } = contextOf(BASES[0]!, text);
  const start = text.indexOf(word);
  const mention = { term: word, start, end: start + word.length };
  return { draft, figure: draft.figures[nth]!, mention };
}

/** By how much less a word tells of the figure at a place than if it stood there alone. */
const LOSSES: readonly (readonly [text: string, nth: number, word: string, loss: number])[] = [
  ['城镇有70人', 0, '城镇', 0],
  ['70人住在城镇', 0, '城镇', 0],
  // Behind the next figure, or in it.
  ['70人和20人在城镇', 0, '城镇', 0.4],
  ['70人和20人城镇', 0, '城镇', 0.4],
  ['70人和20户', 0, '户', 0.4],
  ['70人和20户', 0, '20户', 0.4],
  ['70人和20人在城镇', 1, '城镇', 0],
  // Between two figures.
  ['70人男工、20人', 0, '男工', 0],
  ['70人、男工20人', 0, '男工', 0.85],
  ['70人、男工总共大约是20人', 0, '男工', 0.85],
  ['70人 、男工总共大约是20人', 0, '男工', 0.85],
  ['70人和男工总共大约是20人', 0, '男工', 0],
  ['70人的、男工总共大约是20人', 0, '男工', 0],
  ['70人的妇女、男工20人', 0, '男工', 0.85],
  ['90个任务已开工70个', 0, '开工', 0.85],
  ['90个任务已开工70个', 0, '任务', 0],
  ['共70人住在城镇的20人', 0, '城镇', 0.85],
  ['18 measures to support care and 30 projects', 0, 'support', 0],
  ['94% in towns and 90% in hills', 0, 'towns', 0],
  ['94% towns 90% in hills', 0, 'towns', 0],
  ['水和15 in the big homes 7 others', 0, 'homes', 0.85],
  ['18 to homes 30 and more', 0, 'homes', 0.85],
  ['15 of men and women and 7 of others', 0, 'women', 0],
  ['15 of men and women 7 of others', 0, 'women', 0],
  ['15 can be men and women 7 others', 0, 'women', 0.85],
  // Before the figure before, or in it.
  ['城镇有20人、70人', 1, '城镇', 0.15],
  ['城镇10人、男工70人、20人', 1, '城镇', 0.15],
  ['城镇20人、70人', 1, '城镇', 0.15],
  ['20户、70人', 1, '户', 0.15],
  ['共20户另70人', 1, '户', 0.15],
  // Told of the figure before.
  ['20人男工、另有70人', 1, '男工', 0.3],
  ['水和20人男工、另有70人', 1, '男工', 0.3],
  ['20人、男工70人', 1, '男工', 0],
  ['20 men and 70', 1, 'men', 0.3],
  ['15 in homes or 7 in towns', 1, 'homes', 0.3],
  ['15 of men and women and 7 of others', 1, 'women', 0.3],
  ['15 of men and women 7 of others', 1, 'women', 0],
  ['15 are men and women and 7 others', 1, 'women', 0],
  // Right behind the figure before, and not right before this one.
  ['20人男工另有70人', 1, '男工', 0.1],
  ['20人男工另有70人和水', 1, '男工', 0.1],
  ['20人男工另70人', 1, '男工', 0],
  ['20人的男工另有70人', 1, '男工', 0],
];

describe('what a word tells of a figure beside others', () => {
  test.each(LOSSES)('%s [%i] %s: %d', (text, nth, word, loss) => {
    const { draft, figure, mention } = placed(text, nth, word);
    expect(sharedLoss(draft, figure, mention, neighboursOf(draft, figure))).toBe(loss);
  });
});

/** Characters from a figure to a word, those behind a sum or a share counted as more. */
const DISTANCES: readonly (readonly [text: string, word: string, distance: number])[] = [
  ['男工70人', '男工', 0],
  ['男工共有70人', '男工', 2],
  ['70户', '户', 0],
  ['70 to 90 men', 'to', 0],
  ['70人男工', '男工', 0],
  ['70人 男工', '男工', 1],
  ['70人都是男工', '男工', 2],
  ['70元补贴', '补贴', 0],
  ['70元的补贴', '补贴', 1],
  ['70元都是补贴', '补贴', 8],
  ['70%都是补贴', '补贴', 8],
];

describe('how far a word stands from a figure', () => {
  test.each(DISTANCES)('%s, %s: %i', (text, word, distance) => {
    const { figure, mention } = placed(text, 0, word);
    expect(distanceTo(figure, mention)).toBe(distance);
  });
});

describe('a figure that is part of the next', () => {
  test.each([
    ['70 of the planned 90', true],
    ['水和70 of the planned 90', true],
    ['90个中的70个', true],
    ['70 and 90', false],
    ['70人,90人', false],
    ['70人与90人', false],
    ['70', false],
    ['70 for. Then 90', false],
  ])('%s: %s', (text, isPart) => {
    const { draft, figure } = placed(text, 0, text);
    expect(partsOf(draft, figure, neighboursOf(draft, figure))).toBe(isPart);
  });
});
