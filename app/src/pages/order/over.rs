//! The order page when all or a part of the order is over: what became of its money, and where to
//! go on.

use domain::{
    moment::Moment,
    order::{CancelledBy, MoneyBack, OrderLineView, OrderState, OrderView, TicketState},
    tickets::{change::ChangeKind, exchange::ExchangedBy},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    locale::{money, when_long},
    route::Route,
};

pub fn ended(locale: &Locale, order: &OrderView, text: &str) -> Html {
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text(text)}</p>
        </div>
        {onward(locale, order, true)}
    }
}

/// Of a subscription that nobody can buy yet.
pub fn ended_before_sale(locale: &Locale, order: &OrderView, opens: Moment) -> Html {
    let zone = order.lines.first().map_or("UTC", |line| line.time_zone.as_str());
    let date = [("date", locale.date_plain(opens, zone).into())];
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text_with("order-expired-later", &date)}</p>
        </div>
        {onward(locale, order, false)}
    }
}

/// Where to go from an order that is over: to its subscription, to its performance's seats, or to
/// all performances.
fn onward(locale: &Locale, order: &OrderView, is_on_sale: bool) -> Html {
    let language = locale.language();
    let performance = order.lines.first().filter(|_| is_on_sale);
    let (href, words) = match performance {
        Some(line) => {
            let seats = match &line.item {
                Some(item) => Route::Offer(item.offer.clone()),
                None => Route::Performance(line.performance_slug.clone()),
            };
            (seats.path(language), "order-choose-again")
        }
        None => (Route::Season.path(language), "error-to-season"),
    };
    view! {
        <div class="order__actions">
            <a class="button" href=href>{locale.text(words)}</a>
        </div>
    }
}

pub fn cancelled(locale: &Locale, order: &OrderView) -> Html {
    view! {
        {taken_back_words(locale, order)}
        {onward(locale, order, false)}
    }
}

/// What is gone of an order, as its page says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gone {
    Exchanged(ExchangedBy),
    Taken(CancelledBy),
}

impl Gone {
    /// None: it isn't, or its own words beside its place say so.
    fn of(line: &OrderLineView) -> Option<Self> {
        match line.state {
            TicketState::Exchanged(by) => Some(Self::Exchanged(by)),
            TicketState::TakenBack(by) => Some(Self::Taken(by)),
            TicketState::NotYet
            | TicketState::Valid
            | TicketState::Used
            | TicketState::WaitsForProof
            | TicketState::Disputed
            | TicketState::OnOffer
            | TicketState::SoldOn
            | TicketState::HandedOn
            | TicketState::PerformanceCancelled => None,
        }
    }

    fn said(self, locale: &Locale, order: &OrderView) -> Vec<String> {
        let id = match self {
            Self::Exchanged(ExchangedBy::Buyer) => "order-gone-exchanged",
            Self::Exchanged(ExchangedBy::Recipient) if came_back(order) => {
                "order-exchanged-handed-back"
            }
            Self::Exchanged(ExchangedBy::Recipient) => "order-exchanged-handed-text",
            Self::Taken(CancelledBy::Holder) => "order-gone-returned",
            Self::Taken(CancelledBy::Change) => return returned_after_changes(locale, order),
            Self::Taken(CancelledBy::House) => "order-gone-cancelled",
        };
        let count = count(order, |line| Self::of(line) == Some(self));
        vec![locale.text_with(id, &[("count", count.into())])]
    }
}

/// The new ticket of a recipient was cancelled or costs less, and its buyer has again what that
/// needs no more.
fn came_back(order: &OrderView) -> bool {
    order.back.as_ref().is_some_and(|back| back.handed_minor > 0)
}

/// A sentence for each performance whose tickets were returned after the house cancelled or moved
/// it: those of another one may have been kept.
fn returned_after_changes(locale: &Locale, order: &OrderView) -> Vec<String> {
    let is_meant = |line: &OrderLineView| Gone::of(line) == Some(Gone::Taken(CancelledBy::Change));
    let mut performances: Vec<&OrderLineView> = Vec::new();
    for line in order.taken_back.iter().chain(&order.lines).filter(|line| is_meant(line)) {
        if performances.iter().all(|known| known.performance != line.performance) {
            performances.push(line);
        }
    }
    let sentence = |line: &OrderLineView| {
        let its = |it: &OrderLineView| is_meant(it) && it.performance == line.performance;
        let when = when_long(locale, line.starts_at, &line.time_zone);
        let args = [
            ("count", count(order, its).into()),
            ("title", line.title.as_str().into()),
            ("when", when.into()),
        ];
        match line.is_cancelled {
            true => locale.text_with("order-change-taken-cancelled", &args),
            false => locale.text_with("order-change-taken-moved", &args),
        }
    };
    performances.into_iter().map(sentence).collect()
}

/// Each way in which tickets of it went, once.
fn gone(order: &OrderView) -> Vec<Gone> {
    let mut ways = Vec::new();
    for way in order.taken_back.iter().chain(&order.lines).filter_map(Gone::of) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

fn count(order: &OrderView, is_meant: impl Fn(&OrderLineView) -> bool) -> i64 {
    let lines = order.taken_back.iter().chain(&order.lines);
    lines.filter(|line| is_meant(line)).count() as i64
}

/// How many of its tickets are gone.
pub fn gone_count(order: &OrderView) -> i64 {
    count(order, |line| Gone::of(line).is_some())
}

/// All that is gone of it went for other dates, as its holder wished.
fn are_exchanged(order: &OrderView) -> bool {
    let ways = gone(order);
    !ways.is_empty() && ways.iter().all(|way| matches!(way, Gone::Exchanged(_)))
}

/// A bank took its money back, and no door takes its tickets.
pub fn is_disputed(order: &OrderView) -> bool {
    order.lines.iter().any(|line| line.state == TicketState::Disputed)
}

/// Some of its tickets admit, or will once a proof was seen.
pub fn has_standing(order: &OrderView) -> bool {
    let stands = |state: TicketState| state.has_code() || state == TicketState::WaitsForProof;
    order.lines.iter().any(|line| stands(line.state))
}

/// The heading, by `gone_count`, of an order that was paid, where something is gone of it or its
/// payment is disputed; otherwise None.
pub fn changed_title(order: &OrderView) -> Option<&'static str> {
    if !matches!(order.state, OrderState::Paid | OrderState::Cancelled) {
        return None;
    }
    Some(match gone(order).as_slice() {
        _ if is_disputed(order) => "order-disputed-title",
        [] if order.state == OrderState::Cancelled => "order-cancelled-extras-title",
        [] => return None,
        [Gone::Exchanged(ExchangedBy::Recipient)] => "order-exchanged-handed-title",
        _ if are_exchanged(order) => "order-exchanged-title",
        [Gone::Taken(CancelledBy::Holder)] => "order-waived-title",
        [Gone::Taken(CancelledBy::House)] if order.lines.is_empty() => "order-cancelled-title",
        [Gone::Taken(CancelledBy::House)] => "order-cut-title",
        _ => "order-gone-title",
    })
}

pub fn taken_back_heading(order: &OrderView) -> &'static str {
    match gone(order).as_slice() {
        _ if are_exchanged(order) => "order-exchanged",
        [Gone::Taken(CancelledBy::Holder)] => "order-returned",
        [Gone::Taken(CancelledBy::House)] => "order-taken-back",
        _ => "order-gone",
    }
}

/// By whom what is gone of it went, and which codes the door still takes.
fn gone_words(locale: &Locale, order: &OrderView) -> String {
    let ways = gone(order);
    let is_handed = |way: &Gone| *way == Gone::Exchanged(ExchangedBy::Recipient);
    let said = |id: &str, count: i64| locale.text_with(id, &[("count", count.into())]);
    let valid = count(order, |line| line.state.has_code());
    let rest = match valid {
        _ if ways.is_empty() && order.state == OrderState::Cancelled => {
            Some(locale.text("order-cancelled-extras-text"))
        }
        _ if ways.is_empty() => Some(locale.text("order-gone-other")),
        // Their codes were somebody else's.
        _ if ways.iter().all(is_handed) => None,
        0 => Some(said("order-gone-codes", gone_count(order))),
        _ => Some(said("order-gone-rest", valid)),
    };
    let words = ways.iter().flat_map(|way| way.said(locale, order)).chain(rest);
    words.collect::<Vec<_>>().join(" ")
}

/// A sentence for each way that money goes back, or went.
pub(super) fn ways_back(locale: &Locale, order: &OrderView, back: &MoneyBack) -> String {
    let sums = [
        ("order-cancelled-exchanged", back.exchanged_minor),
        ("order-cancelled-went", back.bank_minor()),
        ("order-cancelled-credited", back.credit_minor - back.exchanged_minor),
        ("order-cancelled-voucher", back.voucher_minor),
        ("order-cancelled-cash", back.cash_minor),
        ("order-cancelled-otherwise", back.otherwise_minor),
        ("order-cancelled-goes", back.under_way_minor()),
        ("order-owed-text", back.refused_by_bank_minor()),
        ("order-owed-counter", back.at_counter_minor),
        ("order-owed-another-way", back.another_way_minor),
    ];
    let is_exchanged =
        |line: &OrderLineView| Gone::of(line) == Some(Gone::Exchanged(ExchangedBy::Buyer));
    let exchanged = count(order, is_exchanged);
    let said = sums.into_iter().filter(|(_, minor)| *minor > 0).map(|(id, minor)| {
        let total = money(locale, minor, back.currency);
        let email = order.email.as_str();
        let args = [("total", total.into()), ("email", email.into()), ("count", exchanged.into())];
        locale.text_with(id, &args)
    });
    said.collect::<Vec<_>>().join(" ")
}

/// Who took lines back, and what goes back for them.
pub fn taken_back_words(locale: &Locale, order: &OrderView) -> Html {
    let are_exchanged = are_exchanged(order);
    let money_words = order.back.clone().map(|back| {
        // All of an order that was exchanged says so by itself, and a recipient's ticket is no
        // ticket of the buyer's.
        let is_handed = gone(order).contains(&Gone::Exchanged(ExchangedBy::Recipient));
        let is_said = are_exchanged || is_handed;
        ways_back(locale, order, &if is_said { back.without_exchanged() } else { back })
    });
    // What the bank refused says whom to call by itself.
    let refused = order.back.as_ref().is_some_and(|back| back.refused_minor > 0);
    let help = order.lines.is_empty() && !refused && !are_exchanged;
    view! {
        <div class="notice" role="status">
            <p>{gone_words(locale, order)} " " {money_words}</p>
            {help.then(|| view! { <p>{locale.text("order-cancelled-help")}</p> })}
        </div>
    }
}

pub fn owed_title(order: &OrderView) -> &'static str {
    let is_unasked = order.back.as_ref().is_some_and(|it| it.refused_by_bank_minor() == 0);
    match order.is_owed_at_counter() {
        true => "order-owed-counter-title",
        false if is_unasked => "order-owed-another-title",
        false => "order-owed-title",
    }
}

pub fn refunded(locale: &Locale, order: &OrderView) -> Html {
    let minor = order.back.as_ref().map_or(0, |back| match order.state {
        OrderState::Owed => back.refused_minor,
        _ => back.amount_minor,
    });
    let currency = order.back.as_ref().map_or(order.quote.currency, |back| back.currency);
    let total = money(locale, minor, currency);
    let cause = order.back.as_ref().map(|back| back.cause.as_str());
    let is_performance_cancelled = cause == Some("cancelled");
    let why = match cause {
        Some("unpaid") => locale.text("order-back-unpaid"),
        Some("cancelled") => locale.text("order-back-cancelled"),
        Some("mismatch") => locale.text("order-back-unfit"),
        _ => locale.text("order-back-late"),
    };
    let id = match order.state {
        OrderState::Refunded => "order-refunded-text",
        OrderState::Owed => "order-owed-text",
        _ => "order-refunding-text",
    };
    let args = [("total", total.into()), ("email", order.email.as_str().into())];
    // Those sentences are about a bank: what vouchers and credit had paid is there again.
    // Nor was one asked about what goes back another way, and cash came from none.
    let by_no_bank = order.back.as_ref().filter(|it| {
        let in_house_minor = it.voucher_minor + it.credit_minor + it.by_staff_minor();
        in_house_minor + it.at_counter_minor + it.another_way_minor > 0
    });
    let words = match by_no_bank {
        Some(back) => ways_back(locale, order, back),
        None => locale.text_with(id, &args),
    };
    view! {
        <div class="notice" role="status">
            <p>{why} " " {words}</p>
        </div>
        {onward(locale, order, !is_performance_cancelled)}
    }
}

/// The heading of an order that the house has cancelled a performance of; None where all of them
/// take place.
pub fn called_off_title(locale: &Locale, order: &OrderView) -> Option<String> {
    let off = called_off_performances(order);
    let first = off.first().filter(|_| order.state.is_complete())?;
    let args = [
        ("count", (off.len() as u32).into()),
        ("title", first.title.as_str().into()),
        ("date", locale.date_plain(first.starts_at, &first.time_zone).into()),
    ];
    let mut left = order.lines.iter().filter(|line| !line.state.is_gone());
    Some(match left.all(|line| line.is_cancelled) {
        true => locale.text_with("order-called-off-title", &args),
        false => locale.text_with("order-called-off-some-title", &args),
    })
}

/// What the house cancelled, what becomes of the money, and which tickets are still good.
pub fn called_off(locale: &Locale, order: &OrderView) -> Html {
    let off = called_off_performances(order);
    let performances = off.iter().map(|line| {
        let when = when_long(locale, line.starts_at, &line.time_zone);
        let args = [("title", line.title.as_str().into()), ("when", when.into())];
        view! { <p>{locale.text_with("order-called-off-what", &args)}</p> }
    });
    let performances = performances.collect::<Html>();
    let mut off_lines = order.lines.iter().filter(|line| line.is_called_off());
    let paid = off_lines.any(|line| line.price_minor > 0 && !is_chosen(order, line));
    // What is still to be chosen says it above.
    let is_open = order.changes.iter().any(|told| told.is_open);
    // Of what is paid later, the list of invoices says that there will be none.
    let money = (paid && !is_open && order.state != OrderState::Reserved).then(|| {
        let args = [("email", order.email.as_str().into()), ("code", order.code.as_str().into())];
        view! { <p>{locale.text_with("order-called-off-refund", &args)}</p> }
    });
    let others = order
        .lines
        .iter()
        .any(|line| line.state.has_code())
        .then(|| view! { <p>{locale.text("order-called-off-others")}</p> });
    view! {
        <div class="notice notice--warning" role="status">
            {performances}
            {money}
            {others}
        </div>
    }
}

/// What becomes of its ticket was chosen since the house cancelled its performance, and is said as
/// such.
fn is_chosen(order: &OrderView, line: &OrderLineView) -> bool {
    let mut told = order.changes.iter().filter(|told| told.performance == line.performance);
    told.any(|told| told.kind == ChangeKind::Cancelled && told.choice.is_some())
}

/// A performance was called off, and it is news.
pub fn has_called_off(order: &OrderView) -> bool {
    !called_off_performances(order).is_empty()
}

/// A line of each.
fn called_off_performances(order: &OrderView) -> Vec<&OrderLineView> {
    let mut off: Vec<&OrderLineView> = Vec::new();
    let is_news = |line: &&OrderLineView| line.is_called_off() && !is_chosen(order, line);
    for line in order.lines.iter().filter(is_news) {
        if off.iter().all(|known| known.performance != line.performance) {
            off.push(line);
        }
    }
    off
}
