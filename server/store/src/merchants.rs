//! Accounts that take money: a company's at a gateway, or the company itself where what it owes
//! pays.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, MerchantAccountId},
    payment::PaymentMethod,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Merchant {
    pub id: MerchantAccountId,
    pub key: String,
    pub company: CompanyId,
    pub gateway: String,
}

/// The house itself, where the buyer's credit pays.
pub const CREDIT: &str = "credit";
/// The house itself, where a gift voucher pays.
pub const VOUCHER: &str = "voucher";

impl Merchant {
    /// What the house owed to the buyer pays.
    pub fn is_credit(&self) -> bool {
        self.gateway == CREDIT
    }

    pub fn is_voucher(&self) -> bool {
        self.gateway == VOUCHER
    }

    /// What the house owes pays, and no gateway takes part.
    pub fn is_house(&self) -> bool {
        self.is_credit() || self.is_voucher()
    }
}

/// All that an account or an attempt goes by, but for the house itself.
#[boxed]
pub async fn gateways(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    let rows = sqlx::query(
        "select distinct gateway from merchant_accounts \
         where gateway not in ('credit', 'voucher') order by gateway",
    );
    rows.fetch_all(conn).await?.iter().map(|row| row.text("gateway")).collect()
}

/// The accounts that take money in a channel, by their keys, with what they take it.
#[boxed]
pub async fn accounts(
    conn: &mut Conn,
    channel: &str,
) -> anyhow::Result<Vec<(Merchant, Vec<PaymentMethod>)>> {
    sqlx::query(
        "select id as merchant_id, key as merchant_key, company_id, gateway, payment_method \
         from merchant_accounts where channel = $1 order by key",
    )
    .bind(channel)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let kept = row.text("payment_method")?;
        let payment_method =
            kept.split_whitespace().map(payment_method).collect::<anyhow::Result<_>>()?;
        Ok((merchant_of(row)?, payment_method))
    })
    .collect()
}

pub(crate) fn merchant_of(row: &AnyRow) -> anyhow::Result<Merchant> {
    Ok(Merchant {
        id: row.id("merchant_id")?,
        key: row.text("merchant_key")?,
        company: row.id("company_id")?,
        gateway: row.text("gateway")?,
    })
}

pub(crate) fn payment_method(kept: &str) -> anyhow::Result<PaymentMethod> {
    let own = [PaymentMethod::Credit, PaymentMethod::Voucher];
    let own = own.into_iter().find(|method| method.as_str() == kept);
    own.or_else(|| PaymentMethod::parse(kept))
        .ok_or_else(|| anyhow::anyhow!("nobody pays with {kept}"))
}

/// The account of a company that takes what the company owes: `gateway` is `CREDIT` or `VOUCHER`;
/// `new`: its identity, where there is none yet.
#[boxed]
pub async fn own_account(
    conn: &mut Conn,
    new: MerchantAccountId,
    company: CompanyId,
    gateway: &str,
) -> anyhow::Result<Merchant> {
    sqlx::query(
        "insert into merchant_accounts (id, company_id, key, gateway, channel, payment_method) \
         select $1, id, $2 || ':' || key, $2, $2, $2 from companies where id = $3 \
         on conflict do nothing",
    )
    .bind(new.to_string())
    .bind(gateway)
    .bind(company.to_string())
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query(
        "select id as merchant_id, key as merchant_key, company_id, gateway \
         from merchant_accounts where company_id = $1 and gateway = $2",
    )
    .bind(company.to_string())
    .bind(gateway)
    .fetch_one(conn)
    .await?;
    merchant_of(&row)
}
