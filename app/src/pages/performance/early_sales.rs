//! When a sale begins, and for whom before: friends of the house, for instance.

use domain::{
    moment::Moment,
    sales::season::{EarlySale, PerformanceCard, SaleState},
};
use house::locales::Locale;
use ui::locale::when_long;

/// In sentences. Whoever may buy before everybody reads their own date first.
pub fn long(locale: &Locale, card: &PerformanceCard, opens: Moment, time_zone: &str) -> String {
    let when = |at| when_long(locale, at, time_zone);
    let mut said = vec![match card.opens_for_all {
        None => locale.text_with("performance-not-yet", &[("when", when(opens).into())]),
        Some(all) => {
            let args = [("when", when(opens).into()), ("all", when(all).into())];
            locale.text_with("performance-not-yet-own", &args)
        }
    }];
    said.extend(card.early.iter().map(|early| {
        let args = [("who", who(locale, early).into()), ("when", when(early.opens).into())];
        locale.text_with("performance-early", &args)
    }));
    said.join(" ")
}

/// For a calendar, each in a few words.
pub fn short(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Vec<String> {
    debug_assert!(card.early.is_empty() || matches!(card.sale, SaleState::NotYet { .. }));
    let said = |early: &EarlySale| {
        let date = locale.date_short(early.opens, time_zone);
        let args = [("who", who(locale, early).into()), ("date", date.into())];
        locale.text_with("season-early", &args)
    };
    card.early.iter().map(said).collect()
}

fn who(locale: &Locale, early: &EarlySale) -> String {
    match early.who.is_empty() {
        true => locale.text("performance-early-others"),
        false => early.who.clone(),
    }
}
