//! The season's days: "10 2fri 20:00" is the second Friday of October at eight.

use anyhow::{Context, bail};
use domain::moment::Moment;
use jiff::civil::{Date, Weekday};

/// A season runs from 1 September of `year` to 31 July.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeasonYear {
    pub year: i16,
}

impl SeasonYear {
    /// The season that contains the day; in August the one that follows.
    pub fn around(now: Moment, time_zone: &str) -> Self {
        let day = house::locales::local(now, time_zone).date();
        Self { year: if day.month() >= 8 { day.year() } else { day.year() - 1 } }
    }

    /// `2026/27`
    pub fn name(self) -> String {
        format!("{}/{:02}", self.year, (self.year + 1) % 100)
    }

    pub fn key(self) -> String {
        format!("{}-{:02}", self.year, (self.year + 1) % 100)
    }
}

/// One line of a production's dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub day: Date,
    pub hour: i8,
    pub minute: i8,
    /// Series, or the name of a price list or hall.
    pub marks: Vec<String>,
}

impl Slot {
    /// # Errors
    /// Names what can't be read.
    pub fn parse(text: &str, season: SeasonYear) -> anyhow::Result<Self> {
        let mut words = text.split_whitespace();
        let mut next = || words.next().with_context(|| format!("{text}: too short"));
        let month: i8 = next()?.parse().with_context(|| format!("{text}: no month"))?;
        let which = next()?;
        let (nth, weekday) = match which {
            "last" => (-1, next()?),
            _ => {
                let (nth, weekday) = which.split_at(1);
                (nth.parse().with_context(|| format!("{text}: which week?"))?, weekday)
            }
        };
        let clock = next()?;
        let (hour, minute) = clock.split_once(':').with_context(|| format!("{text}: no time"))?;
        let year = if month >= 9 { season.year } else { season.year + 1 };
        let day = Date::new(year, month, 1)?.nth_weekday_of_month(nth, weekday_of(weekday)?)?;
        Ok(Self {
            day,
            hour: hour.parse()?,
            minute: minute.parse()?,
            marks: words.map(str::to_owned).collect(),
        })
    }

    /// As a sheet has it.
    pub fn local(&self) -> String {
        format!("{} {:02}:{:02}", self.day, self.hour, self.minute)
    }

    pub fn days_before(self, days: i64) -> anyhow::Result<Self> {
        Ok(Self { day: self.day.checked_sub(jiff::Span::new().days(days))?, ..self })
    }

    /// For the performance's address.
    pub fn slug(&self) -> String {
        format!("{}-{:02}{:02}", self.day, self.hour, self.minute)
    }
}

fn weekday_of(text: &str) -> anyhow::Result<Weekday> {
    Ok(match text {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        other => bail!("{other} is no weekday"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn august_looks_forward_and_july_back() {
        let at = |text: &str| Moment(text.parse::<jiff::Timestamp>().expect(text).as_millisecond());
        let year = |text: &str| SeasonYear::around(at(text), "Europe/Madrid").year;
        assert_eq!(year("2026-11-20T10:00:00Z"), 2026);
        assert_eq!(year("2027-07-31T20:00:00Z"), 2026);
        assert_eq!(year("2027-07-31T22:30:00Z"), 2027);
        assert_eq!(year("2027-09-01T00:00:00Z"), 2027);
    }

    #[test]
    fn a_slot_falls_on_its_weekday() {
        let season = SeasonYear { year: 2026 };
        let slot = Slot::parse("12 2fri 20:00 BA", season).expect("well-formed");
        assert_eq!(slot.slug(), "2026-12-11-2000");
        assert_eq!(slot.marks, ["BA"]);
        assert_eq!(slot.local(), "2026-12-11 20:00");
        assert_eq!(slot.days_before(7).expect("a day").local(), "2026-12-04 20:00");
        let last = Slot::parse("3 last wed 19:00 J young", season).expect("well-formed");
        assert_eq!(last.slug(), "2027-03-31-1900");
        assert!(Slot::parse("12 2xyz 20:00", season).is_err());
    }
}
