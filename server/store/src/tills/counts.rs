//! What was counted in drawers, and what should have been there.

use super::shifts::clerk;
use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AccountId, TillSessionId},
    moment::Moment,
    sales::till::{
        Compared, DrawerCount, Papers, Pieces,
        figures::{ComparedPapers, ShiftCount},
    },
};
use sqlx::any::AnyRow;

/// What should be in a drawer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    pub cash_minor: i64,
    pub slips: Papers,
    pub paper: Papers,
}

/// A count that somebody has just given.
pub struct NewCount<'a> {
    pub shift: TillSessionId,
    /// One more than the last.
    pub number: u32,
    pub by: Option<AccountId>,
    pub at: Moment,
    pub drawer: &'a DrawerCount,
    /// All of its cash.
    pub counted_minor: i64,
    pub expected: Expected,
}

/// The largest first, so that the same count is the same text.
fn written(pieces: &[Pieces]) -> String {
    let mut pieces: Vec<_> = pieces.iter().filter(|row| row.pieces > 0).collect();
    pieces.sort_by_key(|row| std::cmp::Reverse(row.denomination_minor));
    let words = pieces.iter().map(|row| format!("{}*{}", row.denomination_minor, row.pieces));
    words.collect::<Vec<_>>().join(" ")
}

fn read(text: &str) -> anyhow::Result<Vec<Pieces>> {
    text.split_whitespace()
        .map(|word| {
            let (denomination, pieces) = word.split_once('*').context("a number of coins")?;
            Ok(Pieces { denomination_minor: denomination.parse()?, pieces: pieces.parse()? })
        })
        .collect()
}

/// The caller has locked the shift.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewCount<'_>) -> anyhow::Result<()> {
    let NewCount { drawer, expected, .. } = new;
    sqlx::query(
        "insert into till_counts (till_session_id, number, counted_by_id, counted_at_ms, pieces, \
         sum_minor, expected_minor, counted_minor, slips_expected, slips_expected_minor, \
         slips_counted, slips_counted_minor, papers_expected, papers_expected_minor, \
         papers_counted, papers_counted_minor) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(new.shift.to_string())
    .bind(i64::from(new.number))
    .bind(new.by.map(|id| id.to_string()))
    .bind(new.at.0)
    .bind(written(&drawer.cash))
    .bind(drawer.sum_minor)
    .bind(expected.cash_minor)
    .bind(new.counted_minor)
    .bind(i64::from(expected.slips.pieces))
    .bind(expected.slips.amount_minor)
    .bind(i64::from(drawer.slips.pieces))
    .bind(drawer.slips.amount_minor)
    .bind(i64::from(expected.paper.pieces))
    .bind(expected.paper.amount_minor)
    .bind(i64::from(drawer.paper.pieces))
    .bind(drawer.paper.amount_minor)
    .execute(conn)
    .await?;
    Ok(())
}

/// The first one first.
#[boxed]
pub async fn of_shift(conn: &mut Conn, shift: TillSessionId) -> anyhow::Result<Vec<ShiftCount>> {
    sqlx::query(
        "select c.number, c.counted_at_ms, c.counted_by_id, n.name as counted_by_name, \
         c.pieces, c.sum_minor, c.expected_minor, c.counted_minor, c.slips_expected, \
         c.slips_expected_minor, c.slips_counted, c.slips_counted_minor, c.papers_expected, \
         c.papers_expected_minor, c.papers_counted, c.papers_counted_minor \
         from till_counts c left join staff n on n.account_id = c.counted_by_id \
         where c.till_session_id = $1 order by c.number",
    )
    .bind(shift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(count)
    .collect()
}

fn count(row: &AnyRow) -> anyhow::Result<ShiftCount> {
    let papers = |pieces: &str, minor: &str| -> anyhow::Result<Papers> {
        Ok(Papers { pieces: row.number(pieces)?, amount_minor: row.int(minor)? })
    };
    Ok(ShiftCount {
        number: row.number("number")?,
        at: row.moment("counted_at_ms")?,
        by: clerk(row, "counted_by_id", "counted_by_name")?,
        cash: Compared {
            expected_minor: row.int("expected_minor")?,
            counted_minor: row.int("counted_minor")?,
        },
        slips: ComparedPapers {
            expected: papers("slips_expected", "slips_expected_minor")?,
            counted: papers("slips_counted", "slips_counted_minor")?,
        },
        paper: ComparedPapers {
            expected: papers("papers_expected", "papers_expected_minor")?,
            counted: papers("papers_counted", "papers_counted_minor")?,
        },
        pieces: read(&row.text("pieces")?)?,
        sum_minor: row.int("sum_minor")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_are_read_as_they_are_written() {
        let pieces = |denomination_minor, pieces| Pieces { denomination_minor, pieces };
        let counted = [pieces(200, 7), pieces(5_000, 3), pieces(1, 0)];
        let text = written(&counted);
        assert_eq!(text, "5000*3 200*7");
        assert_eq!(read(&text).expect("coins"), [pieces(5_000, 3), pieces(200, 7)]);
        assert!(read("").expect("no coins").is_empty());
    }
}
