//! Money: minor units of the season's currency.

use super::{Cell, Context, Kind, decimal, decimal::NotANumber, shown};
use domain::pricing::PRICE_MAX_MINOR;

/// Minor units, VAT included; never below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    pub minor: i64,
}

impl Cell for Price {
    fn kind() -> Kind {
        Kind::Named {
            name: "price",
            how: "In the season's currency, VAT included, with a point and no sign of the \
                  currency: `145`, `145.5`, `145.50`. At most 10 million.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        if text.starts_with('-') {
            return Err(format!("{} is below zero; write 0 or more", shown(text)));
        }
        amount(text, context.digits).map(|minor| Self { minor })
    }

    fn write(&self, context: &Context<'_>) -> String {
        decimal::write(self.minor, context.digits, true)
    }
}

/// An amount of money without a sign.
pub(crate) fn amount(text: &str, digits: u32) -> Result<i64, String> {
    let like = decimal::write(145 * 10_i64.pow(digits), digits, true);
    decimal::parse(text, digits).map_err(|wrong| match wrong {
        NotANumber::HasComma => {
            format!("{} has a comma; write it with a point, like {like}", shown(text))
        }
        NotANumber::HasTwoPoints => {
            format!("{} has two points; write it with one, like {like}", shown(text))
        }
        NotANumber::OtherSigns => {
            format!("{} is no amount of money; write it like {like}", shown(text))
        }
        NotANumber::TooFine => {
            let (below, above) = decimal::neighbours(text, digits);
            format!("{} is finer than the smallest coin; write {below} or {above}", shown(text))
        }
        NotANumber::TooLarge => {
            let most = decimal::write(PRICE_MAX_MINOR, digits, true);
            format!("{} is too large to be a price; write {most} or less", shown(text))
        }
    })
}
