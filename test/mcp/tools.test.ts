import type { Client } from '@modelcontextprotocol/client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from './asked.ts';

let client: Client;
let ended: Promise<void>;

beforeAll(async () => {
  ({ client, ended } = await connected(['harbour']));
});

afterAll(async () => {
  await client.close();
  await ended;
});

async function ask(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [block] = content;
  const text = block?.type === 'text' ? block.text : '';
  return { text, data: structuredContent as Record<string, unknown> | undefined, isError };
}

describe('the server', () => {
  it('names itself and the report, and says how to go about it', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'factq', version: '1.2.3' });
    expect(client.getInstructions()).toContain('Estholm');
    expect(client.getInstructions()).toContain('Do not convert, round or calculate yourself.');
  });

  it('offers four tools that only read, described and with schemas for input and output', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get', 'compare', 'check']);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(tool.description?.length).toBeGreaterThan(80);
      expect(tool.inputSchema.type).toBe('object');
      expect(tool.outputSchema?.type).toBe('object');
    }
  });

  it.each([
    ['search', { query: 'passengers' }],
    ['search', { query: 'qqqqqq' }],
    ['get', { ids: ['passengers.total', 'income.total'] }],
    ['compare', { ids: ['passengers.total', 'passengers.previous'] }],
    ['check', { text: 'The ferries carried 3.42 million passengers. Income was 5 euros.' }],
  ])('answers %s %j as its schema says, and the same in text', async (name, args) => {
    const { tools } = await client.listTools();
    const schema = tools.find((tool) => tool.name === name)?.outputSchema;
    const { data, text, isError } = await ask(name, args);
    expect(isError).toBeFalsy();
    const valid = new Ajv2020({ strict: false }).compile(schema as object);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(JSON.parse(text)).toEqual(data);
  });

  it('lists the sections as a resource', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['factq://sections']);
    const { contents } = await client.readResource({ uri: 'factq://sections' });
    const sections = JSON.parse((contents[0] as { text: string }).text);
    expect(sections[1]).toMatchObject({ report: 'estholm2024', number: 2 });
  });
});

describe('the tools', () => {
  it('search finds the likeliest fact first and gives no more than wanted', async () => {
    const { data } = await ask('search', { query: '3.42 million passengers' });
    expect(data).toMatchObject({ hits: [{ id: 'passengers.total', value: 3420000 }] });
    const few = await ask('search', { query: 'passengers', limit: 2 });
    expect(few.data!.hits).toHaveLength(2);
    expect(few.data!.found).toBeGreaterThan(2);
  });

  it('search names terms near to a query that finds nothing', async () => {
    const { data } = await ask('search', { query: 'pasengerrz qq' });
    expect(data).toMatchObject({ hits: [], found: 0, complete: false });
  });

  it('get gives facts in the order asked for', async () => {
    const { data } = await ask('get', { ids: ['income.total', 'passengers.total'] });
    expect((data!.facts as { id: string }[]).map(({ id }) => id)).toEqual([
      'income.total',
      'passengers.total',
    ]);
  });

  it('compare calculates', async () => {
    const { data } = await ask('compare', { ids: ['income.total', 'spending.total'] });
    expect(data).toMatchObject({ pairs: [{ difference: 7300000 }] });
  });

  it('check judges a draft', async () => {
    const { data } = await ask('check', {
      text: 'The ferries carried 3.42 million passengers in 2024. Income came to 150 million euros.',
    });
    expect((data!.figures as { verdict: string }[]).map(({ verdict }) => verdict)).toEqual([
      'supported',
      'refuted',
    ]);
  });
});

describe('what cannot be answered', () => {
  it.each([
    [
      'get',
      { ids: ['passengers.totl'] },
      'no fact is called "passengers.totl". Did you mean passengers.total',
    ],
    ['get', { ids: ['passengers.total', 'nothing-like-it'] }, 'nothing-like-it'],
    ['compare', { ids: ['income.total', 'passengers.total'] }, '欧元'],
    ['search', { query: '' }, 'query'],
    ['search', {}, 'query'],
    ['search', { query: 'x', limit: 1000 }, 'limit'],
    ['compare', { ids: ['income.total'] }, 'ids'],
    ['check', { text: 'x', more: 1 }, 'more'],
  ])('%s %j is told as an error that can be mended', async (name, args, message) => {
    const { text, isError, data } = await ask(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(message);
    expect(data).toBeUndefined();
  });
});

it('asks several reports at once', async () => {
  const both = await connected(['harbour', 'library']);
  const { structuredContent } = await both.client.callTool({
    name: 'search',
    arguments: { query: '读者', limit: 1 },
  });
  expect(structuredContent).toMatchObject({ hits: [{ report: 'chenghu2023' }] });
  await both.client.close();
  await both.ended;
});
