//! A payment that pays several amounts of the same debtor.

use super::{Owed, Settlement};
use crate::Conn;
use domain::id::ReceivableId;

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
