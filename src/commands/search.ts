import type { Answer } from '../cli/program.ts';
import { extract } from '../figures/extract.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { parseUnit } from '../quantity/unit.ts';
import { list } from './list.ts';

/** Facts that hold every word of the query, or its figure in any notation; best match first. */
export function search(base: FactBase, query: readonly string[]): Answer {
  const words = query
    .flatMap((part) => part.toLowerCase().split(/\s+/))
    .filter((word) => word !== '');
  const hits = base.facts
    .map((fact) => ({ fact, score: Math.min(...words.map((word) => scoreOf(fact, word))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return list(
    hits.map(({ fact }) => fact),
    base,
  );
}

function scoreOf(fact: Fact, word: string): number {
  if (fact.aliases.some((alias) => alias.toLowerCase() === word)) return 4;
  const labels = [fact.label.zh, fact.label.en].map((label) => label?.toLowerCase() ?? '');
  if (holdsFigure(fact, word)) return 3;
  if (labels.some((label) => label.includes(word))) return 3;
  if (fact.aliases.some((alias) => alias.toLowerCase().includes(word))) return 2;
  return fact.id.includes(word) || fact.source.asWritten.includes(word) ? 1 : 0;
}

function holdsFigure(fact: Fact, word: string): boolean {
  const [figure] = extract(word).figures;
  if (!figure || fact.value === undefined) return false;
  const unit = parseUnit(fact.unit ?? '');
  const comparable = figure.unit === undefined || figure.unit.dimension === unit?.of.dimension;
  return comparable && figure.value.eq(fact.value);
}
