//! Of a ticket that is offered for resale.

use super::{Page, Said};
use crate::{mails::ResaleStep, resale_words};
use domain::{
    bank_account::ShareTo,
    order::{LineResale, OrderLineView},
    resale::ResaleShare,
};
use house::mail::Part;
use store::releases::{LineRelease, ReleaseEnd};

impl Page<'_> {
    /// None: something newer is true of it, which another mail says.
    pub fn resale(&self, step: ResaleStep, release: &LineRelease) -> Option<Said> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        let (line, words) = lines.into_iter().find(|(line, _)| line.line == release.line)?;
        let share = share_of(line, release);
        let (subject, body) = match (step, release.end) {
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
            (ResaleStep::Unsold, Some(ReleaseEnd::Unsold)) if line.is_cancelled => return None,
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
        };
        let currency = self.printout.view.quote.currency;
        let rest = resale_words::rest(&share);
        let args = resale_words::args(self.locale, &share, currency, rest);
        let mut parts = vec![self.ticket(line, words)];
        parts.push(Part::Text(self.locale.text_with(body, &args)));
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
        Some(self.mail_about(subject, parts, line))
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
