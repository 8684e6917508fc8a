import type { Figure } from '../figures/figure.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { COMMON_HAN } from '../text/han.ts';
import { comparesWith } from './cues.ts';
import { between, clauseSpan, type Draft, firstFrom, nextFigure, sentenceSpan } from './draft.ts';
import type { PlaceName } from './gazetteer.ts';
import { placeOf } from './structure.ts';

/** The place a figure is said of, as the draft names it, where it is not that of a fact. */
export function otherPlace(
  draft: Draft,
  figure: Figure,
  fact: Fact,
  base: FactBase,
): string | undefined {
  const [start, end] = sentenceSpan(draft, figure);
  const names = between(draft.placeNames, start, end).filter((name) =>
    setsThePlace(draft, figure, name, start, end),
  );
  // What stands behind the next figure is told of that first.
  const next = nextFigure(draft, figure)?.start ?? end;
  const nearest =
    names.findLast((name) => name.start < next) ?? names[0] ?? settingOf(draft, figure, start);
  if (nearest === undefined) return undefined;
  if (fact.place !== base.report.place && isWithin(base.report.place, fact.place, base))
    return undefined;
  const own = namesOf(fact.place, base);
  const isOwn = nearest.nation
    ? own.some((name) => draft.text.slice(nearest.end, figure.start).includes(name))
    : own.some((name) => nearest.name.startsWith(name) || name.startsWith(nearest.name));
  return isOwn ? undefined : nearest.name;
}

/** The region in which the sentences before set the passage: 全市…. */
function settingOf(draft: Draft, figure: Figure, start: number): PlaceName | undefined {
  const last = draft.placeNames[firstFrom(draft.placeNames, start) - 1];
  if (!last?.setting) return undefined;
  const { paragraph } = draft.places.get(figure)!;
  return placeOf(draft.structure, last.start).paragraph === paragraph ? last : undefined;
}

/** Whether a name tells where a figure holds: at the head of a clause, or anywhere in English. */
function setsThePlace(
  draft: Draft,
  figure: Figure,
  name: PlaceName,
  start: number,
  end: number,
): boolean {
  const { text } = draft;
  const before = text.slice(Math.max(start, name.start - CONTEXT), name.start);
  if (comparesWith.test(before) || isSubject(draft, figure, name)) return false;
  // Beijing and the province: those who act, not where.
  if (text.startsWith(' and', name.end) && name.start < figure.start) return false;
  if (EVERYWHERE.test(name.name)) return true;
  if (!COMMON_HAN.test(text.slice(start, end)))
    return IN_ENGLISH.test(before) || (name.start < figure.start && AT_HEAD.test(before));
  if (name.start > figure.start) return false;
  const isOwner = name.nation && text[name.end] === '的';
  const head = name.start === start || isOwner || HEAD.test(before);
  return head && !'和、与及'.includes(text[name.end] ?? ' ');
}

/** A place that is itself a subject of the base (North Quay) holds for its clause up to the next figure. */
function isSubject(draft: Draft, figure: Figure, { start, end, nation }: PlaceName): boolean {
  // What begins before the name is about something else: in Yuncheng city.
  const mention = between(draft.mentions, start, start + 1).some((each) => each.end >= end);
  if (!mention || nation) return mention;
  const next = draft.figures[firstFrom(draft.figures, end)];
  return start < clauseSpan(draft, figure)[0] || (next !== undefined && next !== figure);
}

const EVERYWHERE = /^(?:nationwide|nationally|countrywide|across the country)$/i;
/** Characters looked at before a name. */
const CONTEXT = 32;
const IN_ENGLISH =
  /\b(?:in|across|of|for|throughout|over|within)\s(?:the\s)?(?:whole\s(?:of\s)?)?(?:(?:nearby|neighbou?ring|adjacent|next-door)\s)?(?:city of\s)?$/i;
const AT_HEAD =
  /(?:^|[,;:.!?—–-])\s*(?:the\s|all\s|while\s|but\s|and\s)?(?:nearby\s|neighbou?ring\s|adjacent\s|next-door\s)?$/i;
const HEAD =
  /(?:[，,。;；:：、\s年来底末初仅单光]|在|隔壁|邻近|毗邻|相邻|邻居|比如|例如|据悉|目前|其中|截至|去年|今年|全年|放眼|纵观|综观|环顾|就|从|省会|首府)$/;

/** A fact of the whole country may name its parts. */
function isWithin(place: string, wide: string, { places }: FactBase): boolean {
  for (let at: string | undefined = place; at !== undefined; at = places[at]?.within)
    if (at === wide) return true;
  return false;
}

function namesOf(id: string, { places }: FactBase): string[] {
  const place = places[id];
  return [...(place?.zh ?? []), ...(place?.en ?? [])];
}
