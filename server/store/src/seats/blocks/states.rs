//! What is known of the seats and places of a performance that aren't simply free, each in one
//! statement: `domain::seats::seat_state` says what they are.

use crate::{Conn, columns::Columns};
use anyhow::{Context, bail};
use domain::{
    id::{Ordinal, PerformanceId, PersonId, SessionId},
    moment::Moment,
    people::actor::Channel,
    sales::offer::OfferKind,
    seats::{
        block::BlockKind,
        seat_state::{SeatFacts, SeatOwner},
    },
};
use sqlx::any::AnyRow;

/// SQL: what `facts` reads of a claim `c`. `$2` stands for `now`.
const FACTS: &str = "o.kind as offer_kind, b.kind as block_kind, \
    case when v.order_id is null then c.owner else 'reservation' end as owner, \
    case when c.release_id is null then 0 else 1 end as is_on_offer, \
    case when v.order_id is null and (c.holder = 'order' \
      or (c.holder = 'basket' and c.held_until_ms > $2)) then 1 else 0 end as is_held";

/// SQL: the tables of `FACTS`.
const CLAIMS: &str = "claims c \
    left join order_lines l on c.owner = 'order-line' and l.id = c.owner_id \
    left join order_items i on i.id = l.item_id left join offers o on o.id = i.offer_id \
    left join blocks b on c.owner = 'block' and b.id = c.owner_id \
    left join order_reservations v on c.holder = 'order' and v.order_id = c.holder_id";

/// Seats that somebody has or had a claim on. Whether a seat is a house seat, the plan knows.
#[boxed]
pub async fn seat_facts(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Vec<(Ordinal, SeatFacts)>> {
    let sql = format!("select c.seat_ordinal, {FACTS} from {CLAIMS} where c.performance_id = $1");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(performance.to_string())
        .bind(now.0)
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| Ok((Ordinal(row.number("seat_ordinal")?), facts(row)?)))
        .collect()
}

/// A seat as those who sell are told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedSeat {
    pub seat: Ordinal,
    pub facts: SeatFacts,
    /// Of the basket that holds it, or held it.
    pub held_by: Option<SessionId>,
    /// In which that basket was opened, or the order placed that holds it.
    pub held_in: Option<Channel>,
    /// The ticket that is valid for it was read at the door.
    pub has_entered: bool,
}

/// As `seat_facts`, with who holds each seat and who has come in.
#[boxed]
pub async fn claimed_seats(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Vec<ClaimedSeat>> {
    let sql = format!(
        "select c.seat_ordinal, {FACTS}, k.session_id, coalesce(k.channel, h.channel) as held_in, \
         case when exists (select 1 from admissions a join scans s on s.admission_id = a.id \
           and s.answer = 'admitted' where a.performance_id = c.performance_id \
           and a.seat_ordinal = c.seat_ordinal and a.cancelled_at_ms is null) \
         then 1 else 0 end as has_entered \
         from {CLAIMS} left join baskets k on c.holder = 'basket' and k.id = c.holder_id \
         left join orders h on c.holder = 'order' and h.id = c.holder_id \
         where c.performance_id = $1"
    );
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(performance.to_string())
        .bind(now.0)
        .fetch_all(conn)
        .await?
        .iter()
        .map(claimed_seat)
        .collect()
}

fn claimed_seat(row: &AnyRow) -> anyhow::Result<ClaimedSeat> {
    let held_in = row.text_or_none("held_in")?;
    let channel =
        |text: String| Channel::parse(&text).with_context(|| format!("a seat is held in {text}"));
    Ok(ClaimedSeat {
        seat: Ordinal(row.number("seat_ordinal")?),
        facts: facts(row)?,
        held_by: row.id_or_none("session_id")?,
        held_in: held_in.map(channel).transpose()?,
        has_entered: row.int("has_entered")? == 1,
    })
}

/// Who has the ticket that is valid for the seat, or placed the order that has or holds it.
#[boxed]
pub async fn customer_of(
    conn: &mut Conn,
    performance: PerformanceId,
    seat: Ordinal,
) -> anyhow::Result<Option<PersonId>> {
    let row = sqlx::query(
        "select coalesce((select a.holder_id from admissions a \
           where a.performance_id = c.performance_id and a.seat_ordinal = c.seat_ordinal \
           and a.cancelled_at_ms is null), o.person_id) as person_id \
         from claims c left join order_lines l on c.owner = 'order-line' and l.id = c.owner_id \
         join orders o on o.id = coalesce(l.order_id, \
           case when c.holder = 'order' then c.holder_id end) \
         where c.performance_id = $1 and c.seat_ordinal = $2",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .fetch_optional(conn)
    .await?;
    row.map(|row| row.id("person_id")).transpose()
}

/// (area, places, what is known of them); several rows of an area may say the same.
#[boxed]
pub async fn place_facts(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Vec<(String, u32, SeatFacts)>> {
    sqlx::query(
        "select c.area, c.quantity, o.kind as offer_kind, b.kind as block_kind, \
         case when v.order_id is null then c.owner else 'reservation' end as owner, \
         0 as is_on_offer, \
         case when v.order_id is null and (c.holder = 'order' \
           or (c.holder = 'basket' and c.held_until_ms > $2)) then 1 else 0 end as is_held \
         from area_claims c left join order_lines l on c.owner = 'order-line' \
         and l.id = c.owner_id \
         left join order_items i on i.id = l.item_id left join offers o on o.id = i.offer_id \
         left join blocks b on c.owner = 'block' and b.id = c.owner_id \
         left join order_reservations v on c.holder = 'order' and v.order_id = c.holder_id \
         where c.performance_id = $1",
    )
    .bind(performance.to_string())
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.text("area")?, row.number("quantity")?, facts(row)?)))
    .collect()
}

fn facts(row: &AnyRow) -> anyhow::Result<SeatFacts> {
    let owner = match row.text_or_none("owner")?.as_deref() {
        None => None,
        Some("order-line") => {
            let kind = row.text_or_none("offer_kind")?;
            let read = |kind: String| OfferKind::parse(&kind).context("an unknown kind of offer");
            Some(SeatOwner::Ticket(kind.map(read).transpose()?))
        }
        Some("subscription") => Some(SeatOwner::Renewal),
        Some("reservation") => Some(SeatOwner::Reservation),
        Some("block") => {
            let kind = row.text_or_none("block_kind")?.context("a block that is unknown")?;
            let kind = BlockKind::parse(&kind).context("an unknown kind of block")?;
            Some(SeatOwner::Block(kind))
        }
        Some(other) => bail!("a seat belongs to {other}"),
    };
    Ok(SeatFacts {
        owner,
        is_on_offer: row.int("is_on_offer")? == 1,
        is_held: row.int("is_held")? == 1,
        is_house_seat: false,
    })
}
