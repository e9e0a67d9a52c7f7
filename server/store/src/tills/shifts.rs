//! Shifts: who has a till since when, who counted it, closed it and confirmed it. Their rows are
//! those of `till_sessions`.

use super::{currency, point};
use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, CompanyId, PointOfSaleId, TillId, TillSessionId},
    moment::Moment,
    money::Currency,
    sales::till::{
        Compared, ShiftState,
        figures::{Clerk, TillPoint},
    },
};
use sqlx::any::AnyRow;

/// So many are listed at most.
pub const SHIFTS_MAX: i64 = 2_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    pub id: TillSessionId,
    pub till: TillId,
    pub till_key: String,
    pub till_name: String,
    /// None: of the box office.
    pub point_of_sale: Option<PointOfSaleId>,
    pub point: Option<TillPoint>,
    pub company: CompanyId,
    pub currency: Currency,
    pub clerk: Clerk,
    pub opened_at: Moment,
    /// Of the last count.
    pub counted: Option<Done>,
    pub cash: Option<Compared>,
    pub closed: Option<Done>,
    pub confirmed: Option<Done>,
    pub taken_over_from: Option<TillSessionId>,
}

/// Something was done, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub by: Clerk,
    pub at: Moment,
}

impl Shift {
    pub fn state(&self) -> ShiftState {
        if self.confirmed.is_some() {
            ShiftState::Confirmed
        } else if self.closed.is_some() {
            ShiftState::Closed
        } else if self.counted.is_some() {
            ShiftState::Counted
        } else {
            ShiftState::Open
        }
    }
}

macro_rules! shift_query {
    ($rest:literal) => {
        concat!(
            "select s.id, s.till_id, t.key as till_key, t.name as till_name, \
             t.point_of_sale_id, p.key as point_key, p.name as point_name, t.company_id, \
             t.currency, s.operator_id, o.name as operator_name, s.opened_at_ms, \
             c.counted_at_ms, c.counted_by_id, n.name as counted_by_name, \
             c.expected_minor, c.counted_minor, \
             s.closed_at_ms, s.closed_by_id, l.name as closed_by_name, \
             f.confirmed_at_ms, f.confirmed_by_id, m.name as confirmed_by_name, \
             s.taken_over_from_id \
             from till_sessions s join tills t on t.id = s.till_id \
             left join points_of_sale p on p.id = t.point_of_sale_id \
             left join staff o on o.account_id = s.operator_id \
             left join till_counts c on c.till_session_id = s.id and c.number = \
               (select max(x.number) from till_counts x where x.till_session_id = s.id) \
             left join staff n on n.account_id = c.counted_by_id \
             left join till_confirmations f on f.till_session_id = s.id \
             left join staff l on l.account_id = s.closed_by_id \
             left join staff m on m.account_id = f.confirmed_by_id ",
            $rest
        )
    };
}

/// Of a row with an account in one column and its name in another.
pub(super) fn clerk(row: &AnyRow, account: &str, name: &str) -> anyhow::Result<Clerk> {
    let name = row.text_or_none(name)?.unwrap_or_default();
    Ok(Clerk { account: row.id_or_none(account)?, name })
}

fn done(row: &AnyRow, at: &str, [account, name]: [&str; 2]) -> anyhow::Result<Option<Done>> {
    let Some(at) = row.moment_or_none(at)? else { return Ok(None) };
    Ok(Some(Done { by: clerk(row, account, name)?, at }))
}

fn shift(row: &AnyRow) -> anyhow::Result<Shift> {
    let cash = match (row.int_or_none("expected_minor")?, row.int_or_none("counted_minor")?) {
        (Some(expected_minor), Some(counted_minor)) => {
            Some(Compared { expected_minor, counted_minor })
        }
        _ => None,
    };
    Ok(Shift {
        id: row.id("id")?,
        till: row.id("till_id")?,
        till_key: row.text("till_key")?,
        till_name: row.text("till_name")?,
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        point: point(row)?,
        company: row.id("company_id")?,
        currency: currency(&row.text("currency")?)?,
        clerk: clerk(row, "operator_id", "operator_name")?,
        opened_at: row.moment("opened_at_ms")?,
        counted: done(row, "counted_at_ms", ["counted_by_id", "counted_by_name"])?,
        cash,
        closed: done(row, "closed_at_ms", ["closed_by_id", "closed_by_name"])?,
        confirmed: done(row, "confirmed_at_ms", ["confirmed_by_id", "confirmed_by_name"])?,
        taken_over_from: row.id_or_none("taken_over_from_id")?,
    })
}

/// A shift that begins.
pub struct NewShift<'a> {
    pub id: TillSessionId,
    pub till: TillId,
    pub point_of_sale: Option<PointOfSaleId>,
    /// None: a command.
    pub operator: Option<AccountId>,
    pub at: Moment,
    /// Its form's own.
    pub key: Option<&'a str>,
    pub taken_over_from: Option<TillSessionId>,
}

/// False: the till has a clerk, the clerk has a till, or the same request came before.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewShift<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into till_sessions (id, till_id, point_of_sale_id, operator_id, opened_at_ms, \
         idempotency_key, taken_over_from_id) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.till.to_string())
    .bind(new.point_of_sale.map(|id| id.to_string()))
    .bind(new.operator.map(|id| id.to_string()))
    .bind(new.at.0)
    .bind(new.key)
    .bind(new.taken_over_from.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: TillSessionId) -> anyhow::Result<Option<Shift>> {
    let row = sqlx::query(shift_query!("where s.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(shift).transpose()
}

/// Waits for what is done in the shift at this moment, until the transaction ends. The shift as it
/// is then.
#[boxed]
pub async fn lock(conn: &mut Conn, id: TillSessionId) -> anyhow::Result<Option<Shift>> {
    sqlx::query("update till_sessions set opened_at_ms = opened_at_ms where id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    by_id(conn, id).await
}

/// The same, for cash that moves: false once the drawer was counted.
#[boxed]
pub async fn lock_open(conn: &mut Conn, id: TillSessionId) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update till_sessions set opened_at_ms = opened_at_ms \
         where id = $1 and counted_at_ms is null",
    );
    let done = done.bind(id.to_string()).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// The shift that this request has opened.
#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Shift>> {
    let row = sqlx::query(shift_query!("where s.idempotency_key = $1")).bind(key);
    row.fetch_optional(conn).await?.as_ref().map(shift).transpose()
}

/// The shift that took this one's drawer over.
#[boxed]
pub async fn after(conn: &mut Conn, id: TillSessionId) -> anyhow::Result<Option<Shift>> {
    let row = sqlx::query(shift_query!("where s.taken_over_from_id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(shift).transpose()
}

/// The till's shift that isn't closed.
#[boxed]
pub async fn of_till(conn: &mut Conn, till: TillId) -> anyhow::Result<Option<Shift>> {
    let row = sqlx::query(shift_query!("where s.till_id = $1 and s.closed_at_ms is null"));
    row.bind(till.to_string()).fetch_optional(conn).await?.as_ref().map(shift).transpose()
}

/// Shifts that aren't closed, then those that wait for a second person, the first one first: where
/// nobody confirms, thousands wait.
#[boxed]
pub async fn standing(conn: &mut Conn) -> anyhow::Result<Vec<Shift>> {
    sqlx::query(shift_query!(
        "where s.closed_at_ms is null or f.confirmed_at_ms is null \
         order by case when s.closed_at_ms is null then 0 else 1 end, s.opened_at_ms, s.id \
         limit $1"
    ))
    .bind(SHIFTS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(shift)
    .collect()
}

/// A shift that isn't closed, as somebody's cash asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClerkShift {
    pub id: TillSessionId,
    pub point_of_sale: Option<PointOfSaleId>,
    pub currency: Currency,
    pub is_counted: bool,
}

/// Those of a clerk, or of the machine's commands, the newest first.
#[boxed]
pub async fn of_clerk(
    conn: &mut Conn,
    operator: Option<AccountId>,
) -> anyhow::Result<Vec<ClerkShift>> {
    sqlx::query(
        "select s.id, t.point_of_sale_id, t.currency, s.counted_at_ms \
         from till_sessions s join tills t on t.id = s.till_id \
         where s.closed_at_ms is null and coalesce(s.operator_id, '') = $1 \
         order by s.opened_at_ms desc, s.id desc",
    )
    .bind(operator.map(|id| id.to_string()).unwrap_or_default())
    .fetch_all(conn)
    .await?
    .iter()
    .map(clerk_shift)
    .collect()
}

/// Whoever has it. None: it is closed, or there is none.
#[boxed]
pub async fn not_closed(conn: &mut Conn, id: TillSessionId) -> anyhow::Result<Option<ClerkShift>> {
    let row = sqlx::query(
        "select s.id, t.point_of_sale_id, t.currency, s.counted_at_ms \
         from till_sessions s join tills t on t.id = s.till_id \
         where s.id = $1 and s.closed_at_ms is null",
    );
    let row = row.bind(id.to_string()).fetch_optional(conn).await?;
    row.as_ref().map(clerk_shift).transpose()
}

fn clerk_shift(row: &AnyRow) -> anyhow::Result<ClerkShift> {
    Ok(ClerkShift {
        id: row.id("id")?,
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        currency: currency(&row.text("currency")?)?,
        is_counted: row.moment_or_none("counted_at_ms")?.is_some(),
    })
}

/// Shifts that were opened in a span of time.
#[derive(Clone, Copy, Debug)]
pub struct ShiftSpan {
    pub from: Moment,
    pub until: Moment,
}

/// The newest first.
#[boxed]
pub async fn opened(conn: &mut Conn, span: ShiftSpan) -> anyhow::Result<Vec<Shift>> {
    sqlx::query(shift_query!(
        "where s.opened_at_ms >= $1 and s.opened_at_ms < $2 \
         order by s.opened_at_ms desc, s.id desc limit $3"
    ))
    .bind(span.from.0)
    .bind(span.until.0)
    .bind(SHIFTS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(shift)
    .collect()
}

/// Nothing moves in it from now on. The caller has locked it.
#[boxed]
pub async fn set_counted(conn: &mut Conn, id: TillSessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update till_sessions set counted_at_ms = $2 where id = $1 and closed_at_ms is null",
    )
    .bind(id.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The caller has locked it.
#[boxed]
pub async fn set_closed(
    conn: &mut Conn,
    id: TillSessionId,
    by: Option<AccountId>,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update till_sessions set closed_at_ms = $3, closed_by_id = $2 \
         where id = $1 and closed_at_ms is null and counted_at_ms is not null",
    )
    .bind(id.to_string())
    .bind(by.map(|id| id.to_string()))
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// A second person confirms it, as it was counted last. False: somebody did so before.
#[boxed]
pub async fn confirm(
    conn: &mut Conn,
    id: TillSessionId,
    by: Option<AccountId>,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into till_confirmations (till_session_id, confirmed_by_id, confirmed_at_ms, \
         opened_at_ms, closed_at_ms, number, counted_at_ms, pieces, sum_minor, expected_minor, \
         counted_minor, slips_expected, slips_expected_minor, slips_counted, \
         slips_counted_minor, papers_expected, papers_expected_minor, papers_counted, \
         papers_counted_minor) \
         select s.id, $2, cast($3 as bigint), s.opened_at_ms, s.closed_at_ms, c.number, \
         c.counted_at_ms, c.pieces, c.sum_minor, c.expected_minor, c.counted_minor, \
         c.slips_expected, c.slips_expected_minor, c.slips_counted, c.slips_counted_minor, \
         c.papers_expected, c.papers_expected_minor, c.papers_counted, c.papers_counted_minor \
         from till_sessions s join till_counts c on c.till_session_id = s.id \
         where s.id = $1 and s.closed_at_ms is not null and c.number = \
         (select max(x.number) from till_counts x where x.till_session_id = s.id) \
         on conflict do nothing",
    )
    .bind(id.to_string())
    .bind(by.map(|id| id.to_string()))
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
