//! One unit of a document: its translation in one piece, and how far its translator has come.

use super::{Progress, Said, Segment, Translation, Unit};
use crate::files::xliff::{FORM, NOTHING};
use anyhow::{Context, ensure};
use std::collections::BTreeMap;

/// States of a segment whose translator is done with it.
const DONE: [&str; 3] = [TRANSLATED, "reviewed", "final"];
const TRANSLATED: &str = "translated";
/// A longer target that says the same as its source was copied there by a program. Names and titles
/// are often the same in two languages.
const SAME_CHARS_MAX: usize = 60;

impl Unit {
    /// Whether a translation program has marked it. The export marks what it has a translation of
    /// as translated, and says no more.
    pub(super) fn is_marked(&self) -> bool {
        let had_none = self.was.as_ref().is_none_or(|was| was == NOTHING);
        let is_of_export = |it: &Segment| it.state.as_deref() == Some(TRANSLATED) && !had_none;
        let is_marked = |it: &Segment| (it.is_done() && !is_of_export(it)) || it.needs_work();
        self.segments.iter().any(is_marked)
    }

    /// None: nobody has translated anything of it. `tells_states`: a program has marked texts of
    /// the document.
    pub(super) fn translation(&self, tells_states: bool) -> anyhow::Result<Option<Translation>> {
        let segments = || self.segments.iter().filter(|it| !it.is_ignorable);
        let is_emptied = !segments().any(Segment::is_said);
        if is_emptied && self.was.as_ref().is_none_or(|was| was == NOTHING) {
            return Ok(None);
        }
        // Whoever fills in a file by hand leaves its states as they are.
        let has_states = tells_states || segments().any(Segment::is_done);
        let is_open = |it: &Segment| {
            let is_doubtful = has_states || it.is_copied() || it.is_half();
            is_said(&it.source) && (it.needs_work() || (!it.is_done() && is_doubtful))
        };
        let progress = if is_emptied {
            Progress::Emptied
        } else if segments().any(|it| !it.is_translated()) {
            Progress::Part
        } else if segments().any(is_open) {
            Progress::Unmarked
        } else {
            Progress::Whole
        };
        let (id, form) = self.name.split_once(FORM).unwrap_or((&self.name, ""));
        let text = match progress {
            Progress::Part | Progress::Emptied => String::new(),
            Progress::Whole | Progress::Unmarked => self.text()?,
        };
        let (id, form, was) = (id.to_owned(), form.to_owned(), self.was.clone());
        Ok(Some(Translation { id, form, text, progress, was }))
    }

    /// What lacks a translation is said as it stands in the source.
    fn text(&self) -> anyhow::Result<String> {
        let natural = self.segments.iter().zip(1..);
        let mut places: Vec<(usize, &Segment)> =
            natural.map(|(segment, place)| (segment.order.unwrap_or(place), segment)).collect();
        places.sort_by_key(|(place, _)| *place);
        let is_clear = places.iter().zip(1..).all(|((place, _), expected)| *place == expected);
        ensure!(is_clear, "the order of its segments is not clear");
        let shown_in_source = self.shown_in_source();
        let mut text = String::new();
        for (_, segment) in places {
            for said in segment.target.as_ref().unwrap_or(&segment.source) {
                match said {
                    Said::Words(words) => text += words,
                    Said::Placeholder { id, copy_of, shown } => {
                        let of = copy_of.as_ref().unwrap_or(id);
                        let in_source = shown_in_source.get(of.as_str()).copied();
                        let known = in_source.or(shown.as_deref());
                        text += known
                            .with_context(|| format!("placeholder {of} is not in the source"))?;
                    }
                }
            }
        }
        Ok(text)
    }

    /// What placeholders stand for, by their numbers: the first one counts.
    fn shown_in_source(&self) -> BTreeMap<&str, &str> {
        let mut shown_in_source = BTreeMap::new();
        for said in self.segments.iter().flat_map(|segment| &segment.source) {
            if let Said::Placeholder { id, shown: Some(shown), .. } = said {
                shown_in_source.entry(id.as_str()).or_insert(shown.as_str());
            }
        }
        shown_in_source
    }
}

impl Segment {
    /// A translation may be empty where the words went into another segment.
    fn is_translated(&self) -> bool {
        self.is_said() || !is_said(&self.source) || (self.target.is_some() && self.is_done())
    }

    fn is_said(&self) -> bool {
        self.target.as_deref().is_some_and(is_said)
    }

    fn is_done(&self) -> bool {
        self.state.as_deref().is_some_and(|state| DONE.contains(&state))
    }

    /// In its own words a program says that somebody has to work on it: `needs-translation`,
    /// `needs-review`.
    fn needs_work(&self) -> bool {
        self.sub_state.as_deref().is_some_and(|said| said.to_ascii_lowercase().contains("needs"))
    }

    /// In a document that tells states, by a program that filled in the source.
    fn is_copied(&self) -> bool {
        let source = words(&self.source);
        let is_same = self.target.as_deref().is_some_and(|target| words(target) == source);
        self.state.is_some() && is_long(&source) && is_same
    }

    /// Somebody has begun with it: less than two thirds of a long source.
    fn is_half(&self) -> bool {
        let source = words(&self.source);
        let target = words(self.target.as_deref().unwrap_or_default());
        let is_short = 3 * target.chars().count() < 2 * source.chars().count();
        self.state.is_some() && is_long(&source) && is_short
    }
}

/// Without what the shop fills in.
fn words(said: &[Said]) -> String {
    let words = said.iter().filter_map(|it| match it {
        Said::Words(words) => Some(words.as_str()),
        Said::Placeholder { .. } => None,
    });
    words.collect()
}

fn is_long(words: &str) -> bool {
    words.chars().count() > SAME_CHARS_MAX
}

/// More than spaces.
fn is_said(said: &[Said]) -> bool {
    said.iter().any(|it| match it {
        Said::Words(words) => !words.trim().is_empty(),
        Said::Placeholder { .. } => true,
    })
}
