-- Who asked for one mail when a performance goes on sale. The row goes some days after that mail.
create table sale_alerts (
    id text primary key,
    performance_id text not null references performances (id),
    -- In lower case.
    email text not null,
    language text not null,
    -- Opens the page where the request is confirmed or taken back.
    secret text not null unique,
    asked_at_ms bigint not null,
    -- Whoever asked has shown that they read the mailbox.
    confirmed_at_ms bigint,
    -- The mail is in the outbox since then.
    told_at_ms bigint
);
create unique index sale_alerts_once on sale_alerts (performance_id, email);
create index sale_alerts_email on sale_alerts (email);
create index sale_alerts_due on sale_alerts (performance_id, id)
    where told_at_ms is null and confirmed_at_ms is not null;
