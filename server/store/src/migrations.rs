//! Forward-only migrations, in the program itself.

use anyhow::Context;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use std::borrow::Cow;

const ALL: [(i64, &str, &str); 27] = [
    (1, "venues", include_str!("../migrations/0001_venues.sql")),
    (2, "season", include_str!("../migrations/0002_season.sql")),
    (3, "people", include_str!("../migrations/0003_people.sql")),
    (4, "sales", include_str!("../migrations/0004_sales.sql")),
    (5, "tickets", include_str!("../migrations/0005_tickets.sql")),
    (6, "record", include_str!("../migrations/0006_record.sql")),
    (7, "catalogue", include_str!("../migrations/0007_catalogue.sql")),
    (8, "history", include_str!("../migrations/0008_history.sql")),
    (9, "sessions", include_str!("../migrations/0009_sessions.sql")),
    (10, "growth", include_str!("../migrations/0010_growth.sql")),
    (11, "offers", include_str!("../migrations/0011_offers.sql")),
    (12, "sheets", include_str!("../migrations/0012_sheets.sql")),
    (13, "accounts", include_str!("../migrations/0013_accounts.sql")),
    (14, "rules", include_str!("../migrations/0014_rules.sql")),
    (15, "goods", include_str!("../migrations/0015_goods.sql")),
    (16, "people", include_str!("../migrations/0016_people.sql")),
    (17, "receivables", include_str!("../migrations/0017_receivables.sql")),
    (18, "proof", include_str!("../migrations/0018_proof.sql")),
    (19, "reservations", include_str!("../migrations/0019_reservations.sql")),
    (20, "payments", include_str!("../migrations/0020_payments.sql")),
    (21, "staff", include_str!("../migrations/0021_staff.sql")),
    (22, "cancellations", include_str!("../migrations/0022_cancellations.sql")),
    (23, "cancellation_lines", include_str!("../migrations/0023_cancellation_lines.sql")),
    (24, "invoices", include_str!("../migrations/0024_invoices.sql")),
    (25, "disputes", include_str!("../migrations/0025_disputes.sql")),
    (26, "settled_debts", include_str!("../migrations/0026_settled_debts.sql")),
    (27, "brought_back", include_str!("../migrations/0027_brought_back.sql")),
];

/// Brings the schema to this program's version.
///
/// # Errors
/// When a migration that already ran was edited since, or the database refuses one.
pub(crate) async fn run(conn: &mut sqlx::AnyConnection) -> anyhow::Result<()> {
    let migrations = ALL
        .iter()
        .map(|&(version, name, sql)| {
            Migration::new(
                version,
                Cow::Borrowed(name),
                MigrationType::Simple,
                sqlx::SqlStr::from_static(sql),
                false,
            )
        })
        .collect::<Vec<_>>();
    let migrator = Migrator::with_migrations(migrations);
    migrator.run(conn).await.context("the database schema could not be brought up to date")
}
