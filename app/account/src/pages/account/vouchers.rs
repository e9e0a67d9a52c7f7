//! The gift vouchers of whoever is signed in that can still pay: bought, or received as a present.

use domain::sales::voucher::VoucherState;
use house::locales::Locale;
use markup::{Html, view};
use money::vouchers::Story;
use ui::{locale::money, route::Route};

/// Nothing where none is left.
pub fn section(locale: &Locale, stories: &[Story], zone: &str) -> Option<Html> {
    let is_open =
        |story: &&Story| story.state == VoucherState::Open && !story.voucher.is_in_present;
    let mut open = stories.iter().filter(is_open).peekable();
    open.peek()?;
    let href = Route::Vouchers.path(locale.language());
    let items = open.map(|story| {
        let voucher = &story.voucher;
        let amount = |minor| money(locale, minor, voucher.currency);
        let name = [("digits", voucher.code.last_four().into())];
        let left = [
            ("balance", amount(voucher.balance_minor).into()),
            ("value", amount(voucher.value_minor).into()),
        ];
        let until = voucher.valid_until.map(|until| {
            let day = [("day", locale.date_plain(until.minus_ms(1), zone).into())];
            view! { <p>{locale.text_with("voucher-valid-until", &day)}</p> }
        });
        view! {
            <li>
                <p>
                    <a href=href.clone()>{locale.text_with("voucher-part", &name)}</a>
                </p>
                <p>{locale.text_with("voucher-balance", &left)}</p>
                {until}
            </li>
        }
    });
    Some(view! {
        <section class="account__person" aria-labelledby="vouchers">
            <h2 class="account__title" id="vouchers">{locale.text("voucher-own-title")}</h2>
            <ul class="account__orders">{items.collect::<Html>()}</ul>
        </section>
    })
}
