import { chromium } from '@playwright/test';
const base = process.env.BASE; const out = process.env.OUT ?? '/tmp/sh';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader'] });
const paths = process.argv.slice(2);
for (const [name, opt] of [['d', { viewport: { width: 1280, height: 900 } }], ['p', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }]]) {
  const c = await b.newContext(opt); const p = await c.newPage();
  p.on('console', m => { if (m.type() !== 'log') console.log(m.type(), m.text().slice(0, 300)); }); p.on('pageerror', e => console.log('PAGEERROR', String(e).slice(0, 300)));
  for (const path of paths) {
    await p.goto(base + path, { waitUntil: 'networkidle' }).catch(e => console.log(String(e).slice(0,100)));
    await p.screenshot({ path: `${out}/${path.replace(/[^a-z0-9]+/gi, '_')}-${name}.png` });
  }
}
await b.close();
