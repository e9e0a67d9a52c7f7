//! The demo's mails: what the house would have sent. Outside demo mode there is no such page.

use axum::{
    extract::Path,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use house::{
    locales::Locale,
    ports::{ListedMail, Mailbox, Picture, StoredMail},
};
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    route::{Route, Target},
    session::Visit,
};

/// The demo house's clocks.
const TIME_ZONE: &str = "Europe/Madrid";
/// A mail's HTML styles itself, loads nothing and runs nothing.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

pub async fn list(visit: Visit) -> Result<Response, Stop> {
    let mailbox = mailbox(&visit)?;
    let mails = mailbox.mails();
    let newest =
        mails.last().and_then(|newest| Some((newest.id.clone(), mailbox.mail(&newest.id)?)));
    Ok(page(visit, mails, newest, Route::Mails).await)
}

pub async fn one(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let mailbox = mailbox(&visit)?;
    let open = mailbox.mail(&id).ok_or(Stop::NotFound)?;
    let mails = mailbox.mails();
    Ok(page(visit, mails, Some((id.clone(), open)), Route::Mail(id)).await)
}

pub async fn mail_html(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let mail = mailbox(&visit)?.mail(&id).ok_or(Stop::NotFound)?.mail;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, MAIL_POLICY),
    ];
    Ok((headers, with_pictures(mail.html, &mail.pictures)).into_response())
}

/// As a mail program shows them, whose `cid:` a browser doesn't know.
fn with_pictures(html: String, pictures: &[Picture]) -> String {
    pictures.iter().fold(html, |html, picture| {
        let bytes = BASE64_STANDARD.encode(&picture.bytes);
        html.replace(&format!("cid:{}", picture.id), &format!("data:image/png;base64,{bytes}"))
    })
}

pub async fn attachment(
    visit: Visit,
    Path((_, id, attachment)): Path<(String, String, usize)>,
) -> Result<Response, Stop> {
    let mail = mailbox(&visit)?.mail(&id).ok_or(Stop::NotFound)?.mail;
    let found = mail.attachments.into_iter().nth(attachment).ok_or(Stop::NotFound)?;
    Ok(download(&found.media_type, &found.name, found.bytes))
}

fn download(media_type: &str, name: &str, bytes: Vec<u8>) -> Response {
    let name: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
    let headers: [(HeaderName, String); 2] = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

fn mailbox(visit: &Visit) -> Result<Arc<dyn Mailbox>, Stop> {
    visit.shop.mailbox.clone().ok_or(Stop::NotFound)
}

/// `open`: the mail that is shown beside the list, with its id.
async fn page(
    visit: Visit,
    mails: Vec<ListedMail>,
    open: Option<(String, StoredMail)>,
    route: Route,
) -> Response {
    let locale = visit.locale.clone();
    // Only the demo has this page, so no shopper loads its style.
    let style = visit.shop.site.staff_style.clone();
    let title = locale.text("mailbox-title");
    let head =
        Head { title: title.clone(), description: locale.text("mailbox-lede"), ..Head::default() };
    let main = move || {
        let is_open = |id: &str| open.as_ref().is_some_and(|(open, _)| open == id);
        let items = mails.iter().rev();
        let items = items.map(|mail| item(&locale, mail, is_open(&mail.id))).collect::<Html>();
        let mail = open.as_ref().map(|(id, kept)| one_mail(&locale, id, kept));
        let none = mails.is_empty().then(|| view! { <p>{locale.text("mailbox-none")}</p> });
        view! {
            <link rel="stylesheet" href=style/>
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{locale.text("mailbox-lede")}</p>
            </header>
            {none}
            <div class="mailbox">
                <ol class="mailbox__list" reversed>{items}</ol>
                {mail}
            </div>
        }
    };
    render(visit, Page::new(route, head, "page", main)).await
}

fn item(locale: &Locale, mail: &ListedMail, is_open: bool) -> Html {
    let class = if is_open { "mailbox__mail mailbox__mail--open" } else { "mailbox__mail" };
    let count = i64::try_from(mail.attachment_count).unwrap_or(i64::MAX);
    let attachments =
        (count > 0).then(|| locale.text_with("mailbox-attachments", &[("count", count.into())]));
    view! {
        <li class=class>
            <a
                class="mailbox__subject card__link"
                href=Route::Mail(mail.id.clone()).path(locale.language())
                aria-current=is_open.then_some("true")
            >
                {mail.subject.clone()}
            </a>
            <p class="mailbox__facts">
                <span>{mail.to.clone()}</span>
                <time>{when_long(locale, mail.sent_at, TIME_ZONE)}</time>
                {attachments.map(|words| view! { <span>{words}</span> })}
            </p>
        </li>
    }
}

fn one_mail(locale: &Locale, id: &str, kept: &StoredMail) -> Html {
    let language = locale.language();
    let mail = &kept.mail;
    let attachments = mail
        .attachments
        .iter()
        .enumerate()
        .map(|(index, attachment)| {
            let href = Target::MailAttachment(id.to_owned(), index).path(language);
            view! { <li><a href=href download>{attachment.name.clone()}</a></li> }
        })
        .collect::<Html>();
    let to = locale.text_with("mailbox-to", &[("email", mail.to.as_str().into())]);
    view! {
        <article class="mailbox__letter" lang=mail.language.clone()>
            <h2>{mail.subject.clone()}</h2>
            <p class="mailbox__facts">
                <span>{to}</span>
                <time>{when_long(locale, kept.sent_at, TIME_ZONE)}</time>
            </p>
            <p class="mailbox__text">{mail.text.clone()}</p>
            <ul class="order__actions">
                {attachments}
                <li>
                    <a href=Target::MailHtml(id.to_owned()).path(language)>
                        {locale.text("mailbox-html")}
                    </a>
                </li>
            </ul>
        </article>
    }
}
