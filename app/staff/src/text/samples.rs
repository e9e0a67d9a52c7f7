//! Mails and papers of the house: samples of all that it sends and prints, with drafts, before
//! their texts are published.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
    },
    setup::in_all_languages::POLICY,
    text::{
        sample_links::name,
        subjects::{name as subject_name, of_mail},
        text_words::language_name,
    },
};
use axum::{
    Form,
    extract::{Path, Query},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::people::actor::Action;
use house::{
    Answered, House,
    locales::Locale,
    ports::{Mail, Picture},
};
use markup::{Html, view};
use serde::Deserialize;
use texts::{
    samples::{self, SampleRefusal, SampleText},
    sources::subjects::TextSubject,
};
use ui::{
    error::Stop,
    frame::document,
    route::staff::{StaffRoute, mail_frame_path, paper_sample_path},
};

/// A mail styles itself, loads nothing and runs nothing.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
    form-action 'none'; frame-ancestors 'self'; base-uri 'none'; sandbox";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SampleQuery {
    /// Of the sample's words; empty: the reader's.
    language: String,
}

impl SampleQuery {
    /// One of those that the house knows.
    fn language(&self, context: &StaffContext) -> String {
        let known = context.shop.house.locales().known();
        let wanted = [self.language.as_str(), context.language()];
        let found = wanted.into_iter().find(|language| known.contains(language));
        found.unwrap_or_else(|| context.language()).to_owned()
    }
}

pub async fn list(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditTexts)?;
    let house = context.shop.house.clone();
    let locale = context.locale.clone();
    let title = locale.text("staff-samples-title");
    let heading = title.clone();
    let main = move || {
        let languages = languages(&house);
        let mail = |kind: &str| {
            let page = StaffRoute::MailSample(kind.to_owned()).path(locale.language());
            let to = |code: &str| format!("{page}?language={code}");
            entry(&locale, kind, &languages, &to)
        };
        let kinds = samples::mails(&house);
        let groups = TextSubject::ALL.into_iter().filter_map(|subject| {
            let of = kinds.iter().filter(|kind| of_mail(kind) == subject);
            let mails: Vec<Html> = of.map(|kind| mail(kind)).collect();
            let id = format!("mails-{}", subject.as_str());
            (!mails.is_empty()).then(|| (id, subject_name(&locale, subject), mails))
        });
        let groups: Vec<_> = groups.collect();
        let papers_title = locale.text("staff-samples-papers");
        let contents = groups.iter().map(|(id, name, _)| (id.as_str(), name.as_str()));
        let contents = contents.chain([("papers", papers_title.as_str())]).map(|(id, name)| {
            view! { <li><a href=format!("#{id}")>{name.to_owned()}</a></li> }
        });
        let contents = contents.collect::<Html>();
        let groups = groups.into_iter().map(|(id, name, mails)| {
            view! {
                <h3 id=id>{name}</h3>
                <ul class="desk-texts">{mails}</ul>
            }
        });
        let papers = samples::papers(&house).into_iter().map(|kind| {
            let to = |code: &str| paper_sample_path(locale.language(), kind, code);
            entry(&locale, kind, &languages, &to)
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-samples-lede")}</p>
                <ul class="desk-languages">{contents}</ul>
            </header>
            <section class="flow desk-part" aria-labelledby="mails">
                <h2 class="desk-section__title" id="mails">{locale.text("staff-samples-mails")}</h2>
                {groups.collect::<Html>()}
            </section>
            <section class="flow desk-part" aria-labelledby="papers">
                <h2 class="desk-section__title" id="papers">{papers_title}</h2>
                <ul class="desk-texts">{papers.collect::<Html>()}</ul>
            </section>
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Samples, title, "page", main)))
}

/// (code, name) of those that the house speaks.
fn languages(house: &House) -> Vec<(String, String)> {
    let spoken = house.locales().languages().into_iter();
    spoken.map(|code| (code.to_owned(), language_name(house, code))).collect()
}

fn entry(
    locale: &Locale,
    kind: &str,
    languages: &[(String, String)],
    to: &dyn Fn(&str) -> String,
) -> Html {
    let name = name(locale, kind);
    let links = languages.iter().map(|(code, language)| {
        let aloud = name.clone();
        view! {
            <li>
                <a href=to(code)>
                    <span class="aloud">{aloud} ", "</span>
                    <span lang=code.clone()>{language.clone()}</span>
                </a>
            </li>
        }
    });
    let links = links.collect::<Html>();
    view! {
        <li>
            <p class="desk-texts__text">{name}</p>
            <ul class="desk-languages">{links}</ul>
        </li>
    }
}

pub async fn mail(
    context: StaffContext,
    Path((_, kind)): Path<(String, String)>,
    Query(query): Query<SampleQuery>,
) -> Result<Response, Stop> {
    page(context, kind, &query, false).await
}

async fn page(
    context: StaffContext,
    kind: String,
    query: &SampleQuery,
    is_too_many: bool,
) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let shown = query.language(&context);
    let mail = samples::mail(&house, &context.actor(), &kind, &shown).await.answered()?;
    let mail = mail.map_err(|_| Stop::NotFound)?;
    let texts = samples::texts_of(&house, &kind, &shown).await?;
    let locale = context.locale.clone();
    let title = name(&locale, &kind);
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_too_many);
    let route = StaffRoute::MailSample(kind.clone());
    let main = move || {
        let desk = Desk { house: &house, locale: &locale, kind: &kind, shown: &shown };
        let too_many = is_too_many.then(|| {
            let words = locale.text("staff-samples-too-many");
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let back = StaffRoute::Samples.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-samples-mark")}</p>
            </header>
            {too_many}
            {desk.choice()}
            {desk.facts(&mail)}
            {desk.send()}
            {desk.frames()}
            {desk.plain(&mail)}
            {desk.texts(&texts)}
            <p class="desk-aside"><a href=back>{locale.text("staff-samples-title")}</a></p>
        }
    };
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    let mut response = staff_page(&context, page.refused_if(is_too_many));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, POLICY);
    Ok(response)
}

struct Desk<'a> {
    house: &'a House,
    locale: &'a Locale,
    kind: &'a str,
    /// The language of the sample.
    shown: &'a str,
}

impl Desk<'_> {
    fn address(&self) -> String {
        StaffRoute::MailSample(self.kind.to_owned()).path(self.locale.language())
    }

    fn choice(&self) -> Html {
        let links = languages(self.house).into_iter().map(|(code, language)| {
            let href = format!("{}?language={code}", self.address());
            let is_here = code == self.shown;
            view! {
                <li>
                    <a href=href lang=code aria-current=is_here.then_some("true")>{language}</a>
                </li>
            }
        });
        view! {
            <nav class="frames__choice" aria-label=self.locale.text("staff-samples-language")>
                <ul>{links.collect::<Html>()}</ul>
            </nav>
        }
    }

    fn facts(&self, mail: &Mail) -> Html {
        let locale = self.locale;
        let files: Vec<String> = mail.attachments.iter().map(|file| file.name.clone()).collect();
        let attached = (!files.is_empty()).then(|| {
            let files = [("files", files.join(", ").into())];
            view! { <p>{locale.text_with("staff-samples-attached", &files)}</p> }
        });
        view! {
            <p>
                {locale.text("staff-samples-subject-label")} " "
                <strong lang=self.shown.to_owned()>{mail.subject.clone()}</strong>
            </p>
            {attached}
        }
    }

    fn send(&self) -> Html {
        view! {
            <form method="post" action=self.address() class="desk-actions">
                <input type="hidden" name="language" value=self.shown.to_owned()/>
                <button class="button" type="submit">
                    {self.locale.text("staff-samples-send")}
                </button>
            </form>
        }
    }

    /// As wide as a phone, and as a mail program on a computer.
    fn frames(&self) -> Html {
        let src = mail_frame_path(self.locale.language(), self.kind, self.shown);
        let widths = [
            ("phone", "frames", "staff-frames-phone"),
            ("desktop", "frames frames--mail", "staff-frames-desktop"),
        ];
        let frames = widths.map(|(id, class, words)| {
            let words = self.locale.text(words);
            view! {
                <div class=class>
                    <section class="frames__one" aria-labelledby=id>
                        <h2 class="desk-section__title" id=id>{words.clone()}</h2>
                        <div
                            class="frames__box"
                            role="group"
                            aria-labelledby=id
                        >
                            <iframe
                                class="frames__page"
                                src=src.clone()
                                title=words
                                sandbox="allow-same-origin"
                            ></iframe>
                        </div>
                    </section>
                </div>
            }
        });
        frames.into_iter().collect::<Html>()
    }

    fn plain(&self, mail: &Mail) -> Html {
        let lines = mail.text.lines().map(|line| view! { {line.to_owned()} <br/> });
        view! {
            <section class="flow desk-part" aria-labelledby="plain">
                <h2 class="desk-section__title" id="plain">
                    {self.locale.text("staff-samples-plain")}
                </h2>
                <p lang=self.shown.to_owned()>{lines.collect::<Html>()}</p>
            </section>
        }
    }

    /// The ways to the editors of what stands in it.
    fn texts(&self, texts: &[SampleText]) -> Html {
        let locale = self.locale;
        let links = texts.iter().map(|SampleText { id, text }| {
            let href = StaffRoute::Text(id.clone()).path(locale.language());
            let (language, id) = (self.shown.to_owned(), id.clone());
            match text.as_str() {
                "" => view! { <li><a href=href>{id}</a></li> },
                text => view! {
                    <li>
                        <a href=href lang=language>{text.to_owned()}</a>
                        <p class="small soft">{id}</p>
                    </li>
                },
            }
        });
        view! {
            <section class="flow desk-part" aria-labelledby="texts">
                <h2 class="desk-section__title" id="texts">
                    {locale.text("staff-samples-texts")}
                </h2>
                <ul class="desk-texts">{links.collect::<Html>()}</ul>
            </section>
        }
    }
}

/// The mail alone, for its frames.
pub async fn frame(
    context: StaffContext,
    Path((_, kind)): Path<(String, String)>,
    Query(query): Query<SampleQuery>,
) -> Result<Response, Stop> {
    let shown = query.language(&context);
    match samples::seen(&context.shop.house, &context.actor(), &kind, &shown).await.answered()? {
        Ok(mail) => {
            let headers = [
                (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                (header::CACHE_CONTROL, "private, no-store"),
                (header::CONTENT_SECURITY_POLICY, MAIL_POLICY),
            ];
            // A link that is pressed leads nowhere: in a frame it may open no window.
            let html = mail.html.replacen("<head>", "<head><base target=\"_blank\">", 1);
            Ok((headers, with_pictures(html, &mail.pictures)).into_response())
        }
        Err(_) => Err(Stop::NotFound),
    }
}

/// As a mail program shows them, whose `cid:` a browser doesn't know.
fn with_pictures(html: String, pictures: &[Picture]) -> String {
    pictures.iter().fold(html, |html, picture| {
        let bytes = BASE64_STANDARD.encode(&picture.bytes);
        // Browsers look at the bytes, whichever kind of picture they are.
        html.replace(&format!("cid:{}", picture.id), &format!("data:image/png;base64,{bytes}"))
    })
}

pub async fn paper(
    context: StaffContext,
    Path((_, kind)): Path<(String, String)>,
    Query(query): Query<SampleQuery>,
) -> Result<Response, Stop> {
    let shown = query.language(&context);
    match samples::paper(&context.shop.house, &context.actor(), &kind, &shown).await.answered()? {
        Ok(pdf) => Ok(document::sent(pdf, "application/pdf", &format!("{kind}.pdf"))),
        Err(_) => Err(Stop::NotFound),
    }
}

/// To whoever asks.
pub async fn send(
    context: StaffContext,
    Path((_, kind)): Path<(String, String)>,
    Form(query): Form<SampleQuery>,
) -> Result<Response, Stop> {
    let shown = query.language(&context);
    match samples::send(&context.shop.house, &context.actor(), &kind, &shown).await.answered()? {
        Ok(()) => {
            let page = StaffRoute::MailSample(kind).path(context.language());
            Ok(Redirect::to(&format!("{page}?language={shown}&done=sample")).into_response())
        }
        Err(SampleRefusal::TooMany) => page(context, kind, &query, true).await,
        Err(SampleRefusal::Unknown) => Err(Stop::NotFound),
    }
}
