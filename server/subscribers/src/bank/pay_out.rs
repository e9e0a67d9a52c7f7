//! Credit that the house pays: by a transfer to the holder's bank, or taken off a purchase at the
//! box office. Staff say so, and the books follow.

use domain::{
    id::{CompanyId, LedgerTransactionId},
    order::parse_email,
    payments::credit::Balance,
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::{
        credits,
        ledger::{self, Entry, Posting},
    },
    people,
    running::restores,
};

/// So long is what staff write of it at most.
const HOW_CHARS_MAX: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOut {
    pub email: String,
    pub amount_minor: i64,
    /// For the journal: `transfer of 3 March`.
    pub how: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayOutRefusal {
    UnknownAddress,
    /// Nothing, or less than nothing.
    NoAmount,
    /// More than the balance.
    TooMuch {
        balance_minor: i64,
    },
    /// The database was put back: staff say first what is left of the credit.
    Unconfirmed,
}

/// Gives the balance that is left.
///
/// # Errors
/// Why nothing was paid.
#[boxed]
pub async fn pay_out(
    house: &House,
    actor: &Actor,
    wanted: &PayOut,
) -> Result<i64, Failure<PayOutRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    actor.permit(Action::Settle, "*")?;
    if wanted.amount_minor <= 0 {
        return refuse(PayOutRefusal::NoAmount);
    }
    let (actor, wanted) = (actor.clone(), wanted.clone());
    house
        .write(move |house, conn| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move { pay_out_in(&house, conn, &actor, &wanted).await })
        })
        .await
}

async fn pay_out_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wanted: &PayOut,
) -> Result<i64, Failure<PayOutRefusal>> {
    let unknown = || Failure::Refused(PayOutRefusal::UnknownAddress);
    let email = parse_email(&wanted.email).map_err(|_| unknown())?;
    let person = people::by_email(conn, &email).await?.ok_or_else(unknown)?;
    let currency = catalogue::currency(house);
    let owed = credits::lock(conn, person, currency.as_str()).await?;
    if restores::is_waiting(conn, &person.to_string()).await? {
        return Err(Failure::Refused(PayOutRefusal::Unconfirmed));
    }
    let balance_minor: i64 = owed.iter().map(|balance| balance.minor).sum();
    if wanted.amount_minor > balance_minor {
        return Err(Failure::Refused(PayOutRefusal::TooMuch { balance_minor }));
    }
    let mut left = wanted.amount_minor;
    let mut entries = Vec::new();
    for Balance { company, minor } in owed {
        let paid = minor.min(left);
        if paid <= 0 {
            continue;
        }
        left -= paid;
        let entry = |account: &str, amount_minor| Entry {
            person: Some(person),
            ..entry(house, company, account, amount_minor)
        };
        entries.push(entry("customer-credit", paid));
        entries.push(entry("paid-out", -paid));
    }
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: None,
        terminal: None,
        cause: "credit-paid",
        currency: currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await?;
    let detail = json!({
        "amount_minor": wanted.amount_minor,
        "how": printable(&wanted.how, HOW_CHARS_MAX),
    });
    let subject = Subject::Person(person);
    let entry = JournalEntry { action: "credit.pay", subject, detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(balance_minor - wanted.amount_minor)
}

fn entry(house: &House, company: CompanyId, account: &str, amount_minor: i64) -> Entry {
    let (id, account) = (house.new_id(), account.to_owned());
    Entry { id, company, account, amount_minor, tax_treatment: None, person: None, voucher: None }
}
