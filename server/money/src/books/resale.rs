//! Seats that were sold for their holders, and tickets that were exchanged.

use super::{SALES, credit::CREDIT, entry, of_order, post};
use domain::{
    id::{CompanyId, PersonId},
    money::spread,
};
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::ledger::Entry,
    orders::{Order, OrderLine},
};

/// What holders got for seats that the house sold again for them. Its sales less this is its gain.
const RESALE_SHARES: &str = "resale-shares";
/// What the house keeps of tickets that were exchanged.
const EXCHANGE_GAINS: &str = "gains:exchange";

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

/// What the house keeps of the price of a ticket.
pub(crate) struct KeptPrice {
    pub line: OrderLine,
    pub minor: i64,
}

/// What the house keeps of former tickets that were exchanged in one go: the fee, and what the new
/// seats cost less. VAT stays where it is. Their company is one.
pub(crate) async fn post_exchange_gain(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    kept: &[KeptPrice],
) -> anyhow::Result<()> {
    let gain_minor: i64 = kept.iter().map(KeptPrice::without_tax_minor).sum();
    let Some(KeptPrice { line, .. }) = kept.first().filter(|_| gain_minor != 0) else {
        return Ok(());
    };
    let sales = entry(house, line.selling, SALES.to_owned(), gain_minor);
    let gain = entry(house, line.selling, EXCHANGE_GAINS.to_owned(), -gain_minor);
    post(house, conn, of_order(order), "exchange", vec![sales, gain]).await
}

impl KeptPrice {
    fn without_tax_minor(&self) -> i64 {
        let Self { line, minor } = self;
        self.minor - spread(line.tax_minor, &[line.due_minor - minor, *minor])[1]
    }
}

/// Whoever accepted a ticket exchanges it: what it brought to its buyer pays for their order.
pub(crate) async fn post_handed_credit(
    house: &House,
    conn: &mut Conn,
    former: &Order,
    order: &Order,
    minors: &BTreeMap<CompanyId, i64>,
) -> anyhow::Result<()> {
    if former.person == order.person {
        return Ok(());
    }
    let mut entries = Vec::new();
    for (company, minor) in minors {
        for (person, minor) in [(former.person, *minor), (order.person, -*minor)] {
            let credit = entry(house, *company, CREDIT.to_owned(), minor);
            entries.push(Entry { person: Some(person), ..credit });
        }
    }
    post(house, conn, of_order(order), "exchange-handed", entries).await
}

/// What a ticket that was handed on had paid for its recipient's order.
pub(crate) struct HandedBack {
    /// Its buyer.
    pub giver: PersonId,
    pub company: CompanyId,
    pub minor: i64,
}

/// It was given back as credit of the recipient, and is the giver's.
pub(crate) async fn post_handed_back(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    back: &HandedBack,
) -> anyhow::Result<()> {
    let persons = [(order.person, back.minor), (back.giver, -back.minor)];
    let entries = persons.map(|(person, minor)| {
        let credit = entry(house, back.company, CREDIT.to_owned(), minor);
        Entry { person: Some(person), ..credit }
    });
    post(house, conn, of_order(order), "exchange-handed-back", Vec::from(entries)).await
}
