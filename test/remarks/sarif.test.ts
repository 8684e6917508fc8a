import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/lang/lang.ts';
import type { Checked } from '../../src/remarks/checked.ts';
import { artifactUri } from '../../src/remarks/sarif/artifact-uri.ts';
import { render } from '../../src/remarks/sarif/sarif.ts';
import {
  COLLECTION,
  checked,
  hostileDraft,
  hostileText,
  NEI,
  plain,
  REFUTED,
  SUPPORTED,
} from './made-up.ts';

// The package offers its matchers only; the official schema lies beside them.
const matchers = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
// Ajv does not know draft 4, of which the schema uses nothing that later drafts changed but these.
const {
  $schema: _,
  id: __,
  ...official
} = JSON.parse(
  readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', `file://${matchers}`), 'utf8'),
);
const URI = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*$/;
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: URI, 'uri-reference': URI, 'date-time': true },
}).compile(official);

function logOf(drafts: readonly Checked[], lang: Lang = 'en'): Log {
  return JSON.parse(render(drafts, COLLECTION, { lang, version: '1.2.3' }));
}

function resultsOf(draft: Checked): Result[] {
  return logOf([draft]).runs[0]!.results!;
}

const DRAFT = checked(
  '𠮷年报\n标准为625元,场所近300家,书价12元',
  [
    ['625元', REFUTED],
    ['近300家', SUPPORTED],
    ['12元', NEI],
  ],
  './稿 件/a#1.txt',
);

describe('remarks as SARIF', () => {
  it('are errors and notes by rule, at lines and columns in code points', () => {
    const [run] = logOf([DRAFT]).runs;
    expect(run!.columnKind).toBe('unicodeCodePoints');
    expect(run!.tool.driver).toMatchObject({ name: 'factq', version: '1.2.3' });
    const shown = run!.results!.map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      locations![0]!.physicalLocation!.region,
    ]);
    expect(shown).toEqual([
      [
        'refuted/value',
        'error',
        { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8, snippet: { text: '625元' } },
      ],
      [
        'nei',
        'note',
        { startLine: 2, startColumn: 19, endLine: 2, endColumn: 22, snippet: { text: '12元' } },
      ],
    ]);
  });

  it('have a rule with help for every result', () => {
    for (const lang of ['en', 'zh'] as const) {
      const [run] = logOf([DRAFT], lang).runs;
      const rules = run!.tool.driver.rules!;
      for (const { ruleId, ruleIndex } of run!.results!) {
        expect(rules[ruleIndex!]!.id).toBe(ruleId);
        expect(rules[ruleIndex!]!.help!.text).not.toBe('');
      }
    }
  });

  it('name the draft by a relative, encoded URI', () => {
    const [run] = logOf([DRAFT]).runs;
    const uri = '%E7%A8%BF%20%E4%BB%B6/a%231.txt';
    expect(run!.artifacts![0]!.location!.uri).toBe(uri);
    expect(run!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(uri);
  });

  it('list a draft once that is named twice', () => {
    const other = checked('12元', [['12元', NEI]], 'b.txt');
    const [run] = logOf([DRAFT, other, DRAFT]).runs;
    expect(run!.artifacts).toHaveLength(2);
    const indexes = run!.results!.map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.index,
    );
    expect(indexes).toEqual([0, 0, 1, 0, 0]);
    expect(isSarif(logOf([DRAFT, DRAFT]))).toBe(true);
  });

  it('fix what is refuted', () => {
    const [first, second] = resultsOf(DRAFT);
    const [replacement] = first!.fixes![0]!.artifactChanges[0]!.replacements;
    expect(replacement).toEqual({
      deletedRegion: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
      insertedContent: { text: '615元' },
    });
    expect(second!.fixes).toBeUndefined();
  });

  it('offer no fix across markup', () => {
    const source = '<b>62</b>5元';
    const at = [3, 4, 9, 10, 11];
    const { judged } = checked('625元', [['625元', REFUTED]]);
    const manuscript = {
      ...plain(source),
      format: 'html',
      text: '625元',
      inSource: (offset: number) => at[offset]!,
    } as const;
    const [result] = resultsOf({ manuscript, judged });
    expect(result!.fixes).toBeUndefined();
    expect(result!.locations![0]!.physicalLocation!.region).toMatchObject({
      startColumn: 4,
      endColumn: 12,
    });
  });

  it.each([
    ['text', '<615元', 1],
    ['html', '<615元', 0],
    ['html', '615元', 1],
    ['markdown', '6_15_元', 0],
    ['docx', '615元', 0],
  ] as const)('in %s offer %s as a fix %i times', (format, suggestion, times) => {
    const { manuscript, judged } = checked('625元', [['625元', { ...REFUTED, suggestion }]]);
    const [result] = resultsOf({ manuscript: { ...manuscript, format }, judged });
    expect(result!.fixes ?? []).toHaveLength(times);
  });

  it('keep their fingerprints when lines are put in above, and differ from one another', () => {
    const source = '标准为625元。\n标准为625元。\n书价12元。';
    const verdicts = [
      ['625元', REFUTED],
      ['625元', REFUTED],
      ['12元', NEI],
    ] as const;
    const prints = (text: string) =>
      resultsOf(checked(text, verdicts)).map(
        ({ partialFingerprints }) => partialFingerprints!['factqText/v1'],
      );
    expect(prints(`新的一行\n${source}`)).toEqual(prints(source));
    expect(new Set(prints(source)).size).toBe(3);
  });

  it('follow the official schema, whatever the draft holds', () => {
    fc.assert(
      fc.property(
        fc.array(hostileDraft, { maxLength: 2 }),
        fc.constantFrom<Lang>('en', 'zh'),
        (drafts, lang) => {
          isSarif(logOf(drafts, lang));
          expect(isSarif.errors ?? []).toEqual([]);
        },
      ),
    );
  });

  it('would break the schema with a region before the first line', () => {
    const log = logOf([DRAFT]);
    log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.region!.startLine = 0;
    expect(isSarif(log)).toBe(false);
  });
});

describe('artifactUri', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['./drafts/a b.md', 'drafts/a%20b.md'],
    ['../a.txt', '../a.txt'],
    ['drafts\\a.txt', 'drafts/a.txt'],
    ['/home/desk/稿.txt', 'file:///home/desk/%E7%A8%BF.txt'],
    ['C:\\desk\\a.txt', 'file:///C:/desk/a.txt'],
    ['mailto:a?b', 'mailto%3Aa%3Fb'],
    ['100%.txt', '100%25.txt'],
    ['\ud800', '%EF%BF%BD'],
  ])('%s is %s', (name, uri) => {
    expect(artifactUri(name)).toBe(uri);
  });

  it('is always a URI, and never one of a network', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(artifactUri(name)).toMatch(URI);
        expect(artifactUri(name)).not.toMatch(/^(?:\/\/|(?!file:)[a-z][a-z0-9+.-]*:)/i);
      }),
    );
  });
});
