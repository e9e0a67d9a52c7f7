//! Whatever runs out: the stock of an extra, the uses of a code, what one person may have. An
//! order claims it, and gives it back when it ends; the counter's check decides races.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{OrderId, OrderLineId},
    sales::counter::CounterSubject,
};
use sqlx::Row;
use std::collections::{BTreeMap, HashMap};

/// What an order wants of a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub subject: CounterSubject,
    /// How much there is in all, as the rules say now.
    pub capacity: u32,
    /// One for each: it goes back with its line.
    pub lines: Vec<OrderLineId>,
}

/// For an order that is being placed, or to which something is added. False: not so much is left.
#[boxed]
pub async fn claim(conn: &mut Conn, order: OrderId, claim: &Claim) -> anyhow::Result<bool> {
    let (quantity, subject) = (claim.lines.len() as i64, claim.subject.to_string());
    if quantity > i64::from(claim.capacity) {
        return Ok(false);
    }
    let done = sqlx::query(
        "insert into counters (subject, capacity, taken) values ($1, $2, $3) \
         on conflict (subject) do update set capacity = $2, taken = counters.taken + $3 \
         where counters.taken + $3 <= $2",
    )
    .bind(&subject)
    .bind(i64::from(claim.capacity))
    .bind(quantity)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "insert into counter_claims (order_id, subject, quantity, held) values ($1, $2, $3, 1) \
         on conflict (order_id, subject) do update set held = 1, \
         quantity = excluded.quantity \
           + case when counter_claims.held = 1 then counter_claims.quantity else 0 end",
    )
    .bind(order.to_string())
    .bind(&subject)
    .bind(quantity)
    .execute(&mut *conn)
    .await?;
    let sql = "insert into counter_claim_lines (order_line_id, subject)";
    bulk::insert(conn, sql, 2, &claim.lines, |insert, line| {
        insert.bind(line.to_string()).bind(&subject)
    })
    .await?;
    Ok(true)
}

/// For late money: all that went back when the order ended. False: some of it is gone.
#[boxed]
pub async fn claim_again(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    for (subject, quantity) in claims(conn, order, false).await? {
        let done = sqlx::query(
            "update counters set taken = taken + $2 where subject = $1 and taken + $2 <= capacity",
        )
        .bind(&subject)
        .bind(quantity)
        .execute(&mut *conn)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        set_held(conn, order, &subject, true).await?;
    }
    Ok(true)
}

/// What an order that ended had claimed is there for others again.
pub(crate) async fn give_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    for (subject, quantity) in claims(conn, order, true).await? {
        sqlx::query("update counters set taken = taken - $2 where subject = $1")
            .bind(&subject)
            .bind(quantity)
            .execute(&mut *conn)
            .await?;
        set_held(conn, order, &subject, false).await?;
    }
    Ok(())
}

/// That a person has a subscription or package is counted with one of its lines: with another one
/// from now on.
#[boxed]
pub async fn count_package_with(
    conn: &mut Conn,
    former: OrderLineId,
    line: OrderLineId,
) -> anyhow::Result<()> {
    sqlx::query(
        "update counter_claim_lines set order_line_id = $2 where order_line_id = $1 \
         and subject like 'person:%:package:%'",
    )
    .bind(former.to_string())
    .bind(line.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the line used a pass, or one of the uses that a code has: that is there again once its
/// ticket is taken back.
#[boxed]
pub async fn has_used_pass_or_code(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select subject from counter_claim_lines where order_line_id = $1 \
         and (subject like 'flat-rate:%' or subject like 'code:%' or subject like '%:code:%') \
         limit 1",
    );
    Ok(found.bind(line.to_string()).fetch_optional(conn).await?.is_some())
}

/// What lines of an order claimed that are taken back is there for others again.
#[boxed]
pub async fn give_back_lines(
    conn: &mut Conn,
    order: OrderId,
    lines: &[OrderLineId],
) -> anyhow::Result<()> {
    let mut counts: BTreeMap<String, i64> = BTreeMap::new();
    for lines in lines.chunks(bulk::ROWS) {
        let sql = format!(
            "delete from counter_claim_lines where order_line_id in ({}) returning subject",
            bulk::list(lines.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for line in lines {
            query = query.bind(line.to_string());
        }
        for row in query.fetch_all(&mut *conn).await? {
            *counts.entry(row.text("subject")?).or_default() += 1;
        }
    }
    for (subject, count) in counts {
        let (claimed, taken) = (
            "update counter_claims set held = case when quantity > $3 then 1 else 0 end, \
             quantity = case when quantity > $3 then quantity - $3 else quantity end \
             where order_id = $1 and subject = $2 and held = 1",
            "update counters set taken = taken - $2 where subject = $1",
        );
        let done = sqlx::query(claimed)
            .bind(order.to_string())
            .bind(&subject)
            .bind(count)
            .execute(&mut *conn)
            .await?;
        if done.rows_affected() == 1 {
            sqlx::query(taken).bind(&subject).bind(count).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// In the order of the subjects, as every use case claims: two can't wait for each other.
async fn claims(conn: &mut Conn, order: OrderId, held: bool) -> anyhow::Result<Vec<(String, i64)>> {
    let rows = sqlx::query(
        "select subject, quantity from counter_claims where order_id = $1 and held = $2",
    )
    .bind(order.to_string())
    .bind(i64::from(held))
    .fetch_all(conn)
    .await?;
    let mut claims = rows
        .iter()
        .map(|row| Ok((row.text("subject")?, row.int("quantity")?)))
        .collect::<anyhow::Result<Vec<_>>>()?;
    claims.sort();
    Ok(claims)
}

async fn set_held(
    conn: &mut Conn,
    order: OrderId,
    subject: &str,
    held: bool,
) -> anyhow::Result<()> {
    sqlx::query("update counter_claims set held = $3 where order_id = $1 and subject = $2")
        .bind(order.to_string())
        .bind(subject)
        .bind(i64::from(held))
        .execute(conn)
        .await?;
    Ok(())
}

/// How much of each is taken. Those that nobody has claimed from are not in it.
#[boxed]
pub async fn all_taken(
    conn: &mut Conn,
    subjects: &[CounterSubject],
) -> anyhow::Result<HashMap<CounterSubject, u32>> {
    let by_key: HashMap<String, &CounterSubject> =
        subjects.iter().map(|subject| (subject.to_string(), subject)).collect();
    let mut taken = HashMap::new();
    for subjects in subjects.chunks(bulk::ROWS) {
        let sql = format!(
            "select subject, taken from counters where subject in ({})",
            bulk::list(subjects.len())
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for subject in subjects {
            query = query.bind(subject.to_string());
        }
        for row in query.fetch_all(&mut *conn).await? {
            if let Some(subject) = by_key.get(&row.text("subject")?) {
                taken.insert(CounterSubject::clone(subject), row.number("taken")?);
            }
        }
    }
    Ok(taken)
}

/// How much of it is taken.
#[boxed]
pub async fn taken(conn: &mut Conn, subject: &CounterSubject) -> anyhow::Result<u32> {
    let row = sqlx::query("select taken from counters where subject = $1")
        .bind(subject.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(match row {
        Some(row) => u32::try_from(row.try_get::<i64, _>(0)?)?,
        None => 0,
    })
}
