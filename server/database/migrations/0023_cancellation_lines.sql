-- What goes back is kept by cancellation: a fee goes back in parts, with the tickets it was for.
create table cancellation_lines (
    cancellation_id text not null references cancellations (id),
    order_line_id text not null references order_lines (id),
    minor bigint not null check (minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0 and tax_minor <= minor),
    primary key (cancellation_id, order_line_id)
);
create index cancellation_lines_by_line on cancellation_lines (order_line_id);

insert into cancellation_lines (cancellation_id, order_line_id, minor, tax_minor)
select cancellation_id, id, back_minor, back_tax_minor from order_lines
 where cancellation_id is not null;

alter table order_lines drop column back_minor;
alter table order_lines drop column back_tax_minor;
alter table order_lines drop column cancellation_id;
