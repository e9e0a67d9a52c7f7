//! What rows are called, and the references to them.

use super::{Cell, Context, Kind, shown};
use std::fmt;

const KEY_CHARS_MAX: usize = 64;

/// A name that stands in no sheet of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Cell for Key {
    fn kind() -> Kind {
        Kind::Named {
            name: "key",
            how: "Letters, digits, `-`, `_` and `.`, at most 64, since it stands in addresses: \
                  `la-traviata`. Large and small letters are different.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        check(text)?;
        Ok(Self(text.to_owned()))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}

fn check(text: &str) -> Result<(), String> {
    let is_good = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if !text.chars().all(is_good) {
        let message = "is no key; write letters, digits, \"-\", \"_\" and \".\" only";
        return Err(format!("{} {message}", shown(text)));
    }
    if text.len() > KEY_CHARS_MAX {
        return Err(format!("{} is longer than {KEY_CHARS_MAX} letters; shorten it", shown(text)));
    }
    Ok(())
}

/// The key must stand in one of the sheets. In its own sheet it does.
fn check_reference(text: &str, sheets: &[&str], context: &Context<'_>) -> Result<(), String> {
    check(text)?;
    if sheets.iter().any(|sheet| context.keys.has(sheet, text)) {
        return Ok(());
    }
    let sheets = sheets.join(" or ");
    Err(format!("{} stands in no row of {sheets}; add it there or correct it here", shown(text)))
}

/// A newtype for each sheet whose rows have names, so that no key is taken for another.
macro_rules! keys {
    ($($(#[doc = $doc:literal])* $name:ident of $sheets:expr $(, or $($word:literal),+)?;)+) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Cell for $name {
            fn kind() -> Kind {
                Kind::KeyOf(&$sheets)
            }

            fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
                let words: &[&str] = &[$($($word),+)?];
                if !words.contains(&text) {
                    check_reference(text, &$sheets, context)?;
                }
                Ok(Self(text.to_owned()))
            }

            fn write(&self, _: &Context<'_>) -> String {
                self.0.clone()
            }
        }
    )+};
}

keys! {
    CompanyKey of ["companies"];
    PointOfSaleKey of ["points_of_sale"];
    AccountKey of ["accounts"];
    TaxKey of ["taxes"];
    VenueKey of ["venues"];
    HallKey of ["halls"];
    SeasonKey of ["seasons"];
    SeriesCode of ["series"];
    ProductionKey of ["productions"];
    PerformanceKey of ["performances"];
    PriceGroupKey of ["price_groups"];
    PriceTypeKey of ["tariffs"];
    PriceTypeGroupKey of ["tariff_groups"];
    /// A ticket type, or all ticket types of a group.
    PriceTypesKey of ["tariffs", "tariff_groups"];
    StepKey of ["occupancy_steps"];
    DiscountKey of ["discounts"];
    PackageKey of ["packages"];
    PassKey of ["passes"];
    ExtraKey of ["extras"];
    /// What is sold beside tickets.
    ExtraOrPassKey of ["extras", "passes"];
    FeeKey of ["fees"];
    CustomerFieldKey of ["customer_fields"];
    /// A genre of the house's own, or one that every house has.
    GenreKey of ["genres"], or "opera", "ballet", "concert", "family";
    /// What can be bought; `ticket` is the single ticket, which has no row.
    OfferKey of ["packages", "passes", "extras"], or "ticket";
}
