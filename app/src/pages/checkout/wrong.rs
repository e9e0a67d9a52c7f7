//! At the top of the checkout's form: all that is wrong with it.

use crate::pages::checkout::filled::Filled;
use domain::order::FieldRefusal;
use house::locales::Locale;
use markup::{Html, view};
use ui::{asked::wrong_words, refusal};

/// Takes the focus when the page opens, and leads to each field. No alert: it would be read twice.
pub fn wrong_list(locale: &Locale, filled: &Filled) -> Option<Html> {
    let wrong = all_wrong(locale, filled);
    let count = i64::try_from(wrong.len()).unwrap_or(i64::MAX);
    let items = wrong
        .into_iter()
        .map(|(field, words)| view! { <li><a href=format!("#{field}")>{words}</a></li> })
        .collect::<Html>();
    let safe = match filled.has_tickets() {
        true => "checkout-wrong-nothing-lost",
        false => "order-failed-nothing",
    };
    (count > 0).then(|| {
        view! {
            <div
                class="notice notice--error"
                role="group"
                aria-labelledby="wrong"
                tabindex="-1"
                data-focus=""
            >
                <h2 class="notice__title" id="wrong">
                    {locale.text_with("checkout-wrong", &[("count", count.into())])}
                </h2>
                <ul class="notice__list">{items}</ul>
                {(!filled.lines.is_over).then(|| view! { <p>{locale.text(safe)}</p> })}
            </div>
        }
    })
}

/// Each field that is wrong, by its id, and what is wrong with it.
fn all_wrong(locale: &Locale, filled: &Filled) -> Vec<(String, String)> {
    let fields = filled.wrong().iter();
    let fields = fields.map(|wrong| (field_of(*wrong).to_owned(), refusal::field(locale, *wrong)));
    let answers = filled.wrong_answers().iter();
    let answers = answers.filter_map(|wrong| {
        Some((wrong.input.clone(), wrong_words(locale, &filled.asked, wrong)?))
    });
    fields.chain(answers).collect()
}

/// The field that a refusal is about, by its id.
pub fn field_of(wrong: FieldRefusal) -> &'static str {
    match wrong {
        FieldRefusal::NameMissing
        | FieldRefusal::NameTooLong
        | FieldRefusal::GivenNameUnprintable(_) => "given_name",
        FieldRefusal::FamilyNameUnprintable(_) => "family_name",
        FieldRefusal::EmailMissing | FieldRefusal::EmailWrong => "email",
        FieldRefusal::TermsNotAccepted => "terms",
    }
}
