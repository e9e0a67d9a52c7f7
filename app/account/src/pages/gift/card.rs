//! The card of a present as the recipient sees it first.

use domain::tickets::gift::CardDesign;
use house::locales::Locale;
use markup::{Html, view};

/// What stands on a card.
pub struct CardWords<'a> {
    pub design: CardDesign,
    pub to: &'a str,
    pub from: &'a str,
    pub dedication: &'a str,
    /// Address of the house's own picture for this occasion.
    pub picture: Option<&'a str>,
    /// What the printed card names; empty where it stands below.
    pub given: Vec<String>,
    /// The occasion is the page's own heading.
    pub is_heading: bool,
}

pub fn heading(locale: &Locale, design: CardDesign) -> String {
    locale.text(subscribers::gifts::heading(design))
}

/// The drawing of an occasion: a box with a bow, a cake with candles, rays.
pub fn motif(design: CardDesign) -> Html {
    let lines = match design {
        CardDesign::Present => {
            "M6 10h36v6H6zM9 16h30v13H9zM24 10v19M24 10C19 1 11 5 24 10 37 5 29 1 24 10"
        }
        CardDesign::Birthday => {
            "M5 29h38M8 29V19h32v10M14 19v-7M24 19v-9M34 19v-7M14 8V6M24 6V4M34 8V6"
        }
        CardDesign::Congratulations => {
            "M24 3v7M24 22v7M11 16h7M30 16h7M15 7l5 5M28 20l5 5M33 7l-5 5M20 20l-5 5"
        }
    };
    view! {
        <svg class="gift__motif" viewBox="0 0 48 32" aria-hidden="true"><path d=lines></path></svg>
    }
}

pub fn gift_card(locale: &Locale, card: &CardWords<'_>) -> Html {
    let class = format!("gift-card gift-card--{}", card.design.as_str());
    let words = heading(locale, card.design);
    let heading = match card.is_heading {
        true => view! { <h1 class="gift-card__heading">{words}</h1> },
        false => view! { <p class="gift-card__heading">{words}</p> },
    };
    let to = locale.text_with("gift-page-to", &[("name", card.to.into())]);
    let from = locale.text_with("gift-page-from", &[("from", card.from.into())]);
    let dedication = (!card.dedication.is_empty()).then(|| {
        let dedication = card.dedication.to_owned();
        view! { <p class="gift-card__words" dir="auto">{dedication}</p> }
    });
    let picture = match card.picture {
        Some(picture) => {
            let src = picture.to_owned();
            view! { <img class="gift-card__picture" src=src width="1200" height="630" alt=""/> }
        }
        None => motif(card.design),
    };
    let given = card.given.iter().map(|given| view! { <li>{given.clone()}</li> });
    let given = given.collect::<Vec<Html>>();
    let given = (!given.is_empty()).then(|| view! { <ul class="gift-card__given">{given}</ul> });
    let language = locale.language().to_owned();
    view! {
        <div class=class lang=language>
            {picture}
            {heading}
            <p class="gift-card__to"><bdi>{to}</bdi></p>
            {dedication}
            <p class="gift-card__from"><bdi>{from}</bdi></p>
            {given}
        </div>
    }
}
