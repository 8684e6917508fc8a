/** Time zones go up to 14 hours ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;

/** The latest day that has begun anywhere on Earth, `YYYY-MM-DD`: what is after it is yet to come. */
export function latestDay(): string {
  return new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10);
}
