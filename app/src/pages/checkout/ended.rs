//! The checkout after its time ran out: nothing can be paid, nothing that was typed is lost, and
//! one action reserves the same seats again.

use crate::pages::basket::ended_lines;
use domain::{
    id::BasketLineId,
    sales::basket::{BasketLine, BasketView},
};
use house::locales::Locale;
use islands::plan::refusal_words;
use markup::{Html, view};
use selling::basket::TakenAgain;
use ui::{
    error::Stop,
    route::{Route, Target},
    session::{Notice, Tone, Visit},
    words::Words,
};

/// The tickets of the page, and whether their time is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// With spaces between them.
    pub ids: String,
    pub tickets: u32,
    pub is_over: bool,
}

impl Lines {
    pub fn of(lines: &[BasketLine], is_over: bool) -> Self {
        let ids: Vec<String> = lines.iter().map(|line| line.id.to_string()).collect();
        let tickets = lines.iter().map(|line| line.quantity).sum();
        Self { ids: ids.join(" "), tickets, is_over }
    }
}

/// Those of the form's lines, and of the basket's, whose time ran out.
pub async fn ended(
    visit: &Visit,
    mut lines: Vec<BasketLineId>,
    basket: Option<&BasketView>,
) -> Result<Vec<BasketLine>, Stop> {
    let Some(session) = &visit.session else { return Ok(Vec::new()) };
    lines.extend(basket.iter().flat_map(|basket| &basket.ended).map(|line| line.id));
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    Ok(selling::basket::ended_lines(&visit.shop.house, session.id, &lines, visit.language())
        .await?)
}

/// Before the end it is hidden, and the basket's clock shows it in time. It comes after the
/// button that pays then: the first button of a form is the one that the Enter key presses.
pub fn notice(locale: &Locale, lines: &Lines) -> Html {
    let language = locale.language();
    let count = [("count", lines.tickets.into())];
    let is_over = lines.is_over;
    let class = match is_over {
        true => "notice notice--warning checkout__ended",
        false => "notice notice--warning checkout__ended checkout__ended--later",
    };
    // Where it takes the focus, an alert would be read twice.
    let role = if is_over { "group" } else { "alert" };
    view! {
        <div
            class=class
            role=role
            aria-labelledby="ended"
            tabindex="-1"
            hidden=!is_over
            data-focus=is_over.then_some("")
        >
            <h2 class="notice__title" id="ended">{locale.text("checkout-ended-title")}</h2>
            <p>{locale.text("checkout-ended-text")}</p>
            <p class="checkout__again">
                <button class="button" type="submit" formaction=Target::TakeAgain.path(language)>
                    {locale.text_with("checkout-ended-again", &count)}
                </button>
                " "
                <a href=Route::Season.path(language)>{locale.text("checkout-ended-others")}</a>
            </p>
        </div>
    }
}

/// What became of the seats, in words. None where there was nothing to take.
pub async fn told(visit: &Visit, again: TakenAgain) -> Result<Option<Notice>, Stop> {
    let locale = &visit.locale;
    let TakenAgain { taken, lost, refusal } = again;
    if taken == 0 && lost.is_empty() {
        return Ok(None);
    }
    if lost.is_empty() {
        let words = locale.text_with("checkout-again-done", &[("count", taken.into())]);
        return Ok(Some(Notice::new(Tone::Good, words)));
    }
    let id = if taken == 0 { "checkout-again-none" } else { "checkout-again-some" };
    let missing: u32 = lost.iter().map(|line| line.quantity).sum();
    let mut words = locale.text_with(id, &[("count", missing.into())]);
    words += &ended_lines(locale, &lost);
    if let Some((performance, refusal)) = refusal {
        let house = &visit.shop.house;
        let refusal =
            season::words::say_refusal(house, performance, refusal, visit.language()).await?;
        words.push('\n');
        words += &refusal_words::hold(&Words(locale.clone()), &refusal);
    }
    Ok(Some(Notice::new(Tone::Warning, words)))
}
