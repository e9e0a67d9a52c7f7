//! Tickets that staff take back.

use crate::sale::{self, EACH, Order, assert_sound, balance, count, order, paid, refused};
use domain::{
    id::{AccountId, OrderLineId},
    moment::{HOUR_MS, MINUTE_MS},
    money::Money,
    order::{CancelledBy, OrderState, TicketState},
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
    people::actor::{Action, Actor},
};
use house::Failure;
use money::cancellation::{
    CancelRefusal, Cancellation, Cancelled, ReleaseRefusal, SeatsBack, Taken,
};
use testing::{Stage, missing_right, stages, text};

const FEE: i64 = 150;
const STAFF: TicketState = TicketState::TakenBack(CancelledBy::House);

async fn line(stage: &Stage, position: i64) -> OrderLineId {
    let sql = format!("select id from order_lines where position = {position}");
    let id = text(stage.store(), &sql).await.expect("read").expect("a line");
    id.parse().expect("an identity")
}

fn wanted(lines: &[OrderLineId], fees_back: bool, seats: SeatsBack) -> Cancellation {
    let taken = match lines {
        [] => Taken::All,
        some => Taken::These(some.to_vec()),
    };
    let reason = "illness".to_owned();
    Cancellation { taken, fees_back, seats, reason, shown_minor: None }
}

async fn cancel(
    stage: &Stage,
    order: &Order,
    wanted: &Cancellation,
) -> Result<Cancelled, Failure<CancelRefusal>> {
    let code = order.view(stage).await.code;
    let done = money::cancellation::cancel(&stage.house, &Actor::Console, &code, wanted).await;
    assert_sound(stage).await;
    done
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_order_goes_back_with_its_fees_once() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let all = wanted(&[], true, SeatsBack::OnSale);
        let done = cancel(&stage, &order, &all).await.expect("taken back");
        assert_eq!(done, Cancelled { lines: 2, amount: Money::euro(2 * EACH) });
        let again = refused(cancel(&stage, &order, &all).await);
        assert_eq!(again, CancelRefusal::NothingLeft);
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH);
        for account in ["gateway:house-web", "sales", "fees", "vat", "refunds-due"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Cancelled);
        assert!(view.taken_back.iter().all(|line| line.state == STAFF), "staff cancelled it");
        assert!(
            view.back
                .is_some_and(|back| (back.done_minor, back.amount_minor) == (2 * EACH, 2 * EACH))
        );
        assert!(stage.mail.mails().iter().any(|it| it.subject.contains("cancelled")));
        assert_sound(&stage).await;
        // Somebody else sits there.
        paid(&stage, &[3, 4]).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ticket_goes_back_without_its_fee_and_its_seat_stays_with_the_box_office() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let codes = order.barcodes(&stage).await;
        let one = wanted(&[line(&stage, 0).await], false, SeatsBack::BoxOffice);
        let done = cancel(&stage, &order, &one).await.expect("taken back");
        assert_eq!(done, Cancelled { lines: 1, amount: Money::euro(EACH - FEE) });
        let view = order.view(&stage).await;
        assert_eq!((view.state, view.lines.len()), (OrderState::Paid, 1));
        assert_eq!(order.barcodes(&stage).await, codes[1..]);
        assert_eq!(count(&stage, "claims where owner = 'block'").await, 1);
        assert_eq!(count(&stage, "blocks where cancellation_id is not null").await, 1);
        assert_eq!(balance(&stage, "fees").await + FEE * 2, 2 * 26, "fees are kept");
        let guest = stage.guest().await;
        let theirs =
            money::cancellation::release_kept_seats(&stage.house, &guest, &view.code, 1).await;
        assert_eq!(missing_right(theirs), Some(Action::RefundOrder));
        let stale =
            money::cancellation::release_kept_seats(&stage.house, &Actor::Console, &view.code, 2)
                .await;
        assert_eq!(refused(stale), ReleaseRefusal::Changed);
        let released =
            money::cancellation::release_kept_seats(&stage.house, &Actor::Console, &view.code, 1)
                .await;
        assert_eq!(released.expect("on sale"), 1);
        assert_eq!(count(&stage, "claims").await, 1);
        let rest = wanted(&[], true, SeatsBack::OnSale);
        cancel(&stage, &order, &rest).await.expect("the other one");
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH - FEE, "one fee is kept");
        assert_eq!(count(&stage, "refunds where done_at_ms is not null").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_says_what_was_taken_back_and_that_its_money_is_still_owed() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.bank.refuse_refunds(true);
        let one = wanted(&[line(&stage, 0).await], false, SeatsBack::OnSale);
        cancel(&stage, &order, &one).await.expect("taken back");
        let back = order.view(&stage).await.back.expect("it goes back");
        assert_eq!(back.under_way_minor(), EACH - FEE);
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let view = order.view(&stage).await;
        let ([stays], [gone]) = (&*view.lines, &*view.taken_back) else {
            panic!("one of each: {view:?}")
        };
        assert!(stays.ticket.is_some() && gone.ticket.is_none());
        assert_ne!(stays.seat, gone.seat);
        let back = view.back.expect("it is owed");
        assert_eq!((back.amount_minor, back.refused_minor), (EACH - FEE, EACH - FEE));
        assert_eq!((back.done_minor, back.under_way_minor()), (0, 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_goes_back_in_parts_that_add_up_to_it() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        let mut sum = 0;
        for position in 0..3 {
            let one = wanted(&[line(&stage, position).await], true, SeatsBack::OnSale);
            sum += cancel(&stage, &order, &one).await.expect("taken back").amount.minor;
        }
        assert_eq!(sum, 3 * EACH);
        assert_eq!(balance(&stage, "vat").await, 0);
        assert_eq!(order.view(&stage).await.state, OrderState::Cancelled);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_paid_is_disputed_or_used_does_not_go_back() {
    for stage in stages().await {
        let open = order(&stage, &[6]).await;
        let all = wanted(&[], true, SeatsBack::OnSale);
        assert_eq!(refused(cancel(&stage, &open, &all).await), CancelRefusal::NotPaid);
        let order = paid(&stage, &[3]).await;
        let code = order.view(&stage).await.code;
        let stranger = Actor::Staff {
            account: AccountId(uuid::Uuid::nil()),
            grants: vec![
                (Action::ReadMoney, "*".to_owned()),
                (Action::RefundOrder, "production:something-else".to_owned()),
            ],
        };
        for actor in [stranger, stage.guest().await] {
            let denied =
                missing_right(money::cancellation::cancel(&stage.house, &actor, &code, &all).await);
            assert_eq!(denied, Some(Action::RefundOrder));
        }
        let unknown =
            refused(money::cancellation::cancel(&stage.house, &Actor::Console, "NONE", &all).await);
        assert_eq!(unknown, CancelRefusal::UnknownOrder);
        let state = DisputeState::Opened;
        let dispute =
            Dispute { id: "dp".to_owned(), is_reversal: false, amount: Money::euro(EACH), state };
        let about = About::Reference(order.reference.clone());
        stage.bank.write("told", Notice { about, news: News::Dispute(dispute) });
        let told = money::payments::notified(&stage.house, "test-bank", &[], b"told").await;
        told.expect("no fault").expect("believed");
        assert_eq!(refused(cancel(&stage, &order, &all).await), CancelRefusal::Disputed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_cancel_at_once_give_back_once() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let code = order.view(&stage).await.code;
        let both = (0..8).map(|_| {
            let (house, code) = (stage.house.clone(), code.clone());
            let all = wanted(&[], true, SeatsBack::OnSale);
            tokio::spawn(async move {
                money::cancellation::cancel(&house, &Actor::Console, &code, &all).await.is_ok()
            })
        });
        let done = futures::future::join_all(both).await;
        let done = done.into_iter().filter(|it| *it.as_ref().expect("no panic")).count();
        assert_eq!(done, 1);
        assert_eq!(count(&stage, "refunds").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_without_a_number_are_counted_back_or_kept() {
    for stage in stages().await {
        for (seats, taken) in [(SeatsBack::OnSale, 0), (SeatsBack::BoxOffice, 2)] {
            let actor = stage.guest().await;
            sale::hold_floor(&stage, &actor, 2).await;
            let basket =
                selling::basket::basket(&stage.house, Stage::session_of(&actor), "en").await;
            let total = basket.expect("a basket").state.total_minor;
            let form = sale::form(&stage, &actor, total).await;
            let placed =
                money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
            let order = Order { reference: sale::reference(&placed), secret: placed.secret };
            stage.bank.capture(&order.reference);
            sale::back(&stage, &order.reference).await;
            let done = cancel(&stage, &order, &wanted(&[], true, seats)).await;
            assert_eq!(done.expect("taken back").amount.minor, total);
            let of = format!(
                "area_counters where taken = {taken} and performance_id = '{}'",
                stage.performance
            );
            assert_eq!(count(&stage, &of).await, 1);
            let view = order.view(&stage).await;
            let kept = money::cancellation::kept_seats(&stage.house, &Actor::Console, view.id)
                .await
                .expect("read");
            assert_eq!(kept as i64, taken);
            let release = || {
                money::cancellation::release_kept_seats(
                    &stage.house,
                    &Actor::Console,
                    &view.code,
                    kept,
                )
            };
            if kept > 0 {
                assert_eq!(release().await.expect("on sale"), kept);
            }
            assert_eq!(refused(release().await), ReleaseRefusal::NoneKept);
            assert_sound(&stage).await;
            let free = format!(
                "area_counters where taken = 0 and performance_id = '{}'",
                stage.performance
            );
            assert_eq!(count(&stage, &free).await, 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_that_are_taken_back_before_their_mail_leaves_are_not_written_of() {
    for stage in stages().await {
        stage.mail.set_away(true);
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let all = wanted(&[], true, SeatsBack::OnSale);
        cancel(&stage, &order, &all).await.expect("taken back");
        stage.mail.set_away(false);
        for _ in 0..3 {
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
        }
        let mails = stage.mail.mails();
        let dropped = "outbox where done_at_ms is not null and last_error = 'dropped'";
        assert_eq!(count(&stage, dropped).await, 1);
        let [mail] = &*mails else { panic!("{mails:?}") };
        assert!(mail.subject.contains("cancelled"), "{}", mail.subject);
        assert!(mail.attachments.iter().all(|file| file.name.ends_with(".ics")), "no ticket");
    }
}
