//! Delivers what use cases left in the outbox: workers with leases, back-off, and an end that
//! staff can see. A lease that runs out (the process died) hands the row to another worker.

use crate::{House, chance, jobs::guarded, letters, payments::schedule::back_off_ms};
use domain::moment::{MINUTE_MS, SECOND_MS};
use futures::StreamExt;
use serde::Serialize;
use store::{
    Conn,
    outbox::{self, Message, NewMessage},
};

const BATCH_MAX: i64 = 32;
const BATCHES_MAX: usize = 32;
const AT_ONCE: usize = 8;
/// Longer than any mail server takes to accept a letter.
const LEASE_MS: i64 = 5 * MINUTE_MS;
const FIRST_WAIT_MS: i64 = 10 * SECOND_MS;
/// With waits that double up to an hour this is about a day and a half: a mail server may be
/// away for a day without any letter being given up.
pub(crate) const ATTEMPTS_MAX: u32 = 40;
const ERROR_CHARS_MAX: usize = 300;

/// One topic today; webhooks and wallet updates will have their own.
pub(crate) const LETTER: &str = "letter";

/// An effect that a use case wants, in its own transaction.
pub(crate) struct Effect<'a> {
    pub topic: &'a str,
    pub dedupe_key: String,
    pub subject_id: String,
}

pub(crate) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    effect: Effect<'_>,
    payload: &impl Serialize,
) -> anyhow::Result<bool> {
    let message = NewMessage {
        id: domain::id::OutboxId(house.new_id()),
        topic: effect.topic,
        dedupe_key: &effect.dedupe_key,
        subject_id: &effect.subject_id,
        payload: &serde_json::to_string(payload)?,
        created_at: house.now(),
    };
    outbox::enqueue(conn, &message).await
}

impl House {
    /// Delivers what is due. Gives the number of messages that were tried.
    pub async fn deliver_outbox(&self) -> anyhow::Result<usize> {
        let mut tried = 0;
        for _ in 0..BATCHES_MAX {
            let (now, until) = (self.now(), self.now().plus_ms(LEASE_MS));
            let batch = self
                .fault_only(move |conn| Box::pin(outbox::claim(conn, now, until, BATCH_MAX)))
                .await?;
            tried += batch.len();
            let full = batch.len() == BATCH_MAX as usize;
            futures::stream::iter(batch)
                .for_each_concurrent(AT_ONCE, |message| async move {
                    if let Err(error) = self.deliver(&message).await {
                        tracing::error!(message = %message.id, "outbox: {error:#}");
                    }
                })
                .await;
            if !full {
                break;
            }
        }
        Ok(tried)
    }

    async fn deliver(&self, message: &Message) -> anyhow::Result<()> {
        let done = match message.topic.as_str() {
            LETTER => guarded(letters::send(self, message.id, &message.payload)).await,
            other => Err(anyhow::anyhow!("nothing delivers the topic {other}")),
        };
        let (message, now) = (message.clone(), self.now());
        let Err(error) = done else {
            self.fault_only(move |conn| {
                let message = message.clone();
                Box::pin(async move { outbox::mark_done(conn, &message, now).await.map(drop) })
            })
            .await?;
            return Ok(());
        };
        let error = without_addresses(&format!("{error:#}"));
        tracing::warn!(message = %message.id, attempt = message.attempts, "not delivered: {error}");
        let wait = back_off_ms(FIRST_WAIT_MS, message.attempts.saturating_sub(1));
        let run_at = now.plus_ms(wait + chance::below_ms(self.chance(), wait / 4));
        let dead_at = (message.attempts >= ATTEMPTS_MAX).then_some(now);
        self.fault_only(move |conn| {
            let (message, error) = (message.clone(), error.clone());
            Box::pin(
                async move { outbox::mark_failed(conn, &message, &error, run_at, dead_at).await },
            )
        })
        .await
    }
}

/// Mail servers like to repeat the address in their refusal; logs and the outbox must not
/// (invariant 9).
fn without_addresses(error: &str) -> String {
    let words = error.split(' ').map(|word| if word.contains('@') { "…" } else { word });
    words.collect::<Vec<_>>().join(" ").chars().take(ERROR_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_a_mail_server_loses_the_address() {
        let error = without_addresses("550 5.1.1 <ana@example.org>: user unknown");
        assert_eq!(error, "550 5.1.1 … user unknown");
    }
}
