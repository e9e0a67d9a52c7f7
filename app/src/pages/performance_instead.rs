//! Where a performance can't be bought: a mail when its sale opens, or dates like it.

use crate::pages::{sale_alert, similar};
use domain::{
    plan::PlanView,
    season::{Availability, PerformanceCard, SaleState},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::{Notice, Tone, Visit},
};

/// What can be done instead of buying.
pub enum Instead {
    /// It is bought as usual.
    Nothing,
    /// Its sale hasn't begun. The address is that of whoever is signed in.
    Alert { own: Option<String> },
    /// It is over or sold out.
    Similar { cards: Vec<PerformanceCard>, sold_out: bool },
}

/// A sale that hasn't begun for tickets may have begun for packages; its mail is for the tickets.
pub async fn of(visit: &Visit, plan: &PlanView) -> Result<Instead, Stop> {
    let sold_out = plan.data.on_sale && plan.card.availability == Availability::SoldOut;
    match plan.sale {
        SaleState::NotYet { .. } => {
            let own = visit.signed_in().map(|known| known.email.clone());
            Ok(Instead::Alert { own })
        }
        SaleState::Open { .. } if !sold_out => Ok(Instead::Nothing),
        SaleState::Open { .. } | SaleState::Closed | SaleState::Cancelled | SaleState::Past => {
            let cards = similar::cards(visit, &plan.card).await?;
            Ok(Instead::Similar { cards, sold_out })
        }
    }
}

impl Instead {
    /// Before the plan, where there is nothing to choose on it; else below it, so that it takes
    /// nothing of a phone's screen.
    pub fn panels(&self, locale: &Locale, plan: &PlanView) -> Panels {
        let panel = match self {
            Self::Nothing => None,
            Self::Alert { own } => Some(alert(locale, plan, own.as_deref())),
            Self::Similar { cards, sold_out } => {
                similar::list(locale, cards, &plan.time_zone, *sold_out)
            }
        };
        match plan.data.on_sale && !plan.data.seat_zones.is_empty() {
            true => Panels { before: None, below: panel },
            false => Panels { before: panel, below: None },
        }
    }
}

/// Where on the page it is said.
pub struct Panels {
    pub before: Option<Html>,
    pub below: Option<Html>,
}

fn alert(locale: &Locale, plan: &PlanView, own: Option<&str>) -> Html {
    let slug = plan.card.slug.clone();
    let form = match own {
        Some(own) => sale_alert::one_tap(locale, &slug, own),
        None => sale_alert::form(locale, &slug, "", None),
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
}

/// A plan without a free seat says first where one can wait for one.
pub fn sold_out(locale: &Locale, plan: &PlanView) -> Option<Notice> {
    let is_out = plan.data.tickets_on_sale && plan.card.availability == Availability::SoldOut;
    let href = Route::JoinWaitingList(plan.card.slug.clone()).path(locale.language());
    let words = locale.text("performance-sold-out");
    let link = (href, locale.text("waiting-link"));
    is_out.then(|| Notice::new(Tone::Warning, words).with_link(Some(link)))
}

/// To the form, where it stands below the plan.
pub fn notice_link(locale: &Locale, plan: &PlanView) -> Option<(String, String)> {
    let is_below = plan.data.on_sale && matches!(plan.sale, SaleState::NotYet { .. });
    let href = Route::AskSaleAlert(plan.card.slug.clone()).path(locale.language());
    is_below.then(|| (href, locale.text("onsale-link")))
}

/// From a list of dates to the form of one of them.
pub fn link(locale: &Locale, card: &PerformanceCard, aloud: String) -> Html {
    let href = Route::AskSaleAlert(card.slug.clone()).path(locale.language());
    view! {
        <a href=href>
            {locale.text("onsale-link")}
            <span class="aloud">{aloud}</span>
        </a>
    }
}
