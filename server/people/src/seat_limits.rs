//! How many seats one network, one browser, one account and one unconfirmed e-mail address may
//! keep at a time, in baskets and unpaid orders of all performances together. Seats are counted
//! in the transaction that takes them, after it has locked the network and the account.

use crate::network::lock_of;
use domain::{
    actor::Actor,
    hold::HoldRefusal,
    id::{AccountId, OrderId, SessionId},
    order::PlaceRefusal,
};
pub use house::{Failure, House, day_keys, settings::SeatLimits};
use store::{
    Conn, accounts,
    seat_limits::{self, Subject},
};

/// For whom the seats of a hold are counted; its rows are locked.
pub struct Counted {
    session: SessionId,
    network: Option<String>,
    account: Option<AccountId>,
}

/// Two holds of one network or one account come one after the other from here on. The
/// network is locked first, so that nobody waits in a circle.
pub async fn lock_counted(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Option<Counted>> {
    if house.settings().seat_limits == SeatLimits::OFF {
        return Ok(None);
    }
    let day = day_keys::limit_day(house);
    let network = seat_limits::network(tx, session).await?;
    if let Some(network) = &network {
        seat_limits::lock(tx, &lock_of(network), day).await?;
    }
    let account = account_of(actor);
    lock_account(house, tx, account).await?;
    Ok(Some(Counted { session, network, account }))
}

async fn lock_account(
    house: &House,
    tx: &mut Conn,
    account: Option<AccountId>,
) -> anyhow::Result<()> {
    match account {
        Some(account) => {
            seat_limits::lock(tx, &format!("account:{account}"), day_keys::limit_day(house)).await
        }
        None => Ok(()),
    }
}

/// Before an order takes its basket, as a hold does: an order may add seats to those that its
/// account keeps.
pub async fn lock_buyer(house: &House, tx: &mut Conn, actor: &Actor) -> anyhow::Result<()> {
    match house.settings().seat_limits.account {
        0 => Ok(()),
        _ => lock_account(house, tx, account_of(actor)).await,
    }
}

/// Asked once the new seats are the basket's: with them, nobody keeps more than they may.
/// `seats_max`: what the performance sells to one basket.
pub async fn check_seat_limits(
    house: &House,
    tx: &mut Conn,
    counted: &Counted,
    seats_max: u32,
) -> Result<(), Failure<HoldRefusal>> {
    type Refusal = fn(u32) -> HoldRefusal;
    let limits = house.settings().seat_limits;
    let network = counted.network.as_deref();
    let raised = |limit| raised(limit, seats_max);
    let mut asked: Vec<(u32, Subject<'_>, Refusal)> = Vec::new();
    match counted.account {
        Some(account) => {
            let refusal = |most| HoldRefusal::AccountSeats { most };
            asked.push((raised(limits.account), Subject::Account(account), refusal));
            let refusal = |most| HoldRefusal::NetworkSeats { most };
            let subject = network.map(Subject::Network);
            asked.extend(subject.map(|it| (raised(limits.network), it, refusal as Refusal)));
        }
        None => {
            let refusal = |most| HoldRefusal::GuestSeats { most };
            asked.push((limits.guest, Subject::Session(counted.session), refusal));
            let refusal = |most| HoldRefusal::NetworkGuestSeats { most };
            let subject = network.map(Subject::NetworkGuests);
            asked.extend(subject.map(|it| (limits.network_guests, it, refusal as Refusal)));
            // Who signs out keeps their seats, so guests are held to this limit as well.
            let refusal = |most| HoldRefusal::NetworkSeats { most };
            let subject = network.map(Subject::Network);
            asked.extend(subject.map(|it| (limits.network, it, refusal as Refusal)));
        }
    }
    let now = house.now();
    for (most, subject, refusal) in asked.into_iter().filter(|(most, ..)| *most > 0) {
        if seat_limits::kept(tx, subject, now).await? > most {
            return Err(Failure::Refused(refusal(most)));
        }
    }
    Ok(())
}

/// For an order that was just written. Its person's row is locked, so of two orders of one
/// address one sees the other; `lock_buyer` did the same for the account. `seats_max`: what
/// one of the order's performances sells to one basket.
pub async fn check_unpaid_seats(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    order: OrderId,
    email: &str,
    seats_max: u32,
) -> Result<(), Failure<PlaceRefusal>> {
    let limits = house.settings().seat_limits;
    if limits == SeatLimits::OFF {
        return Ok(());
    }
    let account = account_of(actor);
    seat_limits::count_order(tx, order, account).await?;
    if let Some(account) = account {
        let held_by = seat_limits::account_of_basket(tx, order).await?;
        // What it held itself was asked for at the hold.
        let most = raised(limits.account, seats_max);
        if most > 0
            && held_by != Some(account)
            && seat_limits::kept(tx, Subject::Account(account), house.now()).await? > most
        {
            return Err(Failure::Refused(PlaceRefusal::AccountSeats { most }));
        }
        if accounts::email(tx, account).await?.as_deref() == Some(email) {
            return Ok(());
        }
    }
    let kept = seat_limits::kept(tx, Subject::Email(email), house.now()).await?;
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
        self.network.as_deref()
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
