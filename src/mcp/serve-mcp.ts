import type { Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { FactStore } from '../store/fact-store.ts';
import { mcpServer } from './mcp-server.ts';

/**
 * Serves facts by the Model Context Protocol, on stdin and stdout unless another transport is given,
 * until the client closes it. Nothing but the protocol is written to stdout.
 *
 * @param open opens the bases; done for each question, so that an edited base is answered from.
 * @throws FactqError where the bases cannot be opened at the start.
 */
export async function serveMcp(
  open: () => Promise<FactStore>,
  { version }: { version: string },
  transport: Transport = new StdioServerTransport(),
): Promise<void> {
  const store = await open();
  const { heads } = store;
  store.close();
  serveStdio(() => mcpServer(heads, open, version), { transport });
  const closed = transport.onclose;
  return new Promise((resolve) => {
    transport.onclose = () => {
      closed?.();
      resolve();
    };
  });
}
