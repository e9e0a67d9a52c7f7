//! Fonts that staff uploaded, in base64.

use domain::moment::Moment;
use store::Conn;

/// The same font again changes nothing: its name is made of what it is.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    name: &str,
    bytes: &str,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into fonts (name, bytes, uploaded_at_ms, uploaded_by) values ($1, $2, $3, $4) \
         on conflict (name) do nothing",
    )
    .bind(name)
    .bind(bytes)
    .bind(now.0)
    .bind(author)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn bytes(conn: &mut Conn, name: &str) -> anyhow::Result<Option<String>> {
    let found = sqlx::query_scalar("select bytes from fonts where name = $1")
        .bind(name)
        .fetch_optional(conn)
        .await?;
    Ok(found)
}
