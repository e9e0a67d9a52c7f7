//! Double opt-in: an address that somebody typed gets a mail, and counts once its link was used.
//! The house says in which countries; whoever is signed in has shown whose mailbox it is.

use super::{Agreed, Refused, Said, mails, record, write};
use crate::FORGETTING_ROUND;
use anyhow::anyhow;
use domain::{
    id::ConsentRequestId,
    moment::DAY_MS,
    people::{
        actor::{Action, Actor},
        consent::{
            CONFIRM_AGAIN_MS, CONFIRM_LIFE_MS, ConsentPlace, ConsentProof, ConsentRefusal,
            given_since,
        },
    },
};
use house::{Failure, House, chance::digest, jobs::work::Job, settings::request_limits};
use person_tables::{
    consent_requests::{self, ConsentRequest, NewRequest},
    consents,
};
use season::{catalogue, sellers::home_country};
use store::{Conn, orders::Order};

/// In the setting: in every country.
const EVERYWHERE: &str = "*";
/// What nobody confirmed is forgotten so long after its last day.
const KEPT_MS: i64 = 30 * DAY_MS;
const FORGOTTEN_AT_ONCE: i64 = 500;

/// The mailbox, or whoever typed its address, has had enough mails.
#[derive(Debug)]
pub(super) struct TooManyMails;

/// What a link's page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentLink {
    /// What is agreed to, as it was shown.
    pub words: String,
    pub state: LinkState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    Open,
    Confirmed,
    Late,
}

fn state(house: &House, request: &ConsentRequest) -> LinkState {
    match request.confirmed_at {
        Some(_) => LinkState::Confirmed,
        None if request.expires_at <= house.now() => LinkState::Late,
        None => LinkState::Open,
    }
}

/// Which consents count in the house's country.
pub(super) async fn proof(house: &House, conn: &mut Conn) -> anyhow::Result<ConsentProof> {
    let home = home_country(&*catalogue::catalogue_with(house, conn).await?);
    let confirmed_in = &house.settings().news_confirmed_in;
    let is_confirmed = confirmed_in.iter().any(|country| country == EVERYWHERE || *country == home);
    Ok(if is_confirmed { ConsentProof::Mailbox } else { ConsentProof::PaidOrder })
}

/// Whether a guest who says yes gets a mail with a link.
#[boxed]
pub async fn is_confirmed_by_mail(house: &House) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    Ok(proof(house, &mut conn).await? == ConsentProof::Mailbox)
}

/// Asks the mailbox of an order that somebody placed without signing in with its address. The
/// same within an hour has no further effect.
pub(super) async fn ask(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    agreed: &Agreed,
) -> Result<(), Failure<TooManyMails>> {
    let (now, person, purpose) = (house.now(), order.person, agreed.purpose);
    let since = now.minus_ms(CONFIRM_AGAIN_MS);
    if consent_requests::was_asked_after(conn, person, purpose, since).await? {
        return Ok(());
    }
    if !request_limits::count_tickets(house, conn, order.session, &order.email).await? {
        return Err(Failure::Refused(TooManyMails));
    }
    let (id, text) = (ConsentRequestId(house.new_id()), agreed.keep(house, conn).await?);
    let request = NewRequest {
        id,
        person,
        purpose,
        text: &text,
        asked_at: now,
        expires_at: now.plus_ms(CONFIRM_LIFE_MS),
    };
    consent_requests::insert(conn, &request).await?;
    mails::enqueue(house, conn, id).await?;
    let said = Said { person, purpose, place: ConsentPlace::Checkout, order: Some(order.id) };
    Ok(record(house, conn, actor, &said, "person.consent-asked").await?)
}

/// What a link's page says. None: no mail of ours has this link.
#[boxed]
pub async fn link(house: &House, secret: &str) -> anyhow::Result<Option<ConsentLink>> {
    let mut conn = house.store().read().await?;
    let found = consent_requests::by_secret(&mut conn, &digest(secret)).await?;
    Ok(found.map(|found| ConsentLink { state: state(house, &found), words: found.words }))
}

/// By the link in the mail: whoever has it reads the mailbox. Twice is once.
///
/// # Errors
/// Why the link does nothing.
#[boxed]
pub async fn confirm(house: &House, actor: &Actor, secret: &str) -> Result<(), Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have mailboxes"))?;
    let (actor, hash) = (actor.clone(), digest(secret));
    house
        .write(move |house, conn| {
            let (actor, hash) = (actor.clone(), hash.clone());
            Box::pin(async move { confirm_in(&house, conn, &actor, &hash).await })
        })
        .await
}

async fn confirm_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    hash: &str,
) -> Result<(), Refused> {
    let found = consent_requests::by_secret(conn, hash).await?;
    let request = found.ok_or(Failure::Refused(ConsentRefusal::UnknownLink))?;
    match state(house, &request) {
        LinkState::Confirmed => return Ok(()),
        LinkState::Late => return Err(Failure::Refused(ConsentRefusal::Late)),
        LinkState::Open => {}
    }
    let ConsentRequest { id, person, purpose, .. } = request;
    consents::lock(conn, person).await?;
    if !consent_requests::confirm(conn, id, house.now()).await? {
        return Ok(());
    }
    let proof = proof(house, conn).await?;
    let steps = consents::steps(conn, person, purpose, proof).await?;
    if given_since(&steps).is_some() {
        return Ok(());
    }
    let said = Said { person, purpose, place: ConsentPlace::Checkout, order: None };
    Ok(write(house, conn, actor, &said, Some(&request.text)).await?)
}

/// Forgets what nobody confirmed in time.
pub(crate) fn job() -> Job {
    Job {
        name: "unconfirmed-consents",
        every: FORGETTING_ROUND,
        is_check: false,
        run: |house| Box::pin(async move { forget(house).await.map(drop) }),
    }
}

async fn forget(house: &House) -> anyhow::Result<u64> {
    let before = house.now().minus_ms(KEPT_MS);
    house
        .fault_only(move |_, conn| {
            Box::pin(consent_requests::forget(conn, before, FORGOTTEN_AT_ONCE))
        })
        .await
}
