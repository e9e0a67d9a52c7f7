//! Which languages the shop speaks, and in which order its menu has them.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        words,
    },
    text::{subjects as text_subjects, text_words::language_name},
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use house::{
    Answered, House,
    locales::{Arg, Locale},
};
use markup::{Html, view};
use std::{cmp::Ordering, collections::BTreeMap};
use texts::editing::languages::{LanguageState, Languages, LanguagesRefusal, choose, current};
use ui::{error::Stop, route::staff::StaffRoute};

/// What was chosen and isn't saved.
struct Typed {
    /// Those that are to be spoken after the house's own, in their order.
    others: Vec<String>,
    seen: i64,
    wrong: LanguagesRefusal,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

async fn page(context: StaffContext, typed: Option<Typed>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let known = current(&house, &context.actor(), context.language()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-languages-title");
    let heading = title.clone();
    let is_wrong = typed.is_some();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let desk = Desk { locale: &locale, house: &house, known: &known, typed: &typed };
        let written = known.written.as_ref().map(|(at, who)| {
            let when = words::when(&locale, *at, &time_zone);
            let args = [("when", when.into()), ("who", who.as_str().into())];
            view! { <p class="soft">{locale.text_with("staff-announcement-by", &args)}</p> }
        });
        let preview = StaffRoute::InAllLanguages.path(locale.language());
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {desk.wrong()}
            <div class="flow">
                <p>{locale.text("staff-languages-text")}</p>
                <p>{locale.text("staff-languages-off")}</p>
                <p><a href=preview>{locale.text("staff-frames-title")}</a></p>
                {written}
                {desk.form()}
            </div>
        }
    };
    let page = StaffPage::new(StaffRoute::Languages, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

struct Desk<'a> {
    locale: &'a Locale,
    house: &'a House,
    known: &'a Languages,
    typed: &'a Option<Typed>,
}

impl Desk<'_> {
    fn wrong(&self) -> Option<Html> {
        let words = wrong_words(self.locale, self.house, &self.typed.as_ref()?.wrong);
        Some(view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> })
    }

    fn form(&self) -> Html {
        let locale = self.locale;
        let seen = self.typed.as_ref().map_or(self.known.revision, |typed| typed.seen);
        let chosen: Vec<&str> = match self.typed {
            Some(typed) => typed.others.iter().map(String::as_str).collect(),
            None => {
                let spoken = self.known.all.iter().skip(1).filter(|it| it.is_spoken);
                spoken.map(|it| it.code.as_str()).collect()
            }
        };
        let mut others: Vec<&LanguageState> = self.known.all.iter().skip(1).collect();
        let place = |it: &LanguageState| chosen.iter().position(|code| *code == it.code);
        others.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
        let count = others.len();
        let others = others.into_iter().zip(1..);
        let others =
            others.map(|(it, at)| self.other(it, place(it).is_some(), Place { at, count }));
        view! {
            <form
                method="post"
                action=StaffRoute::Languages.path(locale.language())
                class="flow"
            >
                <input type="hidden" name="seen" value=seen.to_string()/>
                <ol class="desk-texts">
                    {self.known.all.first().map(|own| self.own(own))}
                    {others.collect::<Html>()}
                </ol>
                <button class="button" type="submit">{locale.text("staff-languages-save")}</button>
            </form>
        }
    }

    fn own(&self, own: &LanguageState) -> Html {
        let (locale, name) = (self.locale, language_name(self.house, &own.code));
        let lacking = (own.untranslated > 0).then(|| {
            let count = [("count", counted(own.untranslated))];
            let words = locale.text_with("staff-languages-lacking", &count);
            view! { <p><strong>{words}</strong></p> }
        });
        let of_staff = lacking_of_staff(locale, own);
        let of_staff = of_staff.map(|line| view! { <p class="small soft">{line}</p> });
        view! {
            <li>
                <p><strong lang=own.code.clone()>{name}</strong></p>
                <p class="small soft">{locale.text("staff-languages-own")}</p>
                {lacking}
                {self.subjects(own)}
                {of_staff}
            </li>
        }
    }

    /// What it lacks, with a way to the texts of each subject.
    fn subjects(&self, it: &LanguageState) -> Option<Html> {
        let locale = self.locale;
        let lines = it.subjects.iter().map(|(subject, [lacking, all])| {
            let args = [
                ("subject", text_subjects::name(locale, *subject).into()),
                ("count", counted(*lacking)),
                ("all", counted(*all)),
            ];
            let words = locale.text_with("staff-languages-subject", &args);
            let texts = StaffRoute::Texts.path(locale.language());
            let href = format!("{texts}?about={}", subject.as_str());
            view! { <li><a href=href>{words}</a></li> }
        });
        let lines: Vec<Html> = lines.collect();
        (!lines.is_empty()).then(|| view! { <ul class="small">{lines}</ul> })
    }

    fn other(&self, it: &LanguageState, is_on: bool, place: Place) -> Html {
        let (locale, code) = (self.locale, it.code.clone());
        let name = language_name(self.house, &code);
        let (on, at) = (format!("on-{code}"), format!("place-{code}"));
        let facts = format!("{on}-facts");
        let label = locale.text_with("staff-languages-place", &[("language", name.clone().into())]);
        let places = (1..=place.count).map(|number| {
            let words = locale.number(i64::try_from(number).unwrap_or(i64::MAX));
            view! {
                <option value=number.to_string() selected=number == place.at>{words}</option>
            }
        });
        let lines = facts_of(locale, it).into_iter();
        let lines = lines.map(|line| view! { <p class="small soft">{line}</p> }).collect::<Html>();
        view! {
            <li class="desk-language">
                <label class="desk-language__name">
                    <input
                        type="checkbox"
                        id=on.clone()
                        name=format!("on.{code}")
                        value="yes"
                        checked=is_on
                        aria-describedby=facts.clone()
                    />
                    " "
                    <span lang=code.clone()>{name}</span>
                </label>
                <div class="field desk-language__place">
                    <label class="field__label" for=at.clone()>{label}</label>
                    <select class="field__input" id=at name=format!("place.{code}")>
                        {places.collect::<Html>()}
                    </select>
                </div>
                <div class="desk-language__facts">
                    <div id=facts>{lines}</div>
                    {self.subjects(it)}
                </div>
            </li>
        }
    }
}

/// Among the languages after the house's own.
struct Place {
    at: usize,
    count: usize,
}

fn counted(count: usize) -> Arg {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// What only staff would read in it is counted apart.
fn lacking_of_staff(locale: &Locale, it: &LanguageState) -> Option<String> {
    let count = [("count", counted(it.untranslated_of_staff))];
    let words = || locale.text_with("staff-languages-untranslated-staff", &count);
    (it.untranslated_of_staff > 0).then(words)
}

/// What it lacks: said before it is switched on.
fn facts_of(locale: &Locale, it: &LanguageState) -> Vec<String> {
    let mut lines = Vec::new();
    if it.untranslated > 0 {
        let args = [("count", counted(it.untranslated))];
        lines.push(locale.text_with("staff-languages-untranslated", &args));
    }
    if it.unnamed > 0 {
        let args = [("count", counted(it.unnamed))];
        lines.push(locale.text_with("staff-languages-unnamed", &args));
    }
    if !it.pages.is_empty() {
        let titles = it.pages.join(" · ");
        let args = [("count", counted(it.pages.len())), ("titles", titles.into())];
        lines.push(locale.text_with("staff-languages-pages", &args));
    }
    if lines.is_empty() && it.productions.is_empty() {
        lines.push(locale.text("staff-languages-complete"));
    }
    lines.extend(lacking_of_staff(locale, it));
    if !it.productions.is_empty() {
        let titles = it.productions.join(" · ");
        let args = [("count", counted(it.productions.len())), ("titles", titles.into())];
        lines.push(locale.text_with("staff-languages-productions", &args));
    }
    if !it.unsaid.is_empty() {
        lines.push(locale.text("staff-languages-unsaid"));
    }
    lines
}

fn wrong_words(locale: &Locale, house: &House, wrong: &LanguagesRefusal) -> String {
    let named = |id: &str, code: &str| {
        locale.text_with(id, &[("language", language_name(house, code).into())])
    };
    match wrong {
        LanguagesRefusal::Changed => locale.text("staff-languages-wrong-changed"),
        LanguagesRefusal::Unknown(code) => named("staff-languages-wrong-unknown", code),
        LanguagesRefusal::HouseUnsaid { language, .. } => {
            named("staff-languages-wrong-unsaid", language)
        }
    }
}

pub async fn save(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let seen = pairs.iter().find(|(name, _)| name == "seen");
    let seen = seen.and_then(|(_, value)| value.parse().ok()).unwrap_or(-1);
    let others = ordered(&pairs);
    match choose(&house, &context.actor(), &others, seen).await.answered()? {
        Ok(()) => {
            texts::load(&house).await?;
            // The page itself may have lost its language.
            let own = house.locales().get_or_fallback(context.language());
            let address = StaffRoute::Languages.path(own.language());
            Ok(Redirect::to(&format!("{address}?done=languages")).into_response())
        }
        Err(wrong) => page(context, Some(Typed { others, seen, wrong })).await,
    }
}

/// Those that are ticked, by their places. Of two at one place, whichever was moved up to it comes
/// first, and whichever was moved down to it last.
fn ordered(pairs: &[(String, String)]) -> Vec<String> {
    let mut places: BTreeMap<&str, (usize, Ordering)> = BTreeMap::new();
    for (name, value) in pairs {
        if let Some(code) = name.strip_prefix("place.") {
            // The form has them in the order of their former places.
            let former = places.len() + 1;
            let place = value.parse().unwrap_or(usize::MAX);
            places.insert(code, (place, place.cmp(&former)));
        }
    }
    let ticked = pairs.iter().filter_map(|(name, _)| name.strip_prefix("on."));
    let mut ticked: Vec<&str> = ticked.collect();
    let last = (usize::MAX, Ordering::Greater);
    ticked.sort_by_key(|code| places.get(code).copied().unwrap_or(last));
    ticked.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ticked_comes_in_the_order_of_its_places() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let form = [
            pair("on.de", "yes"),
            pair("place.de", "3"),
            pair("on.en", "yes"),
            pair("place.en", "1"),
            pair("place.fr", "2"),
            pair("on.it", "yes"),
            pair("place.it", "1"),
            pair("on.ru", "yes"),
            pair("place.ru", "soon"),
        ];
        assert_eq!(ordered(&form), ["en", "it", "de", "ru"]);
        let moved = [
            pair("on.de", "yes"),
            pair("place.de", "3"),
            pair("on.en", "yes"),
            pair("place.en", "2"),
            pair("on.fr", "yes"),
            pair("place.fr", "3"),
            pair("on.nl", "yes"),
            pair("place.nl", "2"),
        ];
        assert_eq!(ordered(&moved), ["nl", "en", "fr", "de"], "one down, one up");
    }
}
