//! Pages that the server alone writes are text. [`view!`] has the syntax of Leptos' macro of the
//! same name, but no type stands behind it: its elements become pieces of one string, so that a
//! page costs little to compile and nothing but copying to write. Leptos keeps what comes alive
//! in the browser.

// The macro names this crate, in its own tests too.
#[cfg(test)]
extern crate self as markup;

mod attribute;
mod content;

pub use attribute::Attribute;
pub use content::Content;
pub use markup_macros::view;

/// A piece of a page, well formed: what came from people or the database is escaped in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Html(String);

impl Html {
    /// Text that is HTML already, such as an island's.
    pub fn trusted(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    /// A text, escaped, or several pieces, as one.
    pub fn of(content: impl Content) -> Self {
        let mut html = Self::default();
        content.write(&mut html);
        html
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn into_string(self) -> String {
        self.0
    }

    #[doc(hidden)]
    pub fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// HTML that `view!` read at compile time.
    #[doc(hidden)]
    pub fn push_static(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    /// Names of classes between the quotes of an attribute.
    #[doc(hidden)]
    pub fn push_classes(&mut self, names: &str) {
        self.push_value(names);
    }

    /// Escapes what would begin an element or an entity.
    fn push_text(&mut self, text: &str) {
        self.push_escaped(text, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            _ => None,
        });
    }

    /// Escapes what would end a value between double quotes, too.
    fn push_value(&mut self, value: &str) {
        self.push_escaped(value, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            b'"' => Some("&quot;"),
            _ => None,
        });
    }

    fn push_escaped(&mut self, text: &str, escape: impl Fn(u8) -> Option<&'static str>) {
        let mut rest = 0;
        for (at, byte) in text.bytes().enumerate() {
            if let Some(escaped) = escape(byte) {
                // Each escaped byte is ASCII, so it is a character of its own.
                self.0.push_str(&text[rest..at]);
                self.0.push_str(escaped);
                rest = at + 1;
            }
        }
        self.0.push_str(&text[rest..]);
    }
}

impl<C: Content> FromIterator<C> for Html {
    fn from_iter<I: IntoIterator<Item = C>>(pieces: I) -> Self {
        let mut html = Self::default();
        pieces.into_iter().for_each(|piece| piece.write(&mut html));
        html
    }
}

#[cfg(test)]
mod tests;
