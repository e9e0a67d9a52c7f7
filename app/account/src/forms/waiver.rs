//! A ticket is given back for credit.

use crate::pages::{
    sign_in::to_sign_in,
    tickets::{step, together},
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::id::AdmissionId;
use house::{Answered, locales::Locale};
use rules::WaiverRefusal;
use subscribers::{
    transfers::together::SeatShown,
    waiver::{self, Brings},
};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

pub async fn waive(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
    pairs: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Account));
    }
    let pairs = pairs.map(|Form(pairs)| pairs).unwrap_or_default();
    let shown = |named: &str| {
        let found = pairs.iter().find(|(name, _)| name == named);
        found.and_then(|(_, minor)| minor.parse::<i64>().ok())
    };
    let own = SeatShown { admission, shown_minor: shown("shown_minor") };
    let all = together::seats(own, &together::ticked(&pairs));
    if !is_named(&all, shown("all_minor")) {
        // The page can't follow the ticks: it asks once more, with their sum.
        let path = Route::WaiveTicket(admission).path(visit.language());
        let beside = all.iter().skip(1).map(|seat| seat.admission);
        return Ok(visit.redirect_to(&together::address(&path, beside)));
    }
    let actor = visit.actor().await?;
    let done = waiver::waive_all(&visit.shop.house, &actor, &all, shown("voucher_minor")).await;
    match done.answered()? {
        Ok(brings) => {
            let count = brings.len() as u32;
            let brings = brings.into_iter().reduce(Brings::and);
            let words = brings.map(|brings| returned(&visit.locale, brings, count));
            step::back(visit, Tone::Good, words.unwrap_or_default()).await
        }
        Err(WaiverRefusal::AmountChanged) => {
            let words = visit.locale.text("waiver-amount-changed");
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&Route::WaiveTicket(admission)))
        }
        Err(why) => step::refused(visit, why, refusal::waiver).await,
    }
}

/// Whether the page has named what all of them bring together. A single ticket names its own.
fn is_named(all: &[SeatShown], named_minor: Option<i64>) -> bool {
    let sum_minor: i64 = all.iter().filter_map(|seat| seat.shown_minor).sum();
    named_minor.map_or(all.len() == 1, |named_minor| named_minor == sum_minor)
}

/// What came back for so many tickets, and where it is.
fn returned(locale: &Locale, brings: Brings, count: u32) -> String {
    let Brings { credit, voucher } = brings;
    let args = [
        ("credit", locale.money(credit).into()),
        ("voucher", locale.money(voucher).into()),
        ("count", count.into()),
    ];
    let id = match (credit.minor > 0, voucher.minor > 0) {
        (_, false) => "waiver-done",
        (false, true) => "waiver-done-voucher",
        (true, true) => "waiver-done-both",
    };
    locale.text_with(id, &args)
}
