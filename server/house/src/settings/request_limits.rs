//! How often somebody can make the house send a mail, try a code, or look for customers. All is
//! counted in the database, so it holds for all nodes and after a restart.
//!
//! Mails are counted by their mailbox, whatever they are about: sign-in codes, tickets that are
//! mailed again, tickets of an order that costs nothing. The first tickets of an order that costs
//! something are not counted: they always leave.
//!
//! A mailbox is counted for each requester apart: what a stranger asks for never uses up what its
//! owner may ask for. A total for the mailbox only stops floods. Nobody is held to it who has
//! shown that they read that mailbox: by a code that was typed in their browser before, or by the
//! link in the mail of any code, which strangers may have asked for.

use crate::{House, chance::digest};
use domain::{
    id::{AccountId, SessionId},
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::Actor,
};
use store::{
    Conn,
    orders::Order,
    people::login,
    seats::networks::{self, Network},
};

/// To one mailbox for one requester: a network, or whoever has shown that they read the mailbox.
pub(crate) const MAILS_HOUR_MAX: u32 = 10;
pub(crate) const MAILS_DAY_MAX: u32 = 30;
/// From one network to all mailboxes. Thousands may share the network of a telephone company.
pub(crate) const NETWORK_MAILS_HOUR_MAX: u32 = 300;
/// To one mailbox for all who have not confirmed its address. With five tries for each code,
/// somebody who guesses all year finds one with a probability of one in two hundred.
pub(crate) const MAILBOX_MAILS_DAY_MAX: u32 = 200;
/// Tickets leave so many of that total to codes, whose mails have the link for the owner.
pub(crate) const MAILBOX_TICKET_MAILS_DAY_MAX: u32 = 100;
/// The tickets of one order.
pub const RESENDS_DAY_MAX: u32 = 10;
/// Tickets that one person hands on: a teacher does so for a class.
pub(crate) const TRANSFERS_DAY_MAX: u32 = 100;

/// Samples of mails to one member of staff, who asks for them.
pub const SAMPLES_HOUR_MAX: u32 = 30;

/// Addresses that one network puts on waiting lists: each holds seats for hours when some come
/// back.
pub(crate) const NETWORK_JOINS_DAY_MAX: u32 = 60;

/// Codes and member numbers that were wrong: in one browser or account, from one network, of all
/// guests together, and of all accounts together. Guests can't use up what members may try. The
/// totals are for codes that somebody could guess: nobody is refused one of 60 bits by them.
pub(crate) const GUESSES_HOUR_MAX: u32 = 10;
pub(crate) const NETWORK_GUESSES_HOUR_MAX: u32 = 60;
pub(crate) const ALL_GUESSES_HOUR_MAX: u32 = 3_000;
pub(crate) const ALL_MEMBERS_GUESSES_HOUR_MAX: u32 = 3_000;

/// Questions for customers by one account of the staff: somebody who types five keys a second
/// without a pause asks 300 times a minute.
pub(crate) const SEARCHES_MINUTE_MAX: u32 = 360;
/// Customers whom these questions show to it. A clerk who serves a customer each minute, and sees
/// twenty others at each of five keys, is shown as many.
pub const SHOWN_HOUR_MAX: u32 = 6_000;

/// What is counted until when, and how often it may happen until then.
type Count = (String, i64, u32);

/// Who causes a mail.
#[derive(Clone, Copy)]
pub enum Requester {
    Browser(SessionId),
    /// Somebody with the key that only mails to this mailbox have.
    Reader,
}

/// Where a mail goes. `day_max`: how many of its kind may, for all who don't read it.
struct Mailbox<'a> {
    email: &'a str,
    day_max: u32,
}

/// A try that was counted before anything was compared.
pub struct Guess {
    counts: Vec<Count>,
    /// All guests, or all accounts, have entered too many wrong ones: only codes that nobody can
    /// guess are compared.
    pub is_total_full: bool,
}

/// What a try could hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guessed {
    /// Promo codes and member numbers, which may be short.
    Guessable,
    /// Gift vouchers: chance has made 63 bits of each.
    Unguessable,
}

/// False: no more mails with tickets that cost nothing to this mailbox for now. `email` is
/// canonical.
#[boxed]
pub async fn count_tickets(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
    email: &str,
) -> anyhow::Result<bool> {
    let mailbox = Mailbox { email, day_max: MAILBOX_TICKET_MAILS_DAY_MAX };
    count_mail(house, conn, Requester::Browser(session), mailbox).await
}

/// False: from this network enough addresses were put on waiting lists today, or this mailbox has
/// enough mails. `is_owner`: whoever asks is signed in with the address, which no mail has to
/// prove.
#[boxed]
pub async fn count_join(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
    email: &str,
    is_owner: bool,
) -> anyhow::Result<bool> {
    let joins =
        Limit { of: "join-from", until: last_hour_of_day(house), most: NETWORK_JOINS_DAY_MAX };
    let joins = of_networks(conn, session, joins).await?;
    Ok(count_all(conn, joins).await?
        && (is_owner || count_tickets(house, conn, session, email).await?))
}

async fn count_mail(
    house: &House,
    conn: &mut Conn,
    requester: Requester,
    Mailbox { email, day_max }: Mailbox<'_>,
) -> anyhow::Result<bool> {
    let (mailbox, hour, day) = (digest(email), hour(house), last_hour_of_day(house));
    let (requester, is_reader) = match requester {
        Requester::Reader => ("reader".to_owned(), true),
        Requester::Browser(session) => {
            let is_owner = login::is_confirmed(conn, session, &mailbox).await?;
            (of_browser(conn, session, is_owner).await?, is_owner)
        }
    };
    let mut counts = vec![
        (format!("mail-hour:{mailbox}:{requester}"), hour, MAILS_HOUR_MAX),
        (format!("mail-day:{mailbox}:{requester}"), day, MAILS_DAY_MAX),
    ];
    if !is_reader {
        counts.push((format!("mail-to:{mailbox}"), day, day_max));
    }
    count_all(conn, counts).await
}

/// False: no more sign-in codes to this mailbox for now. They need no more than an address, so
/// one network asks for so many, to all mailboxes.
#[boxed]
pub async fn count_code(
    house: &House,
    conn: &mut Conn,
    requester: Requester,
    email: &str,
) -> anyhow::Result<bool> {
    if let Requester::Browser(session) = requester
        && !login::is_confirmed(conn, session, &digest(email)).await?
    {
        let mails = Limit { of: "mail-from", until: hour(house), most: NETWORK_MAILS_HOUR_MAX };
        let mails = of_networks(conn, session, mails).await?;
        if !count_all(conn, mails).await? {
            return Ok(false);
        }
    }
    let mailbox = Mailbox { email, day_max: MAILBOX_MAILS_DAY_MAX };
    count_mail(house, conn, requester, mailbox).await
}

/// False: the tickets of the order were mailed often enough today, or its mailbox has enough
/// mails. Whoever opens the order's page acts as the browser that placed it.
#[boxed]
pub async fn count_resend(house: &House, conn: &mut Conn, order: &Order) -> anyhow::Result<bool> {
    let count = (format!("resend:{}", order.id), last_hour_of_day(house), RESENDS_DAY_MAX);
    Ok(count_all(conn, vec![count]).await?
        && count_tickets(house, conn, order.session, &order.email).await?)
}

/// False: whoever bought the order has handed on enough today, or this mailbox has enough mails.
/// `email` is canonical.
#[boxed]
pub async fn count_transfer(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    email: &str,
) -> anyhow::Result<bool> {
    let subject = format!("transfer:{}", order.person);
    let count = (subject, last_hour_of_day(house), TRANSFERS_DAY_MAX);
    Ok(count_all(conn, vec![count]).await?
        && count_tickets(house, conn, order.session, email).await?)
}

/// False: the account has asked for enough changes of its address today, or the new mailbox has
/// enough mails. `email` is canonical.
#[boxed]
pub async fn count_email_change(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    email: &str,
) -> anyhow::Result<bool> {
    let Actor::Customer { session, account } = *actor else { return Ok(false) };
    let subject = format!("email-change:{account}");
    let count = (subject, last_hour_of_day(house), domain::people::email_change::ASKED_DAY_MAX);
    Ok(count_all(conn, vec![count]).await? && count_tickets(house, conn, session, email).await?)
}

/// False: enough samples of mails were sent to this member of staff within the hour.
#[boxed]
pub async fn count_sample(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<bool> {
    let count = (format!("mail-sample:{account}"), hour(house), SAMPLES_HOUR_MAX);
    count_all(conn, vec![count]).await
}

/// False: the account has asked for customers often enough within this minute.
#[boxed]
pub async fn count_search(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<bool> {
    let minute = house.now().0.div_euclid(MINUTE_MS);
    let count = (format!("search:{account}:{minute}"), hour(house), SEARCHES_MINUTE_MAX);
    count_all(conn, vec![count]).await
}

/// The account was shown as many customers within this hour as it may see.
#[boxed]
pub async fn has_seen_enough(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<bool> {
    let seen = login::counted(conn, &seen_by(account), hour(house)).await?;
    Ok(seen >= i64::from(SHOWN_HOUR_MAX))
}

/// So many customers more are shown to the account, at least one. True: with them it has seen
/// enough.
#[boxed]
pub async fn count_seen(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    customers: u32,
) -> anyhow::Result<bool> {
    let seen = login::add(conn, &seen_by(account), hour(house), customers).await?;
    let (most, before) = (i64::from(SHOWN_HOUR_MAX), seen - i64::from(customers));
    Ok(before < most && seen >= most)
}

fn seen_by(account: AccountId) -> String {
    format!("seen:{account}")
}

/// None: there were too many wrong ones in this browser or account, or from its networks.
#[boxed]
pub async fn count_guess(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    guessed: Guessed,
) -> anyhow::Result<Option<Guess>> {
    let Some(session) = actor.session() else { return Ok(None) };
    let hour = hour(house);
    let (own, all, all_max) = match actor {
        Actor::Customer { account, .. } => {
            (format!("guess:account:{account}"), "guess:members", ALL_MEMBERS_GUESSES_HOUR_MAX)
        }
        _ => (format!("guess:session:{session}"), "guess:guests", ALL_GUESSES_HOUR_MAX),
    };
    let mut counts = vec![(own, hour, GUESSES_HOUR_MAX)];
    for network in networks::networks(conn, session).await? {
        let most = network.width.grown(NETWORK_GUESSES_HOUR_MAX);
        counts.push((format!("guess:network:{}", network.hash), hour, most));
    }
    let mut counts = in_order(counts);
    if !count_all(conn, counts.clone()).await? {
        return Ok(None);
    }
    let is_total_full = match guessed {
        Guessed::Unguessable => false,
        Guessed::Guessable => !login::count(conn, all, hour, all_max).await?,
    };
    if guessed == Guessed::Guessable && !is_total_full {
        counts.push((all.to_owned(), hour, all_max));
    }
    Ok(Some(Guess { counts, is_total_full }))
}

/// The code was known: the try was none.
#[boxed]
pub async fn uncount_guess(house: &House, guess: Guess) -> anyhow::Result<()> {
    let counts = guess.counts;
    house
        .fault_only(move |_, conn| {
            let counts = counts.clone();
            Box::pin(async move {
                for (subject, until, _) in counts {
                    login::uncount(conn, &subject, until).await?;
                }
                Ok(())
            })
        })
        .await
}

fn hour(house: &House) -> i64 {
    house.now().0.div_euclid(HOUR_MS)
}

fn last_hour_of_day(house: &House) -> i64 {
    house.now().0.div_euclid(DAY_MS) * 24 + 23
}

/// How often something may happen for one network until then.
#[derive(Clone, Copy)]
struct Limit {
    of: &'static str,
    until: i64,
    most: u32,
}

/// For the browser's network and those in which it lies, which have more room. For the browser
/// itself where it has none.
async fn of_networks(
    conn: &mut Conn,
    session: SessionId,
    limit: Limit,
) -> anyhow::Result<Vec<Count>> {
    let Limit { of, until, most } = limit;
    let found = networks::networks(conn, session).await?;
    if found.is_empty() {
        return Ok(vec![(format!("{of}:session:{session}"), until, most)]);
    }
    let count = |network: Network| {
        (format!("{of}:network:{}", network.hash), until, network.width.grown(most))
    };
    Ok(found.into_iter().map(count).collect())
}

/// A browser's network. The browser itself where it has none, or is its owner's.
async fn of_browser(conn: &mut Conn, session: SessionId, is_owner: bool) -> anyhow::Result<String> {
    Ok(match (is_owner, networks::network(conn, session).await?) {
        (false, Some(network)) => format!("network:{network}"),
        _ => format!("session:{session}"),
    })
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
