//! What became of an order's tickets that were on offer, and where the shares of their seats go.

use crate::voucher_first;
use domain::{
    id::{OrderId, OrderLineId},
    order::LineResale,
    payments::bank_account::ShareTo,
    tickets::resale::ResaleShare,
};
use house::House;
use std::collections::HashMap;
use store::{
    Conn,
    seats::releases::{self, LineRelease, ReleaseEnd},
    tickets::exchanges,
};

pub(super) async fn of_order(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<HashMap<OrderLineId, LineResale>> {
    let mut resales = HashMap::new();
    for release in releases::of_order(conn, order).await? {
        if let Some(resale) = resale_of(house, conn, order, &release).await? {
            resales.insert(release.line, resale);
        }
    }
    Ok(resales)
}

async fn resale_of(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    release: &LineRelease,
) -> anyhow::Result<Option<LineResale>> {
    Ok(match release.end {
        None => {
            let (line, minor) = (release.line, release.promised_minor);
            let share = voucher_first::share_of(house, conn, order, line, minor).await?;
            let share = ResaleShare { to: release.share_to, ..share };
            Some(LineResale::Offered { share, begins_at: release.begins_at })
        }
        Some(ReleaseEnd::Sold { credit_minor, .. }) => {
            let back = match release.voucher_minor {
                0 => Vec::new(),
                _ => exchanges::back_on_vouchers(conn, order).await?,
            };
            let share = ResaleShare {
                minor: credit_minor,
                voucher_minor: release.voucher_minor,
                voucher: voucher_first::digits(house, conn, &back).await?,
                debt_minor: release.debt_minor,
                to: if release.is_paid_out { ShareTo::Bank } else { ShareTo::Credit },
            };
            Some(LineResale::Sold { share })
        }
        Some(ReleaseEnd::TakenBack | ReleaseEnd::Unsold | ReleaseEnd::Cancelled) => None,
    })
}
