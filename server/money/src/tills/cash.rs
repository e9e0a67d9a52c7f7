//! Which shift the cash, the slips and the other parts of a sale belong to.

use crate::books::points::place_of;
use domain::{
    id::{AccountId, PointOfSaleId, TillSessionId},
    money::Money,
    people::actor::{Action, Actor},
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

/// Where somebody takes or gives back money of a sale.
pub(crate) struct CashPlace<'a> {
    actor: &'a Actor,
    /// The right by which they do.
    action: Action,
    /// Where the sale was. None: at the house's own counters, or at none.
    sold_at: Option<PointOfSaleId>,
    currency: &'a str,
    by: TakenBy,
    /// Cash comes in or goes out.
    moves_cash: bool,
}

impl<'a> CashPlace<'a> {
    pub fn of(actor: &'a Actor, action: Action, order: &'a Order, by: TakenBy) -> Self {
        let (sold_at, currency) = (order.seller.point_of_sale, order.currency.as_str());
        Self { actor, action, sold_at, currency, by, moves_cash: false }
    }

    /// Cash that pays what is owed of a sale.
    pub fn of_debt(
        actor: &'a Actor,
        action: Action,
        sold_at: Option<PointOfSaleId>,
        amount: &'a Money,
    ) -> Self {
        let by = TakenBy { operator: actor.operator(), till: None };
        let currency = amount.currency.as_str();
        Self { actor, action, sold_at, currency, by, moves_cash: true }
    }

    pub fn moving(self, moves_cash: bool) -> Self {
        Self { moves_cash, ..self }
    }

    /// None: a command.
    fn operator(&self) -> Option<AccountId> {
        self.by.operator.or(self.actor.operator())
    }

    /// Where they sell; where they serve no sale, where the sale was.
    fn point(&self) -> Option<PointOfSaleId> {
        self.actor.seller().map_or(self.sold_at, |seller| seller.point_of_sale)
    }

    /// The clerk's shift at this counter; of one who serves no sale, wherever they have a till.
    fn own(&self, all: &[ClerkShift]) -> Option<ClerkShift> {
        let point = self.point();
        let is_here = |shift: &&ClerkShift| shift.point_of_sale == point;
        // The shift that a command names, or in which the sale was opened.
        let named = all.iter().find(|shift| Some(shift.id) == self.by.till);
        let here = named.filter(is_here).or_else(|| all.iter().find(is_here));
        let is_selling = self.actor.seller().is_some();
        let own = if is_selling { here } else { named.or(here).or(all.first()) };
        own.copied()
    }

    /// Whether there are tills where the money changes hands, or where the sale was. Where
    /// there are none, a point's statement has what it took (`points::point_of`).
    async fn has_tills(&self, conn: &mut Conn) -> anyhow::Result<bool> {
        let place = place_of(conn, self.actor, self.action, self.sold_at).await?;
        Ok(tills::any_at(conn, place).await? || tills::any_at(conn, self.point()).await?)
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
    let mut all = shifts::of_clerk(conn, place.operator()).await?;
    if let (None, Some(named)) = (place.operator(), place.by.till)
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
    if !place.moves_cash || !place.has_tills(conn).await? {
        return Ok(None);
    }
    match all.is_empty() {
        true => refused(CashRefusal::NoTill),
        false => refused(CashRefusal::OtherCounter),
    }
}
