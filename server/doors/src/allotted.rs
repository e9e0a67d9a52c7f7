//! Tickets that a till has sold while its line was away, and the house doesn't know yet: their
//! codes were set aside beforehand.

use crate::{reading::in_time, receipts::Reading};
use domain::tickets::state::ScanReason;
use store::{Conn, tickets::admissions::DoorPerformance, tills::allotments};

/// None: no allotment of the performance has the code.
pub(crate) async fn judge(
    conn: &mut Conn,
    performance: &DoorPerformance,
    reading: &Reading<'_>,
) -> anyhow::Result<Option<ScanReason>> {
    let known = allotments::lock_code(conn, reading.code, performance.id).await?;
    Ok(known.map(|known| match () {
        () if performance.is_cancelled => ScanReason::PerformanceCancelled,
        () if known.has_entered => ScanReason::AlreadyEntered,
        () => in_time(performance, reading.at),
    }))
}
