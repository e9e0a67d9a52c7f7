//! Gift vouchers on the recipient's page, with their codes.

use domain::{money::Money, sales::voucher::Voucher};
use house::{locales::Locale, settings::withdrawal::withdrawable_until};
use markup::{Html, view};
use selling::gift_words;
use subscribers::gifts::Opened;
use ui::route::Target;

/// Which sums a card names: the value of a voucher is on it, a price isn't.
pub fn price_words(locale: &Locale, has_tickets: bool, vouchers: usize) -> String {
    let id = match (has_tickets, vouchers) {
        (_, 0) => return locale.text("gift-price"),
        (false, _) => "gift-price-voucher",
        (true, _) => "gift-price-both",
    };
    locale.text_with(id, &[("count", (vouchers as u32).into())])
}

/// A voucher is worth what it says: that is no price.
pub fn vouchers(locale: &Locale, opened: &Opened, secret: &str) -> Option<Html> {
    let is_over = |voucher: &Voucher| voucher.valid_until.is_some_and(|it| it <= opened.now);
    let one = |voucher: &Voucher| {
        let value = locale.money(Money::new(voucher.value_minor, voucher.currency));
        let code = [("code", voucher.code.to_string().into())];
        let until = voucher.valid_until.map(|until| {
            let day = [("day", locale.date_plain(until.minus_ms(1), &opened.time_zone).into())];
            let id = match is_over(voucher) {
                true => "voucher-was-valid-until",
                false => "voucher-valid-until",
            };
            view! { <br/> {locale.text_with(id, &day)} }
        });
        // Of one that nothing was paid with its value says it.
        let left = (voucher.balance_minor != voucher.value_minor && !is_over(voucher)).then(|| {
            let balance = locale.money(Money::new(voucher.balance_minor, voucher.currency));
            let words = locale.text_with("voucher-left", &[("balance", balance.into())]);
            view! { <br/> {words} }
        });
        let withdrawal = withdrawable_until(voucher, opened.now, &opened.time_zone);
        let withdrawal = withdrawal.map(|ends_at| {
            let zone = &opened.time_zone;
            let words = gift_words::withdrawal(locale, &opened.from, ends_at, zone);
            view! { <br/> {words} }
        });
        view! {
            <li>
                <strong>{locale.text_with("voucher-mail", &[("value", value.into())])}</strong>
                <br/>
                {locale.text_with("voucher-mail-code", &code)}
                {left}
                {until}
                {withdrawal}
            </li>
        }
    };
    let all = opened.vouchers.iter().map(one).collect::<Html>();
    let how = (!opened.vouchers.iter().all(is_over)).then(|| locale.text("voucher-mail-how"));
    let how = how.map(|words| view! { <p>{words}</p> });
    let pdf = Target::GiftVouchers(secret.to_owned()).path(locale.language());
    let heading = match opened.vouchers.len() {
        1 => "voucher-title",
        _ => "voucher-page-title",
    };
    let count = [("count", (opened.vouchers.len() as u32).into())];
    (!opened.vouchers.is_empty()).then(|| {
        view! {
            <section aria-labelledby="vouchers">
                <h2 id="vouchers">{locale.text(heading)}</h2>
                <ul class="flow">{all}</ul>
                {how}
                <div class="order__actions">
                    <a class="button button--quiet" href=pdf download>
                        {locale.text_with("gift-page-vouchers-pdf", &count)}
                    </a>
                </div>
            </section>
        }
    })
}
