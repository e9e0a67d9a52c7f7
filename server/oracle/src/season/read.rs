//! From sheets to rules.

use super::{
    Account, Code, Discount, Extra, Fee, Group, OccupancyStep, Package, Pass, Performance, Season,
    Selection, SeniorityStep, Setting, Tariff, Tax, TicketLimit,
};
use crate::{
    cells::{self, Change, FeeAmount, When, Window},
    sheets::{Row, Sheets},
};
use anyhow::{Context, Result};
use jiff::{civil::Date, tz::TimeZone};
use std::collections::BTreeMap;

impl Season {
    pub(super) fn of(sheets: &Sheets) -> Result<Season> {
        let seasons = sheets.rows("seasons");
        let first = seasons.first().context("the folder has no season")?;
        let zone = TimeZone::get(first.need("time_zone")?)?;
        let each = |sheet: &str| sheets.rows(sheet).iter();
        let mut discounts: Vec<Discount> =
            each("discounts").map(|row| discount(row, &zone)).collect::<Result<_>>()?;
        discounts.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(Season {
            performances: performances(sheets)?,
            price_groups: each("price_groups")
                .map(|row| Ok((row.need("key")?.into(), row.need("tax")?.into())))
                .collect::<Result<_>>()?,
            prices: each("prices").map(listed).collect::<Result<_>>()?,
            tariffs: each("tariffs").map(|row| tariff(row, &zone)).collect::<Result<_>>()?,
            tariff_groups: each("tariff_groups")
                .map(|row| Ok((row.need("key")?.into(), row.list("tariffs"))))
                .collect::<Result<_>>()?,
            ticket_limits: each("ticket_limits").map(ticket_limit).collect::<Result<_>>()?,
            occupancy_steps: each("occupancy_steps").map(occupancy_step).collect::<Result<_>>()?,
            seniority_steps: each("seniority_steps").map(seniority_step).collect::<Result<_>>()?,
            discounts,
            packages: each("packages")
                .map(|row| Ok((row.need("key")?.into(), package(row, sheets, &zone)?)))
                .collect::<Result<_>>()?,
            passes: each("passes")
                .map(|row| Ok((row.need("key")?.into(), pass(row, seasons, &zone)?)))
                .collect::<Result<_>>()?,
            extras: each("extras")
                .map(|row| Ok((row.need("key")?.into(), extra(row, &zone)?)))
                .collect::<Result<_>>()?,
            codes: each("codes").map(|row| code(row, &zone)).collect::<Result<_>>()?,
            fees: each("fees").map(fee).collect::<Result<_>>()?,
            accounts: each("accounts").map(account).collect::<Result<_>>()?,
            taxes: each("taxes").map(tax).collect::<Result<_>>()?,
            settings: each("settings").map(setting).collect::<Result<_>>()?,
            points: each("points_of_sale")
                .map(|row| Ok((row.need("key")?.into(), row.need("channel")?.into())))
                .collect::<Result<_>>()?,
            kinds_kept_apart: each("kinds")
                .filter(|row| row.get("only_own") == Some("yes"))
                .map(|row| Ok(row.need("key")?.into()))
                .collect::<Result<_>>()?,
            time_zone: zone,
        })
    }
}

fn performances(sheets: &Sheets) -> Result<BTreeMap<String, Performance>> {
    let by_key = |sheet: &str, key: &str| {
        let found = sheets.rows(sheet).iter().find(|row| row.get("key") == Some(key));
        found.with_context(|| format!("{sheet} has no {key}"))
    };
    let mut performances = BTreeMap::new();
    for row in sheets.rows("performances") {
        let key: String = row.need("key")?.into();
        let production = by_key("productions", row.need("production")?)?;
        let hall = by_key("halls", row.need("hall")?)?;
        let venue = by_key("venues", hall.need("venue")?)?;
        let zone = TimeZone::get(venue.need("time_zone")?)?;
        let performance = Performance {
            key: key.clone(),
            production: production.need("key")?.into(),
            genre: production.need("genre")?.into(),
            season: production.need("season")?.into(),
            series: row.list("series"),
            starts: cells::time(row.need("starts")?, &zone)?,
            price_group: row.need("price_group")?.into(),
            cancelled: row.get("cancelled") == Some("yes"),
            seller: production.need("seller")?.into(),
        };
        performances.insert(key, performance);
    }
    Ok(performances)
}

fn listed(row: &Row) -> Result<((String, String, String), i64)> {
    let key =
        (row.need("price_group")?.into(), row.need("zone")?.into(), row.need("tariff")?.into());
    Ok((key, cells::price(row.need("price")?)?))
}

fn change(row: &Row, column: &str) -> Result<Option<Change>> {
    row.get(column).map(Change::parse).transpose()
}

fn needed_change(row: &Row) -> Result<Change> {
    Change::parse(row.need("change")?)
}

fn selection(row: &Row) -> Option<Selection> {
    row.get("for").map(Selection::parse)
}

fn when(row: &Row, column: &str, zone: &TimeZone) -> Result<Option<When>> {
    row.get(column).map(|cell| When::parse(cell, zone)).transpose()
}

fn window(row: &Row, zone: &TimeZone) -> Result<Window> {
    Ok(Window { from: when(row, "from", zone)?, until: when(row, "until", zone)? })
}

fn date(row: &Row, column: &str) -> Result<Option<Date>> {
    row.get(column).map(|cell| cell.parse().with_context(|| cell.to_string())).transpose()
}

fn tariff(row: &Row, zone: &TimeZone) -> Result<Tariff> {
    Ok(Tariff {
        key: row.need("key")?.into(),
        base: row.get("base").map(String::from),
        change: change(row, "change")?,
        who: row.list("who"),
        min: row.count("min")?,
        max_performance: row.count("max_performance")?,
        max_production: row.count("max_production")?,
        max_season: row.count("max_season")?,
        channels: row.list("channels"),
        window: window(row, zone)?,
        carries_fees: row.get("fees") != Some("no"),
        invitation: row.get("invitation") == Some("yes"),
    })
}

fn ticket_limit(row: &Row) -> Result<TicketLimit> {
    Ok(TicketLimit {
        selection: selection(row),
        tariffs: row.list("tariffs"),
        channels: row.list("channels"),
        min: row.count("min")?,
        max: row.count("max")?,
    })
}

fn occupancy_step(row: &Row) -> Result<OccupancyStep> {
    Ok(OccupancyStep {
        key: row.need("key")?.into(),
        selection: selection(row),
        zones: row.list("zones"),
        above: cells::percent(row.need("above")?)?,
        change: needed_change(row)?,
    })
}

fn seniority_step(row: &Row) -> Result<SeniorityStep> {
    Ok(SeniorityStep {
        offers: row.list("offers"),
        years: row.count("years")?.context("years are needed")?,
        change: needed_change(row)?,
    })
}

fn discount(row: &Row, zone: &TimeZone) -> Result<Discount> {
    Ok(Discount {
        key: row.need("key")?.into(),
        change: needed_change(row)?,
        fees: change(row, "fees")?,
        selection: selection(row),
        offers: row.list("offers"),
        tariffs: row.list("tariffs"),
        zones: row.list("zones"),
        who: row.list("who"),
        channels: row.list("channels"),
        window: window(row, zone)?,
    })
}

fn package(row: &Row, sheets: &Sheets, zone: &TimeZone) -> Result<Package> {
    let key = row.need("key")?;
    let of_it = |sheet: &str| {
        sheets.rows(sheet).iter().filter(move |other| other.get("package") == Some(key))
    };
    let mut steps = Vec::new();
    for step in of_it("package_steps") {
        steps.push((step.count("count")?.context("count")?, needed_change(step)?));
    }
    let mut sums = Vec::new();
    for sum in of_it("package_prices") {
        let price = cells::price(sum.need("price")?)?;
        sums.push((sum.need("zone")?.into(), sum.need("tariff")?.into(), price));
    }
    let mut groups = Vec::new();
    for group in of_it("package_groups") {
        groups.push(Group {
            min: group.count("min")?,
            max: group.count("max")?,
            selection: Selection::parse(group.need("for")?),
        });
    }
    let mut windows = Vec::new();
    for own in of_it("package_windows") {
        windows.push((own.need("channel")?.into(), window(own, zone)?));
    }
    let counts_years = match row.get("seniority") {
        Some(cell) => cell == "yes",
        None => row.need("kind")? != "package",
    };
    Ok(Package {
        key: key.into(),
        one_seat: row.need("seats")? == "same",
        change: change(row, "change")?,
        steps,
        sums,
        groups,
        counts_years,
        who: row.list("who"),
        max_person: row.count("max_person")?,
        extra_tickets: row.count("extra_tickets")?.unwrap_or(0),
        extra_change: change(row, "extra_change")?,
        channels: row.list("channels"),
        window: window(row, zone)?,
        windows,
        rest: row.get("rest") == Some("yes"),
    })
}

fn pass(row: &Row, seasons: &[Row], zone: &TimeZone) -> Result<Pass> {
    let season = seasons.iter().find(|season| season.get("key") == row.get("season"));
    let season_end = date(season.context("the pass has a season")?, "ends_on")?;
    Ok(Pass {
        key: row.need("key")?.into(),
        flat_rate: row.need("kind")? == "flat-rate",
        price: cells::price(row.need("price")?)?,
        tax: row.need("tax")?.into(),
        company: row.need("company")?.into(),
        window: window(row, zone)?,
        valid_from: date(row, "valid_from")?,
        valid_until: date(row, "valid_until")?.or(season_end).context("the season ends")?,
        right: row.get("right").map(String::from),
        performances: row.count("performances")?,
        per_performance: row.count("per_performance")?,
        exchange_from: when(row, "exchange_from", zone)?,
        selection: selection(row),
        who: row.list("who"),
        max_person: row.count("max_person")?,
        channels: row.list("channels"),
    })
}

/// In euro, if the sheet says nothing (section 7).
const LEAST_DONATION: i64 = 100;

fn extra(row: &Row, zone: &TimeZone) -> Result<Extra> {
    Ok(Extra {
        key: row.need("key")?.into(),
        donation: row.need("kind")? == "donation",
        voucher: row.need("kind")? == "voucher",
        price: row.get("price").map(cells::price).transpose()?,
        least: row.get("least").map(cells::price).transpose()?.unwrap_or(LEAST_DONATION),
        tax: row.get("tax").map(String::from),
        company: row.need("company")?.into(),
        stock: row.count("stock")?,
        selection: selection(row),
        max_order: row.count("max_order")?,
        channels: row.list("channels"),
        window: window(row, zone)?,
        ends_on: match row.get("valid_months") {
            Some(_) => None,
            None => date(row, "valid_until")?,
        },
    })
}

fn code(row: &Row, zone: &TimeZone) -> Result<Code> {
    let batch = row.get("batch");
    Ok(Code {
        text: row.get("code").or(batch).context("a row has a code or a batch")?.into(),
        batch: batch.is_some(),
        change: needed_change(row)?,
        uses: row.count("uses")?,
        per_person: row.count("per_person")?,
        selection: selection(row),
        zones: row.list("zones"),
        tariffs: row.list("tariffs"),
        offers: row.list("offers"),
        who: row.list("who"),
        window: window(row, zone)?,
        verified_outside: row.get("verify").is_some(),
    })
}

fn fee(row: &Row) -> Result<Fee> {
    Ok(Fee {
        key: row.need("key")?.into(),
        channel: row.need("channel")?.into(),
        means: row.get("means").map(String::from),
        basis: row.need("basis")?.into(),
        amount: FeeAmount::parse(row.need("amount")?)?,
        selection: selection(row),
        tariffs: row.list("tariffs"),
        company: row.need("company")?.into(),
        tax: row.need("tax")?.into(),
    })
}

fn account(row: &Row) -> Result<Account> {
    Ok(Account {
        key: row.need("key")?.into(),
        company: row.need("company")?.into(),
        channel: row.need("channel")?.into(),
        means: row.list("means"),
        selection: selection(row),
        extras: row.list("extras"),
        closed: row.get("closed") == Some("yes"),
    })
}

fn tax(row: &Row) -> Result<Tax> {
    Ok(Tax {
        key: row.need("key")?.into(),
        percent: row.get("percent").map(cells::percent).transpose()?,
        valid_from: date(row, "valid_from")?,
        valid_until: date(row, "valid_until")?,
        by_performance: row.need("tax_point")? == "performance",
    })
}

fn setting(row: &Row) -> Result<Setting> {
    Ok(Setting {
        level: row.need("level")?.into(),
        subject: row.need("subject")?.into(),
        channel: row.get("channel").map(String::from),
        right: row.get("right").map(String::from),
        name: row.need("name")?.into(),
        value: row.need("value")?.into(),
    })
}
