//! What the house forgets by itself: open accounts, old codes and old sessions.

use crate::sale::count;
use crate::shoppers::accounts::{ANA, Browser};
use domain::moment::DAY_MS;
use house::jobs;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn an_open_account_closes_by_itself_and_old_codes_are_forgotten() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        stage.clock.advance_ms(29 * DAY_MS);
        assert!(browser.session(&stage).await.expect("it").signed_in.is_some());
        stage.clock.advance_ms(2 * DAY_MS);
        assert!(browser.session(&stage).await.expect("it").signed_in.is_none());
        let rights = count(&stage, "sessions where account_id is not null").await;
        assert_eq!(rights, 0, "whoever sits there next is a guest");
        jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "login_codes").await, 0);
        assert_eq!(count(&stage, "login_counts").await, 0);
        stage.clock.advance_ms(200 * DAY_MS);
        jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "sessions").await, 0, "an account keeps no browser");
        assert_eq!(count(&stage, "accounts").await, 1);
    }
}
