//! Several subscriptions are renewed by one answer.

use domain::{money::Money, renewal::RenewalPayment};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::renewal::{RenewalState, RenewalView};
use ui::route::Route;

/// Nothing is left to say of it: a seat is kept, nobody has answered, and no mandate is missing.
fn is_plain(renewal: &RenewalView) -> bool {
    let is_open = matches!(renewal.state, RenewalState::Open { .. });
    let needs_mandate = renewal.payment == Some(RenewalPayment::Debit) && renewal.mandate.is_none();
    is_open && renewal.seat.is_some() && renewal.answer.is_none() && !needs_mandate
}

/// None: there aren't several.
pub fn together(locale: &Locale, renewals: &[RenewalView]) -> Option<Html> {
    let plain: Vec<&RenewalView> = renewals.iter().filter(|it| is_plain(it)).collect();
    let currency = plain.first()?.total.currency;
    if plain.len() < 2 || plain.iter().any(|it| it.total.currency != currency) {
        return None;
    }
    let sum_minor = plain.iter().map(|it| it.total.minor).sum();
    let amount = [("amount", locale.money(Money::new(sum_minor, currency)).into())];
    // One of the seats that were asked for may cost more.
    let dearest = |it: &RenewalView| {
        let wishes = it.wishes.iter().map(|wish| wish.total.minor);
        wishes.fold(it.total.minor, i64::max)
    };
    let has_wishes = plain.iter().any(|it| !it.wishes.is_empty());
    let most = has_wishes.then(|| {
        let most_minor = plain.iter().map(|it| dearest(it)).sum();
        let most = [("amount", locale.money(Money::new(most_minor, currency)).into())];
        view! { <p>{locale.text_with("renewal-together-most", &most)}</p> }
    });
    let ids: Vec<String> = plain.iter().map(|it| format!("{}:{}", it.id, it.total.minor)).collect();
    let action = Route::Renewals.path(locale.language());
    Some(view! {
        <section class="renewal" aria-labelledby="together">
            <h2 class="renewal__title" id="together">{locale.text("renewal-together-title")}</h2>
            <p>{locale.text("renewal-together-text")}</p>
            {most}
            <form method="post" action=action class="flow">
                <input type="hidden" name="renewals" value=ids.join(" ")/>
                <button class="button" type="submit">
                    {locale.text_with("renewal-together-confirm", &amount)}
                </button>
            </form>
        </section>
    })
}
