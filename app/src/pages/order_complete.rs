//! The order page when all is paid: what was received, where the tickets are, their files.

use crate::pages::{
    order_address,
    order_files::{calendar_file, tickets_file, wallet_file},
    order_over::{called_off, has_standing, is_disputed, taken_back_words},
    order_share::Sharing,
};
use domain::{
    extra::ExtraKind,
    order::{MailState, OrderLineView, OrderState, OrderView, PaidLater},
    renewal::RenewalPayment,
    ticket_media::TicketMedia,
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    locale::money,
    route::{Route, Target},
};

pub fn complete(locale: &Locale, order: &OrderView, sharing: &Sharing) -> Html {
    let language = locale.language();
    let is_shown = |line: &&OrderLineView| line.state.has_code();
    let has_tickets = order.lines.iter().any(|line| is_shown(&line));
    let is_disputed = is_disputed(order);
    let media = |is_on: fn(&TicketMedia) -> bool| {
        let lines = order.lines.iter().filter(is_shown);
        lines.filter_map(|line| line.ticket.as_ref()).filter(|it| is_on(&it.media)).count()
    };
    let (printed, passes) = (media(|it| it.paper), media(|it| it.wallet));
    let is_off = order.lines.iter().any(|line| line.is_cancelled);
    let can_resend = !is_disputed && (has_tickets || !is_off || !order.extras.is_empty());
    let has_voucher = order.extras.iter().any(|extra| extra.kind == ExtraKind::Voucher);
    let has_receipts = order.extras.iter().any(|extra| !extra.receipts.is_empty());
    let can_give = order.state == OrderState::Paid && (has_tickets || has_voucher);
    let secret = order.secret.clone();
    let charged = charged_words(locale, order);
    // Of what was cut, or is somebody else's, nobody says once more that all was paid and sent.
    let is_taken_back = order.back.is_some() || !order.taken_back.is_empty();
    let is_elsewhere = !order.lines.is_empty() && !has_standing(order);
    let is_cut = is_off || is_taken_back || is_elsewhere;
    let sent = (!is_cut).then(|| view! { <p>{charged} " " {mail_words(locale, order)}</p> });
    let door = has_tickets.then(|| view! { <p>{locale.text("order-paid-door")}</p> });
    let extra = (has_tickets || !is_cut).then(|| {
        view! { <div class="notice notice--good" role="status">{sent} {door}</div> }
    });
    view! {
        {order_address::section(locale, order)}
        {is_disputed.then(|| disputed(locale))}
        {is_off.then(|| called_off(locale, order))}
        {is_taken_back.then(|| taken_back_words(locale, order))}
        {(can_give && order.awaits_card).then(|| write_card(locale, &secret))}
        {extra}
        <div class="order__actions">
            {(printed > 0 || has_receipts).then(|| tickets_file(locale, &secret, printed))}
            {(passes > 1).then(|| wallet_file(locale, &secret))}
            {(has_tickets || is_off).then(|| calendar_file(locale, &secret))}
            {(can_give && !order.awaits_card).then(|| gift_link(locale, &secret))}
            {has_tickets.then(|| sharing.view(locale, order))}
            {can_resend
                .then(|| {
                    view! {
                        <form method="post" action=Target::Resend(secret).path(language)>
                            <button class="button button--quiet" type="submit">
                                {locale.text("order-resend")}
                            </button>
                        </form>
                    }
                })}
        </div>
    }
}

/// Whoever isn't let in must know before the performance.
fn disputed(locale: &Locale) -> Html {
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text("order-disputed-text")}</p>
        </div>
    }
}

/// What the order was paid with, and how much of it was charged.
fn charged_words(locale: &Locale, order: &OrderView) -> String {
    let exchanged_minor = order.exchanged_minor();
    let amount = |minor: i64| money(locale, minor, order.quote.currency);
    let received_minor = order.quote.total_minor - exchanged_minor;
    let used = [("used", amount(exchanged_minor).into())];
    let exchanged =
        (exchanged_minor > 0).then(|| locale.text_with("order-paid-by-exchange", &used));
    let charged = match order.state {
        OrderState::Reserved if !order.is_owed() => Some(locale.text("invoice-all-paid")),
        OrderState::Reserved if order.invoices.iter().any(|it| it.is_returned) => {
            Some(locale.text("invoice-some-returned"))
        }
        OrderState::Reserved if has_paid(order) && !is_debited(order) => {
            Some(locale.text("invoice-some-paid"))
        }
        OrderState::Reserved => Some(locale.text(match order.paid_later {
            Some(PaidLater::Renewal(RenewalPayment::Debit)) => "order-renewed-debit",
            Some(PaidLater::Renewal(_)) => "order-renewed-invoice",
            _ => "invoice-order-text",
        })),
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

/// By the house, so that its holder has nothing to do.
fn is_debited(order: &OrderView) -> bool {
    order.paid_later == Some(PaidLater::Renewal(RenewalPayment::Debit))
}

/// They said at the checkout that it is a gift: this comes next.
fn write_card(locale: &Locale, secret: &str) -> Html {
    let href = Route::Gift(secret.to_owned()).path(locale.language());
    view! {
        <section class="flow" aria-labelledby="present">
            <h2 id="present">{locale.text("order-present")}</h2>
            <p>{locale.text("order-present-text")}</p>
            <p>
                <a class="button" href=href>
                    {locale.text("order-present-write")}
                </a>
            </p>
        </section>
    }
}

/// Also where it was given already: that page says how the gift stands.
fn gift_link(locale: &Locale, secret: &str) -> Html {
    let href = Route::Gift(secret.to_owned()).path(locale.language());
    view! {
        <a class="button button--plain" href=href>
            {locale.text("gift-link")}
        </a>
    }
}

/// Of one that came back, `order_address` says more.
fn mail_words(locale: &Locale, order: &OrderView) -> String {
    if order.lines.is_empty() && !matches!(order.mail, MailState::Bounced { .. }) {
        return locale.text_with("order-extras-mail", &[("email", order.email.as_str().into())]);
    }
    let id = match order.mail {
        MailState::None | MailState::Waiting => "order-mail-waiting",
        MailState::Sent { .. } => "order-mail-sent",
        MailState::Failing { .. } => "order-mail-failing",
        MailState::Bounced { .. } => return String::new(),
    };
    locale.text_with(id, &[("email", order.email.as_str().into())])
}
