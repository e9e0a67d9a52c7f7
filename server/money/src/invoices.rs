//! Invoices of what was sold: one for each seller of an order, numbered without gaps. Sales never
//! wait for a number: a job gives them in the order of payment, or whoever looks first.
//!
//! What Spanish law wants (RD 1619/2012): without the customer's data up to a limit (art. 4.1.a),
//! with it above; each kind in series of its own (art. 6.1.a and 7.1.a); a full one in the place
//! of a simplified one is no rectifying one (art. 15.6) and names what it replaces; what is taken
//! back is rectified under a number of its own (art. 15). We assume that a full one can be asked
//! for until the end of the calendar year of the simplified one.
//!
//! Of an exchange by a recipient, the invoice names the whole price, of which somebody else has
//! paid a part that is none of the recipient's business: such invoices are the house's alone, and
//! the order's page has a receipt of what its buyer paid (`own_part`).

mod by_staff;
mod issue;
mod own_part;
mod party;
mod print;
pub mod sheet_look;
mod transfer;

pub use by_staff::{can_make_full, full_invoice_by_staff};
pub use party::{invoice_party, set_invoice_party};

pub use party::PartyRefusal;

use crate::timeline::may_reach;
use anyhow::Context;
use domain::{
    id::{InvoiceId, OrderId},
    moment::HOUR_MS,
    money::{Currency, Money},
    order::OrderView,
    payments::invoice::{FullInvoiceRefusal, InvoiceKind, InvoiceView, Papers, Party},
    people::actor::{Action, Actor},
    tickets::exchange::ExchangedBy,
};
use house::{
    Failure, House,
    jobs::{guarded, work::PaperSample},
    sealed,
};
use people::customers::time_zone;
use season::catalogue::{self, Catalogue};
use selling::orders::{Known, Reader, view_of_known};
use std::collections::HashMap;
use store::{
    Conn,
    books::{
        invoice_sources,
        invoices::{self, Invoice},
    },
    orders::{self, Order, Rare},
    tickets::exchanges,
};

const AT_ONCE: i64 = 100;
/// An order that can't be invoiced by a fault of ours waits so long for the next try.
const AGAIN_MS: i64 = HOUR_MS;

/// Gives their numbers to what was sold or taken back since the last round. Gives how many
/// orders had something.
#[boxed]
pub async fn issue_invoices(house: &House) -> anyhow::Result<usize> {
    let due = {
        let mut conn = house.store().read().await?;
        invoices::due(&mut conn, house.now(), AT_ONCE).await?
    };
    for order in &due {
        issue_or_put_off(house, *order).await?;
    }
    Ok(due.len())
}

/// The same for one order, by the secret in its address: its page is being looked at.
#[boxed]
pub async fn issue_invoices_for(house: &House, order_secret: &str) -> anyhow::Result<()> {
    invoiced(house, order_secret).await.map(drop)
}

/// What an order's page shows: it, and its papers, which get their numbers now where they
/// are due. None for an unknown order.
#[boxed]
pub async fn order_with_papers(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<(OrderView, Papers)>> {
    let Some((order, rare)) = invoiced(house, secret).await? else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let known = Known { order: &order, rare: &rare };
    let view = view_of_known(house, &mut conn, &catalogue, known, language, Reader::Buyer).await?;
    let is_due = rare.to_invoice.is_some();
    let papers = match view.left_minor() {
        Some(left_minor) => {
            let has_receipt = order.stands() && left_minor > 0;
            Papers { has_receipt, ..Papers::default() }
        }
        None => papers(house, &mut conn, &catalogue, &order, is_due).await?,
    };
    Ok(Some((view, papers)))
}

/// Somebody else had paid for the ticket that was exchanged for the order's own.
async fn is_handed(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let former = exchanges::exchanged_for(conn, order).await?;
    Ok(former.is_some_and(|former| former.by == ExchangedBy::Recipient))
}

/// The order; what of it is due for an invoice has tried to get one.
async fn invoiced(house: &House, order_secret: &str) -> anyhow::Result<Option<(Order, Rare)>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let found = orders::by_secret_with_rare(&mut conn, &secret).await?;
    let Some((order, mut rare)) = found else { return Ok(None) };
    // Nobody keeps one connection while waiting for another.
    drop(conn);
    if rare.to_invoice.is_some_and(|since| since <= house.now()) {
        issue_or_put_off(house, order.id).await?;
        let mut conn = house.store().read().await?;
        rare = Rare::of(&mut conn, order.id).await?;
    }
    Ok(Some((order, rare)))
}

/// A fault of ours is logged; the order is tried again later.
async fn issue_or_put_off(house: &House, order: OrderId) -> anyhow::Result<()> {
    let Err(fault) = guarded(issue_invoices_of(house, order)).await else { return Ok(()) };
    tracing::error!(%order, "an order could not be invoiced: {fault:#}");
    let again = house.now().plus_ms(AGAIN_MS);
    house
        .fault_only(move |_, conn| {
            Box::pin(async move { invoices::set_due(conn, order, Some(again)).await })
        })
        .await
}

async fn issue_invoices_of(house: &House, order: OrderId) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
                issue::bring_up_to_date(&house, conn, &order).await
            })
        })
        .await
}

/// A full invoice for the named customer, which replaces the simplified ones.
///
/// # Errors
/// Refused: fields are missing, or the order has nothing left to invoice.
#[boxed]
pub async fn ask_full_invoice(
    house: &House,
    order_secret: &str,
    party: &Party,
) -> Result<(), Failure<FullInvoiceRefusal>> {
    let fields = |wrong| Failure::Refused(FullInvoiceRefusal::Fields(wrong));
    let party = party.checked().map_err(fields)?;
    let known = {
        let mut conn = house.store().read().await?;
        orders::by_secret(&mut conn, &sealed::link_lookup(house, order_secret)?).await?
    };
    let order = known.ok_or(Failure::Refused(FullInvoiceRefusal::UnknownOrder))?.id;
    house
        .write(move |house, conn| {
            let party = party.clone();
            Box::pin(async move { make_full(&house, conn, order, &party).await })
        })
        .await
}

/// None: it is none of this order's, or names what its buyer may not know.
#[boxed]
pub async fn invoice_pdf(
    house: &House,
    order_secret: &str,
    invoice: InvoiceId,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    if is_handed(&mut conn, order.id).await? {
        return Ok(None);
    }
    let sheet = print::one_of(house, &mut conn, &order, invoice, language).await?;
    drop(conn);
    print::pdf(sheet.into_iter().collect()).await
}

/// For sales that get no invoice before the customer is known, or none that its buyer may see.
/// None: there are none.
#[boxed]
pub async fn receipt_pdf(
    house: &House,
    order_secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let sheets = match is_handed(&mut conn, order.id).await? {
        true => own_part::receipts(house, &mut conn, &order, language).await?,
        false => print::receipts(house, &mut conn, &order, language).await?,
    };
    drop(conn);
    print::pdf(sheets).await
}

/// An order's invoices, for colleagues who may see money; None: not this order's.
#[boxed]
pub async fn staff_invoices(
    house: &House,
    actor: &Actor,
    order_code: &str,
) -> anyhow::Result<Option<Vec<InvoiceView>>> {
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_code(&mut conn, order_code).await? else { return Ok(None) };
    if !may_reach(&mut conn, actor, Action::ReadMoney, order.id).await? {
        return Ok(None);
    }
    let all = invoices::of_order(&mut conn, order.id).await?;
    Ok(Some(views(&mut conn, order.id, &all).await?))
}

/// None: there is no such invoice within their reach.
#[boxed]
pub async fn staff_invoice_pdf(
    house: &House,
    actor: &Actor,
    order_code: &str,
    invoice: InvoiceId,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_code(&mut conn, order_code).await? else { return Ok(None) };
    if !may_reach(&mut conn, actor, Action::ReadMoney, order.id).await? {
        return Ok(None);
    }
    let sheet = print::one_of(house, &mut conn, &order, invoice, language).await?;
    drop(conn);
    print::pdf(sheet.into_iter().collect()).await
}

async fn make_full(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    party: &Party,
) -> Result<(), Failure<FullInvoiceRefusal>> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    if !order.stands() {
        return Err(Failure::Refused(FullInvoiceRefusal::NotPaid));
    }
    if is_handed(conn, order.id).await? {
        return Err(Failure::Refused(FullInvoiceRefusal::NotNow));
    }
    issue::bring_up_to_date(house, conn, &order).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    if !papers(house, conn, &catalogue, &order, false).await?.can_ask {
        return Err(Failure::Refused(FullInvoiceRefusal::NotNow));
    }
    invoice_sources::give_customer(conn, order.id, party, house.now()).await?;
    // What has none yet gets a full one; then those that are there are replaced.
    issue::bring_up_to_date(house, conn, &order).await?;
    issue::replace(house, conn, &order, party).await?;
    Ok(())
}

/// `is_due`: some of it has no number yet, and gets one within moments or when it is asked for.
async fn papers(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: &Order,
    is_due: bool,
) -> anyhow::Result<Papers> {
    if !order.stands() || order.total_minor == 0 {
        return Ok(Papers::default());
    }
    let all = invoices::of_order(conn, order.id).await?;
    let sales = || all.iter().filter(|one| one.cause == issue::SALE);
    let invoiced_minor: i64 = sales().map(|one| one.total_minor + one.voucher_minor).sum();
    // No line is below zero: once the whole sum is invoiced, every company's part is.
    let sold = match is_due || invoiced_minor == order.total_minor {
        true => Vec::new(),
        false => invoice_sources::sold(conn, order.id).await?,
    };
    let has_one = |company| sales().any(|one| one.company == company);
    let needs_party = sold.iter().any(|it| it.due_minor > 0 && !has_one(it.company));
    let year = issue::year(catalogue, house.now());
    let mut can_ask = needs_party;
    for one in all.iter().filter(|one| one.replaced_by.is_none()) {
        let stands: i64 = all
            .iter()
            .filter(|it| it.company == one.company && it.replaced_by.is_none())
            .map(|it| it.total_minor)
            .sum();
        let is_simplified = one.kind == InvoiceKind::Simplified && stands > 0;
        can_ask |= is_simplified && issue::year(catalogue, one.issued_at) == year;
    }
    let invoices = views(conn, order.id, &all).await?;
    let time_zone = time_zone(catalogue);
    Ok(Papers { invoices, needs_party, has_receipt: needs_party, can_ask, time_zone })
}

/// As pages list the order's invoices.
async fn views(
    conn: &mut Conn,
    order: OrderId,
    all: &[Invoice],
) -> anyhow::Result<Vec<InvoiceView>> {
    let exchanged = match all.iter().any(|one| one.kind == InvoiceKind::Rectifying) {
        true => invoice_sources::exchanged(conn, order).await?,
        false => HashMap::new(),
    };
    all.iter().map(|one| view(one, exchanged.contains_key(&one.cause))).collect()
}

fn view(invoice: &Invoice, is_of_exchange: bool) -> anyhow::Result<InvoiceView> {
    let currency = Currency::parse(&invoice.currency);
    let currency = currency.map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    Ok(InvoiceView {
        id: invoice.id,
        number: invoice.full_number(),
        kind: invoice.kind,
        company: invoice.seller.name.clone(),
        issued_at: invoice.issued_at,
        total: Money::new(invoice.total_minor, currency),
        is_replaced: invoice.replaced_by.is_some(),
        is_of_exchange,
    })
}

/// An invoice as staff look at it.
pub(crate) fn paper() -> PaperSample {
    PaperSample {
        kind: "invoice",
        texts: &["papers-"],
        print: |house, locale| Box::pin(print::sample(house, locale)),
    }
}
