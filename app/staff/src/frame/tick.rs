//! A box to tick, with its words.

use markup::{Html, view};

#[derive(Default)]
pub(crate) struct Tick {
    pub id: String,
    pub name: String,
    pub value: String,
    pub words: String,
    /// After the words, where they are the same for many boxes.
    pub aloud: String,
    pub is_ticked: bool,
}

impl Tick {
    pub(crate) fn show(self) -> Html {
        let aloud = (!self.aloud.is_empty()).then(|| {
            view! { <span class="aloud">{self.aloud.clone()}</span> }
        });
        view! {
            <label class="choice" for=self.id.clone()>
                <input
                    class="choice__input"
                    type="checkbox"
                    id=self.id.clone()
                    name=self.name
                    value=self.value
                    checked=self.is_ticked
                />
                " "
                <span>{self.words} {aloud}</span>
            </label>
        }
    }
}
