//! The order page when all is paid: what was received, where the tickets are, their files.

use crate::pages::{
    order::{
        address,
        files::{calendar_file, tickets_file, wallet_file},
        over::{called_off, has_called_off, has_standing, is_disputed, taken_back_words},
        share::Sharing,
    },
    performance::notice::fee_of_it,
};
use domain::{
    money::Money,
    order::{MailState, OrderLineView, OrderState, OrderView, PaidLater, TicketState},
    sales::extra::ExtraKind,
    tickets::{exchange::ExchangedBy, renewal::RenewalPayment},
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    locale::money,
    route::{Route, Target},
    ticket::place,
};

/// Up to so many tickets, their file stands below them.
const TICKETS_FIRST: usize = 2;

/// What was received and sent. The tickets come next, and below them their `actions`.
pub fn complete(locale: &Locale, order: &OrderView) -> Html {
    let has_tickets = shown(order).next().is_some();
    let is_off = has_called_off(order);
    let is_disputed = is_disputed(order);
    let charged = charged_words(locale, order);
    // Of what was cut, or is somebody else's, nobody says once more that all was paid and sent.
    let is_taken_back = order.back.is_some() || !order.taken_back.is_empty();
    let is_elsewhere = !order.lines.is_empty() && !has_standing(order);
    let is_cut = is_off || is_taken_back || is_elsewhere;
    let sent = (!is_cut).then(|| view! { <p>{charged} " " {mail_words(locale, order)}</p> });
    let door = has_tickets.then(|| {
        view! {
            <p>
                {locale.text("order-paid-door")}
                " "
                <a href="#tickets">{locale.text("order-tickets-below")}</a>
            </p>
        }
    });
    let is_returned = order.is_owed() && order.invoices.iter().any(|it| it.is_returned);
    let tone = if is_returned { "notice notice--warning" } else { "notice notice--good" };
    let proofs = proofs(order);
    let proof = (proofs > 0).then(|| {
        let words = locale.text_with("mail-proof", &[("count", proofs.into())]);
        view! { <p>{words}</p> }
    });
    let extra = (has_tickets || !is_cut || proofs > 0).then(|| {
        view! { <div class=tone role="status">{proof} {sent} {door}</div> }
    });
    view! {
        {address::section(locale, order)}
        {is_disputed.then(|| disputed(locale))}
        {is_off.then(|| called_off(locale, order))}
        {is_taken_back.then(|| taken_back_words(locale, order))}
        {(can_give(order) && order.awaits_card).then(|| write_card(locale, order))}
        {extra}
        {has_many(order)
            .then(|| view! { <div class="order__actions">{print(locale, order)}</div> })}
    }
}

fn has_many(order: &OrderView) -> bool {
    shown(order).count() > TICKETS_FIRST
}

/// All tickets and receipts to print.
fn print(locale: &Locale, order: &OrderView) -> Option<Html> {
    let tickets = shown(order).filter_map(|line| line.ticket.as_ref());
    let printed = tickets.filter(|ticket| ticket.media.paper).count();
    let has_receipts = order.extras.iter().any(|extra| !extra.receipts.is_empty());
    (printed > 0 || has_receipts).then(|| tickets_file(locale, &order.secret, printed))
}

/// Files of the tickets, a present, friends, the mail once more.
/// `has_present`: the block above them leads to it.
pub fn actions(locale: &Locale, order: &OrderView, sharing: &Sharing, has_present: bool) -> Html {
    let has_tickets = shown(order).next().is_some();
    let tickets = shown(order).filter_map(|line| line.ticket.as_ref());
    let passes = tickets.filter(|ticket| ticket.media.wallet).count();
    let can_resend = !is_disputed(order) && order.resent().is_some();
    let secret = order.secret.clone();
    // Of what somebody else has, no entry is the buyer's.
    let has_entry = order.lines.iter().any(|line| line.is_cancelled && line.ticket.is_some());
    let calendar = match (has_tickets, has_entry) {
        (true, _) => Some("order-calendar"),
        (false, true) => Some("order-calendar-off"),
        (false, false) => None,
    };
    view! {
        <div class="order__actions">
            {(!has_many(order)).then(|| print(locale, order))}
            {(passes > 1).then(|| wallet_file(locale, &secret))}
            {calendar.map(|words| calendar_file(locale, &secret, words))}
            {(can_give(order) && !order.awaits_card && !has_present)
                .then(|| gift_link(locale, &secret))}
            {has_tickets.then(|| sharing.view(locale, order))}
            {can_resend
                .then(|| {
                    let action = Target::Resend(secret.clone()).path(locale.language());
                    view! {
                        <form method="post" action=action>
                            <button class="button button--quiet" type="submit">
                                {locale.text("order-resend")}
                            </button>
                        </form>
                    }
                })}
        </div>
    }
}

/// The way to the same date for tickets that stayed behind.
pub fn exchange_too(locale: &Arc<Locale>, left_behind: &[OrderLineView]) -> Option<Html> {
    let link = |line: &OrderLineView| {
        let route = Route::ExchangeTicket(line.ticket.as_ref()?.admission);
        let href = route.path(locale.language());
        let place = [("place", place(locale, line).into())];
        let words = locale.text_with("exchange-other-too", &place);
        Some(view! { <a class="button button--quiet" href=href>{words}</a> })
    };
    let links = || left_behind.iter().filter_map(link).collect::<Html>();
    (!left_behind.is_empty()).then(|| view! { <div class="order__actions">{links()}</div> })
}

/// Whoever isn't let in must know before the performance.
fn disputed(locale: &Locale) -> Html {
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text("order-disputed-text")}</p>
        </div>
    }
}

/// Lines with a ticket that its holder can show.
fn shown(order: &OrderView) -> impl Iterator<Item = &OrderLineView> {
    order.lines.iter().filter(|line| line.state.has_code())
}

/// How many tickets wait at the box office until a proof was seen.
pub fn proofs(order: &OrderView) -> u32 {
    let waits = |line: &&OrderLineView| line.state == TicketState::WaitsForProof;
    order.lines.iter().filter(waits).count() as u32
}

fn can_give(order: &OrderView) -> bool {
    let has_ticket = shown(order).any(|line| line.can_change_hands);
    order.state == OrderState::Paid && (has_ticket || has_voucher(order))
}

/// It sells a gift voucher, whosever that is now.
pub fn has_voucher(order: &OrderView) -> bool {
    order.extras.iter().any(|extra| extra.kind == ExtraKind::Voucher)
}

/// What the order was paid with, and how much of it was charged.
fn charged_words(locale: &Locale, order: &OrderView) -> String {
    let exchanged_minor = order.exchanged_minor();
    let amount = |minor: i64| money(locale, minor, order.quote.currency);
    let received_minor = order.quote.total_minor - exchanged_minor;
    // As its line in the sum, below which the fee of the exchange stands.
    let credited_minor = exchanged_minor + order.exchange_fee_minor();
    let used = [("used", amount(credited_minor).into())];
    let fee = Money::new(order.exchange_fee_minor(), order.quote.currency);
    let fee = fee_of_it(locale, fee);
    let tickets: u32 = order.quote.lines.iter().map(|line| line.quantity).sum();
    let exchanged = order.exchanged_by().map(|by| match by {
        ExchangedBy::Buyer if tickets > 1 => {
            locale.text_with("order-paid-by-exchange-several", &used) + &fee
        }
        ExchangedBy::Buyer => locale.text_with("order-paid-by-exchange", &used) + &fee,
        ExchangedBy::Recipient => locale.text("exchange-complete"),
    });
    let charged = match order.state {
        OrderState::Reserved if !order.is_owed() => Some(locale.text("invoice-all-paid")),
        OrderState::Reserved if order.invoices.iter().any(|it| it.is_returned) => {
            Some(locale.text("invoice-some-returned"))
        }
        OrderState::Reserved if has_paid(order) && !order.is_debited() => {
            Some(locale.text("invoice-some-paid"))
        }
        OrderState::Reserved => {
            let id = match order.paid_later {
                Some(PaidLater::Renewal(RenewalPayment::Debit)) => "order-renewed-debit",
                Some(PaidLater::Renewal(_)) => "order-renewed-invoice",
                Some(PaidLater::Invoice) => "order-invoiced-text",
                _ => "invoice-order-text",
            };
            // An invoice from each seller; where one sold it all, none is named.
            let invoices = order.sellers.len().max(1) as u32;
            Some(locale.text_with(id, &[("count", invoices.into())]))
        }
        _ if received_minor == 0 => None,
        _ => {
            let total = [("total", amount(received_minor).into())];
            Some(locale.text_with("order-paid-charged", &total))
        }
    };
    [exchanged, charged].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Some of what is paid later, if not all.
fn has_paid(order: &OrderView) -> bool {
    order.invoices.iter().any(|invoice| invoice.paid_minor > 0)
}

/// They said at the checkout that it is a gift: this comes next.
fn write_card(locale: &Locale, order: &OrderView) -> Html {
    let href = Route::Gift(order.secret.clone()).path(locale.language());
    let has_tickets = shown(order).any(|line| line.can_change_hands);
    let vouchers = order.extras.iter().map(|extra| extra.vouchers.len()).sum();
    let price = account::price_words(locale, has_tickets, vouchers);
    view! {
        <section class="flow" aria-labelledby="present">
            <h2 id="present">{locale.text("order-present")}</h2>
            <p>{locale.text("order-present-text")} " " {price}</p>
            <p>
                <a class="button" href=href>
                    {locale.text("order-present-write")}
                </a>
            </p>
        </section>
    }
}

fn gift_link(locale: &Locale, secret: &str) -> Html {
    let href = Route::Gift(secret.to_owned()).path(locale.language());
    view! {
        <a class="button button--plain" href=href>
            {locale.text("gift-link")}
        </a>
    }
}

/// Of one that came back, `order::address` says more. What waits at the box office isn't sent.
fn mail_words(locale: &Locale, order: &OrderView) -> String {
    let (count, waits) = (shown(order).count() as u32, proofs(order) > 0);
    let is_confirmation = order.lines.is_empty() || (waits && count == 0);
    let id = match order.mail {
        MailState::Sent { .. } if is_confirmation => "order-extras-mail-sent",
        MailState::None | MailState::Waiting if is_confirmation => "order-extras-mail",
        MailState::Sent { .. } if waits => "order-mail-sent-others",
        MailState::None | MailState::Waiting if waits => "order-mail-waiting-others",
        MailState::None | MailState::Waiting => "order-mail-waiting",
        MailState::Sent { .. } => "order-mail-sent",
        MailState::Failing { .. } => "order-mail-failing",
        MailState::Bounced { .. } => return String::new(),
    };
    let args = [("email", order.email.as_str().into()), ("count", count.into())];
    locale.text_with(id, &args)
}
