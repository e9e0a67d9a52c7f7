//! How many seats one network, one browser, one account and one unconfirmed e-mail address may
//! keep at a time, in baskets and unpaid orders of all performances together, and guests of one
//! network of a single performance. Seats are counted in the transaction that takes them, after it
//! has locked the networks and the account.

mod bars;

use crate::network::lock_of;
use anyhow::Context;
use bars::{Bar, Buyer, Whose, bars};
use domain::{
    id::{AccountId, PerformanceId, SessionId},
    order::PlaceRefusal,
    people::actor::Actor,
    seats::hold::{HoldRefusal, network_share},
};
pub use house::{Failure, House, sealed::day_keys, settings::SeatLimits};
use std::collections::BTreeSet;
use store::{
    Conn,
    orders::{CountedFor, Order},
    people::accounts,
    seats::{
        limits::{self as seat_limits, Keeper, KeptNow, Subject},
        networks::{self, Network},
        waiting,
    },
};

/// For whom the seats of a hold are counted.
pub struct Counted {
    session: SessionId,
    /// The narrowest first.
    networks: Vec<Network>,
    account: Option<AccountId>,
}

/// What a hold must know before it locks anything.
pub struct BeforeHold {
    /// Somebody waits for the performance who hasn't been offered anything.
    pub is_waited_for: bool,
    /// None: nobody's seats are counted.
    pub counted: Option<Counted>,
}

/// What a hold has added to a basket.
pub struct Added<'a> {
    /// That the shopper looks at.
    pub performance: PerformanceId,
    /// Its seats and places that anybody could have still.
    pub left: u32,
    /// What it sells to one basket.
    pub seats_max: u32,
    /// All of which something was added.
    pub performances: &'a BTreeSet<PerformanceId>,
}

/// Who holds seats of the performance, as far as limits ask.
#[boxed]
pub async fn before_hold(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    performance: PerformanceId,
) -> anyhow::Result<BeforeHold> {
    let session = actor.session().context("a basket needs a session")?;
    // Who sells for the house keeps seats for many.
    if house.settings().seat_limits == SeatLimits::OFF || actor.seller().is_some() {
        let is_waited_for = waiting::is_waited_for(conn, performance).await?;
        return Ok(BeforeHold { is_waited_for, counted: None });
    }
    let (networks, is_waited_for) =
        networks::networks_and_waiting(conn, session, performance).await?;
    let counted = Some(Counted { session, networks, account: account_of(actor) });
    Ok(BeforeHold { is_waited_for, counted })
}

/// Two holds of one network or one account come one after the other from here on. Networks are
/// locked first, the narrowest before those in which it lies, so that nobody waits in a circle.
#[boxed]
pub async fn lock(house: &House, tx: &mut Conn, counted: &Counted) -> anyhow::Result<()> {
    let networks = counted.networks.iter().map(|network| lock_of(&network.hash));
    let subjects: Vec<String> = networks.chain(counted.account.map(lock_of_account)).collect();
    seat_limits::lock_all(tx, &subjects, day_keys::limit_day(house)).await
}

fn lock_of_account(account: AccountId) -> String {
    format!("account:{account}")
}

async fn lock_account(
    house: &House,
    tx: &mut Conn,
    account: Option<AccountId>,
) -> anyhow::Result<()> {
    match account {
        Some(account) => {
            seat_limits::lock(tx, &lock_of_account(account), day_keys::limit_day(house)).await
        }
        None => Ok(()),
    }
}

/// Before an order takes its basket, as a hold does: an order may add seats to those that its
/// account keeps.
#[boxed]
pub async fn lock_buyer(house: &House, tx: &mut Conn, actor: &Actor) -> anyhow::Result<()> {
    match house.settings().seat_limits.account {
        0 => Ok(()),
        _ => lock_account(house, tx, account_of(actor)).await,
    }
}

/// Asked once the new seats are the basket's: with them, nobody keeps more than they may.
#[boxed]
pub async fn check_seat_limits(
    house: &House,
    tx: &mut Conn,
    counted: &Counted,
    added: &Added<'_>,
) -> Result<(), Failure<HoldRefusal>> {
    let keeper = match counted.account {
        Some(account) => Keeper::Account(account),
        None => Keeper::Session(counted.session),
    };
    let kept = seat_limits::kept_now(tx, keeper, &counted.networks, house.now()).await?;
    let kept = kept_of(counted, kept);
    let buyer = match counted.account {
        None => Buyer::Guest,
        Some(_) if kept.has_paid => Buyer::Customer,
        Some(_) => Buyer::NewAccount,
    };
    let bars = bars(&house.settings().seat_limits, buyer, added.seats_max);
    match bars.iter().find_map(|bar| over(bar, &kept, added)) {
        Some(refusal) => Err(Failure::Refused(refusal)),
        None => Ok(()),
    }
}

/// None: nobody keeps more than they may.
fn over(bar: &Bar, kept: &Kept<'_>, added: &Added<'_>) -> Option<HoldRefusal> {
    let behind = |width| kept.networks.iter().find(|it| it.network.width == width);
    let (seats, most) = match bar.whose {
        Whose::Browser | Whose::Account => (kept.own, bar.most),
        Whose::Guests(width) => (behind(width)?.guests(), bar.most),
        Whose::Everybody(width) => (behind(width)?.everybody, bar.most),
        Whose::GuestsOfPerformance(width) => {
            let behind = behind(width)?;
            let share = |performance: &PerformanceId| {
                let seats = behind.guests_of(*performance);
                let most = match *performance == added.performance {
                    true => network_share(bar.most, added.left + seats, added.seats_max),
                    false => bar.most,
                };
                (seats, most)
            };
            added.performances.iter().map(share).find(|(seats, most)| seats > most)?
        }
    };
    (seats > most).then(|| bar.whose.refusal(most))
}

/// What somebody keeps, the new seats included.
struct Kept<'a> {
    /// The account; of a guest the browser.
    own: u32,
    /// The account's owner has ever paid for something.
    has_paid: bool,
    networks: Vec<KeptBehind<'a>>,
}

struct KeptBehind<'a> {
    network: &'a Network,
    everybody: u32,
    /// By performance.
    guests: Vec<(PerformanceId, u32)>,
}

impl KeptBehind<'_> {
    fn guests(&self) -> u32 {
        self.guests.iter().map(|(_, seats)| seats).sum()
    }

    fn guests_of(&self, performance: PerformanceId) -> u32 {
        let own = self.guests.iter().find(|(of, _)| *of == performance);
        own.map_or(0, |(_, seats)| *seats)
    }
}

fn kept_of(counted: &Counted, kept: KeptNow) -> Kept<'_> {
    let behind = counted.networks.iter().zip(kept.networks).map(|(network, kept)| {
        let guests = kept.iter().map(|it| (it.performance, it.guests)).collect();
        KeptBehind { network, everybody: kept.iter().map(|it| it.everybody).sum(), guests }
    });
    Kept { own: kept.own, has_paid: kept.has_paid, networks: behind.collect() }
}

/// To whom the seats of an order count that is about to be written. None: no limit counts them.
pub fn counted_for(house: &House, actor: &Actor) -> Option<CountedFor> {
    let is_counted = house.settings().seat_limits != SeatLimits::OFF && actor.seller().is_none();
    is_counted.then(|| CountedFor { account: account_of(actor) })
}

/// For an order that was just written. Its person's row is locked, so of two orders of one
/// address one sees the other; `lock_buyer` did the same for the account. `seats_max`: what
/// one of the order's performances sells to one basket.
#[boxed]
pub async fn check_unpaid_seats(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    order: &Order,
    seats_max: u32,
) -> Result<(), Failure<PlaceRefusal>> {
    let limits = house.settings().seat_limits;
    let Some(CountedFor { account }) = counted_for(house, actor) else { return Ok(()) };
    if let Some(account) = account {
        let held_by = seat_limits::account_of_basket(tx, order.id).await?;
        // What it held itself was asked for at the hold.
        let most = raised(limits.account, seats_max);
        if most > 0
            && held_by != Some(account)
            && seat_limits::kept(tx, Subject::Account(account), house.now()).await? > most
        {
            return Err(Failure::Refused(PlaceRefusal::AccountSeats { most }));
        }
        if accounts::email(tx, account).await?.as_ref() == Some(&order.email) {
            return Ok(());
        }
    }
    let kept = seat_limits::kept(tx, Subject::Email(&order.email), house.now()).await?;
    match limits.email {
        0 => Ok(()),
        most if kept > most => Err(Failure::Refused(PlaceRefusal::UnpaidSeats { most })),
        _ => Ok(()),
    }
}

/// Whoever is signed in may have in any case what one performance sells to one basket: schools
/// and groups.
fn raised(limit: u32, seats_max: u32) -> u32 {
    if limit == 0 { 0 } else { limit.max(seats_max) }
}

impl Counted {
    pub fn network(&self) -> Option<&str> {
        self.networks.first().map(|network| network.hash.as_str())
    }

    pub fn account(&self) -> Option<AccountId> {
        self.account
    }
}

fn account_of(actor: &Actor) -> Option<AccountId> {
    match actor {
        Actor::Customer { account, .. } => Some(*account),
        _ => None,
    }
}
