//! What a setting can be set to: a time, a number, a kind of person, yes or no.

use super::{Cell, Context, Key, Kind, LocalWhen, SettingName, shown};
use domain::wording::settings::{NO, YES};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    When(LocalWhen),
    Count(u32),
    /// A kind of person; the sheet `kinds` says which there are.
    Kind(Key),
    Flag(bool),
}

impl SettingValue {
    /// Whether the setting can have it.
    pub fn fits(&self, name: SettingName) -> bool {
        match name {
            SettingName::SeatsMax => matches!(self, Self::Count(1..)),
            SettingName::Audience => matches!(self, Self::Kind(_)),
            SettingName::ThankYou
            | SettingName::TicketPaper
            | SettingName::TicketPhone
            | SettingName::TicketWallet
            | SettingName::TicketStock => matches!(self, Self::Flag(_)),
            SettingName::SaleOpens
            | SettingName::SaleCloses
            | SettingName::VisibleFrom
            | SettingName::VisibleUntil
            | SettingName::CompanionsReleased
            | SettingName::ReservationsReleased => matches!(self, Self::When(_)),
        }
    }
}

impl Cell for SettingValue {
    fn kind() -> Kind {
        Kind::Named {
            name: "value",
            how: "A count for `seats-max`, a key of `kinds` for `audience`, `yes` or `no` for \
                  `thank-you` and `ticket-…`, *when* for the others: `8`, `school`, `yes`, \
                  `curtain-60min`.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return u32::read(text, context).map(Self::Count);
        }
        if text == YES || text == NO {
            return Ok(Self::Flag(text == YES));
        }
        let when = LocalWhen::read(text, context).map(Self::When);
        when.or_else(|_| Key::read(text, context).map(Self::Kind)).map_err(|_| {
            let values =
                "a number, a time like 2026-12-03 20:00, curtain-60min, yes, no, or a kind";
            format!("{} is no value of a setting; write {values}", shown(text))
        })
    }

    fn write(&self, context: &Context<'_>) -> String {
        match self {
            Self::When(when) => when.write(context),
            Self::Count(count) => count.write(context),
            Self::Kind(kind) => kind.write(context),
            Self::Flag(is_on) => (if *is_on { YES } else { NO }).to_owned(),
        }
    }
}
