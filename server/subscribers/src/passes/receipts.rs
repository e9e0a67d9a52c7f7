//! What the pass of an extra's receipt says: the extra, the performance that it goes with, and
//! the code that is used once where the piece is handed out.

use super::{
    LENGTH_MS,
    compose::{Composed, zoned},
};
use anyhow::Context;
use domain::{
    id::{ExtraId, PerformanceId},
    moment::MINUTE_MS,
    wording::{listing::Listing, poster::poster_card},
};
use house::{House, locales::Locale};
use person_tables::passes::Pass;
use season::catalogue::Catalogue;
use std::{collections::BTreeMap, sync::Arc};
use store::orders::Order;
use wallets::event_pass::{EventPass, PassBarcode, PassLabels, PassSeat, PassTimes, PassWords};

pub(super) struct ReceiptPass<'a> {
    pub house: &'a House,
    pub catalogue: &'a Catalogue,
    pub order: &'a Order,
    pub pass: &'a Pass,
    pub extra: ExtraId,
    pub performance: Option<PerformanceId>,
}

impl ReceiptPass<'_> {
    pub(super) fn composed(&self) -> anyhow::Result<Composed> {
        let extra = self.catalogue.extra(self.extra).context("extras are never deleted")?;
        let listing = self.performance.and_then(|id| self.catalogue.listing(id));
        let locales = self.house.locales();
        let locale = locales.get_or_fallback(&self.order.language);
        let words = locales.languages().into_iter().map(|language| {
            let locale = locales.get_or_fallback(language);
            (language.to_owned(), self.words(&locale, &extra.key, listing))
        });
        let poster = listing.map(|listing| listing.row.poster.clone()).unwrap_or_default();
        let public_url = &self.house.settings().public_url;
        let is_void = self.pass.standing.is_void;
        let holder =
            domain::wording::text::full_name(&self.order.given_name, &self.order.family_name);
        let with = self.performance.map(|id| format!("-{id}")).unwrap_or_default();
        let pass = EventPass {
            serial: self.pass.id.to_string(),
            event: format!("{}{with}", self.extra),
            group: self.order.id.to_string(),
            house: locale.text("house-name"),
            times: listing.map(|listing| times(listing)).transpose()?,
            venue: None,
            seat: PassSeat::default(),
            entrance: None,
            door: None,
            holder: (!is_void && !holder.trim().is_empty()).then_some(holder),
            order: if is_void { String::new() } else { self.order.code.clone() },
            barcode: PassBarcode {
                value: self.pass.code.clone(),
                symbol: self.house.ports().wallets.symbol,
            },
            is_void,
            language: locale.language().to_owned(),
            words: words.collect::<BTreeMap<_, _>>(),
            page: Some(format!("{public_url}/{}/account", locale.language())),
            picture: (!poster.is_empty()).then(|| format!("{public_url}{}", poster_card(&poster))),
        };
        Ok(Composed {
            id: self.pass.id,
            ticket: None,
            pass,
            poster,
            picture: None,
            is_given_out: listing.is_none_or(|it| it.effective.media.wallet),
        })
    }

    fn words(&self, locale: &Locale, key: &str, listing: Option<&Arc<Listing>>) -> PassWords {
        let language = locale.language();
        let name = self.catalogue.text(&format!("offer.{key}.name"), language).unwrap_or(key);
        let performance = listing
            .map(|listing| self.catalogue.title(&listing.row.production_slug, language))
            .unwrap_or_default();
        PassWords {
            description: locale.text_with("wallet-receipt", &[("title", name.into())]),
            title: name.to_owned(),
            author: performance,
            price_type: String::new(),
            free_place: String::new(),
            terms: locale.text("order-extras-collect"),
            labels: PassLabels {
                date: locale.text("wallet-date"),
                doors: locale.text("order-ticket-doors"),
                holder: locale.text("ticket-holder"),
                order: locale.text("ticket-order"),
                author: locale.text("wallet-performance"),
                terms: locale.text("ticket-good-to-know"),
                page: locale.text("wallet-page"),
                ..PassLabels::default()
            },
        }
    }
}

fn times(listing: &Listing) -> anyhow::Result<PassTimes> {
    let row = &listing.row;
    let length_ms = match row.duration_minutes {
        0 => LENGTH_MS,
        minutes => i64::from(minutes) * MINUTE_MS,
    };
    Ok(PassTimes {
        starts_at: zoned(row.starts_at, &row.time_zone)?,
        ends_at: zoned(row.starts_at.plus_ms(length_ms), &row.time_zone)?,
        doors_at: zoned(row.doors_at, &row.time_zone)?,
    })
}
