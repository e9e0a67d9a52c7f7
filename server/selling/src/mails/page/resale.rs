//! Of a ticket that is offered for resale.

use super::{Page, Said};
use crate::{mails::ResaleStep, printout::seat_place, waiting::resale_words};
use domain::{
    id::PerformanceId,
    order::{LineResale, OrderLineView},
    payments::bank_account::ShareTo,
    tickets::resale::ResaleShare,
};
use house::mail::Part;
use store::seats::releases::{LineRelease, ReleaseEnd};

impl Page<'_> {
    /// None: something newer is true of it, which another mail says. `beside`: the order's, of
    /// which those that are on offer for the same performance are named, too.
    pub fn resale(
        &self,
        step: ResaleStep,
        release: &LineRelease,
        beside: &[LineRelease],
    ) -> Option<Said> {
        let line = self.released(release)?;
        let share = share_of(line, release);
        let (subject, body) = messages(step, release, &share, line.is_cancelled)?;
        let mut parts = self.ticket_of(release);
        parts.push(self.of_share(body, &share));
        let others = self.others_on_offer(line.performance, release, beside);
        for other in others.iter().filter(|_| release.end.is_none()) {
            let share = share_of(self.released(other)?, other);
            let (_, body) = messages(step, other, &share, line.is_cancelled)?;
            parts.extend(self.ticket_of(other));
            parts.push(self.of_share(body, &share));
        }
        if share.rest_minor() > 0 && matches!(release.end, Some(ReleaseEnd::Sold { .. })) {
            parts.push(match release.is_paid_out {
                true => self.transfer_payable(line),
                false => self.credit_payable(line),
            });
        }
        if let (None, Some(at)) = (release.end, release.begins_at) {
            let when = self.when(at, line);
            let args = [("when", when.into())];
            parts.push(Part::Text(self.locale.text_with("account-resale-begins", &args)));
        }
        if release.end.is_none() && self.printout.view.is_owed() {
            parts.push(Part::Text(self.locale.text("account-resale-debt")));
        }
        if step == ResaleStep::Sold {
            parts.extend(self.words_of_gone());
        }
        let link = self.locale.text("mail-resale-link");
        parts.push(Part::Link(link, self.season_link.to_owned()));
        let (subject, parts) = self.mail_about(subject, parts, line);
        // Two mails of one order can be told apart.
        let seat = line.seat.as_ref().filter(|_| others.is_empty());
        let seat = seat.map(|seat| format!(", {}", seat_place(self.locale, seat)));
        Some((subject + &seat.unwrap_or_default(), parts))
    }

    /// Whoever renews two seats has a mail about each: the subject names the seat.
    pub(super) fn with_seat(&self, said: Said) -> Said {
        let seats = self.printout.view.lines.iter().filter_map(|line| line.seat.as_ref());
        let mut seats: Vec<String> = seats.map(|seat| seat_place(self.locale, seat)).collect();
        seats.dedup();
        match seats.as_slice() {
            [seat] if self.order.is_renewal() => (format!("{}, {seat}", said.0), said.1),
            _ => said,
        }
    }

    fn released(&self, release: &LineRelease) -> Option<&OrderLineView> {
        self.printout.view.lines.iter().find(|line| line.line == release.line)
    }

    /// Where a share goes, in the words of a step.
    fn of_share(&self, body: &str, share: &ResaleShare) -> Part {
        let rest = resale_words::rest(share);
        let args = resale_words::args(self.locale, share, self.printout.view.quote.currency, rest);
        Part::Text(self.locale.text_with(body, &args))
    }

    fn ticket_of(&self, release: &LineRelease) -> Vec<Part> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        let its = lines.filter(|(line, _)| line.line == release.line);
        its.map(|(line, words)| self.ticket(line, words)).collect()
    }

    fn others_on_offer<'a>(
        &self,
        performance: PerformanceId,
        release: &LineRelease,
        beside: &'a [LineRelease],
    ) -> Vec<&'a LineRelease> {
        let lines = &self.printout.view.lines;
        let is_there = |it: &LineRelease| {
            lines.iter().any(|line| line.line == it.line && line.performance == performance)
        };
        let is_other = |it: &&LineRelease| {
            let is_alike = (it.end, it.share_to) == (None, release.share_to);
            is_alike && it.line != release.line && is_there(it)
        };
        beside.iter().filter(is_other).collect()
    }
}

/// As the order's page divides it; an example of a mail has no such page.
fn share_of(line: &OrderLineView, release: &LineRelease) -> ResaleShare {
    if let Some(LineResale::Offered { share, .. } | LineResale::Sold { share }) = &line.resale {
        return share.clone();
    }
    let minor = match release.end {
        Some(ReleaseEnd::Sold { credit_minor, .. }) => credit_minor,
        _ => release.promised_minor,
    };
    ResaleShare { minor, to: release.share_to, ..ResaleShare::default() }
}

/// Subject and text. None: something newer is true.
fn messages(
    step: ResaleStep,
    release: &LineRelease,
    share: &ResaleShare,
    is_cancelled: bool,
) -> Option<(&'static str, &'static str)> {
    Some(match (step, release.end) {
        (ResaleStep::Offered, None) if !share.is_whole() => {
            ("mail-resale-offered-subject", "mail-resale-offered-parts")
        }
        (ResaleStep::Offered, None) => match release.share_to {
            ShareTo::Credit => ("mail-resale-offered-subject", "mail-resale-offered"),
            ShareTo::Bank => ("mail-resale-offered-subject", "mail-resale-offered-bank"),
        },
        (ResaleStep::TakenBack, Some(ReleaseEnd::TakenBack)) => {
            ("mail-resale-taken-back-subject", "mail-resale-taken-back")
        }
        // The mail about its performance says that the offer has ended.
        (ResaleStep::Unsold, Some(ReleaseEnd::Unsold)) if is_cancelled => return None,
        (ResaleStep::Unsold, Some(ReleaseEnd::Unsold)) => {
            ("mail-resale-unsold-subject", "mail-resale-unsold")
        }
        (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) if share.minor == 0 => {
            ("mail-resale-sold-subject", "mail-resale-sold-gone")
        }
        (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) if !share.is_whole() => {
            ("mail-resale-sold-subject", "mail-resale-sold-parts")
        }
        (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) => match release.is_paid_out {
            true => ("mail-resale-sold-subject", "mail-resale-sold-bank"),
            false => ("mail-resale-sold-subject", "mail-resale-sold"),
        },
        _ => return None,
    })
}
