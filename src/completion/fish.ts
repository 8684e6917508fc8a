import type { Offer } from './offer.ts';
import { quotedWords } from './quoted-words.ts';
import { described, type Shell } from './shell.ts';

/** fish takes whole words, quotes and matches by itself, and passes the last as it is written. */
export const fish: Shell = {
  script: String.raw`function __factq_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (factq completion fish -- $words[2..-1] "$current" 2>/dev/null)
    set -l how (string split ' ' -- $answer[1])
    if test "$how[1]" = files
        set -l stem (string sub -l $how[2] -- "$current")
        for path in (__fish_complete_path (string sub -s (math $how[2] + 1) -- "$current"))
            echo "$stem$path"
        end
    end
    string join \n -- $answer[2..-1]
end
complete -c factq -f -k -a '(__factq_complete)'
`,

  wordsOf: (passed) => [...passed.slice(0, -1), ...quotedWords(passed.at(-1) ?? '').words],

  answer: ({ stem, candidates, files }: Offer) => [
    `${files ? 'files' : 'words'} ${[...stem].length}`,
    ...candidates.map(({ value, about }) => described(stem + value, about, '\t')),
  ],
};
