//! A copy of the database is not one of the two factors: it holds no seed that anybody can read.

use house::{
    staff::SeedKey,
    testing::{Stage, contents, plant, stages, text},
};

async fn kept(stage: &Stage) -> String {
    let kept = text(stage.store(), "select totp_secret from staff").await;
    kept.expect("read").expect("a seed")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_database_holds_no_seed_in_plain() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let offer = stage.house.totp_offer(&session, "en").await.expect("an offer");
        let again = stage.house.totp_offer(&session, "en").await.expect("an offer");
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
        let counts = stage.house.seal_kept_seeds().await.expect("encrypted");
        assert_eq!((counts.sealed_now, counts.unreadable), (1, 0));
        assert!(kept(&stage).await.starts_with("aes256gcm:"));
        stage.staff_in(&rosa).await;
        let counts = stage.house.seal_kept_seeds().await.expect("nothing to do");
        assert_eq!((counts.sealed_now, counts.unreadable), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seeds_of_another_key_are_counted_and_open_nothing() {
    let settings = house::HouseSettings {
        seed_key: Some(SeedKey::from_hex(&"a1".repeat(32)).expect("a key")),
        ..house::testing::settings()
    };
    for stage in house::testing::stages_with(&settings).await {
        let rosa = stage.staffer("rosa@example.org", "finance").await;
        let other = Stage::bare(stage.store().clone()).await;
        let counts = other.house.seal_kept_seeds().await.expect("counted");
        // The seed in use, and the one of the link that was used.
        assert_eq!((counts.sealed_now, counts.unreadable), (0, 2));
        let knock = stage.knock(&rosa);
        let why = format!("{:?}", other.house.staff_enter(&knock).await.expect_err("closed"));
        assert!(why.contains("seed_key_file"), "{why}");
        stage.staff_in(&rosa).await;
    }
}
