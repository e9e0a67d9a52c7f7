-- Outside the European Economic Area a transfer needs the BIC of the payee's bank and the payer's
-- address. The address is the company's as it was when the file was made, so that the file can be
-- written again, the same to the byte; files of before have none.
alter table bank_accounts add column bic text;
alter table pay_out_files add column debtor_street text;
alter table pay_out_files add column debtor_postcode text;
alter table pay_out_files add column debtor_town text;
alter table pay_out_files add column debtor_country text;
