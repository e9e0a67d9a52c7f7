-- Columns and tables get the names that the program and its documents use.
alter table refunds rename column met_minor to covered_minor;
alter table brought_back rename to chargeback_offsets;
alter table catalogue rename column stamp to version;
alter table order_shares rename column means to payment_method;
alter table payments rename column means to payment_method;
alter table merchant_accounts rename column means to payment_method;
