//! What staff set: seasons, performances with their settings and prices, the house's words. No
//! shopper can change any of it, so it is kept in memory under the database's version of it. Asking
//! for the version is one statement, and another version means reading it all again. A page asks
//! once (`once`), however many of its parts need the catalogue.
//!
//! Each channel and each point of sale has a catalogue of its own. `catalogue_in` gives that of the
//! outlet where somebody buys (`Actor::outlet`), `catalogue_of_order` that of where an order was
//! sold.

mod kept;
mod read;

pub(crate) use kept::CatalogueCache;
pub use kept::{
    catalogue, catalogue_at, catalogue_in, catalogue_of_order, catalogue_with, currency,
    of_order_at, once, see_version,
};

use crate::{
    contents::addresses::ProductionAddresses,
    sellers::accounts::Account,
    shown::{announcements, brands::Brands, landing_pages::Landings, looks::ShownLook},
};
use domain::{
    id::{CompanyId, ExtraId, OfferId, PerformanceId, SeasonId},
    moment::Moment,
    money::Currency,
    payments::method::PaymentMethod,
    people::actor::Channel,
    sales::{
        extra::{ExtraKind, ExtraRow},
        offer::offering::Offering,
        outlet::Outlet,
        pricing::{Fee, FeeRule, Quote},
    },
    wording::{
        listing::{Listing, PerformanceRow},
        settings::Effective,
    },
};
use house::House;
use jiff::tz::TimeZone;
use rules::{Extra, Rules};
use season_tables::season::SeasonRow;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use store::{Conn, catalogue::Change, orders::extras::BasketExtraRow};

#[derive(Clone)]
pub struct Catalogue {
    /// Another one whenever staff changed anything.
    pub version: String,
    /// Where it holds.
    pub outlet: Outlet,
    /// By their first day.
    pub seasons: Vec<SeasonRow>,
    pub rules: Rules,
    /// Of the dates in the season's sheets.
    pub time_zone: TimeZone,
    /// By the company's key.
    company_names: HashMap<String, String>,
    /// They pay credit to customers' banks.
    bank_payers: HashSet<CompanyId>,
    /// Of the channel, where no sheet has fees.
    fees: Vec<Fee>,
    /// Prices of seats are shown without them, and they stand beside.
    pub(crate) fees_apart: bool,
    /// Merchant accounts of the outlet, by their keys.
    pub accounts: Vec<Account>,
    offers: Vec<Arc<Offering>>,
    /// By their keys.
    extras: Vec<ExtraRow>,
    /// By their start.
    listings: Vec<Arc<Listing>>,
    by_id: HashMap<PerformanceId, usize>,
    by_slug: HashMap<String, usize>,
    /// Language → key → text.
    texts: HashMap<String, BTreeMap<String, String>>,
    /// The language whose texts stand in for those that another one lacks.
    own_language: String,
    /// How the shop looks.
    pub look: Arc<ShownLook>,
    pub brands: Arc<Brands>,
    /// What stands at the top of every page.
    pub announcement: Arc<announcements::Published>,
    /// Where productions' pages stand.
    pub addresses: ProductionAddresses,
    /// Pages of the house's own.
    pub landings: Arc<Landings>,
}

impl Catalogue {
    pub fn listing(&self, performance: PerformanceId) -> Option<&Arc<Listing>> {
        self.by_id.get(&performance).and_then(|&index| self.listings.get(index))
    }

    pub fn listing_by_slug(&self, slug: &str) -> Option<&Arc<Listing>> {
        self.by_slug.get(slug).and_then(|&index| self.listings.get(index))
    }

    /// By their start.
    pub fn listings(&self) -> impl Iterator<Item = &Arc<Listing>> {
        self.listings.iter()
    }

    pub fn of_season(&self, season: SeasonId) -> impl Iterator<Item = &Arc<Listing>> {
        self.listings.iter().filter(move |listing| listing.row.season == season)
    }

    pub fn of_production(&self, slug: &str) -> impl Iterator<Item = &Arc<Listing>> {
        self.listings.iter().filter(move |listing| listing.row.production_slug == slug)
    }

    /// In which this catalogue sells.
    pub fn channel(&self) -> Channel {
        self.outlet.channel
    }

    /// The fees of the outlet. Without a payment method they are those that depend on none, or on
    /// the only one that the house offers.
    pub fn fees(&self, payment_method: Option<PaymentMethod>, now: Moment) -> Vec<Fee> {
        let payment_method =
            payment_method.or_else(|| self.only_payment_method()).map(PaymentMethod::as_str);
        match self.rules.charges.is_empty() {
            true => self.fees.clone(),
            false => self.rules.fees(payment_method, now),
        }
    }

    pub fn fee_rules(&self, payment_method: Option<PaymentMethod>, now: Moment) -> Vec<FeeRule> {
        self.fees(payment_method, now).into_iter().map(|fee| fee.rule).collect()
    }

    /// By their keys.
    pub fn offers(&self) -> &[Arc<Offering>] {
        &self.offers
    }

    pub fn offering(&self, key: &str) -> Option<&Arc<Offering>> {
        self.offers.iter().find(|offer| offer.row.key == key)
    }

    pub fn offering_by_id(&self, id: OfferId) -> Option<&Arc<Offering>> {
        self.offers.iter().find(|offer| offer.row.id == id)
    }

    /// By their keys.
    pub fn extras(&self) -> &[ExtraRow] {
        &self.extras
    }

    pub fn extra(&self, id: ExtraId) -> Option<&ExtraRow> {
        self.extras.iter().find(|extra| extra.id == id)
    }

    /// None for one that the rules no longer have.
    pub fn extra_of(&self, row: &BasketExtraRow) -> Option<Extra<'_>> {
        Extra::of(&self.rules, self.extra(row.extra)?)
    }

    pub fn extra_by_key(&self, key: &str) -> Option<&ExtraRow> {
        self.extras.iter().find(|extra| extra.key == key)
    }

    /// Whether this extra is a gift voucher.
    pub fn is_voucher(&self, id: ExtraId) -> bool {
        self.extra(id).is_some_and(|extra| extra.kind == ExtraKind::Voucher)
    }

    /// Of all prices: the newest season's. A folder has one currency.
    pub fn currency(&self) -> Currency {
        let newest = self.seasons.last();
        let currency = newest.and_then(|season| Currency::parse(&season.currency).ok());
        currency.unwrap_or(domain::money::EUR)
    }

    /// Names of a quote's fees by their keys; those that the house gave no name are left out.
    pub fn fee_names(&self, quote: &Quote, language: &str) -> Vec<(String, String)> {
        let name = |key: &str| Some((key.to_owned(), self.fee_name(key, language)?.to_owned()));
        quote.fees.iter().filter_map(|fee| name(&fee.key)).collect()
    }

    /// None: the house gave it no name.
    pub fn fee_name(&self, key: &str, language: &str) -> Option<&str> {
        self.text(&format!("fee.{key}"), language).filter(|name| !name.is_empty())
    }

    /// What each company sells of it, by name; empty where one sells it all.
    pub fn sellers(&self, quote: &Quote) -> Vec<(String, i64)> {
        let due: Vec<_> = quote.sellers.iter().filter(|(_, minor)| *minor > 0).collect();
        let name = |key: &str| self.company_name(key).unwrap_or(key).to_owned();
        let named = due.iter().map(|(key, minor)| (name(key), *minor));
        if due.len() > 1 { named.collect() } else { Vec::new() }
    }

    /// Whether credit that the company owes can go to its holder's bank, as
    /// `store::books::bank_accounts` says.
    pub fn pays_to_banks(&self, company: CompanyId) -> bool {
        self.bank_payers.contains(&company)
    }

    /// By the company's key. None: the sheets have no such company.
    pub fn company_name(&self, key: &str) -> Option<&str> {
        self.company_names.get(key).map(String::as_str)
    }

    /// A text that this language lacks, such as one that was added as files, is given in the
    /// house's own language.
    pub fn text(&self, key: &str, language: &str) -> Option<&str> {
        self.said(key, language).or_else(|| self.said(key, &self.own_language))
    }

    /// The text in this language only.
    pub fn said(&self, key: &str, language: &str) -> Option<&str> {
        let text = self.texts.get(language)?.get(key)?;
        (!text.is_empty()).then_some(text.as_str())
    }

    /// (key, text) of what has these words in some language, but for messages of the shop. `words`:
    /// in lower case.
    pub fn saying(&self, words: &str) -> impl Iterator<Item = (&str, &str)> {
        let is_message = |key: &str| key.starts_with(season_tables::texts::MESSAGE);
        let all = self.texts.values().flatten();
        let said =
            all.filter(move |(key, text)| !is_message(key) && text.to_lowercase().contains(words));
        said.map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Keys of what the house's own language says and this one doesn't, but for what is said of
    /// other productions than this one.
    pub fn untranslated(&self, production: &str, language: &str) -> Vec<&str> {
        let own = self.texts.get(&self.own_language).into_iter().flatten();
        let theirs = self.texts.get(language);
        let is_said = |key: &str| {
            theirs.and_then(|texts| texts.get(key)).is_some_and(|text| !text.is_empty())
        };
        let is_others = |key: &str| {
            let of = key.strip_prefix("production.").and_then(|rest| rest.split('.').next());
            of.is_some_and(|slug| slug != production)
        };
        let is_message = |key: &str| key.starts_with(season_tables::texts::MESSAGE);
        own.filter(|(key, text)| !text.is_empty() && !is_message(key) && !is_others(key))
            .map(|(key, _)| key.as_str())
            .filter(|key| !is_said(key))
            .collect()
    }

    /// What the house calls a kind of person.
    pub fn kind_name(&self, kind: &str, language: &str) -> String {
        self.text(&format!("kind.{kind}"), language).unwrap_or(kind).to_owned()
    }

    /// Whether some performance is there for one kind of person only.
    pub fn has_audiences(&self) -> bool {
        self.rules.kinds.iter().any(|kind| kind.only_own)
            || self.listings().any(|listing| listing.effective.audience.is_some())
    }

    /// As it would be with this row of a performance, for those who ask what a change would do. It
    /// is kept nowhere. The sale closes when it does now, and performances keep their order.
    pub fn as_if(&self, row: PerformanceRow) -> Self {
        let mut other = self.clone();
        let at = other.by_id.get(&row.id).copied();
        if let Some(listing) = at.and_then(|at| other.listings.get_mut(at)) {
            *listing = Arc::new(Listing {
                plan_mark: listing.plan_mark.clone(),
                list_key: listing.list_key.clone(),
                prices: listing.prices.clone(),
                tax: listing.tax,
                effective: Effective { starts_at: row.starts_at, ..listing.effective.clone() },
                row,
            });
        }
        other
    }

    /// Of a production; its slug where nothing is said.
    pub fn title(&self, slug: &str, language: &str) -> String {
        let key = format!("production.{slug}.title");
        self.text(&key, language).unwrap_or(slug).to_owned()
    }

    /// `production.<slug>.<name>`; empty where nothing is said.
    pub fn production_text(&self, slug: &str, name: &str, language: &str) -> String {
        let key = format!("production.{slug}.{name}");
        self.text(&key, language).unwrap_or_default().to_owned()
    }
}

/// As it was last read, of what the shop's own channel sells; nothing is asked.
pub fn last(house: &House) -> Option<Arc<Catalogue>> {
    house.kept::<CatalogueCache>().last()
}

/// Begins a change of the catalogue in the caller's transaction.
#[boxed]
pub async fn change_catalogue<'c>(house: &House, tx: &'c mut Conn) -> anyhow::Result<Change<'c>> {
    Change::begin(tx, house.new_id()).await
}
