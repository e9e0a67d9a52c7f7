//! An order that no shopper puts together: it renews a subscription on the seats that are kept for
//! it, at the price that its holder was told.

use super::{
    frozen::{Bought, Frozen},
    write::{NewOrder, write_order},
};
use crate::{
    cover::Cover,
    payments::new_attempt::insert_charge,
    settlement::{self, Held},
};
use anyhow::{Context, ensure};
use domain::{
    id::{
        BasketId, BasketItemId, BasketLineId, CompanyId, OfferId, OrderLineId, Ordinal,
        PerformanceId, PersonId, PriceTypeId, ReceivableId, RenewalId, SeasonId, SessionId,
        VenueId,
    },
    moment::Moment,
    order::PlaceRefusal,
    payments::method::PaymentMethod,
    people::actor::{Actor, Channel},
    sales::pricing::Terms,
    tickets::renewal::RenewalPayment,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::People;
use season::catalogue::{self, Catalogue};
use selling::basket::BasketContext;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    baskets::{
        self, LineRow,
        offers::{ItemRow, ItemTerms},
    },
    books::receivables::{self, Receivable},
    orders::{self, Order, OrderSeller, shares::Share},
    payments::stored_cards::Card,
    tickets::renewals,
};

/// The tickets of a renewal as its holder was told of them. Renewals keep it as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptTickets {
    pub package: ItemTerms,
    pub tickets: Vec<KeptTicket>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptTicket {
    pub performance: PerformanceId,
    pub zone: String,
    pub price_type: PriceTypeId,
    pub terms: Terms,
}

/// Where, and of which package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptSeat {
    pub offer: OfferId,
    pub venue: VenueId,
    pub seat: Ordinal,
}

impl KeptTickets {
    /// As a basket would hold them, for `holder`; those of performances that don't take place left
    /// out.
    pub fn rows(
        &self,
        house: &House,
        catalogue: &Catalogue,
        seat: &KeptSeat,
        holder: Option<PersonId>,
    ) -> (ItemRow, Vec<LineRow>) {
        let item = BasketItemId(house.new_id());
        let now = house.now();
        let stands = |ticket: &&KeptTicket| {
            catalogue.listing(ticket.performance).is_some_and(|listing| {
                listing.row.cancelled_at.is_none() && listing.row.starts_at > now
            })
        };
        let tickets: Vec<&KeptTicket> = self.tickets.iter().filter(stands).collect();
        // Chance ends an id, and by their ids the odd cents of a fixed sum go to the earliest.
        let mut ids: Vec<BasketLineId> =
            tickets.iter().map(|_| BasketLineId(house.new_id())).collect();
        ids.sort();
        let row = |(id, ticket): (BasketLineId, &KeptTicket)| LineRow {
            id,
            performance: ticket.performance,
            venue: seat.venue,
            seat: Some(seat.seat),
            area: None,
            quantity: 1,
            zone: ticket.zone.clone(),
            price_type_id: ticket.price_type,
            price_minor: ticket.terms.listed_minor,
            wish: String::new(),
            added_at: now,
            held: true,
            item: Some(item),
            terms: Some(ticket.terms.clone()),
            beneficiary: holder,
            promised_minor: None,
        };
        let rows = ids.into_iter().zip(tickets).map(row).collect();
        (ItemRow { id: item, offer: seat.offer, terms: self.package.clone() }, rows)
    }
}

/// How the order is paid.
#[derive(Clone, Debug)]
pub enum RenewalWay {
    /// Owed: when each of its performances is due, by their order.
    Later {
        payment: RenewalPayment,
        due: Vec<Moment>,
    },
    Charge(Card),
    /// By the buyer, on the order's page.
    ByBuyer,
}

/// What is renewed, and how.
#[derive(Clone, Debug)]
pub struct RenewalOrder {
    pub renewal: RenewalId,
    pub season: SeasonId,
    pub seat: KeptSeat,
    pub tickets: KeptTickets,
    /// What its holder was told that it costs.
    pub told_minor: i64,
    /// The order by which the subscription was bought says who pays.
    pub former: Order,
    /// Whose subscription it is.
    pub holder: PersonId,
    /// The buyer, and the holder where that is somebody else.
    pub people: People,
    pub way: RenewalWay,
    pub pay_by: Moment,
    /// Of no browser.
    pub session: SessionId,
}

#[derive(Clone, Debug)]
pub struct Renewed {
    pub order: Order,
    /// Its buyer has to pay: no card is charged, and nothing is owed later.
    pub waits_for_buyer: bool,
}

/// Writes the order in the caller's transaction. What is owed or free is complete at once; a card
/// is charged later, outside of the transaction. What costs more than its holder was told is
/// neither charged nor owed: its buyer sees the sum and decides.
///
/// # Errors
/// Refused: the holder has as many of the package as one may. A basket that is empty: no
/// performance of it takes place.
#[boxed]
pub async fn place_renewal(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &RenewalOrder,
) -> Result<Renewed, Failure<PlaceRefusal>> {
    let catalogue = &*catalogue::catalogue_with(house, conn).await?;
    let holder = (new.holder != new.former.person).then_some(new.holder);
    let (item, rows) = new.tickets.rows(house, catalogue, &new.seat, holder);
    if rows.is_empty() {
        return Err(Failure::Refused(PlaceRefusal::BasketEmpty));
    }
    let context = BasketContext {
        people: new.people.clone(),
        are_terms_final: true,
        ..BasketContext::default()
    };
    let items = [item];
    let bought = Bought { catalogue, rows: &rows, items: &items, context: &context };
    let freeze = |way: &RenewalWay| {
        let is_later = matches!(way, RenewalWay::Later { .. });
        let payment_method = (!is_later).then_some(PaymentMethod::Card);
        Frozen::of_renewal(house, &bought, payment_method, &new.former.language)
    };
    let (mut way, mut frozen) = (&new.way, freeze(&new.way)?);
    if frozen.quote.total_minor > new.told_minor {
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
            "renewal": new.renewal.to_string(),
        }),
    };
    journal::record(house, conn, actor, entry).await?;
    let owed = match way {
        RenewalWay::Later { payment, due } if order.total_minor > 0 => {
            owe(house, conn, &order, &frozen, *payment, due).await?
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
    let key = format!("{}{}", renewals::ORDER_KEY, new.renewal);
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
    renewals::set_order(conn, new.renewal, order.id).await?;
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

/// What was kept for the renewal is the order's; what was kept at performances that don't take
/// place is nobody's.
async fn take_seats(
    conn: &mut Conn,
    new: &RenewalOrder,
    order: &Order,
    frozen: &Frozen,
) -> anyhow::Result<()> {
    let performances = orders::performances(&frozen.lines);
    renewals::hand_to_order(conn, new.renewal, order.id, new.pay_by).await?;
    let held = renewals::leave_others(conn, order.id, &performances).await?;
    let wanted = orders::seats(&frozen.lines);
    ensure!(held == wanted, "renewal {} has {held} of its {wanted} seats", new.renewal);
    Ok(())
}

/// One receivable for each performance and selling company, as for everything that is paid later.
async fn owe(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    frozen: &Frozen,
    payment: RenewalPayment,
    due: &[Moment],
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
            due_at: due_day(due, at).unwrap_or(order.pay_by),
            received_minor: 0,
            is_reopened: false,
        };
        written.push((receivable, lines));
    }
    receivables::insert(conn, &order.currency, &written).await?;
    let written: Vec<Receivable> = written.into_iter().map(|(written, _)| written).collect();
    Ok(written)
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
