//! A message for the next page, and how a session keeps it.

/// A message for the next page, shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
    /// What the form that undoes it sends: a basket of before. Empty: there is none.
    pub undo: String,
    /// Where it leads, and in which words. A notice that is kept for the next page leads nowhere.
    pub link: Option<(String, String)>,
}

/// Between the parts of a kept notice. No text keeps it, and none keeps a NUL, which PostgreSQL
/// doesn't take: names come back from forms.
const PART: char = '\u{1e}';

/// More than any page says.
const CHARS_MAX: usize = 10_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Warning,
    Error,
}

impl Tone {
    const ALL: [Self; 3] = [Self::Good, Self::Warning, Self::Error];

    fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Notice {
    pub fn new(tone: Tone, text: String) -> Self {
        Self { tone, text, undo: String::new(), link: None }
    }

    pub fn with_link(self, link: Option<(String, String)>) -> Self {
        Self { link, ..self }
    }

    pub fn with_undo(self, undo: String) -> Self {
        Self { undo, ..self }
    }

    /// With what has to be said before it.
    pub(crate) fn after(&self, warnings: &[String]) -> Self {
        if warnings.is_empty() {
            return self.clone();
        }
        let parts = warnings.iter().chain([&self.text]).filter(|part| !part.is_empty());
        let text = parts.map(String::as_str).collect::<Vec<_>>().join("\n");
        Self { tone: Tone::Warning, text, ..self.clone() }
    }

    pub(crate) fn to_kept(&self) -> String {
        let is_kept = |sign: &char| *sign == '\n' || !sign.is_control();
        let text: String = self.text.chars().filter(is_kept).take(CHARS_MAX).collect();
        let said = format!("{}:{text}", self.tone.as_str());
        if self.undo.is_empty() { said } else { format!("{said}{PART}{}", self.undo) }
    }

    pub(crate) fn from_kept(kept: &str) -> Option<Self> {
        let (tone, text) = kept.split_once(':')?;
        let tone = Tone::ALL.into_iter().find(|known| known.as_str() == tone)?;
        let (text, undo) = text.split_once(PART).unwrap_or((text, ""));
        Some(Self::new(tone, text.to_owned()).with_undo(undo.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_notice_comes_back_as_it_was() {
        let notice = Notice::new(Tone::Warning, "Row 3: taken".to_owned());
        assert_eq!(Notice::from_kept(&notice.to_kept()), Some(notice.clone()));
        let notice = notice.with_undo(r#"{"lines":[]}"#.to_owned());
        assert_eq!(Notice::from_kept(&notice.to_kept()), Some(notice));
        assert_eq!(Notice::from_kept("loud:text"), None);
        assert_eq!(Notice::from_kept("text"), None);
    }

    #[test]
    fn a_name_that_a_form_brings_is_only_text() {
        let put = Notice::new(Tone::Good, "Book\0 \u{1e}{\"lines\":[]}\nis in".to_owned());
        let kept = Notice::from_kept(&put.to_kept()).expect("kept");
        assert_eq!((kept.text.as_str(), kept.undo.as_str()), ("Book {\"lines\":[]}\nis in", ""));
        let long = Notice::new(Tone::Good, "x".repeat(2 * CHARS_MAX));
        assert!(long.to_kept().len() < CHARS_MAX + 10);
    }

    #[test]
    fn what_was_refused_stands_before_what_was_done() {
        let done = Notice::new(Tone::Good, "Removed".to_owned()).with_undo("{}".to_owned());
        assert_eq!(done.after(&[]), done);
        let both = done.after(&["Not for this seat".to_owned()]);
        assert_eq!((both.tone, both.text.as_str()), (Tone::Warning, "Not for this seat\nRemoved"));
        assert_eq!(both.undo, "{}");
    }
}
