//! Purchases of those who had allowed measuring when they ordered: remembered with the order, and
//! told once the order is settled, by the outbox.

use crate::{account, google, matomo, views, visitor::Visitor};
use anyhow::Context;
use domain::{
    id::OrderId,
    moment::{DAY_MS, HOUR_MS, Moment},
    money::Currency,
};
use futures::future::BoxFuture;
use house::{
    House,
    chance::digest,
    outbox::{self, Effect},
    ports::MeasuringRequest,
};
use person_tables::measured_orders;
use rules::FULL;
use season::catalogue::{self, Catalogue};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{self, Offer, Order, OrderLine},
    running::outbox::Message,
};

pub const TOPIC: &str = "measured-purchase";

/// Google takes no older events.
const LATEST_MS: i64 = 71 * HOUR_MS;
/// Longer than any order waits for its money and its service for it.
const KEPT_MS: i64 = 14 * DAY_MS;
/// Enough to tell all orders of a house apart.
const HASH_CHARS: usize = 20;

#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
}

/// What was bought, without a person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Purchase {
    pub visitor: Visitor,
    pub language: String,
    /// Of the order's number: nobody gets from it to the order.
    pub number_hash: String,
    pub revenue_minor: i64,
    pub currency: Currency,
    pub paid_at: Moment,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// A production, a fee, or something beside.
    pub key: String,
    /// In the house's own language.
    pub name: String,
    /// Empty for what has none.
    pub price_type: String,
    pub count: u32,
    pub each_minor: i64,
}

impl Item {
    pub fn id(&self) -> String {
        match self.price_type.as_str() {
            "" => self.key.clone(),
            price_type => format!("{}/{price_type}", self.key),
        }
    }
}

impl Purchase {
    /// An amount as a number of JSON, in the currency's units.
    pub fn number(&self, minor: i64) -> Value {
        let plain = self.currency.plain(minor);
        plain.parse::<f64>().map_or(Value::Null, Value::from)
    }
}

/// With the order's own transaction. Nothing is kept of somebody who did not allow it.
///
/// # Errors
/// The database can't be written.
#[boxed]
pub async fn remember(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    visitor: Option<&str>,
) -> anyhow::Result<()> {
    let Some(visitor) = visitor.and_then(Visitor::parse) else { return Ok(()) };
    if !account::shown(house).is_on() {
        return Ok(());
    }
    measured_orders::insert(conn, order, visitor.as_str(), house.now()).await
}

/// The order is whole, in the same transaction.
///
/// # Errors
/// The database can't be written.
#[boxed]
pub async fn settled(house: &House, conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    if !account::shown(house).is_on() || measured_orders::visitor(conn, order).await?.is_none() {
        return Ok(());
    }
    let effect = Effect {
        topic: TOPIC,
        dedupe_key: format!("measured:{order}"),
        subject_id: order.to_string(),
    };
    outbox::enqueue(house, conn, effect, &Payload { order }).await.map(drop)
}

/// Who allowed it before allows it no more: what isn't told yet stays untold.
///
/// # Errors
/// The database can't be written.
#[boxed]
pub async fn forget(house: &House, visitor: &Visitor) -> anyhow::Result<()> {
    views::forget(house, visitor);
    let visitor = visitor.clone();
    house
        .fault_only(move |_, conn| {
            let visitor = visitor.clone();
            Box::pin(async move { measured_orders::delete_of(conn, visitor.as_str()).await })
        })
        .await
}

/// # Errors
/// The database can't be written.
#[boxed]
pub async fn forget_old(house: &House) -> anyhow::Result<()> {
    let before = house.now().plus_ms(-KEPT_MS);
    house
        .fault_only(move |_, conn| {
            Box::pin(async move { measured_orders::delete_before(conn, before).await })
        })
        .await
}

/// Of an outbox message.
pub(crate) fn write<'a>(
    house: &'a House,
    message: &'a Message,
) -> BoxFuture<'a, anyhow::Result<Option<MeasuringRequest>>> {
    Box::pin(async move {
        let Payload { order } = serde_json::from_str(&message.payload)?;
        let account = account::shown(house);
        if !account.is_on() {
            return Ok(None);
        }
        let Some(bought) = read(house, order).await? else { return Ok(None) };
        if !bought.visitor.is_for(&account.service) {
            return Ok(None);
        }
        let now = house.now();
        if now.0 - bought.paid_at.0 > LATEST_MS {
            return Ok(None);
        }
        let secret = account.secret(house.settings().seed_key.as_ref());
        let public_url = &house.settings().public_url;
        Ok(match &account.service {
            account::Service::Off => None,
            account::Service::Matomo { address, site_id } => {
                let token = secret.as_deref();
                let site = matomo::Site { address, id: site_id, token };
                Some(matomo::purchase(&site, public_url, &bought, now))
            }
            account::Service::Google { measurement_id } => {
                let secret = secret.context("the secret of Google Analytics can't be read")?;
                let stream = google::Stream { id: measurement_id, secret: &secret };
                Some(google::purchase(&stream, &bought))
            }
        })
    })
}

/// None: it isn't to be told any more.
async fn read(house: &House, order: OrderId) -> anyhow::Result<Option<Purchase>> {
    let mut conn = house.store().read().await?;
    let visitor = measured_orders::visitor(&mut conn, order).await?;
    let Some(visitor) = visitor.as_deref().and_then(Visitor::parse) else { return Ok(None) };
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let Some(paid_at) = order.paid_at else { return Ok(None) };
    let lines = orders::lines(&mut conn, order.id).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let own = house.locales().fallback().language().to_owned();
    Ok(Some(Purchase {
        visitor,
        number_hash: number_hash(&order),
        revenue_minor: order.total_minor,
        currency: Currency::parse(&order.currency).map_err(|_| anyhow::anyhow!("a currency"))?,
        paid_at,
        items: items(&catalogue, &lines, &own),
        language: order.language,
    }))
}

/// The order's identity goes in, which has random bits that nobody tries out.
fn number_hash(order: &Order) -> String {
    let hash = digest(&format!("measured {} {}", order.id, order.code));
    hash.chars().take(HASH_CHARS).collect()
}

/// By production, price type and price.
fn items(catalogue: &Catalogue, lines: &[OrderLine], language: &str) -> Vec<Item> {
    let mut counts: BTreeMap<(String, String, i64), u32> = BTreeMap::new();
    for line in lines {
        let (key, price_type) = match &line.offer {
            Offer::Fee { key } => (format!("fee:{key}"), String::new()),
            Offer::Extra => ("extra".to_owned(), String::new()),
            Offer::Seat { performance, .. } | Offer::Place { performance, .. } => {
                let listing = catalogue.listing(*performance);
                let production = listing.map(|listing| listing.row.production_slug.clone());
                (production.unwrap_or_default(), price_type(catalogue, line))
            }
        };
        *counts.entry((key, price_type, line.due_minor)).or_default() += 1;
    }
    let items = counts.into_iter().map(|((key, price_type, each_minor), count)| {
        let name = catalogue.title(&key, language);
        Item { key, name, price_type, count, each_minor }
    });
    items.collect()
}

fn price_type(catalogue: &Catalogue, line: &OrderLine) -> String {
    let mut known = catalogue.rules.price_type_ids.iter();
    let found = known.find(|(_, id)| Some(**id) == line.price_type_id);
    found.map_or_else(|| FULL.to_owned(), |(key, _)| key.clone())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn tosca() -> Purchase {
        let item = |key: &str, name: &str, price_type: &str, count, each_minor| Item {
            key: key.to_owned(),
            name: name.to_owned(),
            price_type: price_type.to_owned(),
            count,
            each_minor,
        };
        Purchase {
            visitor: Visitor::parse("0123456789abcdef").expect("a visitor"),
            language: "de".to_owned(),
            number_hash: "a-hash".to_owned(),
            revenue_minor: 10_250,
            currency: Currency::parse("EUR").expect("a currency"),
            paid_at: Moment(1_796_000_000_000),
            items: vec![
                item("tosca", "Tosca", "full", 2, 5_000),
                item("fee:booking", "fee:booking", "", 1, 250),
            ],
        }
    }
}
