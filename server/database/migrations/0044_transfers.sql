-- Tickets that their holders hand on to somebody else, who needs no account: by a link in a mail.
create table transfers (
    id text primary key,
    admission_id text not null references admissions (id),
    order_id text not null references orders (id),
    -- To whom, in lower case.
    email text not null,
    -- Opens the page where it is accepted, and afterwards the ticket.
    secret text not null unique,
    offered_at_ms bigint not null,
    ended_at_ms bigint,
    end_cause text check (end_cause in ('accepted', 'taken-back')),
    check ((ended_at_ms is null) = (end_cause is null))
);
-- A ticket is handed on to one person at a time, and once for good.
create unique index transfers_standing on transfers (admission_id)
    where ended_at_ms is null or end_cause = 'accepted';
create index transfers_by_admission on transfers (admission_id);
create index transfers_by_order on transfers (order_id);
create index transfers_by_email on transfers (email);
