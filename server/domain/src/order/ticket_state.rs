//! Where each ticket of an order stands. Every sentence about a ticket is made from this: on the
//! page, in mails, on paper and in calendars.

use super::{LineResale, OrderLineView, OrderView};
use crate::{
    id::{AdmissionId, PerformanceId},
    moment::Moment,
    tickets::{exchange::ExchangedBy, media::TicketMedia},
};

/// Who took a line back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelledBy {
    /// Staff.
    House,
    /// Its holder returned it for credit.
    Holder,
    /// Its holder, or nobody, chose so after the house cancelled or moved the performance.
    Change,
}

/// Of one ticket, for whoever reads the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketState {
    /// Nobody has paid for it.
    NotYet,
    /// Its code admits, also while it is offered to somebody who may accept it.
    Valid,
    /// Somebody came in with it.
    Used,
    /// It admits nobody before the box office has seen what its ticket type asks for.
    WaitsForProof,
    /// It admits nobody while its payment is disputed.
    Disputed,
    /// It admits nobody while it is offered for resale.
    OnOffer,
    /// Somebody else has bought its seat.
    SoldOn,
    /// Somebody else has accepted it, and the reader's code is over.
    HandedOn,
    Exchanged(ExchangedBy),
    TakenBack(CancelledBy),
    /// The house has cancelled its performance.
    PerformanceCancelled,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TicketView {
    pub admission: AdmissionId,
    /// The code that admits now.
    pub barcode: String,
    /// The same code shows others too: a card for several performances.
    pub is_on_card: bool,
    /// How often the ticket was replaced.
    pub replaced: u32,
    pub entered_at: Option<Moment>,
    /// Nothing shows it before the box office has seen what its ticket type asks for.
    pub waits_for_proof: bool,
    /// For resale: it admits nobody until its holder takes it back.
    pub is_offered: bool,
    /// Its payment is disputed: it admits nobody.
    pub is_disputed: bool,
    /// To whom it is being handed on: it admits until that person accepts it.
    pub offered_to: Option<String>,
    /// What the house gives it out on.
    pub media: TicketMedia,
}

impl TicketState {
    /// Of a line that stands.
    pub fn of(line: &OrderLineView) -> Self {
        match (&line.resale, line.exchanged, &line.ticket) {
            (Some(LineResale::Sold { .. }), ..) => Self::SoldOn,
            (_, Some(by), _) => Self::Exchanged(by),
            (.., None) if line.handed_to.is_some() => Self::HandedOn,
            _ if line.is_cancelled => Self::PerformanceCancelled,
            (.., None) => Self::NotYet,
            (.., Some(ticket)) if ticket.entered_at.is_some() => Self::Used,
            (.., Some(ticket)) if ticket.waits_for_proof => Self::WaitsForProof,
            (.., Some(ticket)) if ticket.is_offered => Self::OnOffer,
            (.., Some(ticket)) if ticket.is_disputed => Self::Disputed,
            (.., Some(_)) => Self::Valid,
        }
    }

    /// Its code is shown and printed, and has let somebody in or will.
    pub fn has_code(self) -> bool {
        match self {
            Self::Valid | Self::Used => true,
            Self::NotYet
            | Self::WaitsForProof
            | Self::Disputed
            | Self::OnOffer
            | Self::SoldOn
            | Self::HandedOn
            | Self::Exchanged(_)
            | Self::TakenBack(_)
            | Self::PerformanceCancelled => false,
        }
    }

    /// The order has no seat by it any more.
    pub fn is_gone(self) -> bool {
        match self {
            Self::SoldOn | Self::Exchanged(_) | Self::TakenBack(_) => true,
            Self::NotYet
            | Self::Valid
            | Self::Used
            | Self::WaitsForProof
            | Self::Disputed
            | Self::OnOffer
            | Self::HandedOn
            | Self::PerformanceCancelled => false,
        }
    }
}

impl OrderLineView {
    /// The house has cancelled its performance, and the ticket was still for it.
    pub fn is_called_off(&self) -> bool {
        self.is_cancelled && !self.state.is_gone()
    }

    /// For resale; nobody has bought its seat.
    pub fn is_offered(&self) -> bool {
        matches!(self.resale, Some(LineResale::Offered { .. }))
    }
}

impl OrderView {
    /// How many of its tickets for the performance are on offer.
    pub fn offers(&self, performance: PerformanceId) -> u32 {
        let lines = self.lines.iter().filter(|line| line.performance == performance);
        lines.filter(|line| line.is_offered()).count() as u32
    }

    /// Tickets for the performance, which the house changed, that their buyer can exchange now.
    pub fn exchangeable(
        &self,
        performance: PerformanceId,
    ) -> impl Iterator<Item = (&OrderLineView, &TicketView)> {
        let is_owed = self.is_owed();
        let lines = self.lines.iter().filter(move |line| {
            let is_free = line.is_exchangeable_after_change && line.exchanged.is_none();
            !is_owed && line.performance == performance && is_free
        });
        lines.filter_map(|line| Some((line, line.ticket.as_ref()?))).filter(|(_, ticket)| {
            let is_theirs = !ticket.is_offered && ticket.offered_to.is_none();
            let is_unused = ticket.entered_at.is_none() && !ticket.is_disputed;
            is_theirs && is_unused && !ticket.waits_for_proof
        })
    }

    /// Its buyer has a ticket for the performance that nobody else has accepted or bought.
    pub fn has_own(&self, performance: PerformanceId) -> bool {
        let mut lines = self.lines.iter().filter(|line| line.performance == performance);
        lines.any(|line| {
            let is_elsewhere = line.state.is_gone() || line.state == TicketState::SoldOn;
            !is_elsewhere && line.handed_to.is_none()
        })
    }

    /// Tickets for the performance that somebody else has accepted, and who: by the name on the
    /// card of a present, otherwise by their address.
    pub fn handed(
        &self,
        performance: PerformanceId,
    ) -> impl Iterator<Item = (&OrderLineView, &str)> {
        let lines = self.lines.iter().filter(move |line| line.performance == performance);
        lines.filter(|line| !line.state.is_gone()).filter_map(|line| {
            let to = line.given_to.as_deref().or(line.handed_to.as_deref());
            Some((line, to?))
        })
    }
}
