//! One production: what is said of it in all languages side by side, its facts and its picture.

use crate::{
    context::StaffContext,
    picture_form::{self, WrongPicture},
    production_history::History,
    production_picture, production_words as said,
    shell::{StaffPage, done, not_permitted, staff_page},
    text_words::language_name,
};
use axum::{extract::Path, response::Response};
use house::{Failure, House, locales::Locale};
use markup::{Html, view};
use season::{
    contents::{
        ContentsRefusal, Edit, PARTS, Part, ProductionContents, WrongField, former, production,
    },
    pictures::{self, Shown},
};
use ui::{
    error::Stop,
    field::wrong_class,
    route::Route,
    session::{Notice, Tone},
    staff_route::{StaffRoute, StaffTarget},
};

/// What was sent and not saved.
#[derive(Default)]
pub struct Sent {
    pub edit: Option<Edit>,
    pub wrong: Vec<WrongField>,
    /// Somebody else saved meanwhile.
    pub is_changed: bool,
    pub picture: Option<WrongPicture>,
    /// What was done with the picture, in words; what was typed beside it is not published.
    pub picture_done: Option<&'static str>,
    /// Texts and facts are published, and the picture is not.
    pub is_saved: bool,
}

impl Sent {
    fn is_wrong(&self) -> bool {
        !self.wrong.is_empty() || self.is_changed || self.picture.is_some()
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, &key, Sent::default()).await
}

pub async fn page(context: StaffContext, key: &str, sent: Sent) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let contents = match production(&house, &context.actor(), key).await {
        Ok(contents) => contents,
        Err(Failure::Refused(ContentsRefusal::NotPermitted)) => {
            return Ok(not_permitted(&context));
        }
        Err(Failure::Refused(_)) => return Err(Stop::NotFound),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let shown = pictures::shown(&house, &contents.poster).await?;
    let former = former(&house, &contents).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = own_title(&house, &contents);
    let notice = match (sent.picture_done, sent.is_saved) {
        (Some(done), _) => {
            let words = [done, "staff-production-unsaved"];
            Some(words.map(|id| locale.text(id)).join(" "))
        }
        (_, true) => Some(locale.text("staff-done-production")),
        _ => None,
    };
    let notice = notice.map(|words| Notice::new(Tone::Good, words));
    let told = done(&locale, context.query.as_deref()).filter(|_| !sent.is_wrong());
    let notice = notice.or(told);
    let is_wrong = sent.is_wrong();
    let heading = title.clone();
    let main = move || {
        let desk = Desk { house: &house, locale: &locale, contents: &contents, sent: &sent };
        let history = History { house: &house, locale: &locale, time_zone: &time_zone };
        view! {
            {desk.page(heading, shown.as_ref())}
            {history.section(&contents, &former)}
        }
    };
    let page = StaffPage::new(StaffRoute::Production(key.to_owned()), title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// In the house's own language.
fn own_title(house: &House, contents: &ProductionContents) -> String {
    let own = house.locales().fallback().language().to_owned();
    let title = contents.texts.get(&("title", own));
    title.cloned().unwrap_or_else(|| contents.key.clone())
}

struct Desk<'a> {
    house: &'a House,
    locale: &'a Locale,
    contents: &'a ProductionContents,
    sent: &'a Sent,
}

impl Desk<'_> {
    fn page(&self, heading: String, shown: Option<&Shown>) -> Html {
        let locale = self.locale;
        let key = self.contents.key.clone();
        let action = StaffRoute::Production(key.clone()).path(locale.language());
        let see = Route::Production(self.contents.address.clone()).path(locale.language());
        let languages = self.house.locales().known();
        let languages: Vec<_> = languages.iter().map(|code| self.language(code)).collect();
        let picture = production_picture::section(locale, self.contents, self.sent, shown);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=see>{locale.text("staff-production-see")}</a></p>
            </header>
            {self.whole()}
            <form method="post" action=action enctype="multipart/form-data">
                <input type="hidden" name="seen" value=self.seen()/>
                <div class="desk-text__languages">{languages}</div>
                {self.facts()}
                <div class="desk-text__steps">
                    <button class="button" type="submit">
                        {locale.text("staff-production-save")}
                    </button>
                </div>
                <div class="desk-actions">{self.previews()}</div>
                {picture}
            </form>
        }
    }

    /// In another tab, so that what was typed stays here.
    fn previews(&self) -> Html {
        let languages = self.house.locales().languages().into_iter();
        let buttons = languages.map(|code| {
            let action = StaffTarget::PreviewProduction(self.contents.key.clone()).path(code);
            let name = [("language", language_name(self.house, code).into())];
            view! {
                <button
                    class="button button--quiet"
                    type="submit"
                    formaction=action
                    formtarget="_blank"
                >
                    {self.locale.text_with("staff-production-preview-in", &name)}
                </button>
            }
        });
        buttons.collect::<Html>()
    }

    /// What was typed beside an older version must not overwrite a newer one by a second press.
    fn seen(&self) -> String {
        let typed = self.sent.edit.as_ref().filter(|_| self.sent.picture_done.is_none());
        typed.map_or_else(|| self.contents.version.clone(), |edit| edit.seen.clone())
    }

    /// What is wrong with all of it, and the way to the field that is.
    fn whole(&self) -> Option<Html> {
        let locale = self.locale;
        let first = self.sent.wrong.first().map(|wrong| match wrong.language.is_empty() {
            true => wrong.column.clone(),
            false => format!("{}.{}", wrong.column, wrong.language),
        });
        let (words, field) = match (self.sent.is_changed, first, self.sent.picture) {
            (true, ..) => (locale.text("staff-production-wrong-changed"), None),
            (_, Some(field), _) => {
                let label = locale.text("staff-production-wrong-first");
                (locale.text("staff-production-wrong"), Some((field, label)))
            }
            (_, None, Some(why)) => {
                let label = locale.text("staff-production-upload-file");
                (picture_form::words(locale, why), Some(("picture".to_owned(), label)))
            }
            (_, None, None) => return None,
        };
        let link = field.map(|(field, label)| {
            view! { <p><a href=format!("#{field}")>{label}</a></p> }
        });
        Some(view! {
            <div class="notice notice--error" role="alert">
                <p>{words}</p>
                {link}
            </div>
        })
    }

    fn language(&self, code: &str) -> Html {
        let fields: Vec<_> = PARTS.iter().map(|part| self.text(part, code)).collect();
        let fits = self.contents.stale.iter().any(|(_, language)| language == code).then(|| {
            let id = format!("fits.{code}");
            let typed = self.sent.edit.as_ref();
            let is_ticked = typed.is_some_and(|edit| edit.fitting.iter().any(|it| it == code));
            view! {
                <label class="choice" for=id.clone()>
                    <input
                        class="choice__input"
                        type="checkbox"
                        id=id.clone()
                        name=id.clone()
                        value="yes"
                        checked=is_ticked
                    />
                    " "
                    <span>{self.locale.text("staff-production-fits")}</span>
                </label>
            }
        });
        view! {
            <fieldset class="desk-text__language flow">
                <legend lang=code.to_owned()>{language_name(self.house, code)}</legend>
                {fields}
                {fits}
            </fieldset>
        }
    }

    fn text(&self, part: &Part, code: &str) -> Html {
        let locale = self.locale;
        let name = format!("{}.{code}", part.column);
        let typed = self.sent.edit.as_ref();
        let typed = typed.and_then(|edit| edit.texts.get(&(part.column, code.to_owned())));
        let text = typed.cloned().unwrap_or_else(|| self.contents.text(part, code).to_owned());
        let label = locale.text(said::label(part));
        let hint = said::hint(part).map(|hint| locale.text(hint));
        let error = self.error(part.column, code);
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let described = [(hint.is_some(), &hint_id), (error.is_some(), &error_id)];
        let described = described.into_iter().filter(|(is_there, _)| *is_there);
        let described: Vec<&str> = described.map(|(_, id)| id.as_str()).collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let invalid = error.is_some().then_some("true");
        let class = wrong_class("field", error.is_some());
        let stale = self.contents.stale.contains(&(part.column, code.to_owned())).then(|| {
            let words = locale.text("staff-text-state-stale");
            view! { <p class="small"><span class="desk-mark">{words}</span></p> }
        });
        let code = code.to_owned();
        let input = match part.is_long {
            true => view! {
                <textarea
                    class="desk-text__area"
                    id=name.clone()
                    name=name.clone()
                    lang=code
                    rows="4"
                    spellcheck="true"
                    aria-invalid=invalid
                    aria-describedby=described
                >
                    {&text}
                </textarea>
            },
            false => view! {
                <input
                    class="field__input"
                    type="text"
                    id=name.clone()
                    name=name.clone()
                    lang=code
                    value=text
                    spellcheck="true"
                    aria-invalid=invalid
                    aria-describedby=described
                />
            },
        };
        view! {
            <div class=class>
                <label class="field__label" for=name>{label}</label>
                {stale}
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                {input}
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }

    fn facts(&self) -> Html {
        let locale = self.locale;
        let typed = self.sent.edit.as_ref();
        let contents = self.contents;
        let genre = typed.map_or(contents.genre.as_str(), |edit| edit.genre.as_str());
        let genres = said::genres(self.house, locale).into_iter().map(|(key, name)| {
            let is_chosen = key == genre;
            view! { <option value=key selected=is_chosen>{name}</option> }
        });
        let genre_error = self.error("genre", "");
        let is_wrong = genre_error.is_some();
        let minutes = typed.map_or(contents.minutes.to_string(), |edit| edit.minutes.clone());
        let intervals = typed.map_or(contents.intervals.to_string(), |edit| edit.intervals.clone());
        let address = typed.map_or(contents.address.clone(), |edit| edit.address.clone());
        view! {
            {self.line("address", "staff-production-address", address)}
            <fieldset class="desk-filter desk-production__facts">
                <legend class="desk-section__title">
                    {locale.text("staff-production-facts")}
                </legend>
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for="genre">
                        {locale.text("staff-production-genre")}
                    </label>
                    <select
                        class="field__input"
                        id="genre"
                        name="genre"
                        aria-describedby=is_wrong.then_some("genre-error")
                    >
                        {genres.collect::<Html>()}
                    </select>
                    {genre_error
                        .map(|error| view! { <p class="field__error" id="genre-error">{error}</p> })}
                </div>
                {self.line("minutes", "staff-production-minutes", minutes)}
                {self.line("intervals", "staff-production-intervals", intervals)}
            </fieldset>
        }
    }

    /// A field of one line; only the address has a hint.
    fn line(&self, name: &'static str, label: &'static str, value: String) -> Html {
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

    fn error(&self, column: &str, language: &str) -> Option<String> {
        let is_meant = |it: &&WrongField| it.column == column && it.language == language;
        let wrong = self.sent.wrong.iter().find(is_meant)?;
        Some(said::problem(self.locale, &wrong.why))
    }
}
