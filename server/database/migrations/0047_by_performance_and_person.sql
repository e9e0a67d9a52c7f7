-- Extras of a performance that is cancelled go back without a ticket too.
create index order_extras_by_performance on order_extras (performance_id)
    where performance_id is not null;
-- Credit is held back while its holder owes what a chargeback took.
create index receivables_by_person on receivables (person_id) where dispute_id is not null;
