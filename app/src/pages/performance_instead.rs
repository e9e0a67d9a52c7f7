//! Where a performance can't be bought yet: a mail when its sale opens.

use crate::pages::sale_alert;
use domain::{
    plan::PlanView,
    season::{PerformanceCard, SaleState},
};
use house::locales::Locale;
use leptos::prelude::*;
use ui::route::{Route, Target};

/// A sale that hasn't begun for tickets may have begun for packages; its mail is for the tickets.
/// `own`: the address of whoever is signed in.
pub fn panels(locale: &Locale, plan: &PlanView, own: Option<&str>) -> Panels {
    let is_to_come = matches!(plan.sale, SaleState::NotYet { .. });
    let panel = is_to_come.then(|| alert(locale, plan, own));
    match plan.data.on_sale && !plan.data.seat_zones.is_empty() {
        true => Panels { before: None, below: panel },
        false => Panels { before: panel, below: None },
    }
}

/// Before the plan, where there is nothing to choose on it; else below it, so that it takes nothing
/// of a phone's screen.
pub struct Panels {
    pub before: Option<AnyView>,
    pub below: Option<AnyView>,
}

fn alert(locale: &Locale, plan: &PlanView, own: Option<&str>) -> AnyView {
    let slug = plan.card.slug.clone();
    let form = match own {
        Some(own) => sale_alert::one_tap(locale, &slug, own).into_any(),
        None => sale_alert::form(locale, &slug, "", None).into_any(),
    };
    let reminder = Target::SaleReminder(slug).path(locale.language());
    view! {
        <section class="instead" aria-labelledby="alert">
            <h2 class="instead__title" id="alert">
                {locale.text("onsale-title")}
            </h2>
            {form}
            <p class="small">
                <a href=reminder download>
                    {locale.text("reminder-add")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// To the form, where it stands below the plan.
pub fn notice_link(locale: &Locale, plan: &PlanView) -> Option<(String, String)> {
    let is_below = plan.data.on_sale && matches!(plan.sale, SaleState::NotYet { .. });
    let href = Route::AskSaleAlert(plan.card.slug.clone()).path(locale.language());
    is_below.then(|| (href, locale.text("onsale-link")))
}

/// From a list of dates to the form of one of them.
pub fn link(locale: &Locale, card: &PerformanceCard, aloud: String) -> impl IntoView + use<> {
    let href = Route::AskSaleAlert(card.slug.clone()).path(locale.language());
    view! {
        <a href=href>
            {locale.text("onsale-link")}
            <span class="aloud">{aloud}</span>
        </a>
    }
}
