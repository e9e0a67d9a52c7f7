//! What an order's page gives as files: its tickets to print, its dates for a calendar.

use house::locales::Locale;
use markup::{Html, view};
use ui::{
    route::Target,
    ticket::{
        several::{PAPER, SEVERAL},
        wallet::{WalletTargets, wallet_links},
    },
};

/// With the receipts of extras; alone, where every ticket is somebody else's.
pub fn tickets_file(locale: &Locale, secret: &str, tickets: usize) -> Html {
    let words = if tickets > 0 { "order-pdf" } else { "receipt-pdf" };
    let pdf = Target::TicketsPdf(secret.to_owned()).path(locale.language());
    view! {
        <a class="button" href=pdf.clone() download>
            {locale.text(words)}
        </a>
        {(tickets > 1)
            .then(|| {
                let href = format!("{pdf}?{PAPER}={SEVERAL}");
                view! {
                    <a class="button button--plain" href=href download>
                        {locale.text("order-pdf-saving")}
                    </a>
                }
            })}
    }
}

/// All tickets of an order at once, where it has several; each has its own way too.
pub fn wallet_file(locale: &Locale, secret: &str) -> Html {
    let targets = WalletTargets { apple: Target::ApplePasses(secret.to_owned()), google: None };
    let aloud = format!(", {}", locale.text("wallet-all"));
    wallet_links(locale, targets, &aloud)
}

/// The entry of a cancelled performance tells the calendar so. `words`: the message on the link.
pub fn calendar_file(locale: &Locale, secret: &str, words: &str) -> Html {
    let calendar = Target::Calendar(secret.to_owned()).path(locale.language());
    view! {
        <a class="button button--quiet" href=calendar download>
            {locale.text(words)}
        </a>
    }
}
