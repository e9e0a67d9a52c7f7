//! One violation for each question of the audit, and for each part of a question that adds up or
//! lists several, as SQL that both databases run: a file for each invariant. What is planted in
//! one house is listed here.

/// What is planted, and who counts it.
pub struct Planted {
    pub question: &'static str,
    /// Other questions that count it too, by necessity.
    pub with: &'static [&'static str],
    pub sql: &'static str,
}

const fn only(question: &'static str, sql: &'static str) -> Planted {
    Planted { question, with: &[], sql }
}

const fn also(question: &'static str, with: &'static [&'static str], sql: &'static str) -> Planted {
    Planted { question, with, sql }
}

/// A copy of a table without its constraints takes the table's name.
macro_rules! unguarded {
    ($table:literal) => {
        concat!(
            "alter table ",
            $table,
            " rename to guarded; create table ",
            $table,
            " as select * from guarded; "
        )
    };
}

/// A refund of one cent of the payment for seat 3; what else it needs follows.
macro_rules! cent_back {
    ($columns:literal, $values:literal) => {
        concat!(
            "insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries",
            $columns,
            ") select 'r', p.id, 1, 'EUR', 'x', 1, 1, 0",
            $values,
            " from payments p join order_lines l on l.order_id = p.order_id \
             where l.seat_ordinal = 3; \
             insert into outbox (id, topic, dedupe_key, subject_id, payload, created_at_ms, \
             run_at_ms, attempts) select 'x' || kind, 'letter', 'letter:' || p.order_id || ':' \
             || kind || ':r', p.order_id, '', 1, 1, 0 from payments p \
             join order_lines l on l.order_id = p.order_id, \
             (select 'money-back' as kind union all select 'refund-refused') as kinds \
             where l.seat_ordinal = 3"
        )
    };
}

mod books;
mod charges;
mod cover;
mod media;
mod money;
mod once;
mod reasons;
mod seats;

/// What is planted in one house: of each invariant, some.
pub type InOneHouse = &'static [&'static [Planted]];

pub const TICKETS: InOneHouse = &[
    seats::TICKETS,
    cover::TICKETS,
    money::TICKETS,
    once::TICKETS,
    media::TICKETS,
    books::TICKETS,
    charges::TICKETS,
    reasons::TICKETS,
];
pub const RETURNED: InOneHouse =
    &[cover::RETURNED, once::RETURNED, media::RETURNED, books::RETURNED];
pub const AGAIN: InOneHouse = &[once::AGAIN];
pub const PASSES: InOneHouse = &[cover::PASSES, money::PASSES, books::PASSES];
pub const SCHOOLS: InOneHouse = &[cover::SCHOOLS, once::SCHOOLS, books::SCHOOLS];
/// A receivable that was paid too much, and one whose payment came back.
pub const SETTLED: InOneHouse = &[cover::SETTLED, once::SETTLED, books::SETTLED];
/// One seat on offer, one that was sold on.
pub const RESALES: InOneHouse =
    &[seats::RESALES, once::RESALES, media::RESALES, books::RESALES, reasons::RESALES];
/// Of an order that credit and a card have paid.
pub const CREDITS: InOneHouse = &[books::CREDITS];
/// Of a ticket that was exchanged for a cheaper seat.
pub const EXCHANGES: InOneHouse = &[money::EXCHANGES, media::EXCHANGES];
/// Of two tickets that were exchanged in one go.
pub const TOGETHER: InOneHouse = &[media::TOGETHER];
/// Of a ticket that its recipient has exchanged.
pub const HANDED_EXCHANGES: InOneHouse = &[books::HANDED_EXCHANGES];
/// Of a share that is to be paid to a bank, and one that a file pays.
pub const PAY_OUTS: InOneHouse = &[books::PAY_OUTS];
/// Of a gift voucher that was sold, and one that staff issued.
pub const VOUCHERS: InOneHouse = &[books::VOUCHERS];
/// Of an order that was paid in cash, of which a part went back.
pub const COUNTER: InOneHouse = &[books::COUNTER];
/// Of a till that was closed.
pub const TILLS: InOneHouse = &[books::TILLS, reasons::TILLS];
/// Of a renewal that its holder may answer.
pub const RENEWALS: InOneHouse = &[seats::RENEWALS];
/// Of seats that the waiting list offers.
pub const WAITING: InOneHouse = &[seats::WAITING];

pub const ALL_PLANTED: &[InOneHouse] = &[
    TICKETS,
    RETURNED,
    AGAIN,
    PASSES,
    SCHOOLS,
    SETTLED,
    RESALES,
    CREDITS,
    EXCHANGES,
    TOGETHER,
    HANDED_EXCHANGES,
    PAY_OUTS,
    VOUCHERS,
    COUNTER,
    TILLS,
    RENEWALS,
    WAITING,
];
