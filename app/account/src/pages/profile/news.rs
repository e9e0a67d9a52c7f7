//! On the profile: news by mail, given and withdrawn with one click, and when that was.

use domain::people::consent::{ConsentPlace, ConsentStep};
use house::{House, locales::Locale};
use markup::{Html, view};
use subscribers::own_data::consents::{self, ConsentView};
use ui::route::Target;

/// Of a text's identity; enough to tell two texts apart.
const TEXT_CHARS: usize = 8;

pub fn sections(house: &House, locale: &Locale, views: &[ConsentView], zone: &str) -> Html {
    views.iter().map(|view| section(house, locale, view, zone)).collect::<Html>()
}

fn section(house: &House, locale: &Locale, view: &ConsentView, zone: &str) -> Html {
    let state = match view.since {
        Some(at) => {
            let date = [("date", locale.date_plain(at, zone).into())];
            locale.text_with("news-since", &date)
        }
        None => locale.text("news-none"),
    };
    let asked = view.since.is_none().then(|| {
        view! { <p class="small soft">{consents::words(locale, view.purpose)}</p> }
    });
    let (answer, button) = match view.since {
        Some(_) => ("no", "news-withdraw"),
        None => ("yes", "news-give"),
    };
    let steps = view.steps.iter().rev().map(|step| {
        view! { <li>{words(house, locale, step, zone)}</li> }
    });
    let steps = steps.collect::<Html>();
    let history = (!view.steps.is_empty()).then(|| {
        view! {
            <details class="disclosure">
                <summary>{locale.text("news-history")}</summary>
                <ul class="profile__sessions small">{steps}</ul>
            </details>
        }
    });
    view! {
        <section class="account__person" aria-labelledby=view.purpose.as_str()>
            <h2 class="account__title" id=view.purpose.as_str()>
                {locale.text("news-section")}
            </h2>
            <p>{state}</p>
            {asked}
            <form method="post" action=Target::SetConsent.path(locale.language())>
                <input type="hidden" name="purpose" value=view.purpose.as_str()/>
                <input type="hidden" name="answer" value=answer/>
                <button class="button button--quiet" type="submit">{locale.text(button)}</button>
            </form>
            {history}
        </section>
    }
}

fn words(house: &House, locale: &Locale, step: &ConsentStep, zone: &str) -> String {
    let mut args = vec![("date", locale.date_plain(step.at, zone).into())];
    let Some((text, language)) = &step.text else {
        return locale.text_with("news-history-withdrawn", &args);
    };
    let known = house.locales().get_known(language);
    let name = known.map_or_else(|| language.clone(), |it| it.text("language-name"));
    args.push(("text", text.chars().take(TEXT_CHARS).collect::<String>().into()));
    args.push(("language", name.into()));
    let id = match step.place {
        ConsentPlace::Checkout => "news-history-checkout",
        ConsentPlace::Profile => "news-history-profile",
    };
    locale.text_with(id, &args)
}
