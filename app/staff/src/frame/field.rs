//! Fields of the staff's forms. A password's field takes what password managers and pastes
//! bring, as long as it is; what is wrong with it stands beside it.

use markup::{Html, view};
use ui::field::wrong_class;

/// Browsers cut what is longer, in silence: so the server says it.
const TYPED_MAX: u32 = 1_024;

#[derive(Default)]
pub struct StaffField {
    pub id: &'static str,
    /// `password`, `text`, `email`.
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub label: String,
    pub value: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub is_code: bool,
    /// The first field of a page that is all form.
    pub is_first: bool,
}

pub fn staff_field(field: StaffField) -> Html {
    let StaffField { id, kind, autocomplete, label, value, hint, error, is_code, is_first } = field;
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> = hint_id.iter().chain(&error_id).cloned().collect();
    let is_wrong = error.is_some();
    let class = if is_code { "field__input desk-code" } else { "field__input" };
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <input
                class=class
                id=id
                name=id
                type=kind
                value=value
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                maxlength=TYPED_MAX
                required
                autofocus=is_first || is_wrong
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
            />
            {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
        </div>
    }
}

/// `current-password`: asked for once more before a change.
pub fn present_password(label: String, error: Option<String>) -> Html {
    staff_field(StaffField {
        id: "present",
        kind: "password",
        autocomplete: "current-password",
        label,
        error,
        ..StaffField::default()
    })
}
