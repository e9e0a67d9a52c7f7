-- Whose sales were left open, when a browser was closed in the middle of one.
create index counter_sales_by_operator on counter_sales (operator_id, opened_at_ms);
