//! What of the share of a seat that its holder sells on goes back to gift vouchers first: told
//! before it is sold, and booked when it is.

use crate::orders::{last_four, stands};
use domain::{
    id::{OrderId, OrderLineId, VoucherId},
    sales::voucher::{VoucherEnd, back_first},
    tickets::resale::ResaleShare,
};
use gift_tables::vouchers;
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn, orders,
    payments::{self, refunds},
    seats::releases,
    tickets::exchanges,
};

/// So long a chain of exchanges is followed.
const EXCHANGES_MAX: u32 = 50;

/// Of so much for the line's ticket, what goes back to which vouchers once its seat is sold.
#[boxed]
pub async fn of_sold(
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
    minor: i64,
) -> anyhow::Result<Vec<(VoucherId, i64)>> {
    let sum = |sources: &[(VoucherId, i64)]| sources.iter().map(|(_, minor)| minor).sum::<i64>();
    let own = Bought { order, line, gone_minor: None };
    let mut sources = sources(conn, &own, minor).await?;
    sources.extend(of_former(conn, order, None, minor - sum(&sources)).await?);
    if let Some(pass) = releases::pass_of(conn, line).await? {
        let left_minor = minor - sum(&sources);
        let gone_minor = Some(pass.to_vouchers_minor);
        let pass = Bought { order: pass.order, line: pass.line, gone_minor };
        sources.extend(self::sources(conn, &pass, left_minor).await?);
    }
    let mut standing = Vec::new();
    for (voucher, minor) in sources.into_iter().filter(|(_, minor)| *minor > 0) {
        let row = vouchers::by_id(conn, voucher).await?;
        if row.is_some_and(|row| row.voucher.end != Some(VoucherEnd::TakenBack)) {
            standing.push((voucher, minor));
        }
    }
    Ok(standing)
}

/// Where so much would go if the seat were sold now; what is left of it, to the holder's credit.
#[boxed]
pub async fn share_of(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
    minor: i64,
) -> anyhow::Result<ResaleShare> {
    let back = of_sold(conn, order, line, minor).await?;
    let voucher_minor = back.iter().map(|(_, minor)| minor).sum();
    let voucher = digits(house, conn, &back).await?;
    Ok(ResaleShare { minor, voucher_minor, voucher, ..ResaleShare::default() })
}

/// The last digits of the code, where it is one voucher alone.
pub(crate) async fn digits(
    house: &House,
    conn: &mut Conn,
    back: &[(VoucherId, i64)],
) -> anyhow::Result<Option<String>> {
    let mut found = back.iter().map(|(voucher, _)| *voucher);
    let Some(first) = found.next() else { return Ok(None) };
    if found.any(|other| other != first) {
        return Ok(None);
    }
    let row = vouchers::by_id(conn, first).await?;
    Ok(row.map(|row| last_four(house, &row.voucher.code)))
}

/// Of so much credit for the order's ticket, what vouchers had paid of tickets that it was
/// exchanged for, and didn't get back yet, by it or by others that were exchanged with it. `until`:
/// the order of an exchange whose ticket somebody else had paid, and theirs are not looked at.
#[boxed]
pub async fn of_former(
    conn: &mut Conn,
    order: OrderId,
    until: Option<OrderId>,
    minor: i64,
) -> anyhow::Result<Vec<(VoucherId, i64)>> {
    let (mut left, mut order) = (BTreeMap::<VoucherId, i64>::new(), order);
    let mut from = None;
    for _ in 0..EXCHANGES_MAX {
        if until == Some(order) {
            break;
        }
        let Some(before) = exchanges::order_before(conn, order).await? else { break };
        for (voucher, paid_minor) in exchanges::by_vouchers(conn, order).await? {
            *left.entry(voucher).or_default() += paid_minor;
        }
        for (voucher, back_minor) in exchanges::back_on_vouchers(conn, order).await? {
            *left.entry(voucher).or_default() -= back_minor;
        }
        for after in exchanges::orders_after(conn, order).await? {
            if from == Some(after) {
                continue;
            }
            for (voucher, more_minor) in more_back(conn, after).await? {
                *left.entry(voucher).or_default() -= more_minor;
            }
        }
        (from, order) = (Some(order), before);
    }
    let minors: Vec<i64> = left.values().map(|minor| (*minor).max(0)).collect();
    Ok(left.into_keys().zip(back_first(minor, 0, &minors)).collect())
}

/// What went back to vouchers by an order, and by those that its tickets were exchanged for, beyond
/// what they had paid of the tickets given for these: they had paid it of tickets before.
async fn more_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<BTreeMap<VoucherId, i64>> {
    let (mut more, mut open) = (BTreeMap::<VoucherId, i64>::new(), vec![order]);
    while let Some(order) = open.pop() {
        for (voucher, back_minor) in exchanges::back_on_vouchers(conn, order).await? {
            *more.entry(voucher).or_default() += back_minor;
        }
        for (voucher, paid_minor) in exchanges::by_vouchers(conn, order).await? {
            *more.entry(voucher).or_default() -= paid_minor;
        }
        open.extend(exchanges::orders_after(conn, order).await?);
    }
    more.retain(|_, minor| *minor > 0);
    Ok(more)
}

/// What vouchers may have paid: a ticket, or the pass that it was had for.
struct Bought {
    order: OrderId,
    line: OrderLineId,
    /// What went back to vouchers before, when tickets were sold on. None: it is a ticket, and its
    /// order's share says so.
    gone_minor: Option<i64>,
}

/// The vouchers that paid the line's share of the order, in the order in which they did, and what
/// goes back to each of the wanted sum: together no more than they had paid of this line.
async fn sources(
    conn: &mut Conn,
    bought: &Bought,
    wanted_minor: i64,
) -> anyhow::Result<Vec<(VoucherId, i64)>> {
    let lines = orders::lines(conn, bought.order).await?;
    let Some(line) = lines.iter().find(|it| it.id == bought.line) else { return Ok(Vec::new()) };
    let before = refunds::of_order(conn, bought.order).await?;
    let (mut vouchers, mut left, mut paid_minor) = (Vec::new(), Vec::new(), 0);
    let mut currency = None;
    for payment in payments::of_order(conn, bought.order).await? {
        let is_its = payment.pays() == line.share && stands(&payment, &before);
        let Some(voucher) = payment.voucher.filter(|_| is_its) else { continue };
        vouchers.push(voucher);
        left.push(payment.amount.minor - refunds::standing_minor(conn, payment.id).await?);
        paid_minor += payment.amount.minor;
        currency = Some(payment.amount.currency);
    }
    let of_share: Vec<_> = lines.iter().filter(|it| it.share == line.share).collect();
    let weights: Vec<i64> = of_share.iter().map(|it| it.due_minor).collect();
    let currency = currency.unwrap_or_default();
    let parts = of_share.iter().zip(currency.spread(paid_minor, &weights));
    let part = parts.into_iter().find(|(it, _)| it.id == line.id);
    let part_minor = part.map_or(0, |(_, minor)| minor);
    // Of one line alone its part is bounded by what went back of it, too.
    let (gone_minor, part_minor) = match bought.gone_minor {
        Some(gone_minor) => (gone_minor, (part_minor - gone_minor).max(0)),
        None => (releases::to_vouchers_minor(conn, bought.order, line.share).await?, part_minor),
    };
    let back = back_first(wanted_minor.min(part_minor), gone_minor, &left);
    Ok(vouchers.into_iter().zip(back).collect())
}
