//! Who asked for money that goes back, as a column over `refunds r`: staff, its buyer, or nobody in
//! the time to choose.

/// The cause of a refund. Of a cancellation that staff didn't make, by whom it was. Nothing goes
/// back by itself of a performance that was moved: there its buyer has returned some tickets, and
/// said nothing of the others.
macro_rules! cause {
    () => {
        "case when h.choice = 'unchosen' and not exists (select 1 from performance_changes m \
             where m.id = c.change_id and m.kind = 'moved') then 'unchosen' \
           when c.change_id is not null then 'chosen' \
           when c.exchange_order_id is not null then 'exchanged' \
           when c.waived = 1 then 'waived' \
           when c.reason = 'withdrawn by its buyer' then 'withdrawn' else r.cause end"
    };
}

/// What `cause` asks: a cancellation is named behind `cancel:`.
macro_rules! cancelled_by {
    () => {
        " left join cancellations c on c.id = substr(r.cause, 8, 36) \
          left join change_choices h on h.change_id = c.change_id and h.order_id = c.order_id "
    };
}

pub(crate) use {cancelled_by, cause};
