//! Tickets that wait until the box office has seen a proof, such as an ID card: on the order's
//! page, with the button that lets them admit (T6.12f).

use house::locales::Locale;
use markup::{Html, view};
use ui::route::staff::counter::CounterTarget;

/// Why nothing was accepted.
#[derive(Clone, Copy)]
pub enum WrongProof {
    /// None of its tickets waits any more.
    None,
    /// The order isn't paid, or was given back.
    NotPaid,
}

/// None: no ticket waits, and nothing was said of it.
pub fn section(
    locale: &Locale,
    code: &str,
    waiting: Option<usize>,
    wrong: Option<WrongProof>,
) -> Option<Html> {
    let waiting = waiting.filter(|waiting| *waiting > 0);
    let Some(waiting) = waiting else {
        let words = match wrong? {
            WrongProof::None => locale.text("staff-proof-none"),
            WrongProof::NotPaid => locale.text("staff-proof-not-paid"),
        };
        return Some(super::wrong_notice(words));
    };
    let count = [("count", u32::try_from(waiting).unwrap_or(u32::MAX).into())];
    let action = CounterTarget::AcceptProof(code.to_owned()).path(locale.language());
    let section = view! {
        <section class="flow desk-part" aria-labelledby="proof">
            <h2 class="desk-section__title" id="proof">{locale.text("staff-proof-title")}</h2>
            <p>{locale.text_with("staff-proof-text", &count)}</p>
            <form method="post" action=action>
                <button class="button" type="submit">{locale.text("staff-proof-accept")}</button>
            </form>
        </section>
    };
    Some(section)
}
