//! What single-purpose vouchers have paid of an order, whose VAT was charged before.

use domain::id::{CompanyId, OrderId};
use store::{Conn, columns::Columns};

/// What was paid with gift vouchers whose VAT was charged when they were sold. Below zero: what
/// went back to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prepaid {
    /// VAT included.
    pub minor: i64,
    pub tax_minor: i64,
    pub rate_ppm: i64,
}

/// What single-purpose vouchers have paid of the company's lines, less what its invoices of the
/// order have taken off; `is_anew`: as if there were none. None: nothing.
#[boxed]
pub async fn prepaid(
    conn: &mut Conn,
    order: OrderId,
    company: CompanyId,
    is_anew: bool,
) -> anyhow::Result<Option<Prepaid>> {
    let row = sqlx::query(
        "select cast(coalesce(sum(case when e.account = 'vouchers' \
           then e.amount_minor else 0 end), 0) as bigint) \
           - (select cast(coalesce(sum(i.voucher_minor), 0) as bigint) \
           from invoices i where i.order_id = $1 and i.company_id = $2 \
           and i.replaced_by_id is null and $3 = 0) as minor, \
         cast(coalesce(sum(case when e.account = 'vat' then e.amount_minor else 0 end), \
           0) as bigint) - (select cast(coalesce(sum(i.voucher_tax_minor), 0) as bigint) \
           from invoices i where i.order_id = $1 and i.company_id = $2 \
           and i.replaced_by_id is null and $3 = 0) as tax_minor, \
         coalesce(max(v.tax_rate_ppm), 0) as rate_ppm \
         from ledger_entries e join vouchers v on v.id = e.voucher_id \
         left join order_lines l on l.id = v.order_line_id and l.order_id = e.order_id \
         where e.order_id = $1 and e.company_id = $2 and v.tax_rate_ppm is not null \
         and e.cause <> 'voucher-first' and l.id is null",
    )
    .bind(order.to_string())
    .bind(company.to_string())
    .bind(i64::from(is_anew))
    .fetch_one(conn)
    .await?;
    let prepaid = Prepaid {
        minor: row.int("minor")?,
        tax_minor: row.int("tax_minor")?,
        rate_ppm: row.int("rate_ppm")?,
    };
    Ok((prepaid.minor != 0).then_some(prepaid))
}
