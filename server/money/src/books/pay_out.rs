//! Credit on its way to its holder's bank: it leaves their credit when it is asked for, and the
//! house when it is in a file for the house's bank.

use super::{PAID_OUT, credit::CREDIT, entry};
use domain::id::{CompanyId, LedgerTransactionId, PersonId};
use house::House;
use store::{
    Conn,
    books::ledger::{self, Entry, Posting},
};

/// Asked for, and in no file yet: by person.
const PAY_OUTS_DUE: &str = "pay-outs-due";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PayOutTurn {
    Asked,
    CalledBack,
    Filed,
    /// By the bank, after it was in a file.
    Returned,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct OfPayOut<'a> {
    pub person: PersonId,
    pub company: CompanyId,
    pub amount_minor: i64,
    pub currency: &'a str,
}

pub(crate) async fn post_pay_out(
    house: &House,
    conn: &mut Conn,
    of: OfPayOut<'_>,
    turn: PayOutTurn,
) -> anyhow::Result<()> {
    let (cause, from, to) = match turn {
        PayOutTurn::Asked => ("pay-out-asked", CREDIT, PAY_OUTS_DUE),
        PayOutTurn::CalledBack => ("pay-out-called-back", PAY_OUTS_DUE, CREDIT),
        PayOutTurn::Filed => ("pay-out-filed", PAY_OUTS_DUE, PAID_OUT),
        PayOutTurn::Returned => ("pay-out-returned", PAID_OUT, CREDIT),
    };
    let entry = |account: &str, amount_minor| Entry {
        person: Some(of.person),
        ..entry(house, of.company, account.to_owned(), amount_minor)
    };
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: None,
        terminal: None,
        cause,
        currency: of.currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries: vec![entry(from, of.amount_minor), entry(to, -of.amount_minor)],
    };
    ledger::post(conn, &posting).await
}
