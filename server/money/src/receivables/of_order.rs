//! What is paid later of one order, for colleagues who settle it.

use super::list::by;
use domain::{
    id::{OrderId, ReceivableId},
    moment::Moment,
    money::{Currency, Money},
    payments::receivable::PaidBy,
    people::actor::{Action, Actor},
};
use house::House;
use store::payments::settlements::{self, Settlement};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedLine {
    pub receivable: ReceivableId,
    /// `debit`, `invoice`, `returned`.
    pub by: String,
    pub due_at: Moment,
    pub amount: Money,
    pub open: Money,
    pub paid: Vec<PaidLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidLine {
    pub amount: Money,
    pub by: PaidBy,
    /// The bank's day: `2026-12-01`.
    pub on: String,
    pub returned_at: Option<Moment>,
    /// As the bank says it.
    pub return_reason: Option<String>,
}

/// By when they are due. Nothing for who may not settle it.
#[boxed]
pub async fn owed_of_order(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> anyhow::Result<Vec<OwedLine>> {
    if actor.permit(Action::Settle, "*").is_err() {
        return Ok(Vec::new());
    }
    let mut conn = house.store().read().await?;
    let mut lines = Vec::new();
    for owed in settlements::of_order(&mut conn, order).await? {
        let currency = Currency::parse(&owed.currency);
        let currency = currency.map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
        let money = |minor| Money::new(minor, currency);
        let paid = |it: Settlement| PaidLine {
            amount: money(it.amount_minor),
            by: it.paid_by,
            on: it.paid_on,
            returned_at: it.returned_at,
            return_reason: it.return_reason,
        };
        let all = settlements::settlements(&mut conn, owed.id).await?;
        lines.push(OwedLine {
            receivable: owed.id,
            by: by(&owed.rule).to_owned(),
            due_at: owed.due_at,
            amount: money(owed.standing.amount_minor),
            open: money(owed.standing.open_minor()),
            paid: all.into_iter().map(paid).collect(),
        });
    }
    Ok(lines)
}
