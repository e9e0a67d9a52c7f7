//! An order's shares: what each merchant account is to be paid, and with what.

use crate::{
    Conn,
    columns::Columns,
    orders::OrderLine,
    payments::{
        helped,
        merchants::{Merchant, merchant_of, payment_method},
    },
};
use domain::{
    id::{OrderId, VoucherId},
    payments::method::PaymentMethod,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Lines of the order say it.
    pub position: u32,
    pub merchant: Merchant,
    pub payment_method: PaymentMethod,
    pub amount_minor: i64,
    /// The share whose lines this one helps to pay, with credit.
    pub helps: Option<u32>,
    /// A former ticket pays it, once everything else is paid.
    pub is_exchange: bool,
    /// The gift voucher that pays it.
    pub voucher: Option<VoucherId>,
}

impl Share {
    /// The share whose lines it pays, all of it or a part.
    pub fn pays(&self) -> u32 {
        self.helps.unwrap_or(self.position)
    }
}

#[boxed]
pub async fn insert(conn: &mut Conn, order: OrderId, share: &Share) -> anyhow::Result<()> {
    sqlx::query(
        "insert into order_shares (order_id, position, merchant_account_id, payment_method, \
         amount_minor, helps, exchange, voucher_id) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(order.to_string())
    .bind(i64::from(share.position))
    .bind(share.merchant.id.to_string())
    .bind(share.payment_method.as_str())
    .bind(share.amount_minor)
    .bind(share.helps.map(i64::from))
    .bind(i64::from(share.is_exchange))
    .bind(share.voucher.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// While nobody has paid: those that are known are paid to another account or in part, others are
/// new.
#[boxed]
pub async fn change(conn: &mut Conn, order: OrderId, shares: &[Share]) -> anyhow::Result<()> {
    for share in shares {
        let done = sqlx::query(
            "update order_shares set merchant_account_id = $3, payment_method = $4, \
             amount_minor = $5, voucher_id = $6 where order_id = $1 and position = $2",
        )
        .bind(order.to_string())
        .bind(i64::from(share.position))
        .bind(share.merchant.id.to_string())
        .bind(share.payment_method.as_str())
        .bind(share.amount_minor)
        .bind(share.voucher.map(|id| id.to_string()))
        .execute(&mut *conn)
        .await?;
        if done.rows_affected() == 0 {
            insert(conn, order, share).await?;
        }
    }
    Ok(())
}

/// While nobody has tried to pay: the order has these shares and no others. The
/// lines say by which of them they are paid.
#[boxed]
pub async fn replace(
    conn: &mut Conn,
    order: OrderId,
    shares: &[Share],
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    sqlx::query("delete from order_shares where order_id = $1")
        .bind(order.to_string())
        .execute(&mut *conn)
        .await?;
    for share in shares {
        insert(conn, order, share).await?;
    }
    for line in lines {
        sqlx::query("update order_lines set share = $2 where id = $1")
            .bind(line.id.to_string())
            .bind(i64::from(line.share))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// In the order in which they are paid: a deposit goes before the rest that it helps to pay.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Share>> {
    sqlx::query(
        "select s.position, s.payment_method, s.amount_minor, s.helps, s.exchange, s.voucher_id, \
         m.id as merchant_id, m.key as merchant_key, m.company_id, m.gateway \
         from order_shares s join merchant_accounts m on m.id = s.merchant_account_id \
         where s.order_id = $1 order by case when s.helps is not null \
           and m.gateway not in ('credit', 'voucher') then 0 else 1 end, s.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Share {
            position: row.number("position")?,
            merchant: merchant_of(row)?,
            payment_method: payment_method(&row.text("payment_method")?)?,
            amount_minor: row.int("amount_minor")?,
            helps: helped(row)?,
            is_exchange: row.int("exchange")? == 1,
            voucher: row.id_or_none("voucher_id")?,
        })
    })
    .collect()
}
