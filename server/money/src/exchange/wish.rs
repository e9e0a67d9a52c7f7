//! The ticket that a browser exchanges: who may begin that, and which it is.

use super::{Former, former};
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
    let unknown = ExchangeRefusal::UnknownTicket;
    let bought = Wish { admission, transfer: None };
    let (actor, secret) = match asker {
        Asker::Holder(actor) => {
            return former(house, conn, holders::whose(actor, unknown)?, bought).await;
        }
        Asker::Recipient(actor, secret) => {
            actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(unknown))?;
            let secret = sealed::link_lookup(house, secret)?;
            let transfer = transfers::by_secret(conn, &secret).await?;
            let transfer = transfer.filter(|transfer| transfer.admission == admission);
            let transfer = Some(transfer.ok_or(Failure::Refused(unknown))?.id);
            return former(house, conn, Whose::Anybody, Wish { admission, transfer }).await;
        }
        Asker::OrderPage(actor, secret) => (actor, secret),
    };
    actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(unknown))?;
    let secret = sealed::link_lookup(house, secret)?;
    let order = orders::by_secret(conn, &secret).await?.ok_or(Failure::Refused(unknown))?;
    let ticket = releases::ticket(conn, Whose::Anybody, admission).await?;
    if ticket.is_none_or(|ticket| ticket.order != order.id) {
        return Err(Failure::Refused(unknown));
    }
    let former = former(house, conn, Whose::Anybody, bought).await?;
    match former.change {
        Some(_) => Ok(former),
        None => Err(Failure::Refused(ExchangeRefusal::TooLate)),
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
    let asker = asker.clone();
    house
        .write(move |house, conn| {
            let asker = asker.clone();
            Box::pin(async move {
                let former = former_of(&house, conn, &asker, admission).await?;
                let before = exchanges::wish(conn, session).await?.map(|wish| wish.admission);
                let is_other = before.is_some_and(|it| it != admission) && before != instead_of;
                // What can't be exchanged any more is given up without a word.
                if is_other && let Some(Ok(_)) = wished_with(&house, conn, session).await? {
                    return Err(Failure::Refused(ExchangeRefusal::Another));
                }
                let wish = Wish { admission, transfer: former.transfer.map(|it| it.id) };
                Ok(exchanges::set_wish(conn, session, wish, house.now()).await?)
            })
        })
        .await
}

/// The ticket stays as it is.
#[boxed]
pub async fn leave(house: &House, session: SessionId) -> anyhow::Result<()> {
    house
        .fault_only(move |_, conn| {
            Box::pin(async move { exchanges::end_wish(conn, session).await })
        })
        .await
}

/// The ticket that this browser exchanges, and why it can't be any more. None: none.
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
    match former(house, conn, Whose::Anybody, wish).await.answered()? {
        Ok(former) => Ok(Some(Ok(former))),
        Err(why) => Ok(Some(Err(why))),
    }
}
