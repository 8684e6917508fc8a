import { McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { BaseHead, FactStore } from '../store/fact-store.ts';
import { sectionRecords } from '../views/sections-view.ts';
import { textIn } from '../views/wording.ts';
import { checkTool } from './check-tool.ts';
import { compareTool } from './compare-tool.ts';
import { getTool } from './get-tool.ts';
import { searchTool } from './search-tool.ts';
import { answer, type Tool } from './tool.ts';

const TOOLS = [searchTool, getTool, compareTool, checkTool] as const;
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/**
 * A server of the Model Context Protocol; it is not connected yet.
 *
 * @param heads of the bases, for what a client is told at first.
 * @param open opens the bases for one question.
 */
export function mcpServer(
  heads: readonly BaseHead[],
  open: () => Promise<FactStore>,
  version: string,
): McpServer {
  const server = new McpServer(
    { name: 'factq', title: 'factq', version },
    { instructions: instructionsFor(heads) },
  );
  for (const tool of TOOLS) register(server, open, tool as unknown as Tool);
  server.registerResource(
    'sections',
    'factq://sections',
    {
      title: 'Sections of the report',
      description: 'The sections in order, each with its gist and how many facts it holds.',
      mimeType: 'application/json',
    },
    async ({ href }) => {
      const text = await asked(open, async (store) => {
        const { facts } = await store.collection();
        return JSON.stringify(sectionRecords(store, facts));
      });
      return { contents: [{ uri: href, mimeType: 'application/json', text }] };
    },
  );
  return server;
}

/** Asks the bases as they are now. */
async function asked<T>(
  open: () => Promise<FactStore>,
  ask: (store: FactStore) => Promise<T>,
): Promise<T> {
  const store = await open();
  try {
    return await ask(store);
  } finally {
    store.close();
  }
}

function register(server: McpServer, open: () => Promise<FactStore>, tool: Tool): void {
  const { name, title, description, input, output } = tool;
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations: READ_ONLY },
    (given: z.output<z.ZodObject>) => answer(() => asked(open, (store) => tool.run(store, given))),
  );
}

/** What a model should know before it asks. */
function instructionsFor(heads: readonly BaseHead[]): string {
  const reports = heads.map(({ report: { id, title, publisher, published, language } }) => {
    const lang = language.startsWith('zh') ? 'zh' : 'en';
    return `- ${id}: ${textIn(title, lang)} (${textIn(publisher, lang)}, ${published.slice(0, 10)})`;
  });
  return [
    'Facts of published reports, each with its exact value, unit, hedge, status and place in the report:',
    ...reports,
    'Answer from these facts only. search finds ids; get, compare and check do the rest. Do not convert, round or calculate yourself. Where nothing is found, the report does not say it.',
  ].join('\n');
}
