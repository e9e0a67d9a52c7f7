//! Of several tickets for a moved performance, some are returned alone and the others stay.

use super::{CONSOLE, choose, credit, paid, start, total};
use crate::{
    handed_on::resale::ANA,
    sale::{
        Order, assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN_ONE, pick, season},
        refused,
    },
};
use domain::{
    id::{ChangeId, OrderLineId},
    moment::DAY_MS,
    order::OrderState,
    tickets::change::{ChangeChoice, ChoiceRefusal},
};
use subscribers::changes::{self, Chosen, ChosenFor, Wanted};
use testing::{Stage, says, stages};

const BEN: &str = "ben@example.org";

async fn moved(stage: &Stage, order: &Order) -> ChangeId {
    let starts_at = start(stage, order).await.plus_ms(DAY_MS);
    let wanted = Wanted::Move { starts_at };
    let change = changes::change(&stage.house, &CONSOLE, CARMEN_ONE, wanted, None).await;
    house::jobs::tick(&stage.house).await;
    change.expect("moved")
}

/// This ticket alone, for what its page said.
fn alone(choice: ChangeChoice, shown_minor: Option<i64>, ticket: OrderLineId) -> ChosenFor {
    let chosen = Chosen { choice, shown_minor, shown_offers: None };
    ChosenFor { chosen, tickets: vec![ticket] }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_tickets_for_a_moved_performance_one_is_returned_and_the_other_stays() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3), (CARMEN_ONE, "", 4)]).await;
        let view = order.view(&stage).await;
        let ticket = view.lines[0].line;
        let change = moved(&stage, &order).await;
        let whole_minor = changes::brings(&stage.house, view.id).await.expect("read")[&change];
        let whole_minor = whole_minor.refund.minor;
        assert_eq!(whole_minor, total(&view));
        let part = changes::part_brings(&stage.house, view.id, change, &[ticket]).await;
        let part = part.expect("possible");
        let minor = part.brings.refund.minor;
        assert!(part.is_part && minor >= view.lines[0].price_minor && minor < whole_minor);

        let guest = stage.guest().await;
        let tried = async |wanted: ChosenFor| {
            changes::choose_for(&stage.house, &guest, &order.secret, change, &wanted).await
        };
        let back = ChangeChoice::MoneyBack;
        let other_sum = tried(alone(back, Some(whole_minor), ticket)).await;
        assert_eq!(refused(other_sum), ChoiceRefusal::AmountChanged);
        let kept = tried(alone(ChangeChoice::Keep, None, ticket)).await;
        assert_eq!(refused(kept), ChoiceRefusal::NotOffered, "what stays needs no choice");
        let brought = tried(alone(back, Some(minor), ticket)).await.expect("returned");
        assert_eq!(brought.map(|brings| brings.refund.minor), Some(minor));
        let twice = tried(alone(back, Some(minor), ticket)).await;
        assert_eq!(refused(twice), ChoiceRefusal::TicketsChanged);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), minor);
        let mails = stage.mail.mails();
        let mails = mails.iter().filter(|mail| says(&mail.text, "mail-changed-taken"));
        let mails: Vec<_> = mails.map(|mail| &mail.text).collect();
        assert!(mails.len() == 1 && mails[0].contains("Your ticket for"), "{mails:?}");
        let after = order.view(&stage).await;
        assert_eq!((after.state, after.lines.len()), (OrderState::Paid, 1));
        assert!(after.lines[0].state.has_code() && after.changes[0].is_open);
        let buyer = stage.guest().await;
        let mut free = 0;
        for seat in [3, 4] {
            free += u32::from(pick(&stage, &buyer, CARMEN_ONE, "", &[seat]).await.is_ok());
        }
        assert_eq!(free, 1, "its seat is on sale again");
        assert_sound(&stage).await;

        choose(&stage, &order, change, ChangeChoice::Credit).await;
        assert_eq!(credit(&stage, ANA).await, whole_minor - minor, "to the cent");
        assert_eq!(order.view(&stage).await.state, OrderState::Cancelled);
        let chosen = "journal where action = 'order.choose'";
        assert_eq!(count(&stage, chosen).await, 2);
        let in_part = format!("{chosen} and detail like '%\"lines\":[\"{ticket}\"]%'");
        assert_eq!(count(&stage, &in_part).await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_tickets_ticked_are_one_choice_and_those_of_a_cancelled_performance_go_together() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3), (CARMEN_ONE, "", 4)]).await;
        let view = order.view(&stage).await;
        let change = moved(&stage, &order).await;
        let tickets: Vec<_> = view.lines.iter().map(|line| line.line).collect();
        let chosen = ChangeChoice::Credit.into();
        let all = ChosenFor { chosen, tickets };
        let guest = stage.guest().await;
        let done = changes::choose_for(&stage.house, &guest, &order.secret, change, &all).await;
        done.expect("returned");
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, ANA).await, total(&view));
        assert_eq!(order.view(&stage).await.changes[0].choice, Some(ChangeChoice::Credit));

        let order = paid(&stage, BEN, &[(CARMEN_ONE, "", 3), (CARMEN_ONE, "", 4)]).await;
        let ticket = order.view(&stage).await.lines[0].line;
        let change = super::cancel(&stage, CARMEN_ONE).await;
        let one = alone(ChangeChoice::MoneyBack, None, ticket);
        let done = changes::choose_for(&stage.house, &guest, &order.secret, change, &one).await;
        assert_eq!(refused(done), ChoiceRefusal::NotOffered);
        assert_sound(&stage).await;
    }
}
