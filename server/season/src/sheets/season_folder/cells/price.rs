//! Money: minor units of the season's currency.

use super::{Cell, Context, Kind, decimal, decimal::NotANumber, shown};
use domain::sales::pricing::PRICE_MAX_MINOR;

/// Minor units, VAT included; never below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    pub minor: i64,
}

impl Cell for Price {
    fn kind() -> Kind {
        Kind::Named {
            name: "price",
            how: "In the season's currency, VAT included, with a point or a comma before its \
                  fraction and no sign of the currency: `145`, `145.5`, `145.50`, `145,50`. \
                  Thousands may be parted where that leaves no doubt: `1.450,00`, `1 450`; \
                  `1.450` is refused. At most 10 million. Forints (HUF), Taiwan dollars (TWD) and \
                  ariary (MGA) are whole, and of three decimals the last is 0, since payment \
                  services take no others.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        if text.starts_with('-') {
            return Err(format!("{} is below zero; write 0 or more", shown(text)));
        }
        payable(text, context).map(|minor| Self { minor })
    }

    fn write(&self, context: &Context<'_>) -> String {
        decimal::write(self.minor, context.digits, true)
    }
}

/// As `amount`, in the steps in which money is paid.
pub(super) fn payable(text: &str, context: &Context<'_>) -> Result<i64, String> {
    let minor = amount(text, context.digits)?;
    let step = context.step_minor;
    if minor % step == 0 {
        return Ok(minor);
    }
    let has_fraction = step % 10_i64.pow(context.digits) != 0;
    let written = |minor: i64| decimal::write(minor, context.digits, has_fraction);
    let below = minor - minor % step;
    Err(format!(
        "{} can't be paid, since payment services take this currency in steps of {}; write {} or \
         {}",
        shown(text),
        written(step),
        written(below),
        written(below + step)
    ))
}

/// An amount of money without a sign.
pub fn amount(text: &str, digits: u32) -> Result<i64, String> {
    let like = decimal::write(145 * 10_i64.pow(digits), digits, true);
    let plain = decimal::with_point(text, digits);
    let read = plain.clone().and_then(|plain| decimal::parse(&plain, digits));
    read.map_err(|wrong| match wrong {
        NotANumber::IsAmbiguous => {
            let whole = text.replace(['.', ','], "");
            let (below, above) = decimal::neighbours(&text.replace(',', "."), digits);
            let fraction = if below == above { below } else { format!("{below} or {above}") };
            format!("{} can be read in two ways; write {whole} or {fraction}", shown(text))
        }
        NotANumber::HasTwoPoints => {
            format!("{} has two points; write it with one, like {like}", shown(text))
        }
        NotANumber::OtherSigns => {
            format!("{} is no amount of money; write it like {like}", shown(text))
        }
        NotANumber::TooFine => {
            let plain = plain.unwrap_or_default();
            let (below, above) = decimal::neighbours(&plain, digits);
            format!("{} is finer than the smallest coin; write {below} or {above}", shown(text))
        }
        NotANumber::TooLarge => {
            let most = decimal::write(PRICE_MAX_MINOR, digits, true);
            format!("{} is too large to be a price; write {most} or less", shown(text))
        }
    })
}
