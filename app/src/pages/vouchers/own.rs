//! The gift vouchers of whoever is signed in, with what is left of each and what was paid with it.

use house::locales::Locale;
use markup::{Html, view};
use money::vouchers::{Movement, Story};
use ui::locale::money;

/// Nothing of whoever has none.
pub fn own(locale: &Locale, stories: &[Story], zone: &str) -> Option<Html> {
    let items = stories.iter().map(|story| item(locale, story, zone)).collect::<Html>();
    (!stories.is_empty()).then(|| {
        view! {
            <section class="vouchers__part" aria-labelledby="own">
                <h2 id="own">{locale.text("voucher-own-title")}</h2>
                <ul class="extras__list">{items}</ul>
            </section>
        }
    })
}

fn item(locale: &Locale, story: &Story, zone: &str) -> Html {
    let voucher = &story.voucher;
    let balance = super::balance_words(locale, voucher, story.state);
    let until = super::until(locale, voucher, story.state, zone);
    let history = locale.text("voucher-own-history");
    let rows = story.movements.iter().enumerate();
    let rows = rows.map(|(at, movement)| {
        let amount = money(locale, movement.amount_minor, voucher.currency);
        view! {
            <tr>
                <td>{locale.date_plain(movement.at, zone)}</td>
                <td>{cause(locale, movement, at == 0)}</td>
                <td class="statement__amount">{amount}</td>
            </tr>
        }
    });
    let code = match voucher.is_in_present {
        true => view! { <p>{locale.text("voucher-in-gift")}</p> },
        false => view! { <p class="voucher__code">{voucher.code.to_string()}</p> },
    };
    view! {
        <li class="extras__item">
            {code}
            <p>
                <strong>{balance}</strong>
                <br/>
                {until}
            </p>
            <details class="disclosure">
                <summary class="disclosure__chosen">{history.clone()}</summary>
                <div class="window" tabindex="0" role="group" aria-label=history>
                    <table class="statement small">
                        <tbody>{rows.collect::<Html>()}</tbody>
                    </table>
                </div>
            </details>
        </li>
    }
}

/// The first movement is what the voucher began with.
fn cause(locale: &Locale, movement: &Movement, is_first: bool) -> String {
    let Some(code) = &movement.order_code else {
        return locale.text(match movement.cause.as_str() {
            "restore-corrected" => "account-credit-corrected",
            _ if movement.amount_minor < 0 => "voucher-own-over",
            _ => "voucher-own-issued",
        });
    };
    let id = match movement.amount_minor {
        ..0 => "voucher-own-used",
        _ if is_first => "voucher-own-bought",
        _ => "voucher-own-back",
    };
    locale.text_with(id, &[("code", code.as_str().into())])
}
