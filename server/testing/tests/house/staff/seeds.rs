//! A copy of the database is not one of the two factors: it holds no seed that anybody can read.

use house::sealed::seed_key::SeedKey;
use std::path::Path;
use store::Store;
use testing::{Stage, contents, plant, stages, text};

async fn kept(stage: &Stage) -> String {
    let kept = text(stage.store(), "select totp_secret from staff").await;
    kept.expect("read").expect("a seed")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_database_holds_no_seed_in_plain() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let offer =
            people::staff::totp_offer(&stage.house, &session, "en").await.expect("an offer");
        let again =
            people::staff::totp_offer(&stage.house, &session, "en").await.expect("an offer");
        assert_eq!(offer, again, "the same at each look");
        let all = format!("{:?}", contents(stage.store()).await.expect("rows"));
        assert!(!all.contains(&rosa.totp_secret) && !all.contains(&offer.secret));
        assert!(kept(&stage).await.starts_with("aes256gcm:"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seeds_of_an_older_program_open_and_are_encrypted_at_the_next_start() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let plain = format!("update staff set totp_secret = '{}'", rosa.totp_secret);
        plant(stage.store(), &plain).await.expect("planted");
        stage.staff_in(&rosa).await;
        let counts = people::staff::seal_kept_seeds(&stage.house).await.expect("encrypted");
        assert_eq!((counts.sealed_now, counts.unreadable), (1, 0));
        assert!(kept(&stage).await.starts_with("aes256gcm:"));
        stage.staff_in(&rosa).await;
        let counts = people::staff::seal_kept_seeds(&stage.house).await.expect("nothing to do");
        assert_eq!((counts.sealed_now, counts.unreadable), (0, 0));
    }
}

/// All files of the embedded database, as somebody who copies them has them.
fn bytes_of(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file"));
    files.flat_map(|file| std::fs::read(file.path()).expect("bytes")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_byte_of_the_file_keeps_a_seed_that_was_encrypted() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a database");
    let stage = Stage::bare(store).await;
    let rosa = stage.staffer("rosa@example.org", "finance").await;
    let seed = rosa.totp_secret.as_bytes();
    let holds = || bytes_of(folder.path()).windows(seed.len()).any(|bytes| bytes == seed);
    assert!(!holds(), "never written in plain");
    // As an older program kept it; what it wrote of the row later moved the seed about.
    for step in 0..40 {
        let plain = format!(
            "update staff set totp_secret = '{}', name = '{}'",
            rosa.totp_secret,
            "x".repeat(step * 10)
        );
        plant(stage.store(), &plain).await.expect("planted");
    }
    assert!(holds());
    let counts = people::staff::seal_kept_seeds(&stage.house).await.expect("encrypted");
    assert_eq!(counts.sealed_now, 1);
    assert!(!holds(), "neither in the free space nor in the log");
    stage.staff_in(&rosa).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn seeds_of_another_key_are_counted_and_open_nothing() {
    let settings = house::HouseSettings {
        seed_key: Some(SeedKey::from_hex(&"a1".repeat(32)).expect("a key")),
        ..testing::settings()
    };
    for stage in testing::stages_with(&settings).await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let other = Stage::bare(stage.store().clone()).await;
        let counts = people::staff::seal_kept_seeds(&other.house).await.expect("counted");
        // The seed in use, and the one of the link that was used.
        assert_eq!((counts.sealed_now, counts.unreadable), (0, 2));
        let knock = stage.knock(&rosa);
        let why = format!(
            "{:?}",
            people::staff::staff_enter(&other.house, &knock).await.expect_err("closed")
        );
        assert!(why.contains("seed_key_file"), "{why}");
        stage.staff_in(&rosa).await;
    }
}
