//! The basket that a session puts things into.

use super::basket_end;
use domain::{
    hold::PersonSign,
    id::{BasketId, SessionId},
    moment::Moment,
};
use house::House;
use store::{
    Conn,
    baskets::{self, BasketRow, LineRow},
};

/// The session's open basket, locked, with its lines; what ended before is put away first,
/// and its extensions begin anew. When an order takes it over at the same moment, the next
/// one is opened.
pub(crate) async fn open_basket(
    house: &House,
    tx: &mut Conn,
    session: SessionId,
    now: Moment,
) -> anyhow::Result<(BasketRow, Vec<LineRow>)> {
    let new = BasketId(house.new_id());
    let until = basket_end(house, &[], now, PersonSign::Nothing);
    let mut basket = baskets::lock_or_open(tx, new, session, until, now).await?;
    if basket.id == new {
        return Ok((basket, Vec::new()));
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
    Ok((basket, lines))
}
