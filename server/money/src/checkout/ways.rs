//! With what a basket can be paid, and what it then comes to: said before anything is ordered.

use super::{
    credit::Sources,
    exchanged,
    frozen::{Bought, Frozen},
    shown::{shown, with_former},
};
use crate::exchange;
use anyhow::Context;
use domain::{
    id::SessionId,
    order::{PlaceRefusal, WayToPay},
    people::actor::Actor,
    tickets::exchange::ExchangeRefusal,
};
use house::House;
use season::{
    catalogue::{self, Catalogue},
    sellers::name_of,
};
use selling::basket::{self, Open, Own};
use store::Conn;

/// One for each payment method that some account takes for all of it, in the order in
/// which they are offered; none of what costs nothing or is paid later, and none whose gateway
/// takes no such payment.
#[boxed]
pub async fn ways_to_pay(
    house: &House,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Vec<WayToPay>> {
    ways_of(house, actor, &basket::own(house, session).await?).await
}

/// The same of what was read already.
#[boxed]
pub async fn ways_of(house: &House, actor: &Actor, own: &Own) -> anyhow::Result<Vec<WayToPay>> {
    Ok(found(house, actor, own).await?.ways)
}

/// Why no gateway takes what the basket comes to, where that is why it can't be paid.
#[boxed]
pub async fn why_no_way(
    house: &House,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Option<PlaceRefusal>> {
    let own = basket::own(house, session).await?;
    let Found { ways, refusal, .. } = found(house, actor, &own).await?;
    Ok(refusal.filter(|_| ways.is_empty()))
}

/// Why the ticket that this browser exchanges isn't exchanged for its basket. None: it is, or no
/// ticket is exchanged, or the basket is empty.
#[boxed]
pub async fn why_not_exchanged(
    house: &House,
    actor: &Actor,
    own: &Own,
) -> anyhow::Result<Option<PlaceRefusal>> {
    if !own.is_exchange() {
        return Ok(None);
    }
    let why = found(house, actor, own).await?.not_exchanged;
    Ok(why.map(|why| PlaceRefusal::Exchange { why }))
}

#[derive(Default)]
struct Found {
    ways: Vec<WayToPay>,
    /// Why the last payment method that is no way is none.
    refusal: Option<PlaceRefusal>,
    not_exchanged: Option<ExchangeRefusal>,
}

async fn found(house: &House, actor: &Actor, own: &Own) -> anyhow::Result<Found> {
    let Own { catalogue, open, context, .. } = own;
    let Some(Open { row: basket, lines, items }) = open else { return Ok(Found::default()) };
    let rows: Vec<_> = lines.iter().filter(|row| row.held).cloned().collect();
    let has_items = rows.iter().any(|row| row.item.is_some());
    let items = if has_items { items.as_slice() } else { &[][..] };
    let bought = Bought { catalogue, rows: &rows, items, context };
    let currency = catalogue::currency(house);
    let mut conn = house.store().read().await?;
    let sources = match own.has_vouchers() || matches!(actor, Actor::Customer { .. }) {
        true => Sources::of(house, &mut conn, actor, basket.id, currency).await?,
        false => Sources::default(),
    };
    let former = match own.is_exchange() {
        true => exchange::wished_with(house, &mut conn, own.session()).await?,
        false => None,
    };
    let former = former.and_then(Result::ok);
    let (mut ways, mut refusal, mut not_exchanged) = (Vec::new(), None, None);
    for payment_method in catalogue.payment_methods() {
        let found = exchanged::frozen_for(house, &bought, payment_method, former.as_ref())?;
        let Some(frozen) = found else { continue };
        if frozen.quote.total_minor == 0 {
            // The former ticket would stay as it is.
            let is_asked = former.is_some() && !rows.is_empty();
            let not_exchanged = is_asked.then_some(ExchangeRefusal::NotAllowed);
            return Ok(Found { not_exchanged, ..Found::default() });
        }
        if let Some(why) = frozen.not_taken(house) {
            refusal = Some(why);
            continue;
        }
        if let Some(former) = &former {
            not_exchanged = exchanged::check_seats(catalogue, former, &frozen).err();
        }
        let mut shares = frozen.shares.clone();
        let exchange_minor =
            former.as_ref().map_or(0, |former| former.reduce(house, &mut shares, currency));
        if former.is_some() && exchange_minor == 0 {
            // All of it would be paid, for a ticket that stays as it is.
            not_exchanged = not_exchanged.or(Some(ExchangeRefusal::NotAllowed));
        }
        let exchange_lost_minor = former.as_ref().map_or(0, |former| {
            (former.kept_minor(exchange_minor) - former.worth.fee_minor).max(0)
        });
        let used = sources.used_minor(house, &frozen, &shares);
        ways.push(WayToPay {
            payment_method,
            exchange_minor,
            exchange_lost_minor,
            exchange_fee_minor: former.as_ref().map_or(0, |former| former.worth.fee_minor),
            shown: with_former(shown(&frozen.quote, &[]), former.as_ref()),
            payments: named(&mut conn, catalogue, &frozen).await?,
            credit_minor: used.credit,
            vouchers_minor: used.vouchers,
            quote: frozen.quote,
        });
    }
    Ok(Found { ways, refusal, not_exchanged })
}

/// Who takes how much.
async fn named(
    conn: &mut Conn,
    catalogue: &Catalogue,
    frozen: &Frozen,
) -> anyhow::Result<Vec<(String, i64)>> {
    let mut named = Vec::new();
    for share in &frozen.shares {
        let company = share.merchant.company;
        let name = match name_of(catalogue, company) {
            Some(name) => name.to_owned(),
            None => {
                let name = store::prices::company_name(conn, company).await?;
                name.context("an account has its company")?
            }
        };
        named.push((name, share.amount_minor));
    }
    Ok(named)
}
