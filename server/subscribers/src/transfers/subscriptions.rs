//! A whole subscription goes to a new holder, by a link in a mail (T6.6.3f). What was paid, and
//! what is ever paid back, stays the buyer's.
//!
//! 1. `offer` writes a row with a secret. `going` decides which tickets go along: those of
//!    performances to come.
//! 2. `accept` hands these tickets over with new codes, as `transfers` does with one ticket.
//! 3. The current season as a subscriber goes along; former seasons go along if the house's rule
//!    says so.
//! 4. A later renewal asks the new holder (`renewal::payer`).

mod accept;
mod shown;

pub use accept::{NewName, accept};
pub use shown::{Handed, HandedState, Received, handed, handed_pdf, received};

use anyhow::Context;
use domain::{
    id::{OrderItemId, SubscriptionTransferId},
    moment::Moment,
    order::{ItemTransfer, OrderLineView, parse_email},
    people::actor::Actor,
    tickets::{
        subscription_transfer::{Relation, SubscriptionTransferRefusal as Refusal},
        transfer::OFFERS_MAX,
    },
};
use house::{
    Answered, Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::request_limits,
};
use rules::SubscriptionTransferRule;
use season::catalogue::{self, Catalogue};
use selling::{
    mails::{self, Matter, TransferStep},
    orders::view_of_order,
    tickets::holders,
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    seats::releases::{self, HeldTicket, Whose},
    tickets::{
        renewals,
        subscription_transfers::{self as transfers, HeldItem, SubscriptionTransfer},
        transfers::of_ticket,
    },
};

/// Who is to go on with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub email: String,
    /// As the holder declares.
    pub relation: Option<Relation>,
}

/// What is said before it is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// With its season.
    pub name: String,
    /// To come.
    pub performances: u32,
    /// Of these performances.
    pub lines: Vec<OrderLineView>,
    pub rule: SubscriptionTransferRule,
    pub time_zone: String,
    /// Opens the order.
    pub order_secret: String,
}

/// # Errors
/// Why it stays with its holder.
#[boxed]
pub async fn preview(
    house: &House,
    actor: &Actor,
    item: OrderItemId,
    language: &str,
) -> Result<Preview, Failure<Refusal>> {
    let whose = holders::whose(actor, Refusal::UnknownSubscription)?;
    let mut conn = house.store().read().await?;
    let held = find(&mut conn, whose, item).await?;
    let order = orders::by_id(&mut conn, held.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let rule = check(house, &mut conn, &catalogue, &held, &order).await?;
    refuse_standing(&mut conn, item).await?;
    let tickets = going(house, &mut conn, &catalogue, item).await?;
    let offering = catalogue.offering_by_id(held.offer).context("an item's offer stays")?;
    let mut lines = view_of_order(house, &mut conn, &catalogue, &order, language).await?.lines;
    lines.retain(|line| tickets.iter().any(|ticket| ticket.line == line.line));
    lines.sort_by_key(|line| line.starts_at);
    Ok(Preview {
        name: catalogue.offer_in_season(offering, language),
        performances: u32::try_from(tickets.len()).unwrap_or(u32::MAX),
        lines,
        rule,
        time_zone: people::customers::time_zone(&catalogue),
        order_secret: sealed::shown_link(house, &order.secret),
    })
}

/// Somebody is told by mail that they can have it. Gives the secret of its page.
///
/// # Errors
/// Why it isn't offered.
#[boxed]
pub async fn offer(
    house: &House,
    actor: &Actor,
    item: OrderItemId,
    wanted: &Wanted,
) -> Result<String, Failure<Refusal>> {
    let whose = holders::whose(actor, Refusal::UnknownSubscription)?;
    let email = parse_email(&wanted.email);
    let email = email.map_err(|_| Failure::Refused(Refusal::BadAddress))?;
    let (actor, wanted) = (actor.clone(), Wanted { email, ..wanted.clone() });
    house
        .write(move |house, conn| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move {
                let held = find(conn, whose, item).await?;
                offer_in(&house, conn, &actor, &held, wanted).await
            })
        })
        .await
}

async fn offer_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    held: &HeldItem,
    wanted: Wanted,
) -> Result<String, Failure<Refusal>> {
    let order = orders::lock(conn, held.order).await?.context("orders are never deleted")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let rule = check(house, conn, &catalogue, held, &order).await?;
    if wanted.relation.is_some_and(|relation| !rule.kept_for.contains(&relation)) {
        return Err(Failure::Refused(Refusal::UnknownRelation));
    }
    if order.email.eq_ignore_ascii_case(&wanted.email) {
        return Err(Failure::Refused(Refusal::ToOneself));
    }
    refuse_standing(conn, held.item).await?;
    going(house, conn, &catalogue, held.item).await?;
    if transfers::count_of_item(conn, held.item).await? >= OFFERS_MAX {
        return Err(Failure::Refused(Refusal::Often));
    }
    if !request_limits::count_transfer(house, conn, &order, &wanted.email).await? {
        return Err(Failure::Refused(Refusal::TooManyMails));
    }
    let new = SubscriptionTransfer {
        id: SubscriptionTransferId(house.new_id()),
        item: held.item,
        order: order.id,
        email: wanted.email,
        secret: sealed::new_link(house)?,
        relation: wanted.relation,
        offered_at: house.now(),
        end: None,
        person: None,
        keeps_seniority: false,
    };
    if !transfers::insert(conn, &new).await? {
        return Err(Failure::Refused(Refusal::Offered));
    }
    tell(house, conn, &new, TransferStep::Offered).await?;
    record(house, conn, actor, &new, "subscription.hand-on").await?;
    Ok(sealed::open_link(house, &new.secret)?)
}

/// The holder keeps it after all.
///
/// # Errors
/// It was accepted meanwhile, or nobody was offered it.
#[boxed]
pub async fn take_back(
    house: &House,
    actor: &Actor,
    item: OrderItemId,
) -> Result<(), Failure<Refusal>> {
    let whose = holders::whose(actor, Refusal::UnknownSubscription)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let held = find(conn, whose, item).await?;
                orders::lock(conn, held.order).await?;
                let standing = transfers::of_item(conn, item).await?;
                let standing = standing.ok_or(Failure::Refused(Refusal::NotOffered))?;
                if !transfers::take_back(conn, standing.id, house.now()).await? {
                    return Err(Failure::Refused(Refusal::Accepted));
                }
                let offered =
                    Matter::Subscription { transfer: standing.id, step: TransferStep::Offered };
                // Who was never told of it isn't told of its end.
                if !mails::is_waiting(conn, standing.order, offered).await? {
                    tell(&house, conn, &standing, TransferStep::TakenBack).await?;
                }
                Ok(record(&house, conn, &actor, &standing, "subscription.keep").await?)
            })
        })
        .await
}

/// Whether its holder has a way to hand it on. What only time decides isn't said.
pub(crate) async fn can_go(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    item: OrderItemId,
) -> anyhow::Result<ItemTransfer> {
    let held = transfers::item(conn, Whose::Anybody, item).await?;
    let Some(held) = held else { return Ok(ItemTransfer::Never) };
    let order = orders::by_id(conn, held.order).await?.context("an order stays")?;
    let going = match check(house, conn, catalogue, &held, &order).await {
        Ok(_) => going(house, conn, catalogue, item).await,
        Err(failure) => Err(failure),
    };
    match going.answered()? {
        // The page that the way leads to says what must be done first.
        Ok(_) | Err(Refusal::TicketOffered | Refusal::NotValid | Refusal::Renewing) => {
            Ok(ItemTransfer::Possible)
        }
        Err(_) => Ok(ItemTransfer::Never),
    }
}

async fn find(
    conn: &mut Conn,
    whose: Whose,
    item: OrderItemId,
) -> Result<HeldItem, Failure<Refusal>> {
    let held = transfers::item(conn, whose, item).await?;
    held.ok_or(Failure::Refused(Refusal::UnknownSubscription))
}

/// Whether it may go now, by the house's rule and by what is under way with it.
async fn check(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    held: &HeldItem,
    order: &Order,
) -> Result<SubscriptionTransferRule, Failure<Refusal>> {
    let offering = catalogue.offering_by_id(held.offer).context("an item's offer stays")?;
    let rule = catalogue.rules.subscription_transfer(&offering.row.key);
    let rule = rule.ok_or(Failure::Refused(Refusal::NotAllowed))?;
    if !order.stands() {
        return Err(Failure::Refused(Refusal::NotValid));
    }
    rule.check(house.now()).map_err(Failure::Refused)?;
    // The seat of the next season was priced for the holder who was asked.
    let asked = renewals::of_order(conn, held.order).await?;
    if asked.iter().any(|renewal| renewal.item == held.item && renewal.is_open()) {
        return Err(Failure::Refused(Refusal::Renewing));
    }
    Ok(rule.clone())
}

async fn refuse_standing(conn: &mut Conn, item: OrderItemId) -> Result<(), Failure<Refusal>> {
    Err(Failure::Refused(match transfers::of_item(conn, item).await?.map(|it| it.end) {
        None => return Ok(()),
        Some(None) => Refusal::Offered,
        Some(Some(_)) => Refusal::Accepted,
    }))
}

/// The tickets that go along: those of performances to come. What was sold on, given back or handed
/// on before is none of it; what is on offer is taken back first, so that nobody is left in doubt
/// whose it will be.
async fn going(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    item: OrderItemId,
) -> Result<Vec<HeldTicket>, Failure<Refusal>> {
    let now = house.now();
    let mut going = Vec::new();
    for admission in transfers::tickets(conn, item).await? {
        let ticket = releases::ticket(conn, Whose::Anybody, admission).await?;
        let ticket = ticket.context("tickets are never deleted")?;
        let row = catalogue.listing(ticket.performance).map(|listing| &listing.row);
        let row = row.context("performances are never deleted")?;
        let is_over = row.starts_at <= now || row.cancelled_at.is_some();
        if is_over || ticket.has_entered || ticket.is_sold {
            continue;
        }
        if ticket.transfer.is_some() {
            match of_ticket(conn, admission).await?.map(|transfer| transfer.end) {
                Some(Some(_)) => continue,
                Some(None) | None => return Err(Failure::Refused(Refusal::TicketOffered)),
            }
        }
        if ticket.release.is_some() {
            return Err(Failure::Refused(Refusal::TicketOffered));
        }
        if ticket.is_suspended || ticket.is_disputed {
            return Err(Failure::Refused(Refusal::NotValid));
        }
        going.push(ticket);
    }
    if going.is_empty() { Err(Failure::Refused(Refusal::NothingLeft)) } else { Ok(going) }
}

async fn tell(
    house: &House,
    conn: &mut Conn,
    transfer: &SubscriptionTransfer,
    step: TransferStep,
) -> anyhow::Result<()> {
    let matter = Matter::Subscription { transfer: transfer.id, step };
    mails::enqueue(house, conn, transfer.order, matter).await
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    transfer: &SubscriptionTransfer,
    action: &'static str,
) -> anyhow::Result<()> {
    let subject = Subject::Order(transfer.order);
    let detail = json!({
        "subscription": transfer.item.to_string(),
        "transfer": transfer.id.to_string(),
        "relation": transfer.relation.map(Relation::as_str),
    });
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}

/// By any of its tickets, for commands. None: a single ticket.
#[boxed]
pub async fn of_ticket_named(
    house: &House,
    admission: domain::id::AdmissionId,
) -> anyhow::Result<Option<OrderItemId>> {
    let mut conn = house.store().read().await?;
    let ticket = releases::ticket(&mut conn, Whose::Anybody, admission).await?;
    Ok(ticket.and_then(|ticket| ticket.item))
}

/// Until when, in the house's own time; for words.
pub fn last_moment(rule: &SubscriptionTransferRule) -> Option<Moment> {
    rule.until.map(|until| until.minus_ms(1))
}
