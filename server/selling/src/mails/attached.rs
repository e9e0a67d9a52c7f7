//! The files that go with a mail about an order.

use super::calendar;
use crate::printout::Printout;
use domain::tickets::media::Paper;
use house::{House, locales::Locale, ports::Attachment};
use std::sync::Arc;

/// Those that wait for a proof are not there yet.
pub(super) fn has_tickets(printout: &Printout) -> bool {
    printout.view.lines.len() > printout.waiting as usize
}

/// Tickets and codes of extras on paper, and entries for the calendar. Printing takes a moment of
/// pure work: not on the threads that serve pages.
pub(super) async fn attachments(
    house: &House,
    locale: &Locale,
    printout: Arc<Printout>,
) -> anyhow::Result<Vec<Attachment>> {
    if !has_tickets(&printout) && printout.receipts.is_empty() {
        return Ok(Vec::new());
    }
    let printer = house.ports().printer.clone();
    let calendar = calendar::file(house, locale, &printout, &[])?;
    let code = printout.view.code.clone();
    let pdf = tokio::task::spawn_blocking(move || {
        let printed = printout.printed(&[]);
        anyhow::Ok(match printout.has_on(Paper::EachAlone, &[]) {
            true => Some(printer.tickets_pdf(std::slice::from_ref(&printed), Paper::EachAlone)?),
            false => None,
        })
    })
    .await??;
    let name = locale.text_with("mail-attachment-tickets", &[("code", code.into())]);
    let pdf = pdf.map(|bytes| Attachment {
        name: format!("{name}.pdf"),
        media_type: "application/pdf".to_owned(),
        bytes,
    });
    Ok(pdf.into_iter().chain(calendar).collect())
}
