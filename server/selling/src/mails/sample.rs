//! Samples of mails about orders, for staff who look at their words: the pages that write the real
//! ones, over an order that nobody placed.

use super::{
    HeldStep, ResaleStep, TransferStep, attachments,
    changed::Brings,
    gone::{Gone, GoneVoucher, Holder},
    handed_on::{AFTER_ALL, CANCELLED, ENDED, MOVED, Moved},
    new_ticket::{BackBecause, NewTicket},
    page::{Page, Said, TakenBack},
    pictures,
    transfer::{AllHanded, Handed},
    voucher_ended::{self, Ended},
};
use crate::printout::{Printout, sample as sample_printout};
use domain::{
    id::{ChangeId, OrderLineId},
    moment::{DAY_MS, HOUR_MS},
    money::Money,
    order::{
        OrderItem, OrderLineView, OrderPayment, OrderState, OrderView, PaidLater, TicketState,
    },
    payments::{bank_account::ShareTo, method::PaymentMethod},
    tickets::{
        change::{ChangeKind, OrderChangeView},
        exchange::ExchangedBy,
        renewal::RenewalPayment,
    },
};
use house::{
    House,
    jobs::work::{MailSamples, SampleRequest},
    mail::MailContent,
    samples::{self as invented, order},
};
use std::sync::Arc;
use store::{
    payments::{
        cancellations::FollowsFrom,
        refunds::{AT_COUNTER, BY_HAND, Refund},
    },
    seats::releases::{LineRelease, ReleaseEnd},
};

pub(crate) const SAMPLES: MailSamples = MailSamples {
    kinds: &[
        "tickets",
        "reserved",
        "invoiced",
        "held",
        "held_ending",
        "held_overdue",
        "held_ended",
        "held_cancelled",
        "held_moved",
        "renewed",
        "renewed_several",
        "extras",
        "new_codes",
        "money_back",
        "refund_refused",
        "refund_owed",
        "refund_counter",
        "cancelled",
        "cancelled_extras",
        "withdrawn",
        "performance_cancelled",
        "performance_moved",
        "performance_moved_time",
        "performance_after_all",
        "performance_off",
        "performance_returned",
        "exchanged",
        "waived",
        "resale_offered",
        "resale_taken_back",
        "resale_sold",
        "resale_unsold",
        "transfer_offered",
        "transfer_taken_back",
        "transfer_received",
        "transfer_handed",
        "transfer_declined",
        "subscription_offered",
        "subscription_taken_back",
        "subscription_received",
        "subscription_handed",
        "handed_cancelled",
        "handed_moved",
        "handed_moved_time",
        "handed_after_all",
        "handed_ended",
        "handed_back",
        "voucher_ended",
    ],
    write: |house, request| Box::pin(sample(house, request)),
};

/// Each line as a part of one subscription, and again as a part of another.
fn of_two_items(house: &House, lines: &[OrderLineView]) -> Vec<OrderLineView> {
    let of = |item: OrderItem| {
        lines.iter().map(move |line| OrderLineView { item: Some(item.clone()), ..line.clone() })
    };
    [order::item(house), order::item(house)].into_iter().flat_map(of).collect()
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let locale = &request.locale;
    let kind = request.kind;
    let is_subscribed = kind.starts_with("subscription_");
    let mut printout = sample_printout(house, locale, is_subscribed).await?;
    match kind {
        "reserved" | "invoiced" | "renewed" => printout.view.state = OrderState::Reserved,
        "renewed_several" => {
            printout.view.state = OrderState::Reserved;
            printout.view.lines = of_two_items(house, &printout.view.lines);
        }
        "extras" | "cancelled_extras" | "withdrawn" => {
            printout.view.lines.clear();
            printout.view.extras = vec![order::extra()];
        }
        "held_overdue" => {
            let paid = half_paid(house, &printout.view);
            printout.view.payments.push(paid);
        }
        "held_cancelled" => {
            for line in &mut printout.view.lines {
                (line.is_cancelled, line.state) = (true, TicketState::PerformanceCancelled);
            }
        }
        _ => {}
    }
    match kind {
        "invoiced" => printout.view.paid_later = Some(PaidLater::Invoice),
        "renewed" | "renewed_several" => {
            printout.view.paid_later = Some(PaidLater::Renewal(RenewalPayment::Debit));
        }
        _ => {}
    }
    let change = change(house, &mut printout, kind);
    let is_taken = matches!(kind, "performance_off" | "performance_returned");
    if is_taken || matches!(kind, "cancelled" | "waived" | "exchanged") {
        printout.lines.clear();
        printout.view.taken_back = std::mem::take(&mut printout.view.lines);
    }
    let mut own = order::order(house, locale.language());
    if matches!(kind, "held_ended" | "held_cancelled") {
        own.ended_at = Some(own.pay_by);
    }
    let printout = Arc::new(printout);
    let has_codes = matches!(
        kind,
        "tickets" | "reserved" | "invoiced" | "renewed" | "renewed_several" | "new_codes"
    );
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let [link, season_link] =
        [format!("{base}/orders/{}", invented::SECRET), format!("{base}/account")];
    let page = Page {
        locale,
        order: &own,
        printout: &printout,
        link: &link,
        season_link: &season_link,
        now: house.now(),
        has_wallet: house.ports().wallets.any_at(house.now()),
        pictures: pictures::of(house, &printout, has_codes).await?,
    };
    let said = page.sample(house, kind, change);
    let content = page.content(said);
    let files = match request.with_attachments && has_codes {
        true => attachments(house, locale, printout.clone()).await?,
        false => Vec::new(),
    };
    Ok(MailContent { attachments: files, pictures: page.pictures.files, ..content })
}

/// A deposit.
fn half_paid(house: &House, view: &OrderView) -> OrderPayment {
    OrderPayment {
        company: String::new(),
        amount_minor: view.quote.total_minor / 2,
        paid_at: Some(house.now()),
        is_credit: false,
        payment_method: PaymentMethod::Cash,
        voucher: None,
        voucher_left_minor: None,
        exchange: None,
        exchange_fee_minor: 0,
        exchange_lost_minor: 0,
    }
}

/// The performance of the sample was cancelled, or moved.
fn change(house: &House, printout: &mut Printout, kind: &str) -> ChangeId {
    let change = ChangeId(house.new_id());
    let is_after_all = kind == "performance_after_all";
    let is_new_time = kind == "performance_moved_time";
    let moved =
        matches!(kind, "performance_moved" | "performance_returned") || is_new_time || is_after_all;
    let by_ms = if is_new_time { HOUR_MS } else { DAY_MS };
    let performances = printout.view.lines.iter().map(|line| line.performance);
    printout.view.changes.extend(performances.map(|performance| OrderChangeView {
        change,
        kind: if moved { ChangeKind::Moved } else { ChangeKind::Cancelled },
        performance,
        starts_before: moved.then(|| invented::starts_at(house).minus_ms(by_ms)),
        is_after_all,
        choose_by: invented::until(house),
        choice: None,
        is_open: true,
        note: None,
    }));
    change
}

/// A refund that a bank refused, that no bank can bring, or that is paid at a counter.
fn owed(house: &House, amount: Money, kind: &str) -> Refund {
    let (owed_minor, refund) = (amount.minor, order::refund(house, amount));
    match kind {
        "refund_owed" => Refund { owed_minor, cause: BY_HAND.to_owned(), ..refund },
        "refund_counter" => Refund { owed_minor, failure: Some(AT_COUNTER.to_owned()), ..refund },
        _ => Refund { owed_minor, ..refund },
    }
}

impl Page<'_> {
    /// All that was taken back.
    fn sample_gone(&self) -> Gone {
        let gone = self.printout.view.taken_back.iter();
        Gone { lines: gone.map(|line| line.line).collect(), ..Gone::default() }
    }

    fn sample(&self, house: &House, kind: &str, change: ChangeId) -> Said {
        let amount = Money::new(self.printout.view.quote.total_minor, self.currency());
        match kind {
            "held" => self.reserved(),
            "new_codes" => self.new_codes(),
            "money_back" => self.money_back(&order::refund(house, amount), Vec::new()),
            _ if kind.starts_with("refund_") => self.refund_refused(&owed(house, amount, kind)),
            "cancelled" | "waived" => {
                let is_waiver = kind == "waived";
                let (back, credit) =
                    if is_waiver { (None, Some(amount)) } else { (Some(amount), None) };
                let what = self.sample_gone();
                let line = what.lines.first().copied();
                let follows = FollowsFrom { is_waiver, line, ..FollowsFrom::default() };
                self.cancelled(TakenBack { back, credit, follows, what, ..TakenBack::default() })
            }
            "cancelled_extras" | "withdrawn" => {
                let is_withdrawal = kind == "withdrawn";
                let follows = FollowsFrom { is_withdrawal, ..FollowsFrom::default() };
                let back = Some(amount);
                let holder = Holder::Buyer { digits: invented::DIGITS.to_owned() };
                let own = is_withdrawal.then_some(GoneVoucher { value: amount, holder });
                let what = Gone { vouchers: own.into_iter().collect(), ..Gone::default() };
                self.cancelled(TakenBack { back, follows, what, ..TakenBack::default() })
            }
            "performance_off" | "performance_returned" => {
                let follows = FollowsFrom { change: Some(change), ..FollowsFrom::default() };
                let (back, what) = (Some(amount), self.sample_gone());
                self.cancelled(TakenBack { back, follows, what, ..TakenBack::default() })
            }
            "exchanged" => {
                let gone = self.printout.view.taken_back.first();
                let words = self.exchanged_words(ExchangedBy::Buyer, gone, None);
                self.exchanged(vec![words], gone, Some(amount), None)
            }
            _ if kind.starts_with("performance_") => {
                let refund_minor = Some(amount.minor);
                let brings = Brings { refund_minor, ..Brings::default() };
                self.changed(change, brings).unwrap_or_else(|| self.performance_cancelled())
            }
            "handed_back" => {
                let line = self.printout.view.lines.first();
                let performance = line.map(|line| self.title_and_time(line)).unwrap_or_default();
                let new = Some(NewTicket { performance, why: BackBecause::Off });
                let credit = Some(amount);
                self.handed_back(TakenBack { credit, new, ..TakenBack::default() })
            }
            "voucher_ended" => {
                let (digits, from) = (invented::DIGITS, invented::GIVEN_NAME.to_owned());
                let to_name = invented::OTHER_NAME.to_owned();
                voucher_ended::said(self.locale, Ended { value: amount, digits, from, to_name })
            }
            _ if kind.starts_with("resale_") => self.sample_resale(house, kind),
            _ if kind.starts_with("held_") => self.sample_held(kind, change),
            _ if kind.starts_with("handed_") => self.sample_handed(house, kind),
            _ if kind.starts_with("transfer_") => self.sample_transfer(kind),
            _ if kind.starts_with("subscription_") => {
                let handed = super::subscription::Handed {
                    email: invented::OTHER_EMAIL,
                    name: invented::AUTHOR,
                    reader: None,
                    performances: Vec::new(),
                };
                self.subscription(step(kind), handed)
            }
            _ => self.tickets(Vec::new()),
        }
    }

    fn currency(&self) -> domain::money::Currency {
        self.printout.view.quote.currency
    }

    fn sample_resale(&self, house: &House, kind: &str) -> Said {
        let credit_minor = self.printout.view.quote.total_minor * 3 / 4;
        let line = OrderLineId(house.new_id());
        let (step, end) = match kind {
            "resale_offered" => (ResaleStep::Offered, None),
            "resale_taken_back" => (ResaleStep::TakenBack, Some(ReleaseEnd::TakenBack)),
            "resale_sold" => (ResaleStep::Sold, Some(ReleaseEnd::Sold { line, credit_minor })),
            _ => (ResaleStep::Unsold, Some(ReleaseEnd::Unsold)),
        };
        let own = self.printout.view.lines.first().map_or(line, |line| line.line);
        let release = LineRelease {
            line: own,
            promised_minor: credit_minor,
            share_to: ShareTo::Credit,
            is_paid_out: false,
            voucher_minor: 0,
            debt_minor: 0,
            begins_at: None,
            end,
        };
        self.resale(step, &release, &[]).unwrap_or_else(|| self.tickets(Vec::new()))
    }

    fn sample_held(&self, kind: &str, change: ChangeId) -> Said {
        let paid = Money::new(self.printout.view.quote.total_minor / 2, self.currency());
        match kind {
            "held_ending" => self.held(HeldStep::Ending, None, None),
            "held_overdue" => self.held(HeldStep::Overdue, None, None),
            "held_moved" => self.held(HeldStep::Moved(change), None, None),
            "held_cancelled" => self.held(HeldStep::Ended, Some(paid), None),
            _ => self.held(HeldStep::Ended, None, None),
        }
    }

    fn sample_handed(&self, house: &House, kind: &str) -> Said {
        let starts_at = invented::starts_at(house);
        let (messages, before) = match kind {
            "handed_cancelled" => (CANCELLED, None),
            "handed_moved" => (MOVED, Some(starts_at.minus_ms(DAY_MS))),
            "handed_moved_time" => (MOVED, Some(starts_at.minus_ms(HOUR_MS))),
            "handed_after_all" => (AFTER_ALL, Some(starts_at)),
            _ => (ENDED, None),
        };
        let zone = self.printout.view.lines.first().map_or("UTC", |line| &line.time_zone);
        let title = invented::TITLE.to_owned();
        let places = self.printout.lines.iter().map(|words| words.place.clone()).collect();
        let (pieces, to_name, has_entry, note) = (String::new(), None, true, None);
        let performance = Moved {
            title,
            zone,
            starts_at,
            before,
            places,
            pieces,
            is_exchangeable: true,
            to_name,
            has_entry,
            note,
        };
        self.handed_changed(messages, performance)
    }

    fn sample_transfer(&self, kind: &str) -> Said {
        match self.standing().next() {
            Some((line, words)) => {
                let tickets = vec![(Handed { line, words }, self.link.to_owned())];
                self.handed(step(kind), AllHanded { email: invented::OTHER_EMAIL, tickets })
            }
            None => self.tickets(Vec::new()),
        }
    }
}

fn step(kind: &str) -> TransferStep {
    match kind.split_once('_').map_or(kind, |(_, step)| step) {
        "offered" => TransferStep::Offered,
        "taken_back" => TransferStep::TakenBack,
        "received" => TransferStep::Received,
        "declined" => TransferStep::Declined,
        _ => TransferStep::HandedOn,
    }
}
