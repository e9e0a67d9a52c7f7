//! Promo codes that were entered.

use super::goods::{Good, Shop};
use crate::{rules::is_for, season_folder::CodeRow};
use domain::pricing::Code;

pub(super) struct Entered {
    pub code: String,
    /// None: nobody knows it. Err: it can't be used now.
    pub rule: Option<Result<Code, &'static str>>,
}

pub(super) fn enter(
    shop: &Shop<'_>,
    goods: &[Good],
    found: Vec<(String, Option<CodeRow>)>,
) -> Vec<Entered> {
    let entered = |(code, row): (String, Option<CodeRow>)| {
        let rule = row.map(|row| rule(shop, goods, &code, &row));
        Entered { code, rule }
    };
    found.into_iter().map(entered).collect()
}

fn rule(shop: &Shop<'_>, goods: &[Good], code: &str, row: &CodeRow) -> Result<Code, &'static str> {
    let rules = shop.rules();
    if !rules.is_within((row.from, row.until), shop.now, shop.now) {
        return Err("can't be used at this moment");
    }
    if row.verify.is_some() {
        return Err("has to be verified in the shop");
    }
    let lines = goods.iter().filter(|good| fits(shop, good, row));
    let most = [row.uses, row.per_person].into_iter().flatten().min();
    Ok(Code {
        key: code.to_owned(),
        change: row.change,
        tickets_max: most,
        lines: lines.map(|good| good.line.key.clone()).collect(),
    })
}

fn fits(shop: &Shop<'_>, good: &Good, row: &CodeRow) -> bool {
    let rules = shop.rules();
    let Some(item) = shop.request.items.get(good.item) else { return false };
    let evening = good.listing.as_deref();
    let is_evening = match (&row.evenings, evening) {
        (None, _) => true,
        (Some(evenings), Some(listing)) => evenings.picks(&listing.facts()),
        (Some(_), None) => false,
    };
    let zone = good.zone.as_deref();
    let is_zone = row.zones.is_empty() || row.zones.iter().any(|key| Some(key.as_str()) == zone);
    let is_offer = row.offers.is_empty() || row.offers.iter().any(|key| key.as_str() == good.offer);
    is_evening
        && is_zone
        && is_offer
        && rules.means(&row.tariffs, &good.line.terms.tariff)
        && is_for(&row.who, &shop.customer(item, evening))
}
