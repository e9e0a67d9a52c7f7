//! The last part of a page's address.

use super::{Cell, Context, Kind, shown};
use crate::contents::fields::is_address;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for Address {
    fn kind() -> Kind {
        Kind::Named {
            name: "address",
            how: "Small letters, digits, and hyphens between them, at most 60: `carmen-2027`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        if is_address(text) {
            return Ok(Self(text.to_owned()));
        }
        let message = "is no address; write small letters, digits and single hyphens only, at \
                       most 60";
        Err(format!("{} {message}", shown(text)))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}
