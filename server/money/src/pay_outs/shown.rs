//! What colleagues see by page of what goes to customers' banks.

use anyhow::Context;
use domain::{
    money::{Currency, Money},
    people::actor::{Action, Actor},
};
use house::{Failure, House, NotAnswered};
use season::catalogue::{self, Catalogue};
use store::books::pay_outs::{self, ListedFile, PayOut};

/// Of all files, the newest.
const FILES_SHOWN: i64 = 50;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOutsView {
    pub due: Vec<CompanyDue>,
    /// The newest first.
    pub files: Vec<FileView>,
}

/// What one company has to pay, and isn't in a file yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyDue {
    pub key: String,
    pub name: String,
    pub pay_outs: i64,
    pub amount: Money,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileView {
    pub file: ListedFile,
    pub company_name: String,
    pub amount: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownRefusal {
    UnknownFile,
}

/// # Errors
/// They may not see it.
#[boxed]
pub async fn view(house: &House, actor: &Actor) -> Result<PayOutsView, NotAnswered> {
    actor.permit(Action::Settle, "*")?;
    let catalogue = catalogue::catalogue(house).await?;
    let mut conn = house.store().read().await?;
    let due = pay_outs::due_sums(&mut conn).await?;
    let files = pay_outs::newest_files(&mut conn, FILES_SHOWN).await?;
    drop(conn);
    let due = due.into_iter().map(|sum| {
        let amount = amount(sum.amount_minor, &sum.currency)?;
        let name = name(&catalogue, &sum.company);
        Ok(CompanyDue { key: sum.company, name, pay_outs: sum.pay_outs, amount })
    });
    let due = due.collect::<anyhow::Result<_>>()?;
    let files = files.into_iter().map(|file| shown(&catalogue, file));
    Ok(PayOutsView { due, files: files.collect::<anyhow::Result<_>>()? })
}

/// A file with its payments.
///
/// # Errors
/// They may not see it, or there is none.
#[boxed]
pub async fn file_view(
    house: &House,
    actor: &Actor,
    message_id: &str,
) -> Result<(FileView, Vec<PayOut>), Failure<ShownRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let unknown = || Failure::Refused(ShownRefusal::UnknownFile);
    let catalogue = catalogue::catalogue(house).await?;
    let mut conn = house.store().read().await?;
    let file = pay_outs::listed_file(&mut conn, message_id).await?.ok_or_else(unknown)?;
    let id = pay_outs::file_by_message(&mut conn, message_id).await?.ok_or_else(unknown)?.id;
    let payments = pay_outs::of_file(&mut conn, id).await?;
    Ok((shown(&catalogue, file)?, payments))
}

fn shown(catalogue: &Catalogue, file: ListedFile) -> anyhow::Result<FileView> {
    let amount = amount(file.amount_minor, &file.currency)?;
    Ok(FileView { company_name: name(catalogue, &file.company), amount, file })
}

fn name(catalogue: &Catalogue, key: &str) -> String {
    catalogue.company_name(key).unwrap_or(key).to_owned()
}

fn amount(minor: i64, currency: &str) -> anyhow::Result<Money> {
    let currency = Currency::parse(currency).ok().context("a currency that was checked")?;
    Ok(Money::new(minor, currency))
}
