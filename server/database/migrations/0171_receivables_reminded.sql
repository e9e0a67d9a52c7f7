-- Whoever pays an invoice by themselves is reminded some days before it is due, once.
alter table receivables add column reminded_at_ms bigint;
