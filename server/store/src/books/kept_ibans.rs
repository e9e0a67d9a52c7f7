//! IBANs of customers as they are kept: encrypted, or plain from the time before that.

use crate::{Conn, columns::Columns};
use domain::id::PersonId;
use sqlx::any::AnyRow;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IbanPlace {
    BankAccount,
    Mandate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptIban {
    pub place: IbanPlace,
    /// Of its row.
    pub id: String,
    pub person: PersonId,
    pub text: String,
}

fn kept(row: &AnyRow) -> anyhow::Result<KeptIban> {
    let place = match row.text("place")?.as_str() {
        "account" => IbanPlace::BankAccount,
        _ => IbanPlace::Mandate,
    };
    let (id, person) = (row.text("id")?, row.id("person_id")?);
    Ok(KeptIban { place, id, person, text: row.text("iban")? })
}

#[boxed]
pub async fn plain(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<KeptIban>> {
    sqlx::query(
        "select 'account' as place, id, person_id, iban from bank_accounts \
           where iban is not null and iban not like 'aes256gcm:%' union all \
         select 'mandate' as place, id, person_id, iban from mandates \
           where iban not like 'aes256gcm:%' limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(kept)
    .collect()
}

/// The newest of each place, to see whether our key opens them.
#[boxed]
pub async fn newest_encrypted(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<KeptIban>> {
    let mut found = Vec::new();
    for sql in [
        "select 'account' as place, id, person_id, iban from bank_accounts \
         where iban like 'aes256gcm:%' order by added_at_ms desc, id limit $1",
        "select 'mandate' as place, id, person_id, iban from mandates \
         where iban like 'aes256gcm:%' order by signed_at_ms desc, id limit $1",
    ] {
        let rows = sqlx::query(sql).bind(limit).fetch_all(&mut *conn).await?;
        for row in &rows {
            found.push(kept(row)?);
        }
    }
    Ok(found)
}

/// False: it is another one by now.
#[boxed]
pub async fn replace(conn: &mut Conn, former: &KeptIban, sealed: &str) -> anyhow::Result<bool> {
    let sql = match former.place {
        IbanPlace::BankAccount => "update bank_accounts set iban = $3 where id = $1 and iban = $2",
        IbanPlace::Mandate => "update mandates set iban = $3 where id = $1 and iban = $2",
    };
    let set = sqlx::query(sql).bind(&former.id).bind(&former.text).bind(sealed);
    Ok(set.execute(conn).await?.rows_affected() == 1)
}
