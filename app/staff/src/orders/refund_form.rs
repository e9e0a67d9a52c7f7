//! The first step of taking tickets back: what, with its fees or not, where the seats go, why.

use crate::{
    frame::refusal,
    orders::refund::{Typed, name_of},
};
use ::money::cancellation::{CancelRefusal, REASON_CHARS_MAX};
use domain::{
    id::OrderLineId,
    order::{OrderLineView, OrderPayment, OrderView},
    payments::method::PaymentMethod,
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::route::staff::StaffRoute;
use ui::{
    field::{Choice, Field, field},
    locale::{money, when_long},
    sum::items::{self, Bundle, performance_words},
    ticket::place,
};

/// Browsers cut what is longer, in silence: so the server refuses a reason that is too long.
const TYPED_MAX: usize = 1_024;

pub struct Asked<'a> {
    pub order: &'a OrderView,
    pub typed: &'a Typed,
    pub refused: Option<CancelRefusal>,
    /// The terminal that took the money gives it back to the same card by itself.
    pub by_itself: bool,
}

/// What can only be taken back together.
pub struct Piece {
    /// Goes with the form and takes the others along.
    pub line: OrderLineId,
    pub name: String,
    /// When and where, each a line.
    pub details: Vec<String>,
    pub due_minor: i64,
    /// Somebody came in with it.
    pub is_entered: bool,
}

/// Tickets, then subscriptions and packages, then extras.
pub fn pieces(locale: &Arc<Locale>, order: &OrderView) -> Vec<Piece> {
    let singles = items::singles(&order.lines).into_iter().map(|line| ticket(locale, line));
    let bundles = items::bundles(&order.lines);
    let items = bundles.iter().flat_map(|bundle| {
        bundle.items.iter().filter_map(|lines| item(locale, bundle, lines)).collect::<Vec<_>>()
    });
    let extras = order.extras.iter().flat_map(|extra| {
        extra.pieces.iter().map(|(line, due_minor)| Piece {
            line: *line,
            name: extra.name.clone(),
            details: extra
                .performance
                .iter()
                .map(|performance| performance_words(locale, performance))
                .collect(),
            due_minor: *due_minor,
            is_entered: false,
        })
    });
    singles.chain(items).chain(extras).collect()
}

fn is_entered(line: &OrderLineView) -> bool {
    line.ticket.as_ref().is_some_and(|ticket| ticket.entered_at.is_some())
}

fn ticket(locale: &Arc<Locale>, line: &OrderLineView) -> Piece {
    Piece {
        line: line.line,
        name: line.title.clone(),
        details: vec![when_long(locale, line.starts_at, &line.time_zone), place(locale, line)],
        due_minor: line.price_minor,
        is_entered: is_entered(line),
    }
}

fn item(
    locale: &Arc<Locale>,
    bundle: &Bundle<'_, OrderLineView>,
    lines: &[&OrderLineView],
) -> Option<Piece> {
    let first = lines.first()?;
    let mut details = vec![bundle.count(locale)];
    if !bundle.is_chosen {
        details.push(place(locale, first));
    }
    Some(Piece {
        line: first.line,
        name: bundle.name.to_owned(),
        details,
        due_minor: lines.iter().map(|line| line.price_minor).sum(),
        is_entered: lines.iter().any(|line| is_entered(line)),
    })
}

pub fn form(locale: &Arc<Locale>, asked: Asked<'_>) -> Html {
    let Asked { order, typed, refused, by_itself } = asked;
    let language = locale.language();
    let words = refused.map(|refused| (refused, refusal::cancel(locale, refused)));
    let of = |field: CancelRefusal| {
        words.as_ref().filter(|(refused, _)| *refused == field).map(|(_, words)| words.clone())
    };
    let both = || typed.is_contradictory().then(|| locale.text("staff-refund-both"));
    let none_chosen = of(CancelRefusal::NoneChosen).or_else(both);
    let too_long = of(CancelRefusal::ReasonTooLong).or_else(|| of(CancelRefusal::ReasonMissing));
    let whole = words
        .as_ref()
        .filter(|(refused, _)| !is_of_field(*refused))
        .map(|(_, words)| words.clone())
        .map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
    let fees = choices(
        locale,
        "fees",
        "staff-refund-fees",
        [("back", "staff-refund-fees-back"), ("kept", "staff-refund-fees-kept")],
        if typed.fees_back { "back" } else { "kept" },
    );
    let seats = (!order.lines.is_empty()).then(|| {
        choices(
            locale,
            "seats",
            "staff-refund-seats",
            [("on-sale", "staff-refund-on-sale"), ("box-office", "staff-refund-box-office")],
            if typed.to_box_office { "box-office" } else { "on-sale" },
        )
    });
    let used = refused.filter(|refused| matches!(refused, CancelRefusal::SlipUsed(_)));
    let slip_error = of(CancelRefusal::SlipMissing).or_else(|| of(used?));
    let back = StaffRoute::Order(order.code.clone()).path(language);
    view! {
        <form
            class="flow desk-form desk-refund"
            method="post"
            action=StaffRoute::Refund(order.code.clone()).path(language)
            novalidate
        >
            {whole}
            {what(locale, order, typed, none_chosen)}
            {fees}
            {seats}
            {sent(locale, typed)}
            {slip(locale, order, &SlipAsked { typed, by_itself, error: slip_error })}
            {reason(locale, typed, too_long)}
            <p class="desk-actions">
                <button class="button" type="submit" name="step" value="check">
                    {locale.text("staff-refund-check")}
                </button>
                <a class="button button--plain" href=back>{locale.text("staff-refund-back")}</a>
            </p>
        </form>
    }
}

/// Whether a field of the form says it.
fn is_of_field(refused: CancelRefusal) -> bool {
    matches!(
        refused,
        CancelRefusal::NoneChosen
            | CancelRefusal::ReasonTooLong
            | CancelRefusal::ReasonMissing
            | CancelRefusal::SlipMissing
            | CancelRefusal::SlipUsed(_)
    )
}

/// All of it, or some of its pieces.
fn what(locale: &Arc<Locale>, order: &OrderView, typed: &Typed, error: Option<String>) -> Html {
    let pieces = pieces(locale, order);
    let all = radio(locale, "what", "all", "staff-refund-all", typed.is_whole);
    let is_one = pieces.len() == 1;
    let some =
        (!is_one).then(|| radio(locale, "what", "some", "staff-refund-some", !typed.is_whole));
    let boxes = pieces.iter().map(|piece| {
        let due = money(locale, piece.due_minor, order.quote.currency);
        let id = format!("line-{}", piece.line);
        let details = piece.details.iter().map(|words| {
            view! { <span class="small soft">{words.clone()}</span> }
        });
        let details = details.collect::<Html>();
        let entered = piece.is_entered.then(|| {
            view! { <span class="desk-mark">{locale.text("staff-refund-entered")}</span> }
        });
        let is_chosen = typed.lines.contains(&piece.line);
        let tick = (!is_one).then(|| {
            view! {
                <input
                    class="choice__input"
                    type="checkbox"
                    name="line"
                    id=id.clone()
                    value=piece.line.to_string()
                    checked=is_chosen && !piece.is_entered
                    disabled=piece.is_entered
                />
                " "
            }
        });
        view! {
            <li>
                <label class="choice" for=(!is_one).then(|| id.clone())>
                    {tick}
                    <span class="desk-refund__piece">
                        <span class="desk-refund__name">
                            <span>{piece.name.clone()} " " {entered}</span>
                            " "
                            <span class="desk-refund__sum">{due}</span>
                        </span>
                        {details}
                    </span>
                </label>
            </li>
        }
    });
    let boxes = boxes.collect::<Html>();
    let error = error.map(|words| view! { <p class="field__error" role="alert">{words}</p> });
    view! {
        <fieldset class="desk-refund__group">
            <legend>{locale.text("staff-refund-what")}</legend>
            {error}
            {all}
            {some}
            <ul class="desk-refund__pieces">{boxes}</ul>
        </fieldset>
    }
}

fn radio(
    locale: &Locale,
    name: &'static str,
    value: &'static str,
    words: &'static str,
    is_chosen: bool,
) -> Html {
    let (id, value) = (format!("{name}-{value}"), value.to_owned());
    Choice { name, id, value, is_chosen, words: locale.text(words) }.radio()
}

pub fn choices<const N: usize>(
    locale: &Locale,
    name: &'static str,
    title: &'static str,
    all: [(&'static str, &'static str); N],
    chosen: &str,
) -> Html {
    let radios = all.map(|one| radio(locale, name, one.0, one.1, one.0 == chosen));
    view! {
        <fieldset class="desk-refund__group">
            <legend>{locale.text(title)}</legend>
            {radios}
        </fieldset>
    }
}

/// On which way the money goes back.
fn sent(locale: &Locale, typed: &Typed) -> Html {
    let ways = [
        ("gateway", "staff-refund-sent-gateway"),
        ("hand", "staff-refund-sent-hand"),
        ("credit", "staff-refund-sent-credit"),
        ("another", "staff-refund-sent-another"),
    ];
    choices(locale, "sent", "staff-refund-sent", ways, name_of(typed.sent))
}

struct SlipAsked<'a> {
    typed: &'a Typed,
    by_itself: bool,
    error: Option<String>,
}

/// Asked where a card terminal was paid.
fn slip(locale: &Locale, order: &OrderView, asked: &SlipAsked<'_>) -> Option<Html> {
    let is_terminal = |part: &OrderPayment| part.payment_method == PaymentMethod::Terminal;
    order.payments.iter().any(is_terminal).then(|| slip_field(locale, asked))
}

fn slip_field(locale: &Locale, asked: &SlipAsked<'_>) -> Html {
    let hint = match asked.by_itself {
        true => "staff-refund-slip-by-itself",
        false => "staff-refund-slip-hint",
    };
    text_field(TextField {
        id: "slip",
        label: locale.text("staff-refund-slip"),
        hint: locale.text(hint),
        value: asked.typed.slip.clone(),
        error: asked.error.clone(),
    })
}

fn reason(locale: &Locale, typed: &Typed, error: Option<String>) -> Html {
    let most = i64::try_from(REASON_CHARS_MAX).unwrap_or(i64::MAX);
    text_field(TextField {
        id: "reason",
        label: locale.text("staff-refund-reason"),
        hint: locale.text_with("staff-refund-reason-hint", &[("most", most.into())]),
        value: typed.reason.clone(),
        error,
    })
}

struct TextField {
    id: &'static str,
    label: String,
    hint: String,
    value: String,
    error: Option<String>,
}

fn text_field(typed: TextField) -> Html {
    let TextField { id, label, hint, value, error } = typed;
    field(Field {
        id,
        kind: "text",
        autocomplete: "off",
        label,
        value,
        hint: Some(hint),
        error,
        chars_max: TYPED_MAX,
        is_required: false,
    })
}
