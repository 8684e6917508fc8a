import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseFile } from './asked.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SERVER = here('../../node_modules/.cache/factq/serve-mcp.mjs');
const ARGS = [SERVER, baseFile('harbour')];

beforeAll(() => {
  buildSync({
    entryPoints: [here('serve.ts')],
    outfile: SERVER,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
  });
});

/** Everything a server prints that is sent these lines, and its exit code. */
async function talk(lines: readonly string[]) {
  const server = spawn(process.execPath, ARGS);
  const [out, err, exit] = [text(server.stdout), text(server.stderr), once(server, 'exit')];
  for (const line of lines) server.stdin.write(`${line}\n`);
  const answers = lines.filter((line) => line.includes('"id"')).length;
  let seen = 0;
  server.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.toString().split('\n').length - 1;
    if (seen >= answers) server.stdin.end();
  });
  if (answers === 0) server.stdin.end();
  return { out: await out, err: await err, code: (await exit)[0] as number | null };
}

const HELLO = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '0' },
  },
});

describe('the server on stdin and stdout', () => {
  it.each(['legacy', 'auto'] as const)(
    "answers the SDK's own client, protocol negotiation %s",
    async (mode) => {
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: ARGS,
        stderr: 'ignore',
      });
      const client = new Client({ name: 'test', version: '0' }, { versionNegotiation: { mode } });
      await client.connect(transport);
      const { structuredContent } = await client.callTool({
        name: 'get',
        arguments: { ids: ['passengers.total'] },
      });
      expect(structuredContent).toMatchObject({ facts: [{ value: 3420000, unit: '人次' }] });
      await client.close();
    },
  );

  it('prints nothing but the protocol on stdout', async () => {
    const { out, code } = await talk([
      HELLO,
      'no JSON at all',
      '{"jsonrpc":"2.0","id":2,"method":"ping"}',
    ]);
    const messages = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ['2.0', 1],
      ['2.0', 2],
    ]);
    expect(code).toBe(0);
  });

  it('ends by itself when stdin closes', async () => {
    expect(await talk([])).toEqual({ out: '', err: 'ended', code: 0 });
  });
});
