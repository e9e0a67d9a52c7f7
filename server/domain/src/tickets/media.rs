//! On what a performance's tickets are given out, and the paper that they are printed on (T6.10).

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Which media a house has switched on for a performance. What is off is not offered; a ticket
/// without any is handed out at the box office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketMedia {
    /// A4, printed at home.
    pub paper: bool,
    /// The code on a screen.
    pub phone: bool,
    /// Apple Wallet and Google Wallet.
    pub wallet: bool,
    /// The thermal stock of the box office.
    pub stock: bool,
}

impl TicketMedia {
    pub const ALL: Self = Self { paper: true, phone: true, wallet: true, stock: true };

    /// Whether its holder can have it without coming to the box office.
    pub fn is_sent(self) -> bool {
        self.paper || self.phone || self.wallet
    }
}

/// How tickets lie on the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// A4, one ticket a page, folded twice.
    #[default]
    EachAlone,
    /// A4, four tickets a page, to be cut.
    SeveralOnAPage,
    /// Thermal stock, one ticket a piece.
    Stock(StockSize),
}

impl Paper {
    /// Whether a ticket of these media is printed on it.
    pub fn takes(self, media: TicketMedia) -> bool {
        match self {
            Self::EachAlone | Self::SeveralOnAPage => media.paper,
            Self::Stock(_) => media.stock,
        }
    }
}

/// The size of a piece of thermal stock in millimetres, wider than high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StockSize {
    pub width_mm: u16,
    pub height_mm: u16,
}

impl StockSize {
    /// The widest that ticket printers take is 8 inches; the smallest that our ticket fits in is
    /// 5½ by 2.
    const WIDTH_MM: std::ops::RangeInclusive<u16> = 130..=210;
    const HEIGHT_MM: std::ops::RangeInclusive<u16> = 50..=105;
}

impl Default for StockSize {
    /// 8 by 3¼ inches.
    fn default() -> Self {
        Self { width_mm: 203, height_mm: 82 }
    }
}

impl FromStr for StockSize {
    type Err = String;

    /// `203x82`
    fn from_str(text: &str) -> Result<Self, String> {
        let why = || {
            let (width, height) = (Self::WIDTH_MM, Self::HEIGHT_MM);
            format!(
                "\"{text}\" is no size of ticket stock; write width x height in millimetres, like \
                 203x82, {} to {} wide and {} to {} high",
                width.start(),
                width.end(),
                height.start(),
                height.end()
            )
        };
        let (width, height) = text.split_once('x').ok_or_else(why)?;
        let number = |text: &str| text.trim().parse::<u16>().map_err(|_| why());
        let size = Self { width_mm: number(width)?, height_mm: number(height)? };
        let fits = Self::WIDTH_MM.contains(&size.width_mm)
            && Self::HEIGHT_MM.contains(&size.height_mm)
            && size.width_mm > size.height_mm;
        if fits { Ok(size) } else { Err(why()) }
    }
}

impl fmt::Display for StockSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width_mm, self.height_mm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_of_stock_is_read_as_it_is_written() {
        let size: StockSize = "140x51".parse().expect("5½ by 2 inches");
        assert_eq!(size, StockSize { width_mm: 140, height_mm: 51 });
        assert_eq!(size.to_string(), "140x51");
        for wrong in ["", "140", "140x", "x51", "51x140", "90x40", "300x82", "203x82x1", "-1x51"] {
            assert!(wrong.parse::<StockSize>().is_err(), "{wrong}");
        }
    }
}
