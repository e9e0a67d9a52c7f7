//! Cards that an outside supplier is asked to make.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CardRequestId, OrderId, OrderItemId},
    moment::Moment,
    tickets::card::{CardCause, CardState},
};
use sqlx::any::AnyRow;

/// For the house's list.
const LISTED_MAX: i64 = 10_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRequest {
    pub id: CardRequestId,
    pub order: OrderId,
    pub item: OrderItemId,
    pub cause: CardCause,
    pub asked_at: Moment,
}

/// With what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub request: CardRequest,
    /// Of the order.
    pub code: String,
    pub state: CardState,
    pub tries: u32,
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &CardRequest) -> anyhow::Result<()> {
    sqlx::query(
        "insert into card_requests (id, order_id, item_id, cause, asked_at_ms) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(new.order.to_string())
    .bind(new.item.to_string())
    .bind(new.cause.as_str())
    .bind(new.asked_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! card_query {
    ($rest:literal) => {
        concat!(
            "select c.id, c.order_id, c.item_id, c.cause, c.asked_at_ms, o.code, \
             x.done_at_ms, x.dead_at_ms, x.last_error, x.attempts from card_requests c \
             join orders o on o.id = c.order_id \
             join outbox x on x.dedupe_key = 'card:' || c.id ",
            $rest
        )
    };
}

/// The newest first.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<Listed>> {
    let rows = sqlx::query(card_query!("order by c.asked_at_ms desc, c.id limit $1"));
    rows.bind(LISTED_MAX).fetch_all(conn).await?.iter().map(listed).collect()
}

/// The newest last.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Listed>> {
    let rows = sqlx::query(card_query!("where c.order_id = $1 order by c.asked_at_ms, c.id"));
    rows.bind(order.to_string()).fetch_all(conn).await?.iter().map(listed).collect()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: CardRequestId) -> anyhow::Result<Option<Listed>> {
    let row = sqlx::query(card_query!("where c.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(listed).transpose()
}

fn listed(row: &AnyRow) -> anyhow::Result<Listed> {
    let is_dropped =
        row.text_or_none("last_error")?.as_deref() == Some(crate::running::outbox::DROPPED);
    let state = match (row.moment_or_none("done_at_ms")?, row.moment_or_none("dead_at_ms")?) {
        (Some(_), _) if is_dropped => CardState::NotNeeded,
        (Some(_), _) => CardState::Ordered,
        (None, Some(_)) => CardState::Failed,
        (None, None) => CardState::Waiting,
    };
    let cause = row.text("cause")?;
    Ok(Listed {
        request: CardRequest {
            id: row.id("id")?,
            order: row.id("order_id")?,
            item: row.id("item_id")?,
            cause: CardCause::parse(&cause).unwrap_or(CardCause::Bought),
            asked_at: row.moment("asked_at_ms")?,
        },
        code: row.text("code")?,
        state,
        tries: row.number("attempts")?,
    })
}

/// To whom the card is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    pub given_name: String,
    pub family_name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
}

/// Whoever has the subscription now: its new holder, for whom it was bought, or who bought it.
#[boxed]
pub async fn addressee(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<Option<Addressee>> {
    let row = sqlx::query(
        "select p.given_name, p.family_name, p.street, p.postcode, p.town, p.country \
         from order_items i join orders o on o.id = i.order_id \
         join persons p on p.id = coalesce((select t.person_id from subscription_transfers t \
             where t.item_id = i.id and t.end_cause = 'accepted'), \
           (select min(l.beneficiary_id) from order_lines l \
             where l.order_id = i.order_id and l.item_id = i.id), o.person_id) \
         where i.id = $1",
    );
    row.bind(item.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| {
            Ok(Addressee {
                given_name: row.text("given_name")?,
                family_name: row.text("family_name")?,
                street: row.text("street")?,
                postcode: row.text("postcode")?,
                town: row.text("town")?,
                country: row.text("country")?,
            })
        })
        .transpose()
}

/// The code that shows tickets of the subscription now; none where each has its own.
#[boxed]
pub async fn shared_code(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<Option<String>> {
    let row = sqlx::query(
        "select b.code, count(*) as shown from order_items i \
         join order_lines l on l.order_id = i.order_id and l.item_id = i.id \
         join admissions a on a.order_line_id = l.id \
         join barcode_admissions m on m.admission_id = a.id and m.ended_at_ms is null \
         join barcodes b on b.id = m.barcode_id \
         where i.id = $1 and a.cancelled_at_ms is null \
         group by b.code having count(*) > 1 order by count(*) desc, b.code limit 1",
    );
    let row = row.bind(item.to_string()).fetch_optional(conn).await?;
    row.map(|row| row.text("code")).transpose()
}
