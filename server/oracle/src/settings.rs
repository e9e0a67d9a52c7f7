//! Settings of performances (season.md, `settings`): what is said of a performance goes before
//! its production, then its series, then its season.

use crate::{
    cells::When,
    place::Place,
    season::{Performance, Season, Setting},
};
use jiff::Timestamp;

/// Behind a point and its channel.
const EVERYWHERE: u8 = 2;
const LEVELS: [&str; 4] = ["performance", "production", "series", "season"];

impl Season {
    /// The value of a setting, at a place, for everybody or for those with a right.
    pub fn setting(
        &self,
        name: &str,
        performance: &Performance,
        at: Place<'_>,
        right: Option<&str>,
    ) -> Option<&str> {
        let rows = self.settings.iter();
        let rows = rows.filter(|row| row.name == name && row.right.as_deref() == right);
        let nearness = |row: &Setting| {
            let level = LEVELS.iter().position(|level| *level == row.level)?;
            let place = match row.level.as_str() {
                "performance" => (row.subject == performance.key).then_some(0),
                "production" => (row.subject == performance.production).then_some(0),
                "series" => performance.series.iter().position(|code| *code == row.subject),
                _ => (row.subject == performance.season).then_some(0),
            }?;
            let outlet = match &row.channel {
                Some(channel) => at.nearness(channel)?,
                None => EVERYWHERE,
            };
            Some((level, place, outlet))
        };
        let near = rows.filter_map(|row| Some((nearness(row)?, row)));
        near.min_by_key(|(nearness, _)| *nearness).map(|(_, row)| row.value.as_str())
    }

    fn moment(&self, name: &str, performance: &Performance, ask: Asked) -> Option<Timestamp> {
        let value = self.setting(name, performance, ask.place, ask.right)?;
        let when = When::parse(value, &self.time_zone).ok()?;
        when.moment(Some(performance.starts))
    }

    /// prices.md, 6.1.
    pub fn visible(&self, performance: &Performance, at: &Moment) -> bool {
        let ask = Asked { place: at.place, right: None };
        let from = self.moment("visible-from", performance, ask);
        let until = self.moment("visible-until", performance, ask);
        from.is_none_or(|from| from <= at.now) && until.is_none_or(|until| at.now < until)
    }

    /// Whether a performance is for everybody, or for a kind that these rights have.
    pub fn is_for(&self, performance: &Performance, rights: &[String]) -> bool {
        self.audience(performance).is_none_or(|kind| rights.iter().any(|own| own == kind))
    }

    /// The kind of person for whom alone a performance is.
    pub fn audience(&self, performance: &Performance) -> Option<&str> {
        let nowhere = Place { channel: "", point: None };
        self.setting("audience", performance, nowhere, None)
    }

    /// The moment when tickets begin to be sold to everybody; none: always.
    pub fn opens(&self, performance: &Performance, place: Place<'_>) -> Option<Timestamp> {
        self.moment("sale-opens", performance, Asked { place, right: None })
    }

    /// Whether the sale has begun for somebody with these rights (6.1).
    pub fn begun(&self, performance: &Performance, at: &Moment, rights: &[String]) -> bool {
        self.opens(performance, at.place).is_none_or(|opens| opens <= at.now)
            || rights.iter().any(|right| self.begun_by_right(performance, at, right))
    }

    /// Whether a right lets its holders buy before everybody at this moment.
    pub fn begun_by_right(&self, performance: &Performance, at: &Moment, right: &str) -> bool {
        let ask = Asked { place: at.place, right: Some(right) };
        self.moment("sale-opens", performance, ask).is_some_and(|opens| opens <= at.now)
    }

    /// prices.md, 6.5: the sale of a performance has ended.
    pub fn ended(&self, performance: &Performance, at: &Moment) -> bool {
        let ask = Asked { place: at.place, right: None };
        let closes = self.moment("sale-closes", performance, ask).unwrap_or(performance.starts);
        closes <= at.now || performance.starts <= at.now || !self.visible(performance, at)
    }

    /// The most tickets for a performance in one order: 10 if nothing is set (section 7).
    pub fn seats_max(&self, performance: &Performance, place: Place<'_>) -> u32 {
        let value = self.setting("seats-max", performance, place, None);
        value.and_then(|value| value.parse().ok()).unwrap_or(10)
    }

    /// The most tickets for a person with a right before the sale opens for everybody.
    pub fn seats_max_of_right(
        &self,
        performance: &Performance,
        place: Place<'_>,
        right: &str,
    ) -> Option<u32> {
        self.setting("seats-max", performance, place, Some(right))?.parse().ok()
    }

    /// The day by the season's clock.
    pub fn day(&self, moment: Timestamp) -> jiff::civil::Date {
        moment.to_zoned(self.time_zone.clone()).date()
    }
}

/// When and where something is bought.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    pub now: Timestamp,
    pub place: Place<'a>,
}

#[derive(Clone, Copy)]
struct Asked<'a> {
    place: Place<'a>,
    right: Option<&'a str>,
}
