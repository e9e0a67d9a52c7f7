//! Text, numbers, percent, yes and no.

use super::{Cell, Context, Kind, decimal, decimal::NotANumber, shown};
use domain::sales::pricing::WHOLE_PPM;

/// So large is a count at most.
const COUNT_MAX: u32 = 1_000_000;

impl Cell for String {
    fn kind() -> Kind {
        Kind::Named { name: "text", how: "Any words, in one language." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        Ok(text.to_owned())
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.clone()
    }
}

impl Cell for u32 {
    fn kind() -> Kind {
        Kind::Named { name: "count", how: "A whole number from 0 to 1 000 000: `4`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        if text.starts_with('-') {
            return Err(format!("{} is below zero; write 0 or more", shown(text)));
        }
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let count = text.parse().ok().filter(|count| *count <= COUNT_MAX);
        count.filter(|_| is_number).ok_or_else(|| {
            format!("{} is no whole number from 0 to {COUNT_MAX}; write one", shown(text))
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.to_string()
    }
}

impl Cell for bool {
    fn kind() -> Kind {
        Kind::Words(vec!["yes", "no"])
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(format!("{} is neither yes nor no; write one of them", shown(text))),
        }
    }

    fn write(&self, _: &Context<'_>) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }
}

/// A share of a whole, in parts of a million: from 0 to 100 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    pub ppm: i64,
}

impl Cell for Percent {
    fn kind() -> Kind {
        Kind::Named {
            name: "percent",
            how: "From 0 to 100, with or without the sign: `10`, `5.5 %`, `5,5 %`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        let number = text.strip_suffix('%').unwrap_or(text).trim_end();
        percent(number).map(|ppm| Self { ppm })
    }

    fn write(&self, _: &Context<'_>) -> String {
        decimal::write(self.ppm, PERCENT_DIGITS, false)
    }
}

/// After the point: a millionth is a ten-thousandth of one percent.
pub(super) const PERCENT_DIGITS: u32 = 4;

/// From 0 to 100, without its sign, in parts of a million.
pub(super) fn percent(number: &str) -> Result<i64, String> {
    match decimal::parse(&number.replace(',', "."), PERCENT_DIGITS) {
        Ok(ppm) if ppm <= WHOLE_PPM => Ok(ppm),
        Ok(_) | Err(NotANumber::TooLarge) => {
            Err(format!("{} is more than 100 %; write 100 or less", shown(number)))
        }
        Err(
            NotANumber::IsAmbiguous
            | NotANumber::HasTwoPoints
            | NotANumber::OtherSigns
            | NotANumber::TooFine,
        ) => Err(format!("{} is no percentage; write it like 5.5", shown(number))),
    }
}
