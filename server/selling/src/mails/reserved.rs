//! Mails to somebody for whom the house reserves: what, until when, and where it is paid; before it
//! ends, and once it has.

use super::{
    MAIL, Matter, enqueue,
    page::{Page, Said},
};
use crate::printout::Printout;
use domain::{
    id::{ChangeId, OrderId},
    moment::Moment,
    money::Money,
    tickets::change::note_in,
};
use house::{House, locales::Arg, mail::Part};
use serde::{Deserialize, Serialize};
use store::{Conn, orders::Order, running::change_notes};

/// What a buyer is told of a reservation that they know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeldStep {
    /// It ends soon.
    Ending,
    /// Its time is over. What was paid of it still keeps its seats.
    Overdue,
    /// It has ended.
    Ended,
    /// The house has moved one of its performances.
    Moved(ChangeId),
}

impl HeldStep {
    /// Another end is told anew.
    pub(super) fn key(self, until: Moment) -> String {
        match self {
            Self::Ending => format!("ending:{}", until.0),
            Self::Overdue => format!("overdue:{}", until.0),
            Self::Ended => "ended".to_owned(),
            Self::Moved(change) => format!("moved:{change}"),
        }
    }
}

fn matter(order: &Order, step: HeldStep) -> Matter {
    Matter::Held { step, until: order.pay_by }
}

/// Once, if there is an address.
#[boxed]
pub async fn tell_held(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    step: HeldStep,
) -> anyhow::Result<()> {
    match order.email.is_empty() {
        true => Ok(()),
        false => enqueue(house, conn, order.id, matter(order, step)).await,
    }
}

#[boxed]
pub async fn is_held_told(conn: &mut Conn, order: &Order, step: HeldStep) -> anyhow::Result<bool> {
    let key = matter(order, step).dedupe_key(order.id);
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?;
    Ok(mails.iter().any(|mail| mail.key == key))
}

/// When its buyer was last told until when it stands.
#[boxed]
pub async fn last_held(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Moment>> {
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.to_string()).await?;
    let held = mails.iter().filter(|mail| mail.key.contains(":held:"));
    Ok(held.map(|mail| mail.created_at).max())
}

/// What was reserved has changed since, or has ended: another mail says so.
pub(super) fn is_outdated(order: &Order, matter: Matter, now: Moment) -> bool {
    let is_other = |until| order.is_over() || order.pay_by != until;
    match matter {
        Matter::Reserved { until, total_minor } => {
            is_other(until) || order.total_minor != total_minor
        }
        Matter::Held { step: HeldStep::Ending, until } => is_other(until) || until <= now,
        Matter::Held { step: HeldStep::Overdue, until } => is_other(until),
        // Late money has bought the seats.
        Matter::Held { step: HeldStep::Ended, .. } => {
            order.ended_at.is_none() || order.paid_at.is_some()
        }
        Matter::Held { step: HeldStep::Moved(_), .. } => order.is_over(),
        _ => false,
    }
}

/// Of a mail about a reservation: what the house says of the performance that it has moved, or
/// that it has cancelled, which ends the reservation.
pub(super) async fn note(
    house: &House,
    conn: &mut Conn,
    matter: Matter,
    printout: &Printout,
) -> anyhow::Result<Option<String>> {
    let Matter::Held { step, .. } = matter else { return Ok(None) };
    let mut off = printout.view.lines.iter().filter(|line| line.is_cancelled);
    let notes = match (step, off.next()) {
        (HeldStep::Moved(change), _) => change_notes::of_change(conn, change).await?,
        (HeldStep::Ended, Some(line)) => change_notes::of_cancelled(conn, line.performance).await?,
        _ => return Ok(None),
    };
    let own = house.locales().fallback();
    Ok(note_in(&notes, printout.language(), own.language()).map(str::to_owned))
}

impl Page<'_> {
    pub fn reserved(&self) -> Said {
        let mut parts = vec![self.held_said("mail-held-intro")];
        parts.extend(self.what_is_held());
        parts.push(self.link_to_pay());
        self.mail("mail-reserved-subject", parts)
    }

    /// As it stands now; `back`: what goes back of it, now that it has ended. `note`: what the
    /// house says of the performance that it cancelled or moved.
    pub fn held(&self, step: HeldStep, back: Option<Money>, note: Option<String>) -> Said {
        match step {
            HeldStep::Ending => self.held_ending(),
            HeldStep::Overdue => {
                let mut parts = vec![self.held_said("mail-held-overdue")];
                parts.extend(self.what_is_held());
                parts.push(self.link_to_order());
                self.mail("mail-held-overdue-subject", parts)
            }
            HeldStep::Ended => self.held_ended(back, note),
            HeldStep::Moved(_) => self.held_moved(note),
        }
    }

    fn held_moved(&self, note: Option<String>) -> Said {
        // What was paid keeps the seats; the page takes no rest any more.
        let is_overdue = self.order.pay_by <= self.now && self.paid_minor() > 0;
        let (id, link) = match is_overdue {
            true => ("mail-held-moved-overdue", self.link_to_order()),
            false => ("mail-held-moved", self.link_to_pay()),
        };
        let mut parts = vec![self.held_said(id)];
        parts.extend(note.map(Part::Text));
        parts.extend(self.what_is_held());
        parts.push(link);
        self.mail("mail-held-moved-subject", parts)
    }

    fn held_ending(&self) -> Said {
        let id = match self.paid_minor() {
            0 => "mail-held-ending",
            _ => "mail-held-ending-rest",
        };
        let mut parts = vec![self.held_said(id)];
        parts.extend(self.what_is_held());
        parts.push(self.link_to_pay());
        self.mail("mail-held-ending-subject", parts)
    }

    /// By whom or by what it has ended, and what becomes of what was paid of it.
    fn held_ended(&self, back: Option<Money>, note: Option<String>) -> Said {
        let view = &self.printout.view;
        let off = view.lines.iter().filter(|line| line.is_cancelled);
        let mut off: Vec<String> = off.map(|line| self.title_and_time(line)).collect();
        off.dedup();
        let is_in_time = self.order.ended_at.is_some_and(|at| at < self.order.pay_by);
        let mut parts = match off.is_empty() {
            true if is_in_time => vec![self.held_said("mail-held-ended-house")],
            true => vec![self.held_said("mail-held-ended-time")],
            false => {
                let args = [("performance", off.join("; ").into()), ("code", self.code())];
                vec![Part::Text(self.locale.text_with("mail-held-ended-cancelled", &args))]
            }
        };
        parts.extend(note.map(Part::Text));
        parts.extend(self.tickets_of_order());
        parts.extend(self.extras_of_order());
        parts.extend(match back {
            Some(amount) => {
                let words = self.locale.text_with("mail-held-ended-paid", &self.of_money(amount));
                Some(Part::Text(words))
            }
            // Its bank has brought it back already.
            None if view.back.is_some() => None,
            None => Some(self.said("mail-held-ended-nothing")),
        });
        parts.push(self.link_to_order());
        self.mail("mail-held-ended-subject", parts)
    }

    /// Tickets and extras, what they come to, and what of it is paid.
    fn what_is_held(&self) -> Vec<Part> {
        let mut parts = self.tickets_of_order();
        parts.extend(self.extras_of_order());
        parts.extend(self.sums("mail-reserved-total"));
        let paid_minor = self.paid_minor();
        if paid_minor > 0 {
            let left_minor = self.printout.view.quote.total_minor - paid_minor;
            parts.push(self.sum(self.locale.text("mail-held-paid"), paid_minor, false));
            parts.push(self.sum(self.locale.text("mail-held-left"), left_minor, true));
        }
        parts
    }

    fn paid_minor(&self) -> i64 {
        let paid = self.printout.view.payments.iter().filter(|part| part.paid_at.is_some());
        paid.map(|part| part.amount_minor).sum()
    }

    fn link_to_pay(&self) -> Part {
        Part::Link(self.locale.text("mail-held-link"), self.link.to_owned())
    }

    fn held_said(&self, id: &str) -> Part {
        let time_zone = self.printout.view.lines.first().map_or("UTC", |line| &line.time_zone);
        let until = self.order.pay_by;
        let at = [
            ("date", self.locale.date_long(until, time_zone).into()),
            ("time", self.locale.time(until, time_zone).into()),
        ];
        let until: Arg = self.locale.text_with("common-when", &at).into();
        Part::Text(self.locale.text_with(id, &[("code", self.code()), ("until", until)]))
    }
}
