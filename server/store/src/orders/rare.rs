//! What few orders have. One statement says what of it there is, and only that is read.

use super::{Order, order};
use crate::{
    Conn,
    books::receivables::{self, Receivable},
    columns::Columns,
    payments::refunds::{self, Refund},
    running::changes::{self, Change, OrderChange},
};
use anyhow::Context;
use domain::{id::OrderId, moment::Moment, tickets::link::SecretLookup};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rare {
    order: OrderId,
    /// From when on it is to be looked at for invoices. None: all of it is invoiced.
    pub to_invoice: Option<Moment>,
    has_refunds: bool,
    has_receivables: bool,
    has_changes: bool,
    /// Its buyer said that it is a present, and has written no card yet.
    pub awaits_card: bool,
    /// It is given with a card that wasn't called back.
    pub is_given: bool,
    /// It was given away: it can't be sold on or exchanged.
    pub is_invitation: bool,
    /// See `as_if_told`.
    to_come: Option<OrderChange>,
}

/// Of the order `o`.
macro_rules! rare_columns {
    () => {
        "o.to_invoice_ms, \
         case when exists (select 1 from payments p join refunds r on r.payment_id = p.id \
           where p.order_id = o.id) then 1 else 0 end as has_refunds, \
         case when exists (select 1 from receivables r where r.order_id = o.id) \
           then 1 else 0 end as has_receivables, \
         case when exists (select 1 from change_choices h where h.order_id = o.id) \
           then 1 else 0 end as has_changes, \
         case when exists (select 1 from orders_as_presents a where a.order_id = o.id) \
           and not exists (select 1 from gifts g where g.order_id = o.id) \
           then 1 else 0 end as awaits_card, \
         case when exists (select 1 from gifts g where g.order_id = o.id \
           and g.called_back_at_ms is null) then 1 else 0 end as is_given, \
         case when exists (select 1 from invitations i where i.order_id = o.id) \
           then 1 else 0 end as is_invitation"
    };
}

/// As `orders::by_secret`, with what few orders have.
#[boxed]
pub async fn by_secret_with_rare(
    conn: &mut Conn,
    secret: &SecretLookup,
) -> anyhow::Result<Option<(Order, Rare)>> {
    let row = sqlx::query(concat!(
        "select ",
        order_columns!(),
        ", ",
        rare_columns!(),
        " from orders o where secret in ($1, $2) and (secret = $1 or sealed_secret is null)"
    ));
    let row = row.bind(&secret.digest).bind(&secret.plain).fetch_optional(conn).await?;
    let found = |row: &AnyRow| -> anyhow::Result<(Order, Rare)> {
        let order = order(row)?;
        let rare = Rare::read(row, order.id)?;
        Ok((order, rare))
    };
    row.as_ref().map(found).transpose()
}

impl Rare {
    #[boxed]
    pub async fn of(conn: &mut Conn, order: OrderId) -> anyhow::Result<Self> {
        let row =
            sqlx::query(concat!("select ", rare_columns!(), " from orders o where o.id = $1"));
        let row = row.bind(order.to_string()).fetch_optional(conn).await?;
        Self::read(&row.context("orders are never deleted")?, order)
    }

    fn read(row: &AnyRow, order: OrderId) -> anyhow::Result<Self> {
        Ok(Self {
            order,
            to_invoice: row.moment_or_none("to_invoice_ms")?,
            has_refunds: row.int("has_refunds")? == 1,
            has_receivables: row.int("has_receivables")? == 1,
            has_changes: row.int("has_changes")? == 1,
            awaits_card: row.int("awaits_card")? == 1,
            is_given: row.int("is_given")? == 1,
            is_invitation: row.int("is_invitation")? == 1,
            to_come: None,
        })
    }

    /// As it would be if its buyer had been told of this change, too.
    #[must_use]
    pub fn as_if_told(self, change: Change) -> Self {
        Self { to_come: Some(OrderChange { change, choice: None, done_at: None }), ..self }
    }

    #[boxed]
    pub async fn refunds(&self, conn: &mut Conn) -> anyhow::Result<Vec<Refund>> {
        match self.has_refunds {
            true => refunds::of_order(conn, self.order).await,
            false => Ok(Vec::new()),
        }
    }

    /// Of performances, by when they are due.
    #[boxed]
    pub async fn receivables(&self, conn: &mut Conn) -> anyhow::Result<Vec<Receivable>> {
        match self.has_receivables {
            true => receivables::of_order(conn, self.order).await,
            false => Ok(Vec::new()),
        }
    }

    /// What it was told of, the first first.
    #[boxed]
    pub async fn changes(&self, conn: &mut Conn) -> anyhow::Result<Vec<OrderChange>> {
        let mut told = match self.has_changes {
            true => changes::of_order(conn, self.order).await?,
            false => Vec::new(),
        };
        told.extend(self.to_come.clone());
        Ok(told)
    }
}
