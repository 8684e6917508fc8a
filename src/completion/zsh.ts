import type { Offer } from './offer.ts';
import { described, type Shell } from './shell.ts';

/** zsh quotes and matches by itself; the answer's first line says how much of the word stays. */
export const zsh: Shell = {
  script: String.raw`#compdef factq
_factq() {
  local -a answer how candidates suffix
  answer=("\${(@f)$(factq completion zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2> /dev/null)}")
  how=(\${=answer[1]})
  (( $#how )) || return 1
  candidates=("\${(@)answer[2,-1]}")
  compset -p $how[2]
  if [[ $how[1] == files ]]; then
    _files
  elif (( $#candidates )); then
    [[ $how[3] == open ]] && suffix=(-S '')
    _describe -V factq candidates "\${suffix[@]}"
  else
    return 1
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _factq "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _factq factq
fi
`.replaceAll('\\$', '$'),

  wordsOf: (passed) => [...passed],

  answer: ({ stem, candidates, files, open }: Offer) => [
    `${files ? 'files' : 'words'} ${[...stem].length} ${open ? 'open' : 'whole'}`,
    ...candidates.map(({ value, about }) =>
      described(value.replace(/[\\:]/g, '\\$&'), about?.replaceAll('\\', '\\\\'), ':'),
    ),
  ],
};
