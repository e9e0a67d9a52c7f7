//! What an order's buyer was told of performances that the house cancelled or moved.

use domain::tickets::change::{OrderChangeView, note_in};
use house::House;
use store::{
    Conn,
    running::{change_notes, changes::OrderChange},
};

/// With what the house says of each, in `language`.
pub(super) async fn changes(
    house: &House,
    conn: &mut Conn,
    told: Vec<OrderChange>,
    language: &str,
) -> anyhow::Result<Vec<OrderChangeView>> {
    let (now, own) = (house.now(), house.locales().fallback());
    let mut views = Vec::new();
    for it in told {
        let notes = change_notes::of_change(conn, it.change.id).await?;
        views.push(OrderChangeView {
            change: it.change.id,
            kind: it.change.kind,
            performance: it.change.performance,
            starts_before: it.change.starts_before,
            is_after_all: it.change.is_after_all,
            choose_by: it.change.choose_by,
            choice: it.choice,
            is_open: it.is_open(now),
            note: note_in(&notes, language, own.language()).map(str::to_owned),
        });
    }
    Ok(views)
}
