import type { ArtifactLocation, Fix, Log, Region, Result } from 'sarif';
import type { Lang } from '../../lang/lang.ts';
import type { Collection } from '../../model/collection.ts';
import { escaped, visible } from '../../render/visible.ts';
import type { Checked } from '../checked.ts';
import { type Remark, remarksOf } from '../remark.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { sayRemark } from '../say.ts';
import { artifactUri } from './artifact-uri.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { levelOf, RULE_IDS, ruleOf, rulesIn } from './rules.ts';

/** What SARIF has to know besides the remarks. */
export interface SarifOptions {
  lang: Lang;
  /** Version of factq. */
  version: string;
}

/**
 * Remarks as SARIF 2.1.0 (OASIS), for review tools: an error for each refuted text, with the fix
 * where it is known, and a note for each that the report does not speak of. Supported texts are
 * left out: a review shows what needs looking at.
 */
export function render(
  checked: readonly Checked[],
  collection: Collection,
  { lang, version }: SarifOptions,
): string {
  // Each draft is listed once, even where the user named it twice.
  const encodings = new Map(
    checked.map(({ manuscript }) => [artifactUri(manuscript.name), manuscript.encoding]),
  );
  const uris = [...encodings.keys()];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'factq', version, rules: rulesIn(lang) } },
        language: lang === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'unicodeCodePoints',
        artifacts: [...encodings].map(([uri, encoding]) => ({ location: { uri }, encoding })),
        results: checked.flatMap((each) => resultsOf(each, uris, collection, lang)),
      },
    ],
  };
  return escaped(JSON.stringify(log, null, 2));
}

function resultsOf(
  checked: Checked,
  uris: readonly string[],
  collection: Collection,
  lang: Lang,
): Result[] {
  const remarks = remarksOf(checked, collection).filter(
    ({ judged }) => judged.verdict !== 'supported',
  );
  const fingerprints = fingerprintsOf(checked.manuscript, remarks);
  const uri = artifactUri(checked.manuscript.name);
  const artifact = { uri, index: uris.indexOf(uri) };
  return remarks.map((remark, index) => ({
    ...resultOf(remark, artifact, lang),
    ...fixesOf(remark, checked, artifact, lang),
    partialFingerprints: { 'factqText/v1': fingerprints[index]! },
  }));
}

function resultOf(remark: Remark, artifact: ArtifactLocation, lang: Lang): Result {
  const { facts, report } = remark.judged;
  const ruleId = ruleOf(remark.judged);
  return {
    ruleId,
    ruleIndex: RULE_IDS.indexOf(ruleId),
    level: levelOf(ruleId),
    message: { text: visible(sayRemark(remark, lang)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact,
          region: { ...regionOf(remark), snippet: { text: remark.judged.text } },
        },
      },
    ],
    properties: { facts, ...(report !== undefined && { report }) },
  };
}

function regionOf({ from, to }: Remark): Region {
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** Signs that would have to be escaped in Markdown or HTML. */
const MARKUP = /[\\`*_<>[\]|&~"']/;

/** The fix of a text that stands in the source as it is judged, without markup in it or its fix. */
function fixesOf(
  remark: Remark,
  { manuscript }: Checked,
  artifactLocation: ArtifactLocation,
  lang: Lang,
): { fixes?: Fix[] } {
  const { judged, inSource } = remark;
  const { format, source } = manuscript;
  if (judged.suggestion === undefined || format === 'docx') return {};
  if (source.slice(inSource.start, inSource.end) !== judged.text) return {};
  if (format !== 'text' && MARKUP.test(judged.suggestion)) return {};
  const replacement = {
    deletedRegion: regionOf(remark),
    insertedContent: { text: judged.suggestion },
  };
  return {
    fixes: [
      {
        description: { text: visible(REMARK_WORDS[lang].writeInstead(judged.suggestion)) },
        artifactChanges: [{ artifactLocation, replacements: [replacement] }],
      },
    ],
  };
}
