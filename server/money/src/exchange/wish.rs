//! The tickets that a browser exchanges: who may begin that, and which they are.

use super::{Former, RefusedTicket, former_together};
use anyhow::Context;
use domain::{
    id::{AdmissionId, SessionId},
    people::actor::{Action, Actor},
    tickets::exchange::ExchangeRefusal,
};
use house::{Answered, Failure, House, sealed};
use selling::tickets::holders;
use store::{
    Conn, orders,
    seats::releases::{self, Whose},
    tickets::{
        exchanges::{self, Wish},
        transfers,
    },
};

/// Who exchanges a ticket.
#[derive(Clone, Debug)]
pub enum Asker {
    /// Whoever is signed in with the address of its order.
    Holder(Actor),
    /// Who has the page of its order open, by the page's secret: after a change by the house.
    OrderPage(Actor, String),
    /// Whoever has accepted it, by the secret of its own page.
    Recipient(Actor, String),
}

impl Asker {
    /// The browser that they ask in.
    pub fn session(&self) -> Option<SessionId> {
        let (Self::Holder(actor) | Self::OrderPage(actor, _) | Self::Recipient(actor, _)) = self;
        actor.session()
    }
}

/// A ticket that whoever asks may exchange.
///
/// # Errors
/// Why it can't be.
#[boxed]
pub async fn former_of(
    house: &House,
    conn: &mut Conn,
    asker: &Asker,
    admission: AdmissionId,
) -> Result<Former, Failure<ExchangeRefusal>> {
    let former = former_of_all(house, conn, asker, &[admission]).await;
    former.map_err(|failure| failure.map(|refused| refused.why))
}

/// Tickets that whoever asks may exchange in one go. The first one is named by the page.
///
/// # Errors
/// Which one can't be, and why.
#[boxed]
pub async fn former_of_all(
    house: &House,
    conn: &mut Conn,
    asker: &Asker,
    admissions: &[AdmissionId],
) -> Result<Former, Failure<RefusedTicket>> {
    let admission = *admissions.first().context("an exchange is of a ticket")?;
    let refused = |why| RefusedTicket { admission, why };
    let unknown = refused(ExchangeRefusal::UnknownTicket);
    let bought: Vec<Wish> =
        admissions.iter().map(|it| Wish { admission: *it, transfer: None }).collect();
    let (actor, secret) = match asker {
        Asker::Holder(actor) => {
            return former_together(house, conn, holders::whose(actor, unknown)?, &bought).await;
        }
        Asker::Recipient(actor, secret) => {
            actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(unknown))?;
            let secret = sealed::link_lookup(house, secret)?;
            let transfer = transfers::by_secret(conn, &secret).await?;
            let transfer = transfer.filter(|transfer| transfer.admission == admission);
            let transfer = Some(transfer.ok_or(Failure::Refused(unknown))?.id);
            let mut theirs = bought;
            theirs[0].transfer = transfer;
            return former_together(house, conn, Whose::Anybody, &theirs).await;
        }
        Asker::OrderPage(actor, secret) => (actor, secret),
    };
    actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(unknown))?;
    let secret = sealed::link_lookup(house, secret)?;
    let order = orders::by_secret(conn, &secret).await?.ok_or(Failure::Refused(unknown))?;
    // The others are of the same order, or refused.
    let ticket = releases::ticket(conn, Whose::Anybody, admission).await?;
    if ticket.is_none_or(|ticket| ticket.order != order.id) {
        return Err(Failure::Refused(unknown));
    }
    let former = former_together(house, conn, Whose::Anybody, &bought).await?;
    match former.change {
        Some(_) => Ok(former),
        None => Err(Failure::Refused(refused(ExchangeRefusal::TooLate))),
    }
}

/// In this browser, the ticket is exchanged for the next one that is ordered.
///
/// # Errors
/// Why it can't be.
#[boxed]
pub async fn begin(
    house: &House,
    asker: &Asker,
    session: SessionId,
    admission: AdmissionId,
) -> Result<(), Failure<ExchangeRefusal>> {
    begin_instead(house, asker, session, admission, None).await
}

/// The same. `instead_of`: the ticket whose exchange in this browser is given up for it.
///
/// # Errors
/// Why it can't be; also that another ticket's exchange would be given up.
#[boxed]
pub async fn begin_instead(
    house: &House,
    asker: &Asker,
    session: SessionId,
    admission: AdmissionId,
    instead_of: Option<AdmissionId>,
) -> Result<(), Failure<ExchangeRefusal>> {
    let beginning = Beginning { session, admissions: vec![admission], instead_of };
    let begun = begin_together(house, asker, &beginning).await;
    begun.map_err(|failure| failure.map(|refused| refused.why))
}

/// What a browser is to exchange.
#[derive(Clone, Debug)]
pub struct Beginning {
    pub session: SessionId,
    /// In one go.
    pub admissions: Vec<AdmissionId>,
    /// The ticket whose exchange in this browser is given up for it.
    pub instead_of: Option<AdmissionId>,
}

/// In this browser, the tickets are exchanged for those that are ordered next.
///
/// # Errors
/// Which one can't be, and why; also that another ticket's exchange would be given up.
#[boxed]
pub async fn begin_together(
    house: &House,
    asker: &Asker,
    beginning: &Beginning,
) -> Result<(), Failure<RefusedTicket>> {
    let (asker, beginning) = (asker.clone(), beginning.clone());
    house
        .write(move |house, conn| {
            let (asker, beginning) = (asker.clone(), beginning.clone());
            Box::pin(async move {
                let Beginning { session, admissions, instead_of } = beginning;
                let former = former_of_all(&house, conn, &asker, &admissions).await?;
                let admission = former.ticket.admission;
                let before = exchanges::wish(conn, session).await?.map(|wish| wish.admission);
                let is_new = |it: AdmissionId| !admissions.contains(&it);
                let is_other = before.is_some_and(is_new) && before != instead_of;
                // What can't be exchanged any more is given up without a word.
                let begun = wished_with(&house, conn, session).await?.and_then(Result::ok);
                if is_other
                    && let Some(begun) = &begun
                    && begun.tickets().all(|ticket| is_new(ticket.admission))
                {
                    let why = ExchangeRefusal::Another;
                    return Err(Failure::Refused(RefusedTicket { admission, why }));
                }
                let wish = Wish { admission, transfer: former.transfer.as_ref().map(|it| it.id) };
                let beside: Vec<AdmissionId> =
                    former.beside.iter().map(|it| it.ticket.admission).collect();
                // The seats that were chosen since the first one began are for this one.
                let since = match begun {
                    Some(_) => exchanges::wished_at(conn, session).await?,
                    None => None,
                };
                let since = since.unwrap_or_else(|| house.now());
                Ok(exchanges::set_wish(conn, session, wish, &beside, since).await?)
            })
        })
        .await
}

/// The tickets stay as they are.
#[boxed]
pub async fn leave(house: &House, session: SessionId) -> anyhow::Result<()> {
    house
        .fault_only(move |_, conn| {
            Box::pin(async move { exchanges::end_wish(conn, session).await })
        })
        .await
}

/// What this browser exchanges, and why it can't be any more. None: nothing.
#[boxed]
pub async fn wished(
    house: &House,
    session: SessionId,
) -> anyhow::Result<Option<Result<Former, ExchangeRefusal>>> {
    let mut conn = house.store().read().await?;
    wished_with(house, &mut conn, session).await
}

pub(crate) async fn wished_with(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
) -> anyhow::Result<Option<Result<Former, ExchangeRefusal>>> {
    let Some(wish) = exchanges::wish(conn, session).await? else { return Ok(None) };
    let beside = exchanges::wished_beside(conn, session, wish.admission).await?;
    let mut wishes = vec![wish];
    wishes.extend(beside.into_iter().map(|admission| Wish { admission, transfer: None }));
    match former_together(house, conn, Whose::Anybody, &wishes).await.answered()? {
        Ok(former) => Ok(Some(Ok(former))),
        Err(refused) => Ok(Some(Err(refused.why))),
    }
}
