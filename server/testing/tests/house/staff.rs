//! The staff's door and the roles (T6.16), on both databases.

mod door;
mod forgotten;
mod own;
mod people;
mod provider;
mod roles;
mod seeds;

use testing::{Stage, number};

async fn count(stage: &Stage, sql: &str) -> i64 {
    number(stage.store(), sql).await.expect("a number")
}

/// How often something stands in the journal.
async fn noted(stage: &Stage, action: &str) -> i64 {
    count(stage, &format!("select count(*) from journal where action = '{action}'")).await
}
