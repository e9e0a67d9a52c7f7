-- A gift voucher that was accepted as a present is its recipient's: it has a new code, and the
-- giver's page, mails, papers and data no longer show it.
alter table vouchers add column gift_id text references gifts (id);
create index vouchers_by_gift on vouchers (gift_id) where gift_id is not null;

-- Those that were accepted before keep the code that their recipient has.
update vouchers set gift_id = (select g.id from gifts g
    join order_lines l on l.order_id = g.order_id
    where l.id = vouchers.order_line_id and g.accepted_at_ms is not null)
where end_cause is null or end_cause <> 'taken-back';
