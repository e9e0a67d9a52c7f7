//! Of a ticket that is offered for resale.

use super::{Page, Said};
use crate::mails::ResaleStep;
use domain::{bank_account::ShareTo, money::Money};
use house::mail::Part;
use store::releases::{LineRelease, ReleaseEnd};

impl Page<'_> {
    /// None: something newer is true of it, which another mail says.
    pub fn resale(&self, step: ResaleStep, release: &LineRelease) -> Option<Said> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        let (line, words) = lines.into_iter().find(|(line, _)| line.line == release.line)?;
        let (subject, body) = match (step, release.end) {
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
            (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) if release.voucher_minor > 0 => {
                ("mail-resale-sold-subject", "mail-resale-sold-voucher")
            }
            (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) if release.debt_minor > 0 => {
                ("mail-resale-sold-subject", "mail-resale-sold-debt")
            }
            (ResaleStep::Sold, Some(ReleaseEnd::Sold { .. })) => match release.is_paid_out {
                true => ("mail-resale-sold-subject", "mail-resale-sold-bank"),
                false => ("mail-resale-sold-subject", "mail-resale-sold"),
            },
            _ => return None,
        };
        let currency = self.printout.view.quote.currency;
        let minor = match release.end {
            Some(ReleaseEnd::Sold { credit_minor, .. }) => credit_minor,
            _ => release.promised_minor,
        };
        let args = [
            ("amount", self.locale.money(Money::new(minor, currency)).into()),
            ("voucher", self.locale.money(Money::new(release.voucher_minor, currency)).into()),
            ("debt", self.locale.money(Money::new(release.debt_minor, currency)).into()),
        ];
        let mut parts = vec![self.ticket(line, words)];
        parts.push(Part::Text(self.locale.text_with(body, &args)));
        if minor > release.voucher_minor && matches!(release.end, Some(ReleaseEnd::Sold { .. })) {
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
        if release.end.is_none() && self.printout.view.is_by_voucher() {
            parts.push(Part::Text(self.locale.text("account-resale-voucher")));
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
