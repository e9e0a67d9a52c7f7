//! An order that nobody placed. The code of its ticket is longer than any that a door takes.

use super::{
    AUTHOR, EMAIL, FAMILY_NAME, GIVEN_NAME, ORDER_CODE, SECRET, TICKET_CODE, TITLE, starts_at,
};
use crate::House;
use domain::{
    id::{
        AdmissionId, BasketId, CompanyId, MerchantAccountId, OrderId, OrderItemId, OrderLineId,
        PaymentId, PerformanceId, PersonId, RefundId, SessionId,
    },
    moment::{HOUR_MS, MINUTE_MS},
    money::{Currency, Money},
    order::{
        ItemTransfer, MailState, OrderExtra, OrderItem, OrderLineView, OrderState, OrderView,
        TicketState, TicketView,
    },
    payments::credit::payable_at,
    people::actor::Channel,
    sales::{
        extra::{ExtraKind, Receipt},
        pricing::{Quote, QuoteTax},
        season::Genre,
    },
    seats::plan::{SeatName, VenueView},
    tickets::{link::KeptSecret, media::TicketMedia},
};
use store::{
    orders::{Order, OrderSeller},
    payments::{merchants::Merchant, refunds::Refund},
};

const PRICE_MINOR: i64 = 6_000;
const TAX_PPM: i64 = 100_000;
const TAX_MINOR: i64 = 545;

/// Its ticket.
pub fn line(house: &House, time_zone: String) -> OrderLineView {
    let begins = starts_at(house);
    OrderLineView {
        line: OrderLineId(house.new_id()),
        performance: PerformanceId(house.new_id()),
        performance_slug: SECRET.to_owned(),
        title: TITLE.to_owned(),
        author: AUTHOR.to_owned(),
        poster: String::new(),
        genre: Genre::Opera,
        starts_at: begins,
        doors_at: begins.minus_ms(45 * MINUTE_MS),
        time_zone,
        is_cancelled: false,
        revision: 0,
        venue: VenueView {
            name: String::new(),
            hall: String::new(),
            street: String::new(),
            town: String::new(),
            postcode: String::new(),
            country: String::new(),
        },
        seat: Some(SeatName {
            area: "A".to_owned(),
            section: String::new(),
            is_box: false,
            row: "7".to_owned(),
            number: "14".to_owned(),
            marks: 0,
        }),
        area: None,
        plan_seat: None,
        entrance: None,
        door: None,
        zone: "1".to_owned(),
        price_minor: PRICE_MINOR,
        price_type: String::new(),
        symbol: None,
        beneficiary: None,
        item: None,
        state: TicketState::Valid,
        ticket: Some(TicketView {
            admission: AdmissionId(house.new_id()),
            barcode: TICKET_CODE.to_owned(),
            is_on_card: false,
            replaced: 0,
            entered_at: None,
            waits_for_proof: false,
            is_offered: false,
            is_disputed: false,
            offered_to: None,
            media: TicketMedia::ALL,
        }),
        is_resalable: false,
        resale: None,
        handed_to: None,
        given_to: None,
        exchanged: None,
        is_exchangeable: false,
        is_exchangeable_after_change: true,
        credit_payable_at: Some(payable_at(begins)),
        is_waivable: false,
        can_change_hands: true,
    }
}

/// Two programme books or the like, for what the ticket costs.
pub fn extra() -> OrderExtra {
    OrderExtra {
        key: SECRET.to_owned(),
        kind: ExtraKind::AddOn,
        name: TITLE.to_owned(),
        text: String::new(),
        performance: None,
        quantity: 2,
        pieces: Vec::new(),
        beneficiary: None,
        due_minor: PRICE_MINOR,
        span: None,
        time_zone: String::new(),
        vouchers: Vec::new(),
        receipts: vec![Receipt {
            line: OrderLineId(Default::default()),
            code: TICKET_CODE.to_owned(),
            used_at: None,
        }],
        given: Vec::new(),
    }
}

/// A subscription that the ticket belongs to.
pub fn item(house: &House) -> OrderItem {
    OrderItem {
        id: OrderItemId(house.new_id()),
        offer: SECRET.to_owned(),
        name: AUTHOR.to_owned(),
        name_in_season: AUTHOR.to_owned(),
        is_chosen: false,
        transfer: ItemTransfer::Never,
        card: None,
    }
}

/// Paid, with one line.
pub fn view(house: &House, language: &str, line: OrderLineView, currency: Currency) -> OrderView {
    let base_minor = PRICE_MINOR - TAX_MINOR;
    OrderView {
        id: OrderId(house.new_id()),
        code: ORDER_CODE.to_owned(),
        secret: SECRET.to_owned(),
        state: OrderState::Paid,
        placed_at: house.now(),
        pay_by: house.now().plus_ms(HOUR_MS),
        paying_since: None,
        email: EMAIL.to_owned(),
        language: language.to_owned(),
        quote: Quote {
            currency,
            lines: Vec::new(),
            fees: Vec::new(),
            taxes: vec![QuoteTax { rate_ppm: TAX_PPM, base_minor, tax_minor: TAX_MINOR }],
            sellers: Vec::new(),
            total_minor: PRICE_MINOR,
        },
        sellers: Vec::new(),
        fee_names: Vec::new(),
        lines: vec![line],
        taken_back: Vec::new(),
        extras: Vec::new(),
        invoices: Vec::new(),
        pay_to: Vec::new(),
        paid_later: None,
        payments: Vec::new(),
        attempts_left: 0,
        other_payment_methods: Vec::new(),
        back: None,
        changes: Vec::new(),
        mail: MailState::None,
        awaits_card: false,
        is_given: false,
    }
}

/// As the database keeps it.
pub fn order(house: &House, language: &str) -> Order {
    Order {
        id: OrderId(house.new_id()),
        code: ORDER_CODE.to_owned(),
        secret: KeptSecret { digest: SECRET.to_owned(), sealed: None },
        idempotency_key: String::new(),
        basket: BasketId(house.new_id()),
        session: SessionId(house.new_id()),
        person: PersonId(house.new_id()),
        channel: Channel::SHOP,
        seller: OrderSeller::default(),
        given_name: GIVEN_NAME.to_owned(),
        family_name: FAMILY_NAME.to_owned(),
        email: EMAIL.to_owned(),
        language: language.to_owned(),
        currency: String::new(),
        total_minor: 0,
        quote: String::new(),
        placed_at: house.now(),
        pay_by: house.now(),
        paid_at: None,
        ended_at: None,
        end_cause: None,
        keeps_card: false,
    }
}

/// Money that came too late and goes back.
pub fn refund(house: &House, amount: Money) -> Refund {
    Refund {
        id: RefundId(house.new_id()),
        payment: PaymentId(house.new_id()),
        order: OrderId(house.new_id()),
        amount,
        cause: "late".to_owned(),
        requested_at: house.now(),
        tries: 1,
        done_at: None,
        failed_at: None,
        failure: None,
        owed_minor: 0,
        cash_minor: 0,
        otherwise_minor: 0,
        merchant: Merchant {
            id: MerchantAccountId(house.new_id()),
            key: String::new(),
            company: CompanyId(house.new_id()),
            gateway: String::new(),
        },
        voucher: None,
    }
}
