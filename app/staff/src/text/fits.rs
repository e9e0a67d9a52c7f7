//! Translations to check, in the list of texts: ticked, and said to fit all at once.

use crate::{
    frame::{context::StaffContext, tick::Tick},
    text::{
        all::{Results, SearchQuery},
        text_words::language_name,
    },
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use texts::{
    editing::fits::{Checked, still_fit},
    shown::FoundText,
};
use ui::{
    error::Stop,
    route::staff::StaffRoute,
    session::{Notice, Tone},
};

/// Around the list. What it sends back leads to the same list.
pub(crate) fn form(results: &Results<'_>, list: Html) -> Html {
    let (house, locale, query) = (results.house, results.locale, results.query);
    let action = StaffRoute::Texts.path(locale.language());
    let kept = [("q", &query.q), ("about", &query.about), ("page", &query.page)];
    let kept = kept.map(|(name, value)| {
        view! { <input type="hidden" name=name value=value.clone()/> }
    });
    let shown =
        results.found.texts.iter().filter_map(|text| {
            Some(view! { <input type="hidden" name="shown" value=named(text)?/> })
        });
    let languages = house.locales().known().into_iter().skip(1).map(|code| {
        view! { <option value=code.to_owned()>{language_name(house, code)}</option> }
    });
    let words = locale.text("staff-texts-fits-all");
    let (id, value) = ("fits-all".to_owned(), "yes".to_owned());
    let all = Tick { id, name: "all".to_owned(), value, words, ..Tick::default() };
    view! {
        <form method="post" action=action>
            {kept.into_iter().collect::<Html>()}
            {shown.collect::<Html>()}
            <p>{locale.text("staff-texts-fits-text")}</p>
            {list}
            <div class="desk-filter">
                <div class="field">
                    <label class="field__label" for="fits-language">
                        {locale.text("staff-texts-fits-language")}
                    </label>
                    <select class="field__input" id="fits-language" name="language">
                        <option value="">{locale.text("staff-texts-fits-language-all")}</option>
                        {languages.collect::<Html>()}
                    </select>
                </div>
                {all.show()}
                <button class="button" type="submit">{locale.text("staff-texts-fits")}</button>
            </div>
        </form>
    }
}

/// Of one text in the list; nothing where no translation can be said to fit.
pub(crate) fn tick(locale: &Locale, text: &FoundText) -> Html {
    let Some(value) = named(text) else { return Html::default() };
    let id = format!("fits.{}", text.id);
    let (words, aloud) = (locale.text("staff-texts-fits-one"), format!(", {}", text.id));
    Tick { id, name: "text".to_owned(), value, words, aloud, is_ticked: false }.show()
}

/// The text, and what of it was shown.
fn named(text: &FoundText) -> Option<String> {
    Some(format!("{} {}", text.id, text.seen.as_ref()?))
}

fn checked(named: &str) -> Option<Checked> {
    let (id, seen) = named.split_once(' ')?;
    Some(Checked { id: id.to_owned(), seen: seen.to_owned() })
}

pub async fn save(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let said = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let meant = if said("all").is_empty() { "text" } else { "shown" };
    let texts = pairs.iter().filter(|(name, _)| name == meant);
    let texts: Vec<Checked> = texts.filter_map(|(_, value)| checked(value)).collect();
    let language = Some(said("language")).filter(|language| !language.is_empty());
    let (house, actor) = (&context.shop.house, context.actor());
    let saved = still_fit(house, &actor, &texts, language.as_deref()).await.answered()?;
    // Somebody else may have saved one of them at the same moment: then nothing was saved here.
    let count = saved.unwrap_or(0);
    texts::load(house).await?;
    let list = SearchQuery::to_check(said("q"), said("about"), said("page"));
    let address = list.address(context.language());
    Ok(Redirect::to(&format!("{address}&done=text-fits&count={count}")).into_response())
}

/// What an address says was just done.
pub(crate) fn done(locale: &Locale, query: Option<&str>) -> Option<Notice> {
    let said = |name: &str| query?.split('&').find_map(|pair| pair.strip_prefix(name));
    said("done=").filter(|done| *done == "text-fits")?;
    let count: i64 = said("count=")?.parse().ok()?;
    Some(match count {
        ..=0 => Notice::new(Tone::Warning, locale.text("staff-done-text-fits-none")),
        _ => {
            let words = locale.text_with("staff-done-text-fits", &[("count", count.into())]);
            Notice::new(Tone::Good, words)
        }
    })
}
