import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchDrafts } from '../../src/commands/check-drafts.ts';
import type { Answer, Context } from '../../src/commands/command.ts';
import { openStore } from '../../src/store/fact-store.ts';
import { newFolder } from '../io/new-folder.ts';

test('a draft that is gone is told of, and checked when it is back', async () => {
  const folder = await newFolder();
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, '福利彩票销售24亿元。');
  const stop = new AbortController();
  const printed: Answer[] = [];
  const turns = [() => unlinkSync(draft), () => writeFileSync(draft, '福利彩票销售42亿元。')];
  const context: Pick<Context, 'lang' | 'format' | 'interruption' | 'print' | 'store'> = {
    lang: 'en',
    format: 'ndjson',
    interruption: () => stop.signal,
    store: () => openStore(['data/shanxi-civil-affairs-2021.yaml'], { cacheFolder: folder }),
    print: async (answer) => {
      printed.push(answer);
      // Watching begins as soon as the first answer has been printed.
      setImmediate(turns.shift() ?? (() => stop.abort()));
    },
  };
  await watchDrafts(context as Context, { args: [draft], options: {} });
  expect(printed.map(({ exit, messages }) => messages ?? exit)).toEqual([
    0,
    [`${draft} is gone; it is checked again when it is back`],
    1,
  ]);
});
