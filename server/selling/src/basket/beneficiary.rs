//! For whom a ticket of the basket is: whoever buys, or somebody whom their account acts for; and
//! who buys in a sale at a counter.

mod customer;

pub use customer::{SaleCustomerRefusal, set_customer};

use super::{
    BasketContext,
    price_type::{Priced, package_terms, terms_of},
    shopper,
};
use domain::{
    id::{BasketLineId, PersonId, PriceTypeId, SessionId},
    people::actor::Actor,
    sales::{basket::LinePerson, pricing::Terms},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::People;
use season::{
    catalogue,
    performance::{self, Performance},
};
use serde_json::json;
use store::{
    Conn,
    baskets::{
        self, LineRow,
        offers::{self, ItemRow},
    },
};

/// Why a ticket stays whose it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeneficiaryRefusal {
    /// It isn't held any more.
    UnknownLine,
    /// The account doesn't act for them.
    UnknownPerson,
    /// Not sold to them, here and now.
    NotSold,
    /// They have as many as they may.
    Most { most: u32 },
}

/// The price is what the rules say of them at this moment, frozen from now on; a ticket type that
/// isn't theirs becomes the standard one. A subscription and a package go to them as a whole.
#[boxed]
pub async fn set_beneficiary(
    house: &House,
    actor: &Actor,
    line: BasketLineId,
    beneficiary: Option<PersonId>,
) -> Result<(), Failure<BeneficiaryRefusal>> {
    let session = shopper(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            Box::pin(async move {
                set_beneficiary_in(&house, tx, &actor, session, line, beneficiary).await
            })
        })
        .await
}

async fn set_beneficiary_in(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    session: SessionId,
    line: BasketLineId,
    beneficiary: Option<PersonId>,
) -> Result<(), Failure<BeneficiaryRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    let Some(basket) = baskets::lock(tx, session).await? else {
        return refuse(BeneficiaryRefusal::UnknownLine);
    };
    let rows = baskets::lines(tx, basket.id, house.now()).await?;
    let Some(row) = rows.iter().find(|row| row.id == line && row.held) else {
        return refuse(BeneficiaryRefusal::UnknownLine);
    };
    let catalogue = catalogue::catalogue_in(house, tx, actor.outlet()).await?;
    let context = super::context::context(house, tx, &catalogue, session, Some(basket.id)).await?;
    if context.people.known(beneficiary) != beneficiary {
        return refuse(BeneficiaryRefusal::UnknownPerson);
    }
    if row.beneficiary == beneficiary {
        return Ok(());
    }
    let item = match row.item {
        Some(item) => offers::item(tx, item).await?,
        None => None,
    };
    let moved: Vec<&LineRow> = match &item {
        Some(item) => rows.iter().filter(|row| row.held && row.item == Some(item.id)).collect(),
        None => vec![row],
    };
    for row in moved {
        let performance =
            super::price_type::performance_of_line(house, tx, &catalogue, row).await?;
        let sold = performance::sold_share(house, tx, &performance).await?;
        let moving = Moving { row, item: item.as_ref(), beneficiary };
        let (price_type_id, terms) =
            terms_for(house, &performance, &moving, &rows, &context, &sold)
                .map_err(Failure::Refused)?;
        baskets::set_price(tx, row.id, price_type_id, &terms).await?;
        baskets::set_beneficiary(tx, row.id, beneficiary).await?;
    }
    let whom = beneficiary.map_or_else(|| "buyer".to_owned(), |person| person.to_string());
    let detail = json!({ "line": line.to_string(), "person": whom });
    let entry = JournalEntry { action: "beneficiary", subject: Subject::Basket(basket.id), detail };
    journal::record(house, tx, actor, entry).await?;
    Ok(())
}

/// A line that gets another beneficiary.
struct Moving<'a> {
    row: &'a LineRow,
    item: Option<&'a ItemRow>,
    beneficiary: Option<PersonId>,
}

fn terms_for(
    house: &House,
    performance: &Performance,
    moving: &Moving<'_>,
    rows: &[LineRow],
    context: &BasketContext,
    sold: &[i64],
) -> Result<(PriceTypeId, Terms), BeneficiaryRefusal> {
    let Moving { row, item, beneficiary } = *moving;
    let (now, rules, people) = (house.now(), &performance.catalogue.rules, &context.people);
    let rights = people.rights(beneficiary);
    let zone = performance.zone(&row.zone).ok_or(BeneficiaryRefusal::NotSold)?;
    let known = &Priced { zone, customer: rights, sold };
    let price_type = row.terms.as_ref().map(|terms| terms.price_type.as_str()).unwrap_or_default();
    if !rules.is_meant_for(performance, people, beneficiary) {
        return Err(BeneficiaryRefusal::NotSold);
    }
    if let Some(item) = item {
        let offering = performance.catalogue.offering_by_id(item.offer);
        let offering = offering.ok_or(BeneficiaryRefusal::NotSold)?;
        let terms = rules.sells(offering, rights, now).then(|| {
            let of = package_terms(performance, offering, Some(price_type), known, now);
            of.or_else(|| package_terms(performance, offering, None, known, now))
        });
        let (price_type_id, terms) = terms.flatten().ok_or(BeneficiaryRefusal::NotSold)?;
        let is_extra = row.terms.as_ref().is_some_and(|terms| terms.is_extra);
        return Ok((price_type_id, Terms { is_extra, ..terms }));
    }
    let early: Vec<_> = rules.early(performance, people, now).collect();
    let own = early.iter().find(|(person, _)| *person == beneficiary);
    if !early.is_empty() {
        let (_, most) = own.ok_or(BeneficiaryRefusal::NotSold)?;
        let of = rows.iter().filter(|other| {
            let is_theirs = people.known(other.beneficiary) == beneficiary;
            let is_single = other.held && other.item.is_none();
            is_single && is_theirs && other.performance == row.performance
        });
        if of.map(|row| row.quantity).sum::<u32>() + row.quantity > *most {
            return Err(BeneficiaryRefusal::Most { most: *most });
        }
    }
    let standard =
        performance.price(zone).map(|price| price.price_type.as_str()).unwrap_or_default();
    let terms = terms_of(performance, price_type, known, now);
    let terms = terms.or_else(|| terms_of(performance, standard, known, now));
    terms.ok_or(BeneficiaryRefusal::NotSold)
}

/// For whom a line can be; empty where there is nobody but the buyer.
pub(crate) fn line_people(people: &People, beneficiary: Option<PersonId>) -> Vec<LinePerson> {
    if people.others.is_empty() {
        return Vec::new();
    }
    let chosen = people.known(beneficiary);
    let person = |id: Option<PersonId>, name: &str| LinePerson {
        id,
        name: name.to_owned(),
        is_chosen: id == chosen,
    };
    let others = people.others.iter().map(|other| person(Some(other.id), &other.name));
    [person(None, &people.own_name)].into_iter().chain(others).collect()
}
