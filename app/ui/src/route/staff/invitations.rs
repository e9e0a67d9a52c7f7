//! Addresses of what is given away: who gives, what was given, and what is given now.

/// A page; the language switch keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationRoute {
    /// What was given; the address names the performance, the giver, words of the reason. Seats of
    /// the performance are given by the form that is sent there.
    All,
    /// Who gives, and how many.
    Givers,
}

/// Where forms are sent that aren't sent to their own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationTarget {
    /// The list as a file.
    File,
    /// All of an invitation goes back.
    TakeBack,
    /// How many somebody may give.
    Quota,
}

impl InvitationRoute {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::All => format!("/{language}/staff/invitations"),
            Self::Givers => format!("/{language}/staff/invitations/givers"),
        }
    }
}

impl InvitationTarget {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::File => format!("/{language}/staff/invitations/given.csv"),
            Self::TakeBack => format!("/{language}/staff/invitations/take-back"),
            Self::Quota => format!("/{language}/staff/invitations/quota"),
        }
    }
}

/// What the router listens to.
pub mod pattern {
    pub const ALL: &str = "/{language}/staff/invitations";
    pub const GIVERS: &str = "/{language}/staff/invitations/givers";
    pub const FILE: &str = "/{language}/staff/invitations/given.csv";
    pub const TAKE_BACK: &str = "/{language}/staff/invitations/take-back";
    pub const QUOTA: &str = "/{language}/staff/invitations/quota";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let filled = |pattern: &str| pattern.replace("{language}", "de");
        for (page, pattern) in
            [(InvitationRoute::All, pattern::ALL), (InvitationRoute::Givers, pattern::GIVERS)]
        {
            assert_eq!(page.path("de"), filled(pattern));
        }
        for (target, pattern) in [
            (InvitationTarget::File, pattern::FILE),
            (InvitationTarget::TakeBack, pattern::TAKE_BACK),
            (InvitationTarget::Quota, pattern::QUOTA),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }
}
