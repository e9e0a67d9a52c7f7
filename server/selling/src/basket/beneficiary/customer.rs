//! A sale at a counter is somebody's from now on, or anybody's again: what it holds costs what it
//! costs them.

use super::{Moving, terms_for};
use crate::basket::{context, price_type, shopper};
use anyhow::anyhow;
use domain::{
    id::{BasketId, PersonId},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::{catalogue, performance};
use serde_json::json;
use store::{
    Conn,
    baskets::{
        self,
        counter_sales::{self, OpenSale},
        offers,
    },
    people::merges,
};

/// Why a sale stays whose it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaleCustomerRefusal {
    /// Its order is placed, or somebody else serves it.
    UnknownSale,
    UnknownCustomer,
    /// Something in it isn't sold to them, here and now.
    NotSold,
    /// They have as many as they may.
    Most {
        most: u32,
    },
}

/// None: anybody's. The same customer again prices the sale anew.
///
/// # Errors
/// Why it stays whose it was; without the right to sell there, or to find customers.
#[boxed]
pub async fn set_customer(
    house: &House,
    actor: &Actor,
    customer: Option<PersonId>,
) -> Result<(), Failure<SaleCustomerRefusal>> {
    shopper(actor)?;
    if customer.is_some() {
        actor.permit(Action::FindCustomers, "*")?;
    }
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { set_customer_in(&house, conn, &actor, customer).await })
        })
        .await
}

async fn set_customer_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    customer: Option<PersonId>,
) -> Result<(), Failure<SaleCustomerRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let seller = actor.seller().ok_or_else(|| anyhow!("a customer is a sale's"))?;
    let sale = seller.session;
    let Some(OpenSale { seller: known, is_parked, .. }) = counter_sales::lock(conn, sale).await?
    else {
        return refused(SaleCustomerRefusal::UnknownSale);
    };
    if is_parked || known.operator != actor.operator() {
        return refused(SaleCustomerRefusal::UnknownSale);
    }
    let customer = match customer {
        Some(person) => match merges::record(conn, person).await? {
            Some(record) => Some(record.merged_into.unwrap_or(person)),
            None => return refused(SaleCustomerRefusal::UnknownCustomer),
        },
        None => None,
    };
    counter_sales::set_customer(conn, sale, customer).await?;
    if let Some(basket) = baskets::lock(conn, sale).await? {
        reprice(house, conn, actor, basket.id).await?;
    }
    let whom = customer.map_or_else(|| "anybody".to_owned(), |person| person.to_string());
    let entry = JournalEntry {
        action: "sale.customer",
        subject: Subject::Session(sale),
        detail: json!({ "person": whom }),
    };
    journal::record(house, conn, actor, entry).await?;
    Ok(())
}

/// Everything in it is for the buyer of now.
async fn reprice(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    basket: BasketId,
) -> Result<(), Failure<SaleCustomerRefusal>> {
    let session = actor.session().ok_or_else(|| anyhow!("a sale has a session"))?;
    let catalogue = catalogue::catalogue_in(house, conn, actor.outlet()).await?;
    let context = context(house, conn, &catalogue, session, Some(basket)).await?;
    let mut rows = baskets::lines(conn, basket, house.now()).await?;
    rows.retain(|row| row.held);
    for row in &mut rows {
        row.beneficiary = None;
    }
    for row in &rows {
        let item = match row.item {
            Some(item) => offers::item(conn, item).await?,
            None => None,
        };
        let performance = price_type::performance_of_line(house, conn, &catalogue, row).await?;
        let sold = performance::sold_share(house, conn, &performance).await?;
        let others: Vec<_> = rows.iter().filter(|other| other.id != row.id).cloned().collect();
        let moving = Moving { row, item: item.as_ref(), beneficiary: None };
        let terms = terms_for(house, &performance, &moving, &others, &context, &sold);
        let (price_type_id, terms) = terms.map_err(|why| Failure::Refused(why.into()))?;
        baskets::set_price(conn, row.id, price_type_id, &terms).await?;
        baskets::set_beneficiary(conn, row.id, None).await?;
    }
    Ok(())
}

impl From<super::BeneficiaryRefusal> for SaleCustomerRefusal {
    fn from(why: super::BeneficiaryRefusal) -> Self {
        match why {
            super::BeneficiaryRefusal::Most { most } => Self::Most { most },
            super::BeneficiaryRefusal::UnknownLine
            | super::BeneficiaryRefusal::UnknownPerson
            | super::BeneficiaryRefusal::NotSold => Self::NotSold,
        }
    }
}
