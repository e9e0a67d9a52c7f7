//! What a database that was put back doesn't know: credit and gift vouchers that were used after
//! the copy was made.

use super::{credit::CREDIT, entry};
use domain::{
    id::{LedgerTransactionId, PersonId},
    payments::credit::Balance,
};
use house::House;
use store::{
    Conn,
    books::ledger::{self, Entry, Posting},
};

/// Used for orders, or paid out, that aren't in the copy.
pub(super) const CORRECTIONS: &str = "restore-corrections";
/// The cause of such entries.
pub(super) const CORRECTED: &str = "restore-corrected";

/// So much of a person's credit with each company is gone.
pub(crate) async fn post_credit_used_since_copy(
    house: &House,
    conn: &mut Conn,
    person: PersonId,
    currency: &str,
    used: &[Balance],
) -> anyhow::Result<()> {
    let mut entries = Vec::new();
    for Balance { company, minor } in used {
        for (account, minor) in [(CREDIT, *minor), (CORRECTIONS, -minor)] {
            let entry = entry(house, *company, account.to_owned(), minor);
            entries.push(Entry { person: Some(person), ..entry });
        }
    }
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: None,
        terminal: None,
        cause: CORRECTED,
        currency: currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await
}
