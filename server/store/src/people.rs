//! What belongs to persons: kinds, passes, seniority; and for whom an account may act.

pub mod accounts;
pub mod file_views;
pub mod login;
pub mod merges;
pub mod notes;
pub mod search_words;
pub mod sessions;
pub mod staff;
pub mod staff_door;
pub mod staff_own;

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, OrderId, PersonId, SeasonId},
    moment::Moment,
    people::customer::{Holder, Kind, Membership, Seniority, Span},
    wording::text::full_name,
};

/// An account acts for few; more are not read.
const PERSONS_MAX: i64 = 20;
const ROWS_MAX: i64 = 200;

/// The account's own person first, then those whom it acts for.
#[boxed]
pub async fn of_account(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<Holder>> {
    let rows = sqlx::query(
        "select p.id as id, p.given_name, p.family_name, 0 as turn, a.created_at_ms as since_ms \
         from accounts a join persons p on p.id = a.person_id where a.id = $1 \
         union all \
         select p.id, p.given_name, p.family_name, 1 as turn, r.since_ms \
         from person_relations r join persons p on p.id = r.person_id \
         join accounts a on a.id = r.account_id \
         where r.account_id = $1 and a.person_id <> p.id \
         order by turn, since_ms, id limit $2",
    )
    .bind(account.to_string())
    .bind(PERSONS_MAX)
    .fetch_all(&mut *conn)
    .await?;
    let mut holders = Vec::new();
    for row in rows {
        let id = row.id("id")?;
        holders.push(Holder {
            id,
            given_name: row.text("given_name")?,
            family_name: row.text("family_name")?,
            kinds: kinds(conn, id).await?,
            memberships: memberships(conn, id).await?,
            seniority: seniority(conn, id).await?,
        });
    }
    Ok(holders)
}

/// With all that their rights come from. None: there is no such person.
#[boxed]
pub async fn holder(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<Holder>> {
    let row = sqlx::query("select given_name, family_name from persons where id = $1")
        .bind(person.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Holder {
        id: person,
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
        kinds: kinds(conn, person).await?,
        memberships: memberships(conn, person).await?,
        seniority: seniority(conn, person).await?,
    }))
}

async fn kinds(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Kind>> {
    sqlx::query(
        "select kind, from_ms, until_ms from person_kinds where person_id = $1 \
         order by kind, from_ms limit $2",
    )
    .bind(person.to_string())
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let (from, until) = (row.moment("from_ms")?, row.moment_or_none("until_ms")?);
        Ok(Kind { key: row.text("kind")?, span: Span { from, until } })
    })
    .collect()
}

/// Without those for which a chargeback left money owed, or that one reaches.
async fn memberships(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Membership>> {
    sqlx::query(
        "select m.id, m.extra_id, m.from_ms, m.until_ms from memberships m \
         left join order_lines l on l.id = m.order_line_id \
         where m.person_id = $1 and m.ended_at_ms is null and not exists \
           (select 1 from receivables v where v.order_id = l.order_id \
             and v.dispute_id is not null and v.settled_at_ms is null \
             and v.cancelled_at_ms is null) \
         and not exists (select 1 from chargeback_lines z where z.order_line_id = l.id) \
         order by m.from_ms, m.id limit $2",
    )
    .bind(person.to_string())
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let (from, until) = (row.moment("from_ms")?, row.moment_or_none("until_ms")?);
        Ok(Membership { id: row.id("id")?, extra: row.id("extra_id")?, span: Span { from, until } })
    })
    .collect()
}

async fn seniority(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Seniority>> {
    sqlx::query(
        "select y.season_id, y.cause from seniority y join seasons s on s.id = y.season_id \
         where y.person_id = $1 order by s.starts_on limit $2",
    )
    .bind(person.to_string())
    .bind(ROWS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(Seniority { season: row.id("season_id")?, cause: row.text("cause")? }))
    .collect()
}

#[boxed]
pub async fn by_email(conn: &mut Conn, email: &str) -> anyhow::Result<Option<PersonId>> {
    sqlx::query("select coalesce(merged_into_id, id) as id from persons where email = $1")
        .bind(email)
        .fetch_optional(conn)
        .await?
        .map(|row| row.id("id"))
        .transpose()
}

/// Somebody who can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailReader {
    pub email: String,
    pub name: String,
    pub language: String,
}

/// None: the person has no address of their own.
#[boxed]
pub async fn reader(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<MailReader>> {
    let row = sqlx::query(
        "select email, given_name, family_name, language from persons \
         where id = $1 and email is not null",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        let (given, family) = (row.text("given_name")?, row.text("family_name")?);
        Ok(MailReader {
            email: row.text("email")?,
            name: full_name(&given, &family),
            language: row.text("language")?,
        })
    })
    .transpose()
}

/// `Ana García`.
#[boxed]
pub async fn name(conn: &mut Conn, person: PersonId) -> anyhow::Result<String> {
    let row = sqlx::query("select given_name, family_name from persons where id = $1")
        .bind(person.to_string())
        .fetch_one(conn)
        .await?;
    Ok(full_name(&row.text("given_name")?, &row.text("family_name")?))
}

/// One without an address of their own, whom the owner of this address acts for.
#[boxed]
pub async fn acted_for(
    conn: &mut Conn,
    email: &str,
    given_name: &str,
    family_name: &str,
) -> anyhow::Result<Option<PersonId>> {
    sqlx::query(
        "select p.id from accounts a join person_relations r on r.account_id = a.id \
         join persons p on p.id = r.person_id where a.email = $1 \
         and lower(p.given_name) = lower($2) and lower(p.family_name) = lower($3)",
    )
    .bind(email)
    .bind(given_name)
    .bind(family_name)
    .fetch_optional(conn)
    .await?
    .map(|row| row.id("id"))
    .transpose()
}

pub struct NewRelation<'a> {
    pub account: AccountId,
    pub person: PersonId,
    pub given_name: &'a str,
    pub family_name: &'a str,
    pub language: &'a str,
    pub now: Moment,
}

/// A person without an address, whom the account acts for from now on.
#[boxed]
pub async fn add(conn: &mut Conn, new: &NewRelation<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
         values ($1, $2, $3, null, $4, $5)",
    )
    .bind(new.person.to_string())
    .bind(new.given_name)
    .bind(new.family_name)
    .bind(new.language)
    .bind(new.now.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "insert into person_relations (account_id, person_id, relation, since_ms) \
         values ($1, $2, 'acts-for', $3)",
    )
    .bind(new.account.to_string())
    .bind(new.person.to_string())
    .bind(new.now.0)
    .execute(&mut *conn)
    .await?;
    search_words::refresh(conn, new.person).await
}

/// The account acts for them no more; what orders say of them stays.
#[boxed]
pub async fn remove(conn: &mut Conn, account: AccountId, person: PersonId) -> anyhow::Result<bool> {
    let done = sqlx::query("delete from person_relations where account_id = $1 and person_id = $2")
        .bind(account.to_string())
        .bind(person.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

pub struct NewKind<'a> {
    pub person: PersonId,
    pub kind: &'a str,
    pub span: Span,
    pub cause: &'a str,
    pub journal: uuid::Uuid,
}

/// False: exactly this was granted before.
#[boxed]
pub async fn grant(conn: &mut Conn, new: &NewKind<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into person_kinds (person_id, kind, from_ms, until_ms, cause, journal_id) \
         values ($1, $2, $3, $4, $5, $6) \
         on conflict (person_id, kind, from_ms) do update set until_ms = excluded.until_ms, \
         cause = excluded.cause, journal_id = excluded.journal_id \
         where person_kinds.until_ms is distinct from excluded.until_ms \
         or person_kinds.cause <> excluded.cause",
    )
    .bind(new.person.to_string())
    .bind(new.kind)
    .bind(new.span.from.0)
    .bind(new.span.until.map(|until| until.0))
    .bind(new.cause)
    .bind(new.journal.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A kind that ends at this moment.
pub struct KindEnd<'a> {
    pub person: PersonId,
    pub kind: &'a str,
    pub from: Moment,
    pub at: Moment,
    pub journal: uuid::Uuid,
}

/// One that hasn't begun goes without a trace but for the journal. False: there is none, or it has
/// ended.
#[boxed]
pub async fn end_kind(conn: &mut Conn, end: &KindEnd<'_>) -> anyhow::Result<bool> {
    let gone = sqlx::query(
        "delete from person_kinds where person_id = $1 and kind = $2 and from_ms = $3 \
         and from_ms >= $4",
    )
    .bind(end.person.to_string())
    .bind(end.kind)
    .bind(end.from.0)
    .bind(end.at.0)
    .execute(&mut *conn)
    .await?;
    if gone.rows_affected() == 1 {
        return Ok(true);
    }
    let ended = sqlx::query(
        "update person_kinds set until_ms = $4, journal_id = $5 \
         where person_id = $1 and kind = $2 and from_ms = $3 and from_ms < $4 \
         and (until_ms is null or until_ms > $4)",
    )
    .bind(end.person.to_string())
    .bind(end.kind)
    .bind(end.from.0)
    .bind(end.at.0)
    .bind(end.journal.to_string())
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// A season as a subscriber. False: it was theirs already.
#[boxed]
pub async fn add_season(
    conn: &mut Conn,
    person: PersonId,
    season: SeasonId,
    cause: &str,
    journal: uuid::Uuid,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into seniority (person_id, season_id, cause, journal_id) \
         values ($1, $2, $3, $4) on conflict (person_id, season_id) do nothing",
    )
    .bind(person.to_string())
    .bind(season.to_string())
    .bind(cause)
    .bind(journal.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: the season wasn't earned by this cause, or was taken before.
#[boxed]
pub async fn take_season(
    conn: &mut Conn,
    person: PersonId,
    season: SeasonId,
    cause: &str,
) -> anyhow::Result<bool> {
    let done =
        sqlx::query("delete from seniority where person_id = $1 and season_id = $2 and cause = $3")
            .bind(person.to_string())
            .bind(season.to_string())
            .bind(cause)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Paid orders of an account's own person, made with its own address, that have tickets for
/// performances which begin later than this.
#[boxed]
pub async fn orders_to_come(
    conn: &mut Conn,
    account: AccountId,
    after: Moment,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select distinct o.id from accounts a join orders o on o.person_id = a.person_id \
         and (o.email = a.email or exists (select 1 from persons m \
           where m.merged_into_id = a.person_id and m.email = o.email)) \
         join order_lines l on l.order_id = o.id \
         join performances p on p.id = l.performance_id \
         where a.id = $1 and p.starts_at_ms > $2 and l.cancelled_at_ms is null \
         and o.paid_at_ms is not null and o.ended_at_ms is null",
    )
    .bind(account.to_string())
    .bind(after.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// Orders of an account's own person that were made with its own, proven address, or with that of a
/// record that was made one with theirs.
#[boxed]
pub async fn orders(
    conn: &mut Conn,
    account: AccountId,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select o.id from accounts a join orders o on o.person_id = a.person_id \
         and (o.email = a.email or exists (select 1 from persons m \
           where m.merged_into_id = a.person_id and m.email = o.email)) where a.id = $1 \
         order by o.placed_at_ms desc, o.id desc limit $2",
    )
    .bind(account.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}
