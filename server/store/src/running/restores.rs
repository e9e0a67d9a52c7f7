//! What a database needs after a copy of it was put back, and what it knows of the time since.

mod waits;

pub use waits::{Wait, confirm_erasures, end_wait, erasures_wait, is_waiting, waits, waits_of};

use crate::{Conn, Store, columns::Columns, payments::money};
use anyhow::{Context, ensure};
use domain::{
    id::{ErasureId, PersonId},
    moment::Moment,
    money::Money,
};
use sqlx::{AnyConnection, Connection, any::AnyRow};
use uuid::Uuid;

/// Orders that are listed by their code.
pub const ORDERS_MAX: i64 = 200;

pub struct NewRestore {
    pub id: Uuid,
    pub restored_at: Moment,
    pub copy_made_at: Moment,
    pub series_suffix: String,
    pub last_year: i64,
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewRestore) -> anyhow::Result<()> {
    sqlx::query(
        "insert into restores (id, restored_at_ms, copy_made_at_ms, series_suffix, last_year) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(new.restored_at.0)
    .bind(new.copy_made_at.0)
    .bind(&new.series_suffix)
    .bind(new.last_year)
    .execute(conn)
    .await?;
    Ok(())
}

/// What follows the name of a series of that year: of the newest restore in that year or later.
#[boxed]
pub async fn series_suffix(conn: &mut Conn, year: i64) -> anyhow::Result<Option<String>> {
    let sql = "select series_suffix from restores where last_year >= $1 \
               order by restored_at_ms desc, id desc limit 1";
    Ok(sqlx::query_scalar(sql).bind(year).fetch_optional(conn).await?)
}

#[boxed]
pub async fn suffix_is_taken(conn: &mut Conn, suffix: &str) -> anyhow::Result<bool> {
    let sql = "select count(*) from restores where series_suffix = $1";
    let count: i64 = sqlx::query_scalar(sql).bind(suffix).fetch_one(conn).await?;
    Ok(count > 0)
}

/// Sessions and links that were closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    pub staff_sessions: u64,
    pub staff_links: u64,
    pub shoppers: u64,
}

/// Ends what may have been ended since the copy was made: sessions of staff, links that open
/// their accounts, sign-ins of shoppers and the codes for them. Baskets stay.
#[boxed]
pub async fn close_sessions(conn: &mut Conn, now: Moment) -> anyhow::Result<Closed> {
    let mut rows = Vec::new();
    sqlx::query("update sessions set login_ended_at_ms = $1 where account_id is not null")
        .bind(now.0)
        .execute(&mut *conn)
        .await?;
    for sql in [
        "delete from staff_sessions where id <> ''",
        "delete from staff_links where used_at_ms is null",
        "update sessions set account_id = null, signed_in_at_ms = null, former_sha256 = null, \
         former_until_ms = null where account_id is not null",
        "update login_codes set tries_left = 0 where tries_left > 0",
    ] {
        rows.push(sqlx::query(sql).execute(&mut *conn).await?.rows_affected());
    }
    Ok(Closed { staff_sessions: rows[0], staff_links: rows[1], shoppers: rows[2] })
}

/// A series of invoices as the copy has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The company's key.
    pub company: String,
    pub name: String,
    pub last_number: i64,
}

#[boxed]
pub async fn series(conn: &mut Conn) -> anyhow::Result<Vec<Series>> {
    sqlx::query(
        "select c.key, s.prefix, s.next_number - 1 as last_number \
         from invoice_series s join companies c on c.id = s.company_id order by c.key, s.prefix",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Series {
            company: row.text("key")?,
            name: row.text("prefix")?,
            last_number: row.int("last_number")?,
        })
    })
    .collect()
}

/// Codes of the orders that the copy has as neither paid nor ended.
#[boxed]
pub async fn open_orders(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    sqlx::query(
        "select code from orders where paid_at_ms is null and ended_at_ms is null \
         order by pay_by_ms limit $1",
    )
    .bind(ORDERS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.text("code"))
    .collect()
}

/// A refund that the house owes in the copy: a bank had refused it, or it goes back at a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedRefund {
    /// The order's; or the reference of a card payment at a counter of which no order came.
    pub code: String,
    pub is_card_payment: bool,
    pub amount: Money,
}

/// Those of orders first.
#[boxed]
pub async fn owed_refunds(conn: &mut Conn) -> anyhow::Result<Vec<OwedRefund>> {
    let of_orders = sqlx::query(
        "select o.code, r.amount_minor - r.covered_minor as amount_minor, r.currency \
         from refunds r join payments p on p.id = r.payment_id join orders o on o.id = p.order_id \
         where r.failed_at_ms is not null and r.amount_minor > r.covered_minor \
         order by r.failed_at_ms, r.id limit $1",
    );
    let of_cards = sqlx::query(
        "select t.reference as code, t.approved_minor as amount_minor, \
         t.approved_currency as currency from terminal_payments t \
         where t.refused_at_ms is not null and t.settled_at_ms is null \
         order by t.refused_at_ms, t.id limit $1",
    );
    let mut owed = Vec::new();
    for (query, is_card_payment) in [(of_orders, false), (of_cards, true)] {
        for row in query.bind(ORDERS_MAX).fetch_all(&mut *conn).await? {
            let amount = money(row.int("amount_minor")?, &row.text("currency")?)?;
            owed.push(OwedRefund { code: row.text("code")?, is_card_payment, amount });
        }
    }
    Ok(owed)
}

/// When the newest of all mails was written, sent or not.
#[boxed]
pub async fn newest_mail_at(conn: &mut Conn) -> anyhow::Result<Option<Moment>> {
    let newest = "select created_at_ms from outbox order by id desc limit 1";
    let newest: Option<i64> = sqlx::query_scalar(newest).fetch_optional(conn).await?;
    Ok(newest.map(Moment))
}

/// Waits for staff from now on; what had waited after a former restore waits anew.
macro_rules! wait {
    ($open:literal) => {
        concat!(
            "insert into restore_waits (subject_id, kind, restore_id, amount_minor, currency) ",
            $open,
            " on conflict (subject_id) do update set restore_id = excluded.restore_id, \
             kind = excluded.kind, amount_minor = excluded.amount_minor, \
             currency = excluded.currency, ended_at_ms = null, end_cause = null"
        )
    };
}

/// What is open and knows its currency. `$1` is the restore.
const OPEN: [&str; 5] = [
    wait!(
        "select p.id, 'pay-out', cast($1 as text), p.amount_minor, p.currency from pay_outs p \
         where p.ended_at_ms is null"
    ),
    wait!(
        "select r.id, 'refund', cast($1 as text), r.amount_minor, r.currency from refunds r \
         where r.done_at_ms is null and r.failed_at_ms is null"
    ),
    wait!(
        "select v.id, 'voucher', cast($1 as text), q.minor, v.currency from vouchers v \
         join (select e.voucher_id, cast(-sum(e.amount_minor) as bigint) as minor \
           from ledger_entries e where e.account = 'vouchers' and e.voucher_id is not null \
           group by e.voucher_id) q on q.voucher_id = v.id \
         where v.ended_at_ms is null and q.minor > 0"
    ),
    wait!(
        "select v.id, 'receivable', cast($1 as text), v.amount_minor - v.received_minor, \
         coalesce(v.currency, o.currency) from receivables v join orders o on o.id = v.order_id \
         where v.settled_at_ms is null and v.cancelled_at_ms is null \
         and v.received_minor < v.amount_minor"
    ),
    wait!(
        "select x.id, 'message', cast($1 as text), cast(null as bigint), cast(null as text) \
         from outbox x where x.done_at_ms is null and x.dead_at_ms is null"
    ),
];

/// Of each person what companies owe to them, in `$2`, the house's currency.
const CREDIT: &str = wait!(
    "select q.person_id, 'credit', cast($1 as text), q.minor, cast($2 as text) from (\
       select w.person_id, cast(sum(w.minor) as bigint) as minor from (\
         select e.person_id, -sum(e.amount_minor) as minor from ledger_entries e \
         where e.account = 'customer-credit' and e.person_id is not null and e.currency = $2 \
         group by e.person_id, e.company_id) w where w.minor > 0 group by w.person_id) q \
     where q.minor > 0"
);

const RENEWALS: &str = wait!(
    "select 'renewals', 'renewals', cast($1 as text), cast(null as bigint), cast(null as text) \
     where 1 = 1"
);

/// All that was open when the copy was made waits for staff. `renews`: the house renews
/// subscriptions.
#[boxed]
pub async fn hold_open(
    conn: &mut Conn,
    restore: Uuid,
    currency: &str,
    renews: bool,
) -> anyhow::Result<()> {
    for sql in OPEN {
        sqlx::query(sql).bind(restore.to_string()).execute(&mut *conn).await?;
    }
    let credit = sqlx::query(CREDIT).bind(restore.to_string()).bind(currency);
    credit.execute(&mut *conn).await?;
    if renews {
        sqlx::query(RENEWALS).bind(restore.to_string()).execute(conn).await?;
    }
    Ok(())
}

/// What became of somebody's wish to be erased, as the database says that a copy took the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerErasure {
    /// Whose it is; or whose record was made one with theirs.
    pub person: PersonId,
    /// Of its mails.
    pub language: String,
    pub state: FormerState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormerState {
    Done,
    /// In the copy it may be open under this identity.
    CalledBack(ErasureId),
    /// Confirmed, and not carried out yet.
    Due(Moment),
}

impl FormerErasure {
    /// They were erased, as letters and mails say.
    pub fn done(person: PersonId) -> Self {
        Self { person, language: String::new(), state: FormerState::Done }
    }
}

/// The oldest first. `url` is that of the former database, which is only read.
///
/// # Errors
/// It can't be opened, or is none of this program's.
#[boxed]
pub async fn former_erasures(url: &str) -> anyhow::Result<Vec<FormerErasure>> {
    let mut conn = open(url).await?;
    let rows = sqlx::query(
        "select e.id, p.id as person_id, e.language, e.due_at_ms, e.end_cause from erasures e \
         join accounts a on a.id = e.account_id \
         join persons p on p.id = a.person_id or p.merged_into_id = a.person_id \
         where e.end_cause in ('done', 'called-back') \
         or (e.ended_at_ms is null and e.due_at_ms is not null) order by e.asked_at_ms, e.id, p.id",
    );
    let rows = rows.fetch_all(&mut conn).await.context("its erasures can't be read")?;
    conn.close().await?;
    rows.iter().map(former_erasure).collect()
}

fn former_erasure(row: &AnyRow) -> anyhow::Result<FormerErasure> {
    let state = match row.text_or_none("end_cause")?.as_deref() {
        Some("called-back") => FormerState::CalledBack(row.id("id")?),
        Some(_) => FormerState::Done,
        None => FormerState::Due(row.moment("due_at_ms")?),
    };
    Ok(FormerErasure { person: row.id("person_id")?, language: row.text("language")?, state })
}

/// Marks a database whose restore has begun. It is no migration's table: it is there before the
/// copy's tables are, and gone when the restore is finished.
const MARK: &str = "unfinished_restore";

/// Writes the mark into the database at `url`, in the place of a former one. `copy_sha256` names
/// the copy.
///
/// # Errors
/// The database can't be opened, or takes no change.
#[boxed]
pub async fn mark_unfinished(url: &str, copy_sha256: &str) -> anyhow::Result<()> {
    let is_hex = copy_sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    ensure!(is_hex, "the manifest's SHA-256 is none");
    let mut conn = open(url).await?;
    let mut tx = conn.begin().await?;
    sqlx::raw_sql(
        "drop table if exists unfinished_restore; \
         create table unfinished_restore (copy_sha256 text not null)",
    )
    .execute(&mut *tx)
    .await?;
    let sql = "insert into unfinished_restore (copy_sha256) values ($1)";
    sqlx::query(sql).bind(copy_sha256).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(conn.close().await?)
}

/// The SHA-256 of the copy whose restore into the database at `url` began and was not finished.
///
/// # Errors
/// The database can't be opened.
#[boxed]
pub async fn unfinished(url: &str) -> anyhow::Result<Option<String>> {
    let mut conn = open(url).await?;
    let found = unfinished_in(&mut conn, url.starts_with("sqlite:")).await;
    conn.close().await?;
    found
}

async fn open(url: &str) -> anyhow::Result<AnyConnection> {
    sqlx::any::install_default_drivers();
    AnyConnection::connect(url).await.context("the database can't be opened")
}

async fn unfinished_in(conn: &mut Conn, is_sqlite: bool) -> anyhow::Result<Option<String>> {
    let tables = match is_sqlite {
        true => "select count(*) from sqlite_master where type = 'table' and name = $1",
        false => {
            "select count(*) from information_schema.tables \
             where table_schema = 'public' and table_name = $1"
        }
    };
    let tables: i64 = sqlx::query_scalar(tables).bind(MARK).fetch_one(&mut *conn).await?;
    if tables == 0 {
        return Ok(None);
    }
    let sql = "select copy_sha256 from unfinished_restore";
    Ok(sqlx::query_scalar(sql).fetch_optional(conn).await?)
}

/// A restore into this database began and was not finished: nobody may use it.
#[boxed]
pub async fn has_unfinished(store: &Store) -> anyhow::Result<bool> {
    let mut conn = store.read().await?;
    Ok(unfinished_in(&mut conn, !store.is_postgres()).await?.is_some())
}

/// The database may be used from now on.
#[boxed]
pub async fn finish(store: &Store) -> anyhow::Result<()> {
    let mut conn = store.read().await?;
    sqlx::raw_sql("drop table if exists unfinished_restore").execute(&mut *conn).await?;
    Ok(())
}
