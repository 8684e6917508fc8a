// Mutation testing: `npm run mutate -- src/quantity test/quantity`. How many of the mutants of a folder,
// or of one file (`src/check/hold.ts test/check`), do its own tests kill? Works on a copy of the tree, into which Stryker is installed: it brings 146
// packages that nothing else here needs. Version 9 is the last for Node 20.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PACKAGES = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const [sources = 'src/quantity', tests = sources.replace('src', 'test')] = process.argv.slice(2);

const copy = mkdtempSync(join(tmpdir(), 'factq-mutants-'));
for (const name of ['src', 'test', 'data', 'package.json', 'package-lock.json', 'tsconfig.json']) {
  cpSync(name, join(copy, name), { recursive: true });
}
cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
// Beside the copy that Stryker makes of the copy, where tests look for it.
mkdirSync(join(copy, '.stryker-tmp'));
symlinkSync(resolve('../shared'), join(copy, '.stryker-tmp/shared'));

/** Random cases are drawn fewer times, and the same ones for each mutant. */
write('random.ts', "import fc from 'fast-check';\nfc.configureGlobal({ numRuns: 50, seed: 7 });\n");
write(
  'vitest.config.ts',
  `import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['${tests}/**/*.test.ts'], setupFiles: ['random.ts'], pool: 'threads' } });
`,
);
write(
  'stryker.config.json',
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [sources.endsWith('.ts') ? sources : `${sources}/**/*.ts`],
    // Texts and tables of words are data: that one of them is another word proves little.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 3000,
    // Stryker would read it with TypeScript's own code, which version 7 no longer has.
    tsconfigFile: 'none.json',
    reporters: ['json', 'clear-text', 'progress-append-only'],
  }),
);
run('npm', 'install', '--no-save', '--no-audit', '--no-fund', '--silent', ...PACKAGES);
run('npx', 'stryker', 'run');
process.stdout.write(`${score()}\n`);

function write(name, text) {
  writeFileSync(join(copy, name), text);
}

function run(...[command, ...args]) {
  execFileSync(command, args, { cwd: copy, stdio: 'inherit' });
}

/** How many mutants were killed, and where the others live. */
function score() {
  const { files } = JSON.parse(readFileSync(join(copy, 'reports/mutation/mutation.json'), 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { mutants: all }]) =>
    all.map((mutant) => ({ file, ...mutant })),
  );
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return `${sources}: ${killed.length} of ${tried.length} mutants killed; all of them in ${copy}`;
}
