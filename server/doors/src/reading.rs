//! The door: reads a code and answers; every reading is recorded.

use crate::{
    allotted,
    receipts::{self, Reading},
};
use anyhow::{Context, bail, ensure};
use domain::{
    moment::{HOUR_MS, MINUTE_MS, Moment},
    people::actor::{Action, Actor},
    tickets::state::{ENTRY_OPENS_MS, ScanAnswer, ScanReason},
};
use house::{Failure, House};
use std::sync::Arc;
use store::{
    Conn,
    tickets::{
        admissions::{self, DoorPerformance, ReadCode, Scan},
        media::Off,
    },
    tills::allotments,
};

/// Longer than any code that we print; a reader that sends more has read something else.
const CODE_CHARS_MAX: usize = 64;
const DEVICE_CHARS_MAX: usize = 64;
/// Late comers are let in until the end, and a little longer: performances run over.
const OVERTIME_MS: i64 = HOUR_MS;
/// Readings of one device at the same moment, where the house counts for it.
const NUMBERS_TRIED_MAX: usize = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanRequest {
    pub code: String,
    /// The performance's slug or identity.
    pub performance: String,
    pub device: String,
    /// None: the next one of the device.
    pub device_sequence: Option<i64>,
    pub device_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanRefusal {
    UnknownPerformance,
}

/// The same reading of the same device again gets the same answer and is one record.
#[boxed]
pub async fn scan(
    house: &House,
    actor: &Actor,
    request: &ScanRequest,
) -> Result<(ScanAnswer, ScanReason), Failure<ScanRefusal>> {
    let mut conn = house.store().read().await?;
    let performance = admissions::door_performance(&mut conn, &request.performance)
        .await?
        .ok_or(Failure::Refused(ScanRefusal::UnknownPerformance))?;
    drop(conn);
    actor.permit(Action::Scan, &format!("production:{}", performance.production_slug))?;
    let work = Arc::new((performance, readable(request)));
    Ok(house
        .fault_only(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { read(&house, conn, &work.0, &work.1).await })
        })
        .await?)
}

/// Readers send line ends, spaces and control characters along.
fn readable(request: &ScanRequest) -> ScanRequest {
    let printed = |text: &str, chars_max: usize| -> String {
        let printed: String = text.chars().filter(|c| !c.is_control()).collect();
        printed.trim().chars().take(chars_max).collect()
    };
    let code = printed(&request.code, CODE_CHARS_MAX);
    let device = printed(&request.device, DEVICE_CHARS_MAX);
    ScanRequest { code, device, ..request.clone() }
}

async fn read(
    house: &House,
    conn: &mut Conn,
    performance: &DoorPerformance,
    request: &ScanRequest,
) -> anyhow::Result<(ScanAnswer, ScanReason)> {
    if let Some(sequence) = request.device_sequence
        && let Some(before) = answered_before(conn, request, sequence).await?
    {
        return Ok(before);
    }
    let mut code = admissions::read_code(conn, &request.code, performance.id).await?;
    if let Some(seen) = &code {
        // Two gates at once: the second waits here and then sees that the first let them in.
        admissions::lock(conn, seen.admission).await?;
        code = admissions::read_code(conn, &request.code, performance.id).await?;
    }
    let reading = Reading {
        code: &request.code,
        device: &request.device,
        at: request.device_at,
        now: house.now(),
    };
    let allotted = match &code {
        Some(_) => None,
        None => allotted::judge(conn, performance, &reading).await?,
    };
    let (barcode, reason) = match (&code, allotted) {
        (Some(code), _) => (Some(code.barcode), judge(code, performance, request.device_at)),
        (None, Some(reason)) => (None, reason),
        (None, None) => receipts::hand_out(conn, performance, &reading).await?,
    };
    let answer = match reason {
        ScanReason::Valid if code.is_some() || allotted.is_some() => ScanAnswer::Admitted,
        ScanReason::Valid => ScanAnswer::HandedOut,
        _ => ScanAnswer::Refused,
    };
    let named = if answer == ScanAnswer::Refused { "refused" } else { "admitted" };
    let mut scan = Scan {
        id: house.new_id(),
        code: request.code.clone(),
        barcode,
        admission: code.as_ref().map(|code| code.admission),
        performance: performance.id,
        device: request.device.clone(),
        device_sequence: request.device_sequence.unwrap_or_default(),
        device_at: request.device_at,
        server_at: house.now(),
        answer: named.to_owned(),
        reason: reason.as_str().to_owned(),
    };
    for _ in 0..NUMBERS_TRIED_MAX {
        if request.device_sequence.is_none() {
            scan.device_sequence = admissions::next_sequence(conn, &request.device).await?;
        }
        if admissions::insert_scan(conn, &scan).await? {
            if allotted == Some(ScanReason::Valid) {
                allotments::set_entered(conn, &scan.code, scan.id).await?;
            }
            return Ok((answer, reason));
        }
        // Only the device's number can be taken: the admission is locked by us.
        if let Some(sequence) = request.device_sequence {
            let before = answered_before(conn, request, sequence).await?;
            return before.context("a reading could not be recorded");
        }
    }
    bail!("a device without numbers of its own reads too much at once")
}

/// What the door says, from what is known of the code. The time is the device's: a reading
/// that was made offline is judged by when it was made.
fn judge(code: &ReadCode, performance: &DoorPerformance, at: Moment) -> ScanReason {
    if code.is_resold {
        ScanReason::Resold
    } else if code.cancelled_at.is_some() {
        ScanReason::Cancelled
    } else if code.waits_for_proof {
        ScanReason::ProofNeeded
    } else if code.suspended_at.is_some() {
        ScanReason::OnOffer
    } else if code.is_disputed {
        ScanReason::PaymentDisputed
    } else if code.ended_at.is_some() {
        match code.end_cause.as_deref() {
            Some("cancelled") => ScanReason::Cancelled,
            Some(cause) if cause == Off::Alone.as_str() => ScanReason::PrintedAlone,
            _ => ScanReason::Replaced,
        }
    } else if code.performance != performance.id {
        ScanReason::OtherPerformance
    } else if performance.is_cancelled {
        ScanReason::PerformanceCancelled
    } else if code.entered_at.is_some() {
        ScanReason::AlreadyEntered
    } else {
        in_time(performance, at)
    }
}

/// Not before the doors open, and not when the performance is over.
pub(crate) fn in_time(performance: &DoorPerformance, at: Moment) -> ScanReason {
    let ends_at =
        performance.starts_at.plus_ms(performance.duration_minutes * MINUTE_MS + OVERTIME_MS);
    if at < performance.starts_at.minus_ms(ENTRY_OPENS_MS) {
        ScanReason::TooEarly
    } else if at >= ends_at {
        ScanReason::Over
    } else {
        ScanReason::Valid
    }
}

/// A device that sends a reading again, because the answer was lost, gets the same answer. A
/// number that was used for another code is a mistake of the device and counts as a fault.
async fn answered_before(
    conn: &mut Conn,
    request: &ScanRequest,
    sequence: i64,
) -> anyhow::Result<Option<(ScanAnswer, ScanReason)>> {
    let Some(before) = admissions::scan_before(conn, &request.device, sequence).await? else {
        return Ok(None);
    };
    ensure!(before.code == request.code, "a device used number {sequence} for two codes");
    let answer = match before.answer.as_str() {
        "admitted" if before.is_of_ticket => ScanAnswer::Admitted,
        "admitted" => ScanAnswer::HandedOut,
        _ => ScanAnswer::Refused,
    };
    let reason = ScanReason::parse(&before.reason).context("a reason of ours")?;
    Ok(Some((answer, reason)))
}
