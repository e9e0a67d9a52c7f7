//! The order's rows, and the holds that become its own.

use super::{Checked, Frozen};
use crate::settlement;
use anyhow::Context;
use domain::{
    id::{BasketId, OrderId, PersonId, SessionId},
    moment::Moment,
    order::PlaceRefusal,
    people::actor::Channel,
    sales::{counter::CounterSubject, season::SaleState},
};
use gift_tables::gifts;
use house::{Failure, House, chance, sealed};
use season::catalogue::Catalogue;
use store::{
    Conn,
    baskets::{checkout::NewPerson, counter_sales},
    orders::{
        self, CountedFor, Order, OrderSeller, extras,
        seats::{self as order_seats, PlaceHold, TakenPlaces},
    },
    payments::cancellations,
    seats::counters,
};

/// The order under a code that no other order has.
pub(crate) async fn insert_order(
    house: &House,
    conn: &mut Conn,
    order: &mut Order,
    counted: Option<CountedFor>,
) -> anyhow::Result<()> {
    for _ in 0..chance::DRAWS_MAX {
        if orders::insert(conn, order, counted).await? {
            return Ok(());
        }
        order.code = chance::order_code(house.chance());
    }
    anyhow::bail!("{} codes in a row were taken", chance::DRAWS_MAX)
}

/// Whose order it is, and until when it can be paid.
pub(super) struct NewOrder<'a> {
    /// Unique for ever.
    pub key: &'a str,
    pub channel: Channel,
    pub seller: OrderSeller,
    pub session: SessionId,
    pub basket: BasketId,
    pub person: PersonId,
    pub given_name: &'a str,
    pub family_name: &'a str,
    pub email: &'a str,
    pub language: &'a str,
    pub pay_by: Moment,
    pub keeps_card: bool,
    pub is_present: bool,
    /// Of a buyer who allowed measuring.
    pub visitor: Option<&'a str>,
    /// None: no limit counts its seats.
    pub counted: Option<CountedFor>,
}

/// The order with its lines, and what it claims of counters; its seats not yet.
pub(super) async fn write_order(
    house: &House,
    conn: &mut Conn,
    new: &NewOrder<'_>,
    frozen: &Frozen,
) -> Result<Order, Failure<PlaceRefusal>> {
    let now = house.now();
    let mut order = Order {
        id: OrderId(house.new_id()),
        code: chance::order_code(house.chance()),
        secret: sealed::new_link(house)?,
        idempotency_key: new.key.to_owned(),
        basket: new.basket,
        session: new.session,
        person: new.person,
        channel: new.channel,
        seller: new.seller,
        given_name: new.given_name.to_owned(),
        family_name: new.family_name.to_owned(),
        email: new.email.to_owned(),
        language: new.language.to_owned(),
        currency: frozen.quote.currency.as_str().to_owned(),
        total_minor: frozen.quote.total_minor,
        quote: serde_json::to_string(&frozen.quote).context("a quote is plain data")?,
        placed_at: now,
        pay_by: new.pay_by,
        paid_at: None,
        ended_at: None,
        end_cause: None,
        keeps_card: new.keeps_card,
    };
    insert_order(house, conn, &mut order, new.counted).await?;
    if new.is_present {
        gifts::mark_present(conn, order.id).await?;
    }
    measuring::purchases::remember(house, conn, order.id, new.visitor).await?;
    store::people::sessions::keep(conn, order.session).await?;
    write_contents(conn, &order, frozen, 0).await?;
    Ok(order)
}

/// What is sold, with what it claims of counters; behind `first` lines of the order.
pub(super) async fn write_contents(
    conn: &mut Conn,
    order: &Order,
    frozen: &Frozen,
    first: i64,
) -> Result<(), Failure<PlaceRefusal>> {
    for (item, offer) in &frozen.items {
        store::baskets::offers::insert_order_item(conn, order.id, *item, *offer).await?;
    }
    for share in &frozen.shares {
        store::orders::shares::insert(conn, order.id, share).await?;
    }
    orders::insert_lines(conn, order.id, first, &frozen.lines).await?;
    let stages = crate::line_stages::of_new(&frozen.quote, &frozen.became, &frozen.lines)?;
    store::orders::stages::insert(conn, &stages).await?;
    cancellations::insert_fee_parts(conn, &frozen.fee_parts).await?;
    for extra in &frozen.extras {
        extras::insert_ordered(conn, extra).await?;
    }
    for (claim, refusal) in frozen.claims(order.person) {
        // Staff may be cancelling the pass.
        if let CounterSubject::PassUses { membership } = claim.subject
            && !extras::lock_membership(conn, membership).await?
        {
            return Err(Failure::Refused(refusal.clone()));
        }
        if !counters::claim(conn, order.id, &claim).await? {
            return Err(Failure::Refused(refusal.clone()));
        }
    }
    Ok(())
}

/// Every line's seat must still be held by the basket, or nothing is placed. Gives whether holders
/// offer some of them for resale.
pub(super) async fn take_over_holds(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    frozen: &Frozen,
) -> Result<bool, Failure<PlaceRefusal>> {
    let now = house.now();
    let basket = order.basket;
    let seats = order_seats::take_over(conn, basket, order.id, order.pay_by, now).await?;
    let (seats_wanted, places_wanted) =
        (orders::seats(&frozen.lines), orders::places(&frozen.lines).count() as i64);
    let mut places = match places_wanted {
        0 => TakenPlaces::none(),
        _ => order_seats::take_places(conn, basket, now).await?,
    };
    if seats.count != seats_wanted || places.count() != places_wanted {
        return Err(Failure::Refused(PlaceRefusal::HoldsEnded));
    }
    for (performance, area, line) in orders::places(&frozen.lines) {
        let block = places.take_one(performance, area);
        let place = PlaceHold { order: order.id, line, performance, area, until: order.pay_by };
        order_seats::hold_place(conn, &place, block).await?;
    }
    Ok(seats.has_offers)
}

/// Whose order it is: that of the customer whose sale it is, or of who has the address. They are
/// made anew where nobody has it.
pub(super) async fn person(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
) -> anyhow::Result<PersonId> {
    if checked.actor.seller().is_some()
        && let Some(buyer) = counter_sales::buyer(conn, checked.session).await?
    {
        return Ok(buyer);
    }
    let person = NewPerson {
        id: PersonId(house.new_id()),
        given_name: &checked.given_name,
        family_name: &checked.family_name,
        email: Some(&*checked.email).filter(|email| !email.is_empty()),
        language: &checked.language,
        created_at: house.now(),
        words_at: Some(house.now()),
    };
    store::baskets::checkout::person(conn, &person).await
}

/// Nothing is sold of a performance whose sale is over.
pub(super) fn refuse_closed(
    house: &House,
    catalogue: &Catalogue,
    frozen: &Frozen,
    language: &str,
) -> Result<(), Failure<PlaceRefusal>> {
    for performance in orders::performances(&frozen.lines) {
        let (sale, slug) = settlement::sale_of(house, catalogue, performance)?;
        // Who holds seats before the sale opened had a right to them.
        if !matches!(sale, SaleState::Open { .. } | SaleState::NotYet { .. }) {
            let title = catalogue.title(&slug, language);
            return Err(Failure::Refused(PlaceRefusal::SaleClosed { title }));
        }
    }
    Ok(())
}
