//! Why nothing was held, in the page's language: one message a refusal.

use domain::seats::{hold::HoldRefusal, plan::SeatName};
use ui::words::seats as seat_words;
use ui::words::{Arg, Words};

pub fn hold(words: &Words, refusal: &HoldRefusal) -> String {
    let seats: String;
    let (id, arg) = match refusal {
        HoldRefusal::UnknownPerformance => return words.text("refusal-hold-unknown-performance"),
        HoldRefusal::NotYetOnSale { .. } => return words.text("refusal-hold-not-yet-on-sale"),
        HoldRefusal::SaleClosed => return words.text("refusal-hold-sale-closed"),
        HoldRefusal::Cancelled => return words.text("refusal-hold-cancelled"),
        HoldRefusal::Past => return words.text("refusal-hold-past"),
        HoldRefusal::NothingChosen => return words.text("refusal-hold-nothing-chosen"),
        HoldRefusal::UnknownSeat => return words.text("refusal-hold-unknown-seat"),
        HoldRefusal::PlanChanged => return words.text("refusal-hold-plan-changed"),
        HoldRefusal::BasketOrdered => return words.text("refusal-hold-basket-ordered"),
        HoldRefusal::TooMany { max } => {
            ("refusal-hold-too-many", ("max", Arg::Number((*max).into())))
        }
        HoldRefusal::GuestSeats { most } => {
            ("refusal-hold-guest-seats", ("most", Arg::Number((*most).into())))
        }
        HoldRefusal::NetworkGuestSeats { most } => {
            ("refusal-hold-network-guest-seats", ("most", Arg::Number((*most).into())))
        }
        HoldRefusal::AccountSeats { most } => {
            ("refusal-hold-account-seats", ("most", Arg::Number((*most).into())))
        }
        HoldRefusal::NetworkSeats { most } => {
            ("refusal-hold-network-seats", ("most", Arg::Number((*most).into())))
        }
        HoldRefusal::NoneTogether { count } => {
            ("refusal-hold-none-together", ("count", Arg::Number((*count).into())))
        }
        HoldRefusal::GeneralAdmissionGone { left } => {
            ("refusal-hold-places-gone", ("left", Arg::Number((*left).into())))
        }
        HoldRefusal::SeatsTaken { lost, .. } => {
            let names: Vec<String> =
                lost.iter().map(|name| seat_words::row_and_number(words, name)).collect();
            let count = Arg::Number(lost.len() as i64);
            seats = seat_words::list(words, names);
            return words.with(
                "refusal-hold-seats-taken",
                &[("count", count), ("seats", Arg::Text(&seats))],
            );
        }
        HoldRefusal::OtherKind { kind } => ("refusal-hold-other-kind", ("kind", Arg::Text(kind))),
        HoldRefusal::OfferUnknown => return words.text("refusal-hold-offer-unknown"),
        HoldRefusal::OfferNotSold { offer } => {
            ("refusal-offer-not-sold", ("name", Arg::Text(offer)))
        }
        HoldRefusal::OfferFull { offer } => ("refusal-offer-full", ("name", Arg::Text(offer))),
        HoldRefusal::OfferMost { offer, most } => {
            return words.with("refusal-offer-most", &named(offer, *most));
        }
        HoldRefusal::OfferExtras { offer, most } => {
            return words.with("refusal-offer-extra-tickets", &named(offer, *most));
        }
        HoldRefusal::OfferTaken { seat, performances, .. } => {
            return taken(words, seat, performances);
        }
        HoldRefusal::NotForSale { seat } => {
            seats = seat_words::row_and_number(words, seat);
            ("refusal-hold-not-for-sale", ("seat", Arg::Text(&seats)))
        }
        HoldRefusal::CompanionAlone { seat } => {
            seats = seat_words::row_and_number(words, seat);
            ("refusal-hold-companion-alone", ("seat", Arg::Text(&seats)))
        }
    };
    words.with(id, &[arg])
}

fn taken(words: &Words, seat: &SeatName, performances: &[String]) -> String {
    let (seat, performances) = (seat_words::row_and_number(words, seat), performances.join(", "));
    words.with(
        "refusal-hold-offer-taken",
        &[("seat", Arg::Text(&seat)), ("performances", Arg::Text(&performances))],
    )
}

fn named(offer: &str, most: u32) -> [(&'static str, Arg<'_>); 2] {
    [("name", Arg::Text(offer)), ("most", Arg::Number(most.into()))]
}
