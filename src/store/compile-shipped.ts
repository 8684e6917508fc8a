import { join } from 'node:path';
import { loadCollection } from '../base/collect.ts';
import { writeWhole } from '../io/cache-files.ts';
import { sourceOf } from '../model/base-source.ts';
import { loadPinyin } from '../query/pinyin.ts';
import { BUILD } from './build.ts';
import { compile } from './compile.ts';
import { writePages } from './page-writer.ts';
import { dataName, readSource } from './read-sources.ts';

/** Compiles a shipped base into a folder, for the build of the program; gives the file's name. */
export async function compileShipped(yaml: string, folder: string): Promise<string> {
  const { seen } = await readSource(yaml);
  const name = dataName(BUILD, [seen]);
  const { bases } = await loadCollection([yaml]);
  const parts = compile(bases.map(sourceOf), await loadPinyin());
  const isWritten = writeWhole(folder, name, (write) => writePages(parts, write));
  if (!isWritten) throw new Error(`${join(folder, name)} cannot be written`);
  return name;
}
