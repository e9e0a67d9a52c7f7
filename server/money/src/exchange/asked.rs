//! Whether tickets can be exchanged now, alone or together, and what they are then worth.

use super::{
    Former, FormerBeside,
    changed::{is_moved, open_change_of},
    parts::{CreditPart, credit_parts},
    whole,
};
use crate::cancellation::{
    CancelRefusal,
    backs::{self, Backs},
};
use anyhow::Context;
use domain::{
    id::{AdmissionId, ChangeId, OrderLineId},
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
    wording::listing::Listing,
};
use house::{Failure, House};
use rules::{ExchangeRule, Exchanging, PriceDifference, Worth};
use season::catalogue::{self, Catalogue};
use selling::tickets::holders;
use store::{
    Conn,
    books::receivables,
    orders::{self, Order, OrderLine},
    payments::settlements,
    running::changes,
    seats::{
        counters,
        releases::{self, HeldTicket, Whose},
    },
    tickets::{
        exchanges::{self, Wish},
        transfers::{self, Transfer, TransferEnd},
    },
};

/// So many tickets are exchanged in one go.
const TOGETHER_MAX: usize = 10;
/// So long a chain of exchanges is counted.
const CHAIN_MAX: u32 = 50;

/// Why tickets aren't exchanged together: the first of them that can't be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedTicket {
    pub admission: AdmissionId,
    pub why: ExchangeRefusal,
}

/// A ticket that its holder wants to exchange.
///
/// # Errors
/// Why it can't be.
#[boxed]
pub async fn former(
    house: &House,
    conn: &mut Conn,
    whose: Whose,
    wish: Wish,
) -> Result<Former, Failure<ExchangeRefusal>> {
    let former = former_together(house, conn, whose, &[wish]).await;
    former.map_err(|failure| failure.map(|refused| refused.why))
}

/// Several tickets of one order for one performance, which their buyer exchanges in one go.
///
/// # Errors
/// Which one can't be, and why.
#[boxed]
pub async fn former_together(
    house: &House,
    conn: &mut Conn,
    whose: Whose,
    wishes: &[Wish],
) -> Result<Former, Failure<RefusedTicket>> {
    let (first, others) = wishes.split_first().context("an exchange is of a ticket")?;
    let Alone { mut former, mut decided } = alone(house, conn, whose, *first, None)
        .await
        .map_err(|failure| of_ticket(failure, first.admission))?;
    for wish in others {
        let of_it = |failure| of_ticket(failure, wish.admission);
        let is_known = former.tickets().any(|ticket| ticket.admission == wish.admission);
        if is_known || former.beside.len() + 1 == TOGETHER_MAX {
            return Err(of_it(Failure::Refused(ExchangeRefusal::NotTogether)));
        }
        let other = alone(house, conn, whose, *wish, Some(&former)).await.map_err(of_it)?.former;
        if !goes_with(&former, &other) {
            return Err(of_it(Failure::Refused(ExchangeRefusal::NotTogether)));
        }
        former.worth.fee_minor += other.worth.fee_minor;
        let Former { ticket, line, rule, exchanged_before, .. } = other;
        former.beside.push(FormerBeside { ticket, line, rule, exchanged_before });
    }
    let of_first = |failure| of_ticket(failure, first.admission);
    if !others.is_empty() {
        let lines: Vec<OrderLineId> = former.lines().map(|line| line.id).collect();
        let all = self::decided(conn, &former.order, &lines).await;
        decided = all.map_err(of_first)?;
        former.value_minor = decided.amount_minor();
        let fee_minor = former.worth.fee_minor.min(former.value_minor);
        former.worth = Worth { most_minor: former.value_minor - fee_minor, fee_minor };
    }
    former.credits = credits_of(conn, &former.order, &decided).await.map_err(of_first)?;
    former.gives_back = gives_back(conn, &former).await?;
    Ok(former)
}

fn of_ticket(failure: Failure<ExchangeRefusal>, admission: AdmissionId) -> Failure<RefusedTicket> {
    failure.map(|why| RefusedTicket { admission, why })
}

/// Their money goes the same ways, and both are their buyer's.
fn goes_with(first: &Former, other: &Former) -> bool {
    let of = |it: &Former| (it.order.id, it.ticket.performance, it.change);
    let money = |it: &Former| (it.line.share, it.line.selling);
    let is_buyers = first.transfer.is_none() && other.transfer.is_none();
    is_buyers && of(first) == of(other) && money(first) == money(other)
}

/// A ticket by itself, and what would go back of it.
struct Alone {
    former: Former,
    decided: Backs,
}

/// A ticket, and by which transfer it became its holder's.
struct Theirs {
    ticket: HeldTicket,
    transfer: Option<Transfer>,
}

async fn theirs(
    conn: &mut Conn,
    whose: Whose,
    wish: Wish,
    with: Option<&Former>,
) -> Result<Theirs, Failure<ExchangeRefusal>> {
    let unknown = || Failure::Refused(ExchangeRefusal::UnknownTicket);
    let ticket = releases::ticket(conn, whose, wish.admission).await?.ok_or_else(unknown)?;
    // Nothing else is said of what may be somebody else's.
    if with.is_some_and(|first| first.order.id != ticket.order || first.transfer.is_some()) {
        return Err(Failure::Refused(ExchangeRefusal::NotTogether));
    }
    let transfer = match wish.transfer {
        Some(id) => transfers::by_id(conn, id).await?,
        None => None,
    };
    // Only what was accepted is its recipient's.
    if transfer.as_ref().is_some_and(|it| it.end != Some(TransferEnd::Accepted)) {
        return Err(unknown());
    }
    Ok(Theirs { ticket, transfer })
}

/// `with`: the tickets that are exchanged in the same go, before this one.
async fn alone(
    house: &House,
    conn: &mut Conn,
    whose: Whose,
    wish: Wish,
    with: Option<&Former>,
) -> Result<Alone, Failure<ExchangeRefusal>> {
    let Theirs { ticket, transfer } = theirs(conn, whose, wish, with).await?;
    let order = orders::by_id(conn, ticket.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(ticket.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let told = changes::of_order(conn, order.id).await?;
    let offer = holders::offer_of(&catalogue, conn, &ticket).await?;
    // After a change by the house, it is the buyer who chooses.
    let change = open_change_of(house, &told, &listing).filter(|_| transfer.is_none());
    let (rule, change) = rule_of(&catalogue, &offer, &listing, change);
    let rule = rule.filter(|_| !ticket.is_invitation);
    let lines = orders::lines(conn, order.id).await?;
    let line = lines.into_iter().find(|line| line.id == ticket.line);
    let is_valid =
        order.stands() && !ticket.is_cancelled && !ticket.is_disputed && !ticket.is_suspended;
    let is_of_item = |other: &&HeldTicket| other.item.is_some() && other.item == ticket.item;
    let in_same_go = with.map_or(0, |first| first.tickets().filter(is_of_item).count() as u32);
    let mut exchanging = Exchanging {
        rule: rule.as_ref(),
        starts_at: listing.row.starts_at,
        sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
        now: house.now(),
        is_valid: is_valid && line.is_some(),
        is_owed: settlements::is_owed(conn, order.id).await?,
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some() || ticket.transfer != wish.transfer,
        exchanged_before: exchanged_before(conn, &ticket).await? + in_same_go,
        value_minor: 0,
        is_after_change: change.is_some(),
        is_moved: is_moved(&told, &listing),
    };
    // Why not, before its money is looked at.
    exchanging.worth().map_err(Failure::Refused)?;
    let line = line.context("a valid ticket has its line")?;
    let decided = decided(conn, &order, &[line.id]).await?;
    exchanging.value_minor = decided.amount_minor();
    let worth = exchanging.worth().map_err(Failure::Refused)?;
    let (value_minor, exchanged_before) = (exchanging.value_minor, exchanging.exchanged_before);
    let by = payer_of(conn, &order, transfer.as_ref()).await?;
    let rule = rule_for(conn, rule, &line).await?;
    let former = Former {
        ticket,
        order,
        listing,
        rule,
        line,
        beside: Vec::new(),
        value_minor,
        worth,
        exchanged_before,
        change,
        transfer,
        gives_back: false,
        by,
        credits: Vec::new(),
    };
    Ok(Alone { former, decided })
}

/// To a buyer who paid for the tickets at once, where the rules of all of them say so.
async fn gives_back(conn: &mut Conn, former: &Former) -> anyhow::Result<bool> {
    let beside = former.beside.iter().map(|it| it.rule.as_ref());
    let mut rules = [former.rule.as_ref()].into_iter().chain(beside);
    let is_back = |rule: &ExchangeRule| rule.difference == PriceDifference::Back;
    let is_buyers = former.by == ExchangedBy::Buyer && former.change.is_none();
    Ok(is_buyers
        && rules.all(|rule| rule.is_some_and(is_back))
        && receivables::of_order(conn, former.order.id).await?.is_empty())
}

/// Who had paid for the ticket.
async fn payer_of(
    conn: &mut Conn,
    order: &Order,
    transfer: Option<&Transfer>,
) -> anyhow::Result<ExchangedBy> {
    Ok(match exchanges::handed_before(conn, order.id).await? {
        Some(_) => ExchangedBy::Recipient,
        None => ExchangedBy::of(transfer.map(|transfer| transfer.id)),
    })
}

/// The rule that holds, and the change by the house that it holds for.
fn rule_of(
    catalogue: &Catalogue,
    offer: &str,
    listing: &Listing,
    change: Option<ChangeId>,
) -> (Option<ExchangeRule>, Option<ChangeId>) {
    let rules = &catalogue.rules;
    match change.and_then(|_| rules.exchange_after_change(offer, listing)) {
        Some(rule) => (Some(rule.clone()), change),
        None => (rules.exchange(offer, listing).cloned(), None),
    }
}

/// A ticket that a pass paid, or a code in full, gives that back to its holder. No other seat is
/// free of price for it, too.
async fn rule_for(
    conn: &mut Conn,
    rule: Option<ExchangeRule>,
    line: &OrderLine,
) -> anyhow::Result<Option<ExchangeRule>> {
    let Some(rule) = rule else { return Ok(None) };
    let is_free = rule.difference == PriceDifference::Free && line.due_minor == 0;
    if is_free && counters::has_used_pass_or_code(conn, line.id).await? {
        return Ok(Some(ExchangeRule { difference: PriceDifference::Paid, ..rule }));
    }
    Ok(Some(rule))
}

/// Of this seat of its package; of a single ticket, how many came before it. What followed from a
/// change by the house doesn't count.
pub(super) async fn exchanged_before(conn: &mut Conn, ticket: &HeldTicket) -> anyhow::Result<u32> {
    if let Some(item) = ticket.item {
        return exchanges::count_of_item(conn, ticket.order, item).await;
    }
    let (mut count, mut order) = (0, ticket.order);
    for _ in 0..CHAIN_MAX {
        let Some(before) = exchanges::order_before(conn, order).await? else { break };
        let exchange = exchanges::of_order(conn, order).await?;
        count += u32::from(exchange.is_some_and(|it| it.change.is_none()));
        order = before;
    }
    Ok(count)
}

/// As staff would take these lines back, with the fees on them.
pub(super) async fn decided(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLineId],
) -> Result<Backs, Failure<ExchangeRefusal>> {
    backs::decide(conn, order, &whole(lines)).await.map_err(|failure| {
        failure.map(|why| match why {
            CancelRefusal::Entered => ExchangeRefusal::Entered,
            _ => ExchangeRefusal::NotValid,
        })
    })
}

async fn credits_of(
    conn: &mut Conn,
    order: &Order,
    decided: &Backs,
) -> Result<Vec<CreditPart>, Failure<ExchangeRefusal>> {
    let credits = credit_parts(conn, order, decided).await?;
    credits.ok_or(Failure::Refused(ExchangeRefusal::NotValid))
}
