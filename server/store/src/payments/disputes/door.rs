//! Tickets that the door refuses, since a chargeback took what they cost.

use crate::{Conn, tickets::exchanges};
use domain::{id::OrderId, moment::Moment};

/// For admissions: a chargeback left something owed for the ticket's order, or for the one of
/// the pass that it was had for; or it reaches ticket or pass from another order.
macro_rules! is_owed {
    () => {
        "(exists (select 1 from order_lines l join receivables v on v.order_id = l.order_id \
           where l.id = admissions.order_line_id and v.dispute_id is not null \
           and v.settled_at_ms is null and v.cancelled_at_ms is null) \
         or exists (select 1 from counter_claim_lines c \
           join memberships m on m.id = substr(c.subject, 11) \
           join order_lines l on l.id = m.order_line_id \
           join receivables v on v.order_id = l.order_id \
           where c.order_line_id = admissions.order_line_id and c.subject like 'flat-rate:%' \
           and v.dispute_id is not null and v.settled_at_ms is null \
           and v.cancelled_at_ms is null) \
         or exists (select 1 from chargeback_lines z \
           where z.order_line_id = admissions.order_line_id) \
         or exists (select 1 from counter_claim_lines c \
           join memberships m on m.id = substr(c.subject, 11) \
           join chargeback_lines z on z.order_line_id = m.order_line_id \
           where c.order_line_id = admissions.order_line_id and c.subject like 'flat-rate:%'))"
    };
}

/// Tickets are refused at the door while a chargeback leaves anything owed for them: those of
/// the order, those that were had for its passes, and those that its tickets were exchanged for;
/// and while one of another order reaches them (`reach`).
#[boxed]
pub async fn tell_the_door(conn: &mut Conn, order: OrderId, now: Moment) -> anyhow::Result<()> {
    let (mut is_owed, mut before) = (false, order);
    while let Some(former) = exchanges::order_before(conn, before).await? {
        is_owed |= owes(conn, former).await?;
        before = former;
    }
    let mut next = vec![(order, is_owed)];
    while let Some((order, is_owed_before)) = next.pop() {
        tell_of(conn, order, is_owed_before, now).await?;
        let after = exchanges::orders_after(conn, order).await?;
        if !after.is_empty() {
            let is_owed = is_owed_before || owes(conn, order).await?;
            next.extend(after.into_iter().map(|order| (order, is_owed)));
        }
    }
    Ok(())
}

async fn owes(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from receivables where order_id = $1 and dispute_id is not null \
         and settled_at_ms is null and cancelled_at_ms is null limit 1",
    );
    Ok(found.bind(order.to_string()).fetch_optional(conn).await?.is_some())
}

async fn tell_of(
    conn: &mut Conn,
    order: OrderId,
    is_owed_before: bool,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(concat!(
        "update admissions set disputed_at_ms = case when ($3 = 1 or ",
        is_owed!(),
        ") then $2 end where cancelled_at_ms is null and order_line_id in \
         (select id from order_lines where order_id = $1 union \
          select c.order_line_id from order_lines l \
          join memberships m on m.order_line_id = l.id \
          join counter_claim_lines c on c.subject = 'flat-rate:' || m.id \
          where l.order_id = $1) \
         and (disputed_at_ms is null) = ($3 = 1 or ",
        is_owed!(),
        ")"
    ))
    .bind(order.to_string())
    .bind(now.0)
    .bind(i64::from(is_owed_before))
    .execute(conn)
    .await?;
    Ok(())
}
