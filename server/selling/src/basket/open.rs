//! The basket that a session puts things into.

use super::basket_end;
use anyhow::Context;
use domain::{id::BasketId, moment::Moment, people::actor::Actor, seats::hold::PersonSign};
use house::House;
use people::seat_limits::Counted;
use store::{
    Conn,
    baskets::{self, BasketRow, LineRow, NewBasket},
};

/// A basket that is this transaction's alone.
pub(crate) struct Opened {
    pub row: BasketRow,
    pub lines: Vec<LineRow>,
    /// Nobody had it before: its end, and to whom its seats count, are as they are to be.
    pub is_new: bool,
}

/// The session's open basket, for what takes no seats.
pub(crate) async fn open_basket(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    now: Moment,
) -> anyhow::Result<Opened> {
    open_counted(house, tx, actor, None, now).await
}

/// The session's open basket, locked, with its lines; what ended before is put away first,
/// and its extensions begin anew. When an order takes it over at the same moment, the next
/// one is opened.
pub(crate) async fn open_counted(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    counted: Option<&Counted>,
    now: Moment,
) -> anyhow::Result<Opened> {
    let new = NewBasket {
        id: BasketId(house.new_id()),
        session: actor.session().context("a basket needs a session")?,
        channel: actor.outlet().channel,
        ends_at: basket_end(house, &[], now, PersonSign::Nothing),
        network: counted.and_then(Counted::network),
        account: counted.and_then(Counted::account),
        now,
    };
    let mut basket = baskets::lock_or_open(tx, &new).await?;
    if basket.id == new.id {
        return Ok(Opened { row: basket, lines: Vec::new(), is_new: true });
    }
    let mut lines = baskets::lines(tx, basket.id, now).await?;
    if basket.ends_at <= now {
        basket.extensions = 0;
    }
    // Also before its end: a sweep a moment later than our `now` may have been faster,
    // and the seat that it gave back may be wished for again.
    for line in lines.extract_if(.., |line| !line.held) {
        baskets::end_line(tx, line.id, now).await?;
    }
    Ok(Opened { row: basket, lines, is_new: false })
}
