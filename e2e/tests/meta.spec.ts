// What search engines, social networks and browsers are told beside the page itself.

import type { APIResponse } from '@playwright/test';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OPERA, everyPage, order } from './helpers/every-page';

const PUBLIC = ['', '/productions/carmen', `/performances/${OPERA}`, '/offers', '/offers/series-d',
  '/help', '/accessibility', '/privacy', '/terms', '/imprint'];

test.use({ provoked: [/status of (404|422)/] });

for (const path of PUBLIC) {
  test(`${path || 'the season'} has title, description, addresses and a social card`, async ({
    page, request, baseURL,
  }) => {
    await page.goto(`/${LANGUAGE}${path}`);
    const canonical = `${baseURL}/${LANGUAGE}${path}`;
    expect((await page.title()).length).toBeGreaterThan(8);
    const meta = (selector: string) => page.locator(`head ${selector}`);
    await expect(meta('meta[name=description]')).toHaveAttribute('content', /\S.{20,}/);
    await expect(meta('link[rel=canonical]')).toHaveAttribute('href', canonical);
    await expect(meta('link[hreflang=x-default]')).toHaveCount(1);
    for (const property of ['type', 'title', 'description', 'url', 'image', 'locale']) {
      await expect(meta(`meta[property="og:${property}"]`)).toHaveAttribute('content', /\S/);
    }
    await expect(meta('meta[name="twitter:card"]')).toHaveCount(1);
    const image = await meta('meta[property="og:image"]').getAttribute('content');
    expect((await request.get(image ?? '')).status()).toBe(200);

    // Each language's page exists, says its language, and names the others.
    const links = meta('link[rel=alternate][hreflang]:not([hreflang=x-default])');
    const codes = await links.evaluateAll((all) => all.map((it) => it.getAttribute('hreflang')));
    const switched = await page.locator('.language-switch__link').evaluateAll((all) =>
      all.map((it) => it.getAttribute('hreflang')));
    expect([...codes].sort()).toEqual([...switched].sort());
    for (const link of await links.all()) {
      const html = await (await request.get(await link.getAttribute('href') ?? '')).text();
      expect(html).toContain(`<html lang="${await link.getAttribute('hreflang')}"`);
      expect(html).toContain(`href="${canonical}"`);
    }
  });
}

test('a performance is schema.org\'s event, with an offer for each zone', async ({
  page, baseURL,
}) => {
  await page.goto(`/${LANGUAGE}/performances/${OPERA}`);
  const event = JSON.parse(
    await page.locator('script[type="application/ld+json"]').textContent() ?? '');
  expect(event).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'TheaterEvent',
    startDate: '2027-03-27T20:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    url: `${baseURL}/${LANGUAGE}/performances/${OPERA}`,
    location: { '@type': 'PerformingArtsTheater', address: { addressCountry: 'ES' } },
  });
  expect(Date.parse(event.endDate)).toBeGreaterThan(Date.parse(event.startDate));
  expect(event.offers).toHaveLength(await page.locator('.legend__zone').count());
  for (const offer of event.offers) {
    expect(offer).toMatchObject({ '@type': 'Offer', priceCurrency: 'EUR' });
    expect(offer.price).toMatch(/^\d+\.\d\d$/);
    expect(offer.availability).toMatch(/^https:\/\/schema\.org\//);
  }
});

test('the sitemap lists every performance of the season in every language', async ({
  page, request, baseURL,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const listed = new Set([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address));
  await page.goto(`/${LANGUAGE}`);
  const codes = await page.locator('.language-switch__link').evaluateAll((all) =>
    all.map((it) => it.getAttribute('hreflang') ?? ''));
  const slugs = new Set<string>();
  for (const month of [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]) {
    const year = month > 8 ? 2026 : 2027;
    const html = await (await request.get(
      `/${LANGUAGE}?month=${year}-${String(month).padStart(2, '0')}`)).text();
    for (const [, slug] of html.matchAll(/\/performances\/([\w-]+)"/g)) slugs.add(slug);
  }
  expect(slugs.size).toBeGreaterThan(50);
  for (const code of codes) {
    for (const slug of slugs) expect(listed).toContain(`${baseURL}/${code}/performances/${slug}`);
    expect(xml).toContain(`hreflang="${code}"`);
  }
  for (const address of [...listed].filter((it) => it.includes(`/${LANGUAGE}/`)).slice(0, 5)) {
    expect((await request.get(address)).status()).toBe(200);
  }
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`${baseURL}/sitemap.xml`);
});

const headersOf = (answer: APIResponse) => answer.headers();

test('every answer carries the headers that keep it safe', async ({ request }) => {
  const paid = await order(request, LANGUAGE, 'pay');
  for (const path of [
    `/${LANGUAGE}`, `/${LANGUAGE}/performances/${OPERA}`, `/${LANGUAGE}/nothing`, '/sitemap.xml',
    '/posters/social.svg', '/health/live', paid, `${paid}/tickets.pdf`,
  ]) {
    const headers = headersOf(await request.get(path));
    const policy = headers['content-security-policy'];
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("'unsafe-inline'");
    expect(policy, path).not.toContain("'unsafe-eval'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toMatch(/same-origin|no-referrer/);
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
  // Pages with somebody's tickets are in no shared cache.
  for (const path of [paid, `${paid}/tickets.pdf`]) {
    expect(headersOf(await request.get(path))['cache-control'], path).toMatch(/private|no-store/);
  }
});

// What a browser says to them, such as of its policy, is heard where a11y.spec.ts visits each.
test('pages carry no inline script or style, and search engines find none of a shopper\'s own', async ({
  page,
}) => {
  const hidden = [
    'basket', 'checkout', 'paid order', 'replace a ticket', 'sign in', 'mails', 'list of seats',
  ];
  for (const { name, path } of await everyPage(page, LANGUAGE)) {
    if (name === 'bank') continue;
    const html = await (await page.request.get(path)).text();
    expect(html, name).not.toMatch(/<script(?![^>]*(src=|text\/plain|ld\+json))/);
    expect(html, name).not.toMatch(/<style|\sstyle="|\son\w+="/);
    if (!hidden.includes(name)) continue;
    expect(html, name).toContain('<meta name="robots" content="noindex"');
    expect(html, name).not.toContain('rel="canonical"');
  }
});

test('a look leaves no lasting session; the cookies that are set are closed to scripts', async ({
  context, page,
}) => {
  await page.goto(`/${LANGUAGE}`);
  expect((await context.cookies()).map((it) => it.name)).toEqual(['parterre-language']);
  const session = async () => (await context.cookies()).find((it) => it.name === 'parterre');
  await page.goto(`/${LANGUAGE}/performances/${OPERA}`);
  const offered = await session();
  expect(offered?.expires).toBe(-1);
  await page.request.post(`/${LANGUAGE}/performances/${OPERA}/hold`, {
    form: { count: '1', zone: '' },
  });
  const kept = await session();
  expect(kept?.value).toBe(offered?.value);
  expect(kept?.expires).toBeGreaterThan(Date.now() / 1000);
  const cookies = await context.cookies();
  expect(cookies.map((it) => it.name).sort()).toEqual(['parterre', 'parterre-language']);
  for (const cookie of cookies) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  }
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a long word of the page is whole in the title', async ({ page }) => {
  await page.goto('/de/terms');
  expect(await page.title()).toContain('Allgemeine Geschäftsbedingungen');
  await expect(page.locator('h1')).toHaveText(/Geschäfts\u{ad}?bedingungen/u);
});

test('the language is offered by the browser\'s preference, chosen and remembered', async ({
  page, browser,
}) => {
  await page.goto('/');
  const offered = await page.locator('html').getAttribute('lang');
  const links = page.locator('.language-switch__link');
  const codes = await links.evaluateAll((all) => all.map((it) => it.getAttribute('hreflang')));
  expect(offered).toBe(codes.includes('es') ? 'es' : codes[0]);
  // Each of them is a link, and each is served: a11y.spec.ts visits all.
  for (const code of [codes.at(-1), codes[0]]) {
    await page.goto('/');
    await page.locator('.language-switch summary').click();
    await page.locator(`.language-switch__link[hreflang="${code}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', code ?? '');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', code ?? '');
  }
  const german = await browser.newContext({ locale: 'de-AT' });
  const other = await german.newPage();
  await other.goto('/');
  await expect(other.locator('html')).toHaveAttribute('lang', codes.includes('de') ? 'de' : 'en');
  await german.close();
});
