//! Delivers what use cases left in the outbox: workers that lease one mail at a time, back-off,
//! and an end that staff can see. A lease that runs out (the process died) hands the row on.

use crate::{
    House, chance,
    clock::CLOCKS_DIFFER_MS,
    jobs::{self, guarded, work::WriteMeasured},
    ports::Webhook,
    settings::measured,
};
use anyhow::{Context, anyhow, ensure};
use domain::moment::{HOUR_MS, MINUTE_MS, SECOND_MS};
use serde::Serialize;
use std::time::Duration;
use store::{
    Conn,
    running::outbox::{self, Message, NewMessage},
};
use tokio::sync::Mutex;

/// By one worker in one round; the rest comes in the next.
const EACH_MAX: usize = 128;
/// For writing a mail and handing it over, attachments and all.
pub(crate) const MAIL_LIMIT: Duration = Duration::from_secs(2 * 60);
/// Longer than a mail may take, by more than two servers' clocks ever differ: else another
/// worker would send it a second time.
const LEASE_MS: i64 = MAIL_LIMIT.as_millis() as i64 + CLOCKS_DIFFER_MS + MINUTE_MS;
const FIRST_WAIT_MS: i64 = 10 * SECOND_MS;
/// A ticket is worth most in its first hours: a server that is only busy is asked again soon.
const SOON_TRIES: u32 = 18;
const SOON_WAIT_MS: i64 = 10 * MINUTE_MS;
/// With waits that double up to an hour this is about ten days: a mail server may be away over
/// Easter without any mail being given up.
pub(crate) const ATTEMPTS_MAX: u32 = 240;
const ERROR_CHARS_MAX: usize = 300;

/// An effect that a use case wants, in its own transaction.
pub struct Effect<'a> {
    pub topic: &'a str,
    pub dedupe_key: String,
    pub subject_id: String,
}

pub async fn enqueue(
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

/// Delivers what is due. Gives the number of messages that were tried.
#[boxed]
pub async fn deliver_outbox(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let due = outbox::is_due(&mut conn, house.now()).await?;
    drop(conn);
    if !due {
        return Ok(0);
    }
    // All of them go on while one waits: a claim may wait for the row that another one is
    // just closing.
    let turn = Mutex::new(Round::Goes);
    let at_once = house.settings().calls_at_once;
    let workers = (0..at_once).map(|_| deliver_one_by_one(house, &turn));
    let tried: Vec<anyhow::Result<usize>> = futures::future::join_all(workers).await;
    tried.into_iter().sum()
}

/// What the workers of a round tell each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Goes,
    /// Nothing was due when one of them asked: the others needn't ask, too.
    IsEmpty,
}

/// Takes a mail only when it can be sent now: what waited under a lease behind slow ones
/// could be taken by another worker meanwhile, and go twice. In turns, since two claims at
/// once would want the same mail.
async fn deliver_one_by_one(house: &House, turn: &Mutex<Round>) -> anyhow::Result<usize> {
    for tried in 0..EACH_MAX {
        let mut mine = turn.lock().await;
        if *mine == Round::IsEmpty {
            return Ok(tried);
        }
        let (now, until) = (house.now(), house.now().plus_ms(LEASE_MS));
        let message =
            house.fault_only(move |_, conn| Box::pin(outbox::claim(conn, now, until))).await?;
        let Some(message) = message else {
            *mine = Round::IsEmpty;
            return Ok(tried);
        };
        drop(mine);
        if let Err(error) = deliver(house, &message).await {
            tracing::error!(outbox_id = %message.id, "outbox: {error:#}");
        }
    }
    Ok(EACH_MAX)
}

async fn deliver(house: &House, message: &Message) -> anyhow::Result<()> {
    let error = match guarded(send_in_time(house, message)).await {
        Ok(sent) => return mark_done(house, message, sent).await,
        Err(error) => error,
    };
    let (message, now) = (message.clone(), house.now());
    let error = without_addresses(&format!("{error:#}"));
    tracing::warn!(
        outbox_id = %message.id,
        attempt = message.attempts,
        "not delivered: {error}"
    );
    let most = if message.attempts <= SOON_TRIES { SOON_WAIT_MS } else { HOUR_MS };
    let wait = jobs::back_off_ms(FIRST_WAIT_MS, message.attempts.saturating_sub(1)).min(most);
    let run_at = now.plus_ms(wait + chance::below_ms(house.chance(), wait / 4));
    let dead_at = (message.attempts >= ATTEMPTS_MAX).then_some(now);
    house
        .fault_only(move |_, conn| {
            let (message, error) = (message.clone(), error.clone());
            Box::pin(
                async move { outbox::mark_failed(conn, &message, &error, run_at, dead_at).await },
            )
        })
        .await
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
    Sent,
    /// There was nothing to say any more.
    Nothing,
}

async fn mark_done(house: &House, message: &Message, sent: Sent) -> anyhow::Result<()> {
    let (message, now) = (message.clone(), house.now());
    house
        .fault_only(move |_, conn| {
            let message = message.clone();
            Box::pin(async move {
                outbox::mark_done(conn, &message, now, sent == Sent::Nothing).await.map(drop)
            })
        })
        .await
}

async fn send_in_time(house: &House, message: &Message) -> anyhow::Result<Sent> {
    let limit = house.settings().mail_limit;
    let sent = tokio::time::timeout(limit, send_if_ours(house, message)).await;
    sent.unwrap_or_else(|_| Err(anyhow!("not sent within {} s", limit.as_secs_f32())))
}

async fn send_if_ours(house: &House, message: &Message) -> anyhow::Result<Sent> {
    if let Some(webhook) = house.ports().webhooks.get(&message.topic) {
        return tell(house, message, webhook.as_ref()).await;
    }
    if let Some(writer) = house.work().measured.iter().find(|it| it.topic == message.topic) {
        return measure(house, message, writer.write).await;
    }
    let writer = house.work().mails.iter().find(|writer| writer.topic == message.topic);
    let writer = writer.with_context(|| format!("nobody writes mails of {}", message.topic))?;
    // Somebody who bought at a counter may have no mailbox.
    let content = (writer.write)(house, message).await?.filter(|it| !it.to.is_empty());
    let Some(content) = content else { return Ok(Sent::Nothing) };
    // The same id when it is sent again: the receiver's mail server tells doubles by it.
    let id = match content.differs_each_time {
        true => format!("{}.{}", message.id, message.attempts),
        false => message.id.to_string(),
    };
    let mail = content.write_out(house, &id).await?;
    check_lease(house, message).await?;
    house.ports().mailer.send(&mail).await?;
    Ok(Sent::Sent)
}

async fn tell(house: &House, message: &Message, webhook: &dyn Webhook) -> anyhow::Result<Sent> {
    let writer = house.work().events.iter().find(|writer| writer.topic == message.topic);
    let writer = writer.with_context(|| format!("nobody writes events of {}", message.topic))?;
    let Some(event) = (writer.write)(house, message).await? else { return Ok(Sent::Nothing) };
    check_lease(house, message).await?;
    webhook.tell(&event).await?;
    Ok(Sent::Sent)
}

async fn measure(house: &House, message: &Message, write: WriteMeasured) -> anyhow::Result<Sent> {
    let Some(request) = write(house, message).await? else { return Ok(Sent::Nothing) };
    check_lease(house, message).await?;
    measured::tell(house, &request).await?;
    Ok(Sent::Sent)
}

/// Once more before a message leaves: printing takes its time, and a machine that was suspended
/// knows nothing of it.
async fn check_lease(house: &House, message: &Message) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let ours = outbox::is_leased(&mut conn, message, house.now()).await?;
    drop(conn);
    ensure!(ours, "the lease ran out before the message was ready");
    Ok(())
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
