// The rules of prices in the file that browsers load, asked what the server's were asked:
// vectors come in on standard input (server/domain/examples/vectors.rs), and every quote has to
// be the same, line by line, stage by stage, to the cent. `make rules` calls it.
import { readFile } from 'node:fs/promises';

const site = new URL('../target/bundle/plain/pkg/', import.meta.url);
/** What enough vectors have among them, or they would show little. */
const WANTED = {
  'a tariff': /^line.*\t0\t[^\t]+\t[%+=]/m,
  'an occupancy step': /^line.*\t1\t[^\t]+\t[%+=]/m,
  'a step of a package': /^line.*\t2\t[^\t]+\t[%+=]/m,
  'a share of a fixed sum': /^line.*\t2\tpackage\t\t/m,
  seniority: /^line.*\t3\t[^\t]+\t[%+=]/m,
  'a discount': /^line.*\t4\t[^\t]+\t[%+=]/m,
  'a code': /^line.*\t5\tc\d/m,
  'a flat fee': /^fee\t[^\t]+\t[1-9]/m,
  'a fee of a percentage': /^fee\t[^\t]+\t0/m,
  'two rates of VAT': /^tax.*\ntax/m,
  'two sellers': /^seller.*\nseller/m,
  'nothing to pay': /^total\tEUR\t0$/m,
  'several at one price': /^line\t[^\t]+\t[^\t]+\t\d+\t[2-9]/m,
};
const ENOUGH = 1_000;

// The rules lie in the part that is fetched when it is first called.
globalThis.fetch = async (file) => new Response(await readFile(file), { headers: { 'content-type': 'application/wasm' } });
const rules = await import(new URL('app.js', site));
await rules.default({ module_or_path: await readFile(new URL('app_bg.wasm', site)) });

const missing = new Map(Object.entries(WANTED));
let begun = 0;
let cases = 0;

async function compare(purchase, expected) {
  begun ||= performance.now();
  cases += 1;
  const quote = await rules.quote(purchase);
  if (quote !== expected) {
    const [here, there] = [quote, expected].map((text) => text.split('\n'));
    const at = there.findIndex((line, index) => line !== here[index]);
    console.error(`case ${cases}: the browser's rules give another quote\n${purchase}`);
    console.error(`server:  ${there[at] ?? 'nothing more'}\nbrowser: ${here[at < 0 ? there.length : at] ?? 'nothing more'}`);
    process.exit(1);
  }
  for (const [what, pattern] of missing) if (pattern.test(expected)) missing.delete(what);
}

let rest = '';
let purchase = null;
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  const parts = (rest + chunk).split('\n\n');
  rest = parts.pop();
  for (const part of parts) {
    if (purchase === null) purchase = part + '\n';
    else {
      await compare(purchase, part + '\n');
      purchase = null;
    }
  }
}

if (rest || purchase !== null || cases === 0) throw new Error('the vectors end in the middle');
if (cases >= ENOUGH && missing.size > 0) throw new Error(`no vector has ${[...missing.keys()].join(', ')}`);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${cases} quotes of the browser's rules are the server's, to the cent (${seconds} s)`);
