//! Pictures on the fronts of the house's cards.

use domain::moment::Moment;
use sqlx::Row;
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPictureRow {
    pub card: String,
    /// None: it was taken away.
    pub picture: Option<String>,
    pub revision: i64,
}

/// Of the cards that were ever changed.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<CardPictureRow>> {
    let sql = "select card, picture, revision from card_pictures order by card";
    let rows = sqlx::query(sql).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(CardPictureRow {
                card: row.try_get(0)?,
                picture: row.try_get(1)?,
                revision: row.try_get(2)?,
            })
        })
        .collect()
}

/// Of the first of both that has one.
#[boxed]
pub async fn picture(conn: &mut Conn, cards: [&str; 2]) -> anyhow::Result<Option<String>> {
    let sql = "select picture from card_pictures where card in ($1, $2) and picture is not null \
               order by case when card = $1 then 0 else 1 end limit 1";
    let [first, second] = cards;
    Ok(sqlx::query_scalar(sql).bind(first).bind(second).fetch_optional(conn).await?)
}

/// A change by staff who saw the revision `seen`, zero for a card that was never changed.
#[derive(Clone, Copy, Debug)]
pub struct CardChange<'a> {
    pub card: &'a str,
    pub picture: Option<&'a str>,
    pub seen: i64,
    pub author: &'a str,
    pub at: Moment,
}

/// False: somebody else changed it meanwhile.
#[boxed]
pub async fn set(conn: &mut Conn, change: CardChange<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into card_pictures (card, picture, revision, written_at_ms, author) \
         select $1, $2, 1, $3, $4 where cast($5 as bigint) = 0 \
         or exists (select 1 from card_pictures where card = $1) \
         on conflict (card) do update set picture = excluded.picture, \
         revision = card_pictures.revision + 1, written_at_ms = excluded.written_at_ms, \
         author = excluded.author where card_pictures.revision = $5",
    )
    .bind(change.card)
    .bind(change.picture)
    .bind(change.at.0)
    .bind(change.author)
    .bind(change.seen)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
