// A language that nobody speaks, made of the English messages: each word about 40 % longer and
// accented, each text in brackets. What a translator may do to a page, it does.

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** CLDR's code for accented English. */
export const PSEUDO = 'en-XA';

const ENGLISH = join(import.meta.dirname ?? __dirname, '../../../locales/en');
const ACCENTED: Record<string, string> = {
  a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', c: 'ç', n: 'ñ', s: 'š', z: 'ž',
  A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž',
};
/** Names of files, which aren't words on a page. */
const KEPT = /-file$|^mail-attachment-/;

/** Writes the language into `folder`, as `--locales` wants it. */
export async function writePseudo(folder: string): Promise<void> {
  await mkdir(join(folder, PSEUDO));
  for (const file of (await readdir(ENGLISH)).filter((name) => name.endsWith('.ftl'))) {
    const text = await readFile(join(ENGLISH, file), 'utf8');
    await writeFile(join(folder, PSEUDO, file), pseudo(text));
  }
}

/** A file of messages, line by line: comments and what Fluent itself reads stay as they are. */
export function pseudo(source: string): string {
  let isKept = false;
  return source.split('\n').map((line) => {
    const message = /^([a-z][\w-]*) *=/.exec(line);
    if (message) isKept = KEPT.test(message[1]);
    if (isKept || /^#|^\s*$|^\s*}\s*$/.test(line)) return line;
    const [, before, text] = /^([a-z][\w-]* *= *|\s*\*?\[\w+\] *|\s+)(.*)$/.exec(line) ?? [];
    if (before === undefined) throw new Error(`no line of a message: ${line}`);
    // The head of a plural, and a message whose text begins on the next line.
    if (text === '' || /->\s*$/.test(text)) return line;
    return `${before}‹${longer(text)}›`;
  }).join('\n');
}

/** Variables stay; so does what Fluent would read as the beginning of something else. */
const longer = (text: string): string => text.split(/(\{[^}]*\})/).map((part) =>
  (part.startsWith('{') ? part : part.replace(/[a-z]/gi, (it) => ACCENTED[it] ?? it))).join('');
