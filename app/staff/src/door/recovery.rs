//! New recovery codes, for a lost phone: seen once.

use crate::frame::{
    context::StaffContext,
    field::present_password,
    refusal,
    shell::{StaffPage, staff_page},
};
use axum::{Form, response::Response};
use domain::people::staff::OwnRefusal;
use house::Answered;
use markup::{Html, view};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

#[derive(Debug, Default, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    present: String,
}

pub async fn show(context: StaffContext) -> Response {
    page(&context, None)
}

pub async fn renew(
    context: StaffContext,
    Form(form): Form<PasswordForm>,
) -> Result<Response, Stop> {
    match people::staff::renew_recovery_codes(&context.shop.house, &context.session, &form.present)
        .await
        .answered()?
    {
        Ok(new) => Ok(shown(&context, new)),
        Err(refusal) => Ok(page(&context, Some(refusal))),
    }
}

fn page(context: &StaffContext, refused: Option<OwnRefusal>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-recovery-title");
    let heading = title.clone();
    let error = refused.map(|refused| refusal::own(&locale, refused).1);
    let action = StaffRoute::RecoveryCodes.path(locale.language());
    let back = StaffRoute::Account.path(locale.language());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-recovery-lede")}</p>
            </header>
            <form class="flow desk-form" method="post" action=action novalidate>
                {present_password(locale.text("staff-password-present"), error)}
                <div class="desk-actions">
                    <button class="button" type="submit">{locale.text("staff-recovery-renew")}</button>
                    <a class="button button--plain" href=back>{locale.text("staff-back")}</a>
                </div>
            </form>
        }
    };
    let page = StaffPage::new(StaffRoute::RecoveryCodes, title, "page page--narrow", main);
    staff_page(context, page.refused_if(refused.is_some()))
}

fn shown(context: &StaffContext, new: Vec<String>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-recovery-title");
    let heading = title.clone();
    let back = StaffRoute::Account.path(locale.language());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-recovery-keep")}</p>
            </header>
            {codes(&new)}
            <p><a class="button" href=back>{locale.text("staff-recovery-kept")}</a></p>
        }
    };
    staff_page(context, StaffPage::new(StaffRoute::RecoveryCodes, title, "page page--narrow", main))
}

pub(crate) fn codes(all: &[String]) -> Html {
    let items = all.iter().map(|code| view! { <li class="desk-codes__code">{code.clone()}</li> });
    view! { <ol class="desk-codes">{items.collect::<Html>()}</ol> }
}
