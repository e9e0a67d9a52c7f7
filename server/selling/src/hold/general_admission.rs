//! Places in an unnumbered area: a counter decides.

use super::{
    chosen::{TicketOfPackage, add_performance},
    holding::{Holding, New},
    line::{Of, line},
    package,
    turns::turns_of,
};
use domain::{sales::offer::begun, seats::hold::HoldRefusal};
use house::Failure;
use rules::Product;
use store::baskets::LineRow;

/// Tickets for an area, wherever one stands or sits in it.
pub(super) struct GeneralAdmissionRequest<'a> {
    pub area: &'a str,
    pub count: u32,
    pub offer: Option<&'a str>,
    /// Of single tickets; None: the standard one.
    pub price_type: Option<&'a str>,
}

/// Places of the area, which nobody has claimed yet.
pub(super) fn tickets(
    hold: &Holding<'_>,
    request: &GeneralAdmissionRequest<'_>,
) -> Result<New, Failure<HoldRefusal>> {
    let GeneralAdmissionRequest { area, count, offer, price_type } = *request;
    let refuse = |refusal| Err(Failure::Refused(refusal));
    let performance = hold.performance;
    let max = hold.seats_max;
    if count == 0 {
        return refuse(HoldRefusal::NothingChosen);
    }
    if count > max.saturating_sub(tickets_held(hold)) {
        return refuse(HoldRefusal::TooMany { max });
    }
    let mapped = performance.zones.areas.iter().find(|(key, _)| key == area);
    let Some((_, zone)) = mapped.filter(|(_, zone)| performance.price(*zone).is_some()) else {
        return refuse(HoldRefusal::UnknownSeat);
    };
    let (zone, mut new) = (*zone, New::default());
    match offer.map(begun::named) {
        None => {
            for (beneficiary, quantity) in turns_of(hold).share(count) {
                let of = Of { zone, price_type, product: Product::Ticket, beneficiary };
                let line = line(hold, &of)?;
                new.lines.push(LineRow { quantity, ..line });
            }
        }
        // Each is another person's.
        Some((offer, is_extra)) => {
            for _ in 0..count {
                let (lines, items) = new.with_held(hold.basket.lines, hold.basket.items);
                let sold = package::sold(hold, offer, &lines, &items);
                let sold = sold.map_err(Failure::Refused)?;
                if !sold.offering.is_chosen_one_by_one() {
                    return refuse(HoldRefusal::OfferUnknown);
                }
                let ticket = TicketOfPackage { sold: &sold, is_extra, zone, price_type: None };
                let line = add_performance(hold, &ticket, &mut new)?;
                new.lines.push(line);
            }
        }
    }
    package::check_offers(hold, &new).map_err(Failure::Refused)?;
    new.lines.iter_mut().for_each(|line| line.area = Some(area.to_owned()));
    Ok(new)
}

/// Tickets for the performance's unnumbered areas that the basket holds.
pub(super) fn held(hold: &Holding<'_>) -> u32 {
    let of = lines_held(hold).filter(|line| line.area.is_some());
    of.map(|line| line.quantity).sum()
}

/// Tickets of the performance that the basket holds, with a number or without.
fn tickets_held(hold: &Holding<'_>) -> u32 {
    lines_held(hold).map(|line| line.quantity).sum()
}

fn lines_held<'h>(hold: &Holding<'h>) -> impl Iterator<Item = &'h LineRow> + use<'h> {
    let performance = hold.performance.row.id;
    hold.basket.lines.iter().filter(move |line| line.held && line.performance == performance)
}
