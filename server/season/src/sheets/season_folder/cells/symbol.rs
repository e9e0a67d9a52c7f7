//! Marks on tickets.

use super::{Cell, Context, Kind, shown};
use domain::wording::symbol::Symbol;

impl Cell for Symbol {
    fn kind() -> Kind {
        Kind::Named {
            name: "symbol",
            how: "One to three letters or digits, or one of the signs ● ■ ▲ ◆ ★: `U30`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        Self::parse(text).ok_or_else(|| {
            format!(
                "{} is no symbol; write one to three letters or digits, or one of ● ■ ▲ ◆ ★",
                shown(text)
            )
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.as_str().to_owned()
    }
}
