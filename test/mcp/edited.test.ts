import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { baseFile, connectedTo } from './asked.ts';

const folder = mkdtempSync(join(tmpdir(), 'factq-mcp-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('answers from a base as it is when it is asked', async () => {
  const path = join(folder, 'harbour.yaml');
  const text = readFileSync(baseFile('harbour'), 'utf8');
  writeFileSync(path, text);
  const { client } = await connectedTo([path]);
  const ask = async () => {
    const { structuredContent, content } = await client.callTool({
      name: 'get',
      arguments: { ids: ['passengers.total'] },
    });
    return structuredContent ?? content;
  };
  expect(await ask()).toMatchObject({
    facts: [{ label: { en: 'Passengers carried by the ferries' } }],
  });

  writeFileSync(path, text.replace('carried by the ferries', 'on boats'));
  expect(await ask()).toMatchObject({ facts: [{ label: { en: 'Passengers on boats' } }] });

  writeFileSync(path, 'factq: 1\n');
  expect(await ask()).toMatchObject([{ text: expect.stringContaining('report') }]);

  writeFileSync(path, text);
  expect(await ask()).toMatchObject({
    facts: [{ label: { en: 'Passengers carried by the ferries' } }],
  });
  await client.close();
});
