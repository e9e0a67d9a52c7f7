//! Accounts that take money: a company's at a gateway, or the company itself, at its counters and
//! where what it owes pays.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, MerchantAccountId},
    payments::method::PaymentMethod,
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
/// The house itself, where cash is handed over.
pub const CASH: &str = "cash";
/// The house itself, where a counter's card terminal takes the money.
pub const TERMINAL: &str = "terminal";

/// In SQL, to follow `in`: what staff take at a counter. An account in the house has its method's
/// name as its gateway, and in the ledger as its account.
#[macro_export]
macro_rules! at_counter {
    () => {
        "('cash', 'terminal')"
    };
}

/// In SQL, to follow `in`: the methods in which no gateway takes part. Gateways and points of sale
/// may share a name, so the channel of an account doesn't tell.
#[macro_export]
macro_rules! in_the_house {
    () => {
        "('credit', 'voucher', 'cash', 'terminal')"
    };
}

impl Merchant {
    /// What the house owed to the buyer pays.
    pub fn is_credit(&self) -> bool {
        self.gateway == CREDIT
    }

    pub fn is_voucher(&self) -> bool {
        self.gateway == VOUCHER
    }

    pub fn is_cash(&self) -> bool {
        self.gateway == CASH
    }

    pub fn is_terminal(&self) -> bool {
        self.gateway == TERMINAL
    }

    /// What the house owed pays. What goes back of it is owed again at once, and nobody is paid.
    pub fn house_owed_it(&self) -> bool {
        self.is_credit() || self.is_voucher()
    }

    /// A member of staff takes the money. It goes back by hand, and never becomes credit by
    /// itself.
    pub fn is_at_counter(&self) -> bool {
        self.is_cash() || self.is_terminal()
    }

    /// Nobody is asked whether it was paid, and nobody brings it back by itself.
    pub fn takes_no_gateway(&self) -> bool {
        self.house_owed_it() || self.is_at_counter()
    }
}

/// All that an account or an attempt goes by, but for the house itself.
#[boxed]
pub async fn gateways(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    let rows = sqlx::query(concat!(
        "select distinct gateway from merchant_accounts where gateway not in ",
        crate::in_the_house!(),
        " order by gateway"
    ));
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
    let own = PaymentMethod::IN_THE_HOUSE.into_iter().find(|method| method.as_str() == kept);
    own.or_else(|| PaymentMethod::parse(kept))
        .ok_or_else(|| anyhow::anyhow!("nobody pays with {kept}"))
}

/// The account of a company in the house: `gateway` is `CREDIT`, `VOUCHER`, `CASH` or `TERMINAL`;
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn sql_lists_each_method_without_a_gateway() {
        let listed = |methods: Vec<PaymentMethod>| {
            let names = methods.iter().map(|method| format!("'{}'", method.as_str()));
            format!("({})", names.collect::<Vec<_>>().join(", "))
        };
        let all = PaymentMethod::IN_THE_HOUSE;
        assert_eq!(listed(all.to_vec()), crate::in_the_house!());
        let staff_take = all.into_iter().filter(|method| method.is_at_counter());
        assert_eq!(listed(staff_take.collect()), crate::at_counter!());
    }

    #[test]
    fn cash_takes_no_gateway_and_was_never_owed_by_the_house() {
        let merchant = |gateway: &str| Merchant {
            id: MerchantAccountId(Uuid::nil()),
            key: String::new(),
            company: CompanyId(Uuid::nil()),
            gateway: gateway.to_owned(),
        };
        for (gateway, takes_no_gateway, house_owed_it) in [
            (CREDIT, true, true),
            (VOUCHER, true, true),
            (CASH, true, false),
            (TERMINAL, true, false),
            ("redsys", false, false),
        ] {
            let merchant = merchant(gateway);
            assert_eq!(merchant.takes_no_gateway(), takes_no_gateway, "{gateway}");
            assert_eq!(merchant.house_owed_it(), house_owed_it, "{gateway}");
        }
    }
}
