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

/// Between the parts of a kept notice: no text has it.
const PART: char = '\u{1e}';

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
        let said = format!("{}:{}", self.tone.as_str(), self.text);
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
    fn what_was_refused_stands_before_what_was_done() {
        let done = Notice::new(Tone::Good, "Removed".to_owned()).with_undo("{}".to_owned());
        assert_eq!(done.after(&[]), done);
        let both = done.after(&["Not for this seat".to_owned()]);
        assert_eq!((both.tone, both.text.as_str()), (Tone::Warning, "Not for this seat\nRemoved"));
        assert_eq!(both.undo, "{}");
    }
}
