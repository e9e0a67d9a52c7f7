//! Places in an unnumbered area: a counter decides.

use super::Holding;
use crate::{Failure, House, evening::Evening};
use domain::hold::HoldRefusal;
use store::{Conn, areas, baskets::LineRow};

impl House {
    /// `held`: tickets of the evening that the basket has already.
    pub(super) async fn hold_places(
        &self,
        tx: &mut Conn,
        hold: &Holding<'_>,
        area: &str,
        count: u32,
        held: u32,
    ) -> Result<LineRow, Failure<HoldRefusal>> {
        let refuse = |refusal| Err(Failure::Refused(refusal));
        let evening = hold.evening;
        let max = hold.seats_max;
        if count == 0 {
            return refuse(HoldRefusal::NothingChosen);
        }
        if count > max.saturating_sub(held) {
            return refuse(HoldRefusal::TooMany { max });
        }
        let mapped = evening.zones.areas.iter().find(|(key, _)| key == area);
        let Some((_, zone)) = mapped.filter(|(_, zone)| evening.price(*zone).is_some()) else {
            return refuse(HoldRefusal::UnknownSeat);
        };
        areas::free_ended(tx, evening.row.id, area, hold.now).await?;
        let line = LineRow { area: Some(area.to_owned()), ..self.line(hold, *zone, count, None)? };
        let claim = areas::AreaHold {
            id: line.id.0,
            performance: evening.row.id,
            area,
            quantity: count,
            basket: hold.basket,
            until: hold.until,
        };
        if !areas::hold(tx, &claim).await? {
            let counters = areas::counters(tx, evening.row.id).await?;
            let left = counters
                .iter()
                .find(|(key, ..)| key == area)
                .map_or(0, |(_, capacity, taken)| capacity.saturating_sub(*taken));
            return refuse(HoldRefusal::PlacesGone { left });
        }
        Ok(line)
    }
}

/// Tickets for the evening's unnumbered areas that the lines hold.
pub(super) fn places_held(lines: &[LineRow], evening: &Evening) -> u32 {
    lines
        .iter()
        .filter(|line| line.held && line.area.is_some())
        .filter(|line| line.performance == evening.row.id)
        .map(|line| line.quantity)
        .sum()
}
