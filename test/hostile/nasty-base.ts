import { parse, stringify } from 'yaml';
import { SOUND } from '../base/sound.ts';

/** Escape codes, a title for the window, C1, null, bidi, line separators and markup in one text. */
export const NASTY =
  '=1+1\u001b[31m\u001b]0;x\u0007\u009b2J\u0000\u202E\u2066\u061C\u2028\r\n\t<script>alert(1)</script>|`*_[x](y)&amp;"\'$(x)';

type Node = { [key: string]: unknown };

/** The sound base with nasty texts wherever the format takes any text, as YAML. */
export function nastyBase(): string {
  const base = parse(SOUND) as Node;
  const report = base.report as Node;
  report.title = nastyTexts('t');
  report.publisher = nastyTexts('p');
  for (const section of base.sections as Node[]) {
    section.title = nastyTexts('s');
    section.gist = nastyTexts('g');
  }
  const places = base.places as Record<string, Node>;
  places.somewhere!.en = [`${NASTY}place`];
  (base.terms as Record<string, Node>).fund!.en = [`${NASTY}term`];
  for (const fact of base.facts as Node[]) {
    fact.label = nastyTexts(`《救助办法》${fact.id}`);
    fact.note = nastyTexts('n');
    fact.aliases = [`${NASTY}alias of ${fact.id}`];
    fact.subject = nastyTexts('j');
  }
  return stringify(base);
}

function nastyTexts(what: string): Node {
  return { zh: `${NASTY}${what}`, en: `${NASTY}${what}` };
}
