//! Why `sell`, `block`, `unblock`, `states` and `reserve` did nothing. JSON has both: a stable name
//! for programs (`refusal`), and a sentence for people (`words`).

use domain::{
    moment::Moment,
    order::{FieldRefusal, PlaceRefusal},
    sales::reservation::ReserveRefusal,
    seats::hold::HoldRefusal,
};
use house::{Answered as _, Failure, House};
use money::{
    checkout::parts::PartsRefusal,
    reservations::{ConvertRefusal, OverRefusal},
};
use people::sales::SaleRefusal;
use serde::Serialize;
use serde_json::{Value, json};
use std::process::ExitCode;

/// What was done, or why nothing was, as JSON tells it.
pub type Done = Result<Value, Failure<Value>>;

/// Prints what was done, or why nothing was.
pub fn answered(done: Done, as_json: bool) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(answer) if as_json => say!("{answer}"),
        Ok(answer) => say!("{}", serde_json::to_string_pretty(&answer)?),
        Err(why) => return Ok(refuse(&why, as_json)),
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints why nothing was done.
pub fn refuse(why: &Value, as_json: bool) -> ExitCode {
    match as_json {
        true => say!("{why}"),
        false => eprintln!("parterre: refused: {}", why["words"].as_str().unwrap_or_default()),
    }
    ExitCode::FAILURE
}

/// A refusal that has nothing but its name, with its sentence.
pub fn plain(refusal: &str, words: &str) -> Value {
    told(json!({ "refusal": refusal }), words)
}

/// A refusal as JSON, with its sentence.
pub fn told(mut refusal: Value, words: impl Into<String>) -> Value {
    refusal["words"] = Value::String(words.into());
    refusal
}

/// Of a refusal that says its name by itself.
fn named(refusal: &impl Serialize, words: impl Into<String>) -> Value {
    let json = serde_json::to_value(refusal);
    told(json.unwrap_or_else(|_| json!({ "refusal": "unknown" })), words)
}

/// A time that the clock skips, when summer time begins.
pub fn no_such_time() -> Value {
    plain("no-such-time", "the clock skips this time on that day; choose another one")
}

pub fn of_sale(why: SaleRefusal) -> Value {
    let words = match why {
        SaleRefusal::UnknownPoint => "no point of sale has this key",
        SaleRefusal::PointClosed => "nothing is sold at this point of sale any more",
        SaleRefusal::UnknownSale => "nobody opened this sale",
        SaleRefusal::OtherPoint => "this sale belongs to another counter",
        SaleRefusal::BeingServed => "a colleague is serving this sale",
        SaleRefusal::PutAside => "this sale was put aside",
    };
    plain(why.as_str(), words)
}

pub fn of_parts(house: &House, why: PartsRefusal) -> Value {
    let words = why.words(&house.locales().fallback());
    told(json!({ "refusal": why.as_str() }), words)
}

pub fn of_convert(house: &House, why: ConvertRefusal) -> Value {
    match why {
        ConvertRefusal::Reservation(why) => of_reserve(&why),
        ConvertRefusal::Money(why) => of_parts(house, why),
    }
}

pub fn of_over(house: &House, why: &OverRefusal) -> Value {
    let words = why.words(&house.locales().fallback());
    match why {
        OverRefusal::Hold(why) => of_hold(why),
        OverRefusal::Reservation(why) => named(why, words.unwrap_or_else(|| reserve_words(why))),
    }
}

pub fn of_reserve(why: &ReserveRefusal) -> Value {
    named(why, reserve_words(why))
}

pub fn of_place(why: &PlaceRefusal) -> Value {
    named(why, place_words(why))
}

pub fn of_hold(why: &HoldRefusal) -> Value {
    named(why, hold_words(why))
}

/// Of a key that another request has, or that can't be one.
pub fn of_key(is_used: bool) -> Value {
    match is_used {
        true => plain("key-used", "another request had this key: choose a new key for a new sale"),
        false => plain("bad-key", "a key has 1 to 100 characters that can be seen"),
    }
}

pub fn iso(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

fn reserve_words(why: &ReserveRefusal) -> String {
    let words = match why {
        ReserveRefusal::UnknownReservation => "no reservation has this code",
        ReserveRefusal::Ended => "it was paid, or it has ended",
        ReserveRefusal::TooLate => {
            "that time is over, or its performance keeps no reservation until then"
        }
        ReserveRefusal::Free => "it costs nothing: there is nothing to wait for",
        ReserveRefusal::OnResale => {
            "a subscriber offers one of the seats for resale, and can't wait"
        }
        ReserveRefusal::NoWayToPay => "no page takes money for it: ask for no deposit",
        ReserveRefusal::BadDeposit => "a deposit is a part of the sum, and goes to one company",
        ReserveRefusal::DepositTaken => {
            "a part of it is paid already: take the rest with reserve convert"
        }
        ReserveRefusal::BelowDeposit { .. } => "what stays would cost no more than was paid of it",
        ReserveRefusal::StillAtBank => "its buyer may be paying at this moment",
        ReserveRefusal::GatewayUnreachable => "the bank doesn't say whether it was paid; try again",
        ReserveRefusal::UnknownLine => "it has no such ticket",
        ReserveRefusal::NothingChosen => "nothing is named that could change",
        ReserveRefusal::AllChosen => "all of its tickets are named; one at least must stay",
        ReserveRefusal::OtherChannel => "it was made in another channel: name its point of sale",
        ReserveRefusal::OtherCurrency => "its prices are in another currency",
        ReserveRefusal::KeyUsed => {
            "another request had this key: choose a new key for a new reservation"
        }
        ReserveRefusal::Place(why) => return place_words(why),
    };
    words.to_owned()
}

fn hold_words(why: &HoldRefusal) -> String {
    let words = match why {
        HoldRefusal::UnknownPerformance => "no performance has this key",
        HoldRefusal::OtherKind { kind } => {
            return format!("a buyer of the kind {kind} can have only what is meant for it");
        }
        HoldRefusal::NotYetOnSale { opens } => {
            return format!("its sale here opens at {}", iso(*opens));
        }
        HoldRefusal::SaleClosed => "its sale here is over",
        HoldRefusal::Cancelled => "the performance is cancelled",
        HoldRefusal::Past => "the performance has begun",
        HoldRefusal::NothingChosen => "no seat and no place is named",
        HoldRefusal::TooMany { max } => {
            return format!("one sale has at most {max} seats of this performance");
        }
        HoldRefusal::UnknownSeat => "no seat has this name, or several have it",
        HoldRefusal::PlanChanged => "the performance has another plan by now; name the seats again",
        HoldRefusal::SeatsTaken { .. } => "a seat is taken",
        HoldRefusal::NotForSale { .. } => "a seat isn't sold here: it may be blocked",
        HoldRefusal::CompanionAlone { .. } => {
            "a companion's seat is sold with its wheelchair space only"
        }
        HoldRefusal::OfferUnknown => "the performance isn't sold at this ticket type",
        HoldRefusal::OfferNotSold { offer } => {
            return format!("{offer} isn't sold here, or not at this time");
        }
        HoldRefusal::OfferFull { offer } => {
            return format!("the performance doesn't fit into {offer}, which was begun");
        }
        HoldRefusal::OfferMost { offer, most } => {
            return format!("one person has at most {most} of {offer}");
        }
        HoldRefusal::OfferExtras { offer, most } => {
            return format!("{offer} has at most {most} extra tickets, for its own performances");
        }
        HoldRefusal::OfferTaken { .. } => "the seat isn't free for all performances of the offer",
        HoldRefusal::NoneTogether { count } => {
            return match count {
                1 => "no seat is free".to_owned(),
                _ => format!("no {count} seats are free together"),
            };
        }
        HoldRefusal::GeneralAdmissionGone { left } => {
            return format!("only {left} places of the area are free");
        }
        HoldRefusal::BasketOrdered => "this sale was ordered already",
        HoldRefusal::GuestSeats { most }
        | HoldRefusal::NetworkGuestSeats { most }
        | HoldRefusal::AccountSeats { most }
        | HoldRefusal::NetworkSeats { most } => {
            return format!("at most {most} seats are held at a time");
        }
    };
    words.to_owned()
}

fn place_words(why: &PlaceRefusal) -> String {
    rule_words(why).unwrap_or_else(|| plain_words(why).to_owned())
}

/// Of what is sold, by its name.
fn rule_words(why: &PlaceRefusal) -> Option<String> {
    Some(match why {
        PlaceRefusal::TotalChanged { shown_minor, total_minor } => {
            format!("the price has changed from {shown_minor} to {total_minor} in minor units")
        }
        PlaceRefusal::SaleClosed { title } => format!("the sale of {title} is over"),
        PlaceRefusal::PriceTypeFewest { name, least, .. } => {
            format!("{name} is sold from {least} tickets on")
        }
        PlaceRefusal::PriceTypeMost { name, most, .. } => {
            format!("one person has at most {most} tickets of {name}")
        }
        PlaceRefusal::TicketsFewest { title, least, .. } => {
            format!("an order has at least {least} tickets for {title}")
        }
        PlaceRefusal::TicketsMost { title, most, .. } => {
            format!("an order has at most {most} tickets for {title}")
        }
        PlaceRefusal::RightGone { title } => {
            format!("the buyer has no right to a seat or ticket type of {title}")
        }
        PlaceRefusal::OtherKind { kind, title } => {
            format!("{title} isn't meant for a buyer of the kind {kind}")
        }
        PlaceRefusal::ExtraGone { name } | PlaceRefusal::OfferClosed { name } => {
            format!("{name} isn't sold any more")
        }
        PlaceRefusal::ExtraSoldOut { name, left } => format!("only {left} of {name} are left"),
        PlaceRefusal::MostForPerson { name, most } => {
            format!("one person has at most {most} of {name}")
        }
        PlaceRefusal::FlatRateUsed { name, .. } => {
            format!("nothing is left of {name} for this performance")
        }
        PlaceRefusal::CodeGone { code } => format!("the promo code {code} is used up or over"),
        PlaceRefusal::PackageUnfinished { name, .. } => {
            format!("performances of {name} are missing")
        }
        PlaceRefusal::BelowPromise { title, .. } => {
            format!("a seat for {title} would cost less than its holder was promised")
        }
        PlaceRefusal::BelowMinimum { least_minor } => {
            format!("no payment below {least_minor} minor units is taken")
        }
        PlaceRefusal::OddAmount { step_minor } => {
            format!("only multiples of {step_minor} minor units are taken")
        }
        PlaceRefusal::UnpaidSeats { most } | PlaceRefusal::AccountSeats { most } => {
            format!("at most {most} unpaid seats are kept for one buyer")
        }
        _ => return None,
    })
}

fn plain_words(why: &PlaceRefusal) -> &'static str {
    match why {
        PlaceRefusal::BasketEmpty => "nothing is held for this sale",
        PlaceRefusal::HoldsEnded => "the seats are no longer held; name them again",
        PlaceRefusal::Fields { fields, .. } => fields.first().map_or("a field is wrong", of_field),
        PlaceRefusal::BasketChanged => "what is held has changed; try again",
        PlaceRefusal::CreditChanged => "the buyer's credit has changed; try again",
        PlaceRefusal::VouchersChanged => "the gift vouchers have changed; try again",
        PlaceRefusal::Exchange { .. } => "the ticket isn't exchanged for this",
        PlaceRefusal::CreditOfAnother { .. } => "credit pays only for orders of its owner",
        PlaceRefusal::Repeated { .. } => "the buyer ordered the same a few minutes ago",
        PlaceRefusal::PaidInParts { .. } => {
            "some performances are paid by invoice, others at once: sell them apart"
        }
        PlaceRefusal::PaymentMethodGone => "no account takes this payment method",
        PlaceRefusal::CurrencyNotTaken => "no account takes this currency",
        PlaceRefusal::TooManyAttempts => "too many payments were tried",
        PlaceRefusal::TooManyMails => "too many mails went to this address",
        PlaceRefusal::BadKey => "the form belongs to another sale",
        PlaceRefusal::GatewayUnreachable => "the bank doesn't answer; try again",
        PlaceRefusal::TotalChanged { .. }
        | PlaceRefusal::SaleClosed { .. }
        | PlaceRefusal::PriceTypeFewest { .. }
        | PlaceRefusal::PriceTypeMost { .. }
        | PlaceRefusal::TicketsFewest { .. }
        | PlaceRefusal::TicketsMost { .. }
        | PlaceRefusal::RightGone { .. }
        | PlaceRefusal::OtherKind { .. }
        | PlaceRefusal::ExtraGone { .. }
        | PlaceRefusal::OfferClosed { .. }
        | PlaceRefusal::ExtraSoldOut { .. }
        | PlaceRefusal::MostForPerson { .. }
        | PlaceRefusal::FlatRateUsed { .. }
        | PlaceRefusal::CodeGone { .. }
        | PlaceRefusal::PackageUnfinished { .. }
        | PlaceRefusal::BelowPromise { .. }
        | PlaceRefusal::BelowMinimum { .. }
        | PlaceRefusal::OddAmount { .. }
        | PlaceRefusal::UnpaidSeats { .. }
        | PlaceRefusal::AccountSeats { .. } => "a rule of the house forbids it",
    }
}

fn of_field(field: &FieldRefusal) -> &'static str {
    match field {
        FieldRefusal::NameMissing => "the buyer's name is missing",
        FieldRefusal::NameTooLong => "the buyer's name is too long",
        FieldRefusal::GivenNameUnprintable(_) | FieldRefusal::FamilyNameUnprintable(_) => {
            "the buyer's name has signs that can't be printed"
        }
        FieldRefusal::EmailMissing => "the buyer's e-mail address is missing",
        FieldRefusal::EmailWrong => "this is no e-mail address",
        FieldRefusal::TermsNotAccepted => "the terms were not accepted",
    }
}
