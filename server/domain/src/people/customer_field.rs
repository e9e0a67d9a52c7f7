//! What the house asks customers about themselves (T6.5b, T6.14d): fields that it sets in a sheet,
//! by place and device. Without the sheet, no more is asked than a purchase needs.

mod answers;

pub use answers::{AnswerProblem, AnswerRefusal, Answers, check};

use crate::order::NAME_CHARS_MAX;
use serde::{Deserialize, Serialize};

/// A form with more of them is filled in by nobody.
pub const FIELDS_MAX: usize = 40;
pub const CHOICES_MAX: usize = 50;
/// Of an answer to a field of the house's own.
pub const ANSWER_CHARS_MAX: usize = 200;
/// Of the key of a field of the house's own, and of a choice.
pub const KEY_CHARS_MAX: usize = 40;

/// A row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerField {
    pub key: String,
    pub kind: FieldKind,
    pub registration: ByDevice,
    pub checkout: ByDevice,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// These four are part of every profile.
    Name,
    Phone,
    Address,
    Language,
    /// These are the house's own.
    Text,
    /// Keys of what can be chosen.
    Choice(Vec<String>),
    YesNo,
    Date,
}

/// None: it isn't asked on such a device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByDevice {
    pub desktop: Option<Need>,
    pub phone: Option<Need>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// It may stay empty.
    Shown,
    Required,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Device {
    #[default]
    Desktop,
    Phone,
}

/// Where somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Once, after a sign-in.
    Registration,
    Checkout,
    /// Where all answers can be seen, changed and taken back, on every device.
    Profile,
}

/// What one input of a form takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputKind {
    Text { chars_max: usize },
    Phone,
    Choice(Vec<String>),
    YesNo,
    Date,
}

/// One input of a form. A name has two, an address four.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// As the form sends it.
    pub name: String,
    pub kind: InputKind,
    pub is_required: bool,
}

/// Before the key of a field of the house's own, as the form sends it.
pub const OWN_PREFIX: &str = "field-";

impl Device {
    /// Browsers of the Chromium family say it in `Sec-CH-UA-Mobile`; all others have "Mobi" in the
    /// name that a phone's browser gives itself. A browser that tells nothing is taken for a
    /// desktop, which has room for every field.
    pub fn of(mobile_hint: Option<&str>, user_agent: Option<&str>) -> Self {
        match mobile_hint.map(str::trim) {
            Some("?1") => Self::Phone,
            Some("?0") => Self::Desktop,
            _ if user_agent.is_some_and(|name| name.contains("Mobi")) => Self::Phone,
            _ => Self::Desktop,
        }
    }
}

impl FieldKind {
    /// Keys that stand for what every profile has.
    pub fn known(key: &str) -> Option<Self> {
        match key {
            "name" => Some(Self::Name),
            "phone" => Some(Self::Phone),
            "address" => Some(Self::Address),
            "language" => Some(Self::Language),
            _ => None,
        }
    }

    pub fn is_own(&self) -> bool {
        matches!(self, Self::Text | Self::Choice(_) | Self::YesNo | Self::Date)
    }
}

impl ByDevice {
    fn on(self, device: Device) -> Option<Need> {
        match device {
            Device::Desktop => self.desktop,
            Device::Phone => self.phone,
        }
    }

    fn is_anywhere(self) -> bool {
        self.desktop.is_some() || self.phone.is_some()
    }
}

impl CustomerField {
    /// None: it isn't asked there.
    pub fn need(&self, asking: Asking, device: Device) -> Option<Need> {
        match asking {
            Asking::Registration => self.registration.on(device),
            Asking::Checkout => self.checkout.on(device),
            Asking::Profile => {
                let needed = self.registration.on(device).unwrap_or(Need::Shown);
                self.is_anywhere().then_some(needed)
            }
        }
    }

    /// Whether it is asked at all.
    pub fn is_anywhere(&self) -> bool {
        self.registration.is_anywhere() || self.checkout.is_anywhere()
    }

    /// `languages`: the house's.
    pub fn inputs(&self, need: Need, languages: &[&str]) -> Vec<Input> {
        let is_required = need == Need::Required;
        let known = |name: &str, kind: InputKind, is_required: bool| Input {
            name: name.to_owned(),
            kind,
            is_required,
        };
        let text = |name: &str, is_required: bool| {
            known(name, InputKind::Text { chars_max: NAME_CHARS_MAX }, is_required)
        };
        let own = |kind: InputKind| {
            vec![Input { name: format!("{OWN_PREFIX}{}", self.key), kind, is_required }]
        };
        match &self.kind {
            // Some people have one name alone.
            FieldKind::Name => vec![text("given_name", is_required), text("family_name", false)],
            FieldKind::Phone => vec![known("phone", InputKind::Phone, is_required)],
            // Some countries have no postcodes.
            FieldKind::Address => vec![
                text("street", is_required),
                text("postcode", false),
                text("town", is_required),
                text("country", is_required),
            ],
            FieldKind::Language => {
                let languages = languages.iter().map(|&code| code.to_owned()).collect();
                vec![known("language", InputKind::Choice(languages), is_required)]
            }
            FieldKind::Text => own(InputKind::Text { chars_max: ANSWER_CHARS_MAX }),
            FieldKind::Choice(keys) => own(InputKind::Choice(keys.clone())),
            FieldKind::YesNo => own(InputKind::YesNo),
            FieldKind::Date => own(InputKind::Date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_what_the_browser_says_and_else_a_desktop() {
        let phone = Some("Mozilla/5.0 (iPhone) AppleWebKit/605 Version/17 Mobile/15E148");
        let desktop = Some("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Firefox/130.0");
        for (hint, name, device) in [
            (Some("?1"), desktop, Device::Phone),
            (Some("?0"), phone, Device::Desktop),
            (Some("nonsense"), phone, Device::Phone),
            (None, phone, Device::Phone),
            (None, desktop, Device::Desktop),
            (None, None, Device::Desktop),
            (Some(""), Some(""), Device::Desktop),
        ] {
            assert_eq!(Device::of(hint, name), device, "{hint:?} {name:?}");
        }
    }

    #[test]
    fn no_family_name_is_required() {
        let field = CustomerField {
            key: "name".to_owned(),
            kind: FieldKind::Name,
            registration: ByDevice::default(),
            checkout: ByDevice::default(),
        };
        let inputs = field.inputs(Need::Required, &["en"]);
        let asked: Vec<_> = inputs.iter().map(|it| (it.name.as_str(), it.is_required)).collect();
        assert_eq!(asked, [("given_name", true), ("family_name", false)]);
    }

    #[test]
    fn a_field_of_one_device_is_seen_on_the_profile_of_every_device() {
        let field = CustomerField {
            key: "club".to_owned(),
            kind: FieldKind::Text,
            registration: ByDevice { desktop: Some(Need::Required), phone: None },
            checkout: ByDevice::default(),
        };
        assert_eq!(field.need(Asking::Registration, Device::Phone), None);
        assert_eq!(field.need(Asking::Registration, Device::Desktop), Some(Need::Required));
        assert_eq!(field.need(Asking::Profile, Device::Phone), Some(Need::Shown));
        assert_eq!(field.need(Asking::Checkout, Device::Desktop), None);
    }
}
