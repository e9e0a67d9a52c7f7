//! One field of a form with its label, hint and what is wrong with it; and what is chosen.

use markup::{Content, Html, view};

/// What a text field is.
pub struct Field {
    pub id: &'static str,
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub label: String,
    pub value: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub chars_max: usize,
    pub is_required: bool,
}

pub fn field(field: Field) -> Html {
    let Field { id, kind, autocomplete, label, value, hint, error, chars_max, is_required } = field;
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> = hint_id.iter().chain(&error_id).cloned().collect();
    let is_wrong = error.is_some();
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <input
                class="field__input"
                id=id
                name=id
                type=kind
                value=value
                autocomplete=autocomplete
                maxlength=chars_max
                required=is_required
                data-focus=is_wrong.then_some("")
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
            />
            {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
        </div>
    }
}

pub fn wrong_class(class: &str, is_wrong: bool) -> String {
    if is_wrong { format!("{class} {class}--wrong") } else { class.to_owned() }
}

/// A box to tick or a radio button, with its words beside it.
pub struct Choice<Words> {
    pub name: &'static str,
    pub id: String,
    pub value: String,
    pub is_chosen: bool,
    pub words: Words,
}

impl<Words: Content> Choice<Words> {
    pub fn checkbox(self) -> Html {
        self.show("checkbox")
    }

    pub fn radio(self) -> Html {
        self.show("radio")
    }

    fn show(self, kind: &'static str) -> Html {
        let Self { name, id, value, is_chosen, words } = self;
        view! {
            <label class="choice" for=id.clone()>
                <input
                    class="choice__input"
                    type=kind
                    name=name
                    id=id
                    value=value
                    checked=is_chosen
                />
                " "
                <span>{words}</span>
            </label>
        }
    }
}
