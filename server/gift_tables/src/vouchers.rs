//! Gift vouchers. What is left of one is the sum of its ledger entries.

mod codes;
mod given;
mod prepaid;

pub use codes::{PlainCode, newest_codes, plain_codes, seal_code};
pub use given::{hand_on, of_gift};
pub use prepaid::{Prepaid, prepaid};

use anyhow::Context;
use domain::{
    id::{AccountId, BasketId, CompanyId, GiftId, OrderId, OrderLineId, VoucherId},
    moment::Moment,
    money::Currency,
    sales::{
        tax::Tax,
        voucher::{KeptCode, StoredCode, Voucher, VoucherCode, VoucherEnd},
    },
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// A voucher with the company that owes its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoucherRow {
    pub voucher: Voucher<KeptCode>,
    pub company: CompanyId,
    /// Sold by this line; None: issued by staff.
    pub line: Option<OrderLineId>,
    /// The present with which its recipient accepted it. None: it is its buyer's.
    pub gift: Option<GiftId>,
    /// Charged when it was sold; None: VAT is due when it pays.
    pub tax: Option<Tax>,
}

macro_rules! voucher_query {
    ($rest:literal) => {
        concat!(
            "select v.id, coalesce(v.sealed_code, v.code) as kept_code, v.company_id, \
             v.currency, v.value_minor, v.issued_at_ms, v.valid_until_ms, v.order_line_id, \
             v.gift_id, v.end_cause, v.tax_treatment_id, v.tax_rate_ppm, \
             (select count(*) from receivables r join order_lines l on l.order_id = r.order_id \
               where l.id = v.order_line_id and r.dispute_id is not null \
               and r.settled_at_ms is null and r.cancelled_at_ms is null) as disputed, \
             (select count(*) from restore_waits w where w.subject_id = v.id \
               and w.ended_at_ms is null) as waits, \
             (select count(*) from gifts g join order_lines l on l.order_id = g.order_id \
               where l.id = v.order_line_id and v.gift_id is null \
               and g.called_back_at_ms is null and g.accepted_at_ms is null) as presents, \
             (select cast(coalesce(-sum(e.amount_minor), 0) as bigint) from ledger_entries e \
               where e.voucher_id = v.id and e.account = 'vouchers') as balance_minor \
             from vouchers v ",
            $rest
        )
    };
}

fn voucher(row: &AnyRow) -> anyhow::Result<VoucherRow> {
    let currency = row.text("currency")?;
    let end = row.text_or_none("end_cause")?;
    Ok(VoucherRow {
        voucher: Voucher {
            id: row.id("id")?,
            code: KeptCode(row.text("kept_code")?),
            currency: Currency::parse(&currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?,
            value_minor: row.int("value_minor")?,
            balance_minor: row.int("balance_minor")?,
            issued_at: row.moment("issued_at_ms")?,
            valid_until: row.moment_or_none("valid_until_ms")?,
            end: end
                .as_deref()
                .map(|end| VoucherEnd::parse(end).context("a known end"))
                .transpose()?,
            is_stopped: row.int("disputed")? > 0,
            is_unconfirmed: row.int("waits")? > 0,
            is_in_present: row.int("presents")? > 0,
        },
        company: row.id("company_id")?,
        line: row.id_or_none("order_line_id")?,
        gift: row.id_or_none("gift_id")?,
        tax: match row.id_or_none("tax_treatment_id")? {
            Some(treatment) => Some(Tax { treatment, rate_ppm: row.int("tax_rate_ppm")? }),
            None => None,
        },
    })
}

/// What is written of a new voucher; its balance comes with its ledger entry.
pub struct NewVoucher<'a> {
    pub id: VoucherId,
    pub code: &'a StoredCode,
    pub company: CompanyId,
    pub currency: &'a str,
    pub value_minor: i64,
    pub issued_at: Moment,
    pub valid_until: Option<Moment>,
    pub line: Option<OrderLineId>,
    /// Charged with its purchase.
    pub tax: Option<Tax>,
}

/// False: another voucher has this code.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewVoucher<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into vouchers (id, code, company_id, currency, value_minor, issued_at_ms, \
         valid_until_ms, order_line_id, tax_treatment_id, tax_rate_ppm, sealed_code) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (code) do nothing",
    )
    .bind(new.id.to_string())
    .bind(&new.code.lookup)
    .bind(new.company.to_string())
    .bind(new.currency)
    .bind(new.value_minor)
    .bind(new.issued_at.0)
    .bind(new.valid_until.map(|at| at.0))
    .bind(new.line.map(|line| line.to_string()))
    .bind(new.tax.map(|tax| tax.treatment.to_string()))
    .bind(new.tax.map(|tax| tax.rate_ppm))
    .bind(&new.code.sealed.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// By its digest; one that an older program wrote by the code itself.
#[boxed]
pub async fn by_code(
    conn: &mut Conn,
    code: &VoucherCode,
    lookup: &str,
) -> anyhow::Result<Option<VoucherRow>> {
    let found = sqlx::query(voucher_query!("where v.code in ($1, $2)"));
    let found = found.bind(lookup).bind(code.as_str());
    found.fetch_optional(conn).await?.as_ref().map(voucher).transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: VoucherId) -> anyhow::Result<Option<VoucherRow>> {
    let found = sqlx::query(voucher_query!("where v.id = $1")).bind(id.to_string());
    found.fetch_optional(conn).await?.as_ref().map(voucher).transpose()
}

/// Nobody else changes it until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, id: VoucherId) -> anyhow::Result<VoucherRow> {
    sqlx::query("update vouchers set issued_at_ms = issued_at_ms where id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    by_id(conn, id).await?.context("vouchers are never deleted")
}

/// Those that the account bought and didn't give away, and those that it was given as a present;
/// the newest first.
#[boxed]
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
    limit: i64,
) -> anyhow::Result<Vec<VoucherRow>> {
    sqlx::query(voucher_query!(
        "join order_lines l on l.id = v.order_line_id join orders o on o.id = l.order_id \
         join accounts w on w.id = $1 \
         left join gifts g on g.id = v.gift_id \
         where g.email = w.email \
         or (g.id is null and o.person_id = w.person_id and (o.email = w.email or exists \
           (select 1 from persons m where m.merged_into_id = w.person_id and m.email = o.email))) \
         order by v.issued_at_ms desc, v.id limit $2"
    ))
    .bind(account.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(voucher)
    .collect()
}

/// Those that an order sold, in the order of its lines.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<VoucherRow>> {
    sqlx::query(voucher_query!(
        "join order_lines l on l.id = v.order_line_id where l.order_id = $1 order by l.position"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(voucher)
    .collect()
}

/// Those that are to pay for a basket, in the order in which they were entered.
#[boxed]
pub async fn of_basket(conn: &mut Conn, basket: BasketId) -> anyhow::Result<Vec<VoucherRow>> {
    sqlx::query(voucher_query!(
        "join basket_vouchers b on b.voucher_id = v.id where b.basket_id = $1 \
         order by b.added_at_ms, v.id"
    ))
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(voucher)
    .collect()
}

/// Into a basket that the caller locked; once.
#[boxed]
pub async fn put_in_basket(
    conn: &mut Conn,
    basket: BasketId,
    voucher: VoucherId,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into basket_vouchers (basket_id, voucher_id, added_at_ms) values ($1, $2, $3) \
         on conflict (basket_id, voucher_id) do nothing",
    )
    .bind(basket.to_string())
    .bind(voucher.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn take_from_basket(
    conn: &mut Conn,
    basket: BasketId,
    voucher: VoucherId,
) -> anyhow::Result<()> {
    sqlx::query("delete from basket_vouchers where basket_id = $1 and voucher_id = $2")
        .bind(basket.to_string())
        .bind(voucher.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// False: it had ended before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: VoucherId,
    at: Moment,
    cause: VoucherEnd,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update vouchers set ended_at_ms = $2, end_cause = $3 \
         where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .bind(cause.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Money went back to it: it can be used again, until then at least.
#[boxed]
pub async fn reopen(
    conn: &mut Conn,
    id: VoucherId,
    valid_until: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update vouchers set valid_until_ms = $2, \
         ended_at_ms = case when end_cause = 'expired' then null else ended_at_ms end, \
         end_cause = case when end_cause = 'expired' then null else end_cause end where id = $1",
    )
    .bind(id.to_string())
    .bind(valid_until.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(())
}

/// Whose time is over and whose end isn't written yet; none that waits after a restore.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<VoucherId>> {
    sqlx::query(
        "select id from vouchers where valid_until_ms <= $1 and ended_at_ms is null \
         and not exists (select 1 from restore_waits w \
           where w.subject_id = vouchers.id and w.ended_at_ms is null) \
         order by valid_until_ms, id limit $2",
    )
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// What changed a voucher's balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    pub at: Moment,
    /// Of the ledger: `issued`, `sale`, `part`, `refund`, …
    pub cause: String,
    pub order_code: Option<String>,
    /// Positive: there is more on it.
    pub amount_minor: i64,
}

/// The oldest first.
#[boxed]
pub async fn movements(conn: &mut Conn, id: VoucherId) -> anyhow::Result<Vec<Movement>> {
    sqlx::query(
        "select e.posted_at_ms, e.cause, e.amount_minor, o.code as order_code \
         from ledger_entries e left join orders o on o.id = e.order_id \
         where e.voucher_id = $1 and e.account = 'vouchers' \
         order by e.posted_at_ms, e.amount_minor, e.id",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Movement {
            at: row.moment("posted_at_ms")?,
            cause: row.text("cause")?,
            order_code: row.text_or_none("order_code")?,
            amount_minor: -row.int("amount_minor")?,
        })
    })
    .collect()
}

/// A voucher and the order that sold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<C = VoucherCode> {
    pub voucher: Voucher<C>,
    /// None: issued by staff.
    pub order_code: Option<String>,
}

/// What one form of the staff issued; None: nothing yet.
#[boxed]
pub async fn by_request(conn: &mut Conn, request_key: &str) -> anyhow::Result<Option<VoucherRow>> {
    let found = sqlx::query(voucher_query!("where v.request_key = $1")).bind(request_key);
    found.fetch_optional(conn).await?.as_ref().map(voucher).transpose()
}

/// Of a voucher that this form has just issued.
#[boxed]
pub async fn set_request(conn: &mut Conn, id: VoucherId, request_key: &str) -> anyhow::Result<()> {
    sqlx::query("update vouchers set request_key = $2 where id = $1")
        .bind(id.to_string())
        .bind(request_key)
        .execute(conn)
        .await?;
    Ok(())
}

/// After all identities.
const LAST: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/// The newest first. `before`: the last one of the page before.
#[boxed]
pub async fn newest(
    conn: &mut Conn,
    before: Option<VoucherId>,
    limit: i64,
) -> anyhow::Result<Vec<Listed<KeptCode>>> {
    let rows = sqlx::query(voucher_query!("where v.id < $1 order by v.id desc limit $2"))
        .bind(before.map_or_else(|| LAST.to_owned(), |id| id.to_string()))
        .bind(limit)
        .fetch_all(&mut *conn)
        .await?;
    listed(conn, &rows).await
}

/// Of all vouchers, a page at a time, the oldest first. `after`: the last one of the page before.
#[boxed]
pub async fn page(
    conn: &mut Conn,
    after: Option<VoucherId>,
    limit: i64,
) -> anyhow::Result<Vec<Listed<KeptCode>>> {
    let rows = sqlx::query(voucher_query!("where v.id > $1 order by v.id limit $2"))
        .bind(after.map(|id| id.to_string()).unwrap_or_default())
        .bind(limit)
        .fetch_all(&mut *conn)
        .await?;
    listed(conn, &rows).await
}

async fn listed(conn: &mut Conn, rows: &[AnyRow]) -> anyhow::Result<Vec<Listed<KeptCode>>> {
    let mut listed = Vec::new();
    for row in rows {
        let VoucherRow { voucher, line, .. } = voucher(row)?;
        let order_code = match line {
            Some(line) => order_code(conn, line).await?,
            None => None,
        };
        listed.push(Listed { voucher, order_code });
    }
    Ok(listed)
}

/// Of the order that sold a voucher by this line.
#[boxed]
pub async fn order_code(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<Option<String>> {
    let found = sqlx::query(
        "select o.code from orders o join order_lines l on l.order_id = o.id where l.id = $1",
    );
    let found = found.bind(line.to_string()).fetch_optional(conn).await?;
    found.map(|row| row.text("code")).transpose()
}
