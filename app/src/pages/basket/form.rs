//! The one form of the basket's page. Each of its buttons sends all that is chosen and typed on the
//! page, and that is applied before what the button does.

use house::locales::Locale;
use markup::{Html, view};
use ui::route::Target;

pub const FORM: &str = "basket_form";

/// What a button sends beside all else.
pub struct Field {
    pub name: &'static str,
    pub value: String,
}

/// It stands before all that it sends, so Enter in a field presses its button and no other one.
pub fn form(locale: &Locale) -> Html {
    let action = format!("{}#codes", Target::AddCode.path(locale.language()));
    view! {
        <form class="aloud" id=FORM method="post" action=action>
            <button type="submit" name="enter" value="yes" tabindex="-1" aria-hidden="true">
                {locale.text("basket-price-type-apply")}
            </button>
        </form>
    }
}

/// Of a list of choices. The name says what the page shows as chosen: what another tab has changed
/// since then stays.
pub fn choice_name(what: &str, of: &str, shown: &str) -> String {
    format!("{what}.{of}.{shown}")
}

/// A small button, which names what it is for.
pub fn button(locale: &Locale, target: Target, field: Field, words: Html) -> Html {
    let action = target.path(locale.language());
    view! {
        <button
            class="button button--plain"
            type="submit"
            form=FORM
            formaction=action
            name=field.name
            value=field.value
        >
            {words}
        </button>
    }
}

/// Takes something out of the basket. `aloud`: what, after the button's word.
pub fn remove(locale: &Locale, target: Target, field: Field, aloud: String) -> Html {
    let words = view! {
        {locale.text("basket-remove")}
        <span class="aloud">{aloud}</span>
    };
    view! { <div>{button(locale, target, field, words)}</div> }
}

/// The same where a sentence is read out instead.
pub fn remove_said(locale: &Locale, target: Target, field: Field, said: String) -> Html {
    let words = view! {
        <span aria-hidden="true">{locale.text("basket-remove")}</span>
        <span class="aloud">{said}</span>
    };
    view! { <div>{button(locale, target, field, words)}</div> }
}

/// Applies what is chosen.
pub fn apply(locale: &Locale, words: &str) -> Html {
    let action = Target::ApplyChoices.path(locale.language());
    view! {
        <button class="button button--quiet" type="submit" form=FORM formaction=action>
            {locale.text(words)}
        </button>
    }
}
