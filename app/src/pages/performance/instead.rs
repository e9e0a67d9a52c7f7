//! Where a performance can't be bought: a mail when its sale opens, the waiting list, or dates like
//! it.

use crate::pages::performance::{sale_alert, similar};
use domain::{
    sales::season::{PerformanceCard, SaleState},
    seats::plan::PlanView,
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

/// What can be done instead of buying.
pub enum Instead {
    /// It is bought as usual.
    Nothing,
    /// Its sale hasn't begun. The address is that of whoever is signed in.
    Alert { own: Option<String> },
    /// It is over or sold out.
    Similar { cards: Vec<PerformanceCard> },
}

/// A sale that hasn't begun for tickets may have begun for packages; its mail is for the tickets.
pub async fn of(visit: &Visit, plan: &PlanView) -> Result<Instead, Stop> {
    match plan.sale {
        SaleState::NotYet { .. } => {
            let own = visit.signed_in().map(|known| known.email.clone());
            Ok(Instead::Alert { own })
        }
        SaleState::Open { .. } if !plan.is_sold_out() => Ok(Instead::Nothing),
        SaleState::Open { .. } | SaleState::Closed | SaleState::Cancelled | SaleState::Past => {
            Ok(Instead::Similar { cards: similar::cards(visit, &plan.card).await? })
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
            Self::Similar { cards } => {
                let waiting = if plan.is_sold_out() { to_wait(locale, &plan.card) } else { None };
                let similar = similar::list(locale, cards, &plan.time_zone);
                Some(view! {
                    {waiting}
                    {similar}
                })
            }
        };
        match plan.has_choice() {
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

fn to_wait(locale: &Locale, card: &PerformanceCard) -> Option<Html> {
    let (href, words) = waiting_link(locale, card)?;
    Some(view! {
        <section class="instead" aria-labelledby="to-wait">
            <h2 class="instead__title" id="to-wait">
                {locale.text("waiting-title")}
            </h2>
            <p>{locale.text("performance-sold-out-text")}</p>
            <p>
                <a class="button" href=href>
                    {words}
                </a>
            </p>
        </section>
    })
}

/// To the waiting list, which is there once everybody may buy.
pub fn waiting_link(locale: &Locale, card: &PerformanceCard) -> Option<(String, String)> {
    let is_there = matches!(card.sale, SaleState::Open { .. }) && card.opens_for_all.is_none();
    let href = Route::JoinWaitingList(card.slug.clone()).path(locale.language());
    is_there.then(|| (href, locale.text("waiting-link")))
}

/// To the form that asks for a mail when the sale begins.
pub fn alert_link(locale: &Locale, card: &PerformanceCard) -> Option<(String, String)> {
    let is_there = matches!(card.sale, SaleState::NotYet { .. });
    let href = Route::AskSaleAlert(card.slug.clone()).path(locale.language());
    is_there.then(|| (href, locale.text("onsale-link")))
}

/// From a list of dates to the form of one of them: for a mail, or for the waiting list where
/// whoever needs no wheelchair space finds nothing.
pub fn link(locale: &Locale, card: &PerformanceCard, aloud: String) -> Option<Html> {
    let waiting = || waiting_link(locale, card).filter(|_| !card.availability.has_usual_places());
    let (href, words) = alert_link(locale, card).or_else(waiting)?;
    Some(view! {
        <a href=href>
            {words}
            <span class="aloud">{aloud}</span>
        </a>
    })
}
