//! What a sale at a counter comes to that exchanges tickets, said before anything is sold.

use crate::{
    checkout::{
        exchanged::{at_counter, can_pay, check_seats},
        frozen::{Bought, freeze},
        shown::{shown, with_former},
    },
    exchange::{Former, wished_with},
};
use domain::{sales::pricing::Quote, tickets::exchange::ExchangeRefusal};
use house::House;
use selling::basket::{Open, Own};

/// What a sale exchanges.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterExchange {
    /// Of the order of the former tickets; empty where none can be exchanged any more.
    pub code: String,
    /// How many tickets.
    pub count: u32,
    /// None: no seat is in the sale yet, or none that they could be exchanged for.
    pub pays: Option<CounterPays>,
    pub refusal: Option<ExchangeRefusal>,
}

/// What the former tickets pay.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterPays {
    /// Of the sale, as it is then frozen.
    pub quote: Quote,
    /// The digest that the form brings back.
    pub shown: String,
    pub pays_minor: i64,
    pub fee_minor: i64,
    /// What of their value is neither used nor given back.
    pub lost_minor: i64,
    /// What of it goes back by the ways that paid.
    pub back_minor: i64,
}

/// None: the sale exchanges nothing.
#[boxed]
pub async fn counter_exchange(house: &House, own: &Own) -> anyhow::Result<Option<CounterExchange>> {
    if !own.is_exchange() {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    Ok(match wished_with(house, &mut conn, own.session()).await? {
        None => None,
        Some(Err(why)) => {
            Some(CounterExchange { code: String::new(), count: 0, pays: None, refusal: Some(why) })
        }
        Some(Ok(former)) => Some(of_former(house, own, &former)?),
    })
}

fn of_former(house: &House, own: &Own, former: &Former) -> anyhow::Result<CounterExchange> {
    let (code, count) = (former.order.code.clone(), former.count());
    let nothing = CounterExchange { code, count, pays: None, refusal: None };
    let Own { catalogue, open, context, .. } = own;
    let Some(Open { lines, items, .. }) = open else { return Ok(nothing) };
    let rows: Vec<_> = lines.iter().filter(|row| row.held).cloned().collect();
    if rows.is_empty() {
        return Ok(nothing);
    }
    let has_items = rows.iter().any(|row| row.item.is_some());
    let items = if has_items { items.as_slice() } else { &[][..] };
    let bought = Bought { catalogue, rows: &rows, items, context };
    let plain = freeze(house, &bought, None)?;
    let frozen = at_counter(house, &bought, plain, Some(former))?;
    let pays_minor = former.pays_at_counter(&frozen.lines);
    let refusal = match check_seats(catalogue, former, &frozen) {
        Err(why) => Some(why),
        Ok(()) if can_pay(former, pays_minor) => None,
        Ok(()) => Some(ExchangeRefusal::NotAllowed),
    };
    if refusal.is_some() {
        return Ok(CounterExchange { refusal, ..nothing });
    }
    let fee_minor = former.worth.fee_minor;
    let pays = CounterPays {
        shown: with_former(shown(&frozen.quote, &[]), Some(former)),
        pays_minor,
        fee_minor,
        back_minor: former.back_minor(pays_minor),
        lost_minor: (former.kept_minor(pays_minor) - fee_minor).max(0),
        quote: frozen.quote,
    };
    Ok(CounterExchange { pays: Some(pays), ..nothing })
}
