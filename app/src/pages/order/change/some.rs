//! Some tickets for a moved performance are returned alone: which, is ticked on the order's page.
//! This page says what they bring.

use super::{Asked, handed, hints, own_credit};
use axum::{
    extract::{Path, Query, rejection::QueryRejection},
    response::Response,
};
use domain::{
    id::{ChangeId, OrderLineId},
    order::{OrderLineView, OrderView, TicketState},
    tickets::change::OrderChangeView,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use shell::{narrow_page, render};
use std::sync::Arc;
use subscribers::changes::{self, PartBrings};
use ui::{
    error::Stop,
    field::Choice,
    locale::money,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::{place, several},
};

/// The name of the boxes.
const TICKET: &str = "ticket";

/// Tickets that their buyer may return.
pub fn tickets<'o>(order: &'o OrderView, told: &OrderChangeView) -> Vec<&'o OrderLineView> {
    let lines = order.lines.iter().filter(|line| line.performance == told.performance);
    lines.filter(|line| !line.state.is_gone() && line.state != TicketState::Used).collect()
}

/// It is closed until it is needed. None: there is one ticket, or all of them go together.
pub fn boxes(locale: &Arc<Locale>, order: &OrderView, told: &OrderChangeView) -> Option<Html> {
    let tickets = tickets(order, told);
    let action = Route::ChooseChange(order.secret.clone(), told.change, Vec::new());
    let boxes = tickets.iter().map(|line| {
        let (id, value) = (format!("return-{}", line.line), line.line.to_string());
        let price = money(locale, line.price_minor, order.quote.currency);
        let words = format!("{} · {price}", place(locale, line));
        Choice { name: TICKET, id, value, is_chosen: false, words }.checkbox()
    });
    (told.kind.can_be_in_part() && tickets.len() > 1).then(|| {
        view! {
            <details class="bundle">
                <summary class="bundle__count">{locale.text("order-change-some")}</summary>
                <form method="get" action=action.path(locale.language()) class="flow">
                    <fieldset>
                        <legend class="aloud">{locale.text("order-change-some")}</legend>
                        {boxes.collect::<Html>()}
                    </fieldset>
                    <div class="order__actions">
                        <button class="button button--quiet" type="submit">
                            {locale.text("order-change-some-show")}
                        </button>
                    </div>
                </form>
            </details>
        }
    })
}

/// The tickets that an address or a form names, each once. None: one of them is no ticket's line.
pub fn ticked(pairs: &[(String, String)]) -> Option<Vec<OrderLineId>> {
    let mut lines: Vec<OrderLineId> = Vec::new();
    for (_, value) in pairs.iter().filter(|(name, _)| name == TICKET) {
        let line = value.parse().ok()?;
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    Some(lines)
}

/// What was ticked, sent on with the choice.
pub(super) fn hidden(tickets: &[OrderLineId]) -> Html {
    let hidden = tickets.iter().map(|line| {
        view! { <input type="hidden" name=TICKET value=line.to_string()/> }
    });
    hidden.collect::<Html>()
}

pub async fn show(
    mut visit: Visit,
    Path((_, secret, change)): Path<(String, String, String)>,
    pairs: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Stop> {
    let change: ChangeId = change.parse().map_err(|_| Stop::NotFound)?;
    let pairs = pairs.map(|Query(pairs)| pairs).unwrap_or_default();
    let ticked = ticked(&pairs).ok_or(Stop::NotFound)?;
    let house = &visit.shop.house;
    let order = selling::orders::order(house, &secret, visit.language()).await?;
    let order = order.ok_or(Stop::NotFound)?;
    let told = order.changes.iter().find(|told| told.change == change).cloned();
    let told = told.ok_or(Stop::NotFound)?;
    let refused = ticked.is_empty().then(|| visit.locale.text("refusal-ticket-nothing-chosen"));
    let part = changes::part_brings(house, order.id, change, &ticked).await.answered()?;
    let part = part.map_err(|why| refusal::choice(&visit.locale, why));
    let part = match refused.map_or(part, Err) {
        Ok(part) => part,
        Err(words) => {
            visit.actor().await?;
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Order(secret)));
        }
    };
    let locale = visit.locale.clone();
    let count = [("count", (ticked.len() as u32).into())];
    let title = locale.text_with("order-change-some-title", &count);
    let route = Route::ChooseChange(secret, change, ticked.clone());
    let main = move || body(&locale, &order, &told, &part, &ticked).unwrap_or_default();
    Ok(render(visit, narrow_page(route, title.clone(), title, main)).await)
}

/// Below the title.
fn body(
    locale: &Arc<Locale>,
    order: &OrderView,
    told: &OrderChangeView,
    part: &PartBrings,
    ticked: &[OrderLineId],
) -> Option<Html> {
    let is_ticked = |line: &OrderLineView| ticked.contains(&line.line);
    let chosen: Vec<_> = order.lines.iter().filter(|line| is_ticked(line)).collect();
    let line = *chosen.first()?;
    let brings = Some(&part.brings);
    let hints = hints(locale, order, line, brings);
    let is_payable = line.credit_payable_at.is_some();
    let asked = Asked { locale, order, told, brings, is_payable, hints: &hints, tickets: ticked };
    let until = locale.date_plain(told.choose_by.minus_ms(1), &line.time_zone);
    let until = [("until", until.into())];
    let others = part.is_part.then(|| locale.text_with("order-change-some-rest", &until));
    let keep = match chosen.len() {
        1 => "exchange-keep",
        _ => "exchange-keep-several",
    };
    let words = chosen.iter().map(|line| view! { <li>{several::words(locale, line)}</li> });
    Some(view! {
        <ul class="order__steps">{words.collect::<Html>()}</ul>
        {own_credit(locale, order, brings)}
        {handed(locale, order, told, is_ticked)}
        {others.map(|words| view! { <p>{words}</p> })}
        {asked.choices()}
        <div class="order__actions">
            <a
                class="button button--quiet"
                href=Route::Order(order.secret.clone()).path(locale.language())
            >
                {locale.text(keep)}
            </a>
        </div>
    })
}
