//! The rules that the season's sheets say (docs/formats/season.md), as `rules` asks them.

mod customer_fields;
mod extras;
mod fees;
mod outlets;
mod packages;

use crate::sheets::season_folder::{
    self as sheets, SeasonFolder,
    cells::{self, LocalTime, LocalWhen, SettingName, SettingValue, Zone},
};
use domain::{
    id::{CompanyId, PriceTypeId},
    moment::Moment,
    people::{actor::Channel, customer::Span},
    sales::{outlet::Outlet, season::Genre, tax::Tax},
    wording::settings::When,
};
use extras::extra;
use fees::charge;
use house::locales::start_of;
use jiff::{civil::Date, tz::TimeZone};
use outlets::{channels, nearest};
use packages::{package, package_price};
use rules::{
    Allowance, CodeRule, Discount, EarlyRight, ExchangeRule, OccupancyStep, PassRule, PersonKind,
    PriceGroup, PriceTypeGroup, PriceTypeRule, Proof, RenewalRule, ResaleRule, Rules,
    SeniorityStep, SubscriptionTransferRule, TaxPoint, TaxRule, TicketLimit, WaiverRule, Window,
    holders::share_link::ShareLink,
};
use std::collections::HashMap;

/// The treatment of what has none: gifts. No key of a sheet has a space.
pub(crate) const NO_TAX: &str = "out of scope";

/// What the database calls what the sheets name.
#[derive(Default)]
pub(crate) struct Ids {
    pub price_types: HashMap<String, PriceTypeId>,
    pub taxes: HashMap<String, Tax>,
    pub companies: HashMap<String, CompanyId>,
}

/// The time zone of the sheets' own dates: that of the first season.
pub(crate) fn time_zone(folder: &SeasonFolder) -> TimeZone {
    folder.seasons.first().map_or(TimeZone::UTC, |row| row.time_zone.zone())
}

/// What holds at an outlet, without promo codes.
pub(crate) fn rules(folder: &SeasonFolder, ids: Ids, at: &Outlet) -> Rules {
    let zone = &time_zone(folder);
    let rules = Rules {
        channel: at.channel,
        currency: folder.currency().unwrap_or_default(),
        price_types: folder.price_types.iter().map(|row| price_type(row, zone, at)).collect(),
        price_type_groups: folder.price_type_groups.iter().map(price_type_group).collect(),
        ticket_limits: folder.ticket_limits.iter().map(|row| ticket_limit(row, at)).collect(),
        price_groups: folder.price_groups.iter().map(price_group).collect(),
        kinds: folder.kinds.iter().map(kind).collect(),
        packages: folder.packages.iter().map(|row| package(row, folder, zone, at)).collect(),
        package_prices: folder.package_prices.iter().map(package_price).collect(),
        passes: folder.passes.iter().map(|row| pass(row, folder, zone, at)).collect(),
        extras: folder.extras.iter().map(|row| extra(row, zone, at)).collect(),
        discounts: folder.discounts.iter().map(|row| discount(row, zone, at)).collect(),
        occupancy_steps: folder.occupancy_steps.iter().map(occupancy_step).collect(),
        seniority_steps: folder.seniority_steps.iter().map(seniority_step).collect(),
        waivers: folder.waivers.iter().map(|row| waiver(row, zone)).collect(),
        renewals: folder.renewals.iter().map(|row| renewal(row, folder, zone)).collect(),
        subscription_transfers: folder
            .subscription_transfers
            .iter()
            .map(|row| subscription_transfer(row, zone))
            .collect(),
        exchanges: folder.exchanges.iter().map(|row| exchange(row, zone)).collect(),
        resales: folder.resales.iter().map(|row| resale(row, zone)).collect(),
        early_rights: early_rights(folder, zone, at),
        taxes: folder.taxes.iter().filter_map(|row| tax(row, &ids.taxes, zone)).collect(),
        no_tax: ids.taxes.get(NO_TAX).copied(),
        sellers: folder.productions.iter().map(seller).collect(),
        customer_fields: customer_fields::of(folder),
        genres: folder.genres.iter().map(|row| row.key.to_string()).collect(),
        own_genres: folder.productions.iter().filter_map(own_genre).collect(),
        share_links: folder.share_links.iter().map(share_link).collect(),
        price_type_ids: ids.price_types,
        companies: ids.companies,
        charges: Vec::new(),
    };
    let fees = nearest(folder.fees.iter(), |row| Some(&row.channel), |row| &row.key, at);
    let fees = fees.into_iter();
    let charges = fees.filter_map(|(channel, row)| charge(row, channel?, &rules)).collect();
    Rules { charges, ..rules }
}

/// A production that has a genre of the house's own, and which.
fn own_genre(row: &sheets::Production) -> Option<(String, String)> {
    let is_own = Genre::parse(row.genre.as_str()).is_none();
    is_own.then(|| (row.key.to_string(), row.genre.to_string()))
}

fn share_link(row: &sheets::ShareLink) -> ShareLink {
    ShareLink { key: row.key.to_string(), address: row.address.clone() }
}

pub(crate) fn code(row: &sheets::CodeRow, zone: &TimeZone) -> CodeRule {
    CodeRule {
        change: row.change,
        uses: row.uses,
        per_person: row.per_person,
        performances: row.performances.clone(),
        zones: zones(&row.zones),
        price_types: texts(&row.price_types),
        offers: texts(&row.offers),
        who: texts(&row.who),
        window: window(row.from, row.until, zone),
        verify: row.verify.as_ref().map(ToString::to_string),
        is_unguessable: row.batch.as_ref().is_some_and(|batch| batch.is_unguessable()),
    }
}

fn texts<T: ToString>(keys: &[T]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}

fn zones(keys: &[Zone]) -> Vec<String> {
    keys.iter().map(|key| key.as_str().to_owned()).collect()
}

/// A time that the clock skips opens nothing, and what should end then is over.
fn window(from: Option<LocalWhen>, until: Option<LocalWhen>, zone: &TimeZone) -> Window {
    let or = |skipped| move |when: LocalWhen| when.in_zone(zone).unwrap_or(When::At(skipped));
    Window { from: from.map(or(Moment(i64::MAX))), until: until.map(or(Moment(i64::MIN))) }
}

/// What has ended isn't sold.
fn until_its_end(sold: Window, end: Option<Moment>) -> Window {
    let until = match (sold.until, end) {
        (Some(When::At(until)), Some(end)) => Some(When::At(until.min(end))),
        (None, Some(end)) => Some(When::At(end)),
        (until, _) => until,
    };
    Window { until, ..sold }
}

/// Its first moment. A day that no calendar has never comes.
fn midnight(day: Date, zone: &TimeZone) -> Moment {
    start_of(day, zone).unwrap_or(Moment(i64::MAX))
}

fn end_of(day: Date, zone: &TimeZone) -> Option<Moment> {
    start_of(day.tomorrow().ok()?, zone).ok()
}

fn price_type(row: &sheets::PriceType, zone: &TimeZone, at: &Outlet) -> PriceTypeRule {
    PriceTypeRule {
        key: row.key.to_string(),
        base: row.base.as_ref().map(ToString::to_string),
        change: row.change,
        who: texts(&row.who),
        proof: row.proof.and_then(|proof| match proof {
            cells::Proof::None => None,
            cells::Proof::Entrance => Some(Proof::Entrance),
            cells::Proof::BoxOffice => Some(Proof::BoxOffice),
        }),
        min: row.min,
        max_performance: row.max_performance,
        max_production: row.max_production,
        max_season: row.max_season,
        channels: channels(&row.channels, at),
        window: window(row.from, row.until, zone),
        takes_fees: row.fees != Some(false),
        is_invitation: row.invitation == Some(true),
        symbol: row.symbol.clone(),
    }
}

fn price_type_group(row: &sheets::PriceTypeGroup) -> PriceTypeGroup {
    PriceTypeGroup { key: row.key.to_string(), price_types: texts(&row.price_types.0) }
}

fn ticket_limit(row: &sheets::TicketLimit, at: &Outlet) -> TicketLimit {
    TicketLimit {
        performances: row.performances.clone(),
        price_types: texts(&row.price_types),
        channels: channels(&row.channels, at),
        min: row.min,
        max: row.max,
    }
}

fn price_group(row: &sheets::PriceGroup) -> PriceGroup {
    PriceGroup { key: row.key.to_string(), tax: row.tax.to_string() }
}

fn kind(row: &sheets::PersonKind) -> PersonKind {
    PersonKind {
        key: row.key.to_string(),
        only_own: row.only_own == Some(true),
        invoice_days: row.invoice_days,
    }
}

/// A pass ends with its season unless it says otherwise.
fn pass(row: &sheets::Pass, folder: &SeasonFolder, zone: &TimeZone, at: &Outlet) -> PassRule {
    let season = folder.seasons.iter().find(|season| season.key == row.season);
    let last_day = row.valid_until.or_else(|| season.map(|season| season.ends_on));
    let valid_until = last_day.and_then(|day| end_of(day, zone));
    PassRule {
        key: row.key.to_string(),
        price_minor: row.price.minor,
        tax: row.tax.to_string(),
        company: row.company.to_string(),
        window: until_its_end(window(row.from, row.until, zone), valid_until),
        valid_from: row.valid_from.map(|day| midnight(day, zone)),
        valid_until,
        right: row.right.as_ref().map(ToString::to_string),
        performances: row.performances,
        per_performance: row.per_performance,
        exchange: window(row.exchange_from, None, zone),
        covers: row.covers.clone(),
        who: texts(&row.who),
        max_person: row.max_person,
        channels: channels(&row.channels, at),
    }
}

fn discount(row: &sheets::Discount, zone: &TimeZone, at: &Outlet) -> Discount {
    Discount {
        key: row.key.to_string(),
        change: row.change,
        fees: row.fees,
        performances: row.performances.clone(),
        offers: texts(&row.offers),
        price_types: texts(&row.price_types),
        zones: zones(&row.zones),
        who: texts(&row.who),
        channels: channels(&row.channels, at),
        window: window(row.from, row.until, zone),
    }
}

fn occupancy_step(row: &sheets::OccupancyStep) -> OccupancyStep {
    OccupancyStep {
        key: row.key.to_string(),
        performances: row.performances.clone(),
        zones: zones(&row.zones),
        above_ppm: row.above.ppm,
        change: row.change,
    }
}

fn resale(row: &sheets::Resale, zone: &TimeZone) -> ResaleRule {
    ResaleRule {
        offers: texts(&row.offers),
        performances: row.performances.clone(),
        window: window(row.from, row.until, zone),
        most: row.most,
        share_ppm: row.share.ppm,
    }
}

fn exchange(row: &sheets::Exchange, zone: &TimeZone) -> ExchangeRule {
    ExchangeRule {
        offers: texts(&row.offers),
        performances: row.performances.clone(),
        window: window(row.from, row.until, zone),
        most: row.most,
        free: row.free.unwrap_or_default(),
        fee_minor: row.fee.map_or(0, |fee| fee.minor),
        within: row.within.unwrap_or_default(),
        difference: row.difference.unwrap_or_default(),
        after_change: row.after_change.unwrap_or_default(),
    }
}

fn waiver(row: &sheets::Waiver, zone: &TimeZone) -> WaiverRule {
    WaiverRule {
        offers: texts(&row.offers),
        performances: row.performances.clone(),
        window: window(row.from, row.until, zone),
        most: row.most,
    }
}

/// Within so many days a renewal is paid, where the sheet says nothing.
const PAY_DAYS: u32 = 14;
/// So many days before the end holders are reminded, where it says nothing.
const REMIND_DAYS: u32 = 7;

/// A time that the clock skips was refused with its folder.
fn renewal(row: &sheets::Renewal, folder: &SeasonFolder, zone: &TimeZone) -> RenewalRule {
    let is_flexible =
        |key: &str| folder.packages.iter().any(|it| it.key.as_str() == key && it.is_flexible());
    let (flexible, series) = texts(&row.change_to).into_iter().partition(|key| is_flexible(key));
    let or_never = |at: LocalTime| at.in_zone(zone).unwrap_or(Moment(i64::MAX));
    let mut due: Vec<Moment> = row.due.iter().map(|day| midnight(*day, zone)).collect();
    due.sort_unstable();
    RenewalRule {
        package: row.package.to_string(),
        keeps_seat: !is_flexible(row.package.as_str()),
        into: row.into.to_string(),
        change_to: series,
        flexible,
        from: or_never(row.from),
        until: or_never(row.until),
        unanswered: row.unanswered.unwrap_or_default(),
        pay: row.pay.clone(),
        due,
        pay_days: row.pay_days.unwrap_or(PAY_DAYS),
        remind_days: row.remind_days.unwrap_or(REMIND_DAYS),
    }
}

/// A time that hangs on a curtain was refused with its folder.
fn subscription_transfer(
    row: &sheets::SubscriptionTransfer,
    zone: &TimeZone,
) -> SubscriptionTransferRule {
    let at = |when: Option<When>| match when {
        Some(When::At(at)) => Some(at),
        Some(When::BeforeCurtain { .. }) | None => None,
    };
    let window = window(row.from, row.until, zone);
    SubscriptionTransferRule {
        packages: texts(&row.packages),
        from: at(window.from),
        until: at(window.until),
        seniority: row.seniority.unwrap_or_default(),
        kept_for: row.kept_for.clone(),
    }
}

fn seniority_step(row: &sheets::SeniorityStep) -> SeniorityStep {
    SeniorityStep { offers: texts(&row.offers), years: row.years, change: row.change }
}

fn early_rights(folder: &SeasonFolder, zone: &TimeZone, at: &Outlet) -> Vec<EarlyRight> {
    let rows = folder.settings.iter().filter(|row| row.right.is_some());
    let name =
        |row: &sheets::SettingRow| (row.level, row.subject.clone(), row.right.clone(), row.name);
    let rows = nearest(rows, |row| row.channel.as_ref(), name, at).into_iter();
    rows.filter_map(|(channel, row)| early_right(row, channel, zone)).collect()
}

/// None for a setting that holds for everybody.
fn early_right(
    row: &sheets::SettingRow,
    channel: Option<Channel>,
    zone: &TimeZone,
) -> Option<EarlyRight> {
    let allows = match (row.name, &row.value) {
        (SettingName::SaleOpens, SettingValue::When(when)) => {
            // A time that the clock skips never comes.
            Allowance::SaleOpens(when.in_zone(zone).unwrap_or(When::At(Moment(i64::MAX))))
        }
        (SettingName::SeatsMax, SettingValue::Count(count)) => Allowance::SeatsMax(*count),
        _ => return None,
    };
    Some(EarlyRight {
        kind: row.right.as_ref()?.to_string(),
        level: row.level,
        subject: row.subject.to_string(),
        channel,
        allows,
    })
}

/// A treatment that changes in time has a row for each of its times, which the database calls by
/// key and first day.
fn tax(row: &sheets::Tax, taxes: &HashMap<String, Tax>, zone: &TimeZone) -> Option<TaxRule> {
    let key = row.key.to_string();
    let name = match row.valid_from {
        Some(from) => format!("{key}@{from}"),
        None => key.clone(),
    };
    Some(TaxRule {
        point: match row.tax_point {
            cells::TaxPoint::Sale => TaxPoint::Sale,
            cells::TaxPoint::Performance => TaxPoint::Performance,
        },
        valid: Span {
            from: row.valid_from.map_or(Moment(i64::MIN), |day| midnight(day, zone)),
            until: row.valid_until.and_then(|day| end_of(day, zone)),
        },
        tax: *taxes.get(&name)?,
        key,
    })
}

fn seller(row: &sheets::Production) -> (String, String) {
    (row.key.to_string(), row.seller.to_string())
}
