//! What a buyer is told when the house cancels a performance or moves it.

mod brings;
mod imagined;

pub(super) use brings::brings;
pub use brings::{Brings, TO_CREDIT};
pub use imagined::{Imagined, imagined};

use super::{
    Matter,
    gone::Gone,
    handed_on::name_of,
    new_ticket::BackBecause,
    page::{Page, Said, TakenBack},
};
use crate::printout::place;
use domain::{
    id::{ChangeId, OrderId, OrderLineId},
    moment::Moment,
    money::{Currency, Money},
    order::{OrderLineView, OrderState},
    payments::credit::payable_at,
    seats::plan::SeatName,
    tickets::{
        change::{ChangeKind, OrderChangeView},
        exchange::ExchangedBy,
    },
};
use house::{locales::Arg, mail::Part};
use std::iter;
use store::{
    Conn,
    orders::Order,
    payments::cancellations::{self, FollowsFrom},
    tickets::{exchanges, transfers},
};

/// What the house's or the holder's step was that took tickets back.
pub(super) async fn follows(conn: &mut Conn, matter: Matter) -> anyhow::Result<FollowsFrom> {
    match matter {
        Matter::Cancelled { cancellation } => cancellations::follows_from(conn, cancellation).await,
        _ => Ok(FollowsFrom::default()),
    }
}

/// What became credit of a former ticket beside what paid for the order `new`: after a change by
/// the house.
pub(super) async fn rest_of_exchange(
    conn: &mut Conn,
    order: &Order,
    new: OrderId,
) -> anyhow::Result<Option<Money>> {
    let exchange = exchanges::of_order(conn, new).await?.filter(|it| it.change.is_some());
    let rest_minor = exchange.map_or(0, |it| it.value_minor - it.used_minor);
    if rest_minor == 0 {
        return Ok(None);
    }
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    Ok(Some(Money::new(rest_minor, currency)))
}

/// Whoever has exchanged a ticket of a present, by the name on its card.
pub(super) async fn recipient(
    conn: &mut Conn,
    follows: FollowsFrom,
) -> anyhow::Result<Option<String>> {
    let Some(new) = follows.exchange else { return Ok(None) };
    let exchange = exchanges::of_order(conn, new).await?;
    let Some(transfer) = exchange.and_then(|it| it.transfer) else { return Ok(None) };
    Ok(transfers::by_id(conn, transfer).await?.as_ref().and_then(name_of))
}

impl Page<'_> {
    /// None: nothing is to be chosen any more, and another mail says what was done.
    pub fn changed(&self, change: ChangeId, brings: Brings) -> Option<Said> {
        let Brings { settles_minor, offers_ended, .. } = brings;
        let told = self.told(change).filter(|told| told.choice.is_none())?;
        let line = self.line_of(told)?;
        let performance: Arg = self.performance(told, |line| !line.state.is_gone()).into();
        let until = self.locale.date_plain(told.choose_by.minus_ms(1), &line.time_zone);
        let until = [("until", until.into())];
        let is_later = self.printout.view.state == OrderState::Reserved;
        let said = |id: &str, args: &[(&str, Arg)]| Part::Text(self.locale.text_with(id, args));
        let (subject, mut parts) = match told.kind {
            ChangeKind::Cancelled => {
                let id = match is_later {
                    true => "mail-changed-cancelled-only",
                    false => "mail-changed-cancelled",
                };
                let what = said(id, &[("performance", performance)]);
                let count = [("count", offers_ended.into())];
                let ended = (offers_ended > 0).then(|| said("mail-changed-offer-ended", &count));
                let parts = iter::once(what).chain(ended).collect();
                ("mail-performance-cancelled-subject", parts)
            }
            ChangeKind::Moved if told.is_after_all => {
                let what = said("mail-changed-after-all", &[("performance", performance)]);
                ("mail-changed-after-all-subject", vec![what])
            }
            ChangeKind::Moved => {
                let before = told.starts_before.map(|at| self.when(at, line)).unwrap_or_default();
                let args = [("performance", performance), ("before", before.into())];
                match self.is_new_time(told, line) {
                    true => ("mail-changed-moved-time-subject", self.moved(told, line, &args)),
                    false => ("mail-changed-moved-subject", self.moved(told, line, &args)),
                }
            }
        };
        parts.extend(told.note.clone().map(Part::Text));
        parts.extend(self.handed_lines(told));
        match (told.kind, is_later) {
            (_, false) => parts.extend(self.choice_words(told, brings, &until)),
            (ChangeKind::Cancelled, true) => {
                parts.push(said("mail-changed-cancelled-later", &[]));
                parts.extend(self.still_to_pay());
            }
            (ChangeKind::Moved, true) if !told.is_open => {}
            (ChangeKind::Moved, true) => parts.push(said("mail-changed-moved-later", &until)),
        }
        if is_later && told.is_open && told.kind == ChangeKind::Cancelled {
            let sums = [settles_minor, brings.refund_minor.unwrap_or_default()];
            parts.extend(self.paid_for(sums, &until));
        }
        if told.is_open && !is_later {
            parts.extend(self.amounts(brings));
            let view = &self.printout.view;
            let can_exchange = view.exchangeable(told.performance).next().is_some();
            parts.extend(can_exchange.then(|| said("mail-changed-exchange", &[])));
        }
        parts.extend(self.words_of_entry(told));
        parts.push(self.link_to_order());
        Some(self.mail_about(subject, parts, line))
    }

    /// It begins at another hour of the same day.
    fn is_new_time(&self, told: &OrderChangeView, line: &OrderLineView) -> bool {
        let is_same = |at| self.locale.is_same_day(at, line.starts_at, &line.time_zone);
        told.starts_before.is_some_and(is_same)
    }

    /// The new date, and first of all what its holder must do who has seats on offer.
    fn moved(
        &self,
        told: &OrderChangeView,
        line: &OrderLineView,
        args: &[(&str, Arg)],
    ) -> Vec<Part> {
        let view = &self.printout.view;
        let offers = view.offers(told.performance);
        let is_new_time = self.is_new_time(told, line);
        let said = |id: &str| Part::Text(self.locale.text_with(id, args));
        match (offers, is_new_time) {
            (0, false) => return vec![said("mail-changed-moved")],
            (0, true) => {
                let valid = self.said("mail-changed-moved-time-valid");
                return vec![said("mail-changed-moved-time"), valid];
            }
            _ => {}
        }
        let count = [("count", offers.into())];
        let mut parts = vec![
            said(if is_new_time { "mail-changed-moved-time" } else { "mail-changed-moved-date" }),
            Part::Text(self.locale.text_with("mail-changed-moved-offered", &count)),
        ];
        let is_valid =
            |line: &OrderLineView| line.performance == told.performance && line.state.has_code();
        if view.lines.iter().any(|line| is_valid(line) && !line.is_offered()) {
            parts.push(self.said("order-called-off-others"));
        }
        parts
    }

    /// A ticket of those that a cancellation took; None: it took extras alone.
    pub(super) fn taken(&self, follows: FollowsFrom) -> Option<&OrderLineView> {
        let view = &self.printout.view;
        let mut lines = view.taken_back.iter().chain(&view.lines);
        lines.find(|line| Some(line.line) == follows.line)
    }

    /// What was taken back, by whom it was: the subject, and the first sentence.
    pub(super) fn taken_words(&self, follows: FollowsFrom, what: &Gone) -> (&'static str, String) {
        let said = |id: &str, args: &[(&str, Arg)]| self.locale.text_with(id, args);
        let code = [("code", self.code())];
        if let Some(told) = follows.change.and_then(|change| self.told(change)) {
            let is_taken = |line: &OrderLineView| what.lines.contains(&line.line);
            let view = &self.printout.view;
            let taken = view.taken_back.iter().chain(&view.lines).filter(|line| is_taken(line));
            let count = taken.count() as u32;
            let performance = self.performance(told, is_taken);
            let words = [("performance", performance.into()), ("count", count.into())];
            let subject = match told.kind {
                ChangeKind::Cancelled => "mail-changed-off-subject",
                ChangeKind::Moved => "mail-changed-returned-subject",
            };
            return (subject, said("mail-changed-taken", &words));
        }
        match (self.taken(follows), what.vouchers.first()) {
            (Some(line), _) if follows.is_waiver => {
                let performance = [("performance", self.ticket_in_words(line).into())];
                ("mail-waived-subject", said("mail-waived", &performance))
            }
            (Some(_), _) => ("mail-cancelled-subject", said("mail-cancelled-body", &code)),
            (None, Some(voucher)) if follows.is_withdrawal => {
                ("mail-withdrawn-subject", self.withdrawn(voucher))
            }
            (None, _) => ("mail-cancelled-extras-subject", said("mail-cancelled-extras", &code)),
        }
    }

    /// By whom a ticket was exchanged; `name`: of whom it was a present for.
    pub fn exchanged_words(
        &self,
        by: ExchangedBy,
        gone: Option<&OrderLineView>,
        name: Option<String>,
    ) -> Part {
        let performance = gone.map(|line| self.ticket_in_words(line)).unwrap_or_default();
        let words = match (by, &name) {
            (ExchangedBy::Buyer, _) => "mail-exchanged",
            (ExchangedBy::Recipient, None) => "mail-exchanged-handed",
            (ExchangedBy::Recipient, Some(_)) => "mail-exchanged-gift",
        };
        let args = [("performance", performance.into()), ("name", name.unwrap_or_default().into())];
        Part::Text(self.locale.text_with(words, &args))
    }

    /// One of the order's tickets was exchanged; `credit` and `voucher`: what the new seat costs
    /// less, after a change by the house.
    pub fn exchanged(
        &self,
        words: Vec<Part>,
        gone: Option<&OrderLineView>,
        credit: Option<Money>,
        voucher: Option<Money>,
    ) -> Said {
        let mut parts = words;
        if let Some(amount) = credit {
            let amount = ("amount", Arg::Text(self.locale.money(amount)));
            let email = ("email", self.order.email.clone().into());
            parts.push(Part::Text(self.locale.text_with("mail-changed-credit", &[amount, email])));
            parts.extend(gone.map(|line| self.credit_payable(line)));
        }
        if let Some(amount) = voucher {
            let words = self.locale.text_with("mail-cancelled-voucher", &self.of_money(amount));
            parts.push(Part::Text(words));
        }
        parts.extend(self.still_to_pay());
        parts.extend(self.rest());
        parts.extend(self.words_of_gone());
        parts.push(self.link_to_order());
        match gone {
            Some(line) => self.mail_about("mail-exchanged-subject", parts, line),
            None => self.mail("mail-exchanged-subject", parts),
        }
    }

    /// What a ticket had paid that its recipient exchanged is its buyer's again, all of it or a
    /// part.
    pub(super) fn handed_back(&self, taken: TakenBack) -> Said {
        let TakenBack { credit, voucher, balances, new, .. } = taken;
        let words = new.map(|new| {
            let id = match new.why {
                BackBecause::TakenBack => "mail-handed-back",
                BackBecause::Off => "mail-handed-back-off",
                BackBecause::CostsLess => "mail-handed-back-rest",
            };
            let performance = [("performance", new.performance.into())];
            Part::Text(self.locale.text_with(id, &performance))
        });
        let mut parts = Vec::from_iter(words);
        if let Some(amount) = credit {
            let amount = ("amount", Arg::Text(self.locale.money(amount)));
            let email = ("email", self.order.email.clone().into());
            parts.push(Part::Text(self.locale.text_with("mail-changed-credit", &[amount, email])));
        }
        if let Some(amount) = voucher {
            let words = self.locale.text_with("mail-cancelled-voucher", &self.of_money(amount));
            parts.push(Part::Text(words));
            parts.extend(balances);
        }
        parts.push(self.link_to_order());
        self.mail("mail-handed-back-subject", parts)
    }

    /// When the credit for a ticket can go to a bank, if it can, and why not before.
    pub(super) fn credit_payable(&self, line: &OrderLineView) -> Part {
        let Some(at) = line.credit_payable_at else {
            return Part::Text(self.locale.text("mail-credit-usable"));
        };
        let date = self.locale.moment_plain(at, &line.time_zone);
        let id = match line.is_cancelled {
            true => "mail-credit-payable-cancelled",
            false => "mail-credit-payable",
        };
        Part::Text(self.locale.text_with(id, &[("date", date.into())]))
    }

    /// The same of a transfer that was asked for.
    pub(super) fn transfer_payable(&self, line: &OrderLineView) -> Part {
        let date = self.locale.moment_plain(payable_at(line.starts_at), &line.time_zone);
        Part::Text(self.locale.text_with("mail-transfer-payable", &[("date", date.into())]))
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

    /// Title, date and time, and the seats of the tickets for it that are meant.
    fn performance(
        &self,
        told: &OrderChangeView,
        is_meant: impl Fn(&OrderLineView) -> bool,
    ) -> String {
        let view = &self.printout.view;
        let lines = view.taken_back.iter().chain(&view.lines);
        let lines = lines.filter(|line| line.performance == told.performance && is_meant(line));
        let mut lines: Vec<_> = lines.collect();
        lines.sort_by(|one, other| SeatName::some_in_order(one.seat.as_ref(), other.seat.as_ref()));
        let mut places: Vec<String> = lines.iter().map(|line| place(self.locale, line)).collect();
        // Tickets for an area without seats have the same place.
        places.dedup();
        let performance = self.line_of(told).map(|line| self.title_and_time(line));
        with_places(performance.unwrap_or_default(), &places.join("; "))
    }

    /// Each ticket of these.
    pub(super) fn tickets_in_words(&self, lines: &[OrderLineId]) -> Vec<Part> {
        let view = &self.printout.view;
        let gone = view.taken_back.iter().chain(&view.lines);
        let gone = gone.filter(|line| lines.contains(&line.line));
        gone.map(|line| Part::Text(self.ticket_in_words(line))).collect()
    }

    /// Title, date, time and seat.
    fn ticket_in_words(&self, line: &OrderLineView) -> String {
        with_places(self.title_and_time(line), &place(self.locale, line))
    }

    pub(super) fn title_and_time(&self, line: &OrderLineView) -> String {
        format!("{}, {}", line.title, self.when(line.starts_at, line))
    }

    pub(super) fn when(&self, at: Moment, line: &OrderLineView) -> String {
        let date = self.locale.date_long(at, &line.time_zone);
        let time = self.locale.time(at, &line.time_zone);
        self.locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
    }
}

fn with_places(performance: String, places: &str) -> String {
    if places.is_empty() { performance } else { format!("{performance} ({places})") }
}
