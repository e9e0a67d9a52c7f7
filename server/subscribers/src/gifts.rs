//! An order is given as a present, with a card that is sent by mail at a chosen time or printed.
//!
//! 1. `give` writes the card of a paid order (`gift_tables::gifts`). It can be changed until it is
//!    accepted: once its mail has left, it is sent again, and the former link ends. `content`
//!    decides which tickets, vouchers and extras go along.
//! 2. The job `gifts` sends each card once when it is due. It tells the buyer whether the mail was
//!    delivered. The buyer's words are on the page and on the card; `mails` says when they are in
//!    the mail, too.
//! 3. All of it stays the buyer's until the recipient accepts. Until then `call_back`
//!    ends the present, and a mail tells the recipient who has had the card.
//! 4. `accept` hands all tickets on in one transaction, each with a row of `transfers` that names
//!    the present, and all vouchers, each under a new code. So do pieces of extras, unless the
//!    buyer keeps them.
//! 5. The recipient can exchange a ticket as its holder can (`money::exchange::Asker::Recipient`).

mod accept;
mod bounced;
mod card;
mod extras;
mod mails;
mod opened;
mod present;
mod received;
mod request;
mod round;
mod since;
pub(crate) mod thanks;

pub use accept::accept;
pub use bounced::bounced;
pub(crate) use card::papers;
pub use card::{card_pdf, given_on_card, heading, sample_pdf};
pub use extras::{GivenExtra, GivenVoucher};
pub use gift_tables::gift_links::Former;
pub(crate) use mails::writer;
pub use opened::{
    GivenLine, Opened, OpenedState, calendar, former, opened, tickets_pdf, vouchers_pdf,
};
pub use present::{AcceptedVoucher, Present, present};
pub use request::{Delivery, GiftRequest};
pub(crate) use round::round;
pub use since::{Since, TicketsSince};

use domain::{
    id::{GiftId, OrderLineId},
    moment::Moment,
    order::OrderLineView,
    people::actor::Actor,
    tickets::{
        gift::{Contents, GiftRefusal},
        transfer::name_for_others,
    },
};
use gift_tables::{
    gift_links,
    gifts::{self, Gift, GiftCard, NewGift},
    receipts::{self, ReceiptRow},
    vouchers::{self, VoucherRow},
};
use house::{
    Answered, Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::{request_limits, withdrawal::withdrawable_until},
};
use people::customers::time_zone;
use season::catalogue::{self, Catalogue};
use selling::orders::view_of_order;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    seats::releases::{self, HeldTicket, Whose},
    tickets::admissions,
};

/// What the buyer sees before and after an order is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Giving {
    /// Of the order.
    pub code: String,
    /// The tickets that go along, or went.
    pub lines: Vec<OrderLineView>,
    /// Gift vouchers that go along, or went.
    pub vouchers: Vec<GivenVoucher>,
    /// Extras that can go along, or went.
    pub extras: Vec<GivenExtra>,
    /// The buyer's name, as the recipient reads it.
    pub from: String,
    /// Of an accepted one.
    pub kept: Kept,
    /// None: it is given to nobody yet.
    pub gift: Option<Gift>,
    /// It was accepted, and nothing of it is the recipient's any more.
    pub is_over: bool,
    /// Until when the purchase of a voucher that goes along can be withdrawn from; None: it can't,
    /// or there is none.
    pub withdrawal_ends: Option<Moment>,
    /// Of the house; a new card's day and hour are in it.
    pub time_zone: String,
    /// None: it can be given now.
    pub refusal: Option<GiftRefusal>,
}

impl Giving {
    /// What goes along, or went. None: nothing.
    pub fn contents(&self) -> Option<Contents> {
        let keeps_extras = self.gift.as_ref().is_some_and(|gift| gift.card.keeps_extras);
        let extras = if keeps_extras { 0 } else { self.extras.len() };
        Contents::of(self.lines.len(), self.vouchers.len(), extras)
    }
}

/// What of the order is the buyer's still, though the present was accepted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Tickets that they can hand on.
    pub lines: Vec<OrderLineView>,
    /// Pieces that nobody has collected.
    pub extras: Vec<GivenExtra>,
}

/// By the secret of the order. None: there is no such order.
#[boxed]
pub async fn giving(
    house: &House,
    order_secret: &str,
    language: &str,
) -> anyhow::Result<Option<Giving>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let gift = gifts::of_order(&mut conn, order.id).await?;
    let mut content = content(house, &mut conn, &order).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let mut is_over = false;
    if let Some(gift) = gift.as_ref().filter(|gift| gift.accepted_at.is_some()) {
        let given = present::theirs(&mut conn, gift.id).await?;
        is_over = present::is_over(&view, given.len());
        // What its recipient has spent of it is nobody else's business.
        content.vouchers = given.iter().map(|row| GivenVoucher::whole(&row.voucher)).collect();
    }
    let refusal = content.refusal(&order);
    let goes = |line: &OrderLineView| content.tickets.iter().any(|ticket| ticket.line == line.line);
    let is_accepted = gift.as_ref().is_some_and(|gift| gift.accepted_at.is_some());
    let (lines, extras, kept) = match is_accepted {
        true => {
            let (given, own): (Vec<_>, Vec<_>) =
                view.lines.into_iter().partition(|line| line.given_to.is_some());
            let lines = own.into_iter().filter(goes).collect();
            let kept = Kept { lines, extras: extras::kept(&view.extras) };
            (given, extras::accepted(&view.extras), kept)
        }
        false => {
            let lines = view.lines.into_iter().filter(goes).collect();
            (lines, extras::going(&view.extras, &content.pieces), Kept::default())
        }
    };
    Ok(Some(Giving {
        code: order.code.clone(),
        lines,
        vouchers: content.vouchers,
        extras,
        from: name_for_others(&order.given_name, &order.family_name),
        kept,
        gift,
        is_over,
        withdrawal_ends: content.withdrawal_ends,
        time_zone: time_zone(&catalogue),
        refusal,
    }))
}

/// What of an order can be given now.
struct Content {
    tickets: Vec<HeldTicket>,
    first_start: Option<Moment>,
    vouchers: Vec<GivenVoucher>,
    withdrawal_ends: Option<Moment>,
    /// Of extras; they go along unless the buyer keeps them.
    pieces: Vec<OrderLineId>,
}

impl Content {
    fn pieces_of(&self, card: &GiftCard) -> &[OrderLineId] {
        if card.keeps_extras { &[] } else { &self.pieces }
    }

    fn refusal(&self, order: &Order) -> Option<GiftRefusal> {
        match () {
            () if !order.stands() => Some(GiftRefusal::NotPaid),
            () if self.tickets.is_empty() && self.vouchers.is_empty() => {
                Some(GiftRefusal::NothingToGive)
            }
            () => None,
        }
    }
}

/// Tickets that can be handed on, and vouchers that can be used and are nobody else's.
async fn content(house: &House, conn: &mut Conn, order: &Order) -> anyhow::Result<Content> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut tickets = Vec::new();
    for ticket in admissions::of_order(conn, order.id).await? {
        if ticket.transfer.is_some() {
            continue;
        }
        let held = releases::ticket(conn, Whose::Anybody, ticket.admission).await?;
        let Some(held) = held else { continue };
        if crate::transfers::check(house, conn, &held, order).await.answered()?.is_ok() {
            tickets.push(held);
        }
    }
    let first_start = tickets.iter().filter_map(|ticket| starts_at(&catalogue, ticket)).min();
    let vouchers = vouchers::of_order(conn, order.id).await?;
    let goes = |row: &&VoucherRow| row.gift.is_none() && row.voucher.can_be_given(house.now());
    let zone = time_zone(&catalogue);
    let ends = |row: &VoucherRow| withdrawable_until(&row.voucher, house.now(), &zone);
    let withdrawal_ends = vouchers.iter().filter(goes).filter_map(ends).min();
    let vouchers = vouchers.iter().filter(goes).map(|row| GivenVoucher::of(&row.voucher));
    let vouchers = vouchers.collect();
    let pieces = pieces(conn, order, &tickets).await?;
    Ok(Content { tickets, first_start, vouchers, withdrawal_ends, pieces })
}

/// Pieces that nobody has collected. What is for a performance goes along with a ticket for it.
async fn pieces(
    conn: &mut Conn,
    order: &Order,
    tickets: &[HeldTicket],
) -> anyhow::Result<Vec<OrderLineId>> {
    let mut receipts = receipts::of_order(conn, order.id).await?;
    if receipts.is_empty() {
        return Ok(Vec::new());
    }
    receipts.retain(|row| row.gift.is_none() && row.receipt.used_at.is_none());
    let rows = store::orders::extras::of_order(conn, order.id).await?;
    let goes = |row: &ReceiptRow| {
        let extra = rows.iter().find(|extra| extra.line == row.receipt.line)?;
        let goes = extra.performance.is_none_or(|id| tickets.iter().any(|it| it.performance == id));
        goes.then_some(extra.line)
    };
    Ok(receipts.iter().filter_map(goes).collect())
}

fn starts_at(catalogue: &Arc<Catalogue>, ticket: &HeldTicket) -> Option<Moment> {
    catalogue.listing(ticket.performance).map(|listing| listing.row.starts_at)
}

/// The order is given, or its card is changed as long as nobody has accepted it. Whoever has the
/// order's link may do so, as they may show its tickets.
///
/// # Errors
/// Why it isn't given.
#[boxed]
pub async fn give(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    request: &GiftRequest,
) -> Result<(), Failure<GiftRefusal>> {
    let (actor, secret, request) = (actor.clone(), order_secret.to_owned(), request.clone());
    house
        .write(move |house, conn| {
            let (actor, secret, request) = (actor.clone(), secret.clone(), request.clone());
            Box::pin(async move { give_in(&house, conn, &actor, &secret, &request).await })
        })
        .await
}

async fn give_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order_secret: &str,
    request: &GiftRequest,
) -> Result<(), Failure<GiftRefusal>> {
    let order = lock(house, conn, order_secret).await?;
    let present = gifts::of_order(conn, order.id).await?;
    if present.as_ref().is_some_and(|gift| gift.accepted_at.is_some()) {
        return Err(Failure::Refused(GiftRefusal::Accepted));
    }
    // What is promised now pays nothing any more.
    money::vouchers::lock_sold(conn, order.id).await?;
    let content = content(house, conn, &order).await?;
    if let Some(refused) = content.refusal(&order) {
        return Err(Failure::Refused(refused));
    }
    let card = request.card(house.now(), content.first_start).map_err(Failure::Refused)?;
    if let Some(email) = &card.email
        && !request_limits::count_transfer(house, conn, &order, email).await?
    {
        return Err(Failure::Refused(GiftRefusal::TooManyMails));
    }
    let (id, secret) = match present {
        Some(gift) => {
            // Whoever has had the former mail may be the wrong person.
            let secret = match gift.sent_at {
                Some(_) => {
                    gift_links::keep_former(conn, gift.id, &gift.secret).await?;
                    sealed::new_link(house)?
                }
                None => gift.secret,
            };
            if !gifts::change(conn, gift.id, &card, &secret, house.now()).await? {
                return Err(Failure::Refused(GiftRefusal::Changed));
            }
            (gift.id, secret)
        }
        None => {
            let (id, secret) = (GiftId(house.new_id()), sealed::new_link(house)?);
            let made_at = house.now();
            let new = NewGift { id, order: order.id, secret: &secret, made_at, card: &card };
            if !gifts::insert(conn, &new).await? {
                return Err(Failure::Refused(GiftRefusal::Changed));
            }
            (id, secret)
        }
    };
    let printed = sealed::link_lookup(house, &sealed::printed_link(house, &secret)?)?;
    gift_links::set_printed(conn, id, &printed).await?;
    record(house, conn, actor, &order, id, "gift.give").await?;
    Ok(())
}

/// The recipient's link opens nothing any more, and all of the present stays the buyer's. Who has
/// had its card is told.
///
/// # Errors
/// It was accepted, or there is no present.
#[boxed]
pub async fn call_back(
    house: &House,
    actor: &Actor,
    order_secret: &str,
) -> Result<(), Failure<GiftRefusal>> {
    let (actor, secret) = (actor.clone(), order_secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let order = lock(&house, conn, &secret).await?;
                let gift = gifts::of_order(conn, order.id).await?;
                let gift = gift.ok_or(Failure::Refused(GiftRefusal::CalledBack))?;
                if !gifts::call_back(conn, gift.id, house.now()).await? {
                    return Err(Failure::Refused(GiftRefusal::Accepted));
                }
                if gift.sent_at.is_some() {
                    mails::enqueue(&house, conn, &gift, mails::Step::CalledBack).await?;
                }
                record(&house, conn, &actor, &order, gift.id, "gift.call-back").await?;
                Ok(())
            })
        })
        .await
}

/// The order first, as everybody who changes what belongs to one.
async fn lock(
    house: &House,
    conn: &mut Conn,
    order_secret: &str,
) -> Result<Order, Failure<GiftRefusal>> {
    let unknown = || Failure::Refused(GiftRefusal::Unknown);
    let secret = sealed::link_lookup(house, order_secret)?;
    let known = orders::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    orders::lock(conn, known.id).await?.ok_or_else(unknown)
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    gift: GiftId,
    action: &'static str,
) -> anyhow::Result<()> {
    let subject = Subject::Order(order.id);
    let detail = json!({ "gift": gift.to_string() });
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}
