//! The address of an account is changed once both mailboxes have confirmed it: neither of them
//! alone takes an account over, nor a login that was left open.

use crate::moment::{DAY_MS, Moment};

/// Both have confirmed by then, or nothing happens.
pub const LIFE_MS: i64 = DAY_MS;
/// Changes that one account asks for in a day: each writes to an address that anybody may type.
pub const ASKED_DAY_MAX: u32 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailbox {
    Old,
    New,
}

/// Where a change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailChange {
    pub asked_at: Moment,
    pub expires_at: Moment,
    pub old_confirmed_at: Option<Moment>,
    pub new_confirmed_at: Option<Moment>,
    pub end: Option<ChangeEnd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeEnd {
    Done,
    CalledBack,
    Expired,
    /// The new address is another account's or person's. Two people are never made one silently.
    Taken,
}

impl ChangeEnd {
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Done, Self::CalledBack, Self::Expired, Self::Taken]
            .into_iter()
            .find(|end| end.as_str() == text)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::CalledBack => "called-back",
            Self::Expired => "expired",
            Self::Taken => "taken",
        }
    }
}

/// Why an address isn't changed. None of them says whether the house knows the new address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailChangeRefusal {
    SignedOut,
    BadAddress,
    /// It is the account's own already.
    SameAddress,
    /// The account opens the staff's door, too: colleagues change its address.
    OfStaff,
    /// Another change waits for its mailboxes.
    Open,
    TooManyMails,
    /// No mail of ours has this link.
    UnknownLink,
    /// Somebody else is signed in in this browser.
    OtherAccount,
    /// This mailbox has confirmed before.
    Confirmed,
    Late,
    CalledBack,
    Done,
    /// It ended without a change; the new mailbox was told why.
    NotDone,
}

/// What a confirmation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// The other mailbox is still asked.
    First,
    /// Both have confirmed now.
    Both,
}

impl EmailChange {
    pub fn confirmed_at(&self, mailbox: Mailbox) -> Option<Moment> {
        match mailbox {
            Mailbox::Old => self.old_confirmed_at,
            Mailbox::New => self.new_confirmed_at,
        }
    }

    /// It waits for a mailbox.
    pub fn is_open(&self, now: Moment) -> bool {
        self.end.is_none() && now < self.expires_at
    }

    /// # Errors
    /// It has ended, or its day is over.
    pub fn check_open(&self, now: Moment) -> Result<(), EmailChangeRefusal> {
        match self.end {
            Some(ChangeEnd::Done) => Err(EmailChangeRefusal::Done),
            Some(ChangeEnd::CalledBack) => Err(EmailChangeRefusal::CalledBack),
            Some(ChangeEnd::Taken) => Err(EmailChangeRefusal::NotDone),
            Some(ChangeEnd::Expired) => Err(EmailChangeRefusal::Late),
            None if now >= self.expires_at => Err(EmailChangeRefusal::Late),
            None => Ok(()),
        }
    }

    /// Each mailbox confirms once.
    ///
    /// # Errors
    /// Why its link does nothing.
    pub fn confirm(
        &self,
        mailbox: Mailbox,
        now: Moment,
    ) -> Result<Confirmation, EmailChangeRefusal> {
        self.check_open(now)?;
        let (this, other) = match mailbox {
            Mailbox::Old => (self.old_confirmed_at, self.new_confirmed_at),
            Mailbox::New => (self.new_confirmed_at, self.old_confirmed_at),
        };
        match (this, other) {
            (Some(_), _) => Err(EmailChangeRefusal::Confirmed),
            (None, Some(_)) => Ok(Confirmation::Both),
            (None, None) => Ok(Confirmation::First),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Moment = Moment(1_000);

    fn asked() -> EmailChange {
        EmailChange {
            asked_at: ASKED,
            expires_at: ASKED.plus_ms(LIFE_MS),
            old_confirmed_at: None,
            new_confirmed_at: None,
            end: None,
        }
    }

    #[test]
    fn no_mailbox_changes_an_address_alone() {
        let now = ASKED.plus_ms(1);
        for (first, second) in [(Mailbox::Old, Mailbox::New), (Mailbox::New, Mailbox::Old)] {
            let mut change = asked();
            assert_eq!(change.confirm(first, now), Ok(Confirmation::First));
            match first {
                Mailbox::Old => change.old_confirmed_at = Some(now),
                Mailbox::New => change.new_confirmed_at = Some(now),
            }
            assert_eq!(change.confirm(first, now), Err(EmailChangeRefusal::Confirmed));
            assert_eq!(change.confirm(second, now), Ok(Confirmation::Both));
        }
    }

    #[test]
    fn a_link_lives_for_a_day_and_not_a_moment_longer() {
        let last = ASKED.plus_ms(LIFE_MS - 1);
        assert_eq!(asked().confirm(Mailbox::Old, last), Ok(Confirmation::First));
        let late = asked().confirm(Mailbox::Old, ASKED.plus_ms(LIFE_MS));
        assert_eq!(late, Err(EmailChangeRefusal::Late));
    }

    #[test]
    fn what_has_ended_is_confirmed_by_nobody() {
        let ends = [
            (ChangeEnd::Done, EmailChangeRefusal::Done),
            (ChangeEnd::CalledBack, EmailChangeRefusal::CalledBack),
            (ChangeEnd::Expired, EmailChangeRefusal::Late),
            (ChangeEnd::Taken, EmailChangeRefusal::NotDone),
        ];
        for (end, why) in ends {
            let change = EmailChange { end: Some(end), ..asked() };
            assert_eq!(change.confirm(Mailbox::New, ASKED), Err(why));
            assert_eq!(ChangeEnd::parse(end.as_str()), Some(end));
        }
        assert_eq!(ChangeEnd::parse("lost"), None);
    }
}
