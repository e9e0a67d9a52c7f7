//! Somebody else was faster. What an editor changed stays in the form, and what they left alone
//! says what is saved now. Where both changed a field, both are shown: the next press replaces it.

use house::{chance::digest, locales::Locale};
use markup::{Html, view};

/// Of a digest: enough to tell apart what one field said before and after.
const MARK_CHARS: usize = 8;

/// What the fields of a form said when it was opened, which the form sends along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened(String);

impl Opened {
    /// Of names, which have no comma, and what the fields say.
    pub fn of(fields: impl IntoIterator<Item = (String, String)>) -> Self {
        let marks = fields.into_iter().map(|(name, said)| mark(&name, &said));
        Self(marks.collect::<Vec<_>>().join(","))
    }

    /// As a form sent it; a page that was opened before an update sends nothing.
    pub fn sent(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Whether the editor changed this field. What isn't known counts as changed.
    pub fn is_typed(&self, name: &str, said: &str) -> bool {
        let mark = mark(name, said);
        self.0.split(',').all(|opened| opened != mark)
    }

    pub fn field(&self) -> Html {
        view! { <input type="hidden" name="opened" value=self.0.clone()/> }
    }
}

fn mark(name: &str, said: &str) -> String {
    let digest = digest(&plain(said));
    format!("{name}:{}", digest.chars().take(MARK_CHARS).collect::<String>())
}

/// However the browser sends its lines.
fn plain(said: &str) -> String {
    said.replace("\r\n", "\n").trim().to_owned()
}

/// Above a field: what is saved now, where something else was typed.
pub fn saved_now(locale: &Locale, saved: &str, typed: &str, language: &str) -> Option<Html> {
    let saved = plain(saved);
    (saved != plain(typed)).then(|| beside(locale, &saved, language))
}

pub fn beside(locale: &Locale, saved: &str, language: &str) -> Html {
    let nothing = saved.is_empty().then(|| locale.text("staff-meanwhile-nothing"));
    view! {
        <p class="small desk-text__before">
            <span class="soft">{locale.text("staff-meanwhile-saved")} " " {nothing}</span>
            " "
            <span lang=language.to_owned()>{saved.to_owned()}</span>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_was_left_alone_is_known_by_what_it_said() {
        let fields = [("title.en", "Carmen"), ("text.en", "One\nTwo")];
        let opened = Opened::of(fields.map(|(name, said)| (name.to_owned(), said.to_owned())));
        let sent = Opened::sent(&opened.0);
        assert!(
            !sent.is_typed("title.en", "Carmen") && !sent.is_typed("text.en", "One\r\nTwo\r\n")
        );
        assert!(sent.is_typed("title.en", "Carmen!") && sent.is_typed("title.de", "Carmen"));
        assert!(Opened::default().is_typed("title.en", ""), "nothing is known of it");
    }
}
