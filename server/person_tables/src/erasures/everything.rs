//! What goes when somebody is forgotten, table by table. What stays of them: rows of orders,
//! payments and ledger without any personal data; invoices, and mandates of money that was
//! debited, as they were issued (Código de Comercio, article 30); scans, journal and which of the
//! staff opened their pages, which name nobody; rows of tills, which name colleagues by their
//! accounts.

mod merged;

pub use merged::addresses;

use domain::{
    id::{AccountId, OrderId},
    moment::Moment,
    tickets::link::KeptSecret,
};
use store::{Conn, columns::Columns};

/// Whom it is about, and what stands for what is gone.
pub struct Erased<'a> {
    pub account: AccountId,
    /// The account's, until now.
    pub email: &'a str,
    /// SHA-256 of an address, by which browsers were known to be its owner's.
    pub digest: &'a (dyn Fn(&str) -> String + Sync),
    /// Stands in place of the address: no mailbox can have it.
    pub nobody: &'a str,
    /// A fresh one for each order's page, so that no link in an old mail opens it.
    pub new_secret: &'a (dyn Fn() -> anyhow::Result<KeptSecret> + Sync),
    pub now: Moment,
}

/// Of the account and of those whom it alone acts for. `$1` is the account.
const OF_ACCOUNT: [&str; 32] = [
    "delete from pass_devices where pass_id in (select s.id from passes s \
       join admissions a on a.id = s.admission_id join order_lines l on l.id = a.order_line_id \
       join orders o on o.id = l.order_id \
       where o.person_id = (select person_id from accounts where id = $1))",
    "delete from ticket_prints where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1)) \
       or (actor = 'customer' and actor_id = $1)",
    "delete from print_jobs where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "update basket_lines set beneficiary_id = null where basket_id in \
       (select b.id from baskets b join sessions s on s.id = b.session_id \
         where s.account_id = $1 and b.ordered_at_ms is null)",
    "delete from basket_extras where beneficiary_id is not null and basket_id in \
       (select b.id from baskets b join sessions s on s.id = b.session_id \
         where s.account_id = $1 and b.ordered_at_ms is null)",
    "delete from person_kinds where person_id in (select person_id from person_relations \
       where account_id = $1 union select person_id from accounts where id = $1)",
    "update persons set given_name = '', family_name = '', phone = '', street = '', \
       postcode = '', town = '', country = '' where id in (select person_id \
       from person_relations r where r.account_id = $1 and not exists \
         (select 1 from person_relations o where o.person_id = r.person_id \
           and o.account_id <> $1))",
    "delete from search_words where person_id in (select person_id \
       from person_relations r where r.account_id = $1 and not exists \
         (select 1 from person_relations o where o.person_id = r.person_id \
           and o.account_id <> $1))",
    "delete from person_relations where account_id = $1",
    "delete from invoice_parties where person_id = \
       (select person_id from accounts where id = $1)",
    // Its copy stands on each full invoice.
    "delete from invoice_customers where order_id in (select id from orders \
       where to_invoice_ms is null and person_id = (select person_id from accounts where id = $1))",
    "delete from mandates where person_id = (select person_id from accounts where id = $1) \
       and not exists (select 1 from receivables v where v.person_id = mandates.person_id \
         and v.rule = 'renewal:debit')",
    "update payments set stored_credential = null, card_end = null, \
       charges = case when charges is null then null else '' end \
       where order_id in (select id from orders \
         where person_id = (select person_id from accounts where id = $1))",
    "update transfers set email = '' where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "update gifts set email = case when email is null then null else '' end, \
       recipient_name = '', dedication = '' where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "update sessions set notice = null, network_hash = null where account_id = $1 \
       or id in (select session_id from orders \
         where person_id = (select person_id from accounts where id = $1))",
    "update subscription_transfers set email = '' where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "delete from customer_answers where person_id = \
       (select person_id from accounts where id = $1)",
    "delete from registrations where person_id = \
       (select person_id from accounts where id = $1)",
    "delete from customer_notes where person_id = \
       (select person_id from accounts where id = $1)",
    "update counter_sales set customer_id = null where customer_id = \
       (select person_id from accounts where id = $1)",
    "delete from passkey_challenges where account_id = $1",
    "delete from passkeys where account_id = $1",
    "delete from provider_visits where account_id = $1",
    "delete from identity_proposals where session_id in \
       (select id from sessions where account_id = $1)",
    "delete from identities where account_id = $1",
    "delete from email_changes where account_id = $1",
    // Why somebody was invited may name them.
    "update invitations set reason = '', beyond = '' where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "delete from address_corrections where order_id in (select id from orders \
       where person_id = (select person_id from accounts where id = $1))",
    "delete from consent_requests where person_id = \
       (select person_id from accounts where id = $1)",
    "delete from search_words where person_id = \
       (select person_id from accounts where id = $1)",
    "update persons set given_name = '', family_name = '', email = null, phone = '', \
       street = '', postcode = '', town = '', country = '' \
       where id = (select person_id from accounts where id = $1)",
];

/// `$1` is the address.
const OF_ADDRESS: [&str; 10] = [
    "update transfers set email = '' where email = $1",
    "update gifts set email = '', recipient_name = '', dedication = '' where email = $1",
    "update subscription_transfers set email = '' where email = $1",
    "delete from identity_proposals where email = $1",
    "update waiting_entries set email = '' where email = $1 and ended_at_ms is not null",
    // Of a card payment that is under way; one that has ended names nobody.
    "update terminal_payments set family_name = '', email = '' \
       where ask_at_ms is not null and email = $1",
    "delete from login_codes where email = $1",
    "delete from sale_alerts where email = $1",
    // Somebody else may have wanted to take the address over.
    "delete from email_changes where new_email = $1 or old_email = $1",
    "delete from address_corrections where new_email = $1 or old_email = $1",
];

/// All of it, in the caller's transaction. The account stays as a row that nobody can open, since
/// its address is no address.
#[boxed]
pub async fn erase(conn: &mut Conn, erased: &Erased<'_>) -> anyhow::Result<()> {
    end_offers(conn, erased, erased.email).await?;
    end_mandates(conn, erased).await?;
    forget_orders(conn, erased).await?;
    merged::forget(conn, erased).await?;
    for sql in OF_ACCOUNT {
        sqlx::query(sql).bind(erased.account.to_string()).execute(&mut *conn).await?;
    }
    forget_address(conn, erased, erased.email).await?;
    sqlx::query("update accounts set email = $2 where id = $1")
        .bind(erased.account.to_string())
        .bind(erased.nobody)
        .execute(conn)
        .await?;
    Ok(())
}

async fn forget_address(conn: &mut Conn, erased: &Erased<'_>, email: &str) -> anyhow::Result<()> {
    for sql in OF_ADDRESS {
        sqlx::query(sql).bind(email).execute(&mut *conn).await?;
    }
    sqlx::query("delete from confirmed_addresses where email_sha256 = $1")
        .bind((erased.digest)(email))
        .execute(conn)
        .await?;
    Ok(())
}

/// Tickets that somebody offered to the address, and that nobody will accept any more.
async fn end_offers(conn: &mut Conn, erased: &Erased<'_>, email: &str) -> anyhow::Result<()> {
    for sql in [
        "update transfers set ended_at_ms = $2, end_cause = 'taken-back' \
         where email = $1 and ended_at_ms is null",
        "update subscription_transfers set ended_at_ms = $2, end_cause = 'taken-back' \
         where email = $1 and ended_at_ms is null",
        "update gifts set called_back_at_ms = $2 where email = $1 \
         and accepted_at_ms is null and called_back_at_ms is null",
    ] {
        sqlx::query(sql).bind(email).bind(erased.now.0).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Bank accounts that nobody debits any more.
async fn end_mandates(conn: &mut Conn, erased: &Erased<'_>) -> anyhow::Result<()> {
    for sql in [
        "update mandates set ended_at_ms = $2 where ended_at_ms is null \
         and person_id = (select person_id from accounts where id = $1)",
        // What was paid out keeps its amount, and the end of the number alone.
        "update bank_accounts set iban = null, bic = null, account_holder = null, \
         removed_at_ms = coalesce(removed_at_ms, $2) \
         where person_id = (select person_id from accounts where id = $1)",
    ] {
        let query = sqlx::query(sql).bind(erased.account.to_string()).bind(erased.now.0);
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

async fn forget_orders(conn: &mut Conn, erased: &Erased<'_>) -> anyhow::Result<()> {
    let orders = sqlx::query(
        "select id from orders where person_id = (select person_id from accounts where id = $1) \
         order by id",
    )
    .bind(erased.account.to_string())
    .fetch_all(&mut *conn)
    .await?;
    for row in &orders {
        let order: OrderId = row.id("id")?;
        let secret = (erased.new_secret)()?;
        sqlx::query(
            "update orders set given_name = '', family_name = '', email = '', keeps_card = 0, \
             network_hash = null, secret = $2, sealed_secret = $3 where id = $1",
        )
        .bind(order.to_string())
        .bind(&secret.digest)
        .bind(secret.sealed.as_deref())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Secrets of the entries by which an address still waits for seats.
#[boxed]
pub async fn open_waits(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<KeptSecret>> {
    sqlx::query(
        "select secret, sealed_secret from waiting_entries \
         where email = $1 and ended_at_ms is null order by id",
    )
    .bind(email)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.kept_secret())
    .collect()
}
