//! Orders by what staff know of them: who bought, with which card, which performance or seat, when.

use domain::{
    id::{OrderId, Ordinal, PerformanceId, PersonId},
    moment::Moment,
    people::customer_search::AskedWord,
    wording::text::full_name,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// Performances by which an order found is told.
const PERFORMANCES_MAX: i64 = 3;
/// Persons whose orders are read by one statement.
const PERSONS_AT_ONCE: usize = 20;

/// Only orders that were placed then, and of this performance or seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderFilter {
    pub from: Moment,
    /// The first moment after it.
    pub until: Moment,
    /// Of orders that were placed at `until` itself, those before this one are found, too.
    pub before: Option<OrderId>,
    pub performance: Option<PerformanceId>,
    /// Of the performance.
    pub seat: Option<Ordinal>,
}

impl OrderFilter {
    fn performance(&self) -> String {
        self.performance.map(|id| id.to_string()).unwrap_or_default()
    }

    /// Empty: none of them is.
    fn before(&self) -> String {
        self.before.map(|id| id.to_string()).unwrap_or_default()
    }

    /// Below zero: any.
    fn seat(&self) -> i64 {
        self.seat.map_or(-1, |seat| i64::from(seat.0))
    }
}

/// An order in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderRow {
    pub order: OrderId,
    pub code: String,
    pub channel: String,
    pub buyer: String,
    pub email: String,
    pub total_minor: i64,
    pub currency: String,
    pub placed_at: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
}

/// Orders of these columns and words; `$first` narrows them before that.
macro_rules! orders_with_words {
    ($first:literal) => {
        concat!(
            "select o.id, o.code, o.channel, o.given_name, o.family_name, o.email, \
             o.total_minor, o.currency, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, o.end_cause \
             from orders o where ",
            $first,
            "o.placed_at_ms >= $1 and o.placed_at_ms <= $2 \
             and (o.placed_at_ms < $2 or o.id < $20) and ($4 = '' or ( \
             exists (select 1 from search_words a where a.person_id = o.person_id \
               and ((a.word >= $4 and a.word < $5) or (a.word >= $6 and a.word < $7))) \
             and exists (select 1 from search_words b where b.person_id = o.person_id \
               and ((b.word >= $8 and b.word < $9) or (b.word >= $10 and b.word < $11))) \
             and exists (select 1 from search_words c where c.person_id = o.person_id \
               and ((c.word >= $12 and c.word < $13) or (c.word >= $14 and c.word < $15))) \
             and exists (select 1 from search_words d where d.person_id = o.person_id \
               and ((d.word >= $16 and d.word < $17) or (d.word >= $18 and d.word < $19))))) \
             order by o.placed_at_ms desc, o.id desc limit $3"
        )
    };
}

/// The newest first, whose buyers have these words; none: anybody's. Where the filter names a
/// performance, `of_performance` is asked.
#[boxed]
pub async fn newest(
    conn: &mut Conn,
    filter: &OrderFilter,
    words: &[AskedWord],
    limit: i64,
) -> anyhow::Result<Vec<OrderRow>> {
    let mut query =
        sqlx::query(orders_with_words!("")).bind(filter.from.0).bind(filter.until.0).bind(limit);
    for text in four_words(words) {
        query = query.bind(text);
    }
    let rows = query.bind(filter.before()).fetch_all(conn).await?;
    rows.iter().map(order_row).collect()
}

/// The same of a performance, or of a seat in it; also orders that lost it.
#[boxed]
pub async fn of_performance(
    conn: &mut Conn,
    filter: &OrderFilter,
    words: &[AskedWord],
    limit: i64,
) -> anyhow::Result<Vec<OrderRow>> {
    let mut query = sqlx::query(orders_with_words!(
        "o.id in (select l.order_id from order_lines l where l.performance_id = $21 \
           and ($22 < 0 or l.seat_ordinal = $22)) and "
    ))
    .bind(filter.from.0)
    .bind(filter.until.0)
    .bind(limit);
    for text in four_words(words) {
        query = query.bind(text);
    }
    let query = query.bind(filter.before()).bind(filter.performance()).bind(filter.seat());
    query.fetch_all(conn).await?.iter().map(order_row).collect()
}

/// Both ranges of four words: the last one again where there are fewer; empty texts: no word.
fn four_words(words: &[AskedWord]) -> Vec<String> {
    let mut texts = Vec::new();
    for at in 0..4 {
        let word = words.get(at).or(words.last());
        let ends = word.map(|word| {
            let AskedWord { part, or_end } = word;
            [&part.from, &part.until, &or_end.from, &or_end.until].map(String::clone)
        });
        texts.extend(ends.unwrap_or_default());
    }
    texts
}

/// Orders of these persons, the newest first of each twenty.
#[boxed]
pub async fn of_persons(
    conn: &mut Conn,
    filter: &OrderFilter,
    persons: &[PersonId],
    limit: i64,
) -> anyhow::Result<Vec<OrderRow>> {
    let mut found = Vec::new();
    for some in persons.chunks(PERSONS_AT_ONCE) {
        let mut query = sqlx::query(
            "select o.id, o.code, o.channel, o.given_name, o.family_name, o.email, \
             o.total_minor, o.currency, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, o.end_cause \
             from orders o where o.person_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
             $12, $13, $14, $15, $16, $17, $18, $19, $20) \
             and o.placed_at_ms >= $21 and o.placed_at_ms <= $22 \
             and (o.placed_at_ms < $22 or o.id < $26) \
             and ($23 = '' or exists (select 1 from order_lines l where l.order_id = o.id \
               and l.performance_id = $23 and ($24 < 0 or l.seat_ordinal = $24))) \
             order by o.placed_at_ms desc, o.id desc limit $25",
        );
        let ids = some.iter().map(PersonId::to_string).chain(std::iter::repeat(String::new()));
        for id in ids.take(PERSONS_AT_ONCE) {
            query = query.bind(id);
        }
        let query = query.bind(filter.from.0).bind(filter.until.0);
        let query = query.bind(filter.performance()).bind(filter.seat()).bind(limit);
        let query = query.bind(filter.before());
        for row in query.fetch_all(&mut *conn).await? {
            found.push(order_row(&row)?);
        }
    }
    Ok(found)
}

/// By its code as it is stored; or of a ticket or a card with this code, also a former one.
#[boxed]
pub async fn by_code(conn: &mut Conn, code: &str) -> anyhow::Result<Vec<OrderRow>> {
    sqlx::query(
        "select o.id, o.code, o.channel, o.given_name, o.family_name, o.email, o.total_minor, \
         o.currency, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, o.end_cause from orders o \
         where o.code = $1 or o.id in (select l.order_id from barcodes b \
           join barcode_admissions m on m.barcode_id = b.id \
           join admissions a on a.id = m.admission_id \
           join order_lines l on l.id = a.order_line_id where b.code = $1) \
         order by o.placed_at_ms desc, o.id desc limit 20",
    )
    .bind(code)
    .fetch_all(conn)
    .await?
    .iter()
    .map(order_row)
    .collect()
}

/// Paid by a card whose number ends so, within the filter's time.
#[boxed]
pub async fn by_card_end(
    conn: &mut Conn,
    filter: &OrderFilter,
    end: &str,
    limit: i64,
) -> anyhow::Result<Vec<OrderRow>> {
    sqlx::query(
        "select o.id, o.code, o.channel, o.given_name, o.family_name, o.email, o.total_minor, \
         o.currency, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, o.end_cause from orders o \
         where o.id in (select p.order_id from payments p where p.card_end = $1) \
         and o.placed_at_ms >= $2 and o.placed_at_ms <= $3 \
         and (o.placed_at_ms < $3 or o.id < $7) \
         and ($4 = '' or exists (select 1 from order_lines l where l.order_id = o.id \
           and l.performance_id = $4 and ($5 < 0 or l.seat_ordinal = $5))) \
         order by o.placed_at_ms desc, o.id desc limit $6",
    )
    .bind(end)
    .bind(filter.from.0)
    .bind(filter.until.0)
    .bind(filter.performance())
    .bind(filter.seat())
    .bind(limit)
    .bind(filter.before())
    .fetch_all(conn)
    .await?
    .iter()
    .map(order_row)
    .collect()
}

fn order_row(row: &AnyRow) -> anyhow::Result<OrderRow> {
    Ok(OrderRow {
        order: row.id("id")?,
        code: row.text("code")?,
        channel: row.text("channel")?,
        buyer: full_name(&row.text("given_name")?, &row.text("family_name")?),
        email: row.text("email")?,
        total_minor: row.int("total_minor")?,
        currency: row.text("currency")?,
        placed_at: row.moment("placed_at_ms")?,
        paid_at: row.moment_or_none("paid_at_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
        end_cause: row.text_or_none("end_cause")?,
    })
}

/// The first performances of an order.
#[boxed]
pub async fn performances(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<PerformanceId>> {
    let rows = sqlx::query(
        "select p.id, p.starts_at_ms from performances p where exists (select 1 \
           from order_lines l where l.order_id = $1 and l.performance_id = p.id) \
         order by p.starts_at_ms, p.id limit $2",
    );
    let rows = rows.bind(order.to_string()).bind(PERFORMANCES_MAX).fetch_all(conn).await?;
    rows.iter().map(|row| row.id("id")).collect()
}
