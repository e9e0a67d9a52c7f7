//! Who is on the staff: a form for a new one, and for each their roles and their end.

pub(crate) mod forms;
pub mod role;

use crate::frame::{
    context::StaffContext,
    field::{StaffField, staff_field},
    refusal,
    shell::{StaffPage, done, staff_page},
    words,
};
use axum::response::Response;
use domain::people::staff::ManageRefusal;
use house::locales::Locale;
use markup::{Html, view};
use people::staff::{AddStaff, Colleague, Link, RoleOf, RoleView, StaffList};
use season::catalogue::catalogue;
use ui::error::Stop;
use ui::route::staff::{StaffRoute, StaffTarget};

/// What the page says beside its list.
#[derive(Debug, Default)]
pub struct Said {
    /// Shown once, to be handed on.
    pub link: Option<Link>,
    pub refusal: Option<ManageRefusal>,
    /// In the form for a new one.
    pub typed: AddStaff,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, Said::default()).await
}

pub async fn page(context: StaffContext, said: Said) -> Result<Response, Stop> {
    let mut list = people::staff::staff_list(&context.shop.house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let catalogue = catalogue(&context.shop.house).await?;
    for (key, name) in &mut list.scopes {
        if let Some(title) = words::title_of(key, &catalogue, context.language()) {
            *name = title;
        }
    }
    let locale = context.locale.clone();
    let title = locale.text("staff-people-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| said.refusal.is_none());
    let is_refused = said.refusal.is_some();
    let main = move || {
        let refused = said.refusal.map(|refused| refusal::manage(&locale, refused));
        let whole = refused.as_ref().filter(|(field, _)| field.is_empty()).map(|(_, words)| {
            let words = words.clone();
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let link = said.link.as_ref().map(|link| new_link(&locale, link, &time_zone));
        let people = list.colleagues.iter().map(|one| person(&locale, one, &list, &time_zone));
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            <div class="flow desk-said">{whole} {link}</div>
            <div class="desk-columns desk-columns--list">
                <ul class="desk-people">{people.collect::<Html>()}</ul>
                <div class="flow">
                    {add_form(&locale, &list, &said.typed, refused)}
                    {roles(&locale, &list.roles)}
                </div>
            </div>
        }
    };
    let page = StaffPage::new(StaffRoute::People, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_refused).with_notice(notice)))
}

fn new_link(locale: &Locale, link: &Link, time_zone: &str) -> Html {
    let ends = words::when(locale, link.ends_at, time_zone);
    let args = [("email", link.email.as_str().into()), ("ends", ends.into())];
    view! {
        <section class="notice notice--good" role="status">
            <p class="notice__title">{locale.text("staff-link-title")}</p>
            <p>{locale.text_with("staff-link-text", &args)}</p>
            <p class="desk-link">{link.address.clone()}</p>
        </section>
    }
}

fn person(locale: &Locale, one: &Colleague, list: &StaffList, time_zone: &str) -> Html {
    let state = match one {
        Colleague { ended_at: Some(_), .. } => Some("staff-state-ended"),
        Colleague { has_signed_up: false, .. } => Some("staff-state-waiting"),
        _ => None,
    };
    let state = state.map(|id| view! { <span class="desk-mark">{locale.text(id)}</span> });
    let you = one.is_you.then(|| {
        view! { <span class="desk-mark">{locale.text("staff-state-you")}</span> }
    });
    let can_change = can_change(one);
    let beyond = one.is_beyond_you.then(|| {
        view! { <p class="small soft">{locale.text("staff-person-beyond")}</p> }
    });
    let roles = one.roles.iter().map(|of| given_role(locale, one, of, list, time_zone));
    let none = one.roles.is_empty().then(|| {
        view! { <li class="soft">{locale.text("staff-no-role")}</li> }
    });
    let more = can_change.then(|| changes(locale, one, list));
    let class =
        if one.ended_at.is_some() { "desk-person desk-person--ended" } else { "desk-person" };
    view! {
        <li class=class>
            <h2 class="desk-person__name">{one.name.clone()} " " {you} {state}</h2>
            <p class="small soft">{one.email.clone()}</p>
            <ul class="desk-person__roles">{none} {roles.collect::<Html>()}</ul>
            {beyond} {more}
        </li>
    }
}

fn can_change(one: &Colleague) -> bool {
    !one.is_you && !one.is_beyond_you && one.ended_at.is_none()
}

fn given_role(
    locale: &Locale,
    one: &Colleague,
    of: &RoleOf,
    list: &StaffList,
    time_zone: &str,
) -> Html {
    let RoleOf { role, scope, ends_at } = of;
    // Its last moment lies before its end.
    let until = ends_at.map(|at| {
        let day = locale.date_plain(at.minus_ms(1), time_zone);
        format!(" · {}", locale.text_with("staff-role-until", &[("day", day.into())]))
    });
    let known = list.roles.iter().find(|known| known.key == *role);
    let name = known.map_or_else(|| role.clone(), |known| words::role(locale, known));
    let over = (scope.as_str() != "*").then(|| {
        let known = list.scopes.iter().find(|(key, _)| key == scope);
        let words = match known {
            Some((key, name)) => words::scope(locale, key, name),
            None => words::scope(locale, scope, scope),
        };
        format!(" · {words}")
    });
    let aloud = locale.text_with(
        "staff-take-aloud",
        &[("role", name.as_str().into()), ("name", one.name.as_str().into())],
    );
    let take = can_change(one).then(|| {
        view! {
            <form method="post" action=StaffTarget::TakeRole.path(locale.language())>
                <input type="hidden" name="email" value=one.email.clone()/>
                <input type="hidden" name="role" value=role.to_owned()/>
                <input type="hidden" name="scope" value=scope.to_owned()/>
                <button class="button button--plain small" type="submit" aria-label=aloud>
                    {locale.text("staff-take")}
                </button>
            </form>
        }
    });
    view! { <li class="desk-person__role"><span>{name} {over} {until}</span> {take}</li> }
}

/// What is seldom done stays folded.
fn changes(locale: &Locale, one: &Colleague, list: &StaffList) -> Html {
    let language = locale.language();
    let email = || view! { <input type="hidden" name="email" value=one.email.clone()/> };
    let own = format!("more-{}", one.email);
    let last_day = format!("{own}-last-day");
    view! {
        <details class="desk-person__more">
            <summary>{locale.text("staff-change")}</summary>
            <div class="flow">
                <form
                    class="flow desk-form"
                    method="post"
                    action=StaffTarget::GiveRole.path(language)
                >
                    {email()}
                    {role_fields(locale, list, &own, &AddStaff::default())}
                    <div class="field">
                        <label class="field__label" for=last_day.clone()>
                            {locale.text("staff-role-last-day")}
                        </label>
                        <input class="field__input" type="date" id=last_day name="last_day"/>
                    </div>
                    <p>
                        <button class="button button--quiet" type="submit">
                            {locale.text("staff-give")}
                        </button>
                    </p>
                </form>
                <form class="flow" method="post" action=StaffTarget::ResetPerson.path(language)>
                    {email()}
                    <p class="small soft">{locale.text("staff-reset-text")}</p>
                    <p>
                        <button class="button button--quiet" type="submit">
                            {locale.text("staff-reset")}
                        </button>
                    </p>
                </form>
                <form class="flow" method="post" action=StaffTarget::EndPerson.path(language)>
                    {email()}
                    <p class="small soft">{locale.text("staff-end-text")}</p>
                    <p>
                        <button class="button button--quiet" type="submit">
                            {locale.text("staff-end")}
                        </button>
                    </p>
                </form>
            </div>
        </details>
    }
}

/// A role, and over what. `own` keeps the ids of several forms apart.
fn role_fields(locale: &Locale, list: &StaffList, own: &str, typed: &AddStaff) -> Html {
    let (role_id, scope_id) = (format!("{own}-role"), format!("{own}-scope"));
    let givable = || list.roles.iter().filter(|role| list.givable.contains(&role.key));
    // Nobody gets more than is needed because somebody didn't look.
    let least = givable().min_by_key(|role| role.actions.len());
    let least = least.map(|role| role.key.as_str()).unwrap_or_default();
    let chosen = if typed.role.is_empty() { least } else { typed.role.as_str() };
    let roles = givable().map(|role| {
        let is_chosen = role.key == chosen;
        let name = words::role(locale, role);
        view! { <option value=role.key.clone() selected=is_chosen>{name}</option> }
    });
    let hint_id = format!("{own}-role-hint");
    let scopes = list.scopes.iter().map(|(key, name)| {
        let is_chosen = *key == typed.scope;
        let name = words::scope(locale, key, name);
        view! { <option value=key.clone() selected=is_chosen>{name}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=role_id.clone()>{locale.text("staff-role")}</label>
            <p class="field__hint" id=hint_id.clone()>{locale.text("staff-give-hint")}</p>
            <select class="field__input" id=role_id name="role" aria-describedby=hint_id>
                {roles.collect::<Html>()}
            </select>
        </div>
        <div class="field">
            <label class="field__label" for=scope_id.clone()>{locale.text("staff-scope")}</label>
            <select class="field__input" id=scope_id name="scope">
                <option value="*">{locale.text("staff-scope-all")}</option>
                {scopes.collect::<Html>()}
            </select>
        </div>
    }
}

fn add_form(
    locale: &Locale,
    list: &StaffList,
    typed: &AddStaff,
    refused: Option<(&'static str, String)>,
) -> Html {
    let error = |id: &str| {
        refused.as_ref().filter(|(field, _)| *field == id).map(|(_, words)| words.clone())
    };
    let name = StaffField {
        id: "name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("staff-name"),
        value: typed.name.clone(),
        error: error("name"),
        ..StaffField::default()
    };
    let email = StaffField {
        id: "email",
        kind: "email",
        autocomplete: "off",
        label: locale.text("staff-email"),
        value: typed.email.clone(),
        error: error("email"),
        ..StaffField::default()
    };
    view! {
        <section class="flow" aria-labelledby="new">
            <h2 id="new">{locale.text("staff-add-title")}</h2>
            <form
                class="flow desk-form"
                method="post"
                action=StaffTarget::AddPerson.path(locale.language())
                novalidate
            >
                {staff_field(name)}
                {staff_field(email)}
                {role_fields(locale, list, "new", typed)}
                <p>
                    <button class="button" type="submit">{locale.text("staff-add")}</button>
                </p>
            </form>
        </section>
    }
}

/// What each role may do.
fn roles(locale: &Locale, all: &[RoleView]) -> Html {
    let items = all.iter().map(|role| {
        let can: Vec<String> =
            role.actions.iter().map(|action| words::action(locale, *action)).collect();
        let can = match can.is_empty() {
            true => locale.text("staff-role-empty"),
            false => can.join(" · "),
        };
        let name = words::role(locale, role);
        let change = role.name.is_some().then(|| {
            let aloud =
                locale.text_with("staff-role-change-aloud", &[("role", name.clone().into())]);
            let page = StaffRoute::Role(role.key.clone()).path(locale.language());
            view! {
                <dd class="small">
                    <a href=page aria-label=aloud>{locale.text("staff-change")}</a>
                </dd>
            }
        });
        view! {
            <div>
                <dt class="desk-roles__name">{name}</dt>
                <dd class="small soft">{can}</dd>
                {change}
            </div>
        }
    });
    let new = StaffRoute::Role(String::new()).path(locale.language());
    view! {
        <section class="flow desk-step" aria-labelledby="roles">
            <h2 id="roles">{locale.text("staff-roles-title")}</h2>
            <dl class="desk-roles">{items.collect::<Html>()}</dl>
            <p><a class="button button--quiet" href=new>{locale.text("staff-role-new")}</a></p>
        </section>
    }
}
