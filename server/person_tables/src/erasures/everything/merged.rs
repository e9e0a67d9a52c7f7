//! Records that were made one with that of somebody who is forgotten: what stayed with them goes,
//! and nobody parts them any more.

use super::{Erased, end_offers, forget_address};
use domain::id::{AccountId, PersonId};
use store::{Conn, columns::Columns};

/// What a merge leaves with the record that went. `$1` is that record.
const LEFT: [&str; 14] = [
    "delete from customer_answers where person_id = $1",
    "delete from registrations where person_id = $1",
    "delete from invoice_parties where person_id = $1",
    "delete from person_kinds where person_id = $1",
    "delete from mandates where person_id = $1 and not exists (select 1 from receivables v \
       where v.person_id = (select p.merged_into_id from persons p where p.id = $1) \
         and v.rule = 'renewal:debit')",
    "update bank_accounts set iban = null, bic = null, account_holder = null, \
       removed_at_ms = coalesce(removed_at_ms, added_at_ms) where person_id = $1",
    "delete from person_relations where person_id = $1 \
       or account_id in (select id from accounts where person_id = $1)",
    "delete from email_changes where account_id in (select id from accounts where person_id = $1)",
    // What was under way while they were made one.
    "delete from passkey_challenges where account_id in \
       (select id from accounts where person_id = $1)",
    "delete from passkeys where account_id in (select id from accounts where person_id = $1)",
    "delete from provider_visits where account_id in \
       (select id from accounts where person_id = $1)",
    "delete from identities where account_id in (select id from accounts where person_id = $1)",
    "delete from search_words where person_id = $1",
    "update persons set given_name = '', family_name = '', email = null, phone = '', \
       street = '', postcode = '', town = '', country = '' where id = $1",
];

macro_rules! of_all_of_them {
    () => {
        "kept_id in (select g.id from persons g join accounts a \
           on a.person_id = g.id or a.person_id = g.merged_into_id where a.id = $1)"
    };
}

/// `$1` is the account of the one who is forgotten.
const MERGES: [&str; 2] = [
    concat!(
        "delete from customer_merge_rows where merge_id in \
           (select id from customer_merges where ",
        of_all_of_them!(),
        ")"
    ),
    concat!("delete from customer_merges where ", of_all_of_them!()),
];

struct Gone {
    person: PersonId,
    email: Option<String>,
}

async fn all(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<Gone>> {
    sqlx::query(
        "select g.id, g.email from persons g join accounts a on a.person_id = g.merged_into_id \
         where a.id = $1 order by g.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(Gone { person: row.id("id")?, email: row.text_or_none("email")? }))
    .collect()
}

/// Of records that were made one with the account's own.
#[boxed]
pub async fn addresses(conn: &mut Conn, account: AccountId) -> anyhow::Result<Vec<String>> {
    let gone = all(conn, account).await?;
    Ok(gone.into_iter().filter_map(|gone| gone.email).collect())
}

pub(super) async fn forget(conn: &mut Conn, erased: &Erased<'_>) -> anyhow::Result<()> {
    for gone in all(conn, erased.account).await? {
        if let Some(email) = &gone.email {
            end_offers(conn, erased, email).await?;
            forget_address(conn, erased, email).await?;
        }
        for sql in LEFT {
            sqlx::query(sql).bind(gone.person.to_string()).execute(&mut *conn).await?;
        }
        // Each needs an address of its own that no mailbox has.
        sqlx::query("update accounts set email = $2 where person_id = $1")
            .bind(gone.person.to_string())
            .bind(format!("{}:{}", erased.nobody, gone.person))
            .execute(&mut *conn)
            .await?;
    }
    for sql in MERGES {
        sqlx::query(sql).bind(erased.account.to_string()).execute(&mut *conn).await?;
    }
    Ok(())
}
