import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
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
export async function peerRuns(question: Question, facts: () => Iterable<Fact>): Promise<Run[]> {
  const { fact, zh, yaml, folder } = question;
  const lines = join(folder, 'facts.ndjson');
  await pipeline(linesOf(facts()), createWriteStream(lines));
  const database = join(folder, 'facts.sqlite');
  if (isInstalled('sqlite3')) await fillDatabase(database, facts(), folder);
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

function* linesOf(facts: Iterable<Fact>): Generator<string> {
  for (const fact of facts) yield `${JSON.stringify(fact)}\n`;
}

/** A table of facts by id, and one of their words for substrings of three characters or more. */
async function fillDatabase(
  database: string,
  facts: Iterable<Fact>,
  folder: string,
): Promise<void> {
  const script = join(folder, 'fill.sql');
  await pipeline(insertionsOf(facts), createWriteStream(script));
  spawnSync('sqlite3', [database, `.read ${script}`]);
}

function* insertionsOf(facts: Iterable<Fact>): Generator<string> {
  yield "CREATE TABLE facts(id TEXT UNIQUE, json TEXT);CREATE VIRTUAL TABLE words USING fts5(text, tokenize='trigram');BEGIN;\n";
  let nth = 0;
  for (const fact of facts) {
    const words = [fact.label.zh, fact.label.en, ...fact.aliases].join(' ');
    yield `INSERT INTO facts VALUES(${quoted(fact.id)},${quoted(JSON.stringify(fact))});INSERT INTO words(rowid,text) VALUES(${++nth},${quoted(words)});\n`;
  }
  yield 'COMMIT;';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
