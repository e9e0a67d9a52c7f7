//! Whoever has credit pays with it what their bank sent back: it is kept back for that until then.

use super::{book, by_credit, of_credit};
use anyhow::Context;
use domain::people::actor::Actor;
use house::House;
use store::{
    Conn,
    books::receivables,
    orders::Order,
    payments::settlements::{self, Owed},
};

/// What was sent back of the order and is open, of its first company.
async fn sent_back(conn: &mut Conn, order: &Order) -> anyhow::Result<Vec<Owed>> {
    let mut back: Vec<Owed> = Vec::new();
    for known in receivables::of_order(conn, order.id).await? {
        if !known.is_reopened {
            continue;
        }
        let owed = settlements::by_id(conn, known.id).await?.context("receivables stay")?;
        let is_its = back.first().is_none_or(|first| first.company == owed.company);
        if is_its && owed.person == order.person && owed.standing.open_minor() > 0 && !owed.is_off {
            back.push(owed);
        }
    }
    Ok(back)
}

/// How much of it the debtor's credit pays.
pub(crate) async fn payable_minor(conn: &mut Conn, order: &Order) -> anyhow::Result<i64> {
    let back = sent_back(conn, order).await?;
    let Some(first) = back.first() else { return Ok(0) };
    let open_minor = back.iter().map(|owed| owed.standing.open_minor()).sum();
    Ok(settlements::credit_for(conn, first).await?.clamp(0, open_minor))
}

/// So much of it is paid. Who calls has locked the order, and the debtor's credit.
pub(crate) async fn pay_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    minor: i64,
) -> anyhow::Result<()> {
    let reference = format!("own-credit:{}", house.now().0);
    let mut left_minor = minor;
    for owed in sent_back(conn, order).await? {
        let part_minor = left_minor.min(owed.standing.open_minor());
        if part_minor > 0 {
            left_minor -= part_minor;
            let settlement = by_credit(house, conn, &owed, part_minor, &reference).await?;
            book(house, conn, actor, &of_credit(&owed, &settlement)).await?;
        }
    }
    Ok(())
}
