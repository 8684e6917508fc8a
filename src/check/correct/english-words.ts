import type Big from 'big.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in English words: seven, forty-two; undefined for any other. */
export function englishWords(value: Big): string | undefined {
  const number = value.toNumber();
  if (!Number.isInteger(number) || number > 99) return undefined;
  if (number < 20) return ONES[number];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return TENS[tens - 2]! + (ones === 0 ? '' : `-${ONES[ones]}`);
}
