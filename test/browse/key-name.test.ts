import { emitKeypressEvents, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { keyName } from '../../src/browse/key-name.ts';

/** Names of the keys that chunks of bytes stand for, as a terminal sends them. */
async function namesOf(...chunks: (string | Buffer)[]): Promise<string[]> {
  const stdin = new PassThrough();
  const names: string[] = [];
  emitKeypressEvents(stdin);
  stdin.on('keypress', (text: string | undefined, key: Key) => {
    const name = keyName(text, key);
    if (name !== undefined) names.push(name);
  });
  for (const chunk of chunks) stdin.write(chunk);
  await new Promise((resolve) => setImmediate(resolve));
  return names;
}

const BAO = Buffer.from('保');

test.each<[what: string, chunks: (string | Buffer)[], names: string[]]>([
  ['letters', ['aG?/ '], ['a', 'G', '?', '/', ' ']],
  ['arrows', ['\u001B[A\u001B[B\u001BOC\u001BOD'], ['<up>', '<down>', '<right>', '<left>']],
  ['screenfuls', ['\u001B[5~\u001B[6~'], ['<pageup>', '<pagedown>']],
  ['ends', ['\u001B[H\u001B[F\u001B[1~\u001B[4~'], ['<home>', '<end>', '<home>', '<end>']],
  ['both Enters', ['\r\n'], ['<enter>', '<enter>']],
  ['Tab and Shift-Tab', ['\t\u001B[Z'], ['<tab>', '<shift-tab>']],
  ['Backspace of either kind', ['\u007F\b'], ['<backspace>', '<backspace>']],
  [
    'control keys',
    ['\u0003\u0015\u0017\u001A\f'],
    ['<ctrl-c>', '<ctrl-u>', '<ctrl-w>', '<ctrl-z>', '<ctrl-l>'],
  ],
  ['Alt with a letter, which means nothing', ['\u001Bq'], []],
  ['a phrase from an input method', ['低保'], ['低', '保']],
  ['a character in two chunks', [BAO.subarray(0, 1), BAO.subarray(1)], ['保']],
  ['a character beyond the first plane', ['𠮷'], ['𠮷']],
  [
    'pasted text',
    ['\u001B[200~低q\r\u001B[201~'],
    ['<paste-start>', '低', 'q', '<enter>', '<paste-end>'],
  ],
  ['a sequence that no key sends', ['\u001B[99~'], []],
])('%s', async (_, chunks, names) => {
  expect(await namesOf(...chunks)).toEqual(names);
});
