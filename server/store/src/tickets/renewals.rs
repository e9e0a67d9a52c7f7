//! Subscriptions that go on in the next season: whose they are, what their holders said, and what
//! became of them.

mod counts;
mod mandates;
mod orders;
mod seats;
mod wishes;

pub use counts::{Count, counts};
pub use mandates::{Mandate, end_mandate, insert_mandate, mandate};
pub use orders::{ORDER_KEY, Standing, declined, set_order};
pub use seats::{give_up, hand_to_order, keep, leave_others, owners};
pub use together::{of_new_order, open_together, ordered_minor, set_together};
pub use told::{
    mark_pay_reminded, mark_reminded, mark_told, mark_unpaid_told, of_payer, to_pay_soon,
    to_remind, to_tell, unpaid,
};
pub use wishes::{Wish, set_results, set_wishes, wishes, wishes_of, wishes_of_pair};

use crate::{Conn, columns::Columns};
use domain::{
    id::{
        AccountId, OfferId, OrderId, OrderItemId, Ordinal, PersonId, PriceTypeId, RenewalId,
        SeasonId, VenueId,
    },
    moment::Moment,
    tickets::renewal::{Answer, RenewalEnd, RenewalPayment},
};
use sqlx::any::AnyRow;

/// A subscription that was bought, and that nobody has been asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Former {
    pub item: OrderItemId,
    pub order: OrderId,
    /// Whose it is.
    pub person: PersonId,
    pub venue: VenueId,
    /// Of one of its performances; None: no performance has numbered seats.
    pub seat: Option<Ordinal>,
    pub price_type: PriceTypeId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Renewal {
    pub id: RenewalId,
    pub order: OrderId,
    pub item: OrderItemId,
    /// The package that is renewed.
    pub former_offer: OfferId,
    pub person: PersonId,
    pub season: SeasonId,
    /// With `terms`: what they get. Without: where they would be, and no seat of theirs.
    pub offer: OfferId,
    pub venue: VenueId,
    pub seat: Ordinal,
    /// Its key.
    pub price_type: String,
    /// JSON. None: the seat can't be kept.
    pub terms: Option<String>,
    pub total_minor: i64,
    pub begun_at: Moment,
    pub answer: Option<Answer>,
    pub answered_at: Option<Moment>,
    pub payment: Option<RenewalPayment>,
    pub granted_at: Option<Moment>,
    pub new_order: Option<OrderId>,
    pub ended_at: Option<Moment>,
    pub end: Option<RenewalEnd>,
    /// The same in all that one answer renewed together; None: it was answered alone.
    pub together: Option<RenewalId>,
}

impl Renewal {
    /// Nothing has become of it yet.
    pub fn is_open(&self) -> bool {
        self.new_order.is_none() && self.ended_at.is_none()
    }
}

/// Paid subscriptions with this offer of which a performance stands, by their identities.
#[boxed]
pub async fn formers(
    conn: &mut Conn,
    offer: OfferId,
    after: Option<OrderItemId>,
    limit: i64,
) -> anyhow::Result<Vec<Former>> {
    sqlx::query(
        "select i.id, i.order_id, coalesce((select t.person_id from subscription_transfers t \
           where t.item_id = i.id and t.end_cause = 'accepted'), \
           min(coalesce(l.beneficiary_id, o.person_id))) as person_id, \
         min(p.venue_id) as venue_id, min(l.seat_ordinal) as seat_ordinal, \
         min(l.price_type_id) as price_type_id \
         from order_items i join orders o on o.id = i.order_id \
         join order_lines l on l.order_id = i.order_id and l.item_id = i.id \
         join performances p on p.id = l.performance_id \
         where i.offer_id = $1 and i.id > $2 and o.paid_at_ms is not null \
         and o.ended_at_ms is null and l.cancelled_at_ms is null \
         and not exists (select 1 from renewals r where r.item_id = i.id) \
         group by i.id, i.order_id order by i.id limit $3",
    )
    .bind(offer.to_string())
    .bind(after.map(|item| item.to_string()).unwrap_or_default())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Former {
            item: row.id("id")?,
            order: row.id("order_id")?,
            person: row.id("person_id")?,
            venue: row.id("venue_id")?,
            seat: row.int_or_none("seat_ordinal")?.map(|seat| Ordinal(seat as u32)),
            price_type: row.id("price_type_id")?,
        })
    })
    .collect()
}

/// False: it was begun before.
#[boxed]
pub async fn insert(conn: &mut Conn, renewal: &Renewal) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into renewals (id, order_id, item_id, person_id, season_id, offer_id, venue_id, \
         seat_ordinal, price_type, terms, total_minor, begun_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (item_id) do nothing",
    )
    .bind(renewal.id.to_string())
    .bind(renewal.order.to_string())
    .bind(renewal.item.to_string())
    .bind(renewal.person.to_string())
    .bind(renewal.season.to_string())
    .bind(renewal.offer.to_string())
    .bind(renewal.venue.to_string())
    .bind(i64::from(renewal.seat.0))
    .bind(&renewal.price_type)
    .bind(&renewal.terms)
    .bind(renewal.total_minor)
    .bind(renewal.begun_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

macro_rules! renewal {
    ($rest:literal) => {
        concat!(
            "select r.id, r.order_id, r.item_id, r.person_id, r.season_id, r.offer_id, \
             r.venue_id, r.seat_ordinal, r.price_type, r.terms, r.total_minor, r.begun_at_ms, \
             r.answer, r.answered_at_ms, r.flexible_offer_id, r.payment, r.granted_at_ms, \
             r.new_order_id, \
             r.ended_at_ms, r.end_cause, r.together_id, i.offer_id as former_offer_id \
             from renewals r join order_items i on i.id = r.item_id ",
            $rest
        )
    };
}

// Below the macro, which they use.
mod together;
mod told;

/// A flexible subscription stands in a column of its own, beside `declined`.
fn answer_of(row: &AnyRow) -> anyhow::Result<Option<Answer>> {
    let answer = row.text_or_none("answer")?;
    let flexible = row.id_or_none("flexible_offer_id")?.map(Answer::Flexible);
    Ok(flexible.or_else(|| answer.and_then(|answer| Answer::parse(&answer))))
}

fn renewal_of(row: &AnyRow) -> anyhow::Result<Renewal> {
    let payment = row.text_or_none("payment")?;
    let end = row.text_or_none("end_cause")?;
    Ok(Renewal {
        id: row.id("id")?,
        order: row.id("order_id")?,
        item: row.id("item_id")?,
        former_offer: row.id("former_offer_id")?,
        person: row.id("person_id")?,
        season: row.id("season_id")?,
        offer: row.id("offer_id")?,
        venue: row.id("venue_id")?,
        seat: Ordinal(row.number("seat_ordinal")?),
        price_type: row.text("price_type")?,
        terms: row.text_or_none("terms")?,
        total_minor: row.int("total_minor")?,
        begun_at: row.moment("begun_at_ms")?,
        answer: answer_of(row)?,
        answered_at: row.moment_or_none("answered_at_ms")?,
        payment: payment.and_then(|payment| RenewalPayment::parse(&payment)),
        granted_at: row.moment_or_none("granted_at_ms")?,
        new_order: row.id_or_none("new_order_id")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
        end: end.and_then(|end| RenewalEnd::parse(&end)),
        together: row.id_or_none("together_id")?,
    })
}

/// Into this season, of which nothing has become yet, by their identities.
#[boxed]
pub async fn open(
    conn: &mut Conn,
    season: SeasonId,
    after: Option<RenewalId>,
    limit: i64,
) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "where r.season_id = $1 and r.id > $2 and r.ended_at_ms is null \
         and r.new_order_id is null order by r.id limit $3"
    ))
    .bind(season.to_string())
    .bind(after.map(|id| id.to_string()).unwrap_or_default())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// All into this season, for the house's lists.
#[boxed]
pub async fn of_season(conn: &mut Conn, season: SeasonId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!("where r.season_id = $1 order by r.id"))
        .bind(season.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(renewal_of)
        .collect()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: RenewalId) -> anyhow::Result<Option<Renewal>> {
    sqlx::query(renewal!("where r.id = $1"))
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| renewal_of(&row))
        .transpose()
}

/// Those that the account pays for: of orders made with its own, proven address, unless somebody
/// else goes on with the subscription; and those that it goes on with itself.
#[boxed]
pub async fn of_account(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "join orders o on o.id = r.order_id \
         left join subscription_transfers t on t.item_id = r.item_id \
           and t.end_cause = 'accepted' and t.ended_at_ms <= r.begun_at_ms \
         join accounts a on a.person_id = coalesce(t.person_id, o.person_id) \
           and (a.email = coalesce(t.email, o.email) or exists (select 1 from persons m \
             where m.merged_into_id = a.person_id and m.email = coalesce(t.email, o.email))) \
         where a.id = $1 order by r.begun_at_ms desc, r.id"
    ))
    .bind(account.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// Of what was bought by this order.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!("where r.order_id = $1 order by r.id"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(renewal_of)
        .collect()
}

/// Whoever changes one holds this first. None: there is none.
#[boxed]
pub async fn lock(conn: &mut Conn, id: RenewalId) -> anyhow::Result<Option<Renewal>> {
    sqlx::query("update renewals set begun_at_ms = begun_at_ms where id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    by_id(conn, id).await
}

#[boxed]
pub async fn set_answer(
    conn: &mut Conn,
    id: RenewalId,
    answer: Answer,
    payment: Option<RenewalPayment>,
    at: Moment,
) -> anyhow::Result<()> {
    let (answer, flexible) = match answer {
        Answer::Flexible(offer) => (Answer::Declined, Some(offer)),
        answer => (answer, None),
    };
    sqlx::query(
        "update renewals set answer = $2, payment = coalesce($3, payment), answered_at_ms = $4, \
         flexible_offer_id = $5 where id = $1",
    )
    .bind(id.to_string())
    .bind(answer.as_str())
    .bind(payment.map(RenewalPayment::as_str))
    .bind(at.0)
    .bind(flexible.map(|offer| offer.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// A wish was granted, or none: from now on this is what they get.
#[boxed]
pub async fn set_granted(conn: &mut Conn, renewal: &Renewal, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update renewals set offer_id = $2, venue_id = $3, seat_ordinal = $4, price_type = $5, \
         terms = $6, total_minor = $7, granted_at_ms = $8 where id = $1",
    )
    .bind(renewal.id.to_string())
    .bind(renewal.offer.to_string())
    .bind(renewal.venue.to_string())
    .bind(i64::from(renewal.seat.0))
    .bind(&renewal.price_type)
    .bind(&renewal.terms)
    .bind(renewal.total_minor)
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: RenewalId,
    cause: RenewalEnd,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query("update renewals set ended_at_ms = $2, end_cause = $3 where id = $1")
        .bind(id.to_string())
        .bind(at.0)
        .bind(cause.as_str())
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether a performance of the former subscription stands.
#[boxed]
pub async fn former_stands(conn: &mut Conn, item: OrderItemId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select l.id from order_items i join orders o on o.id = i.order_id \
         join order_lines l on l.order_id = i.order_id and l.item_id = i.id \
         where i.id = $1 and o.paid_at_ms is not null and o.ended_at_ms is null \
         and l.cancelled_at_ms is null limit 1",
    )
    .bind(item.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}
