//! Who acts, from which channel. Every use case first asks `permit` or `reach` (T6.16).

#[cfg(test)]
mod tests;

pub use crate::sales::seller::{Channel, Seller};

use crate::{
    id::{AccountId, SessionId},
    sales::outlet::{Outlet, POINT_PREFIX},
};
use serde::{Deserialize, Serialize};
use std::{error::Error, fmt};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody in the shop who has not signed in.
    Guest {
        session: SessionId,
    },
    Customer {
        session: SessionId,
        account: AccountId,
    },
    /// Signed in at the house; `grants` are (action, scope) pairs of their roles.
    Staff {
        account: AccountId,
        grants: Vec<(Action, String)>,
    },
    /// One of the house, or a command, who has a sale open: `actor` keeps their rights.
    Seller {
        actor: Box<Actor>,
        seller: Seller,
    },
    /// The house's own work: reconciler, sweeper, mailer.
    Job {
        name: &'static str,
    },
    /// A command given on the machine itself.
    Console,
}

/// What can be allowed. A scope is `*` or names a production, venue, company or point of sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    Shop,
    /// Sell for the house at a counter, in the shop's place.
    Sell,
    Scan,
    ImportPlan,
    ImportSeason,
    /// Kinds of persons (F-school).
    GrantKind,
    /// The box office has seen what a ticket type asks for (T6.12f).
    AcceptProof,
    Settle,
    Audit,
    /// What was paid, what goes back, what waits.
    ReadMoney,
    RefundOrder,
    /// What became of an order, step by step.
    ReadTimeline,
    /// Accounts of the staff and what they may do.
    ManageStaff,
    /// What the shop says, as drafts that shoppers don't see.
    EditTexts,
    /// Shoppers see it.
    PublishTexts,
    /// What is said and shown of productions.
    EditContents,
    /// Colours, corners and marks of the shop.
    EditLook,
    /// What the house decides about the shop as a whole, such as whether visits are measured.
    EditSettings,
    /// Seats and places are kept back, or freed again.
    Block,
    /// At a counter, credit of a customer pays for their order.
    SpendCredit,
    /// All tills of a counter: to add them, to see them, to confirm what was counted.
    ManageTills,
    /// Any customer of the house is found by name, telephone, address or mail.
    FindCustomers,
    /// Two records of one customer become one, and are parted again.
    MergeCustomers,
    /// Nothing of a customer without an e-mail address stays; it can't be undone.
    EraseCustomers,
    /// Which printers the program speaks to, and where they are.
    ManagePrinters,
    /// Tickets are given away, within the quota of whoever gives them.
    Invite,
    /// More than the quota allows, with a reason.
    InviteBeyond,
    /// A sale at a counter that is paid later.
    SellOnInvoice,
}

impl Action {
    pub const ALL: [Self; 28] = [
        Self::Shop,
        Self::Sell,
        Self::Scan,
        Self::ImportPlan,
        Self::ImportSeason,
        Self::GrantKind,
        Self::AcceptProof,
        Self::Settle,
        Self::Audit,
        Self::ReadMoney,
        Self::RefundOrder,
        Self::ReadTimeline,
        Self::ManageStaff,
        Self::EditTexts,
        Self::PublishTexts,
        Self::EditContents,
        Self::EditLook,
        Self::EditSettings,
        Self::Block,
        Self::SpendCredit,
        Self::ManageTills,
        Self::FindCustomers,
        Self::MergeCustomers,
        Self::EraseCustomers,
        Self::ManagePrinters,
        Self::Invite,
        Self::InviteBeyond,
        Self::SellOnInvoice,
    ];

    /// Given over one production, venue, company or point of sale it would allow nothing.
    pub fn is_of_whole_house(self) -> bool {
        match self {
            Self::Sell
            | Self::Scan
            | Self::ReadMoney
            | Self::RefundOrder
            | Self::ReadTimeline
            | Self::EditContents
            | Self::Block
            | Self::ManageTills
            | Self::Invite
            | Self::SellOnInvoice => false,
            Self::Shop
            | Self::ImportPlan
            | Self::ImportSeason
            | Self::GrantKind
            | Self::AcceptProof
            | Self::Settle
            | Self::Audit
            | Self::ManageStaff
            | Self::EditTexts
            | Self::PublishTexts
            | Self::EditLook
            | Self::EditSettings
            | Self::SpendCredit
            | Self::FindCustomers
            | Self::MergeCustomers
            | Self::EraseCustomers
            | Self::ManagePrinters
            | Self::InviteBeyond => true,
        }
    }

    /// As grants are written down.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Sell => "sell",
            Self::Scan => "scan",
            Self::ImportPlan => "import-plan",
            Self::ImportSeason => "import-season",
            Self::GrantKind => "grant-kind",
            Self::AcceptProof => "accept-proof",
            Self::Settle => "settle",
            Self::Audit => "audit",
            Self::ReadMoney => "read-money",
            Self::RefundOrder => "refund-order",
            Self::ReadTimeline => "read-timeline",
            Self::ManageStaff => "manage-staff",
            Self::EditTexts => "edit-texts",
            Self::PublishTexts => "publish-texts",
            Self::EditContents => "edit-contents",
            Self::EditLook => "edit-look",
            Self::EditSettings => "edit-settings",
            Self::Block => "block",
            Self::SpendCredit => "spend-credit",
            Self::ManageTills => "manage-tills",
            Self::FindCustomers => "find-customers",
            Self::MergeCustomers => "merge-customers",
            Self::EraseCustomers => "erase-customers",
            Self::ManagePrinters => "manage-printers",
            Self::Invite => "invite",
            Self::InviteBeyond => "invite-beyond",
            Self::SellOnInvoice => "sell-on-invoice",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

/// Over what somebody may do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    Nothing,
    /// Only these: `company:…`, `venue:…`, `production:…`, `point-of-sale:…`.
    Some(Vec<String>),
    All,
}

impl Reach {
    /// Whether one of these names of a thing is within reach.
    pub fn covers<'a>(&self, mut names: impl Iterator<Item = &'a str>) -> bool {
        match self {
            Self::Nothing => false,
            Self::Some(scopes) => names.any(|name| scopes.iter().any(|scope| scope == name)),
            Self::All => true,
        }
    }
}

/// The actor lacks this right, everywhere or where it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPermitted(pub Action);

impl fmt::Display for NotPermitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the actor lacks the right {}", self.0.as_str())
    }
}

impl Error for NotPermitted {}

impl Actor {
    pub fn permit(&self, action: Action, scope: &str) -> Result<(), NotPermitted> {
        let allowed = match self {
            Self::Guest { .. } | Self::Customer { .. } => action == Action::Shop,
            Self::Staff { grants, .. } => grants
                .iter()
                .any(|(granted, over)| *granted == action && (over == "*" || over == scope)),
            Self::Seller { actor, seller } if action == Action::Shop => {
                return actor.permit(Action::Sell, &seller.outlet.scope());
            }
            Self::Seller { actor, .. } => return actor.permit(action, scope),
            Self::Job { .. } | Self::Console => true,
        };
        if allowed { Ok(()) } else { Err(NotPermitted(action)) }
    }

    /// Over what it is allowed: pages that list things show what is within.
    pub fn reach(&self, action: Action) -> Reach {
        if self.permit(action, "*").is_ok() {
            return Reach::All;
        }
        if let Self::Seller { actor, .. } = self {
            return actor.reach(action);
        }
        let Self::Staff { grants, .. } = self else { return Reach::Nothing };
        if action.is_of_whole_house() {
            return Reach::Nothing;
        }
        let granted = grants.iter().filter(|(granted, _)| *granted == action);
        // Points of sale that others run have nothing to give away.
        let is_meant = |over: &String| action != Action::Invite || !over.starts_with(POINT_PREFIX);
        let scopes: Vec<String> = granted.map(|(_, over)| over.clone()).filter(is_meant).collect();
        if scopes.is_empty() { Reach::Nothing } else { Reach::Some(scopes) }
    }

    /// Over what it is allowed, for use cases that need the right over at least one thing.
    ///
    /// # Errors
    /// The actor has the right over nothing.
    pub fn permit_somewhere(&self, action: Action) -> Result<Reach, NotPermitted> {
        match self.reach(action) {
            Reach::Nothing => Err(NotPermitted(action)),
            reach => Ok(reach),
        }
    }

    /// Whether the actor may do each of these over its scope. Nobody gives rights that they lack.
    pub fn has_rights<'a>(&self, mut rights: impl Iterator<Item = (Action, &'a str)>) -> bool {
        rights.all(|(action, scope)| self.permit(action, scope).is_ok())
    }

    /// The browser behind a shopper, or the session that was made for a sale: each has a basket.
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::Guest { session } | Self::Customer { session, .. } => Some(*session),
            Self::Seller { seller, .. } => Some(seller.session),
            Self::Staff { .. } | Self::Job { .. } | Self::Console => None,
        }
    }

    /// Whose prices, sale and limits hold for them. Those who have no sale open see the shop as it
    /// shows itself.
    pub fn outlet(&self) -> &Outlet {
        static SHOP: Outlet = Outlet::WEB;
        self.seller().map_or(&SHOP, |seller| &seller.outlet)
    }

    /// The sale that one of the house has open.
    pub fn seller(&self) -> Option<&Seller> {
        match self {
            Self::Seller { seller, .. } => Some(seller),
            Self::Guest { .. }
            | Self::Customer { .. }
            | Self::Staff { .. }
            | Self::Job { .. }
            | Self::Console => None,
        }
    }

    /// The account of one of the house, also while they sell.
    pub fn operator(&self) -> Option<AccountId> {
        match self {
            Self::Staff { account, .. } => Some(*account),
            Self::Seller { seller, .. } => seller.operator,
            Self::Guest { .. } | Self::Customer { .. } | Self::Job { .. } | Self::Console => None,
        }
    }

    /// For the journal: from where they act.
    pub fn place(&self) -> &'static str {
        match self {
            Self::Guest { .. } | Self::Customer { .. } => Outlet::WEB.channel.as_str(),
            Self::Staff { .. } => Channel::BoxOffice.as_str(),
            Self::Seller { seller, .. } => seller.outlet.channel.as_str(),
            Self::Job { name: _ } => "job",
            Self::Console => "console",
        }
    }

    /// For the journal: kind and identity, never a name or an address (invariant 9).
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Seller { actor, .. } => actor.kind(),
            Self::Guest { .. } => "guest",
            Self::Customer { .. } => "customer",
            Self::Staff { .. } => "staff",
            Self::Job { .. } => "job",
            Self::Console => "console",
        }
    }

    pub fn identity(&self) -> String {
        match self {
            Self::Seller { actor, .. } => actor.identity(),
            Self::Guest { session } => session.to_string(),
            Self::Customer { account, .. } | Self::Staff { account, .. } => account.to_string(),
            Self::Job { name } => (*name).to_owned(),
            Self::Console => String::new(),
        }
    }

    /// Who wrote a revision, as it is kept: an account or a job; the console has no identity.
    pub fn author(&self) -> String {
        match self {
            Self::Console => self.kind().to_owned(),
            _ => self.identity(),
        }
    }
}
