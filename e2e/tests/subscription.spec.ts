// A seat for all performances of a series, from the same plan as tickets: by mouse.

import { newAddress } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import {
  clickSeats, freeTogether, holdChosen, isMine, openPlan, pressSeat, seat,
} from './helpers/plan';
import { proveDoor, provePaper } from './helpers/proof';
import {
  ANOTHER, BOTH, FIRST, FREE_FOR_BOTH, OFFER, SAVED, SECOND, SUBSCRIPTION, amount, asProduct,
  isPartly, toSeriesPlan,
} from './helpers/series';
import { choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

const PLAN = `/${LANGUAGE}/performances/${FIRST}`;
const MODE = (index: number) => `.products__list li:nth-child(${index + 1}) a`;

for (const language of ['es']) {
  test(`in ${language} a subscription and a ticket beside it are bought by mouse`, async ({
    page,
  }) => {
    await toSeriesPlan(page, language);
    const seats = await freeTogether(page, 2, 2, FREE_FOR_BOTH);
    await clickSeats(page, seats);
    // What was clicked last is on the card; it becomes a ticket of this performance.
    await seat(page, seats[0]).hover();
    await expect(asProduct(page, 1)).toHaveAttribute('aria-pressed', 'true');
    await expect(asProduct(page, 1)).toContainText(amount(SAVED, language));
    await asProduct(page, 0).click();
    await expect(asProduct(page, 0)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.selection-bar__sum')).toContainText(amount(BOTH, language));
    await expect(page.locator('.selection-bar__saved')).toContainText(amount(SAVED, language));
    await holdChosen(page);

    await page.locator('.basket-badge').click();
    await expect(page.locator('.basket__seat')).toHaveCount(2);
    const bundle = page.locator('.basket__line').filter({ has: page.locator('.bundle') });
    await expect(bundle.locator('.basket__price')).toContainText(amount(SUBSCRIPTION, language));
    await expect(bundle.getByRole('button')).toHaveCount(1);
    await expect(page.locator('.sum__line--total')).toContainText(amount(BOTH, language));
    await bundle.locator('summary').click();
    await expect(bundle.locator('.bundle__performances li')).toHaveCount(3);

    await toCheckout(page);
    await expect(page.locator('.checkout__summary .bundle__performances li')).toHaveCount(3);
    await fillCheckout(page, newAddress());
    await expect(orderButton(page)).toContainText(amount(BOTH, language));
    await orderButton(page).click();
    await choose(page, 'pay');

    const item = page.locator('.order__item');
    await expect(item).toContainText(amount(SUBSCRIPTION, language));
    await item.locator('summary').click();
    const numbers = await provePaper(page, 4);
    await expect(tickets(page)).toHaveCount(4);
    await proveDoor(numbers[0], FIRST, ANOTHER);
    await proveDoor(numbers[1], SECOND, ANOTHER);
  });
}

test('a seat that is taken for one performance says for which, and leads to the nearest free one',
  async ({ page }) => {
    await openPlan(page, `${PLAN}?offer=${OFFER}`);
    const [partly] = await freeTogether(page, 1, 0, '.seat--z1.seat--partly');
    await pressSeat(page, partly);
    await expect(page.locator('.seat-card__missing')).toContainText(/Peter Grimes|Tosca/);
    await expect(seat(page, partly)).not.toHaveClass(isMine);
    await expect(page.locator('.chip')).toHaveCount(0);
    const near = page.locator('.seat-card__missing button').first();
    const name = await near.innerText();
    await near.click();
    await expect(page.locator('.chip')).toHaveCount(1);
    await expect(page.locator('.seat-card__place')).toHaveText(name);
    // As a ticket of this performance it can be had all the same.
    await pressSeat(page, partly);
    await asProduct(page, 0).click();
    await expect(seat(page, partly)).toHaveClass(isMine);
    await expect(page.locator('.chip')).toHaveCount(2);
  });

test('another product keeps the seats that it can be had for, and names the others', async ({
  page,
}) => {
  await openPlan(page, `${PLAN}?offer=${OFFER}`);
  const [partly] = await freeTogether(page, 1, 1, '.seat--z1.seat--partly');
  const [free] = await freeTogether(page, 1, 4, FREE_FOR_BOTH);
  await page.locator(MODE(0)).click();
  await expect(page.locator(MODE(0))).toHaveAttribute('aria-current', 'true');
  // Its prices are those of what the page was opened for.
  await expect(page.locator('form:has(#best-offer)')).toBeHidden();
  await expect(page.locator('.legend__price').first()).toContainText('146.50');
  await clickSeats(page, [partly, free]);
  const name = await page.locator('.seat-card__place').innerText();
  await page.locator(MODE(1)).click();
  await expect(page.locator('.legend__price').first()).toContainText(SUBSCRIPTION);
  await expect(page.locator('.chip')).toHaveCount(1);
  await expect(seat(page, free)).toHaveClass(isMine);
  await expect(seat(page, partly)).toHaveClass(isPartly);
  await expect(page.locator('.selection-bar [role=alert]')).toContainText(name);
  await expect(page.locator('.selection-bar__sum')).toContainText(SUBSCRIPTION);
  // A reload keeps what it was chosen as.
  await page.reload();
  await expect(page.locator('.selection-bar__sum')).toContainText(SUBSCRIPTION);
});

test('the best seats of a series are free for all its performances', async ({ page }) => {
  await openPlan(page, `${PLAN}?offer=${OFFER}`);
  await expect(page.locator('#best-offer')).toHaveValue(OFFER);
  await page.locator('form:has(#best-offer) button[type=submit]').click();
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await page.goto(`/${LANGUAGE}/basket`);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await page.locator('.basket__seat button[formaction$="/remove"]').first().click();
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
});

test.describe('while somebody else is faster for another performance', () => {
  test.use({ provoked: [/status of 409/] });

  test('the seat is refused with that performance, and is a ring from then on', async ({
    page, playwright, baseURL,
  }) => {
    await openPlan(page, `${PLAN}?offer=${OFFER}`);
    const [place] = await freeTogether(page, 1, 7, FREE_FOR_BOTH);
    await clickSeats(page, [place]);
    const other = await playwright.request.newContext({ baseURL });
    const answer = await other.post(`/${LANGUAGE}/performances/${SECOND}/hold`, {
      form: { section: '0', seat: String(place) },
    });
    expect(answer.url()).toContain('/basket');
    await page.locator('.selection-bar > [data-press=hold]').click();
    await expect(page.locator('.selection-bar [role=alert]')).toContainText('Peter Grimes');
    await expect(seat(page, place)).toHaveClass(isPartly);
    await expect(page.locator('.chip')).toHaveCount(0);
    // Given back, it can be had again: its card asks anew, or the live picture came before that.
    const html = await (await other.get(`/${LANGUAGE}/basket`)).text();
    const line = /name="line" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await other.post(`/${LANGUAGE}/basket/remove`, { form: { line } });
    await page.locator('.seat-card__close').click();
    await pressSeat(page, place);
    await expect(seat(page, place)).not.toHaveClass(isPartly);
    await expect(async () => {
      const isChosen = isMine.test((await seat(page, place).getAttribute('class')) ?? '');
      if (!isChosen) await pressSeat(page, place);
      await expect(seat(page, place)).toHaveClass(isMine, { timeout: 2_000 });
    }).toPass();
    await other.dispose();
  });
});
