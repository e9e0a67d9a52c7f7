//! A till sells while its line is away (issue 52): tickets of an allotment, for cash.
//!
//! - Data: an allotment is a block of the kind `till`, named by the till's key, that one device has
//!   taken (`allotments`): its seats with the codes of their tickets, and prices that stay.
//! - `allot` sets seats aside, as `block` or the desk's plan does with this kind; `take` hands them
//!   to the device that asks first.
//! - The device sells each seat once. A sale is on its disk before paper comes out, under a key
//!   that it draws itself; so whatever was handed out can be sent.
//! - `send` keeps each sale under that key, then books it once: cash in the till's open shift, at
//!   the moment that the device says. What can't be booked is listed (`open_sales`) until it is
//!   sent again and can be, or somebody has dealt with it at the desk (`settle`).
//! - Time doesn't free the seats. The device gives back what is left once all its sales are here,
//!   or who blocks seats frees them by the block's name: then a sale is booked if its seat is free.
//! - Page: `staff::desk::offline` and `offline.js`. Checks: `counters/tills/offline.rs` cuts the
//!   line a thousand times; `offline-till.spec.ts` does it in a browser.

mod book;
mod send;
mod take;

pub use send::{DeviceRequest, Received, SaleAnswer, SaleOutcome, send};
pub use take::{Allotment, AllottedSeat, Taken, take};

use super::rights::{permit_manage, permit_use};
use domain::{
    id::BlockId,
    moment::Moment,
    people::actor::{Action, Actor},
    sales::{outlet::Outlet, till::TillRefusal},
    seats::block::{BlockKind, BlockTerms},
    wording::settings::When,
};
use house::{
    Failure, House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
};
use people::sales::{Counter, counters};
use selling::blocks::{BlockRefusal, BlockRequest, Blocked, block};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use store::tills::{Till, by_key, offline_sales};

/// So many tickets a sale has at most.
const TICKETS_MAX: usize = 100;

/// A sale as its device wrote it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceSale {
    /// 40 hexadecimal digits that the device has drawn.
    pub id: String,
    /// The device counts its sales.
    pub number: u32,
    pub block: BlockId,
    pub sold_at_ms: i64,
    pub tickets: Vec<DeviceTicket>,
    pub total_minor: i64,
    /// In cash; what is beyond the total was given back as change.
    pub given_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceTicket {
    /// Its ordinal.
    pub seat: u32,
    pub price_type: String,
}

impl DeviceSale {
    fn is_sound(&self) -> bool {
        let seats: BTreeSet<u32> = self.tickets.iter().map(|ticket| ticket.seat).collect();
        self.id.len() == 40
            && self.id.bytes().all(|byte| byte.is_ascii_hexdigit())
            && (1..=TICKETS_MAX).contains(&seats.len())
            && seats.len() == self.tickets.len()
            && self.total_minor >= 0
            && self.given_minor >= self.total_minor
    }
}

/// Why a sale isn't booked. It stays on its device and, where it is one of this till, in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Nobody has the till, or it was counted.
    TillNotOpen,
    /// It was made before the shift began that is open now: who manages the till sends it.
    EarlierShift,
    /// The seat was freed, and somebody else has it.
    SeatTaken,
    /// It comes to another sum than was paid.
    PriceChanged,
    /// The performance, its plan or the point of sale isn't what it was.
    NotOnSale,
    /// Another sale has this key.
    Changed,
    /// This device never had the allotment.
    NotOfDevice,
}

impl Conflict {
    const ALL: [Self; 7] = [
        Self::TillNotOpen,
        Self::EarlierShift,
        Self::SeatTaken,
        Self::PriceChanged,
        Self::NotOnSale,
        Self::Changed,
        Self::NotOfDevice,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::TillNotOpen => "till",
            Self::EarlierShift => "earlier",
            Self::SeatTaken => "taken",
            Self::PriceChanged => "price",
            Self::NotOnSale => "sale",
            Self::Changed => "changed",
            Self::NotOfDevice => "device",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// A till with one of its devices, as somebody who sells there uses it.
struct TillDesk<'a> {
    house: &'a House,
    actor: &'a Actor,
    till: Till,
    /// The digest of its key.
    device: String,
}

impl<'a> TillDesk<'a> {
    /// # Errors
    /// `UnknownTill`, also where the actor doesn't sell; without the right to sell anywhere.
    async fn of(
        house: &'a House,
        actor: &'a Actor,
        till: &str,
        device: &str,
    ) -> Result<Self, Failure<TillRefusal>> {
        actor.permit_somewhere(Action::Sell)?;
        let mut conn = house.store().read().await?;
        let till = by_key(&mut conn, till).await?;
        let till = till.filter(|till| permit_use(actor, till.point.as_ref()).is_ok());
        let till = till.ok_or(Failure::Refused(TillRefusal::UnknownTill))?;
        Ok(Self { house, actor, till, device: digest(device) })
    }

    fn counter(&self) -> Counter {
        let point = self.till.point.as_ref();
        point.map_or(Counter::BoxOffice, |point| Counter::Point(point.key.clone()))
    }

    async fn outlet(&self) -> Result<Outlet, Failure<TillRefusal>> {
        let own = self.counter();
        let known = counters(self.house, self.actor).await?;
        let known = known.into_iter().find(|known| known.counter == own);
        Ok(known.ok_or(Failure::Refused(TillRefusal::UnknownPoint))?.outlet)
    }
}

/// What is set aside for a till.
#[derive(Clone, Debug)]
pub struct Allot {
    /// Its key.
    pub till: String,
    /// The performance's key.
    pub performance: String,
    /// As a block's are named, but no places of unnumbered areas.
    pub seats: Vec<String>,
    /// From then on the till sells no more of them.
    pub until: Option<When>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllotRefusal {
    Till(TillRefusal),
    Block(BlockRefusal),
}

/// Seats that the till alone sells, once a device of it has taken them.
///
/// # Errors
/// There is no such till, or as `block`.
#[boxed]
pub async fn allot(
    house: &House,
    actor: &Actor,
    wanted: &Allot,
) -> Result<Blocked, Failure<AllotRefusal>> {
    actor.permit_somewhere(Action::Block)?;
    let mut conn = house.store().read().await?;
    let till = by_key(&mut conn, &wanted.till).await?;
    drop(conn);
    if till.is_none_or(|till| till.ended_at.is_some()) {
        return Err(Failure::Refused(AllotRefusal::Till(TillRefusal::UnknownTill)));
    }
    if let Some(places) = wanted.seats.iter().find(|seat| seat.contains('=')) {
        let unknown = BlockRefusal::UnknownSeat(places.clone());
        return Err(Failure::Refused(AllotRefusal::Block(unknown)));
    }
    let (name, until) = (wanted.till.clone(), wanted.until);
    let request = BlockRequest {
        performance: wanted.performance.clone(),
        named: wanted.seats.clone(),
        terms: BlockTerms { name, until, ..BlockTerms::of(BlockKind::Till) },
    };
    block(house, actor, &request).await.map_err(|why| why.map(AllotRefusal::Block))
}

/// A sale that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOfflineSale {
    pub id: String,
    pub number: u32,
    pub sold_at: Moment,
    pub total_minor: i64,
    /// None: it is being booked.
    pub conflict: Option<Conflict>,
}

/// Those of the till, the first one first.
///
/// # Errors
/// `UnknownTill`; without the right to sell there.
#[boxed]
pub async fn open_sales(
    house: &House,
    actor: &Actor,
    till: &str,
) -> Result<Vec<OpenOfflineSale>, Failure<TillRefusal>> {
    let TillDesk { till, .. } = TillDesk::of(house, actor, till, "").await?;
    let mut conn = house.store().read().await?;
    let open = offline_sales::open(&mut conn, till.id).await?.into_iter().map(|sale| {
        let content: DeviceSale = serde_json::from_str(&sale.content)?;
        anyhow::Ok(OpenOfflineSale {
            number: content.number,
            id: sale.id,
            sold_at: sale.sold_at,
            total_minor: sale.total_minor,
            conflict: sale.conflict.as_deref().and_then(Conflict::parse),
        })
    });
    let open: anyhow::Result<Vec<_>> = open.collect();
    Ok(open?)
}

/// Somebody has dealt with it at the desk: sold other seats for the cash, or given it back. It is
/// booked no more. The same again has no further effect.
///
/// # Errors
/// `UnknownTill`; without the right to manage it.
#[boxed]
pub async fn settle(
    house: &House,
    actor: &Actor,
    till: &str,
    sale: &str,
) -> Result<(), Failure<TillRefusal>> {
    let TillDesk { till, .. } = TillDesk::of(house, actor, till, "").await?;
    permit_manage(actor, till.point.as_ref())?;
    let (actor, sale, id) = (actor.clone(), sale.to_owned(), till.id);
    let done = house.fault_only(move |house, conn| {
        let (actor, sale) = (actor.clone(), sale.clone());
        Box::pin(async move {
            if !offline_sales::settle(conn, id, &sale, house.now()).await? {
                return Ok(());
            }
            let (action, detail) = ("till.settle", json!({ "sale": sale }));
            let entry = JournalEntry { action, subject: Subject::Till(id), detail };
            journal::record(&house, conn, &actor, entry).await
        })
    });
    Ok(done.await?)
}
