//! The basket that a session puts things into.

use super::basket_end;
use anyhow::anyhow;
use domain::{
    actor::Channel,
    hold::PersonSign,
    id::{BasketId, SessionId},
    moment::Moment,
};
use house::House;
use store::{
    Conn,
    baskets::{self, BasketRow, LineRow},
};

/// How often a basket is opened anew when an order takes it over at the same moment.
const OPENINGS_MAX: u32 = 20;

/// The session's open basket, locked, with its lines; what ended before is put away first,
/// and its extensions begin anew. When an order takes it over at the same moment, the next
/// one is opened.
pub(crate) async fn open_basket(
    house: &House,
    tx: &mut Conn,
    session: SessionId,
    now: Moment,
) -> anyhow::Result<(BasketRow, Vec<LineRow>)> {
    for _ in 0..OPENINGS_MAX {
        let Some(mut basket) = baskets::lock(tx, session).await? else {
            let new = BasketId(house.new_id());
            let until = basket_end(house, &[], now, PersonSign::Nothing);
            baskets::insert(tx, new, session, Channel::Web.as_str(), until, now).await?;
            continue;
        };
        let mut lines = baskets::lines(tx, basket.id, now).await?;
        if basket.ends_at <= now {
            basket.extensions = 0;
        }
        // Also before its end: a sweep a moment later than our `now` may have been faster,
        // and the seat that it gave back may be wished for again.
        for line in lines.extract_if(.., |line| !line.held) {
            baskets::end_line(tx, line.id, now).await?;
        }
        return Ok((basket, lines));
    }
    Err(anyhow!("orders took over every basket that was opened"))
}
