// Reads the shop's own messages, so that no test repeats them: `locales/<language>/*.ftl`.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname ?? __dirname, '../../../locales');

/** The languages of the repository; the served program may know fewer while one is new. */
export const repositoryLanguages = () => readdirSync(LOCALES).sort();

const known = new Map<string, Map<string, string>>();

function messages(language: string): Map<string, string> {
  const kept = known.get(language);
  if (kept) return kept;
  const found = new Map<string, string>();
  const folder = join(LOCALES, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, id, value] of text.matchAll(/^([a-z][\w-]*) *=((?:.*(?:\n[ \t}].*|\n(?=\n[ \t]))*))/gm)) {
      found.set(id, value.trim());
    }
  }
  known.set(language, found);
  return found;
}

/** Matches the message whatever its variables and plural forms say. */
export function words(language: string, id: string): RegExp {
  const value = messages(language).get(id);
  if (value === undefined) throw new Error(`${language} has no message ${id}`);
  let pattern = '';
  let depth = 0;
  for (const character of value.replace(/\s+/g, ' ')) {
    if (character === '{') depth += 1;
    if (depth === 0) pattern += character.replace(/[\\^$.*+?()[\]|/]/, '\\$&');
    if (character === '}' && --depth === 0) pattern += '[^]*?';
  }
  return new RegExp(pattern.replaceAll(' ', '\\s+'));
}
