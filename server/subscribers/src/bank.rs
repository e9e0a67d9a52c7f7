//! A holder's bank account, and credit that they have paid to it.

pub(crate) mod card_requests;
pub mod pay_out;
pub mod statement;
mod when_payable;

use anyhow::Context;
use domain::{
    id::{BankAccountId, PayOutId, PersonId},
    moment::Moment,
    payments::{
        bank_account::{ACCOUNT_HOLDER_CHARS_MAX, BankRefusal, Bic, Iban, PayOutState},
        credit::Balance,
    },
    people::actor::Actor,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed::{self, Sealed},
};
use money::pay_outs::{Own, Reserve, call_back, lacks_bic, reserve};
use people::customers::customer_with;
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::{
        bank_accounts::{self, BankAccount, PayOutTerms},
        credits,
        pay_outs::{self, PayOut},
    },
    running::restores,
};
use when_payable::{later, payable};

/// The newest pay-outs that a page shows.
const SHOWN_MAX: i64 = 50;
/// What a form calls itself by.
const REQUEST_KEY_CHARS_MAX: usize = 64;

/// As it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountForm {
    pub iban: String,
    /// Read where the account needs one, and nowhere else.
    pub bic: String,
    pub account_holder: String,
}

/// What a holder sees of their bank account and of what goes there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankView {
    pub account: Option<AccountView>,
    /// None: the house pays nothing to banks.
    pub terms: Option<TermsView>,
    /// All of the credit, as the statement says it.
    pub balance_minor: i64,
    /// What can be paid out now.
    pub credit_minor: i64,
    /// Credit for tickets whose performance is still to come, by the days from which it can be.
    pub later: Vec<LaterView>,
    /// Credit that can't be used while as much is owed: a bank took a payment back.
    pub kept_minor: i64,
    /// The database was put back: the credit can't be used until staff have confirmed it.
    pub is_unconfirmed: bool,
    /// The newest first.
    pub pay_outs: Vec<PayOutView>,
}

/// Never more of the IBAN than its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountView {
    pub iban_end: String,
    pub account_holder: String,
    pub added_at: Moment,
}

/// Credit that can be spent, and paid out only from then on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterView {
    pub minor: i64,
    pub payable_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermsView {
    pub least_minor: i64,
    /// The money is on its way within so many days.
    pub days: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOutView {
    pub id: PayOutId,
    pub asked_at: Moment,
    pub amount_minor: i64,
    pub iban_end: String,
    pub state: PayOutState,
    /// It waits until then, after the performance. None: it doesn't wait.
    pub payable_at: Option<Moment>,
}

/// None for a guest.
#[boxed]
pub async fn view(house: &House, actor: &Actor) -> anyhow::Result<Option<BankView>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(None) };
    let Some(own) = customer.persons.first() else { return Ok(None) };
    let currency = catalogue::currency(house);
    let balances = credits::balances(&mut conn, own.id, currency.as_str()).await?;
    let terms = bank_accounts::terms(&mut conn).await?;
    let now = house.now();
    let held = credits::held(&mut conn, own.id, currency.as_str(), now).await?;
    let pay_outs = pay_outs::of_person(&mut conn, own.id, SHOWN_MAX).await?;
    let is_unconfirmed = restores::is_waiting(&mut conn, &own.id.to_string()).await?;
    let usable_minor: i64 = balances.iter().map(|balance| balance.minor).sum();
    let balance_minor = statement::of_person(&mut conn, own.id).await?.balance_minor;
    let kept_minor = match is_unconfirmed {
        true => 0,
        false => balance_minor - usable_minor,
    };
    Ok(Some(BankView {
        account: account_of(&mut conn, own.id).await?,
        is_unconfirmed,
        kept_minor: kept_minor.max(0),
        balance_minor,
        credit_minor: payable(&balances, &terms, &held).iter().map(|it| it.minor).sum(),
        later: later(&balances, &terms, &held),
        terms: terms_view(&terms),
        pay_outs: pay_outs.into_iter().map(|pay_out| shown(pay_out, now)).collect(),
    }))
}

fn shown(pay_out: PayOut, now: Moment) -> PayOutView {
    PayOutView {
        id: pay_out.id,
        asked_at: pay_out.asked_at,
        amount_minor: pay_out.amount_minor,
        iban_end: pay_out.iban_end,
        state: pay_out.state,
        payable_at: pay_out.payable_at.filter(|at| *at > now),
    }
}

pub(crate) async fn account_of(
    conn: &mut Conn,
    person: PersonId,
) -> anyhow::Result<Option<AccountView>> {
    let account = bank_accounts::current(conn, person).await?;
    Ok(account.map(|account| AccountView {
        iban_end: account.iban_end,
        account_holder: account.account_holder,
        added_at: account.added_at,
    }))
}

/// Of several companies: the smallest least, since each pays its own part, and the longest time.
fn terms_view(terms: &[PayOutTerms]) -> Option<TermsView> {
    Some(TermsView {
        least_minor: terms.iter().map(|terms| terms.least_minor).min()?,
        days: terms.iter().map(|terms| terms.days).max()?,
    })
}

/// In place of the one before.
///
/// # Errors
/// It is none, or something that was asked for goes to the one before.
#[boxed]
pub async fn set_account(
    house: &House,
    actor: &Actor,
    form: &AccountForm,
) -> Result<(), Failure<BankRefusal>> {
    let (actor, form) = (actor.clone(), form.clone());
    house
        .write(move |house, conn| {
            let (actor, form) = (actor.clone(), form.clone());
            Box::pin(async move {
                let person = own_person(conn, &actor).await?;
                set_in(&house, conn, &actor, person, &form).await
            })
        })
        .await
}

pub(crate) async fn set_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    form: &AccountForm,
) -> Result<(), Failure<BankRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let iban = Iban::parse(&form.iban).map_err(Failure::Refused)?;
    let bic = Bic::with(&iban, &form.bic).map_err(Failure::Refused)?;
    let bic = bic.map(|bic| bic.as_str().to_owned());
    let account_holder = domain::wording::text::one_line(&form.account_holder);
    if account_holder.is_empty() || account_holder.chars().count() > ACCOUNT_HOLDER_CHARS_MAX {
        return refused(BankRefusal::HolderMissing);
    }
    credits::lock(conn, person, catalogue::currency(house).as_str()).await?;
    let before = bank_accounts::current(conn, person).await?;
    let of = Sealed::BankAccount(person);
    let is_same = |kept: &str| sealed::open(house, of, kept).is_ok_and(|it| it == iban.as_str());
    let is_kept = before.is_some_and(|it| {
        it.account_holder == account_holder && it.bic == bic && is_same(&it.iban)
    });
    if is_kept {
        return Ok(());
    }
    if pay_outs::is_asked(conn, person).await? {
        return refused(BankRefusal::InUse);
    }
    let account = BankAccount {
        id: BankAccountId(house.new_id()),
        iban: sealed::seal(house, of, iban.as_str())?,
        iban_end: iban.end().to_owned(),
        bic,
        account_holder,
        added_at: house.now(),
    };
    bank_accounts::insert(conn, person, &account).await?;
    record(house, conn, actor, person, "bank-account.set").await?;
    Ok(())
}

/// Its number is forgotten, as soon as nothing is on its way there. Gone already: nothing happens.
///
/// # Errors
/// Something that was asked for goes there.
#[boxed]
pub async fn remove_account(house: &House, actor: &Actor) -> Result<(), Failure<BankRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let person = own_person(conn, &actor).await?;
                credits::lock(conn, person, catalogue::currency(&house).as_str()).await?;
                if pay_outs::is_asked(conn, person).await? {
                    return Err(Failure::Refused(BankRefusal::InUse));
                }
                if bank_accounts::remove(conn, person, house.now()).await? {
                    record(&house, conn, &actor, person, "bank-account.remove").await?;
                }
                Ok(())
            })
        })
        .await
}

/// Credit that is to be paid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOutWish {
    pub amount_minor: i64,
    /// Of the form: sent twice, it has the effect of one.
    pub request_key: String,
}

/// Gives what is on its way.
///
/// # Errors
/// Why nothing is.
#[boxed]
pub async fn ask(
    house: &House,
    actor: &Actor,
    wish: &PayOutWish,
) -> Result<i64, Failure<BankRefusal>> {
    let (actor, wish) = (actor.clone(), wish.clone());
    house
        .write(move |house, conn| {
            let (actor, wish) = (actor.clone(), wish.clone());
            Box::pin(async move { ask_in(&house, conn, &actor, &wish).await })
        })
        .await
}

async fn ask_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wish: &PayOutWish,
) -> Result<i64, Failure<BankRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let person = own_person(conn, actor).await?;
    let currency = catalogue::currency(house);
    let request_key: String = wish.request_key.chars().take(REQUEST_KEY_CHARS_MAX).collect();
    let balances = credits::lock(conn, person, currency.as_str()).await?;
    if let Some(asked_minor) = pay_outs::asked_by(conn, person, &request_key).await? {
        return Ok(asked_minor);
    }
    let terms = bank_accounts::terms(conn).await?;
    let Some(shown) = terms_view(&terms) else { return refused(BankRefusal::NotOffered) };
    let Some(account) = bank_accounts::current(conn, person).await? else {
        return refused(BankRefusal::NoAccount);
    };
    if lacks_bic(house, person, &account)? {
        return refused(BankRefusal::BicMissing);
    }
    let held = credits::held(conn, person, currency.as_str(), house.now()).await?;
    let payable = payable(&balances, &terms, &held);
    let credit_minor: i64 = payable.iter().map(|balance| balance.minor).sum();
    check(wish.amount_minor, credit_minor, shown).map_err(Failure::Refused)?;
    let mut left = wish.amount_minor;
    for Balance { company, minor } in payable {
        let amount_minor = minor.min(left);
        if amount_minor <= 0 {
            continue;
        }
        left -= amount_minor;
        let wanted = Reserve {
            person,
            company,
            account: account.id,
            amount_minor,
            currency: currency.as_str().to_owned(),
            release: None,
            request_key: Some(request_key.clone()),
            payable_at: None,
        };
        reserve(house, conn, actor, &wanted).await?;
    }
    assert_eq!(left, 0, "the credit is enough");
    Ok(wish.amount_minor)
}

/// Whether so much can be paid out of this credit.
///
/// # Errors
/// Why not.
pub fn check(amount_minor: i64, credit_minor: i64, terms: TermsView) -> Result<(), BankRefusal> {
    let least_minor = terms.least_minor;
    match amount_minor {
        ..=0 => Err(BankRefusal::NoAmount),
        amount if amount > credit_minor => Err(BankRefusal::TooMuch { credit_minor }),
        amount if amount < least_minor => Err(BankRefusal::BelowLeast { least_minor }),
        _ => Ok(()),
    }
}

/// It is credit again.
///
/// # Errors
/// It is somebody else's, or on its way to the bank.
#[boxed]
pub async fn take_back(
    house: &House,
    actor: &Actor,
    pay_out: PayOutId,
) -> Result<(), Failure<BankRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let person = own_person(conn, &actor).await?;
                call_back(&house, conn, &actor, Own { person, pay_out }).await.map(drop)
            })
        })
        .await
}

pub(crate) async fn own_person(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<PersonId, Failure<BankRefusal>> {
    let customer = customer_with(conn, actor).await?;
    let customer = customer.ok_or(Failure::Refused(BankRefusal::SignedOut))?;
    Ok(customer.persons.first().map(|own| own.id).context("an account has a person")?)
}

/// Never the account itself.
async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    action: &'static str,
) -> anyhow::Result<()> {
    let entry = JournalEntry { action, subject: Subject::Person(person), detail: json!({}) };
    journal::record(house, conn, actor, entry).await
}
