//! The house's own work goes on, whatever one part of it runs into.

use crate::sale::{assert_sound, back, hold, order, paid};
use domain::moment::{HOUR_MS, MINUTE_MS};
use store::running::jobs as due_jobs;
use testing::{Stage, stages};

async fn due(stage: &Stage) -> Vec<String> {
    let mut conn = stage.store().read().await.expect("a connection");
    due_jobs::due(&mut conn, stage.house.now()).await.expect("an answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn one_answer_names_the_jobs_that_have_something_to_do() {
    for stage in stages().await {
        let jobs = stage.house.work().jobs.iter().map(|job| job.name);
        let jobs: Vec<&str> = jobs.chain(["outbox"]).collect();
        assert!(due_jobs::ASKED.iter().all(|name| jobs.contains(name)), "not among {jobs:?}");
        paid(&stage, &[3]).await;
        assert!(due(&stage).await.iter().any(|job| job == "outbox"), "tickets are to be sent");
        order(&stage, &[4]).await;
        hold(&stage, &stage.guest().await, stage.performance, &[5]).await;
        house::jobs::tick(&stage.house).await;
        let said = due(&stage).await;
        for job in ["sweep", "endings", "outbox"] {
            assert!(!said.iter().any(|it| it == job), "{job} has done it all: {said:?}");
        }
        stage.clock.advance_ms(6 * HOUR_MS);
        let said = due(&stage).await;
        for job in ["sweep", "questions", "endings"] {
            assert!(said.iter().any(|it| it == job), "{job} is due: {said:?}");
        }
    }
}

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
