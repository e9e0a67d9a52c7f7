//! Codes as they are kept: by their digest and encrypted, or plain from the time before that.

use domain::{
    id::VoucherId,
    sales::voucher::{KeptCode, StoredCode},
};
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainCode {
    pub voucher: VoucherId,
    pub code: KeptCode,
}

/// At most so many.
#[boxed]
pub async fn plain_codes(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<PlainCode>> {
    sqlx::query("select id, code from vouchers where sealed_code is null order by id limit $1")
        .bind(limit)
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| Ok(PlainCode { voucher: row.id("id")?, code: KeptCode(row.text("code")?) }))
        .collect()
}

/// False: it is another one by now.
#[boxed]
pub async fn seal_code(
    conn: &mut Conn,
    plain: &PlainCode,
    stored: &StoredCode,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update vouchers set code = $3, sealed_code = $4 \
         where id = $1 and code = $2 and sealed_code is null",
    )
    .bind(plain.voucher.to_string())
    .bind(&plain.code.0)
    .bind(&stored.lookup)
    .bind(&stored.sealed.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Encrypted ones, to see whether our key opens them.
#[boxed]
pub async fn newest_codes(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<KeptCode>> {
    sqlx::query(
        "select sealed_code from vouchers where sealed_code is not null order by id desc limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(KeptCode(row.text("sealed_code")?)))
    .collect()
}
