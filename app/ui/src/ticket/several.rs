//! Several tickets at once: a list to tick, and what is asked before they get new codes.

use crate::{
    field::Choice,
    locale::when_long,
    route::{Route, Target},
    ticket::place,
};
use domain::{id::AdmissionId, order::OrderLineView, tickets::media::Paper};
use house::locales::Locale;
use markup::{Html, view};
use selling::tickets::{CHOSEN_MAX, Replaced};
use std::sync::Arc;

/// What an address says of the paper if it isn't one ticket a page.
pub const PAPER: &str = "paper";
/// Four tickets a page.
pub const SEVERAL: &str = "several";

/// The paper that an address asks for.
pub fn paper(pairs: &[(String, String)]) -> Paper {
    let is_saving = pairs.iter().any(|(name, value)| name == PAPER && value == SEVERAL);
    if is_saving { Paper::SeveralOnAPage } else { Paper::EachAlone }
}

/// Where the list is sent: to the printer, or to the question whether codes are to change.
pub struct SeveralTargets {
    pub print: String,
    pub replace: String,
}

impl SeveralTargets {
    pub fn of_order(locale: &Locale, secret: &str) -> Self {
        let language = locale.language();
        Self {
            print: Target::TicketsPdf(secret.to_owned()).path(language),
            replace: Route::ReplaceTickets(secret.to_owned(), Vec::new()).path(language),
        }
    }

    /// Of all that the account bought.
    pub fn own(locale: &Locale) -> Self {
        let language = locale.language();
        Self {
            print: Target::OwnTicketsPdf.path(language),
            replace: Route::ReplaceOwnTickets(Vec::new()).path(language),
        }
    }
}

/// It is closed until it is needed. A single ticket has its own ways, so nothing is shown.
pub fn several(
    locale: &Arc<Locale>,
    lines: &[&OrderLineView],
    targets: SeveralTargets,
) -> Option<Html> {
    let SeveralTargets { print, replace } = targets;
    let boxes: Vec<_> = lines.iter().filter_map(|line| tickable(locale, line)).collect();
    (boxes.len() > 1).then(|| {
        view! {
            <details class="bundle">
                <summary class="bundle__count">{locale.text("several-title")}</summary>
                <form method="get" action=print class="flow">
                    <fieldset>
                        <legend class="aloud">{locale.text("several-title")}</legend>
                        {boxes.into_iter().collect::<Html>()}
                    </fieldset>
                    <div class="order__actions">
                        <button class="button" type="submit">{locale.text("several-print")}</button>
                        <button
                            class="button button--quiet"
                            type="submit"
                            name=PAPER
                            value=SEVERAL
                        >
                            {locale.text("several-print-saving")}
                        </button>
                        <button class="button button--quiet" type="submit" formaction=replace>
                            {locale.text("several-replace")}
                        </button>
                    </div>
                </form>
            </details>
        }
    })
}

/// None if it has no code that could be printed now.
fn tickable(locale: &Arc<Locale>, line: &OrderLineView) -> Option<Html> {
    let ticket = line.ticket.as_ref()?;
    let has_code = line.state.has_code() && ticket.media.paper;
    has_code.then(|| {
        let (id, value) = (format!("several-{}", ticket.admission), ticket.admission.to_string());
        let words = words(locale, line);
        Choice { name: "ticket", id, value, is_chosen: false, words }.checkbox()
    })
}

/// Names work, date and place in one line.
pub fn words(locale: &Arc<Locale>, line: &OrderLineView) -> String {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    format!("{}, {when}, {}", line.title, place(locale, line))
}

/// What is asked before the codes change.
pub struct Asked {
    /// The tickets that were ticked. `lines` are these and what their cards show besides.
    pub chosen: Vec<AdmissionId>,
    pub lines: Vec<OrderLineView>,
    /// Where it is confirmed.
    pub action: String,
    /// Where they are kept.
    pub keep: String,
}

impl Asked {
    pub fn title(&self, locale: &Locale) -> String {
        let count = i64::try_from(self.lines.len()).unwrap_or(i64::MAX);
        locale.text_with("several-replace-title", &[("count", count.into())])
    }
}

/// The page that asks, below its title.
pub fn ask(locale: &Arc<Locale>, asked: Asked) -> Html {
    let Asked { chosen, lines, action, keep } = asked;
    let is_card = lines.len() > chosen.len();
    let tickets =
        lines.iter().map(|line| view! { <li>{words(locale, line)}</li> }).collect::<Html>();
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let counted = |id: &str| locale.text_with(id, &[("count", count.into())]);
    let hidden = chosen
        .iter()
        .map(|it| view! { <input type="hidden" name="ticket" value=it.to_string()/> })
        .collect::<Html>();
    view! {
        <ul class="order__steps">{tickets}</ul>
        <p>{counted("several-replace-text")}</p>
        {is_card.then(|| view! { <p>{locale.text("several-replace-card")}</p> })}
        <div class="order__actions">
            <form method="post" action=action>
                {hidden}
                <button class="button" type="submit">
                    {counted("several-replace-confirm")}
                </button>
            </form>
            <a class="button button--quiet" href=keep>{locale.text("order-replace-keep")}</a>
        </div>
    }
}

/// What is said after the codes have changed.
pub fn replaced(locale: &Locale, done: Replaced) -> String {
    let id = if done.is_mailed { "several-replaced-mailed" } else { "several-replaced" };
    locale.text_with(id, &[("count", done.count.into())])
}

/// What was ticked, from an address or a form. A value that is no ticket's identity names none.
pub fn chosen(pairs: &[(String, String)]) -> Vec<AdmissionId> {
    let ticked = pairs.iter().filter(|(name, _)| name == "ticket");
    ticked.filter_map(|(_, value)| value.parse().ok()).take(CHOSEN_MAX).collect()
}
