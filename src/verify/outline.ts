import { addToList } from '../add-to-list.ts';
import type { FactBase, Section } from '../model/fact-base.ts';
import { codePointCounter } from '../text/code-points.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type BodyLine, bodyLines } from './body.ts';
import { type Passage, passageOf } from './passage.ts';
import type { TextPlace, VerifyFinding } from './verification.ts';

/** The body of a report taken apart: its headings and sentences in order. */
export interface Outline {
  passages: readonly Passage[];
  /** The sentence that stands at a place, if there is one. */
  sentenceAt(place: { section: string; paragraph: number; sentence: number }): Passage | undefined;
  /** Bounds and headings that the text lacks or has in another order. */
  problems: readonly VerifyFinding[];
}

/**
 * Takes the text of a report apart. A section starts at a line that is its title, whatever blanks
 * are in either; what stands before the first heading belongs to the section without a title. Each
 * line that is not blank is a paragraph.
 */
export function outlineOf(text: string, { report, sections }: FactBase): Outline {
  const body = bodyLines(text, report);
  const headings = headingFinder(sections);
  const untitled = sections.find(({ title }) => title === undefined);
  const passages: Passage[] = [];
  const started: { section: Section; place: TextPlace }[] = [];
  let section = untitled;
  let paragraph = 0;
  for (const line of body.lines) {
    const heading = headings(line.text);
    if (heading) [section, paragraph] = [heading, 0];
    else paragraph++;
    const place = placeOfLine(line, section);
    if (section && (heading || (paragraph === 1 && section === untitled)))
      started.push({ section, place });
    if (heading) passages.push(passageOf(line.text, place));
    else passages.push(...sentencePassages(line.text, { ...place, paragraph }));
  }
  const byPlace = new Map(passages.map((passage) => [placeKey(passage.place), passage]));
  return {
    passages,
    sentenceAt: (place) => byPlace.get(placeKey(place)),
    problems: [...body.problems, ...missing(sections, started), ...misordered(sections, started)],
  };
}

function placeKey({ section, paragraph, sentence }: Partial<TextPlace>): string {
  return `${section} ${paragraph} ${sentence}`;
}

/** Gives the section whose heading a line is; of sections with one title, each once and in order. */
function headingFinder(sections: readonly Section[]): (line: string) => Section | undefined {
  const waiting = new Map<string, Section[]>();
  for (const section of sections) {
    for (const key of new Set([section.title?.zh, section.title?.en].map(headingKey))) {
      if (key === '') continue;
      addToList(waiting, key, section);
    }
  }
  const used = new Set<Section>();
  return (line) => {
    const section = waiting.get(headingKey(line))?.find((each) => !used.has(each));
    if (section) used.add(section);
    return section;
  };
}

function headingKey(title: string | undefined): string {
  return (title ?? '').normalize('NFC').replace(/\s/g, '');
}

function placeOfLine({ line, column }: BodyLine, section: Section | undefined): TextPlace {
  return { line, column, ...(section && { section: section.id }) };
}

function sentencePassages(paragraph: string, place: TextPlace): Passage[] {
  const points = codePointCounter(paragraph);
  return sentencesOf(paragraph).map(({ start, end }, index) => {
    const column = place.column + points(start);
    return passageOf(paragraph.slice(start, end), { ...place, column, sentence: index + 1 });
  });
}

type Started = readonly { section: Section; place: TextPlace }[];

function missing(sections: readonly Section[], started: Started): VerifyFinding[] {
  const found = new Set(started.map(({ section }) => section));
  return sections
    .filter((section) => !found.has(section))
    .map(({ id, title }) => {
      const expression = title?.zh ?? title?.en;
      return {
        code: 'missing-section',
        message:
          expression === undefined
            ? {
                en: `no text stands before the first heading, where section ${id} should be`,
                zh: `第一个标题之前没有文字，栏目${id}本应在此`,
              }
            : {
                en: `no line of the text is the heading of section ${id}`,
                zh: `文本中没有一行是栏目${id}的标题`,
              },
        hint: {
          en: 'Mend this first: the places of facts in this section and the one before depend on it.',
          zh: '请先改正这一处：本栏目和前一栏目中事实的位置取决于它。',
        },
        ...(expression !== undefined && { expression }),
      };
    });
}

function misordered(sections: readonly Section[], started: Started): VerifyFinding[] {
  const ranks = new Map(sections.map((section, index) => [section, index]));
  return started.flatMap(({ section, place }, index) => {
    const before = started[index - 1]?.section;
    if (!before || ranks.get(before)! < ranks.get(section)!) return [];
    return [
      {
        code: 'section-order',
        message: {
          en: `section ${section.id} comes after ${before.id} in the text, before it in the base`,
          zh: `栏目${section.id}在文本中位于${before.id}之后，在数据中位于其前`,
        },
        hint: {
          en: 'List the sections in the order of the report.',
          zh: '请按报告的顺序列出栏目。',
        },
        place,
      },
    ];
  });
}
