import type { View } from '../../src/render/view.ts';

const EMPTY_RECORDS = { fields: [], rows: [] };

/** Escape sequences, bells, C1, bidi, line separators and a carriage return in one text. */
export const LIVE_TEXT =
  'a\u001b[31mb\u0007c\u009bd\u202ee\u2066f\u200fg\u061ch\u2028i\u2029j\rk\u007fl';

const SHARED = { unit: '元' };

/** Views that are hard on a renderer, by what is hard about them. */
export const NASTY_VIEWS: Record<string, View> = {
  'an empty list': { data: [], records: { fields: ['id', 'value'], rows: [] }, blocks: [] },
  'nothing at all': { data: null, records: EMPTY_RECORDS, blocks: [] },
  'live characters everywhere': {
    data: [{ [LIVE_TEXT]: LIVE_TEXT }, LIVE_TEXT],
    records: { fields: [LIVE_TEXT, 'b'], rows: [[LIVE_TEXT, null]] },
    blocks: [
      { type: 'heading', text: LIVE_TEXT },
      { type: 'text', text: [{ text: LIVE_TEXT, tone: 'bad', mark: true }] },
      { type: 'table', columns: [{ title: LIVE_TEXT }], rows: [[LIVE_TEXT]] },
      { type: 'pairs', rows: [[LIVE_TEXT, LIVE_TEXT]] },
      { type: 'bars', rows: [{ label: LIVE_TEXT, share: 0.5, value: LIVE_TEXT }] },
    ],
  },
  'line breaks at the end of everything': {
    data: ['a\n', { note: 'b\n\n' }, 'c\n\n\n'],
    records: {
      fields: ['id', 'note'],
      rows: [
        ['a', '\n\n'],
        ['', ''],
      ],
    },
    blocks: [
      { type: 'table', columns: [{ title: 'note\n' }], rows: [['a\n\n'], ['']] },
      { type: 'pairs', rows: [['note\n', 'b\n\n']] },
      { type: 'text', text: 'c\n\n\n' },
    ],
  },
  'tables without rows or columns': {
    data: {},
    records: { fields: ['id'], rows: [] },
    blocks: [
      { type: 'table', columns: [{ title: '编号' }, { title: '数值' }], rows: [] },
      { type: 'table', columns: [], rows: [] },
      { type: 'pairs', rows: [] },
      { type: 'bars', rows: [] },
      { type: 'text', text: '' },
    ],
  },
  'rows of the wrong length and shares out of range': {
    data: [1, true, null, 'x'],
    records: { fields: ['a', 'b'], rows: [[true, 1e21]] },
    blocks: [
      { type: 'table', columns: [{ title: 'a' }, { title: 'b' }], rows: [['1'], ['1', '2', '3']] },
      {
        type: 'bars',
        rows: [Number.NaN, -1, 7, Number.POSITIVE_INFINITY].map((share) => ({
          label: '甲',
          share,
          value: '1',
        })),
      },
    ],
  },
  'the same object twice': {
    data: [SHARED, SHARED],
    records: { fields: ['unit'], rows: [['元'], ['元']] },
    blocks: [{ type: 'text', text: 'x'.repeat(5000) }],
  },
  'emoji, combining and astral characters': {
    data: ['👨‍👩‍👧', 'e\u0301', '𠮷', '🇨🇳'],
    records: { fields: ['👨‍👩‍👧'], rows: [['e\u0301𠮷🇨🇳']] },
    blocks: [
      {
        type: 'table',
        columns: [{ title: '👨‍👩‍👧' }, { title: 'b', align: 'right' }],
        rows: [
          ['e\u0301', '🇨🇳'],
          ['𠮷©☁', '1'],
        ],
      },
    ],
  },
};
