//! An outside list of members, over HTTP.

use crate::{http, settings::List};
use anyhow::{Context, ensure};
use futures::{FutureExt, future::BoxFuture};
use house::ports::MemberList;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A shopper waits for it.
const TIME_OUT: Duration = Duration::from_secs(8);

pub struct HttpList {
    client: reqwest::Client,
    url: reqwest::Url,
    token: Option<String>,
}

#[derive(Serialize)]
struct Question<'a> {
    number: &'a str,
}

#[derive(Deserialize)]
struct Answer {
    valid: bool,
}

impl HttpList {
    /// # Errors
    /// Of the setting that is wrong.
    pub fn new(list: &List) -> anyhow::Result<Self> {
        // Another part of the program may have set one before; either does.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .timeout(TIME_OUT)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .context("no HTTP client")?;
        let read = |path: &std::path::PathBuf| {
            let token = std::fs::read_to_string(path);
            let token = token.with_context(|| format!("token_file {}", path.display()))?;
            anyhow::Ok(token.trim().to_owned())
        };
        let token = list.token_file.as_ref().map(read).transpose()?;
        let url = reqwest::Url::parse(&list.url).context("url is no address")?;
        Ok(Self { client, url, token })
    }

    async fn ask(&self, number: &str) -> anyhow::Result<bool> {
        let mut request = self.client.post(self.url.clone()).json(&Question { number });
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        // The address may hold a secret of its own: it is not repeated.
        let answer = http::send(request).await?;
        ensure!(answer.status.is_success(), "the list answered {}", answer.status);
        let answer: Answer = serde_json::from_slice(&answer.body)?;
        Ok(answer.valid)
    }
}

impl MemberList for HttpList {
    fn has<'a>(&'a self, number: &'a str) -> BoxFuture<'a, anyhow::Result<bool>> {
        self.ask(number).boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{
        Json, Router,
        http::{HeaderMap, StatusCode},
        response::{IntoResponse, Response},
        routing::post,
    };
    use serde_json::{Value, json};

    /// A readers' club that wants a token and knows one member.
    async fn club() -> String {
        async fn answer(headers: HeaderMap, Json(question): Json<Value>) -> Response {
            if headers.get("authorization").is_none_or(|token| token != "Bearer s3cret") {
                return StatusCode::UNAUTHORIZED.into_response();
            }
            match question["number"].as_str() {
                Some("R-17") => Json(json!({ "valid": true, "since": 1998 })).into_response(),
                Some("broken") => "<html>".into_response(),
                _ => Json(json!({ "valid": false })).into_response(),
            }
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/members", listener.local_addr().expect("an address"));
        let routes = Router::new().route("/members", post(answer));
        tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
        url
    }

    fn list(url: &str, token: Option<&str>) -> HttpList {
        let file = token.map(|token| {
            let file = tempfile::NamedTempFile::new().expect("a file");
            std::fs::write(file.path(), format!("{token}\n")).expect("written");
            file
        });
        let token_file = file.as_ref().map(|file| file.path().to_owned());
        HttpList::new(&List { url: url.to_owned(), token_file }).expect("a list")
    }

    #[tokio::test]
    async fn a_member_is_known_and_a_stranger_is_not() {
        let url = club().await;
        let list = list(&url, Some("s3cret"));
        assert!(list.has("R-17").await.expect("an answer"));
        assert!(!list.has("R-18").await.expect("an answer"));
    }

    #[tokio::test]
    async fn an_answer_that_is_none_is_a_fault_that_tells_no_secret() {
        let url = club().await;
        let closed = list(&url, None).has("R-17").await.expect_err("no token");
        assert!(closed.to_string().contains("401"));
        assert!(list(&url, Some("s3cret")).has("broken").await.is_err());
        let away = list("http://127.0.0.1:9/?key=hidden", None).has("R-17").await;
        let away = format!("{:#}", away.expect_err("nobody is there"));
        assert!(!away.contains("hidden"), "{away}");
    }
}
