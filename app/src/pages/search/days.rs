//! Days as people ask for them: `on Saturday`, `this weekend`, `in December`. How days and months
//! are called is the CLDR's; what else people type for days stands in messages.

use crate::pages::search::words::{Haystack, Way, has_word, is_word, words};
use house::locales::{Locale, start_of};
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// From this hour on a performance is in the evening.
const EVENING_FROM: i8 = 17;
const NOON: i8 = 12;

/// `Next Saturday` is the first for some, and the one after it for others.
const NEXT_DAYS: i32 = 14;

/// What a performance's day or hour may be called without its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Near {
    Today,
    Tonight,
    Tomorrow,
    AfterTomorrow,
    Weekend,
    NextWeekend,
    ThisWeek,
    NextWeek,
    ThisMonth,
    NextMonth,
    /// Before or after the name of a weekday, as is the next one.
    This,
    Next,
    Evening,
    Daytime,
}

/// Each has the phrases of its message, which commas part.
const PHRASES: [(&str, Near); 14] = [
    ("search-words-today", Near::Today),
    ("search-words-tonight", Near::Tonight),
    ("search-words-tomorrow", Near::Tomorrow),
    ("search-words-after-tomorrow", Near::AfterTomorrow),
    ("search-words-weekend", Near::Weekend),
    ("search-words-weekend-next", Near::NextWeekend),
    ("search-words-week", Near::ThisWeek),
    ("search-words-week-next", Near::NextWeek),
    ("search-words-month", Near::ThisMonth),
    ("search-words-month-next", Near::NextMonth),
    ("search-words-this", Near::This),
    ("search-words-next", Near::Next),
    ("search-words-evening", Near::Evening),
    ("search-words-daytime", Near::Daytime),
];

impl Near {
    fn holds(self, starts: DateTime, today: Date) -> bool {
        let day = starts.date();
        let ahead = (day - today).get_days();
        let from_monday = i32::from(today.weekday().to_monday_zero_offset()) + ahead;
        let is_weekend = day.weekday().to_monday_zero_offset() >= 5;
        let is_evening = starts.hour() >= EVENING_FROM;
        match self {
            Self::Today => ahead == 0,
            Self::Tonight => ahead == 0 && is_evening,
            Self::Tomorrow => ahead == 1,
            Self::AfterTomorrow => ahead == 2,
            Self::Weekend => is_weekend && (0..7).contains(&from_monday),
            Self::NextWeekend => {
                let is_in_one = today.weekday().to_monday_zero_offset() >= 5;
                let first = if is_in_one { 7 } else { 0 };
                is_weekend && (first..14).contains(&from_monday)
            }
            Self::ThisWeek => (0..7).contains(&from_monday),
            Self::NextWeek => (7..14).contains(&from_monday),
            Self::ThisMonth => day.first_of_month() == today.first_of_month(),
            Self::NextMonth => {
                let next = today.first_of_month().checked_add(1.month());
                next.is_ok_and(|next| day.first_of_month() == next)
            }
            Self::This => (0..7).contains(&ahead),
            Self::Next => (1..NEXT_DAYS).contains(&ahead),
            Self::Evening => is_evening,
            Self::Daytime => !is_evening,
        }
    }
}

/// What was typed: the days that it names by phrases, and its other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    near: Vec<Near>,
    words: String,
}

impl Asked {
    /// The longest phrase counts. Words that say nothing are left out where others say something.
    pub fn read(locale: &Locale, typed: &str, way: Way) -> Self {
        let usual = usual_words(locale, typed);
        let phrases = phrases(locale);
        let (mut near, mut others) = (Vec::new(), Vec::new());
        let mut rest = usual.as_slice();
        while let Some((word, after)) = rest.split_first() {
            match phrases.iter().find(|phrase| phrase.begins(rest, way)) {
                Some(phrase) => {
                    near.push(phrase.near);
                    rest = rest.get(phrase.words.len()..).unwrap_or_default();
                }
                None => {
                    others.push(word.as_str());
                    rest = after;
                }
            }
        }
        let fillers = words(&locale.text("search-words-fillers"));
        let is_filler = |word: &str| fillers.iter().any(|filler| filler == word);
        let telling: Vec<&str> = others.iter().copied().filter(|it| !is_filler(it)).collect();
        // `This December` and `next season` name no day of these two weeks.
        if !telling.is_empty() && !telling.iter().any(|word| is_weekday(locale, word)) {
            near.retain(|near| !matches!(near, Near::This | Near::Next));
        }
        let says_nothing = telling.is_empty() && near.is_empty();
        let words = if says_nothing { others } else { telling };
        Self { near, words: words.join(" ") }
    }

    /// Those that stand for no day of these phrases.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether days are named by a phrase, such as `tonight`.
    pub fn has_phrase(&self) -> bool {
        !self.near.is_empty()
    }

    /// Whether what starts then is on the days of the phrases.
    pub fn is_then(&self, starts: DateTime, today: Date) -> bool {
        self.near.iter().all(|near| near.holds(starts, today))
    }

    /// The first day until `last` that is called so; `words` are those that are left for it. None
    /// where no day was asked for.
    pub fn first_day(&self, locale: &Locale, words: &str, today: Date, last: Date) -> Option<Date> {
        if !self.has_phrase() && !has_word(words) {
            return None;
        }
        let mut days = today.series(1.day()).take_while(|day| *day <= last);
        days.find(|day| {
            let mut hours = [NOON, EVENING_FROM].into_iter();
            hours.any(|hour| self.is_then(day.at(hour, 0, 0, 0), today))
                && Haystack::of([day_words(locale, *day).as_str()]).has_all(words, Way::AsWritten)
        })
    }
}

struct Phrase {
    words: Vec<String>,
    near: Near,
}

impl Phrase {
    fn begins(&self, typed: &[String], way: Way) -> bool {
        let mut pairs = self.words.iter().zip(typed);
        self.words.len() <= typed.len() && pairs.all(|(known, word)| is_word(known, word, way))
    }
}

/// The longest first.
fn phrases(locale: &Locale) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    for (id, near) in PHRASES {
        let text = locale.text(id);
        let of_it = text.split(',').map(|phrase| Phrase { words: words(phrase), near });
        phrases.extend(of_it.filter(|phrase| !phrase.words.is_empty()));
    }
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    phrases
}

/// Each word as it is searched: `saturdays` and «субботу» are found under the day's name.
fn usual_words(locale: &Locale, typed: &str) -> Vec<String> {
    let same = locale.text("search-words-same");
    let same: Vec<(Vec<String>, Vec<String>)> = same
        .split(',')
        .filter_map(|pair| pair.split_once('='))
        .map(|(typed, usual)| (words(typed), words(usual)))
        .collect();
    let usual = |word: String| {
        let found = same.iter().find(|(typed, _)| typed.first() == Some(&word));
        found.map_or_else(|| vec![word], |(_, usual)| usual.clone())
    };
    words(typed).into_iter().flat_map(usual).collect()
}

fn is_weekday(locale: &Locale, word: &str) -> bool {
    let names = locale.weekdays();
    let names = names.iter().flat_map(|(short, long)| [short.as_str(), long.as_str()]);
    Haystack::of(names).has_all(word, Way::AsWritten)
}

/// A day in all ways in which it is written here: `Friday 15 January 2027`, `15/1`.
pub fn day_words(locale: &Locale, day: Date) -> String {
    let Ok(at) = start_of(day, &TimeZone::UTC) else { return day.to_string() };
    let (number, month, year) = (day.day(), day.month(), day.year());
    [
        locale.date_long(at, "UTC"),
        locale.date_short(at, "UTC"),
        locale.month(year.into(), month.unsigned_abs().into()),
        format!("{day} {number} {number:02} {number}.{month}. {number}/{month}"),
        format!("{number:02}.{month:02}.{year}"),
        format!("{number:02}/{month:02}/{year} {number}/{month}/{year} {month}/{number}"),
    ]
    .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::locales::Locales;
    use jiff::civil::date;
    use std::{path::Path, sync::Arc};

    fn languages() -> Vec<Arc<Locale>> {
        let mut known = Vec::new();
        for folder in ["../locales", "../docs/formats/locales"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
            known.extend(locales.languages().into_iter().filter_map(|code| locales.get(code)));
        }
        known
    }

    fn language<'l>(known: &'l [Arc<Locale>], code: &str) -> &'l Locale {
        known.iter().find(|locale| locale.language() == code).expect(code)
    }

    /// Until the end of the year, on a Friday in November: days on which something at this hour is
    /// found, as month and day.
    fn found(locale: &Locale, typed: &str, hour: i8) -> Vec<String> {
        let today = date(2026, 11, 20);
        let asked = Asked::read(locale, typed, Way::AsWritten);
        let days = today.series(1.day()).take_while(|day| day.year() == 2026);
        let is_found = |day: &Date| {
            let words = day_words(locale, *day);
            asked.is_then(day.at(hour, 0, 0, 0), today)
                && Haystack::of([words.as_str()]).has_all(asked.words(), Way::AsWritten)
        };
        days.filter(is_found).map(|day| day.strftime("%m-%d").to_string()).collect()
    }

    #[test]
    fn days_are_found_as_each_language_asks_for_them() {
        const WEEKEND: &str = "11-21 11-22";
        const SATURDAYS: &str = "11-21 11-28 12-05 12-12 12-19 12-26";
        const NEXT_WEEK: &str = "11-23 11-24 11-25 11-26 11-27 11-28 11-29";
        let known = languages();
        for (code, typed, days) in [
            ("en", "this weekend; weekend; at the weekend", WEEKEND),
            ("es", "este fin de semana; el finde", WEEKEND),
            ("it", "questo fine settimana; nel weekend", WEEKEND),
            ("fr", "ce week-end; le week end", WEEKEND),
            ("de", "dieses Wochenende; am Wochenende", WEEKEND),
            ("ru", "на выходных; в эти выходные", WEEKEND),
            ("nl", "dit weekend; in het weekend", WEEKEND),
            ("en", "saturday; on Saturday; Saturdays; shows on Saturday", SATURDAYS),
            ("es", "el sábado; sabados; los sábados por la noche", SATURDAYS),
            ("it", "sabato; di sabato; sabato sera", SATURDAYS),
            ("fr", "le samedi; samedis; samedi soir", SATURDAYS),
            ("de", "am Samstag; samstags; Sonnabend; Samstagabend", SATURDAYS),
            ("ru", "в субботу; по субботам; в субботу вечером", SATURDAYS),
            ("nl", "op zaterdag; zaterdagavond", SATURDAYS),
            ("en", "this Saturday", "11-21"),
            ("de", "nächsten Samstag", "11-21 11-28"),
            ("es", "el sábado que viene", "11-21 11-28"),
            ("en", "today; tonight; this evening", "11-20"),
            ("es", "hoy; esta noche", "11-20"),
            ("it", "oggi; stasera", "11-20"),
            ("fr", "aujourd'hui; ce soir", "11-20"),
            ("de", "heute; heute Abend", "11-20"),
            ("ru", "сегодня; сегодня вечером", "11-20"),
            ("nl", "vandaag; vanavond", "11-20"),
            ("en", "tomorrow; tomorrow night", "11-21"),
            ("es", "mañana; mañana por la noche", "11-21"),
            ("it", "domani sera", "11-21"),
            ("fr", "demain soir", "11-21"),
            ("de", "morgen Abend", "11-21"),
            ("ru", "завтра вечером", "11-21"),
            ("nl", "morgenavond", "11-21"),
            ("en", "next week", NEXT_WEEK),
            ("es", "la próxima semana; la semana que viene", NEXT_WEEK),
            ("it", "la settimana prossima", NEXT_WEEK),
            ("fr", "la semaine prochaine", NEXT_WEEK),
            ("de", "nächste Woche", NEXT_WEEK),
            ("ru", "на следующей неделе", NEXT_WEEK),
            ("nl", "volgende week", NEXT_WEEK),
            ("en", "24th of December; December 24th; 24/12", "12-24"),
            ("fr", "le 1er décembre", "12-01"),
        ] {
            let locale = language(&known, code);
            for typed in typed.split("; ") {
                assert_eq!(found(locale, typed, 20).join(" "), days, "{code}: {typed}");
            }
        }
    }

    #[test]
    fn a_month_is_found_whole_as_each_language_asks_for_it() {
        let known = languages();
        for (code, typed) in [
            ("en", "december; in December; this December; next month"),
            ("es", "en diciembre; el mes de diciembre; el mes que viene"),
            ("it", "a dicembre; il mese prossimo"),
            ("fr", "en décembre; le mois prochain"),
            ("de", "im Dezember; nächsten Monat"),
            ("ru", "в декабре; декабрь; в следующем месяце"),
            ("nl", "in december; volgende maand"),
        ] {
            let locale = language(&known, code);
            for typed in typed.split("; ") {
                let days = found(locale, typed, 20);
                assert_eq!((days.len(), days[0].as_str()), (31, "12-01"), "{code}: {typed}");
            }
        }
    }

    #[test]
    fn an_evening_is_no_matinee_and_other_words_are_kept() {
        let known = languages();
        let english = language(&known, "en");
        assert_eq!(found(english, "tonight", 12), [""; 0]);
        assert_eq!(found(english, "saturday matinee", 20), [""; 0]);
        assert_eq!(found(english, "this afternoon", 12), ["11-20"]);
        let read = |typed| Asked::read(english, typed, Way::AsWritten);
        let asked = read("Carmen on Saturday night");
        assert_eq!((asked.words(), asked.has_phrase()), ("carmen saturday", true));
        assert_eq!(read("this season").words(), "season");
        assert_eq!(read("of the").words(), "of the", "nothing else was typed");
    }

    #[test]
    fn the_first_of_the_days_that_were_asked_for_is_known() {
        let known = languages();
        let english = language(&known, "en");
        let first = |typed: &str| {
            let asked = Asked::read(english, typed, Way::AsWritten);
            let (today, last) = (date(2026, 11, 20), date(2027, 7, 31));
            let day = asked.first_day(english, asked.words(), today, last);
            day.map(|day| day.to_string()).unwrap_or_default()
        };
        assert_eq!(first("this weekend"), "2026-11-21");
        assert_eq!(first("24 December"), "2026-12-24");
        assert_eq!(first("in July"), "2027-07-01");
        for none in ["zzzz", "of the", "carmen tonight", "15 October", ""] {
            assert_eq!(first(none), "", "{none}");
        }
    }
}
