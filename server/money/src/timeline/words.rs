//! A step in words, for a page and for a terminal alike. A step that has no words yet shows its
//! key, so that it is noticed at once.

use super::{DetailValue, Source, Step, Who};
use domain::moment::Moment;
use house::locales::Locale;
use season::catalogue::Catalogue;

/// A step's row, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct StepWords {
    pub date: String,
    /// For a terminal: `2026-12-03`.
    pub day: String,
    /// To the second.
    pub time: String,
    pub what: String,
    pub who: String,
    pub amount: String,
    /// (name, value); the value may be empty.
    pub details: Vec<(String, String)>,
    pub source: String,
}

impl Step {
    /// `catalogue`: has the names of what its sheets call by keys.
    pub fn in_words(&self, locale: &Locale, catalogue: &Catalogue, time_zone: &str) -> StepWords {
        StepWords {
            date: locale.date_long(self.at, time_zone),
            day: formatted(self.at, time_zone, "%Y-%m-%d"),
            time: formatted(self.at, time_zone, "%H:%M:%S"),
            what: known(locale, "timeline-", &self.what),
            who: self.who.as_ref().map(|who| who_words(locale, who)).unwrap_or_default(),
            amount: self.amount.map(|amount| locale.money(amount)).unwrap_or_default(),
            details: self
                .details
                .iter()
                .map(|(name, value)| match value {
                    DetailValue::Text(rule) if name == "rule" => {
                        let named = known(locale, "timeline-detail-", name);
                        (named, rule_words(locale, catalogue, rule))
                    }
                    _ => detail_words(locale, self.source, name, value),
                })
                .collect(),
            source: source_words(locale, self.source),
        }
    }
}

fn formatted(at: Moment, time_zone: &str, pattern: &str) -> String {
    let zone = jiff::tz::TimeZone::get(time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone);
    at.strftime(pattern).to_string()
}

fn known(locale: &Locale, area: &str, key: &str) -> String {
    let id = format!("{area}{}", key.replace(['.', '_'], "-"));
    if locale.has(&id) { locale.text(&id) } else { key.to_owned() }
}

fn who_words(locale: &Locale, who: &Who) -> String {
    match &who.name {
        Some(name) => name.clone(),
        None => known(locale, "timeline-who-", &who.kind),
    }
}

fn detail_words(
    locale: &Locale,
    source: Source,
    name: &str,
    value: &DetailValue,
) -> (String, String) {
    match value {
        DetailValue::Money(sum) => (account_words(locale, name), locale.money(*sum)),
        DetailValue::Text(text) => {
            let named = known(locale, "timeline-detail-", name);
            let value = match name {
                "cause" if source == Source::Refunds => {
                    known(locale, "timeline-cause-", cause_kind(text))
                }
                "cause" => known(locale, "timeline-value-", text),
                "letter" | "medium" | "evidence" | "seats" => {
                    known(locale, "timeline-value-", text)
                }
                "means" => known(locale, "timeline-payment-method-", text),
                "reason" => known(locale, "timeline-reason-", text),
                _ => text.clone(),
            };
            (named, value)
        }
    }
}

/// Who pays later by a rule: `kind:school` is what the sheet calls a school.
fn rule_words(locale: &Locale, catalogue: &Catalogue, rule: &str) -> String {
    match rule.strip_prefix("kind:") {
        Some(kind) => catalogue.kind_name(kind, locale.language()),
        None => rule.to_owned(),
    }
}

/// Why money is refunded, without the number of a cancellation: `cancel:…` is `cancel`.
fn cause_kind(cause: &str) -> &str {
    cause.split(':').next().unwrap_or(cause)
}

/// `house sales`, `house gateway:web`: whose, and which.
fn account_words(locale: &Locale, name: &str) -> String {
    let (company, account) = name.split_once(' ').unwrap_or(("", name));
    let words = match account.split_once(':') {
        Some((kind, which)) => format!("{} {which}", known(locale, "timeline-account-", kind)),
        None => known(locale, "timeline-account-", account),
    };
    format!("{company} · {words}")
}

fn source_words(locale: &Locale, source: Source) -> String {
    let id = match source {
        Source::Journal => "timeline-source-journal",
        Source::Payments => "timeline-source-payments",
        Source::Refunds => "timeline-source-refunds",
        Source::Disputes => "timeline-source-disputes",
        Source::Ledger => "timeline-source-ledger",
        Source::Receivables => "timeline-source-receivables",
        Source::Admissions => "timeline-source-admissions",
        Source::Barcodes => "timeline-source-barcodes",
        Source::Prints => "timeline-source-prints",
        Source::Scans => "timeline-source-scans",
        Source::Mails => "timeline-source-mails",
    };
    locale.text(id)
}
