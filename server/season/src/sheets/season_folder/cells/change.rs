//! What a rule does to a price, as staff write it (docs/offers.md). Here and not in `domain`,
//! since the browser, which borrows its rules, must not carry `Decimal`.

use super::{
    Cell, Context, Kind, decimal,
    plain::{PERCENT_DIGITS, percent},
    price::payable,
    shown,
};
use domain::sales::pricing::Change;

impl Cell for Change {
    fn kind() -> Kind {
        Kind::Named {
            name: "change",
            how: "Percent of the price before, `-8 %` or `+10 %`; an amount on it, `-2.50` or \
                  `+2.50`; or another price instead of it, `=25.00`. The sign is needed. In a \
                  workbook `=25.00` needs a cell with the format *Text*.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        if let Some(price) = text.strip_prefix('=') {
            return payable(price.trim_start(), context).map(Self::Fixed);
        }
        let (sign, rest) = match (text.strip_prefix('-'), text.strip_prefix('+')) {
            (Some(rest), _) => (-1, rest.trim_start()),
            (_, Some(rest)) => (1, rest.trim_start()),
            (None, None) => return Err(no_sign(text)),
        };
        match rest.strip_suffix('%') {
            Some(number) => percent(number.trim_end()).map(|ppm| Self::Percent(sign * ppm)),
            None => payable(rest, context).map(|minor| Self::Amount(sign * minor)),
        }
    }

    fn write(&self, context: &Context<'_>) -> String {
        let signed = |number: i64, digits, with_zeros| {
            let sign = if number < 0 { "" } else { "+" };
            format!("{sign}{}", decimal::write(number, digits, with_zeros))
        };
        match *self {
            Self::Percent(ppm) => format!("{} %", signed(ppm, PERCENT_DIGITS, false)),
            Self::Amount(minor) => signed(minor, context.digits, true),
            Self::Fixed(minor) => format!("={}", decimal::write(minor, context.digits, true)),
        }
    }
}

fn no_sign(text: &str) -> String {
    format!("{} doesn't say what it changes; write it like -8 %, +2.50 or =25.00", shown(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro() -> Context<'static> {
        Context { digits: 2, ..Context::default() }
    }

    #[test]
    fn a_change_is_written_as_it_was_read() {
        for (text, change) in [
            ("-8 %", Change::Percent(-80_000)),
            ("+10 %", Change::Percent(100_000)),
            ("-12.5 %", Change::Percent(-125_000)),
            ("-2.50", Change::Amount(-250)),
            ("+2.50", Change::Amount(250)),
            ("=25.00", Change::Fixed(2_500)),
            ("+0 %", Change::Percent(0)),
        ] {
            assert_eq!(Change::read(text, &euro()), Ok(change), "{text}");
            assert_eq!(change.write(&euro()), text);
        }
        assert_eq!(Change::read("-8%", &euro()), Ok(Change::Percent(-80_000)));
        assert_eq!(Change::read("= 25", &euro()), Ok(Change::Fixed(2_500)));
    }

    #[test]
    fn an_amount_that_no_payment_service_takes_is_refused_with_its_neighbours() {
        let forint = Context { digits: 2, step_minor: 100, ..Context::default() };
        assert_eq!(Change::read("-1500", &forint), Ok(Change::Amount(-150_000)));
        assert_eq!(Change::read("-7.5 %", &forint), Ok(Change::Percent(-75_000)));
        for wrong in ["-1500.50", "=1500.50", "+1500.50"] {
            let why = Change::read(wrong, &forint).expect_err(wrong);
            assert!(why.ends_with("in steps of 1; write 1500 or 1501"), "{why}");
        }
    }

    #[test]
    fn a_change_without_a_sign_says_nothing() {
        for wrong in ["8 %", "2.50", "", "%", "-", "+ %", "=-5", "-120 %", "+101 %", "--5"] {
            assert!(Change::read(wrong, &euro()).is_err(), "{wrong}");
        }
    }
}
