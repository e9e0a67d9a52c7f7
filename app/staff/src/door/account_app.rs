//! Another app for the codes: its secret is proven by a code before it counts.

use crate::{
    door::enrol::{app_steps, code_field},
    frame::{
        context::StaffContext,
        field::{StaffField, present_password, staff_field},
        refusal,
        shell::{StaffPage, staff_page},
    },
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use documents::codes::qr_svg::qr_svg;
use domain::people::staff::OwnRefusal;
use house::Answered;
use markup::view;
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

#[derive(Debug, Default, Deserialize)]
pub struct AppForm {
    #[serde(default)]
    present: String,
    #[serde(default)]
    code: String,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

pub async fn renew(context: StaffContext, Form(form): Form<AppForm>) -> Result<Response, Stop> {
    let done =
        people::staff::renew_totp(&context.shop.house, &context.session, &form.present, &form.code)
            .await;
    match done.answered()? {
        Ok(()) => {
            let account = StaffRoute::Account.path(context.language());
            Ok(Redirect::to(&format!("{account}?done=app")).into_response())
        }
        Err(refusal) => page(context, Some(refusal)).await,
    }
}

async fn page(context: StaffContext, refused: Option<OwnRefusal>) -> Result<Response, Stop> {
    let offer =
        people::staff::totp_offer(&context.shop.house, &context.session, context.language())
            .await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-app-title");
    let heading = title.clone();
    let picture = qr_svg(&offer.app_address, &locale.text("staff-app-picture"))?;
    let (wrong, words) = refused.map(|refused| refusal::own(&locale, refused)).unzip();
    let (action, back) = {
        let language = locale.language();
        (StaffRoute::App.path(language), StaffRoute::Account.path(language))
    };
    let main = move || {
        let error = |id: &str| words.clone().filter(|_| wrong == Some(id));
        let code = StaffField { error: error("code"), ..code_field(&locale) };
        let whole = error("").map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let present = locale.text("staff-password-present");
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-app-lede")}</p>
            </header>
            <form class="flow desk-form" method="post" action=action novalidate>
                {whole}
                {app_steps(&locale, &offer.secret, picture)}
                {staff_field(code)}
                {present_password(present, error("present"))}
                <div class="desk-actions">
                    <button class="button" type="submit">{locale.text("staff-app-renew")}</button>
                    <a class="button button--plain" href=back>{locale.text("staff-back")}</a>
                </div>
            </form>
        }
    };
    let page = StaffPage::new(StaffRoute::App, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(refused.is_some())))
}
