//! On the order page: a performance was cancelled or moved, and its buyer chooses what becomes of
//! the tickets.

mod beside;
pub mod some;

pub use beside::pieces_of;

use beside::{exchanges, handed};
use domain::{
    id::{ChangeId, OrderLineId},
    money::Money,
    order::{OrderLineView, OrderState, OrderView, TicketState},
    tickets::change::{ChangeChoice, ChangeKind, OrderChangeView},
};
use house::locales::{Arg, Locale};
use markup::{Html, view};
use selling::mails::TO_CREDIT;
use std::{collections::BTreeMap, sync::Arc};
use subscribers::changes::Brings;
use ui::{
    locale::{money, when_long},
    route::Route,
};

/// What is still to be chosen.
pub fn choices(
    locale: &Arc<Locale>,
    order: &OrderView,
    brings: &BTreeMap<ChangeId, Brings>,
) -> Option<Html> {
    let open = order.changes.iter().filter(|told| told.is_open);
    let panel_of = |told: &OrderChangeView| panel(locale, order, told, brings.get(&told.change));
    let panels: Html = open.filter_map(panel_of).collect();
    let can_choose = matches!(order.state, OrderState::Paid | OrderState::Reserved);
    (can_choose && !panels.is_empty()).then_some(panels)
}

/// The last digits of the gift vouchers that paid.
fn digits(order: &OrderView) -> String {
    let vouchers = order.payments.iter().filter_map(|part| part.voucher.as_deref());
    vouchers.collect::<Vec<_>>().join(", ")
}

/// What a choice is called, with what it brings where that is known. What gift vouchers had paid
/// goes back to them, whatever is chosen.
fn name_of(
    locale: &Locale,
    order: &OrderView,
    choice: ChangeChoice,
    brings: Option<&Brings>,
    has_own: bool,
) -> String {
    let of = |id: &str, amount: Money| {
        let voucher_minor = brings.map_or(0, Brings::voucher_minor);
        let voucher: Arg = money(locale, voucher_minor, amount.currency).into();
        let amount: Arg = money(locale, amount.minor, amount.currency).into();
        let own_minor = brings.map_or(0, |it| it.own_credit.minor);
        let own = brings.map(|it| money(locale, own_minor, it.credit.currency));
        let args = [
            ("amount", amount),
            ("voucher", voucher),
            ("digits", digits(order).into()),
            ("credit", own.unwrap_or_default().into()),
        ];
        locale.text_with(id, &args)
    };
    match (choice, brings) {
        (ChangeChoice::Credit, Some(it)) if it.settles.minor > 0 => {
            let args = [
                ("settles", money(locale, it.settles.minor, it.settles.currency).into()),
                ("credit", money(locale, it.credit.minor, it.credit.currency).into()),
            ];
            let has_rest = it.credit.minor > 0;
            let id = if has_rest { "order-change-settles-both" } else { "order-change-settles" };
            locale.text_with(id, &args)
        }
        (ChangeChoice::Credit, Some(it)) if is_later(order) && it.credit.minor == 0 => {
            locale.text("order-change-return")
        }
        (ChangeChoice::MoneyBack, Some(it)) if is_to_vouchers_alone(it) => {
            of("order-change-back-voucher", it.credit)
        }
        (ChangeChoice::MoneyBack, Some(it)) if it.own_credit.minor > 0 => {
            let voucher = || of("order-change-back-voucher", it.credit);
            let voucher = (it.voucher_minor() > 0).then(voucher);
            let rest = of("order-change-money-back-some", of_bank(it));
            voucher.into_iter().chain([rest]).collect::<Vec<_>>().join("\u{a0}· ")
        }
        (ChangeChoice::MoneyBack, Some(it)) if it.voucher_minor() > 0 => {
            of("order-change-back-both", it.credit)
        }
        (ChangeChoice::Credit, Some(it)) if it.voucher_minor() > 0 => {
            of("order-change-credit-both", it.credit)
        }
        (ChangeChoice::Keep, _) if has_own => locale.text("order-change-keep"),
        (ChangeChoice::Keep, _) => locale.text("order-change-keep-handed"),
        (ChangeChoice::Exchange, _) => locale.text("order-change-exchange"),
        (ChangeChoice::MoneyBack, Some(it)) => of("order-change-money-back-of", it.refund),
        (ChangeChoice::MoneyBack, None) => locale.text("order-change-money-back"),
        (ChangeChoice::Credit, Some(it)) if it.credit.minor > 0 => {
            of("order-change-credit-of", it.credit)
        }
        (ChangeChoice::Credit, _) => locale.text("order-change-credit"),
    }
}

fn is_later(order: &OrderView) -> bool {
    order.state == OrderState::Reserved
}

fn is_to_vouchers_alone(brings: &Brings) -> bool {
    brings.refund.minor > 0 && brings.credit.minor == 0
}

/// Vouchers and credit have paid for all of it.
fn is_to_house_alone(brings: &Brings) -> bool {
    brings.refund.minor > 0 && brings.bank_minor() == 0
}

fn of_bank(brings: &Brings) -> Money {
    Money::new(brings.bank_minor(), brings.credit.currency)
}

/// Staff took a part of it at a counter, and a card or an account had paid the rest.
fn has_rest(brings: &Brings) -> bool {
    let at_counter_minor = brings.at_counter.minor;
    at_counter_minor > 0 && brings.bank_minor() > at_counter_minor
}

/// A gift voucher paid a part of it. Where nobody knows yet of what, a part of the order.
fn has_voucher(order: &OrderView, brings: Option<&Brings>) -> bool {
    brings.map_or_else(|| !digits(order).is_empty(), |it| it.voucher_minor() > 0)
}

/// A choice that differs from the others: what vouchers alone have paid becomes no credit, and what
/// credit has paid becomes no money.
fn is_real(choice: ChangeChoice, brings: Option<&Brings>) -> bool {
    brings.is_none_or(|it| match choice {
        ChangeChoice::Credit => !is_to_vouchers_alone(it),
        ChangeChoice::MoneyBack => it.bank_minor() > 0 || it.own_credit.minor == 0,
        ChangeChoice::Keep | ChangeChoice::Exchange => true,
    })
}

/// What a choice means.
fn hint_of(
    order: &OrderView,
    told: &OrderChangeView,
    choice: ChangeChoice,
    brings: Option<&Brings>,
    is_payable: bool,
) -> &'static str {
    let to_vouchers = brings.is_some_and(is_to_vouchers_alone);
    let at_counter = brings.is_some_and(|it| it.at_counter.minor > 0);
    let has_offers = order.offers(told.performance) > 0;
    match choice {
        ChangeChoice::Credit if is_later(order) => "order-change-later-hint",
        ChangeChoice::Keep if told.is_after_all => "order-change-after-all-keep-hint",
        ChangeChoice::Keep if has_offers => "order-change-keep-offered-hint",
        ChangeChoice::Keep => "order-change-keep-hint",
        ChangeChoice::MoneyBack if to_vouchers => "order-change-back-hint",
        ChangeChoice::MoneyBack if at_counter => "order-change-counter-hint",
        ChangeChoice::MoneyBack => "order-change-money-back-hint",
        ChangeChoice::Credit if !is_payable => "order-change-credit-only-hint",
        ChangeChoice::Credit => "order-change-credit-hint",
        ChangeChoice::Exchange => "order-change-exchange-hint",
    }
}

fn text_of(
    order: &OrderView,
    told: &OrderChangeView,
    brings: Option<&Brings>,
    is_new_time: bool,
) -> &'static str {
    match told.kind {
        ChangeKind::Cancelled if is_later(order) => "order-change-cancelled-later",
        ChangeKind::Cancelled if brings.is_some_and(is_to_house_alone) => {
            "order-change-cancelled-back"
        }
        ChangeKind::Cancelled => "order-change-cancelled",
        ChangeKind::Moved if !order.has_own(told.performance) => match told.is_after_all {
            true => "order-change-after-all-handed",
            false => "order-change-moved-handed",
        },
        ChangeKind::Moved if told.is_after_all => "order-change-after-all",
        ChangeKind::Moved if order.offers(told.performance) > 0 => "order-change-moved-offered",
        ChangeKind::Moved if is_new_time => "order-change-moved-time",
        ChangeKind::Moved => "order-change-moved",
    }
}

fn panel(
    locale: &Arc<Locale>,
    order: &OrderView,
    told: &OrderChangeView,
    brings: Option<&Brings>,
) -> Option<Html> {
    let is_of = |line: &&OrderLineView| {
        line.performance == told.performance && line.state != TicketState::SoldOn
    };
    let offers = order.offers(told.performance);
    let line = order.lines.iter().find(is_of)?;
    let zone = &line.time_zone;
    let when = |at| when_long(locale, at, zone);
    let args = [
        ("title", line.title.as_str().into()),
        ("when", when(line.starts_at).into()),
        ("before", told.starts_before.map(when).unwrap_or_default().into()),
        ("until", locale.date_plain(told.choose_by.minus_ms(1), zone).into()),
        ("count", offers.into()),
    ];
    let is_same_day = |before| locale.is_same_day(before, line.starts_at, zone);
    let text = text_of(order, told, brings, told.starts_before.is_some_and(is_same_day));
    let hints = hints(locale, order, line, brings);
    let is_payable = line.credit_payable_at.is_some();
    let asked = Asked { locale, order, told, brings, is_payable, hints: &hints, tickets: &[] };
    let id = format!("change-{}", told.change);
    let heading = id.clone();
    Some(view! {
        <section class="order__change" aria-labelledby=heading>
            <h2 class="production__section-title" id=id>
                {locale.text("order-change-title")}
            </h2>
            <p>{locale.text_with(text, &args)}</p>
            {told.note.clone().map(|note| view! { <p>{note}</p> })}
            {own_credit(locale, order, brings)}
            {handed(locale, order, told, |_| true)}
            {asked.choices()}
            {brings.and_then(|_| some::boxes(locale, order, told))}
            {exchanges(locale, order, told)}
        </section>
    })
}

/// What of the sum becomes credit whatever is chosen, and where it came from.
fn own_credit(locale: &Locale, order: &OrderView, brings: Option<&Brings>) -> Option<Html> {
    let its = brings.filter(|it| it.own_credit.minor > 0)?;
    let to_credit = order.credit_source().among(TO_CREDIT);
    let said = [("mail-changed-amount", its.refund), (to_credit, its.own_credit)];
    let said = said.map(|(id, sum)| locale.text_with(id, &[("amount", locale.money(sum).into())]));
    Some(view! { <p>{said.join(" ")}</p> })
}

/// What the words about a choice name. `line`: one of those that it is about.
fn hints(
    locale: &Locale,
    order: &OrderView,
    line: &OrderLineView,
    brings: Option<&Brings>,
) -> [(&'static str, Arg); 3] {
    let payable = line.credit_payable_at.map(|at| locale.moment_plain(at, &line.time_zone));
    let counter = brings.map(|it| money(locale, it.at_counter.minor, it.at_counter.currency));
    [
        ("email", order.email.as_str().into()),
        ("date", payable.unwrap_or_default().into()),
        ("counter", counter.unwrap_or_default().into()),
    ]
}

/// What a buyer is asked about.
struct Asked<'a> {
    locale: &'a Arc<Locale>,
    order: &'a OrderView,
    told: &'a OrderChangeView,
    brings: Option<&'a Brings>,
    /// A bank can have the credit once the performance is over.
    is_payable: bool,
    /// What the words about a choice name.
    hints: &'a [(&'a str, Arg)],
    /// Those that are returned alone. Empty: all that the change is about.
    tickets: &'a [OrderLineId],
}

impl Asked<'_> {
    fn choices(&self) -> Html {
        let Self { order, told, brings, tickets, .. } = *self;
        let choices = told.kind.choices(is_later(order)).iter().copied();
        // Without an address nobody could ever spend it.
        let is_nobodys =
            |choice: ChangeChoice| choice == ChangeChoice::Credit && order.email.is_empty();
        let is_meant = |choice: ChangeChoice| tickets.is_empty() || choice.is_return();
        let choices = choices
            .filter(|choice| is_real(*choice, brings) && !is_nobodys(*choice) && is_meant(*choice));
        let choices = choices.map(|choice| self.choice(choice));
        view! { <ul class="order__choices">{choices.collect::<Html>()}</ul> }
    }

    /// The first press opens what it means, the second one does it.
    fn choice(&self, choice: ChangeChoice) -> Html {
        let Self { locale, order, told, brings, is_payable, hints, tickets } = *self;
        let has_own = order.has_own(told.performance);
        let name = name_of(locale, order, choice, brings, has_own);
        let hint = locale.text_with(hint_of(order, told, choice, brings, is_payable), hints);
        let is_back = choice == ChangeChoice::MoneyBack;
        let rest = (is_back && brings.is_some_and(has_rest))
            .then(|| locale.text("order-change-rest-hint"));
        // A refund of which a part becomes credit says of both parts what they are good for.
        let has_credit =
            brings.is_some_and(|it| it.own_credit.minor > 0) && !order.email.is_empty();
        let credit = (is_back && has_credit).then(|| {
            let id = hint_of(order, told, ChangeChoice::Credit, brings, is_payable);
            locale.text_with(id, hints)
        });
        let is_credit = choice == ChangeChoice::Credit && !is_later(order);
        let voucher = ((is_credit || credit.is_some()) && has_voucher(order, brings))
            .then(|| locale.text("order-change-voucher-hint"));
        // Those of a cancelled performance have ended already, as the page says below.
        let is_end = choice.is_return() && told.kind == ChangeKind::Moved;
        let end = is_end.then(|| locale.text("order-change-tickets-end"));
        let said: Vec<String> =
            [Some(hint), rest, credit, voucher, end].into_iter().flatten().collect();
        let id = format!("{}-{}", told.change, choice.as_str());
        let change = Route::ChooseChange(order.secret.clone(), told.change, Vec::new());
        let confirm = locale.text_with("order-change-confirm", &[("choice", name.clone().into())]);
        view! {
            <li class="choice">
                <details class="basket__empty-all">
                    <summary class="button button--quiet" aria-describedby=id.clone()>
                        {name}
                    </summary>
                    <form method="post" action=change.path(locale.language())>
                        {brings.map(named)}
                        {some::hidden(tickets)}
                        <input
                            type="hidden"
                            name="offers"
                            value=order.offers(told.performance)
                        />
                        <p>{locale.text("order-change-final")}</p>
                        <button
                            class="button"
                            type="submit"
                            name="choice"
                            value=choice.as_str()
                        >
                            {confirm}
                        </button>
                    </form>
                </details>
                <p class="small" id=id>{said.join(" ")}</p>
            </li>
        }
    }
}

/// What the buttons name, sent back with them.
fn named(brings: &Brings) -> Html {
    let credit_minor = brings.credit.minor + brings.settles.minor;
    view! {
        <input type="hidden" name="refund_minor" value=brings.refund.minor/>
        <input type="hidden" name="credit_minor" value=credit_minor/>
    }
}
