//! A page of the house's own: its words and its picture, a button, cards of productions.

use crate::pages::season::{self, production};
use ::season::shown::landing_pages::{
    self, BUTTON, Found, LandingPage, PICTURE, PagePart, SUMMARY, Said, TEXT, TITLE,
};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use domain::{id::LandingPageId, sales::season::SeasonView};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use shell::{
    Head, Page, render,
    rich::{plain, rich},
};
use staff::frame::context::StaffContext;
use ui::{
    error::Stop,
    route::{Route, poster_card, staff::StaffRoute},
    session::{Notice, Tone, Visit},
    text_mode::without_drafts,
};

/// Of the text, where nobody wrote a summary.
const SUMMARY_CHARS: usize = 200;

pub async fn show(
    visit: Visit,
    Path((_, address)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match landing_pages::find(&visit.shop.house, &address).await? {
        None => Err(Stop::NotFound),
        Some(Found::Moved(to)) => Ok(production::moved(visit, Route::Landing(to))),
        Some(Found::Here(page)) => {
            let route = Route::Landing(address);
            answer(visit, route, page, None).await
        }
    }
}

/// A draft, for those who edit it.
pub async fn preview(
    context: StaffContext,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    // No page has this one.
    let id = id.parse().unwrap_or(LandingPageId(Default::default()));
    let page = match appearance::landing::preview(&visit.shop.house, &context.actor(), id)
        .await
        .answered()?
    {
        Ok(page) => page,
        Err(_) => return Err(Stop::NotFound),
    };
    let locale = &context.locale;
    let edit = StaffRoute::LandingPage(Some(id)).path(context.language());
    let link = Some((edit, locale.text("staff-landing-preview-back")));
    let notice = Notice::new(Tone::Warning, locale.text("staff-landing-preview")).with_link(link);
    let route = Route::Staff(StaffRoute::LandingPreview(id));
    let mut response = answer(without_drafts(visit), route, page, Some(notice)).await?;
    let no_store = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, no_store);
    Ok(response)
}

async fn answer(
    visit: Visit,
    route: Route,
    page: LandingPage,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let session = visit.session_id();
    let language = visit.language();
    let seasons = selling::programme::chosen(house, &page.productions, session, language).await?;
    let own = house.locales().fallback().language().to_owned();
    let locale = visit.locale.clone();
    let words = Words { page: &page, language, own: &own };
    let head = Head {
        title: words.plainly(TITLE),
        description: words.summary(),
        poster: page.picture.clone(),
        data: None,
    };
    let main = move || body(&locale, &page, &own, &seasons);
    Ok(render(visit, Page::new(route, head, "page", main).with_notice(notice)).await)
}

/// What a page says to a reader.
struct Words<'a> {
    page: &'a LandingPage,
    language: &'a str,
    own: &'a str,
}

impl Words<'_> {
    fn said(&self, part: PagePart) -> Option<Said> {
        self.page.said(part, self.language, self.own)
    }

    fn plainly(&self, part: PagePart) -> String {
        self.said(part).map(|said| said.text).unwrap_or_default()
    }

    /// The attribute `lang`, where the reader's language says nothing.
    fn lang(&self, said: &Said) -> Option<String> {
        (said.language != self.language).then(|| said.language.clone())
    }

    fn summary(&self) -> String {
        let summary = self.plainly(SUMMARY);
        if !summary.is_empty() {
            return summary;
        }
        let text = plain(&self.plainly(TEXT));
        match text.char_indices().nth(SUMMARY_CHARS) {
            None => text,
            Some((end, _)) => {
                let begin = text.get(..end).unwrap_or_default();
                let words = begin.rsplit_once(' ').map_or(begin, |(words, _)| words);
                format!("{words} …")
            }
        }
    }
}

fn body(locale: &Locale, page: &LandingPage, own: &str, seasons: &[SeasonView]) -> Html {
    let words = Words { page, language: locale.language(), own };
    let picture = page.picture.as_ref().map(|name| {
        let said = words.said(PICTURE);
        let lang = said.as_ref().and_then(|said| words.lang(said));
        view! {
            <img
                class="season__next-poster"
                src=poster_card(name)
                width="1200"
                height="630"
                alt=said.map(|said| said.text).unwrap_or_default()
                lang=lang
                fetchpriority="high"
            />
        }
    });
    let title = words.said(TITLE).map(|said| {
        let lang = words.lang(&said);
        view! { <h1 class="production__title" lang=lang>{said.text}</h1> }
    });
    let text = words.said(TEXT).map(|said| {
        let lang = words.lang(&said);
        view! { <div class="text" lang=lang>{rich(&said.text)}</div> }
    });
    let told = view! { <div class="season__words">{text} {button(&words)}</div> };
    // The title and the button are seen before the picture on a phone, and beside it elsewhere.
    let told = match picture {
        Some(picture) => view! { <div class="season__lead">{told} {picture}</div> },
        None => told,
    };
    view! {
        <article class="flow">
            {title}
            {told}
        </article>
        {cards(locale, page, seasons)}
    }
}

fn button(words: &Words<'_>) -> Option<Html> {
    let said = words.said(BUTTON).filter(|_| !words.page.link.is_empty())?;
    let href = match words.page.link.as_str() {
        "/" => Route::Season.path(words.language),
        link => format!("/{}{link}", words.language),
    };
    let lang = words.lang(&said);
    Some(view! {
        <p>
            <a class="button" href=href lang=lang>{said.text}</a>
        </p>
    })
}

/// In the order that the house chose; those that aren't there for the reader are left out.
fn cards(locale: &Locale, page: &LandingPage, seasons: &[SeasonView]) -> Option<Html> {
    let card = |key: &String| {
        seasons.iter().find_map(|season| {
            let card = season.productions.iter().find(|card| card.slug == *key)?;
            Some(season::card(locale, season, card))
        })
    };
    let cards: Vec<_> = page.productions.iter().filter_map(card).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="season__section" aria-labelledby="productions">
                <div class="season__section-head">
                    <h2 id="productions">{locale.text("season-productions")}</h2>
                </div>
                <ul class="season__productions">{cards}</ul>
            </section>
        }
    })
}
