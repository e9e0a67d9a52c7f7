//! An extra comes into the basket, or another number of it.

use crate::{
    basket::open::open_basket,
    basket::{self, shopper},
};
use domain::{
    id::{BasketExtraId, PerformanceId, PersonId, SessionId},
    people::actor::Actor,
    sales::extra::{PutRefusal, donation_max_minor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::{Extra, People};
use season::catalogue::{self, Catalogue};
use serde_json::json;
use store::{
    Conn, baskets,
    orders::extras::{self, BasketExtraRow},
    seats::counters,
};

/// So many of it from now on: the same request again changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PutExtra {
    pub key: String,
    /// The performance that it goes with.
    pub performance: Option<PerformanceId>,
    /// Zero takes it out.
    pub quantity: u32,
    /// A donor's sum.
    pub amount_minor: Option<i64>,
    /// Whose pass it is; None: whoever buys.
    pub beneficiary: Option<PersonId>,
}

#[boxed]
pub async fn put_extra(
    house: &House,
    actor: &Actor,
    put: &PutExtra,
) -> Result<(), Failure<PutRefusal>> {
    let session = shopper(actor)?;
    let (actor, put) = (actor.clone(), put.clone());
    house
        .write(move |house, tx| {
            let (actor, put) = (actor.clone(), put.clone());
            Box::pin(async move { put_in(&house, tx, &actor, session, &put).await })
        })
        .await
}

async fn put_in(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    session: SessionId,
    put: &PutExtra,
) -> Result<(), Failure<PutRefusal>> {
    let now = house.now();
    // In this order: an import that changes the currency locks baskets, and is waited for here.
    let basket = open_basket(house, tx, actor, now).await?.row;
    let catalogue = catalogue::catalogue_in(house, tx, actor.outlet()).await?;
    let context = basket::context(house, tx, &catalogue, session, Some(basket.id)).await?;
    let row = catalogue.extra_by_key(&put.key);
    let row = row.ok_or(Failure::Refused(PutRefusal::NotSold))?;
    let beneficiary = context.people.known(put.beneficiary).filter(|_| row.kind.is_pass());
    let is_same = |known: &&BasketExtraRow| {
        (known.extra, known.performance) == (row.id, put.performance)
            && known.beneficiary == beneficiary
    };
    let known = context.extras.iter().find(is_same);
    if put.quantity == 0 {
        if let Some(known) = known {
            extras::remove(tx, basket.id, known.id).await?;
        }
        return Ok(());
    }
    let extra = Extra::of(&catalogue.rules, row).ok_or(Failure::Refused(PutRefusal::NotSold))?;
    let people = &context.people;
    check(&catalogue, &extra, people, beneficiary, put, now).map_err(Failure::Refused)?;
    let others = || {
        let of_it = context.extras.iter().filter(|other| other.extra == row.id);
        of_it.filter(|other| !is_same(other))
    };
    let of_person = others().filter(|other| other.beneficiary == beneficiary);
    let with = |others: u64| others.saturating_add(u64::from(put.quantity));
    let of_person: u64 = of_person.map(|other| u64::from(other.quantity)).sum();
    let others: u64 = others().map(|other| u64::from(other.quantity)).sum();
    let most = extra.most();
    if with(of_person) > u64::from(most) {
        return Err(Failure::Refused(PutRefusal::TooMany { most }));
    }
    if let Some(stock) = extra.stock() {
        let taken = counters::taken(tx, &extra.stock_subject()).await?;
        let left = stock.saturating_sub(taken);
        if with(others) > u64::from(left) {
            return Err(Failure::Refused(PutRefusal::SoldOut { left }));
        }
    }
    let new = BasketExtraRow {
        id: known.map_or_else(|| BasketExtraId(house.new_id()), |known| known.id),
        extra: row.id,
        performance: put.performance,
        quantity: put.quantity,
        amount_minor: put.amount_minor.filter(|_| extra.price_minor().is_none()),
        beneficiary,
    };
    extras::put(tx, basket.id, &new, now).await?;
    let detail = json!({ "extra": row.key, "quantity": put.quantity });
    let entry = JournalEntry { action: "put", subject: Subject::Basket(basket.id), detail };
    journal::record(house, tx, actor, entry).await?;
    Ok(())
}

/// Nothing happens when it isn't in the actor's basket.
#[boxed]
pub async fn remove_extra(
    house: &House,
    actor: &Actor,
    extra: BasketExtraId,
) -> Result<(), Failure<()>> {
    let session = shopper(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let Some(basket) = baskets::lock(tx, session).await? else { return Ok(()) };
                if extras::remove(tx, basket.id, extra).await? {
                    let subject = Subject::Basket(basket.id);
                    let detail = json!({ "extra": extra.to_string() });
                    let entry = JournalEntry { action: "remove", subject, detail };
                    journal::record(&house, tx, &actor, entry).await?;
                }
                Ok(())
            })
        })
        .await
}

fn check(
    catalogue: &Catalogue,
    extra: &Extra<'_>,
    people: &People,
    beneficiary: Option<PersonId>,
    put: &PutExtra,
    now: domain::moment::Moment,
) -> Result<(), PutRefusal> {
    let listing = match put.performance {
        None => None,
        Some(performance) => {
            let listing = catalogue.listing(performance);
            let is_to_come = |listing: &&std::sync::Arc<domain::wording::listing::Listing>| {
                catalogue.rules.shows(listing, people, now)
                    && listing.row.cancelled_at.is_none()
                    && listing.row.starts_at > now
            };
            Some(&**listing.filter(is_to_come).ok_or(PutRefusal::OtherPerformance)?)
        }
    };
    if !extra.goes_with(listing) {
        return Err(PutRefusal::OtherPerformance);
    }
    if !extra.is_meant_for(&catalogue.rules, people, beneficiary, listing) {
        return Err(PutRefusal::OtherKind);
    }
    if !extra.is_sold(people.rights(beneficiary), listing, now) {
        return Err(PutRefusal::NotSold);
    }
    let currency = catalogue.currency();
    let (least_minor, most_minor) = (extra.least_minor(currency), donation_max_minor(currency));
    let is_sum = |minor: i64| (least_minor..=most_minor).contains(&minor);
    if extra.price_minor().is_none() && !put.amount_minor.is_some_and(is_sum) {
        return Err(PutRefusal::Amount { least_minor, most_minor });
    }
    let step_minor = currency.step_minor();
    if put.amount_minor.is_some_and(|minor| minor % step_minor != 0) {
        return Err(PutRefusal::OddAmount { step_minor });
    }
    Ok(())
}
