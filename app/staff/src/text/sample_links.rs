//! Ways from a text to the samples of mails and papers on which it stands.

use house::locales::Locale;
use markup::{Html, view};
use texts::samples::OfText;
use ui::route::staff::{StaffRoute, paper_sample_path};

/// A kind of mail or paper, in the reader's words.
pub(crate) fn name(locale: &Locale, kind: &str) -> String {
    locale.text(&format!("staff-sample-{}", kind.replace('_', "-")))
}

/// Nothing of a text that stands on none.
pub(crate) fn of_text(locale: &Locale, found: &OfText) -> Html {
    let OfText { mails, papers } = found;
    if mails.is_empty() && papers.is_empty() {
        return Html::default();
    }
    let language = locale.language();
    let mails = mails.iter().map(|kind| {
        let href = StaffRoute::MailSample((*kind).to_owned()).path(language);
        (href, name(locale, kind))
    });
    let papers = papers.iter().map(|kind| {
        let href = paper_sample_path(language, kind, language);
        (href, name(locale, kind))
    });
    let links = mails.chain(papers).map(|(href, name)| view! { <li><a href=href>{name}</a></li> });
    view! {
        <details>
            <summary>{locale.text("staff-samples-of-text")}</summary>
            <ul>{links.collect::<Html>()}</ul>
        </details>
    }
}
