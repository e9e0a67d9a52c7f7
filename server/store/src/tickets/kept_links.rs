//! Secrets of links as they are kept: by their digest and encrypted, or plain from the time before
//! that.

use crate::{Conn, columns::Columns};
use domain::tickets::link::KeptSecret;

/// Each has the columns `secret` and `sealed_secret`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTable {
    Orders,
    WaitingEntries,
    Gifts,
    Transfers,
    SubscriptionTransfers,
    SaleAlerts,
}

impl LinkTable {
    pub const ALL: [Self; 6] = [
        Self::Orders,
        Self::WaitingEntries,
        Self::Gifts,
        Self::Transfers,
        Self::SubscriptionTransfers,
        Self::SaleAlerts,
    ];
}

macro_rules! of_table {
    ($table:expr, $before:literal, $after:literal) => {
        match $table {
            LinkTable::Orders => concat!($before, "orders", $after),
            LinkTable::WaitingEntries => concat!($before, "waiting_entries", $after),
            LinkTable::Gifts => concat!($before, "gifts", $after),
            LinkTable::Transfers => concat!($before, "transfers", $after),
            LinkTable::SubscriptionTransfers => concat!($before, "subscription_transfers", $after),
            LinkTable::SaleAlerts => concat!($before, "sale_alerts", $after),
        }
    };
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainLink {
    pub table: LinkTable,
    /// Of its row.
    pub id: String,
    pub secret: String,
}

/// At most so many.
#[boxed]
pub async fn plain(
    conn: &mut Conn,
    table: LinkTable,
    limit: i64,
) -> anyhow::Result<Vec<PlainLink>> {
    let sql = of_table!(
        table,
        "select id, secret from ",
        " where sealed_secret is null order by id limit $1"
    );
    let rows = sqlx::query(sql).bind(limit).fetch_all(conn).await?;
    rows.iter()
        .map(|row| Ok(PlainLink { table, id: row.text("id")?, secret: row.text("secret")? }))
        .collect()
}

/// False: it is another one by now.
#[boxed]
pub async fn seal(conn: &mut Conn, plain: &PlainLink, kept: &KeptSecret) -> anyhow::Result<bool> {
    let sql = of_table!(
        plain.table,
        "update ",
        " set secret = $3, sealed_secret = $4 \
         where id = $1 and secret = $2 and sealed_secret is null"
    );
    let set = sqlx::query(sql).bind(&plain.id).bind(&plain.secret);
    let set = set.bind(&kept.digest).bind(kept.sealed.as_deref());
    Ok(set.execute(conn).await?.rows_affected() == 1)
}

/// Encrypted ones, to see whether our key opens them.
#[boxed]
pub async fn newest(
    conn: &mut Conn,
    table: LinkTable,
    limit: i64,
) -> anyhow::Result<Vec<KeptSecret>> {
    let sql = of_table!(
        table,
        "select secret, sealed_secret from ",
        " where sealed_secret is not null order by id desc limit $1"
    );
    let rows = sqlx::query(sql).bind(limit).fetch_all(conn).await?;
    rows.iter().map(|row| row.kept_secret()).collect()
}
