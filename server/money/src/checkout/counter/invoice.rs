//! A sale by invoice: the buyer owes the order, and its tickets are valid. There is one receivable
//! for each performance and seller, as for a school, and all of them are due on one day.

use super::{CounterRefusal, Sold, claimed, sold_as};
use crate::checkout::{Checked, Written, check, parts::vouchers_bought, place, sold};
use anyhow::anyhow;
use domain::{
    moment::Moment,
    order::{PlaceRefusal, PlaceRequest},
    payments::invoice::{Party, PartyField},
    people::actor::{Action, Actor},
    wording::text::full_name,
};
use house::{
    Failure, House,
    locales::{local, start_of},
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use people::customers::house_time_zone;
use selling::tickets::counter_prints::after_sale;
use std::sync::Arc;
use store::{
    Conn,
    books::{invoice_sources, receivables},
    orders::Order,
};

/// So many days after the sale it is due, if the seller names no day (Directive 2011/7/EU, art. 3).
const DUE_DAYS: i64 = 30;
/// A later day was typed by mistake.
const DUE_DAYS_MAX: i64 = 366;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByInvoice {
    /// To whom the invoices are made out. None: as the house has noted for the buyer's address.
    pub party: Option<Party>,
    /// The last day on which it is paid in time; None: `DUE_DAYS` from now.
    pub due_on: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvoiceSaleRefusal {
    /// Without name and e-mail address nobody owes it.
    BuyerMissing,
    /// What an invoice needs of its buyer is missing or too long.
    Fields(Vec<PartyField>),
    /// The day is over, or more than a year away.
    BadDay,
    /// Gift vouchers are paid at once.
    NotForVouchers,
    /// What is owed is owed for a performance.
    NoPerformance,
}

impl InvoiceSaleRefusal {
    /// For programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::BuyerMissing => "buyer-missing",
            Self::Fields(_) => "fields-missing",
            Self::BadDay => "bad-day",
            Self::NotForVouchers => "not-for-vouchers",
            Self::NoPerformance => "no-performance",
        }
    }
}

fn refused<T>(why: InvoiceSaleRefusal) -> Result<T, Failure<CounterRefusal>> {
    Err(Failure::Refused(CounterRefusal::Invoice(why)))
}

/// Sells what the seller's basket holds, to be paid later. The same again is the same sale.
///
/// # Errors
/// Why nothing was sold: the basket stays, and nothing is owed. Without the right to sell so.
#[boxed]
pub async fn sell_by_invoice(
    house: &House,
    actor: &Actor,
    form: &PlaceRequest,
    by: &ByInvoice,
) -> Result<Sold, Failure<CounterRefusal>> {
    if actor.seller().is_none() {
        return Err(anyhow!("nobody sells at a counter without a sale").into());
    }
    actor.permit(Action::SellOnInvoice, &actor.outlet().scope())?;
    let checked = check(house, actor, form).await;
    let checked = checked.map_err(|why| why.map(CounterRefusal::Order))?;
    let name = full_name(&checked.given_name, &checked.family_name);
    if name.is_empty() || checked.email.is_empty() {
        return refused(InvoiceSaleRefusal::BuyerMissing);
    }
    let party = match by.party.as_ref().map(Party::checked).transpose() {
        Ok(party) => party,
        Err(wrong) => return refused(InvoiceSaleRefusal::Fields(wrong)),
    };
    let Some(due_at) = due_at(house, by.due_on).await? else {
        return refused(InvoiceSaleRefusal::BadDay);
    };
    let checked = Arc::new(Checked { invoice_due_at: Some(due_at), ..checked });
    let order = house
        .write(move |house, conn| {
            let (checked, party) = (checked.clone(), party.clone());
            Box::pin(async move { sell_in(&house, conn, &checked, party).await })
        })
        .await?;
    sold::announce(house, &order).await;
    Ok(sold_as(house, order)?)
}

async fn sell_in(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    party: Option<Party>,
) -> Result<Order, Failure<CounterRefusal>> {
    if let Some(order) = claimed(conn, checked).await? {
        return Ok(order);
    }
    let placed = place(house, conn, checked).await;
    let Written { order, .. } = placed.map_err(|why| why.map(CounterRefusal::Order))?;
    if order.total_minor == 0 {
        return Ok(order);
    }
    if order.paid_at.is_none() {
        return refused(InvoiceSaleRefusal::NoPerformance);
    }
    if receivables::of_order(conn, order.id).await?.is_empty() {
        // The same form has sold it for money.
        return Err(Failure::Refused(CounterRefusal::Order(PlaceRefusal::BadKey)));
    }
    if !vouchers_bought(house, conn, &order).await?.is_empty() {
        return refused(InvoiceSaleRefusal::NotForVouchers);
    }
    match party {
        Some(party) => {
            invoice_sources::give_customer(conn, order.id, &party, house.now()).await?;
        }
        None => {
            let known = invoice_sources::party_of(conn, order.person).await?;
            let known = known.unwrap_or_default().checked();
            if let Err(missing) = known {
                return refused(InvoiceSaleRefusal::Fields(missing));
            }
        }
    }
    after_sale(house, conn, &checked.actor, &order).await?;
    Ok(order)
}

/// The end of the day by the house's own clocks. None: no day on which it can be due.
async fn due_at(house: &House, due_on: Option<Date>) -> anyhow::Result<Option<Moment>> {
    let zone = house_time_zone(house).await?;
    let today = local(house.now(), &zone).date();
    let day = match due_on {
        Some(day) => day,
        None => today.checked_add(DUE_DAYS.days())?,
    };
    if day < today || day > today.checked_add(DUE_DAYS_MAX.days())? {
        return Ok(None);
    }
    let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    let after = day.checked_add(1.day())?;
    Ok(Some(start_of(after, &zone)?.minus_ms(1)))
}
