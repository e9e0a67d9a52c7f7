//! The page of an account: the persons whom it acts for with their kinds, passes and seasons, and
//! its orders.

use ::people::customers::{customer_with, time_zone};
use anyhow::Context;
use domain::{
    id::{MembershipId, PersonId},
    moment::Moment,
    order::OrderView,
    people::{
        actor::Actor,
        customer::{Holder, Seniority, Span},
    },
    sales::counter::CounterSubject,
};
use house::House;
use season::{
    catalogue::{self, Catalogue},
    rights::has_begun,
    seasons::season_name,
};
use season_tables::season::SeasonRow;
use selling::orders::view_of_order;
use std::collections::HashMap;
use store::{orders, people};

/// The newest; a page of older ones belongs to the customer's portal.
const ORDERS_SHOWN_MAX: i64 = 20;

/// The account's own page.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountView {
    pub email: String,
    /// The account's own person first.
    pub persons: Vec<HolderView>,
    /// Made with this address, the newest first.
    pub orders: Vec<OrderView>,
    /// Of the dates below.
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct HolderView {
    pub id: PersonId,
    /// Nothing of theirs hangs on the account.
    pub can_be_removed: bool,
    /// Empty until they have told it.
    pub name: String,
    pub kinds: Vec<KindView>,
    pub passes: Vec<PassView>,
    /// Names of the seasons as a subscriber, the first one first.
    pub seasons: Vec<String>,
}

/// What holds now or will.
#[derive(Clone, Debug, PartialEq)]
pub struct KindView {
    pub key: String,
    /// What the house calls it, where it has a word of its own.
    pub name: Option<String>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PassView {
    pub name: String,
    pub span: Span,
    /// Of one that is exchanged for tickets: how many are left of how many.
    pub left: Option<(u32, u32)>,
}

/// The account's page in a language. None for a guest.
#[boxed]
pub async fn account(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Option<AccountView>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut views = Vec::new();
    for order in people::orders(&mut conn, customer.account, ORDERS_SHOWN_MAX).await? {
        let order = orders::by_id(&mut conn, order).await?.context("an order stays")?;
        views.push(view_of_order(house, &mut conn, &catalogue, &order, language).await?);
    }
    let now = house.now();
    let mut used = HashMap::new();
    for held in customer.persons.iter().flat_map(|person| &person.memberships) {
        let subject = CounterSubject::PassUses { membership: held.id };
        used.insert(held.id, store::seats::counters::taken(&mut conn, &subject).await?);
    }
    let holder = |holder: &Holder| holder_view(&catalogue, &used, holder, language, now);
    Ok(Some(AccountView {
        persons: customer.persons.iter().map(holder).collect(),
        email: customer.email,
        orders: views,
        time_zone: time_zone(&catalogue),
    }))
}

fn holder_view(
    catalogue: &Catalogue,
    used: &HashMap<MembershipId, u32>,
    holder: &Holder,
    language: &str,
    now: Moment,
) -> HolderView {
    let kinds = holder.kinds.iter().filter(|kind| !kind.span.is_over(now)).map(|kind| {
        let name = catalogue.text(&format!("kind.{}", kind.key), language);
        KindView { key: kind.key.clone(), name: name.map(str::to_owned), span: kind.span }
    });
    let passes = holder.memberships.iter().filter(|held| !held.span.is_over(now));
    let passes = passes.filter_map(|held| {
        let key = &catalogue.extra(held.extra)?.key;
        let name = catalogue.text(&format!("offer.{key}.name"), language).unwrap_or(key);
        let of = catalogue.rules.pass(key).and_then(|pass| pass.performances);
        let used = used.get(&held.id).copied().unwrap_or_default();
        let left = of.map(|of| (of.saturating_sub(used), of));
        Some(PassView { name: name.to_owned(), span: held.span, left })
    });
    let season_of = |year: &Seniority| catalogue.seasons.iter().find(|it| it.id == year.season);
    let subscribed: Vec<&SeasonRow> = holder.seniority.iter().filter_map(season_of).collect();
    // A season that is renewed for counts once it has begun; whoever has no other begins with it.
    let begun = subscribed.iter().filter(|season| has_begun(season, now)).count();
    let seasons = subscribed.iter().take(begun.max(1));
    let seasons = seasons.map(|season| season_name(catalogue, season, language));
    HolderView {
        id: holder.id,
        can_be_removed: !::people::persons::has_rights(holder),
        name: holder.name(),
        kinds: kinds.collect(),
        passes: passes.collect(),
        seasons: seasons.collect(),
    }
}
