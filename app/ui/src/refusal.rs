//! Refusals in words and as a status. Each refusal is an enum, in `domain` or beside its use case,
//! and each variant has one message. The refusals of a hold are in `islands::plan::refusal_words`,
//! which the browser uses too.

mod of_addresses;
mod of_doors;
mod of_gifts;
mod of_holders;
mod of_names;
mod of_own_data;
mod of_vouchers;

pub use of_addresses::address;
pub use of_doors::{identity, passkey};
pub use of_gifts::gift;
pub use of_holders::{
    bank, choice, exchange, renewal, resale, sale_alert, subscription_transfer, ticket, transfer,
    waiting, waiver,
};
pub use of_names::{field, letters, letters_of_address, person, profile};
pub use of_own_data::{consent, email_change, erasure, obstacle};
pub use of_vouchers::{voucher, withdrawal};

use crate::{locale::money, words::packages};
use ::money::checkout::PayRefusal;
use axum::http::StatusCode;
use domain::{
    money::Currency,
    order::{FieldRefusal, PlaceRefusal},
    people::{
        customer::{AskRefusal, SignInRefusal},
        customer_field::AnswerProblem,
    },
    sales::{basket::CodeRefusal, extra::PutRefusal},
    seats::hold::HoldRefusal,
};
use house::locales::{Arg, Locale};
use selling::basket::{BeneficiaryRefusal, ExtendRefusal, PriceTypeRefusal};

/// For days that no refusal of an order has.
const UTC: &str = "UTC";

pub fn hold_status(refusal: &HoldRefusal) -> StatusCode {
    match refusal {
        HoldRefusal::UnknownPerformance => StatusCode::NOT_FOUND,
        HoldRefusal::NothingChosen | HoldRefusal::TooMany { .. } | HoldRefusal::UnknownSeat => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        HoldRefusal::NotYetOnSale { .. }
        | HoldRefusal::OtherKind { .. }
        | HoldRefusal::SaleClosed
        | HoldRefusal::Cancelled
        | HoldRefusal::Past
        | HoldRefusal::PlanChanged
        | HoldRefusal::SeatsTaken { .. }
        | HoldRefusal::NotForSale { .. }
        | HoldRefusal::CompanionAlone { .. }
        | HoldRefusal::OfferUnknown
        | HoldRefusal::OfferNotSold { .. }
        | HoldRefusal::OfferFull { .. }
        | HoldRefusal::OfferMost { .. }
        | HoldRefusal::OfferExtras { .. }
        | HoldRefusal::OfferTaken { .. }
        | HoldRefusal::NoneTogether { .. }
        | HoldRefusal::GeneralAdmissionGone { .. }
        | HoldRefusal::BasketOrdered => StatusCode::CONFLICT,
        HoldRefusal::GuestSeats { .. }
        | HoldRefusal::NetworkGuestSeats { .. }
        | HoldRefusal::AccountSeats { .. }
        | HoldRefusal::NetworkSeats { .. } => StatusCode::TOO_MANY_REQUESTS,
    }
}

/// Of the whole form; `None` where the fields say it themselves.
pub fn place(locale: &Locale, refusal: &PlaceRefusal, currency: Currency) -> Option<String> {
    let text = |text: &str| Arg::from(text);
    let amount = |minor: i64| Arg::from(money(locale, minor, currency));
    let say = |id: &str, args: &[(&str, Arg)]| locale.text_with(id, args);
    let named = |id: &str, name: &str| say(id, &[("name", text(name))]);
    let titled = |id: &str, title: &str| say(id, &[("title", text(title))]);
    let limited = |id: &str, most: u32| say(id, &[("most", most.into())]);
    Some(match refusal {
        // Said in the form.
        PlaceRefusal::Fields { .. } | PlaceRefusal::Repeated { .. } => return None,
        PlaceRefusal::BasketEmpty => locale.text("refusal-place-basket-empty"),
        PlaceRefusal::HoldsEnded => locale.text("refusal-place-holds-ended"),
        PlaceRefusal::TotalChanged { shown_minor, total_minor } => say(
            "refusal-place-total-changed",
            &[("shown", amount(*shown_minor)), ("total", amount(*total_minor))],
        ),
        PlaceRefusal::BasketChanged => locale.text("refusal-place-basket-changed"),
        PlaceRefusal::Exchange { why } => exchange(locale, *why, UTC),
        PlaceRefusal::CreditChanged => locale.text("refusal-place-credit-changed"),
        PlaceRefusal::VouchersChanged => locale.text("refusal-place-vouchers-changed"),
        PlaceRefusal::CreditOfAnother { email } => of_another(locale, email),
        PlaceRefusal::SaleClosed { title } => titled("refusal-place-sale-closed", title),
        PlaceRefusal::PriceTypeFewest { .. }
        | PlaceRefusal::PriceTypeMost { .. }
        | PlaceRefusal::TicketsFewest { .. }
        | PlaceRefusal::TicketsMost { .. } => return tickets(locale, refusal),
        PlaceRefusal::RightGone { title } => titled("refusal-place-right-gone", title),
        PlaceRefusal::OtherKind { kind, title } => {
            say("refusal-place-other-kind", &[("kind", text(kind)), ("title", text(title))])
        }
        PlaceRefusal::PaidInParts { at_once, later } => say(
            "refusal-place-paid-in-parts",
            &[("now", at_once.join(", ").into()), ("later", later.join(", ").into())],
        ),
        PlaceRefusal::ExtraGone { name } => named("refusal-place-extra-gone", name),
        PlaceRefusal::ExtraSoldOut { name, left } => {
            say("refusal-place-extra-sold-out", &[("name", text(name)), ("left", (*left).into())])
        }
        PlaceRefusal::MostForPerson { name, most } => {
            say("refusal-place-most-for-person", &[("name", text(name)), ("most", (*most).into())])
        }
        PlaceRefusal::FlatRateUsed { name, most } => {
            say("refusal-place-flat-rate-used", &[("name", text(name)), ("most", (*most).into())])
        }
        PlaceRefusal::CodeGone { code } => say("refusal-place-code-gone", &[("code", text(code))]),
        PlaceRefusal::PackageUnfinished { name, missing } => say(
            "refusal-place-package-unfinished",
            &[("name", text(name)), ("parts", packages::parts(locale, missing).into())],
        ),
        PlaceRefusal::OfferClosed { name } => named("refusal-place-offer-closed", name),
        PlaceRefusal::BelowPromise { title, least_minor } => say(
            "refusal-place-below-promise",
            &[("title", text(title)), ("amount", amount(*least_minor))],
        ),
        PlaceRefusal::PaymentMethodGone => locale.text("refusal-place-payment-method-gone"),
        PlaceRefusal::BelowMinimum { least_minor } => {
            say("refusal-place-below-minimum", &[("amount", amount(*least_minor))])
        }
        PlaceRefusal::OddAmount { step_minor } => {
            say("refusal-place-odd-amount", &[("step", amount(*step_minor))])
        }
        PlaceRefusal::CurrencyNotTaken => locale.text("refusal-place-currency-not-taken"),
        PlaceRefusal::TooManyAttempts => locale.text("refusal-place-too-many-attempts"),
        PlaceRefusal::UnpaidSeats { most } => limited("refusal-place-unpaid-seats", *most),
        PlaceRefusal::AccountSeats { most } => limited("refusal-hold-account-seats", *most),
        PlaceRefusal::TooManyMails => locale.text("refusal-place-too-many-mails"),
        PlaceRefusal::BadKey => locale.text("refusal-place-bad-key"),
        PlaceRefusal::GatewayUnreachable => locale.text("refusal-place-gateway-unreachable"),
    })
}

/// What the basket too is refused for, before anybody pays: there its words say nothing of money,
/// and at the checkout they add that nothing was charged.
pub fn is_of_basket(refusal: &PlaceRefusal) -> bool {
    matches!(
        refusal,
        PlaceRefusal::PriceTypeFewest { .. }
            | PlaceRefusal::PriceTypeMost { .. }
            | PlaceRefusal::TicketsFewest { .. }
            | PlaceRefusal::TicketsMost { .. }
            | PlaceRefusal::RightGone { .. }
            | PlaceRefusal::OtherKind { .. }
            | PlaceRefusal::PaidInParts { .. }
            | PlaceRefusal::ExtraGone { .. }
            | PlaceRefusal::ExtraSoldOut { .. }
            | PlaceRefusal::MostForPerson { .. }
            | PlaceRefusal::CodeGone { .. }
            | PlaceRefusal::PackageUnfinished { .. }
            | PlaceRefusal::OfferClosed { .. }
            | PlaceRefusal::BelowPromise { .. }
    )
}

/// More or fewer tickets than an order may have; None for any other refusal.
fn tickets(locale: &Locale, refusal: &PlaceRefusal) -> Option<String> {
    let (id, of, bound, count) = match refusal {
        PlaceRefusal::PriceTypeFewest { name, least, count } => {
            ("refusal-place-price-type-fewest", ("price_type", name), ("least", *least), *count)
        }
        PlaceRefusal::PriceTypeMost { name, most, count } => {
            ("refusal-place-price-type-most", ("price_type", name), ("most", *most), *count)
        }
        PlaceRefusal::TicketsFewest { title, least, count } => {
            ("refusal-place-tickets-fewest", ("title", title), ("least", *least), *count)
        }
        PlaceRefusal::TicketsMost { title, most, count } => {
            ("refusal-place-tickets-most", ("title", title), ("most", *most), *count)
        }
        _ => return None,
    };
    let args: [(&str, Arg); 3] =
        [(of.0, of.1.as_str().into()), (bound.0, bound.1.into()), ("count", count.into())];
    Some(locale.text_with(id, &args))
}

fn of_another(locale: &Locale, email: &str) -> String {
    locale.text_with("refusal-place-credit-of-another", &[("email", email.into())])
}

pub fn place_status(refusal: &PlaceRefusal) -> StatusCode {
    match refusal {
        PlaceRefusal::Fields { .. } | PlaceRefusal::BadKey => StatusCode::UNPROCESSABLE_ENTITY,
        PlaceRefusal::BasketEmpty
        | PlaceRefusal::HoldsEnded
        | PlaceRefusal::TotalChanged { .. }
        | PlaceRefusal::BasketChanged
        | PlaceRefusal::CreditChanged
        | PlaceRefusal::VouchersChanged
        | PlaceRefusal::Exchange { .. }
        | PlaceRefusal::CreditOfAnother { .. }
        | PlaceRefusal::Repeated { .. }
        | PlaceRefusal::SaleClosed { .. }
        | PlaceRefusal::PriceTypeFewest { .. }
        | PlaceRefusal::PriceTypeMost { .. }
        | PlaceRefusal::TicketsFewest { .. }
        | PlaceRefusal::TicketsMost { .. }
        | PlaceRefusal::RightGone { .. }
        | PlaceRefusal::OtherKind { .. }
        | PlaceRefusal::PaidInParts { .. }
        | PlaceRefusal::ExtraGone { .. }
        | PlaceRefusal::ExtraSoldOut { .. }
        | PlaceRefusal::MostForPerson { .. }
        | PlaceRefusal::FlatRateUsed { .. }
        | PlaceRefusal::CodeGone { .. }
        | PlaceRefusal::PackageUnfinished { .. }
        | PlaceRefusal::OfferClosed { .. }
        | PlaceRefusal::BelowPromise { .. }
        | PlaceRefusal::PaymentMethodGone
        | PlaceRefusal::BelowMinimum { .. }
        | PlaceRefusal::OddAmount { .. }
        | PlaceRefusal::CurrencyNotTaken
        | PlaceRefusal::TooManyAttempts => StatusCode::CONFLICT,
        PlaceRefusal::UnpaidSeats { .. }
        | PlaceRefusal::AccountSeats { .. }
        | PlaceRefusal::TooManyMails => StatusCode::TOO_MANY_REQUESTS,
        PlaceRefusal::GatewayUnreachable => StatusCode::BAD_GATEWAY,
    }
}

pub fn extend(locale: &Locale, refusal: ExtendRefusal) -> String {
    locale.text(match refusal {
        ExtendRefusal::Ended => "refusal-extend-ended",
        ExtendRefusal::NoneLeft => "refusal-extend-none-left",
        ExtendRefusal::NeedsAddress => "refusal-extend-needs-address",
    })
}

pub fn price_type(locale: &Locale, refusal: PriceTypeRefusal) -> String {
    locale.text(match refusal {
        PriceTypeRefusal::UnknownLine => "refusal-price-type-unknown-line",
        PriceTypeRefusal::NotSold => "refusal-price-type-not-sold",
    })
}

pub fn beneficiary(locale: &Locale, refusal: BeneficiaryRefusal) -> String {
    match refusal {
        BeneficiaryRefusal::UnknownLine => locale.text("refusal-price-type-unknown-line"),
        BeneficiaryRefusal::UnknownPerson => locale.text("refusal-beneficiary-unknown"),
        BeneficiaryRefusal::NotSold => locale.text("refusal-beneficiary-not-sold"),
        BeneficiaryRefusal::Most { most } => {
            locale.text_with("refusal-beneficiary-most", &[("most", most.into())])
        }
    }
}

/// Of a field that the house asks for. `most`: so many characters it takes.
pub fn answer(locale: &Locale, problem: AnswerProblem, label: &str, most: usize) -> String {
    let named = [("label", label.into())];
    match problem {
        AnswerProblem::Missing => locale.text_with("customerfields-missing", &named),
        AnswerProblem::TooLong => {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let args = [("label", label.into()), ("most", most.into())];
            locale.text_with("customerfields-too-long", &args)
        }
        AnswerProblem::BadPhone => locale.text("profile-bad-phone"),
        AnswerProblem::BadDate => locale.text_with("customerfields-bad-date", &named),
        AnswerProblem::NotOffered => locale.text_with("customerfields-not-offered", &named),
        AnswerProblem::Unprintable(letters) => letters_of_address(locale, letters),
    }
}

pub fn put(locale: &Locale, refusal: &PutRefusal, currency: Currency) -> String {
    match refusal {
        PutRefusal::NotSold => locale.text("refusal-put-not-sold"),
        PutRefusal::OtherKind => locale.text("refusal-put-other-kind"),
        PutRefusal::OtherPerformance => locale.text("refusal-put-other-performance"),
        PutRefusal::TooMany { most } => {
            locale.text_with("refusal-put-too-many", &[("most", (*most).into())])
        }
        PutRefusal::SoldOut { left } => {
            locale.text_with("refusal-put-sold-out", &[("left", (*left).into())])
        }
        PutRefusal::Amount { least_minor, most_minor } => locale.text_with(
            "refusal-put-amount",
            &[
                ("least", money(locale, *least_minor, currency).into()),
                ("most", money(locale, *most_minor, currency).into()),
            ],
        ),
        PutRefusal::OddAmount { step_minor } => {
            let step = money(locale, *step_minor, currency);
            locale.text_with("refusal-put-odd-amount", &[("step", step.into())])
        }
    }
}

pub fn code(locale: &Locale, refusal: CodeRefusal) -> String {
    locale.text(match refusal {
        CodeRefusal::Unknown => "refusal-promo-unknown",
        CodeRefusal::NotNow => "refusal-promo-not-now",
        CodeRefusal::UsedUp => "refusal-promo-used-up",
        CodeRefusal::NumberNeeded => "refusal-promo-number-needed",
        CodeRefusal::NotAMember => "refusal-promo-not-a-member",
        CodeRefusal::ListUnreachable => "refusal-promo-list-unreachable",
        CodeRefusal::TooMany => "refusal-promo-too-many",
        CodeRefusal::TooManyTries => "refusal-promo-too-many-tries",
    })
}

/// None: there is no such order, and the page says so.
pub fn pay(locale: &Locale, refusal: PayRefusal) -> Option<String> {
    Some(locale.text(match refusal {
        PayRefusal::UnknownOrder => return None,
        PayRefusal::NotOpen => "refusal-pay-not-open",
        PayRefusal::TooManyAttempts => "refusal-pay-too-many-attempts",
        PayRefusal::PaymentMethodGone => "refusal-pay-payment-method-gone",
        PayRefusal::StillAtBank => "refusal-pay-still-at-bank",
        PayRefusal::CreditChanged => "refusal-pay-credit-changed",
        PayRefusal::GatewayUnreachable => "refusal-pay-gateway-unreachable",
    }))
}

pub fn ask_code(locale: &Locale, refusal: AskRefusal) -> String {
    match refusal {
        AskRefusal::EmailMissing => field(locale, FieldRefusal::EmailMissing),
        AskRefusal::EmailWrong => field(locale, FieldRefusal::EmailWrong),
        AskRefusal::TooMany => locale.text("refusal-ask-too-many"),
    }
}

pub fn ask_code_status(refusal: AskRefusal) -> StatusCode {
    match refusal {
        AskRefusal::EmailMissing | AskRefusal::EmailWrong => StatusCode::UNPROCESSABLE_ENTITY,
        AskRefusal::TooMany => StatusCode::TOO_MANY_REQUESTS,
    }
}

pub fn sign_in(locale: &Locale, refusal: SignInRefusal) -> String {
    match refusal {
        SignInRefusal::CodeMissing => locale.text("refusal-code-missing"),
        SignInRefusal::CodeWrong { tries_left: 0 } => locale.text("refusal-code-wrong-last"),
        SignInRefusal::CodeWrong { tries_left } => {
            locale.text_with("refusal-code-wrong", &[("tries", tries_left.into())])
        }
        SignInRefusal::CodeEnded => locale.text("refusal-code-ended"),
    }
}
