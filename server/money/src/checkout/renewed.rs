//! An order that no shopper puts together: it renews a subscription, or several of one payer, on
//! the seats that are kept for them, at the prices that their holders were told.

mod kept;

pub use kept::{KeptSeat, KeptTicket, KeptTickets};

use super::{
    frozen::{Bought, Frozen},
    write::{NewOrder, write_order},
};
use crate::{
    payments::new_attempt::insert_charge,
    settlement::{self, Held, cover::Cover},
};
use anyhow::{Context, ensure};
use domain::{
    id::{
        BasketId, CompanyId, OrderLineId, PerformanceId, PersonId, ReceivableId, RenewalId,
        SeasonId, SessionId,
    },
    moment::Moment,
    order::PlaceRefusal,
    payments::method::PaymentMethod,
    people::actor::{Actor, Channel},
    tickets::renewal::RenewalPayment,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::People;
use season::catalogue::{self, Catalogue};
use selling::basket::BasketContext;
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    baskets::{self, LineRow, offers::ItemRow},
    books::receivables::{self, Receivable},
    orders::{self, Order, OrderSeller, shares::Share},
    payments::stored_cards::Card,
    tickets::renewals,
};

/// How the order is paid.
#[derive(Clone, Debug)]
pub enum RenewalWay {
    /// Owed: each part says when.
    Later(RenewalPayment),
    Charge(Card),
    /// By the buyer, on the order's page.
    ByBuyer,
}

/// What is renewed, and how.
#[derive(Clone, Debug)]
pub struct RenewalOrder {
    /// One subscription each, by their identities.
    pub parts: Vec<RenewedPart>,
    pub season: SeasonId,
    /// The order by which the first of them was bought says who pays.
    pub former: Order,
    /// The buyer, and the holders where these are others.
    pub people: People,
    pub way: RenewalWay,
    pub pay_by: Moment,
    /// Of no browser.
    pub session: SessionId,
}

/// A subscription that an order renews.
#[derive(Clone, Debug)]
pub struct RenewedPart {
    pub renewal: RenewalId,
    pub seat: KeptSeat,
    pub tickets: KeptTickets,
    /// What its holder was told that it costs.
    pub told_minor: i64,
    /// Whose subscription it is.
    pub holder: PersonId,
    /// When each of its performances is due by debit or invoice, by their order.
    pub due: Vec<Moment>,
}

impl RenewalOrder {
    fn told_minor(&self) -> i64 {
        self.parts.iter().map(|part| part.told_minor).sum()
    }

    /// As a basket would hold all of it.
    fn rows(&self, house: &House, catalogue: &Catalogue) -> (Vec<ItemRow>, Vec<LineRow>) {
        let (mut items, mut rows) = (Vec::new(), Vec::new());
        for part in &self.parts {
            let holder = (part.holder != self.former.person).then_some(part.holder);
            let (item, its) = part.tickets.rows(house, catalogue, &part.seat, holder);
            if !its.is_empty() {
                items.push(item);
                rows.extend(its);
            }
        }
        (items, rows)
    }
}

#[derive(Clone, Debug)]
pub struct Renewed {
    pub order: Order,
    /// Its buyer has to pay: no card is charged, and nothing is owed later.
    pub waits_for_buyer: bool,
}

/// Writes the order in the caller's transaction. What is owed or free is complete at once; a card
/// is charged later, outside of the transaction. What costs more than its holders were told is
/// neither charged nor owed: its buyer sees the sum and decides.
///
/// # Errors
/// Refused: a holder has as many of a package as one may. A basket that is empty: no performance
/// of it takes place.
#[boxed]
pub async fn place_renewal(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &RenewalOrder,
) -> Result<Renewed, Failure<PlaceRefusal>> {
    let catalogue = &*catalogue::catalogue_with(house, conn).await?;
    let (items, rows) = new.rows(house, catalogue);
    if rows.is_empty() {
        return Err(Failure::Refused(PlaceRefusal::BasketEmpty));
    }
    let context = BasketContext {
        people: new.people.clone(),
        are_terms_final: true,
        ..BasketContext::default()
    };
    let bought = Bought { catalogue, rows: &rows, items: &items, context: &context };
    let freeze = |way: &RenewalWay| {
        let is_later = matches!(way, RenewalWay::Later(_));
        let payment_method = (!is_later).then_some(PaymentMethod::Card);
        Frozen::of_renewal(house, &bought, payment_method, &new.former.language)
    };
    let (mut way, mut frozen) = (&new.way, freeze(&new.way)?);
    if frozen.quote.total_minor > new.told_minor() {
        way = &RenewalWay::ByBuyer;
        frozen = freeze(way)?;
    }
    if frozen.quote.total_minor == 0 {
        frozen.shares.clear();
    }
    let card = chargeable(way, &frozen);
    let order = write(house, conn, new, &frozen, card.is_some()).await?;
    let entry = JournalEntry {
        action: "order.place",
        subject: Subject::Order(order.id),
        detail: json!({
            "total_minor": order.total_minor,
            "tickets": frozen.tickets(),
            "renewal": new.parts.first().map(|part| part.renewal.to_string()),
            "renewals": new.parts.len(),
        }),
    };
    journal::record(house, conn, actor, entry).await?;
    let owed = match way {
        RenewalWay::Later(payment) if order.total_minor > 0 => {
            let due = due_of(new, &frozen, order.pay_by);
            owe(house, conn, &order, &frozen, *payment, &due).await?
        }
        _ => Vec::new(),
    };
    let cover = match owed.is_empty() {
        true if order.total_minor == 0 => Cover::Nothing,
        true => {
            if let Some((share, card)) = card {
                let credential = Some(card.credential.clone());
                insert_charge(house, conn, &order, share, 1, credential).await?;
            }
            return Ok(Renewed { order, waits_for_buyer: card.is_none() });
        }
        false => Cover::Receivables(&owed),
    };
    let held = Held { lines: &frozen.lines, has_offers: true };
    settlement::complete(house, catalogue, conn, actor, &order, held, cover).await?;
    Ok(Renewed { order, waits_for_buyer: false })
}

/// With the seats that were kept.
async fn write(
    house: &House,
    conn: &mut Conn,
    new: &RenewalOrder,
    frozen: &Frozen,
    keeps_card: bool,
) -> Result<Order, Failure<PlaceRefusal>> {
    let now = house.now();
    let basket = BasketId(house.new_id());
    baskets::insert_ordered(conn, basket, new.session, Channel::SHOP, now).await?;
    let first = new.parts.first().context("an order renews something")?;
    let key = format!("{}{}", renewals::ORDER_KEY, first.renewal);
    let former = &new.former;
    let written = NewOrder {
        key: &key,
        channel: Channel::SHOP,
        seller: OrderSeller::default(),
        session: new.session,
        basket,
        person: former.person,
        given_name: &former.given_name,
        family_name: &former.family_name,
        email: &former.email,
        language: &former.language,
        pay_by: new.pay_by,
        keeps_card,
        is_present: false,
        visitor: None,
        counted: None,
    };
    let order = write_order(house, conn, &written, frozen).await?;
    take_seats(conn, new, &order, frozen).await?;
    for part in &new.parts {
        renewals::set_order(conn, part.renewal, order.id).await?;
    }
    Ok(order)
}

/// The card that is charged, and for what. An order over several merchant accounts, and one whose
/// account is another than the card's, is paid by its buyer.
fn chargeable<'a>(way: &'a RenewalWay, frozen: &'a Frozen) -> Option<(&'a Share, &'a Card)> {
    let RenewalWay::Charge(card) = way else { return None };
    let [share] = frozen.shares.as_slice() else { return None };
    let is_its = share.merchant.id == card.merchant && share.payment_method == PaymentMethod::Card;
    is_its.then_some((share, card))
}

/// What was kept for the renewals is the order's; what was kept at performances that don't take
/// place is nobody's.
async fn take_seats(
    conn: &mut Conn,
    new: &RenewalOrder,
    order: &Order,
    frozen: &Frozen,
) -> anyhow::Result<()> {
    let performances = orders::performances(&frozen.lines);
    for part in &new.parts {
        renewals::hand_to_order(conn, part.renewal, order.id, new.pay_by).await?;
    }
    let held = renewals::leave_others(conn, order.id, &performances).await?;
    let wanted = orders::seats(&frozen.lines);
    ensure!(held == wanted, "{} has {held} of its {wanted} seats", order.idempotency_key);
    Ok(())
}

/// One receivable for each performance and selling company, as for everything that is paid later.
async fn owe(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    frozen: &Frozen,
    payment: RenewalPayment,
    due: &BTreeMap<PerformanceId, Moment>,
) -> anyhow::Result<Vec<Receivable>> {
    let performances = by_start(frozen);
    let mut owed: BTreeMap<(usize, CompanyId), (i64, Vec<OrderLineId>)> = BTreeMap::new();
    for line in frozen.lines.iter().filter(|line| line.due_minor > 0) {
        let of = line.offer.performance();
        let at = performances.iter().position(|known| Some(*known) == of);
        let at = at.context("a renewal has nothing but tickets")?;
        let (sum, lines) = owed.entry((at, line.selling)).or_default();
        *sum += line.due_minor;
        lines.push(line.id);
    }
    let mut written = Vec::new();
    for ((at, company), (amount_minor, lines)) in owed {
        let performance = performances.get(at).copied().context("its performance")?;
        let receivable = Receivable {
            id: ReceivableId(house.new_id()),
            order: order.id,
            person: order.person,
            performance,
            company,
            amount_minor,
            rule: rule_of(payment),
            due_at: due.get(&performance).copied().unwrap_or(order.pay_by),
            received_minor: 0,
            is_reopened: false,
        };
        written.push((receivable, lines));
    }
    receivables::insert(conn, &order.currency, &written).await?;
    let written: Vec<Receivable> = written.into_iter().map(|(written, _)| written).collect();
    Ok(written)
}

/// When each performance is due: none sooner than a holder of it was told.
fn due_of(
    new: &RenewalOrder,
    frozen: &Frozen,
    otherwise: Moment,
) -> BTreeMap<PerformanceId, Moment> {
    let performances = by_start(frozen);
    let mut due = BTreeMap::new();
    for part in &new.parts {
        let kept = &part.tickets.tickets;
        let is_its = |of: &&PerformanceId| kept.iter().any(|it| it.performance == **of);
        for (at, performance) in performances.iter().filter(is_its).enumerate() {
            let day = due_day(&part.due, at).unwrap_or(otherwise);
            let known = due.entry(*performance).or_insert(day);
            *known = day.max(*known);
        }
    }
    due
}

/// When its `at`th performance is due, of those that stand.
pub fn due_day(due: &[Moment], at: usize) -> Option<Moment> {
    due.get(at).or(due.last()).copied()
}

/// What lets a renewal be paid later.
pub fn rule_of(payment: RenewalPayment) -> String {
    format!("renewal:{}", payment.as_str())
}

/// Lines stand in the order of their performances' starts.
fn by_start(frozen: &Frozen) -> Vec<PerformanceId> {
    let mut performances = Vec::new();
    for performance in frozen.lines.iter().filter_map(|line| line.offer.performance()) {
        if !performances.contains(&performance) {
            performances.push(performance);
        }
    }
    performances
}
