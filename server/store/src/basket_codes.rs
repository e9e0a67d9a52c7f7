//! Promo codes as entered into a basket.

use crate::Conn;
use domain::{id::BasketId, moment::Moment};

/// Oldest first.
pub async fn all(conn: &mut Conn, basket: BasketId) -> anyhow::Result<Vec<String>> {
    let codes = sqlx::query_scalar(
        "select code from basket_codes where basket_id = $1 order by added_at_ms, code",
    )
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?;
    Ok(codes)
}

/// Of a basket that the caller locked.
pub async fn insert(
    conn: &mut Conn,
    basket: BasketId,
    code: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into basket_codes (basket_id, code, added_at_ms) values ($1, $2, $3) \
         on conflict (basket_id, code) do nothing",
    )
    .bind(basket.to_string())
    .bind(code)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn remove(conn: &mut Conn, basket: BasketId, code: &str) -> anyhow::Result<()> {
    sqlx::query("delete from basket_codes where basket_id = $1 and code = $2")
        .bind(basket.to_string())
        .bind(code)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn remove_all(conn: &mut Conn, basket: BasketId) -> anyhow::Result<()> {
    sqlx::query("delete from basket_codes where basket_id = $1")
        .bind(basket.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
