//! What follows for others when lines are taken back.

use domain::id::OrderLineId;
use house::House;
use selling::mails::{self, Matter};
use store::{
    Conn,
    orders::{Offer, Order, OrderLine, seats},
    payments::cancellations::Back,
    seats::counters,
    tickets::transfers,
};

/// What the lines had used of what runs out is there again. A subscription or package counts for
/// its person as long as one of its tickets stands. `lines` are all that stood.
pub(super) async fn give_back_counted(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
    backs: &[Back],
    gone: &[OrderLineId],
) -> anyhow::Result<()> {
    let is_left = |line: &OrderLine| {
        let is_fee = matches!(line.offer, Offer::Fee { .. });
        !is_fee && !backs.iter().any(|back| back.line == line.id)
    };
    if !lines.iter().any(is_left) {
        return seats::give_back(conn, order.id).await;
    }
    for line in lines.iter().filter(|line| line.item.is_some() && gone.contains(&line.id)) {
        let mut of_item = lines.iter().filter(|other| other.item == line.item);
        let stays =
            of_item.find(|other| other.offer.performance().is_some() && !gone.contains(&other.id));
        if let Some(stays) = stays {
            counters::count_package_with(conn, line.id, stays.id).await?;
        }
    }
    counters::give_back_lines(conn, order.id, gone).await
}

/// Whoever accepted one of the tickets is told that it is no longer valid.
pub(super) async fn tell_recipients(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    gone: &[OrderLineId],
) -> anyhow::Result<()> {
    for handed in transfers::accepted_of_order(conn, order.id).await? {
        if gone.contains(&handed.line) {
            let matter = Matter::HandedEnded { transfer: handed.transfer };
            mails::enqueue(house, conn, order.id, matter).await?;
        }
    }
    Ok(())
}
