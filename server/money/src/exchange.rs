//! A ticket is exchanged for a seat on another date: what it is worth, and how it pays for the
//! order of the new seat. Several tickets of one order for one performance can be exchanged in one
//! go: then all of them change, or none does, and their money is one sum.
//!
//! 1. `begin` keeps the holder's wish with their session; `hold` then holds a seat for each ticket.
//!    `Asker` says who may exchange: the holder, the buyer after a change by the house, or the
//!    recipient of a ticket.
//! 2. `checkout::exchanged` puts the former ticket among the shares of the new order.
//! 3. The ticket stays its holder's until everything else of that order is paid.
//! 4. Then `settlement`, or the checkout itself, calls `bring`: the former line is taken back as
//!    credit, and the credit pays, in one transaction.
//! 5. If the recipient of a ticket exchanges it, `books::post_handed_credit` moves that credit from
//!    the buyer to them.

mod asked;
mod at_counter;
mod changed;
mod of_order;
mod pairs;
mod parts;
mod pay;
mod seats;
mod wish;

pub use asked::{RefusedTicket, former, former_together};
pub use at_counter::{ToExchange, begin_at_counter, to_exchange};
pub use changed::lines as lines_of_change;
pub use of_order::exchangeable;
pub(crate) use pairs::Given;
pub(crate) use pay::{Brought, bring};
pub use seats::{GivenUp, Held, give_up, giving_way, held_lines, hold, replace};
pub(crate) use wish::wished_with;
pub use wish::{
    Asker, Beginning, begin, begin_instead, begin_together, former_of, former_of_all, leave, wished,
};

use crate::{
    books::KeptPrice,
    cancellation::{Cancellation, SeatsBack, Taken, backs::Backs},
};
use domain::{
    id::{ChangeId, MerchantAccountId, OrderLineId},
    money::{Currency, spread},
    payments::{
        credit::{self, Balance, ShareDue},
        method::PaymentMethod,
    },
    tickets::exchange::ExchangedBy,
    wording::listing::Listing,
};
use house::{House, gateways};
use parts::CreditPart;
use rules::{ExchangeRule, Worth};
use std::{cmp::Reverse, sync::Arc};
use store::{
    Conn,
    orders::{Offer, Order, OrderLine, shares::Share},
    payments::{cancellations::Back, merchants},
    seats::releases::HeldTicket,
    tickets::transfers::Transfer,
};

/// For the journal.
const REASON: &str = "exchanged";

/// What is known of a ticket that is to be exchanged, or of several.
pub struct Former {
    pub ticket: HeldTicket,
    pub order: Order,
    pub listing: Arc<Listing>,
    pub rule: Option<ExchangeRule>,
    pub line: OrderLine,
    /// Tickets of the same order and performance that are exchanged together with it, of the same
    /// share of the order's money.
    pub beside: Vec<FormerBeside>,
    /// What all of them cost, with the fees on them.
    pub value_minor: i64,
    /// Of all of them.
    pub worth: Worth,
    pub exchanged_before: u32,
    /// The house's change of its performance, after which it is exchanged.
    pub change: Option<ChangeId>,
    /// By which it became the ticket of whoever exchanges it. None: they bought it.
    pub transfer: Option<Transfer>,
    /// By the house's rule, what a cheaper seat costs less goes back by the ways that paid.
    pub gives_back: bool,
    /// Who paid for it, or for a ticket that it was exchanged for.
    by: ExchangedBy,
    /// What became credit of it, by shares of its order and companies.
    credits: Vec<CreditPart>,
}

/// A further ticket of an exchange.
pub struct FormerBeside {
    pub ticket: HeldTicket,
    pub line: OrderLine,
    pub rule: Option<ExchangeRule>,
    pub exchanged_before: u32,
}

impl Former {
    /// How many tickets are exchanged, and so how many seats are chosen for them.
    pub fn count(&self) -> u32 {
        self.beside.len() as u32 + 1
    }

    /// The first one, then the others.
    pub fn tickets(&self) -> impl Iterator<Item = &HeldTicket> {
        [&self.ticket].into_iter().chain(self.beside.iter().map(|it| &it.ticket))
    }

    /// In the same order.
    pub fn lines(&self) -> impl Iterator<Item = &OrderLine> {
        [&self.line].into_iter().chain(self.beside.iter().map(|it| &it.line))
    }

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
        self.pays_of(&shares.iter().map(due).collect::<Vec<_>>())
    }

    /// What it pays of these lines, of which a counter takes for each company what that sells.
    pub(crate) fn pays_at_counter(&self, lines: &[OrderLine]) -> i64 {
        let mut dues: Vec<ShareDue> = Vec::new();
        for line in lines.iter().filter(|line| line.due_minor > 0) {
            match dues.iter_mut().find(|due| due.company == line.selling) {
                Some(due) => due.minor += line.due_minor,
                None => dues.push(ShareDue {
                    company: line.selling,
                    minor: line.due_minor,
                    least_minor: 1,
                    step_minor: 1,
                }),
            }
        }
        self.pays_of(&dues).iter().map(|part| part.minor).sum()
    }

    fn pays_of(&self, dues: &[ShareDue]) -> Vec<credit::Spent> {
        let total: i64 = dues.iter().map(|due| due.minor).sum();
        let mut used_minor = self.worth.most_minor.min(total);
        let mut spent = credit::spend(dues, &self.balances(self.kept_minor(used_minor)));
        // Where a bank takes nothing as small as the rest, less of the former ticket pays.
        let sum = |spent: &[credit::Spent]| spent.iter().map(|part| part.minor).sum::<i64>();
        while sum(&spent) < used_minor {
            used_minor = sum(&spent);
            spent = credit::spend(dues, &self.balances(self.kept_minor(used_minor)));
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
            None => self.value_minor - used_minor - self.back_minor(used_minor),
        }
    }

    /// What then goes back by the ways that paid.
    pub fn back_minor(&self, used_minor: i64) -> i64 {
        match self.gives_back {
            true => self.worth.most_minor - used_minor,
            false => 0,
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

fn whole(lines: &[OrderLineId]) -> Cancellation {
    Cancellation {
        taken: Taken::Exactly(lines.to_vec()),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: REASON.to_owned(),
        shown_minor: None,
    }
}

/// So much the house keeps: what goes back of the tickets' prices is less, of each by its part, and
/// where that isn't enough, of their fees, those of the same payment first. Gives how much of it is
/// of each price. `lines`: of the tickets, of one share.
fn keep(
    decided: &mut Backs,
    lines: &[OrderLine],
    kept_minor: i64,
) -> anyhow::Result<Vec<KeptPrice>> {
    let own_share = lines.first().map(|line| line.share);
    let (mut prices, mut fees) = (Vec::new(), Vec::new());
    for (at, back) in decided.backs.iter().enumerate() {
        let share = decided.line(back.line)?.share;
        match lines.iter().any(|line| line.id == back.line) {
            true => prices.push(at),
            false => fees.push((Some(share) != own_share, Reverse(share), at)),
        }
    }
    fees.sort();
    let weights: Vec<i64> = prices.iter().map(|at| decided.backs[*at].minor).collect();
    let of_prices_minor = kept_minor.min(weights.iter().sum());
    let mut kept = Vec::new();
    for (at, less_minor) in prices.iter().zip(spread(of_prices_minor, &weights)) {
        let back = &mut decided.backs[*at];
        lessen(back, less_minor);
        let line = lines.iter().find(|line| line.id == back.line);
        kept.extend(line.cloned().map(|line| KeptPrice { line, minor: less_minor }));
    }
    let mut left_minor = kept_minor - of_prices_minor;
    for (.., at) in fees {
        let back = &mut decided.backs[at];
        let less_minor = left_minor.min(back.minor);
        lessen(back, less_minor);
        left_minor -= less_minor;
    }
    anyhow::ensure!(left_minor == 0, "more is kept than the tickets cost");
    Ok(kept)
}

fn lessen(back: &mut Back, less_minor: i64) {
    if less_minor > 0 {
        back.minor -= less_minor;
        back.tax_minor = spread(back.tax_minor, &[back.minor, less_minor])[0];
        back.is_whole = false;
    }
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
