//! The basket: looked at, made smaller, given more time.

mod again;
mod as_singles;
mod beneficiary;
mod check;
mod codes;
mod context;
mod extend;
mod invoices;
pub(crate) mod open;
mod own;
mod price_type;
mod quote;
mod remove;
mod savings;
mod state;
mod undo;
mod vouchers;
mod why;

pub use again::{ended_lines, take_again};
pub use as_singles::keep_as_singles;
pub use beneficiary::{set_beneficiary, set_customer};
pub use codes::{add_code, remove_code};
pub use context::{context, people, visitor};
pub(crate) use context::{seen, shopper};
pub(crate) use extend::basket_end;
pub use extend::extend_basket;
pub(crate) use own::own_with;
pub use own::{Open, Own, own, own_at};
pub use price_type::set_price_type;
pub(crate) use state::state_of;

pub use again::{LINES_MAX, TakenAgain};
pub(crate) use beneficiary::line_people;
pub use beneficiary::{BeneficiaryRefusal, SaleCustomerRefusal};
pub use check::Check;
pub use codes::CODES_MAX;
pub use context::{BasketContext, BasketRows};
pub use extend::ExtendRefusal;
pub use invoices::Deferred;
pub use price_type::PriceTypeRefusal;
use quote::{due_minor, entitled, item_of, least_minor, nothing};
pub use quote::{items_of, parts, performance_key, quote_of};
pub use remove::{empty, remove_item, remove_line, remove_seats};
pub use undo::{Restored, Snapshot, given_back_lines, restore, snapshot};
pub use vouchers::{add_voucher, look_up, remove_voucher, vouchers};

use crate::extras::{self, left};
use domain::{
    id::{BasketId, BasketLineId, SessionId},
    sales::{
        basket::{BasketLine, BasketState, BasketView},
        pricing::Quote,
    },
    seats::hold::EXTENSIONS_MAX,
};
use house::House;
use season::{
    catalogue::Catalogue,
    performance::{self, Performance},
    words::{HallWords, hall_name},
};
use std::{collections::BTreeSet, sync::Arc};
use store::{Conn, baskets, seats::claims};

/// With what was lost since the last look; a second look doesn't show that again.
#[boxed]
pub async fn basket(
    house: &House,
    session: SessionId,
    language: &str,
) -> anyhow::Result<BasketView> {
    view(house, &own(house, session).await?, language).await
}

/// The same of what was read already.
#[boxed]
pub async fn view(house: &House, own: &Own, language: &str) -> anyhow::Result<BasketView> {
    let now = house.now();
    let Own { catalogue, context, .. } = own;
    let Some(Open { row: basket, lines: rows, items }) = &own.open else {
        return Ok(BasketView { state: own.state(house)?, ..empty_basket(house) });
    };
    let mut conn = house.store().read().await?;
    let quote = quote_of(catalogue, rows, items, context, None, now)?;
    let bought = BasketRows { lines: rows, items };
    let lines = lines_of(house, &mut conn, catalogue, bought, &quote, context, language).await?;
    let left = left(&mut conn, catalogue).await?;
    drop(conn);
    let check = Check { catalogue, rows, items, context, left: &left, now, language };
    let refusal = check.run().and_then(|()| check.resold(&quote)).err();
    let invoices = check.deferred(&quote).into_iter().map(|it| it.invoice).collect();
    let extras = extras::extras_in(catalogue, context, &left, &quote, language);
    let suggestions = extras::suggestions(house, catalogue, context, &left, rows, language);
    let gone: Vec<BasketLineId> = rows.iter().filter(|row| !row.held).map(|row| row.id).collect();
    if !gone.is_empty() {
        put_away(house, basket.id, gone.clone()).await?;
    }
    let (ended, mut lines): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| gone.contains(&line.id));
    check.mark_limits(&mut lines);
    check.mark_savings(&mut lines)?;
    let state = state_of(house, basket, rows, context, &quote);
    let codes = codes::shown(&check, &quote);
    let sellers = catalogue.sellers(&quote);
    let fee_names = catalogue.fee_names(&quote, language);
    Ok(BasketView {
        state,
        lines,
        extras,
        suggestions,
        codes,
        refusal,
        quote,
        sellers,
        fee_names,
        invoices,
        ended,
    })
}

/// Whether the basket can go straight to the checkout: nothing is refused, and nothing was lost
/// since the last look. Unlike `basket` it tells of no loss, so the next look still does.
#[boxed]
pub async fn can_be_ordered(
    house: &House,
    session: SessionId,
    language: &str,
) -> anyhow::Result<bool> {
    let now = house.now();
    let Own { catalogue, open, context, .. } = &own(house, session).await?;
    let Some(Open { lines: rows, items, .. }) = open else { return Ok(false) };
    if rows.is_empty() || rows.iter().any(|row| !row.held) {
        return Ok(false);
    }
    let left = &left(&mut *house.store().read().await?, catalogue).await?;
    let quote = quote_of(catalogue, rows, items, context, None, now)?;
    let check = Check { catalogue, rows, items, context, left, now, language };
    Ok(check.run().and_then(|()| check.resold(&quote)).is_ok())
}

/// For the page's head.
#[boxed]
pub async fn basket_state(house: &House, session: SessionId) -> anyhow::Result<BasketState> {
    own(house, session).await?.state(house)
}

/// Ends lines whose loss is told now. Seats that a lost subscription still held go back, unless
/// another line of the basket has taken them meanwhile.
async fn put_away(house: &House, basket: BasketId, gone: Vec<BasketLineId>) -> anyhow::Result<()> {
    let now = house.now();
    let changed = house
        .fault_only(move |_, tx| {
            let gone = gone.clone();
            Box::pin(async move {
                let mut changed = BTreeSet::new();
                let rows = baskets::lines(tx, basket, now).await?;
                for line in rows.iter().filter(|row| !row.held && gone.contains(&row.id)) {
                    let is_taken = rows.iter().any(|other| {
                        other.id != line.id
                            && (other.performance, other.seat) == (line.performance, line.seat)
                    });
                    if let Some(seat) = line.seat.filter(|_| line.item.is_some() && !is_taken) {
                        claims::release(tx, line.performance, seat, basket).await?;
                        changed.insert(line.performance);
                    }
                    baskets::end_line(tx, line.id, now).await?;
                }
                Ok(changed)
            })
        })
        .await?;
    house.announce(&Vec::from_iter(changed)).await;
    Ok(())
}

fn empty_basket(house: &House) -> BasketView {
    BasketView {
        state: BasketState {
            now: house.now(),
            extensions_left: EXTENSIONS_MAX,
            ..BasketState::default()
        },
        lines: Vec::new(),
        extras: Vec::new(),
        suggestions: Vec::new(),
        codes: Vec::new(),
        refusal: None,
        quote: nothing(),
        sellers: Vec::new(),
        fee_names: Vec::new(),
        invoices: Vec::new(),
        ended: Vec::new(),
    }
}

async fn lines_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    basket: BasketRows<'_>,
    quote: &Quote,
    context: &BasketContext,
    language: &str,
) -> anyhow::Result<Vec<BasketLine>> {
    let BasketRows { lines: rows, items } = basket;
    let (now, people) = (house.now(), &context.people);
    let mut lines: Vec<(usize, BasketLine)> = Vec::new();
    let mut bought = Vec::new();
    for row in rows {
        let Some(listing) = catalogue.listing(row.performance).cloned() else { continue };
        bought.push((row, performance::of_listing(house, conn, catalogue, listing).await?));
    }
    let performances: Vec<Performance> =
        bought.iter().map(|(_, performance)| performance.clone()).collect();
    let shares = performance::sold_shares(conn, &performances).await?;
    for (row, performance) in bought {
        let hall = &performance.plan.hall;
        let words = HallWords::of(catalogue, language);
        let sold = shares.get(&row.performance).map(Vec::as_slice).unwrap_or_default();
        let slug = &performance.row.production_slug;
        let zone = performance.zones.zones.iter().find(|zone| zone.key == row.zone);
        let drawn =
            row.area.as_deref().and_then(|key| hall.unnumbered.iter().find(|area| area.key == key));
        let at = row.seat.and_then(|seat| performance.plan.seat_index(seat)).unwrap_or(usize::MAX);
        let key = row.id.to_string();
        let priced: Vec<_> = parts(quote, &key).collect();
        let buyer = people.rights(row.beneficiary);
        let lost = entitled(catalogue, row, items, context)?.lost;
        let line = BasketLine {
            id: row.id,
            performance: row.performance,
            performance_slug: performance.row.slug.clone(),
            title: catalogue.title(slug, language),
            starts_at: performance.row.starts_at,
            time_zone: performance.row.time_zone.clone(),
            hall: hall_name(catalogue, &performance.row.venue.hall, language),
            poster: performance.row.poster.clone(),
            seat: row
                .seat
                .and_then(|seat| performance.plan.seat_index(seat))
                .map(|seat_index| words.seat_at(&performance, seat_index)),
            area: drawn.map(|area| words.area(&area.key, &area.name)),
            zone: zone.map(|zone| words.zone(&zone.key, &zone.name)).unwrap_or_default(),
            quantity: row.quantity,
            due_minor: due_minor(quote, row),
            least_minor: least_minor(quote, row),
            why: priced.iter().flat_map(|it| why::why(catalogue, it, language)).collect(),
            lost: why::lost(catalogue, &lost, language),
            item: item_of(catalogue, rows, items, row, language),
            is_extra: priced.iter().any(|it| it.is_extra),
            single: price_type::single(&performance, row, buyer, sold, now),
            price_type: price_type::words(catalogue, row, language),
            price_types: price_type::price_types(&performance, row, buyer, sold, now, language),
            people: line_people(people, row.beneficiary),
        };
        lines.push((at, line));
    }
    // Performance by performance, neighbours beside each other, whenever they came.
    lines.sort_by_key(|(at, line)| (line.starts_at, line.performance, *at, line.id));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}
