//! Dates, numbers and money as a language writes them.

use super::{Locale, start_of};
use domain::{
    moment::Moment,
    money::{Currency, Money},
};
use jiff::{civil::Date, tz::TimeZone};

impl Locale {
    /// `jueves, 3 de diciembre de 2026`
    pub fn date_long(&self, at: Moment, time_zone: &str) -> String {
        self.delivered.calendar.date_long(at, time_zone)
    }

    pub fn is_same_day(&self, one: Moment, other: Moment, time_zone: &str) -> bool {
        self.date_plain(one, time_zone) == self.date_plain(other, time_zone)
    }

    /// `3 de diciembre de 2026`, of a paper
    pub fn date_plain(&self, at: Moment, time_zone: &str) -> String {
        self.delivered.calendar.date_plain(at, time_zone)
    }

    /// `3 de diciembre de 2026, 19:30 h`
    pub fn moment_plain(&self, at: Moment, time_zone: &str) -> String {
        let date = self.date_plain(at, time_zone);
        let when = [("date", date.into()), ("time", self.time(at, time_zone).into())];
        self.text_with("common-when", &when)
    }

    /// A day of no place, such as a bank's: `3 de diciembre de 2026`.
    pub fn day_plain(&self, day: Date) -> String {
        let at = start_of(day, &TimeZone::UTC);
        at.map_or_else(|_| day.to_string(), |at| self.date_plain(at, "UTC"))
    }

    /// `jue, 3 dic 2026`
    pub fn date_medium(&self, at: Moment, time_zone: &str) -> String {
        self.delivered.calendar.date_medium(at, time_zone)
    }

    /// `jue, 3 dic`
    pub fn date_short(&self, at: Moment, time_zone: &str) -> String {
        self.delivered.calendar.date_short(at, time_zone)
    }

    /// `19:30`
    pub fn time(&self, at: Moment, time_zone: &str) -> String {
        self.delivered.calendar.time(at, time_zone)
    }

    /// `diciembre de 2026`
    pub fn month(&self, year: i32, month: u32) -> String {
        self.delivered.calendar.month(year, month)
    }

    /// Monday first, as all of Europe reads a calendar: (short, long).
    pub fn weekdays(&self) -> Vec<(String, String)> {
        self.delivered.calendar.weekdays()
    }

    /// `1.234,50 €`: digits as the language groups them, in the message `money-amount`.
    pub fn money(&self, money: Money) -> String {
        if money.minor < 0 {
            // Before the sign of the currency too: `−€1.50`.
            return format!(
                "−{}",
                self.money(Money::new(money.minor.saturating_neg(), money.currency))
            );
        }
        let (numbers, currency) = (self.delivered.calendar.numbers(), money.currency);
        let (number, digits) = currency.written(money.minor);
        let amount = numbers.format_minor(number, digits);
        self.sum_of(&amount, currency)
    }

    /// An amount as it is written, with the currency's sign in the message `money-amount`.
    pub fn sum_of(&self, amount: &str, currency: Currency) -> String {
        let args = [("amount", amount.into()), ("symbol", currency.sign().into())];
        currency.spaced(self.text_with("money-amount", &args), amount)
    }

    pub fn number(&self, number: i64) -> String {
        self.delivered.calendar.numbers().format(number)
    }

    /// What the language writes before decimals: `.` or `,`.
    pub fn decimal_mark(&self) -> char {
        let written = self.delivered.calendar.numbers().format_minor(15, 1);
        written.chars().find(|sign| !sign.is_numeric()).unwrap_or('.')
    }

    /// A rate in parts of a million as percent, without the sign: `10`, `5,5`.
    pub fn percent(&self, ppm: i64) -> String {
        self.delivered.calendar.numbers().format_percent(ppm)
    }
}
