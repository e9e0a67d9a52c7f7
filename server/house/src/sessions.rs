//! A browser that came back: found by the secret in its cookie, of which only the SHA-256 is
//! kept. A row is made at the first change, never for a mere look.

use crate::House;
use domain::id::SessionId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub language: Option<String>,
}

impl House {
    /// None for no cookie, an unknown or a malformed one.
    pub async fn session(&self, _secret: Option<&str>) -> anyhow::Result<Option<Session>> {
        todo!()
    }

    /// A new session and the secret for its cookie.
    pub async fn start_session(&self, _language: &str) -> anyhow::Result<(Session, String)> {
        todo!()
    }

    /// Remembers the language that was chosen.
    pub async fn remember_language(
        &self,
        _session: SessionId,
        _language: &str,
    ) -> anyhow::Result<()> {
        todo!()
    }

    /// Keeps a message for the next page.
    pub async fn leave_notice(&self, _session: SessionId, _notice: &str) -> anyhow::Result<()> {
        todo!()
    }

    /// The message that was kept, once.
    pub async fn take_notice(&self, _session: SessionId) -> anyhow::Result<Option<String>> {
        todo!()
    }
}
