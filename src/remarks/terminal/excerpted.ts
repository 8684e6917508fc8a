import type { Judged } from '../../check/verdict.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Span } from '../../text/sentences.ts';
import type { Remark } from '../remark.ts';

/** What excerpts of a draft are cut from, line by line as its source, and where in it remarks stand. */
export interface Excerpted {
  text: string;
  spanOf: (remark: Remark) => Span;
}

/** The source of a draft; of HTML only what a reader sees of each of its lines. */
export function excerpted(manuscript: Manuscript): Excerpted {
  if (manuscript.format !== 'html')
    return { text: manuscript.source, spanOf: ({ inSource }) => inSource };
  const { text, places } = withoutMarkup(manuscript);
  return { text, spanOf: ({ judged }) => spanOf(judged, places) };
}

function spanOf({ start, end }: Judged, places: Uint32Array): Span {
  return { start: places[start]!, end: places[end - 1]! + 1 };
}

/** Blanks at the ends of lines are left out; `places` tells where the other characters have gone. */
function withoutMarkup({ source, text, inSource }: Manuscript): {
  text: string;
  places: Uint32Array;
} {
  const places = new Uint32Array(text.length);
  let [shown, blank] = ['', ''];
  let feed = source.indexOf('\n');
  for (let at = 0; at < text.length; at++) {
    const from = inSource(at);
    for (; feed >= 0 && feed < from; feed = source.indexOf('\n', feed + 1)) {
      shown += '\n';
      blank = '';
    }
    if (/\s/.test(text[at]!)) blank += /[\r\n]/.test(text[at]!) ? ' ' : text[at];
    else {
      places[at] = shown.length + blank.length;
      shown += blank + text[at];
      blank = '';
    }
  }
  return { text: shown, places };
}
