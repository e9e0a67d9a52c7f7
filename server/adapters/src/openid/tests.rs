//! A provider that says whatever a test wants, signed by its key or by another.

use super::*;
use crate::settings::Mode;
use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use std::{collections::HashMap, sync::Arc};

const RETURN: &str = "http://localhost:3000/sign-in/return/example";
const SUBJECT: &str = "248289761001";

/// What the provider says next.
struct Said {
    url: String,
    claims: Value,
    is_signed: bool,
    /// Of the key with which it signs; another one than before: it has a new key.
    seed: u8,
    /// What `/me` says.
    about: Value,
    challenge: Option<String>,
}

type Shared = Arc<Mutex<Said>>;

fn key(seed: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a key")
}

fn name(seed: u8) -> String {
    format!("key {seed}")
}

async fn configuration(State(said): State<Shared>) -> Json<Value> {
    let url = said.lock().expect("it works").url.clone();
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
        "userinfo_endpoint": format!("{url}/me"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    }))
}

async fn keys(State(said): State<Shared>) -> Json<Value> {
    let seed = said.lock().expect("it works").seed;
    let x = BASE64_URL_SAFE_NO_PAD.encode(key(seed).public_key().as_ref());
    Json(json!({ "keys": [{
        "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": name(seed), "x": x,
    }] }))
}

async fn token(
    State(said): State<Shared>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let said = said.lock().expect("it works");
    let asked_by = BASE64_STANDARD.encode("parterre:s3cret");
    let is_ours = headers.get("authorization").is_some_and(|it| *it == format!("Basic {asked_by}"));
    let verifier = PkceCodeVerifier::new(form["code_verifier"].clone());
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    let is_same = said.challenge.as_deref() == Some(challenge.as_str());
    if !is_ours || !is_same || form["code"] != "good" || form["redirect_uri"] != RETURN {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" })))
            .into_response();
    }
    let header = json!({ "alg": "EdDSA", "kid": name(said.seed) });
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&header), part(&said.claims));
    let key = if said.is_signed { key(said.seed) } else { key(99) };
    let signature = BASE64_URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()));
    let id_token = format!("{signed}.{signature}");
    Json(json!({ "access_token": "opaque", "token_type": "Bearer", "id_token": id_token }))
        .into_response()
}

async fn me(State(said): State<Shared>) -> Json<Value> {
    Json(said.lock().expect("it works").about.clone())
}

struct Visit {
    provider: OpenId,
    said: Shared,
    answer: ProviderAnswer,
}

/// A browser on its way back from a provider whose answer is good.
async fn visit() -> Visit {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
    let claims = json!({
        "iss": url, "aud": "parterre", "sub": SUBJECT, "nonce": "n-0S6_WzA2Mj",
        "iat": now, "exp": now + 600, "email": "ana@example.org", "email_verified": true,
    });
    let about = json!({ "sub": SUBJECT });
    let said = Said { url: url.clone(), claims, is_signed: true, seed: 1, about, challenge: None };
    let said = Arc::new(Mutex::new(said));
    let routes = Router::new()
        .route("/.well-known/openid-configuration", get(configuration))
        .route("/keys", get(keys))
        .route("/token", post(token))
        .route("/me", get(me))
        .with_state(said.clone());
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    let settings = Provider {
        name: "Example".to_owned(),
        issuer: url,
        client_id: "parterre".to_owned(),
        secret: Some(Secret::new("s3cret")),
        secret_file: None,
        pages_url: None,
        opens: Default::default(),
    };
    let http = http::client(Mode::Test).expect("a client");
    let provider = OpenId::new(&settings, http).expect("good settings");
    let verifier = "v".repeat(80);
    let leaving = ProviderVisit {
        state: "a-state".to_owned(),
        nonce: "n-0S6_WzA2Mj".to_owned(),
        verifier: verifier.clone(),
        return_url: RETURN.to_owned(),
    };
    let address = provider.address(&leaving).await.expect("an address");
    let address = reqwest::Url::parse(&address).expect("an address");
    let query: HashMap<_, _> = address.query_pairs().into_owned().collect();
    assert_eq!((query["state"].as_str(), query["nonce"].as_str()), ("a-state", "n-0S6_WzA2Mj"));
    assert_eq!(
        (query["scope"].as_str(), query["response_type"].as_str()),
        ("openid email", "code")
    );
    assert_eq!(query["code_challenge_method"], "S256");
    said.lock().expect("it works").challenge = Some(query["code_challenge"].clone());
    let answer = ProviderAnswer {
        code: "good".to_owned(),
        issuer: None,
        nonce: leaving.nonce,
        verifier,
        return_url: RETURN.to_owned(),
    };
    Visit { provider, said, answer }
}

impl Visit {
    fn says(&self, claim: &str, value: Value) {
        self.said.lock().expect("it works").claims[claim] = value;
    }

    async fn identity(&self) -> domain::people::identity::Identity {
        let identity = self.provider.identify(&self.answer).await.expect("it answers");
        identity.expect("it is believed")
    }

    async fn forged(&self) -> &'static str {
        let answer = self.provider.identify(&self.answer).await.expect("it answers");
        answer.expect_err("nobody believes it").0
    }
}

#[tokio::test]
async fn a_signed_answer_of_this_visit_says_who_it_is() {
    let mut visit = visit().await;
    let identity = visit.identity().await;
    assert_eq!(identity.subject, SUBJECT);
    assert_eq!(identity.issuer, visit.said.lock().expect("it works").url);
    assert_eq!(identity.email.as_deref(), Some("ana@example.org"));
    visit.answer.issuer = Some(identity.issuer);
    assert_eq!(visit.identity().await.subject, SUBJECT);
}

#[tokio::test]
async fn an_address_counts_only_if_the_provider_has_confirmed_it() {
    let visit = visit().await;
    for unconfirmed in [json!(false), Value::Null] {
        visit.says("email_verified", unconfirmed);
        assert_eq!(visit.identity().await.email, None);
    }
    visit.says("email", Value::Null);
    let say = |about: Value| visit.said.lock().expect("it works").about = about;
    say(json!({ "sub": SUBJECT, "email": "ana@example.org", "email_verified": true }));
    assert_eq!(visit.identity().await.email.as_deref(), Some("ana@example.org"));
    say(json!({ "sub": SUBJECT, "email": "ana@example.org" }));
    assert_eq!(visit.identity().await.email, None);
    say(json!({ "sub": "another", "email": "ana@example.org", "email_verified": true }));
    assert_eq!(visit.identity().await.email, None);
}

#[tokio::test]
async fn an_answer_for_others_of_others_of_before_or_by_another_key_is_not_believed() {
    let visit = visit().await;
    let good = visit.said.lock().expect("it works").claims.clone();
    let long_ago = 1_700_000_000;
    let cases = [
        ("aud", json!("another"), "it is for another house"),
        ("aud", json!(["parterre", "another"]), "it is for another house"),
        ("iss", json!("https://another.example"), "it is another provider's"),
        ("exp", json!(long_ago), "it is too old"),
        ("nonce", json!("another"), "it is of another visit"),
        ("nonce", Value::Null, "it is of another visit"),
    ];
    for (claim, value, why) in cases {
        visit.said.lock().expect("it works").claims = good.clone();
        visit.says(claim, value.clone());
        assert_eq!(visit.forged().await, why, "{claim} {value}");
    }
    visit.said.lock().expect("it works").claims = good;
    visit.said.lock().expect("it works").is_signed = false;
    assert_eq!(visit.forged().await, "it is not signed by its key");
}

#[tokio::test]
async fn a_code_without_its_verifier_or_of_another_issuer_is_worth_nothing() {
    let mut visit = visit().await;
    visit.answer.verifier = "w".repeat(80);
    assert_eq!(visit.forged().await, "its code is refused");
    visit.answer.issuer = Some("https://another.example".to_owned());
    assert_eq!(visit.forged().await, "another issuer answers");
}

#[tokio::test]
async fn a_provider_may_change_its_key_and_may_be_away() {
    let visit = visit().await;
    visit.said.lock().expect("it works").seed = 2;
    assert_eq!(visit.identity().await.subject, SUBJECT, "its new key is fetched");
    let settings = Provider {
        name: "Nobody".to_owned(),
        issuer: "http://127.0.0.1:9".to_owned(),
        client_id: "parterre".to_owned(),
        secret: Some(Secret::new("s3cret")),
        secret_file: None,
        pages_url: None,
        opens: Default::default(),
    };
    let http = http::client(Mode::Test).expect("a client");
    let away = OpenId::new(&settings, http).expect("good settings");
    let Err(fault) = away.identify(&visit.answer).await else { panic!("nobody is there") };
    assert!(!format!("{fault:#}").contains("good"), "no code stands in a log");
}
