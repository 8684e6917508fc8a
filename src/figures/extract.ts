import type { Hedge } from '../model/fact-base.ts';
import { vagueEnd } from '../quantity/numeral/numeral.ts';
import { type UnitSet, unitSet } from '../quantity/unit.ts';
import { UNITS, type Unit } from '../quantity/unit-table.ts';
import { readDate } from './dates.ts';
import type { DateMention, Extraction, Figure } from './figure.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { leaveAloneEnd, listNumberEnd, quotedNameEnd } from './leave-alone.ts';
import { isNegated } from './negation.ts';
import { grainOf, type NumberAt, readNumber } from './number.ts';
import { rateSuffix } from './rates.ts';
import { type UnitReader, unitReader } from './unit-words.ts';
import { isWeak } from './weak.ts';

/** Currency signs and codes that stand before the number, with the unit they mean. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:RMB|CNY|人民币|[¥￥])\s?$/i, '元'],
  [/(?:US\$|USD|\$)\s?$/i, '美元'],
  [/(?:EUR|€)\s?$/i, '欧元'],
  [/£\s?$/, '英镑'],
];

const NUMERAL_START =
  /[\d０-９〇零一二两兩三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾廿卅超过近将半翻a-zA-Z]/;
const HAN_NUMERAL = /[〇零一二两兩三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/;

/**
 * Finds every figure and date of a text, in one pass from left to right. Dates, ordinals, list
 * numbers, telephones, versions and numerals inside quoted names are recognised and left alone.
 * Takes time linear in the length of the text.
 */
export function extract(text: string, units: UnitSet = unitSet()): Extraction {
  const reader = unitReader(units);
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = skipAt(text, at, dates);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const figure = startsNumber(text, at)
      ? readFigure(text, at, reader, figures.at(-1)?.end ?? 0)
      : undefined;
    if (figure) figures.push(figure);
    at = figure ? figure.end : nextStart(text, at);
  }
  return { figures, dates };
}

function skipAt(text: string, at: number, dates: DateMention[]): number {
  const lineStart = at === 0 || text[at - 1] === '\n';
  const list = lineStart ? listNumberEnd(text, at) : undefined;
  if (list !== undefined) return list;
  const quoted = quotedNameEnd(text, at);
  if (quoted !== undefined) return quoted;
  if (!boundaryBefore(text, at)) return at;
  const date = readDate(text, at);
  if (date) {
    dates.push(date);
    return date.end;
  }
  return leaveAloneEnd(text, at) ?? vagueEnd(text, at) ?? at;
}

/** A number may not start inside a Latin word, a longer number, or after 第. */
function boundaryBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (/[A-Za-z0-9]/.test(text[at] ?? '') && /[A-Za-z0-9_.]/.test(before)) {
    return before === '.' && !/[A-Za-z0-9]/.test(text[at - 2] ?? ' ');
  }
  return before !== '第';
}

function startsNumber(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (!NUMERAL_START.test(char)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  if (PREFIXES.some(([pattern]) => pattern.test(before))) return true;
  return boundaryBefore(text, at) && (!/[百千万亿]/.test(char) || text.startsWith('分之', at + 1));
}

function nextStart(text: string, at: number): number {
  if (!/[A-Za-z]/.test(text[at] ?? '')) return at + 1;
  let end = at + 1;
  while (/[A-Za-z]/.test(text[end] ?? '')) end++;
  return end;
}

interface Measured {
  end: number;
  unit?: Unit;
  hedge?: { hedge: Hedge; inclusive: boolean };
}

function readFigure(
  text: string,
  at: number,
  reader: UnitReader,
  floor: number,
): Figure | undefined {
  const number = readNumber(text, at);
  if (!number) return undefined;
  const first = measure(text, number, reader);
  const range = number.upper ? undefined : readRange(text, first, number, reader);
  const last = range?.measured ?? first;
  const prefix = prefixBefore(text, at);
  const unit = last.unit ?? first.unit ?? (prefix && UNITS.get(prefix.unit));
  if (!unit && !standsAlone(text, at, number, last.end)) return undefined;
  const suffix = unit ? rateSuffix(text, last.end) : { end: last.end, per: [] };
  const before = prefix?.start ?? at;
  const found = hedgeBefore(text, before);
  const lead = found && found.at >= floor ? found : undefined;
  const hedge = lead ?? last.hedge ?? first.hedge;
  const start = Math.min(lead?.at ?? before, before);
  const upper = range?.number.value ?? number.upper;
  return {
    text: text.slice(start, suffix.end),
    start,
    end: suffix.end,
    value: number.value,
    ...(upper?.gt(number.value) && { upper }),
    place: number.place,
    grain: number.fraction ? number.grain : grainOf(number.value, Math.min(number.place, 0)),
    notation: number.notation,
    ...(number.scale !== undefined && { scale: number.scale }),
    fraction: number.fraction,
    ...(unit && { unit }),
    per: suffix.per,
    hedge: hedge?.hedge ?? number.hedge ?? 'exact',
    inclusive: hedge?.inclusive ?? false,
    negated: isNegated(text, start),
    weak: isWeak(text, start, suffix.end, number, unit),
  };
}

/** Unit and hedges after a number: 3万余名, 20多年, 5000人以上, 一年多. */
function measure(text: string, number: NumberAt, reader: UnitReader): Measured {
  const middle = hedgeAfter(text, number.end);
  if (number.unit) return withHedge({ end: number.end, unit: UNITS.get(number.unit)! }, middle);
  const read = reader.readAt(text, middle?.at ?? number.end);
  if (!read) return withHedge({ end: number.end }, middle);
  const measured: Measured = { end: read.end, unit: timesUnit(text, number, read) };
  if (middle) return { ...measured, hedge: middle };
  return withHedge(measured, hedgeAfter(text, read.end));
}

/** English `times` counts occasions (met two times) or multiplies (2.4 times the total). */
function timesUnit(text: string, number: NumberAt, read: { unit: Unit; end: number }): Unit {
  if (read.unit.id !== '次' || !/times?$/i.test(text.slice(read.end - 5, read.end)))
    return read.unit;
  const multiplies =
    number.value.c.length > number.value.e + 1 ||
    /^ (?:the|as|more|that|what|higher|larger|greater)\b/i.test(text.slice(read.end, read.end + 9));
  return multiplies ? UNITS.get('倍')! : read.unit;
}

function withHedge(measured: Measured, hedge: ReturnType<typeof hedgeAfter>): Measured {
  return hedge ? { ...measured, end: hedge.at, hedge } : measured;
}

/** 30%-40%, 30至40%, 三成到四成: the second half of a range, in the same unit. */
function readRange(
  text: string,
  first: Measured,
  number: NumberAt,
  reader: UnitReader,
): { number: NumberAt; measured: Measured } | undefined {
  const link = /^\s?(?:-|–|—|--|~|～|至|到|to|and)\s?/.exec(text.slice(first.end, first.end + 6));
  if (!link) return undefined;
  if (
    /and/.test(link[0]) &&
    !/between\s\S{0,20}$/i.test(text.slice(Math.max(0, first.end - 40), first.end))
  )
    return undefined;
  const next = readNumber(text, first.end + link[0].length);
  if (!next?.value.gt(number.value)) return undefined;
  const measured = measure(text, next, reader);
  const spoken = number.unit === '%' && !measured.unit;
  if (first.unit && !spoken && measured.unit?.id !== first.unit.id) return undefined;
  return { number: next, measured };
}

function prefixBefore(text: string, at: number): { unit: string; start: number } | undefined {
  const before = text.slice(Math.max(0, at - 5), at);
  for (const [pattern, unit] of PREFIXES) {
    const match = pattern.exec(before);
    if (match) return { unit, start: at - match[0].length };
  }
  return undefined;
}

/**
 * Whether a number without a unit is a figure: digits and English words may be (5,078 orphans,
 * 157.1万困难群众); single Chinese numerals are words more often than numbers.
 */
function standsAlone(text: string, at: number, number: NumberAt, end: number): boolean {
  if (number.notation === 'chinese')
    return (
      end - at >= 2 &&
      !/[\p{Script=Han}]/u.test(text[end] ?? '') &&
      HAN_NUMERAL.test(text[at]!) &&
      !number.value.lt(20)
    );
  if (number.notation === 'words') return !number.value.lte(1);
  return !/[A-Za-z_]/.test(text[end] ?? ' ');
}
