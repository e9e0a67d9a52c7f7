//! Links to presents beside the recipient's own: that of a printed card, and those that a card had
//! before it was corrected.

use domain::{
    id::GiftId,
    tickets::link::{KeptSecret, SecretLookup},
};
use store::Conn;

/// `printed`: of the card to print, which opens the present until it is accepted.
#[boxed]
pub async fn set_printed(
    conn: &mut Conn,
    gift: GiftId,
    printed: &SecretLookup,
) -> anyhow::Result<()> {
    sqlx::query("update gifts set printed_secret = $2 where id = $1")
        .bind(gift.to_string())
        .bind(&printed.digest)
        .execute(conn)
        .await?;
    Ok(())
}

/// The link that a corrected card had before: it opens nothing, and its page says why. One that an
/// older program wrote plain isn't kept.
#[boxed]
pub async fn keep_former(conn: &mut Conn, gift: GiftId, secret: &KeptSecret) -> anyhow::Result<()> {
    if secret.sealed.is_none() {
        return Ok(());
    }
    sqlx::query(
        "insert into former_gift_links (secret, gift_id) values ($1, $2) on conflict do nothing",
    )
    .bind(&secret.digest)
    .bind(gift.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a link that opens no present any more once did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Former {
    /// Of a card that was corrected since.
    Corrected,
    /// Of a printed card whose present was accepted since.
    Accepted,
}

#[boxed]
pub async fn former(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Former>> {
    let found: Option<i64> = sqlx::query_scalar(
        "select cast(1 as bigint) from former_gift_links where secret = $1 \
         union all select cast(2 as bigint) from gifts \
         where printed_secret = $1 and accepted_at_ms is not null",
    )
    .bind(&secret.digest)
    .fetch_optional(conn)
    .await?;
    Ok(found.map(|kind| if kind == 1 { Former::Corrected } else { Former::Accepted }))
}
