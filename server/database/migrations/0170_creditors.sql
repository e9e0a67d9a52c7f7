-- Under which a company collects direct debits of SEPA: mandates name it.
alter table companies add column creditor_id text;
