//! Who is signed in, and what their rights come from. An account is a login; kinds, passes and
//! seniority belong to the person who holds them.

use crate::{
    id::{AccountId, ExtraId, MembershipId, PersonId, SeasonId},
    moment::Moment,
    wording::{letters::Unprintable, text::full_name},
};

/// A buyer with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    pub account: AccountId,
    /// Proven by the code that signed them in; in lower case.
    pub email: String,
    /// The account's own person first, then those whom it acts for.
    pub persons: Vec<Holder>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub id: PersonId,
    /// Both empty until they have told it.
    pub given_name: String,
    pub family_name: String,
    /// Past and future ones too: what holds is asked of a moment.
    pub kinds: Vec<Kind>,
    pub memberships: Vec<Membership>,
    /// By season, the first one first.
    pub seniority: Vec<Seniority>,
}

/// What a person is by the word of the house, such as `school` (F-school).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    pub key: String,
    pub span: Span,
}

/// A pass that is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    pub id: MembershipId,
    pub extra: ExtraId,
    pub span: Span,
}

/// One season as a subscriber, and what it was earned by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seniority {
    pub season: SeasonId,
    pub cause: String,
}

/// From a moment on, and before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Moment,
    /// None: without an end.
    pub until: Option<Moment>,
}

impl Span {
    pub fn holds(&self, at: Moment) -> bool {
        self.from <= at && !self.is_over(at)
    }

    pub fn is_over(&self, at: Moment) -> bool {
        self.until.is_some_and(|until| until <= at)
    }
}

impl Holder {
    pub fn is(&self, kind: &str, at: Moment) -> bool {
        self.kinds.iter().any(|held| held.key == kind && held.span.holds(at))
    }

    pub fn has(&self, extra: ExtraId, at: Moment) -> bool {
        self.memberships.iter().any(|held| held.extra == extra && held.span.holds(at))
    }

    /// Empty until they have told it.
    pub fn name(&self) -> String {
        full_name(&self.given_name, &self.family_name)
    }
}

/// Why a code was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskRefusal {
    EmailMissing,
    EmailWrong,
    /// From this browser, or for this address, known or not.
    TooMany,
}

/// Why nobody was signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    /// Nothing that could be a code was typed; no try was counted.
    CodeMissing,
    CodeWrong {
        tries_left: u32,
    },
    /// Late, used, tried too often, asked for in another browser, or never sent.
    CodeEnded,
}

/// Why the account doesn't act for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonRefusal {
    /// Signed out meanwhile.
    SignedOut,
    NameMissing,
    NameTooLong,
    NameUnprintable(Unprintable),
    /// It acts for as many as it may.
    TooMany {
        most: u32,
    },
    /// They have a pass, a status or seasons, which nobody would act for any more.
    HasRights,
}

/// Persons whom one account acts for, beside its own.
pub const PEOPLE_MAX: u32 = 12;

/// Why a kind was not granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantRefusal {
    /// No person with this address is known.
    UnknownPerson,
    /// A kind is written in small letters, digits and hyphens.
    WrongKind,
    /// The season's sheet `kinds` has others.
    UnknownKind,
    EndsBeforeItBegins,
    CauseTooLong,
}

const KIND_CHARS_MAX: usize = 40;

/// As the sheets of a season name kinds: `school`, `under-30`.
pub fn is_kind(text: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.len() <= KIND_CHARS_MAX
        && is_edge(text.chars().next())
        && is_edge(text.chars().next_back())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_kind_holds_from_its_first_moment_and_no_longer_at_its_end() {
        let span = Span { from: Moment(10), until: Some(Moment(20)) };
        let holder = Holder {
            id: PersonId(Uuid::nil()),
            given_name: "Ana".to_owned(),
            family_name: String::new(),
            kinds: vec![Kind { key: "school".to_owned(), span }],
            memberships: vec![Membership {
                id: MembershipId(Uuid::nil()),
                extra: ExtraId(Uuid::nil()),
                span,
            }],
            seniority: Vec::new(),
        };
        for (at, holds) in [(9, false), (10, true), (19, true), (20, false)] {
            assert_eq!(holder.is("school", Moment(at)), holds);
            assert_eq!(holder.has(ExtraId(Uuid::nil()), Moment(at)), holds);
        }
        assert!(!holder.is("youth", Moment(15)));
        assert_eq!(holder.name(), "Ana");
    }

    #[test]
    fn what_has_no_end_never_ends() {
        assert!(Span { from: Moment(1), until: None }.holds(Moment(i64::MAX)));
    }

    #[test]
    fn a_kind_is_a_key_as_sheets_have_them() {
        for good in ["school", "under-30", "a"] {
            assert!(is_kind(good), "{good}");
        }
        for wrong in ["", "School", "a b", "-a", "a-", "año", &"a".repeat(41)] {
            assert!(!is_kind(wrong), "{wrong}");
        }
    }
}
