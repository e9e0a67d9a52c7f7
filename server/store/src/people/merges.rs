//! Two records of one person made one, and parted again: what goes over is kept row by row.

mod contents;
mod moved;
mod record;

pub use contents::{conflicts, contents};
pub use moved::{FILLED, MOVED, Moved, STAYS, Whose};
pub use record::{Record, alike, gone_into, record, with_others};

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, CustomerMergeId, PersonId},
    moment::Moment,
};
use sqlx::{AssertSqlSafe, any::AnyRow};
use uuid::Uuid;

/// Both, locked until the transaction ends, in the order of their identities.
#[boxed]
pub async fn lock(conn: &mut Conn, one: PersonId, other: PersonId) -> anyhow::Result<()> {
    for person in [one.min(other), one.max(other)] {
        sqlx::query("update persons set language = language where id = $1")
            .bind(person.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// What forbids a merge of a record, beside who else it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bars {
    pub is_staff: bool,
    pub is_being_erased: bool,
    /// They are forgotten already: nothing tells any more whose that record was.
    pub is_erased: bool,
    pub is_unconfirmed: bool,
    /// A bank account that may be debited.
    pub has_mandate: bool,
}

#[boxed]
pub async fn bars(conn: &mut Conn, person: PersonId) -> anyhow::Result<Bars> {
    let row = sqlx::query(
        "select (select count(*) from staff s join accounts a on a.id = s.account_id \
           where a.person_id = $1) as staff, \
         (select count(*) from erasures e join accounts a on a.id = e.account_id \
           where a.person_id = $1 and e.ended_at_ms is null) as erasures, \
         (select count(*) from erasures f join accounts a on a.id = f.account_id \
           where a.person_id = $1 and f.end_cause = 'done') as erased, \
         (select count(*) from restore_waits w \
           where w.subject_id = $1 and w.ended_at_ms is null) as waits, \
         (select count(*) from mandates m \
           where m.person_id = $1 and m.ended_at_ms is null) as mandates",
    )
    .bind(person.to_string())
    .fetch_one(conn)
    .await?;
    Ok(Bars {
        is_staff: row.int("staff")? > 0,
        is_being_erased: row.int("erasures")? > 0,
        is_erased: row.int("erased")? > 0,
        is_unconfirmed: row.int("waits")? > 0,
        has_mandate: row.int("mandates")? > 0,
    })
}

/// A merge as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    pub id: CustomerMergeId,
    pub kept: PersonId,
    pub gone: PersonId,
    pub merged_at: Moment,
    pub parted_at: Option<Moment>,
}

fn merge_of(row: &AnyRow) -> anyhow::Result<Merge> {
    Ok(Merge {
        id: row.id("id")?,
        kept: row.id("kept_id")?,
        gone: row.id("gone_id")?,
        merged_at: row.moment("merged_at_ms")?,
        parted_at: row.moment_or_none("parted_at_ms")?,
    })
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: CustomerMergeId) -> anyhow::Result<Option<Merge>> {
    let row = sqlx::query(
        "select id, kept_id, gone_id, merged_at_ms, parted_at_ms from customer_merges \
         where id = $1",
    );
    row.bind(id.to_string()).fetch_optional(conn).await?.as_ref().map(merge_of).transpose()
}

/// Of this record, those that hold: the newest first.
#[boxed]
pub async fn of_kept(conn: &mut Conn, kept: PersonId) -> anyhow::Result<Vec<Merge>> {
    sqlx::query(
        "select id, kept_id, gone_id, merged_at_ms, parted_at_ms from customer_merges \
         where kept_id = $1 and parted_at_ms is null order by merged_at_ms desc, id",
    )
    .bind(kept.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(merge_of)
    .collect()
}

/// Between which records, accounts and addresses rows go.
pub struct Pair<'a> {
    pub merge: CustomerMergeId,
    pub from: &'a Record,
    pub to: &'a Record,
}

impl Pair<'_> {
    /// None: one of them has none, so nothing goes.
    fn values(&self, whose: Whose) -> Option<[String; 2]> {
        let email = |record: &Record| Some(record.email.clone()).filter(|it| !it.is_empty());
        match whose {
            Whose::Person => Some([self.from.person.to_string(), self.to.person.to_string()]),
            Whose::Account => Some([self.from.account?.to_string(), self.to.account?.to_string()]),
            Whose::Address => Some([email(self.from)?, email(self.to)?]),
        }
    }
}

/// All goes over to the kept record, but what would be a second one there.
#[boxed]
pub async fn insert(conn: &mut Conn, pair: &Pair<'_>, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into customer_merges (id, kept_id, gone_id, merged_at_ms) values ($1, $2, $3, $4)",
    )
    .bind(pair.merge.to_string())
    .bind(pair.to.person.to_string())
    .bind(pair.from.person.to_string())
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    for moved in MOVED {
        let Some([from, to]) = pair.values(moved.whose) else { continue };
        for sql in [moved.keep_sql(), moved.over_sql()] {
            sqlx::query(AssertSqlSafe(sql))
                .bind(pair.merge.to_string())
                .bind(&from)
                .bind(&to)
                .execute(&mut *conn)
                .await?;
        }
    }
    fill(conn, pair).await?;
    sqlx::query("update persons set merged_into_id = $2 where id = $1")
        .bind(pair.from.person.to_string())
        .bind(pair.to.person.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// What the kept record doesn't say of somebody, the other one may.
async fn fill(conn: &mut Conn, pair: &Pair<'_>) -> anyhow::Result<()> {
    for columns in FILLED {
        let is_empty = columns.iter().map(|it| format!("{it} = ''")).collect::<Vec<_>>();
        let has_some = columns.iter().map(|it| format!("o.{it} <> ''")).collect::<Vec<_>>();
        let (is_empty, has_some) = (is_empty.join(" and "), has_some.join(" or "));
        let gone = format!("exists (select 1 from persons o where o.id = $2 and ({has_some}))");
        let set = columns
            .iter()
            .map(|it| format!("{it} = (select o.{it} from persons o where o.id = $2)"));
        let set = set.collect::<Vec<_>>().join(", ");
        let sql = format!("update persons set {set} where id = $1 and {is_empty} and {gone}");
        let filled = sqlx::query(AssertSqlSafe(sql))
            .bind(pair.to.person.to_string())
            .bind(pair.from.person.to_string())
            .execute(&mut *conn)
            .await?;
        if filled.rows_affected() == 1 {
            keep(conn, pair.merge, columns[0], pair.to.person).await?;
        }
    }
    Ok(())
}

/// Which fields of the kept record were filled, by the first of each group.
async fn keep(
    conn: &mut Conn,
    merge: CustomerMergeId,
    column: &str,
    person: PersonId,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into customer_merge_rows (merge_id, table_name, column_name, row_key) \
         values ($1, 'persons', $2, $3)",
    )
    .bind(merge.to_string())
    .bind(column)
    .bind(person.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Both are as they were; what came since is the kept record's, but for what hangs on an order that
/// goes back, and for orders under the other one's own address. `pair` is the merge's, turned;
/// `journal` is the row that says so of the other one.
#[boxed]
pub async fn part(
    conn: &mut Conn,
    pair: &Pair<'_>,
    merged_at: Moment,
    journal: Uuid,
) -> anyhow::Result<()> {
    sqlx::query("update persons set merged_into_id = null where id = $1")
        .bind(pair.to.person.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(moved::ORDERS_SINCE)
        .bind(pair.merge.to_string())
        .bind(pair.from.person.to_string())
        .bind(&pair.to.email)
        .bind(merged_at.0)
        .execute(&mut *conn)
        .await?;
    for sql in moved::SINCE {
        sqlx::query(sql)
            .bind(pair.merge.to_string())
            .bind(pair.from.person.to_string())
            .bind(pair.to.person.to_string())
            .bind(merged_at.0)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query(moved::MEMBERSHIPS_SINCE)
        .bind(pair.merge.to_string())
        .bind(pair.from.person.to_string())
        .bind(pair.to.person.to_string())
        .bind(merged_at.0)
        .bind(journal.to_string())
        .execute(&mut *conn)
        .await?;
    for moved in MOVED {
        let Some([from, to]) = pair.values(moved.whose) else { continue };
        sqlx::query(AssertSqlSafe(moved.over_sql()))
            .bind(pair.merge.to_string())
            .bind(&from)
            .bind(&to)
            .execute(&mut *conn)
            .await?;
    }
    for columns in FILLED {
        empty(conn, pair, columns).await?;
    }
    match pair.from.account {
        Some(account) => close_doors(conn, account, merged_at).await,
        None => Ok(()),
    }
}

/// Both mailboxes opened the kept account. Whoever came in since may be the other one: browsers are
/// signed out, and what was joined to the account since opens it no more.
async fn close_doors(conn: &mut Conn, account: AccountId, merged_at: Moment) -> anyhow::Result<()> {
    for sql in [
        "update sessions set account_id = null, signed_in_at_ms = null, former_sha256 = null, \
         former_until_ms = null where account_id = $1 and signed_in_at_ms > $2",
        "delete from passkeys where account_id = $1 and added_at_ms > $2",
        "delete from identities where account_id = $1 and joined_at_ms > $2",
    ] {
        sqlx::query(sql).bind(account.to_string()).bind(merged_at.0).execute(&mut *conn).await?;
    }
    Ok(())
}

/// A field that the merge filled is empty again, unless somebody has told another since.
async fn empty(conn: &mut Conn, pair: &Pair<'_>, columns: &[&str]) -> anyhow::Result<()> {
    let set = columns.iter().map(|it| format!("{it} = ''")).collect::<Vec<_>>().join(", ");
    let same = columns.iter().map(|it| format!("o.{it} = persons.{it}")).collect::<Vec<_>>();
    let same = same.join(" and ");
    let sql = format!(
        "update persons set {set} where id = $2 and exists (select 1 from customer_merge_rows r \
         where r.merge_id = $1 and r.table_name = 'persons' and r.column_name = '{}' \
         and r.row_key = $2) and exists (select 1 from persons o where o.id = $3 and {same})",
        columns[0]
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(pair.merge.to_string())
        .bind(pair.from.person.to_string())
        .bind(pair.to.person.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The merge is over; its rows are no longer needed.
#[boxed]
pub async fn end(conn: &mut Conn, merge: CustomerMergeId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update customer_merges set parted_at_ms = $2 where id = $1")
        .bind(merge.to_string())
        .bind(now.0)
        .execute(&mut *conn)
        .await?;
    sqlx::query("delete from customer_merge_rows where merge_id = $1")
        .bind(merge.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Credit moved since in a way that belongs to no order of one of them.
#[boxed]
pub async fn has_moved_money(
    conn: &mut Conn,
    kept: PersonId,
    since: Moment,
) -> anyhow::Result<bool> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from ledger_entries where person_id = $1 and posted_at_ms >= $2 \
         and cause in ('resale', 'exchange-handed', 'exchange-handed-back', 'voucher-first', \
           'pay-out-filed', 'pay-out-returned', 'pay-out-called-back', 'restore-corrected')",
    )
    .bind(kept.to_string())
    .bind(since.0)
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}

/// One of them has spent more credit of a company than there was.
#[boxed]
pub async fn is_overdrawn(conn: &mut Conn, one: PersonId, other: PersonId) -> anyhow::Result<bool> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from (select person_id, company_id, currency from ledger_entries \
         where person_id in ($1, $2) and account = 'customer-credit' \
         group by person_id, company_id, currency having sum(amount_minor) > 0) as overdrawn",
    )
    .bind(one.to_string())
    .bind(other.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}
