//! Signed-in shoppers, and what the house grants.

use super::Stage;
use crate::{
    accounts::{AskCode, TypedCode},
    customers::GrantKind,
    sessions::Session,
};
use domain::actor::Actor;

impl Stage {
    /// A new browser that has loaded a page, from this network address.
    pub async fn guest_from(&self, address: &str) -> Actor {
        let offered = self.house.new_session_secret().await.expect("a secret");
        let started = self.house.start_session("en", Some(&offered)).await;
        let (session, _) = started.expect("a session");
        self.house.note_network(&session, address).await.expect("noted");
        session.actor()
    }

    /// A new browser in which the owner of this address has signed in.
    pub async fn signed_in(&self, email: &str) -> Actor {
        self.signed_in_session(email).await.actor()
    }

    /// The same, from this network address.
    pub async fn signed_in_from(&self, email: &str, address: &str) -> Actor {
        let session = self.signed_in_session(email).await;
        self.house.note_network(&session, address).await.expect("noted");
        session.actor()
    }

    async fn signed_in_session(&self, email: &str) -> Session {
        let (session, secret) = self.house.start_session("en", None).await.expect("a session");
        let (email, guest) = (email.to_owned(), session.actor());
        let (language, next) = ("en".to_owned(), "/en".to_owned());
        let (email_asked, reader_key) = (email.clone(), String::new());
        let request = AskCode { email: email_asked, language, next, reader_key };
        self.house.ask_login_code(&guest, &request).await.expect("a code");
        self.house.tick().await;
        let letters = self.mail.letters();
        let mut lines = letters.iter().rev().flat_map(|letter| letter.text.lines());
        let code = lines.find(|line| line.len() == 9 && line.contains(' '));
        let code = code.expect("a code in a line of its own").to_owned();
        let typed = TypedCode { email, code, secret };
        let secret = self.house.sign_in(&guest, &typed).await.expect("signed in").secret;
        self.house.session(secret.as_deref()).await.expect("read").expect("open")
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
        self.house.grant_kind(&Actor::Console, &grant).await.expect("granted");
    }
}
