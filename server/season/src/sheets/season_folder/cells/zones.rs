//! Price zones of a plan; countries and time zones.

use super::{Cell, Context, Kind, shown};
use jiff::tz::TimeZone;

/// The key of a zone, as the plan has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(String);

impl Zone {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for Zone {
    fn kind() -> Kind {
        Kind::Named { name: "zone", how: "A zone of the hall's plan, by its key: `1`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        match text.contains(';') {
            true => Err(format!("{} is no zone; write one zone a row", shown(text))),
            false => Ok(Self(text.to_owned())),
        }
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(String);

impl Country {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for Country {
    fn kind() -> Kind {
        Kind::Named { name: "country", how: "Two capital letters of ISO 3166: `ES`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        match text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            true => Ok(Self(text.to_owned())),
            false => {
                Err(format!("{} is no country; write two capital letters, as ES", shown(text)))
            }
        }
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}

/// A zone of the IANA's list, which this machine knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneName(String);

impl ZoneName {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.0).expect("because it was looked up when it was read")
    }
}

impl Cell for ZoneName {
    fn kind() -> Kind {
        Kind::Named { name: "time zone", how: "A name of the IANA's list: `Europe/Madrid`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        let zone = TimeZone::get(text).ok();
        let name = zone.as_ref().and_then(TimeZone::iana_name).map(str::to_owned);
        name.map(Self)
            .ok_or_else(|| format!("{} is no time zone; write one like Europe/Madrid", shown(text)))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}
