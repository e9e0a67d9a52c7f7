//! A package whose performances are chosen one by one: what it needs, the performances of each
//! group, how far the reader's own has come.

use crate::pages::{
    basket::place,
    house::help,
    offers::price_range,
    performance::{
        date_state::{availability_mark, price_from},
        notice::sale_words,
    },
    season::calendar::{Month, month_name, months_of},
};
use axum::response::Response;
use domain::{
    id::PerformanceId,
    sales::{
        basket::BasketLine,
        offer::{
            begun::Progress,
            view::{ChoiceView, GroupView, OfferCard, WorkView},
        },
        season::{Availability, PerformanceCard, SaleState},
    },
};
use house::locales::Locale;
use islands::plan::product_frame;
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::{day, machine_time},
    route::{Route, poster_small},
    session::Visit,
    words::{
        Words,
        packages::{self, Together},
        seats as seat_words,
    },
};

/// Links for so many people; who needs more chooses their number on the page of a performance.
pub const PEOPLE: u32 = 6;

/// `people`: for how many; as many as the basket's packages are for where nothing is said.
pub async fn show(
    visit: Visit,
    key: String,
    choice: ChoiceView,
    people: Option<u32>,
) -> Result<Response, Stop> {
    let conditions = help::conditions(&visit).await?;
    let chosen = chosen(&visit, &choice).await?;
    let locale = visit.locale.clone();
    let name = choice.card.offer.name.clone();
    let head =
        Head { title: name.clone(), description: choice.card.text.clone(), ..Head::default() };
    let main = move || {
        let all = Route::Offers.path(locale.language());
        let begun = packages::together(&choice.begun);
        let begun = begun.iter().map(|same| progress(&locale, same)).collect::<Html>();
        let of_basket = u32::try_from(choice.begun.len()).unwrap_or(u32::MAX);
        let people = people.unwrap_or(of_basket).clamp(1, PEOPLE);
        let groups = choice.groups.iter().enumerate();
        let groups = groups.map(|(index, group)| {
            self::group(&locale, &Asked { choice: &choice, chosen: &chosen, people, index }, group)
        });
        view! {
            <header class="page__head">
                <p class="soft">{choice.season.clone()}</p>
                <h1>{name}</h1>
                <p class="lede">{choice.card.text.clone()}</p>
                {facts(&locale, &choice.card)}
                <p>{locale.text("choice-how")}</p>
            </header>
            {(!choice.begun.is_empty())
                .then(|| view! { <div class="offer__begun">{begun}</div> })}
            {for_people(&locale, &choice, people)}
            {groups.collect::<Html>()}
            {conditions}
            <p><a href=all>{locale.text("offer-all")}</a></p>
        }
    };
    Ok(render(visit, Page::new(Route::Offer(key), head, "page", main)).await)
}

/// Each seat of the reader's basket that is one of this offer.
async fn chosen(visit: &Visit, choice: &ChoiceView) -> Result<Vec<BasketLine>, Stop> {
    let session = visit.session_id().filter(|_| !choice.begun.is_empty());
    let Some(session) = session else { return Ok(Vec::new()) };
    let house = &visit.shop.house;
    let basket = selling::basket::basket(house, session, visit.language()).await?;
    let key = &choice.card.offer.key;
    let is_of_it = |line: &BasketLine| line.item.as_ref().is_some_and(|item| item.offer == *key);
    Ok(basket.lines.into_iter().filter(is_of_it).collect())
}

/// How many performances, at what price, by which rules.
pub fn facts(locale: &Locale, card: &OfferCard) -> Html {
    let Some(choice) = &card.choice else { return Html::default() };
    let id = if choice.is_for_all { "choice-price-all" } else { "choice-price-each" };
    let price = locale.text_with(id, &[("price", price_range(locale, card).into())]);
    let rules = packages::rules(locale, choice, card.currency);
    let rules = rules.into_iter().map(|rule| view! { <span>{rule}</span> });
    view! {
        <p class="offers__facts">
            <span>{packages::performances(locale, choice)}</span>
            <span class="offers__price">{price}</span>
            {rules.collect::<Html>()}
        </p>
    }
}

/// A package, for how many people it is chosen, and the group that is shown.
struct Asked<'v> {
    choice: &'v ChoiceView,
    chosen: &'v [BasketLine],
    people: u32,
    index: usize,
}

impl Asked<'_> {
    /// Where whoever chose seats comes back to. A performance that stands in several groups has its
    /// place in the first.
    fn place(&self, card: &PerformanceCard) -> Option<String> {
        let has = |group: &GroupView| {
            let mut performances = group.works.iter().flat_map(|work| &work.performances);
            performances.any(|(other, _)| other.id == card.id)
        };
        let first = self.choice.groups.iter().position(has);
        (first == Some(self.index)).then(|| card.id.to_string())
    }

    /// That the basket has it, with which seats.
    fn chosen(&self, locale: &Arc<Locale>, performance: PerformanceId) -> Option<Html> {
        let lines = self.chosen.iter().filter(|line| line.performance == performance);
        let seats: Vec<String> = lines.map(|line| place(locale, line)).collect();
        let is_chosen = !seats.is_empty();
        let seats = seat_words::list(&Words(locale.clone()), seats);
        let words = locale.text_with("choice-chosen", &[("seats", seats.into())]);
        is_chosen.then(|| view! { <span class="work__chosen">{words}</span> })
    }
}

/// How many people it is for: as many seats are suggested for each performance.
fn for_people(locale: &Locale, choice: &ChoiceView, people: u32) -> Html {
    let path = Route::Offer(choice.card.offer.key.clone()).path(locale.language());
    let links = (1..=PEOPLE).map(|count| {
        let aloud = locale.text_with("choice-people", &[("count", count.into())]);
        view! {
            <li>
                <a
                    class="best__count"
                    href=format!("{path}?people={count}")
                    aria-current=(count == people).then_some("true")
                    aria-label=aloud
                >
                    {count}
                </a>
            </li>
        }
    });
    let hint = (people > 1).then(|| {
        let words = locale.text_with("choice-people-hint", &[("count", people.into())]);
        view! { <p class="small">{words}</p> }
    });
    view! {
        <nav aria-label=locale.text("choice-how-many")>
            <p class="field__label" aria-hidden="true">{locale.text("choice-how-many")}</p>
            <ul class="best__counts">{links.collect::<Html>()}</ul>
            {hint}
        </nav>
    }
}

fn progress(locale: &Locale, same: &Together<'_>) -> Html {
    let basket = Route::Basket.path(locale.language());
    let begun = same.progress;
    view! {
        <div class="notice notice--good">
            <p>
                <strong>
                    {same.people(locale)} {packages::progress(locale, begun)}
                </strong>
                {packages::missing(locale, begun).map(|words| view! { <br/> {words} })}
            </p>
            <p><a href=basket>{locale.text("plan-to-basket")}</a></p>
        </div>
    }
}

fn group(locale: &Arc<Locale>, asked: &Asked<'_>, group: &GroupView) -> Html {
    let heading = packages::range(locale, &group.part, group.most);
    let id = format!("group-{}", asked.index);
    let zone = &asked.choice.time_zone;
    let performances = group.works.iter().flat_map(|work| &work.performances);
    let months = months_of(performances.map(|(card, _)| card), zone);
    let links = (months.len() > 1).then(|| month_links(locale, &id, &heading, &months));
    let by_month = months.iter().map(|month| {
        view! {
            <h3 id=format!("{id}-{month}")>{month_name(locale, *month)}</h3>
            <ul class="works">{in_month(locale, asked, group, *month)}</ul>
        }
    });
    let works = view! {
        {links}
        {by_month.collect::<Html>()}
    };
    let works = match is_done(asked.choice, group) {
        false => view! {
            <h2 id=id.clone()>{heading}</h2>
            {works}
        },
        true => view! {
            <details class="disclosure offers__done">
                <summary>
                    <h2 id=id.clone()>
                        {heading}
                        <span class="soft">"\u{a0}· " {locale.text("choice-group-done")}</span>
                    </h2>
                </summary>
                {works}
            </details>
        },
    };
    view! {
        <section class="offers__kind" aria-labelledby=id.clone()>
            {works}
        </section>
    }
}

/// Every package that was begun has what it needs of this group. What is left to do stands open.
fn is_done(choice: &ChoiceView, group: &GroupView) -> bool {
    let needs = |begun: &Progress| begun.missing.iter().any(|part| part.of == group.part.of);
    let mut performances = group.works.iter().flat_map(|work| &work.performances);
    !choice.begun.iter().any(needs) && performances.any(|(_, is_chosen)| *is_chosen)
}

/// To the months of a group, at its top.
fn month_links(locale: &Locale, id: &str, heading: &str, months: &[Month]) -> Html {
    let links = months.iter().map(|month| {
        let href = format!("#{id}-{month}");
        view! { <a class="filter__link" href=href>{month_name(locale, *month)}</a> }
    });
    let aloud = format!("{}: {heading}", locale.text("season-months"));
    view! {
        <nav class="filter" aria-label=aloud>{links.collect::<Html>()}</nav>
    }
}

/// The productions of a month, in the order of their first performance in it.
fn in_month(locale: &Arc<Locale>, asked: &Asked<'_>, group: &GroupView, month: Month) -> Html {
    let is_in =
        |card: &&PerformanceCard| Month::of(day(card.starts_at, &asked.choice.time_zone)) == month;
    let works = group.works.iter().filter_map(|work| {
        let cards = work.performances.iter().map(|(card, _)| card).filter(is_in);
        let cards: Vec<&PerformanceCard> = cards.collect();
        Some((cards.first()?.starts_at, work, cards))
    });
    let mut works: Vec<_> = works.collect();
    works.sort_by_key(|(first, ..)| *first);
    works.into_iter().map(|(_, work, cards)| self::work(locale, asked, work, &cards)).collect()
}

/// A production with these of its performances.
fn work(
    locale: &Arc<Locale>,
    asked: &Asked<'_>,
    work: &WorkView,
    cards: &[&PerformanceCard],
) -> Html {
    let address = cards.first().map(|card| card.production_address.clone());
    let address = address.unwrap_or_else(|| work.slug.clone());
    let href = Route::Production(address).path(locale.language());
    let performances = cards.iter().map(|card| performance(locale, asked, card));
    // Those that aren't on sale yet begin together.
    let later = cards.iter().find(|card| !matches!(card.sale, SaleState::Open { .. }));
    let later = later.and_then(|card| sale_words(locale, card, &asked.choice.time_zone));
    view! {
        <li class="work">
            <img
                class="work__poster"
                src=poster_small(&work.poster)
                width="600"
                height="900"
                alt=""
                loading="lazy"
            />
            <div>
                <h4 class="offer__title">
                    <a href=href>{work.title.clone()}</a>
                </h4>
                <p class="soft small">{work.author.clone()}</p>
                <ul class="work__performances">{performances.collect::<Html>()}</ul>
                {later.map(|words| view! { <p class="soft small">{words}</p> })}
            </div>
        </li>
    }
}

/// A link to its plan with the package chosen, as long as there is something to choose.
fn performance(locale: &Arc<Locale>, asked: &Asked<'_>, card: &PerformanceCard) -> Html {
    let Asked { choice, people, .. } = asked;
    let zone = &choice.time_zone;
    let path = Route::Performance(card.slug.clone()).path(locale.language());
    let href = product_frame::with_offer(&path, &choice.card.offer.key);
    // Once it is begun, the basket knows for how many.
    let href = match *people > 1 && choice.begun.is_empty() {
        true => format!("{href}&people={people}"),
        false => href,
    };
    let is_open = matches!(card.sale, SaleState::Open { .. });
    let can_choose = is_open && card.availability != Availability::SoldOut;
    let day = locale.date_short(card.starts_at, zone);
    let time = locale.time(card.starts_at, zone);
    let when = view! {
        <time datetime=machine_time(card.starts_at, zone)>{format!("{day}, {time}")}</time>
    };
    let best = Route::BestSeats(card.slug.clone()).path(locale.language());
    let best = product_frame::with_offer(&best, &choice.card.offer.key);
    let best = format!("{best}&count={people}");
    let best = (can_choose && !card.is_unnumbered).then(|| {
        let aloud = format!(", {day}, {time}");
        view! {
            <a class="small" href=best>
                {locale.text("suggest-link")}
                <span class="aloud">{aloud}</span>
            </a>
        }
    });
    let mark = is_open.then(|| availability_mark(locale, card.availability));
    let has_usual = is_open && card.availability.has_usual_places();
    let price = price_from(locale, card.from.filter(|_| has_usual));
    let price = price.map(|price| view! { <span class="offer__price soft">{price}</span> });
    view! {
        <li class="work__evening" id=asked.place(card)>
            <span>
                {match can_choose {
                    true => view! { <a href=href>{when}</a> },
                    false => view! { <span class="soft">{when}</span> },
                }}
                " "
                {asked.chosen(locale, card.id)}
                " "
                {mark}
                " "
                {price}
            </span>
            {best}
        </li>
    }
}
