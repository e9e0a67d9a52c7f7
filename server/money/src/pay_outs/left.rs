//! A pay-out that a copy of the database has as open, and that left after the copy was made.

use super::{Happened, of, record};
use crate::books::{PayOutTurn, post_pay_out};
use anyhow::{Context, ensure};
use domain::{
    id::{PayOutFileId, PayOutId},
    payments::bank_account::PayOutState,
    people::actor::Actor,
};
use house::{House, locales::local};
use people::customers::time_zone;
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::{
        bank_accounts, credits,
        pay_outs::{self, NewFile, PayOut},
    },
};

/// Of a file that stands for one which the copy doesn't know: no program writes it.
const NO_FORMAT: &str = "unknown";

/// The bank has paid it. One that the copy knows in no file was in one that isn't in the copy.
pub(crate) async fn has_left(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    id: PayOutId,
) -> anyhow::Result<()> {
    let known = pay_outs::by_id(conn, id).await?.context("pay-outs are never deleted")?;
    credits::lock(conn, known.person, &known.currency).await?;
    let detail = json!({ "pay_out": id.to_string(), "amount_minor": known.amount_minor });
    let happened = |action| Happened { person: known.person, action, detail: detail.clone() };
    match (known.state, known.file) {
        (PayOutState::Asked, _) => {
            put_in_unknown_file(house, conn, &known).await?;
            post_pay_out(house, conn, of(&known), PayOutTurn::Filed).await?;
            record(house, conn, actor, happened("pay-out.file")).await?;
        }
        (PayOutState::Filed, Some(file)) => {
            pay_outs::mark_written(conn, file, house.now()).await?;
        }
        (PayOutState::Filed, None)
        | (PayOutState::Paid | PayOutState::Returned | PayOutState::CalledBack, _) => return Ok(()),
    }
    let is_paid = pay_outs::mark_paid(conn, id, house.now()).await?;
    ensure!(is_paid, "its person is locked");
    bank_accounts::forget(conn, known.person).await?;
    record(house, conn, actor, happened("pay-out.paid")).await
}

async fn put_in_unknown_file(
    house: &House,
    conn: &mut Conn,
    pay_out: &PayOut,
) -> anyhow::Result<()> {
    let id = PayOutFileId(house.new_id());
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let file = NewFile {
        id,
        company: pay_out.company,
        message_id: format!("PO-{}", id.0.simple()),
        format: NO_FORMAT.to_owned(),
        currency: pay_out.currency.clone(),
        execution_on: local(house.now(), &zone).date().to_string(),
        pay_outs: 1,
        amount_minor: pay_out.amount_minor,
        made_at: house.now(),
        written_at: Some(house.now()),
    };
    let is_made = pay_outs::insert_file(conn, &file).await?;
    ensure!(is_made, "the company has no account that it pays from");
    let is_in = pay_outs::put_in_file(conn, pay_out.id, id).await?;
    ensure!(is_in, "its person is locked");
    Ok(())
}
