//! The look of the shop: its colours with a sample of both schemes, corners, headings, marks, and
//! all former looks.

use crate::{
    context::StaffContext,
    look_words,
    production_picture::{WrongPicture, words as wrong_picture},
    shell::{StaffPage, done, not_permitted, staff_page},
    words,
};
use axum::response::Response;
use domain::poster::mark_logo;
use house::{Failure, locales::Locale};
use leptos::prelude::*;
use rules::look::{Colour, Headings, Look, RADIUS_MAX, Scheme};
use season::looks::{FormerLook, LookRefusal, history};
use ui::{
    error::Stop,
    staff_route::{StaffRoute, StaffTarget},
};

/// What was typed and isn't published.
#[derive(Default)]
pub struct TypedLook {
    /// None: as it is shown.
    pub look: Option<Look>,
    /// The revision that its editor saw, where somebody else was faster: a second press must not
    /// overwrite theirs.
    pub seen: Option<i64>,
    pub wrong: Option<LookRefusal>,
    /// None was chosen, or it didn't come whole.
    pub file: Option<WrongPicture>,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, TypedLook::default()).await
}

pub async fn page(context: StaffContext, typed: TypedLook) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let (shown, former) = match history(&house, &context.actor()).await {
        Ok(all) => all,
        Err(Failure::Refused(_)) => return Ok(not_permitted(&context)),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-look-title");
    let heading = title.clone();
    let is_wrong = typed.wrong.is_some() || typed.file.is_some();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let look = typed.look.clone().unwrap_or_else(|| shown.look.clone());
        let desk =
            Desk { locale: &locale, look: &look, seen: typed.seen.unwrap_or(shown.revision) };
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {desk.wrong(&typed)}
            <div class="look">
                {desk.form()}
                {desk.sample()}
            </div>
            {desk.marks()}
            {desk.history(&former, &time_zone)}
        }
        .into_any()
    };
    let page = StaffPage::new(StaffRoute::Look, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// The style sheet of a sample of this look.
fn sample_path(language: &str, look: &Look) -> String {
    let colour =
        |name: &str, colour: Colour| format!("{name}={}", colour.to_string().replace('#', "%23"));
    let Look { light, dark, radius, headings, .. } = look;
    let headings = match headings {
        Headings::Serif => "serif",
        Headings::Sans => "sans",
    };
    let colours = [
        colour("light_paper", light.paper),
        colour("light_ink", light.ink),
        colour("light_accent", light.accent),
        colour("dark_paper", dark.paper),
        colour("dark_ink", dark.ink),
        colour("dark_accent", dark.accent),
    ];
    let colours = colours.join("&");
    format!("/{language}/staff/look/sample.css?{colours}&radius={radius}&headings={headings}")
}

struct Desk<'a> {
    locale: &'a Locale,
    look: &'a Look,
    /// The revision that the editor sees.
    seen: i64,
}

impl Desk<'_> {
    fn wrong(&self, typed: &TypedLook) -> Option<impl IntoView + use<>> {
        let mut lines = match &typed.wrong {
            Some(why) => look_words::refusal(self.locale, why),
            None => Vec::new(),
        };
        lines.extend(typed.file.map(|why| wrong_picture(self.locale, why)));
        let lines: Vec<_> = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect();
        (!lines.is_empty())
            .then(|| view! { <div class="notice notice--error" role="alert">{lines}</div> })
    }

    fn form(&self) -> impl IntoView + use<> {
        let locale = self.locale;
        let action = StaffRoute::Look.path(locale.language());
        let Look { radius, headings, .. } = *self.look;
        let options = [
            (Headings::Serif, "serif", "staff-look-headings-serif"),
            (Headings::Sans, "sans", "staff-look-headings-sans"),
        ];
        let options = options.map(|(one, value, words)| {
            view! { <option value=value selected=one == headings>{locale.text(words)}</option> }
        });
        let kept = [
            ("logo", &self.look.logo),
            ("dark_logo", &self.look.dark_logo),
            ("icon", &self.look.icon),
        ];
        let kept = kept.map(|(name, value)| {
            let value = value.clone().unwrap_or_default();
            view! { <input type="hidden" name=name value=value/> }
        });
        view! {
            <form method="post" action=action class="flow">
                <input type="hidden" name="seen" value=self.seen.to_string()/>
                {kept.collect_view()}
                {self.scheme("light", "staff-look-light", &self.look.light)}
                {self.scheme("dark", "staff-look-dark", &self.look.dark)}
                <div class="field">
                    <label class="field__label" for="radius">
                        {locale.text("staff-look-radius")}
                    </label>
                    <input
                        class="field__input"
                        type="number"
                        id="radius"
                        name="radius"
                        min="0"
                        max=RADIUS_MAX.to_string()
                        value=radius.to_string()
                    />
                </div>
                <div class="field">
                    <label class="field__label" for="headings">
                        {locale.text("staff-look-headings")}
                    </label>
                    <select class="field__input" id="headings" name="headings">
                        {options.collect_view()}
                    </select>
                </div>
                <div class="desk-actions">
                    <button class="button button--quiet" name="step" value="preview">
                        {locale.text("staff-look-preview")}
                    </button>
                    <button class="button" name="step" value="publish">
                        {locale.text("staff-look-publish")}
                    </button>
                </div>
            </form>
        }
    }

    fn scheme(
        &self,
        prefix: &'static str,
        legend: &'static str,
        scheme: &Scheme,
    ) -> impl IntoView + use<> {
        let locale = self.locale;
        let colours = [
            ("paper", "staff-look-paper", scheme.paper),
            ("ink", "staff-look-ink", scheme.ink),
            ("accent", "staff-look-accent", scheme.accent),
        ];
        let fields = colours.map(|(name, words, colour)| {
            let id = format!("{prefix}_{name}");
            view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>{locale.text(words)}</label>
                    <input
                        class="look__colour"
                        type="color"
                        id=id.clone()
                        name=id
                        value=colour.to_string()
                    />
                </div>
            }
        });
        view! {
            <fieldset class="look__scheme">
                <legend class="desk-section__title">{locale.text(legend)}</legend>
                {fields.collect_view()}
            </fieldset>
        }
    }

    /// What is typed, in both schemes beside each other.
    fn sample(&self) -> impl IntoView + use<> {
        let locale = self.locale;
        let href = sample_path(locale.language(), self.look);
        let one = |class: &'static str, title: &'static str| {
            view! {
                <div class=class>
                    <h3 class="look-sample__title">{locale.text(title)}</h3>
                    <p>{locale.text("staff-look-sample-text")}</p>
                    <p><a href="#sample">{locale.text("staff-look-sample-link")}</a></p>
                    <p>
                        <button class="button" type="button">
                            {locale.text("common-choose-seats")}
                        </button>
                        " "
                        <button class="button button--quiet" type="button">
                            {locale.text("staff-look-sample-quiet")}
                        </button>
                    </p>
                    <p class="soft">{locale.text("staff-look-sample-soft")}</p>
                </div>
            }
        };
        view! {
            <section class="flow" aria-labelledby="sample">
                <link rel="stylesheet" href=href/>
                <h2 class="desk-section__title" id="sample">{locale.text("staff-look-sample")}</h2>
                {one("look-sample", "staff-look-light")}
                {one("look-sample look-sample--dark", "staff-look-dark")}
            </section>
        }
    }

    fn marks(&self) -> impl IntoView + use<> {
        let locale = self.locale;
        let action = StaffTarget::Mark.path(locale.language());
        let marks = [
            ("logo", "staff-look-logo", &self.look.logo),
            ("dark_logo", "staff-look-dark-logo", &self.look.dark_logo),
            ("icon", "staff-look-icon", &self.look.icon),
        ];
        let seen = self.seen.to_string();
        let forms = marks.map(|(kind, words, name)| {
            let shown = name.as_ref().map(|name| {
                view! { <img class="look__mark" src=mark_logo(name) height="56" alt=""/> }
            });
            let remove = name.is_some().then(|| {
                view! {
                    <button class="button button--plain" name="remove" value="yes">
                        {locale.text("staff-look-mark-remove")}
                        <span class="aloud">": " {locale.text(words)}</span>
                    </button>
                }
            });
            view! {
                <form
                    method="post"
                    action=action.clone()
                    enctype="multipart/form-data"
                    class="look__mark-form"
                >
                    <input type="hidden" name="seen" value=seen.clone()/>
                    <input type="hidden" name="kind" value=kind/>
                    <div class="field">
                        <label class="field__label" for=kind>{locale.text(words)}</label>
                        {shown}
                        <input
                            type="file"
                            id=kind
                            name="picture"
                            accept="image/png,image/webp,image/jpeg"
                        />
                    </div>
                    <button class="button button--quiet" type="submit">
                        {locale.text("staff-production-upload")}
                    </button>
                    {remove}
                </form>
            }
        });
        view! {
            <section class="flow desk-part" aria-labelledby="marks">
                <h2 class="desk-section__title" id="marks">{locale.text("staff-look-marks")}</h2>
                <p class="soft">{locale.text("staff-look-marks-hint")}</p>
                <div class="look__marks">{forms.collect_view()}</div>
            </section>
        }
    }

    fn history(&self, former: &[FormerLook], time_zone: &str) -> Option<impl IntoView + use<>> {
        let locale = self.locale;
        let action = StaffTarget::BringLookBack.path(locale.language());
        let again = |revision: i64, aloud: String| {
            view! {
                <form method="post" action=action.clone()>
                    <input type="hidden" name="revision" value=revision.to_string()/>
                    <button class="button button--plain small" type="submit">
                        {locale.text("staff-look-back")}
                        <span class="aloud">", " {aloud}</span>
                    </button>
                </form>
            }
        };
        let lines = former.iter().map(|it| {
            let when = words::when(locale, it.written_at, time_zone);
            let said = [("when", when.into()), ("who", it.author.as_str().into())];
            let line = locale.text_with("staff-look-history-line", &said);
            let again = (it.revision != self.seen).then(|| again(it.revision, line.clone()));
            view! { <li><p class="small soft">{line}</p> {again}</li> }
        });
        let lines: Vec<_> = lines.collect();
        (!lines.is_empty()).then(|| {
            let delivered = locale.text("staff-look-delivered");
            view! {
                <section class="flow desk-part" aria-labelledby="history">
                    <h2 class="desk-section__title" id="history">
                        {locale.text("staff-text-history")}
                    </h2>
                    <ol class="desk-texts">
                        {lines}
                        <li>
                            <p class="small soft">{delivered.clone()}</p>
                            {again(0, delivered)}
                        </li>
                    </ol>
                </section>
            }
        })
    }
}
