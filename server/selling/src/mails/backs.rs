//! What goes back to a buyer, as a mail tells it: by the bank, as credit, and to gift vouchers.

use super::{
    HeldStep, Matter, changed, exchanged, gone,
    new_ticket::{BackBecause, NewTicket},
    page::{Page, Said, TakenBack},
};
use crate::orders::last_four;
use anyhow::Context;
use domain::{
    id::{CancellationId, OrderId, RefundId},
    money::{Currency, Money},
    order::OrderState,
};
use gift_tables::vouchers;
use house::{House, locales::Locale, mail::Part};
use season::catalogue;
use store::{
    Conn,
    orders::Order,
    payments::{
        cancellations::FollowsFrom,
        refunds::{ANOTHER_WAY, AT_COUNTER, BY_HAND, CANCELLATION, Refund},
    },
    tickets::exchanges::{self, HandedBack},
};

impl Page<'_> {
    /// Money that bought nothing, or too much of it; `balances`: of the gift vouchers that paid.
    pub fn money_back(&self, refund: &Refund, balances: Vec<Part>) -> Said {
        let id = match refund.cause.as_str() {
            "unpaid" => "mail-money-back-unpaid",
            "cancelled" => "mail-money-back-cancelled",
            "double" if self.printout.view.state == OrderState::Paid => "mail-money-back-double",
            "double" => "mail-money-back-again",
            "mismatch" => "mail-money-back-mismatch",
            // A chargeback was won whose tickets had been taken back.
            cause if cause.starts_with(CANCELLATION) => "mail-money-back-won",
            _ => "mail-money-back-late",
        };
        let body = self.locale.text_with(id, &self.of_money(refund.amount));
        let mut parts = vec![Part::Text(body)];
        // How an order stands that was paid twice in part, its page says.
        if id != "mail-money-back-again" {
            parts.extend(self.tickets_of_order());
        }
        let next = match (refund.is_credit(), refund.is_voucher()) {
            (true, _) => "mail-money-back-credit",
            (_, true) => "mail-money-back-voucher",
            _ => "mail-money-back-next",
        };
        parts.push(self.said(next));
        parts.extend(balances.into_iter().filter(|_| refund.is_voucher()));
        parts.push(self.link_to_order());
        self.mail("mail-money-back-subject", parts)
    }

    /// It can't go back by itself: a bank refused it, or no bank had taken it.
    pub fn refund_refused(&self, refund: &Refund) -> Said {
        let is_unasked = refund.cause.ends_with(BY_HAND) || refund.owed_for_minor(ANOTHER_WAY) > 0;
        let is_by_bank = !refund.merchant.is_at_counter() && !is_unasked;
        let at_counter = refund.owed_for_minor(AT_COUNTER) > 0;
        let (subject, body, next) = match (at_counter, is_by_bank) {
            (true, _) => (
                "mail-refund-counter-subject",
                "mail-refund-counter-body",
                "mail-refund-counter-next",
            ),
            (false, true) => (
                "mail-refund-refused-subject",
                "mail-refund-refused-body",
                "mail-refund-refused-next",
            ),
            (false, false) => {
                ("mail-refund-owed-subject", "mail-refund-owed-body", "mail-refund-refused-next")
            }
        };
        let body = self.locale.text_with(body, &self.of_money(refund.owed()));
        let mut parts = vec![Part::Text(body)];
        parts.extend(self.tickets_of_order());
        parts.extend([self.said(next), self.link_to_order()]);
        self.mail(subject, parts)
    }

    /// Handed over at a counter.
    pub fn cash(&self, amount: Money) -> Part {
        Part::Text(self.locale.text_with("mail-cancelled-cash", &self.of_money(amount)))
    }
}

/// All that a mail tells of what was taken back, but for what a bank brings.
pub(super) async fn taken(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    locale: &Locale,
) -> anyhow::Result<TakenBack> {
    let follows = changed::follows(conn, matter).await?;
    let refunded = refunded_minor(conn, order, matter).await?;
    Ok(TakenBack {
        back: None,
        cash: cash(conn, order, matter).await?,
        credit: credit(conn, order, matter, follows).await?,
        voucher: voucher(conn, order, matter, follows).await?,
        balances: balances(house, conn, order, matter, locale).await?,
        follows,
        what: gone::gone(house, conn, order, matter).await?,
        name: changed::recipient(conn, follows).await?,
        new: new_ticket(house, conn, matter, locale).await?,
        came_to: exchanged::came_to(conn, follows, refunded).await?,
    })
}

async fn new_ticket(
    house: &House,
    conn: &mut Conn,
    matter: Matter,
    locale: &Locale,
) -> anyhow::Result<Option<NewTicket>> {
    let Matter::HandedBack { exchanged, is_rest } = matter else { return Ok(None) };
    let (standing, gone) = store::orders::lines_and_cancelled(conn, exchanged).await?;
    let mut lines = standing.iter().chain(&gone);
    let Some(performance) = lines.find_map(|line| line.offer.performance()) else {
        return Ok(None);
    };
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(performance).context("performances are never deleted")?;
    let row = &listing.row;
    let at = [
        ("date", locale.date_long(row.starts_at, &row.time_zone).into()),
        ("time", locale.time(row.starts_at, &row.time_zone).into()),
    ];
    let title = catalogue.title(&row.production_slug, locale.language());
    let performance = format!("{title}, {}", locale.text_with("common-when", &at));
    let why = match (is_rest, row.cancelled_at) {
        (true, _) => BackBecause::CostsLess,
        (false, Some(_)) => BackBecause::Off,
        (false, None) => BackBecause::TakenBack,
    };
    Ok(Some(NewTicket { performance, why }))
}

/// What goes back by it, where the mail tells of money.
pub(super) async fn back(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Option<Refund>> {
    Ok(match matter {
        Matter::Tickets { .. }
        | Matter::NewCodes { .. }
        | Matter::Resale { .. }
        | Matter::PerformanceChanged { .. }
        | Matter::Transfer { .. }
        | Matter::Subscription { .. }
        | Matter::HandedChanged { .. }
        | Matter::HandedEnded { .. }
        | Matter::VoucherEnded { .. }
        | Matter::HandedBack { .. }
        | Matter::Reserved { .. } => None,
        Matter::Held { step: HeldStep::Ended, .. } => of_reservation(conn, order).await?,
        Matter::Held { .. } => None,
        Matter::Cancelled { cancellation } => {
            let all = of_cancellation(conn, order, cancellation).await?;
            // Of what a bank refused, a mail of its own tells.
            let is_in_house = |it: &Refund| it.is_credit() || it.is_voucher() || it.is_cash();
            let its = |it: &Refund| it.failed_at.is_none() && !is_in_house(it);
            all.into_iter().filter(its).reduce(|sum, next| Refund {
                amount: Money::new(sum.amount.minor + next.amount.minor, sum.amount.currency),
                ..sum
            })
        }
        Matter::MoneyBack { refund } | Matter::RefundRefused { refund, .. } => {
            Some(named(conn, order, refund).await?)
        }
    })
}

/// What was paid of a reservation that ended, less what a chargeback had brought back.
async fn of_reservation(conn: &mut Conn, order: &Order) -> anyhow::Result<Option<Refund>> {
    let all = store::payments::refunds::of_order(conn, order.id).await?;
    let goes = all.into_iter().filter(|it| it.cause == "unpaid").map(|it| match it.failed_at {
        Some(_) => Refund { amount: Money::new(it.owed_minor, it.amount.currency), ..it },
        None => it,
    });
    let sum = goes.reduce(|sum, next| Refund {
        amount: Money::new(sum.amount.minor + next.amount.minor, sum.amount.currency),
        ..sum
    });
    Ok(sum.filter(|sum| sum.amount.minor > 0))
}

async fn of_cancellation(
    conn: &mut Conn,
    order: &Order,
    cancellation: CancellationId,
) -> anyhow::Result<Vec<Refund>> {
    let cause = format!("{}{cancellation}", store::payments::refunds::CANCELLATION);
    let mut all = store::payments::refunds::of_order(conn, order.id).await?;
    all.retain(|refund| {
        refund.cause.trim_end_matches(store::payments::refunds::AS_CREDIT) == cause
    });
    Ok(all)
}

/// Also what the house owes, since nobody could hand it over.
async fn refunded_minor(conn: &mut Conn, order: &Order, matter: Matter) -> anyhow::Result<i64> {
    let Matter::Cancelled { cancellation } = matter else { return Ok(0) };
    let cause = format!("{CANCELLATION}{cancellation}");
    let all = store::payments::refunds::of_order(conn, order.id).await?;
    let own = all.iter().filter(|it| it.cause.starts_with(&cause) && !it.is_credit());
    Ok(own.map(|refund| refund.amount.minor).sum())
}

async fn cash(conn: &mut Conn, order: &Order, matter: Matter) -> anyhow::Result<Option<Money>> {
    let Matter::Cancelled { cancellation } = matter else { return Ok(None) };
    let all = of_cancellation(conn, order, cancellation).await?;
    let done = all.iter().filter(|refund| refund.is_cash() && refund.done_at.is_some());
    positive(order, done.map(|refund| refund.amount.minor).sum())
}

/// What is the buyer's credit again.
async fn credit(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    follows: FollowsFrom,
) -> anyhow::Result<Option<Money>> {
    if let Some(new) = follows.exchange {
        let rest = changed::rest_of_exchange(conn, order, new).await?;
        let back_minor = on_vouchers_minor(conn, new).await?
            + exchanges::handed_back(conn, new).await?.rest_minor;
        let left = rest.map(|rest| Money::new(rest.minor - back_minor, rest.currency));
        return Ok(left.filter(|credit| credit.minor > 0));
    }
    if let Matter::HandedBack { exchanged, is_rest } = matter {
        return positive(order, to_giver(conn, exchanged, is_rest).await?.credit_minor);
    }
    let Matter::Cancelled { cancellation } = matter else { return Ok(None) };
    let all = of_cancellation(conn, order, cancellation).await?;
    let credits = all.iter().filter(|refund| refund.is_credit());
    let credit = credits
        .map(|refund| refund.amount)
        .reduce(|sum, next| Money::new(sum.minor + next.minor, sum.currency));
    if credit.is_none() {
        return positive(order, follows.credited_minor);
    }
    let theirs_minor = exchanges::handed_back(conn, order.id).await?.taken_minor;
    let gone_minor = from_credit_minor(conn, order).await? + theirs_minor;
    let left = credit.map(|credit| Money::new(credit.minor - gone_minor, credit.currency));
    Ok(left.filter(|credit| credit.minor > 0))
}

/// None: nothing, or less.
fn positive(order: &Order, minor: i64) -> anyhow::Result<Option<Money>> {
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    Ok((minor > 0).then(|| Money::new(minor, currency)))
}

/// What vouchers had paid of a ticket that the order's own was exchanged for: it is on them again,
/// and no credit. Vouchers of somebody else, who had paid it, are not the buyer's.
async fn from_credit_minor(conn: &mut Conn, order: &Order) -> anyhow::Result<i64> {
    let before = exchanges::handed_before(conn, order.id).await?;
    if before.is_some_and(|before| before.order == order.id)
        || exchanges::order_before(conn, order.id).await?.is_none()
    {
        return Ok(0);
    }
    on_vouchers_minor(conn, order.id).await
}

/// What came back to whoever had paid the ticket for which somebody else has an order.
struct ToGiver {
    vouchers_minor: i64,
    credit_minor: i64,
}

/// `is_rest`: what the order's seat costs less. If not, what came back since.
async fn to_giver(conn: &mut Conn, order: OrderId, is_rest: bool) -> anyhow::Result<ToGiver> {
    let HandedBack { before_minor, rest_minor, taken_minor } =
        exchanges::handed_back(conn, order).await?;
    let (before_minor, minor) = match is_rest {
        true => (before_minor, rest_minor),
        false => (before_minor + rest_minor, taken_minor),
    };
    let on_vouchers_minor = match exchanges::handed_before(conn, order).await? {
        Some(before) => on_vouchers_minor(conn, before.order).await?,
        None => 0,
    };
    // The giver's vouchers have theirs before the giver's credit.
    let vouchers_minor = (on_vouchers_minor - before_minor).clamp(0, minor);
    Ok(ToGiver { vouchers_minor, credit_minor: minor - vouchers_minor })
}

async fn on_vouchers_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let back = exchanges::back_on_vouchers(conn, order).await?;
    Ok(back.iter().map(|(_, minor)| minor).sum())
}

/// What went back to gift vouchers.
async fn voucher(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    follows: FollowsFrom,
) -> anyhow::Result<Option<Money>> {
    if let Matter::HandedBack { exchanged, is_rest } = matter {
        return positive(order, to_giver(conn, exchanged, is_rest).await?.vouchers_minor);
    }
    let Matter::Cancelled { cancellation } = matter else { return Ok(None) };
    let all = of_cancellation(conn, order, cancellation).await?;
    if let Some(new) = follows.exchange {
        let own = all.iter().filter(|refund| refund.is_voucher());
        let own_minor: i64 = own.map(|refund| refund.amount.minor).sum();
        let minor = own_minor + on_vouchers_minor(conn, new).await?;
        let currency = all.first().map(|refund| refund.amount.currency);
        return Ok(currency.filter(|_| minor > 0).map(|currency| Money::new(minor, currency)));
    }
    let own = all.iter().filter(|refund| refund.is_voucher());
    let minor = own.map(|refund| refund.amount.minor).sum::<i64>();
    let minor = minor + from_credit_minor(conn, order).await?;
    let currency = all.first().map(|refund| refund.amount.currency);
    Ok(currency.filter(|_| minor > 0).map(|currency| Money::new(minor, currency)))
}

/// What is left on each gift voucher that paid, with what is still to be booked.
async fn balances(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    locale: &Locale,
) -> anyhow::Result<Vec<Part>> {
    match matter {
        Matter::Tickets { .. }
        | Matter::Cancelled { .. }
        | Matter::MoneyBack { .. }
        | Matter::HandedBack { .. } => {}
        _ => return Ok(Vec::new()),
    }
    let mut paid = Vec::new();
    for share in store::orders::shares::of_order(conn, order.id).await? {
        paid.extend(share.voucher.filter(|id| !paid.contains(id)));
    }
    if paid.is_empty() {
        return Ok(Vec::new());
    }
    let refunds = store::payments::refunds::of_order(conn, order.id).await?;
    let mut parts = Vec::new();
    for id in paid {
        let row = vouchers::by_id(conn, id).await?.context("vouchers are never deleted")?;
        let waits = |it: &&Refund| it.voucher == Some(id) && it.is_voucher() && !it.is_over();
        let waiting = refunds.iter().filter(waits).map(|it| it.amount.minor).sum::<i64>();
        let digits = last_four(house, &row.voucher.code);
        let balance = Money::new(row.voucher.balance_minor + waiting, row.voucher.currency);
        let name = locale.text_with("voucher-part", &[("digits", digits.into())]);
        let args = [("name", name.into()), ("balance", locale.money(balance).into())];
        parts.push(Part::Text(locale.text_with("mail-voucher-balance", &args)));
    }
    Ok(parts)
}

async fn named(conn: &mut Conn, order: &Order, refund: RefundId) -> anyhow::Result<Refund> {
    let refunds = store::payments::refunds::of_order(conn, order.id).await?;
    let refund = refunds.into_iter().find(|known| known.id == refund);
    refund.context("a mail about a refund names one of its order")
}
