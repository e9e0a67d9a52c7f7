//! A holder's other tickets for the same performance.

use crate::{Conn, columns::Columns};
use domain::id::{AccountId, AdmissionId};

/// Other tickets of the account for the performance of this one.
#[boxed]
pub async fn others_of_performance(
    conn: &mut Conn,
    account: AccountId,
    admission: AdmissionId,
    limit: i64,
) -> anyhow::Result<Vec<AdmissionId>> {
    sqlx::query(
        "select b.id from accounts c join orders o on o.person_id = c.person_id \
         and o.email = c.email join order_lines l on l.order_id = o.id \
         join admissions b on b.order_line_id = l.id \
         join admissions a on a.performance_id = b.performance_id \
         where c.id = $1 and a.id = $2 and b.id <> a.id and b.cancelled_at_ms is null \
         order by b.seat_ordinal, b.id limit $3",
    )
    .bind(account.to_string())
    .bind(admission.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}
