//! What the giver has written isn't for writing to many.

use crate::{
    handed_on::resale::{ana_with, house},
    presents::gifts::{BEN, give, mails},
};
use subscribers::gifts::Delivery;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_sent_again_and_again_has_no_words() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        for _ in 0..4 {
            give(&stage, &order, Delivery::Now).await;
            for _ in 0..3 {
                house::jobs::tick(&stage.house).await;
            }
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 4, "each arrives");
        assert_eq!(mails(&stage, BEN, "mail-gift-words"), 3);
    }
}
