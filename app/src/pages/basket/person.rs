//! For whom a ticket of the basket is, where its buyer's account acts for others.

use crate::pages::basket::form::{FORM, apply, choice_name};
use domain::sales::basket::{BasketLine, LinePerson};
use house::locales::Locale;
use markup::{Html, view};

/// Whose it is, which opens into whose it could be; of a subscription or package, as a whole.
pub fn person(locale: &Locale, line: &BasketLine, place: &str) -> Option<Html> {
    let chosen = line.people.iter().find(|person| person.is_chosen)?;
    let label = locale.text_with("people-label", &[("place", place.into())]);
    let whom = for_whom(locale, chosen.id.map(|_| &chosen.name));
    let summary = locale.text_with("people-chosen", &[("whom", whom.into())]);
    let options = person_options(locale, &line.people);
    let shown = chosen.id.map(|id| id.to_string()).unwrap_or_default();
    let name = choice_name("person", &line.id.to_string(), &shown);
    let list = List { id: format!("person-{}", line.id), name };
    Some(choice(locale, list, summary, label, options))
}

/// Of a list of choices: its element and what is sent.
pub struct List {
    pub id: String,
    pub name: String,
}

/// What is chosen for a line, which opens into what could be; the label is read out.
pub fn choice(locale: &Locale, list: List, summary: String, label: String, options: Html) -> Html {
    view! {
        <details class="disclosure">
            <summary class="disclosure__chosen">
                {summary}
                <span class="aloud">", " {label.clone()}</span>
            </summary>
            <div class="disclosure__form">
                <label class="aloud" for=list.id.clone()>
                    {label}
                </label>
                <select class="field__input" id=list.id name=list.name form=FORM>
                    {options}
                </select>
                {apply(locale, "basket-price-type-apply")}
            </div>
        </details>
    }
}

/// None: whoever buys.
pub fn for_whom(locale: &Locale, name: Option<&String>) -> String {
    match name {
        None => locale.text("people-for-you"),
        Some(name) => locale.text_with("people-for", &[("name", name.as_str().into())]),
    }
}

/// `Row 11, seat 2 · For Ana`; as it is for whoever buys.
pub fn with_whom(locale: &Locale, place: String, beneficiary: Option<&String>) -> String {
    match beneficiary {
        None => place,
        Some(_) => format!("{place} · {}", for_whom(locale, beneficiary)),
    }
}

pub fn person_options(locale: &Locale, people: &[LinePerson]) -> Html {
    let option = |person: &LinePerson| {
        let id = person.id.map(|id| id.to_string()).unwrap_or_default();
        let name = match (person.id, person.name.as_str()) {
            (None, "") => locale.text("people-you"),
            (None, name) => locale.text_with("people-you-named", &[("name", name.into())]),
            (Some(_), name) => name.to_owned(),
        };
        view! { <option value=id selected=person.is_chosen>{name}</option> }
    };
    people.iter().map(option).collect::<Html>()
}
