//! Tickets on offer for resale. The claim keeps its owner and carries the release: whoever holds
//! the seat next decides the race with its holder, who takes it back.

/// What the holders of releases `r` of lines `l` were promised. Programs from before amounts were
/// promised leave none: then it is the share of what the line cost.
macro_rules! promised {
    () => {
        "coalesce(r.promised_minor, ((l.due_minor - (select cast(coalesce(sum(b.minor), 0) \
           as bigint) from cancellation_lines b where b.order_line_id = l.id)) * r.share_ppm \
           + 500000) / 1000000) as promised_minor"
    };
}

mod lines;
mod others;
mod paid;
mod shares;
mod waiting;

pub use lines::{LineRelease, by_id, of_order};
pub use others::{ended_by, offered_of_item, others_of_performance, performances};
pub use paid::{PassBought, paid, pass_of};
use shares::share_to;
pub use shares::{last_choice, mark_parts, set_share_to, share_of_open, to_vouchers_minor};
pub use waiting::{WaitingRelease, begins_at, put_on_sale, waiting};

use crate::{Conn, columns::Columns};
use domain::{
    id::{
        AccountId, AdmissionId, OrderId, OrderItemId, OrderLineId, Ordinal, PerformanceId,
        PersonId, ReleaseId, TransferId,
    },
    moment::Moment,
    payments::bank_account::ShareTo,
};
use sqlx::any::AnyRow;

/// A ticket that its holder may have in mind, by whatever it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldTicket {
    pub admission: AdmissionId,
    pub order: OrderId,
    pub line: OrderLineId,
    pub item: Option<OrderItemId>,
    /// The buyer of the order.
    pub person: PersonId,
    pub performance: PerformanceId,
    /// None in an unnumbered area.
    pub seat: Option<Ordinal>,
    pub is_suspended: bool,
    pub is_disputed: bool,
    pub is_cancelled: bool,
    pub has_entered: bool,
    /// The offer that is open.
    pub release: Option<ReleaseId>,
    /// Somebody bought its seat.
    pub is_sold: bool,
    /// By which it is being handed on to somebody else, or was.
    pub transfer: Option<TransferId>,
    /// It was given away: nobody has paid for it, and it brings nobody anything.
    pub is_invitation: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewRelease<'a> {
    pub id: ReleaseId,
    pub ticket: &'a HeldTicket,
    pub seat: Ordinal,
    pub share_ppm: i64,
    /// What its holder gets once the seat is sold.
    pub promised_minor: i64,
    /// None: at once.
    pub begins_at: Option<Moment>,
    pub at: Moment,
}

/// An offer that is open, of a seat that an order holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    pub id: ReleaseId,
    pub performance: PerformanceId,
    pub seat: Ordinal,
    pub admission: AdmissionId,
    /// The holder's own, not the buyer's.
    pub order: OrderId,
    pub line: OrderLineId,
    pub person: PersonId,
    /// What its holder gets once the seat is sold.
    pub promised_minor: i64,
    pub share_to: ShareTo,
    /// The bank took the holder's own money back.
    pub is_disputed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseEnd {
    TakenBack,
    /// With what its holder got for it.
    Sold {
        line: OrderLineId,
        credit_minor: i64,
    },
    /// Nobody bought the seat in time.
    Unsold,
    /// Staff took the ticket back.
    Cancelled,
}

impl ReleaseEnd {
    fn as_str(self) -> &'static str {
        match self {
            Self::TakenBack => "taken-back",
            Self::Sold { .. } => "sold",
            Self::Unsold => "unsold",
            Self::Cancelled => "cancelled",
        }
    }
}

macro_rules! held_ticket {
    () => {
        "select a.id, l.order_id, a.order_line_id, l.item_id, o.person_id, a.performance_id, \
         a.seat_ordinal, a.suspended_at_ms, a.disputed_at_ms, a.cancelled_at_ms, \
         (select s.server_at_ms from scans s where s.admission_id = a.id \
           and s.answer = 'admitted') as entered_at_ms, \
         (select r.id from releases r where r.admission_id = a.id \
           and r.ended_at_ms is null) as release_id, \
         (select r.sold_line_id from releases r where r.admission_id = a.id \
           and r.end_cause = 'sold') as sold_line_id, \
         (select t.id from transfers t where t.admission_id = a.id \
           and (t.ended_at_ms is null or t.end_cause = 'accepted')) as transfer_id, \
         case when exists (select 1 from invitations i where i.order_id = l.order_id) \
           then 1 else 0 end as is_invitation \
         from admissions a join order_lines l on l.id = a.order_line_id \
         join orders o on o.id = l.order_id "
    };
}

/// Whose ticket is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of an order that was made with the account's own address.
    Account(AccountId),
    /// Whoever bought it.
    Anybody,
}

#[boxed]
pub async fn ticket(
    conn: &mut Conn,
    whose: Whose,
    admission: AdmissionId,
) -> anyhow::Result<Option<HeldTicket>> {
    let sql = match whose {
        Whose::Account(_) => concat!(
            held_ticket!(),
            "join accounts c on c.person_id = o.person_id and (c.email = o.email \
               or exists (select 1 from persons m where m.merged_into_id = c.person_id \
                 and m.email = o.email)) \
             where a.id = $1 and c.id = $2"
        ),
        Whose::Anybody => concat!(held_ticket!(), "where a.id = $1"),
    };
    let mut query = sqlx::query(sql).bind(admission.to_string());
    if let Whose::Account(account) = whose {
        query = query.bind(account.to_string());
    }
    query.fetch_optional(conn).await?.map(|row| held_ticket(&row)).transpose()
}

/// All tickets of an order that were not taken back.
#[boxed]
pub async fn tickets_of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<HeldTicket>> {
    sqlx::query(concat!(held_ticket!(), "where l.order_id = $1 and a.cancelled_at_ms is null"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(held_ticket)
        .collect()
}

fn held_ticket(row: &AnyRow) -> anyhow::Result<HeldTicket> {
    Ok(HeldTicket {
        admission: row.id("id")?,
        order: row.id("order_id")?,
        line: row.id("order_line_id")?,
        item: row.id_or_none("item_id")?,
        person: row.id("person_id")?,
        performance: row.id("performance_id")?,
        seat: match row.int_or_none("seat_ordinal")? {
            Some(_) => Some(Ordinal(row.number("seat_ordinal")?)),
            None => None,
        },
        is_suspended: row.moment_or_none("suspended_at_ms")?.is_some(),
        is_disputed: row.moment_or_none("disputed_at_ms")?.is_some(),
        is_cancelled: row.moment_or_none("cancelled_at_ms")?.is_some(),
        has_entered: row.moment_or_none("entered_at_ms")?.is_some(),
        release: row.id_or_none("release_id")?,
        is_sold: row.text_or_none("sold_line_id")?.is_some(),
        transfer: row.id_or_none("transfer_id")?,
        is_invitation: row.int("is_invitation")? == 1,
    })
}

/// By its identity, or by a code that it shows or showed; of a card for several performances the
/// first one that it still shows.
#[boxed]
pub async fn named(conn: &mut Conn, ticket: &str) -> anyhow::Result<Option<AdmissionId>> {
    let row = sqlx::query(
        "select a.id from admissions a where a.id = $1 or a.id in \
         (select m.admission_id from barcode_admissions m \
           join barcodes b on b.id = m.barcode_id where b.code = $1) \
         order by case when exists (select 1 from barcode_admissions m \
           join barcodes b on b.id = m.barcode_id where b.code = $1 \
           and m.admission_id = a.id and m.ended_at_ms is not null) then 1 else 0 end, a.id \
         limit 1",
    )
    .bind(ticket)
    .fetch_optional(conn)
    .await?;
    row.map(|row| row.id("id")).transpose()
}

/// The seat is on sale again, and the ticket admits nobody: now, or from a later moment on. False:
/// the claim isn't its line's any more.
#[boxed]
pub async fn offer(conn: &mut Conn, new: &NewRelease<'_>) -> anyhow::Result<bool> {
    let NewRelease { id, ticket, seat, share_ppm, promised_minor, begins_at, at } = *new;
    sqlx::query(
        "insert into releases (id, performance_id, seat_ordinal, released_by, released_at_ms, \
         admission_id, order_line_id, share_ppm, promised_minor, begins_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id.to_string())
    .bind(ticket.performance.to_string())
    .bind(i64::from(seat.0))
    .bind(ticket.person.to_string())
    .bind(at.0)
    .bind(ticket.admission.to_string())
    .bind(ticket.line.to_string())
    .bind(share_ppm)
    .bind(promised_minor)
    .bind(begins_at.map(|begins_at| begins_at.0))
    .execute(&mut *conn)
    .await?;
    match begins_at {
        Some(_) => Ok(true),
        None => put_on_sale(conn, id, at).await,
    }
}

/// The seat is its holder's alone again, and the same ticket admits. False: somebody holds the
/// seat, or has bought it.
#[boxed]
pub async fn withdraw(
    conn: &mut Conn,
    release: ReleaseId,
    end: ReleaseEnd,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update claims set release_id = null, holder = null, holder_id = null, \
         held_until_ms = null where release_id = $1 and (holder is null \
         or (holder = 'basket' and held_until_ms <= $2))",
    )
    .bind(release.to_string())
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 && !waiting::waits(conn, release).await? {
        return Ok(false);
    }
    sqlx::query(
        "update admissions set suspended_at_ms = null \
         where id = (select admission_id from releases where id = $1) and suspended_for is null",
    )
    .bind(release.to_string())
    .execute(&mut *conn)
    .await?;
    self::end(conn, release, end, now).await
}

/// False: it had ended.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    release: ReleaseId,
    end: ReleaseEnd,
    at: Moment,
) -> anyhow::Result<bool> {
    let sold = match end {
        ReleaseEnd::Sold { line, credit_minor } => Some((line, credit_minor)),
        ReleaseEnd::TakenBack | ReleaseEnd::Unsold | ReleaseEnd::Cancelled => None,
    };
    let done = sqlx::query(
        "update releases set ended_at_ms = $2, end_cause = $3, sold_line_id = $4, \
         credit_minor = $5 where id = $1 and ended_at_ms is null",
    )
    .bind(release.to_string())
    .bind(at.0)
    .bind(end.as_str())
    .bind(sold.map(|(line, _)| line.to_string()))
    .bind(sold.map(|(_, credit_minor)| credit_minor))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Staff took these tickets back: what is open of them ends.
#[boxed]
pub async fn cancel_of_line(conn: &mut Conn, line: OrderLineId, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update releases set ended_at_ms = $2, end_cause = 'cancelled' \
         where order_line_id = $1 and ended_at_ms is null",
    )
    .bind(line.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! open_releases {
    () => {
        concat!(
            "select r.id, r.performance_id, r.seat_ordinal, r.admission_id, l.order_id, \
             r.order_line_id, r.released_by, ",
            promised!(),
            ", r.share_to, a.disputed_at_ms from releases r \
             join order_lines l on l.id = r.order_line_id \
             join admissions a on a.id = r.admission_id \
             join claims c on c.release_id = r.id and c.performance_id = r.performance_id "
        )
    };
}

/// Those whose seats an order holds, in the claims' order.
#[boxed]
pub async fn held_by(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Release>> {
    sqlx::query(concat!(
        open_releases!(),
        "where c.holder = 'order' and c.holder_id = $1 order by r.performance_id, r.seat_ordinal"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(release)
    .collect()
}

/// Those of a performance that nobody holds, the oldest first.
#[boxed]
pub async fn open_of(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Vec<Release>> {
    sqlx::query(concat!(
        open_releases!(),
        "where r.performance_id = $1 and r.ended_at_ms is null and (c.holder is null \
         or (c.holder = 'basket' and c.held_until_ms <= $2)) order by r.released_at_ms, r.id"
    ))
    .bind(performance.to_string())
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(release)
    .collect()
}

fn release(row: &AnyRow) -> anyhow::Result<Release> {
    Ok(Release {
        id: row.id("id")?,
        performance: row.id("performance_id")?,
        seat: Ordinal(row.number("seat_ordinal")?),
        admission: row.id("admission_id")?,
        order: row.id("order_id")?,
        line: row.id("order_line_id")?,
        person: row.id("released_by")?,
        promised_minor: row.int("promised_minor")?,
        share_to: share_to(row)?,
        is_disputed: row.moment_or_none("disputed_at_ms")?.is_some(),
    })
}
