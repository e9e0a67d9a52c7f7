//! What the recipient of a present reads of what has changed since it was given.

use crate::{
    handed_on::resale::{ana_with, house, ticket},
    presents::gifts::{accept, gift_secret, give, opened, request},
    sale::{assert_sound, banks::wanted, example::CARMEN_ONE},
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    people::actor::Actor,
};
use money::cancellation::{self, Taken};
use subscribers::{
    changes::{self, Wanted},
    gifts::{self, Delivery, GiftRequest, Opened, Since, TicketsSince},
    transfers,
};
use testing::stages;

/// Of tickets alone.
fn told(opened: &Opened) -> Vec<(TicketsSince, u32)> {
    let one = |since: &Since| match since {
        Since::Tickets { what, count, .. } => (*what, *count),
        other => panic!("there are tickets only: {other:?}"),
    };
    opened.since.iter().map(one).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recipient_reads_what_has_left_the_present_and_what_was_moved() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4, 5]).await;
        give(&stage, &order, Delivery::Now).await;
        let secret = gift_secret(&stage, &order).await;
        assert!(told(&opened(&stage, &secret).await).is_empty(), "nothing has changed");

        let first = ticket(&stage, &order, 0).await.admission;
        transfers::offer(&stage.house, &ana, first, "eva@example.org").await.expect("offered");
        assert_eq!(told(&opened(&stage, &secret).await), [(TicketsSince::Left, 1)]);
        transfers::take_back(&stage.house, &ana, first).await.expect("kept");
        assert!(told(&opened(&stage, &secret).await).is_empty(), "it is in it again");

        let lines = order.view(&stage).await.lines;
        let before = lines[0].starts_at;
        let later = Wanted::Move { starts_at: before.plus_ms(DAY_MS) };
        let moved = changes::change(&stage.house, &Actor::Console, CARMEN_ONE, later, None).await;
        moved.expect("moved");
        house::jobs::tick(&stage.house).await;
        let moved = (TicketsSince::Moved { before }, 3);
        assert_eq!(told(&opened(&stage, &secret).await), [moved]);
        accept(&stage, &secret).await;
        assert_eq!(told(&opened(&stage, &secret).await), [moved], "after the acceptance, too");

        let code = order.view(&stage).await.code;
        let one = wanted(Taken::These(vec![lines[1].line]));
        let done = cancellation::cancel(&stage.house, &Actor::Console, &code, &one).await;
        done.expect("cancelled");
        let moved = (TicketsSince::Moved { before }, 2);
        let expected = [moved, (TicketsSince::Cancelled, 1)];
        assert_eq!(told(&opened(&stage, &secret).await), expected);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_recipient_isn_t_told_what_had_left_before_their_card() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4, 5]).await;
        give(&stage, &order, Delivery::Now).await;
        stage.clock.advance_ms(MINUTE_MS);
        let first = ticket(&stage, &order, 0).await.admission;
        transfers::offer(&stage.house, &ana, first, "eva@example.org").await.expect("offered");
        let secret = gift_secret(&stage, &order).await;
        assert_eq!(told(&opened(&stage, &secret).await), [(TicketsSince::Left, 1)]);
        stage.clock.advance_ms(MINUTE_MS);
        let cleo = GiftRequest { recipient_name: "Cleo".to_owned(), ..request(Delivery::Now) };
        let guest = stage.guest().await;
        gifts::give(&stage.house, &guest, &order.secret, &cleo).await.expect("given");
        let secret = gift_secret(&stage, &order).await;
        let read = opened(&stage, &secret).await;
        assert_eq!((read.to.as_str(), read.lines.len()), ("Cleo", 2));
        assert!(told(&read).is_empty(), "two tickets are all that Cleo was given");
    }
}
