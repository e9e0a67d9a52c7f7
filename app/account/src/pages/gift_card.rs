//! The card of a present as the recipient sees it first.

use domain::gift::CardDesign;
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
    let picture = card.picture.map(|picture| {
        let picture = picture.to_owned();
        view! { <img class="gift-card__picture" src=picture width="1200" height="630" alt=""/> }
    });
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
