//! The name in which an order was placed, corrected by staff for somebody who has shown that the
//! order is theirs.

use domain::{
    order::{FieldRefusal, PlaceRefusal, PlaceRequest, check_fields_at_counter},
    people::actor::{Action, Actor},
    wording::text::{full_name, one_line},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    orders::{
        self,
        address::{self, NewName},
    },
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRefusal {
    UnknownOrder,
    NotPaid,
    Wrong(FieldRefusal),
    SameName,
}

/// A name of a person, as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuyerName {
    pub given_name: String,
    pub family_name: String,
}

/// The order is in this name from now on. Invoices that have a number keep the name that they have.
///
/// # Errors
/// Why it stays as it was.
#[boxed]
pub async fn correct_name(
    house: &House,
    actor: &Actor,
    order_code: &str,
    typed: &BuyerName,
) -> Result<(), Failure<NameRefusal>> {
    actor.permit(Action::AcceptProof, "*")?;
    let name = checked(typed).map_err(|why| Failure::Refused(NameRefusal::Wrong(why)))?;
    let (actor, code) = (actor.clone(), order_code.to_owned());
    house
        .write(move |house, conn| {
            let (actor, code, name) = (actor.clone(), code.clone(), name.clone());
            Box::pin(async move { correct(&house, conn, &actor, &code, &name).await })
        })
        .await
}

fn checked(typed: &BuyerName) -> Result<BuyerName, FieldRefusal> {
    let name = BuyerName {
        given_name: one_line(&typed.given_name),
        family_name: one_line(&typed.family_name),
    };
    if full_name(&name.given_name, &name.family_name).is_empty() {
        return Err(FieldRefusal::NameMissing);
    }
    let (given_name, family_name) = (typed.given_name.clone(), typed.family_name.clone());
    let form = PlaceRequest { given_name, family_name, ..PlaceRequest::default() };
    match check_fields_at_counter(&form) {
        Err(PlaceRefusal::Fields { fields, .. }) => {
            Err(fields.first().copied().unwrap_or(FieldRefusal::NameMissing))
        }
        Ok(_) | Err(_) => Ok(name),
    }
}

async fn correct(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
    name: &BuyerName,
) -> Result<(), Failure<NameRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(known) = orders::by_code(conn, code).await? else {
        return refused(NameRefusal::UnknownOrder);
    };
    let Some(order) = orders::lock(conn, known.id).await?.filter(|order| order.stands()) else {
        return refused(NameRefusal::NotPaid);
    };
    let BuyerName { given_name, family_name } = name;
    if (&order.given_name, &order.family_name) == (given_name, family_name) {
        return refused(NameRefusal::SameName);
    }
    address::set_name(conn, &order, &NewName { given_name, family_name }).await?;
    let (action, subject) = ("order.name", Subject::Order(order.id));
    let entry = JournalEntry { action, subject, detail: json!({}) };
    Ok(journal::record(house, conn, actor, entry).await?)
}
