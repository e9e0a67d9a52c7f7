//! Which shift the cash, the slips and the other parts of a sale belong to.

use domain::{
    id::{AccountId, PointOfSaleId, TillSessionId},
    people::actor::Actor,
    sales::till::CashRefusal,
};
use house::Failure;
use store::{
    Conn,
    orders::Order,
    payments::parts::TakenBy,
    tills::{
        self,
        shifts::{self, ClerkShift},
    },
};

/// Where somebody takes or gives back what an order costs.
pub(crate) struct CashPlace<'a> {
    /// None: a command.
    operator: Option<AccountId>,
    /// The shift that a command names, or in which the sale was opened.
    named: Option<TillSessionId>,
    /// Where they sell; where they serve no sale, where the order was sold.
    point: Option<PointOfSaleId>,
    is_selling: bool,
    currency: &'a str,
    /// Cash comes in or goes out.
    moves_cash: bool,
}

impl<'a> CashPlace<'a> {
    pub fn of(actor: &Actor, order: &'a Order, by: TakenBy) -> Self {
        let seller = actor.seller();
        let of_order = order.seller.point_of_sale;
        Self {
            operator: by.operator.or(actor.operator()),
            named: by.till,
            point: seller.map_or(of_order, |seller| seller.point_of_sale),
            is_selling: seller.is_some(),
            currency: &order.currency,
            moves_cash: false,
        }
    }

    pub fn moving(self, moves_cash: bool) -> Self {
        Self { moves_cash, ..self }
    }

    /// The clerk's shift at this counter; of one who serves no sale, wherever they have a till.
    fn own(&self, all: &[ClerkShift]) -> Option<ClerkShift> {
        let is_here = |shift: &&ClerkShift| shift.point_of_sale == self.point;
        let named = all.iter().find(|shift| Some(shift.id) == self.named);
        let here = named.filter(is_here).or_else(|| all.iter().find(is_here));
        let own = if self.is_selling { here } else { named.or(here).or(all.first()) };
        own.copied()
    }
}

/// The clerk's open shift, locked until the transaction ends: a count waits. None: the counter has
/// no tills, or what is paid isn't cash, and the clerk has no shift.
///
/// # Errors
/// Cash moves, and there is no shift for it.
pub(crate) async fn shift_for(
    conn: &mut Conn,
    place: &CashPlace<'_>,
) -> Result<Option<TillSessionId>, Failure<CashRefusal>> {
    let refused = |why| match place.moves_cash {
        true => Err(Failure::Refused(why)),
        false => Ok(None),
    };
    let mut all = shifts::of_clerk(conn, place.operator).await?;
    if let (None, Some(named)) = (place.operator, place.named)
        && all.iter().all(|shift| shift.id != named)
    {
        // A command on the machine may name the till of anybody.
        all.extend(shifts::not_closed(conn, named).await?);
    }
    if let Some(own) = place.own(&all) {
        if own.is_counted {
            return refused(CashRefusal::TillCounted);
        }
        if own.currency.as_str() != place.currency {
            return refused(CashRefusal::OtherCurrency);
        }
        return match shifts::lock_open(conn, own.id).await? {
            true => Ok(Some(own.id)),
            false => refused(CashRefusal::TillCounted),
        };
    }
    if !place.moves_cash || !tills::any_at(conn, place.point).await? {
        return Ok(None);
    }
    match all.is_empty() {
        true => refused(CashRefusal::NoTill),
        false => refused(CashRefusal::OtherCounter),
    }
}
