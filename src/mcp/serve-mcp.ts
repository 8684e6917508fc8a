import type { Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { FactStore } from '../store/fact-store.ts';
import { mcpServer } from './mcp-server.ts';

/**
 * Serves the facts of a store by the Model Context Protocol, on stdin and stdout unless another
 * transport is given, until the client closes it. Nothing but the protocol is written to stdout.
 */
export function serveMcp(
  store: FactStore,
  { version }: { version: string },
  transport: Transport = new StdioServerTransport(),
): Promise<void> {
  serveStdio(() => mcpServer(store, version), { transport });
  const closed = transport.onclose;
  return new Promise((resolve) => {
    transport.onclose = () => {
      closed?.();
      resolve();
    };
  });
}
