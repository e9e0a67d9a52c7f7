//! Forward-only migrations, in the program itself.

use anyhow::Context;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use std::borrow::Cow;

const ALL: &[(i64, &str, &str)] = &[
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
    (28, "seat_limits", include_str!("../migrations/0028_seat_limits.sql")),
    (29, "request_limits", include_str!("../migrations/0029_request_limits.sql")),
    (30, "findings", include_str!("../migrations/0030_findings.sql")),
    (31, "restores", include_str!("../migrations/0031_restores.sql")),
    (32, "season_plans", include_str!("../migrations/0032_season_plans.sql")),
    (33, "performance_revisions", include_str!("../migrations/0033_performance_revisions.sql")),
    (34, "money_back", include_str!("../migrations/0034_money_back.sql")),
    (35, "chargeback_debts", include_str!("../migrations/0035_chargeback_debts.sql")),
    (36, "invoice_parties", include_str!("../migrations/0036_invoice_parties.sql")),
    (37, "lines_given_back", include_str!("../migrations/0037_lines_given_back.sql")),
    (38, "refund_rest_sent", include_str!("../migrations/0038_refund_rest_sent.sql")),
    (39, "plain_names", include_str!("../migrations/0039_plain_names.sql")),
    (40, "extras", include_str!("../migrations/0040_extras.sql")),
    (41, "resale", include_str!("../migrations/0041_resale.sql")),
    (42, "credit", include_str!("../migrations/0042_credit.sql")),
    (43, "changed performances", include_str!("../migrations/0043_changed_performances.sql")),
    (44, "transfers", include_str!("../migrations/0044_transfers.sql")),
    (45, "exchanges", include_str!("../migrations/0045_exchanges.sql")),
    (46, "waivers", include_str!("../migrations/0046_waivers.sql")),
    (
        47,
        "by performance and person",
        include_str!("../migrations/0047_by_performance_and_person.sql"),
    ),
    (48, "renewals", include_str!("../migrations/0048_renewals.sql")),
    (49, "waiting list", include_str!("../migrations/0049_waiting_list.sql")),
    (50, "profiles", include_str!("../migrations/0050_profiles.sql")),
    (51, "passkeys", include_str!("../migrations/0051_passkeys.sql")),
    (52, "identities", include_str!("../migrations/0052_identities.sql")),
    (53, "email_changes", include_str!("../migrations/0053_email_changes.sql")),
    (54, "erasures", include_str!("../migrations/0054_erasures.sql")),
    (55, "consents", include_str!("../migrations/0055_consents.sql")),
    (56, "subscription transfers", include_str!("../migrations/0056_subscription_transfers.sql")),
    (57, "cards", include_str!("../migrations/0057_cards.sql")),
    (60, "bank accounts", include_str!("../migrations/0060_bank_accounts.sql")),
    (61, "payouts", include_str!("../migrations/0061_payouts.sql")),
    (62, "receivables of person", include_str!("../migrations/0062_receivables_of_person.sql")),
    (63, "sale alerts", include_str!("../migrations/0063_sale_alerts.sql")),
    (65, "exchanges after changes", include_str!("../migrations/0065_exchanges_after_changes.sql")),
    (66, "flexible renewals", include_str!("../migrations/0066_flexible_renewals.sql")),
    (67, "customer answers", include_str!("../migrations/0067_customer_answers.sql")),
    (69, "passes", include_str!("../migrations/0069_passes.sql")),
    (71, "vouchers", include_str!("../migrations/0071_vouchers.sql")),
    (73, "gifts", include_str!("../migrations/0073_gifts.sql")),
    (74, "thanks", include_str!("../migrations/0074_thanks.sql")),
    (75, "exchanges by recipients", include_str!("../migrations/0075_exchanges_by_recipients.sql")),
    (76, "orders as presents", include_str!("../migrations/0076_orders_as_presents.sql")),
    (77, "extra receipts", include_str!("../migrations/0077_extra_receipts.sql")),
    (78, "bounced cards", include_str!("../migrations/0078_bounced_cards.sql")),
    (79, "text drafts", include_str!("../migrations/0079_text_drafts.sql")),
    (80, "accepted fallbacks", include_str!("../migrations/0080_accepted_fallbacks.sql")),
    (81, "contents", include_str!("../migrations/0081_contents.sql")),
    (82, "looks", include_str!("../migrations/0082_looks.sql")),
    (83, "single-purpose vouchers", include_str!("../migrations/0083_single_purpose_vouchers.sql")),
    (84, "announcements", include_str!("../migrations/0084_announcements.sql")),
    (85, "roles end", include_str!("../migrations/0085_roles_end.sql")),
    (86, "own roles", include_str!("../migrations/0086_own_roles.sql")),
    (87, "password links", include_str!("../migrations/0087_password_links.sql")),
    (88, "receipt passes", include_str!("../migrations/0088_receipt_passes.sql")),
    (89, "card pictures", include_str!("../migrations/0089_card_pictures.sql")),
    (90, "landing pages", include_str!("../migrations/0090_landing_pages.sql")),
    (91, "production addresses", include_str!("../migrations/0091_production_addresses.sql")),
    (92, "spoken languages", include_str!("../migrations/0092_spoken_languages.sql")),
    (94, "brands", include_str!("../migrations/0094_brands.sql")),
    (95, "fonts", include_str!("../migrations/0095_fonts.sql")),
    (96, "text imports", include_str!("../migrations/0096_text_imports.sql")),
    (98, "list revisions", include_str!("../migrations/0098_list_revisions.sql")),
    (99, "measuring", include_str!("../migrations/0099_measuring.sql")),
    (100, "text import sources", include_str!("../migrations/0100_text_import_sources.sql")),
    (101, "resale promises", include_str!("../migrations/0101_resale_promises.sql")),
    (105, "networks", include_str!("../migrations/0105_networks.sql")),
    (106, "given vouchers", include_str!("../migrations/0106_given_vouchers.sql")),
    (107, "chargeback lines", include_str!("../migrations/0107_chargeback_lines.sql")),
    (108, "vouchers first", include_str!("../migrations/0108_vouchers_first.sql")),
    (110, "restore waits", include_str!("../migrations/0110_restore_waits.sql")),
    (111, "credit holds", include_str!("../migrations/0111_credit_holds.sql")),
    (113, "settlements", include_str!("../migrations/0113_settlements.sql")),
    (118, "ended logins", include_str!("../migrations/0118_ended_logins.sql")),
    (119, "consent requests", include_str!("../migrations/0119_consent_requests.sql")),
    (120, "sealed codes", include_str!("../migrations/0120_sealed_codes.sql")),
    (122, "staff pages", include_str!("../migrations/0122_staff_pages.sql")),
    (127, "sealed links", include_str!("../migrations/0127_sealed_links.sql")),
    (131, "transfers abroad", include_str!("../migrations/0131_transfers_abroad.sql")),
    (141, "returned mails", include_str!("../migrations/0141_returned_mails.sql")),
    (142, "orders by buyer", include_str!("../migrations/0142_orders_by_buyer.sql")),
    (150, "text source digests", include_str!("../migrations/0150_text_source_digests.sql")),
    (169, "renewals told", include_str!("../migrations/0169_renewals_told.sql")),
    (170, "creditors", include_str!("../migrations/0170_creditors.sql")),
    (171, "receivables reminded", include_str!("../migrations/0171_receivables_reminded.sql")),
    (177, "address corrections", include_str!("../migrations/0177_address_corrections.sql")),
    (182, "releases begin", include_str!("../migrations/0182_releases_begin.sql")),
    (184, "extras of presents", include_str!("../migrations/0184_extras_of_presents.sql")),
    (196, "renewals told together", include_str!("../migrations/0196_renewals_told_together.sql")),
    (197, "payments by browser", include_str!("../migrations/0197_payments_by_browser.sql")),
    (200, "after all", include_str!("../migrations/0200_after_all.sql")),
    (206, "receivables overdue", include_str!("../migrations/0206_receivables_overdue.sql")),
    (208, "orders by time", include_str!("../migrations/0208_orders_by_time.sql")),
    (213, "transfers together", include_str!("../migrations/0213_transfers_together.sql")),
    (214, "former gift links", include_str!("../migrations/0214_former_gift_links.sql")),
    (215, "registration numbers", include_str!("../migrations/0215_registration_numbers.sql")),
    (217, "page changes", include_str!("../migrations/0217_page_changes.sql")),
    (219, "printed gift links", include_str!("../migrations/0219_printed_gift_links.sql")),
    (220, "order line stages", include_str!("../migrations/0220_order_line_stages.sql")),
    (221, "counter sales", include_str!("../migrations/0221_counter_sales.sql")),
    (222, "ticket prints", include_str!("../migrations/0222_ticket_prints.sql")),
    (223, "points of sale", include_str!("../migrations/0223_points_of_sale.sql")),
    (224, "payment parts", include_str!("../migrations/0224_payment_parts.sql")),
    (225, "blocks", include_str!("../migrations/0225_blocks.sql")),
    (226, "reserved orders", include_str!("../migrations/0226_reserved_orders.sql")),
    (227, "freed house seats", include_str!("../migrations/0227_freed_house_seats.sql")),
    (229, "credit at counters", include_str!("../migrations/0229_credit_at_counters.sql")),
    (230, "exchanges together", include_str!("../migrations/0230_exchanges_together.sql")),
    (231, "renewed together", include_str!("../migrations/0231_renewed_together.sql")),
    (232, "change notes", include_str!("../migrations/0232_change_notes.sql")),
    (
        234,
        "selling programs and staff",
        include_str!("../migrations/0234_selling_programs_and_staff.sql"),
    ),
    (240, "open counter sales", include_str!("../migrations/0240_open_counter_sales.sql")),
    (241, "tills", include_str!("../migrations/0241_tills.sql")),
    (242, "search words", include_str!("../migrations/0242_search_words.sql")),
    (243, "customers at the desk", include_str!("../migrations/0243_customers_at_the_desk.sql")),
    (244, "printers", include_str!("../migrations/0244_printers.sql")),
    (245, "terminal payments", include_str!("../migrations/0245_terminal_payments.sql")),
    (246, "invitations and points", include_str!("../migrations/0246_invitations_and_points.sql")),
    (247, "exchanges at the desk", include_str!("../migrations/0247_exchanges_at_the_desk.sql")),
    (248, "allotments", include_str!("../migrations/0248_allotments.sql")),
    (249, "counter money", include_str!("../migrations/0249_counter_money.sql")),
    (250, "debts in cash", include_str!("../migrations/0250_debts_in_cash.sql")),
    (251, "restored erasures", include_str!("../migrations/0251_restored_erasures.sql")),
    (252, "right to erase", include_str!("../migrations/0252_right_to_erase.sql")),
    (253, "receivables in cash", include_str!("../migrations/0253_receivables_in_cash.sql")),
    (254, "refund payments", include_str!("../migrations/0254_refund_payments.sql")),
];

/// A backup holds it shared, on PostgreSQL: tables must not change under it.
pub(crate) const NO_BACKUP: i64 = 0x7061_7274_6572_7265;

/// Brings the schema to this program's version. A schema that a newer program has changed is taken
/// as it is: a migration only adds what former programs don't need to know, so that one can go back
/// to them.
///
/// # Errors
/// When a migration that already ran was edited since, or the database refuses one.
pub(crate) async fn run(conn: &mut sqlx::AnyConnection, is_postgres: bool) -> anyhow::Result<()> {
    let migrator = migrator(i64::MAX);
    let waits = is_postgres && is_behind(conn).await?;
    if waits {
        // Else its changes would wait for the backup in front of everybody else.
        sqlx::query("select pg_advisory_lock($1)").bind(NO_BACKUP).execute(&mut *conn).await?;
    }
    let done = migrator.run(&mut *conn).await;
    if waits {
        sqlx::query("select pg_advisory_unlock($1)").bind(NO_BACKUP).execute(&mut *conn).await?;
    }
    done.context("the database schema could not be brought up to date")?;
    let newest: i64 = sqlx::query_scalar(NEWEST).fetch_one(conn).await?;
    if ALL.iter().all(|&(version, ..)| version < newest) {
        tracing::warn!(
            schema = newest,
            "a newer program has changed this database; what it added is not used"
        );
    }
    Ok(())
}

/// Brings the schema to that of a former program, whose newest migration this was.
///
/// # Errors
/// The database refuses one.
#[cfg(feature = "testing")]
pub(crate) async fn run_until(conn: &mut sqlx::AnyConnection, newest: i64) -> anyhow::Result<()> {
    migrator(newest).run(conn).await.context("the database schema could not be made")
}

/// Of all migrations up to this one.
fn migrator(newest: i64) -> Migrator {
    let migrations = ALL
        .iter()
        .filter(|(version, ..)| *version <= newest)
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
    let mut migrator = Migrator::with_migrations(migrations);
    migrator.set_ignore_missing(true);
    migrator
}

const NEWEST: &str = "select cast(coalesce(max(version), 0) as bigint) from _sqlx_migrations";

/// Of PostgreSQL's: whether a migration is to run on a schema that is in use.
async fn is_behind(conn: &mut sqlx::AnyConnection) -> anyhow::Result<bool> {
    let known = "select count(*) from pg_tables where tablename = '_sqlx_migrations'";
    let known: i64 = sqlx::query_scalar(known).fetch_one(&mut *conn).await?;
    if known == 0 {
        return Ok(false);
    }
    // A number may be given after a higher one.
    let done: Vec<i64> =
        sqlx::query_scalar("select version from _sqlx_migrations").fetch_all(conn).await?;
    Ok(ALL.iter().any(|(version, ..)| !done.contains(version)))
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn every_migration_runs() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let files = std::fs::read_dir(folder).expect("migrations");
        let mut numbers: Vec<i64> = files
            .map(|file| {
                let name = file.expect("a file").file_name().into_string().expect("a name");
                name.split('_').next().and_then(|it| it.parse().ok()).expect("a number")
            })
            .collect();
        numbers.sort_unstable();
        assert_eq!(numbers, ALL.iter().map(|(number, ..)| *number).collect::<Vec<_>>());
    }
}
