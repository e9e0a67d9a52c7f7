//! What no shop opens without in production: of the house's own language each legal text, and
//! something of every part of the shop. What else it lacks is in English, and the gate lists it.

use crate::{editing::edit::key, sources::subjects::TextSubject};
use house::{House, locales::is_of_staff};
use season_tables::texts;
use std::collections::{BTreeMap, BTreeSet};

/// A subject that the house's own language doesn't say well enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsaid {
    pub subject: TextSubject,
    pub lacking: usize,
    pub all: usize,
}

/// A text for which somebody has accepted English is said. What the house says about itself is
/// asked for apart, by `house_words::missing`.
#[boxed]
pub async fn unsaid(house: &House) -> anyhow::Result<Vec<Unsaid>> {
    let locales = house.locales();
    let own = locales.fallback();
    let lacking = locales.lacking();
    let Some(messages) = locales.delivered(own.language()).filter(|_| !lacking.is_empty()) else {
        return Ok(Vec::new());
    };
    let mut conn = house.store().read().await?;
    let accepted = texts::accepted_fallbacks(&mut conn).await?;
    drop(conn);
    let accepted = accepted.into_iter().filter(|(_, language)| language == own.language());
    let accepted: BTreeSet<String> = accepted.map(|(key, _)| key).collect();
    let mut counts: BTreeMap<TextSubject, Unsaid> = BTreeMap::new();
    for (id, message) in messages.iter().filter(|(id, _)| !is_of_staff(id)) {
        let subject = TextSubject::of(&message.file);
        let count = counts.entry(subject).or_insert(Unsaid { subject, lacking: 0, all: 0 });
        count.all += 1;
        count.lacking +=
            usize::from(lacking.contains_key(id.as_str()) && !accepted.contains(&key(id)));
    }
    let stops = |it: &Unsaid| match it.subject {
        TextSubject::House | TextSubject::Staff => false,
        TextSubject::Legal => it.lacking > 0,
        _ => it.lacking == it.all,
    };
    Ok(counts.into_values().filter(stops).collect())
}
