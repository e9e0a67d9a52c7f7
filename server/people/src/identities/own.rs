//! The identities of one's own account: listed, joined after a sign-in, removed.

use super::{
    come_back::{Joining, join},
    customer, fresh, proposal, provider_name,
};
use domain::{
    id::IdentityId,
    moment::Moment,
    people::{actor::Actor, identity::IdentityRefusal},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use person_tables::identities::{self as stored, Listed};
use serde_json::json;
use store::people::sessions;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identities {
    pub identities: Vec<IdentityView>,
    /// At which provider this browser's reader signed in before; it can be joined.
    pub proposed: Option<String>,
    /// The sign-in is recent enough to join and remove some.
    pub is_fresh: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityView {
    pub id: IdentityId,
    /// The provider's key and name.
    pub provider: String,
    pub name: String,
    pub joined_at: Moment,
    pub used_at: Option<Moment>,
}

/// None for a guest.
#[boxed]
pub async fn identities(house: &House, actor: &Actor) -> anyhow::Result<Option<Identities>> {
    let Actor::Customer { session, account } = *actor else { return Ok(None) };
    let proposed = proposal(house, session).await?;
    let mut conn = house.store().read().await?;
    let listed = stored::of_account(&mut conn, account).await?;
    let signed_in_at = sessions::signed_in_at(&mut conn, session, account).await?;
    let view = |it: Listed| IdentityView {
        id: it.id,
        name: provider_name(house, &it.provider),
        provider: it.provider,
        joined_at: it.joined_at,
        used_at: it.used_at,
    };
    Ok(Some(Identities {
        identities: listed.into_iter().map(view).collect(),
        proposed: proposed.map(|proposed| provider_name(house, &proposed.provider)),
        is_fresh: signed_in_at.is_some_and(|at| domain::people::passkey::is_fresh(at, house.now())),
    }))
}

/// Joins what this browser brought from a provider. A sign-in by code or passkey has shown whose
/// account it is, and its owner says by a button that the two belong together: whoever used the
/// browser before may have left it there.
#[boxed]
pub async fn join_proposal(house: &House, actor: &Actor) -> Result<(), Failure<IdentityRefusal>> {
    let (account, session) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                fresh(&house, conn, account, session).await?;
                let proposal = stored::proposal(conn, session, house.now()).await?;
                let proposal = proposal.ok_or(Failure::Refused(IdentityRefusal::VisitEnded))?;
                stored::drop_proposal(conn, session).await?;
                let joining = Joining {
                    actor: &actor,
                    account,
                    provider: &proposal.provider,
                    identity: &proposal.identity,
                };
                join(&house, conn, &joining).await
            })
        })
        .await
}

/// Twice is once.
#[boxed]
pub async fn refuse_proposal(house: &House, actor: &Actor) -> Result<(), Failure<IdentityRefusal>> {
    let (_, session) = customer(actor)?;
    house.fault_only(move |_, conn| Box::pin(stored::drop_proposal(conn, session))).await?;
    Ok(())
}

/// The account stays; its owner signs in by another way.
#[boxed]
pub async fn remove(
    house: &House,
    actor: &Actor,
    id: IdentityId,
) -> Result<(), Failure<IdentityRefusal>> {
    let (account, session) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                fresh(&house, conn, account, session).await?;
                if !stored::remove(conn, account, id).await? {
                    return Err(Failure::Refused(IdentityRefusal::UnknownIdentity));
                }
                let entry = JournalEntry {
                    action: "account.identity-remove",
                    subject: Subject::Account(account),
                    detail: json!({ "identity": id }),
                };
                journal::record(&house, conn, &actor, entry).await?;
                Ok(())
            })
        })
        .await
}
