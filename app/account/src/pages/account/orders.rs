//! The orders of an account: what each was for, where it stands, and what became of its tickets.

use domain::{
    moment::Moment,
    order::{CancelledBy, OrderLineView, OrderState, OrderView, PaidLater, TicketState},
};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::own_data::account_page::AccountView;
use ui::{locale::when_long, route::Route, sum::invoices::invoice_lines};

/// So many orders are shown, and all that wait for their payment; earlier ones are folded.
const ORDERS_SHOWN: usize = 3;

/// Those that wait for their payment come first.
pub(super) fn orders(locale: &Locale, account: &AccountView, now: Moment) -> Html {
    let email = account.email.as_str();
    let which = match account.orders.is_empty() {
        true => locale.text("account-orders-none"),
        false => locale.text_with("account-orders-which", &[("email", email.into())]),
    };
    let (unpaid, others): (Vec<_>, Vec<_>) =
        account.orders.iter().partition(|one| can_pay(one, now));
    let unpaid_count = unpaid.len();
    let items = unpaid.into_iter().chain(others);
    let items = items.map(|one| order(locale, one, &account.time_zone, can_pay(one, now)));
    let mut items = items.collect::<Vec<_>>();
    let earlier = items.split_off(items.len().min(ORDERS_SHOWN.max(unpaid_count)));
    let items = (!items.is_empty()).then(|| view! { <ol class="account__orders">{items}</ol> });
    let earlier = (!earlier.is_empty()).then(|| {
        let count = [("count", (earlier.len() as u32).into())];
        view! {
            <details>
                <summary class="bundle__count">
                    {locale.text_with("account-orders-more", &count)}
                </summary>
                <ol class="account__orders">{earlier}</ol>
            </details>
        }
    });
    view! {
        <section class="account__person" aria-labelledby="orders">
            <h2 class="account__title" id="orders">{locale.text("account-orders")}</h2>
            <p class="soft">{which}</p>
            {items}
            {earlier}
        </section>
    }
}

/// Its seats are still held, and another attempt is allowed.
fn can_pay(order: &OrderView, now: Moment) -> bool {
    let is_tried = order.state == OrderState::AwaitingPayment;
    order.state.is_open() && (is_tried || order.attempts_left > 0) && order.pay_by > now
}

/// To the order's page, where paying comes first: it says what is known of a payment under way.
fn pay(locale: &Locale, order: &OrderView) -> Html {
    let href = Route::Order(order.secret.clone()).path(locale.language());
    let total = ui::locale::money(locale, order.next_minor(), order.quote.currency);
    view! {
        <p class="account__pay">
            <a class="button" href=href>
                {locale.text_with("order-pay-now", &[("total", total.into())])}
                <span class="aloud">", " {order.code.clone()}</span>
            </a>
        </p>
    }
}

fn order(locale: &Locale, order: &OrderView, time_zone: &str, can_pay: bool) -> Html {
    let href = Route::Order(order.secret.clone()).path(locale.language());
    let code = order.code.clone();
    let paid_minor = order.quote.total_minor - order.exchanged_minor();
    let total = ui::locale::money(locale, paid_minor, order.quote.currency);
    let placed = locale.date_plain(order.placed_at, time_zone);
    let placed = locale.text_with("account-order-placed", &[("date", placed.into())]);
    let mut about: Vec<String> = Vec::new();
    // An order of which nothing is left says what it was for.
    let lines = if order.lines.is_empty() { &order.taken_back } else { &order.lines };
    for line in lines {
        let words = match &line.item {
            // Its performances stand in the season above.
            Some(item) => item.name_in_season.clone(),
            None => {
                let when = when_long(locale, line.starts_at, &line.time_zone);
                format!("{}, {when}", line.title)
            }
        };
        if !about.contains(&words) {
            about.push(words);
        }
    }
    let about = about.into_iter().map(|words| view! { <p>{words}</p> }).collect::<Html>();
    view! {
        <li class="account__order">
            {can_pay.then(|| pay(locale, order))}
            <h3 class="account__code">
                <a href=href>
                    {locale.text("order-code")}
                    " "
                    <span class="order__code">{code}</span>
                </a>
            </h3>
            {about}
            <p class="small soft">
                {placed} "\u{a0}· " {total} "\u{a0}· " {locale.text(state(order))}
                {became(locale, order)}
            </p>
            {invoices(locale, order)}
        </li>
    }
}

/// That tickets of another order have paid for it, and what became of its own: how many were
/// exchanged, given back, refunded, cancelled, sold on and given away.
fn became(locale: &Locale, order: &OrderView) -> Option<String> {
    let count: u32 = order.quote.lines.iter().map(|line| line.quantity).sum();
    let said = |id: &str, count: u32| locale.text_with(id, &[("count", count.into())]);
    let new = order.exchanged_by().map(|_| said("account-order-by-exchange", count));
    let mut counts: Vec<(&str, u32)> = Vec::new();
    for id in order.taken_back.iter().chain(&order.lines).filter_map(|line| gone(order, line)) {
        match counts.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    let gone = counts.into_iter().map(|(id, count)| said(id, count));
    let words: Vec<String> =
        new.into_iter().chain(gone).map(|it| format!("\u{a0}· {it}")).collect();
    (!words.is_empty()).then(|| words.concat())
}

/// None: the ticket is theirs, or the order's own state says what became of it.
fn gone(order: &OrderView, line: &OrderLineView) -> Option<&'static str> {
    Some(match line.state {
        TicketState::Exchanged(_) => "account-order-exchanged",
        TicketState::TakenBack(CancelledBy::Holder) => "account-order-gone-returned",
        TicketState::TakenBack(CancelledBy::Change) => "account-order-gone-refunded",
        TicketState::TakenBack(CancelledBy::House) => match order.state {
            OrderState::Cancelled => return None,
            _ => "account-order-gone-cancelled",
        },
        TicketState::SoldOn => "account-order-gone-sold",
        TicketState::HandedOn => "account-order-gone-given",
        TicketState::NotYet
        | TicketState::Valid
        | TicketState::Used
        | TicketState::WaitsForProof
        | TicketState::Disputed
        | TicketState::OnOffer
        | TicketState::PerformanceCancelled => return None,
    })
}

/// When what is paid later is to be paid.
fn invoices(locale: &Locale, order: &OrderView) -> Html {
    let line = |line: String| view! { <p class="small soft">{line}</p> };
    invoice_lines(locale, order).into_iter().map(line).collect::<Html>()
}

fn state(order: &OrderView) -> &'static str {
    match order.state {
        OrderState::Paid => "account-order-paid",
        OrderState::Reserved if !order.is_owed() => "account-order-paid",
        OrderState::Reserved => match order.paid_later {
            Some(PaidLater::Renewal(_)) => "order-renewed-account",
            Some(PaidLater::Invoice) => "order-invoiced-account",
            _ => "invoice-account",
        },
        OrderState::AwaitingPayment => "account-order-waiting",
        OrderState::PaymentFailed => "account-order-failed",
        OrderState::Expired => "account-order-expired",
        OrderState::GivenUp => "account-order-given-up",
        OrderState::PartlyPaid | OrderState::ToPay => "account-order-waiting",
        OrderState::Cancelled => "account-order-cancelled",
        OrderState::Refunding => "account-order-refunding",
        OrderState::Refunded => "account-order-refunded",
        OrderState::Owed if order.is_owed_at_counter() => "account-order-owed-counter",
        OrderState::Owed => "account-order-owed",
    }
}
