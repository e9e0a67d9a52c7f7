//! Addresses where staff find customers, and read who looked at them.

use domain::id::PersonId;

/// A page; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundRoute {
    /// One box for all that one knows of a customer.
    Customers,
    /// Who of the staff opened a person's pages.
    Views(PersonId),
}

/// What the page's code asks while somebody types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundTarget {
    Customers,
}

impl FoundRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Customers => format!("/{language}/staff/find"),
            Self::Views(person) => format!("/{language}/staff/customers/{person}/views"),
        }
    }
}

impl FoundTarget {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::Customers => format!("/{language}/staff/find/customers"),
        }
    }
}

/// What the router listens to.
pub mod pattern {
    pub const FIND: &str = "/{language}/staff/find";
    pub const FIND_CUSTOMERS: &str = "/{language}/staff/find/customers";
    pub const VIEWS: &str = "/{language}/staff/customers/{id}/views";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_where_the_router_listens() {
        let person = PersonId(Default::default());
        let filled = |pattern: &str| {
            pattern.replace("{language}", "de").replace("{id}", &person.to_string())
        };
        assert_eq!(FoundRoute::Customers.path("de"), filled(pattern::FIND));
        assert_eq!(FoundRoute::Views(person).path("de"), filled(pattern::VIEWS));
        assert_eq!(FoundTarget::Customers.path("de"), filled(pattern::FIND_CUSTOMERS));
    }
}
