-- Payments at card terminals that the house speaks to. A row is written before the terminal is
-- asked, so that a lost answer or a crash leaves something to ask about. It ends in one of three
-- ways: without money, in one order, or given back to the card.
create table terminal_payments (
    id text primary key,
    -- Its name at the terminal's provider, and in payment_parts where a typed slip has its number.
    reference text not null unique,
    -- The sale. Sessions of sales are forgotten, and this row isn't: so it refers to none.
    session_id text not null,
    channel text not null check (channel in ('box-office', 'point-of-sale', 'external')),
    point_of_sale_id text references points_of_sale (id),
    -- Null: a command on the machine itself.
    operator_id text references accounts (id),
    till_session_id text references till_sessions (id),
    -- The order's: the same form sent twice is one payment.
    idempotency_key text not null unique,
    -- By its name in the configuration.
    terminal text not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    -- The sale as it was shown; what the terminal doesn't pay of it is paid in cash.
    total_minor bigint not null check (total_minor >= amount_minor),
    shown text not null,
    -- Of the buyer, and empty again once the payment has ended.
    family_name text not null,
    email text not null,
    language text not null,
    -- The cash that was handed over; null: nobody typed it.
    given_minor bigint,
    begun_at_ms bigint not null,
    -- The provider's name for it, once that was heard.
    provider_id text,
    -- Somebody wants it cancelled.
    cancel_at_ms bigint,
    -- When the house looks at it next; null: nothing is left to be done.
    ask_at_ms bigint,
    asked bigint not null default 0,
    approved_at_ms bigint,
    approved_minor bigint,
    approved_currency text,
    capture_id text,
    -- It ended without money, and why.
    ended_at_ms bigint,
    end_cause text,
    order_id text references orders (id),
    -- It goes back to the card, since no sale came of it.
    refund_id text unique,
    back_cause text,
    tries bigint not null default 0,
    refunded_at_ms bigint,
    -- The provider refused to give it back, and why.
    refused_at_ms bigint,
    refusal text,
    -- Somebody at the counter has read how it ended.
    noted_at_ms bigint,
    check ((approved_at_ms is null) = (capture_id is null)),
    check ((approved_at_ms is null) = (approved_minor is null)),
    check (approved_at_ms is null or ended_at_ms is null),
    check (order_id is null or approved_at_ms is not null),
    check (refund_id is null or (approved_at_ms is not null and order_id is null)),
    check (refunded_at_ms is null or refund_id is not null)
);
-- A sale has one payment under way, and so has a terminal.
create unique index terminal_payments_of_sale on terminal_payments (session_id)
    where ended_at_ms is null and order_id is null and refund_id is null;
create unique index terminal_payments_at_terminal on terminal_payments (terminal)
    where approved_at_ms is null and ended_at_ms is null;
create unique index terminal_payments_of_order on terminal_payments (order_id)
    where order_id is not null;
create index terminal_payments_by_sale on terminal_payments (session_id, begun_at_ms);
create index terminal_payments_due on terminal_payments (ask_at_ms) where ask_at_ms is not null;
create index terminal_payments_to_note on terminal_payments (begun_at_ms)
    where noted_at_ms is null;
