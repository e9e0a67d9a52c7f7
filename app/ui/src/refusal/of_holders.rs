//! Why a holder can't do something with a ticket, in words.

use crate::locale::money;
use domain::{
    money::Currency,
    payments::bank_account::BankRefusal,
    sales::sale_alert::SaleAlertRefusal,
    seats::waiting::WaitingRefusal,
    tickets::{
        change::ChoiceRefusal, exchange::ExchangeRefusal, renewal::RenewalRefusal,
        subscription_transfer::SubscriptionTransferRefusal, transfer::TransferRefusal,
    },
};
use house::locales::Locale;
use rules::{ResaleRefusal, WaiverRefusal};
use selling::tickets::TicketRefusal;

/// `time_zone`: of its dates.
pub fn resale(locale: &Locale, refusal: ResaleRefusal, time_zone: &str) -> String {
    locale.text(match refusal {
        ResaleRefusal::TooEarly { from } => {
            let date = locale.date_plain(from, time_zone);
            return locale.text_with("account-resale-too-early", &[("date", date.into())]);
        }
        ResaleRefusal::Often { most } => {
            return locale.text_with("account-resale-often", &[("most", most.into())]);
        }
        ResaleRefusal::UnknownTicket => "account-resale-unknown",
        ResaleRefusal::NotAllowed => "account-resale-not-allowed",
        ResaleRefusal::Unnumbered => "help-resale-numbered",
        ResaleRefusal::TooLate => "account-resale-too-late",
        ResaleRefusal::HandedOn => "transfer-resale",
        ResaleRefusal::NotValid => "account-resale-invalid",
        ResaleRefusal::Entered => "refusal-ticket-already-entered",
        ResaleRefusal::Offered => "account-resale-is-offered",
        ResaleRefusal::NotOffered => "account-resale-not-offered",
        ResaleRefusal::BeingBought => "account-resale-being-bought",
        ResaleRefusal::Sold => "account-resale-is-sold",
        ResaleRefusal::LessThanShown => "account-resale-less-than-shown",
    })
}

/// `time_zone`: of its dates.
pub fn exchange(locale: &Locale, refusal: ExchangeRefusal, time_zone: &str) -> String {
    locale.text(match refusal {
        ExchangeRefusal::TooEarly { from } => {
            let date = locale.date_plain(from, time_zone);
            return locale.text_with("exchange-too-early", &[("date", date.into())]);
        }
        ExchangeRefusal::Often { most } => {
            return locale.text_with("exchange-often", &[("most", most.into())]);
        }
        ExchangeRefusal::UnknownTicket => "exchange-unknown",
        ExchangeRefusal::NotAllowed => "exchange-not-allowed",
        ExchangeRefusal::TooLate => "exchange-too-late",
        ExchangeRefusal::NotValid => "exchange-invalid",
        ExchangeRefusal::Owed => "exchange-owed",
        ExchangeRefusal::Entered => "refusal-ticket-already-entered",
        ExchangeRefusal::Offered => "exchange-offered",
        ExchangeRefusal::OtherSeat => "exchange-other-seat",
        ExchangeRefusal::OneSeat => "exchange-one-seat",
        ExchangeRefusal::Seats => "exchange-seats",
        ExchangeRefusal::NotTogether => "exchange-not-together",
        ExchangeRefusal::OtherPerson => "exchange-other-person",
        ExchangeRefusal::Changed => "exchange-changed",
        ExchangeRefusal::Another => "exchange-another",
    })
}

/// `time_zone`: of its dates.
pub fn waiver(locale: &Locale, refusal: WaiverRefusal, time_zone: &str) -> String {
    locale.text(match refusal {
        WaiverRefusal::TooEarly { from } => {
            let date = locale.date_plain(from, time_zone);
            return locale.text_with("waiver-too-early", &[("date", date.into())]);
        }
        WaiverRefusal::Often { most } => {
            return locale.text_with("waiver-often", &[("most", most.into())]);
        }
        WaiverRefusal::UnknownTicket => "waiver-unknown",
        WaiverRefusal::NotAllowed => "waiver-not-allowed",
        WaiverRefusal::TooLate => "waiver-too-late",
        WaiverRefusal::NotValid => "waiver-invalid",
        WaiverRefusal::Owed => "waiver-owed",
        WaiverRefusal::Entered => "refusal-ticket-already-entered",
        WaiverRefusal::Offered => "waiver-offered",
        WaiverRefusal::AmountChanged => "waiver-amount-changed",
    })
}

pub fn transfer(locale: &Locale, refusal: TransferRefusal) -> String {
    locale.text(match refusal {
        TransferRefusal::UnknownTicket => "transfer-unknown",
        TransferRefusal::BadAddress => "transfer-bad-address",
        TransferRefusal::ToOneself => "transfer-to-oneself",
        TransferRefusal::Over => "transfer-over",
        TransferRefusal::NotValid => "transfer-invalid",
        TransferRefusal::Entered => "refusal-ticket-already-entered",
        TransferRefusal::OnOffer => "transfer-on-offer",
        TransferRefusal::Sold => "transfer-sold",
        TransferRefusal::Offered => "transfer-is-offered",
        TransferRefusal::Accepted => "transfer-is-accepted",
        TransferRefusal::NotOffered => "transfer-not-offered",
        TransferRefusal::Often => "transfer-often",
        TransferRefusal::TooManyMails => "transfer-too-many-mails",
    })
}

/// `time_zone`: of its dates.
pub fn subscription_transfer(
    locale: &Locale,
    refusal: SubscriptionTransferRefusal,
    time_zone: &str,
) -> String {
    use SubscriptionTransferRefusal as Refusal;
    locale.text(match refusal {
        Refusal::TooEarly { from } => {
            let date = locale.date_plain(from, time_zone);
            return locale.text_with("subscription-too-early", &[("date", date.into())]);
        }
        Refusal::UnknownSubscription => "subscription-unknown",
        Refusal::NotAllowed => "subscription-not-allowed",
        Refusal::TooLate => "subscription-too-late",
        Refusal::BadAddress => "transfer-bad-address",
        Refusal::ToOneself => "subscription-to-oneself",
        Refusal::UnknownRelation => "subscription-unknown-relation",
        Refusal::NameMissing => "subscription-name-missing",
        Refusal::NameUnprintable(found) => return super::letters(locale, found),
        Refusal::NothingLeft => "subscription-nothing-left",
        Refusal::TicketOffered => "subscription-ticket-offered",
        Refusal::NotValid => "subscription-invalid",
        Refusal::Renewing => "subscription-renewing",
        Refusal::Offered => "subscription-is-offered",
        Refusal::Accepted => "subscription-is-accepted",
        Refusal::NotOffered => "subscription-not-offered",
        Refusal::Often => "subscription-often",
        Refusal::TooManyMails => "transfer-too-many-mails",
    })
}

pub fn choice(locale: &Locale, refusal: ChoiceRefusal) -> String {
    locale.text(match refusal {
        ChoiceRefusal::Unknown | ChoiceRefusal::NotOffered => "order-change-unknown",
        ChoiceRefusal::Chosen(_) => "order-change-chosen",
        ChoiceRefusal::Over => "order-change-over",
        ChoiceRefusal::NotPossible => "order-change-not-possible",
        ChoiceRefusal::AmountChanged => "order-change-amount-changed",
        ChoiceRefusal::TicketsChanged => "order-change-tickets-changed",
        ChoiceRefusal::OffersChanged => "order-change-offers-changed",
        ChoiceRefusal::BeingBought => "order-change-being-bought",
    })
}

/// `SeatGone` is said beside the subscription.
pub fn renewal(locale: &Locale, refusal: RenewalRefusal) -> String {
    locale.text(match refusal {
        RenewalRefusal::UnknownRenewal => "renewal-unknown",
        RenewalRefusal::TooLate => "renewal-too-late",
        RenewalRefusal::PaymentNotOffered => "renewal-payment-not-offered",
        RenewalRefusal::MandateMissing => "renewal-mandate-missing",
        RenewalRefusal::BadIban => "renewal-bad-iban",
        RenewalRefusal::AccountHolderMissing => "renewal-account-holder-missing",
        RenewalRefusal::UnknownSeat => "renewal-unknown-seat",
        RenewalRefusal::SeatTaken => "renewal-seat-taken",
        RenewalRefusal::SameSeat => "renewal-same-seat",
        RenewalRefusal::UnknownPackage => "renewal-unknown-package",
        RenewalRefusal::UnknownPriceType => "renewal-unknown-price-type",
        RenewalRefusal::TooManyWishes => "renewal-too-many-wishes",
        RenewalRefusal::WishesMixed => "renewal-wishes-mixed",
        RenewalRefusal::SeatGone => "renewal-ask-first",
        RenewalRefusal::NoSeatAsked => "renewal-ask-for-seat",
        RenewalRefusal::PriceChanged => "renewal-price-changed",
    })
}

pub fn waiting(locale: &Locale, refusal: WaitingRefusal) -> String {
    locale.text(match refusal {
        WaitingRefusal::UnknownPerformance => "waiting-unknown-performance",
        WaitingRefusal::NotOnSale => "waiting-not-on-sale",
        WaitingRefusal::SeatsFree => "waiting-seats-free",
        WaitingRefusal::BadAddress => "waiting-bad-address",
        WaitingRefusal::BadCount => "waiting-bad-count",
        WaitingRefusal::UnknownZone => "waiting-unknown-zone",
        WaitingRefusal::TooManyMails => "waiting-too-many-mails",
        WaitingRefusal::Unknown => "waiting-unknown",
        WaitingRefusal::NotOffered => "waiting-not-offered",
    })
}

pub fn sale_alert(locale: &Locale, refusal: SaleAlertRefusal) -> String {
    locale.text(match refusal {
        SaleAlertRefusal::UnknownPerformance => "waiting-unknown-performance",
        SaleAlertRefusal::OnSale => "onsale-now",
        SaleAlertRefusal::Over => "onsale-over",
        SaleAlertRefusal::BadAddress => "waiting-bad-address",
        SaleAlertRefusal::TooManyMails => "waiting-too-many-mails",
        SaleAlertRefusal::Unknown => "onsale-none",
    })
}

pub fn bank(locale: &Locale, refusal: BankRefusal, currency: Currency) -> String {
    locale.text(match refusal {
        BankRefusal::BelowLeast { least_minor } => {
            let least = money(locale, least_minor, currency);
            return locale.text_with("payout-below-least", &[("least", least.into())]);
        }
        BankRefusal::TooMuch { credit_minor } => {
            let credit = money(locale, credit_minor, currency);
            return locale.text_with("payout-too-much", &[("credit", credit.into())]);
        }
        BankRefusal::SignedOut => "payout-signed-out",
        BankRefusal::BadIban => "payout-bad-iban",
        BankRefusal::NotSepa => "payout-not-sepa",
        BankRefusal::BicMissing => "payout-bic-missing",
        BankRefusal::BadBic => "payout-bad-bic",
        BankRefusal::HolderMissing => "payout-holder-missing",
        BankRefusal::NoAccount => "payout-no-account",
        BankRefusal::NotOffered => "payout-not-offered",
        BankRefusal::InUse => "payout-in-use",
        BankRefusal::NoAmount => "payout-no-amount",
        BankRefusal::UnknownPayOut => "payout-unknown",
        BankRefusal::Filed => "payout-filed",
        BankRefusal::Over => "payout-over",
        BankRefusal::Unconfirmed => "payout-unconfirmed",
    })
}

/// None: there is no such order or ticket, and the page says so.
pub fn ticket(locale: &Locale, refusal: TicketRefusal) -> Option<String> {
    Some(match refusal {
        TicketRefusal::UnknownOrder | TicketRefusal::UnknownTicket => return None,
        TicketRefusal::NothingChosen => locale.text("refusal-ticket-nothing-chosen"),
        TicketRefusal::NotPaid => locale.text("refusal-ticket-not-paid"),
        TicketRefusal::AlreadyEntered => locale.text("refusal-ticket-already-entered"),
        TicketRefusal::JustSent => locale.text("refusal-ticket-just-sent"),
        TicketRefusal::NothingToSend => locale.text("refusal-ticket-nothing-to-send"),
        TicketRefusal::SentOften { most } => {
            locale.text_with("refusal-ticket-sent-often", &[("most", most.into())])
        }
        TicketRefusal::ProofNeeded => locale.text("refusal-ticket-proof"),
        TicketRefusal::OnOffer => locale.text("refusal-ticket-on-offer"),
        TicketRefusal::Disputed => locale.text("order-ticket-disputed"),
        TicketRefusal::NotOnCard => locale.text("refusal-ticket-not-on-card"),
        TicketRefusal::NotOnPaper => locale.text("refusal-ticket-not-on-paper"),
        TicketRefusal::HandedOn => locale.text("refusal-ticket-handed-on"),
        TicketRefusal::PerformanceCancelled => locale.text("refusal-ticket-performance-cancelled"),
    })
}
