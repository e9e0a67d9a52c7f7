-- Credit that somebody got for a ticket: it can be spent at once, and goes to a bank only after the
-- performance, since until then the payment for the ticket may be taken back.
create table credit_holds (
    id text primary key,
    person_id text not null references persons (id),
    -- Owes the credit.
    company_id text not null references companies (id),
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    payable_at_ms bigint not null
);
create index credit_holds_by_person on credit_holds (person_id, payable_at_ms);

-- Before that it is in no file. Null: asked for by a program that didn't wait.
alter table pay_outs add column payable_at_ms bigint;

-- Seats that were sold on before, and whose share no file has paid.
insert into credit_holds (id, person_id, company_id, currency, amount_minor, payable_at_ms)
select r.id, r.released_by, l.selling_company_id, o.currency, r.credit_minor - r.voucher_minor,
    p.starts_at_ms + 86400000
from releases r join order_lines l on l.id = r.sold_line_id join orders o on o.id = l.order_id
join performances p on p.id = r.performance_id
where r.credit_minor > r.voucher_minor
    and not exists (select 1 from pay_outs y where y.release_id = r.id and y.file_id is not null);
update pay_outs set payable_at_ms = (select p.starts_at_ms + 86400000 from releases r
    join performances p on p.id = r.performance_id where r.id = pay_outs.release_id)
where release_id is not null and file_id is null and ended_at_ms is null;
