//! The calendar's entries that go with mails: of what was bought, moved, cancelled or taken back.
//! Each has the UID that it always had and a higher SEQUENCE, so it takes the former one's place.

use super::{ResaleStep, changed::Brings, page::Page};
use crate::printout::Printout;
use domain::{
    id::{ChangeId, PerformanceId},
    tickets::change::{ChangeKind, OrderChangeView},
};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    ports::Attachment,
};
use store::seats::releases::LineRelease;

/// Entries of these performances; none named: of all that the order has or had. None: there are no
/// such entries.
///
/// The method stays PUBLISH, also for what is cancelled (RFC 5546, 3.2.1, lets its STATUS say so):
/// CANCEL is for those who were invited, and calendars ignore it in files that are opened by hand.
pub(super) fn file(
    house: &House,
    locale: &Locale,
    printout: &Printout,
    only: &[PerformanceId],
) -> anyhow::Result<Option<Attachment>> {
    let entries = house.ports().printer.calendar(&printout.printed(&[]), only)?;
    let code = printout.view.code.clone();
    let name = locale.text_with("mail-attachment-calendar", &[("code", code.into())]);
    Ok(entries.map(|entries| Attachment {
        name: format!("{name}.ics"),
        media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        bytes: entries.into_bytes(),
    }))
}

impl Page<'_> {
    /// That the house cancelled or moved a performance, with its entry. None: see `changed`.
    pub fn changed_with_entry(
        &self,
        house: &House,
        change: ChangeId,
        brings: Brings,
    ) -> anyhow::Result<Option<MailContent>> {
        let Some(said) = self.changed(change, brings) else { return Ok(None) };
        let Some(told) = self.told(change) else { return Ok(None) };
        let entry = file(house, self.locale, self.printout, &[told.performance])?;
        let attachments = entry.into_iter().collect();
        Ok(Some(MailContent { attachments, ..self.content(said) }))
    }

    /// What became of a ticket on offer, with its entry once its seat was sold. None: see `resale`.
    pub fn resale_with_entry(
        &self,
        house: &House,
        step: ResaleStep,
        release: &LineRelease,
        beside: &[LineRelease],
    ) -> anyhow::Result<Option<MailContent>> {
        let Some(said) = self.resale(step, release, beside) else { return Ok(None) };
        let attachments = match step == ResaleStep::Sold {
            true => self.entries_of_gone(house)?,
            false => Vec::new(),
        };
        Ok(Some(MailContent { attachments, ..self.content(said) }))
    }

    /// The entries of performances that the order has no ticket for any more.
    pub fn entries_of_gone(&self, house: &House) -> anyhow::Result<Vec<Attachment>> {
        let gone = self.gone();
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        Ok(file(house, self.locale, self.printout, &gone)?.into_iter().collect())
    }

    /// What the attached entry does; none where the performance has none.
    pub(super) fn words_of_entry(&self, told: &OrderChangeView) -> Option<Part> {
        let mut lines = self.printout.view.lines.iter();
        let has_entry = lines.any(|it| it.performance == told.performance && it.ticket.is_some());
        let id = match told.kind {
            ChangeKind::Moved if told.is_after_all => "mail-changed-calendar-after-all",
            ChangeKind::Moved => "mail-changed-calendar-moved",
            ChangeKind::Cancelled => "mail-changed-calendar-off",
        };
        has_entry.then(|| self.said(id))
    }

    /// The same of tickets that are gone.
    pub(super) fn words_of_gone(&self) -> Option<Part> {
        (!self.gone().is_empty()).then(|| self.said("mail-changed-calendar-off"))
    }

    fn gone(&self) -> Vec<PerformanceId> {
        self.printout.view.lost().map(|line| line.performance).collect()
    }
}
