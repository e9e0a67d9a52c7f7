//! What the price of each line of an order is made of. It is written with the order; a job reads it
//! out of the frozen quotes of older orders, and of those that a former program has written.

use anyhow::Context;
use domain::{
    id::OrderLineId,
    sales::pricing::{LineStage, Quote, QuoteLine},
};
use house::House;
use selling::basket::parts;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{
        Offer, OrderLine,
        stages::{self as line_stages, LineStages, Sold, SoldLine, Unstaged},
    },
};

/// Orders in one transaction.
const AT_ONCE: i64 = 100;

/// Of a new order's lines. `became`: the lines that each line of the basket became.
///
/// # Errors
/// A fault: a line that isn't quoted.
pub(crate) fn of_new(
    quote: &Quote,
    became: &BTreeMap<String, Vec<OrderLineId>>,
    lines: &[OrderLine],
) -> anyhow::Result<Vec<LineStages>> {
    let mut stages: BTreeMap<OrderLineId, Vec<LineStage>> = BTreeMap::new();
    for (key, ids) in became {
        let pieces = parts(quote, key).flat_map(each_piece);
        stages.extend(ids.iter().copied().zip(pieces.map(QuoteLine::piece_stages)));
    }
    let is_fee = |line: &&OrderLine| matches!(line.offer, Offer::Fee { .. });
    for (line, fee) in lines.iter().filter(is_fee).zip(&quote.fees) {
        stages.insert(line.id, fee.line_stages());
    }
    let of_line = |line: &OrderLine| {
        let stages = stages.remove(&line.id).context("every line is quoted")?;
        let sum_minor = LineStage::sum(&stages);
        assert_eq!(sum_minor, line.due_minor, "a line's stages add up to its price");
        anyhow::Ok(LineStages { line: line.id, stages })
    };
    lines.iter().map(of_line).collect()
}

/// The part, once for each of its pieces.
fn each_piece(part: &QuoteLine) -> impl Iterator<Item = &QuoteLine> {
    std::iter::repeat_n(part, part.quantity as usize)
}

/// Some orders that have none yet; the same again has no further effect.
#[boxed]
pub async fn fill(house: &House) -> anyhow::Result<()> {
    house
        .fault_only(|house, conn| {
            Box::pin(async move {
                for order in line_stages::unstaged(conn, AT_ONCE).await? {
                    fill_order(&house, conn, &order).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn fill_order(house: &House, conn: &mut Conn, order: &Unstaged) -> anyhow::Result<()> {
    if !line_stages::begin(conn, order.order, house.now()).await? {
        return Ok(());
    }
    let lines = line_stages::sold_lines(conn, order.order).await?;
    let basket = line_stages::basket_lines(conn, order.basket).await?;
    // One that can't be read explains nothing; the audit counts it.
    let quote = serde_json::from_str::<Quote>(&order.quote).ok();
    let stages = of_old(quote.as_ref(), &basket, &lines);
    line_stages::insert(conn, &stages).await
}

/// Of the lines of an order that was placed before. Its quote names lines by those of its basket;
/// where the basket doesn't say what a line was, the price alone does.
fn of_old(
    quote: Option<&Quote>,
    basket: &BTreeMap<String, Sold>,
    lines: &[SoldLine],
) -> Vec<LineStages> {
    let quoted = quote.iter().flat_map(|quote| &quote.lines);
    let mut pieces: Vec<&QuoteLine> = quoted.flat_map(each_piece).collect();
    let mut fees: Vec<_> = quote.iter().flat_map(|quote| &quote.fees).collect();
    let mut stages: BTreeMap<OrderLineId, Vec<LineStage>> = BTreeMap::new();
    for is_named in [true, false] {
        for line in lines.iter().filter(|line| line.fee.is_none()) {
            let fits = |piece: &&QuoteLine| {
                let sold = basket.get(&piece.key);
                let is_its = match is_named {
                    true => sold == Some(&line.sold),
                    false => sold.is_none_or(|it| it.extra == line.sold.extra),
                };
                is_its && piece.each_minor() == line.due_minor
            };
            if !stages.contains_key(&line.line)
                && let Some(at) = pieces.iter().position(fits)
            {
                stages.insert(line.line, pieces.remove(at).piece_stages());
            }
        }
    }
    for line in lines {
        let its = |key: &String| {
            fees.iter().position(|fee| fee.key == *key && fee.due_minor == line.due_minor)
        };
        if let Some(at) = line.fee.as_ref().and_then(its) {
            stages.insert(line.line, fees.remove(at).line_stages());
        }
    }
    let of_line = |line: &SoldLine| {
        let stages = stages.remove(&line.line);
        let stages = stages.unwrap_or_else(|| vec![LineStage::unknown(line.due_minor)]);
        let sum_minor = LineStage::sum(&stages);
        assert_eq!(sum_minor, line.due_minor, "a line's stages add up to its price");
        LineStages { line: line.line, stages }
    };
    lines.iter().map(of_line).collect()
}
