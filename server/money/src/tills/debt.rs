//! Cash for what is owed: the house pays it out at a counter, or whoever owes it pays it there. The
//! shift of a till has a movement for it, and a point of sale's statement what the point has.

use super::{
    cash::{CashPlace, shift_for},
    shift::{NoSale, write_movement},
};
use crate::books::{
    points::{Hand, point_of_cash},
    tills::{DebtOf, DebtPaid, post_cash_of_debt},
};
use anyhow::{Context, anyhow};
use domain::{
    id::{CompanyId, PointOfSaleId, TillSessionId},
    money::Money,
    people::actor::{Action, Actor},
    sales::till::{CashRefusal, MovementKind, REASON_CHARS_MAX},
};
use house::{
    Answered, Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{Conn, tills::shifts};

pub(crate) struct DebtCash {
    pub of: DebtOf,
    /// Who owes it, or to whom a shopper owes it.
    pub company: CompanyId,
    /// Where the sale was. None: at the house's own counters, or at none.
    pub sold_at: Option<PointOfSaleId>,
    pub amount: Money,
    /// For the shift's report: of what sale it is, and what staff wrote.
    pub reason: String,
}

/// Where the cash came from, or went.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Handed {
    /// For the entry that ends the debt.
    pub by: DebtPaid,
    /// The point of sale that has given it, or has it.
    pub point: Option<PointOfSaleId>,
    /// The shift of the till.
    pub till: Option<TillSessionId>,
}

/// What is owed by the house comes out of the clerk's till, what a shopper owes goes into it. Where
/// there are no tills, the ledger alone has the cash. The caller ends the debt.
///
/// # Errors
/// Why cash doesn't move.
pub(crate) async fn hand_over(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    cash: &DebtCash,
) -> Result<Handed, Failure<CashRefusal>> {
    let DebtCash { of, company, sold_at, amount, reason } = cash;
    let (kind, action) = match of {
        DebtOf::Refund(_) | DebtOf::Terminal(_) => (MovementKind::PayOut, Action::RefundOrder),
        DebtOf::Chargeback(_) => (MovementKind::PayIn, Action::RefundOrder),
        DebtOf::Receivable(_) => (MovementKind::PayIn, Action::Settle),
        DebtOf::ReceivableBack(_) => (MovementKind::PayOut, Action::Settle),
    };
    let till = shift_for(conn, &CashPlace::of_debt(actor, action, *sold_at, amount)).await?;
    let point = point_of_cash(conn, &Hand { actor, action, till }, *sold_at).await?;
    let amount_minor = kind.signed(amount.minor).context("a clerk's own movement has a sign")?;
    let Some(till) = till else {
        let signed = Money::new(amount_minor, amount.currency);
        post_cash_of_debt(house, conn, *of, *company, signed).await?;
        return Ok(Handed { by: DebtPaid::InCash(*company), point, till: None });
    };
    let shift = shifts::by_id(conn, till).await?.context("it was locked just now")?;
    let reason = printable(reason, REASON_CHARS_MAX);
    let no_sale = NoSale { kind, amount_minor, reason: &reason, key: None };
    let written = write_movement(house, conn, actor, &shift, &no_sale).await.answered()?;
    written.map_err(|why| anyhow!("a movement without a key is refused: {why:?}"))?;
    let moved = format!("till.{}", kind.as_str());
    let detail = json!({ "amount_minor": amount_minor });
    let entry = JournalEntry { action: &moved, subject: Subject::Shift(till), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(Handed { by: DebtPaid::InCash(shift.company), point, till: Some(till) })
}
