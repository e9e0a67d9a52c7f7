//! Why a way to sign in was not opened, added or removed, in words.

use domain::people::{
    identity::IdentityRefusal,
    passkey::{NAME_CHARS_MAX, PasskeyRefusal},
};
use house::locales::Locale;

pub fn passkey(locale: &Locale, refusal: PasskeyRefusal) -> String {
    locale.text(match refusal {
        PasskeyRefusal::TooMany { most } => {
            return locale.text_with("passkey-too-many", &[("most", most.into())]);
        }
        PasskeyRefusal::NameTooLong => {
            let most = i64::try_from(NAME_CHARS_MAX).unwrap_or(i64::MAX);
            return locale.text_with("passkey-name-too-long", &[("most", most.into())]);
        }
        PasskeyRefusal::SignedOut => "passkey-signed-out",
        PasskeyRefusal::SignInAgain => "passkey-sign-in-again",
        PasskeyRefusal::NotHere => "passkey-not-here",
        PasskeyRefusal::NameMissing => "passkey-name-missing",
        PasskeyRefusal::ChallengeEnded => "passkey-challenge-ended",
        PasskeyRefusal::NotVerified => "passkey-not-verified",
        PasskeyRefusal::Known => "passkey-known",
        PasskeyRefusal::UnknownPasskey => "passkey-unknown",
        PasskeyRefusal::OpensNothing => "passkey-opens-nothing",
        PasskeyRefusal::Copied => "passkey-copied",
    })
}

pub fn identity(locale: &Locale, refusal: IdentityRefusal) -> String {
    locale.text(match refusal {
        IdentityRefusal::SignedOut => "identity-signed-out",
        IdentityRefusal::SignInAgain => "identity-sign-in-again",
        IdentityRefusal::UnknownProvider => "identity-unknown-provider",
        IdentityRefusal::ProviderAway => "identity-away",
        IdentityRefusal::VisitEnded => "identity-visit-ended",
        IdentityRefusal::TurnedAway => "identity-turned-away",
        IdentityRefusal::NotBelieved => "identity-not-believed",
        IdentityRefusal::JoinedElsewhere => "identity-joined-elsewhere",
        IdentityRefusal::UnknownIdentity => "identity-unknown",
    })
}
