//! Every address behind the staff's door: links, forms, and what the router listens to.

use domain::id::InvoiceId;

/// A page of the staff's; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffRoute {
    SignIn,
    /// The link of the first time.
    Enrol(String),
    Home,
    Account,
    /// Another app for the codes.
    App,
    /// New ones are shown where they are asked for.
    RecoveryCodes,
    People,
    Money,
    Orders,
    Order(String),
    /// Tickets of it are taken back.
    Refund(String),
    /// What the shop says.
    Texts,
    /// One message of the shop, by its name.
    Text(String),
    Productions,
    /// What is said and shown of one, by its key.
    Production(String),
    Look,
    /// What stands at the top of every page.
    Announcement,
}

/// Where forms are sent that aren't sent to their own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffTarget {
    SignOut,
    SignOutEverywhere,
    ChangePassword,
    AddPerson,
    GiveRole,
    TakeRole,
    ResetPerson,
    EndPerson,
    /// What the house owed to an order's shopper was paid.
    SettleDebt(String),
    /// What an order's shopper owed to the house was paid, or is written off.
    EndOwed(String),
    /// An order's seats that were kept for the box office go on sale.
    ReleaseSeats(String),
    /// A former version of a text is published again.
    BringTextBack(String),
    DiscardText(String),
    /// Whether the shop's pages show drafts, and whether texts can be pressed.
    TextMode,
    /// A picture of a production is uploaded.
    Picture(String),
    /// Around what its picture is cut.
    Focus(String),
    /// A logo or an icon of the house is uploaded.
    Mark,
    /// A former look is shown again.
    BringLookBack,
}

impl StaffRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::SignIn => format!("/{language}/staff/sign-in"),
            Self::Enrol(secret) => format!("/{language}/staff/enrol/{secret}"),
            Self::Home => format!("/{language}/staff"),
            Self::Account => format!("/{language}/staff/account"),
            Self::App => format!("/{language}/staff/account/app"),
            Self::RecoveryCodes => format!("/{language}/staff/account/recovery-codes"),
            Self::People => format!("/{language}/staff/people"),
            Self::Money => format!("/{language}/staff/money"),
            Self::Orders => format!("/{language}/staff/orders"),
            Self::Order(code) => format!("/{language}/staff/orders/{code}"),
            Self::Refund(code) => format!("/{language}/staff/orders/{code}/refund"),
            Self::Texts => format!("/{language}/staff/texts"),
            Self::Text(id) => format!("/{language}/staff/texts/{id}"),
            Self::Productions => format!("/{language}/staff/productions"),
            Self::Look => format!("/{language}/staff/look"),
            Self::Announcement => format!("/{language}/staff/announcement"),
            Self::Production(key) => format!("/{language}/staff/productions/{key}"),
        }
    }
}

impl StaffTarget {
    pub fn path(self, language: &str) -> String {
        let rest = match self {
            Self::SignOut => "sign-out",
            Self::SignOutEverywhere => "account/sign-out-everywhere",
            Self::ChangePassword => "account/password",
            Self::AddPerson => "people/add",
            Self::GiveRole => "people/give-role",
            Self::TakeRole => "people/take-role",
            Self::ResetPerson => "people/reset",
            Self::EndPerson => "people/end",
            Self::SettleDebt(code) => return format!("/{language}/staff/orders/{code}/debt"),
            Self::EndOwed(code) => return format!("/{language}/staff/orders/{code}/owed"),
            Self::ReleaseSeats(code) => {
                return format!("/{language}/staff/orders/{code}/release");
            }
            Self::BringTextBack(id) => return format!("/{language}/staff/texts/{id}/back"),
            Self::DiscardText(id) => return format!("/{language}/staff/texts/{id}/discard"),
            Self::TextMode => "text-mode",
            Self::Mark => "look/picture",
            Self::BringLookBack => "look/back",
            Self::Picture(key) => return format!("/{language}/staff/productions/{key}/picture"),
            Self::Focus(key) => return format!("/{language}/staff/productions/{key}/focus"),
        };
        format!("/{language}/staff/{rest}")
    }
}

/// An invoice of an order as PDF, which no language switch keeps.
pub fn invoice_path(language: &str, code: &str, invoice: InvoiceId) -> String {
    format!("/{language}/staff/orders/{code}/invoices/{invoice}")
}

/// What the router listens to.
pub mod pattern {
    pub const SIGN_IN: &str = "/{language}/staff/sign-in";
    pub const SIGN_OUT: &str = "/{language}/staff/sign-out";
    pub const ENROL: &str = "/{language}/staff/enrol/{secret}";
    pub const HOME: &str = "/{language}/staff";
    pub const ACCOUNT: &str = "/{language}/staff/account";
    pub const SIGN_OUT_EVERYWHERE: &str = "/{language}/staff/account/sign-out-everywhere";
    pub const CHANGE_PASSWORD: &str = "/{language}/staff/account/password";
    pub const APP: &str = "/{language}/staff/account/app";
    pub const RECOVERY_CODES: &str = "/{language}/staff/account/recovery-codes";
    pub const PEOPLE: &str = "/{language}/staff/people";
    pub const ADD_PERSON: &str = "/{language}/staff/people/add";
    pub const GIVE_ROLE: &str = "/{language}/staff/people/give-role";
    pub const TAKE_ROLE: &str = "/{language}/staff/people/take-role";
    pub const RESET_PERSON: &str = "/{language}/staff/people/reset";
    pub const END_PERSON: &str = "/{language}/staff/people/end";
    pub const MONEY: &str = "/{language}/staff/money";
    pub const ORDERS: &str = "/{language}/staff/orders";
    pub const ORDER: &str = "/{language}/staff/orders/{code}";
    pub const INVOICE: &str = "/{language}/staff/orders/{code}/invoices/{invoice}";
    pub const DEBT: &str = "/{language}/staff/orders/{code}/debt";
    pub const OWED: &str = "/{language}/staff/orders/{code}/owed";
    pub const RELEASE: &str = "/{language}/staff/orders/{code}/release";
    pub const REFUND: &str = "/{language}/staff/orders/{code}/refund";
    pub const TEXTS: &str = "/{language}/staff/texts";
    pub const TEXT: &str = "/{language}/staff/texts/{id}";
    pub const TEXT_BACK: &str = "/{language}/staff/texts/{id}/back";
    pub const TEXT_DISCARD: &str = "/{language}/staff/texts/{id}/discard";
    pub const TEXT_MODE: &str = "/{language}/staff/text-mode";
    pub const PRODUCTIONS: &str = "/{language}/staff/productions";
    pub const PRODUCTION: &str = "/{language}/staff/productions/{key}";
    pub const ANNOUNCEMENT: &str = "/{language}/staff/announcement";
    pub const LOOK: &str = "/{language}/staff/look";
    pub const MARK: &str = "/{language}/staff/look/picture";
    pub const LOOK_BACK: &str = "/{language}/staff/look/back";
    pub const LOOK_SAMPLE: &str = "/{language}/staff/look/sample.css";
    pub const PICTURE: &str = "/{language}/staff/productions/{key}/picture";
    pub const FOCUS: &str = "/{language}/staff/productions/{key}/focus";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_leads_to_a_pattern_that_the_router_listens_to() {
        let filled = |pattern: &str| {
            pattern
                .replace("{language}", "de")
                .replace("{secret}", "a-secret")
                .replace("{code}", "K7QF-M4XR")
                .replace("{id}", "basket-title")
                .replace("{key}", "carmen")
        };
        let code = || "K7QF-M4XR".to_owned();
        let pages = [
            (StaffRoute::SignIn, pattern::SIGN_IN),
            (StaffRoute::Enrol("a-secret".to_owned()), pattern::ENROL),
            (StaffRoute::Home, pattern::HOME),
            (StaffRoute::Account, pattern::ACCOUNT),
            (StaffRoute::App, pattern::APP),
            (StaffRoute::RecoveryCodes, pattern::RECOVERY_CODES),
            (StaffRoute::People, pattern::PEOPLE),
            (StaffRoute::Money, pattern::MONEY),
            (StaffRoute::Orders, pattern::ORDERS),
            (StaffRoute::Order(code()), pattern::ORDER),
            (StaffRoute::Refund(code()), pattern::REFUND),
            (StaffRoute::Texts, pattern::TEXTS),
            (StaffRoute::Text("basket-title".to_owned()), pattern::TEXT),
            (StaffRoute::Productions, pattern::PRODUCTIONS),
            (StaffRoute::Look, pattern::LOOK),
            (StaffRoute::Announcement, pattern::ANNOUNCEMENT),
            (StaffRoute::Production("carmen".to_owned()), pattern::PRODUCTION),
        ];
        for (route, pattern) in pages {
            assert_eq!(route.path("de"), filled(pattern));
        }
        let invoice = InvoiceId(Default::default());
        let of = pattern::INVOICE.replace("{invoice}", &invoice.to_string());
        assert_eq!(invoice_path("de", "K7QF-M4XR", invoice), filled(&of));
        let forms = [
            (StaffTarget::SignOut, pattern::SIGN_OUT),
            (StaffTarget::SignOutEverywhere, pattern::SIGN_OUT_EVERYWHERE),
            (StaffTarget::ChangePassword, pattern::CHANGE_PASSWORD),
            (StaffTarget::AddPerson, pattern::ADD_PERSON),
            (StaffTarget::GiveRole, pattern::GIVE_ROLE),
            (StaffTarget::TakeRole, pattern::TAKE_ROLE),
            (StaffTarget::ResetPerson, pattern::RESET_PERSON),
            (StaffTarget::EndPerson, pattern::END_PERSON),
            (StaffTarget::SettleDebt(code()), pattern::DEBT),
            (StaffTarget::EndOwed(code()), pattern::OWED),
            (StaffTarget::ReleaseSeats(code()), pattern::RELEASE),
            (StaffTarget::BringTextBack("basket-title".to_owned()), pattern::TEXT_BACK),
            (StaffTarget::DiscardText("basket-title".to_owned()), pattern::TEXT_DISCARD),
            (StaffTarget::TextMode, pattern::TEXT_MODE),
            (StaffTarget::Mark, pattern::MARK),
            (StaffTarget::BringLookBack, pattern::LOOK_BACK),
            (StaffTarget::Picture("carmen".to_owned()), pattern::PICTURE),
            (StaffTarget::Focus("carmen".to_owned()), pattern::FOCUS),
        ];
        for (target, pattern) in forms {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }
}
