//! What the house says at the top of every page: its text in all languages, and for how long.

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        meanwhile::{Opened, saved_now},
        shell::{StaffPage, done, staff_page},
        words,
    },
    text::{form::moment, text_words::language_name},
};
use appearance::announcements::{AnnouncementRefusal, CHARS_MAX, check, current, last, publish};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::moment::Moment;
use house::{
    Answered, House,
    locales::{Arg, Locale},
};
use jiff::tz::TimeZone;
use markup::{Html, view};
use season::shown::announcements::{Announcement, Published};
use std::collections::BTreeMap;
use ui::{error::Stop, route::staff::StaffRoute};

/// What was typed and isn't published.
#[derive(Clone, Default)]
struct Typed {
    texts: BTreeMap<String, String>,
    from: String,
    until: String,
    /// The revision that its editor saw.
    seen: i64,
    /// What that revision said.
    opened: Opened,
    wrong: Option<AnnouncementRefusal>,
    /// What is asked before it is published.
    doubts: Vec<String>,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

async fn page(context: StaffContext, typed: Option<Typed>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let published = current(&house, &context.actor()).await?;
    let last = last(&house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let languages = house.locales().languages().into_iter();
    let languages: Vec<(String, String)> =
        languages.map(|code| (code.to_owned(), language_name(&house, code))).collect();
    let locale = context.locale.clone();
    let title = locale.text("staff-announcement-title");
    let heading = title.clone();
    let is_asked = |typed: &Typed| typed.wrong.is_some() || !typed.doubts.is_empty();
    let is_wrong = typed.as_ref().is_some_and(is_asked);
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let now = house.now();
    let most = [("most", (CHARS_MAX as i64).into())];
    let main = move || {
        let is_shown = published.is_shown_at(now);
        let is_former = typed.is_none() && !is_shown && !last.is_empty();
        // What was taken down or has ended begins anew, at once.
        let former = Announcement { from_ms: None, until_ms: None, ..last };
        let wrong = typed.as_ref().and_then(|typed| typed.wrong.as_ref());
        let is_changed = wrong == Some(&AnnouncementRefusal::Changed);
        let said = match (is_shown, is_changed) {
            (true, _) => published.announcement.clone(),
            // It is down: nothing was saved in the place of what is typed.
            (false, true) => Announcement::default(),
            (false, false) => former,
        };
        let saved = as_said(said, published.revision, &time_zone, &languages);
        let (typed, saved) = match typed {
            None => (saved, None),
            Some(typed) if is_changed && !is_shown => {
                let (seen, opened) = (saved.seen, saved.opened.clone());
                (Typed { seen, opened, ..typed }, Some(saved))
            }
            Some(typed) if is_changed => (typed.beside(&saved), Some(saved)),
            Some(typed) => (typed, None),
        };
        let former = is_former.then(|| {
            view! { <p class="soft">{locale.text("staff-announcement-last")}</p> }
        });
        let state = state(&locale, &published, now, &time_zone);
        let wrong = typed.wrong.as_ref().map(|wrong| {
            let line = wrong_words(&locale, &languages, wrong);
            view! { <div class="notice notice--error" role="alert"><p>{line}</p></div> }
        });
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {wrong}
            {doubts::notice(&locale, &typed.doubts)}
            <div class="flow">
                <p>
                    {locale.text_with("staff-announcement-text", &most)} " "
                    {locale.text("staff-text-forms")}
                </p>
                <p class="soft">{state}</p>
                {former}
                {form(
                    &locale,
                    languages,
                    &typed,
                    Shown { is_shown, time_zone: &time_zone, saved: saved.as_ref() },
                )}
            </div>
        }
    };
    let page = StaffPage::new(StaffRoute::Announcement, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// As the form has it.
fn as_said(
    said: Announcement,
    seen: i64,
    time_zone: &str,
    languages: &[(String, String)],
) -> Typed {
    let Announcement { texts, from_ms, until_ms } = said;
    let (from, until) = (typed_time(from_ms, time_zone), typed_time(until_ms, time_zone));
    let said = Typed { texts, from, until, seen, ..Typed::default() };
    let names = languages.iter().map(|(code, _)| code.as_str()).chain(["from", "until"]);
    let opened = Opened::of(names.map(|name| (name.to_owned(), said.field(name).to_owned())));
    Typed { opened, ..said }
}

impl Typed {
    /// A time, or a text by its language.
    fn field(&self, name: &str) -> &str {
        match name {
            "from" => &self.from,
            "until" => &self.until,
            language => self.texts.get(language).map_or("", String::as_str),
        }
    }

    /// What the editor left alone says what was published meanwhile.
    fn beside(mut self, saved: &Self) -> Self {
        let texts = self.texts.iter_mut().map(|(language, text)| (language.as_str(), text));
        let times = [("from", &mut self.from), ("until", &mut self.until)];
        for (name, said) in texts.chain(times) {
            if !self.opened.is_typed(name, said) {
                saved.field(name).clone_into(said);
            }
        }
        (self.seen, self.opened) = (saved.seen, saved.opened.clone());
        self
    }
}

/// As a field for a time has it, by the house's clocks; empty for none.
pub(crate) fn typed_time(ms: Option<i64>, time_zone: &str) -> String {
    let typed = || {
        let zone = TimeZone::get(time_zone).ok()?;
        let at = jiff::Timestamp::from_millisecond(ms?).ok()?.to_zoned(zone);
        Some(at.strftime("%Y-%m-%dT%H:%M").to_string())
    };
    typed().unwrap_or_default()
}

/// Whether something is shown now, until when, and who published it.
fn state(locale: &Locale, published: &Published, now: Moment, time_zone: &str) -> String {
    let Announcement { from_ms, until_ms, .. } = published.announcement;
    let when = |ms: i64| Arg::Text(words::when(locale, Moment(ms), time_zone));
    let said = match (published.announcement.is_empty(), from_ms, until_ms) {
        (true, ..) => locale.text("staff-announcement-none"),
        (_, Some(from), _) if from > now.0 => {
            locale.text_with("staff-announcement-later", &[("when", when(from))])
        }
        (_, _, Some(until)) if until <= now.0 => {
            locale.text_with("staff-announcement-over", &[("when", when(until))])
        }
        (_, _, Some(until)) => {
            locale.text_with("staff-announcement-until", &[("when", when(until))])
        }
        (_, _, None) => locale.text("staff-announcement-now"),
    };
    let by = published.written.as_ref().map(|(at, who)| {
        let args = [("when", when(at.0)), ("who", who.as_str().into())];
        locale.text_with("staff-announcement-by", &args)
    });
    [Some(said), by].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Copy)]
struct Shown<'a> {
    /// There is a message that can be taken down.
    is_shown: bool,
    time_zone: &'a str,
    /// What somebody else published while this was typed.
    saved: Option<&'a Typed>,
}

fn form(
    locale: &Locale,
    languages: Vec<(String, String)>,
    typed: &Typed,
    shown: Shown<'_>,
) -> Html {
    let Shown { is_shown, time_zone, saved } = shown;
    let saved_now =
        |name: &str, of: &str| saved_now(locale, saved?.field(name), typed.field(name), of);
    let fields = languages.into_iter().map(|(language, label)| {
        let id = format!("text-{language}");
        let value = typed.texts.get(&language).cloned().unwrap_or_default();
        let saved_now = saved_now(&language, &language);
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{label}</label>
                {saved_now}
                <textarea
                    class="field__input"
                    id=id
                    name=format!("text.{language}")
                    lang=language
                    rows="2"
                >
                    {&value}
                </textarea>
            </div>
        }
    });
    let zone = [("zone", time_zone.into())];
    let times = [
        ("from", "staff-announcement-from", &typed.from),
        ("until", "staff-announcement-end", &typed.until),
    ];
    let times = times.map(|(name, words, value)| {
        let (label, value) = (locale.text_with(words, &zone), value.clone());
        let saved_now = saved_now(name, locale.language());
        view! {
            <div class="field">
                <label class="field__label" for=name>{label}</label>
                {saved_now}
                <input class="field__input" type="datetime-local" id=name name=name value=value/>
            </div>
        }
    });
    let take_down = is_shown.then(|| {
        view! {
            <button class="button button--quiet" name="step" value="take-down">
                {locale.text("staff-announcement-take-down")}
            </button>
        }
    });
    view! {
        <form method="post" action=StaffRoute::Announcement.path(locale.language()) class="flow">
            <input type="hidden" name="seen" value=typed.seen.to_string()/>
            {typed.opened.field()}
            {fields.collect::<Html>()}
            {times}
            {doubts::tick(locale, &typed.doubts)}
            <div class="desk-actions">
                <button class="button" name="step" value="publish">
                    {locale.text("staff-announcement-publish")}
                </button>
                {take_down}
            </div>
        </form>
    }
}

fn wrong_words(
    locale: &Locale,
    languages: &[(String, String)],
    wrong: &AnnouncementRefusal,
) -> String {
    match wrong {
        AnnouncementRefusal::Changed => locale.text("staff-announcement-wrong-changed"),
        AnnouncementRefusal::Empty => locale.text("staff-announcement-wrong-empty"),
        AnnouncementRefusal::NotInOwnLanguage => locale.text("staff-announcement-wrong-own"),
        AnnouncementRefusal::TooLong(language) => {
            let named = languages.iter().find(|(code, _)| code == language);
            let language = named.map_or(language.as_str(), |(_, name)| name);
            let args = [("language", language.into()), ("most", (CHARS_MAX as i64).into())];
            locale.text_with("staff-announcement-wrong-long", &args)
        }
        AnnouncementRefusal::Times => locale.text("staff-announcement-wrong-times"),
    }
}

/// What is asked before customers read it. A message that says nothing is refused anyway.
async fn asked(
    house: &House,
    locale: &Locale,
    texts: &BTreeMap<String, String>,
) -> Result<Vec<String>, Stop> {
    let is_said = texts.values().any(|text| !text.is_empty());
    let missing = texts.iter().filter(|(_, text)| is_said && text.is_empty());
    let tags = texts.iter().filter(|(_, text)| doubts::has_tags(text));
    let lines = [
        doubts::line(house, locale, "staff-doubt-missing", missing.map(|(code, _)| code.as_str())),
        doubts::line(house, locale, "staff-doubt-tags", tags.map(|(code, _)| code.as_str())),
    ];
    let said = texts.values().map(String::as_str).collect();
    let dead = doubts::dead_links(house, locale, said).await?;
    Ok(lines.into_iter().flatten().chain(dead).collect())
}

pub async fn save(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let said = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let house = context.shop.house.clone();
    let time_zone = people::staff::time_zone(&house).await?;
    let mut typed = Typed {
        from: said("from").to_owned(),
        until: said("until").to_owned(),
        seen: said("seen").parse().unwrap_or(-1),
        opened: Opened::sent(said("opened")),
        ..Typed::default()
    };
    for language in house.locales().languages() {
        let text = said(&format!("text.{language}"));
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
        typed.texts.insert(language.to_owned(), lines.join("\n"));
    }
    let is_down = said("step") == "take-down";
    let time = |typed: &str| match typed.is_empty() {
        true => Some(None),
        false => moment(typed, &time_zone).map(|at| Some(at.0)),
    };
    let announcement = match (is_down, time(&typed.from), time(&typed.until)) {
        (true, ..) => Announcement::default(),
        (false, Some(from_ms), Some(until_ms)) => {
            Announcement { texts: typed.texts.clone(), from_ms, until_ms }
        }
        (false, ..) => {
            typed.wrong = Some(AnnouncementRefusal::Times);
            return page(context, Some(typed)).await;
        }
    };
    // What can't be published at all comes first.
    let published = current(&house, &context.actor()).await?;
    typed.wrong = match published.revision == typed.seen {
        true if !is_down && announcement.is_empty() => Some(AnnouncementRefusal::Empty),
        true => check(&house, &announcement).err(),
        false => Some(AnnouncementRefusal::Changed),
    };
    if is_down && typed.wrong.is_none() && !published.is_shown_at(house.now()) {
        return Ok(back(&context, "announcement-none"));
    }
    if typed.wrong.is_some() {
        return page(context, Some(typed)).await;
    }
    if !is_down && said(doubts::ANYWAY).is_empty() {
        typed.doubts = asked(&house, &context.locale, &typed.texts).await?;
        if !typed.doubts.is_empty() {
            return page(context, Some(typed)).await;
        }
    }
    match publish(&house, &context.actor(), &announcement, typed.seen).await.answered()? {
        Ok(()) => {
            texts::load(&house).await?;
            Ok(back(&context, if is_down { "announcement-down" } else { "announcement" }))
        }
        Err(why) => {
            typed.wrong = Some(why);
            page(context, Some(typed)).await
        }
    }
}

fn back(context: &StaffContext, done: &str) -> Response {
    let address = StaffRoute::Announcement.path(context.language());
    Redirect::to(&format!("{address}?done={done}")).into_response()
}
