//! Which of the staff opened the page of which person or order.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, OrderId, PersonId},
    moment::{HOUR_MS, Moment},
};

/// What was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Viewed {
    Person(PersonId),
    /// Among few that a search named.
    Found(PersonId),
    /// Its buyer's, too.
    Order(OrderId),
}

/// One opening of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileView {
    pub actor: AccountId,
    pub viewed: Viewed,
    pub at: Moment,
}

impl FileView {
    /// Hours since 1970 in UTC.
    pub fn hour(&self) -> i64 {
        self.at.0.div_euclid(HOUR_MS)
    }
}

/// The same page again within the hour is the same row.
#[boxed]
pub async fn insert(conn: &mut Conn, view: &FileView) -> anyhow::Result<()> {
    let (page, subject) = match view.viewed {
        Viewed::Person(person) => ("customer", person.to_string()),
        Viewed::Found(person) => ("search", person.to_string()),
        Viewed::Order(order) => ("order", order.to_string()),
    };
    let sql = match view.viewed {
        Viewed::Person(_) | Viewed::Found(_) => {
            "insert into file_views (actor_id, subject, subject_id, person_id, page, hour, \
             viewed_at_ms) select $1, 'person', p.id, p.id, $5, $3, $4 from persons p \
             where p.id = $2 on conflict (actor_id, subject, subject_id, page, hour) do nothing"
        }
        Viewed::Order(_) => {
            "insert into file_views (actor_id, subject, subject_id, person_id, page, hour, \
             viewed_at_ms) select $1, 'order', o.id, o.person_id, $5, $3, $4 from orders o \
             where o.id = $2 on conflict (actor_id, subject, subject_id, page, hour) do nothing"
        }
    };
    sqlx::query(sql)
        .bind(view.actor.to_string())
        .bind(subject)
        .bind(view.hour())
        .bind(view.at.0)
        .bind(page)
        .execute(conn)
        .await?;
    Ok(())
}

/// As administrators read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileViewRow {
    pub at: Moment,
    /// Of one of the staff; empty: no account of theirs.
    pub name: String,
    /// None: the person's own page.
    pub order: Option<String>,
    /// No page: a search named them among few.
    pub is_found: bool,
}

/// The newest first.
#[boxed]
pub async fn of_person(
    conn: &mut Conn,
    person: PersonId,
    limit: i64,
) -> anyhow::Result<Vec<FileViewRow>> {
    sqlx::query(
        "select v.viewed_at_ms, v.page, s.name, o.code from file_views v \
         left join staff s on s.account_id = v.actor_id \
         left join orders o on o.id = v.subject_id and v.subject = 'order' \
         where v.person_id in (select id from persons where id = $1 or merged_into_id = $1) \
         order by v.viewed_at_ms desc, v.actor_id, v.subject_id limit $2",
    )
    .bind(person.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(FileViewRow {
            at: row.moment("viewed_at_ms")?,
            name: row.text_or_none("name")?.unwrap_or_default(),
            order: row.text_or_none("code")?,
            is_found: row.text("page")? == "search",
        })
    })
    .collect()
}

/// Of before then; at most so many.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from file_views where (actor_id, subject, subject_id, page, hour) in \
         (select actor_id, subject, subject_id, page, hour from file_views \
           where viewed_at_ms < $1 order by viewed_at_ms limit $2) and viewed_at_ms < $1",
    );
    Ok(gone.bind(before.0).bind(limit).execute(conn).await?.rows_affected())
}
