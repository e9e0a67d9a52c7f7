//! What is asked before all of a kind are decided, or jobs go on: nobody can take it back.

use super::resume;
use domain::{
    money::{Currency, Money},
    payments::restore_wait::WaitKind,
};
use house::locales::Locale;
use markup::{Html, view};
use money::restores::{Confirmed, Wait};
use std::collections::BTreeMap;
use ui::route::staff::StaffRoute;

/// Names the deed, how many it is for, and how much they are worth. Its button says the same.
pub fn question(locale: &Locale, kind: WaitKind, confirmed: Confirmed, waits: &[&Wait]) -> Html {
    let (end, ask, words) = match confirmed {
        Confirmed::Discard => {
            ("discard", "staff-restored-ask-discard", "staff-restored-discard-these")
        }
        Confirmed::Release | Confirmed::Left(_) => {
            ("release", "staff-restored-ask-release", "staff-restored-release-these")
        }
    };
    let hint = locale.text(&format!("staff-restored-all-{end}-{}", kind.as_str()));
    let (heading, deed) = match resume(kind) {
        Some(deed) => {
            let heading = format!("staff-restored-ask-release-{}", kind.as_str());
            (locale.text(&heading), locale.text(deed))
        }
        None => {
            let what = format!("staff-restored-count-{}", kind.as_str());
            let what = locale.text_with(&what, &[("count", (waits.len() as i64).into())]);
            let what = [("what", what.into())];
            (locale.text_with(ask, &what), locale.text_with(words, &what))
        }
    };
    let sums = sums(locale, waits);
    let sums = (!sums.is_empty()).then(|| {
        let sums = [("amounts", sums.into())];
        view! { <p>{locale.text_with("staff-restored-worth", &sums)}</p> }
    });
    let restored = StaffRoute::Restored.path(locale.language());
    view! {
        <header class="page__head">
            <h1>{heading}</h1>
            <p class="desk-form">{hint}</p>
        </header>
        <div class="flow">
            {sums}
            <p>{locale.text("staff-restored-final")}</p>
            <form class="order__actions" method="post" action=restored.clone()>
                <input type="hidden" name="kind" value=kind.as_str()/>
                <input type="hidden" name="end" value=end/>
                <input type="hidden" name="all" value=waits.len().to_string()/>
                <button class="button" type="submit">{deed}</button>
                <a class="button button--quiet" href=restored>{locale.text("staff-back")}</a>
            </form>
        </div>
    }
}

/// What they are worth together, by currency.
fn sums(locale: &Locale, waits: &[&Wait]) -> String {
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for wait in waits {
        if let Some((currency, minor)) = wait.currency.as_deref().zip(wait.amount_minor) {
            *sums.entry(currency).or_default() += minor;
        }
    }
    let told = sums.into_iter().filter_map(|(currency, minor)| {
        let currency = Currency::parse(currency).ok()?;
        Some(locale.money(Money::new(minor, currency)))
    });
    told.collect::<Vec<_>>().join(" + ")
}
