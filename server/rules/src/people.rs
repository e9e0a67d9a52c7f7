//! For whom a basket can hold things: whoever buys, and those whom they act for.

pub mod audience;
pub(crate) mod entitled;
pub(crate) mod limits;
pub(crate) mod rights;

use super::{Admitted, Customer, Rules};
use domain::{id::PersonId, moment::Moment, sales::season::SaleState, wording::listing::Listing};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Whoever buys.
    pub own: Customer,
    /// Empty until they have told it.
    pub own_name: String,
    pub others: Vec<Person>,
}

/// One whom the buyer's account acts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub rights: Customer,
}

impl People {
    /// None: whoever buys, and somebody whom the account doesn't act for any more.
    pub fn person(&self, beneficiary: Option<PersonId>) -> Option<&Person> {
        self.others.iter().find(|person| Some(person.id) == beneficiary)
    }

    /// The same as what baskets call it; None: whoever buys.
    pub fn known(&self, beneficiary: Option<PersonId>) -> Option<PersonId> {
        self.person(beneficiary).map(|person| person.id)
    }

    /// The rights that hold for what is bought for somebody.
    pub fn rights(&self, beneficiary: Option<PersonId>) -> &Customer {
        self.person(beneficiary).map_or(&self.own, |person| &person.rights)
    }

    pub fn rights_mut(&mut self, beneficiary: Option<PersonId>) -> &mut Customer {
        let other = self.others.iter_mut().find(|person| Some(person.id) == beneficiary);
        other.map_or(&mut self.own, |person| &mut person.rights)
    }

    /// Whoever buys first.
    pub fn all(&self) -> impl Iterator<Item = (Option<PersonId>, &Customer)> {
        let others = self.others.iter().map(|person| (Some(person.id), &person.rights));
        [(None, &self.own)].into_iter().chain(others)
    }

    /// The first of whom it is true.
    pub fn first(&self, is_true: impl Fn(&Customer) -> bool) -> Option<Option<PersonId>> {
        self.all().find(|(_, rights)| is_true(rights)).map(|(person, _)| person)
    }

    pub fn all_rights_mut(&mut self) -> impl Iterator<Item = &mut Customer> {
        let others = self.others.iter_mut().map(|person| &mut person.rights);
        [&mut self.own].into_iter().chain(others)
    }
}

/// Of two sales that have not begun, the one that begins first.
fn earlier(a: SaleState, b: SaleState) -> SaleState {
    match (a, b) {
        (SaleState::NotYet { opens: first }, SaleState::NotYet { opens: second }) => {
            SaleState::NotYet { opens: first.min(second) }
        }
        (sale, _) => sale,
    }
}

impl Rules {
    /// What all of them can buy together: before a sale is open to everybody, each who has a
    /// right as much as it lets, and never more than the performance lets one basket have.
    pub fn admitted_together(&self, listing: &Listing, people: &People, now: Moment) -> Admitted {
        let own = self.admitted(listing, &people.own, now);
        let most = listing.effective.seats_max;
        let seats: u32 = self.early(listing, people, now).map(|(_, seats)| seats).sum();
        if seats > 0 {
            let sale = SaleState::Open { closes: listing.effective.sale_closes };
            return Admitted { sale, seats_max: seats.min(most) };
        }
        let others = people.others.iter();
        let others = others.map(|it| self.admitted(listing, &it.rights, now).sale);
        Admitted { sale: others.fold(own.sale, earlier), seats_max: own.seats_max }
    }

    /// Who can buy so many tickets before everybody can; nobody once everybody can.
    pub fn early<'r>(
        &'r self,
        listing: &'r Listing,
        people: &'r People,
        now: Moment,
    ) -> impl Iterator<Item = (Option<PersonId>, u32)> + 'r {
        let cancelled = listing.row.cancelled_at.is_some();
        let is_early = matches!(listing.effective.sale(now, cancelled), SaleState::NotYet { .. });
        people.all().filter(move |_| is_early).filter_map(move |(person, rights)| {
            let admitted = self.admitted(listing, rights, now);
            let is_open = matches!(admitted.sale, SaleState::Open { .. });
            is_open.then_some((person, admitted.seats_max))
        })
    }
}
