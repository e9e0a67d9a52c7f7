//! What staff set up by page, and the staff themselves, as rows that a house takes along from its
//! rehearsal to production. Drafts, sales, and what sheets bring are no part of it.

use anyhow::{Context, ensure};
use database::bulk;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use store::{Conn, catalogue::Change};

/// A row with its numbers first, then its texts, as `TABLES` names its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedRow {
    pub table: String,
    pub cells: Vec<Value>,
}

struct Carried {
    table: &'static str,
    numbers: &'static [&'static str],
    texts: &'static [&'static str],
    /// Which of its rows.
    which: &'static str,
}

const EVERY: &str = "1 = 1";
/// Columns of what counts its revisions.
const REVISION: &[&str] = &["revision", "written_at_ms"];

/// Pictures but for those of productions, which come with the sheets, and those that only drafts
/// of pages have. Bodies are JSON: a name stands in quotes.
macro_rules! of_house {
    ($name:literal) => {
        concat!(
            "exists (select 1 from card_pictures where card_pictures.picture = ",
            $name,
            ") or not exists (select 1 from productions where poster = ",
            $name,
            ") and (not exists (select 1 from landing_page_revisions \
             where landing_page_revisions.body like '%\"' || ",
            $name,
            " || '\"%') or exists (select 1 from landing_page_revisions \
             join landing_pages on landing_pages.id = landing_page_revisions.page_id \
             and landing_pages.published_revision = landing_page_revisions.revision \
             where landing_page_revisions.body like '%\"' || ",
            $name,
            " || '\"%') or exists (select 1 from looks where looks.body like '%\"' || ",
            $name,
            " || '\"%') or exists (select 1 from brands where brands.body like '%\"' || ",
            $name,
            " || '\"%'))"
        )
    };
}

/// In an order in which each row finds those that it refers to.
const TABLES: &[Carried] = &[
    Carried {
        table: "persons",
        numbers: &["created_at_ms"],
        texts: &["id", "given_name", "family_name", "email", "language"],
        which: "id in (select accounts.person_id from accounts \
                join staff on staff.account_id = accounts.id)",
    },
    Carried {
        table: "accounts",
        numbers: &["created_at_ms"],
        texts: &["id", "person_id", "email"],
        which: "id in (select account_id from staff)",
    },
    Carried {
        table: "staff",
        numbers: &["added_at_ms", "password_set_at_ms", "totp_step", "ended_at_ms"],
        texts: &["account_id", "name", "password_hash", "totp_secret"],
        which: EVERY,
    },
    Carried {
        table: "staff_recovery_codes",
        numbers: &["made_at_ms", "used_at_ms"],
        texts: &["account_id", "code_sha256"],
        which: EVERY,
    },
    Carried {
        table: "staff_identities",
        numbers: &["joined_at_ms", "used_at_ms"],
        texts: &["issuer", "subject", "account_id", "provider"],
        which: EVERY,
    },
    // The others come with the program, and nobody changes them.
    Carried {
        table: "roles",
        numbers: &["revision"],
        texts: &["id", "key", "name"],
        which: "name is not null",
    },
    Carried {
        table: "role_grants",
        numbers: &[],
        texts: &["role_id", "action", "scope"],
        which: "role_id in (select id from roles where name is not null)",
    },
    Carried {
        table: "account_roles",
        numbers: &["given_at_ms", "ends_at_ms"],
        texts: &["account_id", "role_id", "scope"],
        which: EVERY,
    },
    Carried {
        table: "texts",
        numbers: &["revision", "written_at_ms", "source_revision"],
        texts: &["key", "language", "body", "author", "source_digest"],
        which: "key >= 'message.' and key < 'message/' and exists (select 1 from published_texts \
                where published_texts.key = texts.key \
                and published_texts.language = texts.language \
                and published_texts.revision = texts.revision)",
    },
    Carried {
        table: "published_texts",
        numbers: &["revision"],
        texts: &["key", "language"],
        which: "key >= 'message.' and key < 'message/'",
    },
    Carried {
        table: "accepted_fallbacks",
        numbers: &["accepted_at_ms"],
        texts: &["key", "language", "accepted_by"],
        which: EVERY,
    },
    Carried {
        table: "spoken_languages",
        numbers: REVISION,
        texts: &["body", "author"],
        which: EVERY,
    },
    Carried { table: "looks", numbers: REVISION, texts: &["body", "author"], which: EVERY },
    Carried { table: "brands", numbers: REVISION, texts: &["key", "body", "author"], which: EVERY },
    Carried {
        table: "fonts",
        numbers: &["uploaded_at_ms"],
        texts: &["name", "bytes", "uploaded_by"],
        which: EVERY,
    },
    Carried {
        table: "pictures",
        numbers: &["focus_x", "focus_y", "width", "height", "uploaded_at_ms"],
        texts: &["name", "original", "uploaded_by"],
        which: of_house!("pictures.name"),
    },
    Carried {
        table: "picture_files",
        numbers: &[],
        texts: &["picture", "form", "media_type", "bytes"],
        which: of_house!("picture_files.picture"),
    },
    Carried {
        table: "card_pictures",
        numbers: REVISION,
        texts: &["card", "picture", "author"],
        which: EVERY,
    },
    // What shoppers see is the newest version there.
    Carried {
        table: "landing_pages",
        numbers: &["published_revision as revision", "published_revision"],
        texts: &["id"],
        which: "published_revision is not null",
    },
    Carried {
        table: "landing_page_revisions",
        numbers: REVISION,
        texts: &["page_id", "body", "author"],
        which: "exists (select 1 from landing_pages \
                where landing_pages.id = landing_page_revisions.page_id \
                and landing_pages.published_revision = landing_page_revisions.revision)",
    },
    Carried {
        table: "landing_page_addresses",
        numbers: &["published_at_ms"],
        texts: &["address", "page_id"],
        which: "published_at_ms is not null and page_id in (select id from landing_pages \
                where published_revision is not null)",
    },
    Carried { table: "announcements", numbers: REVISION, texts: &["body", "author"], which: EVERY },
    Carried {
        table: "measuring_accounts",
        numbers: REVISION,
        texts: &["service", "sealed_secret", "author"],
        which: EVERY,
    },
];

/// In the order in which they can be written.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<CarriedRow>> {
    let mut rows = Vec::new();
    for of in TABLES {
        let columns = of.columns();
        // By the places of all columns: the same rows always come in the same order.
        let order: Vec<String> = (1..=columns.len()).map(|place| place.to_string()).collect();
        let (columns, order) = (columns.join(", "), order.join(", "));
        let (table, which) = (of.table, of.which);
        let sql = format!("select {columns} from {table} where {which} order by {order}");
        let found = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *conn).await?;
        for row in &found {
            let cells = of.cells(row).with_context(|| format!("a row of {table}"))?;
            rows.push(CarriedRow { table: table.to_owned(), cells });
        }
    }
    Ok(rows)
}

/// The first table in which something stands in the way of such rows.
#[boxed]
pub async fn filled(conn: &mut Conn) -> anyhow::Result<Option<&'static str>> {
    let mut tables = vec![("orders", EVERY), ("accounts", EVERY)];
    tables.extend(TABLES.iter().map(|of| (of.table, of.which)));
    for (table, which) in tables {
        let sql = format!("select count(*) from {table} where {which}");
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *conn).await?;
        if count > 0 {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

/// # Errors
/// Another program wrote the rows.
#[boxed]
pub async fn write(change: &mut Change<'_>, rows: &[CarriedRow]) -> anyhow::Result<()> {
    for row in rows {
        let CarriedRow { table, cells } = row;
        let of = TABLES.iter().find(|of| of.table == table);
        let of = of.with_context(|| format!("this program takes no {table} along"))?;
        let columns: Vec<&str> = of.columns().into_iter().map(written).collect();
        ensure!(
            cells.len() == columns.len(),
            "a row of {table} has {} values instead of {}: export by the same version",
            cells.len(),
            columns.len()
        );
        let (names, values) = (columns.join(", "), bulk::list(columns.len()));
        let sql = format!("insert into {table} ({names}) values ({values})");
        let mut query: bulk::Insert<'_> = sqlx::query(AssertSqlSafe(sql));
        for (place, cell) in cells.iter().enumerate() {
            query = match place < of.numbers.len() {
                true => query.bind(cell.as_i64()),
                false => query.bind(cell.as_str()),
            };
        }
        query.execute(&mut **change).await.with_context(|| format!("a row of {table}"))?;
    }
    Ok(())
}

/// Where a value stands: `published_revision as revision` is written as `revision`.
fn written(column: &'static str) -> &'static str {
    column.rsplit(" as ").next().unwrap_or(column)
}

impl Carried {
    fn columns(&self) -> Vec<&'static str> {
        self.numbers.iter().chain(self.texts).copied().collect()
    }

    fn cells(&self, row: &AnyRow) -> anyhow::Result<Vec<Value>> {
        let mut cells: Vec<Value> = Vec::new();
        for place in 0..self.numbers.len() {
            cells.push(row.try_get::<Option<i64>, _>(place)?.into());
        }
        for place in self.numbers.len()..self.numbers.len() + self.texts.len() {
            cells.push(row.try_get::<Option<String>, _>(place)?.into());
        }
        Ok(cells)
    }
}
