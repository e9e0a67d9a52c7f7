-- The desk is a page of the staff: administrators and the box office sell at counters, and an
-- administrator can give the right to others, such as over one point of sale.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'sell', '*'),
    ('00000000-0000-7000-8000-000000000003', 'sell', '*');

-- Whose sales were left open, when a browser was closed in the middle of one.
create index counter_sales_by_operator on counter_sales (operator_id, opened_at_ms);
