//! What texts are about, as staff look for them: several files each.
//! Files for translators have productions and pages, too.

/// In the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextSubject {
    Programme,
    Seats,
    Subscriptions,
    Extras,
    Checkout,
    Payment,
    Orders,
    Changes,
    Waiting,
    Account,
    Mails,
    Invoices,
    Errors,
    House,
    Legal,
    EveryPage,
    Staff,
}

impl TextSubject {
    pub const ALL: [Self; 17] = [
        Self::Programme,
        Self::Seats,
        Self::Subscriptions,
        Self::Extras,
        Self::Checkout,
        Self::Payment,
        Self::Orders,
        Self::Changes,
        Self::Waiting,
        Self::Account,
        Self::Mails,
        Self::Invoices,
        Self::Errors,
        Self::House,
        Self::Legal,
        Self::EveryPage,
        Self::Staff,
    ];

    /// Of a message by its file. Files that aren't named here are the staff's.
    pub fn of(file: &str) -> Self {
        match file {
            "season" | "performance" => Self::Programme,
            "plan" | "suggestions" | "embed" => Self::Seats,
            "offers" | "choice" | "subscription" | "renewal" => Self::Subscriptions,
            "extras" | "voucher" | "gift" => Self::Extras,
            "basket" | "checkout" | "customerfields" => Self::Checkout,
            "payment" | "declined" | "bank" | "invoice" => Self::Payment,
            "order" | "ticket" | "several" | "alone" | "card" | "proof" | "wallet" => Self::Orders,
            "exchange" | "waiver" | "payout" | "transfer" | "help" => Self::Changes,
            "waiting" | "onsale" => Self::Waiting,
            "account" | "profile" | "people" | "next" | "emailchange" | "erasure" | "datacopy"
            | "identities" | "passkeys" => Self::Account,
            "mail" | "news" => Self::Mails,
            "papers" => Self::Invoices,
            "refusals" | "errors" => Self::Errors,
            "house" => Self::House,
            "legal" | "cookies" => Self::Legal,
            "common" => Self::EveryPage,
            _ => Self::Staff,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Seats => "seats",
            Self::Subscriptions => "subscriptions",
            Self::Extras => "extras",
            Self::Checkout => "checkout",
            Self::Payment => "payment",
            Self::Orders => "orders",
            Self::Changes => "changes",
            Self::Waiting => "waiting",
            Self::Account => "account",
            Self::Mails => "mails",
            Self::Invoices => "invoices",
            Self::Errors => "errors",
            Self::House => "house",
            Self::Legal => "legal",
            Self::EveryPage => "every-page",
            Self::Staff => "staff",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.as_str() == text)
    }
}

/// What a translator's file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSubject {
    /// Messages of the shop.
    Messages(TextSubject),
    /// What is said of productions.
    Productions,
    /// Pages of the house's own.
    Pages,
}

impl FileSubject {
    pub fn all() -> impl Iterator<Item = Self> {
        let messages = TextSubject::ALL.into_iter().map(Self::Messages);
        messages.chain([Self::Productions, Self::Pages])
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Messages(subject) => subject.as_str(),
            Self::Productions => "productions",
            Self::Pages => "pages",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|subject| subject.as_str() == text)
    }
}
