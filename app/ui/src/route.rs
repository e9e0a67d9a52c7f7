//! Every address of the shop, typed, in one place: pages link by these, the router listens to
//! the patterns below, and the two are tested against each other.

use crate::staff_route::StaffRoute;
use domain::id::{AdmissionId, InvoiceId};

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
    /// Subscriptions.
    Offers,
    Offer(String),
    Basket,
    Checkout,
    Order(String),
    /// Asks before a ticket is replaced.
    ReplaceTicket(String, AdmissionId),
    SignIn,
    /// Where the code is typed.
    SignInCode,
    Account,
    /// What offering a ticket for resale means.
    OfferTicket(AdmissionId),
    /// The credit's statement.
    Credit,
    Mails,
    Mail(usize),
    Accessibility,
    Privacy,
    Terms,
    /// Behind the staff's door.
    Staff(StaffRoute),
    /// Where nothing is; stands for error pages, whose language switch leads to the season.
    Nowhere,
}

impl Route {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Season | Self::Nowhere => format!("/{language}"),
            Self::Search => format!("/{language}/search"),
            Self::Production(slug) => format!("/{language}/productions/{slug}"),
            Self::Performance(slug) => format!("/{language}/performances/{slug}"),
            Self::Seats(slug) => format!("/{language}/performances/{slug}/seats"),
            Self::BestSeats(slug) => format!("/{language}/performances/{slug}/best-seats"),
            Self::Offers => format!("/{language}/offers"),
            Self::Offer(key) => format!("/{language}/offers/{key}"),
            Self::Basket => format!("/{language}/basket"),
            Self::Checkout => format!("/{language}/checkout"),
            Self::Order(secret) => format!("/{language}/orders/{secret}"),
            Self::ReplaceTicket(secret, admission) => {
                format!("/{language}/orders/{secret}/tickets/{admission}/replace")
            }
            Self::SignIn => format!("/{language}/sign-in"),
            Self::SignInCode => format!("/{language}/sign-in/code"),
            Self::Account => format!("/{language}/account"),
            Self::OfferTicket(admission) => {
                format!("/{language}/account/tickets/{admission}/offer")
            }
            Self::Credit => format!("/{language}/account/credit"),
            Self::Mails => format!("/{language}/demo/mails"),
            Self::Mail(number) => format!("/{language}/demo/mails/{number}"),
            Self::Accessibility => format!("/{language}/accessibility"),
            Self::Privacy => format!("/{language}/privacy"),
            Self::Terms => format!("/{language}/terms"),
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
            | Self::Accessibility
            | Self::Privacy
            | Self::Terms => true,
            Self::Search
            | Self::Seats(_)
            | Self::BestSeats(_)
            | Self::Basket
            | Self::Checkout
            | Self::Order(_)
            | Self::ReplaceTicket(..)
            | Self::SignIn
            | Self::SignInCode
            | Self::Account
            | Self::OfferTicket(_)
            | Self::Credit
            | Self::Mails
            | Self::Mail(_)
            | Self::Staff(_)
            | Self::Nowhere => false,
        }
    }
}

/// Where forms are sent, and what is fetched beside the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Hold(String),
    /// When a performance goes on sale, for calendars.
    SaleReminder(String),
    RemoveLine,
    SetPriceType,
    SetBeneficiary,
    PutExtra,
    RemoveExtra,
    AddCode,
    RemoveCode,
    ExtendBasket,
    EmptyBasket,
    /// A package's tickets: kept as single ones, or given back.
    KeepAsSingles,
    RemoveItem,
    UndoBasket,
    TakeAgain,
    PlaceOrder,
    Resend(String),
    PayAgain(String),
    GiveUpOrder(String),
    TicketsPdf(String),
    /// Of an order by its secret.
    InvoicePdf(String, InvoiceId),
    /// In place of invoices that wait for their customer.
    ReceiptPdf(String),
    /// Tax data for a full invoice.
    FullInvoice(String),
    TicketPdf(String, AdmissionId),
    Calendar(String),
    MailAttachment(usize, usize),
    MailHtml(usize),
    AskCode,
    AskAgain,
    TypeCode,
    SignOut,
    AddPerson,
    RemovePerson,
    TakeBackTicket(AdmissionId),
}

impl Target {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Hold(slug) => format!("/{language}/performances/{slug}/hold"),
            Self::SaleReminder(slug) => format!("/{language}/performances/{slug}/sale.ics"),
            Self::KeepAsSingles => format!("/{language}/basket/keep-as-singles"),
            Self::RemoveItem => format!("/{language}/basket/remove-item"),
            Self::UndoBasket => format!("/{language}/basket/undo"),
            Self::RemoveLine => format!("/{language}/basket/remove"),
            Self::SetPriceType => format!("/{language}/basket/tariff"),
            Self::SetBeneficiary => format!("/{language}/basket/beneficiary"),
            Self::PutExtra => format!("/{language}/basket/extras"),
            Self::RemoveExtra => format!("/{language}/basket/extras/remove"),
            Self::AddCode => format!("/{language}/basket/codes"),
            Self::RemoveCode => format!("/{language}/basket/codes/remove"),
            Self::ExtendBasket => format!("/{language}/basket/extend"),
            Self::EmptyBasket => format!("/{language}/basket/empty"),
            Self::TakeAgain => format!("/{language}/checkout/again"),
            Self::PlaceOrder => format!("/{language}/checkout"),
            Self::Resend(secret) => format!("/{language}/orders/{secret}/resend"),
            Self::PayAgain(secret) => format!("/{language}/orders/{secret}/pay"),
            Self::GiveUpOrder(secret) => format!("/{language}/orders/{secret}/give-up"),
            Self::TicketsPdf(secret) => format!("/{language}/orders/{secret}/tickets.pdf"),
            Self::InvoicePdf(secret, id) => format!("/{language}/orders/{secret}/invoices/{id}"),
            Self::ReceiptPdf(secret) => format!("/{language}/orders/{secret}/receipt.pdf"),
            Self::FullInvoice(secret) => format!("/{language}/orders/{secret}/full-invoice"),
            Self::TicketPdf(secret, admission) => {
                format!("/{language}/orders/{secret}/tickets/{admission}/ticket.pdf")
            }
            Self::Calendar(secret) => format!("/{language}/orders/{secret}/calendar.ics"),
            Self::MailAttachment(number, attachment) => {
                format!("/{language}/demo/mails/{number}/attachments/{attachment}")
            }
            Self::AskCode => format!("/{language}/sign-in"),
            Self::AskAgain => format!("/{language}/sign-in/again"),
            Self::TypeCode => format!("/{language}/sign-in/code"),
            Self::SignOut => format!("/{language}/account/sign-out"),
            Self::AddPerson => format!("/{language}/account/people"),
            Self::RemovePerson => format!("/{language}/account/people/remove"),
            Self::TakeBackTicket(admission) => {
                format!("/{language}/account/tickets/{admission}/take-back")
            }
            Self::MailHtml(number) => format!("/{language}/demo/mails/{number}/letter.html"),
        }
    }
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

/// Longer addresses are none of ours.
const LOCAL_CHARS_MAX: usize = 300;

/// The sign-in page that leads to `next` afterwards.
pub fn sign_in_for(next: &str, language: &str) -> String {
    let written: String = next
        .bytes()
        .map(|byte| match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("{}?next={written}", Route::SignIn.path(language))
}

/// A picture of the view from a seat, by the plan version and the seat's place in it.
pub fn view_picture(plan: &str, seat_index: u32) -> String {
    format!("/plans/{plan}/views/{seat_index}.jpg")
}

/// A poster's address, by its file's name without the ending.
pub fn poster(name: &str) -> String {
    format!("/posters/{name}.svg")
}

/// The same on a card for social networks, which show no SVG; 1200 by 630 pixels.
pub fn poster_card(name: &str) -> String {
    format!("/posters/{name}.png")
}

/// What the router listens to.
pub mod pattern {
    pub const ROOT: &str = "/";
    pub const SEASON: &str = "/{language}";
    pub const SEARCH: &str = "/{language}/search";
    pub const PRODUCTION: &str = "/{language}/productions/{slug}";
    pub const PERFORMANCE: &str = "/{language}/performances/{slug}";
    pub const SEATS: &str = "/{language}/performances/{slug}/seats";
    pub const BEST_SEATS: &str = "/{language}/performances/{slug}/best-seats";
    pub const SALE_REMINDER: &str = "/{language}/performances/{slug}/sale.ics";
    pub const HOLD: &str = "/{language}/performances/{slug}/hold";
    pub const OFFERS: &str = "/{language}/offers";
    pub const OFFER: &str = "/{language}/offers/{slug}";
    pub const BASKET: &str = "/{language}/basket";
    pub const REMOVE_LINE: &str = "/{language}/basket/remove";
    pub const SET_PRICE_TYPE: &str = "/{language}/basket/tariff";
    pub const SET_BENEFICIARY: &str = "/{language}/basket/beneficiary";
    pub const PUT_EXTRA: &str = "/{language}/basket/extras";
    pub const REMOVE_EXTRA: &str = "/{language}/basket/extras/remove";
    pub const ADD_CODE: &str = "/{language}/basket/codes";
    pub const REMOVE_CODE: &str = "/{language}/basket/codes/remove";
    pub const EXTEND_BASKET: &str = "/{language}/basket/extend";
    pub const KEEP_AS_SINGLES: &str = "/{language}/basket/keep-as-singles";
    pub const REMOVE_ITEM: &str = "/{language}/basket/remove-item";
    pub const UNDO_BASKET: &str = "/{language}/basket/undo";
    pub const EMPTY_BASKET: &str = "/{language}/basket/empty";
    pub const CHECKOUT: &str = "/{language}/checkout";
    pub const TAKE_AGAIN: &str = "/{language}/checkout/again";
    pub const ORDER: &str = "/{language}/orders/{secret}";
    pub const RESEND: &str = "/{language}/orders/{secret}/resend";
    pub const PAY_AGAIN: &str = "/{language}/orders/{secret}/pay";
    pub const GIVE_UP_ORDER: &str = "/{language}/orders/{secret}/give-up";
    pub const REPLACE_TICKET: &str = "/{language}/orders/{secret}/tickets/{admission}/replace";
    pub const INVOICE_PDF: &str = "/{language}/orders/{secret}/invoices/{invoice}";
    pub const RECEIPT_PDF: &str = "/{language}/orders/{secret}/receipt.pdf";
    pub const FULL_INVOICE: &str = "/{language}/orders/{secret}/full-invoice";
    pub const TICKETS_PDF: &str = "/{language}/orders/{secret}/tickets.pdf";
    pub const TICKET_PDF: &str = "/{language}/orders/{secret}/tickets/{admission}/ticket.pdf";
    pub const CALENDAR: &str = "/{language}/orders/{secret}/calendar.ics";
    pub const SIGN_IN: &str = "/{language}/sign-in";
    pub const SIGN_IN_CODE: &str = "/{language}/sign-in/code";
    pub const SIGN_IN_AGAIN: &str = "/{language}/sign-in/again";
    pub const ACCOUNT: &str = "/{language}/account";
    pub const SIGN_OUT: &str = "/{language}/account/sign-out";
    pub const ADD_PERSON: &str = "/{language}/account/people";
    pub const REMOVE_PERSON: &str = "/{language}/account/people/remove";
    pub const OFFER_TICKET: &str = "/{language}/account/tickets/{admission}/offer";
    pub const TAKE_BACK_TICKET: &str = "/{language}/account/tickets/{admission}/take-back";
    pub const CREDIT: &str = "/{language}/account/credit";
    pub const MAILS: &str = "/{language}/demo/mails";
    pub const MAIL: &str = "/{language}/demo/mails/{number}";
    pub const MAIL_ATTACHMENT: &str = "/{language}/demo/mails/{number}/attachments/{attachment}";
    pub const MAIL_HTML: &str = "/{language}/demo/mails/{number}/letter.html";
    pub const ACCESSIBILITY: &str = "/{language}/accessibility";
    pub const PRIVACY: &str = "/{language}/privacy";
    pub const TERMS: &str = "/{language}/terms";
    pub const PAYMENT_RETURN: &str = "/payments/return/{reference}";
    pub const PAYMENT_NOTIFICATION: &str = "/payments/notifications/{gateway}";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str) -> String {
        let admission = AdmissionId(Default::default()).to_string();
        [
            ("{language}", "de"),
            ("{slug}", "a-slug"),
            ("{secret}", "a-secret"),
            ("{admission}", &admission),
            ("{invoice}", &InvoiceId(Default::default()).to_string()),
            ("{number}", "3"),
            ("{attachment}", "1"),
        ]
        .into_iter()
        .fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    #[test]
    fn every_link_leads_to_a_pattern_that_the_router_listens_to() {
        let (slug, secret) = (|| "a-slug".to_owned(), || "a-secret".to_owned());
        let admission = AdmissionId(Default::default());
        let invoice = InvoiceId(Default::default());
        let pages = [
            (Route::Season, pattern::SEASON),
            (Route::Search, pattern::SEARCH),
            (Route::Production(slug()), pattern::PRODUCTION),
            (Route::Performance(slug()), pattern::PERFORMANCE),
            (Route::Seats(slug()), pattern::SEATS),
            (Route::BestSeats(slug()), pattern::BEST_SEATS),
            (Route::Offers, pattern::OFFERS),
            (Route::Offer(slug()), pattern::OFFER),
            (Route::Basket, pattern::BASKET),
            (Route::Checkout, pattern::CHECKOUT),
            (Route::Order(secret()), pattern::ORDER),
            (Route::ReplaceTicket(secret(), admission), pattern::REPLACE_TICKET),
            (Route::SignIn, pattern::SIGN_IN),
            (Route::SignInCode, pattern::SIGN_IN_CODE),
            (Route::Account, pattern::ACCOUNT),
            (Route::OfferTicket(admission), pattern::OFFER_TICKET),
            (Route::Credit, pattern::CREDIT),
            (Route::Mails, pattern::MAILS),
            (Route::Mail(3), pattern::MAIL),
            (Route::Accessibility, pattern::ACCESSIBILITY),
            (Route::Privacy, pattern::PRIVACY),
            (Route::Terms, pattern::TERMS),
        ];
        for (route, pattern) in pages {
            assert_eq!(route.path("de"), filled(pattern));
        }
        let targets = [
            (Target::Hold(slug()), pattern::HOLD),
            (Target::SaleReminder(slug()), pattern::SALE_REMINDER),
            (Target::RemoveLine, pattern::REMOVE_LINE),
            (Target::SetPriceType, pattern::SET_PRICE_TYPE),
            (Target::SetBeneficiary, pattern::SET_BENEFICIARY),
            (Target::PutExtra, pattern::PUT_EXTRA),
            (Target::RemoveExtra, pattern::REMOVE_EXTRA),
            (Target::AddCode, pattern::ADD_CODE),
            (Target::RemoveCode, pattern::REMOVE_CODE),
            (Target::ExtendBasket, pattern::EXTEND_BASKET),
            (Target::EmptyBasket, pattern::EMPTY_BASKET),
            (Target::KeepAsSingles, pattern::KEEP_AS_SINGLES),
            (Target::RemoveItem, pattern::REMOVE_ITEM),
            (Target::UndoBasket, pattern::UNDO_BASKET),
            (Target::TakeAgain, pattern::TAKE_AGAIN),
            (Target::PlaceOrder, pattern::CHECKOUT),
            (Target::Resend(secret()), pattern::RESEND),
            (Target::PayAgain(secret()), pattern::PAY_AGAIN),
            (Target::GiveUpOrder(secret()), pattern::GIVE_UP_ORDER),
            (Target::TicketsPdf(secret()), pattern::TICKETS_PDF),
            (Target::InvoicePdf(secret(), invoice), pattern::INVOICE_PDF),
            (Target::ReceiptPdf(secret()), pattern::RECEIPT_PDF),
            (Target::FullInvoice(secret()), pattern::FULL_INVOICE),
            (Target::TicketPdf(secret(), admission), pattern::TICKET_PDF),
            (Target::Calendar(secret()), pattern::CALENDAR),
            (Target::MailAttachment(3, 1), pattern::MAIL_ATTACHMENT),
            (Target::MailHtml(3), pattern::MAIL_HTML),
            (Target::AskCode, pattern::SIGN_IN),
            (Target::AskAgain, pattern::SIGN_IN_AGAIN),
            (Target::TypeCode, pattern::SIGN_IN_CODE),
            (Target::SignOut, pattern::SIGN_OUT),
            (Target::AddPerson, pattern::ADD_PERSON),
            (Target::RemovePerson, pattern::REMOVE_PERSON),
            (Target::TakeBackTicket(admission), pattern::TAKE_BACK_TICKET),
        ];
        for (target, pattern) in targets {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }

    #[test]
    fn only_our_own_pages_are_gone_back_to() {
        let ours = ["/en", "/en?genre=opera", "/de/basket", "/en/performances/a-b/seats?s=1#x"];
        for address in ours {
            assert_eq!(local(address, &["en", "de"]), Some(address));
        }
        let long = format!("/en/{}", "a".repeat(300));
        let others = [
            "",
            "en",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/xx/basket",
            "/en//evil.example",
            "/en/\r\nlocation: x",
            "/en/ü",
            "javascript:alert(1)",
            "/",
            &long,
        ];
        for address in others {
            assert_eq!(local(address, &["en", "de"]), None, "{address}");
        }
        let back = sign_in_for("/en/basket?held=1&x=a+b", "en");
        assert_eq!(back, "/en/sign-in?next=/en/basket%3Fheld%3D1%26x%3Da%2Bb");
    }
}
