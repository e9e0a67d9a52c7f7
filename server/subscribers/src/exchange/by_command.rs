//! An exchange by a command, as the pages do it for the ticket's holder: its buyer, or whoever has
//! accepted it.

use super::own_type;
use anyhow::Context;
use domain::{
    id::AdmissionId,
    order::{OrderState, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    seats::{
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        plan::SeatName,
    },
    tickets::exchange::ExchangeRefusal,
};
use house::{Failure, House, sealed};
use money::{
    checkout,
    exchange::{self, Asker, Former},
};
use people::sessions;
use season::performance;
use selling::{hold, orders};
use store::{
    Conn, people as persons,
    seats::releases::Whose,
    tickets::{
        exchanges::Wish,
        transfers::{self, TransferEnd},
    },
};

#[derive(Clone, Debug, PartialEq)]
pub enum CommandRefusal {
    Exchange(ExchangeRefusal),
    UnknownPerformance,
    /// None has this name, or several have.
    UnknownSeat,
    Hold(HoldRefusal),
    /// No payment method pays for all of it.
    NoWayToPay,
    Place(PlaceRefusal),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchanged {
    pub code: String,
    /// Of the new order's page, where the rest is paid.
    pub secret: String,
    /// Left to pay; the former ticket is its holder's until then.
    pub due_minor: i64,
}

/// `seat`: its index on the plan, or its name from its end, such as `12/7` or `Stalls/12/7`.
///
/// # Errors
/// Why it isn't exchanged.
#[boxed]
pub async fn exchange(
    house: &House,
    admission: AdmissionId,
    to: &str,
    seat: &str,
) -> Result<Exchanged, Failure<CommandRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let of_exchange = |failure: Failure<_>| failure.map(CommandRefusal::Exchange);
    let mut conn = house.store().read().await?;
    let accepted = transfers::of_ticket(&mut conn, admission).await?;
    let accepted = accepted.filter(|it| it.end == Some(TransferEnd::Accepted));
    let wish = Wish { admission, transfer: accepted.as_ref().map(|transfer| transfer.id) };
    let former = exchange::former(house, &mut conn, Whose::Anybody, wish).await;
    let former = former.map_err(of_exchange)?;
    let buyer = buyer(&mut conn, &former).await?;
    drop(conn);
    let Some(performance) = season::plan::performance(house, to).await? else {
        return refused(CommandRefusal::UnknownPerformance);
    };
    let found = performance::load(house, performance).await?;
    let found = found.context("a performance that is there")?;
    let names = (0..found.plan.hall.seats.len()).map(|index| found.plan.seat_name(index));
    let Some(seat_index) = seat_named(seat, names) else {
        return refused(CommandRefusal::UnknownSeat);
    };
    let offered = sessions::new_session_secret(house).await?;
    let (session, _) =
        sessions::start_session(house, &former.order.language, Some(&offered)).await?;
    let guest = Actor::Guest { session: session.id };
    let asker = match accepted {
        Some(transfer) => {
            Asker::Recipient(guest.clone(), sealed::open_link(house, &transfer.secret)?)
        }
        None => Asker::Holder(Actor::Console),
    };
    exchange::begin(house, &asker, session.id, admission).await.map_err(of_exchange)?;
    let seat_request = SeatRequest::tickets(&[seat_index]);
    hold::hold(house, &guest, &HoldRequest { performance, seat_request })
        .await
        .map_err(|failure| failure.map(CommandRefusal::Hold))?;
    own_type::keep(house, &guest, &former).await?;
    let ways = checkout::ways_to_pay(house, &guest, session.id).await?;
    let Some(way) = ways.into_iter().next() else {
        return refused(CommandRefusal::NoWayToPay);
    };
    let request = PlaceRequest {
        idempotency_key: checkout::new_idempotency_key(house),
        given_name: buyer.given_name,
        family_name: buyer.family_name,
        email: buyer.email,
        language: former.order.language.clone(),
        terms_accepted: true,
        payment_method: Some(way.payment_method),
        total_shown_minor: way.quote.total_minor,
        shown: way.shown,
        exchange_shown_minor: Some(way.exchange_minor),
        ..PlaceRequest::default()
    };
    let placed = checkout::place_order(house, &guest, &request).await;
    let placed = placed.map_err(|failure| failure.map(of_place))?;
    let view = orders::order(house, &placed.secret, &former.order.language).await?;
    let view = view.context("the order was just placed")?;
    let due_minor = match view.state {
        OrderState::Paid => 0,
        _ => way.quote.total_minor - way.exchange_minor,
    };
    Ok(Exchanged { code: view.code, secret: placed.secret, due_minor })
}

/// Who orders the new seat.
struct Buyer {
    given_name: String,
    family_name: String,
    email: String,
}

/// The former ticket's holder. Whoever accepted it is named by an order of their own, if they have
/// one, and else by their address.
async fn buyer(conn: &mut Conn, former: &Former) -> anyhow::Result<Buyer> {
    let order = &former.order;
    let Some(transfer) = &former.transfer else {
        return Ok(Buyer {
            given_name: order.given_name.clone(),
            family_name: order.family_name.clone(),
            email: order.email.clone(),
        });
    };
    let email = transfer.email.clone();
    let holder = match persons::by_email(conn, &email).await? {
        Some(person) => persons::holder(conn, person).await?,
        None => None,
    };
    let local = || email.split('@').next().unwrap_or_default().to_owned();
    let (given_name, family_name) = match holder {
        Some(holder) if !holder.name().is_empty() => (holder.given_name, holder.family_name),
        _ => (local(), String::new()),
    };
    Ok(Buyer { given_name, family_name, email })
}

fn of_place(refusal: PlaceRefusal) -> CommandRefusal {
    match refusal {
        PlaceRefusal::Exchange { why } => CommandRefusal::Exchange(why),
        other => CommandRefusal::Place(other),
    }
}

/// The only seat whose name ends like this.
fn seat_named(wanted: &str, names: impl ExactSizeIterator<Item = SeatName>) -> Option<u32> {
    let count = names.len();
    if let Ok(index) = wanted.parse::<u32>() {
        return ((index as usize) < count).then_some(index);
    }
    let mut found =
        names.enumerate().filter(|(_, name)| name.ends_with(wanted)).map(|(index, _)| index);
    match (found.next(), found.next()) {
        (Some(index), None) => u32::try_from(index).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(area: &str, row: &str, number: &str) -> SeatName {
        let text = str::to_owned;
        SeatName {
            area: text(area),
            section: String::new(),
            is_box: false,
            row: text(row),
            number: text(number),
            marks: 0,
        }
    }

    #[test]
    fn a_seat_is_named_from_its_end_and_must_be_the_only_one() {
        let names = [name("Stalls", "1", "7"), name("Stalls", "2", "7"), name("Circle", "1", "7")];
        let found = |wanted: &str| seat_named(wanted, names.iter().cloned());
        assert_eq!(found("2"), Some(2));
        assert_eq!(found("3"), None);
        assert_eq!(found("2/7"), Some(1));
        assert_eq!(found("1/7"), None, "two of them");
        assert_eq!(found("circle / 1 / 7"), Some(2));
        assert_eq!(found("balcony/1/7"), None);
    }
}
