//! Links in mails open pages: a copy of the database tells the secret of none of them.

use crate::{
    handed_on::resale::{ana_with, house, ticket},
    presents::gifts::{BEN, gift_secret, give},
    renewal::subscription_transfers as subscriptions,
    sale::{Order, paid},
};
use domain::moment::MINUTE_MS;
use house::{
    HouseSettings,
    sealed::{self, seed_key::SeedKey},
};
use money::sealing::seal_links;
use selling::tickets::{Print, resend_tickets, tickets_pdf_by_code};
use std::{fs, path::Path};
use store::Store;
use subscribers::{
    gifts::{self, Delivery},
    own_data::sale_alerts,
    transfers::{self, subscriptions as whole},
};
use testing::{NOON, Stage, contents, plant, stages, text};

/// Of an entry of a waiting list, and of a request for a mail.
const ENTRY: &str = "0123456789abcdef0123456789abcdef01234567";
const ALERT: &str = "89abcdef0123456789abcdef0123456789abcdef";

pub async fn is_told(stage: &Stage, secret: &str) -> bool {
    let tables = contents(stage.store()).await.expect("read");
    tables.values().flatten().any(|row| row.contains(secret))
}

/// The link's row as an older program wrote it.
async fn made_plain(stage: &Stage, table: &str, secret: &str) {
    let kept = sealed::link_lookup(&stage.house, secret).expect("a key");
    let plain = format!(
        "update {table} set secret = '{secret}', sealed_secret = null where secret = '{}'",
        kept.digest
    );
    plant(stage.store(), &plain).await.expect("planted");
}

/// An order; one of its tickets is offered to Ben, and the other is his present.
struct Links {
    order: Order,
    transfer: String,
    gift: String,
}

impl Links {
    async fn made(stage: &Stage) -> Self {
        house(stage).await;
        let (ana, order) = ana_with(stage, &[3, 4]).await;
        let mine = ticket(stage, &order, 0).await.admission;
        let transfer = transfers::offer(&stage.house, &ana, mine, BEN).await.expect("offered");
        give(stage, &order, Delivery::Now).await;
        let gift = gift_secret(stage, &order).await;
        Self { order, transfer, gift }
    }

    fn by_table(&self) -> [(&'static str, &str); 3] {
        [
            ("orders", self.order.secret.as_str()),
            ("transfers", self.transfer.as_str()),
            ("gifts", self.gift.as_str()),
        ]
    }

    async fn all_open(&self, stage: &Stage) -> bool {
        let house = &stage.house;
        let order = selling::orders::order(house, &self.order.secret, "en").await.expect("read");
        let ticket = transfers::handed(house, &self.transfer, "en").await.expect("read");
        let present = gifts::opened(house, &self.gift, "en").await.expect("read");
        let secret = order.as_ref().map(|order| order.secret.as_str());
        secret == Some(self.order.secret.as_str()) && ticket.is_some() && present.is_some()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_database_tells_no_secret_of_a_link() {
    for stage in stages().await {
        let links = Links::made(&stage).await;
        assert!(links.all_open(&stage).await);
        for (table, secret) in links.by_table() {
            assert!(!is_told(&stage, secret).await, "{table}");
            // What stands in its place opens nothing.
            let digest = sealed::link_lookup(&stage.house, secret).expect("a key").digest;
            assert!(is_told(&stage, &digest).await, "{table}");
            let order = selling::orders::order(&stage.house, &digest, "en").await;
            assert!(order.expect("read").is_none());
            let ticket = transfers::handed(&stage.house, &digest, "en").await;
            assert!(ticket.expect("read").is_none());
            let present = gifts::opened(&stage.house, &digest, "en").await;
            assert!(present.expect("read").is_none());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_an_older_program_open_and_are_encrypted_at_the_next_start() {
    for stage in stages().await {
        let links = Links::made(&stage).await;
        for (table, secret) in links.by_table() {
            made_plain(&stage, table, secret).await;
            assert!(is_told(&stage, secret).await, "{table}");
        }
        let performance = text(stage.store(), "select min(id) from performances").await;
        let (performance, id) = (performance.expect("read").expect("one"), stage.house.new_id());
        let planted = format!(
            "insert into waiting_entries (id, performance_id, email, language, quantity, zones, \
               together, secret, joined_at_ms) \
               values ('{id}', '{performance}', '{BEN}', 'en', 1, '', 0, '{ENTRY}', 1); \
             insert into sale_alerts (id, performance_id, email, language, secret, asked_at_ms) \
               values ('{id}', '{performance}', '{BEN}', 'en', '{ALERT}', 1)"
        );
        plant(stage.store(), &planted).await.expect("planted");
        let others_open = async || {
            let entry = selling::waiting::view(&stage.house, ENTRY, "en").await.expect("read");
            let alert = sale_alerts::view(&stage.house, ALERT, "en").await.expect("read");
            entry.is_some() && alert.is_some_and(|it| it.open[0].secret == ALERT)
        };
        assert!(links.all_open(&stage).await && others_open().await);

        let kept = seal_links(&stage.house).await.expect("encrypted");
        assert_eq!((kept.sealed_now, kept.unreadable), (5, 0));
        assert!(links.all_open(&stage).await && others_open().await);
        for (table, secret) in links.by_table() {
            assert!(!is_told(&stage, secret).await, "{table}");
        }
        assert!(!is_told(&stage, ENTRY).await && !is_told(&stage, ALERT).await);
        let again = seal_links(&stage.house).await.expect("nothing to do");
        assert_eq!((again.sealed_now, again.unreadable), (0, 0));
        // A mail that leaves later has the same link as the first.
        stage.clock.advance_ms(10 * MINUTE_MS);
        resend_tickets(&stage.house, &links.order.secret).await.expect("sent again");
        house::jobs::tick(&stage.house).await;
        let link = format!("/en/orders/{}", links.order.secret);
        assert!(stage.mail.mails().iter().any(|mail| mail.text.contains(&link)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_s_link_is_kept_as_the_others() {
    for stage in stages().await {
        subscriptions::house(&stage, subscriptions::LOST_BUT_FAMILY).await;
        let (ana, _, item) = subscriptions::ana_subscribes(&stage).await;
        let secret = whole::offer(&stage.house, &ana, item, &subscriptions::to(BEN, None)).await;
        let secret = secret.expect("offered");
        assert!(!is_told(&stage, &secret).await);
        made_plain(&stage, "subscription_transfers", &secret).await;
        assert!(is_told(&stage, &secret).await);
        for sealed in [1, 0] {
            let seen = whole::handed(&stage.house, &secret, "en").await.expect("read");
            assert!(seen.is_some());
            let kept = seal_links(&stage.house).await.expect("encrypted");
            assert_eq!((kept.sealed_now, kept.unreadable), (sealed, 0));
            assert!(!is_told(&stage, &secret).await);
        }
    }
}

/// All files of the embedded database, as somebody who copies them has them.
fn bytes_of(folder: &Path) -> Vec<u8> {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file"));
    files.flat_map(|file| fs::read(file.path()).expect("bytes")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_byte_of_the_file_keeps_a_link_that_was_encrypted() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a database");
    let stage = Stage::over(store, 7, NOON).await;
    let order = paid(&stage, &[1]).await;
    let secret = order.secret.as_bytes();
    let holds = || bytes_of(folder.path()).windows(secret.len()).any(|bytes| bytes == secret);
    assert!(!holds(), "never written in plain");
    made_plain(&stage, "orders", &order.secret).await;
    assert!(holds());
    let kept = seal_links(&stage.house).await.expect("encrypted");
    assert_eq!(kept.sealed_now, 1);
    assert!(!holds(), "neither in the free space nor in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_another_key_are_counted_and_the_box_office_goes_on() {
    let settings = HouseSettings {
        seed_key: Some(SeedKey::from_hex(&"a1".repeat(32)).expect("a key")),
        ..testing::settings()
    };
    for stage in testing::stages_with(&settings).await {
        let order = paid(&stage, &[1]).await;
        let code = order.view(&stage).await.code;
        let other = Stage::bare(stage.store().clone()).await;
        // What is plain still waits for the right key.
        let plain = paid(&stage, &[2]).await;
        made_plain(&stage, "orders", &plain.secret).await;
        let kept = seal_links(&other.house).await.expect("looked");
        assert_eq!((kept.sealed_now, kept.unreadable), (0, 1));
        let kept = seal_links(&stage.house).await.expect("encrypted");
        assert_eq!((kept.sealed_now, kept.unreadable), (1, 0));
        let seen = selling::orders::order(&other.house, &order.secret, "en").await.expect("read");
        assert!(seen.is_none());
        let kept = sealed::store_link(&stage.house, &order.secret).expect("a key");
        let why = sealed::open_link(&other.house, &kept).expect_err("another key");
        assert!(format!("{why:#}").contains("seed_key_file"), "{why:#}");
        let pdf = tickets_pdf_by_code(&other.house, &code, Print::each_alone("en")).await;
        assert!(!pdf.expect("printed").is_empty());
        assert_eq!(order.view(&stage).await.secret, order.secret);
    }
}
