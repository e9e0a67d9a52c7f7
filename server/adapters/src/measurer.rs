//! Brings page views and purchases to the house's analytics service. Its answers are not read, no
//! redirect is followed, and no error names an address or a secret.

use crate::http;
use anyhow::{Context, ensure};
use form_urlencoded::Serializer;
use futures::future::BoxFuture;
use house::ports::{Measurer, MeasuringRequest};
use reqwest::{
    Client,
    header::{CONTENT_TYPE, HeaderValue},
};

/// Google's address that keeps what it gets within the European Union until it is made anonymous.
const GOOGLE: &str = "https://region1.google-analytics.com";
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

pub struct HttpMeasurer {
    client: Client,
    google: String,
}

impl HttpMeasurer {
    pub fn new(client: Client) -> Self {
        Self { client, google: GOOGLE.to_owned() }
    }

    async fn bring(&self, request: &MeasuringRequest) -> anyhow::Result<()> {
        let request = match request {
            MeasuringRequest::Matomo { address, fields } => {
                // The token stands in the body: logs have addresses.
                let body = Serializer::new(String::new()).extend_pairs(fields).finish();
                let to = format!("{address}/matomo.php");
                self.client.post(to).header(CONTENT_TYPE, FORM).body(body)
            }
            MeasuringRequest::Google { measurement_id, api_secret, body } => {
                let query = [("measurement_id", measurement_id), ("api_secret", api_secret)];
                let query = Serializer::new(String::new()).extend_pairs(query).finish();
                let to = format!("{}/mp/collect?{query}", self.google);
                self.client.post(to).header(CONTENT_TYPE, JSON).body(body.clone())
            }
        };
        let answer = http::send(request).await.context("the analytics service")?;
        ensure!(answer.status.is_success(), "the analytics service answered {}", answer.status);
        Ok(())
    }
}

impl Measurer for HttpMeasurer {
    fn send<'a>(&'a self, request: &'a MeasuringRequest) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(self.bring(request))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Mode;
    use axum::{
        Router,
        extract::RawQuery,
        http::{HeaderMap, StatusCode},
        response::{IntoResponse, Redirect},
        routing::post,
    };
    use std::{
        collections::BTreeMap,
        sync::{Arc, Mutex},
    };

    #[derive(Clone, Debug)]
    struct Call {
        query: String,
        headers: HeaderMap,
        body: String,
    }

    type Heard = Arc<Mutex<Vec<Call>>>;

    /// A service that keeps what it hears.
    async fn service() -> (String, Heard) {
        let heard = Heard::default();
        let ear = heard.clone();
        let takes = move |RawQuery(query): RawQuery, headers: HeaderMap, body: String| {
            let query = query.unwrap_or_default();
            ear.lock().expect("whole").push(Call { query, headers, body });
            std::future::ready(StatusCode::NO_CONTENT)
        };
        let elsewhere = || async { Redirect::temporary("/matomo.php").into_response() };
        let refuses = || async { (StatusCode::BAD_REQUEST, "no: a-token").into_response() };
        let routes = Router::new()
            .route("/matomo.php", post(takes.clone()))
            .route("/mp/collect", post(takes))
            .route("/elsewhere/matomo.php", post(elsewhere))
            .route("/refuses/matomo.php", post(refuses));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
        (url, heard)
    }

    fn measurer(google: &str) -> HttpMeasurer {
        let client = http::client(Mode::Test).expect("a client");
        HttpMeasurer { client, google: google.to_owned() }
    }

    fn matomo(address: String) -> MeasuringRequest {
        let url = "https://tickets.example.org/de/productions/tosca".to_owned();
        let items = r#"[["tosca/full","Tosca & Co","full",50.0,2]]"#.to_owned();
        let fields = vec![
            ("idsite", "7".to_owned()),
            ("url", url),
            ("ec_items", items),
            ("token_auth", "a-token".to_owned()),
        ];
        MeasuringRequest::Matomo { address, fields }
    }

    /// As serde_urlencoded reads it, which has not written it.
    fn pairs(text: &str) -> BTreeMap<String, String> {
        let uri = format!("/?{text}").parse().expect("an address");
        let read = axum::extract::Query::<BTreeMap<String, String>>::try_from_uri(&uri);
        read.expect("pairs").0
    }

    #[tokio::test]
    async fn matomo_hears_a_form_and_its_token_in_no_address() {
        let (url, heard) = service().await;
        measurer("").send(&matomo(url)).await.expect("taken");
        let call = heard.lock().expect("whole").pop().expect("heard");
        assert_eq!(call.query, "");
        let kind = call.headers.get("content-type").expect("a kind");
        assert_eq!(kind, "application/x-www-form-urlencoded");
        let said = pairs(&call.body);
        assert_eq!(said["idsite"], "7");
        assert_eq!(said["url"], "https://tickets.example.org/de/productions/tosca");
        assert_eq!(said["ec_items"], r#"[["tosca/full","Tosca & Co","full",50.0,2]]"#);
        assert_eq!(said["token_auth"], "a-token");
        assert_eq!(said.len(), 4);
    }

    #[tokio::test]
    async fn google_hears_json_and_its_secret_in_the_address() {
        let (url, heard) = service().await;
        let request = MeasuringRequest::Google {
            measurement_id: "G-AB12CD34EF".to_owned(),
            api_secret: "a&b=c".to_owned(),
            body: r#"{"client_id":"0123456789abcdef"}"#.to_owned(),
        };
        measurer(&url).send(&request).await.expect("taken");
        let call = heard.lock().expect("whole").pop().expect("heard");
        let said = pairs(&call.query);
        assert_eq!(said["measurement_id"], "G-AB12CD34EF");
        assert_eq!(said["api_secret"], "a&b=c");
        assert_eq!(call.headers.get("content-type").expect("a kind"), "application/json");
        let body: serde_json::Value = serde_json::from_str(&call.body).expect("JSON");
        assert_eq!(body["client_id"], "0123456789abcdef");
    }

    #[tokio::test]
    async fn no_error_says_a_secret_and_nobody_is_followed() {
        let (url, heard) = service().await;
        for (place, status) in [("refuses", "400"), ("elsewhere", "307"), ("none", "404")] {
            let sent = measurer("").send(&matomo(format!("{url}/{place}"))).await;
            let error = format!("{:#}", sent.expect_err(place));
            assert!(error.contains(status), "{error}");
            assert!(!error.contains("a-token") && !error.contains("127.0.0.1"), "{error}");
        }
        assert!(heard.lock().expect("whole").is_empty(), "nothing went elsewhere");
        let google = MeasuringRequest::Google {
            measurement_id: "G-AB12CD34EF".to_owned(),
            api_secret: "a-secret".to_owned(),
            body: "{}".to_owned(),
        };
        let away = measurer("http://127.0.0.1:9").send(&google).await;
        let error = format!("{:#}", away.expect_err("nobody is there"));
        assert!(!error.contains("a-secret"), "{error}");
    }
}
