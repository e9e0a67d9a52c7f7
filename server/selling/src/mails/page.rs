//! The words of mails about orders.

mod renewed;
mod resale;
mod sums;

use super::{
    gone::{Gone, each_once, name_of},
    new_ticket::{CameTo, NewTicket},
    pictures::Pictures,
};
use crate::{gift_words, printout::Printout};
use domain::{
    id::OrderItemId,
    moment::Moment,
    money::Money,
    order::{OrderItem, OrderLineView, OrderState, PaidLater, TicketState},
};
use house::{
    locales::{Arg, Locale},
    mail::{MailContent, Part},
    ports::TicketLine,
};
use std::sync::Arc;
use store::{orders::Order, payments::cancellations::FollowsFrom};

pub(super) struct Page<'a> {
    pub locale: &'a Arc<Locale>,
    pub order: &'a Order,
    pub printout: &'a Printout,
    /// Opens the order page.
    pub link: &'a str,
    /// Opens the holder's own tickets.
    pub season_link: &'a str,
    pub now: Moment,
    /// The order's page leads into the wallets of phones.
    pub has_wallet: bool,
    /// Of its tickets.
    pub pictures: Pictures,
}

/// What the house took back, and what goes back for it.
#[derive(Default)]
pub(super) struct TakenBack {
    pub back: Option<Money>,
    pub cash: Option<Money>,
    pub credit: Option<Money>,
    pub voucher: Option<Money>,
    /// What is on those vouchers then.
    pub balances: Vec<Part>,
    pub follows: FollowsFrom,
    pub what: Gone,
    /// Of whoever has exchanged a present.
    pub name: Option<String>,
    /// The ticket for which a recipient had exchanged theirs.
    pub new: Option<NewTicket>,
    /// What an exchange came to for its buyer.
    pub came_to: Option<CameTo>,
}

/// Subject and parts.
pub(super) type Said = (String, Vec<Part>);

impl Page<'_> {
    /// `balances`: of the gift vouchers that paid.
    pub fn tickets(&self, balances: Vec<Part>) -> Said {
        let is_reserved = self.printout.view.state == OrderState::Reserved;
        let view = &self.printout.view;
        let is_invoiced = self.printout.view.paid_later == Some(PaidLater::Invoice);
        let (subject, intro) = match self.of_renewal() {
            Some(words) => words,
            None if is_reserved && is_invoiced => ("mail-invoiced-subject", "mail-invoiced-intro"),
            None if is_reserved => ("mail-reserved-subject", "mail-reserved-intro"),
            // Of a present nobody says that its buyer is expected.
            None if view.awaits_card => ("mail-order-subject", "mail-present-intro"),
            None if view.is_given || self.standing().next().is_none() => {
                ("mail-order-subject", "mail-order-intro")
            }
            None => ("mail-tickets-subject", "mail-tickets-intro"),
        };
        let total = Money::new(view.quote.total_minor, view.quote.currency);
        let intro = self.locale.text_with(intro, &self.of_money(total));
        let mut parts = vec![Part::Text(intro)];
        parts.extend(self.card_to_write());
        parts.extend(self.tickets_of_order());
        parts.extend(self.cancelled_performances());
        parts.extend(self.extras_of_order());
        parts.extend(self.sums(if is_reserved { "mail-reserved-total" } else { "mail-total" }));
        parts.extend(balances);
        parts.extend(self.of_exchange());
        parts.extend(self.invoices());
        parts.extend(self.debits());
        parts.extend(self.pay_to());
        let waiting = self.printout.waiting;
        if self.standing().count() > waiting as usize {
            parts.extend(self.on_paper("mail-tickets-attached"));
            parts.extend(self.has_wallet.then(|| self.said("mail-wallet")));
        }
        parts.extend(self.words_of_proof());
        parts.push(self.link_to_order());
        let has_tickets = self.standing().next().is_some();
        parts.extend(has_tickets.then(|| self.said("mail-tickets-good-to-know")));
        self.with_seat(self.mail(subject, parts))
    }

    /// Of a present whose card nobody has written yet: the way to it, and whose it is till then.
    fn card_to_write(&self) -> Vec<Part> {
        if !self.printout.view.awaits_card {
            return Vec::new();
        }
        let card = format!("{}/gift", self.link);
        let write = Part::Link(self.locale.text("order-present-write"), card);
        let tickets = self.standing().count();
        let until = gift_words::until_of(self.locale, &self.printout.view, tickets);
        vec![write, Part::Text(until)]
    }

    /// Other codes than those that were sent before.
    pub fn new_codes(&self) -> Said {
        let mut parts = vec![self.said("mail-new-codes")];
        parts.extend(self.tickets_of_order());
        parts.extend(self.on_paper("mail-new-codes-attached"));
        parts.push(self.link_to_order());
        self.mail("mail-new-codes-subject", parts)
    }

    /// Everything that the order has tickets for was cancelled by the house, and there is nothing
    /// else in it.
    pub fn is_off(&self) -> bool {
        let view = &self.printout.view;
        let is_any_off = view.lines.iter().any(OrderLineView::is_called_off);
        is_any_off && view.extras.is_empty() && self.standing().next().is_none()
    }

    /// Instead of the tickets.
    pub fn performance_cancelled(&self) -> Said {
        let mut parts = self.cancelled_performances();
        parts.extend(self.invoices());
        parts.push(self.link_to_order());
        let mut others = self.printout.view.lines.iter().filter(|line| line.is_called_off());
        let first = others.next();
        match first.filter(|first| others.all(|line| line.performance == first.performance)) {
            Some(line) => self.mail_about("mail-performance-cancelled-subject", parts, line),
            None => self.mail("mail-performance-cancelled-subject", parts),
        }
    }

    /// Of an order that pays later, its invoices say so.
    fn cancelled_performances(&self) -> Vec<Part> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        let mut said = Vec::new();
        for (line, words) in lines.filter(|(line, _)| line.is_called_off()) {
            let at = [("date", words.date.clone().into()), ("time", words.time.clone().into())];
            let performance =
                format!("{}, {}", line.title, self.locale.text_with("common-when", &at));
            if self.printout.view.state != OrderState::Reserved && !said.contains(&performance) {
                said.push(performance);
            }
        }
        let words = |performance: String| {
            let args = [("performance", performance.into())];
            Part::Text(self.locale.text_with("mail-performance-cancelled", &args))
        };
        said.into_iter().map(words).collect()
    }

    /// What is said of the attached file; of tickets that aren't in it, where they are.
    fn on_paper(&self, attached: &str) -> Vec<Part> {
        let tickets = self.standing().filter_map(|(line, _)| line.ticket.as_ref());
        let (on, off): (Vec<_>, Vec<_>) = tickets.partition(|it| it.media.paper);
        let mut parts = Vec::new();
        parts.extend((!on.is_empty()).then(|| self.said(attached)));
        parts.extend((!off.is_empty()).then(|| self.said("mail-tickets-elsewhere")));
        parts
    }

    /// Tickets that admit, or will once a proof was seen; of what isn't paid, all. With their
    /// words.
    pub(super) fn standing(&self) -> impl Iterator<Item = (&OrderLineView, &TicketLine)> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        lines.filter(|(line, _)| match line.state {
            TicketState::Valid
            | TicketState::Used
            | TicketState::WaitsForProof
            | TicketState::NotYet => true,
            TicketState::Disputed
            | TicketState::OnOffer
            | TicketState::SoldOn
            | TicketState::HandedOn
            | TicketState::Exchanged(_)
            | TicketState::TakenBack(_)
            | TicketState::PerformanceCancelled => false,
        })
    }

    /// What is said of those to come when others are gone.
    pub(super) fn rest(&self) -> Vec<Part> {
        let is_to_come = |line: &OrderLineView| line.starts_at > self.now;
        let mut parts = Vec::new();
        if self.standing().any(|(line, _)| is_to_come(line) && line.state.has_code()) {
            let count = self.standing().filter(|(line, _)| is_to_come(line)).count() as u32;
            let words = self.locale.text_with("mail-cancelled-rest", &[("count", count.into())]);
            parts.push(Part::Text(words));
            parts.extend(self.tickets_where(&is_to_come));
            parts.extend(self.words_of_proof());
        }
        parts
    }

    /// Of tickets that the box office sees a proof for first.
    fn words_of_proof(&self) -> Option<Part> {
        let count = [("count", self.printout.waiting.into())];
        let words = || Part::Text(self.locale.text_with("mail-proof", &count));
        (self.printout.waiting > 0).then(words)
    }

    /// Tickets that the house took back, and what goes back for them, as money and as credit; then
    /// what stays.
    pub fn cancelled(&self, taken: TakenBack) -> Said {
        if let Some(by) = taken.follows.exchanged {
            return self.exchanged_by(by, taken);
        }
        let TakenBack { back, cash, credit, voucher, balances, follows, what, .. } = taken;
        let gone = self.taken(follows);
        let changed = follows.change.and_then(|change| self.told(change));
        let is_theirs = changed.is_some() || follows.is_waiver;
        let (subject, body) = self.taken_words(follows, &what);
        let mut parts = vec![Part::Text(body)];
        if !is_theirs {
            parts.extend(self.tickets_in_words(&what.lines));
        }
        parts.extend(what.without_tickets(self.locale, follows.is_withdrawal));
        if let Some(amount) = back {
            let words = self.locale.text_with("mail-cancelled-money", &self.of_money(amount));
            parts.push(Part::Text(words));
        }
        parts.extend(cash.map(|amount| self.cash(amount)));
        if follows.settled_minor > 0 {
            let amount = Money::new(follows.settled_minor, self.printout.view.quote.currency);
            let words = self.locale.text_with("mail-changed-settled", &self.of_money(amount));
            parts.push(Part::Text(words));
        }
        if let Some(amount) = credit {
            let words = match is_theirs {
                true => {
                    let amount = ("amount", Arg::Text(self.locale.money(amount)));
                    self.locale.text_with(
                        "mail-changed-credit",
                        &[amount, ("email", self.order.email.clone().into())],
                    )
                }
                false => self.credit_again(amount),
            };
            parts.push(Part::Text(words));
            parts.extend(gone.map(|line| self.credit_payable(line)));
        }
        if let Some(amount) = voucher {
            let words = self.locale.text_with("mail-cancelled-voucher", &self.of_money(amount));
            parts.push(Part::Text(words));
            parts.extend(balances);
        }
        parts.extend(self.still_to_pay());
        if follows.line.is_some() {
            parts.extend(self.rest());
        }
        parts.extend(self.words_of_gone());
        parts.push(self.link_to_order());
        match gone.filter(|_| is_theirs) {
            Some(line) => self.mail_about(subject, parts, line),
            None => self.mail_of(subject, parts, self.names_of(&what)),
        }
    }

    /// What credit had paid of what staff took back.
    fn credit_again(&self, amount: Money) -> String {
        let ids =
            ["mail-cancelled-credit", "mail-cancelled-exchange", "mail-cancelled-credit-both"];
        let id = self.printout.view.credit_source().among(ids);
        self.locale.text_with(id, &self.of_money(amount))
    }

    pub(super) fn of_money(&self, amount: Money) -> [(&'static str, Arg); 2] {
        [("code", self.code()), ("amount", Arg::Text(self.locale.money(amount)))]
    }

    pub(super) fn code(&self) -> Arg {
        Arg::Text(self.order.code.clone())
    }

    pub(super) fn said(&self, id: &str) -> Part {
        Part::Text(self.locale.text(id))
    }

    /// Single ones, then each subscription and package with its sum above its tickets.
    pub(super) fn tickets_of_order(&self) -> Vec<Part> {
        self.tickets_where(&|_| true)
    }

    fn tickets_where(&self, is_meant: &dyn Fn(&OrderLineView) -> bool) -> Vec<Part> {
        let lines = || self.standing().filter(move |(line, _)| is_meant(line));
        let id = |line: &OrderLineView| line.item.as_ref().map(|item| item.id);
        let mut items: Vec<&OrderItem> = Vec::new();
        for item in lines().filter_map(|(line, _)| line.item.as_ref()) {
            if items.iter().all(|known| known.id != item.id) {
                items.push(item);
            }
        }
        let of = |item: Option<OrderItemId>| {
            let its = lines().filter(move |(line, _)| id(line) == item);
            its.map(|(line, words)| self.ticket(line, words))
        };
        let mut parts: Vec<Part> = of(None).collect();
        for item in items {
            let its = lines().filter(|(line, _)| id(line) == Some(item.id));
            let due = its.map(|(line, _)| line.price_minor).sum();
            parts.push(self.sum(item.name_in_season.clone(), due, true));
            parts.extend(of(Some(item.id)));
        }
        parts
    }

    pub(super) fn link_to_order(&self) -> Part {
        Part::Link(self.locale.text("mail-order-link"), self.link.to_owned())
    }

    /// To the buyer, in the order's language; without attachments.
    pub(super) fn content(&self, said: Said) -> MailContent {
        let (subject, parts) = said;
        let name =
            domain::wording::text::full_name(&self.order.given_name, &self.order.family_name);
        let performances = self.printout.view.lines.iter().map(|line| line.performance);
        let content = MailContent::new(self.locale, subject, parts);
        content.to(self.order.email.clone(), name).about(performances)
    }

    pub(super) fn mail(&self, subject: &str, body: Vec<Part>) -> Said {
        self.mail_of(subject, body, self.names())
    }

    /// About these things, which the subject names where they are one or two.
    fn mail_of(&self, subject: &str, body: Vec<Part>, names: Vec<String>) -> Said {
        let name =
            domain::wording::text::full_name(&self.order.given_name, &self.order.family_name);
        let (subject, parts) = self.mail_to(Some(name), subject, body);
        let end = match names.len() {
            1 | 2 => format!(" · {}", names.join(", ")),
            _ => String::new(),
        };
        (subject + &end, parts)
    }

    /// About one performance alone, which is that of this ticket.
    pub(super) fn mail_about(&self, subject: &str, body: Vec<Part>, line: &OrderLineView) -> Said {
        let name =
            domain::wording::text::full_name(&self.order.given_name, &self.order.family_name);
        let (subject, parts) = self.mail_to(Some(name), subject, body);
        let date = self.locale.date_plain(line.starts_at, &line.time_zone);
        (format!("{subject} · {}, {date}", line.title), parts)
    }

    /// What the order has. Extras are named where there are no tickets.
    fn names(&self) -> Vec<String> {
        let view = &self.printout.view;
        let of_lines = view.lines.iter().map(name_of);
        let of_extras = view.extras.iter().filter(|_| view.lines.is_empty());
        each_once(of_lines.chain(of_extras.map(|extra| extra.name.clone())))
    }

    /// Without a name, to somebody whom the house doesn't know.
    pub(super) fn mail_to(&self, name: Option<String>, subject: &str, body: Vec<Part>) -> Said {
        let footer = match name {
            Some(_) => "mail-footer",
            None => "mail-footer-recipient",
        };
        self.mail_ending(name, subject, body, footer)
    }

    /// `footer`: the message that says whence the house has the address.
    pub(super) fn mail_ending(
        &self,
        name: Option<String>,
        subject: &str,
        body: Vec<Part>,
        footer: &str,
    ) -> Said {
        let subject = self.locale.text_with(subject, &[("code", self.code())]);
        let house = self.locale.text("house-name");
        let mut parts = Vec::from_iter(self.poster());
        parts.push(Part::greeting(self.locale, &name.unwrap_or_default()));
        parts.extend(body);
        parts.push(Part::Text(self.locale.text_with("mail-closing", &[("house", house.into())])));
        parts.push(self.said(footer));
        (subject, parts)
    }
}
