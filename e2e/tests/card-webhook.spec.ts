// The supplier of subscribers' cards is asked by a webhook, which the reference library of Standard
// Webhooks verifies: refused once, it comes again as the same request.

import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { newAddress } from './helpers/account';
import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OwnHouse, run } from './helpers/program';
import { FIRST, OFFER } from './helpers/series';

interface Told { headers: IncomingHttpHeaders; body: string }

/** A service that answers the first request with 503. */
async function service(): Promise<{ told: Told[]; url: string; close: () => void }> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      told.push({ headers: request.headers, body });
      response.writeHead(told.length === 1 ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { told, url: `http://localhost:${port}/cards`, close: () => server.close() };
}

/** As the supplier does it, at the time that the demo house pretends. */
function verified(secret: string, { headers, body }: Told, laterS = 0): unknown {
  const signed = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature']
      .map((name) => [name, String(headers[name])]),
  );
  const now = (Number(signed['webhook-timestamp']) + laterS) * 1000;
  mock.timers.enable({ apis: ['Date'], now });
  try {
    return new Webhook(secret).verify(body, signed);
  } finally {
    mock.timers.reset();
  }
}

test('a subscription asks its supplier, who can tell that it was us', async ({ page }) => {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const file = join(tmpdir(), `card-webhook-${process.pid}.secret`);
  await writeFile(file, `${secret}\n`);
  const supplier = await service();
  const house = await OwnHouse.open({
    PARTERRE_CARD_WEBHOOK__URL: supplier.url,
    PARTERRE_CARD_WEBHOOK__SECRET_FILE: file,
  });
  try {
    await house.start();
    const email = newAddress();
    const form = { count: '1', zone: '', offer: OFFER };
    const wish = { slug: FIRST, form, email, house: house.url };
    await buyByForms(page.request, LANGUAGE, 'pay', wish);
    // The second try comes after ten seconds or so.
    await expect.poll(() => supplier.told.length, { timeout: 60_000 }).toBe(2);
    const [first, second] = supplier.told;
    const body = verified(secret, first) as { type: string; data: Record<string, unknown> };
    expect(body).toEqual(verified(secret, second));
    expect(first.headers['webhook-id']).toBe(second.headers['webhook-id']);
    expect(body.type).toBe('subscription-card.requested');
    expect(body.data.request).toBe(first.headers['webhook-id']);
    expect(first.body, 'a card needs no e-mail address').not.toContain(email);
    const forged = { ...first, body: first.body.replace('bought', 'duplicate') };
    expect(() => verified(secret, forged)).toThrow(WebhookVerificationError);
    expect(() => verified(secret, first, 600), 'ten minutes old').toThrow(WebhookVerificationError);
    const cards = await run(['cards', '--data', house.data]);
    expect(cards.out).toContain('ordered');
    expect(house.log).not.toContain(secret);
  } finally {
    supplier.close();
    await house.close();
  }
});
