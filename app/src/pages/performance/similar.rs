//! Dates like one that can't be bought: the same production's, else the next ones of its genre.

use crate::pages::performance::date_state::{availability_mark, price_from};
use domain::sales::season::{PerformanceCard, SaleState};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    error::Stop,
    locale::{machine_time, when_long},
    route::Route,
    session::Visit,
};

/// More would be a calendar.
const CARDS_MAX: usize = 3;

/// At most three that can be bought now, the next first.
pub async fn cards(visit: &Visit, than: &PerformanceCard) -> Result<Vec<PerformanceCard>, Stop> {
    let (house, session, language) = (&visit.shop.house, visit.session_id(), visit.language());
    let slug = &than.production_slug;
    let own = selling::programme::production(house, slug, session, language).await?;
    let own = own.map(|production| production.performances).unwrap_or_default();
    let season = selling::programme::season(house, session, language).await?;
    let season = season.map(|season| season.performances).unwrap_or_default();
    Ok(choose(than, &own, &season))
}

/// Of its production, still to come.
pub async fn has_other_dates(visit: &Visit, than: &PerformanceCard) -> Result<bool, Stop> {
    let house = &visit.shop.house;
    let (catalogue, now) = (season::catalogue::catalogue(house).await?, house.now());
    let mut dates = catalogue.of_production(&than.production_slug).map(|listing| &listing.row);
    Ok(dates.any(|it| it.id != than.id && it.cancelled_at.is_none() && it.starts_at > now))
}

/// Of the production's own dates and the season's, both by their start.
fn choose(
    than: &PerformanceCard,
    own: &[PerformanceCard],
    season: &[PerformanceCard],
) -> Vec<PerformanceCard> {
    let can_buy = |card: &&PerformanceCard| {
        card.id != than.id
            && matches!(card.sale, SaleState::Open { .. })
            && card.availability.has_usual_places()
    };
    let own: Vec<_> = own.iter().filter(can_buy).take(CARDS_MAX).cloned().collect();
    if !own.is_empty() {
        return own;
    }
    let is_alike =
        |card: &&PerformanceCard| card.genre == than.genre && card.own_genre == than.own_genre;
    let alike = season.iter().filter(can_buy).filter(is_alike);
    alike.take(CARDS_MAX).cloned().collect()
}

/// None where there is no such date.
pub fn list(locale: &Locale, cards: &[PerformanceCard], time_zone: &str) -> Option<Html> {
    if cards.is_empty() {
        return None;
    }
    let lines = cards.iter().map(|card| line(locale, card, time_zone)).collect::<Html>();
    Some(view! {
        <section class="instead" aria-labelledby="similar">
            <h2 class="instead__title" id="similar">
                {locale.text("similar-title")}
            </h2>
            <ul class="similar">{lines}</ul>
        </section>
    })
}

fn line(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Html {
    let href = Route::Performance(card.slug.clone()).path(locale.language());
    view! {
        <li class="similar__line">
            <a class="similar__link" href=href>
                <strong>{card.title.clone()}</strong>
                <time datetime=machine_time(card.starts_at, time_zone)>
                    {when_long(locale, card.starts_at, time_zone)}
                </time>
            </a>
            <span class="similar__facts">
                {availability_mark(locale, card.availability)}
                {price_from(locale, card.from).map(|from| view! { <span>{from}</span> })}
            </span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        id::PerformanceId,
        moment::Moment,
        sales::season::{Availability, Genre},
    };

    fn card(number: u32, production: &str, genre: Genre) -> PerformanceCard {
        PerformanceCard {
            id: format!("{number:032}").parse::<PerformanceId>().expect("an id"),
            slug: number.to_string(),
            production_slug: production.to_owned(),
            production_address: String::new(),
            title: production.to_owned(),
            genre,
            own_genre: None,
            hall: String::new(),
            starts_at: Moment(0),
            sale: SaleState::Open { closes: Moment(1) },
            availability: Availability::Good,
            is_unnumbered: false,
            from: None,
            series: Vec::new(),
            offers: Vec::new(),
            early: Vec::new(),
            opens_for_all: None,
        }
    }

    fn slugs(cards: &[PerformanceCard]) -> Vec<&str> {
        cards.iter().map(|card| card.slug.as_str()).collect()
    }

    #[test]
    fn other_dates_of_the_production_come_before_those_of_its_genre() {
        let sold = card(1, "tosca", Genre::Opera);
        let season: Vec<_> = (2..7)
            .map(|number| card(number, if number == 4 { "tosca" } else { "carmen" }, Genre::Opera))
            .chain([card(7, "swan-lake", Genre::Ballet)])
            .collect();
        let own = [sold.clone(), season[2].clone()];
        assert_eq!(slugs(&choose(&sold, &own, &season)), ["4"]);
        let none = PerformanceCard { availability: Availability::SoldOut, ..season[2].clone() };
        assert_eq!(slugs(&choose(&sold, &[sold.clone(), none], &season)), ["2", "3", "4"]);
    }

    #[test]
    fn nothing_is_proposed_that_cannot_be_bought() {
        let past = card(1, "giselle", Genre::Ballet);
        let opens = Moment(5);
        let later = PerformanceCard { sale: SaleState::NotYet { opens }, ..past.clone() };
        let other = card(2, "carmen", Genre::Opera);
        assert!(choose(&past, std::slice::from_ref(&later), &[later.clone(), other]).is_empty());
    }
}
