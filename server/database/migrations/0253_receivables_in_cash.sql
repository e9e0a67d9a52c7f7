-- What is paid later and comes in cash, at a counter; and what a terminal had paid and goes back in
-- cash.

-- So much of it came in cash: a till has it, or the ledger alone where there are no tills. Of what
-- was settled before no till knew: it stays among what banks brought.
alter table settlements add column cash_minor bigint not null default 0;
-- The point of sale that has it, and the one that has given it back.
alter table settlements add column point_of_sale_id text references points_of_sale (id);
alter table settlements add column returned_point_id text references points_of_sale (id);
create index settlements_by_point on settlements (point_of_sale_id)
    where point_of_sale_id is not null;
create index settlements_by_returned_point on settlements (returned_point_id)
    where returned_point_id is not null;

-- The shift in which a debt of the house was paid in cash, whatever had paid: its VAT is in the
-- report of that shift.
alter table refunds add column settled_till_id text references till_sessions (id);
create index refunds_by_settled_till on refunds (settled_till_id)
    where settled_till_id is not null;
