//! Every address behind the staff's door: links, forms, and what the router listens to.

pub mod counter;
pub mod desk;
pub mod found;
pub mod invitations;
pub mod points;
pub mod till;

use counter::CounterRoute;
use desk::DeskRoute;
use domain::id::{InvoiceId, LandingPageId};
use found::FoundRoute;
use invitations::InvitationRoute;
use points::PointRoute;
use till::TillRoute;

/// A page of the staff's; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffRoute {
    SignIn,
    /// Asks for a link to set a new password.
    Forgotten,
    /// That link.
    Password(String),
    /// The link of the first time.
    Enrol(String),
    Home,
    Account,
    /// Another app for the codes.
    App,
    /// New ones are shown where they are asked for.
    RecoveryCodes,
    People,
    /// One of the house's own, by its key; empty: a new one.
    Role(String),
    /// The account by which visits are measured.
    Measuring,
    /// Which stand at the counters.
    Printers,
    Money,
    /// What waits since the database was put back.
    Restored,
    Orders,
    Order(String),
    /// Tickets of it are taken back.
    Refund(String),
    /// Gift vouchers, customers, transfers to their banks, what they pay later, lists.
    Counter(CounterRoute),
    /// Where staff sell.
    Desk(DeskRoute),
    /// What is in the tills.
    Till(TillRoute),
    /// Customers found by all that one knows of them, and who looked at them.
    Found(FoundRoute),
    /// What is given away.
    Invitations(InvitationRoute),
    /// Points of sale that others run.
    Points(PointRoute),
    /// What the shop says.
    Texts,
    /// Texts out and in, for translators.
    TextFiles,
    /// What colleagues changed last of what the shop says and shows.
    Changes,
    /// One message of the shop, by its name.
    Text(String),
    /// Performances to come, each of which can be cancelled or moved.
    Performances,
    /// One of them, by its key.
    Performance(String),
    Productions,
    /// What is said and shown of one, by its key.
    Production(String),
    Look,
    /// Pictures on presents' cards and gift vouchers.
    Cards,
    /// Looks for one organiser, hall or production.
    Brands,
    /// One of them, by its key.
    Brand(String),
    /// What stands at the top of every page.
    Announcement,
    /// Pages of the house's own.
    LandingPages,
    /// One of them; None: a new one.
    LandingPage(Option<LandingPageId>),
    /// As shoppers would see its draft.
    LandingPreview(LandingPageId),
    /// A list of the house, by its name.
    List(String),
    /// An entry of it, by its key; an empty one: a new one.
    ListEntry(String, String),
    /// What the house says about itself.
    HouseFacts,
    /// What keeps sales closed.
    Gate,
    /// Which the house speaks.
    Languages,
    /// A page of the shop in a frame for each.
    InAllLanguages,
    /// All that the house sends and prints, with samples.
    Samples,
    /// A mail of it, by its kind.
    MailSample(String),
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
    RemoveRole(String),
    /// Nothing is sent to a printer any more.
    RemovePrinter,
    /// What the house owed to an order's shopper was paid.
    SettleDebt(String),
    /// What an order's shopper owed to the house was paid, or is written off.
    EndOwed(String),
    /// What is paid later of an order came in, or came back.
    PaidLater(String),
    /// An order's seats that were kept for the box office go on sale.
    ReleaseSeats(String),
    /// A former version of a text is published again.
    BringTextBack(String),
    DiscardText(String),
    /// A file of texts for translators.
    ExportTexts,
    /// All drafts that came in one file.
    PublishImport,
    /// Whether the shop's pages show drafts, and whether texts can be pressed.
    TextMode,
    /// A picture of a production is uploaded.
    Picture(String),
    /// Around what its picture is cut.
    Focus(String),
    /// It shows no picture of its own any more.
    RemovePicture(String),
    /// The page of a production as it would look with what was typed.
    PreviewProduction(String),
    /// What was saved of a production and not published goes.
    DiscardProduction(String),
    /// A former version of a production is published again.
    BringProductionBack(String),
    /// A former look is shown again.
    BringLookBack,
    /// A picture of a page is uploaded.
    LandingPicture(LandingPageId),
    /// Around what its picture is cut.
    LandingFocus(LandingPageId),
    /// A former version of a page is its draft again.
    BringLandingBack(LandingPageId),
    /// A former look of a brand, by its key, is shown again.
    BringBrandBack(String),
    /// A former version of a list counts again.
    BringListBack(String),
    RemoveBrand(String),
}

impl StaffRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::SignIn => format!("/{language}/staff/sign-in"),
            Self::Forgotten => format!("/{language}/staff/forgotten-password"),
            Self::Password(secret) => format!("/{language}/staff/password/{secret}"),
            Self::Enrol(secret) => format!("/{language}/staff/enrol/{secret}"),
            Self::Home => format!("/{language}/staff"),
            Self::Account => format!("/{language}/staff/account"),
            Self::App => format!("/{language}/staff/account/app"),
            Self::RecoveryCodes => format!("/{language}/staff/account/recovery-codes"),
            Self::People => format!("/{language}/staff/people"),
            Self::Role(key) if key.is_empty() => format!("/{language}/staff/people/new-role"),
            Self::Role(key) => format!("/{language}/staff/people/roles/{key}"),
            Self::Measuring => format!("/{language}/staff/measuring"),
            Self::Printers => format!("/{language}/staff/printers"),
            Self::Money => format!("/{language}/staff/money"),
            Self::Restored => format!("/{language}/staff/restored"),
            Self::Orders => format!("/{language}/staff/orders"),
            Self::Order(code) => format!("/{language}/staff/orders/{code}"),
            Self::Refund(code) => format!("/{language}/staff/orders/{code}/refund"),
            Self::Counter(page) => page.path(language),
            Self::Desk(page) => page.path(language),
            Self::Till(page) => page.path(language),
            Self::Found(page) => page.path(language),
            Self::Invitations(page) => page.path(language),
            Self::Points(page) => page.path(language),
            Self::Texts => format!("/{language}/staff/texts"),
            Self::Changes => format!("/{language}/staff/changes"),
            Self::TextFiles => format!("/{language}/staff/text-files"),
            Self::Text(id) => format!("/{language}/staff/texts/{id}"),
            Self::Performances => format!("/{language}/staff/performances"),
            Self::Performance(key) => format!("/{language}/staff/performances/{key}"),
            Self::Productions => format!("/{language}/staff/productions"),
            Self::Look => format!("/{language}/staff/look"),
            Self::Cards => format!("/{language}/staff/look/cards"),
            Self::Brands => format!("/{language}/staff/brands"),
            Self::Brand(key) => format!("/{language}/staff/brands/{key}"),
            Self::Announcement => format!("/{language}/staff/announcement"),
            Self::LandingPages => format!("/{language}/staff/pages"),
            Self::LandingPage(None) => format!("/{language}/staff/pages/new"),
            Self::LandingPage(Some(id)) => format!("/{language}/staff/pages/{id}"),
            Self::LandingPreview(id) => format!("/{language}/staff/pages/{id}/preview"),
            Self::List(list) => format!("/{language}/staff/lists/{list}"),
            Self::ListEntry(list, key) if key.is_empty() => {
                format!("/{language}/staff/lists/{list}/new")
            }
            Self::ListEntry(list, key) => format!("/{language}/staff/lists/{list}/entries/{key}"),
            Self::Gate => format!("/{language}/staff/gate"),
            Self::HouseFacts => format!("/{language}/staff/house"),
            Self::Languages => format!("/{language}/staff/languages"),
            Self::InAllLanguages => format!("/{language}/staff/in-all-languages"),
            Self::Samples => format!("/{language}/staff/samples"),
            Self::MailSample(kind) => format!("/{language}/staff/samples/mails/{kind}"),
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
            Self::RemovePrinter => "printers/remove",
            Self::RemoveRole(key) => {
                return format!("/{language}/staff/people/roles/{key}/remove");
            }
            Self::SettleDebt(code) => return format!("/{language}/staff/orders/{code}/debt"),
            Self::EndOwed(code) => return format!("/{language}/staff/orders/{code}/owed"),
            Self::PaidLater(code) => {
                return format!("/{language}/staff/orders/{code}/paid-later");
            }
            Self::ReleaseSeats(code) => {
                return format!("/{language}/staff/orders/{code}/release");
            }
            Self::BringTextBack(id) => return format!("/{language}/staff/texts/{id}/back"),
            Self::DiscardText(id) => return format!("/{language}/staff/texts/{id}/discard"),
            Self::ExportTexts => "text-files/export",
            Self::PublishImport => "text-files/publish",
            Self::TextMode => "text-mode",
            Self::BringLookBack => "look/back",
            Self::BringBrandBack(key) => return format!("/{language}/staff/brands/{key}/back"),
            Self::BringListBack(list) => return format!("/{language}/staff/lists/{list}/back"),
            Self::RemoveBrand(key) => return format!("/{language}/staff/brands/{key}/remove"),
            Self::Picture(key) => return format!("/{language}/staff/productions/{key}/picture"),
            Self::LandingPicture(id) => return format!("/{language}/staff/pages/{id}/picture"),
            Self::LandingFocus(id) => return format!("/{language}/staff/pages/{id}/focus"),
            Self::BringLandingBack(id) => return format!("/{language}/staff/pages/{id}/back"),
            Self::Focus(key) => return format!("/{language}/staff/productions/{key}/focus"),
            Self::RemovePicture(key) => {
                return format!("/{language}/staff/productions/{key}/remove-picture");
            }
            Self::PreviewProduction(key) => {
                return format!("/{language}/staff/productions/{key}/preview");
            }
            Self::DiscardProduction(key) => {
                return format!("/{language}/staff/productions/{key}/discard");
            }
            Self::BringProductionBack(key) => {
                return format!("/{language}/staff/productions/{key}/back");
            }
        };
        format!("/{language}/staff/{rest}")
    }
}

/// An invoice of an order as PDF, which no language switch keeps.
pub fn invoice_path(language: &str, code: &str, invoice: InvoiceId) -> String {
    format!("/{language}/staff/orders/{code}/invoices/{invoice}")
}

/// How a card looks, as a PDF in one of the house's languages.
pub fn card_sample_path(language: &str, card: &str, shown: &str) -> String {
    format!("/{language}/staff/look/cards/{card}/sample.pdf?language={shown}")
}

/// A mail as HTML, in one of the house's languages, for a frame.
pub fn mail_frame_path(language: &str, kind: &str, shown: &str) -> String {
    format!("/{language}/staff/samples/mails/{kind}/mail.html?language={shown}")
}

/// A paper as PDF, in one of the house's languages.
pub fn paper_sample_path(language: &str, kind: &str, shown: &str) -> String {
    format!("/{language}/staff/samples/papers/{kind}/sample.pdf?language={shown}")
}

/// What the router listens to.
pub mod pattern {
    pub const SIGN_IN: &str = "/{language}/staff/sign-in";
    pub const SIGN_OUT: &str = "/{language}/staff/sign-out";
    pub const FORGOTTEN: &str = "/{language}/staff/forgotten-password";
    pub const PASSWORD: &str = "/{language}/staff/password/{secret}";
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
    pub const NEW_ROLE: &str = "/{language}/staff/people/new-role";
    pub const ROLE: &str = "/{language}/staff/people/roles/{key}";
    pub const REMOVE_ROLE: &str = "/{language}/staff/people/roles/{key}/remove";
    pub const MEASURING: &str = "/{language}/staff/measuring";
    pub const PRINTERS: &str = "/{language}/staff/printers";
    pub const REMOVE_PRINTER: &str = "/{language}/staff/printers/remove";
    pub const MONEY: &str = "/{language}/staff/money";
    pub const RESTORED: &str = "/{language}/staff/restored";
    pub const ORDERS: &str = "/{language}/staff/orders";
    pub const ORDER: &str = "/{language}/staff/orders/{code}";
    pub const INVOICE: &str = "/{language}/staff/orders/{code}/invoices/{invoice}";
    pub const DEBT: &str = "/{language}/staff/orders/{code}/debt";
    pub const OWED: &str = "/{language}/staff/orders/{code}/owed";
    pub const PAID_LATER: &str = "/{language}/staff/orders/{code}/paid-later";
    pub const RELEASE: &str = "/{language}/staff/orders/{code}/release";
    pub const REFUND: &str = "/{language}/staff/orders/{code}/refund";
    pub const TEXTS: &str = "/{language}/staff/texts";
    pub const TEXT: &str = "/{language}/staff/texts/{id}";
    pub const TEXT_BACK: &str = "/{language}/staff/texts/{id}/back";
    pub const TEXT_DISCARD: &str = "/{language}/staff/texts/{id}/discard";
    pub const CHANGES: &str = "/{language}/staff/changes";
    pub const TEXT_FILES: &str = "/{language}/staff/text-files";
    pub const TEXTS_EXPORT: &str = "/{language}/staff/text-files/export";
    pub const IMPORT_PUBLISH: &str = "/{language}/staff/text-files/publish";
    pub const TEXT_MODE: &str = "/{language}/staff/text-mode";
    pub const PERFORMANCES: &str = "/{language}/staff/performances";
    pub const PERFORMANCE: &str = "/{language}/staff/performances/{key}";
    pub const PRODUCTIONS: &str = "/{language}/staff/productions";
    pub const PRODUCTION: &str = "/{language}/staff/productions/{key}";
    pub const ANNOUNCEMENT: &str = "/{language}/staff/announcement";
    pub const GATE: &str = "/{language}/staff/gate";
    pub const HOUSE_FACTS: &str = "/{language}/staff/house";
    pub const LANGUAGES: &str = "/{language}/staff/languages";
    pub const IN_ALL_LANGUAGES: &str = "/{language}/staff/in-all-languages";
    pub const SAMPLES: &str = "/{language}/staff/samples";
    pub const MAIL_SAMPLE: &str = "/{language}/staff/samples/mails/{kind}";
    pub const MAIL_FRAME: &str = "/{language}/staff/samples/mails/{kind}/mail.html";
    pub const PAPER_SAMPLE: &str = "/{language}/staff/samples/papers/{kind}/sample.pdf";
    pub const LOOK: &str = "/{language}/staff/look";
    pub const CARDS: &str = "/{language}/staff/look/cards";
    pub const CARD_SAMPLE: &str = "/{language}/staff/look/cards/{card}/sample.pdf";
    pub const LOOK_BACK: &str = "/{language}/staff/look/back";
    pub const LOOK_SAMPLE: &str = "/{language}/staff/look/sample.css";
    pub const LOOK_PAGE: &str = "/{language}/staff/look/page";
    pub const LANDING_PAGES: &str = "/{language}/staff/pages";
    /// The word `new`, or an identity.
    pub const LANDING_PAGE: &str = "/{language}/staff/pages/{page}";
    pub const LANDING_PREVIEW: &str = "/{language}/staff/pages/{page}/preview";
    pub const LANDING_PICTURE: &str = "/{language}/staff/pages/{page}/picture";
    pub const LANDING_FOCUS: &str = "/{language}/staff/pages/{page}/focus";
    pub const LANDING_BACK: &str = "/{language}/staff/pages/{page}/back";
    pub const LIST: &str = "/{language}/staff/lists/{list}";
    pub const LIST_NEW: &str = "/{language}/staff/lists/{list}/new";
    pub const LIST_ENTRY: &str = "/{language}/staff/lists/{list}/entries/{key}";
    pub const LIST_BACK: &str = "/{language}/staff/lists/{list}/back";
    pub const BRANDS: &str = "/{language}/staff/brands";
    pub const BRAND: &str = "/{language}/staff/brands/{key}";
    pub const BRAND_BACK: &str = "/{language}/staff/brands/{key}/back";
    pub const BRAND_REMOVE: &str = "/{language}/staff/brands/{key}/remove";
    pub const PICTURE: &str = "/{language}/staff/productions/{key}/picture";
    pub const FOCUS: &str = "/{language}/staff/productions/{key}/focus";
    pub const REMOVE_PICTURE: &str = "/{language}/staff/productions/{key}/remove-picture";
    pub const PRODUCTION_PREVIEW: &str = "/{language}/staff/productions/{key}/preview";
    pub const PRODUCTION_DISCARD: &str = "/{language}/staff/productions/{key}/discard";
    pub const PRODUCTION_BACK: &str = "/{language}/staff/productions/{key}/back";
}

#[cfg(test)]
mod tests;
