//! A voucher becomes its recipient's, who accepts it as a present.

use super::issue::draw_code;
use anyhow::ensure;
use domain::id::{GiftId, OrderId};
use gift_tables::vouchers;
use house::{House, chance::DRAWS_MAX};
use store::Conn;

/// Every voucher of the order that can be used gets a new code: whoever knows the former one, as
/// the giver does, has nothing. The caller holds the locks of `lock_sold`.
#[boxed]
pub async fn hand_on(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    gift: GiftId,
) -> anyhow::Result<()> {
    for row in vouchers::of_order(conn, order).await? {
        if row.gift.is_some() || !row.voucher.can_be_given(house.now()) {
            continue;
        }
        let mut draws = 0;
        while !vouchers::hand_on(conn, row.voucher.id, &draw_code(house)?, gift).await? {
            draws += 1;
            ensure!(draws < DRAWS_MAX, "{DRAWS_MAX} codes in a row were taken");
        }
    }
    Ok(())
}
