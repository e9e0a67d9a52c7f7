//! Which jobs have something to do: one question each second instead of one for each of them.

use crate::{Conn, columns::Columns};
use domain::moment::Moment;

/// Names of the jobs that `due` knows. The others are to be run to find out.
pub const ASKED: [&str; 15] = [
    "sweep",
    "blocks",
    "waiting",
    "questions",
    "endings",
    "charges",
    "vouchers",
    "refunds",
    "terminals",
    "invoices",
    "stages",
    "words",
    "printers",
    "prints",
    "outbox",
];

/// Names of those that may have something to do. A job's own questions are narrower than these:
/// one that isn't named has nothing to do.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment) -> anyhow::Result<Vec<String>> {
    let rows = sqlx::query(
        "select 'sweep' as job where exists (select 1 from claims \
           where holder = 'basket' and held_until_ms <= $1) \
           or exists (select 1 from area_claims where holder = 'basket' and held_until_ms <= $1) \
         union all select 'blocks' where exists (select 1 from blocks \
           where ended_at_ms is null and until_ms <= $1 and not exists \
           (select 1 from allotments a where a.block_id = blocks.id)) \
           or exists (select 1 from blocks b join performances p on p.id = b.performance_id \
             where b.ended_at_ms is null and b.until_before_ms is not null \
             and p.starts_at_ms - b.until_before_ms <= $1 and not exists \
             (select 1 from allotments a where a.block_id = b.id)) \
         union all select 'waiting' where exists (select 1 from waiting_entries \
           where ended_at_ms is null) \
         union all select 'questions' where exists (select 1 from payments \
           where ask_at_ms <= $1 and captured_at_ms is null) \
         union all select 'endings' where exists (select 1 from orders \
           where paid_at_ms is null and ended_at_ms is null and pay_by_ms <= $1) \
         union all select 'charges' where exists (select 1 from payments \
           where charges is not null and captured_at_ms is null and failed_at_ms is null) \
         union all select 'vouchers' where exists (select 1 from vouchers \
           where valid_until_ms <= $1 and ended_at_ms is null) \
         union all select 'refunds' where exists (select 1 from refunds \
           where try_at_ms <= $1 and done_at_ms is null and failed_at_ms is null) \
         union all select 'terminals' where exists (select 1 from terminal_payments \
           where ask_at_ms <= $1) \
         union all select 'invoices' where exists (select 1 from orders \
           where to_invoice_ms <= $1) \
         union all select 'stages' where exists (select 1 from orders \
           where stages_at_ms is null) \
         union all select 'words' where exists (select 1 from persons \
           where words_at_ms is null) \
         union all select 'printers' where exists (select 1 from printers \
           where wanted_at_ms is not null) \
         union all select 'prints' where exists (select 1 from print_jobs \
           where state in ('waiting', 'printing')) \
         union all select 'outbox' where exists (select 1 from outbox \
           where done_at_ms is null and dead_at_ms is null and run_at_ms <= $1 \
           and (leased_until_ms is null or leased_until_ms <= $1))",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| row.text("job")).collect()
}
