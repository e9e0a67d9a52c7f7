//! An order's performances as an iCalendar file (RFC 5545, sections cited below), for the patron's
//! own calendar. Times are UTC: every calendar shows them in its reader's zone, without VTIMEZONE.

use jiff::{Timestamp, tz::TimeZone};

/// The performances of one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// BCP 47, the language of the texts.
    pub language: String,
    /// When the file was made (DTSTAMP); a later file with the same `uid`s replaces an earlier one.
    pub made_at: Timestamp,
    pub performances: Vec<Performance>,
}

/// One performance, with all texts in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Performance {
    /// The same for the same order and performance for ever, and unlike any other in the world:
    /// `<order>-<performance>@<the house's host>`. It must not be a secret: calendars are shared.
    pub uid: String,
    /// Counts the changes of a performance (a new hour, another hall) from 0.
    pub revision: u32,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub standing: Standing,
    /// The work's title.
    pub summary: String,
    /// Venue and address in one line.
    pub location: String,
    /// Seats, doors, what to bring; may have several lines.
    pub description: String,
    /// The order's page or the performance's; must not carry a secret.
    pub url: String,
}

/// Whether the performance takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Confirmed,
    Cancelled,
}

/// Writes the file. Its media type is `text/calendar; charset=utf-8; method=PUBLISH`.
pub fn ics(calendar: &Calendar) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Parterre//Tickets//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    for performance in &calendar.performances {
        write_performance(&mut file, calendar, performance);
    }
    file.line("END", "VCALENDAR");
    file.text
}

fn write_performance(file: &mut File, calendar: &Calendar, performance: &Performance) {
    let texts = |name: &str| format!("{name};LANGUAGE={}", parameter(&calendar.language));
    file.line("BEGIN", "VEVENT");
    file.line("UID", &escaped(&performance.uid));
    file.line("DTSTAMP", &utc(calendar.made_at));
    file.line("SEQUENCE", &performance.revision.to_string());
    file.line("DTSTART", &utc(performance.starts_at));
    // An end before the start would make calendars refuse the whole file (3.6.1).
    if performance.ends_at > performance.starts_at {
        file.line("DTEND", &utc(performance.ends_at));
    }
    file.line(&texts("SUMMARY"), &escaped(&performance.summary));
    for (name, text) in
        [("LOCATION", &performance.location), ("DESCRIPTION", &performance.description)]
    {
        if !text.is_empty() {
            file.line(&texts(name), &escaped(text));
        }
    }
    // A URI is not a text: it isn't escaped (3.3.13).
    let url: String = performance.url.chars().filter(|c| !c.is_control() && *c != ' ').collect();
    if !url.is_empty() {
        file.line("URL", &url);
    }
    file.line(
        "STATUS",
        match performance.standing {
            Standing::Confirmed => "CONFIRMED",
            Standing::Cancelled => "CANCELLED",
        },
    );
    file.line("TRANSP", "OPAQUE");
    file.line("END", "VEVENT");
}

/// Content lines end in CRLF and are at most this long, in octets without the CRLF (3.1).
const LINE_OCTETS_MAX: usize = 75;

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    /// One content line, folded between characters; a folded line goes on after one space.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > LINE_OCTETS_MAX {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(character);
            octets += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A TEXT value (3.3.11): backslash, semicolon, comma and line ends; other controls become spaces.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            other if other.is_control() => value.push(' '),
            other => value.push(other),
        }
    }
    value
}

fn parameter(language: &str) -> String {
    language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

fn utc(instant: Timestamp) -> String {
    instant.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn performance() -> Performance {
        Performance {
            uid: "K7Q2-418@oper.example".into(),
            revision: 0,
            starts_at: "2027-03-28T18:30:00+02:00".parse().expect("a time"),
            ends_at: "2027-03-28T23:45:00+02:00".parse().expect("a time"),
            standing: Standing::Confirmed,
            summary: "Сказание о невидимом граде Китеже и деве Февронии".into(),
            location: "Teatro Real; Plaza de Isabel II, s/n, Madrid".into(),
            description: "Parkett, Reihe 7\r\nPlatz 14".into(),
            url: "https://oper.example/de/orders".into(),
        }
    }

    fn file(performance: Performance) -> String {
        let made_at = "2026-11-20T08:00:00Z".parse().expect("a time");
        ics(&Calendar { language: "ru".into(), made_at, performances: vec![performance] })
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_folding_loses_nothing() {
        let file = file(performance());
        assert!(file.split("\r\n").all(|line| line.len() <= LINE_OCTETS_MAX));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let unfolded = file.replace("\r\n ", "");
        assert!(
            unfolded
                .contains("SUMMARY;LANGUAGE=ru:Сказание о невидимом граде Китеже и деве Феврон")
        );
    }

    #[test]
    fn a_performance_in_summer_time_is_written_in_utc() {
        assert!(file(performance()).contains("DTSTART:20270328T163000Z\r\n"));
    }

    #[test]
    fn commas_semicolons_and_line_ends_are_escaped() {
        let file = file(performance()).replace("\r\n ", "");
        assert!(
            file.contains(
                "LOCATION;LANGUAGE=ru:Teatro Real\\; Plaza de Isabel II\\, s/n\\, Madrid"
            )
        );
        assert!(file.contains(":Parkett\\, Reihe 7\\nPlatz 14\r\n"));
    }

    #[test]
    fn a_text_cannot_add_a_line_of_its_own() {
        let sly = Performance { url: "https://a.example/\r\nATTACH:x".into(), ..performance() };
        assert!(!file(sly).contains("\r\nATTACH"));
    }

    #[test]
    fn an_end_before_the_start_is_left_out() {
        let odd = Performance { ends_at: performance().starts_at, ..performance() };
        assert!(!file(odd).contains("DTEND"));
    }
}
