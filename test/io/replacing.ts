/**
 * A program that replaces a file over and over with one content and the other, until it is killed.
 * It writes a line when it begins, and one after each time.
 */
import { replaceFile } from '../../src/io/replace-file.ts';
import { CONTENTS } from './contents.ts';

const [, , path] = process.argv;
process.stdout.write('ready\n');
for (let turn = 1; ; turn++) {
  await replaceFile(path!, new TextEncoder().encode(CONTENTS[turn % 2]), { backup: turn <= 2 });
  process.stdout.write('replaced\n');
}
