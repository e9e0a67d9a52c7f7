//! A browser that came back: found by the secret in its cookie, of which only the SHA-256 is
//! kept. A row is made at the first change, never for a mere look.

use crate::{House, chance};
use domain::id::SessionId;
use sha2::{Digest, Sha256};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub language: Option<String>,
}

impl House {
    /// None for no cookie, an unknown or a malformed one.
    pub async fn session(&self, secret: Option<&str>) -> anyhow::Result<Option<Session>> {
        let Some(secret) = secret.filter(|secret| secret.len() == 40) else { return Ok(None) };
        let mut conn = self.store().read().await?;
        let row = store::sessions::by_secret(&mut conn, &digest(secret)).await?;
        Ok(row.map(|row| Session { id: row.id, language: row.language }))
    }

    /// A new session and the secret for its cookie.
    pub async fn start_session(&self, language: &str) -> anyhow::Result<(Session, String)> {
        let secret = chance::secret(self.chance());
        let session = Session { id: SessionId(self.new_id()), language: Some(language.to_owned()) };
        let (row, hash, now) = (session.clone(), digest(&secret), self.now());
        self.fault_only(move |tx| {
            let (row, hash) = (row.clone(), hash.clone());
            Box::pin(async move {
                let language = row.language.as_deref().unwrap_or_default();
                store::sessions::insert(tx, row.id, &hash, language, now).await
            })
        })
        .await?;
        Ok((session, secret))
    }

    /// Remembers the language that was chosen.
    pub async fn remember_language(
        &self,
        session: SessionId,
        language: &str,
    ) -> anyhow::Result<()> {
        let language = language.to_owned();
        self.fault_only(move |tx| {
            let language = language.clone();
            Box::pin(async move { store::sessions::set_language(tx, session, &language).await })
        })
        .await
    }

    /// Keeps a message for the next page.
    pub async fn leave_notice(&self, session: SessionId, notice: &str) -> anyhow::Result<()> {
        let notice = notice.to_owned();
        self.fault_only(move |tx| {
            let notice = notice.clone();
            Box::pin(async move { store::sessions::set_notice(tx, session, Some(&notice)).await })
        })
        .await
    }

    /// The message that was kept, once.
    pub async fn take_notice(&self, session: SessionId) -> anyhow::Result<Option<String>> {
        let mut conn = self.store().read().await?;
        let notice = store::sessions::notice(&mut conn, session).await?;
        drop(conn);
        if notice.is_some() {
            self.fault_only(move |tx| Box::pin(store::sessions::set_notice(tx, session, None)))
                .await?;
        }
        Ok(notice)
    }
}

fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
