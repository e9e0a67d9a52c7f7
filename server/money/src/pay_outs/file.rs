//! The file by which a company's bank pays: made in one transaction with its entries in the books.
//! A file that may not have reached a disk is written again by the next run, the same to the byte.

use super::{Happened, of, record};
use crate::books::{PayOutTurn, post_pay_out};
use anyhow::Context;
use documents::bank::credit_transfer::{
    self, CreditTransfer, CreditTransfers, Debtor, Format, PostalAddress,
};
use domain::{
    id::{CompanyId, PayOutFileId, PersonId},
    moment::Moment,
    payments::bank_account::is_outside_eea,
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    sealed::{self, Sealed},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use people::customers::house_time_zone;
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::{
        credits,
        pay_outs::{self, NewFile, PayOut, PayOutFile},
    },
};

/// In one file; the rest waits for the next.
const FILE_MAX: usize = 10_000;
/// SEPA knows no other.
const CURRENCY: &str = "EUR";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileWish {
    /// A company's key; None: the first that has something to pay.
    pub company: Option<String>,
    pub format: Format,
    /// On which day the bank is to pay; None: today.
    pub on: Option<Date>,
}

/// A file for the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub id: PayOutFileId,
    pub message_id: String,
    /// The company's key.
    pub company: String,
    pub pay_outs: i64,
    pub amount_minor: i64,
    pub xml: Vec<u8>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// None: nothing is to be paid.
    pub made: Option<Made>,
    /// Pay-outs that wait: until what their holders owe after a chargeback is settled, or, after a
    /// restore, until staff have confirmed them.
    pub held_back: usize,
    /// Keys of other companies that have something to pay.
    pub also_due: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    UnknownCompany,
    /// It has no account to pay from.
    NoAccount,
    /// The house doesn't count in euros.
    NotEuro,
    UnknownFile,
    /// Accounts to which it paid were removed since.
    Forgotten,
    /// The bank may have paid it after the copy of the database was made that was put back: staff
    /// decide about its pay-outs first.
    Unconfirmed,
}

impl FileRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownCompany => "unknown-company",
            Self::NoAccount => "no-account",
            Self::NotEuro => "not-euro",
            Self::UnknownFile => "unknown-file",
            Self::Forgotten => "forgotten",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// Of one company, all that is due.
///
/// # Errors
/// Why there is none.
#[boxed]
pub async fn make_file(
    house: &House,
    actor: &Actor,
    wish: &FileWish,
) -> Result<Round, Failure<FileRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    actor.permit(Action::Settle, "*")?;
    if catalogue::currency(house).as_str() != CURRENCY {
        return refuse(FileRefusal::NotEuro);
    }
    let due = pay_outs::companies_due(&mut *house.store().read().await?, house.now()).await?;
    let known = catalogue::catalogue(house).await?;
    let chosen = match &wish.company {
        Some(key) => match known.rules.companies.get(key) {
            Some(company) => Some((*company, key.clone())),
            None => return refuse(FileRefusal::UnknownCompany),
        },
        None => due.first().cloned(),
    };
    let Some((company, key)) = chosen else { return Ok(Round::default()) };
    let also_due = due.into_iter().map(|(_, key)| key).filter(|other| *other != key).collect();
    let zone = zone(house).await?;
    let today = Timestamp::from_millisecond(house.now().0).context("a moment of the calendar")?;
    let on = wish.on.unwrap_or_else(|| today.to_zoned(zone).date());
    let ask = Ask { company, format: wish.format, on: on.to_string() };
    let actor = actor.clone();
    let (file, held_back) = house
        .write(move |house, conn| {
            let (actor, ask) = (actor.clone(), ask.clone());
            Box::pin(async move { make_in(&house, conn, &actor, &ask).await })
        })
        .await?;
    let made = match file {
        Some(file) => Some(written_out(house, &file, key).await?),
        None => None,
    };
    Ok(Round { made, held_back, also_due })
}

/// A file that was made before, the same again.
///
/// # Errors
/// It is unknown, or can't be written again.
#[boxed]
pub async fn same_file(
    house: &House,
    actor: &Actor,
    message_id: &str,
) -> Result<Made, Failure<FileRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let mut conn = house.store().read().await?;
    let file = pay_outs::file_by_message(&mut conn, message_id).await?;
    let file = file.ok_or(Failure::Refused(FileRefusal::UnknownFile))?;
    if pay_outs::unconfirmed_in(&mut conn, file.id).await? > 0 {
        return Err(Failure::Refused(FileRefusal::Unconfirmed));
    }
    drop(conn);
    let known = catalogue::catalogue(house).await?;
    let key = known.rules.companies.iter().find(|(_, id)| **id == file.company);
    let key = key.map(|(key, _)| key.clone()).context("companies are never deleted")?;
    written_out(house, &file, key).await
}

/// It is on a disk: the next run makes another one.
#[boxed]
pub async fn mark_written(house: &House, file: PayOutFileId) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move { pay_outs::mark_written(conn, file, house.now()).await })
        })
        .await
}

#[derive(Clone, Debug)]
struct Ask {
    company: CompanyId,
    format: Format,
    on: String,
}

async fn make_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    ask: &Ask,
) -> Result<(Option<PayOutFile>, usize), Failure<FileRefusal>> {
    pay_outs::lock_company(conn, ask.company).await?;
    if let Some(file) = pay_outs::unwritten(conn, ask.company).await? {
        return Ok(match pay_outs::unconfirmed_in(conn, file.id).await? {
            0 => (Some(file), 0),
            unconfirmed => (None, unconfirmed),
        });
    }
    let (free, held_back) = free_to_go(conn, ask.company, house.now()).await?;
    if free.is_empty() {
        return Ok((None, held_back));
    }
    let id = PayOutFileId(house.new_id());
    let new = NewFile {
        id,
        company: ask.company,
        message_id: format!("PO-{}", id.0.simple()),
        format: ask.format.as_str().to_owned(),
        currency: CURRENCY.to_owned(),
        execution_on: ask.on.clone(),
        pay_outs: free.len() as i64,
        amount_minor: free.iter().map(|pay_out| pay_out.amount_minor).sum(),
        made_at: house.now(),
        written_at: None,
    };
    if !pay_outs::insert_file(conn, &new).await? {
        return Err(Failure::Refused(FileRefusal::NoAccount));
    }
    for pay_out in &free {
        let is_in = pay_outs::put_in_file(conn, pay_out.id, id).await?;
        assert!(is_in, "its person and its company are locked");
        post_pay_out(house, conn, of(pay_out), PayOutTurn::Filed).await?;
        let detail = json!({
            "pay_out": pay_out.id.to_string(),
            "message_id": new.message_id,
            "amount_minor": pay_out.amount_minor,
        });
        let happened = Happened { person: pay_out.person, action: "pay-out.file", detail };
        record(house, conn, actor, happened).await?;
    }
    let file = pay_outs::unwritten(conn, ask.company).await?;
    Ok((Some(file.context("it was just made")?), held_back))
}

/// Of whoever owes nothing after a chargeback, read again under their locks, and none that waits
/// after a restore; and how many wait.
async fn free_to_go(
    conn: &mut Conn,
    company: CompanyId,
    now: Moment,
) -> anyhow::Result<(Vec<PayOut>, usize)> {
    let mut last: Option<(PersonId, bool)> = None;
    let mut persons: Vec<(PersonId, bool)> = Vec::new();
    for pay_out in pay_outs::due(conn, company, CURRENCY, now).await?.iter().take(FILE_MAX) {
        let person = pay_out.person;
        if last.is_some_and(|(known, _)| known == person) {
            continue;
        }
        credits::lock(conn, person, CURRENCY).await?;
        let missing_minor = credits::missing_minor(conn, person, CURRENCY).await?;
        last = Some((person, missing_minor == 0));
        persons.extend(last);
    }
    let mut due = pay_outs::due(conn, company, CURRENCY, now).await?;
    let is_locked = |pay_out: &PayOut| {
        persons.binary_search_by_key(&pay_out.person, |(person, _)| *person).ok()
    };
    due.retain(|pay_out| is_locked(pay_out).is_some());
    due.truncate(FILE_MAX);
    let all = due.len();
    due.retain(|pay_out| {
        !pay_out.is_unconfirmed && is_locked(pay_out).is_some_and(|at| persons[at].1)
    });
    let held_back = all - due.len();
    Ok((due, held_back))
}

async fn written_out(
    house: &House,
    file: &PayOutFile,
    company: String,
) -> Result<Made, Failure<FileRefusal>> {
    let mut transfers = pay_outs::transfers(&mut *house.store().read().await?, file.id).await?;
    if transfers.iter().any(|transfer| transfer.iban.is_empty()) {
        return Err(Failure::Refused(FileRefusal::Forgotten));
    }
    let sum: i64 = transfers.iter().map(|transfer| transfer.amount_minor).sum();
    let is_whole = sum == file.amount_minor && transfers.len() as i64 == file.pay_outs;
    if !is_whole {
        let wrong = anyhow::anyhow!("file {} isn't what was booked", file.message_id);
        return Err(Failure::Fault(wrong));
    }
    for transfer in &mut transfers {
        let of = Sealed::BankAccount(transfer.person);
        transfer.iban = sealed::open(house, of, &transfer.iban)?;
    }
    let made_at = Timestamp::from_millisecond(file.made_at.0).context("a moment")?;
    let made_at = made_at.to_zoned(zone(house).await?);
    let is_abroad = is_outside_eea(&file.debtor_iban)
        || transfers.iter().any(|transfer| is_outside_eea(&transfer.iban));
    let payment = |transfer: pay_outs::Transfer| CreditTransfer {
        // The beginning of the identity is enough to ask for it by telephone.
        words: format!("{} {}", file.debtor_name, &transfer.end_to_end[..8]),
        end_to_end_id: transfer.end_to_end,
        cents: transfer.amount_minor,
        name: transfer.name,
        iban: transfer.iban,
        bic: transfer.bic,
    };
    let written = CreditTransfers {
        // One that stands for a file which the database doesn't know can't be written.
        format: Format::parse(&file.format).ok_or(Failure::Refused(FileRefusal::UnknownFile))?,
        message_id: file.message_id.clone(),
        made_at: made_at.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        execution_on: file.execution_on.clone(),
        debtor: debtor(file, is_abroad),
        payments: transfers.into_iter().map(payment).collect(),
    };
    Ok(Made {
        id: file.id,
        message_id: file.message_id.clone(),
        company,
        pay_outs: file.pay_outs,
        amount_minor: file.amount_minor,
        xml: credit_transfer::xml(&written)?,
    })
}

fn debtor(file: &PayOutFile, is_abroad: bool) -> Debtor {
    let address = file.debtor_address.clone().filter(|_| is_abroad);
    Debtor {
        name: file.debtor_name.clone(),
        iban: file.debtor_iban.clone(),
        bic: file.debtor_bic.clone(),
        address: address.map(|it| PostalAddress {
            street: it.street,
            postcode: it.postcode,
            town: it.town,
            country: it.country,
        }),
    }
}

async fn zone(house: &House) -> anyhow::Result<TimeZone> {
    let name = house_time_zone(house).await?;
    Ok(TimeZone::get(&name).unwrap_or(TimeZone::UTC))
}
