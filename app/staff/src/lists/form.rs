//! The form of one entry of a list.

use crate::{
    frame::doubts,
    lists::{
        entry::NEW_CHOICES,
        list_words::{self, Words},
    },
    text::text_words::language_name,
};
use domain::people::customer_field::{CHOICES_MAX, FieldKind, KEY_CHARS_MAX};
use house::House;
use markup::{Html, view};
use season::sheets::house_lists::{
    Column, ColumnKind, Entry, HouseList, ListRefusal, Typed, TypedChoice, WrongCell, is_long,
};
use ui::{field::wrong_class, route::staff::StaffRoute};

/// What was typed and isn't saved.
#[derive(Default)]
pub(crate) struct Sent {
    pub typed: Option<Typed>,
    pub wrong: Vec<WrongCell>,
    /// Why nothing was saved.
    pub whole: Option<ListRefusal>,
    /// What is asked before customers read it.
    pub doubts: Vec<String>,
}

pub(crate) struct Desk<'a> {
    pub house: &'a House,
    pub said: &'a Words<'a>,
    pub entry: &'a Entry,
    pub sent: &'a Sent,
    pub is_new: bool,
    /// The list's version now.
    pub seen: &'a str,
}

/// A field of one line.
struct Line {
    name: String,
    label: String,
    hint: Option<String>,
    value: String,
    /// Of its words; None: of the page.
    language: Option<String>,
    chars_max: usize,
    is_fixed: bool,
}

impl Desk<'_> {
    /// Why nothing was saved, and the way to the first field that is wrong.
    pub fn whole(&self) -> Option<Html> {
        let locale = self.said.locale;
        let words = self.said.refusal(self.sent.whole.as_ref()?);
        let link = self.sent.wrong.first().map(|wrong| {
            let href = format!("#{}", wrong.field);
            view! { <p><a href=href>{locale.text("staff-production-wrong-first")}</a></p> }
        });
        Some(view! { <div class="notice notice--error" role="alert"><p>{words}</p> {link}</div> })
    }

    pub fn form(&self) -> Html {
        let (locale, list) = (self.said.locale, self.said.list);
        let key = if self.is_new { String::new() } else { self.entry.key.clone() };
        let action = StaffRoute::ListEntry(list.as_str().to_owned(), key).path(locale.language());
        let columns = list.columns_of(&self.entry.key).map(|column| self.column(column));
        let columns: Vec<_> = columns.collect();
        // What was typed beside an older version must not overwrite a newer one.
        let typed = self.sent.typed.as_ref();
        let seen = typed.map_or_else(|| self.seen.to_owned(), |typed| typed.seen.clone());
        view! {
            <form method="post" action=action class="flow">
                <input type="hidden" name="seen" value=seen/>
                {self.key()}
                {columns}
                {self.has_choices().then(|| self.choices())}
                {doubts::tick(locale, &self.sent.doubts)}
                <div class="desk-actions">
                    <button class="button" type="submit">{locale.text("staff-list-save")}</button>
                </div>
            </form>
        }
    }

    /// It stays as long as the entry does: answers are kept under it.
    fn key(&self) -> Html {
        let locale = self.said.locale;
        let is_known = FieldKind::known(&self.entry.key).is_some();
        if self.is_new && is_known && self.said.list == HouseList::CustomerFields {
            return view! { <input type="hidden" name="key" value=self.entry.key.clone()/> };
        }
        if !self.is_new {
            let key = [("key", self.entry.key.as_str().into())];
            let line = locale.text_with("staff-list-key-line", &key);
            return view! { <p class="small soft">{line}</p> };
        }
        let typed = self.sent.typed.as_ref();
        let line = Line {
            name: "key".to_owned(),
            label: locale.text("staff-list-key"),
            hint: Some(locale.text("staff-list-key-hint")),
            value: typed.map(|typed| typed.key.clone()).unwrap_or_default(),
            language: None,
            chars_max: KEY_CHARS_MAX,
            is_fixed: false,
        };
        self.line(line)
    }

    fn value(&self, column: &str) -> String {
        match &self.sent.typed {
            Some(typed) => typed.cell(column).to_owned(),
            None => self.entry.cell(column).to_owned(),
        }
    }

    fn column(&self, column: &Column) -> Html {
        let locale = self.said.locale;
        let label = locale.text(list_words::label(self.said.list, column));
        match column.kind {
            ColumnKind::Texts { chars_max, .. } => {
                let languages = self.house.locales().languages().into_iter();
                let lines: Vec<_> = languages
                    .map(|code| {
                        let name = format!("{}_{code}", column.name);
                        let line = Line {
                            label: language_name(self.house, code),
                            hint: None,
                            value: self.value(&name),
                            language: Some(code.to_owned()),
                            name,
                            chars_max,
                            is_fixed: false,
                        };
                        self.line(line)
                    })
                    .collect();
                view! {
                    <fieldset class="flow">
                        <legend class="field__label">{label}</legend>
                        {lines}
                    </fieldset>
                }
            }
            ColumnKind::Kind(_) if !self.entry.cell(column.name).is_empty() => {
                let kind = locale.text(list_words::word(self.entry.cell(column.name)));
                let line = [("place", label.into()), ("need", kind.into())];
                let line = locale.text_with("staff-list-where", &line);
                view! { <p>{line}</p> }
            }
            ColumnKind::Kind(words) => self.select(column.name, label, words),
            ColumnKind::Word(words) => {
                let words: Vec<&'static str> =
                    [""].into_iter().chain(words.iter().copied()).collect();
                self.select(column.name, label, &words)
            }
            ColumnKind::Address { chars_max } => self.line(Line {
                name: column.name.to_owned(),
                label,
                hint: Some(self.said.braces("staff-list-address-hint")),
                value: self.value(column.name),
                language: None,
                chars_max,
                is_fixed: false,
            }),
            ColumnKind::Symbol => self.line(Line {
                name: column.name.to_owned(),
                label,
                hint: Some(locale.text("staff-list-symbol-hint")),
                value: self.value(column.name),
                language: None,
                chars_max: domain::wording::symbol::CHARS_MAX,
                is_fixed: false,
            }),
        }
    }

    fn select(&self, name: &'static str, label: String, words: &[&'static str]) -> Html {
        let value = self.value(name);
        let options = words.iter().map(|word| {
            let said = self.said.locale.text(list_words::word(word));
            view! { <option value=*word selected=*word == value>{said}</option> }
        });
        let error = self.sent.why(name).map(|why| self.said.problem(why));
        let is_wrong = error.is_some();
        let error_id = format!("{name}-error");
        view! {
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for=name>{label}</label>
                <select
                    class="field__input"
                    id=name
                    name=name
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then(|| error_id.clone())
                >
                    {options.collect::<Html>()}
                </select>
                {error.map(|error| view! { <p class="field__error" id=error_id.clone()>{error}</p> })}
            </div>
        }
    }

    fn line(&self, line: Line) -> Html {
        let Line { name, label, hint, value, language, chars_max, is_fixed } = line;
        let error = self.sent.why(&name).map(|why| self.said.problem(why));
        let is_wrong = error.is_some();
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let ids = [(hint.is_some(), &hint_id), (is_wrong, &error_id)];
        let ids = ids.into_iter().filter(|(is_there, _)| *is_there);
        let ids: Vec<&str> = ids.map(|(_, id)| id.as_str()).collect();
        let described = (!ids.is_empty()).then(|| ids.join(" "));
        let long = (language.is_some() && is_long(chars_max)).then(|| {
            view! {
                <textarea
                    class="field__input"
                    id=name.clone()
                    name=name.clone()
                    lang=language.clone()
                    rows="3"
                    maxlength=chars_max.to_string()
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described.clone()
                >
                    {&value}
                </textarea>
            }
        });
        let short = long.is_none().then(|| {
            view! {
                <input
                    class="field__input"
                    type="text"
                    id=name.clone()
                    name=name.clone()
                    lang=language
                    value=value
                    maxlength=chars_max.to_string()
                    readonly=is_fixed
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
            }
        });
        view! {
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for=name.clone()>{label}</label>
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                {long}
                {short}
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }

    /// Of a field whose kind can still be chosen too: its choices count only if that is its kind.
    fn has_choices(&self) -> bool {
        let kind = self.entry.cell("kind");
        self.said.list == HouseList::CustomerFields
            && FieldKind::known(&self.entry.key).is_none()
            && (kind.is_empty() || kind == "choice")
    }

    fn choices(&self) -> Html {
        let locale = self.said.locale;
        let kept = self.entry.choices.len();
        let mut choices: Vec<TypedChoice> = match &self.sent.typed {
            Some(typed) => typed.choices.clone(),
            None => self.entry.choices.iter().map(typed_choice).collect(),
        };
        let most = if self.sent.typed.is_some() { choices.len() } else { kept + NEW_CHOICES };
        choices
            .resize_with(most.clamp(NEW_CHOICES, CHOICES_MAX + NEW_CHOICES), TypedChoice::default);
        let lines = choices.iter().enumerate().map(|(at, choice)| self.choice(at, choice));
        let lines: Vec<_> = lines.collect();
        let error = self.sent.why("choices").map(|why| self.said.problem(why));
        view! {
            <fieldset class="flow desk-part" id="choices">
                <legend class="desk-section__title">{locale.text("staff-list-choices")}</legend>
                <p class="field__hint">{locale.text("staff-list-choices-hint")}</p>
                {error.map(|error| view! { <p class="field__error">{error}</p> })}
                {lines}
            </fieldset>
        }
    }

    fn choice(&self, at: usize, choice: &TypedChoice) -> Html {
        let locale = self.said.locale;
        let is_kept = self.entry.choices.iter().any(|kept| kept.get("key") == Some(&choice.key));
        let key = self.line(Line {
            name: format!("choice.{at}.key"),
            label: locale.text("staff-list-key"),
            hint: None,
            value: choice.key.clone(),
            language: None,
            chars_max: KEY_CHARS_MAX,
            is_fixed: is_kept,
        });
        let languages = self.house.locales().languages().into_iter();
        let names: Vec<_> = languages
            .map(|code| {
                let column = format!("name_{code}");
                self.line(Line {
                    name: format!("choice.{at}.{column}"),
                    label: language_name(self.house, code),
                    hint: None,
                    value: choice.cells.get(&column).cloned().unwrap_or_default(),
                    language: Some(code.to_owned()),
                    chars_max: season::sheets::house_lists::CHOICE_CHARS_MAX,
                    is_fixed: false,
                })
            })
            .collect();
        let number = [("number", (i64::try_from(at).unwrap_or_default() + 1).into())];
        view! {
            <fieldset class="flow">
                <legend class="field__label">
                    {locale.text_with("staff-list-choice", &number)}
                </legend>
                {key}
                {names}
            </fieldset>
        }
    }
}

fn typed_choice(cells: &season::sheets::season_import::Cells) -> TypedChoice {
    let key = cells.get("key").cloned().unwrap_or_default();
    TypedChoice { key, cells: cells.clone() }
}
