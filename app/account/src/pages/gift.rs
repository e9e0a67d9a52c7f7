//! An order is given as a gift: what becomes of it, the card, and how it stands.

use super::{
    gift_card::{CardWords, gift_card},
    gift_form::{Typed, fields, zone_name},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{gift::Card, order::OrderLineView};
use gift_tables::gifts::{Gift, Outcome};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::gifts::{self, GivenExtra, Giving};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    form(visit, secret, None).await
}

/// `typed`: what was sent, to be looked at or corrected. None: what is kept.
pub async fn form(visit: Visit, secret: String, typed: Option<Typed>) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let giving = gifts::giving(house, &secret, visit.language()).await?.ok_or(Stop::NotFound)?;
    let names = |code: &str| {
        let known = house.locales().get(code);
        (code.to_owned(), known.map_or_else(|| code.to_owned(), |it| it.text("language-name")))
    };
    let languages = house.locales().languages().into_iter().map(names).collect();
    let locale = visit.locale.clone();
    let title = locale.text("gift-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let is_wrong = typed.as_ref().is_some_and(|typed| typed.refusal.is_some());
    let is_preview = typed.as_ref().is_some_and(|typed| typed.refusal.is_none());
    let typed = typed.unwrap_or_else(|| Typed::kept(&giving, visit.language()));
    let route = Route::Gift(secret.clone());
    let card = Card::Gift(typed.request.design);
    let picture = card_pictures::address(&visit.shop.house, card, visit.language()).await?;
    let asked = Asked { typed, is_preview, languages, picture };
    let main = move || body(&locale, &giving, &secret, asked);
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(visit, page).await)
}

struct Asked {
    typed: Typed,
    is_preview: bool,
    /// Code and own name.
    languages: Vec<(String, String)>,
    /// Address of the card's picture.
    picture: Option<String>,
}

fn body(locale: &Arc<Locale>, giving: &Giving, secret: &str, asked: Asked) -> Html {
    let Asked { typed, is_preview, languages, picture } = asked;
    let order = Route::Order(secret.to_owned()).path(locale.language());
    let back = view! { <p><a href=order>{locale.text("gift-order")}</a></p> };
    let standing = giving.gift.as_ref();
    let standing = standing.map(|gift| standing_of(locale, giving, gift, secret, &languages));
    let can_change = giving.gift.as_ref().is_none_or(|gift| {
        gift.accepted_at.is_none()
            && (gift.sent_at.is_none() || gift.outcome == Some(Outcome::Failed))
    });
    let refused = giving.refusal.filter(|_| standing.is_none()).map(|why| {
        let words = refusal::gift(locale, why);
        view! { <div class="notice notice--warning"><p>{words}</p></div> }
    });
    let asks = can_change && giving.refusal.is_none();
    let card = CardWords {
        design: typed.request.design,
        to: &typed.request.recipient_name,
        from: &giving.from,
        dedication: &typed.request.dedication,
        picture: picture.as_deref(),
        is_heading: false,
    };
    let card = (is_preview || giving.gift.is_some()).then(|| {
        view! {
            <section aria-labelledby="card" tabindex="-1" data-focus=is_preview.then_some("")>
                <h2 id="card">{locale.text("gift-preview-title")}</h2>
                {gift_card(locale, &card)}
            </section>
        }
    });
    let is_new = giving.gift.is_none();
    let form = asks.then(|| {
        let heading = (!is_new).then(|| view! { <h2>{locale.text("gift-change")}</h2> });
        view! { {heading} {fields(locale, giving, secret, typed, languages)} }
    });
    let lede = (is_new && asks).then(|| lede(locale));
    view! {
        <div class="order gift">
            <header class="order__head">
                <h1>{locale.text("gift-title")}</h1>
            </header>
            {refused}
            {standing}
            {lede}
            {content(locale, giving)}
            {card}
            {form}
            {back}
        </div>
    }
}

fn lede(locale: &Locale) -> Html {
    view! {
        <p>{locale.text("gift-lede")}</p>
        <ul class="order__steps">
            <li>{locale.text("gift-until")}</li>
            <li>{locale.text("gift-after")}</li>
            <li>{locale.text("gift-money")}</li>
        </ul>
    }
}

/// Each performance once, with how many tickets; then the vouchers, and extras.
fn content(locale: &Arc<Locale>, giving: &Giving) -> Option<Html> {
    let mut performances: Vec<(&OrderLineView, u32)> = Vec::new();
    for line in &giving.lines {
        match performances.iter_mut().find(|(known, _)| known.performance == line.performance) {
            Some((_, count)) => *count += 1,
            None => performances.push((line, 1)),
        }
    }
    let lines = performances.into_iter().map(|(line, count)| {
        let when = when_long(locale, line.starts_at, &line.time_zone);
        let tickets = locale.text_with("common-tickets", &[("count", count.into())]);
        view! { <li><strong>{line.title.clone()}</strong> ", " {when} " (" {tickets} ")"</li> }
    });
    let lines = lines.collect::<Html>();
    let count = [("count", giving.vouchers.into())];
    let vouchers = (giving.vouchers > 0)
        .then(|| view! { <li>{locale.text_with("gift-vouchers", &count)}</li> });
    // Of a new gift the form asks whether they go along.
    let go = giving.gift.as_ref().is_some_and(|gift| !gift.card.keeps_extras);
    let extra = |extra: &GivenExtra| view! { <li>{extra.counted(locale)}</li> };
    let extras = giving.extras.iter().filter(|_| go).map(extra).collect::<Vec<Html>>();
    (!giving.lines.is_empty() || giving.vouchers > 0 || !extras.is_empty()).then(|| {
        view! {
            <section aria-labelledby="what">
                <h2 id="what">{locale.text("gift-what")}</h2>
                <ul>{lines} {vouchers} {extras}</ul>
            </section>
        }
    })
}

/// In which language the recipient is written to.
fn spoken(locale: &Locale, gift: &Gift, languages: &[(String, String)]) -> Option<Html> {
    let (_, language) = languages.iter().find(|(code, _)| *code == gift.card.language)?;
    let language = [("language", language.as_str().into())];
    Some(view! { <p>{locale.text_with("gift-state-language", &language)}</p> })
}

/// How the gift stands, in which language its recipient gets it, and what can be done about it.
fn standing_of(
    locale: &Locale,
    giving: &Giving,
    gift: &Gift,
    secret: &str,
    languages: &[(String, String)],
) -> Html {
    let language = locale.language();
    let card = &gift.card;
    let mut args = vec![
        ("name", card.recipient_name.as_str().into()),
        ("email", card.email.clone().unwrap_or_default().into()),
    ];
    let id = match (gift.accepted_at, gift.outcome, gift.sent_at, card.deliver_at) {
        (Some(_), ..) => "gift-state-accepted",
        (None, Some(Outcome::Failed), ..) => "gift-state-failed",
        (None, Some(Outcome::Delivered), ..) => "gift-state-sent",
        (None, None, None, None) => "gift-state-printed",
        (None, None, None, Some(at)) if !card.time_zone.is_empty() => {
            args.push(("date", locale.date_long(at, &card.time_zone).into()));
            args.push(("time", locale.time(at, &card.time_zone).into()));
            // Only a time that isn't the house's needs the name of its zone.
            if card.time_zone == giving.time_zone {
                "gift-state-waiting-here"
            } else {
                args.push(("zone", zone_name(locale, &card.time_zone).into()));
                "gift-state-waiting"
            }
        }
        (None, None, ..) => "gift-state-sending",
    };
    let tone = match gift.outcome {
        Some(Outcome::Failed) if gift.accepted_at.is_none() => "notice notice--warning",
        _ => "notice notice--good",
    };
    let name = [("name", card.recipient_name.as_str().into())];
    let print = Target::GiftCard(secret.to_owned()).path(language);
    let call_back = Target::CallBackGift(secret.to_owned()).path(language);
    let ways = gift.accepted_at.is_none().then(|| {
        view! {
            <div class="order__actions">
                <a class="button" href=print download>
                    {locale.text("gift-print")}
                </a>
                <form method="post" action=call_back>
                    <button
                        class="button button--quiet"
                        type="submit"
                        aria-describedby="call-back-text"
                    >
                        {locale.text("gift-call-back")}
                    </button>
                </form>
            </div>
            <p class="small soft" id="call-back-text">{locale.text("gift-call-back-text")}</p>
        }
    });
    view! {
        <div class=tone role="status">
            <p><strong>{locale.text_with("gift-state-title", &name)}</strong></p>
            <p>{locale.text_with(id, &args)}</p>
            {spoken(locale, gift, languages)}
        </div>
        {ways}
    }
}
