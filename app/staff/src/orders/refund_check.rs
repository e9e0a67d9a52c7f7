//! The second step of taking tickets back: what ends, what goes back and where, then the button.

use crate::{
    frame::words::when,
    orders::{
        refund::{Typed, name_of},
        refund_form::{Piece, pieces},
    },
};
use domain::{id::OrderLineId, order::OrderView};
use house::locales::Locale;
use markup::{Html, view};
use money::cancellation::{Sent, WayBack, WhatGoesBack};
use std::sync::Arc;
use ui::parts::name as payment_method_name;
use ui::route::staff::StaffRoute;

pub fn check(
    locale: &Arc<Locale>,
    order: &OrderView,
    typed: &Typed,
    what: &WhatGoesBack,
    time_zone: &str,
) -> Html {
    let gone = pieces(locale, order);
    let gone = gone.iter().filter(|piece| what.lines.contains(&piece.line));
    let gone = gone.map(ended).collect::<Html>();
    let refunded = what.refunded();
    let sum = [("sum", locale.money(refunded).into())];
    let button = match refunded.minor {
        0 => locale.text("staff-refund-do-nothing-back"),
        _ if what.is_owed => locale.text_with("staff-refund-do-owed", &sum),
        _ => locale.text_with("staff-refund-do", &sum),
    };
    let seats = (!order.lines.is_empty()).then(|| {
        locale.text(match typed.to_box_office {
            true => "staff-refund-seats-box-office",
            false => "staff-refund-seats-on-sale",
        })
    });
    let holder = is_held(order, what).then(|| locale.text("staff-refund-mail-holder"));
    let reason = typed.reason.trim().to_owned();
    let why = (!reason.is_empty()).then(|| {
        view! {
            <h2 class="desk-section__title">{locale.text("staff-refund-reason")}</h2>
            <p>{reason}</p>
        }
    });
    view! {
        <form
            class="flow desk-form desk-refund"
            method="post"
            action=StaffRoute::Refund(order.code.clone()).path(locale.language())
        >
            {kept(typed, what.amount.minor)}
            <h2 class="desk-section__title">{locale.text("staff-refund-money")}</h2>
            {money_words(locale, typed, what, time_zone)}
            {sent_words(typed, what).map(|id| view! { <p>{locale.text(id)}</p> })}
            <h2 class="desk-section__title">{locale.text("staff-refund-ends")}</h2>
            <ul class="desk-refund__pieces">{gone}</ul>
            {seats.map(|words| view! { <p>{words}</p> })}
            {why}
            {holder.map(|words| view! { <p><strong>{words}</strong></p> })}
            <p class="soft">{locale.text("staff-refund-mail")}</p>
            <p class="desk-actions">
                <button class="button" type="submit" name="step" value="refund">{button}</button>
                <button class="button button--quiet" type="submit" name="step" value="change">
                    {locale.text("staff-refund-change")}
                </button>
            </p>
        </form>
    }
}

/// Somebody else has accepted something of it, and loses that.
fn is_held(order: &OrderView, what: &WhatGoesBack) -> bool {
    let goes = |line: &OrderLineId| what.lines.contains(line);
    let mut lines = order.lines.iter().filter(|line| goes(&line.line));
    let mut extras = order.extras.iter().filter(|extra| extra.accepted() > 0);
    lines.any(|line| line.handed_to.is_some() && line.exchanged.is_none())
        || extras.any(|extra| extra.pieces.iter().any(|(line, _)| goes(line)))
}

/// What the first step asked, and the sum that stands here.
fn kept(typed: &Typed, shown_minor: i64) -> Html {
    let lines = typed.lines.iter().map(|line| {
        view! { <input type="hidden" name="line" value=line.to_string()/> }
    });
    let what = if typed.is_whole { "all" } else { "some" };
    let fees = if typed.fees_back { "back" } else { "kept" };
    let seats = if typed.to_box_office { "box-office" } else { "on-sale" };
    let sent = name_of(typed.sent);
    view! {
        <input type="hidden" name="what" value=what/>
        {lines.collect::<Html>()}
        <input type="hidden" name="fees" value=fees/>
        <input type="hidden" name="seats" value=seats/>
        <input type="hidden" name="sent" value=sent/>
        <input type="hidden" name="slip" value=typed.slip.clone()/>
        <input type="hidden" name="reason" value=typed.reason.clone()/>
        <input type="hidden" name="shown" value=shown_minor.to_string()/>
    }
}

/// What the colleague at the counter does with the money, or has done.
fn sent_words(typed: &Typed, what: &WhatGoesBack) -> Option<&'static str> {
    let mut methods = what.ways.iter().filter(|way| way.amount.minor > 0);
    match typed.sent {
        Sent::ByHand => Some("staff-refund-hand-check"),
        Sent::AnotherWay => Some("staff-refund-another-check"),
        Sent::AsCredit => Some("staff-refund-credit-check"),
        Sent::ByGateway => {
            methods.any(|way| way.is_by_staff).then_some("staff-refund-counter-check")
        }
    }
}

fn money_words(locale: &Locale, typed: &Typed, what: &WhatGoesBack, time_zone: &str) -> Html {
    let refunded = what.refunded();
    let sum = [("sum", locale.money(refunded).into())];
    let whole = match refunded.minor {
        0 if what.amount.minor > 0 => locale.text("staff-refund-all-brought"),
        0 => locale.text("staff-refund-nothing-back"),
        _ if what.is_owed => locale.text_with("staff-refund-owed", &sum),
        _ => locale.text_with("staff-refund-sum", &sum),
    };
    let by_payment_method = what.ways.iter().filter(|way| way.amount.minor > 0);
    let by_payment_method = by_payment_method.map(|way| way_words(locale, way, time_zone));
    let brought = what.ways.iter().filter(|way| way.brought.minor > 0).map(|way| {
        let args =
            [("sum", locale.money(way.brought).into()), ("company", way.company.as_str().into())];
        locale.text_with("staff-refund-brought", &args)
    });
    let by_hand = what.ways.iter().filter(|way| way.by_hand.minor > 0).map(|way| {
        let sum = [("sum", locale.money(way.by_hand).into())];
        locale.text_with("staff-refund-by-hand", &sum)
    });
    let ways =
        by_payment_method.chain(brought).chain(by_hand).map(|words| view! { <li>{words}</li> });
    let ways = ways.collect::<Vec<_>>();
    let ways = (!ways.is_empty()).then(|| view! { <ul class="desk-refund__ways">{ways}</ul> });
    let fees = match (typed.fees_back, what.fees.minor) {
        (false, _) => Some(locale.text("staff-refund-without-fees")),
        (true, 0) => None,
        (true, _) => {
            let fees = [("sum", locale.money(what.fees).into())];
            Some(locale.text_with("staff-refund-with-fees", &fees))
        }
    };
    view! {
        <p class="desk-refund__whole">{whole}</p>
        {ways}
        {fees.map(|words| view! { <p>{words}</p> })}
    }
}

/// `51.50 € to the card payment of 3 March, 103 € paid to Teatro S.A.`
fn way_words(locale: &Locale, way: &WayBack, time_zone: &str) -> String {
    let paid_at = way.paid_at.map(|at| when(locale, at, time_zone)).unwrap_or_default();
    let args = [
        ("sum", locale.money(way.amount).into()),
        ("means", payment_method_name(locale, way.payment_method).into()),
        ("paid", locale.money(way.paid).into()),
        ("company", way.company.as_str().into()),
        ("when", paid_at.into()),
    ];
    locale.text_with("staff-refund-way", &args)
}

fn ended(piece: &Piece) -> Html {
    let details = piece.details.join(" · ");
    view! {
        <li>
            <span>{piece.name.clone()}</span>
            " "
            <span class="small soft">{details}</span>
        </li>
    }
}
