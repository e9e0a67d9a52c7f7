//! The house's own work goes on, whatever one part of it runs into.

use crate::sale::{assert_sound, back, order, paid};
use domain::moment::MINUTE_MS;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_over_one_payment_stops_neither_mails_nor_later_rounds() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        let waiting = order(&stage, &[4]).await;
        stage.bank.break_down(true);
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1, "mails go out all the same");
        stage.bank.break_down(false);
        stage.bank.capture(&waiting.reference);
        stage.clock.advance_ms(10 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(waiting.barcodes(&stage).await.len(), 1);
        back(&stage, &waiting.reference).await;
        assert_sound(&stage).await;
    }
}
