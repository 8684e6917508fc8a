import { expect, test } from 'vitest';
import { copyText } from '../../src/browse/copy-text.ts';
import { osc52 } from '../../src/browse/osc52.ts';
import type { Copyable } from '../../src/browse/state.ts';
import { placeOf, shippedShelf } from './shelf.ts';

const { facts, reading } = shippedShelf();

test.each<[what: Copyable, id: string, text: string | RegExp]>([
  ['figure', 'relief.funds', '49.97亿元'],
  ['value', 'relief.funds', '4997000000'],
  ['value', 'dibao.urban.spending-share', '30-40'],
  ['value', 'flood.event', ''],
  ['id', 'relief.funds', 'relief.funds'],
  ['citation', 'relief.funds', /^苏顺生\..*第1段.*2022-01-15/],
])('the %s of %s is %s', async (what, id, text) => {
  const copied = await copyText(what, facts[placeOf(id)]!, reading);
  if (typeof text === 'string') expect(copied).toBe(text);
  else expect(copied).toMatch(text);
});

test('the clipboard takes UTF-8 in base64', () => {
  expect(osc52('低保')).toBe('\u001B]52;c;5L2O5L+d\u0007');
});
