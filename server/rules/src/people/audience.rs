//! Whom a performance is there for (F-school). Every page, feed and use case asks here: what isn't
//! meant for somebody doesn't exist for them.

use crate::{Customer, PassRule, People, PersonKind, Rules};
use domain::{id::PersonId, moment::Moment, seats::hold::HoldRefusal, wording::listing::Listing};

impl Rules {
    pub fn kind(&self, key: &str) -> Option<&PersonKind> {
        self.kinds.iter().find(|row| row.key == key)
    }

    /// Whether the performance may be looked at now, by whoever buys for these people.
    pub fn shows(&self, listing: &Listing, people: &People, now: Moment) -> bool {
        listing.effective.is_visible(now) && self.is_there_for(listing, people)
    }

    /// The same whatever the time: something of it can be bought for one of them.
    pub fn is_there_for(&self, listing: &Listing, people: &People) -> bool {
        people.all().any(|(person, _)| self.is_meant_for(listing, people, person))
    }

    /// What is for a kind is for whoever buys and is of it, whomever they name, and for those of
    /// the kind whom they act for. Who is kept apart buys nothing else for anybody.
    pub fn is_meant_for(
        &self,
        listing: &Listing,
        people: &People,
        person: Option<PersonId>,
    ) -> bool {
        self.is_meant_for_both(listing, &people.own, people.rights(person))
    }

    pub(crate) fn is_meant_for_both(
        &self,
        listing: &Listing,
        buyer: &Customer,
        customer: &Customer,
    ) -> bool {
        let both = [buyer, customer];
        match &listing.effective.audience {
            Some(_) => both.into_iter().any(|rights| self.is_for_person(listing, rights)),
            None => both.into_iter().all(|rights| self.is_for_person(listing, rights)),
        }
    }

    /// By this person's rights alone.
    pub fn is_for_person(&self, listing: &Listing, customer: &Customer) -> bool {
        match &listing.effective.audience {
            Some(kind) => customer.is(kind, Some(listing)),
            None => self.kept_apart(customer).is_none(),
        }
    }

    /// What isn't there for somebody is unknown to them. What is there for everybody else is no
    /// secret: they are told that it isn't for their kind.
    pub fn check_seen(
        &self,
        listing: &Listing,
        people: &People,
        now: Moment,
    ) -> Result<(), HoldRefusal> {
        if self.shows(listing, people, now) {
            return Ok(());
        }
        let is_public = self.shows(listing, &People::default(), now);
        match self.kept_apart(&people.own).filter(|_| is_public) {
            Some(kind) => Err(HoldRefusal::OtherKind { kind: kind.to_owned() }),
            None => Err(HoldRefusal::UnknownPerformance),
        }
    }

    /// The kind that lets this person have nothing but what is meant for their kinds. Only staff
    /// grant it.
    pub fn kept_apart<'c>(&self, customer: &'c Customer) -> Option<&'c str> {
        let is_own = |kind: &&String| self.kind(kind).is_some_and(|row| row.only_own);
        customer.kinds.iter().find(is_own).map(String::as_str)
    }

    /// Days after the performance by which its invoice is to be paid, if whoever buys is of the
    /// kind; None: it is paid at once.
    pub fn invoice_days(&self, listing: &Listing, customer: &Customer) -> Option<u32> {
        let kind = self.kind(listing.effective.audience.as_deref()?)?;
        kind.invoice_days.filter(|_| customer.is(&kind.key, Some(listing)))
    }

    /// Whether the pass is meant for a kind of theirs that pays by invoice.
    pub fn pays_later_for(&self, pass: &PassRule, customer: &Customer) -> bool {
        pass.who.iter().any(|key| {
            let pays_later = |kind: &PersonKind| kind.invoice_days.is_some();
            self.kind(key).is_some_and(pays_later) && customer.is(key, None)
        })
    }

    /// Whether somebody who is kept apart may have the pass: only if it is said to be for them.
    pub fn is_pass_meant_for(&self, pass: &PassRule, customer: &Customer) -> bool {
        self.kept_apart(customer).is_none() || pass.who.iter().any(|kind| customer.is(kind, None))
    }
}
