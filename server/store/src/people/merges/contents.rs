//! What a merge would move, and what both records have, for the colleague who decides.

use super::Record;
use crate::{Conn, columns::Columns};
use domain::{
    id::PersonId,
    moment::Moment,
    money::{Currency, Money},
    people::merge::{MergeConflict, MergeContents},
};

/// What goes over with a record. Tickets are those of performances to come.
#[boxed]
pub async fn contents(
    conn: &mut Conn,
    person: PersonId,
    now: Moment,
) -> anyhow::Result<MergeContents> {
    let row = sqlx::query(
        "select (select count(*) from orders where person_id = $1) as orders, \
         (select count(*) from orders o join order_lines l on l.order_id = o.id \
           join admissions a on a.order_line_id = l.id \
           join performances p on p.id = a.performance_id \
           where o.person_id = $1 and a.cancelled_at_ms is null and p.starts_at_ms > $2) \
           as tickets, \
         (select count(distinct l.item_id) from orders o join order_lines l on l.order_id = o.id \
           join order_items i on i.id = l.item_id join offers f on f.id = i.offer_id \
           where o.person_id = $1 and f.kind <> 'package' and l.cancelled_at_ms is null \
           and o.paid_at_ms is not null and o.ended_at_ms is null) as subscriptions, \
         (select count(*) from memberships where person_id = $1 and ended_at_ms is null) \
           as memberships, \
         (select count(*) from person_kinds where person_id = $1) as kinds, \
         (select count(*) from seniority where person_id = $1) as seasons, \
         (select count(distinct purpose) from consents where person_id = $1) as consents, \
         (select count(*) from receivables where person_id = $1 and settled_at_ms is null \
           and cancelled_at_ms is null and amount_minor > received_minor) as debts, \
         (select count(*) from customer_notes where person_id = $1) as notes",
    )
    .bind(person.to_string())
    .bind(now.0)
    .fetch_one(&mut *conn)
    .await?;
    Ok(MergeContents {
        orders: row.number("orders")?,
        tickets: row.number("tickets")?,
        subscriptions: row.number("subscriptions")?,
        memberships: row.number("memberships")?,
        kinds: row.number("kinds")?,
        seasons: row.number("seasons")?,
        consents: row.number("consents")?,
        debts: row.number("debts")?,
        notes: row.number("notes")?,
        credit: credit(conn, person).await?,
    })
}

async fn credit(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Money>> {
    let rows = sqlx::query(
        "select currency, cast(-sum(amount_minor) as bigint) as minor from ledger_entries \
         where person_id = $1 and account = 'customer-credit' \
         group by currency having sum(amount_minor) <> 0 order by currency",
    );
    let rows = rows.bind(person.to_string()).fetch_all(conn).await?;
    let money = |row: &sqlx::any::AnyRow| {
        let currency = row.text("currency")?;
        let currency = Currency::parse(&currency)
            .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
        anyhow::Ok(Money::new(row.int("minor")?, currency))
    };
    rows.iter().map(money).collect()
}

/// What both have: the kept record's stays.
#[boxed]
pub async fn conflicts(
    conn: &mut Conn,
    kept: &Record,
    gone: &Record,
) -> anyhow::Result<Vec<MergeConflict>> {
    let row = sqlx::query(
        "select (select count(*) from customer_answers a join customer_answers b \
           on b.field = a.field and b.answer <> a.answer \
           where a.person_id = $1 and b.person_id = $2) as answers, \
         (select count(*) from person_kinds a join person_kinds b \
           on b.kind = a.kind and b.from_ms = a.from_ms \
           where a.person_id = $1 and b.person_id = $2) as kinds, \
         (select count(*) from bank_accounts b \
           where b.person_id = $2 and b.removed_at_ms is null) as bank_accounts, \
         (select count(*) from mandates a join mandates b on b.person_id = $2 \
           where a.person_id = $1 and a.ended_at_ms is null and b.ended_at_ms is null) \
           as mandates, \
         (select count(*) from invoice_parties a join invoice_parties b on b.person_id = $2 \
           where a.person_id = $1) as parties, \
         (select count(distinct a.purpose) from consents a join consents b \
           on b.purpose = a.purpose and b.given <> a.given \
           where a.person_id = $1 and b.person_id = $2) as consents",
    )
    .bind(kept.person.to_string())
    .bind(gone.person.to_string())
    .fetch_one(conn)
    .await?;
    let mut found = of_fields(kept, gone);
    let counted = |count: u32, conflict: MergeConflict| (count > 0).then_some(conflict);
    let (answers, kinds) = (row.number("answers")?, row.number("kinds")?);
    let consents = row.number("consents")?;
    found.extend(counted(answers, MergeConflict::Answers(answers)));
    found.extend(counted(kinds, MergeConflict::Kinds(kinds)));
    found.extend(counted(row.number("bank_accounts")?, MergeConflict::BankAccounts));
    found.extend(counted(row.number("mandates")?, MergeConflict::Mandates));
    found.extend(counted(row.number("parties")?, MergeConflict::InvoiceParties));
    found.extend(counted(consents, MergeConflict::Consents(consents)));
    Ok(found)
}

fn of_fields(kept: &Record, gone: &Record) -> Vec<MergeConflict> {
    let name = |it: &Record| [it.given_name.clone(), it.family_name.clone()];
    let address =
        |it: &Record| [&it.street, &it.postcode, &it.town, &it.country].map(String::clone).concat();
    let differ = |one: String, other: String| !one.is_empty() && !other.is_empty() && one != other;
    let accounts = kept.account.is_some() && gone.account.is_some();
    let found = [
        (differ(name(kept).concat(), name(gone).concat()), MergeConflict::Name),
        (differ(kept.email.clone(), gone.email.clone()), MergeConflict::Email),
        (differ(kept.phone.clone(), gone.phone.clone()), MergeConflict::Phone),
        (differ(address(kept), address(gone)), MergeConflict::Address),
        (accounts, MergeConflict::Accounts),
    ];
    found.into_iter().filter(|(is_one, _)| *is_one).map(|(_, conflict)| conflict).collect()
}
