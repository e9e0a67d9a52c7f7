// The plan on which staff sell, with its script: press, stroke, frame, rows and keys choose seats;
// what others do is seen within a second; each state has a sign of its own, in grey too. That all of
// it works without a script, and who may see what, is tested on the router.

import { SIGHTS, contrast, linear } from './helpers/colour-vision';
import { SLUG, beginSale, houseOfFile, openSale } from './helpers/desk';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { TODAY, run } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const WITHIN_MS = 1_000;
// The goal is 50 ms (docs/performance.md); other tests run beside this one.
const REDRAW_MS = 400;
const DRAG_MS = 10_000;
/** Of signs (WCAG 2.2, 1.4.11). */
const SIGN_CONTRAST = 3;
const sees = (id: string) => words(LANGUAGE, id);

/** A page whose events are timed. */
interface Timed {
  took: number[];
}

test.use({ provoked: [/EventSource|text\/event-stream|status of (403|409|429)/] });

const house = houseOfFile();

const box = (page: Page, seat: string) =>
  page.getByRole('group', { name: sees('staff-desk-plan') })
    .locator(`input[name=seat][value="${seat}"]`);

/** Available seats that stand side by side in a row, by their places in the plan. */
function together(page: Page, count: number): Promise<string[]> {
  return page.evaluate((count) => {
    for (const row of document.querySelectorAll('svg [data-row]')) {
      let run: string[] = [];
      for (const seat of row.querySelectorAll<HTMLInputElement>('[data-s]')) {
        run = seat.dataset.s === 'f' ? [...run, seat.value] : [];
        if (run.length === count) return run;
      }
    }
    throw new Error('no such row');
  }, count);
}

async function middle(page: Page, seat: string): Promise<{ x: number; y: number }> {
  await box(page, seat).scrollIntoViewIfNeeded();
  const at = await box(page, seat).boundingBox();
  if (!at) throw new Error(`seat ${seat} is not seen`);
  return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
}

async function press(page: Page, seat: string): Promise<void> {
  const { x, y } = await middle(page, seat);
  await page.mouse.click(x, y);
}

const chosen = (page: Page) => page.locator('input[name=seat]:checked').count();

/** The chosen seats come into the sale. */
const add = (page: Page) => page.getByRole('group', { name: sees('staff-desk-plan') })
  .locator('xpath=ancestor::form').getByRole('button', { name: sees('staff-desk-add') }).click();

/** A stroke of the mouse from one seat to another. */
async function stroke(page: Page, from: string, to: string): Promise<void> {
  const [begin, end] = [await middle(page, from), await middle(page, to)];
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

test('seats are chosen by press, stroke and frame, and the last choice is undone', async ({
  page,
}) => {
  await openSale(page, house());
  const row = await together(page, 6);
  const undo = page.getByRole('button', { name: sees('staff-desk-plan-undo') });
  await expect(undo).toBeDisabled();
  await press(page, row[0]);
  await expect(box(page, row[0])).toBeChecked();
  await press(page, row[0]);
  await expect(box(page, row[0])).not.toBeChecked();

  await stroke(page, row[0], row[5]);
  for (const seat of row) await expect(box(page, seat)).toBeChecked();
  await stroke(page, row[4], row[5]);
  expect(await chosen(page)).toBe(4);
  await undo.click();
  expect(await chosen(page)).toBe(6);
  await page.getByRole('button', { name: sees('staff-desk-plan-none') }).click();
  expect(await chosen(page)).toBe(0);

  const frame = page.getByRole('button', { name: sees('staff-desk-plan-frame') });
  await frame.click();
  await expect(frame).toHaveAttribute('aria-pressed', 'true');
  const [begin, end] = [await middle(page, row[0]), await middle(page, row[3])];
  await page.mouse.move(begin.x - 1, Math.min(begin.y, end.y) - 1);
  await page.mouse.down();
  await page.mouse.move(end.x + 1, Math.max(begin.y, end.y) + 1, { steps: 3 });
  await page.mouse.up();
  for (const seat of row.slice(0, 4)) await expect(box(page, seat)).toBeChecked();
  await frame.click();

  await page.getByRole('button', { name: sees('staff-desk-plan-none') }).click();
  await stroke(page, row[0], row[1]);
  await add(page);
  await expect(page.locator('input[name=line]')).toHaveCount(2);
  const mine = page.getByRole('group', { name: sees('staff-desk-plan') })
    .getByLabel(sees('staff-desk-state-mine'));
  await expect(mine).toHaveCount(2);
});

test('the whole hall is in sight in a low window, and grows by a press', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openSale(page, house());
  const plan = page.getByRole('group', { name: sees('staff-desk-plan') }).first();
  const beyond = await plan.evaluate(({ parentElement: pane }) =>
    pane ? pane.scrollHeight - pane.clientHeight : Infinity);
  expect(beyond).toBeLessThanOrEqual(1);
  const width = async () => (await plan.boundingBox())?.width ?? 0;
  const whole = await width();
  await page.getByRole('button', { name: sees('staff-desk-plan-larger') }).click();
  expect(await width()).toBeGreaterThan(whole * 1.4);
  await page.getByRole('button', { name: sees('staff-desk-plan-smaller') }).click();
  expect(await width()).toBeLessThan(whole * 1.1);
});

/** Corners of a frame with at least so many available seats, and no others that could be chosen. */
function frameOf(page: Page, count: number): Promise<{ x: number; y: number }[]> {
  return page.evaluate((count) => {
    const pane = document.querySelector('.desk-plan__window')!;
    pane.scrollIntoView({ block: 'center' });
    const view = pane.getBoundingClientRect();
    const seats = [...pane.querySelectorAll<HTMLInputElement>('input[name=seat]')].map((seat) => {
      const box = seat.getBoundingClientRect();
      const isSeen = box.top > view.top && box.bottom < view.bottom;
      const isPlain = seat.dataset.s === 'f' && !/wheelchair/.test(seat.ariaLabel ?? '');
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return { x, y, isGood: isSeen && isPlain };
    });
    for (const { x, y, isGood } of seats) {
      const near = seats.filter((it) => it.x >= x && it.y >= y);
      const far = (it: { x: number; y: number }) => Math.max(it.x - x, it.y - y);
      const side = near.map(far).sort((a, b) => a - b)[count - 1];
      if (!isGood || side === undefined) continue;
      if (near.every((it) => far(it) > side + 1 || it.isGood)) {
        return [{ x: x - 1, y: y - 1 }, { x: x + side + 1, y: y + side + 1 }];
      }
    }
    throw new Error('no such frame');
  }, count);
}

test('forty seats come into a sale by one drag, within ten seconds', async ({ page }) => {
  await openSale(page, house());
  const begun = Date.now();
  await page.getByRole('button', { name: sees('staff-desk-plan-frame') }).click();
  const [begin, end] = await frameOf(page, 40);
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  const count = await chosen(page);
  expect(count).toBeGreaterThanOrEqual(40);
  await add(page);
  await expect(page.locator('input[name=line]')).toHaveCount(count);
  const took = Date.now() - begun;
  test.info().annotations.push({ type: 'drag', description: `${count} seats after ${took} ms` });
  expect(took).toBeLessThan(DRAG_MS);
});

test('a reservation of twelve becomes a sale of nine, and three are free', async ({ page }) => {
  await openSale(page, house());
  const seats = await page.locator('svg input[data-s="f"]:not([aria-label*="wheelchair"])')
    .evaluateAll((all) => all.slice(0, 12).map((seat) => (seat as HTMLInputElement).value));
  const keys = await Promise.all(seats.map((seat) => box(page, seat).getAttribute('data-key')));
  const act = async (some: string[], [step, done]: string[], typed = {}) => {
    await page.locator('summary').filter({ hasText: sees('staff-desk-acts') }).click();
    for (const [field, text] of Object.entries<string>(typed)) {
      await page.locator(`#${field}`).fill(text);
    }
    for (const seat of some) await press(page, seat);
    await page.getByRole('button', { name: sees(step) }).click();
    await expect(page).toHaveURL(new RegExp(`done=${done}`));
  };
  const are = async (some: string[], state: string) => {
    for (const seat of some) await expect(box(page, seat)).toHaveAttribute('data-s', state);
  };
  const wanted = { reserve_name: 'Ruiz', reserve_until: '2026-12-01T18:00' };
  await act(seats, ['staff-desk-reserve-do', 'reserved'], wanted);
  await are(seats, 'r');
  await act(seats.slice(9), ['staff-desk-reserve-free', 'freed']);
  await are(seats.slice(0, 9), 'r');
  await are(seats.slice(9), 'f');
  for (const seat of seats.slice(0, 9)) await press(page, seat);
  await page.locator('#over-plan').check();
  await add(page);
  await expect(page.locator('input[name=line]')).toHaveCount(9);
  await page.locator('#given').press('Enter');
  await expect(page).toHaveURL(/\/done$/);
  const { out } = await run(['states', SLUG, '--json', '--data', house().data, '--today', TODAY]);
  const states = JSON.parse(out) as Record<string, string>;
  expect(keys.map((key) => states[key ?? '']))
    .toEqual([...Array(9).fill('sold-ticket'), ...Array(3).fill('free')]);
});

test('all of it goes by keys', async ({ page }) => {
  await openSale(page, house());
  const row = await together(page, 4);
  await box(page, row[0]).focus();
  await page.keyboard.press('Space');
  await expect(box(page, row[0])).toBeChecked();
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  expect(await chosen(page)).toBe(3);
  await expect(box(page, row[2])).toBeFocused();
  await page.keyboard.press('z');
  expect(await chosen(page)).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect(box(page, row[3])).toBeFocused();
  await page.keyboard.press('z');
  expect(await chosen(page)).toBe(0);
  await page.keyboard.press('r');
  expect(await chosen(page)).toBeGreaterThanOrEqual(4);
  await page.keyboard.press('r');
  expect(await chosen(page)).toBe(0);

  // Of all seats Tab leads to one; a number leads to the row of this number.
  const stops = page.locator('svg [data-s][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  const label = () => page.evaluate(() =>
    document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
  const numbers = await page.locator('svg [data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
  const other = numbers.find((it) => /^[0-9]$/.test(it));
  if (other === undefined) throw new Error('no row of this hall has a number');
  await page.keyboard.press(other);
  expect(await label()).toBe(other);
});

test('what others do is seen within a second, and who chose a seat is told', async ({ page }) => {
  await openSale(page, house());
  const [first, second] = await together(page, 2);
  const keys = await Promise.all([first, second].map((seat) =>
    box(page, seat).getAttribute('data-key')));
  await press(page, first);
  await expect(box(page, first)).toBeChecked();
  const told = page.getByRole('status').filter({ hasText: sees('staff-desk-plan-taken') });
  for (const [key, kind, words] of [
    [keys[0], 'press', 'staff-desk-state-blocked-press'],
    [keys[1], 'closed', 'staff-desk-state-blocked-closed'],
  ]) {
    const args = ['block', SLUG, key ?? '', '--kind', kind ?? '', '--json'];
    const { code, out } = await run([...args, '--data', house().data, '--today', TODAY]);
    expect(code, out).toBe(0);
    const seat = page.locator(`svg [data-key="${key}"]`);
    await expect(seat).toHaveAccessibleName(sees(words ?? ''), { timeout: WITHIN_MS });
  }
  await expect(told).toBeVisible();
  expect(await chosen(page)).toBe(0);
  const legend = page.getByRole('list', { name: sees('staff-desk-plan-legend') });
  await expect(legend.getByText(sees('staff-desk-state-blocked-press'))).toBeVisible();
  const freed = ['unblock', SLUG, keys[0] ?? '', keys[1] ?? '', '--json'];
  const { code, out } = await run([...freed, '--data', house().data, '--today', TODAY]);
  expect(code, out).toBe(0);
  await expect(box(page, first)).toHaveAttribute('data-s', 'f', { timeout: WITHIN_MS });
});

test('a whole hall is drawn anew before somebody notices', async ({ page }) => {
  // From the event to the frame that shows it.
  await page.addInitScript(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    const add = EventSource.prototype.addEventListener;
    EventSource.prototype.addEventListener = function (
      this: EventSource, kind: string, listener: EventListener,
    ) {
      add.call(this, kind, (event: Event) => {
        const begun = performance.now();
        listener(event);
        requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - begun)));
      });
    } as typeof add;
  });
  await signedInAt(page, house(), 'box-office');
  let letters = '';
  await page.route('**/live?*', (route) => route.fulfill({
    contentType: 'text/event-stream',
    body: `retry: 100000\nevent: all\ndata: ${letters}\n\n`,
  }));
  await beginSale(page, house());
  const seats = await page.locator('svg [data-s]').count();
  expect(seats).toBeGreaterThan(1_000);
  const all: number[] = [];
  for (const letter of ['w', 'f', 'c', 'f', 'r', 'f']) {
    letters = letter.repeat(seats);
    await page.evaluate(() => {
      (window as never as Timed).took.length = 0;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.locator(`svg [data-s="${letter}"]`)).toHaveCount(seats);
    const took = () => page.evaluate(() => Math.max(0, ...(window as never as Timed).took));
    await expect.poll(took).toBeGreaterThan(0);
    all.push(await took());
  }
  const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  test.info().annotations.push({
    type: 'redraw', description: `${seats} seats: ${all.map((ms) => ms.toFixed(1)).join(', ')} ms`,
  });
  expect(middle).toBeLessThan(REDRAW_MS);
});

test('each state has a sign, shape or line of its own, seen without colours too', async ({
  page,
}) => {
  await openSale(page, house());
  const signs = await page.locator('[data-entry] [data-s]').evaluateAll((all) =>
    (all as HTMLElement[]).map((seat) => {
      const { s: state, z: zone } = seat.dataset;
      const content = state === 'f' ? zone : getComputedStyle(seat, '::before').content;
      const { borderStyle, borderRadius } = getComputedStyle(seat);
      return [content, borderStyle, borderRadius].join(' ');
    }));
  expect(signs.length).toBeGreaterThan(16);
  expect(new Set(signs).size).toBe(signs.length);

  // So what tells them apart is seen by everybody who sees the signs.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const colours = await page.locator('[data-entry] [data-s]').evaluateAll((all) =>
      all.map((seat) => getComputedStyle(seat)).map((it) => [it.color, it.backgroundColor]));
    for (const { name, see } of SIGHTS) {
      for (const [index, pair] of colours.entries()) {
        const [sign, seat] = pair.map((colour) => see(linear(colour)));
        expect(contrast(sign, seat), `${name}, ${colorScheme}: ${signs[index]}`)
          .toBeGreaterThanOrEqual(SIGN_CONTRAST);
      }
    }
  }
});
