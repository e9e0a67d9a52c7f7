//! One message of the shop in all languages side by side, with its history.

pub mod all;
mod contents;
mod drafts;
pub(crate) mod elsewhere;
pub mod export;
pub mod files;
pub mod fits;
pub(crate) mod form;
mod import;
pub mod mode;
mod sample_links;
pub mod samples;
pub(crate) mod subjects;
pub mod text_words;

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        history::{BackButton, History, Version},
        shell::{StaffPage, done, staff_page},
        words,
    },
    text::{drafts::is_time_wrong, form::ALL, text_words::language_name},
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::people::actor::{Action, Reach};
use house::{
    Answered, House,
    locales::{Locale, is_rich},
};
use markup::{Html, view};
use serde::Deserialize;
use std::collections::BTreeMap;
use texts::{
    editing::{
        edit::{NotSaved, TextRefusal},
        forms::variables,
        readable::readable,
    },
    samples::of_text,
    sent::mark,
    shown::{LanguageView, Revision, TextView, text},
    sources::subjects::TextSubject,
};
use ui::{
    error::Stop,
    field::wrong_class,
    route::{
        local,
        staff::{StaffRoute, StaffTarget},
    },
};

/// Texts with more letters get a larger field.
const LONG: usize = 200;
/// Of the history; the rest is told by a command.
const HISTORY_MAX: usize = 60;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct TextQuery {
    /// The page of the shop from which the text was pressed.
    next: String,
}

/// What was typed and not saved.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// By language and form, of languages that the editor changed.
    pub texts: BTreeMap<(String, String), String>,
    /// The newest revision that the editor saw, of the same languages.
    pub seen: BTreeMap<String, i64>,
    /// Languages that were ticked.
    pub also: Vec<String>,
    pub at: String,
    pub next: String,
    pub wrong: Vec<NotSaved>,
    /// What is asked before it is published.
    pub doubts: Vec<String>,
}

pub async fn show(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<TextQuery>,
) -> Result<Response, Stop> {
    let typed = Typed { next: query.next, ..Typed::default() };
    page(context, &id, typed).await
}

pub async fn page(context: StaffContext, id: &str, typed: Typed) -> Result<Response, Stop> {
    let actor = context.actor();
    let view = match text(&context.shop.house, &actor, id).await.answered()? {
        Ok(view) => view,
        Err(_) => return Err(Stop::NotFound),
    };
    let house = context.shop.house.clone();
    let time_zone = people::staff::time_zone(&house).await?;
    let may_publish = actor.reach(Action::PublishTexts) != Reach::Nothing;
    let samples = of_text(&house, id).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-text-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| typed.wrong.is_empty());
    let is_wrong = !typed.wrong.is_empty() || !typed.doubts.is_empty();
    let main = move || {
        let samples = sample_links::of_text(&locale, &samples);
        let desk = Desk { house: &house, locale: &locale, time_zone: &time_zone, may_publish };
        desk.page(&view, &typed, [Html::of(heading), samples])
    };
    let page = StaffPage::new(StaffRoute::Text(id.to_owned()), title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

pub(crate) struct Desk<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub time_zone: &'a str,
    pub may_publish: bool,
}

impl Desk<'_> {
    fn page(&self, view: &TextView, typed: &Typed, top: [Html; 2]) -> Html {
        let [heading, samples] = top;
        let locale = self.locale;
        let action = StaffRoute::Text(view.id.clone()).path(locale.language());
        let languages = view.languages.iter().map(|one| self.language(view, one, typed));
        let shop_page = local(&typed.next, &self.house.locales().known()).map(str::to_owned);
        let back = shop_page.map(|href| {
            view! { <p><a href=href>{locale.text("staff-text-back-to-page")}</a></p> }
        });
        let whole = self.whole(view, typed);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="soft">
                    {view.id.clone()} " · "
                    {subjects::name(locale, TextSubject::of(&view.about))}
                </p>
                {(!view.comment.is_empty()).then(|| view! { <p>{view.comment.clone()}</p> })}
                {is_rich(&view.id).then(|| view! { <p>{locale.text("staff-text-forms")}</p> })}
                {self.variables(view)}
                {samples}
                {back}
            </header>
            {doubts::notice(locale, &typed.doubts)}
            {whole}
            <form method="post" action=action>
                <input type="hidden" name="next" value=typed.next.clone()/>
                <div class="desk-text__languages">{languages.collect::<Html>()}</div>
                {self.steps(view, typed)}
            </form>
            {self.takes_back(view)}
            {self.history(view)}
        }
    }

    fn variables(&self, view: &TextView) -> Option<Html> {
        let of = |view: &LanguageView| variables(view.delivered.as_deref().unwrap_or_default());
        let names: Vec<String> = view.languages.first().map(of).unwrap_or_default();
        let names = names.iter().map(|name| format!("{{ ${name} }}"));
        let chips = names.map(|name| {
            view! { <li><code class="desk-link" translate="no">{name}</code></li> }
        });
        let chips: Vec<Html> = chips.collect();
        (!chips.is_empty()).then(|| {
            view! {
                <p>{self.locale.text("staff-text-variables")}</p>
                <ul class="desk-languages">{chips}</ul>
            }
        })
    }

    fn language(&self, view: &TextView, one: &LanguageView, typed: &Typed) -> Html {
        let locale = self.locale;
        let code = one.language.clone();
        let forms = view.in_form(one);
        let wrong = typed.wrong.iter().find(|it| it.language == code);
        let wrong = wrong.filter(|it| it.why != TextRefusal::TimeWrong);
        let error_id = format!("wrong-{code}");
        let described = wrong.map(|_| error_id.clone());
        let error = wrong.map(|it| {
            let words = text_words::refusal(locale, &it.why);
            view! { <p class="field__error" id=error_id>{words}</p> }
        });
        let areas = forms.texts.iter().map(|(form, text)| {
            let kept = typed.texts.get(&(code.clone(), form.clone()));
            let text = kept.cloned().unwrap_or_else(|| text.clone());
            self.area(&code, form, text, described.clone())
        });
        let for_all = (forms.texts.len() > 1).then(|| {
            view! { <p class="field__hint">{locale.text("staff-text-form-one-for-all")}</p> }
        });
        let before = (one.published.is_some() || one.draft.is_some()).then(|| {
            let delivered = readable(one.delivered.as_deref().unwrap_or_default());
            let words = locale.text("staff-text-delivered");
            view! {
                <p class="small soft desk-text__before" lang=code.clone()>
                    {words} " " {delivered}
                </p>
            }
        });
        let (seen, shown) = (format!("seen.{code}"), format!("shown.{code}"));
        view! {
            <fieldset class=wrong_class("desk-text__language flow", wrong.is_some())>
                <legend lang=code.clone()>{language_name(self.house, &code)}</legend>
                {self.marks(one)}
                <input type="hidden" name=seen value=one.newest.to_string()/>
                <input type="hidden" name=shown value=mark(&forms)/>
                {for_all}
                {areas.collect::<Html>()}
                {error}
                {self.meanwhile(view, one, typed)}
                {self.fits(one, typed)}
                {before}
            </fieldset>
        }
    }

    fn area(&self, code: &str, form: &str, text: String, described: Option<String>) -> Html {
        let id = format!("text.{code}.{form}");
        let label = text_words::form_label(self.locale, self.house, code, form);
        let is_long = text.chars().count() > LONG;
        let class =
            if is_long { "desk-text__area desk-text__area--long" } else { "desk-text__area" };
        let invalid = described.is_some().then_some("true");
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{label}</label>
                <textarea
                    class=class
                    id=id.clone()
                    name=id
                    lang=code.to_owned()
                    rows="2"
                    spellcheck="true"
                    aria-invalid=invalid
                    aria-describedby=described
                >
                    {&text}
                </textarea>
            </div>
        }
    }

    fn marks(&self, one: &LanguageView) -> Html {
        let locale = self.locale;
        let mut said = Vec::new();
        said.push(match (&one.published, &one.delivered) {
            (Some(_), _) => locale.text("staff-text-state-edited"),
            (None, Some(_)) if one.is_unsaid() => locale.text("staff-text-state-lacking"),
            (None, Some(_)) => locale.text("staff-text-state-delivered"),
            (None, None) => locale.text("staff-text-state-missing"),
        });
        said.extend(one.draft.as_ref().map(|draft| self.state(draft)));
        said.extend(one.is_stale.then(|| locale.text("staff-text-state-stale")));
        let marks = said.into_iter().map(|words| {
            view! { <span class="desk-mark">{words}</span> " " }
        });
        view! { <p>{marks.collect::<Html>()}</p> }
    }

    /// What becomes of all that was typed.
    fn steps(&self, view: &TextView, typed: &Typed) -> Html {
        let locale = self.locale;
        let is_wrong = is_time_wrong(typed);
        let error = is_wrong.then(|| {
            let words = locale.text("staff-text-wrong-time");
            view! { <p class="field__error" id="at-error">{words}</p> }
        });
        let zone = [("zone", self.time_zone.into())];
        let label = locale.text_with("staff-text-at", &zone);
        let at = typed.at.clone();
        let publish = self.may_publish.then(|| {
            view! {
                <button class="button" name="step" value="publish">
                    {locale.text("staff-text-publish")}
                </button>
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for="at">{label}</label>
                    <input
                        class="field__input"
                        type="datetime-local"
                        id="at"
                        name="at"
                        value=at
                        aria-invalid=is_wrong.then_some("true")
                        aria-describedby=is_wrong.then_some("at-error")
                    />
                    {error}
                </div>
                <button class="button button--quiet" name="step" value="schedule">
                    {locale.text("staff-text-schedule")}
                </button>
            }
        });
        view! {
            {self.drafts(view, typed)}
            <p class="small soft">{locale.text("staff-text-changed-only")}</p>
            {doubts::tick(locale, &typed.doubts)}
            <div class="desk-text__steps">
                <button class="button button--quiet" name="step" value="draft">
                    {locale.text("staff-text-save-draft")}
                </button>
                <button class="button button--quiet" name="step" value="review">
                    {locale.text("staff-text-send-review")}
                </button>
                {publish}
            </div>
        }
    }

    /// Drafts that nobody wants, and the way back to what was delivered.
    fn takes_back(&self, view: &TextView) -> Option<Html> {
        let locale = self.locale;
        let language = locale.language();
        let button = |value: &str, action: String, words: String| {
            let value = value.to_owned();
            view! {
                <form method="post" action=action>
                    <input type="hidden" name="language" value=value/>
                    <button class="button button--plain" type="submit">{words}</button>
                </form>
            }
        };
        let form = |one: &LanguageView, action: String, words: &str| {
            let name = [("language", language_name(self.house, &one.language).into())];
            button(&one.language, action, locale.text_with(words, &name))
        };
        let edited = view.languages.iter().filter(|one| one.published.is_some());
        let all = (self.may_publish && edited.count() > 1).then(|| {
            let action = StaffTarget::BringTextBack(view.id.clone()).path(language);
            button(ALL, action, locale.text("staff-text-bring-delivered-all"))
        });
        let drafts = view.languages.iter().filter(|one| one.draft.is_some());
        let drafts = drafts.map(|one| {
            let action = StaffTarget::DiscardText(view.id.clone()).path(language);
            form(one, action, "staff-text-discard")
        });
        let edited = view.languages.iter().filter(|one| one.published.is_some());
        let edited = edited.filter(|_| self.may_publish).map(|one| {
            let action = StaffTarget::BringTextBack(view.id.clone()).path(language);
            form(one, action, "staff-text-bring-delivered")
        });
        let delivered: Vec<Html> = edited.chain(all).collect();
        // Customers see it at once: another press than that beside it.
        let delivered = (!delivered.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{locale.text("staff-text-bring-delivered-title")}</summary>
                    <p class="small">{locale.text("staff-text-bring-delivered-text")}</p>
                    {delivered}
                </details>
            }
        });
        let all: Vec<Html> = drafts.chain(delivered).collect();
        (!all.is_empty()).then(|| view! { <div class="desk-actions">{all}</div> })
    }

    fn history(&self, view: &TextView) -> Option<Html> {
        let locale = self.locale;
        let history = History {
            locale,
            time_zone: self.time_zone,
            action: StaffTarget::BringTextBack(view.id.clone()).path(locale.language()),
            seen: None,
            button: BackButton::Twice,
        };
        history.section(view.history.iter().take(HISTORY_MAX).map(|it| self.version(it)))
    }

    fn version(&self, it: &Revision) -> Version {
        let locale = self.locale;
        let line = [
            ("language", language_name(self.house, &it.language).into()),
            ("when", words::when(locale, it.written_at, self.time_zone).into()),
            ("who", it.author.as_str().into()),
        ];
        let body = match it.body.is_empty() {
            true => locale.text("staff-text-as-delivered"),
            false => readable(&it.body),
        };
        Version {
            line: locale.text_with("staff-text-history-line", &line),
            mark: it.is_published.then_some("staff-text-state-shown"),
            said: view! {
                <p class="desk-text__before" lang=it.language.clone()>{body}</p>
            },
            language: Some(it.language.clone()),
            back: (self.may_publish && !it.is_published).then_some(it.revision),
        }
    }
}
