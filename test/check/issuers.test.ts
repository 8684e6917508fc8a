import { describe, expect, test } from 'vitest';
import { namesTold } from './registry.ts';

/** Titles that are a little wrong, and papers given to another than gave them out. */
const ROWS: readonly (readonly [draft: string, told: readonly string[]])[] = [
  [
    '白镇教育局印发《白镇学校管理办法》。',
    ['白镇教育局 supported org.school', '白镇学校管理办法 supported doc.school'],
  ],
  [
    '白镇水务局印发《白镇学校管理办法》。',
    ['白镇水务局 refuted org.school → 白镇教育局', '白镇学校管理办法 supported doc.school'],
  ],
  [
    '白镇水务局制定了《白镇学校管理办法》。',
    ['白镇水务局 refuted org.school → 白镇教育局', '白镇学校管理办法 supported doc.school'],
  ],
  [
    '白镇教育局和白镇水务局联合印发《白镇学校管理办法》。',
    ['白镇学校管理办法 supported doc.school'],
  ],
  [
    '《白镇学校管理办法》由白镇水务局公布。',
    ['白镇学校管理办法 supported doc.school', '白镇水务局 refuted org.school → 白镇教育局'],
  ],
  ['白镇水务局学习《白镇学校管理办法》。', ['白镇学校管理办法 supported doc.school']],
  [
    '白镇水务局出台《白镇节约用水条例》,白镇教育局印发《白镇学校管理办法》。',
    ['白镇节约用水条例 supported doc.water', '白镇学校管理办法 supported doc.school'],
  ],
  [
    '白镇水务局印发《白镇学校管理办法》和《白镇节约用水条例》。',
    ['白镇学校管理办法 supported doc.school', '白镇节约用水条例 supported doc.water'],
  ],
  ['白镇水务局印发《白镇档案管理规定》。', ['白镇档案管理规定 supported doc.plain']],
  [
    '白镇水务局印发《白镇学校办法》。',
    [
      '白镇水务局 refuted org.school → 白镇教育局',
      '白镇学校办法 refuted doc.school → 白镇学校管理办法',
    ],
  ],
  ['《白镇学校管理条例》出台。', ['白镇学校管理条例 refuted doc.school → 白镇学校管理办法']],
  ['《白镇学校管理办法》出台。', ['白镇学校管理办法 supported doc.school']],
  ['《白镇用水节约条例》出台。', []],
  ['《白镇节水条例》出台。', ['白镇节水条例 refuted doc.water → 白镇节约用水条例']],
  ['《白镇学校管理办法实施细则》出台。', []],
  ['《白镇学校管理办法(试行)》出台。', []],
  ['《白镇学校管理办法》由白镇水务局起草。', ['白镇学校管理办法 supported doc.school']],
  ['白镇水务局说,白镇教育局印发《白镇学校管理办法》。', ['白镇学校管理办法 supported doc.school']],
  ['白镇水务局印发了文件。《白镇学校管理办法》共五章。', ['白镇学校管理办法 supported doc.school']],
  [
    '白镇水务局印发《白镇节约用水条例》。',
    ['白镇水务局 supported org.water', '白镇节约用水条例 supported doc.water'],
  ],
  [
    '白镇教育局印发《白镇节约用水条例》。',
    ['白镇教育局 refuted org.water → 白镇水务局', '白镇节约用水条例 supported doc.water'],
  ],
];

describe('a draft that names papers and who gave them out', () => {
  test.each(ROWS)('%s', (draft, told) => {
    expect(namesTold(draft)).toEqual(told);
  });
});
