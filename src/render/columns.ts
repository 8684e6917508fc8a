/** What a column asks of the terminal's width, all in terminal columns. */
export interface Demand {
  /** Width at which none of its cells wraps. */
  natural: number;
  /** Width below which it may not be shrunk; default 4, and 12 until all others have given way. */
  min?: number | undefined;
  /** Columns of a higher rank are shrunk first; default 0. */
  yields?: number | undefined;
}

/** A column that states no minimum is shrunk to six Chinese characters first, */
const COMFORTABLE = 12;

/** and to two when the table is still too wide. */
const NARROWEST = 4;

/** Narrower than this, a Chinese character does not fit. */
const WIDEST_CHARACTER = 2;

/** Takes up to `excess` from the columns given, always from the widest; returns what is left. */
function shrink(widths: number[], mins: readonly number[], chosen: number[], excess: number) {
  let left = excess;
  while (left > 0) {
    const open = chosen.filter((at) => widths[at]! > mins[at]!);
    if (open.length === 0) break;
    const widest = open.reduce((a, b) => (widths[b]! > widths[a]! ? b : a));
    widths[widest]! -= 1;
    left -= 1;
  }
  return left;
}

/** Takes up to `excess` from all columns, those of a higher rank first; returns what is left. */
function shrinkByRank(
  demands: readonly Demand[],
  widths: number[],
  defaultMin: number,
  excess: number,
): number {
  const mins = demands.map(({ min = defaultMin }) => Math.max(min, WIDEST_CHARACTER));
  const ranks = [...new Set(demands.map(({ yields = 0 }) => yields))].sort((a, b) => b - a);
  return ranks.reduce((left, rank) => {
    const chosen = [...demands.keys()].filter((at) => (demands[at]?.yields ?? 0) === rank);
    return shrink(widths, mins, chosen, left);
  }, excess);
}

/**
 * Widths of a table's columns, so that together with `gap` columns between them they take at most
 * `total`, as far as their minimum widths allow.
 */
export function fitColumns(demands: readonly Demand[], total: number, gap: number): number[] {
  const widths = demands.map(({ natural, min = NARROWEST }) =>
    Math.min(natural, Math.max(total, min)),
  );
  const excess = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1)) - total;
  const left = shrinkByRank(demands, widths, COMFORTABLE, excess);
  shrinkByRank(demands, widths, NARROWEST, left);
  return widths;
}
