import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';

interface Locked {
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Readonly<Record<string, string>>;
}

const LOCK = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Readonly<Record<string, Locked>> };

/** Needed to build only, but part of what is built. */
const BUNDLED = ['vega'];

/** Licences that ask for no more than to be named. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
]);

/** Packages under other licences, and why they may be depended on. */
const OTHERS: readonly (readonly [name: RegExp, licence: string, why: string])[] = [
  [/^@resvg\/resvg-js/, 'MPL-2.0', 'used as it is, from its own package'],
  [/^citeproc$/, 'CPAL-1.0 OR AGPL-1.0', 'used as it is, from its own package, not bundled'],
  [/^argparse$/, 'PSF-2.0', "Python's own licence, permissive"],
];

const PREFIX = 'node_modules/';

/** What npm finds from a package on: the nearest of a name, upwards. */
function placeOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(PREFIX) - 1))) {
    const place = at === '' ? `${PREFIX}${name}` : `${at}/${PREFIX}${name}`;
    if (LOCK.packages[place]) return place;
    if (at === '') return undefined;
  }
}

function withDependencies(place: string, found = new Set<string>()): Set<string> {
  if (found.has(place)) return found;
  found.add(place);
  for (const name of Object.keys(LOCK.packages[place]?.dependencies ?? {})) {
    const next = placeOf(name, place);
    if (next) withDependencies(next, found);
  }
  return found;
}

const PLACES = [
  ...Object.keys(LOCK.packages).filter((place) => place !== '' && !LOCK.packages[place]!.dev),
  ...BUNDLED.flatMap((name) => [...withDependencies(PREFIX + name)]),
];

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf(PREFIX) + PREFIX.length);
}

test.each(PLACES.map((place) => [nameOf(place), LOCK.packages[place]!] as const))(
  '%s has a licence that may be depended on, and runs nothing when it is installed',
  (name, { license = 'none', hasInstallScript = false }) => {
    const isKnown = OTHERS.some(([names, licence]) => names.test(name) && licence === license);
    expect(PERMISSIVE.has(license) || isKnown, license).toBe(true);
    expect(hasInstallScript).toBe(false);
  },
);

it('is told of all that is part of the program', () => {
  const names = PLACES.map(nameOf);
  expect(names).toEqual(expect.arrayContaining(['commander', 'zod', 'vega', 'd3-scale']));
});

it('has no exception that no package needs', () => {
  const names = PLACES.map(nameOf);
  for (const [name] of OTHERS) expect(names.some((each) => name.test(each))).toBe(true);
});
