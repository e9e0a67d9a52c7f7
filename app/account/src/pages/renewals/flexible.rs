//! A flexible subscription instead of the seat that is kept: as an answer, and after it.

use domain::tickets::renewal::Answer;
use house::locales::Locale;
use markup::{Html, view};
use subscribers::renewal::{FlexibleView, RenewalView, when_to_choose};
use ui::route::Route;

/// What can be chosen instead, in the form of the answers.
pub fn choices(locale: &Locale, renewal: &RenewalView) -> Option<Html> {
    let lede = match renewal.keeps_seat {
        true => "renewal-flexible-lede",
        false => "renewal-flexible-again",
    };
    let others = renewal
        .flexible
        .iter()
        .filter(|offered| renewal.answer != Some(Answer::Flexible(offered.offer)));
    let buttons: Vec<_> = others.map(|offered| button(locale, renewal, offered)).collect();
    (!buttons.is_empty()).then(|| {
        view! {
            <h3 class="renewal__flexible">{locale.text("renewal-flexible-title")}</h3>
            <p>{locale.text(lede)}</p>
            <p>{locale.text("renewal-flexible-seasons")}</p>
            {buttons}
        }
    })
}

fn button(locale: &Locale, renewal: &RenewalView, offered: &FlexibleView) -> Html {
    let name = [("name", offered.name.as_str().into())];
    view! {
        <p class="small">{when_to_choose(locale, offered, &renewal.time_zone)}</p>
        <button
            class="button button--quiet"
            type="submit"
            name="flexible"
            value=offered.offer.to_string()
            formnovalidate
        >
            {locale.text_with("renewal-flexible-change", &name)}
        </button>
    }
}

/// What the holder of a flexible subscription is told while it can be answered.
pub fn state(renewal: &RenewalView) -> &'static str {
    match renewal.answer {
        Some(Answer::Confirmed) if !renewal.wishes.is_empty() => "renewal-unseated-asked",
        Some(Answer::Flexible(_)) => "renewal-flexible",
        Some(Answer::Confirmed | Answer::Declined) | None => "renewal-unseated-open",
    }
}

/// The answer was carried out: the holder chooses now.
pub fn changed(locale: &Locale, renewal: &RenewalView) -> Html {
    let Some(chosen) = &renewal.chosen else { return Html::default() };
    let name = [("name", chosen.name.as_str().into())];
    let href = Route::Offer(chosen.key.clone()).path(locale.language());
    view! {
        <p class="renewal__state">{locale.text_with("renewal-end-flexible", &name)}</p>
        <p>{when_to_choose(locale, chosen, &renewal.time_zone)}</p>
        <p>{locale.text("renewal-flexible-seasons")}</p>
        <p>
            <a class="button" href=href>
                {locale.text("renewal-flexible-link")}
            </a>
        </p>
    }
}
