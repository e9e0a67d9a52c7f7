//! All words: Fluent messages by language, dates and money as each language writes them. No
//! language is known by name here: what lies in `locales/` is offered.

mod browser;
mod calendar;
mod load;

use calendar::Calendar;
pub use calendar::{local, start_of};
use domain::{moment::Moment, money::Money};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex},
};

/// Every language, loaded once at start.
pub struct Locales {
    /// In the order of their codes, the fallback first.
    languages: Vec<Arc<Locale>>,
}

/// What is shown when nothing else fits: the house's own country first.
const FALLBACK: &str = "es";

/// One language.
pub struct Locale {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// The same messages as they were written, for the browser's share; later ones stand in for
    /// earlier ones.
    sources: Vec<String>,
    /// Says what this language doesn't say. None for the house's own.
    fallback: Option<Arc<Locale>>,
    /// The lines for the browser, by the beginnings of the messages.
    for_browser: Mutex<BTreeMap<Vec<String>, Arc<str>>>,
    calendar: Calendar,
}

/// The value of a message's variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl Locales {
    /// `embedded`: (`es/basket.ftl`, text). `folder` adds languages, and messages that stand in
    /// for the program's own. What a language lacks is said in the house's own.
    ///
    /// # Errors
    /// A file that isn't Fluent is named with the line of its first mistake.
    pub fn load(embedded: &[(String, String)], folder: Option<&Path>) -> anyhow::Result<Self> {
        let mut files = load::by_language(embedded)?;
        if let Some(folder) = folder {
            load::lay_over(&mut files, folder)?;
        }
        let mut files: Vec<(String, Vec<load::File>)> = files.into_iter().collect();
        files.sort_by_key(|(language, _)| (language != FALLBACK, language.clone()));
        anyhow::ensure!(!files.is_empty(), "no language was found: locales holds no .ftl file");
        let mut languages: Vec<Arc<Locale>> = Vec::new();
        for (language, files) in files {
            let locale = Locale::new(language, files, languages.first().cloned())?;
            languages.push(Arc::new(locale));
        }
        Ok(Self { languages })
    }

    /// Codes in the order that a menu shows them.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(|locale| locale.language.as_str()).collect()
    }

    pub fn get(&self, language: &str) -> Option<Arc<Locale>> {
        self.languages.iter().find(|locale| locale.language == language).cloned()
    }

    /// The language asked for, or the fallback: for mails of orders whose language the
    /// house has given up since.
    pub fn get_or_fallback(&self, language: &str) -> Arc<Locale> {
        self.get(language).unwrap_or_else(|| self.fallback())
    }

    /// The best one for an `Accept-Language` header.
    pub fn negotiate(&self, accept_language: Option<&str>) -> Arc<Locale> {
        let mut wanted: Vec<(f32, &str)> = accept_language
            .unwrap_or_default()
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim();
                let quality = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=")?.parse().ok())
                    .unwrap_or(1.0);
                (quality > 0.0).then_some((quality, tag))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted
            .into_iter()
            .find_map(|(_, tag)| self.get(&tag.split('-').next()?.to_ascii_lowercase()))
            .unwrap_or_else(|| self.fallback())
    }

    /// The house's own language.
    pub fn fallback(&self) -> Arc<Locale> {
        self.languages.first().cloned().expect("because load refuses an empty set")
    }
}

impl Locale {
    fn new(
        language: String,
        files: Vec<load::File>,
        fallback: Option<Arc<Self>>,
    ) -> anyhow::Result<Self> {
        let id: unic_langid::LanguageIdentifier = language
            .parse()
            .map_err(|_| anyhow::anyhow!("locales/{language}: not a language code"))?;
        let calendar = Calendar::new(&language)?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Without this, every variable is wrapped in invisible direction marks.
        bundle.set_use_isolating(false);
        let numbers = calendar.numbers();
        bundle
            .add_function("NUMBER", move |values, _| match values {
                [FluentValue::Number(number)] => numbers.format(number.value as i64).into(),
                _ => FluentValue::Error,
            })
            .map_err(|error| anyhow::anyhow!("NUMBER could not be defined: {error}"))?;
        let mut sources = Vec::new();
        if let Some(fallback) = &fallback {
            sources.extend(fallback.sources.iter().cloned());
        }
        for load::File { place, text, is_laid_over } in files {
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                let Some(first) = errors.first() else { return anyhow::anyhow!("{place}") };
                let before = text.get(..first.pos.start).unwrap_or(&text);
                let line = before.matches('\n').count() + 1;
                anyhow::anyhow!("{place}, line {line}: {first}")
            })?;
            if is_laid_over {
                bundle.add_resource_overriding(resource);
            } else {
                bundle.add_resource(resource).map_err(|errors| {
                    let first = errors.first().map(ToString::to_string).unwrap_or_default();
                    anyhow::anyhow!("{place}: {first}")
                })?;
            }
            sources.push(text);
        }
        let for_browser = Mutex::default();
        Ok(Self { language, bundle, sources, fallback, for_browser, calendar })
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without variables. One that the house's own language lacks too is a fault: logged,
    /// and shown as its name.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    pub fn text_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            if let Some(fallback) = self.fallback.as_ref().filter(|fallback| fallback.has(id)) {
                return fallback.text_with(id, args);
            }
            tracing::error!(language = self.language, id, "a message is missing");
            return id.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, text.clone()),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(language = self.language, id, ?errors, "a message could not be made");
        }
        text
    }

    /// Here or in the house's own language.
    pub fn has(&self, id: &str) -> bool {
        let in_fallback = || self.fallback.as_ref().is_some_and(|fallback| fallback.has(id));
        self.bundle.has_message(id) || in_fallback()
    }

    /// `jueves, 3 de diciembre de 2026`
    pub fn date_long(&self, at: Moment, time_zone: &str) -> String {
        self.calendar.date_long(at, time_zone)
    }

    /// `3 de diciembre de 2026`, of a paper
    pub fn date_plain(&self, at: Moment, time_zone: &str) -> String {
        self.calendar.date_plain(at, time_zone)
    }

    /// `jue, 3 dic`
    pub fn date_short(&self, at: Moment, time_zone: &str) -> String {
        self.calendar.date_short(at, time_zone)
    }

    /// `19:30`
    pub fn time(&self, at: Moment, time_zone: &str) -> String {
        self.calendar.time(at, time_zone)
    }

    /// `diciembre de 2026`
    pub fn month(&self, year: i32, month: u32) -> String {
        self.calendar.month(year, month)
    }

    /// Monday first, as all of Europe reads a calendar: (short, long).
    pub fn weekdays(&self) -> Vec<(String, String)> {
        self.calendar.weekdays()
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
        let amount = self.calendar.numbers().format_minor(money.minor, money.currency.decimals());
        let symbol = match money.currency.as_str() {
            "EUR" => "€",
            other => other,
        };
        self.text_with("money-amount", &[("amount", amount.into()), ("symbol", symbol.into())])
    }

    pub fn number(&self, number: i64) -> String {
        self.calendar.numbers().format(number)
    }

    /// A rate in parts of a million as percent, without the sign: `10`, `5,5`.
    pub fn percent(&self, ppm: i64) -> String {
        self.calendar.numbers().format_percent(ppm)
    }

    /// Messages for the browser as data, whose names begin with one of `prefixes`: one line
    /// each, `id=text with {name}`; a plural has a line for each category, `id.few=…`.
    pub fn for_browser(&self, prefixes: &[&str]) -> Arc<str> {
        let key = prefixes.iter().map(|&prefix| prefix.to_owned()).collect();
        let mut known = self.for_browser.lock().expect("because nothing panics while it holds it");
        let lines = || browser::lines(&self.sources, prefixes).into();
        known.entry(key).or_insert_with(lines).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> Locales {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let money = "money-amount = { $amount } { $symbol }\n";
        Locales::load(
            &[
                file("es/a.ftl", money),
                file("es/b.ftl", "hello = Hola, { $name }"),
                file("ru/a.ftl", money),
                file(
                    "ru/b.ftl",
                    "seats = { $count ->\n  [one] { $count } место\n  [few] { $count } места\n \
                     *[many] { $count } мест\n }\n",
                ),
            ],
            None,
        )
        .expect("well-formed")
    }

    #[test]
    fn the_browser_s_preference_chooses_among_what_there_is() {
        let locales = locales();
        assert_eq!(locales.negotiate(Some("nl, ru-RU;q=0.8, es;q=0.5")).language(), "ru");
        assert_eq!(locales.negotiate(Some("nl")).language(), "es");
        assert_eq!(locales.negotiate(None).language(), "es");
    }

    #[test]
    fn plurals_follow_the_language() {
        let russian = locales().get("ru").expect("loaded");
        let seats = |n: i64| russian.text_with("seats", &[("count", n.into())]);
        assert_eq!([seats(1), seats(3), seats(5)], ["1 место", "3 места", "5 мест"]);
    }

    #[test]
    fn dates_and_money_are_written_as_the_language_does() {
        let locales = locales();
        let (es, ru) = (locales.get("es").expect("es"), locales.get("ru").expect("ru"));
        let at = Moment(1_796_322_600_000); // 2026-12-03 19:30 in Madrid
        assert_eq!(es.date_long(at, "Europe/Madrid"), "jueves, 3 de diciembre de 2026");
        assert_eq!(es.time(at, "Europe/Madrid"), "19:30");
        assert_eq!(ru.month(2026, 12), "декабрь 2026\u{202f}г.");
        assert_eq!(es.weekdays()[0].1, "lunes");
        assert_eq!(es.money(Money::euro(1_234_550)), "12.345,50 €");
        assert_eq!(ru.money(Money::euro(5)), "0,05 €");
        assert_eq!(es.money(Money::euro(-150)), "−1,50 €");
        let of = |code| Money::new(14_550, domain::money::Currency::parse(code).expect("one"));
        assert_eq!(es.money(of("JPY")), "14.550 JPY");
        assert_eq!(es.money(of("KWD")), "14,550 KWD");
        assert_eq!([es.percent(100_000), es.percent(55_000)], ["10", "5,5"]);
    }

    #[test]
    fn a_broken_file_is_named() {
        let broken = [("es/a.ftl".to_owned(), "good = ja\n\nhello = { $\n".to_owned())];
        let Err(error) = Locales::load(&broken, None) else { panic!("it is broken") };
        assert!(error.to_string().starts_with("locales/es/a.ftl, line 3: "), "{error}");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("de");
        std::fs::create_dir(&path).expect("a folder");
        std::fs::write(path.join("own.ftl"), "good = ja\nhello = { $\n").expect("written");
        let Err(error) = Locales::load(&[], Some(folder.path())) else { panic!("it is broken") };
        let place = format!("{}, line 2", path.join("own.ftl").display());
        assert!(error.to_string().starts_with(&place), "{error}");
    }

    #[test]
    fn a_folder_is_laid_over_the_languages_that_are_there() {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let embedded = [
            file("es/a.ftl", "hello = Hola\nseats = Butacas\n"),
            file("de/a.ftl", "hello = Guten Tag\nseats = Plätze\n"),
        ];
        let folder = tempfile::tempdir().expect("a folder");
        for (language, text) in [("de", "hello = Grüß Gott\n"), ("pt", "hello = Olá\n")] {
            let path = folder.path().join(language);
            std::fs::create_dir(&path).expect("a folder");
            std::fs::write(path.join("own.ftl"), text).expect("written");
        }
        let locales = Locales::load(&embedded, Some(folder.path())).expect("well-formed");
        assert_eq!(locales.languages(), ["es", "de", "pt"]);
        let said = |language: &str| {
            let locale = locales.get(language).expect("loaded");
            [locale.text("hello"), locale.text("seats")]
        };
        assert_eq!(said("de"), ["Grüß Gott", "Plätze"], "the other messages stay");
        assert_eq!(said("pt"), ["Olá", "Butacas"], "the house's own stands in");
        let browser = locales.get("de").expect("loaded").for_browser(&["hello", "seats"]);
        assert_eq!(&*browser, "hello=Grüß Gott\nseats=Plätze\n");
    }

    #[test]
    fn the_browser_gets_plurals_as_lines() {
        let russian = locales().get("ru").expect("loaded");
        assert_eq!(
            &*russian.for_browser(&["seats"]),
            "seats.one={count} место\nseats.few={count} места\nseats.many={count} мест\n"
        );
    }
}
