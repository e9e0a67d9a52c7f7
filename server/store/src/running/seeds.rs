//! Seeds of the staff's apps for codes, as they are kept: encrypted, or plain from the time before
//! there was a key.

use crate::{Conn, columns::Columns};
use domain::id::AccountId;

/// Three for each of the staff at most.
const SEEDS_MAX: i64 = 2_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeedPlace {
    InUse,
    /// Shown to be put into another app.
    Offered,
    /// Waits at a link.
    Link,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSeed {
    pub place: SeedPlace,
    pub account: AccountId,
    pub text: String,
}

#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<KeptSeed>> {
    sqlx::query(
        "select 'use' as place, account_id, totp_secret as seed from staff \
           where totp_secret is not null union all \
         select 'offer' as place, account_id, totp_offered as seed from staff \
           where totp_offered is not null union all \
         select 'link' as place, account_id, totp_secret as seed from staff_links limit $1",
    )
    .bind(SEEDS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let place = match row.text("place")?.as_str() {
            "use" => SeedPlace::InUse,
            "offer" => SeedPlace::Offered,
            _ => SeedPlace::Link,
        };
        Ok(KeptSeed { place, account: row.id("account_id")?, text: row.text("seed")? })
    })
    .collect()
}

/// False: it is another one by now.
#[boxed]
pub async fn replace(conn: &mut Conn, former: &KeptSeed, sealed: &str) -> anyhow::Result<bool> {
    let sql = match former.place {
        SeedPlace::InUse => {
            "update staff set totp_secret = $3 where account_id = $1 and totp_secret = $2"
        }
        SeedPlace::Offered => {
            "update staff set totp_offered = $3 where account_id = $1 and totp_offered = $2"
        }
        SeedPlace::Link => {
            "update staff_links set totp_secret = $3 where account_id = $1 and totp_secret = $2"
        }
    };
    let done = sqlx::query(sql)
        .bind(former.account.to_string())
        .bind(&former.text)
        .bind(sealed)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}
