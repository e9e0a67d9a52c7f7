//! Points of sale that others run: what they get for each ticket, what they have sold and taken,
//! and what they owe the house each month.
//!
//! 1. `point_of` says at which point money changes hands; payments and refunds keep it.
//! 2. `set_commission` says what a point gets from a day on: a share of a ticket's price, an amount
//!    for each ticket, or both, for all ticket types or for one.
//! 3. `statement` reckons a month: sales and returns at the point, the commission on them with its
//!    VAT, and the money that it took and gave back. What it took, less what it gave back, less
//!    commission and VAT, it owes the house.
//! 4. `make_statement` keeps it for good, under the point's next number. Whatever happens stands in
//!    one statement: what is found later, or taken back, stands in the next one.
//! 5. A point sees what it sold itself (`orders_of_point`), and all sales of a performance where
//!    the house lets it (`let_see`).

mod orders;
mod print;
mod statement;

pub use orders::{ORDERS_MAX, PointOrders, let_see, orders_of_point};
pub use print::{FILE_HEADS, file_rows, pdf};
pub use statement::{PointStatement, StatementSums, make_statement, statement};
pub use store::books::points::{MadeStatement, Movement, PointOrder, StatedLine};

use domain::{
    id::{CommissionId, OrderId, PointOfSaleId, TillSessionId},
    people::actor::{Action, Actor, Reach},
    sales::{
        commission::CommissionRate,
        outlet::POINT_PREFIX,
        pricing::{PRICE_MAX_MINOR, WHOLE_PPM},
    },
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use jiff::civil::Date;
use season::catalogue::{self, Catalogue};
use serde_json::json;
use store::{
    Conn,
    books::points::{self as rows, Commission, Point},
    orders::Order,
    payments::{merchants::Merchant, terminals},
    tills::shifts,
};

/// Why nothing was done at a point, or nothing is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointRefusal {
    UnknownPoint,
    /// It is no month, or hasn't begun.
    BadMonth,
    /// A statement is made once its month is over.
    NotOver,
    /// That of a later month is made already: what is missing stands in the next one.
    LaterMade,
    UnknownPriceType,
    /// A share is between nothing and all, an amount isn't below nothing.
    BadRate,
    UnknownPerformance,
}

impl PointRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPoint => "unknown-point",
            Self::BadMonth => "bad-month",
            Self::NotOver => "not-over",
            Self::LaterMade => "later-made",
            Self::UnknownPriceType => "unknown-type",
            Self::BadRate => "bad-rate",
            Self::UnknownPerformance => "unknown-performance",
        }
    }
}

/// Who takes money or gives it back.
pub(crate) struct Hand<'a> {
    pub actor: &'a Actor,
    /// The right by which they do.
    pub action: Action,
    /// The shift of the till into which it goes, or out of which.
    pub till: Option<TillSessionId>,
}

/// Staff take and give it themselves: in cash, or by a terminal that the house doesn't drive.
pub(crate) async fn is_by_staff(
    conn: &mut Conn,
    merchant: &Merchant,
    order: OrderId,
) -> anyhow::Result<bool> {
    let is_driven = merchant.is_terminal() && terminals::of_order(conn, order).await?.is_some();
    Ok(merchant.is_at_counter() && !is_driven)
}

/// Which point of sale has, or gives, money of an order in its hands. None: the house's own
/// counters, or nobody. A terminal that the house speaks to pays the house, wherever it stands.
pub(crate) async fn point_of(
    conn: &mut Conn,
    hand: &Hand<'_>,
    order: &Order,
    merchant: &Merchant,
) -> anyhow::Result<Option<PointOfSaleId>> {
    if !is_by_staff(conn, merchant, order.id).await? {
        return Ok(None);
    }
    point_of_cash(conn, hand, order.seller.point_of_sale).await
}

/// The same of cash, whatever had paid. `sold_at`: where the sale was.
pub(crate) async fn point_of_cash(
    conn: &mut Conn,
    hand: &Hand<'_>,
    sold_at: Option<PointOfSaleId>,
) -> anyhow::Result<Option<PointOfSaleId>> {
    match hand.till {
        Some(till) => Ok(shifts::not_closed(conn, till).await?.and_then(|it| it.point_of_sale)),
        None => place_of(conn, hand.actor, hand.action, sold_at).await,
    }
}

/// Where somebody without a till takes or gives back money of a sale. None: at the house's own
/// counters, or nowhere.
pub(crate) async fn place_of(
    conn: &mut Conn,
    actor: &Actor,
    action: Action,
    sold_at: Option<PointOfSaleId>,
) -> anyhow::Result<Option<PointOfSaleId>> {
    match actor {
        Actor::Seller { seller, .. } => Ok(seller.point_of_sale),
        // Whose rights are of points alone, or of the company that runs the point, is there; all
        // others are at the house's counters.
        Actor::Staff { .. } => {
            let (Reach::Some(scopes), Some(point)) = (actor.reach(action), sold_at) else {
                return Ok(None);
            };
            let run_by = rows::run_by(conn, point).await?.map(|key| format!("company:{key}"));
            let is_there =
                |scope: &String| scope.starts_with(POINT_PREFIX) || run_by.as_ref() == Some(scope);
            Ok(sold_at.filter(|_| scopes.iter().all(is_there)))
        }
        // A command does it where the order was sold.
        Actor::Console => Ok(sold_at),
        Actor::Guest { .. } | Actor::Customer { .. } | Actor::Job { .. } => Ok(None),
    }
}

fn scope(key: &str) -> String {
    format!("{POINT_PREFIX}{key}")
}

fn refused<T>(why: PointRefusal) -> Result<T, Failure<PointRefusal>> {
    Err(Failure::Refused(why))
}

/// What a point gets, as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommissionView {
    /// The key of the ticket type; empty: of all.
    pub price_type: String,
    pub from_day: String,
    pub rate: CommissionRate,
}

/// A point, with what the actor may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointView {
    pub key: String,
    pub name: String,
    pub is_closed: bool,
    /// What it sold may be seen.
    pub sells: bool,
    /// Commissions and statements may be seen.
    pub has_money: bool,
    /// The newest first.
    pub commissions: Vec<CommissionView>,
    pub statements: Vec<MadeStatement>,
}

/// Those of which the actor may see sales or statements, by their names.
///
/// # Errors
/// Without the right to sell or to read money anywhere.
#[boxed]
pub async fn points(house: &House, actor: &Actor) -> Result<Vec<PointView>, NotAnswered> {
    if actor.permit_somewhere(Action::Sell).is_err() {
        actor.permit_somewhere(Action::ReadMoney)?;
    }
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut views = Vec::new();
    for point in rows::all(&mut conn).await? {
        let known = view(&mut conn, actor, &catalogue, point).await?;
        views.extend(Some(known).filter(|point| point.sells || point.has_money));
    }
    Ok(views)
}

async fn view(
    conn: &mut Conn,
    actor: &Actor,
    catalogue: &Catalogue,
    point: Point,
) -> anyhow::Result<PointView> {
    let scope = scope(&point.key);
    let sells = actor.permit(Action::Sell, &scope).is_ok();
    let has_money = actor.permit(Action::ReadMoney, &scope).is_ok();
    let (commissions, statements) = match has_money {
        true => {
            let of_point = rows::commissions(conn, point.id).await?;
            (of_point, rows::statements(conn, point.id).await?)
        }
        false => (Vec::new(), Vec::new()),
    };
    let commission = |it: Commission| CommissionView {
        price_type: catalogue.rules.price_type_key(it.price_type).unwrap_or_default().to_owned(),
        from_day: it.from_day,
        rate: it.rate,
    };
    Ok(PointView {
        is_closed: point.is_closed,
        key: point.key,
        name: point.name,
        sells,
        has_money,
        commissions: commissions.into_iter().map(commission).collect(),
        statements,
    })
}

/// What a point gets from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetCommission {
    /// The point's key.
    pub point: String,
    /// The key of a ticket type; empty: of all that have no row of their own.
    pub price_type: String,
    pub from_day: Date,
    pub rate: CommissionRate,
}

/// Instead of what was said for the same ticket type and day. Statements that are made stay.
///
/// # Errors
/// Why nothing was set. Without the right to settle.
#[boxed]
pub async fn set_commission(
    house: &House,
    actor: &Actor,
    request: &SetCommission,
) -> Result<(), Failure<PointRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let (actor, request) = (actor.clone(), request.clone());
    house
        .write(move |house, conn| {
            let (actor, request) = (actor.clone(), request.clone());
            Box::pin(async move { set_in(&house, conn, &actor, &request).await })
        })
        .await
}

async fn set_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &SetCommission,
) -> Result<(), Failure<PointRefusal>> {
    let SetCommission { point, price_type, from_day, rate } = request;
    let Some(point) = rows::lock(conn, point.trim()).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    let is_share = |ppm: i64| (0..=WHOLE_PPM).contains(&ppm);
    let is_amount = (0..=PRICE_MAX_MINOR).contains(&rate.ticket_minor);
    if !is_amount || !is_share(rate.share_ppm) || !is_share(rate.tax_rate_ppm) {
        return refused(PointRefusal::BadRate);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let price_type = match price_type.trim() {
        "" => None,
        key => match catalogue.rules.price_type_ids.get(key) {
            Some(id) => Some(*id),
            None => return refused(PointRefusal::UnknownPriceType),
        },
    };
    let new = Commission {
        id: CommissionId(house.new_id()),
        point: point.id,
        price_type,
        from_day: from_day.to_string(),
        rate: *rate,
    };
    rows::save_commission(conn, &new).await?;
    let detail = json!({
        "point": point.key,
        "from_day": new.from_day,
        "share_ppm": rate.share_ppm,
        "ticket_minor": rate.ticket_minor,
        "tax_rate_ppm": rate.tax_rate_ppm,
    });
    Ok(note(house, conn, actor, "point.commission", detail).await?)
}

async fn note(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let entry = JournalEntry { action, subject: Subject::Season, detail };
    journal::record(house, conn, actor, entry).await
}

/// One that the actor may know something of.
///
/// # Errors
/// `UnknownPoint`; without the right to sell there, or to read its money.
#[boxed]
pub async fn point(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<PointView, Failure<PointRefusal>> {
    if actor.permit(Action::Sell, &scope(key)).is_err() {
        actor.permit(Action::ReadMoney, &scope(key))?;
    }
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(known) = rows::by_key(&mut conn, key).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    Ok(view(&mut conn, actor, &catalogue, known).await?)
}
