//! A browser without scripts: cookies, forms, and the patience to try again while nobody answers.

use anyhow::{Context, bail};
use reqwest::{Method, StatusCode, header};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::time::sleep;

/// A server that was killed is back long before, even on a machine whose disk stands still for a
/// while: how long that took is measured elsewhere.
const PATIENCE: Duration = Duration::from_secs(90);

/// Longer than any answer takes.
const ANSWER_LIMIT: Duration = Duration::from_secs(20);

pub fn client() -> anyhow::Result<reqwest::Client> {
    Ok(builder().build()?)
}

pub fn builder() -> reqwest::ClientBuilder {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    client.timeout(ANSWER_LIMIT).no_proxy()
}

/// What all shoppers met.
#[derive(Default)]
pub struct Met {
    /// Connections that could not be made.
    pub refused: AtomicU32,
    /// Requests whose answer never came.
    pub broken: AtomicU32,
    pub answers: AtomicU32,
    /// Answers from 500 on.
    pub faults: AtomicU32,
}

#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    shop: String,
    cookies: Vec<String>,
    met: Arc<Met>,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
}

impl Answer {
    /// The value of a hidden field.
    pub fn field(&self, name: &str) -> anyhow::Result<String> {
        let start = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&start).with_context(|| format!("no field {name}"))?;
        Ok(unescaped(rest.split('"').next().unwrap_or_default()))
    }

    pub fn count(&self, text: &str) -> usize {
        self.body.matches(text).count()
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

impl Browser {
    pub fn new(client: reqwest::Client, shop: &str, met: Arc<Met>) -> Self {
        Self { client, shop: shop.to_owned(), cookies: Vec::new(), met }
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        self.patiently(Method::GET, path, &[]).await
    }

    /// Sends a form again when its answer didn't come, as people do.
    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> anyhow::Result<Answer> {
        self.patiently(Method::POST, path, form).await
    }

    async fn patiently(
        &mut self,
        method: Method,
        path: &str,
        form: &[(&str, &str)],
    ) -> anyhow::Result<Answer> {
        let begun = Instant::now();
        loop {
            match self.once(method.clone(), path, form).await {
                Ok(answer) => return Ok(answer),
                Err(error) if begun.elapsed() > PATIENCE => {
                    bail!("nobody answers {path}: {error:#}")
                }
                Err(_) => sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// One try; an error is a connection that couldn't be made, or broke.
    pub async fn once(
        &mut self,
        method: Method,
        path: &str,
        form: &[(&str, &str)],
    ) -> anyhow::Result<Answer> {
        let url = match path.starts_with("http") {
            true => path.to_owned(),
            false => format!("{}{path}", self.shop),
        };
        let is_shop = url.starts_with(&self.shop);
        let mut request =
            self.client.request(method.clone(), url).header(header::ACCEPT, "text/html");
        if is_shop {
            request = request.header("sec-fetch-site", "same-origin");
            request = request.header(header::COOKIE, self.cookies.join("; "));
        }
        if method == Method::POST {
            request = request.form(form);
        }
        let answered = async {
            let answer = request.send().await?;
            let (status, headers) = (answer.status(), answer.headers().clone());
            Ok::<_, reqwest::Error>((status, headers, answer.text().await?))
        };
        let (status, headers, body) = match answered.await {
            Ok(answer) => answer,
            Err(error) => {
                let count = if error.is_connect() { &self.met.refused } else { &self.met.broken };
                count.fetch_add(1, Ordering::Relaxed);
                return Err(error.into());
            }
        };
        self.met.answers.fetch_add(1, Ordering::Relaxed);
        if is_shop && status.is_server_error() {
            self.met.faults.fetch_add(1, Ordering::Relaxed);
            eprintln!("{method} {path}: {status}");
        }
        for cookie in headers.get_all(header::SET_COOKIE).iter().filter(|_| is_shop) {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            let name = pair.split('=').next().unwrap_or_default();
            self.cookies.retain(|kept| kept.split('=').next() != Some(name));
            self.cookies.push(pair.to_owned());
        }
        let location = headers.get(header::LOCATION).and_then(|it| it.to_str().ok());
        let location = location.unwrap_or_default().to_owned();
        Ok(Answer { status, location, body })
    }

    /// On to the bank with the form of the page. Gives the order's number there.
    pub async fn bring_to_bank(&mut self, page: &Answer) -> anyhow::Result<AtBank> {
        let (before, _) = page.body.split_once("/sis/realizarPago").with_context(|| {
            let heading = page.body.split("<h1").nth(1).and_then(|it| it.split("</h1").next());
            format!("no way to the bank: {} {} {heading:?}", page.status, page.location)
        })?;
        let (_, bank) = before.rsplit_once('"').context("no address of the bank")?;
        let bank = bank.to_owned();
        let names = ["Ds_SignatureVersion", "Ds_MerchantParameters", "Ds_Signature"];
        let mut fields = Vec::new();
        for name in names {
            fields.push((name, page.field(name)?));
        }
        let form: Vec<(&str, &str)> =
            fields.iter().map(|(name, it)| (*name, it.as_str())).collect();
        let opened = self.post(&format!("{bank}/sis/realizarPago"), &form).await?;
        if opened.status != StatusCode::OK {
            bail!("the bank refuses our form: {}", opened.body);
        }
        Ok(AtBank { bank, order: opened.body })
    }

    /// Gives the address to go back to; None: the line broke.
    pub async fn choose(&mut self, at: &AtBank, choice: &str) -> anyhow::Result<Option<String>> {
        let form = [("order", at.order.as_str()), ("choice", choice)];
        let answer = self.post(&format!("{}/decide", at.bank), &form).await?;
        Ok((answer.status == StatusCode::SEE_OTHER).then_some(answer.location))
    }
}

pub struct AtBank {
    bank: String,
    pub order: String,
}
