//! The profile's form: name, telephone, address and language, and what the house asks beside them.

use domain::{
    order::NAME_CHARS_MAX,
    people::{
        customer_field::AnswerRefusal,
        profile::{Profile, ProfileRefusal},
    },
};
use house::locales::Locale;
use markup::{Html, view};
use people::{
    customer_fields::{AskedInput, ProfileFields},
    profile::TypedProfile,
};
use ui::{
    asked::{AskedForm, asked_fields, optional},
    field::{Field, field},
    refusal,
    route::Route,
};

/// What the form shows.
pub struct Filled {
    pub known: Profile,
    /// What the house asks beside name and language.
    pub fields: ProfileFields,
    /// (code, its own name)
    pub languages: Vec<(String, String)>,
    /// What was typed, and why it wasn't taken.
    pub wrong: Option<(TypedProfile, ProfileRefusal)>,
}

pub fn form(locale: &Locale, filled: Filled) -> Html {
    let Filled { known, fields, languages, wrong } = filled;
    let (typed, refused) = wrong.unzip();
    let (profile, answers) = match typed {
        Some(typed) => (typed.profile, Some(typed.answers)),
        None => (known, None),
    };
    let wrong_answers: &[AnswerRefusal] = match &refused {
        Some(ProfileRefusal::Answers(wrong)) => wrong,
        _ => &[],
    };
    let own = AskedForm { inputs: &fields.own, typed: answers.as_ref(), wrong: wrong_answers };
    let own = asked_fields(locale, own);
    let is_required = |asked: &AskedInput| asked.input.is_required;
    let hint = match fields.own.iter().chain(&fields.known).any(is_required) {
        true => "customerfields-profile-hint",
        false => "profile-hint",
    };
    // What is wrong with one field, that field says.
    let is_of_form = |why: &&ProfileRefusal| {
        let of_fields = [
            ProfileRefusal::NameMissing,
            ProfileRefusal::AddressIncomplete,
            ProfileRefusal::BadPhone,
        ];
        !of_fields.contains(why)
    };
    let error = refused.as_ref().filter(is_of_form).map(|why| {
        let words = refusal::profile(locale, why);
        view! { <p class="field__error" role="alert">{words}</p> }
    });
    let options = languages.into_iter().map(|(code, name)| {
        let is_chosen = code == profile.language;
        let of_language = code.clone();
        view! { <option value=code lang=of_language selected=is_chosen>{name}</option> }
    });
    view! {
        <form
            class="account__form account__person"
            method="post"
            action=Route::Profile.path(locale.language())
        >
            <h2 class="account__title">{locale.text("profile-details")}</h2>
            <p class="small soft">{locale.text(hint)}</p>
            {error}
            {of_everybody(locale, &profile, &fields, refused.as_ref())}
            {own}
            <div class="field">
                <label class="field__label" for="language">{locale.text("profile-language")}</label>
                <select class="field__input" id="language" name="language">
                    {options.collect::<Html>()}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("profile-save")}</button>
        </form>
    }
}

/// Each with what is wrong with it.
fn of_everybody(
    locale: &Locale,
    profile: &Profile,
    fields: &ProfileFields,
    refused: Option<&ProfileRefusal>,
) -> Html {
    let asked = |id: &str| fields.known.iter().find(|asked| asked.input.name == id);
    let is_required =
        |id: &str| id == "given_name" || asked(id).is_some_and(|asked| asked.input.is_required);
    let is_told_missing = |id: &str| match refused {
        Some(ProfileRefusal::Answers(wrong)) => wrong.iter().any(|wrong| wrong.input == id),
        _ => false,
    };
    let text = |id: &'static str, fills, label: &str, value: &str, problem: Option<&str>| {
        field(Field {
            id,
            kind: if id == "phone" { "tel" } else { "text" },
            autocomplete: fills,
            label: match id {
                // Some people have one name alone.
                "family_name" => optional(locale, locale.text(label)),
                _ => locale.text(label),
            },
            value: value.to_owned(),
            hint: asked(id).and_then(|asked| asked.help.clone()),
            error: problem.map(|problem| locale.text(problem)),
            chars_max: NAME_CHARS_MAX,
            is_required: is_required(id),
        })
    };
    let is = |why| refused == Some(&why);
    let (is_nameless, is_short) =
        (is(ProfileRefusal::NameMissing), is(ProfileRefusal::AddressIncomplete));
    let missing = |value: &str, is_wrong: bool| {
        (is_wrong && value.trim().is_empty()).then_some("profile-field-missing")
    };
    let bad_phone = match is(ProfileRefusal::BadPhone) {
        true => Some("profile-bad-phone"),
        false => missing(&profile.phone, is_told_missing("phone")),
    };
    let names = [
        ("given_name", "given-name", "checkout-given-name", &profile.given_name),
        ("family_name", "family-name", "checkout-family-name", &profile.family_name),
    ];
    let names = names.map(|(id, fills, label, value)| {
        text(id, fills, label, value, missing(value, is_nameless && id == "given_name"))
    });
    let address = [
        ("street", "street-address", "papers-street", &profile.street),
        ("postcode", "postal-code", "papers-postcode", &profile.postcode),
        ("town", "address-level2", "papers-town", &profile.town),
        ("country", "country-name", "papers-country", &profile.country),
    ];
    let address = address.map(|(id, fills, label, value)| {
        let is_wrong = is_short && id != "postcode" || is_told_missing(id);
        text(id, fills, label, value, missing(value, is_wrong))
    });
    let address = fields.has_address.then_some(address);
    let phone = || text("phone", "tel", "profile-phone", &profile.phone, bad_phone);
    let phone = fields.has_phone.then(phone);
    view! { {names} {phone} {address} }
}
