//! Tickets and receipts of extras in the wallets of phones. A pass belongs to one barcode, the same
//! as on paper, and never shows another one. When the barcode no longer admits, or a receipt's
//! piece was handed out, the pass becomes void. A replaced ticket has a new pass.
//!
//! 1. `apple` and `google` make the pass of a barcode when somebody asks for the first time.
//!    `compose` reads what it says, in all languages, and an adapter signs it.
//! 2. A phone registers with the token of its pass (`service`). The token is derived from the
//!    serial number and stored nowhere.
//! 3. The job `passes` compares what passes show with the state of their tickets. So no use case
//!    has to remember passes.
//! 4. It writes in one transaction what has changed, and then tells phones and Google until they
//!    answer.

mod compose;
mod receipts;
mod rounds;
mod service;
mod status;

pub use rounds::{forget, round};
pub use service::{
    DEVICES_MAX, Fetched, Listed, Phone, RegisterRefusal, fetch, http_date, in_http, list,
    register, unregister,
};
pub use status::{CertificateStatus, certificate_status, soon};

use anyhow::Context;
use compose::{Composed, compose};
use domain::{
    id::{AdmissionId, OrderLineId, PassId},
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment, SECOND_MS},
    people::actor::Actor,
};
use gift_tables::receipts::of_order as receipts_of;
use house::{
    Failure, House,
    jobs::work::Job,
    ports::wallets::{AppleWallet, PassRequest},
    sealed,
};
use jiff::Timestamp;
use person_tables::passes::{self, NewPass, NewReceiptPass, Pass};
use season::catalogue;
use selling::tickets::prints::{self, PrintedBy, PrintedOn, PrintedTicket};
use std::time::Duration;
use store::{
    Conn,
    orders::{self, Order},
    tickets::{
        admissions::Ticket,
        transfers::{self, TransferEnd},
    },
};
use wallets::apple::{BUNDLE_MAX, PassService, pkpasses};

/// So long after its end a pass is compared with its ticket, and its devices are known.
const KEPT_MS: i64 = DAY_MS;
/// The same for an extra that goes with no performance.
const UNBOUND_KEPT_MS: i64 = 731 * DAY_MS;
/// For performances whose length nobody knows any more.
const LENGTH_MS: i64 = 6 * HOUR_MS;

/// A phone at the door should know soon that its ticket is on offer.
const ROUND: Duration = Duration::from_secs(15);
const FORGETTING_ROUND: Duration = Duration::from_secs(10 * 60);

pub(crate) fn jobs() -> [Job; 2] {
    [
        Job { name: "passes", every: ROUND, is_check: false, run: |house| Box::pin(round(house)) },
        Job {
            name: "phones-of-passes",
            every: FORGETTING_ROUND,
            is_check: false,
            run: |house| Box::pin(forget(house)),
        },
    ]
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassRefusal {
    /// The house has no keys for this wallet, or they have ended; or it gives no tickets of this
    /// performance out on it.
    NotOffered,
    /// Nor is there such a receipt.
    UnknownTicket,
    /// Nobody gets in by it now: it waits for a proof, is on offer, was cancelled. Or what the
    /// receipt is for was handed out.
    NotNow,
}

/// By what somebody came to their tickets.
#[derive(Clone, Copy, Debug)]
pub enum PassOf<'a> {
    /// All tickets of an order, or one, by the secret in its address.
    Order(&'a str, Option<AdmissionId>),
    /// A piece of an extra in an order, by the secret in the order's address.
    Receipt(&'a str, OrderLineId),
    /// A ticket that was handed on, by the secret of its new holder.
    Transfer(&'a str),
    /// By the operator's own hand.
    Ticket(AdmissionId),
}

/// A file for Apple Wallet.
pub struct AppleFile {
    pub bytes: Vec<u8>,
    /// Several passes in one.
    pub is_bundle: bool,
}

/// # Errors
/// Why there is none.
#[boxed]
pub async fn apple(house: &House, of: PassOf<'_>) -> Result<AppleFile, Failure<PassRefusal>> {
    let apple = house.ports().wallets.apple_at(house.now()).cloned();
    let apple = apple.ok_or(Failure::Refused(PassRefusal::NotOffered))?;
    let Made { by, mut composed } = composed(house, of).await?;
    composed.truncate(BUNDLE_MAX);
    let is_bundle = composed.len() > 1;
    let tickets = tickets_of(&composed);
    let signer = house.clone();
    let bytes = tokio::task::spawn_blocking(move || {
        let files = composed.iter().map(|one| signed(&signer, apple.as_ref(), one));
        let mut files = files.collect::<anyhow::Result<Vec<_>>>()?;
        if is_bundle { pkpasses(files) } else { files.pop().context("a pass") }
    });
    let bytes = bytes.await.context("the signer stopped")??;
    prints::note(house, &by, PrintedOn::AppleWallet, tickets).await?;
    Ok(AppleFile { bytes, is_bundle })
}

/// The link that saves the ticket in Google Wallet. While Google can't be reached, the link itself
/// brings the whole pass; Google hears of later changes all the same.
///
/// # Errors
/// Why there is none.
#[boxed]
pub async fn google(house: &House, of: PassOf<'_>) -> Result<String, Failure<PassRefusal>> {
    let google = house.ports().wallets.google.clone();
    let google = google.ok_or(Failure::Refused(PassRefusal::NotOffered))?;
    let Made { by, composed } = composed(house, of).await?;
    let one = composed.first().ok_or(Failure::Refused(PassRefusal::NotNow))?;
    let tickets = tickets_of(std::slice::from_ref(one));
    prints::note(house, &by, PrintedOn::GoogleWallet, tickets).await?;
    let written = google.write(&one.pass, house.now()).await;
    let (id, now) = (one.id, house.now());
    house.fault_only(move |_, conn| Box::pin(passes::mark_at_google(conn, id, now))).await?;
    match written {
        Ok(()) => Ok(google.save_link(&one.pass, now)?),
        Err(error) => {
            tracing::warn!("Google Wallet can't be told of a pass now: {error:#}");
            Ok(google.whole_link(&one.pass, now)?)
        }
    }
}

/// The token of a link that needs nothing at Google before: for the operator.
///
/// # Errors
/// Why there is none.
#[boxed]
pub async fn google_token(house: &House, of: PassOf<'_>) -> Result<String, Failure<PassRefusal>> {
    let google = house.ports().wallets.google.clone();
    let google = google.ok_or(Failure::Refused(PassRefusal::NotOffered))?;
    let Made { by, composed } = composed(house, of).await?;
    let one = composed.first().ok_or(Failure::Refused(PassRefusal::NotNow))?;
    let tickets = tickets_of(std::slice::from_ref(one));
    prints::note(house, &by, PrintedOn::GoogleWallet, tickets).await?;
    Ok(google.whole_token(&one.pass, house.now())?)
}

fn signed(house: &House, apple: &dyn AppleWallet, one: &Composed) -> anyhow::Result<Vec<u8>> {
    let service = service_of(house, one.id);
    let request = PassRequest {
        pass: &one.pass,
        poster: &one.poster,
        picture: one.picture.as_deref(),
        service: service.as_ref(),
        at: house.now(),
    };
    apple.pkpass(&request)
}

/// Where phones ask for this pass. None: the house has no key to make a token with.
fn service_of(house: &House, pass: PassId) -> Option<PassService> {
    let settings = house.settings();
    let token = settings.seed_key.as_ref()?.pass_token(&pass.to_string());
    Some(PassService { url: format!("{}/wallet/apple", settings.public_url), token })
}

/// Passes that can be handed out, and who has them then.
struct Made {
    by: PrintedBy,
    composed: Vec<Composed>,
}

/// The tickets that these passes show.
fn tickets_of(composed: &[Composed]) -> Vec<PrintedTicket> {
    composed.iter().filter_map(|one| one.ticket.clone()).collect()
}

fn reader_of(of: PassOf<'_>, order: &Order) -> PrintedBy {
    match of {
        PassOf::Order(..) | PassOf::Receipt(..) => PrintedBy::page_of(order),
        PassOf::Transfer(_) => PrintedBy::recipient(),
        PassOf::Ticket(_) => PrintedBy::actor(&Actor::Console),
    }
}

/// The passes of tickets that admit; made where somebody asks for the first time.
async fn composed(house: &House, of: PassOf<'_>) -> Result<Made, Failure<PassRefusal>> {
    let mut conn = house.store().read().await?;
    let (order, passes) = match of {
        PassOf::Receipt(secret, line) => {
            let secret = sealed::link_lookup(house, secret)?;
            let order = orders::by_secret(&mut conn, &secret).await?.filter(Order::stands);
            let order = order.ok_or(Failure::Refused(PassRefusal::UnknownTicket))?;
            drop(conn);
            let pass = receipt(house, &order, line).await?;
            conn = house.store().read().await?;
            (order, vec![pass])
        }
        _ => {
            let (order, wanted) = wanted(house, &mut conn, of).await?;
            let mut found = of_order(&mut conn, &order, &wanted).await?;
            if found.iter().any(|(_, pass)| pass.is_none()) {
                drop(conn);
                make(house, found.iter().map(|(admission, _)| *admission).collect()).await?;
                conn = house.store().read().await?;
                found = of_order(&mut conn, &order, &wanted).await?;
            }
            (order, found.into_iter().filter_map(|(_, pass)| pass).collect::<Vec<Pass>>())
        }
    };
    let good: Vec<Pass> = passes.into_iter().filter(|pass| !pass.standing.is_void).collect();
    if good.is_empty() {
        return Err(Failure::Refused(PassRefusal::NotNow));
    }
    let mut composed = compose(house, &mut conn, &order, &good).await?;
    composed.retain(|it| it.is_given_out);
    if composed.is_empty() {
        return Err(Failure::Refused(PassRefusal::NotOffered));
    }
    Ok(Made { by: reader_of(of, &order), composed })
}

/// Which tickets of an order.
struct Wanted {
    /// None named: all.
    only: Option<AdmissionId>,
    /// Who asks bought them: whoever accepted one has its pass alone.
    for_buyer: bool,
}

async fn wanted(
    house: &House,
    conn: &mut Conn,
    of: PassOf<'_>,
) -> Result<(Order, Wanted), Failure<PassRefusal>> {
    let unknown = Failure::Refused(PassRefusal::UnknownTicket);
    let (order, only) = match of {
        PassOf::Order(secret, only) => {
            (orders::by_secret(conn, &sealed::link_lookup(house, secret)?).await?, only)
        }
        PassOf::Transfer(secret) => {
            let secret = sealed::link_lookup(house, secret)?;
            let transfer = transfers::by_secret(conn, &secret).await?;
            let Some(transfer) = transfer.filter(|it| it.end == Some(TransferEnd::Accepted)) else {
                return Err(unknown);
            };
            (orders::by_id(conn, transfer.order).await?, Some(transfer.admission))
        }
        // Of no ticket.
        PassOf::Receipt(..) => return Err(unknown),
        PassOf::Ticket(admission) => {
            let Some(ticket) = passes::ticket(conn, admission).await? else { return Err(unknown) };
            (orders::by_id(conn, ticket.order).await?, Some(admission))
        }
    };
    let order = order.filter(Order::stands).ok_or(unknown)?;
    Ok((order, Wanted { only, for_buyer: matches!(of, PassOf::Order(..)) }))
}

/// Those tickets of the order whose code can be shown, with their passes where there are any.
async fn of_order(
    conn: &mut Conn,
    order: &Order,
    wanted: &Wanted,
) -> Result<Vec<(AdmissionId, Option<Pass>)>, Failure<PassRefusal>> {
    let tickets = store::tickets::admissions::of_order(conn, order.id).await?;
    if wanted.only.is_some_and(|only| tickets.iter().all(|ticket| ticket.admission != only)) {
        return Err(Failure::Refused(PassRefusal::UnknownTicket));
    }
    let is_wanted = |ticket: &&Ticket| {
        let is_handed_on = ticket.transfer.as_ref().is_some_and(|it| it.is_accepted);
        wanted.only.is_none_or(|only| ticket.admission == only)
            && !ticket.waits_for_proof
            && !(wanted.for_buyer && is_handed_on)
    };
    let mut found = Vec::new();
    for ticket in tickets.iter().filter(is_wanted) {
        let pass = passes::of_admission(conn, ticket.admission).await?;
        found.push((ticket.admission, pass));
    }
    Ok(found)
}

async fn make(house: &House, admissions: Vec<AdmissionId>) -> anyhow::Result<()> {
    let ids: Vec<_> = admissions.into_iter().map(|it| (PassId(house.new_id()), it)).collect();
    house
        .fault_only(move |house, conn| {
            let ids = ids.clone();
            Box::pin(async move {
                let catalogue = catalogue::catalogue_with(&house, conn).await?;
                for (id, admission) in ids {
                    let ticket = passes::ticket(conn, admission).await?;
                    let listing = ticket.and_then(|it| catalogue.listing(it.performance));
                    let Some(listing) = listing else { continue };
                    let at = house.now();
                    let kept_until = kept_until(
                        listing.row.starts_at,
                        i64::from(listing.row.duration_minutes) * MINUTE_MS,
                        at,
                    );
                    let changed_at = whole_second(at);
                    let new = NewPass { id, admission, at, changed_at, kept_until };
                    passes::make(conn, &new).await?;
                }
                Ok(())
            })
        })
        .await
}

/// The pass of a receipt of the order, made where somebody asks for the first time.
async fn receipt(
    house: &House,
    order: &Order,
    line: OrderLineId,
) -> Result<Pass, Failure<PassRefusal>> {
    let mut conn = house.store().read().await?;
    let receipts = receipts_of(&mut conn, order.id).await?;
    // Whoever accepted a piece as a present has another code.
    if receipts.iter().all(|row| row.receipt.line != line || row.gift.is_some()) {
        return Err(Failure::Refused(PassRefusal::UnknownTicket));
    }
    if let Some(pass) = passes::of_receipt(&mut conn, line).await? {
        return Ok(pass);
    }
    let extras = store::orders::extras::of_order(&mut conn, order.id).await?;
    drop(conn);
    let performance = extras.iter().find(|row| row.line == line).and_then(|row| row.performance);
    let catalogue = catalogue::catalogue(house).await?;
    let listing = performance.and_then(|performance| catalogue.listing(performance));
    let starts_at = listing.map_or(Moment(0), |listing| listing.row.starts_at);
    let (id, at) = (PassId(house.new_id()), house.now());
    let kept_until = kept_until(starts_at, LENGTH_MS, at);
    let new = NewReceiptPass { id, line, at, changed_at: whole_second(at), kept_until };
    house
        .fault_only(move |_, conn| {
            let new = new.clone();
            Box::pin(async move { passes::make_of_receipt(conn, &new).await })
        })
        .await?;
    let mut conn = house.store().read().await?;
    let pass = passes::of_receipt(&mut conn, line).await?;
    pass.ok_or(Failure::Refused(PassRefusal::UnknownTicket))
}

/// What goes with no performance starts at zero, and is compared for two years from its last
/// change on.
fn kept_until(starts_at: Moment, length_ms: i64, now: Moment) -> Moment {
    match starts_at {
        Moment(0) => now.plus_ms(UNBOUND_KEPT_MS),
        starts_at => starts_at.plus_ms(length_ms).plus_ms(KEPT_MS),
    }
}

/// The first whole second that isn't over: phones compare no parts of it, and what changes twice
/// in a second must not look like one change.
fn whole_second(at: Moment) -> Moment {
    Moment(at.0.saturating_add(SECOND_MS - 1).div_euclid(SECOND_MS) * SECOND_MS)
}

pub(crate) fn timestamp(at: Moment) -> anyhow::Result<Timestamp> {
    Ok(Timestamp::from_millisecond(at.0)?)
}
