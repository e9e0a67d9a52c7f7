//! Fields that the house asks its customers for (T6.5b), as each form shows them.

use crate::{field::wrong_class, refusal};
use domain::{
    order::NAME_CHARS_MAX,
    people::customer_field::{AnswerRefusal, Answers, InputKind},
};
use house::locales::Locale;
use markup::{Html, view};
use people::customer_fields::AskedInput;

/// What a form shows: the inputs, what was typed into them before, and what is wrong with that.
#[derive(Clone, Copy)]
pub struct AskedForm<'a> {
    pub inputs: &'a [AskedInput],
    /// None: nothing yet, so that what is known stands there.
    pub typed: Option<&'a Answers>,
    pub wrong: &'a [AnswerRefusal],
}

pub fn asked_fields(locale: &Locale, form: AskedForm<'_>) -> Html {
    form.inputs.iter().map(|asked| one(locale, form, asked)).collect::<Html>()
}

/// What an input is called: by the house, or in our words where every profile has it.
pub fn label(locale: &Locale, asked: &AskedInput) -> String {
    let known = match asked.input.name.as_str() {
        "given_name" => "checkout-given-name",
        "family_name" => "checkout-family-name",
        "phone" => "profile-phone",
        "street" => "papers-street",
        "postcode" => "papers-postcode",
        "town" => "papers-town",
        "country" => "papers-country",
        _ => "profile-language",
    };
    asked.name.clone().unwrap_or_else(|| locale.text(known))
}

/// What a field that may stay empty is called.
pub fn optional(locale: &Locale, label: String) -> String {
    locale.text_with("customerfields-optional", &[("label", label.into())])
}

/// In words; None for an input that the form hasn't.
pub fn wrong_words(
    locale: &Locale,
    inputs: &[AskedInput],
    wrong: &AnswerRefusal,
) -> Option<String> {
    let asked = inputs.iter().find(|asked| asked.input.name == wrong.input)?;
    let most = match asked.input.kind {
        InputKind::Text { chars_max } => chars_max,
        _ => NAME_CHARS_MAX,
    };
    Some(refusal::answer(locale, wrong.problem, &label(locale, asked), most))
}

fn one(locale: &Locale, form: AskedForm<'_>, asked: &AskedInput) -> Html {
    let id = asked.input.name.clone();
    let label = match asked.input.is_required {
        true => label(locale, asked),
        false => optional(locale, label(locale, asked)),
    };
    let wrong = form.wrong.iter().find(|wrong| wrong.input == id);
    let error = wrong.and_then(|wrong| wrong_words(locale, form.inputs, wrong));
    let hint_id = asked.help.is_some().then(|| format!("{id}-hint"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> = hint_id.iter().chain(&error_id).cloned().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let is_wrong = error.is_some();
    let input = control(locale, form, asked, Told { described, is_wrong });
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for=id>{label}</label>
            {asked.help.clone().map(|help| view! { <p class="field__hint" id=hint_id>{help}</p> })}
            {input}
            {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
        </div>
    }
}

/// What assistive technology says of an input.
struct Told {
    described: Option<String>,
    is_wrong: bool,
}

fn control(locale: &Locale, form: AskedForm<'_>, asked: &AskedInput, told: Told) -> Html {
    let name = asked.input.name.clone();
    let value = form.typed.map_or(asked.answer.as_str(), |typed| typed.get(&name)).to_owned();
    let is_required = asked.input.is_required;
    let Told { described, is_wrong } = told;
    let (kind, chars_max) = match &asked.input.kind {
        InputKind::Choice(_) | InputKind::YesNo => {
            return view! {
                <select
                    class="field__input"
                    id=name.clone()
                    name=name.clone()
                    autocomplete=fills(&name)
                    required=is_required
                    data-focus=is_wrong.then_some("")
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                >
                    {options(locale, asked, &value)}
                </select>
            };
        }
        InputKind::Text { chars_max } => ("text", Some(*chars_max)),
        InputKind::Phone => ("tel", Some(NAME_CHARS_MAX)),
        InputKind::Date => ("date", None),
    };
    view! {
        <input
            class="field__input"
            id=name.clone()
            name=name.clone()
            type=kind
            value=value
            autocomplete=fills(&name)
            maxlength=chars_max
            required=is_required
            data-focus=is_wrong.then_some("")
            aria-invalid=is_wrong.then_some("true")
            aria-describedby=described
        />
    }
}

/// The first one is no answer.
fn options(locale: &Locale, asked: &AskedInput, value: &str) -> Html {
    let choices = match asked.input.kind {
        InputKind::YesNo => vec![
            ("yes".to_owned(), locale.text("customerfields-yes")),
            ("no".to_owned(), locale.text("customerfields-no")),
        ],
        _ => asked.choices.clone(),
    };
    let none = match asked.input.is_required {
        true => "customerfields-choose",
        false => "customerfields-no-answer",
    };
    let none = (String::new(), locale.text(none));
    let options = [none].into_iter().chain(choices).map(|(key, name)| {
        let is_chosen = key == value;
        view! { <option value=key selected=is_chosen>{name}</option> }
    });
    options.collect::<Html>()
}

/// What browsers may fill in by themselves.
fn fills(input: &str) -> &'static str {
    match input {
        "given_name" => "given-name",
        "family_name" => "family-name",
        "phone" => "tel",
        "street" => "street-address",
        "postcode" => "postal-code",
        "town" => "address-level2",
        "country" => "country-name",
        "language" => "language",
        _ => "off",
    }
}
