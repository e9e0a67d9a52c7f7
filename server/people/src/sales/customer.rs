//! Whose sale at a counter it is, for the page of the sale.

use anyhow::anyhow;
use domain::{
    id::PersonId,
    money::Money,
    people::actor::{Action, Actor},
};
use house::{House, NotAnswered};
use season::catalogue;
use store::{
    baskets::counter_sales,
    books::credits,
    people::{self, merges},
};

/// The customer of a sale, with what counts for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleCustomer {
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    /// Empty: none of their own.
    pub email: String,
    pub phone: String,
    /// What the house says that they are now, in its words.
    pub kinds: Vec<String>,
    /// Passes that hold now.
    pub passes: u32,
    /// What of their credit they can have.
    pub credit: Money,
}

/// None: it is anybody's.
///
/// # Errors
/// Without the right to sell there, or without a sale.
#[boxed]
pub async fn sale_customer(
    house: &House,
    seller: &Actor,
    language: &str,
) -> Result<Option<SaleCustomer>, NotAnswered> {
    let own = seller.seller().ok_or_else(|| anyhow!("a customer is a sale's"))?;
    seller.permit(Action::Sell, &own.outlet.scope())?;
    let catalogue = catalogue::catalogue(house).await?;
    let currency = catalogue.currency();
    let mut conn = house.store().read().await?;
    let Some(person) = counter_sales::customer(&mut conn, own.session).await? else {
        return Ok(None);
    };
    let record = merges::record(&mut conn, person).await?;
    let holder = people::holder(&mut conn, person).await?;
    let (Some(record), Some(holder)) = (record, holder) else { return Ok(None) };
    let balances = credits::balances(&mut conn, person, currency.as_str()).await?;
    let minor: i64 = balances.iter().map(|balance| balance.minor).sum();
    let now = house.now();
    let kinds = holder.kinds.iter().filter(|kind| kind.span.holds(now));
    let passes = holder.memberships.iter().filter(|pass| pass.span.holds(now)).count();
    Ok(Some(SaleCustomer {
        person: record.person,
        given_name: record.given_name,
        family_name: record.family_name,
        email: record.email,
        phone: record.phone,
        kinds: kinds.map(|kind| catalogue.kind_name(&kind.key, language)).collect(),
        passes: u32::try_from(passes).unwrap_or(u32::MAX),
        credit: Money::new(minor, currency),
    }))
}
