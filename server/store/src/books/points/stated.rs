//! What happened at a point, and what its statements say of it.

use crate::{Conn, bulk, columns::Columns};
use anyhow::Context;
use domain::{
    id::{OrderId, OrderLineId, PerformanceId, PointOfSaleId, PointStatementId, PriceTypeId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// What a line of a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    Sale,
    Return,
    /// Money that the point took.
    Taken,
    GivenBack,
    /// Commission on an invoice that was paid, or whose payment came back.
    Earned,
}

impl Movement {
    pub const ALL: [Self; 5] =
        [Self::Sale, Self::Return, Self::Taken, Self::GivenBack, Self::Earned];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sale => "sale",
            Self::Return => "return",
            Self::Taken => "taken",
            Self::GivenBack => "given-back",
            Self::Earned => "earned",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// Something that happened at a point, as a statement has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedLine {
    pub movement: Movement,
    /// By which it stands in one statement only.
    pub source: String,
    /// None: money that a card terminal took for no order.
    pub order: Option<OrderId>,
    /// Of the order; where there is none, the reference of the payment.
    pub code: String,
    pub line: Option<OrderLineId>,
    /// Of a ticket.
    pub performance: Option<PerformanceId>,
    pub price_type: Option<PriceTypeId>,
    pub at: Moment,
    /// Below zero: a return, or money that was given back.
    pub amount_minor: i64,
    /// Without VAT.
    pub commission_minor: i64,
    pub tax_rate_ppm: i64,
    /// Of a sale on invoice: the commission that its payments will bring.
    pub waiting_minor: i64,
}

/// What is asked for of a point: what happened before `until`, and stands in no statement.
#[derive(Clone, Copy, Debug)]
pub struct Unstated<'a> {
    pub point: PointOfSaleId,
    pub until: Moment,
    pub currency: &'a str,
}

pub(super) fn movement(row: &AnyRow, movement: Movement) -> anyhow::Result<StatedLine> {
    Ok(StatedLine {
        movement,
        source: row.text("source")?,
        order: row.id_or_none("order_id")?,
        code: row.text("code")?,
        line: row.id_or_none("order_line_id")?,
        performance: row.id_or_none("performance_id")?,
        price_type: row.id_or_none("price_type_id")?,
        at: row.moment("at_ms")?,
        amount_minor: row.int("amount_minor")?,
        commission_minor: 0,
        tax_rate_ppm: 0,
        waiting_minor: 0,
    })
}

/// A line of an order that was sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnstatedSale {
    pub line: StatedLine,
    /// It stands on an invoice: nothing of it was paid with the sale.
    pub is_paid_later: bool,
}

/// The oldest first; without commission.
#[boxed]
pub async fn unstated_sales(
    conn: &mut Conn,
    asked: Unstated<'_>,
) -> anyhow::Result<Vec<UnstatedSale>> {
    let rows = sqlx::query(
        "select l.id as source, l.order_id, o.code, l.id as order_line_id, l.performance_id, \
         l.price_type_id, o.paid_at_ms as at_ms, l.due_minor as amount_minor, l.receivable_id \
         from order_lines l join orders o on o.id = l.order_id \
         where o.point_of_sale_id = $1 and o.paid_at_ms is not null and o.paid_at_ms < $2 \
         and o.currency = $3 and not exists (select 1 from point_statement_lines s \
           where s.kind = 'sale' and s.source = l.id) \
         order by o.paid_at_ms, l.order_id, l.position",
    );
    rows_of(conn, rows, asked, |row| {
        Ok(UnstatedSale {
            line: movement(row, Movement::Sale)?,
            is_paid_later: row.text_or_none("receivable_id")?.is_some(),
        })
    })
    .await
}

/// What was taken back of an order's line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnstatedReturn {
    pub line: StatedLine,
    /// What the order's line had cost.
    pub price_minor: i64,
    /// The line is no more since then.
    pub ended: bool,
}

/// Never before their sale, which brings the commission that they take along: clocks differ.
#[boxed]
pub async fn unstated_returns(
    conn: &mut Conn,
    asked: Unstated<'_>,
) -> anyhow::Result<Vec<UnstatedReturn>> {
    let rows = sqlx::query(
        "select b.cancellation_id || ':' || b.order_line_id as source, c.order_id, o.code, \
         b.order_line_id, l.performance_id, l.price_type_id, c.cancelled_at_ms as at_ms, \
         -b.minor as amount_minor, l.due_minor, \
         case when l.cancelled_at_ms is not null and l.cancelled_at_ms <= c.cancelled_at_ms \
           then 1 else 0 end as ended \
         from cancellation_lines b join cancellations c on c.id = b.cancellation_id \
         join order_lines l on l.id = b.order_line_id join orders o on o.id = c.order_id \
         where o.point_of_sale_id = $1 and o.paid_at_ms < $2 and c.cancelled_at_ms < $2 \
         and o.currency = $3 and not exists (select 1 from point_statement_lines s \
           where s.kind = 'return' and s.source = b.cancellation_id || ':' || b.order_line_id) \
         order by c.cancelled_at_ms, c.id, l.position",
    );
    rows_of(conn, rows, asked, |row| {
        Ok(UnstatedReturn {
            line: movement(row, Movement::Return)?,
            price_minor: row.int("due_minor")?,
            ended: row.int("ended")? == 1,
        })
    })
    .await
}

/// What a statement with the point, the moment and the currency finds.
pub(super) async fn rows_of<T>(
    conn: &mut Conn,
    rows: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>,
    asked: Unstated<'_>,
    read: impl Fn(&AnyRow) -> anyhow::Result<T>,
) -> anyhow::Result<Vec<T>> {
    let rows = rows.bind(asked.point.to_string()).bind(asked.until.0);
    let rows = rows.bind(asked.currency.to_owned()).fetch_all(conn).await?;
    rows.iter().map(read).collect()
}

/// What statements have said of an order's line: its commission, and what of it was taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatedCommission {
    /// None: no statement has its sale.
    pub sold: Option<CommissionOf>,
    /// Of returns, as positive numbers.
    pub back_minor: i64,
    pub unearned_minor: i64,
}

/// A commission and the VAT on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CommissionOf {
    pub commission_minor: i64,
    pub tax_rate_ppm: i64,
}

#[boxed]
pub async fn stated(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<StatedCommission> {
    let rows = sqlx::query(
        "select kind, amount_minor, commission_minor, tax_rate_ppm from point_statement_lines \
         where order_line_id = $1",
    );
    let mut known = StatedCommission::default();
    for row in rows.bind(line.to_string()).fetch_all(conn).await? {
        let (commission_minor, tax_rate_ppm) =
            (row.int("commission_minor")?, row.int("tax_rate_ppm")?);
        match Movement::parse(&row.text("kind")?) {
            Some(Movement::Sale) => {
                known.sold = Some(CommissionOf { commission_minor, tax_rate_ppm });
            }
            Some(Movement::Return) => {
                known.back_minor -= row.int("amount_minor")?;
                known.unearned_minor -= commission_minor;
            }
            Some(Movement::Taken | Movement::GivenBack | Movement::Earned) | None => {}
        }
    }
    Ok(known)
}

/// A month that was reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeStatement {
    pub id: PointStatementId,
    pub point: PointOfSaleId,
    pub number: u32,
    /// `2026-12`
    pub month: String,
    pub from: Moment,
    pub until: Moment,
    pub currency: String,
    pub made_at: Moment,
}

fn made(row: &AnyRow) -> anyhow::Result<MadeStatement> {
    Ok(MadeStatement {
        id: row.id("id")?,
        point: row.id("point_of_sale_id")?,
        number: row.number("number")?,
        month: row.text("month")?,
        from: row.moment("from_ms")?,
        until: row.moment("until_ms")?,
        currency: row.text("currency")?,
        made_at: row.moment("made_at_ms")?,
    })
}

/// Of a point, the newest first.
#[boxed]
pub async fn statements(
    conn: &mut Conn,
    point: PointOfSaleId,
) -> anyhow::Result<Vec<MadeStatement>> {
    sqlx::query(
        "select id, point_of_sale_id, number, month, from_ms, until_ms, currency, made_at_ms \
         from point_statements where point_of_sale_id = $1 order by number desc",
    )
    .bind(point.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(made)
    .collect()
}

/// For good: a number and a month are given once.
#[boxed]
pub async fn insert_statement(
    conn: &mut Conn,
    new: &MadeStatement,
    lines: &[StatedLine],
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into point_statements (id, point_of_sale_id, number, month, from_ms, until_ms, \
         currency, made_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.point.to_string())
    .bind(i64::from(new.number))
    .bind(&new.month)
    .bind(new.from.0)
    .bind(new.until.0)
    .bind(&new.currency)
    .bind(new.made_at.0)
    .execute(&mut *conn)
    .await?;
    let sql = "insert into point_statement_lines (kind, source, statement_id, order_id, \
               order_line_id, at_ms, amount_minor, commission_minor, tax_rate_ppm, \
               waiting_minor)";
    let id = new.id.to_string();
    bulk::insert(conn, sql, 10, lines, |insert, line| {
        insert
            .bind(line.movement.as_str())
            .bind(&line.source)
            .bind(id.clone())
            .bind(line.order.map(|id| id.to_string()))
            .bind(line.line.map(|id| id.to_string()))
            .bind(line.at.0)
            .bind(line.amount_minor)
            .bind(line.commission_minor)
            .bind(line.tax_rate_ppm)
            .bind(line.waiting_minor)
    })
    .await?;
    Ok(())
}

/// Sales and returns by their time, then money.
#[boxed]
pub async fn lines_of(
    conn: &mut Conn,
    statement: PointStatementId,
) -> anyhow::Result<Vec<StatedLine>> {
    sqlx::query(
        "select s.kind, s.source, s.order_id, coalesce(o.code, t.reference) as code, \
         s.order_line_id, l.performance_id, l.price_type_id, s.at_ms, s.amount_minor, \
         s.commission_minor, s.tax_rate_ppm, s.waiting_minor \
         from point_statement_lines s left join orders o on o.id = s.order_id \
         left join terminal_payments t on s.order_id is null and t.id = s.source \
         left join order_lines l on l.id = s.order_line_id \
         where s.statement_id = $1 order by s.at_ms, s.kind, s.source",
    )
    .bind(statement.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let kind = row.text("kind")?;
        let of = Movement::parse(&kind).with_context(|| format!("{kind} is no movement"))?;
        Ok(StatedLine {
            commission_minor: row.int("commission_minor")?,
            tax_rate_ppm: row.int("tax_rate_ppm")?,
            waiting_minor: row.int("waiting_minor")?,
            ..movement(row, of)?
        })
    })
    .collect()
}
