import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { syntheticYaml } from '../bench/synthetic.ts';

const folder = mkdtempSync(join(tmpdir(), 'factq-at-once-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('fifty processes on a cold cache give fifty right answers and one good cache', async () => {
  const file = join(folder, 'base.yaml');
  writeFileSync(file, [...syntheticYaml(30)].join(''));
  const get = async () => {
    const args = ['bin/factq.js', 'get', 'beds.qingqing-town-0.y2012', '--base', file];
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
    return (await promisify(execFile)(process.execPath, args, { env })).stdout;
  };
  const answers = await Promise.all(Array.from({ length: 50 }, get));
  expect(new Set(answers)).toEqual(new Set([answers[0]]));
  expect(answers[0]).toMatch(/^\d+\n$/);
  const names = readdirSync(join(folder, 'cache', 'factq'));
  expect(names.filter((name) => name.endsWith('.facts'))).toHaveLength(1);
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await get()).toBe(answers[0]);
}, 120_000);
