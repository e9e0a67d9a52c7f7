//! Credit that goes to its holder's bank: asked for, put into a file for the house's bank, then
//! paid or returned. From the moment it is asked for it can't be spent on anything else.

pub(crate) mod credit_holds;
mod file;
mod left;
mod mails;
mod outcome;
mod shown;

pub use file::{FileRefusal, FileWish, Made, Round, make_file, mark_written, same_file};
pub(crate) use left::has_left;
pub(crate) use mails::writer;
pub use outcome::{OutcomeRefusal, paid, returned};
pub use shown::{CompanyDue, FileView, PayOutsView, ShownRefusal, file_view, view};
pub use store::books::pay_outs::PayOut;

use crate::books::{OfPayOut, PayOutTurn, post_pay_out};
use anyhow::Context;
use domain::{
    id::{BankAccountId, CompanyId, PayOutId, PersonId, ReleaseId},
    moment::Moment,
    payments::bank_account::{BankRefusal, PayOutState, ShareTo, is_outside_eea},
    people::actor::Actor,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed::{self, Sealed},
};
use serde_json::json;
use store::{
    Conn,
    books::{
        bank_accounts::{self, BankAccount},
        credits,
        pay_outs::{self, NewPayOut},
    },
    seats::releases::Release,
};

/// A part of somebody's credit, which is known to be there.
#[derive(Clone, Debug)]
pub struct Reserve {
    pub person: PersonId,
    pub company: CompanyId,
    pub account: BankAccountId,
    pub amount_minor: i64,
    pub currency: String,
    pub release: Option<ReleaseId>,
    pub request_key: Option<String>,
    /// In no file before. None: at once.
    pub payable_at: Option<Moment>,
}

/// Who calls has locked the person's credit, and seen that it is enough.
#[boxed]
pub async fn reserve(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wanted: &Reserve,
) -> anyhow::Result<PayOutId> {
    let id = PayOutId(house.new_id());
    let new = NewPayOut {
        id,
        person: wanted.person,
        company: wanted.company,
        account: wanted.account,
        end_to_end: id.0.simple().to_string(),
        amount_minor: wanted.amount_minor,
        currency: wanted.currency.clone(),
        release: wanted.release,
        request_key: wanted.request_key.clone(),
        payable_at: wanted.payable_at,
        asked_at: house.now(),
    };
    pay_outs::insert(conn, &new).await?;
    let of = OfPayOut {
        person: new.person,
        company: new.company,
        amount_minor: new.amount_minor,
        currency: &new.currency,
    };
    post_pay_out(house, conn, of, PayOutTurn::Asked).await?;
    let detail = json!({ "pay_out": id.to_string(), "amount_minor": new.amount_minor });
    record(house, conn, actor, Happened { person: new.person, action: "pay-out.ask", detail })
        .await?;
    Ok(id)
}

/// What the holder of a seat that was sold on gets for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share<'a> {
    pub release: &'a Release,
    pub company: CompanyId,
    pub amount_minor: i64,
    pub currency: &'a str,
    /// After the performance: it is in no file before.
    pub payable_at: Moment,
}

/// The share of a seat that was sold on, where its holder wants it at their bank and the company
/// pays there. Otherwise it stays credit: also where it is less than the company pays at once, or
/// where the holder owes something after a chargeback, or the account lacks its BIC. True: it goes
/// to the bank.
pub(crate) async fn share_to_bank(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    share: &Share<'_>,
) -> anyhow::Result<bool> {
    let Share { release, company, amount_minor, currency, payable_at } = *share;
    if release.share_to != ShareTo::Bank || amount_minor == 0 {
        return Ok(false);
    }
    let person = release.person;
    let balances = credits::lock(conn, person, currency).await?;
    let own = balances.iter().find(|balance| balance.company == company);
    let account = bank_accounts::current(conn, person).await?;
    let terms = bank_accounts::terms_of(conn, company).await?;
    let (Some(own), Some(account), Some(terms)) = (own, account, terms) else { return Ok(false) };
    if own.minor < amount_minor || amount_minor < terms.least_minor {
        return Ok(false);
    }
    // An account that our key doesn't open must not stop who has paid for the seat.
    if lacks_bic(house, person, &account).unwrap_or(true) {
        return Ok(false);
    }
    let wanted = Reserve {
        person,
        company,
        account: account.id,
        amount_minor,
        currency: currency.to_owned(),
        release: Some(release.id),
        request_key: None,
        payable_at: Some(payable_at),
    };
    reserve(house, conn, actor, &wanted).await?;
    Ok(true)
}

/// Whether an account needs a BIC that it was kept without, as before it was asked for.
///
/// # Errors
/// Its IBAN can't be decrypted.
pub fn lacks_bic(house: &House, person: PersonId, account: &BankAccount) -> anyhow::Result<bool> {
    if account.bic.is_some() {
        return Ok(false);
    }
    let iban = sealed::open(house, Sealed::BankAccount(person), &account.iban)?;
    Ok(is_outside_eea(&iban))
}

/// A pay-out that somebody says is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    pub person: PersonId,
    pub pay_out: PayOutId,
}

/// It is credit again.
///
/// # Errors
/// It is somebody else's, or it is too late, or it waits after a restore.
#[boxed]
pub async fn call_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    own: Own,
) -> Result<PayOut, Failure<BankRefusal>> {
    let Own { person, pay_out: id } = own;
    let refused = |why| Err(Failure::Refused(why));
    let known = pay_outs::by_id(conn, id).await?.filter(|it| it.person == person);
    let Some(known) = known else { return refused(BankRefusal::UnknownPayOut) };
    if known.is_unconfirmed {
        return refused(BankRefusal::Unconfirmed);
    }
    credits::lock(conn, person, &known.currency).await?;
    if !pay_outs::call_back(conn, id, house.now()).await? {
        let now = pay_outs::by_id(conn, id).await?.context("pay-outs are never deleted")?;
        return refused(match now.state {
            PayOutState::Asked | PayOutState::Filed => BankRefusal::Filed,
            PayOutState::Paid | PayOutState::Returned | PayOutState::CalledBack => {
                BankRefusal::Over
            }
        });
    }
    post_pay_out(house, conn, of(&known), PayOutTurn::CalledBack).await?;
    bank_accounts::forget(conn, person).await?;
    let detail = json!({ "pay_out": id.to_string(), "amount_minor": known.amount_minor });
    record(house, conn, actor, Happened { person, action: "pay-out.call-back", detail }).await?;
    Ok(known)
}

fn of(pay_out: &PayOut) -> OfPayOut<'_> {
    OfPayOut {
        person: pay_out.person,
        company: pay_out.company,
        amount_minor: pay_out.amount_minor,
        currency: &pay_out.currency,
    }
}

/// For the journal of a person.
struct Happened {
    person: PersonId,
    action: &'static str,
    detail: serde_json::Value,
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    happened: Happened,
) -> anyhow::Result<()> {
    let Happened { person, action, detail } = happened;
    let entry = JournalEntry { action, subject: Subject::Person(person), detail };
    journal::record(house, conn, actor, entry).await
}
