//! A present as its buyer types it, and the card that it becomes.

use domain::{
    moment::Moment,
    order::parse_email,
    tickets::gift::{CardDesign, GiftRefusal, check_delivery, dedication, recipient_name},
};
use gift_tables::gifts::GiftCard;
use jiff::{civil::Date, tz::TimeZone};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GiftRequest {
    pub recipient_name: String,
    pub email: String,
    pub dedication: String,
    pub design: CardDesign,
    /// The recipient's.
    pub language: String,
    pub delivery: Delivery,
    /// The order's extras stay the buyer's. Otherwise they go along.
    pub keeps_extras: bool,
}

/// How the card reaches the recipient.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    #[default]
    Now,
    /// `day`: as 2026-12-24; `hour`: from 0 to 23; both in `time_zone`, an IANA name.
    At { day: String, hour: String, time_zone: String },
    /// The buyer prints it.
    Printed,
}

impl GiftRequest {
    /// # Errors
    /// What of it is wrong.
    pub(super) fn card(
        &self,
        now: Moment,
        first_start: Option<Moment>,
    ) -> Result<GiftCard, GiftRefusal> {
        let recipient_name = recipient_name(&self.recipient_name)?;
        let email = match self.delivery {
            Delivery::Printed => None,
            _ => Some(parse_email(&self.email).map_err(|_| GiftRefusal::BadAddress)?),
        };
        let dedication = dedication(&self.dedication)?;
        let (deliver_at, time_zone) = match &self.delivery {
            Delivery::Printed => (None, String::new()),
            Delivery::Now => (Some(now), String::new()),
            Delivery::At { day, hour, time_zone } => {
                (Some(moment(day, hour, time_zone)?), time_zone.clone())
            }
        };
        if let Some(at) = deliver_at {
            check_delivery(at, now, first_start)?;
        }
        Ok(GiftCard {
            recipient_name,
            email,
            dedication,
            design: self.design,
            language: self.language.clone(),
            deliver_at,
            time_zone,
            keeps_extras: self.keeps_extras,
        })
    }
}

/// The hour of that day where the recipient is. An hour that summer time leaves out is the next
/// one; of one that comes twice, the first.
fn moment(day: &str, hour: &str, time_zone: &str) -> Result<Moment, GiftRefusal> {
    let bad = || GiftRefusal::BadTime;
    let day: Date = day.trim().parse().map_err(|_| bad())?;
    let hour: i8 = hour.trim().parse().map_err(|_| bad())?;
    let zone = TimeZone::get(time_zone.trim()).map_err(|_| bad())?;
    if !(0..24).contains(&hour) {
        return Err(bad());
    }
    let at = day.at(hour, 0, 0, 0).to_zoned(zone).map_err(|_| bad())?;
    Ok(Moment(at.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, hour: &str, zone: &str) -> Result<i64, GiftRefusal> {
        moment(day, hour, zone).map(|at| at.0)
    }

    #[test]
    fn an_hour_is_one_of_the_recipients_time_zone() {
        // By `date --date='TZ="…" …' +%s`.
        assert_eq!(at("2026-12-24", "8", "Europe/Madrid"), Ok(1_798_095_600_000));
        assert_eq!(at("2026-12-24", "08", "America/New_York"), Ok(1_798_117_200_000));
    }

    #[test]
    fn an_hour_that_summer_time_leaves_out_is_the_next_one() {
        assert_eq!(at("2027-03-28", "2", "Europe/Madrid"), at("2027-03-28", "3", "Europe/Madrid"));
        let twice = at("2026-10-25", "2", "Europe/Madrid").expect("an hour");
        assert_eq!(at("2026-10-25", "3", "Europe/Madrid"), Ok(twice + 2 * 3_600_000));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for (day, hour, zone) in [
            ("24.12.2026", "8", "Europe/Madrid"),
            ("2026-02-30", "8", "Europe/Madrid"),
            ("2026-12-24", "24", "Europe/Madrid"),
            ("2026-12-24", "-1", "Europe/Madrid"),
            ("2026-12-24", "", "Europe/Madrid"),
            ("2026-12-24", "8", "Europe/Atlantis"),
            ("", "", ""),
        ] {
            assert_eq!(at(day, hour, zone), Err(GiftRefusal::BadTime), "{day} {hour} {zone}");
        }
    }
}
