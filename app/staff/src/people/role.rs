//! A role of the house's own: what it is called and what it allows.

use crate::frame::{
    context::StaffContext,
    field::{StaffField, staff_field},
    refusal,
    shell::{StaffPage, done, staff_page},
    words,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{
    actor::{Action, Actor},
    staff::ManageRefusal,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::{RoleView, SaveRole, grantable, remove_role, save_role, staff_list};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, StaffTarget},
};

pub async fn new(context: StaffContext) -> Result<Response, Stop> {
    page(context, SaveRole::default(), None).await
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let list = staff_list(&context.shop.house, &context.actor()).await?;
    let role = list.roles.into_iter().find(|role| role.key == key);
    let Some(RoleView { key, name: Some(name), actions, revision }) = role else {
        return Err(Stop::NotFound);
    };
    page(context, SaveRole { key, name, actions, revision }, None).await
}

async fn page(
    context: StaffContext,
    typed: SaveRole,
    refused: Option<ManageRefusal>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::ManageStaff, "*")?;
    let locale = context.locale.clone();
    let title = match typed.key.is_empty() {
        true => locale.text("staff-role-new"),
        false => locale.text("staff-role-change"),
    };
    let (heading, route) = (title.clone(), StaffRoute::Role(typed.key.clone()));
    let notice = done(&locale, context.query.as_deref()).filter(|_| refused.is_none());
    let is_refused = refused.is_some();
    let actor = context.actor();
    let main = move || {
        let refused = refused.map(|refused| refusal::manage(&locale, refused));
        let whole = refused.as_ref().filter(|(field, _)| field.is_empty()).map(|(_, words)| {
            let words = words.clone();
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let people = StaffRoute::People.path(locale.language());
        let remove = (!typed.key.is_empty()).then(|| removal(&locale, &typed));
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {whole}
            <div class="flow">
                {form(&locale, &typed, &actor, refused)}
                {remove}
                <p><a href=people>{locale.text("staff-back")}</a></p>
            </div>
        }
    };
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_refused).with_notice(notice)))
}

fn form(
    locale: &Locale,
    typed: &SaveRole,
    actor: &Actor,
    refused: Option<(&'static str, String)>,
) -> Html {
    let error = |id: &str| {
        refused.as_ref().filter(|(field, _)| *field == id).map(|(_, words)| words.clone())
    };
    let name = StaffField {
        id: "name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("staff-role-name"),
        value: typed.name.clone(),
        hint: Some(locale.text("staff-role-name-hint")),
        error: error("name"),
        ..StaffField::default()
    };
    let none = error("actions");
    let described = none.is_some().then_some("actions-error");
    let actions = grantable().map(|action| {
        let (id, is_allowed) =
            (format!("action-{}", action.as_str()), typed.actions.contains(&action));
        let is_beyond = !is_allowed && actor.permit(action, "*").is_err();
        view! {
            <li>
                <label class="choice" for=id.clone()>
                    <input
                        class="choice__input"
                        type="checkbox"
                        name="action"
                        id=id.clone()
                        value=action.as_str()
                        checked=is_allowed
                        disabled=is_beyond
                    />
                    " "
                    <span>{words::action(locale, action)}</span>
                </label>
            </li>
        }
    });
    let permission = words::action(locale, Action::ManageStaff);
    let warning = [("permission", permission.into())];
    let route = StaffRoute::Role(typed.key.clone());
    view! {
        <form class="flow desk-form" method="post" action=route.path(locale.language()) novalidate>
            <input type="hidden" name="revision" value=typed.revision.to_string()/>
            {staff_field(name)}
            <fieldset class="desk-refund__group" aria-describedby=described>
                <legend>{locale.text("staff-role-allows")}</legend>
                {none.map(|none| view! { <p class="field__error" id="actions-error">{none}</p> })}
                <ul class="desk-refund__pieces">{actions.collect::<Html>()}</ul>
            </fieldset>
            <p>{locale.text_with("staff-role-manage-warning", &warning)}</p>
            <p class="small soft">{locale.text("staff-role-saved-text")}</p>
            <p><button class="button" type="submit">{locale.text("staff-role-save")}</button></p>
        </form>
    }
}

fn removal(locale: &Locale, typed: &SaveRole) -> Html {
    let target = StaffTarget::RemoveRole(typed.key.clone());
    view! {
        <form class="flow desk-step" method="post" action=target.path(locale.language())>
            <input type="hidden" name="revision" value=typed.revision.to_string()/>
            <p class="small soft">{locale.text("staff-role-remove-text")}</p>
            <p>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-role-remove")}
                </button>
            </p>
        </form>
    }
}

pub async fn add(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    save(context, typed(String::new(), &pairs)).await
}

pub async fn change(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    save(context, typed(key, &pairs)).await
}

fn typed(key: String, pairs: &[(String, String)]) -> SaveRole {
    let sent = |name: &'static str| {
        pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    SaveRole {
        key,
        name: sent("name").next().unwrap_or_default().to_owned(),
        actions: sent("action").filter_map(Action::parse).collect(),
        revision: sent("revision").next().and_then(|it| it.parse().ok()).unwrap_or(-1),
    }
}

async fn save(context: StaffContext, typed: SaveRole) -> Result<Response, Stop> {
    match save_role(&context.shop.house, &context.actor(), &typed).await.answered()? {
        Ok(_) => Ok(back(&context, "role-saved")),
        Err(ManageRefusal::UnknownRole) => Err(Stop::NotFound),
        Err(refusal) => page(context, typed, Some(refusal)).await,
    }
}

pub async fn remove(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let SaveRole { key, revision, .. } = typed(key, &pairs);
    match remove_role(&house, &context.actor(), &key, revision).await.answered()? {
        Ok(()) => Ok(back(&context, "role-removed")),
        Err(ManageRefusal::UnknownRole) => Err(Stop::NotFound),
        Err(refusal) => {
            let list = staff_list(&house, &context.actor()).await?;
            let role = list.roles.into_iter().find(|role| role.key == key);
            let Some(role) = role else { return Err(Stop::NotFound) };
            let RoleView { key, name, actions, revision } = role;
            let typed = SaveRole { key, name: name.unwrap_or_default(), actions, revision };
            page(context, typed, Some(refusal)).await
        }
    }
}

fn back(context: &StaffContext, done: &str) -> Response {
    let people = StaffRoute::People.path(context.language());
    Redirect::to(&format!("{people}?done={done}")).into_response()
}
