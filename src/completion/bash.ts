import type { Offer } from './offer.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';
import type { Shell } from './shell.ts';

/**
 * bash breaks words at `:` and `=` (COMP_WORDBREAKS), so the script passes the whole line, and, as a
 * second word, what bash takes for the word. It needs no bash-completion, and runs on bash 3.2, where
 * there is no compopt, too. Blanks behind words are part of the answer.
 */
export const bash: Shell = {
  script: String.raw`_factq() {
  local what line
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD - 1]} in
    '<' | '>' | '>>' | '>|' | '&>') what=files ;;
    *)
      {
        read -r what
        while IFS= read -r line; do COMPREPLY+=("$line"); done
      } < <(factq completion bash -- "\${COMP_LINE:0:COMP_POINT}" "$2" 2> /dev/null)
      ;;
  esac
  if [ "$what" = files ]; then compopt +o nospace; else compopt +o default; fi 2> /dev/null
}
complete -o default -o nospace -F _factq factq
`.replaceAll('\\$', '$'),

  wordsOf: ([line = '']) => quotedWords(line).words.slice(1),

  answer({ stem, candidates, files, open }: Offer, [line = '', word = '']) {
    const typed = quotedWords(line);
    const { raw, quote } = typed;
    // What bash leaves alone: all before the part that it takes for the word.
    const kept = quotedWords(raw.slice(0, raw.length - word.length)).words[0]!.length;
    const end = open || quote !== '' ? '' : ' ';
    const words = candidates.map(({ value }) => quoted((stem + value).slice(kept), quote) + end);
    return [files ? 'files' : 'words', ...words];
  },
};

/** As it is to stand on the line, inside the quotes that are open. */
function quoted(text: string, quote: QuotedWords['quote']): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  if (quote === '"') return text.replace(/["\\$`]/g, '\\$&');
  return text.replace(/[^\p{L}\p{M}\p{N}\p{Pd}._/:=@%+,]/gu, (sign) =>
    sign.codePointAt(0)! < 0x80 ? `\\${sign}` : sign,
  );
}
