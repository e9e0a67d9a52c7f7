//! Whom and what a change of a performance would concern: counted and listed before it is made.

use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, PerformanceId, TransferId},
    money::Currency,
};
use sqlx::any::AnyRow;

/// More than any hall has places.
const READERS_MAX: i64 = 100_000;

/// What was sold of a performance, and what waits for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    pub tickets: i64,
    pub orders: i64,
    /// What these tickets cost together.
    pub due_minor: i64,
    /// None: there are no tickets.
    pub currency: Option<Currency>,
    /// Of these tickets, those of subscriptions.
    pub of_subscriptions: i64,
    /// Open ones.
    pub reservations: i64,
    /// Tickets on offer for resale.
    pub offers: i64,
    pub waiting: i64,
}

#[boxed]
pub async fn touched(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Touched> {
    let sold = sqlx::query(
        "select count(*) as tickets, count(distinct l.order_id) as orders, \
         cast(coalesce(sum(l.due_minor), 0) as bigint) as due_minor, \
         max(o.currency) as currency, count(f.id) as of_subscriptions from admissions a \
         join order_lines l on l.id = a.order_line_id join orders o on o.id = l.order_id \
         left join order_items i on i.id = l.item_id \
         left join offers f on f.id = i.offer_id and f.kind in ('subscription', 'flexible') \
         where a.performance_id = $1 and a.cancelled_at_ms is null",
    );
    let sold = sold.bind(performance.to_string()).fetch_one(&mut *conn).await?;
    let waits = sqlx::query(
        "select (select count(*) from order_reservations v join orders o on o.id = v.order_id \
           where o.paid_at_ms is null and o.ended_at_ms is null and exists (select 1 \
             from order_lines l where l.order_id = v.order_id and l.performance_id = $1)) \
           as reservations, \
         (select count(*) from releases r where r.performance_id = $1 \
           and r.ended_at_ms is null) as offers, \
         (select count(*) from waiting_entries w where w.performance_id = $1 \
           and w.ended_at_ms is null) as waiting",
    );
    let waits = waits.bind(performance.to_string()).fetch_one(conn).await?;
    let currency = sold.text_or_none("currency")?;
    let currency = currency.map(|code| Currency::parse(&code)).transpose();
    Ok(Touched {
        tickets: sold.int("tickets")?,
        orders: sold.int("orders")?,
        due_minor: sold.int("due_minor")?,
        currency: currency.map_err(|wrong| anyhow::anyhow!("a currency: {wrong}"))?,
        of_subscriptions: sold.int("of_subscriptions")?,
        reservations: waits.int("reservations")?,
        offers: waits.int("offers")?,
        waiting: waits.int("waiting")?,
    })
}

/// As whom somebody reads of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReaderKind {
    /// Of tickets.
    Buyer,
    /// Somebody accepted a ticket; of a present, all of its tickets together.
    Recipient,
    /// The house reserves for them.
    Reserver,
    /// Of extras for it alone.
    BuyerOfExtras,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeReader {
    pub kind: ReaderKind,
    pub order: OrderId,
    pub code: String,
    /// None: they are the order's buyer.
    pub transfer: Option<TransferId>,
    /// For the performance.
    pub tickets: i64,
    /// Empty where the house doesn't know it.
    pub given_name: String,
    pub family_name: String,
    /// Empty: the house has no address.
    pub email: String,
    pub language: String,
}

/// Everybody whom a change concerns, as the job `changes` tells them. Extras alone are concerned
/// where the performance is cancelled.
#[boxed]
pub async fn readers(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<ChangeReader>> {
    sqlx::query(
        "select k.kind, k.transfer_id, k.tickets, o.id, o.code, o.given_name, o.family_name, \
         o.email, o.language, t.email as to_email, g.language as to_language, g.recipient_name \
         from (select 'buyer' as kind, cast(null as text) as transfer_id, b.order_id, \
             cast(sum(b.tickets) as bigint) as tickets from ( \
               select l.order_id, 1 as tickets from admissions a \
                 join order_lines l on l.id = a.order_line_id \
                 where a.performance_id = $1 and a.cancelled_at_ms is null \
               union all select x.order_id, 0 from order_extras e \
                 join order_lines x on x.id = e.order_line_id \
                 join orders p on p.id = x.order_id where e.performance_id = $1 \
                 and x.cancelled_at_ms is null and p.paid_at_ms is not null \
                 and p.ended_at_ms is null) b group by b.order_id \
           union all select 'recipient', min(h.id), h.order_id, count(*) from admissions a \
             join transfers h on h.admission_id = a.id where a.performance_id = $1 \
             and a.cancelled_at_ms is null and h.end_cause = 'accepted' \
             group by h.order_id, coalesce(h.gift_id, h.id) \
           union all select 'reserver', cast(null as text), v.order_id, \
             (select count(*) from order_lines l where l.order_id = v.order_id \
               and l.performance_id = $1) from order_reservations v \
             join orders p on p.id = v.order_id where p.paid_at_ms is null \
             and p.ended_at_ms is null and exists (select 1 from order_lines y \
               where y.order_id = v.order_id and y.performance_id = $1)) k \
         join orders o on o.id = k.order_id left join transfers t on t.id = k.transfer_id \
         left join gifts g on g.id = t.gift_id order by o.code, k.kind, k.transfer_id limit $2",
    )
    .bind(performance.to_string())
    .bind(READERS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(reader)
    .collect()
}

fn reader(row: &AnyRow) -> anyhow::Result<ChangeReader> {
    let (transfer, tickets) = (row.id_or_none("transfer_id")?, row.int("tickets")?);
    let kind = match row.text("kind")?.as_str() {
        "recipient" => ReaderKind::Recipient,
        "reserver" => ReaderKind::Reserver,
        _ if tickets == 0 => ReaderKind::BuyerOfExtras,
        _ => ReaderKind::Buyer,
    };
    let (email, language) = (row.text("email")?, row.text("language")?);
    let known = ChangeReader {
        kind,
        order: row.id("id")?,
        code: row.text("code")?,
        transfer,
        tickets,
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
        email,
        language,
    };
    if kind != ReaderKind::Recipient {
        return Ok(known);
    }
    // Of a ticket that was in no present the house knows the address alone.
    Ok(ChangeReader {
        given_name: row.text_or_none("recipient_name")?.unwrap_or_default(),
        family_name: String::new(),
        email: row.text_or_none("to_email")?.unwrap_or_default(),
        language: row.text_or_none("to_language")?.unwrap_or(known.language),
        ..known
    })
}

/// How often it was moved, cancelled or brought back.
#[boxed]
pub async fn revision(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<u32> {
    sqlx::query("select revision from performances where id = $1")
        .bind(performance.to_string())
        .fetch_one(conn)
        .await?
        .number("revision")
}
