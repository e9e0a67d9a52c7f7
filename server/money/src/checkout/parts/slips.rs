//! Slips of card terminals: each is one payment or one refund of a day of the house. Terminals
//! count their slips anew each day.

use anyhow::Context;
use domain::{
    id::{OrderId, TillSessionId},
    payments::method::OrderCode,
};
use house::House;
use jiff::{Timestamp, civil::date, tz::TimeZone};
use people::customers::time_zone;
use season::catalogue;
use store::{
    Conn,
    payments::parts::{self, PaymentPart, TakenOn},
};

/// A part of an order that nobody took before, or which order has its slip.
pub(crate) enum Kept {
    New,
    /// None: no slip, but the same part again.
    Before(Option<OrderCode>),
}

/// The order that a part pays, and the shift of the till where it was taken.
#[derive(Clone, Copy)]
pub(crate) struct KeptFor {
    pub order: OrderId,
    pub till: Option<TillSessionId>,
}

/// A slip that another payment has is refused by its index, whoever comes first.
pub(crate) async fn keep(
    house: &House,
    conn: &mut Conn,
    of: KeptFor,
    part: &PaymentPart,
) -> anyhow::Result<Kept> {
    let on = TakenOn { till: of.till, ..now(house, conn).await? };
    if parts::insert(conn, of.order, part, on).await? {
        return Ok(Kept::New);
    }
    let code = parts::order_of_slip(conn, &part.reference, on.day).await?;
    Ok(Kept::Before(code.as_deref().and_then(OrderCode::parse)))
}

async fn now(house: &House, conn: &mut Conn) -> anyhow::Result<TakenOn> {
    let at = house.now();
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let zone = TimeZone::get(&zone).context("a season's time zone")?;
    let today = Timestamp::from_millisecond(at.0)?.to_zoned(zone).date();
    let day = (today - date(1970, 1, 1)).get_days();
    Ok(TakenOn { at, day: i64::from(day), till: None })
}
