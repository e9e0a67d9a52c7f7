//! What mails bring for the patron's calendar: an entry of a performance that moved, was cancelled,
//! or whose tickets were taken back.

use crate::{
    handed_on::resale::{self, ANA},
    sale::{
        Order,
        example::{AS_DOCUMENTED, CARMEN_ONE, SWANS_ONE, season},
    },
    ticketing::changes::{cancel, choose, paid},
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::OrderLineView,
    people::actor::Actor,
    tickets::change::ChangeChoice,
};
use subscribers::changes::{self, Wanted};
use testing::{Stage, says, stages};

/// What is attached to the newest mail that says so; the printer of the tests writes titles.
fn entries(stage: &Stage, id: &str) -> Vec<String> {
    let mails = stage.mail.mails();
    let mail = mails.iter().rfind(|mail| mail.to == ANA && says(&mail.text, id)).expect(id);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    mail.attachments.iter().map(|file| text(&file.bytes)).collect()
}

/// Ana's order of two performances, and the line of the first.
async fn two(stage: &Stage) -> (Order, OrderLineView) {
    season(stage, &AS_DOCUMENTED).await;
    let order = paid(stage, ANA, &[(CARMEN_ONE, "", 3), (SWANS_ONE, "", 3)]).await;
    house::jobs::tick(&stage.house).await;
    let lines = order.view(stage).await.lines;
    let line = lines.into_iter().find(|line| line.performance_slug == CARMEN_ONE);
    (order, line.expect("the first"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_of_a_moved_performance_brings_its_entry_and_no_other() {
    for stage in stages().await {
        let (_, line) = two(&stage).await;
        let wanted = Wanted::Move { starts_at: line.starts_at.plus_ms(DAY_MS) };
        let moved = changes::change(&stage.house, &Actor::Console, CARMEN_ONE, wanted, None).await;
        moved.expect("moved");
        house::jobs::tick(&stage.house).await;
        let told = entries(&stage, "mail-changed-calendar-moved");
        assert_eq!(told, [format!("{}\n", line.title)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_is_off_in_the_mail_and_after_its_tickets_went_back() {
    for stage in stages().await {
        let (order, line) = two(&stage).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let off = format!("{} is off\n", line.title);
        assert_eq!(entries(&stage, "mail-changed-calendar-off"), std::slice::from_ref(&off));
        choose(&stage, &order, change, ChangeChoice::MoneyBack).await;
        assert_eq!(entries(&stage, "mail-changed-taken"), std::slice::from_ref(&off));
        let feed = selling::tickets::calendar(&stage.house, &order.secret, "en").await;
        let feed = feed.expect("the other performance takes place");
        assert!(feed.contains(&off), "{feed}");
        assert_eq!(feed.lines().count(), 2, "{feed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_whose_seat_was_sold_on_is_off() {
    for stage in stages().await {
        resale::house(&stage).await;
        let (ana, order) = resale::ana_with(&stage, &[3]).await;
        let ticket = resale::ticket(&stage, &order, 0).await;
        resale::offer(&stage, &ana, ticket.admission).await;
        // Else her own address would be asked whether it means a second order.
        stage.clock.advance_ms(HOUR_MS);
        let buyer = stage.guest().await;
        let sold = resale::ordered(&stage, &buyer, CARMEN_ONE, "", &[3]).await;
        resale::pay(&stage, &sold).await;
        house::jobs::tick(&stage.house).await;
        let title = &order.view(&stage).await.lines[0].title;
        assert_eq!(entries(&stage, "mail-resale-sold"), [format!("{title} is off\n")]);
    }
}
