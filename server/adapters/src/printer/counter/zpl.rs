//! ZPL over TCP: `~HS` asks for the state, in three lines (Zebra's programming guide).

use super::link::{Link, PRINT, STATE};
use domain::tickets::printer::{PrinterAddress, PrinterState};
use house::ports::PrintAnswer;
use std::time::Duration;
use tokio::time::{Instant, sleep};

const QUESTION: &[u8] = b"~HS";
const LINES: usize = 3;
/// Far more than the three lines have.
const ANSWER_BYTES_MAX: usize = 400;
/// Between two questions while it prints.
const PAUSE: Duration = Duration::from_millis(300);

pub(super) async fn state(address: &PrinterAddress) -> PrinterState {
    let Some(mut link) = Link::to(address).await else { return PrinterState::Unreachable };
    asked(&mut link).await.map_or(PrinterState::Unreachable, |status| status.state)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Status {
    state: PrinterState,
    /// It has pieces that haven't come out.
    is_busy: bool,
}

/// None: it said nothing, or nothing that can be read.
async fn asked(link: &mut Link) -> Option<Status> {
    link.send(QUESTION, STATE).await.ok()?;
    let (mut lines, mut line, mut is_open) = (Vec::new(), String::new(), false);
    for _ in 0..ANSWER_BYTES_MAX {
        match link.byte(STATE).await? {
            // Each line stands between STX and ETX.
            0x02 => (line, is_open) = (String::new(), true),
            0x03 => {
                lines.push(std::mem::take(&mut line));
                is_open = false;
            }
            byte if is_open => line.push(char::from(byte)),
            _ => {}
        }
        if lines.len() == LINES {
            return read(&lines);
        }
    }
    None
}

/// First line: paper out, paused, pieces in its memory; second: head up, ribbon out, pieces left.
fn read(lines: &[String]) -> Option<Status> {
    let [first, second, _] = lines else { return None };
    let number = |line: &str, place: usize| -> Option<u32> {
        line.split(',').nth(place)?.trim().parse().ok()
    };
    let (paper_out, paused, waiting) = (number(first, 1)?, number(first, 2)?, number(first, 4)?);
    let (head_up, ribbon_out, left) = (number(second, 2)?, number(second, 3)?, number(second, 8)?);
    let state = if head_up != 0 {
        PrinterState::CoverOpen
    } else if paper_out != 0 {
        PrinterState::NoPaper
    } else if paused != 0 || ribbon_out != 0 {
        PrinterState::OutOfOrder
    } else {
        PrinterState::Ready
    };
    Some(Status { state, is_busy: waiting + left > 0 })
}

pub(super) async fn print(address: &PrinterAddress, bytes: &[u8]) -> PrintAnswer {
    let unreachable = PrintAnswer::Kept(PrinterState::Unreachable);
    let Some(mut link) = Link::to(address).await else { return unreachable };
    match asked(&mut link).await {
        None => return unreachable,
        Some(status) if !status.state.prints() => return PrintAnswer::Kept(status.state),
        Some(_) => {}
    }
    if link.send(bytes, PRINT).await.is_err() {
        return PrintAnswer::Unanswered;
    }
    let until = Instant::now() + PRINT;
    // Between reading a piece and printing it, it may look idle for a moment.
    let mut idle = 0;
    while Instant::now() < until {
        sleep(PAUSE).await;
        match asked(&mut link).await {
            Some(status) if !status.state.prints() => return PrintAnswer::Unanswered,
            Some(status) if status.is_busy => idle = 0,
            Some(_) if idle == 1 => return PrintAnswer::Printed,
            Some(_) => idle += 1,
            None => return PrintAnswer::Unanswered,
        }
    }
    PrintAnswer::Unanswered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_lines_say_the_state() {
        let read = |first: &str, second: &str| read(&[first, second, "1234,0"].map(str::to_owned));
        let first = "030,0,0,1245,000,0,0,0,000,0,0,0";
        let second = "000,0,0,0,0,2,4,0,00000000,1,000";
        let ready = Status { state: PrinterState::Ready, is_busy: false };
        assert_eq!(read(first, second), Some(ready));
        let busy = Status { is_busy: true, ..ready };
        assert_eq!(read("030,0,0,1245,002,0,0,0,000,0,0,0", second), Some(busy));
        assert_eq!(read(first, "000,0,0,0,0,2,4,0,00000001,1,000"), Some(busy));
        let state = |first: &str, second: &str| read(first, second).map(|it| it.state);
        assert_eq!(state("030,1,0,1245,000", second), Some(PrinterState::NoPaper));
        assert_eq!(state("030,0,1,1245,000", second), Some(PrinterState::OutOfOrder));
        let open = "000,0,1,0,0,2,4,0,00000000,1,000";
        assert_eq!(state("030,1,0,1245,000", open), Some(PrinterState::CoverOpen));
        assert_eq!(state("what", "is this"), None);
    }
}
