//! A message at the top of a page: what was done, lost or refused.

use house::locales::Locale;
use markup::{Html, view};
use ui::{
    route::Target,
    session::{Notice, Tone},
};

pub fn notice_box(locale: &Locale, notice: Notice) -> Html {
    let (class, role) = match notice.tone {
        Tone::Good => ("notice notice--good", "status"),
        Tone::Warning => ("notice notice--warning", "status"),
        Tone::Error => ("notice notice--error", "alert"),
    };
    let lines =
        notice.text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect::<Html>();
    let link = notice.link.map(|(href, words)| {
        view! {
            <a class="notice__link" href=href>
                {words}
            </a>
        }
    });
    let undo = (!notice.undo.is_empty()).then(|| undo(locale, notice.undo));
    view! {
        <div class=class role=role>
            {lines}
            {link}
            {undo}
        </div>
    }
}

/// One press, and the basket is as it was; another, and the message is gone.
fn undo(locale: &Locale, before: String) -> Html {
    let action = Target::UndoBasket.path(locale.language());
    let close = locale.text("notice-close");
    view! {
        <form class="notice__undo" data-in-place="" method="post" action=action>
            <input type="hidden" name="before" value=before/>
            <button class="button button--quiet" type="submit">
                {locale.text("basket-undo")}
            </button>
        </form>
        <button
            class="button button--icon notice__close scripted"
            type="button"
            aria-label=close
            data-dismiss=""
        >
            "×"
        </button>
    }
}
