//! Undo: what a basket held before a change is put back, by the same rules and at the prices of
//! this moment. Seats that somebody else has taken meanwhile are named.

use super::{
    BasketContext,
    again::{self, LINES_MAX, TakenAgain, Which, not_refused},
    codes, price_type, shopper,
};
use crate::extras::{self, PutExtra};
use domain::{
    id::{BasketLineId, SessionId},
    people::actor::Actor,
    sales::basket::{BasketLine, CodeRefusal},
};
use house::{Answered, Failure, House};
use season::catalogue;
use serde::{Deserialize, Serialize};
use store::{
    Conn,
    baskets::{self, LineRow},
};

/// More extras or codes than a basket has.
const OTHERS_MAX: usize = 50;

/// What a basket held at one moment. A browser keeps it, so nothing in it is trusted: only lines
/// of the own basket are put back, and each part is asked for as a form would ask for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    lines: Vec<SnapshotLine>,
    extras: Vec<PutExtra>,
    codes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SnapshotLine {
    id: BasketLineId,
    /// None where nothing was to be chosen.
    price_type: Option<String>,
}

impl Snapshot {
    pub fn has_line(&self, line: BasketLineId) -> bool {
        self.lines.iter().any(|known| known.id == line)
    }

    /// In whatever number.
    pub fn has_extra(&self, put: &PutExtra) -> bool {
        self.quantity_of(put) > 0
    }

    /// Lines that the other one no longer has.
    pub fn lines_missing_in(&self, other: &Self) -> Vec<BasketLineId> {
        self.lines.iter().map(|line| line.id).filter(|id| !other.has_line(*id)).collect()
    }

    /// The way back takes out an extra that was put in since, if there was none of it.
    pub fn before_put(mut self, put: &PutExtra) -> Self {
        if self.quantity_of(put) == 0 {
            self.extras.push(PutExtra { quantity: 0, ..put.clone() });
        }
        self
    }

    /// How many there were of the extra that is to be put in.
    pub fn quantity_of(&self, put: &PutExtra) -> u32 {
        let is_same = |known: &&PutExtra| {
            known.key == put.key
                && known.performance == put.performance
                && known.beneficiary == put.beneficiary
        };
        self.extras.iter().find(is_same).map_or(0, |known| known.quantity)
    }
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    pub seats: TakenAgain,
    /// A code that asks for a member's number again.
    pub is_number_needed: bool,
    /// An extra or a code that is no longer to be had.
    pub is_partial: bool,
}

/// None where there is no basket.
#[boxed]
pub async fn snapshot(house: &House, session: SessionId) -> anyhow::Result<Option<Snapshot>> {
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let rows = baskets::lines(&mut conn, basket.id, house.now()).await?;
    let context = super::context(house, &mut conn, &catalogue, session, Some(basket.id)).await?;
    let line = |row: &LineRow| SnapshotLine { id: row.id, price_type: price_type_of(row) };
    let lines = rows.iter().filter(|row| row.held).map(line).collect();
    let BasketContext { extras, codes, .. } = &context;
    let extras = extras.iter().filter_map(|row| {
        Some(PutExtra {
            key: catalogue.extra(row.extra)?.key.clone(),
            performance: row.performance,
            quantity: row.quantity,
            amount_minor: row.amount_minor,
            beneficiary: row.beneficiary,
        })
    });
    let codes = codes.iter().map(|entered| entered.code.clone()).collect();
    Ok(Some(Snapshot { lines, extras: extras.collect(), codes }))
}

/// Those of the lines that the shopper gave back, or whose time ran out.
#[boxed]
pub async fn given_back_lines(
    house: &House,
    session: SessionId,
    lines: &[BasketLineId],
    language: &str,
) -> anyhow::Result<Vec<BasketLine>> {
    again::named(house, session, lines, Which::GivenBackToo, language).await
}

/// Puts back what is missing. The same request twice is one.
#[boxed]
pub async fn restore(
    house: &House,
    actor: &Actor,
    snapshot: &Snapshot,
    language: &str,
) -> Result<Restored, Failure<()>> {
    let session = shopper(actor)?;
    let lines: Vec<BasketLineId> =
        snapshot.lines.iter().take(LINES_MAX).map(|line| line.id).collect();
    let seats = again::take(house, actor, &lines, Which::GivenBackToo, language).await?;
    price_types_again(house, actor, session, &snapshot.lines).await?;
    let mut is_partial = false;
    for extra in snapshot.extras.iter().take(OTHERS_MAX) {
        match extras::put_extra(house, actor, extra).await.answered()? {
            Ok(()) => {}
            Err(_) => is_partial = true,
        }
    }
    let mut is_number_needed = false;
    for code in missing_codes(house, session, &snapshot.codes).await? {
        match codes::add_code(house, actor, &code, "").await.answered()? {
            Ok(()) => {}
            Err(CodeRefusal::NumberNeeded) => is_number_needed = true,
            Err(_) => is_partial = true,
        }
    }
    Ok(Restored { seats, is_number_needed, is_partial })
}

/// Of lines that are still held and whose ticket type was changed.
async fn price_types_again(
    house: &House,
    actor: &Actor,
    session: SessionId,
    lines: &[SnapshotLine],
) -> Result<(), Failure<()>> {
    let mut conn = house.store().read().await?;
    let rows = held(house, &mut conn, session).await?;
    drop(conn);
    for line in lines {
        let row = rows.iter().find(|row| row.id == line.id && row.item.is_none());
        let (Some(row), Some(price_type)) = (row, &line.price_type) else { continue };
        if price_type_of(row).as_ref() != Some(price_type) {
            not_refused(price_type::set_price_type(house, actor, row.id, price_type).await)?;
        }
    }
    Ok(())
}

async fn held(house: &House, conn: &mut Conn, session: SessionId) -> anyhow::Result<Vec<LineRow>> {
    let Some(basket) = baskets::open(conn, session).await? else { return Ok(Vec::new()) };
    let mut rows = baskets::lines(conn, basket.id, house.now()).await?;
    rows.retain(|row| row.held);
    Ok(rows)
}

fn price_type_of(row: &LineRow) -> Option<String> {
    row.terms.as_ref().map(|terms| terms.price_type.clone())
}

async fn missing_codes(
    house: &House,
    session: SessionId,
    codes: &[String],
) -> anyhow::Result<Vec<String>> {
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(Vec::new()) };
    let entered = store::baskets::codes::all(&mut conn, basket.id).await?;
    let is_missing = |code: &&String| !entered.iter().any(|(known, _)| known == *code);
    Ok(codes.iter().filter(is_missing).take(OTHERS_MAX).cloned().collect())
}
