//! Signed-in shoppers, and what the house grants.

use super::Stage;
use anyhow::Context;
use domain::{order::PlaceRequest, people::actor::Actor};
use house::jobs;
use money::checkout::{self, Next};
use people::{
    accounts::{self, AskCode, TypedCode},
    customers::{self, GrantKind},
    network,
    sessions::{self, Session},
};

impl Stage {
    /// Orders what the browser's basket has and pays it; gives the order's secret.
    ///
    /// # Errors
    /// It was refused, or nothing was to be paid.
    pub async fn buy_basket(&self, actor: &Actor, email: &str) -> anyhow::Result<String> {
        let basket = selling::basket::basket(&self.house, Self::session_of(actor), "en").await?;
        let form = PlaceRequest {
            idempotency_key: checkout::new_idempotency_key(&self.house),
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            email: email.to_owned(),
            language: "en".to_owned(),
            terms_accepted: true,
            total_shown_minor: basket.quote.total_minor,
            shown: checkout::shown(&basket.quote, &basket.invoices),
            ..PlaceRequest::default()
        };
        let placed = checkout::place_order(&self.house, actor, &form).await;
        let placed = placed.map_err(|failure| anyhow::anyhow!("{failure}"))?;
        let Next::Pay(bank) = &placed.next else { anyhow::bail!("nothing to pay") };
        let reference = bank.url.rsplit('/').next().context("a path")?;
        self.bank.capture(reference);
        money::payments::returned(&self.house, reference, None)
            .await
            .map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
        Ok(placed.secret)
    }

    /// A new browser that has loaded a page, from this network address.
    pub async fn guest_from(&self, address: &str) -> Actor {
        let offered = sessions::new_session_secret(&self.house).await.expect("a secret");
        let started = sessions::start_session(&self.house, "en", Some(&offered)).await;
        let (session, _) = started.expect("a session");
        let address = address.parse().expect("an address");
        network::note_network(&self.house, &session, address).await.expect("noted");
        session.actor()
    }

    /// A new browser in which the owner of this address has signed in.
    pub async fn signed_in(&self, email: &str) -> Actor {
        self.signed_in_session(email).await.actor()
    }

    /// The same, from this network address.
    pub async fn signed_in_from(&self, email: &str, address: &str) -> Actor {
        let session = self.signed_in_session(email).await;
        let address = address.parse().expect("an address");
        network::note_network(&self.house, &session, address).await.expect("noted");
        session.actor()
    }

    async fn signed_in_session(&self, email: &str) -> Session {
        let (session, secret) =
            sessions::start_session(&self.house, "en", None).await.expect("a session");
        let (email, guest) = (email.to_owned(), session.actor());
        let (language, next) = ("en".to_owned(), "/en".to_owned());
        let (email_asked, reader_key) = (email.clone(), String::new());
        let request = AskCode { email: email_asked, language, next, reader_key };
        accounts::ask_login_code(&self.house, &guest, &request).await.expect("a code");
        jobs::tick(&self.house).await;
        let mails = self.mail.mails();
        let mut lines = mails.iter().rev().flat_map(|mail| mail.text.lines());
        let is_code = |line: &&str| {
            line.len() == 9 && line.bytes().all(|byte| byte == b' ' || byte.is_ascii_digit())
        };
        let code = lines.find(is_code);
        let code = code.expect("a code in a line of its own").to_owned();
        let typed = TypedCode { email, code, secret };
        let secret =
            accounts::sign_in(&self.house, &guest, &typed).await.expect("signed in").secret;
        sessions::session(&self.house, secret.as_deref()).await.expect("read").expect("open")
    }

    /// From today on, to the owner of the address or to the named one whom they act for.
    pub async fn grant(&self, email: &str, name: Option<(&str, &str)>, kind: &str) {
        let grant = GrantKind {
            email: email.to_owned(),
            name: name.map(|(given, family)| (given.to_owned(), family.to_owned())),
            kind: kind.to_owned(),
            from: None,
            until: None,
            cause: "a test".to_owned(),
        };
        customers::grant_kind(&self.house, &Actor::Console, &grant).await.expect("granted");
    }
}
