//! The facts in the form of a production: its address, genre and length.

use crate::{
    frame::meanwhile::beside,
    production::{
        Desk, draft as production_draft,
        meanwhile::{saved_fact, shown_fact},
        production_words as said,
    },
};
use markup::{Html, view};
use ui::field::wrong_class;

impl Desk<'_> {
    pub fn facts(&self) -> Html {
        let locale = self.locale;
        let (genre, shown) = (self.fact("genre"), self.shown("genre"));
        let saved = saved_fact(self.contents, "genre");
        let (mut genres, mut name_shown) = (Vec::new(), shown.clone());
        let mut name_saved = saved.clone();
        for (key, name) in said::genres(self.house, locale) {
            if key == shown {
                name_shown.clone_from(&name);
            }
            if key == saved {
                name_saved.clone_from(&name);
            }
            let is_chosen = key == genre;
            genres.push(view! { <option value=key selected=is_chosen>{name}</option> });
        }
        let genre_error = self.error("genre", "");
        let is_wrong = genre_error.is_some();
        let in_shop = self.in_shop("genre", &name_shown);
        let is_other = self.sent.is_changed && genre != saved;
        let saved_now = is_other.then(|| beside(locale, &name_saved, locale.language()));
        view! {
            {self.line("address", "staff-production-address")}
            <fieldset class="desk-filter desk-production__facts">
                <legend class="desk-section__title">
                    {locale.text("staff-production-facts")}
                </legend>
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for="genre">
                        {locale.text("staff-production-genre")}
                    </label>
                    {in_shop}
                    {saved_now}
                    <select
                        class="field__input"
                        id="genre"
                        name="genre"
                        aria-describedby=is_wrong.then_some("genre-error")
                    >
                        {genres}
                    </select>
                    {genre_error
                        .map(|error| view! { <p class="field__error" id="genre-error">{error}</p> })}
                </div>
                {self.line("minutes", "staff-production-minutes")}
                {self.line("intervals", "staff-production-intervals")}
            </fieldset>
        }
    }

    /// What shoppers see of a fact.
    fn shown(&self, column: &str) -> String {
        shown_fact(self.contents, column)
    }

    /// Where the draft says something else.
    fn in_shop(&self, column: &str, shown: &str) -> Option<Html> {
        let draft = self.contents.draft.as_ref();
        draft.and_then(|draft| draft.fact(column))?;
        Some(production_draft::in_shop(self.locale, shown, self.locale.language()))
    }

    /// As it was typed, else as the draft says it, else as shoppers see it.
    fn fact(&self, column: &str) -> String {
        let typed = self.sent.edit.as_ref().map(|edit| match column {
            "address" => &edit.address,
            "genre" => &edit.genre,
            "minutes" => &edit.minutes,
            _ => &edit.intervals,
        });
        match typed.map(String::as_str) {
            // An address that says nothing is the key.
            Some("") if column == "address" => self.contents.key.clone(),
            Some(said) => said.to_owned(),
            None => saved_fact(self.contents, column),
        }
    }

    /// A field of one line; only the address has a hint.
    fn line(&self, name: &'static str, label: &'static str) -> Html {
        let value = self.fact(name);
        let in_shop = self.in_shop(name, &self.shown(name));
        let saved = saved_fact(self.contents, name);
        let saved_now = self.saved_now(&saved, &value, self.locale.language());
        let error = self.error(name, "");
        let is_wrong = error.is_some();
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let hint = (name == "address").then(|| said::address_hint(self.house, self.locale));
        let ids = [(hint.is_some(), &hint_id), (is_wrong, &error_id)];
        let ids = ids.into_iter().filter(|(is_there, _)| *is_there);
        let ids: Vec<&str> = ids.map(|(_, id)| id.as_str()).collect();
        let described = (!ids.is_empty()).then(|| ids.join(" "));
        let mode = hint.is_none().then_some("numeric");
        view! {
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for=name>{self.locale.text(label)}</label>
                {in_shop}
                {saved_now}
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                <input
                    class="field__input"
                    id=name
                    name=name
                    inputmode=mode
                    value=value
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }
}
