//! One's own account: password, app, recovery codes, and where one is signed in.

use crate::{
    door::enrol::new_password,
    frame::{
        context::{StaffContext, set_cookie},
        field::present_password,
        refusal,
        shell::{StaffPage, done, staff_page},
        words,
    },
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::staff::OwnRefusal;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::staff::{NewPassword, OwnAccount, OwnSession};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::{StaffRoute, StaffTarget};

#[derive(Debug, Default, Deserialize)]
pub struct ChangeForm {
    #[serde(default)]
    present: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

/// Signed out everywhere, here too: the new password opens again.
pub async fn change_password(
    context: StaffContext,
    Form(form): Form<ChangeForm>,
) -> Result<Response, Stop> {
    let ChangeForm { present, password, again } = form;
    let request = NewPassword { present, password, again };
    match people::staff::change_own_password(&context.shop.house, &context.session, &request)
        .await
        .answered()?
    {
        Ok(()) => Ok(to_the_door(&context, "password")),
        Err(refusal) => page(context, Some(refusal)).await,
    }
}

pub async fn leave_everywhere(context: StaffContext) -> Result<Response, Stop> {
    people::staff::staff_leave_everywhere(&context.shop.house, &context.session).await?;
    Ok(to_the_door(&context, "everywhere"))
}

fn to_the_door(context: &StaffContext, done: &str) -> Response {
    let door = format!("{}?done={done}", StaffRoute::SignIn.path(context.language()));
    set_cookie(&context.shop, None, Redirect::to(&door).into_response())
}

async fn page(context: StaffContext, refused: Option<OwnRefusal>) -> Result<Response, Stop> {
    let own = people::staff::own_account(&context.shop.house, &context.session).await?;
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-account-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref());
    let (name, email) = (context.session.name.clone(), context.session.email.clone());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p>{name} " · " {email}</p>
            </header>
            <div class="desk-columns">
                {password(&locale, refused)}
                <div class="flow">
                    {second_factor(&locale, &own)}
                    {sessions(&locale, &own.sessions, &time_zone)}
                </div>
            </div>
        }
    };
    let page = StaffPage::new(StaffRoute::Account, title, "page", main);
    Ok(staff_page(&context, page.refused_if(refused.is_some()).with_notice(notice)))
}

fn password(locale: &Locale, refused: Option<OwnRefusal>) -> Html {
    let (wrong, words) = refused.map(|refused| refusal::own(locale, refused)).unzip();
    let error = |id: &str| words.clone().filter(|_| wrong == Some(id));
    let whole = error("").map(|words| {
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    view! {
        <section class="flow" aria-labelledby="change">
            <h2 id="change">{locale.text("staff-change-password")}</h2>
            <p class="soft">{locale.text("staff-change-password-text")}</p>
            <form
                class="flow desk-form"
                method="post"
                action=StaffTarget::ChangePassword.path(locale.language())
                novalidate
            >
                {whole}
                {present_password(locale.text("staff-password-present"), error("present"))}
                {new_password(locale, error("password"), error("again"))}
                <p>
                    <button class="button" type="submit">
                        {locale.text("staff-change-password")}
                    </button>
                </p>
            </form>
        </section>
    }
}

fn second_factor(locale: &Locale, own: &OwnAccount) -> Html {
    let left = [("count", own.recovery_codes_left.into())];
    let language = locale.language();
    view! {
        <section class="flow desk-step" aria-labelledby="codes">
            <h2 id="codes">{locale.text("staff-second-title")}</h2>
            <p class="soft">{locale.text("staff-app-text")}</p>
            <p>
                <a class="button button--quiet" href=StaffRoute::App.path(language)>
                    {locale.text("staff-app-title")}
                </a>
            </p>
            <p class="soft">{locale.text_with("staff-recovery-left", &left)}</p>
            <p>
                <a class="button button--quiet" href=StaffRoute::RecoveryCodes.path(language)>
                    {locale.text("staff-recovery-title")}
                </a>
            </p>
        </section>
    }
}

fn sessions(locale: &Locale, all: &[OwnSession], time_zone: &str) -> Html {
    let items = all.iter().map(|session| {
        let began = words::when(locale, session.began_at, time_zone);
        let seen = words::when(locale, session.seen_at, time_zone);
        let args = [("began", began.into()), ("seen", seen.into())];
        let this = session.is_this.then(|| {
            view! { <strong>{locale.text("staff-session-this")}</strong> " · " }
        });
        view! { <li class="desk-session">{this} {locale.text_with("staff-session", &args)}</li> }
    });
    let action = StaffTarget::SignOutEverywhere.path(locale.language());
    view! {
        <section class="flow desk-step" aria-labelledby="sessions">
            <h2 id="sessions">{locale.text("staff-sessions-title")}</h2>
            <ul class="desk-sessions">{items.collect::<Html>()}</ul>
            <form method="post" action=action>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-sessions-end")}
                </button>
            </form>
        </section>
    }
}
