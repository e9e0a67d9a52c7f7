//! One production: what is said of it in all languages side by side, its facts and its picture.

pub(crate) mod draft;
mod facts;
pub mod form;
pub mod history;
pub(crate) mod invitations;
pub(crate) mod meanwhile;
pub mod performance;
pub mod picture;
pub(crate) mod production_words;
pub mod productions;

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        meanwhile::Opened,
        picture_form::{self, WrongPicture},
        shell::{StaffPage, done, staff_page},
        tick::Tick,
    },
    production::{history::FormerVersions, production_words as said},
    text::text_words::language_name,
};
use axum::{extract::Path, response::Response};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use season::contents::{
    Edit, PARTS, Part, ProductionContents, WrongField, former,
    pictures::{self, Shown},
    production,
};
use ui::{
    error::Stop,
    field::wrong_class,
    route::{
        Route,
        staff::{StaffRoute, StaffTarget},
    },
    session::{Notice, Tone},
};

/// What was sent and not saved.
#[derive(Default)]
pub struct Sent {
    pub edit: Option<Edit>,
    /// What the form said when the editor opened it.
    pub opened: Opened,
    pub wrong: Vec<WrongField>,
    /// Somebody else saved meanwhile.
    pub is_changed: bool,
    pub picture: Option<WrongPicture>,
    /// The draft's picture changed; what was typed beside it is not saved.
    pub is_picture_drafted: bool,
    /// Texts and facts are published, and the picture is not.
    pub is_saved: bool,
    /// They are saved as a draft, and the picture is not.
    pub is_drafted: bool,
    /// What is asked before it is published.
    pub doubts: Vec<String>,
}

impl Sent {
    fn is_wrong(&self) -> bool {
        let is_asked = !self.doubts.is_empty();
        !self.wrong.is_empty() || self.is_changed || self.picture.is_some() || is_asked
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, &key, Sent::default()).await
}

pub async fn page(context: StaffContext, key: &str, mut sent: Sent) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let contents = match production(&house, &context.actor(), key).await.answered()? {
        Ok(contents) => contents,
        Err(_) => return Err(Stop::NotFound),
    };
    sent.beside(&contents);
    let shown = pictures::shown(&house, contents.drafted_poster()).await?;
    let former = former(&house, &contents).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = title(&house, &locale, &contents);
    let notice = match (sent.is_picture_drafted, sent.is_saved, sent.is_drafted) {
        (true, ..) => {
            let words = ["staff-done-landing-draft", "staff-production-unsaved"];
            Some(words.map(|id| locale.text(id)).join(" "))
        }
        (_, true, _) => Some(locale.text("staff-done-production")),
        (_, _, true) => Some(locale.text("staff-done-landing-draft")),
        _ => None,
    };
    let notice = notice.map(|words| Notice::new(Tone::Good, words));
    let told = done(&locale, context.query.as_deref()).filter(|_| !sent.is_wrong());
    let notice = notice.or(told);
    let is_wrong = sent.is_wrong();
    let heading = title.clone();
    let main = move || {
        let (house, locale, time_zone) = (&house, &locale, &*time_zone);
        let desk = Desk { house, locale, time_zone, contents: &contents, sent: &sent };
        let history = FormerVersions { house, locale, time_zone };
        view! {
            {desk.page(heading, shown.as_ref())}
            {history.section(&contents, &former)}
        }
    };
    let page = StaffPage::new(StaffRoute::Production(key.to_owned()), title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// In the page's language, or else in the house's own.
fn title(house: &House, locale: &Locale, contents: &ProductionContents) -> String {
    let fallback = house.locales().fallback();
    let languages = [locale.language(), fallback.language()];
    let of = |language: &str| contents.texts.get(&("title", language.to_owned()));
    languages.into_iter().find_map(of).cloned().unwrap_or_else(|| contents.key.clone())
}

pub(crate) struct Desk<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    time_zone: &'a str,
    pub contents: &'a ProductionContents,
    pub sent: &'a Sent,
}

impl Desk<'_> {
    fn page(&self, heading: String, shown: Option<&Shown>) -> Html {
        let locale = self.locale;
        let key = self.contents.key.clone();
        let action = StaffRoute::Production(key.clone()).path(locale.language());
        let see = Route::Production(self.contents.address.clone()).path(locale.language());
        let languages = self.house.locales().known();
        let languages: Vec<_> = languages.iter().map(|code| self.language(code)).collect();
        let picture = picture::section(locale, self.contents, self.sent, shown);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=see>{locale.text("staff-production-see")}</a></p>
            </header>
            {doubts::notice(locale, &self.sent.doubts)}
            {self.whole()}
            {draft::notice(locale, self.contents, self.time_zone)}
            <form method="post" action=action enctype="multipart/form-data">
                <input type="hidden" name="seen" value=self.seen()/>
                {self.opened().field()}
                <div class="desk-text__languages">{languages}</div>
                {self.facts()}
                {doubts::tick(locale, &self.sent.doubts)}
                <div class="desk-text__steps">
                    {draft::save(locale)}
                    <button class="button" type="submit">
                        {locale.text("staff-production-save")}
                    </button>
                    {self.previews(true)}
                    {draft::discard_button(locale, self.contents)}
                </div>
                <div class="desk-actions desk-part">{self.previews(false)}</div>
                {picture}
            </form>
        }
    }

    /// In another tab, so that what was typed stays here: that in the page's language, which is
    /// always in sight, or those in the others.
    fn previews(&self, is_own: bool) -> Html {
        let languages = self.house.locales().languages().into_iter();
        let languages = languages.filter(|code| (*code == self.locale.language()) == is_own);
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

    /// What was typed beside an older version overwrites a newer one only once the editor has seen
    /// that one, too.
    fn seen(&self) -> String {
        let is_newest = self.sent.is_picture_drafted || self.sent.is_changed;
        let typed = self.sent.edit.as_ref().filter(|_| !is_newest);
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
            let drafted = self.contents.draft.as_ref();
            let is_ticked = match typed {
                Some(edit) => edit.fitting.iter().any(|it| it == code),
                None => drafted.is_some_and(|draft| draft.is_fitting(code)),
            };
            let words = self.locale.text("staff-production-fits");
            let (name, value) = (id.clone(), "yes".to_owned());
            Tick { id, name, value, words, is_ticked, ..Tick::default() }.show()
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
        let drafted = self.contents.draft.as_ref().and_then(|it| it.text(part.column, code));
        let shown = self.contents.text(part, code);
        let in_shop = drafted.map(|_| draft::in_shop(locale, shown, code));
        let saved = drafted.unwrap_or(shown);
        let text = typed.map_or(saved, String::as_str).to_owned();
        let saved_now = self.saved_now(saved, &text, code);
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
                {in_shop}
                {saved_now}
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                {input}
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
        }
    }

    pub(crate) fn error(&self, column: &str, language: &str) -> Option<String> {
        let is_meant = |it: &&WrongField| it.column == column && it.language == language;
        let wrong = self.sent.wrong.iter().find(is_meant)?;
        Some(said::problem(self.locale, &wrong.why))
    }
}
