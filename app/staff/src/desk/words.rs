//! Why a sale can't go on, and why seats don't come into it, for the colleague at the counter.

use crate::frame::context::StaffContext;
use domain::{id::PerformanceId, seats::hold::HoldRefusal, tickets::exchange::ExchangeRefusal};
use house::locales::Locale;
use islands::plan::refusal_words;
use money::reservations::OverRefusal;
use people::sales::SaleRefusal;
use ui::{
    error::Stop,
    refusal,
    words::{Words, seats as seat_words},
};

pub(super) fn sale(locale: &Locale, why: SaleRefusal) -> String {
    locale.text(match why {
        SaleRefusal::UnknownPoint => "staff-desk-point-unknown",
        SaleRefusal::PointClosed => "staff-desk-point-closed",
        SaleRefusal::UnknownSale => "staff-desk-sale-unknown",
        SaleRefusal::OtherPoint => "staff-desk-other-point",
        SaleRefusal::BeingServed => "staff-desk-being-served",
        SaleRefusal::PutAside => "staff-desk-is-aside",
    })
}

/// What their holder would read of it, but for what the clerk can do about it.
pub(super) fn exchange(locale: &Locale, why: ExchangeRefusal, time_zone: &str) -> String {
    locale.text(match why {
        ExchangeRefusal::UnknownTicket => "staff-desk-exchange-unknown",
        ExchangeRefusal::NotAllowed => "staff-desk-exchange-not-allowed",
        ExchangeRefusal::OtherSeat => "staff-desk-exchange-other-seat",
        ExchangeRefusal::OneSeat | ExchangeRefusal::Seats => "staff-desk-exchange-seats",
        ExchangeRefusal::NotTogether => "staff-desk-exchange-not-together",
        ExchangeRefusal::OtherPerson => "staff-desk-exchange-other-person",
        why => return refusal::exchange(locale, why, time_zone),
    })
}

/// What a shopper would read of it, but for what is meant for the web alone.
pub(crate) async fn hold(
    context: &StaffContext,
    performance: PerformanceId,
    why: OverRefusal,
) -> Result<String, Stop> {
    if let Some(words) = why.words(&context.locale) {
        return Ok(words);
    }
    let OverRefusal::Hold(why) = why else { return Ok(String::new()) };
    let (house, language) = (&context.shop.house, context.language());
    let why = season::words::say_refusal(house, performance, why, language).await?;
    let words = Words(context.locale.clone());
    let at_counter = |id: &str| context.locale.text(id);
    Ok(match &why {
        HoldRefusal::NotForSale { seat } => {
            let seat = seat_words::row_and_number(&words, seat);
            context.locale.text_with("staff-desk-not-for-sale", &[("seat", seat.into())])
        }
        HoldRefusal::UnknownPerformance => at_counter("staff-desk-performance-unknown"),
        HoldRefusal::NothingChosen => at_counter("staff-desk-nothing-chosen"),
        HoldRefusal::SaleClosed | HoldRefusal::Past => at_counter("staff-desk-sale-over"),
        HoldRefusal::PlanChanged => at_counter("staff-desk-plan-changed"),
        why => refusal_words::hold(&words, why),
    })
}
