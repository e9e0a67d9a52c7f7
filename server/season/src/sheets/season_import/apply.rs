//! From a checked folder to what sales refer to: written under its keys, in the order in which
//! one refers to the other. Long because a season has many parts; each is a few lines.

use super::{addresses, halls::FolderPlans};
use crate::{
    plan,
    sheets::{
        season_folder::{
            PackageGroup, Performance, SeasonFolder, SettingRow,
            cells::{
                Cell, ChannelOrPoint, Context as Cells, ExtraKind as SheetExtraKind, LocalWhen,
                PassKind, SettingValue, TaxPoint,
            },
            counts_as,
        },
        sheet_rules::NO_TAX,
    },
};
use anyhow::{Context, anyhow, ensure};
use domain::{
    id::{
        CompanyId, ExtraId, HallId, MerchantAccountId, OfferId, PerformanceId, PointOfSaleId,
        PriceListId, PriceTypeId, ProductionId, SeasonId, SeriesId, TaxTreatmentId, VenueId,
    },
    moment::{HOUR_MS, Moment},
    money::{Currency, EUR},
    people::actor::Actor,
    sales::{
        extra::ExtraKind,
        offer::{
            OfferKind,
            package::{Group, Medium, PackageRules, Take},
        },
        pricing::Change as PriceChange,
        tax::TaxKind,
    },
    seats::plan::VenueView,
    wording::{
        poster::{PLAIN, is_uploaded},
        settings::Level,
    },
};
use house::{House, locales::start_of};
use jiff::tz::TimeZone;
use season_tables::{
    points_of_sale,
    season::{plans, rows},
};
use std::collections::{BTreeMap, HashMap};
use store::{catalogue::Change, seats::areas};

/// 400.00 euro, VAT included (RD 1619/2012, art. 4.1.a). What other currencies' laws say isn't
/// known here, so without the sheet's word no sum is too large there.
fn simplified_max_minor(currency: Currency) -> i64 {
    if currency == EUR { 40_000 } else { i64::MAX }
}

/// Identities by the keys of the sheets.
#[derive(Default)]
struct Ids<'f> {
    companies: HashMap<&'f str, CompanyId>,
    taxes: HashMap<&'f str, TaxTreatmentId>,
    venues: HashMap<&'f str, (VenueId, TimeZone)>,
    halls: HashMap<&'f str, (HallId, VenueId, TimeZone)>,
    seasons: HashMap<&'f str, (SeasonId, TimeZone)>,
    series: HashMap<(&'f str, &'f str), SeriesId>,
    productions: HashMap<&'f str, (ProductionId, &'f str)>,
    performances: HashMap<&'f str, PerformanceId>,
    price_lists: HashMap<&'f str, PriceListId>,
    price_types: HashMap<&'f str, PriceTypeId>,
}

impl Ids<'_> {
    /// What a setting is of: a series' code means that series in each season of the folder.
    fn subjects(&self, row: &SettingRow) -> (&'static str, Vec<String>) {
        let subject = row.subject.as_str();
        let one = |id: Option<String>| id.into_iter().collect();
        match row.level {
            Level::Season => {
                ("season", one(self.seasons.get(subject).map(|(id, _)| id.to_string())))
            }
            Level::Series => {
                let of_code = self.series.iter().filter(|((_, code), _)| *code == subject);
                ("series", of_code.map(|(_, id)| id.to_string()).collect())
            }
            Level::Production => {
                ("production", one(self.productions.get(subject).map(|(id, _)| id.to_string())))
            }
            Level::Performance => {
                ("performance", one(self.performances.get(subject).map(ToString::to_string)))
            }
        }
    }
}

pub(super) struct Writing<'w, 'c> {
    pub house: &'w House,
    pub actor: &'w Actor,
    pub change: &'w mut Change<'c>,
    pub season: &'w SeasonFolder,
    pub plans: &'w FolderPlans,
    /// Otherwise the settings stay as they are.
    pub brings_settings: bool,
    /// Of the house as it will be.
    pub currency: Currency,
}

impl<'w> Writing<'w, '_> {
    #[boxed]
    pub async fn write(&mut self) -> anyhow::Result<()> {
        let mut ids = Ids::default();
        self.companies(&mut ids).await?;
        self.points_of_sale(&ids).await?;
        self.taxes(&mut ids).await?;
        self.places(&mut ids).await?;
        self.seasons(&mut ids).await?;
        self.prices(&mut ids).await?;
        self.programme(&mut ids).await?;
        self.packages(&ids).await?;
        self.extras().await?;
        self.settings(&ids).await
    }

    async fn companies(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for row in &season.companies {
            let address = VenueView {
                name: row.name.clone(),
                hall: String::new(),
                street: row.street.clone(),
                town: row.town.clone(),
                postcode: row.postcode.clone(),
                country: row.country.as_str().to_owned(),
            };
            let (new, key) = (CompanyId(house.new_id()), row.key.as_str());
            let usual = simplified_max_minor(self.currency);
            let most = row.simplified_max.map_or(usual, |price| price.minor);
            let company = rows::CompanyRow {
                key,
                tax_number: &row.tax_number,
                address: &address,
                simplified_max_minor: most,
                iban: row.iban.as_ref().map(|iban| iban.as_str()),
                bic: row.bic.as_ref().map(|bic| bic.as_str()),
                registration_number: row.registration_number.as_deref().unwrap_or_default(),
                creditor: row.creditor.as_ref().map(|creditor| creditor.as_str()),
                pay_out_min_minor: row.pay_out_min.map(|price| price.minor.max(1)),
                pay_out_days: row.pay_out_days.map(|days| i64::from(days.max(1))),
            };
            let id = rows::company(self.change, new, &company).await?;
            ids.companies.insert(key, id);
        }
        for row in &season.accounts {
            let new = MerchantAccountId(house.new_id());
            let company = *ids.companies.get(row.company.as_str()).context("a checked key")?;
            let (key, gateway) = (row.key.as_str(), row.gateway.as_str());
            let payment_method: Vec<&str> =
                row.payment_method.iter().map(|payment_method| payment_method.as_str()).collect();
            let account = rows::AccountRow {
                key,
                gateway,
                channel: &row.channel.name(),
                payment_method: if payment_method.is_empty() {
                    "card"
                } else {
                    &payment_method.join(" ")
                },
            };
            rows::account(self.change, new, company, &account).await?;
        }
        Ok(())
    }

    async fn points_of_sale(&mut self, ids: &Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for row in &season.points_of_sale {
            let company = row.company.as_ref();
            let company = company.map(|key| ids.companies.get(key.as_str()).copied());
            let point = points_of_sale::PointRow {
                key: row.key.as_str(),
                name: &row.name,
                channel: row.channel.channel(),
                company: company.map(|id| id.context("a checked key")).transpose()?,
                address: row.address.as_deref().unwrap_or_default(),
                closed_at: (row.closed == Some(true)).then(|| house.now()),
            };
            let new = PointOfSaleId(house.new_id());
            points_of_sale::write(self.change, new, &point).await?;
        }
        Ok(())
    }

    /// A treatment's later times have its key with their first day behind it; what refers to the
    /// key means the one that holds now.
    async fn taxes(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        let zone = season.seasons.first().map_or(TimeZone::UTC, |row| row.time_zone.zone());
        let now = house.now();
        for row in &season.taxes {
            let valid_from = row.valid_from.map(|day| start_of(day, &zone)).transpose()?;
            let after = row.valid_until.map(|day| day.tomorrow()).transpose()?;
            let valid_until = after.map(|day| start_of(day, &zone)).transpose()?;
            let key = match row.valid_from {
                Some(day) => format!("{}@{day}", row.key),
                None => row.key.to_string(),
            };
            let new = rows::TaxRow {
                key: &key,
                kind: row.kind,
                rate_ppm: row.percent.map_or(0, |percent| percent.ppm),
                valid_from,
                valid_until,
                tax_point: &row.tax_point.write(&Cells::default()),
            };
            let id = rows::tax(self.change, TaxTreatmentId(house.new_id()), &new).await?;
            let holds = valid_from.is_none_or(|from| from <= now)
                && valid_until.is_none_or(|until| now < until);
            if holds || !ids.taxes.contains_key(row.key.as_str()) {
                ids.taxes.insert(row.key.as_str(), id);
            }
        }
        Ok(())
    }

    async fn places(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for row in &season.venues {
            let view = VenueView {
                name: row.name.clone(),
                hall: String::new(),
                street: row.street.clone(),
                town: row.town.clone(),
                postcode: row.postcode.clone(),
                country: row.country.as_str().to_owned(),
            };
            let (new, key) = (VenueId(house.new_id()), row.key.as_str());
            let zone = row.time_zone.as_str();
            let id = rows::venue(self.change, new, key, &view, zone).await?;
            ids.venues.insert(key, (id, row.time_zone.zone()));
        }
        for row in &season.halls {
            let (venue, zone) =
                ids.venues.get(row.venue.as_str()).cloned().context("a checked key")?;
            let (new, key) = (HallId(house.new_id()), row.key.as_str());
            let id = rows::hall(self.change, new, venue, key, &row.name).await?;
            if let Some(file) = self.plans.new.iter().find(|file| file.hall == key) {
                let mut plan = file.plan.clone();
                let (change, actor) = (&mut *self.change, self.actor);
                let at = plans::HallRow { hall: id, venue };
                plan::keep_plan(house, change, actor, key, &at, &mut plan).await?;
            }
            ids.halls.insert(key, (id, venue, zone));
        }
        for (hall, digest) in &self.plans.seen {
            plans::remember_season_file(self.change, hall, digest).await?;
        }
        Ok(())
    }

    async fn seasons(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for row in &season.seasons {
            let (starts_on, ends_on) = (row.starts_on.to_string(), row.ends_on.to_string());
            let new = rows::SeasonRow {
                key: row.key.as_str(),
                starts_on: &starts_on,
                ends_on: &ends_on,
                currency: row.currency.as_str(),
                time_zone: row.time_zone.as_str(),
            };
            let id = rows::season(self.change, SeasonId(house.new_id()), &new).await?;
            ids.seasons.insert(row.key.as_str(), (id, row.time_zone.zone()));
        }
        for row in &season.series {
            let (of, _) = ids.seasons.get(row.season.as_str()).context("a checked key")?;
            let (new, code) = (SeriesId(house.new_id()), row.code.as_str());
            let id = rows::series(self.change, new, *of, code).await?;
            ids.series.insert((row.season.as_str(), code), id);
        }
        Ok(())
    }

    async fn prices(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for (position, row) in season.price_types.iter().enumerate() {
            let new = PriceTypeId(house.new_id());
            let key = row.key.as_str();
            let id = rows::price_type(self.change, new, key, position as i64).await?;
            ids.price_types.insert(row.key.as_str(), id);
        }
        for row in &season.price_groups {
            let tax = *ids.taxes.get(row.tax.as_str()).context("a checked key")?;
            let (new, key) = (PriceListId(house.new_id()), row.key.as_str());
            let currency = row.currency.as_str();
            let id = rows::price_list(self.change, new, key, currency, tax).await?;
            ids.price_lists.insert(key, id);
        }
        let mut by_list: BTreeMap<PriceListId, Vec<(&str, PriceTypeId, i64)>> = BTreeMap::new();
        for row in &season.prices {
            let list = ids.price_lists.get(row.price_group.as_str()).context("a checked key")?;
            let price_type =
                ids.price_types.get(row.price_type.as_str()).context("a checked key")?;
            let price = (row.zone.as_str(), *price_type, row.price.minor);
            by_list.entry(*list).or_default().push(price);
        }
        for (list, prices) in &by_list {
            rows::prices(self.change, *list, prices).await?;
        }
        Ok(())
    }

    async fn programme(&mut self, ids: &mut Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        let pictures = season_tables::appearance::pictures::names(self.change).await?;
        let is_there = |name: &&str| !is_uploaded(name) || pictures.contains(*name);
        for row in &season.productions {
            let company = |key: &str| ids.companies.get(key).copied().context("a checked key");
            let organiser = row.organiser.as_ref().unwrap_or(&row.seller);
            let new = rows::ProductionRow {
                season: ids.seasons.get(row.season.as_str()).context("a checked key")?.0,
                slug: row.key.as_str(),
                address: row.address.as_ref().map(|address| address.as_str()),
                genre: counts_as(row.genre.as_str(), &season.genres).as_str(),
                poster: row.poster.as_ref().map(|it| it.as_str()).filter(is_there).unwrap_or(PLAIN),
                minutes: row.minutes,
                intervals: row.intervals.unwrap_or_default(),
                selling: company(row.seller.as_str())?,
                organising: company(organiser.as_str())?,
            };
            let id = rows::production(self.change, ProductionId(house.new_id()), &new).await?;
            ids.productions.insert(row.key.as_str(), (id, row.season.as_str()));
        }
        addresses::write(self.change, season, &ids.productions).await?;
        for row in &season.performances {
            let id = self.performance(ids, row).await?;
            ids.performances.insert(row.key.as_str(), id);
        }
        Ok(())
    }

    async fn performance(
        &mut self,
        ids: &Ids<'w>,
        row: &'w Performance,
    ) -> anyhow::Result<PerformanceId> {
        let house = self.house;
        let (hall, venue, zone) = ids.halls.get(row.hall.as_str()).context("a checked key")?;
        let (plan, zone_map) = plans::newest(self.change, row.hall.as_str())
            .await?
            .with_context(|| format!("the hall {} has no plan", row.hall))?;
        let (production, of) =
            *ids.productions.get(row.production.as_str()).context("a checked key")?;
        let starts_at = row.starts.in_zone(zone).ok_or_else(|| anyhow!("a checked time"))?;
        let doors_at = match row.doors {
            Some(when) => resolved(when, zone, starts_at)?,
            None => starts_at.minus_ms(HOUR_MS),
        };
        let new = rows::PerformanceRow {
            production,
            season: ids.seasons.get(of).context("a checked key")?.0,
            venue: *venue,
            hall: *hall,
            plan,
            zone_map,
            price_list: *ids.price_lists.get(row.price_group.as_str()).context("a checked key")?,
            slug: row.key.as_str(),
            starts_at,
            doors_at,
            cancelled_at: row.cancelled.unwrap_or_default().then(|| house.now()),
        };
        let id = rows::performance(self.change, PerformanceId(house.new_id()), &new).await?;
        let series: Vec<SeriesId> = row
            .series
            .iter()
            .filter_map(|code| ids.series.get(&(of, code.as_str())).copied())
            .collect();
        rows::series_of(self.change, id, &series).await?;
        if !areas::has_counters(self.change, id).await? {
            let plan = plan::plan_with(house, self.change, plan).await?;
            for area in &plan.hall.unnumbered {
                if let Some(capacity) = area.capacity {
                    areas::insert_counter(self.change, id, &area.key, capacity).await?;
                }
            }
        }
        Ok(id)
    }

    async fn packages(&mut self, ids: &Ids<'w>) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        for row in &season.packages {
            let key = row.key.as_str();
            let groups = season.package_groups.iter().filter(|group| group.package == row.key);
            let mut steps: Vec<(u32, PriceChange)> = season
                .package_steps
                .iter()
                .filter(|step| step.package == row.key)
                .map(|step| (step.count, step.change))
                .collect();
            steps.extend(row.change.map(|change| (0, change)));
            steps.sort_by_key(|(count, _)| *count);
            let rules = PackageRules {
                seats: row.seats,
                groups: groups.map(group).collect(),
                steps,
                medium: row.medium.unwrap_or(Medium::Each),
                earns_seniority: row.seniority.unwrap_or(row.kind != OfferKind::Package),
                sells_rest: row.rest.unwrap_or_default(),
            };
            let (of, _) = ids.seasons.get(row.season.as_str()).context("a checked key")?;
            let new = OfferId(house.new_id());
            rows::offer(self.change, new, key, *of, row.kind, &rules).await?;
        }
        Ok(())
    }

    async fn extras(&mut self) -> anyhow::Result<()> {
        let (house, season) = (self.house, self.season);
        let passes = season.passes.iter().map(|row| {
            let kind = match row.kind {
                PassKind::FlatRate => ExtraKind::FlatRate,
                PassKind::Membership => ExtraKind::Membership,
            };
            (row.key.as_str(), kind)
        });
        let extras = season.extras.iter().map(|row| {
            let kind = match row.kind {
                SheetExtraKind::Extra => ExtraKind::AddOn,
                SheetExtraKind::Donation => ExtraKind::Donation,
                SheetExtraKind::Voucher => ExtraKind::Voucher,
            };
            (row.key.as_str(), kind)
        });
        for (key, kind) in passes.chain(extras) {
            rows::extra(self.change, ExtraId(house.new_id()), key, kind).await?;
        }
        if season.extras.iter().any(|row| row.tax.is_none()) {
            let none = rows::TaxRow {
                key: NO_TAX,
                kind: TaxKind::OutOfScope,
                rate_ppm: 0,
                valid_from: None,
                valid_until: None,
                tax_point: &TaxPoint::Sale.write(&Cells::default()),
            };
            rows::tax(self.change, TaxTreatmentId(house.new_id()), &none).await?;
        }
        Ok(())
    }

    async fn settings(&mut self, ids: &Ids<'w>) -> anyhow::Result<()> {
        let season = self.season;
        let zone = season.seasons.first().map_or(TimeZone::UTC, |row| row.time_zone.zone());
        if !self.brings_settings {
            return Ok(());
        }
        rows::forget_settings(self.change).await?;
        for row in season.settings.iter().filter(|row| row.right.is_none()) {
            let everywhere = || "*".to_owned();
            let channel = row.channel.as_ref().map_or_else(everywhere, ChannelOrPoint::name);
            let value = match &row.value {
                SettingValue::When(when) => {
                    when.in_zone(&zone).context("a checked time")?.to_text()
                }
                value => value.write(&Cells::default()),
            };
            let name = row.name.write(&Cells::default());
            let (level, subjects) = ids.subjects(row);
            ensure!(!subjects.is_empty(), "nothing of the checked key {}", row.subject);
            for id in subjects {
                rows::setting(self.change, level, &id, &channel, &name, &value).await?;
            }
        }
        Ok(())
    }
}

fn group(row: &PackageGroup) -> Group {
    let take = match (row.min, row.max) {
        (None, None) => Take::All,
        (least, most) => {
            Take::Between { least: least.unwrap_or_default(), most: most.unwrap_or(u32::MAX) }
        }
    };
    Group { key: row.group.to_string(), performances: row.performances.clone(), take }
}

fn resolved(when: LocalWhen, zone: &TimeZone, starts_at: Moment) -> anyhow::Result<Moment> {
    Ok(when.in_zone(zone).context("a checked time")?.resolve(starts_at))
}
