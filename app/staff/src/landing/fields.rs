//! The fields of a page of the house's own.

use crate::{
    frame::tick::Tick,
    landing::{landing_words as said, page::Desk},
    text::text_words::language_name,
};
use appearance::landing::{LandingRefusal, PRODUCTIONS_MAX};
use markup::{Html, view};
use season::{
    contents::fields::ADDRESS_CHARS_MAX,
    shown::landing_pages::{PARTS, PagePart},
};
use ui::{field::wrong_class, route::Route};

/// Choices of productions beyond those that are chosen.
const CHOICES_MORE: usize = 3;

impl Desk<'_> {
    pub fn error(&self, field: &str) -> Option<String> {
        let Some(LandingRefusal::Wrong(wrong)) = &self.sent.refusal else { return None };
        let wrong = wrong.iter().find(|it| it.field == field)?;
        Some(said::problem(self.locale, &wrong.why))
    }

    pub fn address(&self) -> Html {
        let begin = format!("{}/…/pages/", self.house.settings().public_url);
        let most = i64::try_from(ADDRESS_CHARS_MAX).unwrap_or_default();
        let args = [("begin", begin.into()), ("most", most.into())];
        self.input(Input {
            name: "address",
            kind: "text",
            label: self.locale.text("staff-landing-address"),
            hint: Some(self.locale.text_with("staff-landing-address-hint", &args)),
            value: self.typed.page.address.clone(),
        })
    }

    pub fn link(&self) -> Html {
        let language = self.house.locales().fallback().language().to_owned();
        let args = [("example", Route::Offers.path(&language).into())];
        self.input(Input {
            name: "link",
            kind: "text",
            label: self.locale.text("staff-landing-link"),
            hint: Some(self.locale.text_with("staff-landing-link-hint", &args)),
            value: self.typed.page.link.clone(),
        })
    }

    fn input(&self, input: Input) -> Html {
        let Input { name, kind, label, hint, value } = input;
        let error = self.error(name);
        let saved = self.saved.map(|saved| saved.line(name));
        let saved_now = self.saved_now(saved, &value, self.locale.language());
        let (class, invalid) = wrong(error.is_some());
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let described = described(&[(hint.is_some(), &hint_id), (error.is_some(), &error_id)]);
        view! {
            <div class=class>
                <label class="field__label" for=name>{label}</label>
                {saved_now}
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                <input
                    class="field__input"
                    type=kind
                    id=name
                    name=name
                    value=value
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=invalid
                    aria-describedby=described
                />
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }

    pub fn language(&self, code: &str) -> Html {
        let fields: Vec<_> = PARTS.into_iter().map(|part| self.text(part, code)).collect();
        view! {
            <fieldset class="desk-text__language flow">
                <legend lang=code.to_owned()>{language_name(self.house, code)}</legend>
                {fields}
            </fieldset>
        }
    }

    fn text(&self, part: PagePart, code: &str) -> Html {
        let name = format!("{}.{code}", part.name);
        let text = self.typed.page.text(part, code).to_owned();
        let label = self.locale.text(said::label(part));
        let hint = said::hint(part).map(|hint| self.locale.text(hint));
        let error = self.error(&name);
        let saved_now =
            self.saved_now(self.saved.map(|saved| saved.page.text(part, code)), &text, code);
        let (class, invalid) = wrong(error.is_some());
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let described = described(&[(hint.is_some(), &hint_id), (error.is_some(), &error_id)]);
        let rows = if part.is_long { "8" } else { "2" };
        let code = code.to_owned();
        view! {
            <div class=class>
                <label class="field__label" for=name.clone()>{label}</label>
                {saved_now}
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                <textarea
                    class="desk-text__area"
                    id=name.clone()
                    name=name
                    lang=code
                    rows=rows
                    spellcheck="true"
                    aria-invalid=invalid
                    aria-describedby=described
                >
                    {&text}
                </textarea>
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }

    /// One choice for each card, in the order in which they are shown.
    pub fn productions(&self) -> Html {
        let locale = self.locale;
        let chosen = &self.typed.page.productions;
        let count = (chosen.len() + CHOICES_MORE).min(PRODUCTIONS_MAX.max(chosen.len()));
        let choices = (0..count).map(|at| {
            let id = format!("production-{}", at + 1);
            let number = i64::try_from(at + 1).unwrap_or_default();
            let label = locale.text_with("staff-landing-production", &[("number", number.into())]);
            let options = self.options(chosen.get(at).map(String::as_str));
            view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>{label}</label>
                    <select class="field__input" id=id name="production">
                        <option value="">{locale.text("staff-landing-production-none")}</option>
                        {options}
                    </select>
                </div>
            }
        });
        let error = self.error("productions");
        view! {
            <fieldset class="desk-filter desk-production__facts">
                <legend class="desk-section__title">
                    {locale.text("staff-landing-productions")}
                </legend>
                {self.saved_productions()}
                {error.map(|error| view! { <p class="field__error">{error}</p> })}
                {choices.collect::<Html>()}
            </fieldset>
        }
    }

    fn options(&self, chosen: Option<&str>) -> Html {
        let seasons = self.choices.chunk_by(|a, b| a.season == b.season);
        let seasons = seasons.map(|lines| {
            let name = lines.first().map(|line| line.season.clone()).unwrap_or_default();
            let options = lines.iter().map(|line| {
                let is_chosen = chosen == Some(line.key.as_str());
                view! {
                    <option value=line.key.clone() selected=is_chosen>{line.title.clone()}</option>
                }
            });
            view! { <optgroup label=name>{options.collect::<Html>()}</optgroup> }
        });
        seasons.collect::<Html>()
    }

    /// Where it is named, and when it is shown.
    pub fn places(&self) -> Html {
        let locale = self.locale;
        let zone = [("zone", self.time_zone.into())];
        let time = |name, words: &str, value: &String| {
            let label = locale.text_with(words, &zone);
            let value = value.clone();
            self.input(Input { name, kind: "datetime-local", label, hint: None, value })
        };
        let has_picture = self.found.is_some_and(|(draft, _)| draft.page.picture.is_some());
        let page = &self.typed.page;
        let menu_error = self.error("in_menu");
        view! {
            <div class="flow">
                {time("from", "staff-announcement-from", &self.typed.from)}
                {time("until", "staff-announcement-end", &self.typed.until)}
                {tick("in_menu", locale.text("staff-landing-menu"), page.in_menu)}
                {menu_error.map(|error| view! { <p class="field__error">{error}</p> })}
                {tick("in_footer", locale.text("staff-landing-footer"), page.in_footer)}
                {has_picture
                    .then(|| {
                        let words = locale.text("staff-landing-without-picture");
                        tick("without_picture", words, false)
                    })}
            </div>
        }
    }
}

/// A field of one line.
struct Input {
    name: &'static str,
    kind: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
}

/// Of a field: its class, and whether it is marked for screen readers.
fn wrong(is_wrong: bool) -> (String, Option<&'static str>) {
    (wrong_class("field", is_wrong), is_wrong.then_some("true"))
}

/// The ids of what is there.
fn described(parts: &[(bool, &String)]) -> Option<String> {
    let there = parts.iter().filter(|(is_there, _)| *is_there);
    let ids: Vec<&str> = there.map(|(_, id)| id.as_str()).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn tick(name: &'static str, label: String, is_ticked: bool) -> Html {
    let (id, value) = (name.to_owned(), "yes".to_owned());
    Tick { id: id.clone(), name: id, value, words: label, is_ticked, ..Tick::default() }.show()
}
