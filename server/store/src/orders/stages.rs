//! What the prices of an order's lines are made of (`domain::sales::pricing::LineStage`), and what
//! the stages of older orders are found by.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{BasketId, OrderId, OrderLineId},
    moment::Moment,
    sales::pricing::LineStage,
};
use std::collections::BTreeMap;

/// One line of an order with its stages, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct LineStages {
    pub line: OrderLineId,
    pub stages: Vec<LineStage>,
}

struct Row<'a> {
    line: OrderLineId,
    position: i64,
    stage: &'a LineStage,
}

#[boxed]
pub async fn insert(conn: &mut Conn, lines: &[LineStages]) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for LineStages { line, stages } in lines {
        let numbered = (0_i64..).zip(stages);
        rows.extend(numbered.map(|(position, stage)| Row { line: *line, position, stage }));
    }
    let sql = "insert into order_line_stages (line_id, position, kind, key, minor)";
    bulk::insert(conn, sql, 5, &rows, |insert, row| {
        insert
            .bind(row.line.to_string())
            .bind(row.position)
            .bind(row.stage.kind.as_str())
            .bind(&row.stage.key)
            .bind(row.stage.minor)
    })
    .await?;
    Ok(())
}

/// An order whose lines have no stages yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Unstaged {
    pub order: OrderId,
    pub basket: BasketId,
    /// JSON of `domain::sales::pricing::Quote`.
    pub quote: String,
}

/// Some of them, by identity.
#[boxed]
pub async fn unstaged(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<Unstaged>> {
    sqlx::query(
        "select id, basket_id, quote from orders where stages_at_ms is null \
         order by id limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Unstaged {
            order: row.id("id")?,
            basket: row.id("basket_id")?,
            quote: row.text("quote")?,
        })
    })
    .collect()
}

/// The order's lines get their stages in this transaction. False: they have them.
#[boxed]
pub async fn begin(conn: &mut Conn, order: OrderId, at: Moment) -> anyhow::Result<bool> {
    let done =
        sqlx::query("update orders set stages_at_ms = $2 where id = $1 and stages_at_ms is null")
            .bind(order.to_string())
            .bind(at.0)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// What a line of an order, or of the basket before it, sells. All empty of a fee.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sold {
    pub performance: Option<String>,
    pub seat: Option<i64>,
    pub area: Option<String>,
    pub price_type: Option<String>,
    pub extra: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldLine {
    pub line: OrderLineId,
    pub due_minor: i64,
    /// Its key, where the line is a fee.
    pub fee: Option<String>,
    pub sold: Sold,
}

/// In the order of their position; cancelled ones too.
#[boxed]
pub async fn sold_lines(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<SoldLine>> {
    sqlx::query(
        "select l.id, l.offer, l.fee, l.due_minor, l.seat_ordinal, l.area, l.price_type_id, \
         g.extra_id, coalesce(l.performance_id, g.performance_id) as performance_id \
         from order_lines l left join order_extras g on g.order_line_id = l.id \
         where l.order_id = $1 order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let is_fee = row.text("offer")? == "fee";
        Ok(SoldLine {
            line: row.id("id")?,
            due_minor: row.int("due_minor")?,
            fee: if is_fee { Some(row.text("fee")?) } else { None },
            sold: Sold {
                performance: row.text_or_none("performance_id")?,
                seat: row.int_or_none("seat_ordinal")?,
                area: row.text_or_none("area")?,
                price_type: row.text_or_none("price_type_id")?,
                extra: row.text_or_none("extra_id")?,
            },
        })
    })
    .collect()
}

/// What the lines and extras of a basket were, by their identities: quotes name lines by these.
#[boxed]
pub async fn basket_lines(
    conn: &mut Conn,
    basket: BasketId,
) -> anyhow::Result<BTreeMap<String, Sold>> {
    let lines = sqlx::query(
        "select id, performance_id, seat_ordinal, area, price_type_id from basket_lines \
         where basket_id = $1",
    );
    let mut sold = BTreeMap::new();
    for row in lines.bind(basket.to_string()).fetch_all(&mut *conn).await? {
        let line = Sold {
            performance: row.text_or_none("performance_id")?,
            seat: row.int_or_none("seat_ordinal")?,
            area: row.text_or_none("area")?,
            price_type: row.text_or_none("price_type_id")?,
            extra: None,
        };
        sold.insert(row.text("id")?, line);
    }
    let extras = "select id, extra_id, performance_id from basket_extras where basket_id = $1";
    for row in sqlx::query(extras).bind(basket.to_string()).fetch_all(conn).await? {
        let extra = row.text_or_none("extra_id")?;
        let performance = row.text_or_none("performance_id")?;
        sold.insert(row.text("id")?, Sold { extra, performance, ..Sold::default() });
    }
    Ok(sold)
}
