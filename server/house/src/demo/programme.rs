//! From the programme's file to rows.

use super::{
    DemoHall,
    dates::{SeasonYear, Slot},
};
use crate::House;
use anyhow::{Context, anyhow};
use domain::{
    id::{
        CompanyId, FeeId, MerchantAccountId, OfferId, PerformanceId, PriceListId, PriceTypeId,
        ProductionId, SeasonId, SeriesId, TaxTreatmentId,
    },
    moment::{HOUR_MS, Moment},
    offer::{
        OfferKind,
        package::{Group, Medium, PackageRules, Seats, Take},
        selection::Selection,
    },
    plan::VenueView,
    pricing::Change,
    settings::{Level, SALE_CLOSES, SALE_OPENS},
};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::Arc};
use store::{areas, catalogue, offers::OfferRow, setup};

const PPM_PER_PERCENT: i64 = 10_000;

#[derive(Clone, Deserialize)]
pub struct Programme {
    pub series: Vec<String>,
    pub venue: Venue,
    pub company: Company,
    pub fee: Fee,
    pub subscription: Subscription,
    pub prices: BTreeMap<String, Prices>,
    pub production: Vec<Production>,
}

#[derive(Clone, Deserialize)]
pub struct Venue {
    pub key: String,
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
    pub time_zone: String,
}

#[derive(Clone, Deserialize)]
pub struct Company {
    pub key: String,
    pub name: String,
    pub tax_number: String,
}

#[derive(Clone, Deserialize)]
pub struct Fee {
    pub web: i64,
}

/// How each series is sold as a whole.
#[derive(Clone, Deserialize)]
pub struct Subscription {
    pub less_percent: i64,
}

#[derive(Clone, Deserialize)]
pub struct Prices {
    pub hall: String,
    pub zones: BTreeMap<String, i64>,
}

#[derive(Clone, Deserialize)]
pub struct Production {
    pub slug: String,
    pub genre: String,
    pub prices: String,
    pub minutes: u32,
    pub intervals: u32,
    pub dates: Vec<String>,
}

impl Programme {
    /// Nearly sold out, so that the demo shows what that looks like.
    pub fn best_seller(&self) -> &str {
        "swan-lake"
    }

    /// Opens later in the season.
    fn late_seller(&self) -> &str {
        "tosca"
    }

    fn address(&self) -> VenueView {
        VenueView {
            name: self.venue.name.clone(),
            hall: String::new(),
            street: self.venue.street.clone(),
            town: self.venue.town.clone(),
            postcode: self.venue.postcode.clone(),
            country: self.venue.country.clone(),
        }
    }
}

/// What the season's rows refer to.
struct Books {
    season: SeasonId,
    company: CompanyId,
    price_lists: BTreeMap<String, PriceListId>,
    series: BTreeMap<String, SeriesId>,
}

impl House {
    /// The number of performances that were written.
    pub(super) async fn write_programme(
        &self,
        programme: &Programme,
        halls: &BTreeMap<String, DemoHall>,
        year: SeasonYear,
    ) -> anyhow::Result<usize> {
        let (house, programme, halls) =
            (self.clone(), Arc::new(programme.clone()), Arc::new(halls.clone()));
        self.fault_only(move |tx| {
            let (house, programme, halls) = (house.clone(), programme.clone(), halls.clone());
            Box::pin(async move {
                let tx = &mut house.change_catalogue(tx).await?;
                let books = house.write_books(tx, &programme, year).await?;
                let mut performances = 0;
                for production in &programme.production {
                    let new = Writing { programme: &programme, halls: &halls, books: &books, year };
                    performances += house.write_production(tx, &new, production).await?;
                }
                Ok(performances)
            })
        })
        .await
    }

    async fn write_books(
        &self,
        tx: &mut catalogue::Change<'_>,
        programme: &Programme,
        year: SeasonYear,
    ) -> anyhow::Result<Books> {
        let company = CompanyId(self.new_id());
        let address = programme.address();
        let new = setup::NewCompany {
            id: company,
            key: &programme.company.key,
            name: &programme.company.name,
            tax_number: &programme.company.tax_number,
            address: &address,
        };
        setup::company(tx, &new).await?;
        let account = MerchantAccountId(self.new_id());
        setup::merchant_account(tx, account, company, "web", "test-bank").await?;
        // Spain: 10 % on live performances (Ley 37/1992, art. 91.uno.2.6º), 21 % on services.
        let (tickets, services) = (TaxTreatmentId(self.new_id()), TaxTreatmentId(self.new_id()));
        setup::tax_rate(tx, tickets, "tickets", 100_000).await?;
        setup::tax_rate(tx, services, "services", 210_000).await?;
        let fee = setup::NewFee {
            id: FeeId(self.new_id()),
            key: "web",
            amount_minor: programme.fee.web,
            company,
            tax: services,
        };
        setup::web_fee(tx, &fee).await?;
        let price_lists = self.write_prices(tx, programme, tickets).await?;
        let season = SeasonId(self.new_id());
        let (key, starts_on, ends_on) = (year.key(), year.starts_on(), year.ends_on());
        let new = setup::NewSeason {
            id: season,
            key: &key,
            starts_on: &starts_on,
            ends_on: &ends_on,
            currency: "EUR",
            time_zone: &programme.venue.time_zone,
        };
        setup::season(tx, &new).await?;
        let closes = format!("before-curtain:{HOUR_MS}");
        setup::setting(tx, Level::Season, &season.to_string(), SALE_CLOSES, &closes).await?;
        let mut series = BTreeMap::new();
        for code in &programme.series {
            let id = SeriesId(self.new_id());
            setup::series(tx, id, season, code).await?;
            let offer = subscription(self, season, code, programme.subscription.less_percent)?;
            store::offers::insert(tx, &offer).await?;
            series.insert(code.clone(), id);
        }
        Ok(Books { season, company, price_lists, series })
    }

    async fn write_prices(
        &self,
        tx: &mut catalogue::Change<'_>,
        programme: &Programme,
        tax: TaxTreatmentId,
    ) -> anyhow::Result<BTreeMap<String, PriceListId>> {
        let price_type = PriceTypeId(self.new_id());
        setup::price_type(tx, price_type, "full").await?;
        let mut lists = BTreeMap::new();
        for (key, prices) in &programme.prices {
            let id = PriceListId(self.new_id());
            let zones: Vec<(String, i64)> =
                prices.zones.iter().map(|(zone, minor)| (zone.clone(), *minor)).collect();
            let new =
                setup::NewPriceList { id, key, currency: "EUR", tax, price_type, prices: &zones };
            setup::price_list(tx, &new).await?;
            lists.insert(key.clone(), id);
        }
        Ok(lists)
    }

    async fn write_production(
        &self,
        tx: &mut catalogue::Change<'_>,
        new: &Writing<'_>,
        production: &Production,
    ) -> anyhow::Result<usize> {
        let id = ProductionId(self.new_id());
        let row = setup::NewProduction {
            id,
            season: new.books.season,
            slug: &production.slug,
            genre: &production.genre,
            poster: &production.slug,
            duration_minutes: production.minutes,
            intervals: production.intervals,
            company: new.books.company,
        };
        setup::production(tx, &row).await?;
        if production.slug == new.programme.late_seller() {
            let opens = Slot::parse("2 1tue 10:00", new.year)?;
            let at = opens.starts_at(&new.programme.venue.time_zone)?;
            let value = domain::settings::When::At(at).to_text();
            setup::setting(tx, Level::Production, &id.to_string(), SALE_OPENS, &value).await?;
        }
        for text in &production.dates {
            let slot = Slot::parse(text, new.year)?;
            self.write_performance(tx, new, production, id, &slot).await?;
        }
        Ok(production.dates.len())
    }

    async fn write_performance(
        &self,
        tx: &mut catalogue::Change<'_>,
        new: &Writing<'_>,
        production: &Production,
        production_id: ProductionId,
        slot: &Slot,
    ) -> anyhow::Result<()> {
        let prices = slot
            .marks
            .iter()
            .find(|mark| new.programme.prices.contains_key(*mark))
            .unwrap_or(&production.prices);
        let hall_key = &new.programme.prices.get(prices).context("a known price list")?.hall;
        let hall = new.halls.get(hall_key).context("a known hall")?;
        let series: Vec<SeriesId> =
            slot.marks.iter().filter_map(|mark| new.books.series.get(mark).copied()).collect();
        let id = PerformanceId(self.new_id());
        let starts_at: Moment = slot.starts_at(&new.programme.venue.time_zone)?;
        let slug = format!("{}-{}", production.slug, slot.slug());
        let row = setup::NewPerformance {
            id,
            production: production_id,
            season: new.books.season,
            venue: hall.venue,
            hall: hall.hall,
            plan: hall.plan,
            zone_map: hall.zone_map,
            price_list: *new.books.price_lists.get(prices).context("a list just written")?,
            slug: &slug,
            starts_at,
            doors_at: starts_at.minus_ms(HOUR_MS),
            series: &series,
        };
        setup::performance(tx, &row).await?;
        let plan = self.plan_with(tx, hall.plan).await?;
        for area in &plan.hall.unnumbered {
            if let Some(capacity) = area.capacity {
                areas::insert_counter(tx, id, &area.key, capacity).await?;
            }
        }
        Ok(())
    }
}

/// One seat for all evenings of the series, under the series' name.
fn subscription(
    house: &House,
    season: SeasonId,
    code: &str,
    less_percent: i64,
) -> anyhow::Result<OfferRow> {
    let performances = Selection::parse(&format!("series:{code}"))
        .map_err(|wrong| anyhow!("the series {code}: {wrong}"))?;
    Ok(OfferRow {
        id: OfferId(house.new_id()),
        key: format!("series-{}", code.to_lowercase()),
        season,
        kind: OfferKind::Subscription,
        rules: PackageRules {
            seats: Seats::Same,
            groups: vec![Group { key: "evenings".to_owned(), performances, take: Take::All }],
            steps: vec![(0, Change::Percent(-less_percent * PPM_PER_PERCENT))],
            medium: Medium::Each,
            earns_seniority: true,
            sells_rest: true,
        },
    })
}

struct Writing<'a> {
    programme: &'a Programme,
    halls: &'a BTreeMap<String, DemoHall>,
    books: &'a Books,
    year: SeasonYear,
}
