//! What is asked for a person's own data: a question for each subject.

/// Orders of account `w`: those by the address of a record that was made one with theirs, too.
pub(super) const OWN: &str = "o.person_id = w.person_id and (o.email = w.email or exists \
    (select 1 from persons m where m.merged_into_id = w.person_id and m.email = o.email))";

/// What is asked: `$1` is the account, its own person or an address, `$2` how many rows at most;
/// `{own}` stands for `OWN`.
pub(super) enum Of {
    Account,
    Person,
    Address,
}

pub(super) struct Question {
    pub subject: &'static str,
    pub of: Of,
    pub sql: &'static str,
}

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        subject: "account",
        of: Of::Account,
        sql: "select email, created_at_ms from accounts where id = $1 limit $2",
    },
    Question {
        subject: "person",
        of: Of::Person,
        sql: "select given_name, family_name, email, phone, street, postcode, town, country, \
              language, created_at_ms from persons where id = $1 limit $2",
    },
    Question {
        subject: "people_you_buy_for",
        of: Of::Account,
        sql: "select p.given_name, p.family_name, p.language, r.since_ms from person_relations r \
              join persons p on p.id = r.person_id where r.account_id = $1 \
              order by r.since_ms, p.id limit $2",
    },
    Question {
        subject: "signed_in_browsers",
        of: Of::Account,
        sql: "select signed_in_at_ms, seen_at_ms, language from sessions where account_id = $1 \
              order by signed_in_at_ms limit $2",
    },
    Question {
        subject: "passkeys",
        of: Of::Account,
        sql: "select name, added_at_ms, used_at_ms from passkeys where account_id = $1 \
              order by added_at_ms, id limit $2",
    },
    Question {
        subject: "accounts_at_other_services",
        of: Of::Account,
        sql: "select provider, issuer, subject, joined_at_ms, used_at_ms from identities \
              where account_id = $1 order by joined_at_ms, id limit $2",
    },
    Question {
        subject: "answers_to_the_house",
        of: Of::Person,
        sql: "select field as question, answer, answered_at_ms from customer_answers \
              where person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by field limit $2",
    },
    Question {
        subject: "kinds",
        of: Of::Person,
        sql: "select kind, from_ms, until_ms, cause from person_kinds where person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by from_ms, kind limit $2",
    },
    Question {
        subject: "seasons_as_subscriber",
        of: Of::Person,
        sql: "select s.key as season, y.cause from seniority y \
              join seasons s on s.id = y.season_id where y.person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by s.starts_on limit $2",
    },
    Question {
        subject: "passes",
        of: Of::Person,
        sql: "select e.key as pass, m.from_ms, m.until_ms, m.ended_at_ms from memberships m \
              join extras e on e.id = m.extra_id where m.person_id = $1 \
              order by m.from_ms, m.id limit $2",
    },
    Question {
        subject: "looked_at_by_the_house",
        of: Of::Person,
        sql: "select v.viewed_at_ms, o.code as \"order\" from file_views v \
              left join orders o on o.id = v.subject_id and v.subject = 'order' \
              where v.person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by v.viewed_at_ms, v.actor_id, v.subject_id limit $2",
    },
    Question {
        subject: "orders",
        of: Of::Account,
        sql: "select o.code, o.channel, o.given_name, o.family_name, o.email, o.language, \
              o.currency, o.total_minor, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, \
              o.end_cause, o.keeps_card from accounts w join orders o \
              on {own} where w.id = $1 \
              order by o.placed_at_ms, o.id limit $2",
    },
    Question {
        subject: "order_lines",
        of: Of::Account,
        sql: "select o.code as \"order\", l.position, l.offer, l.fee, p.slug as performance, \
              p.starts_at_ms, l.seat_ordinal, l.area, l.zone, l.due_minor, l.tax_minor, \
              l.cancelled_at_ms from accounts w join orders o on {own} \
              join order_lines l on l.order_id = o.id \
              left join performances p on p.id = l.performance_id where w.id = $1 \
              order by o.placed_at_ms, o.id, l.position limit $2",
    },
    Question {
        subject: "tickets",
        of: Of::Account,
        sql: "select o.code as \"order\", p.slug as performance, a.seat_ordinal, a.area, \
              a.issued_at_ms, a.suspended_at_ms, a.cancelled_at_ms from accounts w join orders o \
              on {own} \
              join order_lines l on l.order_id = o.id \
              join admissions a on a.order_line_id = l.id \
              join performances p on p.id = a.performance_id where w.id = $1 \
              order by a.issued_at_ms, a.id limit $2",
    },
    Question {
        subject: "payments",
        of: Of::Account,
        sql: "select o.code as \"order\", y.payment_method, y.reference, y.amount_minor, \
              y.currency, y.created_at_ms, y.captured_at_ms, y.failed_at_ms, \
              y.card_end, \
              case when y.stored_credential is null then 0 else 1 end as card_kept \
              from accounts w join orders o on {own} \
              join payments y on y.order_id = o.id where w.id = $1 \
              order by y.created_at_ms, y.id limit $2",
    },
    Question {
        subject: "refunds",
        of: Of::Account,
        // What an exchange took paid for another ticket.
        sql: "select o.code as \"order\", r.amount_minor, r.currency, \
              case when c.exchange_order_id is null then r.cause else 'exchange' end as cause, \
              r.requested_at_ms, r.done_at_ms from accounts w join orders o on {own} \
              join payments y on y.order_id = o.id join refunds r on r.payment_id = y.id \
              left join cancellations c on c.order_id = o.id \
              and r.cause = 'cancel:' || c.id || ':credit' \
              where w.id = $1 order by r.requested_at_ms, r.id limit $2",
    },
    Question {
        subject: "refunds_paid_by_hand",
        of: Of::Account,
        sql: "select o.code as \"order\", g.paid_by, g.amount_minor, r.currency, g.paid_at_ms \
              from accounts w join orders o on {own} \
              join payments y on y.order_id = o.id join refunds r on r.payment_id = y.id \
              join refund_payments g on g.refund_id = r.id where w.id = $1 \
              order by g.paid_at_ms, g.id limit $2",
    },
    Question {
        subject: "invoices",
        of: Of::Account,
        sql: "select o.code as \"order\", i.series, i.number, i.kind, i.issued_at_ms, \
              i.currency, i.total_minor, i.tax_minor, i.customer_name, i.customer_tax_number, \
              i.customer_street, i.customer_postcode, i.customer_town, i.customer_country \
              from accounts w join orders o on {own} \
              join invoices i on i.order_id = o.id where w.id = $1 \
              order by i.issued_at_ms, i.id limit $2",
    },
    Question {
        subject: "invoice_data",
        of: Of::Person,
        sql: "select name, tax_number, street, postcode, town, country, given_at_ms \
              from invoice_parties where person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) limit $2",
    },
    Question {
        subject: "credit",
        of: Of::Person,
        sql: "select e.cause, -e.amount_minor as amount_minor, e.currency, e.effective_at_ms, \
              case when o.person_id = e.person_id then o.code end as \"order\" \
              from ledger_entries e left join orders o on o.id = e.order_id \
              where e.person_id = $1 and e.account = 'customer-credit' \
              order by e.posted_at_ms, e.id limit $2",
    },
    Question {
        subject: "gift_vouchers",
        of: Of::Person,
        // One that was accepted as a present has its recipient's code.
        sql: "select case when v.gift_id is null \
                then coalesce(v.sealed_code, v.code) end as code, v.currency, \
              v.value_minor, v.issued_at_ms, v.valid_until_ms, v.ended_at_ms, v.end_cause, \
              o.code as \"order\" from vouchers v \
              join order_lines l on l.id = v.order_line_id join orders o on o.id = l.order_id \
              where o.person_id = $1 order by v.issued_at_ms, v.id limit $2",
    },
    Question {
        subject: "resales",
        of: Of::Account,
        sql: "select o.code as \"order\", p.slug as performance, r.released_at_ms, \
              r.ended_at_ms, r.end_cause, r.credit_minor from accounts w join orders o on {own} \
              join order_lines l on l.order_id = o.id \
              join releases r on r.order_line_id = l.id \
              join performances p on p.id = r.performance_id where w.id = $1 \
              order by r.released_at_ms, r.id limit $2",
    },
    Question {
        subject: "tickets_handed_on",
        of: Of::Account,
        sql: "select o.code as \"order\", t.email, t.offered_at_ms, t.ended_at_ms, t.end_cause \
              from accounts w join orders o on {own} \
              join transfers t on t.order_id = o.id where w.id = $1 \
              order by t.offered_at_ms, t.id limit $2",
    },
    Question {
        subject: "tickets_received",
        of: Of::Address,
        sql: "select p.slug as performance, t.offered_at_ms, t.ended_at_ms, t.end_cause \
              from transfers t join admissions a on a.id = t.admission_id \
              join performances p on p.id = a.performance_id where t.email = $1 \
              order by t.offered_at_ms, t.id limit $2",
    },
    Question {
        subject: "presents_given",
        of: Of::Account,
        sql: "select o.code as \"order\", g.recipient_name, g.email, g.dedication, g.language, \
              g.made_at_ms, g.deliver_at_ms, g.sent_at_ms, g.accepted_at_ms, \
              g.called_back_at_ms from accounts w join orders o on {own} \
              join gifts g on g.order_id = o.id where w.id = $1 \
              order by g.made_at_ms, g.id limit $2",
    },
    // What hasn't arrived yet stays a surprise.
    Question {
        subject: "presents_received",
        of: Of::Address,
        sql: "select recipient_name, dedication, language, sent_at_ms, accepted_at_ms from gifts \
              where email = $1 and called_back_at_ms is null \
              and (sent_at_ms is not null or accepted_at_ms is not null) \
              order by made_at_ms, id limit $2",
    },
    Question {
        subject: "subscriptions_handed_on",
        of: Of::Account,
        sql: "select o.code as \"order\", t.email, t.relation, t.offered_at_ms, t.ended_at_ms, \
              t.end_cause, t.keeps_seniority from accounts w join orders o on {own} \
              join subscription_transfers t on t.order_id = o.id where w.id = $1 \
              order by t.offered_at_ms, t.id limit $2",
    },
    Question {
        subject: "subscriptions_received",
        of: Of::Address,
        sql: "select f.key as subscription, t.relation, t.offered_at_ms, t.ended_at_ms, \
              t.end_cause, t.keeps_seniority from subscription_transfers t \
              join order_items i on i.id = t.item_id join offers f on f.id = i.offer_id \
              where t.email = $1 order by t.offered_at_ms, t.id limit $2",
    },
    Question {
        subject: "renewals",
        of: Of::Person,
        sql: "select s.key as season, case when r.terms is null then null \
              else r.seat_ordinal end as seat_ordinal, r.price_type, r.total_minor, \
              r.begun_at_ms, case when c.key is null then r.answer else 'flexible' end as answer, \
              c.key as flexible, r.answered_at_ms, r.payment, r.ended_at_ms, r.end_cause \
              from renewals r join seasons s on s.id = r.season_id \
              left join offers c on c.id = r.flexible_offer_id where r.person_id = $1 \
              order by r.begun_at_ms, r.id limit $2",
    },
    Question {
        subject: "seats_asked_for",
        of: Of::Person,
        sql: "select s.key as season, w.position, w.seat_ordinal, w.price_type, w.asked_at_ms, \
              w.result from renewals r join renewal_wishes w on w.renewal_id = r.id \
              join seasons s on s.id = r.season_id where r.person_id = $1 \
              order by w.asked_at_ms, w.position limit $2",
    },
    Question {
        subject: "direct_debit_mandates",
        of: Of::Person,
        sql: "select reference, iban, account_holder, text_version, language, signed_at_ms, \
              ended_at_ms from mandates where person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by signed_at_ms, id limit $2",
    },
    Question {
        subject: "bank_accounts",
        of: Of::Person,
        sql: "select iban, iban_end, bic, account_holder, added_at_ms, removed_at_ms \
              from bank_accounts where person_id in \
              (select id from persons where id = $1 or merged_into_id = $1) \
              order by added_at_ms, id limit $2",
    },
    Question {
        subject: "pay_outs",
        of: Of::Person,
        sql: "select y.amount_minor, y.currency, b.iban_end, y.end_to_end_id, y.asked_at_ms, \
              y.ended_at_ms, y.end_cause, y.return_reason from pay_outs y \
              join bank_accounts b on b.id = y.bank_account_id where y.person_id = $1 \
              order by y.asked_at_ms, y.id limit $2",
    },
    Question {
        subject: "waiting_lists",
        of: Of::Address,
        sql: "select p.slug as performance, w.quantity, w.zones, w.together, w.joined_at_ms, \
              w.confirmed_at_ms, w.offered_at_ms, w.ended_at_ms, w.end_cause \
              from waiting_entries w join performances p on p.id = w.performance_id \
              where w.email = $1 order by w.joined_at_ms, w.id limit $2",
    },
    Question {
        subject: "sale_alerts",
        of: Of::Address,
        sql: "select p.slug as performance, s.language, s.asked_at_ms, s.confirmed_at_ms, \
              s.told_at_ms from sale_alerts s join performances p on p.id = s.performance_id \
              where s.email = $1 order by s.asked_at_ms, s.id limit $2",
    },
    Question {
        subject: "tickets_printed",
        of: Of::Account,
        sql: "select o.code as \"order\", f.slug as performance, p.how, p.reason as words, p.at_ms \
              from accounts w join orders o on {own} \
              join ticket_prints p on p.order_id = o.id \
              join admissions a on a.id = p.admission_id \
              join performances f on f.id = a.performance_id \
              where w.id = $1 and p.actor <> 'recipient' \
              order by p.at_ms, p.id limit $2",
    },
    Question {
        subject: "invitations",
        of: Of::Account,
        sql: "select o.code as \"order\", g.name as given_by, \
              i.reason || case i.beyond when '' then '' else '; ' || i.beyond end as words, \
              i.invited_at_ms as created_at_ms from accounts w join orders o on {own} \
              join invitations i on i.order_id = o.id \
              join invitation_givers g on g.id = i.giver_id \
              where w.id = $1 order by i.invited_at_ms, o.id limit $2",
    },
    Question {
        subject: "wallet_passes",
        of: Of::Account,
        sql: "select o.code as \"order\", f.slug as performance, s.made_at_ms as created_at_ms \
              from accounts w join orders o on {own} \
              join order_lines l on l.order_id = o.id \
              left join admissions a on a.order_line_id = l.id \
              left join order_extras g on g.order_line_id = l.id \
              join passes s on s.admission_id = a.id or s.receipt_line_id = l.id \
              left join performances f on f.id = coalesce(a.performance_id, g.performance_id) \
              where w.id = $1 order by s.made_at_ms, s.id limit $2",
    },
    Question {
        subject: "consents",
        of: Of::Person,
        sql: "select c.purpose, c.given, c.place, c.at_ms, t.words, t.language, \
              c.text_id as text_version from consents c \
              left join consent_texts t on t.id = c.text_id where c.person_id = $1 \
              order by c.at_ms, c.id limit $2",
    },
    Question {
        subject: "notes_about_you",
        of: Of::Person,
        sql: "select words, written_at_ms as at_ms from customer_notes where person_id = $1 \
              order by written_at_ms, id limit $2",
    },
    // What one of them said, where the other one says something else.
    Question {
        subject: "records_made_one",
        of: Of::Person,
        sql: "select g.given_name, g.family_name, g.email, g.phone, g.street, g.postcode, g.town, \
              g.country, m.merged_at_ms as at_ms from persons g \
              join customer_merges m on m.gone_id = g.id and m.parted_at_ms is null \
              where g.merged_into_id = $1 order by m.merged_at_ms, m.id limit $2",
    },
    Question {
        subject: "consents_to_confirm",
        of: Of::Person,
        sql: "select r.purpose, r.asked_at_ms, r.confirmed_at_ms, t.words, t.language, \
              r.text_id as text_version from consent_requests r \
              join consent_texts t on t.id = r.text_id where r.person_id = $1 \
              order by r.asked_at_ms, r.id limit $2",
    },
    Question {
        subject: "address_changes",
        of: Of::Account,
        sql: "select old_email, new_email, asked_at_ms, ended_at_ms, end_cause \
              from email_changes where account_id = $1 union all \
              select c.old_email, c.new_email, j.at_ms, j.at_ms, 'done' \
              from accounts w join orders o on {own} \
              join address_corrections c on c.order_id = o.id \
              join journal j on j.id = c.journal_id where w.id = $1 \
              order by asked_at_ms, new_email limit $2",
    },
    Question {
        subject: "erasures",
        of: Of::Account,
        sql: "select asked_at_ms, confirmed_at_ms, due_at_ms, ended_at_ms, end_cause \
              from erasures where account_id = $1 order by asked_at_ms, id limit $2",
    },
];
