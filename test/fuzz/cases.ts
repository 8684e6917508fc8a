/** How many cases all properties together are tried with; `npm run fuzz` asks for 100,000. */
const CASES = Number(process.env.FACTQ_FUZZ_RUNS || 2000);

/**
 * The parameters of a property that gets its share of all cases.
 *
 * @param share of 1; the shares of all properties in this folder make 1.
 */
export function runs(share: number): { numRuns: number } {
  return { numRuns: Math.ceil(CASES * share) };
}

/** How long a property may take, in milliseconds; 0 is for ever. */
export const PATIENCE = CASES > 2000 ? 0 : 120_000;
