//! The program dies between any two steps of a card payment. What is left is found again by its
//! state, and in the end money and tickets are equal.

use super::terminals_sold::{all, begun, connect, driven, known, sale, state};
use crate::{
    counters::counter_sales::{self, cash, form, sell},
    sale::{assert_sound, balance, count, example::CARMEN},
};
use adapters::banks::terminals::{
    stand_in::{Card, StandIn},
    stripe::StripeTerminal,
};
use domain::{
    moment::SECOND_MS,
    payments::terminal::{
        TerminalAttempt, TerminalBack, TerminalEnd, TerminalRefund, TerminalRequest, TerminalStart,
        TerminalState,
    },
    people::actor::Actor,
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{RefundAnswer, terminals::Terminal};
use money::payments::terminals::{self, DeskPaymentState, begin, step};
use std::{
    future::{Future, pending},
    sync::{Arc, Mutex},
};
use testing::{Stage, stages};
use tokio::sync::Notify;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Start,
    State,
    Cancel,
    Refund,
}

/// Where the program dies: before a call is made, or once it was heard and before the answer is
/// written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Death {
    call: Call,
    is_heard: bool,
}

struct Dying {
    terminal: StripeTerminal,
    death: Mutex<Option<Death>>,
    died: Notify,
}

impl Dying {
    fn dies_at(&self, death: Option<Death>) {
        *self.death.lock().expect("nothing panics while it holds this") = death;
    }

    async fn through<T>(
        &self,
        call: Call,
        answer: impl Future<Output = anyhow::Result<T>>,
    ) -> anyhow::Result<T> {
        let death = *self.death.lock().expect("nothing panics while it holds this");
        let Some(Death { is_heard, .. }) = death.filter(|death| death.call == call) else {
            return answer.await;
        };
        if is_heard {
            answer.await?;
        }
        self.died.notify_one();
        pending().await
    }

    /// Does it, or dies.
    async fn until_death(&self, work: impl Future<Output = ()>) {
        tokio::select! {
            () = work => {}
            () = self.died.notified() => {}
        }
    }
}

impl Terminal for Dying {
    fn label(&self) -> &str {
        self.terminal.label()
    }

    fn point(&self) -> &str {
        self.terminal.point()
    }

    fn start<'a>(
        &'a self,
        request: &'a TerminalRequest,
    ) -> BoxFuture<'a, anyhow::Result<TerminalStart>> {
        self.through(Call::Start, self.terminal.start(request)).boxed()
    }

    fn state<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        self.through(Call::State, self.terminal.state(attempt)).boxed()
    }

    fn cancel<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        self.through(Call::Cancel, self.terminal.cancel(attempt)).boxed()
    }

    fn refund<'a>(
        &'a self,
        refund: &'a TerminalRefund,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        self.through(Call::Refund, self.terminal.refund(refund)).boxed()
    }
}

async fn with_dying(stage: &mut Stage) -> (StandIn, Arc<Dying>) {
    counter_sales::house(stage).await;
    let (reader, terminal) = driven().await;
    let (death, died) = (Mutex::new(None), Notify::new());
    let dying = Arc::new(Dying { terminal, death, died });
    connect(stage, dying.clone());
    (reader, dying)
}

/// The program is up again, and its jobs run.
async fn recover(stage: &Stage, dying: &Dying) {
    dying.dies_at(None);
    for _ in 0..5 {
        stage.clock.advance_ms(30 * SECOND_MS);
        house::jobs::tick(&stage.house).await;
    }
}

/// What cards have paid and didn't get back is what the books have.
async fn assert_equal(stage: &Stage, reader: &StandIn) {
    let kept = reader.taken_minor() - reader.refunded_minor();
    assert_eq!(balance(stage, "terminal").await, kept);
    let left = "terminal_payments where ask_at_ms is not null";
    assert_eq!(count(stage, left).await, 0, "nothing is left to be done");
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_call_a_payment_is_found_by_its_state() {
    let deaths = [(Call::Start, false), (Call::Start, true), (Call::State, false)];
    let deaths = deaths.into_iter().chain([(Call::State, true)]);
    let deaths: Vec<_> = deaths.map(|(call, is_heard)| Death { call, is_heard }).collect();
    for mut stage in stages().await {
        let (reader, dying) = with_dying(&mut stage).await;
        for (seat, death) in (3_u32..).zip(&deaths) {
            let seller = sale(&stage, &[seat]).await;
            let wanted = all(&stage, &seller).await;
            dying.dies_at(Some(*death));
            let work = async {
                begin(&stage.house, &seller, &wanted).await.expect("begun");
            };
            dying.until_death(work).await;
            assert_eq!(state(&stage, &seller).await, DeskPaymentState::Waiting, "{death:?}");
            let was_shown = reader.hold(Card::Pays);
            stage.clock.advance_ms(3 * SECOND_MS);
            dying.until_death(house::jobs::tick(&stage.house)).await;
            recover(&stage, &dying).await;
            let end = match was_shown {
                true => DeskPaymentState::Sold,
                false => DeskPaymentState::Ended(TerminalEnd::NotStarted),
            };
            assert_eq!(state(&stage, &seller).await, end, "{death:?}");
            if !was_shown {
                let order = form(&stage, &seller).await;
                sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold for cash");
            }
            assert_equal(&stage, &reader).await;
        }
        assert_eq!(reader.presented(), deaths.len() - 1, "nothing was started twice");
        assert_eq!(count(&stage, "orders where paid_at_ms is not null").await, 4);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_is_broken_off_it_ends_or_is_sold() {
    for mut stage in stages().await {
        let (reader, dying) = with_dying(&mut stage).await;
        for (seat, is_heard) in [(3, false), (4, true)] {
            let (seller, _) = begun(&stage, &[seat]).await;
            let session = seller.session().expect("a sale has one");
            dying.dies_at(Some(Death { call: Call::Cancel, is_heard }));
            let work = async {
                let console = Actor::Console;
                terminals::cancel(&stage.house, &console, session).await.expect("permitted");
            };
            dying.until_death(work).await;
            assert_eq!(state(&stage, &seller).await, DeskPaymentState::Cancelling);
            // What was closed takes no money, even if somebody holds a card to it now.
            let pays = reader.hold(Card::Pays);
            recover(&stage, &dying).await;
            let end = match pays {
                true => DeskPaymentState::Sold,
                false => DeskPaymentState::Ended(TerminalEnd::Cancelled),
            };
            assert_eq!((state(&stage, &seller).await, pays), (end, !is_heard));
            assert_equal(&stage, &reader).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_each_row_the_rest_is_done_once() {
    for mut stage in stages().await {
        let (reader, dying) = with_dying(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        reader.hold(Card::Pays);
        stage.clock.advance_ms(3 * SECOND_MS);
        assert!(step(&stage.house, id).await.expect("heard"));
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Taken);
        assert_eq!(count(&stage, "orders").await, 0, "it died before the order");
        recover(&stage, &dying).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Sold);
        assert_equal(&stage, &reader).await;

        let (seller, id) = begun(&stage, &[4]).await;
        reader.hold(Card::PaysLess(1));
        stage.clock.advance_ms(3 * SECOND_MS);
        for _ in 0..2 {
            assert!(step(&stage.house, id).await.expect("heard"));
        }
        let goes_back = DeskPaymentState::GoesBack(TerminalBack::Amount);
        assert_eq!(state(&stage, &seller).await, goes_back, "it died before the refund");
        assert_eq!(reader.refunded_minor(), 0);
        recover(&stage, &dying).await;
        let given_back = DeskPaymentState::GivenBack(TerminalBack::Amount);
        assert_eq!(state(&stage, &seller).await, given_back);
        assert_eq!(reader.refunded_minor(), CARMEN - 1);
        assert_equal(&stage, &reader).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_a_refund_it_goes_back_once() {
    for mut stage in stages().await {
        let (reader, dying) = with_dying(&mut stage).await;
        for (seat, is_heard) in [(3, false), (4, true)] {
            let before = reader.refunded_minor();
            let (seller, _) = begun(&stage, &[seat]).await;
            reader.hold(Card::PaysLess(100));
            stage.clock.advance_ms(3 * SECOND_MS);
            dying.dies_at(Some(Death { call: Call::Refund, is_heard }));
            dying.until_death(house::jobs::tick(&stage.house)).await;
            recover(&stage, &dying).await;
            let given_back = DeskPaymentState::GivenBack(TerminalBack::Amount);
            assert_eq!(state(&stage, &seller).await, given_back, "{is_heard}");
            assert_eq!(known(&stage, &seller).await.amount.minor, CARMEN - 100);
            assert_eq!(reader.refunded_minor() - before, CARMEN - 100, "{is_heard}");
            assert_equal(&stage, &reader).await;
        }
    }
}
