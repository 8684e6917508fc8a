import { fileURLToPath } from 'node:url';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { serveMcp } from '../../src/mcp/serve-mcp.ts';
import { openStore } from '../../src/store/fact-store.ts';

/** The path of a made-up base. */
export function baseFile(name: 'harbour' | 'library'): string {
  return fileURLToPath(new URL(`../fixtures/${name}/${name}.yaml`, import.meta.url));
}

/** A client of a server over the bases, in this process; `ended` settles when the server is done. */
export async function connected(
  names: readonly ('harbour' | 'library')[],
): Promise<{ client: Client; ended: Promise<void> }> {
  return connectedTo(names.map(baseFile));
}

/** The same over bases at paths. */
export async function connectedTo(
  paths: readonly string[],
): Promise<{ client: Client; ended: Promise<void> }> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const ended = serveMcp(() => openStore(paths), { version: '1.2.3' }, far);
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(near);
  return { client, ended };
}
