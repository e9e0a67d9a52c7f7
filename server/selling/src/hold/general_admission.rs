//! Places in an unnumbered area: a counter decides.

use super::{
    Holding, New,
    chosen::{TicketOfPackage, add_performance},
    package,
    turns::Turns,
};
use crate::basket::BasketRows;
use domain::{hold::HoldRefusal, offer::begun};
use house::{Failure, House};
use rules::Product;
use season::performance::Performance;
use store::{Conn, areas, baskets::LineRow};

/// Tickets for an area, wherever one stands or sits in it.
pub(super) struct GeneralAdmissionRequest<'a> {
    pub area: &'a str,
    pub count: u32,
    pub offer: Option<&'a str>,
    /// Of single tickets; None: the standard one.
    pub price_type: Option<&'a str>,
}

/// `basket`: what it holds already.
pub(super) async fn hold_tickets(
    house: &House,
    tx: &mut Conn,
    hold: &Holding<'_>,
    request: &GeneralAdmissionRequest<'_>,
    basket: BasketRows<'_>,
) -> Result<New, Failure<HoldRefusal>> {
    let GeneralAdmissionRequest { area, count, offer, price_type } = *request;
    let BasketRows { lines: held, items } = basket;
    let refuse = |refusal| Err(Failure::Refused(refusal));
    let performance = hold.performance;
    let max = hold.seats_max;
    if count == 0 {
        return refuse(HoldRefusal::NothingChosen);
    }
    if count > max.saturating_sub(tickets_held(held, performance)) {
        return refuse(HoldRefusal::TooMany { max });
    }
    let mapped = performance.zones.areas.iter().find(|(key, _)| key == area);
    let Some((_, zone)) = mapped.filter(|(_, zone)| performance.price(*zone).is_some()) else {
        return refuse(HoldRefusal::UnknownSeat);
    };
    let mut new = New::default();
    match offer.map(begun::named) {
        None => {
            for (person, quantity) in Turns::of(hold, held).share(count) {
                let product = Product::Ticket;
                let line = super::line::line(house, hold, *zone, price_type, product, person)?;
                new.lines.push(LineRow { quantity, ..line });
            }
        }
        // Each is another person's.
        Some((offer, is_extra)) => {
            for _ in 0..count {
                let (lines, all_items) = new.with_held(held, items);
                let sold = package::sold(hold, offer, &lines, &all_items);
                let sold = sold.map_err(Failure::Refused)?;
                if !sold.offering.is_chosen_one_by_one() {
                    return refuse(HoldRefusal::OfferUnknown);
                }
                let ticket =
                    TicketOfPackage { sold: &sold, is_extra, zone: *zone, price_type: None };
                let line = add_performance(house, hold, &ticket, basket, &mut new)?;
                new.lines.push(line);
            }
        }
    }
    package::check_offers(hold, held, items, &new).map_err(Failure::Refused)?;
    areas::free_ended(tx, performance.row.id, area, hold.now).await?;
    for line in &mut new.lines {
        line.area = Some(area.to_owned());
        let claim = areas::AreaHold {
            id: line.id.0,
            performance: performance.row.id,
            area,
            quantity: line.quantity,
            basket: hold.basket,
            channel: hold.channel,
            until: hold.until,
        };
        if !areas::hold(tx, &claim).await? {
            let counters = areas::counters(tx, performance.row.id).await?;
            let left = counters
                .iter()
                .find(|(key, ..)| key == area)
                .map_or(0, |(_, capacity, taken)| capacity.saturating_sub(*taken));
            return refuse(HoldRefusal::GeneralAdmissionGone { left });
        }
    }
    Ok(new)
}

/// Tickets for the performance's unnumbered areas that the lines hold.
pub(super) fn general_admission_held(lines: &[LineRow], performance: &Performance) -> u32 {
    lines
        .iter()
        .filter(|line| line.held && line.area.is_some())
        .filter(|line| line.performance == performance.row.id)
        .map(|line| line.quantity)
        .sum()
}

/// Tickets of the performance that the lines hold, with a number or without.
fn tickets_held(lines: &[LineRow], performance: &Performance) -> u32 {
    let of = lines.iter().filter(|line| line.held && line.performance == performance.row.id);
    of.map(|line| line.quantity).sum()
}
