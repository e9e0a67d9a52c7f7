//! The link on a printed card, which whoever printed it knows.

use crate::{
    handed_on::resale::{ana_with, house},
    presents::gifts::{BEN, gift, gift_secret, give, mails},
    sale::refused,
};
use domain::{moment::DAY_MS, tickets::gift::GiftRefusal};
use subscribers::gifts::{self, Delivery};
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_card_asks_whoever_opens_it_for_an_address() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        give(&stage, &order, Delivery::Printed).await;
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0);
        let card = gifts::card_pdf(&stage.house, &order.secret).await.expect("printed");
        assert!(card.expect("a card").starts_with(b"%PDF-"));
        let secret = gift_secret(&stage, &order).await;
        let printed = gift(&stage, &order).await.secret;
        let printed = house::sealed::printed_link(&stage.house, &printed).expect("our key");
        let guest = stage.guest().await;
        let none = gifts::accept(&stage.house, &guest, &printed, "nobody").await;
        assert_eq!(refused(none), GiftRefusal::BadAddress);
        let own = gifts::accept(&stage.house, &guest, &printed, BEN).await.expect("accepted");
        assert_eq!(own, secret, "the printed link leads to theirs");
        // Whoever printed the card knows its link: it shows no code of theirs.
        assert!(gifts::opened(&stage.house, &printed, "en").await.expect("read").is_none());
        let why = gifts::former(&stage.house, &printed).await.expect("read");
        assert_eq!(why, Some(gifts::Former::Accepted));
        let again = gifts::accept(&stage.house, &guest, &printed, "eva@example.org").await;
        assert_eq!(refused(again), GiftRefusal::Unknown);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-received"), 1);
        let card = gifts::card_pdf(&stage.house, &order.secret).await.expect("read");
        assert!(card.is_none(), "nobody needs it any more");
    }
}
