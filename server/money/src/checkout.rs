//! From basket to order: the quote is frozen, the holds move to the order, then the shopper
//! leaves for the bank. The order exists before they do.

mod again;
mod attempt;
mod claims;
mod counter;
mod credit;
mod exchanged;
mod fee_lines;
mod frozen;
mod give_up;
pub mod parts;
mod receivables;
mod refusals;
mod renewed;
mod repeats;
mod reserve;
mod shown;
mod sold;
mod waiting_credit;
mod ways;
mod write;

pub(crate) use again::{UnpaidOrderAction, ask_about_order};
pub use again::{note_payer, pay_again};
pub(crate) use attempt::request;
use counter::claim;
pub use counter::invitations;
pub use counter::{
    ByInvoice, CallerKey, CounterExchange, CounterPays, CounterRefusal, CounterSale,
    InvoiceSaleRefusal, SaleOrder, Sold, counter_exchange, order_of_sale, sell, sell_by_invoice,
    sold_before,
};
pub(crate) use counter::{HandedSale, KeyUsed, ordered_before, rehearse, sell_approved};
pub use credit::{credit_minor, is_credit_unconfirmed};
pub use give_up::give_up_order;
pub use renewed::{
    KeptSeat, KeptTicket, KeptTickets, RenewalOrder, RenewalWay, RenewedPart, due_day,
    place_renewal, rule_of,
};
pub(crate) use reserve::{
    NewReservation, ReservedTerms, Reserving, ToPay, add_to_reserved, check_reserved, latest_end,
    reserve_basket, shares_to_pay, with_deposit,
};
pub use waiting_credit::{CreditOffer, offered_credit, pay_with_credit};
pub use ways::{ways_of, ways_to_pay, why_no_way, why_not_exchanged};

pub use shown::{digest, shown};
pub(crate) use write::insert_order;
use write::{NewOrder, person, refuse_closed, take_over_holds, write_order};

use crate::settlement::{self, Held, cover::Cover};
use anyhow::{Context, anyhow};
use domain::{
    id::{BasketId, PersonId, SessionId},
    moment::Moment,
    order::{CheckedFields, PlaceRefusal, PlaceRequest},
    payments::{gateway::Redirect, method::PaymentMethod},
    people::{
        actor::{Action, Actor},
        customer_field::Answers,
    },
};
use frozen::Frozen;
use house::{
    Failure, House, chance,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::request_limits,
};
use people::{
    customer_fields::{self, Told},
    seat_limits,
};
use refusals::{refuse_below_promise, refuse_changed};
use season::catalogue::{self, Catalogue};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::checkout::take_basket_once,
    orders::{self, Order, OrderSeller},
    payments::{self, Payment},
};

#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Opens the order page.
    pub secret: String,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Pay(Redirect),
    /// Nothing to pay now, paid already, or ended: the order page says which.
    Done,
    /// The order stands and its seats are held; the order page offers to try again.
    GatewayUnreachable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayRefusal {
    UnknownOrder,
    /// Paid, expired or given back: the order page says which.
    NotOpen,
    TooManyAttempts,
    /// Chosen for another attempt, and no longer to be had for the same sum.
    PaymentMethodGone,
    /// Another payment method was chosen while the shopper may still pay at the bank.
    StillAtBank,
    /// The buyer's credit is no longer what the page said.
    CreditChanged,
    GatewayUnreachable,
}

/// The form with what was checked of it.
struct Checked {
    actor: Actor,
    session: SessionId,
    key: String,
    given_name: String,
    family_name: String,
    email: String,
    language: String,
    payment_method: Option<PaymentMethod>,
    total_shown_minor: i64,
    shown: String,
    on_top_of: String,
    credit_shown_minor: Option<i64>,
    vouchers_shown_minor: Option<i64>,
    exchange_shown_minor: Option<i64>,
    keeps_card: bool,
    is_present: bool,
    /// For a time, by one of the house: nothing is paid at once.
    is_reserved: bool,
    /// Sold by invoice: its last moment.
    invoice_due_at: Option<Moment>,
    /// Given away: what stood there was its price if it were sold.
    is_invitation: bool,
    /// Sold by a till without a line, before: its price and its tickets are what they were.
    was_handed: bool,
    /// A digest of what a caller with a key of its own asks for.
    content: Option<String>,
    answers: Answers,
    visitor: Option<String>,
}

impl Checked {
    fn new_order(&self, house: &House, basket: BasketId, person: PersonId) -> NewOrder<'_> {
        NewOrder {
            key: &self.key,
            channel: self.actor.outlet().channel,
            seller: OrderSeller::of(&self.actor),
            session: self.session,
            basket,
            person,
            given_name: &self.given_name,
            family_name: &self.family_name,
            email: &self.email,
            language: &self.language,
            pay_by: house.now().plus_ms(house.settings().order_life_ms),
            keeps_card: self.keeps_card,
            is_present: self.is_present,
            visitor: self.visitor.as_deref(),
            counted: seat_limits::counted_for(house, &self.actor),
        }
    }
}

/// For the form: made when the checkout page is rendered.
pub fn new_idempotency_key(house: &House) -> String {
    chance::secret(house.chance())
}

/// The same key of the same session again gives the same order and its next step.
#[boxed]
pub async fn place_order(
    house: &House,
    actor: &Actor,
    request: &PlaceRequest,
) -> Result<Placed, Failure<PlaceRefusal>> {
    let checked = Arc::new(check(house, actor, request).await?);
    let Written { order, attempts } = house
        .write(move |house, conn| {
            let checked = checked.clone();
            Box::pin(async move { place(&house, conn, &checked).await })
        })
        .await?;
    sold::announce(house, &order).await;
    let next = match next_step(house, &order, &attempts).await {
        Ok(next) => next,
        Err(error) => {
            tracing::warn!(order = %order.id, "the gateway can't be reached: {error:#}");
            Next::GatewayUnreachable
        }
    };
    Ok(Placed { secret: sealed::open_link(house, &order.secret)?, next })
}

async fn check(
    house: &House,
    actor: &Actor,
    request: &PlaceRequest,
) -> Result<Checked, Failure<PlaceRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers place orders"))?;
    let session = actor.session().ok_or(Failure::Refused(PlaceRefusal::BasketEmpty))?;
    if !is_key(&request.idempotency_key) {
        return Err(Failure::Refused(PlaceRefusal::BadKey));
    }
    let CheckedFields { email, answers } =
        customer_fields::check_order(house, actor, request).await?.map_err(Failure::Refused)?;
    let locales = house.locales();
    let language = locales.get(&request.language).unwrap_or_else(|| locales.negotiate(None));
    Ok(Checked {
        actor: actor.clone(),
        session,
        key: request.idempotency_key.clone(),
        given_name: domain::wording::text::one_line(&request.given_name),
        family_name: domain::wording::text::one_line(&request.family_name),
        email,
        language: language.language().to_owned(),
        payment_method: request.payment_method,
        total_shown_minor: request.total_shown_minor,
        shown: request.shown.clone(),
        on_top_of: request.on_top_of.clone(),
        credit_shown_minor: request.credit_shown_minor,
        vouchers_shown_minor: request.vouchers_shown_minor,
        exchange_shown_minor: request.exchange_shown_minor,
        keeps_card: request.keeps_card,
        is_present: request.is_present,
        is_reserved: false,
        invoice_due_at: None,
        is_invitation: false,
        was_handed: false,
        content: request.content.clone(),
        answers,
        visitor: request.visitor.clone(),
    })
}

async fn next_step(house: &House, order: &Order, attempts: &[Payment]) -> anyhow::Result<Next> {
    if order.is_over() || house.now() >= order.pay_by {
        return Ok(Next::Done);
    }
    match attempts.iter().find(|payment| payment.is_open()) {
        Some(payment) => Ok(Next::Pay(attempt::open_at_gateway(house, order, payment).await?)),
        None => Ok(Next::Done),
    }
}

/// An order as the transaction leaves it, with its attempts at a bank.
struct Written {
    order: Order,
    attempts: Vec<Payment>,
}

async fn place(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
) -> Result<Written, Failure<PlaceRefusal>> {
    seat_limits::lock_buyer(house, conn, &checked.actor).await?;
    let (session, key, now) = (checked.session, &checked.key, house.now());
    let Some(taken) = take_basket_once(conn, session, key, now).await? else {
        // The same form again, perhaps at once: the first one had the basket while we waited.
        let before = placed_before(conn, checked).await?;
        return before.ok_or(Failure::Refused(PlaceRefusal::BasketEmpty));
    };
    let (basket, outlet) = (taken.id, checked.actor.outlet());
    let catalogue = &*catalogue::catalogue_at(house, conn, outlet, taken.catalogue).await?;
    let mut frozen = Frozen::of_basket(house, catalogue, conn, basket, checked).await?;
    refuse_changed(&frozen, checked).map_err(Failure::Refused)?;
    refuse_closed(house, catalogue, &frozen, &checked.language)?;
    let person = person(house, conn, checked).await?;
    repeats::refuse_repeated(house, catalogue, conn, checked, person, &frozen).await?;
    let exchange = exchanged::put(house, catalogue, conn, checked, person, &mut frozen).await?;
    credit::put(house, conn, checked, person, basket, &mut frozen).await?;
    let order = checked.new_order(house, basket, person);
    let (order, has_offers) = write(house, conn, checked, &frozen, &order).await?;
    let seats_max = seats_max(catalogue, &frozen);
    seat_limits::check_unpaid_seats(house, conn, &checked.actor, &order, seats_max).await?;
    let owed = receivables::write(house, conn, checked, &order, &frozen).await?;
    let mut credits = credit::take(house, conn, &checked.actor, &order, &frozen.shares).await?;
    // A seller takes the money by hand, but for what a former ticket pays.
    let is_at_counter = checked.actor.seller().is_some();
    let is_paid = order.total_minor > 0
        && owed.is_empty()
        && (!is_at_counter || exchange.is_some())
        && frozen.shares.iter().all(|share| share.merchant.house_owed_it());
    credits.extend(exchanged::keep(house, conn, checked, &order, exchange, is_paid).await?);
    let waits = order.total_minor > 0 && owed.is_empty() && !is_paid;
    let payment = if waits && !is_at_counter {
        let attempt = credits.len() as u32 + 1;
        Some(attempt::first_attempt(house, conn, &order, &frozen.shares, attempt).await?)
    } else {
        None
    };
    let detail = json!({
        "total_minor": order.total_minor,
        "tickets": frozen.tickets(),
        "payment": payment.as_ref().map(|payment| payment.id.to_string()),
    });
    let entry = JournalEntry { action: "order.place", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &checked.actor, entry).await?;
    let is_free = owed.is_empty() && order.total_minor == 0;
    // Its tickets are mailed to an address that anybody may have typed, and it costs nothing.
    if is_free
        && !is_at_counter
        && !request_limits::count_tickets(house, conn, order.session, &order.email).await?
    {
        return Err(Failure::Refused(PlaceRefusal::TooManyMails));
    }
    let cover = match owed.as_slice() {
        [] if is_free => Some(Cover::Nothing),
        [] => is_paid.then_some(Cover::Money(&credits)),
        owed => Some(Cover::Receivables(owed)),
    };
    if let Some(cover) = cover {
        let lines = orders::lines(conn, order.id).await?;
        let held = Held { lines: &lines, has_offers };
        settlement::complete(house, catalogue, conn, &checked.actor, &order, held, cover).await?;
        let order = orders::by_id(conn, order.id).await?.context("the order was just written")?;
        return Ok(Written { order, attempts: Vec::new() });
    }
    Ok(Written { order, attempts: payment.into_iter().collect() })
}

/// The order holds what the basket held; the second says whether holders offer some of it.
async fn write(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    frozen: &Frozen,
    new: &NewOrder<'_>,
) -> Result<(Order, bool), Failure<PlaceRefusal>> {
    let order = write_order(house, conn, new, frozen).await?;
    let has_offers = take_over_holds(house, conn, &order, frozen).await?;
    if has_offers {
        refuse_below_promise(house, conn, &order, frozen).await?;
    }
    let (actor, person, answers) = (&checked.actor, new.person, &checked.answers);
    customer_fields::keep_with_order(house, conn, &Told { actor, person, answers }).await?;
    if let Actor::Customer { account, .. } = actor {
        let (given, family) = (&order.given_name, &order.family_name);
        store::people::accounts::name_holder(conn, *account, &order.email, given, family).await?;
    }
    Ok((order, has_offers))
}

/// The most that any of its performances allows.
fn seats_max(catalogue: &Catalogue, frozen: &Frozen) -> u32 {
    let performances = orders::performances(&frozen.lines);
    let performances = performances.into_iter().filter_map(|id| catalogue.listing(id));
    performances.map(|listing| listing.effective.seats_max).max().unwrap_or_default()
}

async fn placed_before(
    conn: &mut Conn,
    checked: &Checked,
) -> Result<Option<Written>, Failure<PlaceRefusal>> {
    match orders::by_key(conn, &checked.key).await? {
        Some(order) if order.session == checked.session => {
            let attempts = payments::of_order(conn, order.id).await?;
            Ok(Some(Written { order, attempts }))
        }
        // Somebody else's key: their order is none of this shopper's business.
        Some(_) => Err(Failure::Refused(PlaceRefusal::BadKey)),
        None => Ok(None),
    }
}

/// As `chance::secret` makes them.
fn is_key(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
