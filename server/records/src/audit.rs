//! Looks for broken invariants with plain queries over whatever is in the database: each row
//! that a query counts is one violation. Nothing here trusts a constraint to have been there. A
//! file for each invariant of ARCHITECTURE.md has its questions. A question is called by its
//! invariant and its place there, `2.6`: new ones are added at the end.

mod books;
mod cover;
mod media;
mod money;
mod once;
mod reasons;
mod seats;
mod shown;

pub(crate) use cover::COVER;
pub(crate) use money::MONEY;
pub use shown::{Charged, charged};

use books::BOOKS;
use media::MEDIA;
use once::ONCE;
use reasons::REASONS;
use seats::SEATS;
use store::Conn;

/// (number of the invariant, queries that count its violations)
const QUESTIONS: [(u32, &[&str]); 7] =
    [(1, &SEATS), (2, &COVER), (3, &MONEY), (4, &ONCE), (5, &MEDIA), (6, &BOOKS), (8, &REASONS)];

/// What one question counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub invariant: u32,
    /// Its place among the invariant's questions, from 1.
    pub question: u32,
    pub violations: i64,
}

/// Asks every question that a query answers.
#[boxed]
pub async fn ask(conn: &mut Conn) -> anyhow::Result<Vec<Answer>> {
    let mut answers = Vec::new();
    for (invariant, questions) in QUESTIONS {
        for (question, sql) in (1..).zip(questions) {
            let violations = sqlx::query_scalar::<_, i64>(*sql).fetch_one(&mut *conn).await?;
            answers.push(Answer { invariant, question, violations });
        }
    }
    Ok(answers)
}
