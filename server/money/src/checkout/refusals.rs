//! Why a basket that was shown isn't ordered after all.

use super::{Checked, Frozen};
use crate::settlement;
use domain::{order::PlaceRefusal, payments::invoice::PerformanceInvoice};
use house::{Failure, House};
use season::catalogue;
use store::{Conn, orders::Order};

/// What is exchanged without a difference may cost less than its basket said.
pub(super) async fn refuse_below_promise(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    frozen: &Frozen,
) -> Result<(), Failure<PlaceRefusal>> {
    let below = settlement::resale::below_promise(conn, order.id, &frozen.lines).await?;
    let Some((performance, least_minor)) = below else { return Ok(()) };
    let catalogue = catalogue::catalogue_of_order(house, conn, order).await?;
    let (_, slug) = settlement::sale_of(house, &catalogue, performance)?;
    let title = catalogue.title(&slug, &order.language);
    Err(Failure::Refused(PlaceRefusal::BelowPromise { title, least_minor }))
}

/// What was shown is what is charged (invariant 7).
pub(super) fn refuse_changed(frozen: &Frozen, checked: &Checked) -> Result<(), PlaceRefusal> {
    // Nothing is charged.
    if checked.is_invitation && frozen.quote.total_minor == 0 {
        return Ok(());
    }
    if frozen.quote.total_minor != checked.total_shown_minor {
        return Err(PlaceRefusal::TotalChanged {
            shown_minor: checked.total_shown_minor,
            total_minor: frozen.quote.total_minor,
        });
    }
    // Of what it is made, the till has told.
    if checked.was_handed {
        return Ok(());
    }
    // Another tab may have changed the basket to something else of the same sum. A basket doesn't
    // know that its seller will sell it by invoice.
    let shown = frozen.deferred.iter().filter(|_| checked.invoice_due_at.is_none());
    let invoices: Vec<PerformanceInvoice> = shown.map(|it| it.invoice.clone()).collect();
    match frozen.shown(&invoices) == checked.shown {
        true => Ok(()),
        false => Err(PlaceRefusal::BasketChanged),
    }
}
