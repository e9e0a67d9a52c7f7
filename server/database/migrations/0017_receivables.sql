-- Evenings that are reserved now and paid by invoice later (F-school): a receivable for each
-- evening and selling company of an order. Its lines say what it is for.

alter table receivables add column performance_id text references performances (id);
alter table receivables add column company_id text references companies (id);
create unique index receivables_once on receivables (order_id, performance_id, company_id)
    where performance_id is not null;

alter table order_lines add column receivable_id text references receivables (id);
create index order_lines_by_receivable on order_lines (receivable_id)
    where receivable_id is not null;
