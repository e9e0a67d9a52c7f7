//! What a buyer is told when the house cancels a performance or moves it.

use super::page::{Page, Written};
use domain::{
    change::{ChangeKind, OrderChangeView},
    id::ChangeId,
    moment::Moment,
    order::{OrderLineView, OrderState},
};
use house::{locales::Arg, mail::Part};

impl Page<'_> {
    /// None: nothing is to be chosen any more, and another mail says what was done.
    pub fn changed(&self, change: ChangeId) -> Option<Written> {
        let told = self.told(change).filter(|told| told.choice.is_none())?;
        let line = self.line_of(told)?;
        let performance: Arg = self.performance(told).into();
        let until = self.locale.date_plain(told.choose_by.minus_ms(1), &line.time_zone);
        let until = [("until", until.into())];
        // Who pays later has nothing to get back.
        let is_later = self.printout.view.state == OrderState::Reserved;
        let said = |id: &str, args: &[(&str, Arg)]| Part::Text(self.locale.text_with(id, args));
        let (subject, mut parts) = match told.kind {
            ChangeKind::Cancelled => {
                let what = said("mail-changed-cancelled", &[("performance", performance)]);
                ("mail-performance-cancelled-subject", vec![what])
            }
            ChangeKind::Moved => {
                let before = told.starts_before.map(|at| self.when(at, line)).unwrap_or_default();
                let args = [("performance", performance), ("before", before.into())];
                ("mail-changed-moved-subject", vec![said("mail-changed-moved", &args)])
            }
        };
        match (told.kind, is_later) {
            (_, false) if !told.is_open => {}
            (ChangeKind::Cancelled, false) => {
                parts.push(said("mail-changed-cancelled-choose", &until));
            }
            (ChangeKind::Cancelled, true) => parts.push(said("mail-changed-cancelled-later", &[])),
            (ChangeKind::Moved, false) => parts.push(said("mail-changed-moved-choose", &until)),
            (ChangeKind::Moved, true) => {}
        }
        parts.push(self.link_to_order());
        Some(self.mail(subject, parts))
    }

    pub(super) fn told(&self, change: ChangeId) -> Option<&OrderChangeView> {
        self.printout.view.changes.iter().find(|told| told.change == change)
    }

    /// A ticket for its performance, also one that was taken back.
    fn line_of(&self, told: &OrderChangeView) -> Option<&OrderLineView> {
        let view = &self.printout.view;
        let mut lines = view.lines.iter().chain(&view.taken_back);
        lines.find(|line| line.performance == told.performance)
    }

    /// Title, date and time.
    pub(super) fn performance(&self, told: &OrderChangeView) -> String {
        self.line_of(told).map(|line| self.title_and_time(line)).unwrap_or_default()
    }

    pub(super) fn title_and_time(&self, line: &OrderLineView) -> String {
        format!("{}, {}", line.title, self.when(line.starts_at, line))
    }

    fn when(&self, at: Moment, line: &OrderLineView) -> String {
        let date = self.locale.date_long(at, &line.time_zone);
        let time = self.locale.time(at, &line.time_zone);
        self.locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
    }
}
