//! A list that the house sets: what customers are asked, links for sharing. Each entry in its
//! order with what it says, and every former version of the list.

use crate::{
    frame::{
        context::StaffContext,
        history::{BackButton, BackForm, History, Version},
        shell::{StaffPage, done, staff_page},
    },
    lists::list_words::{self, Words},
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{Answered, Failure};
use markup::{Html, view};
use season::sheets::house_lists::{
    Arrangement, Entry, FormerList, HouseList, ListRefusal, ListView, Step, arrange, bring_back,
    history, view,
};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, StaffTarget},
};

/// Fields of every profile: a house can ask them too.
const KNOWN: [&str; 4] = ["name", "phone", "address", "language"];

/// Whoever may not edit lists isn't told which there are.
pub(crate) fn list_of(context: &StaffContext, name: &str) -> Result<HouseList, Stop> {
    context.actor().permit(Action::EditContents, "*")?;
    HouseList::parse(name).ok_or(Stop::NotFound)
}

pub async fn show(
    context: StaffContext,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    page(context, list, None).await
}

/// An entry moved, ended or taken out.
pub async fn change(
    context: StaffContext,
    Path((_, name)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    let Some(step) = Step::parse(form.text("step")) else { return Err(Stop::NotFound) };
    let change = Arrangement { key: form.text("key"), step, seen: form.text("seen") };
    let done = arrange(&context.shop.house, &context.actor(), list, &change).await;
    answered(context, list, done).await
}

pub async fn back(
    context: StaffContext,
    Path((_, name)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let revision = form.revision().unwrap_or(-1);
    let done = bring_back(&house, &actor, list, revision, &form.seen).await;
    answered(context, list, done).await
}

async fn answered(
    context: StaffContext,
    list: HouseList,
    done: Result<(), Failure<ListRefusal>>,
) -> Result<Response, Stop> {
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let address = StaffRoute::List(list.as_str().to_owned()).path(context.language());
            Ok(Redirect::to(&format!("{address}?done=list")).into_response())
        }
        Err(why) => page(context, list, Some(why)).await,
    }
}

async fn page(
    context: StaffContext,
    list: HouseList,
    wrong: Option<ListRefusal>,
) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let view = view(&house, &actor, list).await?;
    let former = history(&house, &actor, list).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text(list_words::title(list));
    let heading = title.clone();
    let is_wrong = wrong.is_some();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let own = house.locales().fallback().language().to_owned();
        let said = Words { house: &house, locale: &locale, list, own: &own };
        let desk = Desk { said: &said, view: &view };
        let told = wrong.map(|why| {
            let line = said.refusal(&why);
            view! { <div class="notice notice--error" role="alert"><p>{line}</p></div> }
        });
        let last = view.entries.len().saturating_sub(1);
        let rows = view.entries.iter().enumerate();
        let rows: Vec<_> = rows.map(|(at, entry)| desk.row(entry, at, last)).collect();
        let none = rows.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-list-none")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text(list_words::lede(list))}</p>
            </header>
            {told}
            {none}
            <ol class="desk-productions">{rows}</ol>
            {desk.add()}
            {desk.history(&former, &time_zone)}
        }
    };
    let route = StaffRoute::List(list.as_str().to_owned());
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

struct Desk<'a> {
    said: &'a Words<'a>,
    view: &'a ListView,
}

impl Desk<'_> {
    fn row(&self, entry: &Entry, at: usize, last: usize) -> Html {
        let (locale, list) = (self.said.locale, self.said.list.as_str().to_owned());
        let name = self.said.name(entry);
        let action = StaffRoute::List(list.clone()).path(locale.language());
        let href = StaffRoute::ListEntry(list, entry.key.clone()).path(locale.language());
        let fields = self.said.list == HouseList::CustomerFields;
        let is_asked = self.said.is_asked(entry);
        let is_in_use = self.view.in_use.contains(&entry.key);
        let is_free = !self.said.list.is_of_words();
        let steps = [
            (is_free && at > 0, "up", "staff-list-up"),
            (is_free && at < last, "down", "staff-list-down"),
            (fields && is_asked, "end", "staff-list-end"),
            (is_free && !is_in_use, "remove", "staff-list-remove"),
        ];
        let steps: Vec<_> = steps
            .into_iter()
            .filter(|(is_there, ..)| *is_there)
            .map(|(_, step, words)| {
                view! {
                    <button class="button button--plain small" name="step" value=step>
                        {locale.text(words)}
                        <span class="aloud">", " {name.clone()}</span>
                    </button>
                }
            })
            .collect();
        let lines = self.said.lines(entry).into_iter();
        let lines: Vec<_> = lines.map(|it| view! { <p class="small soft">{it}</p> }).collect();
        view! {
            <li>
                <h2 class="desk-section__title"><a href=href>{name.clone()}</a></h2>
                {lines}
                <form method="post" action=action class="desk-actions">
                    <input type="hidden" name="seen" value=self.view.version.clone()/>
                    <input type="hidden" name="key" value=entry.key.clone()/>
                    {steps}
                </form>
            </li>
        }
    }

    fn add(&self) -> Option<Html> {
        let (locale, list) = (self.said.locale, self.said.list);
        let add = list_words::add(list)?;
        let name = list.as_str().to_owned();
        let href = StaffRoute::ListEntry(name, String::new()).path(locale.language());
        let known = KNOWN.iter().filter(|key| {
            let is_there = self.view.entries.iter().any(|entry| entry.key == **key);
            list == HouseList::CustomerFields && !is_there
        });
        let known: Vec<_> = known
            .map(|key| {
                let field = list_words::known(key).map(|id| locale.text(id)).unwrap_or_default();
                let words = locale.text_with("staff-list-add-known", &[("field", field.into())]);
                view! { <a class="button button--quiet" href=format!("{href}?key={key}")>{words}</a> }
            })
            .collect();
        let words = (list == HouseList::ShareLinks).then(|| {
            let message = StaffRoute::Text("order-share-words".to_owned());
            let href = message.path(locale.language());
            view! { <p><a href=href>{locale.text("staff-list-words")}</a></p> }
        });
        Some(view! {
            <div class="desk-actions desk-part">
                <a class="button" href=href.clone()>{locale.text(add)}</a>
                {known}
            </div>
            {words}
        })
    }

    fn history(&self, former: &[FormerList], time_zone: &str) -> Option<Html> {
        let locale = self.said.locale;
        let name = self.said.list.as_str().to_owned();
        let history = History {
            locale,
            time_zone,
            action: StaffTarget::BringListBack(name).path(locale.language()),
            seen: Some(self.view.version.clone()),
            button: BackButton::Once("staff-list-back"),
        };
        history.section(former.iter().map(|it| {
            let names: Vec<String> = it.entries.iter().map(|entry| self.said.name(entry)).collect();
            let names = match names.is_empty() {
                true => locale.text("staff-list-none"),
                false => names.join(" · "),
            };
            Version {
                line: history.line(it.written_at, it.author.as_deref()),
                mark: it.is_shown.then_some("staff-list-now"),
                said: view! { <p>{names}</p> },
                back: (!it.is_shown).then_some(it.revision),
                ..Version::default()
            }
        }))
    }
}
