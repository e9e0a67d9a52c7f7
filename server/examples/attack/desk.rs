//! Somebody of the staff, from the link to the open door.

use crate::{browser::Browser, form::between, shop::Shop};
use anyhow::{Context, ensure};
use domain::moment::Moment;
use reqwest::{Client, StatusCode};
use std::time::{Duration, SystemTime};
use testing::{PASSWORD, app_code};
use tokio::time::sleep;

/// A code of the app opens once; the next one comes within half a minute.
const NEXT_CODE: Duration = Duration::from_secs(31);

/// Added by the command, enrolled and signed in.
pub async fn staff_in(
    shop: &Shop,
    client: &Client,
    email: &str,
    role: &str,
) -> anyhow::Result<Browser> {
    let said = shop.done(&["staff", "add", email, "--name", "Rosa Vidal", "--role", role])?;
    let link = said.lines().next().unwrap_or_default();
    let path = link.strip_prefix(&shop.url).context("a link of the shop")?;
    let mut browser = Browser::new(client, &shop.url);
    let page = browser.get(path).await?.body;
    let secrets = between(&page, "desk-app__secret\">", "<");
    let secret = secrets.first().context("a secret for the app")?.replace(' ', "");
    let code = app_code(&secret, now());
    let form = [("password", PASSWORD), ("again", PASSWORD), ("code", code.as_str())];
    let enrolled = browser.post(path, &form).await?;
    ensure!(enrolled.status == StatusCode::OK, "enrolling was answered {}", enrolled.status);
    sleep(NEXT_CODE).await;
    let code = app_code(&secret, now());
    let form = [("email", email), ("password", PASSWORD), ("code", code.as_str()), ("next", "")];
    let opened = browser.post("/en/staff/sign-in", &form).await?;
    ensure!(opened.status == StatusCode::SEE_OTHER, "signing in: {}", opened.status);
    Ok(browser)
}

fn now() -> Moment {
    let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
