//! A placed purchase with its frozen quote: what the shopper was shown is what they are
//! charged (invariant 7).

mod accepted;
mod extra;
mod fields;
mod item;
mod lost;
mod paid;
mod state;
mod ticket_state;

pub use accepted::{Resent, Whose};
pub use extra::OrderExtra;
pub use fields::{CheckedFields, FieldRefusal, check_fields, check_fields_at_counter, parse_email};
pub use item::{ItemTransfer, OrderItem};
pub use paid::{CreditSource, MoneyBack, OrderPayment, WayToPay};
pub use state::{MailState, OrderState, PaidLater};
pub use ticket_state::{CancelledBy, TicketState, TicketView};

use crate::{
    id::{OrderId, OrderLineId, PerformanceId},
    moment::{MINUTE_MS, Moment},
    payments::{
        invoice::{PayTo, PerformanceInvoice},
        method::PaymentMethod,
    },
    people::customer_field::{AnswerRefusal, Answers, Device},
    sales::{offer::begun::Part, pricing::Quote, season::Genre},
    seats::plan::{PlanSeat, SeatName, VenueView},
    tickets::{
        change::OrderChangeView,
        exchange::{ExchangeRefusal, ExchangedBy},
        resale::ResaleShare,
    },
    wording::symbol::Symbol,
};
use serde::{Deserialize, Serialize};

/// The whole life of an unpaid order, fixed when it is first placed; longer than a gateway's
/// own session of 30 minutes.
pub const ORDER_LIFE_MS: i64 = 45 * MINUTE_MS;
/// So long after an order another one for the same performance may be a mistake.
pub const REPEAT_MS: i64 = 15 * MINUTE_MS;
pub const NAME_CHARS_MAX: usize = 100;
pub const EMAIL_CHARS_MAX: usize = 254;

/// What the checkout form sends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlaceRequest {
    /// Made when the checkout page was rendered; the same key twice makes one order.
    pub idempotency_key: String,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub language: String,
    pub terms_accepted: bool,
    /// None: the first that is offered.
    pub payment_method: Option<PaymentMethod>,
    /// The total that stood above the button.
    pub total_shown_minor: i64,
    /// All that stood beside it, as `money::checkout::digest` writes it.
    pub shown: String,
    /// Marks of orders that this one is meant to come on top of, apart by spaces.
    pub on_top_of: String,
    /// The buyer's credit is to pay as much as it can: the balance that stood there.
    #[serde(default)]
    pub credit_shown_minor: Option<i64>,
    /// What the basket's gift vouchers were said to pay; None: there were none.
    #[serde(default)]
    pub vouchers_shown_minor: Option<i64>,
    /// The former ticket is to pay: what stood there that it pays.
    #[serde(default)]
    pub exchange_shown_minor: Option<i64>,
    /// The card may be kept, and charged when what is bought is renewed.
    #[serde(default)]
    pub keeps_card: bool,
    /// The order is a gift: its card is written once it is paid.
    #[serde(default)]
    pub is_present: bool,
    /// To what the house asks about the buyer (T6.5b).
    #[serde(default)]
    pub answers: Answers,
    /// On which the form was filled in, since the house asks by device. None: nobody filled in a
    /// form, so nothing is asked.
    pub device: Option<Device>,
    /// Who allowed measuring: the random number in their cookie.
    pub visitor: Option<String>,
    /// A digest of what a caller with a key of its own asks for. None: a page of ours made the key.
    #[serde(skip)]
    pub content: Option<String>,
}

/// An order of the same person for the same performance, or of the same extras, a few minutes ago.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repeat {
    /// Says which, and opens nothing.
    pub mark: String,
    /// What both are for.
    pub titles: Vec<String>,
    pub placed_at: Moment,
    pub is_paid: bool,
    /// Code and secret, where it is this browser's or account's; an address alone may be another's.
    pub known: Option<(String, String)>,
}

/// Why no order was placed. Field refusals stand beside their field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum PlaceRefusal {
    BasketEmpty,
    /// The time was up; what is still free can be taken again.
    HoldsEnded,
    Fields {
        fields: Vec<FieldRefusal>,
        answers: Vec<AnswerRefusal>,
    },
    /// Invariant 7: they are asked again.
    TotalChanged {
        shown_minor: i64,
        total_minor: i64,
    },
    /// The same sum for something else: they are asked again as well.
    BasketChanged,
    /// The credit isn't what was shown: they are asked again.
    CreditChanged,
    /// The gift vouchers don't pay what was shown: they are asked again.
    VouchersChanged,
    /// The ticket that was to be exchanged isn't, or not for this.
    Exchange {
        why: ExchangeRefusal,
    },
    /// Credit pays for orders of its owner's own address only.
    CreditOfAnother {
        email: String,
    },
    /// They may not know that they ordered already: they are asked whether they mean it.
    Repeated {
        orders: Vec<Repeat>,
    },
    SaleClosed {
        title: String,
    },
    /// A ticket type for groups.
    PriceTypeFewest {
        name: String,
        least: u32,
        count: u32,
    },
    /// A ticket type that one person has so many tickets of.
    PriceTypeMost {
        name: String,
        most: u32,
        count: u32,
    },
    /// An order has so many tickets of a performance at least.
    TicketsFewest {
        title: String,
        least: u32,
        count: u32,
    },
    /// At most so many.
    TicketsMost {
        title: String,
        most: u32,
        count: u32,
    },
    /// A seat or a ticket type that a right was needed for, which is gone: a pass that was taken
    /// out, an account that was signed out.
    RightGone {
        title: String,
    },
    /// The buyer is of a kind that has only what is meant for it, and this is not.
    OtherKind {
        /// Its name.
        kind: String,
        title: String,
    },
    /// Performances that are paid by invoice, beside what is paid at once.
    PaidInParts {
        at_once: Vec<String>,
        later: Vec<String>,
    },
    /// Nobody sells this extra any more.
    ExtraGone {
        name: String,
    },
    ExtraSoldOut {
        name: String,
        left: u32,
    },
    /// One person has so many of it, other orders included.
    MostForPerson {
        name: String,
        most: u32,
    },
    /// Nothing is left of a pass, or the performance takes no more of them.
    FlatRateUsed {
        name: String,
        most: u32,
    },
    /// A promo code whose time is up, or that others used up.
    CodeGone {
        code: String,
    },
    /// A package of which performances are missing.
    PackageUnfinished {
        name: String,
        missing: Vec<Part>,
    },
    /// An offer that isn't sold any more, or not to this person.
    OfferClosed {
        name: String,
    },
    /// A seat on offer for resale that would cost less than its holder was promised.
    BelowPromise {
        title: String,
        least_minor: i64,
    },
    /// What was chosen to pay with isn't taken for all of it any more.
    PaymentMethodGone,
    /// What was chosen to pay with takes no payment that small, or nothing that is left does.
    BelowMinimum {
        least_minor: i64,
    },
    /// What was chosen to pay with takes multiples of this only, or nothing that is left takes
    /// others.
    OddAmount {
        step_minor: i64,
    },
    /// What was chosen to pay with doesn't take the house's currency, or nothing that is left does.
    CurrencyNotTaken,
    TooManyAttempts,
    /// So many seats can wait for their payment under an address that nobody confirmed.
    UnpaidSeats {
        most: u32,
    },
    /// With these seats, the account would keep more unpaid ones than it may.
    AccountSeats {
        most: u32,
    },
    /// An order that costs nothing, whose tickets would be one mail too many to its address.
    TooManyMails,
    /// The form was not made by our checkout page.
    BadKey,
    GatewayUnreachable,
}

/// The order page.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderView {
    pub id: OrderId,
    /// Speakable, such as `K7Q-M4XR`.
    pub code: String,
    pub secret: String,
    pub state: OrderState,
    pub placed_at: Moment,
    pub pay_by: Moment,
    /// When the payment began that its bank hasn't confirmed.
    pub paying_since: Option<Moment>,
    pub email: String,
    pub language: String,
    pub quote: Quote,
    /// What each company sold of it, by name; empty where one sold it all.
    pub sellers: Vec<(String, i64)>,
    /// What the house calls its fees, by their keys.
    pub fee_names: Vec<(String, String)>,
    /// Tickets.
    pub lines: Vec<OrderLineView>,
    /// Tickets that were taken back.
    pub taken_back: Vec<OrderLineView>,
    pub extras: Vec<OrderExtra>,
    /// By performance, of an order that is paid later.
    pub invoices: Vec<PerformanceInvoice>,
    /// Where its buyer transfers what is open; empty where nothing is, or the house collects it.
    pub pay_to: Vec<PayTo>,
    /// None: it is paid at once.
    pub paid_later: Option<PaidLater>,
    /// One for each merchant account; none of what costs nothing or is paid later.
    pub payments: Vec<OrderPayment>,
    /// For the payment that comes next.
    pub attempts_left: u32,
    /// With what it can be made instead of what was tried last, at the same sum.
    pub other_payment_methods: Vec<PaymentMethod>,
    /// What goes back of an order that ended or of lines that were taken back, or went.
    pub back: Option<MoneyBack>,
    /// Performances of its tickets that the house cancelled or moved.
    pub changes: Vec<OrderChangeView>,
    /// When the tickets were last mailed, whether the mail server took them, and whether they
    /// came back.
    pub mail: MailState,
    /// The buyer said at the checkout that it is a gift, and has written no card yet.
    pub awaits_card: bool,
    /// It is given with a card that wasn't called back.
    pub is_given: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OrderLineView {
    pub line: OrderLineId,
    pub performance: PerformanceId,
    pub performance_slug: String,
    pub title: String,
    pub author: String,
    pub poster: String,
    pub genre: Genre,
    pub starts_at: Moment,
    pub doors_at: Moment,
    pub time_zone: String,
    /// The house has cancelled the performance; the ticket admits nobody.
    pub is_cancelled: bool,
    /// How often the performance was moved, cancelled or brought back.
    pub revision: u32,
    pub venue: VenueView,
    pub seat: Option<SeatName>,
    pub area: Option<String>,
    /// None where its plan has no such seat any more.
    pub plan_seat: Option<PlanSeat>,
    /// The house's own names of the entrance and the door that lead to the seat.
    pub entrance: Option<String>,
    pub door: Option<String>,
    pub zone: String,
    pub price_minor: i64,
    /// For whom, and what they must know, as sentences; empty for the standard ticket type.
    pub price_type: String,
    /// Of the ticket type, the standard one too.
    pub symbol: Option<Symbol>,
    /// Name of the person whom the ticket is for; None: the buyer.
    pub beneficiary: Option<String>,
    /// The subscription or package that it belongs to.
    pub item: Option<OrderItem>,
    /// Where its ticket stands.
    pub state: TicketState,
    /// None until paid, and once the seat was sold on.
    pub ticket: Option<TicketView>,
    /// Its holder may offer it for resale, in general.
    pub is_resalable: bool,
    /// None: its holder never offered it, or has it again.
    pub resale: Option<LineResale>,
    /// The ticket is somebody else's now: their address.
    pub handed_to: Option<String>,
    /// The name of whoever has accepted it with a present.
    pub given_to: Option<String>,
    /// Its holder has another seat for it.
    pub exchanged: Option<ExchangedBy>,
    /// Its holder may exchange it, in general.
    pub is_exchangeable: bool,
    /// The same where the house cancelled or moved its performance.
    pub is_exchangeable_after_change: bool,
    /// Its holder may give it back for credit, in general.
    pub is_waivable: bool,
    /// From when credit for it can go to a bank. None: whoever sold it pays to none.
    pub credit_payable_at: Option<Moment>,
    /// It can be handed on, given and sold on. A ticket that its holder has for one which somebody
    /// else had paid changes hands no more.
    pub can_change_hands: bool,
}

/// What became of a ticket that its holder offered for resale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineResale {
    /// The holder gets so much once the seat is sold.
    Offered {
        share: ResaleShare,
        /// Until then nobody can buy it, and the ticket admits. None: it is on sale.
        begins_at: Option<Moment>,
    },
    /// The holder got so much, there.
    Sold { share: ResaleShare },
}

#[cfg(test)]
mod tests;
