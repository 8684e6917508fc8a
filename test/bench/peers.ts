import { spawnSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/model/fact-base.ts';
import { isInstalled, type Run } from './measure.ts';
import type { Question } from './question.ts';

/** Programs that a user might take instead. */
export const PEERS = ['jq', 'yq', 'rg', 'sqlite3', 'mlr'] as const;

/** The peers that are not on this machine. */
export function missingPeers(): string[] {
  return PEERS.filter((name) => !isInstalled(name));
}

/** The same questions put to the peers that are installed: a fact by its id, and by a word in it. */
export async function peerRuns(question: Question, facts: readonly Fact[]): Promise<Run[]> {
  const { fact, zh, yaml, folder } = question;
  const lines = join(folder, 'facts.ndjson');
  const file = createWriteStream(lines);
  for (const each of facts) file.write(`${JSON.stringify(each)}\n`);
  await new Promise((done) => file.end(done));
  const database = join(folder, 'facts.sqlite');
  if (isInstalled('sqlite3')) fillDatabase(database, facts, folder);
  const found = `any(.aliases[]; contains("${zh}"))`;
  const match = `SELECT json FROM words JOIN facts ON facts.rowid = words.rowid WHERE words MATCH '"${zh}"'`;
  const runs: Run[] = [
    run('jq get', 'jq', '-c', `select(.id=="${fact.id}").value`, lines),
    run('jq search', 'jq', '-c', `select(${found})`, lines),
    run('yq get', 'yq', `.facts[] | select(.id=="${fact.id}") | .value`, yaml),
    run('rg get', 'rg', '-A', '6', '-F', `id: ${fact.id}`, yaml),
    run('rg search', 'rg', '-F', zh, yaml),
    run('sqlite3 get', 'sqlite3', database, `SELECT json FROM facts WHERE id = '${fact.id}'`),
    run('sqlite3 search', 'sqlite3', database, match),
    run('mlr get', 'mlr', '--ijsonl', '--ojson', 'filter', `$id == "${fact.id}"`, lines),
  ];
  return runs.filter(({ command }) => isInstalled(command));
}

function run(name: string, command: string, ...args: string[]): Run {
  return { name, command, args };
}

/** A table of facts by id, and one of their words for substrings of three characters or more. */
function fillDatabase(database: string, facts: readonly Fact[], folder: string): void {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = facts.map((fact, nth) => {
    const words = [fact.label.zh, fact.label.en, ...fact.aliases].join(' ');
    return `INSERT INTO facts VALUES(${quoted(fact.id)},${quoted(JSON.stringify(fact))});INSERT INTO words(rowid,text) VALUES(${nth + 1},${quoted(words)});`;
  });
  const script = join(folder, 'fill.sql');
  const tables =
    "CREATE TABLE facts(id TEXT UNIQUE, json TEXT);CREATE VIRTUAL TABLE words USING fts5(text, tokenize='trigram');";
  writeFileSync(script, `${tables}BEGIN;${rows.join('\n')}COMMIT;`);
  spawnSync('sqlite3', [database, `.read ${script}`]);
}
