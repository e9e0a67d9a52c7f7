//! A ticket is exchanged for a seat on another date: what it is worth, and how it pays for the
//! order of the new seat.
//!
//! 1. `begin` keeps the holder's wish with their session; `hold` then holds one seat. `Asker` says
//!    who may exchange: the holder, the buyer after a change by the house, or the recipient of a
//!    ticket.
//! 2. `checkout::exchanged` puts the former ticket among the shares of the new order.
//! 3. The ticket stays its holder's until everything else of that order is paid.
//! 4. Then `settlement`, or the checkout itself, calls `bring`: the former line is taken back as
//!    credit, and the credit pays, in one transaction.
//! 5. If the recipient of a ticket exchanges it, `books::post_handed_credit` moves that credit from
//!    the buyer to them.

mod changed;
mod of_order;
mod one_seat;
mod parts;
mod pay;
mod wish;

pub use changed::lines as lines_of_change;
pub use of_order::exchangeable;
pub use one_seat::{held_lines, hold, replace};
pub(crate) use pay::{Brought, bring};
pub(crate) use wish::wished_with;
pub use wish::{Asker, begin, begin_instead, former_of, leave, wished};

use crate::cancellation::{
    CancelRefusal, Cancellation, SeatsBack, Taken,
    backs::{self, Backs},
};
use anyhow::Context;
use changed::{is_moved, open_change_of};
use domain::{
    id::{ChangeId, MerchantAccountId, OrderLineId},
    money::{Currency, spread},
    payments::{
        credit::{self, Balance, ShareDue},
        method::PaymentMethod,
    },
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
    wording::listing::Listing,
};
use house::{Failure, House, gateways};
use parts::{CreditPart, credit_parts};
use rules::{ExchangeRule, Exchanging, Worth};
use season::catalogue::{self, Catalogue};
use selling::tickets::holders;
use std::{cmp::Reverse, sync::Arc};
use store::{
    Conn,
    orders::{self, Offer, Order, OrderLine, shares::Share},
    payments::{merchants, settlements},
    running::changes,
    seats::releases::{self, HeldTicket, Whose},
    tickets::{
        exchanges::{self, Wish},
        transfers::{self, Transfer, TransferEnd},
    },
};

/// For the journal.
const REASON: &str = "exchanged";
/// So long a chain of exchanges is counted.
const CHAIN_MAX: u32 = 50;

/// What is known of a ticket that is to be exchanged.
pub struct Former {
    pub ticket: HeldTicket,
    pub order: Order,
    pub listing: Arc<Listing>,
    pub rule: Option<ExchangeRule>,
    pub line: OrderLine,
    /// What it cost, with the fees on it.
    pub value_minor: i64,
    pub worth: Worth,
    pub exchanged_before: u32,
    /// The house's change of its performance, after which it is exchanged.
    pub change: Option<ChangeId>,
    /// By which it became the ticket of whoever exchanges it. None: they bought it.
    pub transfer: Option<Transfer>,
    /// Who paid for it, or for a ticket that it was exchanged for.
    by: ExchangedBy,
    /// What became credit of it, by shares of its order and companies.
    credits: Vec<CreditPart>,
}

impl Former {
    /// What it is worth to each company, when the house keeps so much of its price.
    fn balances(&self, kept_minor: i64) -> Vec<Balance> {
        let mut kept_minor = kept_minor;
        let mut balances: Vec<Balance> = Vec::new();
        let is_own = |part: &&CreditPart| part.share == self.line.share;
        let parts = self.credits.iter().rev();
        // As `keep` does it.
        for part in parts.clone().filter(is_own).chain(parts.filter(|part| !is_own(part))) {
            let less = kept_minor.min(part.minor);
            kept_minor -= less;
            match balances.iter_mut().find(|known| known.company == part.company) {
                Some(known) => known.minor += part.minor - less,
                None => {
                    balances.push(Balance { company: part.company, minor: part.minor - less });
                }
            }
        }
        balances.retain(|balance| balance.minor > 0);
        balances
    }

    /// What it pays of these shares, and for which.
    fn pays(&self, house: &House, shares: &[Share], currency: Currency) -> Vec<credit::Spent> {
        let due = |share: &Share| ShareDue {
            company: share.merchant.company,
            minor: share.amount_minor,
            least_minor: gateways::least_minor(house, &share.merchant.gateway, currency),
            step_minor: gateways::step_minor(house, &share.merchant.gateway, currency).unwrap_or(1),
        };
        let dues: Vec<ShareDue> = shares.iter().map(due).collect();
        let total: i64 = shares.iter().map(|share| share.amount_minor).sum();
        let mut used_minor = self.worth.most_minor.min(total);
        let mut spent = credit::spend(&dues, &self.balances(self.kept_minor(used_minor)));
        // Where a bank takes nothing as small as the rest, less of the former ticket pays.
        let sum = |spent: &[credit::Spent]| spent.iter().map(|part| part.minor).sum::<i64>();
        while sum(&spent) < used_minor {
            used_minor = sum(&spent);
            spent = credit::spend(&dues, &self.balances(self.kept_minor(used_minor)));
        }
        spent
    }

    /// Whether its buyer exchanges it, or a recipient, who may not know what somebody else paid.
    pub fn by(&self) -> ExchangedBy {
        self.by
    }

    /// What the house keeps of it, where so much pays for the new seat. After a change by the
    /// house that is nothing: the rest becomes credit.
    pub fn kept_minor(&self, used_minor: i64) -> i64 {
        match self.change {
            Some(_) => 0,
            None => self.value_minor - used_minor,
        }
    }

    /// Leaves of the shares what it doesn't pay. Gives what it pays.
    pub fn reduce(&self, house: &House, shares: &mut [Share], currency: Currency) -> i64 {
        let mut used_minor = 0;
        for part in self.pays(house, shares, currency) {
            shares[part.share].amount_minor -= part.minor;
            used_minor += part.minor;
        }
        used_minor
    }
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
    let unknown = || Failure::Refused(ExchangeRefusal::UnknownTicket);
    let ticket = releases::ticket(conn, whose, wish.admission).await?.ok_or_else(unknown)?;
    let transfer = match wish.transfer {
        Some(id) => transfers::by_id(conn, id).await?,
        None => None,
    };
    // Only what was accepted is its recipient's.
    if transfer.as_ref().is_some_and(|it| it.end != Some(TransferEnd::Accepted)) {
        return Err(unknown());
    }
    let order = orders::by_id(conn, ticket.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(ticket.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let told = changes::of_order(conn, order.id).await?;
    let offer = holders::offer_of(&catalogue, conn, &ticket).await?;
    // After a change by the house, it is the buyer who chooses.
    let change = open_change_of(house, &told, &listing).filter(|_| transfer.is_none());
    let (rule, change) = rule_of(&catalogue, &offer, &listing, change);
    let lines = orders::lines(conn, order.id).await?;
    let line = lines.into_iter().find(|line| line.id == ticket.line);
    let is_valid =
        order.stands() && !ticket.is_cancelled && !ticket.is_disputed && !ticket.is_suspended;
    let mut exchanging = Exchanging {
        rule: rule.as_ref(),
        starts_at: listing.row.starts_at,
        sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
        now: house.now(),
        is_valid: is_valid && line.is_some(),
        is_owed: settlements::is_owed(conn, order.id).await?,
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some() || ticket.transfer != wish.transfer,
        exchanged_before: exchanged_before(conn, &ticket).await?,
        value_minor: 0,
        is_after_change: change.is_some(),
        is_moved: is_moved(&told, &listing),
    };
    // Why not, before its money is looked at.
    exchanging.worth().map_err(Failure::Refused)?;
    let line = line.context("a valid ticket has its line")?;
    let decided = decided(conn, &order, line.id).await?;
    let credits = credits_of(conn, &order, &decided).await?;
    exchanging.value_minor = decided.amount_minor();
    let worth = exchanging.worth().map_err(Failure::Refused)?;
    let (value_minor, exchanged_before) = (exchanging.value_minor, exchanging.exchanged_before);
    let by = payer_of(conn, &order, transfer.as_ref()).await?;
    Ok(Former {
        ticket,
        order,
        listing,
        rule,
        line,
        value_minor,
        worth,
        exchanged_before,
        change,
        transfer,
        by,
        credits,
    })
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

/// Of this seat of its package; of a single ticket, how many came before it. What followed from a
/// change by the house doesn't count.
async fn exchanged_before(conn: &mut Conn, ticket: &HeldTicket) -> anyhow::Result<u32> {
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

/// As staff would take this line back, with the fees on it.
async fn decided(
    conn: &mut Conn,
    order: &Order,
    line: OrderLineId,
) -> Result<Backs, Failure<ExchangeRefusal>> {
    backs::decide(conn, order, &whole(line)).await.map_err(|failure| {
        failure.map(|why| match why {
            CancelRefusal::Entered => ExchangeRefusal::Entered,
            _ => ExchangeRefusal::NotValid,
        })
    })
}

fn whole(line: OrderLineId) -> Cancellation {
    Cancellation {
        taken: Taken::Exactly(vec![line]),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: REASON.to_owned(),
        shown_minor: None,
    }
}

async fn credits_of(
    conn: &mut Conn,
    order: &Order,
    decided: &Backs,
) -> Result<Vec<CreditPart>, Failure<ExchangeRefusal>> {
    let credits = credit_parts(conn, order, decided).await?;
    credits.ok_or(Failure::Refused(ExchangeRefusal::NotValid))
}

/// So much the house keeps: what goes back of the ticket's price is less, and where that isn't
/// enough, of its fees, those of the same payment first. Gives how much of it is of the price.
fn keep(decided: &mut Backs, line: &OrderLine, kept_minor: i64) -> anyhow::Result<i64> {
    let mut order = Vec::new();
    for (at, back) in decided.backs.iter().enumerate() {
        let share = decided.line(back.line)?.share;
        order.push((back.line != line.id, share != line.share, Reverse(share), at));
    }
    order.sort();
    let (mut left_minor, mut of_price_minor) = (kept_minor, 0);
    for (is_fee, .., at) in order {
        let back = &mut decided.backs[at];
        let less_minor = left_minor.min(back.minor);
        if less_minor == 0 {
            continue;
        }
        left_minor -= less_minor;
        back.minor -= less_minor;
        back.tax_minor = spread(back.tax_minor, &[back.minor, less_minor])[0];
        back.is_whole = false;
        of_price_minor += if is_fee { 0 } else { less_minor };
    }
    anyhow::ensure!(left_minor == 0, "more is kept than the ticket cost");
    Ok(of_price_minor)
}

/// Puts the former ticket among the shares. Gives what it pays.
pub(crate) async fn put(
    house: &House,
    conn: &mut Conn,
    former: &Former,
    shares: &mut Vec<Share>,
    currency: Currency,
) -> anyhow::Result<i64> {
    let mut used_minor = 0;
    for part in former.pays(house, shares, currency) {
        let id = MerchantAccountId(house.new_id());
        let merchant = merchants::own_account(conn, id, part.company, merchants::CREDIT).await?;
        used_minor += part.minor;
        let share = &mut shares[part.share];
        if part.minor == share.amount_minor {
            (share.merchant, share.payment_method) = (merchant, PaymentMethod::Credit);
            share.is_exchange = true;
            continue;
        }
        share.amount_minor -= part.minor;
        let (position, helps) = (shares.len() as u32, Some(part.share as u32));
        shares.push(Share {
            position,
            merchant,
            payment_method: PaymentMethod::Credit,
            amount_minor: part.minor,
            helps,
            is_exchange: true,
            voucher: None,
        });
    }
    Ok(used_minor)
}

/// The performance of a line that is ordered, where it is a ticket.
pub(crate) fn is_ticket(line: &OrderLine) -> bool {
    matches!(line.offer, Offer::Seat { .. } | Offer::Place { .. })
}
