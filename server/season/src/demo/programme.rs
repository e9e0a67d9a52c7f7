//! What plays when, where and at which prices.

use super::dates::{SeasonYear, Slot};
use anyhow::Context;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Deserialize)]
pub struct Programme {
    pub series: Vec<String>,
    pub time_zone: String,
    pub prices: BTreeMap<String, Prices>,
    pub production: Vec<Production>,
}

/// In minor units, by zone.
#[derive(Clone, Deserialize)]
pub struct Prices {
    pub hall: String,
    /// None: the full one.
    #[serde(rename = "tariff")]
    pub price_type: Option<String>,
    /// The kind of person that its performances are for; none: everybody.
    pub audience: Option<String>,
    pub seats_max: Option<u32>,
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

    /// When sales open that aren't open from the season's beginning. Friends of the house buy a
    /// week earlier; for one of them that week is in the days that the demo is shown for.
    fn opens(&self, slug: &str) -> Option<&str> {
        match slug {
            "tosca" => Some("2 1tue 10:00"),
            "the-queen-of-spades" => Some("11 4tue 10:00"),
            _ => None,
        }
    }

    /// The sheets `performances`, `price_groups`, `prices` and `settings`.
    pub fn sheets(&self, year: SeasonYear) -> anyhow::Result<Vec<(&'static str, String)>> {
        let season = year.key();
        let mut performances = String::from("key,production,hall,starts,price_group,series\n");
        let mut settings = String::from("level,subject,channel,right,name,value\n");
        settings.push_str(&format!("season,{season},,,sale-closes,curtain-1h\n"));
        // Groups buy at the counter.
        settings.push_str(&format!("season,{season},box-office,,seats-max,60\n"));
        for production in &self.production {
            let slug = &production.slug;
            for text in &production.dates {
                let slot = Slot::parse(text, year)?;
                performances.push_str(&self.performance(production, &slot)?);
                settings.push_str(&self.settings(production, &slot)?);
            }
            if let Some(opens) = self.opens(slug) {
                let opens = Slot::parse(opens, year)?;
                let (public, friends) = (opens.local(), opens.days_before(7)?.local());
                settings.push_str(&format!("production,{slug},,,sale-opens,{public}\n"));
                settings.push_str(&format!("production,{slug},,friend,sale-opens,{friends}\n"));
                settings.push_str(&format!("production,{slug},,friend,seats-max,4\n"));
            }
        }
        let mut groups = String::from("key,currency,tax\n");
        let mut prices = String::from("price_group,zone,tariff,price\n");
        for (key, list) in &self.prices {
            groups.push_str(&format!("{key},EUR,tickets\n"));
            for (zone, minor) in &list.zones {
                let price = format!("{}.{:02}", minor / 100, minor % 100);
                let price_type = list.price_type.as_deref().unwrap_or("full");
                prices.push_str(&format!("{key},{zone},{price_type},{price}\n"));
            }
        }
        Ok(vec![
            ("performances.csv", performances),
            ("settings.csv", settings),
            ("price_groups.csv", groups),
            ("prices.csv", prices),
        ])
    }

    fn prices_of<'p>(
        &'p self,
        production: &'p Production,
        slot: &'p Slot,
    ) -> anyhow::Result<(&'p str, &'p Prices)> {
        let other = slot.marks.iter().find(|mark| self.prices.contains_key(*mark));
        let key = other.unwrap_or(&production.prices);
        Ok((key, self.prices.get(key).context("a known price list")?))
    }

    /// What the prices' list says of its performances.
    fn settings(&self, production: &Production, slot: &Slot) -> anyhow::Result<String> {
        let (_, list) = self.prices_of(production, slot)?;
        let subject = format!("performance,{}-{},,", production.slug, slot.slug());
        let audience = list.audience.iter().map(|kind| format!("{subject},audience,{kind}\n"));
        let most = list.seats_max.iter().map(|most| format!("{subject},seats-max,{most}\n"));
        Ok(audience.chain(most).collect())
    }

    fn performance(&self, production: &Production, slot: &Slot) -> anyhow::Result<String> {
        let (prices, list) = self.prices_of(production, slot)?;
        let hall = &list.hall;
        let series: Vec<&str> =
            slot.marks.iter().filter(|mark| self.series.contains(mark)).map(|it| &**it).collect();
        let (slug, at, starts) = (&production.slug, slot.slug(), slot.local());
        Ok(format!("{slug}-{at},{slug},{hall},{starts},{prices},{}\n", series.join("; ")))
    }
}
