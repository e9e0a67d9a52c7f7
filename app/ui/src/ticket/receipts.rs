//! The codes of extras, which whoever hands a piece out reads.

use crate::{
    route::Target,
    ticket::{
        code::receipt_codes,
        wallet::{WalletTargets, wallet_links},
    },
};
use domain::sales::extra::Receipt;
use house::{Symbology, locales::Locale};
use markup::{Html, view};

/// Pieces of one extra.
pub struct Pieces<'a> {
    pub name: &'a str,
    pub receipts: &'a [Receipt],
    /// Of the moments at which they were handed out.
    pub time_zone: &'a str,
    /// Opens their order, whose buyer can put them into a wallet. None for a present's recipient.
    pub order_secret: Option<&'a str>,
}

/// Opened by a press: there are many, and each fills a screen.
pub fn pieces(locale: &Locale, pieces: &Pieces<'_>, symbology: Symbology) -> Option<Html> {
    let count = pieces.receipts.len() as u32;
    let piece = |(number, receipt): (u32, &Receipt)| {
        let counter = [("number", number.into()), ("count", count.into())];
        let counter = locale.text_with("receipt-counter", &counter);
        let shown = match receipt.used_at {
            Some(at) => {
                let date = locale.date_plain(at, pieces.time_zone);
                let time = locale.time(at, pieces.time_zone);
                let args = [("date", date.into()), ("time", time.into())];
                view! { <p class="small">{locale.text_with("receipt-used", &args)}</p> }
            }
            None => {
                let name = format!("{}, {counter}", pieces.name);
                let wallets = pieces.order_secret.map(|secret| {
                    let targets = WalletTargets {
                        apple: Target::AppleReceipt(secret.to_owned(), receipt.line),
                        google: Some(Target::GoogleReceipt(secret.to_owned(), receipt.line)),
                    };
                    view! { <p>{wallet_links(locale, targets, &format!(", {name}"))}</p> }
                });
                view! {
                    {receipt_codes(locale, &receipt.code, symbology, &name)}
                    {wallets}
                }
            }
        };
        view! {
            <li>
                {(count > 1).then(|| view! { <p class="small">{counter.clone()}</p> })}
                {shown}
            </li>
        }
    };
    let shown: Vec<_> = (1_u32..).zip(pieces.receipts).map(piece).collect();
    let words = locale.text_with("receipt-show", &[("count", count.into())]);
    (!shown.is_empty()).then(|| {
        view! {
            <details class="disclosure">
                <summary class="disclosure__chosen">{words}</summary>
                <ul class="order__receipts">{shown}</ul>
            </details>
        }
    })
}
