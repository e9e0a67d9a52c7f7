//! Seats that were sold for their holders.

use super::{credit::CREDIT, entry, of_order, post};
use domain::id::PersonId;
use house::House;
use store::{
    Conn,
    ledger::Entry,
    orders::{Order, OrderLine},
};

/// What holders got for seats that the house sold again for them. Its sales less this is its gain.
const RESALE_SHARES: &str = "resale-shares";

/// What the former holder of a seat gets of the price that it was sold for.
pub(crate) async fn post_resale(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    line: &OrderLine,
    person: PersonId,
    credit_minor: i64,
) -> anyhow::Result<()> {
    if credit_minor == 0 {
        return Ok(());
    }
    let shares = entry(house, line.selling, RESALE_SHARES.to_owned(), credit_minor);
    let credit = entry(house, line.selling, CREDIT.to_owned(), -credit_minor);
    let credit = Entry { person: Some(person), ..credit };
    post(house, conn, of_order(order), "resale", vec![shares, credit]).await
}
