//! What a reservation comes to once lines came or went: its quote, and the shares that are left to
//! be paid beside what was paid of it. A deposit that nobody has paid stays the same part of the
//! sum, so that nobody keeps many seats for what was asked for a few.

use super::refused;
use crate::checkout::{ToPay, parts::counter_shares, shares_to_pay, with_deposit};
use anyhow::{Context, anyhow};
use domain::{
    id::OrderId,
    money::Currency,
    sales::{
        pricing::{Quote, fee_of, quote_of_pieces},
        reservation::ReserveRefusal,
    },
};
use house::{Failure, House};
use season::catalogue;
use selling::orders::stands;
use std::collections::{BTreeMap, HashMap};
use store::{
    Conn,
    orders::{
        self, Offer, Order, extras,
        reserved::{self, Deposit},
        shares::{self, Share},
    },
    payments::{self, refunds},
    prices,
};

/// The order as its lines are now. `added`: the quote of lines that came.
pub(super) async fn quote_anew(
    conn: &mut Conn,
    order: &Order,
    added: Option<&Quote>,
) -> anyhow::Result<Order> {
    let own: Quote = serde_json::from_str(&order.quote).context("a frozen quote is our JSON")?;
    let known = || [Some(&own), added].into_iter().flatten();
    let companies: HashMap<_, _> =
        prices::companies(conn).await?.into_iter().map(|(key, id)| (id, key)).collect();
    let (mut lines, mut fees) = (Vec::new(), Vec::new());
    let mut sellers: BTreeMap<String, i64> = BTreeMap::new();
    for line in orders::lines(conn, order.id).await? {
        let seller = companies.get(&line.selling).context("companies are never deleted")?;
        *sellers.entry(seller.clone()).or_default() += line.due_minor;
        if let Offer::Fee { key } = &line.offer {
            let rate_ppm = line.tax_rate_ppm;
            let like = || {
                let all = known().flat_map(|quote| &quote.fees);
                all.filter(move |fee| fee.key == *key && fee.tax_rate_ppm == rate_ppm)
            };
            let same = like().find(|fee| fee.due_minor == line.due_minor);
            let fee = same.or_else(|| like().next()).context("a fee was quoted")?;
            fees.push(fee_of(fee, line.due_minor, line.tax_minor));
        } else {
            let key = line.id.to_string();
            let piece = known().flat_map(|quote| &quote.lines).find(|piece| piece.key == key);
            lines.push(piece.context("a line was quoted by itself")?.clone());
        }
    }
    let quote = quote_of_pieces(own.currency, lines, fees, sellers.into_iter().collect());
    let (total_minor, quote) = (quote.total_minor, serde_json::to_string(&quote)?);
    reserved::set_quote(conn, order.id, total_minor, &quote).await?;
    Ok(Order { total_minor, quote, ..order.clone() })
}

/// What is asked for before the rest, and not paid.
pub(super) async fn asked_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let attempts = payments::of_order(conn, order).await?;
    let refunds = refunds::of_order(conn, order).await?;
    let is_paid = |share: &Share| {
        attempts.iter().any(|it| it.share == share.position && stands(it, &refunds))
    };
    let is_asked = |share: &&Share| share.helps.is_some() && !share.merchant.takes_no_gateway();
    let shares = shares::of_order(conn, order).await?;
    let asked = shares.iter().filter(is_asked).filter(|share| !is_paid(share));
    Ok(asked.map(|share| share.amount_minor).sum())
}

/// The same part of another sum; a broken cent is asked for, too.
pub(super) fn same_part(asked_minor: i64, of_minor: i64, sum_minor: i64) -> i64 {
    if asked_minor <= 0 || of_minor <= 0 {
        return 0;
    }
    let [asked, of, sum] = [asked_minor, of_minor, sum_minor].map(i128::from);
    i64::try_from((asked * sum + of - 1) / of).unwrap_or(sum_minor)
}

/// What is left is shared among the accounts anew; what was paid helps to pay it. Attempts name
/// their share by its number, so numbers that were tried are not given again. `asked_minor`: of
/// what is left, so much is asked for before the rest.
pub(super) async fn share_anew(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    asked_minor: i64,
) -> Result<(), Failure<ReserveRefusal>> {
    let known = shares::of_order(conn, order.id).await?;
    let attempts = payments::of_order(conn, order.id).await?;
    let refunds = refunds::of_order(conn, order.id).await?;
    let mut lines = orders::lines(conn, order.id).await?;
    let extras = extras::of_order(conn, order.id).await?;
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let catalogue = &*catalogue::catalogue_of_order(house, conn, order).await?;
    let to_pay = ToPay { catalogue, currency, lines: &mut lines, extras: &extras };
    let mut new = shares_to_pay(house, conn, to_pay).await?;
    let is_paid = |share: &Share| {
        attempts.iter().any(|it| it.share == share.position && stands(it, &refunds))
    };
    let paid: Vec<&Share> = known.iter().filter(|share| is_paid(share)).collect();
    if new.is_empty() && !paid.is_empty() {
        // A deposit came at a counter, and the rest can be paid there alone.
        new = counter_shares(house, conn, &mut lines).await?;
    }
    let tried = attempts.iter().map(|attempt| attempt.share);
    let last = tried.chain(known.iter().map(|share| share.position)).max();
    let first = if attempts.is_empty() { 0 } else { last.map_or(0, |last| last + 1) };
    new.iter_mut().for_each(|share| share.position += first);
    if !new.is_empty() {
        lines.iter_mut().filter(|line| line.due_minor > 0).for_each(|line| line.share += first);
    }
    let paid_minor = paid.iter().map(|share| share.amount_minor).sum();
    let mut deposits = Vec::new();
    for share in paid {
        let company = share.merchant.company;
        let rest = new.iter_mut().find(|rest| {
            rest.merchant.company == company && rest.amount_minor > share.amount_minor
        });
        let Some(rest) = rest else {
            return refused(ReserveRefusal::BelowDeposit { paid_minor });
        };
        rest.amount_minor -= share.amount_minor;
        deposits.push(Deposit { position: share.position, helps: rest.position });
    }
    if asked_minor > 0 && new.len() > 1 {
        return refused(ReserveRefusal::BadDeposit);
    }
    // What is no part of the sum, or too little for a bank, isn't asked for by itself: all is.
    if asked_minor > 0
        && let Some(parted) = with_deposit(house, &new, currency, asked_minor)
    {
        new = parted;
    }
    Ok(reserved::set_shares(conn, order.id, &deposits, &new, &lines).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deposit_stays_the_same_part_of_the_sum() {
        assert_eq!(same_part(2_000, 10_000, 15_000), 3_000);
        assert_eq!(same_part(2_000, 10_000, 10_001), 2_001, "never a smaller part");
        assert_eq!(same_part(0, 10_000, 15_000), 0);
        assert_eq!(same_part(2_000, 0, 15_000), 0);
        assert_eq!(same_part(2_000, 10_000, 0), 0);
    }
}
