//! What a fee comes to: an amount, or a part of what is due.

use super::{Cell, Context, Kind, Percent, Price};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeAmount {
    Each(Price),
    Of(Percent),
}

impl Cell for FeeAmount {
    fn kind() -> Kind {
        Kind::Named { name: "fee", how: "A price, `1.50`, or percent of what is due, `3 %`." }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        match text.ends_with('%') {
            true => Percent::read(text, context).map(Self::Of),
            false => Price::read(text, context).map(Self::Each),
        }
    }

    fn write(&self, context: &Context<'_>) -> String {
        match self {
            Self::Each(price) => price.write(context),
            Self::Of(percent) => format!("{} %", percent.write(context)),
        }
    }
}
