//! Promo codes as entered into a basket.

use crate::{Conn, columns::Columns};
use domain::{id::BasketId, moment::Moment};

/// Each with the number that an outside list knew. Oldest first.
#[boxed]
pub async fn all(
    conn: &mut Conn,
    basket: BasketId,
) -> anyhow::Result<Vec<(String, Option<String>)>> {
    let rows = sqlx::query(
        "select code, number_sha256 from basket_codes where basket_id = $1 \
         order by added_at_ms, code",
    )
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.text("code")?, row.text_or_none("number_sha256")?))).collect()
}

/// Of a basket that the caller locked.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    basket: BasketId,
    code: &str,
    number_sha256: Option<&str>,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into basket_codes (basket_id, code, number_sha256, added_at_ms) \
         values ($1, $2, $3, $4) \
         on conflict (basket_id, code) do update set number_sha256 = excluded.number_sha256",
    )
    .bind(basket.to_string())
    .bind(code)
    .bind(number_sha256)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn remove(conn: &mut Conn, basket: BasketId, code: &str) -> anyhow::Result<()> {
    sqlx::query("delete from basket_codes where basket_id = $1 and code = $2")
        .bind(basket.to_string())
        .bind(code)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn remove_all(conn: &mut Conn, basket: BasketId) -> anyhow::Result<()> {
    sqlx::query("delete from basket_codes where basket_id = $1")
        .bind(basket.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
