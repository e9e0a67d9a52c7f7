-- Credit is spent by its owner. At a counter a colleague with this right may let a customer's credit
-- pay for the order, and the customer is told by mail.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'spend-credit', '*');

-- From now on payment_parts.taken_day is a day of the house's own clocks, no longer one of UTC:
-- terminals count their slips anew each night, and a sale late in the evening belongs to its day.
-- Rows of before keep theirs.
