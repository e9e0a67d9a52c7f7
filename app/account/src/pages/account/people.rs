//! On the account's page: those whom it acts for, and one more.

use domain::order::NAME_CHARS_MAX;
use house::locales::Locale;
use markup::{Html, view};
use subscribers::own_data::account_page::HolderView;
use ui::{
    asked::optional,
    field::{Field, field},
    route::Target,
};

/// Takes a person out; nothing where something of theirs would be out of reach.
pub fn remove(locale: &Locale, holder: &HolderView) -> Option<Html> {
    let aloud = format!(" {}", holder.name);
    holder.can_be_removed.then(|| {
        view! {
            <form method="post" action=Target::RemovePerson.path(locale.language())>
                <input type="hidden" name="person" value=holder.id.to_string()/>
                <button class="button button--plain" type="submit">
                    {locale.text("people-remove")}
                    <span class="aloud">{aloud}</span>
                </button>
            </form>
        }
    })
}

pub fn add(locale: &Locale) -> Html {
    let name = |id: &'static str, label: String| {
        field(Field {
            id,
            kind: "text",
            // The browser knows the reader's own name, which is not meant here.
            autocomplete: "off",
            label,
            value: String::new(),
            hint: None,
            error: None,
            chars_max: NAME_CHARS_MAX,
            // Some people have one name alone.
            is_required: id == "given_name",
        })
    };
    view! {
        <details class="disclosure">
            <summary class="disclosure__chosen">{locale.text("people-add")}</summary>
            <p class="small soft">{locale.text("people-add-hint")}</p>
            <form
                class="account__form"
                method="post"
                action=Target::AddPerson.path(locale.language())
            >
                {name("given_name", locale.text("checkout-given-name"))}
                {name("family_name", optional(locale, locale.text("checkout-family-name")))}
                <button class="button button--quiet" type="submit">
                    {locale.text("people-add-button")}
                </button>
            </form>
        </details>
    }
}
