//! Every address of the shop, typed, in one place: pages link by these, the router listens to
//! the patterns below. A test compares the addresses that it lists.

mod kept;
pub mod pattern;
#[cfg(feature = "ssr")]
pub mod staff;
#[cfg(feature = "ssr")]
pub mod staff_provider;
mod target;

pub use domain::wording::poster::{picture_whole, poster, poster_card, poster_sizes, poster_small};
pub use target::Target;

use crate::route::staff::StaffRoute;
use domain::{
    id::{AdmissionId, ChangeId, OrderItemId, OrderLineId, RenewalId},
    sales::season::Genre,
};
use std::fmt::Display;

/// A page, in whatever language; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Season,
    Search,
    Production(String),
    Performance(String),
    Seats(String),
    /// Suggestions for seats together.
    BestSeats(String),
    /// The waiting list's form.
    JoinWaitingList(String),
    /// An entry of a waiting list, by its secret.
    Waiting(String),
    /// The form that asks for a mail when a performance goes on sale.
    AskSaleAlert(String),
    /// Such requests of one address, by the secret of one of them.
    SaleAlerts(String),
    /// Subscriptions.
    Offers,
    Offer(String),
    /// A page of the house's own, by its address.
    Landing(String),
    /// Gift vouchers: to buy, and what is left of one.
    Vouchers,
    Basket,
    Checkout,
    Order(String),
    /// What becomes of tickets after the house changed their performance; of some alone.
    ChooseChange(String, ChangeId, Vec<OrderLineId>),
    /// Asks before a ticket is replaced.
    ReplaceTicket(String, AdmissionId),
    /// The same of several, ticked on the order's page.
    ReplaceTickets(String, Vec<AdmissionId>),
    /// Asks before one performance of a card is printed alone.
    TicketAlone(String, AdmissionId),
    SignIn,
    /// Where the code is typed.
    SignInCode,
    Account,
    /// Name, address, and the browsers in which one is signed in.
    Profile,
    /// What the house asks once, after a sign-in.
    Registration,
    /// Where another address is asked for.
    EmailChange,
    /// Where a mailbox confirms it, by a secret.
    EmailChangeLink(String),
    /// Where a mailbox confirms that it wants news, by a secret.
    ConsentLink(String),
    /// Where somebody asks to be forgotten.
    Erasure,
    /// All of one's own data, to be read and printed.
    DataCopy,
    /// Asks before tickets that the account bought are replaced.
    ReplaceOwnTickets(Vec<AdmissionId>),
    /// A ticket that the account bought, with what can be done with it.
    OwnTicket(AdmissionId),
    /// What offering a ticket for resale means.
    OfferTicket(AdmissionId),
    /// What an exchange means, and for which dates.
    ExchangeTicket(AdmissionId),
    /// The same from the order's page, after a change by the house.
    ExchangeChanged(String, AdmissionId),
    /// The same for whoever has accepted the ticket, by the secret of its page.
    ExchangeHanded(String),
    /// What giving a ticket back for credit means.
    WaiveTicket(AdmissionId),
    /// Asks to whom a ticket is handed on.
    TransferTicket(AdmissionId),
    /// Where a ticket is accepted, by a secret.
    Transfer(String),
    /// Where an order is given as a present, by the order's secret.
    Gift(String),
    /// Where the recipient opens a present, by a secret of its own.
    OpenedGift(String),
    /// Asks who goes on with a subscription.
    TransferSubscription(OrderItemId),
    /// Where a subscription is accepted, by a secret.
    Subscription(String),
    /// The credit's statement.
    Credit,
    /// Where credit is paid out to a bank.
    PayOut,
    /// To which the house pays.
    BankAccount,
    /// What the house may collect by itself: a mandate and a card.
    SavedPayments,
    /// Where the share of a seat goes that is on offer.
    Share(AdmissionId),
    /// Subscriptions that go on in the next season.
    Renewals,
    /// Where another seat is asked for, from a list of rows.
    RenewalSeat(RenewalId),
    /// The same on the plan of the hall.
    RenewalPlan(RenewalId),
    Mails,
    Mail(String),
    Accessibility,
    Privacy,
    Terms,
    /// Questions and answers, by the house's rules.
    Help,
    Imprint,
    /// Which cookies there are, and whether visits may be measured.
    Cookies,
    /// Behind the staff's door.
    Staff(StaffRoute),
    /// Where nothing is; stands for error pages, whose language switch leads to the season.
    Nowhere,
}

impl Route {
    pub fn path(&self, language: &str) -> String {
        let account = |rest: String| format!("/{language}/account/{rest}");
        match self {
            Self::Season | Self::Nowhere => format!("/{language}"),
            Self::Search => format!("/{language}/search"),
            Self::Production(slug) => format!("/{language}/productions/{slug}"),
            Self::Performance(slug) => format!("/{language}/performances/{slug}"),
            Self::Seats(slug) => format!("/{language}/performances/{slug}/seats"),
            Self::BestSeats(slug) => format!("/{language}/performances/{slug}/best-seats"),
            Self::JoinWaitingList(slug) => format!("/{language}/performances/{slug}/waiting-list"),
            Self::Waiting(secret) => format!("/{language}/waiting/{secret}"),
            Self::AskSaleAlert(slug) => format!("/{language}/performances/{slug}/sale-alert"),
            Self::SaleAlerts(secret) => format!("/{language}/sale-alerts/{secret}"),
            Self::Offers => format!("/{language}/offers"),
            Self::Offer(key) => format!("/{language}/offers/{key}"),
            Self::Landing(address) => format!("/{language}/pages/{address}"),
            Self::Vouchers => format!("/{language}/vouchers"),
            Self::Basket => format!("/{language}/basket"),
            Self::Checkout => format!("/{language}/checkout"),
            Self::Order(secret) => format!("/{language}/orders/{secret}"),
            Self::ChooseChange(secret, change, lines) => {
                format!("/{language}/orders/{secret}/changes/{change}{}", ticked(lines))
            }
            Self::ReplaceTicket(secret, ticket) => of_order(language, secret, *ticket, "replace"),
            Self::TicketAlone(secret, ticket) => of_order(language, secret, *ticket, "alone"),
            Self::ReplaceTickets(of, it) => {
                format!("/{language}/orders/{of}/replace{}", ticked(it))
            }
            Self::ReplaceOwnTickets(it) => account(format!("tickets/replace{}", ticked(it))),
            Self::SignIn => format!("/{language}/sign-in"),
            Self::SignInCode => format!("/{language}/sign-in/code"),
            Self::Account => format!("/{language}/account"),
            Self::OwnTicket(admission) => format!("/{language}/account/tickets/{admission}"),
            Self::OfferTicket(admission) => own_ticket(language, *admission, "offer"),
            Self::ExchangeTicket(admission) => own_ticket(language, *admission, "exchange"),
            Self::ExchangeChanged(secret, id) => of_order(language, secret, *id, "exchange"),
            Self::ExchangeHanded(secret) => format!("/{language}/transfers/{secret}/exchange"),
            Self::WaiveTicket(admission) => own_ticket(language, *admission, "give-back"),
            Self::TransferTicket(admission) => own_ticket(language, *admission, "transfer"),
            Self::Transfer(secret) => format!("/{language}/transfers/{secret}"),
            Self::Gift(secret) => format!("/{language}/orders/{secret}/gift"),
            Self::OpenedGift(secret) => format!("/{language}/gifts/{secret}"),
            Self::TransferSubscription(it) => account(format!("subscriptions/{it}/transfer")),
            Self::Subscription(secret) => format!("/{language}/subscriptions/{secret}"),
            Self::Credit => format!("/{language}/account/credit"),
            Self::PayOut => format!("/{language}/account/credit/pay-out"),
            Self::BankAccount => format!("/{language}/account/bank"),
            Self::SavedPayments => format!("/{language}/account/saved-payments"),
            Self::Share(admission) => own_ticket(language, *admission, "share"),
            Self::Profile => format!("/{language}/account/profile"),
            Self::Registration => format!("/{language}/account/registration"),
            Self::DataCopy => format!("/{language}/account/data"),
            Self::Erasure => format!("/{language}/account/erase"),
            Self::EmailChange => format!("/{language}/account/email"),
            Self::EmailChangeLink(secret) => format!("/{language}/email-change/{secret}"),
            Self::ConsentLink(secret) => format!("/{language}/news/{secret}"),
            Self::Renewals => format!("/{language}/account/renewals"),
            Self::RenewalSeat(id) => format!("/{language}/account/renewals/{id}/seat"),
            Self::RenewalPlan(id) => format!("/{language}/account/renewals/{id}/plan"),
            Self::Mails => format!("/{language}/demo/mails"),
            Self::Mail(id) => format!("/{language}/demo/mails/{id}"),
            Self::Accessibility => format!("/{language}/accessibility"),
            Self::Privacy => format!("/{language}/privacy"),
            Self::Terms => format!("/{language}/terms"),
            Self::Help => format!("/{language}/help"),
            Self::Imprint => format!("/{language}/imprint"),
            Self::Cookies => format!("/{language}/cookies"),
            Self::Staff(route) => route.path(language),
        }
    }

    /// Search engines and social cards may know it: it needs no session and no secret.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Season
            | Self::Production(_)
            | Self::Performance(_)
            | Self::Offers
            | Self::Offer(_)
            | Self::Landing(_)
            | Self::Vouchers
            | Self::Accessibility
            | Self::Privacy
            | Self::Terms
            | Self::Help
            | Self::Imprint => true,
            Self::Search
            | Self::Seats(_)
            | Self::BestSeats(_)
            | Self::JoinWaitingList(_)
            | Self::Waiting(_)
            | Self::AskSaleAlert(_)
            | Self::SaleAlerts(_)
            | Self::Basket
            | Self::Checkout
            | Self::Order(_)
            | Self::ChooseChange(..)
            | Self::ReplaceTicket(..)
            | Self::ReplaceTickets(..)
            | Self::TicketAlone(..)
            | Self::ReplaceOwnTickets(_)
            | Self::SignIn
            | Self::SignInCode
            | Self::Account
            | Self::OwnTicket(_)
            | Self::OfferTicket(_)
            | Self::ExchangeTicket(_)
            | Self::ExchangeChanged(..)
            | Self::ExchangeHanded(_)
            | Self::WaiveTicket(_)
            | Self::TransferTicket(_)
            | Self::Transfer(_)
            | Self::Gift(_)
            | Self::OpenedGift(_)
            | Self::TransferSubscription(_)
            | Self::Subscription(_)
            | Self::Credit
            | Self::PayOut
            | Self::BankAccount
            | Self::SavedPayments
            | Self::Share(_)
            | Self::Profile
            | Self::Registration
            | Self::EmailChange
            | Self::Erasure
            | Self::DataCopy
            | Self::EmailChangeLink(_)
            | Self::ConsentLink(_)
            | Self::Renewals
            | Self::RenewalSeat(_)
            | Self::RenewalPlan(_)
            | Self::Mails
            | Self::Mail(_)
            | Self::Cookies
            | Self::Staff(_)
            | Self::Nowhere => false,
        }
    }

    /// The address as the house's analytics service may hear it: without secrets, identities and
    /// what somebody typed. None: the page isn't told of, since it is none of the shop's, or asks
    /// for itself again and again.
    pub fn measured(&self, language: &str) -> Option<String> {
        match self {
            Self::Staff(_) | Self::Mails | Self::Mail(_) | Self::Nowhere | Self::Order(_) => None,
            Self::Seats(_)
            | Self::BestSeats(_)
            | Self::JoinWaitingList(_)
            | Self::AskSaleAlert(_) => Some(self.path(language)),
            _ if self.is_public() => Some(self.path(language)),
            // Behind the second part stand secrets and identities.
            _ => self.path(language).split('/').nth(2).map(|part| format!("/{language}/{part}")),
        }
    }
}

/// The language switch keeps what was ticked.
fn ticked<T: Display>(chosen: &[T]) -> String {
    let ticked = |(at, ticket): (usize, &T)| {
        let sign = if at == 0 { '?' } else { '&' };
        format!("{sign}ticket={ticket}")
    };
    chosen.iter().enumerate().map(ticked).collect()
}

/// A page of this shop, as our own links write it; None for whatever leads elsewhere. `languages`
/// are the house's.
pub fn local<'a>(address: &'a str, languages: &[&str]) -> Option<&'a str> {
    let is_plain = address.len() <= LOCAL_CHARS_MAX
        && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && !address.contains("//");
    let language = address.strip_prefix('/')?.split(['/', '?', '#']).next()?;
    (is_plain && languages.contains(&language)).then_some(address)
}

/// The season's own page in any language, whatever of it is asked for.
pub fn is_first_page(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.trim_matches('/').split('/').count() == 1
}

/// Longer addresses are none of ours.
const LOCAL_CHARS_MAX: usize = 300;

/// The sign-in page that leads to `next` afterwards.
pub fn sign_in_for(next: &str, language: &str) -> String {
    let written = percent_encoded(next, "/");
    format!("{}?next={written}", Route::SignIn.path(language))
}

/// The same for a guest on an order's page: with the order's secret, by which its address is filled
/// in.
pub fn sign_in_from_order(next: &str, secret: &str, language: &str) -> String {
    let path = Route::SignIn.path(language);
    format!("{path}?order={}&next={}", percent_encoded(secret, ""), percent_encoded(next, "/"))
}

/// What holders do with a ticket of theirs, such as offering it for resale.
pub fn is_own_ticket(address: &str) -> bool {
    let mut parts = address.split('/').skip(2);
    parts.next() == Some("account") && parts.next() == Some("tickets") && parts.nth(1).is_some()
}

/// The house's questions, which lead to `next` afterwards; empty: to the account.
pub fn registration_for(next: &str, language: &str) -> String {
    let path = Route::Registration.path(language);
    match next {
        "" => path,
        next => format!("{path}?next={}", percent_encoded(next, "/")),
    }
}

/// For the part of an address behind its question mark; `plain` stays as it is.
pub fn percent_encoded(text: &str, plain: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ if plain.as_bytes().contains(&byte) => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// What is done with a ticket by its order's secret.
fn of_order(language: &str, secret: &str, admission: AdmissionId, what: &str) -> String {
    format!("/{language}/orders/{secret}/tickets/{admission}/{what}")
}

/// What holders do with a ticket of theirs.
fn own_ticket(language: &str, admission: AdmissionId, what: &str) -> String {
    format!("/{language}/account/tickets/{admission}/{what}")
}

/// A plan version's files that show its stage.
fn staged(plan: &str, genre: Genre) -> String {
    format!("/plans/{plan}{}", if genre.is_concert() { "/concert" } else { "" })
}

/// The hall in 3D.
pub fn scene(plan: &str, genre: Genre) -> String {
    staged(plan, genre) + "/scene"
}

/// A picture of the view from a seat, by the plan version and the seat's place in it.
pub fn view_picture(plan: &str, genre: Genre, seat_index: u32) -> String {
    format!("{}/views/{seat_index}.jpg", staged(plan, genre))
}

/// The same from an unnumbered area, by its place in the plan's list.
pub fn area_picture(plan: &str, genre: Genre, area_index: usize) -> String {
    format!("{}/views/area-{area_index}.jpg", staged(plan, genre))
}

/// A map of how to get to an address; the visitor's own choice, outside of the shop.
pub fn journey(address: &str) -> String {
    let written = percent_encoded(address, "");
    format!("https://www.openstreetmap.org/search?query={written}")
}

#[cfg(test)]
mod tests;
