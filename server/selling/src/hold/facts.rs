//! What decides a hold: who asks for what before the transaction, and in it all that others may
//! change, read once.

use crate::{
    basket::{
        self, BasketContext, items_of,
        open::{Opened, open_counted},
        shopper,
    },
    claim::in_turn,
    products::{OnSale, Taken},
};
use domain::{
    id::PerformanceId,
    moment::Moment,
    people::actor::{Actor, Channel},
    sales::{
        offer::{begun, product::offer_and_price_type},
        season::SaleState,
    },
    seats::hold::{HoldRefusal, SeatRequest, Wished, is_repeat},
};
use house::{Failure, House};
use people::seat_limits::{self, Counted};
use season::{
    catalogue::Catalogue,
    performance::{self, Performance, Shares},
    plan::{Seats, seats_now},
};
use std::collections::BTreeMap;
use store::{
    Conn,
    baskets::{BasketRow, LineRow, offers::ItemRow},
    seats::claims::{self, Viewer},
};

/// What is asked for, by whom, and what they may.
pub(super) struct Asked {
    pub actor: Actor,
    pub performance: Performance,
    pub seat_request: SeatRequest,
    /// As it was before the hold: what comes beside the tickets decides nothing here.
    pub context: BasketContext,
    /// Whose right to sell over blocks counts.
    pub channel: Channel,
    /// Of the performance, for one basket.
    pub seats_max: u32,
    /// When they asked.
    pub now: Moment,
}

impl Asked {
    /// # Errors
    /// Refused: it isn't on sale to them.
    pub(super) async fn of(
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        performance: Performance,
        seat_request: &SeatRequest,
    ) -> Result<Self, Failure<HoldRefusal>> {
        let (session, now) = (shopper(actor)?, house.now());
        let (.., context) = basket::seen(house, conn, &performance.catalogue, session).await?;
        let (rules, people) = (&performance.catalogue.rules, &context.people);
        rules.check_seen(&performance, people, now).map_err(Failure::Refused)?;
        let admitted = rules.admitted_together(&performance, people, now);
        // A package with a date of its own doesn't wait for the tickets' sale.
        let is_early = matches!(admitted.sale, SaleState::NotYet { .. })
            && are_sold_before(&performance.catalogue, seat_request);
        if let Some(refusal) = HoldRefusal::of_sale(admitted.sale).filter(|_| !is_early) {
            return Err(Failure::Refused(refusal));
        }
        let (actor, seat_request) = (actor.clone(), seat_request.clone());
        let seats_max = admitted.seats_max;
        let channel = match &seat_request {
            // What is kept back is sold when somebody names it, never as the best that is left.
            SeatRequest::Best { .. } => Channel::SHOP,
            SeatRequest::GeneralAdmission { over_blocks: false, .. } => Channel::SHOP,
            SeatRequest::Seats { .. } | SeatRequest::GeneralAdmission { .. } => {
                actor.outlet().channel
            }
        };
        Ok(Self { actor, performance, seat_request, context, channel, seats_max, now })
    }
}

/// All that is wished for is of offers that are sold from a date of their own.
fn are_sold_before(catalogue: &Catalogue, seat_request: &SeatRequest) -> bool {
    let has_own_date = |offer: Option<&str>| {
        let (offer, _) = offer_and_price_type(offer);
        let offering = offer.and_then(|offer| catalogue.offering(begun::named(offer).0));
        offering.is_some_and(|offering| catalogue.rules.has_own_date(offering))
    };
    match seat_request {
        SeatRequest::Seats { picks, .. } => {
            picks.iter().all(|pick| has_own_date(pick.offer.as_deref()))
        }
        SeatRequest::Best { offer, .. } | SeatRequest::GeneralAdmission { offer, .. } => {
            has_own_date(offer.as_deref())
        }
    }
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nobody is faster than those who wait.
    AfterThoseWhoWait,
    /// The seats were freed for them in this transaction.
    Own,
}

/// As they stand in the transaction. Those who change them wait until it ends, or lose the claim's
/// race.
pub(super) struct Facts {
    /// None: nobody's seats are counted.
    pub counted: Option<Counted>,
    pub basket: BasketRow,
    /// It was opened for this hold.
    pub is_new: bool,
    /// Of the basket, all of them held.
    pub lines: Vec<LineRow>,
    pub items: Vec<ItemRow>,
    /// Until when the basket holds what it has, with what comes.
    pub until: Moment,
    /// As `SeatRequest::wish`.
    pub wish: String,
    /// The form was sent twice: what the first one got is theirs.
    pub is_repeat: bool,
    pub seats: Seats,
    /// Of the performance, by zone.
    pub sold: Vec<i64>,
    pub offers: Offers,
}

/// The offers that are asked for, of which one seat is for all performances.
#[derive(Default)]
pub(super) struct Offers {
    /// By their keys.
    pub on_sale: BTreeMap<String, OnSale>,
    pub shares: Shares,
    /// Seats of their other performances that nobody can have, where the house chooses.
    pub taken: Taken,
}

impl Facts {
    pub(super) async fn load(
        house: &House,
        tx: &mut Conn,
        asked: &Asked,
        turn: Turn,
    ) -> anyhow::Result<Self> {
        let Asked { actor, performance, seat_request, now, .. } = asked;
        let (id, now) = (performance.row.id, *now);
        let before = seat_limits::before_hold(house, tx, actor, id).await?;
        if turn == Turn::AfterThoseWhoWait && before.is_waited_for {
            in_turn::serve_line(house, tx, performance).await?;
        }
        let counted = before.counted;
        if let Some(counted) = &counted {
            seat_limits::lock(house, tx, counted).await?;
        }
        let opened = open_counted(house, tx, actor, counted.as_ref(), now).await?;
        let Opened { row: basket, lines, is_new } = opened;
        let items = match is_new {
            true => Vec::new(),
            false => items_of(tx, basket.id, &lines).await?,
        };
        let viewer = Viewer { channel: asked.channel, basket: Some(basket.id) };
        let (standing, sold) = match performance.asks_for_sold() {
            true => {
                let (standing, owned) = claims::standing_with_owned(tx, id, viewer, now).await?;
                (standing, performance::sold_share_of(tx, performance, owned).await?)
            }
            false => (claims::standing(tx, id, viewer, now).await?, Vec::new()),
        };
        let wish = seat_request.wish();
        let got = lines.iter().filter(|line| line.held).map(|line| Wished {
            performance: line.performance,
            wish: &line.wish,
            at: line.added_at,
        });
        let is_repeat = is_repeat(got, &Wished { performance: id, wish: &wish, at: now });
        let offers = match is_repeat || seat_request.offers().next().is_none() {
            true => Offers::default(),
            false => Offers::load(house, tx, asked).await?,
        };
        Ok(Self {
            until: basket::basket_end(house, &lines, now, basket.sign),
            seats: seats_now(&performance.plan, &standing),
            counted,
            basket,
            is_new,
            lines,
            items,
            wish,
            is_repeat,
            sold,
            offers,
        })
    }
}

impl Offers {
    async fn load(house: &House, tx: &mut Conn, asked: &Asked) -> anyhow::Result<Self> {
        let Asked { performance, seat_request, now, .. } = asked;
        let catalogue = &performance.catalogue;
        let mut on_sale = BTreeMap::new();
        if let SeatRequest::GeneralAdmission { .. } = seat_request {
            return Ok(Self::default());
        }
        let asked_for: Vec<&str> = seat_request.offers().collect();
        for offer in asked_for {
            let key = begun::named(offer).0;
            let Some(offering) = catalogue.offering(key) else { continue };
            if offering.is_chosen_one_by_one() || on_sale.contains_key(key) {
                continue;
            }
            if let Some(known) = OnSale::read(house, tx, catalogue, offering, *now).await? {
                on_sale.insert(key.to_owned(), known);
            }
        }
        if on_sale.is_empty() {
            return Ok(Self::default());
        }
        let all: Vec<Performance> =
            on_sale.values().flat_map(|it| it.performances.iter().cloned()).collect();
        let others: BTreeMap<PerformanceId, &Performance> = all
            .iter()
            .map(|it| (it.row.id, it))
            .filter(|(id, _)| *id != performance.row.id)
            .collect();
        // Those who wait for any of the performances come first. All holds take the performances in
        // the same order, so that two of them never wait for each other.
        for other in others.values() {
            in_turn::serve(house, tx, other).await?;
        }
        let shares = performance::sold_shares(tx, &all).await?;
        let ids: Vec<PerformanceId> = others.into_keys().collect();
        let taken = match seat_request {
            SeatRequest::Best { .. } => {
                claims::taken(tx, &ids, asked.channel, *now).await?.into_iter().collect()
            }
            SeatRequest::Seats { .. } | SeatRequest::GeneralAdmission { .. } => Taken::default(),
        };
        Ok(Self { on_sale, shares, taken })
    }
}
