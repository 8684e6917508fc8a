import type { Draft } from './draft.ts';
import type { ParsedYaml } from './parse.ts';
import type { Complaint, Path } from './problem.ts';
import { valueAt } from './raw.ts';

/** Digits a number in YAML keeps exactly; a quoted one keeps all. */
const EXACT_DIGITS = 15;

/** How numbers are written. */
type Sources = Pick<ParsedYaml, 'numberSource'>;

/** Numbers of a file that lose digits when read, or that are not plain decimals. */
export function numberComplaints({ facts, data }: Draft, yaml: Sources): Complaint[] {
  return facts.flatMap(({ index }) =>
    ['value', 'min', 'max'].flatMap((key) => {
      const path = ['facts', index, key];
      const value = valueAt(data, path);
      return typeof value === 'number' ? inexact(value, path, yaml) : [];
    }),
  );
}

function inexact(value: number, path: Path, yaml: Sources): Complaint[] {
  const source = yaml.numberSource(path) ?? '';
  const plain = /^[-+]?\d+(?:\.\d*)?$/.test(source) && /^-?\d+(?:\.\d+)?$/.test(String(value));
  const digits = source.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
  if (plain && digits <= EXACT_DIGITS) return [];
  return [
    {
      code: 'bad-value',
      path,
      message: plain
        ? {
            en: `a number of more than ${EXACT_DIGITS} digits loses some`,
            zh: `超过${EXACT_DIGITS}位的数会丢失数字`,
          }
        : { en: 'the number is not a plain decimal', zh: '这不是普通的十进制数' },
      hint: { en: 'Write all digits out, in quotes.', zh: '请写出全部数字，并加引号。' },
    },
  ];
}
