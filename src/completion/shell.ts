import type { Offer } from './offer.ts';

/** How a shell is spoken to: its script asks for the offer at the cursor and is answered in lines. */
export interface Shell {
  /** To be sourced; asks with `factq completion SHELL -- WORD…`. */
  script: string;
  /** The line up to the cursor from what the script passes, without the program's name. */
  wordsOf(passed: readonly string[]): string[];
  /** The answer to the script. */
  answer(offer: Offer, passed: readonly string[]): string[];
}

/** Joins a value and what it is; the latter in one line. */
export function described(value: string, about: string | undefined, between: string): string {
  return about ? `${value}${between}${about.replace(/\s+/g, ' ')}` : value;
}
