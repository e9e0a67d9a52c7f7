//! Season, series, production, performance, as pages and rules see them. Texts come in the
//! reader's language already.

use crate::{
    id::{PerformanceId, ProductionId, SeasonId},
    moment::Moment,
    money::Money,
    sales::offer::view::OfferName,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Genre {
    Opera,
    Ballet,
    Concert,
    Family,
}

impl Genre {
    pub const ALL: [Self; 4] = [Self::Opera, Self::Ballet, Self::Concert, Self::Family];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opera => "opera",
            Self::Ballet => "ballet",
            Self::Concert => "concert",
            Self::Family => "family",
        }
    }

    /// Its musicians are on the stage, and there is no set.
    pub fn is_concert(self) -> bool {
        self == Self::Concert
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|genre| genre.as_str() == text)
    }
}

/// A genre of the house's own, with its name in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnGenre {
    pub key: String,
    pub name: String,
}

/// Whether one can buy now, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum SaleState {
    NotYet { opens: Moment },
    Open { closes: Moment },
    Closed,
    Cancelled,
    Past,
}

/// How full a performance is, in the steps that a patron cares about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Availability {
    Good,
    Few,
    /// Only people in wheelchairs and their companions can still buy.
    WheelchairsOnly,
    SoldOut,
}

/// Under this share of free seats (in percent) a performance counts as nearly sold out.
pub const FEW_PERCENT: usize = 12;

impl Availability {
    pub fn of(free: usize, all: usize) -> Self {
        match free {
            0 => Self::SoldOut,
            _ if free * 100 < all * FEW_PERCENT => Self::Few,
            _ => Self::Good,
        }
    }

    /// The same where it is known how many of the free places are wheelchair places and how many
    /// are neither these nor companion seats, which are sold with them alone.
    pub fn by_kind(self, usual: usize, wheelchairs: usize) -> Self {
        match (usual, wheelchairs) {
            (0, 0) => Self::SoldOut,
            (0, _) => Self::WheelchairsOnly,
            _ => self,
        }
    }

    /// Whoever needs no wheelchair place can still buy.
    pub fn has_usual_places(self) -> bool {
        matches!(self, Self::Good | Self::Few)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeasonView {
    pub id: SeasonId,
    pub name: String,
    /// ISO dates, first and last day.
    pub starts_on: String,
    pub ends_on: String,
    /// IANA name; dates are shown in it.
    pub time_zone: String,
    /// In the order of their first performance.
    pub productions: Vec<ProductionCard>,
    /// All visible ones by start.
    pub performances: Vec<PerformanceCard>,
    /// Genres of the house's own, in the order of the filter.
    #[serde(skip)]
    pub own_genres: Vec<OwnGenre>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductionCard {
    pub id: ProductionId,
    pub slug: String,
    /// Last part of its page's address.
    pub address: String,
    pub genre: Genre,
    #[serde(skip)]
    pub own_genre: Option<OwnGenre>,
    pub title: String,
    /// Composer, choreographer or conductor: the line under the title.
    pub author: String,
    /// Name of the poster.
    pub poster: String,
    pub hall: String,
    pub first_at: Moment,
    pub last_at: Moment,
    pub performances: u32,
    /// Lowest price of its open performances, fees included.
    pub from: Option<Money>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PerformanceCard {
    pub id: PerformanceId,
    /// Friendly address: `la-traviata-2026-12-03-1930` (T6.2g).
    pub slug: String,
    pub production_slug: String,
    /// Last part of the address of the production's page.
    pub production_address: String,
    pub title: String,
    pub genre: Genre,
    /// For the season's page alone.
    #[serde(skip)]
    pub own_genre: Option<OwnGenre>,
    pub hall: String,
    pub starts_at: Moment,
    pub sale: SaleState,
    pub availability: Availability,
    /// None of its places has a number, so that no seats are chosen or suggested.
    #[serde(skip)]
    pub is_unnumbered: bool,
    pub from: Option<Money>,
    /// Codes of the subscription series it belongs to.
    pub series: Vec<String>,
    /// Subscriptions that it can be bought as part of now; only a production's page has them.
    pub offers: Vec<OfferName>,
    /// Who may buy before whoever looks, the first first; empty once they may buy themselves.
    pub early: Vec<EarlySale>,
    /// When everybody may buy, where whoever looks may before them.
    pub opens_for_all: Option<Moment>,
}

/// A sale that opens to some before others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlySale {
    /// What the house calls them, in the reader's language; empty where it has no name for them.
    pub who: String,
    pub opens: Moment,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductionView {
    pub card: ProductionCard,
    pub season: String,
    pub time_zone: String,
    pub synopsis: String,
    /// Language sung and language of the surtitles, in words; empty for a concert.
    pub sung_in: String,
    /// (role in the team, names) in the order of the poster.
    pub team: Vec<(String, String)>,
    /// What else the house says beside its length.
    pub facts: Vec<String>,
    /// What the poster shows; empty where nobody has said it.
    pub picture: String,
    pub duration_minutes: u32,
    pub intervals: u32,
    pub performances: Vec<PerformanceCard>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_genre_is_read_as_it_is_written() {
        for genre in Genre::ALL {
            assert_eq!(Genre::parse(genre.as_str()), Some(genre));
            assert_eq!(serde_json::to_value(genre).expect("a name"), genre.as_str());
        }
        assert_eq!(Genre::parse("rock"), None);
    }

    #[test]
    fn few_seats_are_fewer_than_12_percent() {
        for (free, availability) in [
            (0, Availability::SoldOut),
            (1, Availability::Few),
            (11, Availability::Few),
            (12, Availability::Good),
            (100, Availability::Good),
        ] {
            assert_eq!(Availability::of(free, 100), availability, "{free} of 100");
        }
    }

    #[test]
    fn wheelchair_places_alone_are_not_seats_for_everybody() {
        let few = Availability::of(4, 100);
        assert_eq!(few.by_kind(1, 2), Availability::Few);
        assert_eq!(few.by_kind(0, 2), Availability::WheelchairsOnly);
        assert_eq!(few.by_kind(0, 0), Availability::SoldOut, "a companion seat isn't sold alone");
    }
}
