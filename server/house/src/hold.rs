//! Holding seats: all of a line or none, decided by the claims' primary key.

use crate::{Failure, House, evening::Evening, plan::seats_now};
use anyhow::anyhow;
use domain::{
    actor::{Action, Actor, Channel},
    basket::BasketState,
    choose::{self, Counter},
    hold::{HoldRefusal, HoldRequest, Want},
    id::{BasketId, BasketLineId, Ordinal, SessionId},
    moment::{Moment, SECOND_MS},
    plan::SeatName,
    season::SaleState,
};
use seatmap::seat_set::SeatSet;
use std::sync::Arc;
use store::{
    Conn, areas,
    baskets::{self, BasketRow, LineRow},
    claims,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub basket: BasketState,
    /// Places of the seats that are the basket's now, of this performance.
    pub mine: Vec<u32>,
    /// Single free seats that are left beside them: a warning, never a block.
    pub lone: Vec<u32>,
}

/// How often the best seats are chosen anew when others are faster (PostgreSQL only: SQLite's
/// writer takes one shopper after the other).
const TRIES_MAX: u32 = 20;

/// The same wish again within this time is a form sent twice, not a second party (invariant 4).
const REPEAT_MS: i64 = 5 * SECOND_MS;

impl House {
    /// Puts seats into the session's basket, which is opened when there is none. Seats that
    /// the basket has already are left as they are, so the same request twice is one. When
    /// somebody was faster at a seat that was chosen for the shopper, others are chosen.
    pub async fn hold(
        &self,
        actor: &Actor,
        request: &HoldRequest,
    ) -> Result<Held, Failure<HoldRefusal>> {
        actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
        let session = actor.session().ok_or_else(|| anyhow!("a basket needs a session"))?;
        let evening = self
            .evening(request.performance)
            .await?
            .ok_or(Failure::Refused(HoldRefusal::UnknownPerformance))?;
        let now = self.now();
        check_sale(&evening, now)?;
        let evening = Arc::new(evening);
        let mut tries = 0;
        let (mine, lone) = loop {
            tries += 1;
            match self.hold_once(actor, session, &evening, &request.want, now).await {
                Err(Failure::Refused(HoldRefusal::SeatsTaken { .. }))
                    if tries < TRIES_MAX && matches!(request.want, Want::Best { .. }) => {}
                done => break done?,
            }
        };
        self.store().announce(evening.row.id.to_string()).await?;
        Ok(Held { basket: self.basket_state(session).await?, mine, lone })
    }

    async fn hold_once(
        &self,
        actor: &Actor,
        session: SessionId,
        evening: &Arc<Evening>,
        want: &Want,
        now: Moment,
    ) -> Result<(Vec<u32>, Vec<u32>), Failure<HoldRefusal>> {
        let (house, evening, actor, want) =
            (self.clone(), evening.clone(), actor.clone(), want.clone());
        self.store()
            .write(move |tx| {
                let (house, evening) = (house.clone(), evening.clone());
                let (actor, want) = (actor.clone(), want.clone());
                Box::pin(
                    async move { house.hold_in(tx, &actor, session, &evening, &want, now).await },
                )
            })
            .await
    }

    async fn hold_in(
        &self,
        tx: &mut Conn,
        actor: &Actor,
        session: SessionId,
        evening: &Evening,
        want: &Want,
        now: Moment,
    ) -> Result<(Vec<u32>, Vec<u32>), Failure<HoldRefusal>> {
        let until = now.plus_ms(self.settings().basket_life_ms);
        let open = self.basket_for(tx, session, until, now).await?;
        let basket = open.id;
        let standing = claims::standing(tx, evening.row.id, now).await?;
        let seats = seats_now(&evening.plan, &standing, Some(basket));
        let wish = wish_of(want);
        let since = now.minus_ms(REPEAT_MS);
        if !wish.is_empty() && baskets::has_wish(tx, basket, evening.row.id, &wish, since).await? {
            // The form was sent twice: what the first one got is theirs.
            return Ok((places_of(&seats.mine, &[]), Vec::new()));
        }
        let places_held = self.places_held(tx, basket, evening, now).await?;
        let added = match want {
            Want::Places { area, count } => {
                let held = seats.mine.count() as u32 + places_held;
                let hold = PlacesWanted { area, count: *count, held, wish: &wish };
                self.hold_places(tx, basket, evening, &hold, until, now).await?;
                Vec::new()
            }
            Want::Seats { .. } | Want::Best { .. } => {
                let counter = Counting { evening, seats: &seats, places_held, now };
                let chosen = counter.choose(want).map_err(Failure::Refused)?;
                if chosen.is_empty() {
                    // All theirs already: the same request again gives no more time.
                    return Ok((places_of(&seats.mine, &[]), Vec::new()));
                }
                let chosen_for = Chosen { places: &chosen, wish: &wish };
                self.hold_seats(tx, basket, evening, &chosen_for, until, now).await?;
                chosen
            }
        };
        baskets::set_end(tx, basket, until, open.extensions).await?;
        claims::extend(tx, basket, until, now).await?;
        let detail = format!("performance={} seats={added:?}", evening.row.id);
        self.note(tx, actor, Channel::Web, "hold", "basket", basket, &detail).await?;
        let mine = places_of(&seats.mine, &added);
        let mut chosen = SeatSet::empty(evening.plan.hall.seats.len());
        for &place in &added {
            chosen.insert(place as usize);
        }
        let lone = evening.plan.runs.lone_seats(&seats.free, &chosen);
        Ok((mine, lone.into_iter().map(|place| place as u32).collect()))
    }

    /// The session's open basket, locked; what ended before is put away first, and its
    /// extensions begin anew. When an order takes it over at the same moment, the next one is
    /// opened, which ends at `until`.
    async fn basket_for(
        &self,
        tx: &mut Conn,
        session: SessionId,
        until: Moment,
        now: Moment,
    ) -> anyhow::Result<BasketRow> {
        for _ in 0..TRIES_MAX {
            let new = BasketId(self.new_id());
            baskets::insert(tx, new, session, Channel::Web.as_str(), until, now).await?;
            let Some(mut basket) = baskets::lock(tx, session).await? else { continue };
            if basket.ends_at <= now {
                basket.extensions = 0;
                for line in baskets::lines(tx, basket.id, now).await? {
                    if !line.held {
                        baskets::end_line(tx, line.id, now).await?;
                    }
                }
            }
            return Ok(basket);
        }
        Err(anyhow!("orders took over every basket that was opened"))
    }

    async fn places_held(
        &self,
        tx: &mut Conn,
        basket: BasketId,
        evening: &Evening,
        now: Moment,
    ) -> anyhow::Result<u32> {
        let lines = baskets::lines(tx, basket, now).await?;
        Ok(lines
            .iter()
            .filter(|line| line.held && line.area.is_some())
            .filter(|line| line.performance == evening.row.id)
            .map(|line| line.quantity)
            .sum())
    }

    async fn hold_seats(
        &self,
        tx: &mut Conn,
        basket: BasketId,
        evening: &Evening,
        chosen: &Chosen<'_>,
        until: Moment,
        now: Moment,
    ) -> Result<(), Failure<HoldRefusal>> {
        let seats = &evening.plan.hall.seats;
        let mut ordinals: Vec<Ordinal> =
            chosen.places.iter().map(|&place| seats[place as usize].ordinal).collect();
        ordinals.sort_unstable();
        let hold = claims::SeatHold {
            performance: evening.row.id,
            venue: evening.row.venue_id,
            seats: &ordinals,
            basket,
            until,
            now,
        };
        let lost = claims::hold(tx, &hold).await?;
        if !lost.is_empty() {
            let places: Vec<u32> = lost
                .iter()
                .filter_map(|&seat| evening.plan.place(seat))
                .map(|place| place as u32)
                .collect();
            return Err(Failure::Refused(choose::taken(places, &|place| {
                evening.plan.seat_name(place)
            })));
        }
        for &place in chosen.places {
            let zone = evening.zones.seats.get(place as usize).copied().unwrap_or_default();
            let line = self.line(evening, zone, 1).map_err(Failure::Fault)?;
            let seat = Some(seats[place as usize].ordinal);
            let line = LineRow { seat, wish: chosen.wish.to_owned(), ..line };
            baskets::insert_line(tx, basket, &line, now).await?;
        }
        Ok(())
    }

    async fn hold_places(
        &self,
        tx: &mut Conn,
        basket: BasketId,
        evening: &Evening,
        wanted: &PlacesWanted<'_>,
        until: Moment,
        now: Moment,
    ) -> Result<(), Failure<HoldRefusal>> {
        let refuse = |refusal| Err(Failure::Refused(refusal));
        let max = evening.effective.seats_max;
        if wanted.count == 0 {
            return refuse(HoldRefusal::NothingChosen);
        }
        if wanted.count > max.saturating_sub(wanted.held) {
            return refuse(HoldRefusal::TooMany { max });
        }
        let mapped = evening.zones.areas.iter().find(|(key, _)| key == wanted.area);
        let Some((_, zone)) = mapped.filter(|(_, zone)| evening.price(*zone).is_some()) else {
            return refuse(HoldRefusal::UnknownSeat);
        };
        areas::free_ended(tx, evening.row.id, wanted.area, now).await?;
        let line = self.line(evening, *zone, wanted.count).map_err(Failure::Fault)?;
        let area = Some(wanted.area.to_owned());
        let line = LineRow { area, wish: wanted.wish.to_owned(), ..line };
        let hold = areas::AreaHold {
            id: line.id.0,
            performance: evening.row.id,
            area: wanted.area,
            quantity: wanted.count,
            basket,
            until,
        };
        if !areas::hold(tx, &hold).await? {
            let counters = areas::counters(tx, evening.row.id).await?;
            let left = counters
                .iter()
                .find(|(area, ..)| area == wanted.area)
                .map_or(0, |(_, capacity, taken)| capacity - taken);
            return refuse(HoldRefusal::PlacesGone { left });
        }
        baskets::insert_line(tx, basket, &line, now).await?;
        Ok(())
    }

    /// A line of this evening with its price, neither seat nor area yet.
    fn line(&self, evening: &Evening, zone: u32, quantity: u32) -> anyhow::Result<LineRow> {
        let (price_type, price_minor) =
            evening.price(zone).ok_or_else(|| anyhow!("a zone that is sold has a price"))?;
        Ok(LineRow {
            id: BasketLineId(self.new_id()),
            performance: evening.row.id,
            venue: evening.row.venue_id,
            seat: None,
            area: None,
            quantity,
            zone: evening.zones.zones[zone as usize].key.clone(),
            price_type,
            price_minor,
            wish: String::new(),
            held: true,
        })
    }
}

/// Those that were the basket's and those that came, rising.
fn places_of(mine: &SeatSet, added: &[u32]) -> Vec<u32> {
    let mut places: Vec<u32> =
        mine.iter().map(|place| place as u32).chain(added.iter().copied()).collect();
    places.sort_unstable();
    places
}

struct Chosen<'a> {
    places: &'a [u32],
    /// Empty when the shopper named the seats.
    wish: &'a str,
}

struct PlacesWanted<'a> {
    wish: &'a str,
    area: &'a str,
    count: u32,
    held: u32,
}

/// A wish that the house fulfils by its own choice, in a form that can be compared. Named seats
/// need none: theirs they have already.
fn wish_of(want: &Want) -> String {
    match want {
        Want::Seats { .. } => String::new(),
        Want::Best { zone, count } => {
            format!("best {count} {}", zone.as_deref().unwrap_or("anywhere"))
        }
        Want::Places { area, count } => format!("places {count} {area}"),
    }
}

/// The evening as `domain::choose` wants it.
struct Counting<'a> {
    evening: &'a Evening,
    seats: &'a crate::plan::Seats,
    places_held: u32,
    now: Moment,
}

impl Counting<'_> {
    fn choose(&self, want: &Want) -> Result<Vec<u32>, HoldRefusal> {
        let evening = self.evening;
        let zones = &evening.zones.zones;
        let sold: Vec<bool> =
            (0..zones.len()).map(|zone| evening.price(zone as u32).is_some()).collect();
        let keys: Vec<&str> = zones.iter().map(|zone| zone.key.as_str()).collect();
        let name = |place: usize| -> SeatName { evening.plan.seat_name(place) };
        let released = evening.effective.companions_released;
        choose::choose(
            want,
            &Counter {
                hall: &evening.plan.hall,
                views: &evening.plan.views,
                name: &name,
                zones: &evening.zones.seats,
                sold_zones: &sold,
                zone_keys: &keys,
                free: &self.seats.free,
                mine: &self.seats.mine,
                places_held: self.places_held,
                seats_max: evening.effective.seats_max,
                companions_released: released.is_some_and(|from| from <= self.now),
            },
        )
    }
}

fn check_sale(evening: &Evening, now: Moment) -> Result<(), Failure<HoldRefusal>> {
    if !evening.effective.is_visible(now) {
        return Err(Failure::Refused(HoldRefusal::UnknownPerformance));
    }
    let refusal = match evening.effective.sale(now, evening.row.cancelled_at.is_some()) {
        SaleState::Open { .. } => return Ok(()),
        SaleState::NotYet { opens } => HoldRefusal::NotYetOnSale { opens },
        SaleState::Closed => HoldRefusal::SaleClosed,
        SaleState::Cancelled => HoldRefusal::Cancelled,
        SaleState::Past => HoldRefusal::Past,
    };
    Err(Failure::Refused(refusal))
}
