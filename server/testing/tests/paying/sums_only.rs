//! A bank that has no key against a second refund: one that was perhaps heard is looked for first,
//! one that never left is not.

use crate::sale::{EACH, assert_sound, banks::wanted, count, paid};
use domain::{
    moment::HOUR_MS,
    payments::gateway::{Attempt, Opened, Outcome, PaymentRequest, RefundRequest},
    people::actor::Actor,
};
use futures::{FutureExt, future::BoxFuture};
use house::{
    House,
    chance::SeededChance,
    locales::Locales,
    ports::{Forged, Gateway, Message, Ports, RefundAnswer},
};
use money::cancellation::Taken;
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering::SeqCst},
    },
};
use testing::{MemoryBank, Stage, stages};

/// Of refunds it keeps nothing but their sum; all else is the other bank's.
struct SumsOnly {
    bank: Arc<MemoryBank>,
    sent_minor: AtomicI64,
    loses_answers: AtomicBool,
}

impl Gateway for SumsOnly {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        self.bank.open(request)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<domain::payments::gateway::Notice>, Forged>>>
    {
        self.bank.read_notice(message)
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.bank.ask(attempt)
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move {
            let made = request.gone_back.minor + request.amount.minor;
            if request.is_again && self.sent_minor.load(SeqCst) >= made {
                return Ok(RefundAnswer::Done);
            }
            self.sent_minor.fetch_add(request.amount.minor, SeqCst);
            anyhow::ensure!(!self.loses_answers.load(SeqCst), "the line went dead");
            Ok(RefundAnswer::Done)
        }
        .boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.bank.charge_stored(credential, request)
    }
}

/// The stage's house, at such a bank.
fn at_such_a_bank(stage: &mut Stage) -> Arc<SumsOnly> {
    let bank = Arc::new(SumsOnly {
        bank: stage.bank.clone(),
        sent_minor: AtomicI64::new(0),
        loses_answers: AtomicBool::new(false),
    });
    let ports = Ports {
        gateways: BTreeMap::from([("test-bank".to_owned(), bank.clone() as _)]),
        mailer: stage.mail.clone(),
        printer: stage.press.clone(),
        lists: BTreeMap::new(),
        providers: BTreeMap::new(),
        wallets: Default::default(),
        webhooks: BTreeMap::new(),
        measurer: None,
        terminals: BTreeMap::new(),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let locales = Arc::new(Locales::load(&[], Some(&folder)).expect("the project's own"));
    let (clock, chance) = (stage.clock.clone(), Arc::new(SeededChance::new(8)));
    let (store, settings) = (stage.store().clone(), stage.house.settings().clone());
    stage.house = House::new(store, clock, chance, ports, settings, locales, money::work());
    bank
}

/// An order of one ticket that is taken back again.
async fn taken_back(stage: &Stage) {
    let code = paid(stage, &[3]).await.view(stage).await.code;
    money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
        .await
        .expect("taken back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_whose_answer_was_lost_is_looked_for_before_it_is_made() {
    for mut stage in stages().await {
        let bank = at_such_a_bank(&mut stage);
        taken_back(&stage).await;
        bank.loses_answers.store(true, SeqCst);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(bank.sent_minor.load(SeqCst), EACH);
        assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 1);
        bank.loses_answers.store(false, SeqCst);
        stage.clock.advance_ms(HOUR_MS);
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(bank.sent_minor.load(SeqCst), EACH, "it is not made twice");
        assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_never_left_is_not_taken_for_another_one_that_is_at_the_bank() {
    for mut stage in stages().await {
        let bank = at_such_a_bank(&mut stage);
        // Staff gave as much on the bank's own pages, and nobody entered it.
        bank.sent_minor.store(EACH, SeqCst);
        taken_back(&stage).await;
        money::payments::reconcile(&stage.house).await.expect("no fault");
        assert_eq!(bank.sent_minor.load(SeqCst), 2 * EACH);
        assert_sound(&stage).await;
    }
}
