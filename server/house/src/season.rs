//! The season as the shop shows it.

use crate::{
    House,
    evening::{Evening, effective_of},
};
use domain::{
    actor::Channel,
    id::PerformanceId,
    moment::Moment,
    money::{Currency, Money},
    season::{
        Availability, PerformanceCard, ProductionCard, ProductionView, SaleState, SeasonView,
    },
};
use seatmap::seat_set::SeatSet;
use std::collections::HashMap;
use store::{
    Conn,
    season::{PerformanceRow, SeasonRow},
};

/// What the cards of a season are made of.
struct Programme {
    performances: Vec<(PerformanceRow, PerformanceCard)>,
    words: HashMap<String, String>,
}

impl House {
    /// The running season, or the next one in August; None where nothing is set up.
    pub async fn season(&self, language: &str) -> anyhow::Result<Option<SeasonView>> {
        let mut conn = self.store().read().await?;
        let seasons = store::season::seasons(&mut conn).await?;
        let Some(season) = self.current(&seasons) else { return Ok(None) };
        let rows = store::season::performances_of_season(&mut conn, season.id).await?;
        let programme = self.programme(&mut conn, season, rows, language).await?;
        let names = self.texts(&mut conn, "season.", language).await?;
        let name_key = format!("season.{}.name", season.key);
        let mut own = store::texts::published(&mut conn, "house.", language).await?;
        Ok(Some(SeasonView {
            id: season.id,
            name: names.get(&name_key).cloned().unwrap_or_else(|| season.key.clone()),
            claim: own.remove("house.claim").unwrap_or_default(),
            starts_on: season.starts_on.clone(),
            ends_on: season.ends_on.clone(),
            time_zone: season.time_zone.clone(),
            productions: programme.productions(),
            performances: programme.performances.into_iter().map(|(_, card)| card).collect(),
        }))
    }

    /// None for unknown and for invisible ones.
    pub async fn production(
        &self,
        slug: &str,
        language: &str,
    ) -> anyhow::Result<Option<ProductionView>> {
        let mut conn = self.store().read().await?;
        let rows = store::season::performances_of_production(&mut conn, slug).await?;
        let Some(first) = rows.first().cloned() else { return Ok(None) };
        let seasons = store::season::seasons(&mut conn).await?;
        let Some(season) = seasons.iter().find(|season| season.id == first.season) else {
            return Ok(None);
        };
        let programme = self.programme(&mut conn, season, rows, language).await?;
        let names = self.texts(&mut conn, "season.", language).await?;
        let Some(card) = programme.productions().pop() else { return Ok(None) };
        let text = |name: &str| programme.text(slug, name);
        Ok(Some(ProductionView {
            season: names
                .get(&format!("season.{}.name", season.key))
                .cloned()
                .unwrap_or_else(|| season.key.clone()),
            time_zone: first.time_zone,
            synopsis: text("synopsis"),
            sung_in: text("sung-in"),
            team: team(&text("team")),
            duration_minutes: first.duration_minutes,
            intervals: first.intervals,
            performances: programme.performances.into_iter().map(|(_, card)| card).collect(),
            card,
        }))
    }

    /// The season of today; between two, the one that comes; after the last, the last.
    fn current<'s>(&self, seasons: &'s [SeasonRow]) -> Option<&'s SeasonRow> {
        let today = |zone: &str| crate::locales::local(self.now(), zone).date().to_string();
        seasons.iter().find(|season| season.ends_on >= today(&season.time_zone)).or(seasons.last())
    }

    async fn programme(
        &self,
        conn: &mut Conn,
        season: &SeasonRow,
        rows: Vec<PerformanceRow>,
        language: &str,
    ) -> anyhow::Result<Programme> {
        let now = self.now();
        let settings = store::season::settings(conn, Channel::Web.as_str()).await?;
        let words = self.words_of_productions(conn, language).await?;
        let halls = self.texts(conn, "hall.name.", language).await?;
        let fees = store::season::fees(conn, Channel::Web.as_str()).await?;
        let fee: i64 = fees
            .iter()
            .filter(|fee| fee.basis == domain::pricing::FeeBasis::Ticket)
            .map(|fee| fee.amount_minor)
            .sum();
        let full = self.fullness(conn, season, &rows, now).await?;
        let mut lowest = HashMap::new();
        let mut performances = Vec::new();
        for row in rows {
            let series = store::season::series_ids(conn, row.id).await?;
            let effective = effective_of(&row, &series, &settings);
            if !effective.is_visible(now) {
                continue;
            }
            if !lowest.contains_key(&row.price_list) {
                let prices = store::season::prices(conn, row.price_list).await?;
                lowest.insert(row.price_list, prices.values().map(|(_, minor)| *minor).min());
            }
            let sale = effective.sale(now, row.cancelled_at.is_some());
            let from = lowest.get(&row.price_list).copied().flatten().map(|minor| Money {
                minor: if minor > 0 { minor + fee } else { 0 },
                currency: currency_of(&row),
            });
            let key = format!("production.{}.title", row.production_slug);
            let card = PerformanceCard {
                id: row.id,
                slug: row.slug.clone(),
                production_slug: row.production_slug.clone(),
                title: words.get(&key).cloned().unwrap_or_else(|| row.production_slug.clone()),
                genre: row.genre,
                hall: hall_name(&halls, &row),
                starts_at: row.starts_at,
                availability: full.get(&row.id).copied().unwrap_or(Availability::Good),
                from: matches!(sale, SaleState::Open { .. } | SaleState::NotYet { .. })
                    .then_some(from)
                    .flatten(),
                sale,
                series: row.series.clone(),
            };
            performances.push((row, card));
        }
        Ok(Programme { performances, words })
    }

    async fn fullness(
        &self,
        conn: &mut Conn,
        season: &SeasonRow,
        rows: &[PerformanceRow],
        now: Moment,
    ) -> anyhow::Result<HashMap<PerformanceId, Availability>> {
        let taken = store::season::taken_by_performance(conn, season.id, now).await?;
        let places = store::season::places_by_performance(conn, season.id).await?;
        let mut full = HashMap::new();
        for row in rows {
            let plan = self.plan_with(conn, row.plan).await?;
            let (capacity, people) = places.get(&row.id).copied().unwrap_or_default();
            let all = plan.for_sale() + capacity;
            let gone = taken.get(&row.id).copied().unwrap_or_default() + people;
            full.insert(row.id, Availability::of(all.saturating_sub(gone), all));
        }
        Ok(full)
    }

    pub(crate) fn card_of(
        &self,
        evening: &Evening,
        sale: SaleState,
        free: &SeatSet,
        title: &str,
        hall: &str,
    ) -> PerformanceCard {
        let row = &evening.row;
        let fee = evening.fee_per_ticket_minor();
        let lowest = evening.prices.values().map(|(_, minor)| *minor).min();
        PerformanceCard {
            id: row.id,
            slug: row.slug.clone(),
            production_slug: row.production_slug.clone(),
            title: title.to_owned(),
            genre: row.genre,
            hall: hall.to_owned(),
            starts_at: row.starts_at,
            availability: match evening.plan.for_sale() {
                0 => Availability::Good,
                all => Availability::of(free.count(), all),
            },
            sale,
            from: lowest.map(|minor| Money {
                minor: if minor > 0 { minor + fee } else { 0 },
                currency: currency_of(row),
            }),
            series: row.series.clone(),
        }
    }
}

impl Programme {
    fn text(&self, slug: &str, name: &str) -> String {
        self.words.get(&format!("production.{slug}.{name}")).cloned().unwrap_or_default()
    }

    /// In the order of their first performance.
    fn productions(&self) -> Vec<ProductionCard> {
        let mut cards: Vec<ProductionCard> = Vec::new();
        for (row, performance) in &self.performances {
            match cards.iter_mut().find(|card| card.id == row.production) {
                Some(card) => {
                    card.last_at = card.last_at.max(row.starts_at);
                    card.performances += 1;
                    card.from = cheaper(card.from, performance.from);
                }
                None => cards.push(ProductionCard {
                    id: row.production,
                    slug: row.production_slug.clone(),
                    genre: row.genre,
                    title: performance.title.clone(),
                    author: self.text(&row.production_slug, "author"),
                    poster: row.poster.clone(),
                    hall: performance.hall.clone(),
                    first_at: row.starts_at,
                    last_at: row.starts_at,
                    performances: 1,
                    from: performance.from,
                }),
            }
        }
        cards
    }
}

fn cheaper(a: Option<Money>, b: Option<Money>) -> Option<Money> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.minor < a.minor { b } else { a }),
        (one, other) => one.or(other),
    }
}

fn currency_of(row: &PerformanceRow) -> Currency {
    Currency::parse(&row.currency).unwrap_or(domain::money::EUR)
}

fn hall_name(halls: &HashMap<String, String>, row: &PerformanceRow) -> String {
    let key = format!("hall.name.{}", row.venue.hall);
    halls.get(&key).cloned().unwrap_or_else(|| row.venue.hall.clone())
}

/// One line a role: `Conductor: Name, Name`.
fn team(text: &str) -> Vec<(String, String)> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(role, names)| (role.trim().to_owned(), names.trim().to_owned()))
        .collect()
}
