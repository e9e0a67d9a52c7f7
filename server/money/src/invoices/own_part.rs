//! What a recipient gets who exchanged a ticket that somebody else had paid: a receipt of their own
//! part. The price of the seat beside it would tell what the other one has paid.

use super::{issue, print::Words};
use documents::{
    invoices::sheet::{InvoiceSheet, Row},
    tickets::sheet::Labelled,
};
use domain::{id::CompanyId, payments::invoice::Party};
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::invoice_sources,
    orders::{Order, shares},
};

/// One for each company that they paid.
pub(super) async fn receipts(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    language: &str,
) -> anyhow::Result<Vec<InvoiceSheet>> {
    if !order.stands() {
        return Ok(Vec::new());
    }
    let mut parts: BTreeMap<CompanyId, i64> = BTreeMap::new();
    for share in shares::of_order(conn, order.id).await?.iter().filter(|it| !it.is_exchange) {
        *parts.entry(share.merchant.company).or_default() += share.amount_minor;
    }
    let words = Words::new(house, conn, order, language).await?;
    let mut sheets = Vec::new();
    for (company, minor) in parts {
        let lines = issue::unbilled(house, conn, order, company).await?;
        let sold = lines.into_iter().next().map(|line| line.words).unwrap_or_default();
        let (seller, _) = invoice_sources::seller(conn, company).await?;
        let about = words.receipt(order, "papers-receipt-note-exchange");
        let bare = words.sheet(about, &seller, &Party::default(), &[]);
        let paid = words.money(minor);
        sheets.push(InvoiceSheet {
            heads: due_alone(words.locale.text("papers-what"), words.locale.text("papers-due")),
            rows: vec![due_alone(sold, paid.clone())],
            total: Labelled::new(words.locale.text("exchange-paid"), paid),
            ..bare
        });
    }
    Ok(sheets)
}

/// A row without VAT, which is due of the whole price.
fn due_alone(words: String, due: String) -> Row {
    Row { words, net: String::new(), rate: String::new(), tax: String::new(), due }
}
