//! Settings cascade season → series → production → performance (T6.1j, T6.2); the nearest one
//! that says something wins. `effective` is the one pure function that reads them.

use crate::{moment::Moment, sales::season::SaleState, tickets::media::TicketMedia};
use serde::{Deserialize, Serialize};

/// From the widest to the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Season,
    Series,
    Production,
    Performance,
}

/// A time given as a date, or relative to the start of the performance (T6.2b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    At(Moment),
    BeforeCurtain { ms: i64 },
}

impl When {
    /// `at:1790000000000` or `before-curtain:3600000`.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, number) = text.split_once(':')?;
        let ms = number.parse().ok()?;
        match kind {
            "at" => Some(Self::At(Moment(ms))),
            "before-curtain" => Some(Self::BeforeCurtain { ms }),
            _ => None,
        }
    }

    pub fn to_text(self) -> String {
        match self {
            Self::At(at) => format!("at:{}", at.0),
            Self::BeforeCurtain { ms } => format!("before-curtain:{ms}"),
        }
    }

    pub fn resolve(self, starts_at: Moment) -> Moment {
        match self {
            Self::At(at) => at,
            Self::BeforeCurtain { ms } => starts_at.minus_ms(ms),
        }
    }
}

/// One row as it was set, already chosen for the channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub level: Level,
    pub name: String,
    pub value: String,
}

pub const SALE_OPENS: &str = "sale-opens";
pub const SALE_CLOSES: &str = "sale-closes";
pub const VISIBLE_FROM: &str = "visible-from";
pub const VISIBLE_UNTIL: &str = "visible-until";
pub const COMPANIONS_RELEASED: &str = "companions-released";
pub const RESERVATIONS_RELEASED: &str = "reservations-released";
pub const SEATS_MAX: &str = "seats-max";
pub const AUDIENCE: &str = "audience";
pub const THANK_YOU: &str = "thank-you";
pub const TICKET_PAPER: &str = "ticket-paper";
pub const TICKET_PHONE: &str = "ticket-phone";
pub const TICKET_WALLET: &str = "ticket-wallet";
pub const TICKET_STOCK: &str = "ticket-stock";
/// What a setting that is on or off is set to.
pub const YES: &str = "yes";
pub const NO: &str = "no";

/// What holds for one performance in one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    pub starts_at: Moment,
    pub sale_opens: Moment,
    pub sale_closes: Moment,
    pub visible_from: Moment,
    pub visible_until: Moment,
    /// From then on companion seats sell without their wheelchair place.
    pub companions_released: Option<Moment>,
    /// From then on what staff reserved and nobody bought is on sale.
    pub reservations_released: Option<Moment>,
    pub seats_max: u32,
    /// The kind of person that it is for, and nobody else; none: everybody (F-school).
    pub audience: Option<String>,
    /// A mail thanks those who came, on the day after.
    pub thanks: bool,
    pub media: TicketMedia,
}

impl Effective {
    /// Companion seats are sold without their wheelchair places, too.
    pub fn are_companions_released(&self, now: Moment) -> bool {
        self.companions_released.is_some_and(|from| from <= now)
    }
}

/// Where nothing is set: on sale and visible at once, until the curtain; companion seats stay
/// with their wheelchair places. A time that can't be read never comes: nothing opens by a
/// slip of the pen.
pub fn effective(settings: &[Setting], starts_at: Moment) -> Effective {
    let nearest = |name: &str| {
        settings
            .iter()
            .filter(|setting| setting.name == name)
            .max_by_key(|setting| setting.level)
            .map(|setting| setting.value.as_str())
    };
    let when = |name: &str| {
        let text = nearest(name)?;
        Some(When::parse(text).map_or(Moment(i64::MAX), |when| when.resolve(starts_at)))
    };
    Effective {
        starts_at,
        sale_opens: when(SALE_OPENS).unwrap_or(Moment(0)),
        sale_closes: when(SALE_CLOSES).unwrap_or(starts_at).min(starts_at),
        visible_from: when(VISIBLE_FROM).unwrap_or(Moment(0)),
        visible_until: when(VISIBLE_UNTIL).unwrap_or(Moment(i64::MAX)),
        companions_released: when(COMPANIONS_RELEASED),
        reservations_released: when(RESERVATIONS_RELEASED),
        seats_max: nearest(SEATS_MAX)
            .and_then(|text| text.parse().ok())
            .unwrap_or(crate::seats::hold::SEATS_MAX),
        audience: nearest(AUDIENCE).map(str::to_owned),
        thanks: nearest(THANK_YOU) == Some(YES),
        media: TicketMedia {
            paper: nearest(TICKET_PAPER) != Some(NO),
            phone: nearest(TICKET_PHONE) != Some(NO),
            wallet: nearest(TICKET_WALLET) != Some(NO),
            stock: nearest(TICKET_STOCK) != Some(NO),
        },
    }
}

impl Effective {
    /// As far as time goes; whom it is for, only those who know the person can say.
    pub fn is_visible(&self, now: Moment) -> bool {
        self.visible_from <= now && now < self.visible_until
    }

    pub fn sale(&self, now: Moment, cancelled: bool) -> SaleState {
        if cancelled {
            SaleState::Cancelled
        } else if now >= self.starts_at {
            SaleState::Past
        } else if now < self.sale_opens {
            SaleState::NotYet { opens: self.sale_opens }
        } else if now >= self.sale_closes {
            SaleState::Closed
        } else {
            SaleState::Open { closes: self.sale_closes }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::HOUR_MS;

    fn set(level: Level, name: &str, value: &str) -> Setting {
        Setting { level, name: name.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn a_time_that_can_t_be_read_opens_nothing() {
        let curtain = Moment(100 * HOUR_MS);
        let slip = [set(Level::Season, SALE_OPENS, "tomorrow")];
        let sale = effective(&slip, curtain).sale(Moment(50), false);
        assert!(matches!(sale, SaleState::NotYet { .. }));
        let slip = [set(Level::Season, VISIBLE_FROM, "at:soon")];
        assert!(!effective(&slip, curtain).is_visible(Moment(50)));
    }

    #[test]
    fn the_nearest_setting_wins() {
        let curtain = Moment(100 * HOUR_MS);
        let settings = [
            set(Level::Performance, SALE_CLOSES, "before-curtain:3600000"),
            set(Level::Season, SALE_CLOSES, "at:5"),
            set(Level::Season, SALE_OPENS, "at:10"),
        ];
        let effective = effective(&settings, curtain);
        assert_eq!(effective.sale_closes, Moment(99 * HOUR_MS));
        assert_eq!(effective.sale(Moment(9), false), SaleState::NotYet { opens: Moment(10) });
        assert!(matches!(effective.sale(Moment(11), false), SaleState::Open { .. }));
        assert_eq!(effective.sale(Moment(99 * HOUR_MS), false), SaleState::Closed);
        assert_eq!(effective.sale(curtain, false), SaleState::Past);
        assert_eq!(effective.sale(Moment(11), true), SaleState::Cancelled);
    }

    #[test]
    fn a_time_is_written_as_it_was_read() {
        for text in ["at:1790000000000", "before-curtain:3600000"] {
            assert_eq!(When::parse(text).map(When::to_text).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_performance_is_visible_from_its_first_moment_and_not_at_its_last() {
        let settings =
            [set(Level::Season, VISIBLE_FROM, "at:10"), set(Level::Season, VISIBLE_UNTIL, "at:20")];
        let effective = effective(&settings, Moment(100));
        for (at, is_visible) in [(9, false), (10, true), (19, true), (20, false), (21, false)] {
            assert_eq!(effective.is_visible(Moment(at)), is_visible, "at {at}");
        }
    }

    #[test]
    fn the_sale_is_open_at_its_first_moment() {
        let settings = [set(Level::Season, SALE_OPENS, "at:10")];
        let sale = effective(&settings, Moment(100)).sale(Moment(10), false);
        assert_eq!(sale, SaleState::Open { closes: Moment(100) });
    }
}
