//! The house's own pictures on tickets, the cards of presents and gift vouchers, for all languages
//! or for one, each with a sample as PDF in every language, and the way to its texts.

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{WrongPicture, words as wrong_picture},
        shell::{StaffPage, done, staff_page},
    },
    text::text_words::language_name,
};
use appearance::cards::{CardView, OwnPicture, Place};
use axum::{
    extract::{Multipart, Path, Query, multipart::MultipartRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    people::actor::{Action, Reach},
    tickets::gift::Card,
    wording::poster::poster_card,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use pictures::{BYTES_MAX, SIDE_MIN};
use season::contents::pictures::PictureRefusal;
use serde::Deserialize;
use ui::{
    error::Stop,
    frame::document,
    route::staff::{StaffRoute, card_sample_path},
};

/// What was refused, at which card.
enum Wrong {
    File(Card, WrongPicture),
    /// Somebody else changed it meanwhile.
    Changed,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

async fn page(context: StaffContext, wrong: Option<Wrong>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let all = appearance::cards::all(&house, &context.actor()).await?;
    let languages = house.locales().languages().into_iter();
    let languages: Vec<(String, String)> =
        languages.map(|code| (code.to_owned(), language_name(&house, code))).collect();
    let locale = context.locale.clone();
    let title = locale.text("staff-cards-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| wrong.is_none());
    let is_wrong = wrong.is_some();
    let main = move || {
        let changed = matches!(wrong, Some(Wrong::Changed)).then(|| {
            let words = locale.text("staff-cards-changed");
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let cards = all.iter().map(|card| {
            let error = match &wrong {
                Some(Wrong::File(at, why)) if *at == card.card => {
                    Some(wrong_picture(&locale, *why))
                }
                _ => None,
            };
            one(&Shown { locale: &locale, languages: &languages }, card, error)
        });
        let look = StaffRoute::Look.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-cards-lede")}</p>
            </header>
            {changed}
            <div class="flow">{cards.collect::<Html>()}</div>
            <p class="desk-aside"><a href=look>{locale.text("staff-look-title")}</a></p>
        }
    };
    let page = StaffPage::new(StaffRoute::Cards, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// The message that is a card's heading.
fn heading_of(card: Card) -> &'static str {
    match card {
        Card::Gift(design) => subscribers::gifts::heading(design),
        Card::Voucher => "voucher-title",
        Card::Ticket => "ticket-your-ticket",
    }
}

struct Shown<'a> {
    locale: &'a Locale,
    /// (code, name) of those that the house speaks.
    languages: &'a [(String, String)],
}

fn one(shown: &Shown<'_>, card: &CardView, error: Option<String>) -> Html {
    let Shown { locale, languages } = *shown;
    let id = card.card.as_str();
    let name = locale.text(heading_of(card.card));
    let samples = languages.iter().map(|(code, language)| {
        let href = card_sample_path(locale.language(), id, code);
        let lang = code.clone();
        view! { <li><a href=href lang=lang>{language.clone()}</a></li> }
    });
    let samples = samples.collect::<Html>();
    let texts = StaffRoute::Text(heading_of(card.card).to_owned()).path(locale.language());
    view! {
        <section class="flow desk-part" aria-labelledby=id>
            <h2 class="desk-section__title" id=id>{name.clone()}</h2>
            {upload_form(shown, card, &name, error)}
            {own_pictures(shown, card, &name)}
            <h3>{locale.text("staff-cards-sample-title")}</h3>
            <ul class="desk-languages">{samples}</ul>
            <p><a href=texts>{locale.text("staff-cards-texts")}</a></p>
        </section>
    }
}

/// Of all languages: what each picture's editor sees, by `all` or the language.
fn seen(card: &CardView) -> String {
    let seen = card.pictures.iter().map(|own| {
        let language = own.language.as_deref().unwrap_or(ALL);
        format!("{language}={}", own.revision)
    });
    seen.collect::<Vec<_>>().join(" ")
}

/// How forms call the picture that is for all languages.
const ALL: &str = "all";

/// The pictures that there are, each with its way out.
fn own_pictures(shown: &Shown<'_>, card: &CardView, name: &str) -> Option<Html> {
    let own = card.pictures.iter().filter(|own| own.picture.is_some());
    let own: Vec<_> = own.map(|own| own_picture(shown, card, own, name)).collect();
    (!own.is_empty()).then(|| view! { <ul class="flow">{own}</ul> })
}

fn own_picture(shown: &Shown<'_>, card: &CardView, own: &OwnPicture, name: &str) -> Html {
    let locale = shown.locale;
    let mut languages = shown.languages.iter();
    let language = languages.find(|(code, _)| Some(code) == own.language.as_ref());
    let language_name = match language {
        Some((_, name)) => name.clone(),
        None => locale.text("staff-cards-all-languages"),
    };
    let alt = locale.text_with("staff-cards-picture", &[("card", name.into())]);
    let picture = own.picture.as_deref().map(|picture| {
        view! { <img class="look__card" src=poster_card(picture) width="400" height="210" alt=alt/> }
    });
    view! {
        <li>
            <p>{language_name.clone()}</p>
            {picture}
            <form
                method="post"
                action=StaffRoute::Cards.path(locale.language())
                enctype="multipart/form-data"
            >
                <input type="hidden" name="seen" value=seen(card)/>
                <input type="hidden" name="kind" value=card.card.as_str()/>
                <input
                    type="hidden"
                    name="language"
                    value=own.language.clone().unwrap_or_else(|| ALL.to_owned())
                />
                <button class="button button--plain" name="remove" value="yes">
                    {locale.text("staff-cards-remove")}
                    <span class="aloud">", " {name.to_owned()} ", " {language_name}</span>
                </button>
            </form>
        </li>
    }
}

fn upload_form(shown: &Shown<'_>, card: &CardView, name: &str, error: Option<String>) -> Html {
    let locale = shown.locale;
    let languages = shown.languages.iter().map(|(code, name)| {
        view! { <option value=code.clone() lang=code.clone()>{name.clone()}</option> }
    });
    let languages = languages.collect::<Html>();
    let language_id = format!("{}-language", card.card.as_str());
    let id = card.card.as_str();
    let (field, hint_id, error_id) =
        (format!("{id}-picture"), format!("{id}-hint"), format!("{id}-error"));
    let is_wrong = error.is_some();
    let described = match is_wrong {
        true => format!("{hint_id} {error_id}"),
        false => hint_id.clone(),
    };
    let megabytes = i64::try_from(BYTES_MAX / 1024 / 1024).unwrap_or_default();
    let limits = [("side", SIDE_MIN.into()), ("megabytes", megabytes.into())];
    view! {
        <form
            method="post"
            action=StaffRoute::Cards.path(locale.language())
            enctype="multipart/form-data"
            class="flow"
        >
            <input type="hidden" name="seen" value=seen(card)/>
            <input type="hidden" name="kind" value=id/>
            <div class="field">
                <label class="field__label" for=language_id.clone()>
                    {locale.text("staff-cards-language")}
                </label>
                <select class="field__input" id=language_id name="language">
                    <option value=ALL>{locale.text("staff-cards-all-languages")}</option>
                    {languages}
                </select>
            </div>
            <div class=ui::field::wrong_class("field", is_wrong)>
                <label class="field__label" for=field.clone()>
                    {locale.text("staff-cards-picture-label")}
                </label>
                <p class="field__hint" id=hint_id>
                    {locale.text_with("staff-production-upload-hint", &limits)}
                </p>
                <input
                    type="file"
                    id=field
                    name="picture"
                    accept="image/jpeg,image/png,image/webp"
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
                {error.map(|error| view! { <p class="field__error" id=error_id>{error}</p> })}
            </div>
            <p>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-production-upload")}
                    <span class="aloud">", " {name.to_owned()}</span>
                </button>
            </p>
        </form>
    }
}

/// A picture for one of several places.
#[derive(Default)]
struct SentPicture {
    /// The card's name.
    kind: String,
    /// The revisions that its editor saw.
    seen: String,
    picture: Vec<u8>,
    is_removed: bool,
    /// For which it is.
    language: String,
}

impl SentPicture {
    /// None for a form that didn't come whole.
    async fn read(mut form: Multipart) -> Option<Self> {
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.ok()? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.ok()?;
            let text = || String::from_utf8_lossy(&bytes).into_owned();
            match name.as_str() {
                "kind" => sent.kind = text(),
                "seen" => sent.seen = text(),
                "remove" => sent.is_removed = true,
                "language" => sent.language = text(),
                "picture" => sent.picture = bytes.to_vec(),
                _ => {}
            }
        }
        Some(sent)
    }
}

pub async fn receive(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let first = Card::ALL[0];
    let missing = |card| Some(Wrong::File(card, WrongPicture::Missing));
    let Ok(form) = form else { return page(context, missing(first)).await };
    let Some(sent) = SentPicture::read(form).await else {
        return page(context, Some(Wrong::File(first, WrongPicture::NotWhole))).await;
    };
    let card = Card::parse(&sent.kind).ok_or(Stop::NotFound)?;
    let picture = match (sent.is_removed, sent.picture.is_empty()) {
        (true, _) => None,
        (false, true) => return page(context, missing(card)).await,
        (false, false) => Some(sent.picture),
    };
    let language = Some(sent.language.as_str()).filter(|language| *language != ALL);
    let is_known = |language: &str| context.shop.house.locales().get(language).is_some();
    if !language.is_none_or(is_known) {
        return Err(Stop::NotFound);
    }
    let seen = revision(&sent.seen, &sent.language);
    let place = Place { card, language };
    match appearance::cards::set(&context.shop.house, &context.actor(), place, picture, seen)
        .await
        .answered()?
    {
        Ok(()) => {
            let cards = StaffRoute::Cards.path(context.language());
            Ok(Redirect::to(&format!("{cards}?done=card")).into_response())
        }
        Err(PictureRefusal::Changed) => page(context, Some(Wrong::Changed)).await,
        Err(PictureRefusal::Problem(problem)) => {
            page(context, Some(Wrong::File(card, WrongPicture::Problem(problem)))).await
        }
        Err(PictureRefusal::Unknown | PictureRefusal::NoPicture) => Err(Stop::NotFound),
    }
}

/// What a form says of the picture of this language; below zero: nothing.
fn revision(seen: &str, language: &str) -> i64 {
    let mut pairs = seen.split(' ').filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(known, _)| *known == language);
    found.and_then(|(_, revision)| revision.parse().ok()).unwrap_or(-1)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SampleQuery {
    /// Of the card's texts.
    language: String,
}

pub async fn sample(
    context: StaffContext,
    Path((_, card)): Path<(String, String)>,
    Query(query): Query<SampleQuery>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let card = Card::parse(&card).ok_or(Stop::NotFound)?;
    let house = &context.shop.house;
    let shown = house.locales().get_or_fallback(&query.language);
    // With the drafts of its texts, for whoever may see drafts.
    let locale = match context.actor().reach(Action::EditTexts) {
        Reach::Nothing => shown,
        Reach::Some(_) | Reach::All => {
            texts::preview(house, shown.language(), false).await?.unwrap_or(shown)
        }
    };
    let pdf = match card {
        Card::Gift(design) => subscribers::gifts::sample_pdf(house, design, &locale).await?,
        Card::Voucher => money::vouchers::sample_pdf(house, &locale).await?,
        Card::Ticket => selling::tickets::sample_pdf(house, &locale).await?,
    };
    Ok(document::sent(pdf, "application/pdf", &format!("{}.pdf", card.as_str())))
}
