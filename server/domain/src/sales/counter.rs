//! What runs out and is counted: stocks, uses of codes and passes, what one person may buy.

use crate::id::{MembershipId, PersonId};
use std::fmt::{Display, Formatter, Result};

/// What a counter counts. `P` is the person whom it counts: `Option<PersonId>` while the buyer
/// isn't known yet (None), `PersonId` once they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CounterSubject<P = PersonId> {
    /// Pieces of an extra.
    Stock {
        extra: String,
    },
    CodeUses {
        code: String,
    },
    CodeUsesOfPerson {
        person: P,
        code: String,
    },
    /// `number`: the digest of a number that an outside list knows.
    CodeUsesOfMember {
        number: String,
        code: String,
    },
    PassesOfPerson {
        person: P,
        pass: String,
    },
    PackagesOfPerson {
        person: P,
        package: String,
    },
    PriceTypeOfPerson {
        person: P,
        price_type: String,
        within: CountedWithin,
    },
    /// Tickets that were exchanged for a pass.
    PassUses {
        membership: MembershipId,
    },
    /// Tickets of one performance that were exchanged for passes of a kind.
    PassUsesAtPerformance {
        pass: String,
        performance: String,
    },
}

/// Tickets of a person are counted over one of these; each names its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedWithin {
    Performance(String),
    Production(String),
    Season(String),
}

impl CounterSubject<Option<PersonId>> {
    /// The same subject with the buyer where the person was not known.
    pub fn for_buyer(self, buyer: PersonId) -> CounterSubject {
        let known = |person: Option<PersonId>| person.unwrap_or(buyer);
        match self {
            Self::Stock { extra } => CounterSubject::Stock { extra },
            Self::CodeUses { code } => CounterSubject::CodeUses { code },
            Self::CodeUsesOfPerson { person, code } => {
                CounterSubject::CodeUsesOfPerson { person: known(person), code }
            }
            Self::CodeUsesOfMember { number, code } => {
                CounterSubject::CodeUsesOfMember { number, code }
            }
            Self::PassesOfPerson { person, pass } => {
                CounterSubject::PassesOfPerson { person: known(person), pass }
            }
            Self::PackagesOfPerson { person, package } => {
                CounterSubject::PackagesOfPerson { person: known(person), package }
            }
            Self::PriceTypeOfPerson { person, price_type, within } => {
                let person = known(person);
                CounterSubject::PriceTypeOfPerson { person, price_type, within }
            }
            Self::PassUses { membership } => CounterSubject::PassUses { membership },
            Self::PassUsesAtPerformance { pass, performance } => {
                CounterSubject::PassUsesAtPerformance { pass, performance }
            }
        }
    }
}

/// The counter's key in the database. Data of earlier versions has these texts, and the audit's
/// questions name some of them: they never change.
impl Display for CounterSubject {
    fn fmt(&self, text: &mut Formatter<'_>) -> Result {
        match self {
            Self::Stock { extra } => write!(text, "stock:{extra}"),
            Self::CodeUses { code } => write!(text, "code:{code}"),
            Self::CodeUsesOfPerson { person, code } => write!(text, "person:{person}:code:{code}"),
            Self::CodeUsesOfMember { number, code } => write!(text, "member:{number}:code:{code}"),
            Self::PassesOfPerson { person, pass } => write!(text, "person:{person}:pass:{pass}"),
            Self::PackagesOfPerson { person, package } => {
                write!(text, "person:{person}:package:{package}")
            }
            Self::PriceTypeOfPerson { person, price_type, within } => {
                write!(text, "person:{person}:tariff:{price_type}:{within}")
            }
            Self::PassUses { membership } => write!(text, "flat-rate:{membership}"),
            Self::PassUsesAtPerformance { pass, performance } => {
                write!(text, "flat-rate:{pass}:{performance}")
            }
        }
    }
}

impl Display for CountedWithin {
    fn fmt(&self, text: &mut Formatter<'_>) -> Result {
        match self {
            Self::Performance(key) => write!(text, "performance:{key}"),
            Self::Production(key) => write!(text, "production:{key}"),
            Self::Season(key) => write!(text, "season:{key}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_counters_are_those_of_earlier_versions() {
        let person: PersonId = "00000000-0000-7000-8000-000000000001".parse().expect("an id");
        let other: PersonId = "00000000-0000-7000-8000-000000000002".parse().expect("an id");
        let within = CountedWithin::Season("2026-27".into());
        let tickets = |person| CounterSubject::PriceTypeOfPerson {
            person,
            price_type: "under-30".into(),
            within: within.clone(),
        };
        assert_eq!(
            tickets(None).for_buyer(person).to_string(),
            "person:00000000-0000-7000-8000-000000000001:tariff:under-30:season:2026-27"
        );
        assert_eq!(tickets(Some(other)).for_buyer(person), tickets(Some(other)).for_buyer(other));
        let stock = CounterSubject::<PersonId>::Stock { extra: "programme".into() };
        assert_eq!(stock.to_string(), "stock:programme");
        let membership: MembershipId =
            "00000000-0000-7000-8000-000000000003".parse().expect("an id");
        assert_eq!(
            CounterSubject::<PersonId>::PassUses { membership }.to_string(),
            "flat-rate:00000000-0000-7000-8000-000000000003"
        );
    }
}
