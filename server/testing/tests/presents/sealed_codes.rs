//! Codes of gift vouchers are money: a copy of the database tells none of them.

use crate::presents::vouchers::{granted, season, story};
use domain::sales::voucher::{Voucher, VoucherCode, VoucherRefusal};
use house::Answered;
use money::sealing::seal_kept;
use selling::basket;
use testing::{Stage, contents, plant, stages, text};

async fn is_told(stage: &Stage, voucher: &Voucher) -> bool {
    let tables = contents(stage.store()).await.expect("read");
    tables.values().flatten().any(|row| row.contains(voucher.code.as_str()))
}

/// As a shopper types it.
async fn looked_up(stage: &Stage, code: &str) -> Result<VoucherCode, VoucherRefusal> {
    let guest = stage.guest().await;
    let found = basket::look_up(&stage.house, &guest, code).await.answered().expect("no fault");
    found.map(|found| found.code)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_database_tells_no_voucher_s_code() {
    for stage in stages().await {
        season(&stage).await;
        let voucher = granted(&stage, 5_000).await;
        assert!(!is_told(&stage, &voucher).await);
        let found = looked_up(&stage, &voucher.code.to_string()).await;
        assert_eq!(found, Ok(voucher.code.clone()));
        let listed = money::vouchers::page(&stage.house, None).await.expect("read");
        assert_eq!(listed[0].voucher.code, voucher.code, "staff see its end");
        let guest = stage.guest().await;
        basket::add_voucher(&stage.house, &guest, voucher.code.as_str()).await.expect("it pays");
        let session = Stage::session_of(&guest);
        let entered = basket::vouchers(&stage.house, session).await.expect("read");
        assert_eq!(entered[0].code, voucher.code);
        // What stands in its place is no code.
        let kept = text(stage.store(), "select code from vouchers").await.expect("read");
        let digest = kept.expect("a digest");
        assert_eq!(looked_up(&stage, &digest).await, Err(VoucherRefusal::Mistyped));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_of_an_older_program_are_found_and_encrypted_at_the_next_start() {
    for stage in stages().await {
        season(&stage).await;
        let (first, second) = (granted(&stage, 5_000).await, granted(&stage, 2_000).await);
        let plain = format!(
            "update vouchers set code = '{}', sealed_code = null where id = '{}'",
            first.code.as_str(),
            first.id
        );
        plant(stage.store(), &plain).await.expect("planted");
        assert!(is_told(&stage, &first).await);
        assert_eq!(looked_up(&stage, first.code.as_str()).await, Ok(first.code.clone()));
        let kept = seal_kept(&stage.house).await.expect("encrypted");
        assert_eq!((kept.sealed_now, kept.unreadable), (1, 0));
        assert!(!is_told(&stage, &first).await);
        for voucher in [&first, &second] {
            let code = looked_up(&stage, voucher.code.as_str()).await;
            assert_eq!(code, Ok(voucher.code.clone()));
        }
        assert_eq!(story(&stage, &first.code).await.voucher.balance_minor, 5_000);
        let again = seal_kept(&stage.house).await.expect("nothing to do");
        assert_eq!((again.sealed_now, again.unreadable), (0, 0));
    }
}
