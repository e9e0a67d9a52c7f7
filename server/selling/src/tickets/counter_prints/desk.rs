//! What the desk asks: which workplaces a counter has, how their printers are, and what became of
//! what was printed.

use super::again::PrintRefusal;
use domain::{
    id::{OrderId, PrintJobId, SessionId},
    moment::Moment,
    people::actor::{Action, Actor},
    sales::outlet::Outlet,
    tickets::printer::{PrintState, PrinterPurpose},
};
use house::{Failure, House, NotAnswered};
use season::sellers::points_of_sale;
use store::{
    Conn,
    orders::{self, Order},
    tickets::{
        print_jobs,
        printers::{self, CounterPrinter},
    },
};

/// A window of a counter, with its printers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workplace {
    /// Empty where the counter has no names for its workplaces.
    pub name: String,
    pub printers: Vec<CounterPrinter>,
}

/// Those that have printers, by their names.
///
/// # Errors
/// Without the right to sell there.
#[boxed]
pub async fn workplaces(
    house: &House,
    actor: &Actor,
    outlet: &Outlet,
) -> Result<Vec<Workplace>, NotAnswered> {
    actor.permit(Action::Sell, &outlet.scope())?;
    let mut conn = house.store().read().await?;
    Ok(at_outlet(&mut conn, outlet).await?)
}

pub(super) async fn at_outlet(conn: &mut Conn, outlet: &Outlet) -> anyhow::Result<Vec<Workplace>> {
    let mut workplaces: Vec<Workplace> = Vec::new();
    for printer in printers::of_counter(conn, counter_of(outlet)).await? {
        match workplaces.last_mut().filter(|it| it.name == printer.workplace) {
            Some(workplace) => workplace.printers.push(printer),
            None => {
                let name = printer.workplace.clone();
                workplaces.push(Workplace { name, printers: vec![printer] });
            }
        }
    }
    Ok(workplaces)
}

pub(super) fn counter_of(outlet: &Outlet) -> &str {
    outlet.point.as_deref().unwrap_or_default()
}

/// The one that somebody has chosen, or the only one.
pub fn chosen_workplace<'a>(workplaces: &'a [Workplace], name: &str) -> Option<&'a Workplace> {
    match workplaces {
        [only] => Some(only),
        all => all.iter().find(|it| it.name == name),
    }
}

/// A sale is made at this workplace from now on, and its printers are asked how they are. Where no
/// workplace is known, nothing is printed by itself.
///
/// # Errors
/// A fault of ours. Without a sale, nothing happens.
#[boxed]
pub async fn begin_sale_at(house: &House, seller: &Actor, workplace: &str) -> anyhow::Result<()> {
    let Some(sale) = seller.seller().cloned() else { return Ok(()) };
    let mut conn = house.store().read().await?;
    if at_outlet(&mut conn, &sale.outlet).await?.is_empty() {
        return Ok(());
    }
    drop(conn);
    let workplace = workplace.to_owned();
    house
        .fault_only(move |house, conn| {
            let (sale, workplace) = (sale.clone(), workplace.clone());
            Box::pin(async move {
                let known = at_outlet(conn, &sale.outlet).await?;
                let chosen = chosen_workplace(&known, &workplace).map(|it| it.name.as_str());
                printers::put_sale_at(conn, sale.session, chosen).await?;
                match chosen {
                    Some(name) => {
                        let counter = counter_of(&sale.outlet);
                        printers::want_states(conn, counter, name, house.now()).await
                    }
                    None => Ok(()),
                }
            })
        })
        .await
}

/// The printers at which the sale's papers come out. The caller has seen that it may be served.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn printers_of_sale(
    house: &House,
    sale: SessionId,
    outlet: &Outlet,
) -> anyhow::Result<Vec<CounterPrinter>> {
    let mut conn = house.store().read().await?;
    of_sale(&mut conn, sale, outlet).await
}

pub(super) async fn of_sale(
    conn: &mut Conn,
    sale: SessionId,
    outlet: &Outlet,
) -> anyhow::Result<Vec<CounterPrinter>> {
    let Some(name) = printers::workplace_of_sale(conn, sale).await? else { return Ok(Vec::new()) };
    let known = at_outlet(conn, outlet).await?.into_iter().find(|it| it.name == name);
    Ok(known.map(|it| it.printers).unwrap_or_default())
}

/// Something that was printed for an order, or is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownPrint {
    pub id: PrintJobId,
    pub printer: String,
    pub purpose: PrinterPurpose,
    pub state: PrintState,
    pub made_at: Moment,
    pub reason: String,
}

/// What was printed for an order at counters, the newest first.
///
/// # Errors
/// Without the right to sell where the order was sold.
#[boxed]
pub async fn prints_of(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> Result<Vec<ShownPrint>, NotAnswered> {
    actor.permit_somewhere(Action::Sell)?;
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_id(&mut conn, order).await? else { return Ok(Vec::new()) };
    let outlet = points_of_sale::outlet_of(&mut conn, &order).await?;
    actor.permit(Action::Sell, &outlet.scope())?;
    let mut shown = Vec::new();
    for job in print_jobs::of_order(&mut conn, order.id).await? {
        if let Some(printer) = printers::by_id(&mut conn, job.printer).await? {
            shown.push(ShownPrint {
                id: job.id,
                printer: printer.name,
                purpose: printer.purpose,
                state: job.state,
                made_at: job.made_at,
                reason: job.reason,
            });
        }
    }
    Ok(shown)
}

/// Which printers of tickets can print an order's again: those of the counter where it was sold,
/// and those of all counters for somebody who sells over the whole house.
///
/// # Errors
/// `UnknownOrder`; without the right to sell where it was sold.
#[boxed]
pub async fn orders_printers(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<Vec<CounterPrinter>, Failure<PrintRefusal>> {
    let mut conn = house.store().read().await?;
    let order = reachable(&mut conn, actor, code).await?;
    Ok(allowed_printers(&mut conn, actor, &order).await?)
}

pub(super) async fn allowed_printers(
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<Vec<CounterPrinter>> {
    let outlet = points_of_sale::outlet_of(conn, order).await?;
    let counter = counter_of(&outlet).to_owned();
    let is_whole = actor.permit(Action::Sell, "*").is_ok();
    let all = printers::all(conn).await?.into_iter();
    Ok(all
        .filter(|it| it.purpose == PrinterPurpose::Tickets && it.device.address.is_some())
        .filter(|it| is_whole || it.counter == counter)
        .collect())
}

/// The order of this code, for somebody who sells where it was sold.
pub(super) async fn reachable(
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<PrintRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let order = orders::by_code(conn, code).await?;
    let order = order.ok_or(Failure::Refused(PrintRefusal::UNKNOWN_ORDER))?;
    let outlet = points_of_sale::outlet_of(conn, &order).await?;
    actor.permit(Action::Sell, &outlet.scope())?;
    Ok(order)
}
