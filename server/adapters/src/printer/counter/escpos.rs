//! ESC/POS over TCP, as Epson's reference has it: DLE EOT asks for the state at once, even where
//! the printer stands still; GS r is answered in its turn, after all that was sent before.

use super::link::{Link, PRINT, STATE};
use domain::tickets::printer::{PrinterAddress, PrinterState};
use house::ports::{CounterJob, PrintAnswer};

/// DLE EOT 2: why it stands still. DLE EOT 4: the paper.
const WHY_OFFLINE: &[u8] = b"\x10\x04\x02";
const PAPER: &[u8] = b"\x10\x04\x04";
/// GS r 1: the paper, in its turn.
const DONE: &[u8] = b"\x1dr\x01";
/// ESC p and DLE DC4 1: a pulse to the drawer's first contact, in its turn and at once.
const DRAWER: &[u8] = b"\x1bp\x00\x32\x32";
const DRAWER_AT_ONCE: &[u8] = b"\x10\x14\x01\x00\x01";
/// Bytes that a printer says unasked before its answer.
const UNASKED_MAX: usize = 16;

pub(super) async fn state(address: &PrinterAddress) -> PrinterState {
    match Link::to(address).await {
        Some(mut link) => state_on(&mut link).await,
        None => PrinterState::Unreachable,
    }
}

async fn state_on(link: &mut Link) -> PrinterState {
    let Some(offline) = asked(link, WHY_OFFLINE).await else { return PrinterState::Unreachable };
    let Some(paper) = asked(link, PAPER).await else { return PrinterState::Unreachable };
    of_bytes(offline, paper)
}

fn of_bytes(offline: u8, paper: u8) -> PrinterState {
    let has = |byte: u8, bits: u8| byte & bits != 0;
    if has(offline, 0x04) {
        PrinterState::CoverOpen
    } else if has(offline, 0x20) || has(paper, 0x60) {
        PrinterState::NoPaper
    } else if has(offline, 0x40) {
        PrinterState::OutOfOrder
    } else if has(paper, 0x0c) {
        PrinterState::LowPaper
    } else {
        PrinterState::Ready
    }
}

/// Answers of DLE EOT have two bits that are set and three that aren't.
async fn asked(link: &mut Link, question: &[u8]) -> Option<u8> {
    link.send(question, STATE).await.ok()?;
    for _ in 0..UNASKED_MAX {
        let byte = link.byte(STATE).await?;
        if byte & 0x93 == 0x12 {
            return Some(byte);
        }
    }
    None
}

pub(super) async fn print(address: &PrinterAddress, job: &CounterJob) -> PrintAnswer {
    let unreachable = PrintAnswer::Kept(PrinterState::Unreachable);
    let Some(mut link) = Link::to(address).await else { return unreachable };
    let state = state_on(&mut link).await;
    if !state.prints() {
        if job.opens_drawer && state != PrinterState::Unreachable {
            // A drawer that stays shut is opened by its key; the paper is what is told.
            let _ = link.send(DRAWER_AT_ONCE, STATE).await;
        }
        return PrintAnswer::Kept(state);
    }
    let drawer = if job.opens_drawer { DRAWER } else { &[] };
    let sent = [drawer, job.bytes.as_slice(), DONE].concat();
    if link.send(&sent, PRINT).await.is_err() {
        return PrintAnswer::Unanswered;
    }
    for _ in 0..UNASKED_MAX {
        match link.byte(PRINT).await {
            // An answer to GS r; bits 2 and 3: the paper has ended meanwhile.
            Some(byte) if byte & 0x90 == 0 && byte & 0x0c == 0 => return PrintAnswer::Printed,
            Some(byte) if byte & 0x90 == 0 => return PrintAnswer::Unanswered,
            // Something that it says unasked.
            Some(_) => {}
            None => return PrintAnswer::Unanswered,
        }
    }
    PrintAnswer::Unanswered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stops_the_printer_is_said_first() {
        assert_eq!(of_bytes(0x12, 0x12), PrinterState::Ready);
        assert_eq!(of_bytes(0x12, 0x1e), PrinterState::LowPaper);
        assert_eq!(of_bytes(0x12, 0x7e), PrinterState::NoPaper);
        assert_eq!(of_bytes(0x32, 0x12), PrinterState::NoPaper);
        assert_eq!(of_bytes(0x16, 0x7e), PrinterState::CoverOpen);
        assert_eq!(of_bytes(0x52, 0x12), PrinterState::OutOfOrder);
    }
}
