-- Whoever pays by themselves is told once that an amount is overdue.
alter table receivables add column overdue_told_at_ms bigint;
