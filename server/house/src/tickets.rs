//! Tickets of a paid order: printed, mailed again, replaced.

use crate::{Failure, House};
use domain::id::AdmissionId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketRefusal {
    UnknownOrder,
    NotPaid,
    UnknownTicket,
    AlreadyEntered,
    /// Sent a moment ago; mail takes its time.
    JustSent,
}

impl House {
    /// A4, one page a ticket; all of the order or one. Always the barcodes that admit now.
    pub async fn tickets_pdf(
        &self,
        _order_secret: &str,
        _only: Option<AdmissionId>,
        _language: &str,
    ) -> Result<Vec<u8>, Failure<TicketRefusal>> {
        todo!()
    }

    pub async fn calendar(
        &self,
        _order_secret: &str,
        _language: &str,
    ) -> Result<String, Failure<TicketRefusal>> {
        todo!()
    }

    /// Mails the same tickets with the same barcodes again.
    pub async fn resend_tickets(&self, _order_secret: &str) -> Result<(), Failure<TicketRefusal>> {
        todo!()
    }

    /// A new barcode; the former one is refused at the door from now on (invariant 5).
    pub async fn replace_ticket(
        &self,
        _order_secret: &str,
        _admission: AdmissionId,
    ) -> Result<(), Failure<TicketRefusal>> {
        todo!()
    }
}
