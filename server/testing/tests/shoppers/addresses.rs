//! Addresses that somebody made up, on both databases.

use crate::sale;
use domain::people::actor::Actor;
use house::Failure;
use money::checkout::PayRefusal;
use selling::tickets::TicketRefusal;
use testing::stages;

/// PostgreSQL keeps no NUL in a text, and takes one in a question for a fault.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_a_nul_leads_nowhere_and_is_no_fault() {
    for stage in stages().await {
        let house = &stage.house;
        for nul in ["\0", "tosca\0", "a\0b"] {
            assert_eq!(selling::orders::order(house, nul, "en").await.expect("no fault"), None);
            assert_eq!(money::payments::returned(house, nul, None).await.expect("no fault"), None);
            let again = money::checkout::pay_again(house, nul, None).await;
            assert!(matches!(again, Err(Failure::Refused(PayRefusal::UnknownOrder))));
            let resent = selling::tickets::resend_tickets(house, nul).await;
            assert!(matches!(resent, Err(Failure::Refused(TicketRefusal::UnknownOrder))));
            assert!(
                selling::plan_page::open_plan(house, nul, "en", None, None)
                    .await
                    .expect("no fault")
                    .is_none()
            );
            assert!(
                selling::programme::production(house, nul, None, "en")
                    .await
                    .expect("no fault")
                    .is_none()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_sends_control_characters_is_answered() {
    for stage in stages().await {
        let order = sale::paid(&stage, &[3]).await;
        let code = order.barcodes(&stage).await.remove(0);
        let request = |code: &str| doors::ScanRequest {
            code: code.to_owned(),
            performance: stage.performance_slug.to_owned(),
            device: "gate\0".to_owned(),
            device_sequence: None,
            device_at: testing::NOON,
        };
        for (sent, reason) in [
            ("\0\0", domain::tickets::state::ScanReason::UnknownCode),
            // A reader's mark of a GS1 code, and what fills its buffer.
            (&format!("\u{1d}{code}\0"), domain::tickets::state::ScanReason::TooEarly),
        ] {
            let answer = doors::scan(&stage.house, &Actor::Console, &request(sent)).await;
            assert_eq!(answer.expect("no fault").1, reason);
        }
    }
}
