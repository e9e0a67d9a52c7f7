//! A payment that pays several amounts of the same debtor.

use super::{Owed, Settlement};
use crate::{Conn, columns::Columns};
use domain::id::ReceivableId;
use std::collections::BTreeSet;

/// What else the line's debtor owes the same company, by when it is due. What waits after a restore
/// may be paid, and what was cancelled isn't to be paid: neither is among it.
#[boxed]
pub async fn others_open(conn: &mut Conn, owed: &Owed) -> anyhow::Result<Vec<Owed>> {
    let rows = sqlx::query(owed!(
        "v.person_id = $1 and v.company_id = $2 and v.id <> $3 \
         and coalesce(v.currency, o.currency) = $4 and v.cancelled_at_ms is null \
         and v.received_minor < v.amount_minor and o.ended_at_ms is null \
         and not exists (select 1 from restore_waits w \
           where w.subject_id = v.id and w.ended_at_ms is null) \
         order by v.due_at_ms, v.id"
    ))
    .bind(owed.person.to_string())
    .bind(owed.company.to_string())
    .bind(owed.id.to_string())
    .bind(&owed.currency)
    .fetch_all(conn)
    .await?;
    let all: anyhow::Result<Vec<Owed>> = rows.iter().map(super::owed).collect();
    Ok(all?.into_iter().filter(|it| !it.is_off).collect())
}

/// With either reference, for anything that the debtor of this receivable owes.
#[boxed]
pub async fn of_payment(
    conn: &mut Conn,
    of: ReceivableId,
    reference: &str,
    part: &str,
) -> anyhow::Result<Vec<Settlement>> {
    sqlx::query(
        "select s.id, s.receivable_id, s.amount_minor, s.paid_by, s.paid_on, s.reference, \
         s.mandate_reference, s.booked_at_ms, s.returned_at_ms, s.return_reason \
         from receivables v join settlements s on s.receivable_id = v.id \
         where v.person_id = (select w.person_id from receivables w where w.id = $1) \
         and (s.reference = $2 or s.reference = $3) order by s.booked_at_ms, s.id",
    )
    .bind(of.to_string())
    .bind(reference)
    .bind(part)
    .fetch_all(conn)
    .await?
    .iter()
    .map(super::settlement)
    .collect()
}

/// What came in for this receivable and paid nothing of it, only others of its debtor: the first
/// part of each payment, the first first. `part` ends the references of parts.
#[boxed]
pub async fn paid_others(
    conn: &mut Conn,
    of: ReceivableId,
    part: &str,
) -> anyhow::Result<Vec<Settlement>> {
    let rows = sqlx::query(
        "select s.id, s.receivable_id, s.amount_minor, s.paid_by, s.paid_on, s.reference, \
         s.mandate_reference, s.booked_at_ms, s.returned_at_ms, s.return_reason \
         from receivables v join settlements s on s.receivable_id = v.id \
         where v.person_id = (select w.person_id from receivables w where w.id = $1) \
         and s.reference like $2 and not exists (select 1 from settlements o \
           where o.receivable_id = $1 and s.reference = o.reference || $3) \
         order by s.booked_at_ms, s.id",
    )
    .bind(of.to_string())
    .bind(format!("%{part}"))
    .bind(part)
    .fetch_all(conn)
    .await?;
    let all: anyhow::Result<Vec<Settlement>> = rows.iter().map(super::settlement).collect();
    let mut all = all?;
    let mut known = BTreeSet::new();
    all.retain(|it| known.insert(it.reference.clone()));
    Ok(all)
}

/// The debtor's credit with the company that this line is owed to, less what they owe it of other
/// orders because money went back. Nothing while it waits after a restore: it may have been spent.
#[boxed]
pub async fn credit_for(conn: &mut Conn, owed: &Owed) -> anyhow::Result<i64> {
    let row = sqlx::query(
        "select cast(coalesce(sum(q.minor), 0) as bigint) as minor from (\
           select -amount_minor as minor from ledger_entries where person_id = $1 \
           and company_id = $2 and account = 'customer-credit' and currency = $3 \
           union all select v.received_minor - v.amount_minor from receivables v \
           where v.person_id = $1 and v.company_id = $2 and v.settled_at_ms is null \
           and v.cancelled_at_ms is null and v.received_minor < v.amount_minor \
           and coalesce(v.currency, $3) = $3 \
           and (v.dispute_id is not null or v.order_id <> $4) \
           and (v.dispute_id is not null or v.returned_of is not null \
             or v.reopened_at_ms is not null)) q \
         where not exists (select 1 from restore_waits w \
           where w.subject_id = $1 and w.ended_at_ms is null)",
    );
    let row = row.bind(owed.person.to_string()).bind(owed.company.to_string());
    let row = row.bind(&owed.currency).bind(owed.order.to_string()).fetch_one(conn).await?;
    row.int("minor")
}
