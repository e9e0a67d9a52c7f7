//! Tickets that their holders hand on to somebody else.

use crate::{Conn, columns::Columns, orders::Order};
use domain::{
    id::{
        AdmissionId, GiftId, OrderId, OrderLineId, PerformanceId, SubscriptionTransferId,
        TransferId,
    },
    moment::Moment,
    tickets::link::{KeptSecret, SecretLookup},
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub id: TransferId,
    pub admission: AdmissionId,
    pub order: OrderId,
    /// The address to which it is offered.
    pub email: String,
    pub secret: KeptSecret,
    pub offered_at: Moment,
    pub end: Option<TransferEnd>,
    /// The one whose mail tells of this one, too. None if it has a mail of its own, or none.
    pub told_with: Option<TransferId>,
    /// The present that the ticket was in.
    pub present: Option<OfPresent>,
}

/// What a ticket's page and mails need to know of the present that it was in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPresent {
    pub gift: GiftId,
    /// Opens the present's page.
    pub secret: KeptSecret,
    /// The language in which its recipient is written to.
    pub language: String,
    pub recipient_name: String,
}

impl Transfer {
    /// The language in which the ticket's holder is written to: as the giver chose for a present,
    /// else that of the order.
    pub fn language<'a>(&'a self, order: &'a Order) -> &'a str {
        let present = self.present.as_ref();
        present.map_or(order.language.as_str(), |present| present.language.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferEnd {
    Accepted,
    TakenBack,
    /// The ticket went back to its holder, since the person who could have it didn't want it.
    Declined,
}

impl TransferEnd {
    fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::TakenBack | Self::Declined => "taken-back",
        }
    }
}

/// False if the ticket is being handed on already, or was.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &Transfer) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into transfers (id, admission_id, order_id, email, secret, sealed_secret, \
         offered_at_ms, told_with_id) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.admission.to_string())
    .bind(new.order.to_string())
    .bind(&new.email)
    .bind(&new.secret.digest)
    .bind(new.secret.sealed.as_deref())
    .bind(new.offered_at.0)
    .bind(new.told_with.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// With what a ticket goes to somebody who has accepted all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedWith {
    Subscription(SubscriptionTransferId),
    Present(GiftId),
}

/// The ticket goes along: it is the other person's from this moment on.
#[boxed]
pub async fn insert_accepted(
    conn: &mut Conn,
    ticket: &Transfer,
    with: HandedWith,
) -> anyhow::Result<()> {
    let (subscription, gift) = match with {
        HandedWith::Subscription(id) => (Some(id.to_string()), None),
        HandedWith::Present(id) => (None, Some(id.to_string())),
    };
    sqlx::query(
        "insert into transfers (id, admission_id, order_id, email, secret, sealed_secret, \
         offered_at_ms, ended_at_ms, end_cause, subscription_id, gift_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $7, 'accepted', $8, $9)",
    )
    .bind(ticket.id.to_string())
    .bind(ticket.admission.to_string())
    .bind(ticket.order.to_string())
    .bind(&ticket.email)
    .bind(&ticket.secret.digest)
    .bind(ticket.secret.sealed.as_deref())
    .bind(ticket.offered_at.0)
    .bind(subscription)
    .bind(gift)
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! transfer_query {
    ($rest:literal) => {
        concat!(
            "select t.id, t.admission_id, t.order_id, t.email, t.secret, t.sealed_secret, \
             t.offered_at_ms, t.end_cause, t.is_declined, t.told_with_id, t.gift_id, \
             g.secret as gift_secret, g.sealed_secret as sealed_gift_secret, g.language, \
             g.recipient_name from transfers t left join gifts g on g.id = t.gift_id ",
            $rest
        )
    };
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: TransferId) -> anyhow::Result<Option<Transfer>> {
    let row = sqlx::query(transfer_query!("where t.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(transfer).transpose()
}

#[boxed]
pub async fn by_secret(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Transfer>> {
    let row = sqlx::query(transfer_query!(
        "where t.secret in ($1, $2) and (t.secret = $1 or t.sealed_secret is null)"
    ));
    let row = row.bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(transfer).transpose()
}

/// Those of which one mail tells, this one among them.
#[boxed]
pub async fn told_together(conn: &mut Conn, one: &Transfer) -> anyhow::Result<Vec<Transfer>> {
    let first = one.told_with.unwrap_or(one.id);
    sqlx::query(transfer_query!("where t.id = $1 or t.told_with_id = $1 order by t.id"))
        .bind(first.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(transfer)
        .collect()
}

/// Tickets that went to somebody together, by their performances, as the order has them.
#[boxed]
pub async fn handed_with(conn: &mut Conn, with: HandedWith) -> anyhow::Result<Vec<Transfer>> {
    macro_rules! query {
        ($column:literal) => {
            concat!(
                transfer_query!("join admissions a on a.id = t.admission_id "),
                "join performances p on p.id = a.performance_id \
                 join order_lines l on l.id = a.order_line_id where t.",
                $column,
                " = $1 order by p.starts_at_ms, l.position, t.id"
            )
        };
    }
    let (query, id) = match with {
        HandedWith::Subscription(id) => (query!("subscription_id"), id.to_string()),
        HandedWith::Present(id) => (query!("gift_id"), id.to_string()),
    };
    let rows = sqlx::query(query).bind(id).fetch_all(conn).await?;
    rows.iter().map(transfer).collect()
}

/// The one that is open or was accepted.
#[boxed]
pub async fn of_ticket(
    conn: &mut Conn,
    admission: AdmissionId,
) -> anyhow::Result<Option<Transfer>> {
    let row = sqlx::query(transfer_query!(
        "where t.admission_id = $1 and (t.ended_at_ms is null or t.end_cause = 'accepted')"
    ));
    let row = row.bind(admission.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(transfer).transpose()
}

/// Those of valid tickets whose performances start after this moment, by their start. Tickets of a
/// whole subscription stand on its own page.
#[boxed]
pub async fn to_address(
    conn: &mut Conn,
    email: &str,
    after: Moment,
) -> anyhow::Result<Vec<Transfer>> {
    sqlx::query(transfer_query!(
        "join admissions a on a.id = t.admission_id join performances p on p.id = a.performance_id \
         where t.email = $1 and (t.ended_at_ms is null or t.end_cause = 'accepted') \
         and t.subscription_id is null \
         and a.cancelled_at_ms is null and p.starts_at_ms > $2 order by p.starts_at_ms, t.id"
    ))
    .bind(email)
    .bind(after.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(transfer)
    .collect()
}

fn transfer(row: &AnyRow) -> anyhow::Result<Transfer> {
    Ok(Transfer {
        id: row.id("id")?,
        admission: row.id("admission_id")?,
        order: row.id("order_id")?,
        email: row.text("email")?,
        secret: row.kept_secret()?,
        offered_at: row.moment("offered_at_ms")?,
        end: match row.text_or_none("end_cause")?.as_deref() {
            None => None,
            Some("accepted") => Some(TransferEnd::Accepted),
            Some(_) if row.int("is_declined")? == 1 => Some(TransferEnd::Declined),
            Some(_) => Some(TransferEnd::TakenBack),
        },
        told_with: row.id_or_none("told_with_id")?,
        present: match row.id_or_none("gift_id")? {
            Some(gift) => Some(OfPresent {
                gift,
                secret: KeptSecret {
                    digest: row.text("gift_secret")?,
                    sealed: row.text_or_none("sealed_gift_secret")?,
                },
                language: row.text("language")?,
                recipient_name: row.text("recipient_name")?,
            }),
            None => None,
        },
    })
}

/// A ticket that somebody else has accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    pub transfer: TransferId,
    pub line: OrderLineId,
    pub performance: PerformanceId,
    /// The present that it was in.
    pub gift: Option<GiftId>,
}

/// Those of all tickets of the order, also of tickets that were cancelled since. Tickets that
/// their holders have exchanged aren't among them.
#[boxed]
pub async fn accepted_of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Accepted>> {
    sqlx::query(
        "select t.id, t.gift_id, a.order_line_id, a.performance_id from transfers t \
         join admissions a on a.id = t.admission_id \
         where t.order_id = $1 and t.end_cause = 'accepted' and not exists (select 1 \
           from exchanges e where e.transfer_id = t.id and e.done_at_ms is not null) \
         order by t.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Accepted {
            transfer: row.id("id")?,
            line: row.id("order_line_id")?,
            performance: row.id("performance_id")?,
            gift: row.id_or_none("gift_id")?,
        })
    })
    .collect()
}

/// How often the ticket was offered to anybody.
#[boxed]
pub async fn count_of_ticket(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<i64> {
    let count = sqlx::query_scalar("select count(*) from transfers where admission_id = $1");
    Ok(count.bind(admission.to_string()).fetch_one(conn).await?)
}

/// False if it has ended before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    transfer: TransferId,
    end: TransferEnd,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update transfers set ended_at_ms = $2, end_cause = $3, is_declined = $4 \
         where id = $1 and ended_at_ms is null",
    )
    .bind(transfer.to_string())
    .bind(at.0)
    .bind(end.as_str())
    .bind(i64::from(end == TransferEnd::Declined))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// An offer of a ticket that nobody accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedOffer {
    /// The address to which the ticket was offered.
    pub email: String,
    /// The person who could have it didn't want it. Else its holder took it back.
    pub is_declined: bool,
    pub ended_at: Moment,
}

/// The last one. None where the ticket is offered again or was accepted, and where whoever could
/// have it was erased.
#[boxed]
pub async fn ended_offer(
    conn: &mut Conn,
    admission: AdmissionId,
) -> anyhow::Result<Option<EndedOffer>> {
    let row = sqlx::query(
        "select email, is_declined, ended_at_ms from transfers \
         where admission_id = $1 and end_cause = 'taken-back' and email <> '' \
         and not exists (select 1 from transfers o where o.admission_id = $1 \
           and (o.ended_at_ms is null or o.end_cause = 'accepted')) \
         order by ended_at_ms desc, id desc limit 1",
    );
    let row = row.bind(admission.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(offer).transpose()
}

fn offer(row: &AnyRow) -> anyhow::Result<EndedOffer> {
    Ok(EndedOffer {
        email: row.text("email")?,
        is_declined: row.int("is_declined")? == 1,
        ended_at: row.moment("ended_at_ms")?,
    })
}
