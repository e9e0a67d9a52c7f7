//! Questions about invariant 6: whether the books, the lines and the invoices add up.

/// For `q`, which has a currency: no season and no price list of the house is in it. A house that
/// a former program let count in two goes on with both.
macro_rules! is_of_no_price {
    () => {
        "(q.currency not in (select s.currency from seasons s \
           union select g.currency from price_lists g) and exists (select 1 from seasons))"
    };
}

/// For a movement `v` of a till: the shift's end made it.
macro_rules! is_of_closing {
    () => {
        "(v.kind = 'handed-in' or (v.kind = 'takeover' and v.amount_minor < 0))"
    };
}

/// Cash that was taken in the shift `s` of a till, less what was given back: of companies `m` that
/// fulfil a condition.
macro_rules! cash_of_shift {
    ($condition:literal) => {
        concat!(
            "((select coalesce(sum(p.captured_minor), 0) from payments p \
               join merchant_accounts m on m.id = p.merchant_account_id \
               where p.till_session_id = s.id and m.gateway = 'cash' and ",
            $condition,
            ") - (select coalesce(sum(r.amount_minor), 0) from refunds r \
               join payments p on p.id = r.payment_id \
               join merchant_accounts m on m.id = p.merchant_account_id \
               where r.till_session_id = s.id and r.done_at_ms is not null \
               and m.gateway = 'cash' and ",
            $condition,
            "))"
        )
    };
}

/// Every ledger entry balances; an order's lines, fees and VAT add up to its total.
pub(super) const BOOKS: [&str; 40] = [
    "select count(*) from (select transaction_id from ledger_entries \
     group by transaction_id, company_id, currency having sum(amount_minor) <> 0) as unbalanced",
    "select count(*) from orders o where o.total_minor <> \
     (select coalesce(sum(l.due_minor), 0) from order_lines l where l.order_id = o.id)",
    // What each account is to be paid, with the credit that helps, and the lines that it is for.
    "select count(*) from order_shares s where s.helps is null and s.amount_minor \
     + (select coalesce(sum(c.amount_minor), 0) from order_shares c \
       where c.order_id = s.order_id and c.helps = s.position) <> \
     (select coalesce(sum(l.due_minor), 0) from order_lines l \
       where l.order_id = s.order_id and l.share = s.position)",
    "select count(*) from (select p.order_id, p.share from payments p \
     where p.captured_at_ms is not null and not exists \
       (select 1 from refunds r where r.payment_id = p.id) \
     group by p.order_id, p.share having count(*) > 1) as doubled",
    "select count(*) from orders o where o.paid_at_ms is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'sale' and e.voucher_id is null \
           and e.account in ('sales', 'fees', 'goods', 'vat')) <> -(o.total_minor \
         - (select coalesce(sum(l.due_minor), 0) from order_lines l \
             join vouchers v on v.order_line_id = l.id where l.order_id = o.id))",
    "select count(*) from orders o where o.paid_at_ms is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'sale' and e.account = 'vat' \
           and (e.voucher_id is null or exists (select 1 from vouchers v \
             join order_lines x on x.id = v.order_line_id \
             where v.id = e.voucher_id and x.order_id = o.id))) \
      <> -(select coalesce(sum(l.tax_minor), 0) from order_lines l where l.order_id = o.id)",
    // What is owed to each seller, by the books and by the receivables.
    "select count(*) from receivables r where r.performance_id is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = r.order_id and e.company_id = r.company_id \
           and e.cause in ('sale', 'cancel') and e.account = 'receivables') \
      <> (select coalesce(sum(x.amount_minor), 0) from receivables x \
           where x.order_id = r.order_id and x.company_id = r.company_id \
           and x.performance_id is not null and x.cancelled_at_ms is null)",
    // What staff took back, by the books and by the lines.
    "select count(*) from orders o where exists \
       (select 1 from cancellations c where c.order_id = o.id) \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'cancel' and e.voucher_id is null \
           and e.account in ('sales', 'fees', 'goods', 'vat')) \
      <> (select coalesce(sum(b.minor), 0) from cancellation_lines b \
           join cancellations c on c.id = b.cancellation_id where c.order_id = o.id \
           and not exists (select 1 from vouchers v where v.order_line_id = b.order_line_id))",
    // Numbers of invoices without a gap, and none given twice.
    "select count(*) from (select company_id, series from invoices \
     group by company_id, series having min(number) <> 1 or max(number) <> count(*) \
     or count(distinct number) <> count(*)) as gaps",
    // The next one is the one after the last.
    "select count(*) from invoice_series s where s.next_number <> 1 + \
     (select coalesce(max(i.number), 0) from invoices i \
       where i.company_id = s.company_id and i.series = s.prefix)",
    "select count(*) from invoices i where i.total_minor <> \
     (select coalesce(sum(l.due_minor), 0) from invoice_lines l where l.invoice_id = i.id) \
     or i.tax_minor <> \
     (select coalesce(sum(l.tax_minor), 0) from invoice_lines l where l.invoice_id = i.id)",
    // An order's invoices, and what was sold less what was taken back.
    "select count(*) from invoices s join orders o on o.id = s.order_id \
     where s.cause = 'sale' and o.to_invoice_ms is null \
     and (select coalesce(sum(i.total_minor + i.voucher_minor), 0) from invoices i \
           where i.order_id = s.order_id and i.company_id = s.company_id \
           and i.replaced_by_id is null) \
      <> (select coalesce(sum(l.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id) \
             - (select coalesce(sum(z.minor), 0) from write_off_lines z \
               join write_offs w on w.id = z.write_off_id \
               where z.order_line_id = l.id and w.undone_at_ms is null)), 0) from order_lines l \
           where l.order_id = s.order_id and l.selling_company_id = s.company_id)",
    "select count(*) from invoices s join orders o on o.id = s.order_id \
     where s.cause = 'sale' and o.to_invoice_ms is null \
     and (select coalesce(sum(i.tax_minor + i.voucher_tax_minor), 0) from invoices i \
           where i.order_id = s.order_id and i.company_id = s.company_id \
           and i.replaced_by_id is null) \
      <> (select coalesce(sum(l.tax_minor - (select coalesce(sum(b.tax_minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id) \
             - (select coalesce(sum(z.tax_minor), 0) from write_off_lines z \
               join write_offs w on w.id = z.write_off_id \
               where z.order_line_id = l.id and w.undone_at_ms is null)), 0) from order_lines l \
           where l.order_id = s.order_id and l.selling_company_id = s.company_id)",
    // Sold, small enough for a simplified one, and forgotten.
    concat!("select count(*) from ", store::without_invoice!()),
    // What lies at the gateways and counters or was paid with credit or a voucher, by the books and
    // by the payments.
    concat!(
        "select count(*) from payments p where \
         (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.payment_id = p.id and (e.account like 'gateway:%' \
             or e.account = 'customer-credit' or e.account in ",
        store::at_counter!(),
        " or (e.account = 'vouchers' and e.voucher_id = \
               (select s.voucher_id from order_shares s \
                 where s.order_id = p.order_id and s.position = p.share)))) \
         <> coalesce(p.captured_minor, 0) - (select coalesce(sum(case when r.done_at_ms is null \
             then r.sent_minor else r.amount_minor end), 0) \
           from refunds r where r.payment_id = p.id) \
         - (select coalesce(sum(d.held_minor + d.debt_minor), 0) from disputes d \
           where d.payment_id = p.id and d.won_at_ms is null)"
    ),
    // What the house owes to shoppers, by the books and by the refunds.
    "select count(*) from payments p where \
     (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.payment_id = p.id and e.account = 'debts') \
     <> -(select coalesce(sum(r.amount_minor - r.covered_minor), 0) from refunds r \
       where r.payment_id = p.id and r.failed_at_ms is not null)",
    // What a chargeback brought back to a shopper, by it and by the refunds.
    "select count(*) from disputes d where d.won_at_ms is null and d.debt_minor <> \
     (select coalesce(sum(b.amount_minor), 0) from chargeback_offsets b where b.dispute_id = d.id)",
    // The house owes what a chargeback has taken from it.
    "select count(*) from refunds r join disputes d on d.payment_id = r.payment_id \
     where r.failed_at_ms is not null and r.amount_minor > r.covered_minor \
     and d.won_at_ms is null and d.currency = r.currency \
     and (d.amount_minor > d.held_minor + d.debt_minor or exists (select 1 from receivables v \
       where v.dispute_id = d.id and v.settled_at_ms is null and v.cancelled_at_ms is null \
       and not exists (select 1 from write_offs w where w.receivable_id = v.id \
         and w.undone_at_ms is null)))",
    // What is owed to the house, by the books and by the receivables.
    "select count(*) from orders o where \
     (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = o.id and e.account = 'receivables') \
     <> (select coalesce(sum(v.amount_minor - v.received_minor + v.credited_minor), 0) \
       from receivables v where v.order_id = o.id \
       and v.settled_at_ms is null and v.cancelled_at_ms is null and not exists \
       (select 1 from write_offs w where w.receivable_id = v.id and w.undone_at_ms is null))",
    // What was written off, by the receivable and by its lines.
    "select count(*) from write_offs w where w.amount_minor <> w.beyond_minor + \
     (select coalesce(sum(z.minor), 0) from write_off_lines z where z.write_off_id = w.id) \
     or (w.undone_at_ms is null and w.amount_minor <> \
       (select v.amount_minor from receivables v where v.id = w.receivable_id))",
    // A line of which more was taken back and written off than it cost, or than its VAT; or all
    // of its price, and not all of its VAT.
    "select count(*) from (select l.due_minor, l.tax_minor, \
       (select coalesce(sum(b.minor), 0) from cancellation_lines b \
         where b.order_line_id = l.id) + (select coalesce(sum(z.minor), 0) \
         from write_off_lines z join write_offs w on w.id = z.write_off_id \
         where z.order_line_id = l.id and w.undone_at_ms is null) as gone_minor, \
       (select coalesce(sum(b.tax_minor), 0) from cancellation_lines b \
         where b.order_line_id = l.id) + (select coalesce(sum(z.tax_minor), 0) \
         from write_off_lines z join write_offs w on w.id = z.write_off_id \
         where z.order_line_id = l.id and w.undone_at_ms is null) as gone_tax_minor \
       from order_lines l) as gone \
     where gone_minor > due_minor or gone_tax_minor > tax_minor \
     or (gone_minor = due_minor and gone_tax_minor <> tax_minor)",
    // What holders got for seats that were sold for them, by the books and by their offers.
    "select count(*) from (select l.order_id, r.released_by, sum(r.credit_minor) as minor \
       from releases r join order_lines l on l.id = r.sold_line_id \
       where r.credit_minor > 0 group by l.order_id, r.released_by) as sold \
     where sold.minor <> -(select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = sold.order_id and e.person_id = sold.released_by \
       and e.cause = 'resale' and e.account = 'customer-credit')",
    // More credit was spent or paid out than there was.
    "select count(*) from (select e.person_id, e.company_id, e.currency from ledger_entries e \
     where e.person_id is not null and e.account = 'customer-credit' \
     group by e.person_id, e.company_id, e.currency having sum(e.amount_minor) > 0) as overdrawn",
    // Credit that pays for somebody else's order, or a share that helps none.
    "select (select count(*) from ledger_entries e join payments p on p.id = e.payment_id \
       join orders o on o.id = p.order_id \
       where e.account = 'customer-credit' and e.person_id <> o.person_id) \
     + (select count(*) from order_shares s where s.helps is not null and not exists \
       (select 1 from order_shares m where m.order_id = s.order_id and m.position = s.helps \
         and m.helps is null))",
    // What is to be paid to banks, by the books and by the pay-outs that were asked for.
    "select count(*) from (select q.person_id, q.company_id, q.currency from (\
       select e.person_id, e.company_id, e.currency, e.amount_minor as minor \
       from ledger_entries e where e.account = 'pay-outs-due' \
       union all select p.person_id, p.company_id, p.currency, p.amount_minor from pay_outs p \
       where p.file_id is null and p.ended_at_ms is null) q \
     group by q.person_id, q.company_id, q.currency having sum(q.minor) <> 0) as unequal",
    // What files paid, by the books and by the pay-outs in them.
    "select count(*) from (select q.person_id, q.company_id, q.currency from (\
       select e.person_id, e.company_id, e.currency, e.amount_minor as minor \
       from ledger_entries e where e.account = 'paid-out' \
       and e.cause in ('pay-out-filed', 'pay-out-returned') \
       union all select p.person_id, p.company_id, p.currency, p.amount_minor from pay_outs p \
       where p.file_id is not null and coalesce(p.end_cause, 'paid') <> 'returned') q \
     group by q.person_id, q.company_id, q.currency having sum(q.minor) <> 0) as unequal",
    // A file that says something else than its pay-outs, or pays for another company.
    "select count(*) from pay_out_files f where f.amount_minor <> \
     (select coalesce(sum(p.amount_minor), 0) from pay_outs p where p.file_id = f.id) \
     or f.pay_outs <> (select count(*) from pay_outs p where p.file_id = f.id \
       and p.company_id = f.company_id and p.currency = f.currency)",
    // More was paid with a voucher than was on it, or more is on it than it was worth, or it has
    // ended and something is left; or an entry of vouchers that is of none.
    "select (select count(*) from (select v.id, v.value_minor, v.end_cause, \
         (select coalesce(-sum(e.amount_minor), 0) from ledger_entries e \
           where e.voucher_id = v.id and e.account = 'vouchers') as minor from vouchers v) q \
       where q.minor < 0 or q.minor > q.value_minor or (q.end_cause is not null and q.minor <> 0)) \
     + (select count(*) from ledger_entries e \
       where e.account = 'vouchers' and e.voucher_id is null)",
    // A voucher that was paid and not issued, or issued and not paid, or of another value.
    "select (select count(*) from order_extras g join extras x on x.id = g.extra_id \
       join order_lines l on l.id = g.order_line_id join orders o on o.id = l.order_id \
       where x.kind = 'voucher' and o.paid_at_ms is not null and not exists \
       (select 1 from vouchers v where v.order_line_id = l.id and v.value_minor = l.due_minor \
         and v.currency = o.currency and v.company_id = l.selling_company_id)) \
     + (select count(*) from vouchers v join order_lines l on l.id = v.order_line_id \
       join orders o on o.id = l.order_id where v.end_cause is null \
       and (o.paid_at_ms is null or o.ended_at_ms is not null or l.cancelled_at_ms is not null))",
    // What tickets that somebody else had accepted brought to their orders, by the books and by the
    // exchanges.
    "select count(*) from exchanges x join orders o on o.id = x.order_id \
       join order_lines l on l.id = x.order_line_id join orders f on f.id = l.order_id \
     where x.done_at_ms is not null and x.transfer_id is not null and f.person_id <> o.person_id \
     and x.used_minor <> (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = x.order_id and e.person_id = f.person_id \
       and e.cause = 'exchange-handed' and e.account = 'customer-credit')",
    // The VAT in what is left of single-purpose vouchers, rounded half-up, by the books.
    "select count(*) from (select v.tax_rate_ppm, \
       (select coalesce(-sum(e.amount_minor), 0) from ledger_entries e \
         where e.voucher_id = v.id and e.account = 'vouchers') as left_minor, \
       (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
         where e.voucher_id = v.id and e.account = 'vouchers-vat') as tax_minor \
       from vouchers v where v.tax_rate_ppm is not null) q where q.tax_minor <> \
     cast((2 * q.left_minor * q.tax_rate_ppm + 1000000 + q.tax_rate_ppm) as bigint) \
       / (2 * (1000000 + q.tax_rate_ppm))",
    // The resale of a ticket brought more than its holder paid for it, or the tickets of a pass
    // brought more than the pass cost.
    "select (select count(*) from releases r join order_lines l on l.id = r.order_line_id \
       where r.credit_minor > l.due_minor - (select coalesce(sum(b.minor), 0) \
           from cancellation_lines b where b.order_line_id = l.id) \
       and not exists (select 1 from counter_claim_lines c \
         join memberships m on m.id = substr(c.subject, 11) \
         where c.subject like 'flat-rate:%' and c.order_line_id = l.id)) \
     + (select count(*) from memberships m where \
       (select coalesce(sum(r.credit_minor), 0) from counter_claim_lines c \
         join releases r on r.order_line_id = c.order_line_id \
         where c.subject = 'flat-rate:' || m.id) \
       > (select coalesce(sum(p.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = p.id)), 0) \
           from order_lines p where p.id = m.order_line_id))",
    // What came in for what is paid later, by the books and by the settlements.
    "select count(*) from (select q.order_id from (\
       select e.order_id, e.amount_minor as minor from ledger_entries e \
       where e.account = 'receivables' and e.cause in \
         ('receivable-settled', 'receivable-offset', 'receivable-returned') \
       union all select v.order_id, s.amount_minor from settlements s \
       join receivables v on v.id = s.receivable_id where s.returned_at_ms is null) q \
     group by q.order_id having sum(q.minor) <> 0) as unequal",
    // What of it became credit, by the books and by the receivables; what a return made of such
    // credit is owed by whoever had it.
    "select count(*) from (select q.order_id from (\
       select e.order_id, e.amount_minor as minor from ledger_entries e \
       where e.account = 'customer-credit' \
         and e.cause in ('receivable-overpaid', 'receivable-given-back') \
       union all select v.order_id, v.credited_minor + \
         case when v.returned_of is null then 0 else v.amount_minor end from receivables v) q \
     group by q.order_id having sum(q.minor) <> 0) as unequal",
    // In a file for the bank before the performance was over.
    "select count(*) from pay_outs p join pay_out_files f on f.id = p.file_id \
     where p.payable_at_ms > f.made_at_ms",
    // Sold, entered for a sale, or issued in a currency that no prices of the house are in. What
    // comes by a payment may be in another one.
    concat!(
        "select (select count(*) from orders q \
           where (q.paid_at_ms is not null or q.ended_at_ms is null) and ",
        is_of_no_price!(),
        ") + (select count(*) from ledger_entries q where q.payment_id is null \
           and q.cause in ('sale', 'cancel', 'resale', 'exchange', 'vouchers-issued') and ",
        is_of_no_price!(),
        ") + (select count(*) from vouchers q where ",
        is_of_no_price!(),
        ")"
    ),
    // Lines whose stages don't add up to their price. Those of a former program have none yet.
    "select count(*) from order_lines l join orders o on o.id = l.order_id \
     where o.stages_at_ms is not null and l.due_minor <> coalesce((select sum(s.minor) \
       from order_line_stages s where s.line_id = l.id), -1)",
    // Paid at a counter, and become credit without its holder's wish: an exchange, a waiver, the
    // choice after a change, or what staff were asked for and booked so. Of a performance that was
    // moved nothing goes back without a choice. What the house has a terminal take is as any card
    // is.
    concat!(
        "select count(*) from refunds r join payments p on p.id = r.payment_id \
         where p.payment_method in ",
        store::at_counter!(),
        " and r.cause like '%:credit' and not (p.payment_method = 'terminal' \
           and exists (select 1 from terminal_payments t where t.order_id = p.order_id)) \
         and not exists (select 1 from cancellations c \
           where c.id = substr(r.cause, 8, length(r.cause) - 14) \
           and (c.exchange_order_id is not null \
             or c.waived = 1 or exists (select 1 from change_choices x \
               where x.change_id = c.change_id and x.order_id = c.order_id \
               and x.choice <> 'unchosen') \
             or exists (select 1 from performance_changes m \
               where m.id = c.change_id and m.kind = 'moved') \
             or (c.change_id is null and exists (select 1 from journal j \
                 where j.subject_id = c.order_id and j.action = 'order.cancel' \
                 and j.actor in ('staff', 'console') and j.detail like '%' || c.id || '%') \
               and exists (select 1 from ledger_entries e where e.payment_id = r.payment_id \
                 and e.account = 'customer-credit' and e.amount_minor = -r.amount_minor))))"
    ),
    // Whether tills equal the ledger: movements, differences, what was expected, what went to the
    // safe or to the next clerk, and cash of other companies.
    concat!(
        "select count(*) from till_sessions s join tills t on t.id = s.till_id \
         left join till_counts c on c.till_session_id = s.id and c.number = \
           (select max(x.number) from till_counts x where x.till_session_id = s.id) \
         where (select coalesce(sum(v.amount_minor), 0) from till_movements v \
           where v.till_session_id = s.id and v.kind <> 'takeover') \
         <> (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.till_session_id = s.id and e.account = 'cash' \
           and e.cause in ('float', 'pay-in', 'pay-out', 'withdrawal', 'handed-in')) \
         or (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.till_session_id = s.id and e.account = 'cash-differences') \
         <> case when s.closed_at_ms is null then 0 \
           else c.expected_minor - c.counted_minor end \
         or c.expected_minor <> (select coalesce(sum(v.amount_minor), 0) from till_movements v \
           where v.till_session_id = s.id and not ",
        is_of_closing!(),
        ") + ",
        cash_of_shift!("1 = 1"),
        " or (s.closed_at_ms is not null and (c.counted_minor is null or c.counted_minor \
           <> -(select coalesce(sum(v.amount_minor), 0) from till_movements v \
             where v.till_session_id = s.id and ",
        is_of_closing!(),
        "))) or (s.closed_at_ms is not null \
           and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
             where e.till_session_id = s.id and e.account = 'cash' \
             and e.company_id <> t.company_id) <> -",
        cash_of_shift!("m.company_id <> t.company_id"),
        ")"
    ),
    // What a terminal took for no sale and its provider refused to give back is owed until it is
    // paid, and nothing else is.
    "select count(*) from terminal_payments t where coalesce((select sum(e.amount_minor) \
       from ledger_entries e where e.terminal_payment_id = t.id and e.account = 'debts'), 0) \
     <> case when t.refused_at_ms is not null and t.settled_at_ms is null \
       then -t.approved_minor else 0 end",
];
