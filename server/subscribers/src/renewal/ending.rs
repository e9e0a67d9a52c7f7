//! Renewals that end: their seats go back on sale, and their holders are told, each payer by one
//! mail.

use super::{
    ask::record,
    mails::{self, Step},
};
use domain::{
    id::{PerformanceId, RenewalId},
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalEnd},
};
use house::House;
use serde_json::json;
use std::{slice, sync::Arc};
use store::{
    Conn,
    tickets::renewals::{self, Renewal},
};

/// Together; where that fails, each by itself, so that one holds up no other.
pub(super) async fn end_batch(
    house: &House,
    actor: &Actor,
    ending: Vec<(RenewalId, RenewalEnd)>,
) -> Vec<PerformanceId> {
    if let Ok(freed) = end_together(house, actor, ending.clone()).await {
        return freed;
    }
    let mut freed = Vec::new();
    for (renewal, cause) in ending {
        match end_together(house, actor, vec![(renewal, cause)]).await {
            Ok(more) => freed.extend(more),
            Err(fault) => tracing::error!(%renewal, "a renewal has not ended: {fault:#}"),
        }
    }
    freed
}

async fn end_together(
    house: &House,
    actor: &Actor,
    ending: Vec<(RenewalId, RenewalEnd)>,
) -> anyhow::Result<Vec<PerformanceId>> {
    let (actor, ending) = (actor.clone(), Arc::new(ending));
    house
        .fault_only(move |house, conn| {
            let (actor, ending) = (actor.clone(), ending.clone());
            Box::pin(async move {
                let (mut freed, mut told) = (Vec::new(), Vec::new());
                for (renewal, cause) in ending.iter().copied() {
                    let ended = end(&house, conn, &actor, renewal, cause).await?;
                    freed.extend(ended.freed);
                    told.extend(ended.told);
                }
                tell(&house, conn, &told).await?;
                Ok(freed)
            })
        })
        .await
}

/// What became of one that ends.
#[derive(Default)]
pub(super) struct Ended {
    /// At which performances its seat is free again.
    pub freed: Vec<PerformanceId>,
    /// What its holder is still to be told (`tell`).
    pub told: Option<(Step, Renewal)>,
}

/// Its seats go back on sale.
pub(super) async fn end(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    renewal: RenewalId,
    cause: RenewalEnd,
) -> anyhow::Result<Ended> {
    let Some(known) = renewals::lock(conn, renewal).await?.filter(Renewal::is_open) else {
        return Ok(Ended::default());
    };
    // Their holder may have answered since it was read.
    let still = match cause {
        RenewalEnd::Declined => known.answer == Some(Answer::Declined),
        RenewalEnd::Flexible => matches!(known.answer, Some(Answer::Flexible(_))),
        RenewalEnd::Unanswered => known.answer.is_none(),
        _ => true,
    };
    if !still {
        return Ok(Ended::default());
    }
    renewals::end(conn, known.id, cause, house.now()).await?;
    let freed = renewals::give_up(conn, known.id).await?;
    let detail = json!({ "renewal": known.id.to_string(), "cause": cause.as_str() });
    record(house, conn, actor, &known, "renewal.end", detail).await?;
    let step = match cause {
        RenewalEnd::Flexible => Some(Step::Flexible),
        RenewalEnd::Unanswered => Some(Step::Ended),
        RenewalEnd::SeatGone
        | RenewalEnd::NotGranted
        | RenewalEnd::NothingLeft
        | RenewalEnd::MostForPerson => Some(Step::SeatGone),
        RenewalEnd::Declined | RenewalEnd::FormerGone => None,
    };
    Ok(Ended { freed, told: step.map(|step| (step, known)) })
}

/// How to choose, to whoever changes to a flexible subscription; that nothing came of it, to the
/// others.
pub(super) async fn tell(
    house: &House,
    conn: &mut Conn,
    told: &[(Step, Renewal)],
) -> anyhow::Result<()> {
    for step in [Step::Ended, Step::SeatGone] {
        let its = told.iter().filter(|(its, _)| *its == step);
        let its: Vec<Renewal> = its.map(|(_, renewal)| renewal.clone()).collect();
        mails::enqueue_by_payer(house, conn, step, &its).await?;
    }
    // Each is chosen by itself.
    for (step, renewal) in told.iter().filter(|(step, _)| *step == Step::Flexible) {
        mails::enqueue_about(house, conn, *step, slice::from_ref(renewal)).await?;
    }
    Ok(())
}
