//! Orders that are given as a present.

use anyhow::Context;
use domain::{
    id::{GiftId, OrderId, OutboxId},
    moment::Moment,
    tickets::{
        gift::CardDesign,
        link::{KeptSecret, SecretLookup},
    },
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gift {
    pub id: GiftId,
    pub order: OrderId,
    /// Opens the recipient's page.
    pub secret: KeptSecret,
    /// A printed card has a link of its own.
    pub has_printed_link: bool,
    pub card: GiftCard,
    pub made_at: Moment,
    pub sent_at: Option<Moment>,
    pub deliveries: u32,
    pub outcome: Option<Outcome>,
    pub accepted_at: Option<Moment>,
    pub called_back_at: Option<Moment>,
}

impl Gift {
    /// Nobody has accepted it, and its buyer hasn't called it back.
    pub fn waits(&self) -> bool {
        self.accepted_at.is_none() && self.called_back_at.is_none()
    }
}

/// What the buyer decides about a present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftCard {
    pub recipient_name: String,
    /// None: nobody has told one yet.
    pub email: Option<String>,
    pub dedication: String,
    pub design: CardDesign,
    pub language: String,
    /// None: the buyer prints the card.
    pub deliver_at: Option<Moment>,
    pub time_zone: String,
    /// The order's extras stay the buyer's.
    pub keeps_extras: bool,
}

/// What became of the mail with the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Delivered,
    Failed,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }
}

macro_rules! gift_query {
    ($rest:literal) => {
        concat!(
            "select g.id, g.order_id, g.secret, g.sealed_secret, g.recipient_name, g.email, \
             g.dedication, g.design, g.language, g.deliver_at_ms, g.time_zone, g.made_at_ms, \
             g.sent_at_ms, g.deliveries, g.outcome, g.accepted_at_ms, g.called_back_at_ms, \
             g.keeps_extras, \
             case when g.printed_secret is null then 0 else 1 end as has_printed_link \
             from gifts g ",
            $rest
        )
    };
}

fn gift(row: &AnyRow) -> anyhow::Result<Gift> {
    Ok(Gift {
        id: row.id("id")?,
        order: row.id("order_id")?,
        secret: row.kept_secret()?,
        has_printed_link: row.int("has_printed_link")? == 1,
        card: GiftCard {
            recipient_name: row.text("recipient_name")?,
            email: row.text_or_none("email")?,
            dedication: row.text("dedication")?,
            design: CardDesign::parse(&row.text("design")?).context("a known design")?,
            language: row.text("language")?,
            deliver_at: row.moment_or_none("deliver_at_ms")?,
            time_zone: row.text("time_zone")?,
            keeps_extras: row.int("keeps_extras")? == 1,
        },
        made_at: row.moment("made_at_ms")?,
        sent_at: row.moment_or_none("sent_at_ms")?,
        deliveries: row.number("deliveries")?,
        outcome: match row.text_or_none("outcome")?.as_deref() {
            None => None,
            Some("delivered") => Some(Outcome::Delivered),
            Some(_) => Some(Outcome::Failed),
        },
        accepted_at: row.moment_or_none("accepted_at_ms")?,
        called_back_at: row.moment_or_none("called_back_at_ms")?,
    })
}

/// What is written of a new present.
pub struct NewGift<'a> {
    pub id: GiftId,
    pub order: OrderId,
    pub secret: &'a KeptSecret,
    pub made_at: Moment,
    pub card: &'a GiftCard,
}

/// False: the order is given to somebody already.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewGift<'_>) -> anyhow::Result<bool> {
    let card = new.card;
    let done = sqlx::query(
        "insert into gifts (id, order_id, secret, sealed_secret, recipient_name, email, \
         dedication, design, language, deliver_at_ms, time_zone, made_at_ms, keeps_extras) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.order.to_string())
    .bind(&new.secret.digest)
    .bind(new.secret.sealed.as_deref())
    .bind(&card.recipient_name)
    .bind(card.email.as_deref())
    .bind(&card.dedication)
    .bind(card.design.as_str())
    .bind(&card.language)
    .bind(card.deliver_at.map(|at| at.0))
    .bind(&card.time_zone)
    .bind(new.made_at.0)
    .bind(i64::from(card.keeps_extras))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What nobody has accepted becomes this card, and is sent anew. Only this secret opens it from now
/// on; where somebody else reads it, or again, it is made now. False: it was accepted or called
/// back.
#[boxed]
pub async fn change(
    conn: &mut Conn,
    id: GiftId,
    card: &GiftCard,
    secret: &KeptSecret,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set recipient_name = $2, email = $3, dedication = $4, design = $5, \
         language = $6, deliver_at_ms = $7, time_zone = $8, keeps_extras = $9, \
         secret = $10, sealed_secret = $11, \
         made_at_ms = case when sent_at_ms is null and recipient_name = $2 then made_at_ms \
           else $12 end, \
         deliveries = deliveries + case when sent_at_ms is null then 0 else 1 end, \
         sent_at_ms = null, told_at_ms = null, outcome = null, bounced_at_ms = null \
         where id = $1 and accepted_at_ms is null and called_back_at_ms is null",
    )
    .bind(id.to_string())
    .bind(&card.recipient_name)
    .bind(card.email.as_deref())
    .bind(&card.dedication)
    .bind(card.design.as_str())
    .bind(&card.language)
    .bind(card.deliver_at.map(|at| at.0))
    .bind(&card.time_zone)
    .bind(i64::from(card.keeps_extras))
    .bind(&secret.digest)
    .bind(secret.sealed.as_deref())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The buyer says that the order is a present; they write its card later.
#[boxed]
pub async fn mark_present(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    sqlx::query("insert into orders_as_presents (order_id) values ($1)")
        .bind(order.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The one that was not called back.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Gift>> {
    let row = sqlx::query(gift_query!("where g.order_id = $1 and g.called_back_at_ms is null"));
    let row = row.bind(order.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(gift).transpose()
}

/// The same; where there is none, the last that was called back.
#[boxed]
pub async fn last_of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Gift>> {
    let row = sqlx::query(gift_query!(
        "where g.order_id = $1 \
         order by case when g.called_back_at_ms is null then 0 else 1 end, \
           g.called_back_at_ms desc, g.id desc limit 1"
    ));
    let row = row.bind(order.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(gift).transpose()
}

/// For whom the order is a present that nobody has accepted yet.
#[boxed]
pub async fn waits_for(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<String>> {
    let gift = of_order(conn, order).await?.filter(|gift| gift.accepted_at.is_none());
    Ok(gift.map(|gift| gift.card.recipient_name))
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: GiftId) -> anyhow::Result<Option<Gift>> {
    let row = sqlx::query(gift_query!("where g.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(gift).transpose()
}

/// By the recipient's link, or by that of the printed card as long as nobody has accepted.
#[boxed]
pub async fn by_secret(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Gift>> {
    let row = sqlx::query(gift_query!(
        "where (g.secret in ($1, $2) and (g.secret = $1 or g.sealed_secret is null)) \
         or (g.printed_secret = $1 and g.accepted_at_ms is null)"
    ));
    let row = row.bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(gift).transpose()
}

/// Whose mail is to be sent by now, the one that waits longest first.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<Gift>> {
    sqlx::query(gift_query!(
        "where g.sent_at_ms is null and g.called_back_at_ms is null and g.deliver_at_ms <= $1 \
         and g.accepted_at_ms is null order by g.deliver_at_ms, g.id limit $2"
    ))
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(gift)
    .collect()
}

/// False: another node sends it, or the buyer has just called it back.
#[boxed]
pub async fn mark_sent(conn: &mut Conn, id: GiftId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set sent_at_ms = $2 where id = $1 and sent_at_ms is null \
         and called_back_at_ms is null and accepted_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(at.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// Mails of presents whose buyers don't know yet what became of them; the outbox knows it. One that
/// isn't delivered by `late`, when it was sent before, has failed, and may still be delivered. The
/// mail's key is the one that `subscribers::gifts` gives it.
#[boxed]
pub async fn to_tell(
    conn: &mut Conn,
    late: Moment,
    limit: i64,
) -> anyhow::Result<Vec<(GiftId, Outcome)>> {
    sqlx::query(
        "select g.id, o.done_at_ms from gifts g join outbox o \
         on o.dedupe_key = 'gift:deliver:' || g.id || ':' || cast(g.deliveries as text) \
         where g.sent_at_ms is not null and g.called_back_at_ms is null \
         and g.bounced_at_ms is null and (g.told_at_ms is null or g.outcome = 'failed') \
         and (o.done_at_ms is not null or (g.told_at_ms is null \
           and (o.dead_at_ms is not null or (o.last_error is not null and g.sent_at_ms <= $2)))) \
         and (o.last_error is null or o.last_error <> $1) order by g.id limit $3",
    )
    .bind(store::running::outbox::DROPPED)
    .bind(late.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let is_done = row.moment_or_none("done_at_ms")?.is_some();
        Ok((row.id("id")?, if is_done { Outcome::Delivered } else { Outcome::Failed }))
    })
    .collect()
}

/// False: the buyer was told.
#[boxed]
pub async fn mark_told(
    conn: &mut Conn,
    id: GiftId,
    outcome: Outcome,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set told_at_ms = $2, outcome = $3 where id = $1 and sent_at_ms is not null \
         and (told_at_ms is null or (outcome = 'failed' and $3 = 'delivered'))",
    );
    let done = done.bind(id.to_string()).bind(at.0).bind(outcome.as_str()).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// A mail server took the card as it is now, and it didn't come back.
#[boxed]
pub async fn was_delivered(conn: &mut Conn, gift: &Gift) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 as one from gifts g join outbox o \
         on o.dedupe_key = 'gift:deliver:' || g.id || ':' || cast(g.deliveries as text) \
         where g.id = $1 and g.bounced_at_ms is null and o.done_at_ms is not null \
         and (o.last_error is null or o.last_error <> $2)",
    )
    .bind(gift.id.to_string())
    .bind(store::running::outbox::DROPPED)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// The present whose card went by this mail, as it is now: not one that was corrected since.
#[boxed]
pub async fn of_delivery(conn: &mut Conn, mail: OutboxId) -> anyhow::Result<Option<Gift>> {
    let row = sqlx::query(gift_query!(
        "join outbox o on o.dedupe_key = 'gift:deliver:' || g.id || ':' || \
         cast(g.deliveries as text) where o.id = $1"
    ));
    let row = row.bind(mail.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(gift).transpose()
}

/// A mail server took the card, and it came back. False: it did before, or it was accepted or
/// called back.
#[boxed]
pub async fn mark_bounced(conn: &mut Conn, id: GiftId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set bounced_at_ms = $2, told_at_ms = $2, outcome = 'failed' where id = $1 \
         and sent_at_ms is not null and bounced_at_ms is null and accepted_at_ms is null \
         and called_back_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(at.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// False: it was accepted, or called back before.
#[boxed]
pub async fn call_back(conn: &mut Conn, id: GiftId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set called_back_at_ms = $2 \
         where id = $1 and called_back_at_ms is null and accepted_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(at.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// False: it was called back, or accepted before.
#[boxed]
pub async fn accept(conn: &mut Conn, id: GiftId, email: &str, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update gifts set accepted_at_ms = $3, email = $2 \
         where id = $1 and called_back_at_ms is null and accepted_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(email).bind(at.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}
