//! What is said at the top of a performance's pages: why one can't buy now, or what a seat chosen
//! here is for.

use crate::pages::early_sales;
use domain::{
    plan::PlanView,
    season::{PerformanceCard, SaleState},
};
use house::locales::Locale;
use subscribers::exchange;
use ui::{
    error::Stop,
    locale::when_long,
    route::Route,
    session::{Notice, Tone, Visit},
};

/// Why one can't buy now, and who may before; nothing while one can.
pub fn sale_words(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Option<String> {
    Some(match card.sale {
        SaleState::Open { .. } => return None,
        SaleState::NotYet { opens } => early_sales::long(locale, card, opens, time_zone),
        SaleState::Closed => locale.text("performance-closed"),
        SaleState::Cancelled => locale.text("performance-cancelled"),
        SaleState::Past => locale.text("performance-past"),
    })
}

/// The same, where a package that has the performance is on sale already.
pub fn closed_words(locale: &Locale, plan: &PlanView) -> Option<String> {
    let words = sale_words(locale, &plan.card, &plan.time_zone)?;
    Some(match plan.data.on_sale {
        true => format!("{words} {}", locale.text("performance-packages-now")),
        false => words,
    })
}

/// That a seat here takes the place of one in the basket, which stays held until then.
pub fn change_notice(locale: &Locale) -> Notice {
    let basket = Route::Basket.path(locale.language());
    let link = (basket, locale.text("performance-change-keep"));
    Notice::new(Tone::Warning, locale.text("performance-change-seat")).with_link(Some(link))
}

/// That a seat here is for a ticket that is being exchanged, and what this pays of it.
pub async fn exchange_notice(visit: &Visit, plan: &PlanView) -> Result<Option<Notice>, Stop> {
    let Some(session) = visit.session_id().filter(|_| plan.data.on_sale) else { return Ok(None) };
    let (house, locale) = (&visit.shop.house, &visit.locale);
    let Some(former) = exchange::under_way(house, session, locale.language()).await? else {
        return Ok(None);
    };
    let args = [
        ("title", former.title.into()),
        ("when", when_long(locale, former.starts_at, &former.time_zone).into()),
        ("pays", locale.money(former.pays).into()),
    ];
    let basket = Route::Basket.path(locale.language());
    let link = (basket, locale.text("exchange-on-plan-link"));
    let words = locale.text_with("exchange-on-plan", &args);
    Ok(Some(Notice::new(Tone::Warning, words).with_link(Some(link))))
}
