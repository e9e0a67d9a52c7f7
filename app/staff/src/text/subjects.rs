//! What texts are about, in the reader's words.

use house::locales::Locale;
use texts::sources::subjects::{FileSubject, TextSubject};

pub(crate) fn name(locale: &Locale, subject: TextSubject) -> String {
    locale.text(match subject {
        TextSubject::Programme => "staff-texts-about-programme",
        TextSubject::Seats => "staff-texts-about-seats",
        TextSubject::Subscriptions => "staff-texts-about-subscriptions",
        TextSubject::Extras => "staff-texts-about-extras",
        TextSubject::Checkout => "staff-texts-about-checkout",
        TextSubject::Payment => "staff-texts-about-payment",
        TextSubject::Orders => "staff-texts-about-orders",
        TextSubject::Changes => "staff-texts-about-changes",
        TextSubject::Waiting => "staff-texts-about-waiting",
        TextSubject::Account => "staff-texts-about-account",
        TextSubject::Mails => "staff-texts-about-mails",
        TextSubject::Invoices => "staff-texts-about-invoices",
        TextSubject::Errors => "staff-texts-about-errors",
        TextSubject::House => "staff-texts-about-house",
        TextSubject::Legal => "staff-texts-about-legal",
        TextSubject::EveryPage => "staff-texts-about-every-page",
        TextSubject::Staff => "staff-texts-about-staff",
    })
}

/// Of a mail by its kind, which begins with what it is about.
pub(crate) fn of_mail(kind: &str) -> TextSubject {
    match kind.split('_').next().unwrap_or_default() {
        _ if kind == "card_request" => TextSubject::Subscriptions,
        "tickets" | "reserved" | "invoiced" | "held" | "extras" | "new" | "cancelled"
        | "performance" | "thanks" => TextSubject::Orders,
        "money" | "refund" | "payment" | "debit" | "deposit" | "pay" | "credit" | "mandate"
        | "card" => TextSubject::Payment,
        "exchanged" | "waived" | "resale" | "transfer" | "handed" => TextSubject::Changes,
        "renewed" | "renewal" | "subscription" => TextSubject::Subscriptions,
        "withdrawn" | "voucher" | "gift" => TextSubject::Extras,
        "waiting" | "sale" => TextSubject::Waiting,
        "code" | "way" | "erasure" | "email" | "news" => TextSubject::Account,
        "password" | "staff" => TextSubject::Staff,
        _ => TextSubject::Mails,
    }
}

pub(crate) fn file_name(locale: &Locale, subject: FileSubject) -> String {
    match subject {
        FileSubject::Messages(subject) => name(locale, subject),
        FileSubject::Productions => locale.text("staff-productions-title"),
        FileSubject::Pages => locale.text("staff-landing-title"),
    }
}
