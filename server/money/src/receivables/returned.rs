//! A bank sends a payment back: for eight weeks whoever was debited can ask for that, without a
//! reason. The debt is open again.

use super::{
    book, by_credit,
    in_cash::{self, InCash, Way},
    mails, of, of_credit, record, spread,
};
use crate::{
    books::{ReceivableTurn, post_receivable},
    tills::debt::Handed,
};
use anyhow::{Context, ensure};
use domain::{
    id::ReceivableId,
    payments::receivable::{PaidBy, ReceivableRefusal, Standing},
    people::actor::{Action, Actor},
    wording::text::is_hidden,
};
use house::{Failure, House};
use serde_json::json;
use store::{
    Conn,
    books::credits,
    orders,
    payments::settlements::{self, Owed, Settlement},
};

/// A code of ISO 20022 (`AC04`), or the house's own words.
const REASON_CHARS_MAX: usize = 200;
/// No bank charges more for a return.
const FEE_MINOR_MAX: i64 = 100_000;
/// What lets somebody owe credit whose money went back.
const RULE: &str = "returned";

/// The newest payment that fits and stands; what paid others alone comes after what settled the
/// line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returning {
    /// As the bank says it.
    pub reason: String,
    /// None: any.
    pub reference: Option<String>,
    /// None: any.
    pub minor: Option<i64>,
    /// What the bank charges the house for it.
    pub fee_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoneBack {
    pub receivable: ReceivableId,
    pub order_code: String,
    pub reference: String,
    pub amount_minor: i64,
    /// What is owed for the tickets again.
    pub open_minor: i64,
    /// What had become credit, and couldn't be taken from it: it is owed, too.
    pub credit_owed_minor: i64,
}

/// # Errors
/// Why nothing is returned.
#[boxed]
pub async fn returned(
    house: &House,
    actor: &Actor,
    receivable: ReceivableId,
    wanted: &Returning,
) -> Result<GoneBack, Failure<ReceivableRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let chars = wanted.reason.trim().chars().count();
    let is_hiding = wanted.reason.chars().any(is_hidden);
    if !(1..=REASON_CHARS_MAX).contains(&chars) || is_hiding {
        return Err(Failure::Refused(ReceivableRefusal::BadReason));
    }
    if wanted.fee_minor.is_some_and(|minor| !(0..=FEE_MINOR_MAX).contains(&minor)) {
        return Err(Failure::Refused(ReceivableRefusal::BadAmount));
    }
    let (actor, wanted) = (actor.clone(), wanted.clone());
    house
        .write(move |house, conn| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move { return_in(&house, conn, &actor, receivable, &wanted).await })
        })
        .await
}

async fn return_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    receivable: ReceivableId,
    wanted: &Returning,
) -> Result<GoneBack, Failure<ReceivableRefusal>> {
    let known = settlements::by_id(conn, receivable).await?;
    let known = known.ok_or(Failure::Refused(ReceivableRefusal::UnknownReceivable))?;
    orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    let newest = find(conn, receivable, wanted).await?;
    let newest = newest.ok_or(Failure::Refused(ReceivableRefusal::NotSettled))?;
    // A bank sends all of a payment back, whatever it had paid.
    let all = spread::whole(conn, &newest).await?;
    let mut back = GoneBack {
        receivable,
        order_code: known.order_code,
        reference: newest.reference,
        amount_minor: 0,
        open_minor: 0,
        credit_owed_minor: 0,
    };
    let mut fee_minor = wanted.fee_minor;
    for settlement in all.iter().filter(|it| it.returned_at.is_none()) {
        let wanted = Returning { fee_minor: fee_minor.take(), ..wanted.clone() };
        let [open_minor, credit_owed_minor] =
            return_one(house, conn, actor, settlement, &wanted).await?;
        back.amount_minor += settlement.amount_minor;
        back.open_minor += open_minor;
        back.credit_owed_minor += credit_owed_minor;
    }
    Ok(back)
}

/// The newest payment that fits: what of it was for this line, or for others alone.
async fn find(
    conn: &mut Conn,
    receivable: ReceivableId,
    wanted: &Returning,
) -> anyhow::Result<Option<Settlement>> {
    let mut all = spread::paid_others(conn, receivable).await?;
    all.extend(settlements::settlements(conn, receivable).await?);
    for settlement in all.into_iter().rev() {
        let whole = spread::whole(conn, &settlement).await?;
        let whole_minor = whole.iter().map(|it| it.amount_minor).sum();
        if fits(&settlement, receivable, whole_minor, wanted) {
            return Ok(Some(settlement));
        }
    }
    Ok(None)
}

/// Gives what is owed for its tickets again, and what of credit that it had become.
async fn return_one(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    settlement: &Settlement,
    wanted: &Returning,
) -> Result<[i64; 2], Failure<ReceivableRefusal>> {
    let known = settlements::by_id(conn, settlement.receivable).await?;
    let order = known.context("receivables stay")?.order;
    orders::lock(conn, order).await?.context("orders are never deleted")?;
    let owed = settlements::by_id(conn, settlement.receivable).await?;
    let owed = owed.context("receivables stay")?;
    let balances = credits::lock(conn, owed.person, &owed.currency).await?;
    let own = balances.iter().find(|balance| balance.company == owed.company);
    let credit_minor = own.map_or(0, |balance| balance.minor);
    let standing = Standing {
        received_minor: owed.standing.received_minor - settlement.amount_minor,
        ..owed.standing
    };
    let is_in_cash = settlements::is_in_cash(conn, settlement.id).await?;
    let minor = settlement.amount_minor;
    let cash = InCash { way: Way::Back, owed: &owed, minor, words: &wanted.reason };
    let handed = match is_in_cash {
        true => Some(in_cash::hand(house, conn, actor, &cash).await?),
        false => None,
    };
    let gone = Gone { owed: &owed, settlement, standing, handed };
    undo(house, conn, actor, &gone, wanted).await?;
    let debt_minor = owed.credited_minor - standing.over_minor();
    let credit_owed_minor = match debt_minor > 0 {
        true => owe_credit(house, conn, actor, &gone, [debt_minor, credit_minor]).await?,
        false => 0,
    };
    mails::enqueue_returned(house, conn, settlement.id).await?;
    Ok([standing.open_minor(), credit_owed_minor])
}

/// What a debtor had as credit went to no bank: nobody sends it back. `named` is the line that the
/// bank names, `whole_minor` what came in with the settlement.
pub(super) fn fits(
    settlement: &Settlement,
    named: ReceivableId,
    whole_minor: i64,
    wanted: &Returning,
) -> bool {
    let is_its = |reference: &String| spread::is_of_payment(settlement, named, reference.trim());
    settlement.returned_at.is_none()
        && settlement.paid_by != PaidBy::Credit
        && wanted.reference.as_ref().is_none_or(is_its)
        && wanted.minor.is_none_or(|minor| minor == whole_minor)
}

/// A settlement that goes back.
struct Gone<'a> {
    /// As it was.
    owed: &'a Owed,
    settlement: &'a Settlement,
    /// As it is then.
    standing: Standing,
    /// Where the cash went back that had paid. None: no till had it.
    handed: Option<Handed>,
}

async fn undo(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    gone: &Gone<'_>,
    wanted: &Returning,
) -> anyhow::Result<()> {
    let Gone { owed, settlement, standing, handed } = *gone;
    let reason = wanted.reason.trim();
    let back = settlements::Returned { reason, fee_minor: wanted.fee_minor, at: house.now() };
    let over_minor = standing.over_minor();
    let is_newly = settlements::mark_returned(conn, settlement, &back, over_minor).await?;
    ensure!(is_newly, "its order is locked");
    let turn = match handed {
        Some(handed) => {
            settlements::mark_given_back_at(conn, settlement.id, handed.point).await?;
            ReceivableTurn::ReturnedInCash(handed.by)
        }
        None => ReceivableTurn::Returned,
    };
    post_receivable(house, conn, of(owed), turn, settlement.amount_minor).await?;
    let fee_minor = wanted.fee_minor.unwrap_or_default();
    post_receivable(house, conn, of(owed), ReceivableTurn::Fee, fee_minor).await?;
    let detail = json!({
        "receivable": owed.id.to_string(),
        "amount_minor": settlement.amount_minor,
        "reason": reason,
    });
    record(house, conn, actor, owed, "receivable.return", detail).await
}

/// What had become credit is a debt of its own: the credit that is there settles it. Gives what is
/// left of it.
async fn owe_credit(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    gone: &Gone<'_>,
    [debt_minor, credit_minor]: [i64; 2],
) -> anyhow::Result<i64> {
    let Gone { owed, settlement, .. } = *gone;
    let debt = Owed {
        id: ReceivableId(house.new_id()),
        performance: None,
        rule: RULE.to_owned(),
        due_at: house.now(),
        standing: Standing { amount_minor: debt_minor, received_minor: 0 },
        credited_minor: 0,
        ..owed.clone()
    };
    settlements::insert_returned(conn, &debt, settlement.id).await?;
    let part_minor = debt_minor.min(credit_minor);
    if part_minor > 0 {
        let reference = format!("credit:{}", settlement.id);
        let by_credit = by_credit(house, conn, &debt, part_minor, &reference).await?;
        book(house, conn, actor, &of_credit(&debt, &by_credit)).await?;
    }
    Ok(debt_minor - part_minor)
}
