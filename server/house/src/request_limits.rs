//! How often somebody can make the house send a mail, or try a code. All is counted in the
//! database, so it holds for all nodes and after a restart.
//!
//! A mailbox is counted for each requester apart: what a stranger asks for never uses up what its
//! owner may ask for. A total for the mailbox only stops floods, and a browser in which the
//! address was confirmed is not held to it.

use crate::{House, sessions::digest};
use domain::{
    actor::Actor,
    id::{OrderId, SessionId},
    moment::{DAY_MS, HOUR_MS},
};
use store::{Conn, login, seat_limits};

/// To one mailbox for one requester: a network, or a browser in which the address was confirmed.
pub(crate) const MAILS_HOUR_MAX: u32 = 10;
pub(crate) const MAILS_DAY_MAX: u32 = 30;
/// From one network to all mailboxes. Thousands may share the network of a telephone company.
pub(crate) const NETWORK_MAILS_HOUR_MAX: u32 = 300;
/// To one mailbox for all who have not confirmed its address. With five tries for each code,
/// somebody who guesses all year finds one with a probability of one in two hundred.
pub(crate) const MAILBOX_MAILS_DAY_MAX: u32 = 200;
/// The tickets of one order.
pub(crate) const RESENDS_DAY_MAX: u32 = 10;

/// Codes and member numbers that were wrong: in one browser or account, from one network, and of
/// all guests together.
pub(crate) const GUESSES_HOUR_MAX: u32 = 10;
pub(crate) const NETWORK_GUESSES_HOUR_MAX: u32 = 60;
pub(crate) const ALL_GUESSES_HOUR_MAX: u32 = 3_000;

/// What is counted until when, and how often it may happen until then.
type Count = (String, i64, u32);

/// A try that was counted before anything was compared.
pub(crate) struct Guess(Vec<Count>);

impl House {
    /// False: no more mails to this mailbox for now, or from this network. `email` is canonical.
    pub(crate) async fn count_mail(
        &self,
        conn: &mut Conn,
        session: SessionId,
        email: &str,
    ) -> anyhow::Result<bool> {
        let (mailbox, hour, day) = (digest(email), self.hour(), self.last_hour_of_day());
        let is_owner = login::is_confirmed(conn, session, &mailbox).await?;
        let requester = match (is_owner, seat_limits::network(conn, session).await?) {
            (false, Some(network)) => format!("network:{network}"),
            _ => format!("session:{session}"),
        };
        let mut counts = vec![
            (format!("mail-hour:{mailbox}:{requester}"), hour, MAILS_HOUR_MAX),
            (format!("mail-day:{mailbox}:{requester}"), day, MAILS_DAY_MAX),
        ];
        if !is_owner {
            counts.push((format!("mail-from:{requester}"), hour, NETWORK_MAILS_HOUR_MAX));
            counts.push((format!("mail-to:{mailbox}"), day, MAILBOX_MAILS_DAY_MAX));
        }
        count_all(conn, counts).await
    }

    /// False: the tickets of the order were mailed often enough today.
    pub(crate) async fn count_resend(
        &self,
        conn: &mut Conn,
        order: OrderId,
    ) -> anyhow::Result<bool> {
        let count = (format!("resend:{order}"), self.last_hour_of_day(), RESENDS_DAY_MAX);
        count_all(conn, vec![count]).await
    }

    /// None: there were too many wrong ones.
    pub(crate) async fn count_guess(
        &self,
        conn: &mut Conn,
        actor: &Actor,
        session: SessionId,
    ) -> anyhow::Result<Option<Guess>> {
        let hour = self.hour();
        let mut counts = Vec::new();
        match actor {
            Actor::Customer { account, .. } => {
                counts.push((format!("guess:account:{account}"), hour, GUESSES_HOUR_MAX));
            }
            _ => {
                counts.push((format!("guess:session:{session}"), hour, GUESSES_HOUR_MAX));
                counts.push(("guess:guests".to_owned(), hour, ALL_GUESSES_HOUR_MAX));
            }
        }
        if let Some(network) = seat_limits::network(conn, session).await? {
            counts.push((format!("guess:network:{network}"), hour, NETWORK_GUESSES_HOUR_MAX));
        }
        let guess = Guess(counts.clone());
        Ok(count_all(conn, counts).await?.then_some(guess))
    }

    /// The code was known: the try was none.
    pub(crate) async fn uncount_guess(&self, guess: Guess) -> anyhow::Result<()> {
        self.fault_only(move |conn| {
            let counts = guess.0.clone();
            Box::pin(async move {
                for (subject, until, _) in in_order(counts) {
                    login::uncount(conn, &subject, until).await?;
                }
                Ok(())
            })
        })
        .await
    }

    fn hour(&self) -> i64 {
        self.now().0.div_euclid(HOUR_MS)
    }

    fn last_hour_of_day(&self) -> i64 {
        self.now().0.div_euclid(DAY_MS) * 24 + 23
    }
}

/// False: one of them is full, and the caller's transaction must not commit.
async fn count_all(conn: &mut Conn, counts: Vec<Count>) -> anyhow::Result<bool> {
    for (subject, until, most) in in_order(counts) {
        if !login::count(conn, &subject, until, most).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Everybody counts in the same order, so that nobody waits in a circle.
fn in_order(mut counts: Vec<Count>) -> Vec<Count> {
    counts.sort();
    counts
}
