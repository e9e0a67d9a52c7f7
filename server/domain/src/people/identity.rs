//! Who somebody is by another house's word (OpenID Connect), and which account that opens.

use crate::id::AccountId;

/// A verified answer of a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who says it.
    pub issuer: String,
    /// What they call the person, for ever.
    pub subject: String,
    /// None: the provider has not confirmed an address.
    pub email: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityRefusal {
    SignedOut,
    /// The last sign-in in this browser was too long ago.
    SignInAgain,
    /// The house asks no such provider.
    UnknownProvider,
    /// The provider can't be reached.
    ProviderAway,
    /// Late, answered before, begun in another browser, or never begun.
    VisitEnded,
    /// The provider signed nobody in: its reader turned back, say.
    TurnedAway,
    /// Not signed by the provider, for another house, too old, or of another visit.
    NotBelieved,
    /// Another account has this identity.
    JoinedElsewhere,
    /// The account has no such identity.
    UnknownIdentity,
}

/// What is known when somebody comes back from a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Who has this identity.
    pub owner: Option<AccountId>,
    /// Who was signed in and asked to join it.
    pub asked_by: Option<AccountId>,
    /// Who is signed in now.
    pub signed_in: Option<AccountId>,
    /// The provider confirmed an address, and nobody here has it: no account, no order.
    pub has_new_address: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Their account opens.
    Enter(AccountId),
    /// The account of who is signed in gets the identity.
    Join(AccountId),
    /// Theirs already.
    Joined,
    /// An account with the confirmed address is made and opens.
    Open,
    /// Nobody knows whose it is: a code shows which mailbox they read, then they join it.
    Propose,
}

/// An address that somebody here has opens nothing by a provider's word alone.
///
/// # Errors
/// It is another account's, or another person has signed in since.
pub fn way(arrival: Arrival) -> Result<Way, IdentityRefusal> {
    let Arrival { owner, asked_by, signed_in, has_new_address } = arrival;
    match (asked_by, owner) {
        (Some(_), _) if asked_by != signed_in => Err(IdentityRefusal::VisitEnded),
        (Some(_), Some(_)) if owner != asked_by => Err(IdentityRefusal::JoinedElsewhere),
        (Some(_), Some(_)) => Ok(Way::Joined),
        (Some(account), None) => Ok(Way::Join(account)),
        (None, Some(owner)) => Ok(Way::Enter(owner)),
        (None, None) if has_new_address => Ok(Way::Open),
        (None, None) => Ok(Way::Propose),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const ANA: AccountId = AccountId(Uuid::from_u128(1));
    const BEN: AccountId = AccountId(Uuid::from_u128(2));

    fn arrival() -> Arrival {
        Arrival { owner: None, asked_by: None, signed_in: None, has_new_address: false }
    }

    #[test]
    fn an_identity_opens_its_account_whoever_was_signed_in() {
        let known = Arrival { owner: Some(ANA), ..arrival() };
        assert_eq!(way(known), Ok(Way::Enter(ANA)));
        assert_eq!(way(Arrival { signed_in: Some(BEN), ..known }), Ok(Way::Enter(ANA)));
    }

    #[test]
    fn a_new_identity_is_joined_only_to_who_asked_and_is_still_there() {
        let asked = Arrival { asked_by: Some(ANA), signed_in: Some(ANA), ..arrival() };
        assert_eq!(way(asked), Ok(Way::Join(ANA)));
        assert_eq!(way(Arrival { owner: Some(ANA), ..asked }), Ok(Way::Joined));
        let others = Arrival { owner: Some(BEN), ..asked };
        assert_eq!(way(others), Err(IdentityRefusal::JoinedElsewhere));
        for signed_in in [None, Some(BEN)] {
            let gone = Arrival { signed_in, ..asked };
            assert_eq!(way(gone), Err(IdentityRefusal::VisitEnded));
        }
    }

    #[test]
    fn an_address_that_somebody_has_is_proven_by_a_code() {
        assert_eq!(way(arrival()), Ok(Way::Propose));
        assert_eq!(way(Arrival { has_new_address: true, ..arrival() }), Ok(Way::Open));
    }
}
