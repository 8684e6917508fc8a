const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A date of the report (`YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`) written as a date of the draft
 * is; undefined where the draft's form has another precision or is not known.
 */
export function dateLike(date: string, written: string): string | undefined {
  const [year, month, day] = partsOf(date);
  const forms: readonly (readonly [RegExp, string | undefined])[] = [
    [/^\d{4}年\d{1,2}月\d{1,2}日$/, year && day && `${year}年${month}月${day}日`],
    [/^\d{1,2}月\d{1,2}日$/, day && `${month}月${day}日`],
    [/^\d{4}年\d{1,2}月$/, year && !day && month && `${year}年${month}月`],
    [/^\d{4}年$/, year && !month && `${year}年`],
    [/^\d{4}$/, year && !month ? String(year) : undefined],
    [/^\d{1,2} [A-Z][a-z]+ \d{4}$/, year && day && `${day} ${nameOf(month)} ${year}`],
    [/^[A-Z][a-z]+ \d{1,2}, \d{4}$/, year && day && `${nameOf(month)} ${day}, ${year}`],
    [/^\d{1,2} [A-Z][a-z]+$/, day && `${day} ${nameOf(month)}`],
    [/^[A-Z][a-z]+ \d{1,2}$/, day && `${nameOf(month)} ${day}`],
    [/^[A-Z][a-z]+ \d{4}$/, year && !day && month && `${nameOf(month)} ${year}`],
  ].map(([form, text]) => [form as RegExp, (text || undefined) as string | undefined] as const);
  return forms.find(([form]) => form.test(written))?.[1];
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = '', month = '', day = ''] = date.startsWith('--')
    ? ['', ...date.slice(2).split('-')]
    : date.split('-');
  return [Number(year), Number(month), Number(day)];
}

function nameOf(month: number): string {
  return MONTHS[month - 1]!;
}
