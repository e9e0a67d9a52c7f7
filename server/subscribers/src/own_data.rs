//! All that the house keeps of a customer, as a file for themselves (GDPR, articles 15 and 20).

pub mod account_page;
pub mod consents;
pub mod email_change;
pub mod erasure;
pub mod lists;
pub mod readable_copy;
pub mod sale_alerts;

use anyhow::Context;
use domain::{id::PersonId, people::actor::Actor};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
    sealed::{self, Sealed},
};
use person_tables::profiles;
use records::own_data::{self, Owner};
use serde_json::{Value, json};
use store::people::{accounts, merges};

/// As JSON: a moment when it was made, then rows by subject. None for a guest.
#[boxed]
pub async fn own_data(house: &House, actor: &Actor) -> anyhow::Result<Option<Value>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let known = profiles::of_account(&mut conn, account).await?;
    let (person, _) = known.context("an account has a person")?;
    let mut data = own_data::all(&mut conn, &Owner { account, person, email }).await?;
    // What stayed with a record that was made one with theirs is encrypted for that one.
    let mut persons = vec![person];
    persons.extend(merges::gone_into(&mut conn, person).await?);
    drop(conn);
    let of = |sealed: fn(PersonId) -> Sealed| -> Vec<Sealed> {
        persons.iter().copied().map(sealed).collect()
    };
    for (subject, name, of) in [
        ("bank_accounts", "iban", of(Sealed::BankAccount)),
        ("direct_debit_mandates", "iban", of(Sealed::Mandate)),
        ("gift_vouchers", "code", vec![Sealed::VoucherCode]),
    ] {
        let rows = data.get_mut(subject).and_then(Value::as_array_mut);
        for value in rows.into_iter().flatten().filter_map(|row| row.get_mut(name)) {
            open(house, &of, value);
        }
    }
    // The holder may ask when somebody took a copy.
    let subject = Subject::Account(account);
    let entry = JournalEntry { action: "account.export", subject, detail: json!({}) };
    journal::record_reading(house, actor, entry).await?;
    let made = jiff::Timestamp::from_millisecond(house.now().0)?.to_string();
    Ok(Some(json!({ "made_at": made, "data": data })))
}

/// The holder reads what the database has encrypted. Nothing stands in the place of what another
/// key has.
fn open(house: &House, of: &[Sealed], value: &mut Value) {
    if let Some(kept) = value.as_str() {
        let opened = of.iter().find_map(|of| sealed::open(house, *of, kept).ok());
        *value = opened.map_or(Value::Null, Value::String);
    }
}
