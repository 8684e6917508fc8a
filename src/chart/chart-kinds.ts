/**
 * The kinds of chart: `bars` sets values side by side, `shares` shows parts of a whole, `multiples`
 * how many times the first value each is.
 */
export const CHART_KINDS = ['bars', 'shares', 'multiples'] as const;

/** A kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];
