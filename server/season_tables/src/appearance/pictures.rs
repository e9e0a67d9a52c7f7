//! Pictures that staff uploaded, in base64.

use domain::moment::Moment;
use sqlx::Row;
use std::collections::BTreeSet;
use store::Conn;

/// A picture as it is kept, to be cut again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureRow {
    pub name: String,
    /// A JPEG file in base64.
    pub original: String,
    /// In percent of its width and height.
    pub focus_x: i64,
    pub focus_y: i64,
    /// In pixels.
    pub width: i64,
    pub height: i64,
}

/// A part of it, as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    pub form: &'static str,
    pub media_type: &'static str,
    /// In base64.
    pub bytes: String,
}

/// The same picture again changes nothing: its name is made of what it is.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    picture: &PictureRow,
    files: &[FileRow],
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    let new = sqlx::query(
        "insert into pictures (name, original, focus_x, focus_y, width, height, uploaded_at_ms, \
         uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (name) do nothing",
    )
    .bind(&picture.name)
    .bind(&picture.original)
    .bind(picture.focus_x)
    .bind(picture.focus_y)
    .bind(picture.width)
    .bind(picture.height)
    .bind(now.0)
    .bind(author)
    .execute(&mut *conn)
    .await?;
    if new.rows_affected() == 0 {
        return Ok(());
    }
    for file in files {
        sqlx::query(
            "insert into picture_files (picture, form, media_type, bytes) values ($1, $2, $3, $4)",
        )
        .bind(&picture.name)
        .bind(file.form)
        .bind(file.media_type)
        .bind(&file.bytes)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

#[boxed]
pub async fn one(conn: &mut Conn, name: &str) -> anyhow::Result<Option<PictureRow>> {
    let row = sqlx::query(
        "select name, original, focus_x, focus_y, width, height from pictures where name = $1",
    )
    .bind(name)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(PictureRow {
            name: row.try_get(0)?,
            original: row.try_get(1)?,
            focus_x: row.try_get(2)?,
            focus_y: row.try_get(3)?,
            width: row.try_get(4)?,
            height: row.try_get(5)?,
        })
    })
    .transpose()
}

/// In base64.
#[boxed]
pub async fn file(
    conn: &mut Conn,
    name: &str,
    form: &str,
    media_type: &str,
) -> anyhow::Result<Option<String>> {
    let sql = "select bytes from picture_files \
               where picture = $1 and form = $2 and media_type = $3";
    let found =
        sqlx::query_scalar(sql).bind(name).bind(form).bind(media_type).fetch_optional(conn).await?;
    Ok(found)
}

/// Names of all pictures.
#[boxed]
pub async fn names(conn: &mut Conn) -> anyhow::Result<BTreeSet<String>> {
    let names: Vec<String> =
        sqlx::query_scalar("select name from pictures").fetch_all(conn).await?;
    Ok(names.into_iter().collect())
}
