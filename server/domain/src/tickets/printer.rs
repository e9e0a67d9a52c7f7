//! Printers at the counters of a house: what comes out of them, how they are spoken to, and what
//! they say of themselves.

mod address;

pub use address::{AddressWrong, PrinterAddress, may_be_printer};

use crate::tickets::media::{Paper, StockSize};
use std::fmt;

/// How a printer is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterKind {
    /// A roll of thermal paper: ESC/POS over TCP.
    EscPos,
    /// Thermal ticket stock: ZPL II over TCP.
    Zpl,
    /// A printer of the office: IPP (RFC 8010, RFC 8011).
    Ipp,
    /// The browser prints what the page shows it.
    Browser,
}

impl PrinterKind {
    pub const ALL: [Self; 4] = [Self::EscPos, Self::Zpl, Self::Ipp, Self::Browser];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::EscPos => "escpos",
            Self::Zpl => "zpl",
            Self::Ipp => "ipp",
            Self::Browser => "browser",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Where it listens unless its address says something else. None: it has no address.
    pub fn usual_port(self) -> Option<u16> {
        match self {
            Self::EscPos | Self::Zpl => Some(9100),
            Self::Ipp => Some(631),
            Self::Browser => None,
        }
    }

    pub fn prints(self, purpose: PrinterPurpose) -> bool {
        match purpose {
            PrinterPurpose::Tickets => true,
            PrinterPurpose::Receipts => self == Self::EscPos,
        }
    }
}

/// What comes out of a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterPurpose {
    Tickets,
    /// What was sold and how it was paid.
    Receipts,
}

impl PrinterPurpose {
    pub const ALL: [Self; 2] = [Self::Tickets, Self::Receipts];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tickets => "tickets",
            Self::Receipts => "receipts",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

/// What is in a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterPaper {
    /// A roll, as wide as this.
    Roll {
        width_mm: u16,
    },
    Sheets(Paper),
}

/// The two widths in which rolls are made.
const ROLLS_MM: [u16; 2] = [80, 58];

impl PrinterPaper {
    /// `80` or `58` for a roll, `203x82` for ticket stock, `A4`. None: the printer takes no such
    /// paper.
    pub fn parse(kind: PrinterKind, text: &str) -> Option<Self> {
        let text = text.trim();
        let stock = || text.parse::<StockSize>().ok().map(|it| Self::Sheets(Paper::Stock(it)));
        match kind {
            PrinterKind::EscPos => {
                let width_mm = text.parse().ok().filter(|it| ROLLS_MM.contains(it))?;
                Some(Self::Roll { width_mm })
            }
            PrinterKind::Zpl => stock(),
            PrinterKind::Ipp | PrinterKind::Browser if text.eq_ignore_ascii_case(A4) => {
                Some(Self::Sheets(Paper::EachAlone))
            }
            PrinterKind::Ipp | PrinterKind::Browser => stock(),
        }
    }

    /// As which it counts where a performance's media are asked for: a roll is stock of the box
    /// office.
    pub fn as_paper(self) -> Paper {
        match self {
            Self::Roll { .. } => Paper::Stock(StockSize::default()),
            Self::Sheets(paper) => paper,
        }
    }
}

const A4: &str = "A4";

impl fmt::Display for PrinterPaper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Roll { width_mm } => write!(f, "{width_mm}"),
            Self::Sheets(Paper::Stock(size)) => size.fmt(f),
            Self::Sheets(Paper::EachAlone | Paper::SeveralOnAPage) => f.write_str(A4),
        }
    }
}

/// How finely a thermal printer prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fineness {
    /// 203 dots an inch.
    #[default]
    Usual,
    /// 300 dots an inch.
    Fine,
}

impl Fineness {
    pub const ALL: [Self; 2] = [Self::Usual, Self::Fine];

    pub fn dpi(self) -> i64 {
        match self {
            Self::Usual => 203,
            Self::Fine => 300,
        }
    }

    pub fn of_dpi(dpi: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.dpi() == dpi)
    }

    /// As the makers of printers count them.
    pub fn dots_per_mm(self) -> usize {
        match self {
            Self::Usual => 8,
            Self::Fine => 12,
        }
    }
}

/// All that somebody needs to know who speaks to a printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrinterDevice {
    pub kind: PrinterKind,
    /// None: the browser prints.
    pub address: Option<PrinterAddress>,
    pub paper: PrinterPaper,
    pub fineness: Fineness,
}

/// What a printer says of itself, and whether it says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterState {
    Ready,
    /// It prints, and its paper ends soon.
    LowPaper,
    NoPaper,
    CoverOpen,
    /// It has another fault, was paused, or said what nobody here understands.
    OutOfOrder,
    Unreachable,
}

impl PrinterState {
    pub const ALL: [Self; 6] = [
        Self::Ready,
        Self::LowPaper,
        Self::NoPaper,
        Self::CoverOpen,
        Self::OutOfOrder,
        Self::Unreachable,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::LowPaper => "low_paper",
            Self::NoPaper => "no_paper",
            Self::CoverOpen => "cover_open",
            Self::OutOfOrder => "out_of_order",
            Self::Unreachable => "unreachable",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether something sent now would come out.
    pub fn prints(self) -> bool {
        matches!(self, Self::Ready | Self::LowPaper)
    }
}

/// What became of something that was to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// Nobody has sent it yet.
    Waiting,
    /// It is being sent.
    Printing,
    /// The printer said that it is done.
    Printed,
    /// It was sent, or a part of it, and the printer said nothing about it: somebody looks.
    Unanswered,
    /// Nothing was sent: so the printer was.
    Kept(PrinterState),
    /// Nothing was sent, since there is nothing to print any more.
    Nothing,
    /// Somebody had it sent once more.
    Repeated,
}

impl PrintState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Printing => "printing",
            Self::Printed => "printed",
            Self::Unanswered => "unanswered",
            Self::Nothing => "nothing",
            Self::Repeated => "repeated",
            Self::Kept(state) => state.as_str(),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let own = [
            Self::Waiting,
            Self::Printing,
            Self::Printed,
            Self::Unanswered,
            Self::Nothing,
            Self::Repeated,
        ];
        let own = own.into_iter().find(|state| state.as_str() == text);
        own.or_else(|| PrinterState::parse(text).map(Self::Kept))
    }

    /// Nothing more happens to it by itself.
    pub fn is_over(self) -> bool {
        !matches!(self, Self::Waiting | Self::Printing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_takes_its_own_paper() {
        let parse = |kind, text| PrinterPaper::parse(kind, text).map(|it| it.to_string());
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(parse(PrinterKind::EscPos, " 80 "), text("80"));
        assert_eq!(parse(PrinterKind::EscPos, "203x82"), None);
        assert_eq!(parse(PrinterKind::EscPos, "81"), None);
        assert_eq!(parse(PrinterKind::Zpl, "203x82"), text("203x82"));
        assert_eq!(parse(PrinterKind::Zpl, "A4"), None);
        assert_eq!(parse(PrinterKind::Ipp, "a4"), text("A4"));
        assert_eq!(parse(PrinterKind::Browser, "140x51"), text("140x51"));
        assert_eq!(parse(PrinterKind::Ipp, "80"), None);
    }

    #[test]
    fn states_are_read_as_they_are_written() {
        for state in PrinterState::ALL {
            assert_eq!(PrinterState::parse(state.as_str()), Some(state));
            assert_eq!(PrintState::parse(state.as_str()), Some(PrintState::Kept(state)));
        }
        for state in ["waiting", "printing", "printed", "unanswered", "nothing", "repeated"] {
            assert_eq!(PrintState::parse(state).map(PrintState::as_str), Some(state));
        }
        assert_eq!(PrintState::parse("lost"), None);
    }
}
