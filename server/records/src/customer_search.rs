//! Customers by the words that staff type (`domain::people::customer_search`), by the code of an
//! order, a ticket's barcode and the end of a payment card's number. Whose rows carry what was
//! asked for is read here, and what a list shows of them.

use domain::{
    id::PersonId, moment::Moment, people::customer_search::AskedWord, wording::text::full_name,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// So many are read with all that a list shows.
pub const DETAILS_MAX: usize = 20;

/// Those who come first, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub persons: Vec<PersonId>,
    pub count: i64,
    /// False: there are more.
    pub is_counted: bool,
}

/// Of words that more rows have than these, the newest alone are read.
const ROWS_MAX: i64 = 30_000;
/// Rows of the newest; several may be of one person.
const NEWEST_ROWS_MAX: i64 = 120;

/// By all of up to four words. Whose word is as it was typed comes first, then who came last; where
/// thousands have all of the words, who came last.
#[boxed]
pub async fn by_words(conn: &mut Conn, asked: &[AskedWord], limit: i64) -> anyhow::Result<Found> {
    let mut counted: Vec<(i64, &AskedWord)> = Vec::new();
    for word in asked.iter().take(4) {
        counted.push((count(conn, word).await?, word));
    }
    // The one that fewest have is looked for, and the others narrow it.
    counted.sort_by_key(|(count, word)| (word.is_number(), *count));
    let words: Vec<&AskedWord> = counted.iter().map(|(_, word)| *word).collect();
    match (counted.first(), words.as_slice()) {
        (None, _) | (Some((0, _)), _) => Ok(Found { is_counted: true, ..Found::default() }),
        (Some((fewest, _)), words) if *fewest > ROWS_MAX => newest(conn, words, limit).await,
        (_, [word]) => {
            let query = sqlx::query(ONE_WORD).bind(limit);
            let query = query.bind(&word.part.from).bind(&word.part.until);
            found(&query.fetch_all(conn).await?)
        }
        (_, [first, second]) => {
            let query = sqlx::query(TWO_WORDS).bind(limit);
            let query = query.bind(&first.part.from).bind(&first.part.until);
            found(&narrowed(query, second).fetch_all(conn).await?)
        }
        (_, words) => found(&four_words(FOUR_WORDS, words, limit).fetch_all(conn).await?),
    }
}

type Question<'q> = sqlx::query::Query<'q, sqlx::Any, <sqlx::Any as sqlx::Database>::Arguments>;

/// One more than `ROWS_MAX` where there are more.
async fn count(conn: &mut Conn, word: &AskedWord) -> anyhow::Result<i64> {
    sqlx::query(
        "select count(*) as found from (select 1 as one from search_words w \
         where (w.word >= $1 and w.word < $2) or (w.word >= $3 and w.word < $4) limit $5) n",
    )
    .bind(&word.part.from)
    .bind(&word.part.until)
    .bind(&word.or_end.from)
    .bind(&word.or_end.until)
    .bind(ROWS_MAX + 1)
    .fetch_one(conn)
    .await?
    .int("found")
}

/// Who came last of those with all of the words.
async fn newest(conn: &mut Conn, words: &[&AskedWord], limit: i64) -> anyhow::Result<Found> {
    let mut persons: Vec<PersonId> = Vec::new();
    for row in four_words(NEWEST, words, NEWEST_ROWS_MAX).fetch_all(conn).await? {
        let person = row.id("person_id")?;
        if !persons.contains(&person) && (persons.len() as i64) < limit {
            persons.push(person);
        }
    }
    let count = persons.len() as i64;
    Ok(Found { persons, count, is_counted: false })
}

/// The first word, and three that narrow it: the last one again where there are fewer.
fn four_words<'q>(sql: &'static str, words: &[&'q AskedWord], limit: i64) -> Question<'q> {
    let mut query = sqlx::query(sql).bind(limit);
    let Some((first, others)) = words.split_first() else { return query };
    query = query.bind(&first.part.from).bind(&first.part.until);
    let last = others.last().unwrap_or(first);
    for at in 0..3 {
        query = narrowed(query, others.get(at).unwrap_or(last));
    }
    query
}

fn narrowed<'q>(query: Question<'q>, word: &'q AskedWord) -> Question<'q> {
    let AskedWord { part, or_end } = word;
    query.bind(&part.from).bind(&part.until).bind(&or_end.from).bind(&or_end.until)
}

const ONE_WORD: &str = "select w.person_id, \
    cast(max(case when w.word = $2 then 1 else 0 end) as bigint) as is_whole, \
    max(w.last_day) as last_day, count(*) over () as found \
    from search_words w where w.word >= $2 and w.word < $3 \
    group by w.person_id order by is_whole desc, last_day desc, w.person_id desc limit $1";

const TWO_WORDS: &str = "select w.person_id, \
    cast(max(case when w.word = $2 then 1 else 0 end) as bigint) as is_whole, \
    max(w.last_day) as last_day, count(*) over () as found \
    from search_words w where w.word >= $2 and w.word < $3 \
    and exists (select 1 from search_words a where a.person_id = w.person_id \
      and ((a.word >= $4 and a.word < $5) or (a.word >= $6 and a.word < $7))) \
    group by w.person_id order by is_whole desc, last_day desc, w.person_id desc limit $1";

const FOUR_WORDS: &str = "select w.person_id, \
    cast(max(case when w.word = $2 then 1 else 0 end) as bigint) as is_whole, \
    max(w.last_day) as last_day, count(*) over () as found \
    from search_words w where w.word >= $2 and w.word < $3 \
    and exists (select 1 from search_words a where a.person_id = w.person_id \
      and ((a.word >= $4 and a.word < $5) or (a.word >= $6 and a.word < $7))) \
    and exists (select 1 from search_words b where b.person_id = w.person_id \
      and ((b.word >= $8 and b.word < $9) or (b.word >= $10 and b.word < $11))) \
    and exists (select 1 from search_words c where c.person_id = w.person_id \
      and ((c.word >= $12 and c.word < $13) or (c.word >= $14 and c.word < $15))) \
    group by w.person_id order by is_whole desc, last_day desc, w.person_id desc limit $1";

/// Reads days from the newest on and stops when there are enough: `w.word || ''` keeps the
/// databases from reading all that have the word, to sort them afterwards.
const NEWEST: &str = "select w.person_id from search_words w \
    where w.word || '' >= $2 and w.word || '' < $3 \
    and exists (select 1 from search_words a where a.person_id = w.person_id \
      and ((a.word >= $4 and a.word < $5) or (a.word >= $6 and a.word < $7))) \
    and exists (select 1 from search_words b where b.person_id = w.person_id \
      and ((b.word >= $8 and b.word < $9) or (b.word >= $10 and b.word < $11))) \
    and exists (select 1 from search_words c where c.person_id = w.person_id \
      and ((c.word >= $12 and c.word < $13) or (c.word >= $14 and c.word < $15))) \
    order by w.last_day desc, w.person_id desc limit $1";

/// By a number: a telephone from its beginning or from its end, or a number of an address.
#[boxed]
pub async fn by_number(conn: &mut Conn, asked: &AskedWord, limit: i64) -> anyhow::Result<Found> {
    if count(conn, asked).await? > ROWS_MAX {
        return newest(conn, &[asked], limit).await;
    }
    let rows = sqlx::query(
        "select n.person_id, max(n.last_day) as last_day, count(*) over () as found from \
         (select b.person_id, b.last_day from search_words b where b.word >= $2 and b.word < $3 \
           union all \
           select e.person_id, e.last_day from search_words e \
           where e.word >= $4 and e.word < $5) n \
         group by n.person_id order by last_day desc, n.person_id desc limit $1",
    )
    .bind(limit)
    .bind(&asked.part.from)
    .bind(&asked.part.until)
    .bind(&asked.or_end.from)
    .bind(&asked.or_end.until)
    .fetch_all(conn)
    .await?;
    found(&rows)
}

fn found(rows: &[AnyRow]) -> anyhow::Result<Found> {
    let count = rows.first().map_or(Ok(0), |row| row.int("found"))?;
    let persons = rows.iter().map(|row| row.id("person_id")).collect::<anyhow::Result<_>>()?;
    Ok(Found { persons, count, is_counted: true })
}

/// Who placed the order with this code.
#[boxed]
pub async fn by_order(conn: &mut Conn, code: &str) -> anyhow::Result<Vec<PersonId>> {
    let rows = sqlx::query("select person_id from orders where code = $1");
    persons(&rows.bind(code).fetch_all(conn).await?)
}

/// Whose ticket or card has the code, also a former one: who holds it, then who bought it.
#[boxed]
pub async fn by_barcode(conn: &mut Conn, code: &str) -> anyhow::Result<Vec<PersonId>> {
    let rows = sqlx::query(
        "select a.holder_id, o.person_id from barcodes b \
         join barcode_admissions m on m.barcode_id = b.id \
         join admissions a on a.id = m.admission_id \
         join order_lines l on l.id = a.order_line_id join orders o on o.id = l.order_id \
         where b.code = $1 order by a.issued_at_ms desc, a.id limit 20",
    )
    .bind(code)
    .fetch_all(conn)
    .await?;
    let mut persons: Vec<PersonId> = Vec::new();
    for row in &rows {
        for column in ["holder_id", "person_id"] {
            let person = row.id(column)?;
            if !persons.contains(&person) {
                persons.push(person);
            }
        }
    }
    Ok(persons)
}

/// Whose card ends so, who paid last first.
#[boxed]
pub async fn by_card_end(conn: &mut Conn, end: &str, limit: i64) -> anyhow::Result<Found> {
    let rows = sqlx::query(
        "select o.person_id, max(p.created_at_ms) as paid_at_ms, count(*) over () as found \
         from payments p join orders o on o.id = p.order_id where p.card_end = $1 \
         group by o.person_id order by paid_at_ms desc, o.person_id desc limit $2",
    );
    found(&rows.bind(end).bind(limit).fetch_all(conn).await?)
}

fn persons(rows: &[AnyRow]) -> anyhow::Result<Vec<PersonId>> {
    rows.iter().map(|row| row.id("person_id")).collect()
}

/// What a list shows of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    pub person: PersonId,
    /// Theirs, or as their last order named them.
    pub name: String,
    pub email: String,
    pub phone: String,
    /// In one line.
    pub address: String,
    pub kinds: Vec<String>,
    pub orders: i64,
    pub last_code: Option<String>,
    pub last_placed_at: Option<Moment>,
}

/// Of so many at most, in the order of `persons`.
#[boxed]
pub async fn details(
    conn: &mut Conn,
    persons: &[PersonId],
    now: Moment,
) -> anyhow::Result<Vec<PersonRow>> {
    let mut known = person_rows(conn, persons).await?;
    for (person, kind) in kinds(conn, persons, now).await? {
        if let Some(row) = known.iter_mut().find(|row| row.person == person) {
            row.kinds.push(kind);
        }
    }
    known.sort_by_key(|row| persons.iter().position(|person| *person == row.person));
    Ok(known)
}

/// Exactly so many texts: the statement has a place for each.
fn ids(persons: &[PersonId]) -> Vec<String> {
    let mut ids: Vec<String> = persons.iter().take(DETAILS_MAX).map(PersonId::to_string).collect();
    ids.resize(DETAILS_MAX, String::new());
    ids
}

async fn person_rows(conn: &mut Conn, persons: &[PersonId]) -> anyhow::Result<Vec<PersonRow>> {
    let mut query = sqlx::query(
        "select p.id, p.given_name, p.family_name, p.email, p.phone, p.street, p.postcode, \
         p.town, (select count(*) from orders o where o.person_id = p.id) as orders, \
         l.code, l.placed_at_ms, l.given_name as buyer_given_name, \
         l.family_name as buyer_family_name, l.email as buyer_email \
         from persons p left join orders l on l.id = (select n.id from orders n \
           where n.person_id = p.id order by n.placed_at_ms desc, n.id desc limit 1) \
         where p.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20)",
    );
    for id in ids(persons) {
        query = query.bind(id);
    }
    query.fetch_all(conn).await?.iter().map(person_row).collect()
}

fn person_row(row: &AnyRow) -> anyhow::Result<PersonRow> {
    let name = full_name(&row.text("given_name")?, &row.text("family_name")?);
    let buyer = |column: &str| anyhow::Ok(row.text_or_none(column)?.unwrap_or_default());
    let name = match name.is_empty() {
        true => full_name(&buyer("buyer_given_name")?, &buyer("buyer_family_name")?),
        false => name,
    };
    let place = full_name(&row.text("postcode")?, &row.text("town")?);
    let lines = [row.text("street")?, place];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(PersonRow {
        person: row.id("id")?,
        name,
        email: match row.text_or_none("email")? {
            Some(email) => email,
            None => buyer("buyer_email")?,
        },
        phone: row.text("phone")?,
        address: lines.join(", "),
        kinds: Vec::new(),
        orders: row.int("orders")?,
        last_code: row.text_or_none("code")?,
        last_placed_at: row.moment_or_none("placed_at_ms")?,
    })
}

/// Of them now.
async fn kinds(
    conn: &mut Conn,
    persons: &[PersonId],
    now: Moment,
) -> anyhow::Result<Vec<(PersonId, String)>> {
    let mut query = sqlx::query(
        "select distinct person_id, kind from person_kinds where person_id in ($1, $2, $3, $4, \
         $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) \
         and from_ms <= $21 and (until_ms is null or until_ms > $21) order by person_id, kind",
    );
    for id in ids(persons) {
        query = query.bind(id);
    }
    let rows = query.bind(now.0).fetch_all(conn).await?;
    rows.iter().map(|row| Ok((row.id("person_id")?, row.text("kind")?))).collect()
}
