//! Fields of the desk's forms. Numbers and sums are typed on the keys for digits, and the fields
//! that are needed most have a key of their own.

use markup::{Html, view};
use ui::field::wrong_class;

#[derive(Default)]
pub(crate) struct DeskField {
    pub id: String,
    /// Of what is sent; several forms of a page send the same.
    pub name: &'static str,
    pub label: String,
    pub value: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    /// The browser's `inputmode`: `numeric`, `decimal`, or empty.
    pub keys: &'static str,
    /// Empty: none.
    pub accesskey: &'static str,
    /// Typing begins here.
    pub is_first: bool,
}

/// So much of what is typed is taken.
const TYPED_MAX: u32 = 300;

pub(crate) fn desk_field(field: DeskField) -> Html {
    let DeskField { id, name, label, value, hint, error, keys, accesskey, is_first } = field;
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> = hint_id.iter().chain(&error_id).cloned().collect();
    let is_wrong = error.is_some();
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <input
                class="field__input"
                id=id
                name=name
                type="text"
                value=value
                inputmode=(!keys.is_empty()).then_some(keys)
                accesskey=(!accesskey.is_empty()).then_some(accesskey)
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength=TYPED_MAX
                autofocus=is_first || is_wrong
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
            />
            {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
        </div>
    }
}

/// One of several, for a list to choose from.
pub(crate) struct DeskOption {
    pub value: String,
    pub words: String,
}

pub(crate) struct DeskSelect {
    pub id: String,
    pub name: &'static str,
    pub label: String,
    pub options: Vec<DeskOption>,
    /// The value that is chosen.
    pub chosen: String,
}

pub(crate) fn desk_select(select: DeskSelect) -> Html {
    let DeskSelect { id, name, label, options, chosen } = select;
    let options = options.into_iter().map(|option| {
        let is_chosen = option.value == chosen;
        view! { <option value=option.value selected=is_chosen>{option.words}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <select class="field__input" id=id name=name>{options.collect::<Html>()}</select>
        </div>
    }
}

/// What a form sends beside what is typed into it.
pub(crate) fn hidden(name: &'static str, value: String) -> Html {
    view! { <input type="hidden" name=name value=value/> }
}
