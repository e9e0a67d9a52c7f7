//! All that is kept of an account's holder, subject by subject, for themselves.

use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
};
use serde_json::{Map, Number, Value};
use sqlx::{Column, Row, ValueRef, any::AnyRow};
use store::{Conn, columns::Columns};

/// Rows of one subject; nobody has so many.
const ROWS_MAX: i64 = 10_000;

/// What is asked: `$1` is the account, its own person or its address, `$2` how many rows at most.
enum Of {
    Account,
    Person,
    Address,
}

struct Question {
    subject: &'static str,
    of: Of,
    sql: &'static str,
}

/// Whose data they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub account: AccountId,
    pub person: PersonId,
    /// In lower case.
    pub email: String,
}

/// Rows by subject. Columns are named as they are stored; moments are UTC (RFC 3339), amounts are
/// minor units of their currency.
pub async fn all(conn: &mut Conn, owner: &Owner) -> anyhow::Result<Map<String, Value>> {
    let mut data = Map::new();
    for question in QUESTIONS {
        let whose = match question.of {
            Of::Account => owner.account.to_string(),
            Of::Person => owner.person.to_string(),
            Of::Address => owner.email.clone(),
        };
        let query = sqlx::query(question.sql).bind(whose).bind(ROWS_MAX);
        let rows = query.fetch_all(&mut *conn).await?;
        let rows = rows.iter().map(row).collect::<anyhow::Result<Vec<_>>>()?;
        data.insert(question.subject.to_owned(), Value::Array(rows));
    }
    Ok(data)
}

/// A column ending in `_ms` holds a moment.
fn row(row: &AnyRow) -> anyhow::Result<Value> {
    let mut object = Map::new();
    for column in row.columns() {
        let name = column.name();
        let is_null = row.try_get_raw(name)?.is_null();
        let number = || row.try_get::<i64, _>(name);
        let (key, value) = match name.strip_suffix("_ms") {
            Some(key) if is_null => (key, Value::Null),
            Some(key) => (key, Value::String(written(Moment(number()?)))),
            None if is_null => (name, Value::Null),
            None => match number() {
                Ok(number) => (name, Value::Number(Number::from(number))),
                Err(_) => (name, Value::String(row.text(name)?)),
            },
        };
        object.insert(key.to_owned(), value);
    }
    Ok(Value::Object(object))
}

fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

const QUESTIONS: &[Question] = &[
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
        subject: "kinds",
        of: Of::Person,
        sql: "select kind, from_ms, until_ms, cause from person_kinds where person_id = $1 \
              order by from_ms, kind limit $2",
    },
    Question {
        subject: "seasons_as_subscriber",
        of: Of::Person,
        sql: "select s.key as season, y.cause from seniority y \
              join seasons s on s.id = y.season_id where y.person_id = $1 \
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
        subject: "orders",
        of: Of::Account,
        sql: "select o.code, o.channel, o.given_name, o.family_name, o.email, o.language, \
              o.currency, o.total_minor, o.placed_at_ms, o.paid_at_ms, o.ended_at_ms, \
              o.end_cause, o.keeps_card from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email where w.id = $1 \
              order by o.placed_at_ms, o.id limit $2",
    },
    Question {
        subject: "order_lines",
        of: Of::Account,
        sql: "select o.code as \"order\", l.position, l.offer, l.fee, p.slug as performance, \
              p.starts_at_ms, l.seat_ordinal, l.area, l.zone, l.due_minor, l.tax_minor, \
              l.cancelled_at_ms from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
              join order_lines l on l.order_id = o.id \
              left join performances p on p.id = l.performance_id where w.id = $1 \
              order by o.placed_at_ms, o.id, l.position limit $2",
    },
    Question {
        subject: "tickets",
        of: Of::Account,
        sql: "select o.code as \"order\", p.slug as performance, a.seat_ordinal, a.area, \
              a.issued_at_ms, a.suspended_at_ms, a.cancelled_at_ms from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
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
              case when y.stored_credential is null then 0 else 1 end as card_kept \
              from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
              join payments y on y.order_id = o.id where w.id = $1 \
              order by y.created_at_ms, y.id limit $2",
    },
    Question {
        subject: "refunds",
        of: Of::Account,
        sql: "select o.code as \"order\", r.amount_minor, r.currency, r.cause, \
              r.requested_at_ms, r.done_at_ms from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
              join payments y on y.order_id = o.id join refunds r on r.payment_id = y.id \
              where w.id = $1 order by r.requested_at_ms, r.id limit $2",
    },
    Question {
        subject: "invoices",
        of: Of::Account,
        sql: "select o.code as \"order\", i.series, i.number, i.kind, i.issued_at_ms, \
              i.currency, i.total_minor, i.tax_minor, i.customer_name, i.customer_tax_number, \
              i.customer_street, i.customer_postcode, i.customer_town, i.customer_country \
              from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
              join invoices i on i.order_id = o.id where w.id = $1 \
              order by i.issued_at_ms, i.id limit $2",
    },
    Question {
        subject: "invoice_data",
        of: Of::Person,
        sql: "select name, tax_number, street, postcode, town, country, given_at_ms \
              from invoice_parties where person_id = $1 limit $2",
    },
    Question {
        subject: "credit",
        of: Of::Person,
        sql: "select cause, -amount_minor as amount_minor, currency, effective_at_ms \
              from ledger_entries where person_id = $1 and account = 'customer-credit' \
              order by posted_at_ms, id limit $2",
    },
    Question {
        subject: "resales",
        of: Of::Account,
        sql: "select o.code as \"order\", p.slug as performance, r.released_at_ms, \
              r.ended_at_ms, r.end_cause, r.credit_minor from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
              join order_lines l on l.order_id = o.id \
              join releases r on r.order_line_id = l.id \
              join performances p on p.id = r.performance_id where w.id = $1 \
              order by r.released_at_ms, r.id limit $2",
    },
    Question {
        subject: "tickets_handed_on",
        of: Of::Account,
        sql: "select o.code as \"order\", t.email, t.offered_at_ms, t.ended_at_ms, t.end_cause \
              from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
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
        subject: "subscriptions_handed_on",
        of: Of::Account,
        sql: "select o.code as \"order\", t.email, t.relation, t.offered_at_ms, t.ended_at_ms, \
              t.end_cause, t.keeps_seniority from accounts w join orders o \
              on o.person_id = w.person_id and o.email = w.email \
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
              ended_at_ms from mandates where person_id = $1 order by signed_at_ms, id limit $2",
    },
    Question {
        subject: "bank_accounts",
        of: Of::Person,
        sql: "select iban, iban_end, account_holder, added_at_ms, removed_at_ms \
              from bank_accounts where person_id = $1 order by added_at_ms, id limit $2",
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
        subject: "consents",
        of: Of::Person,
        sql: "select c.purpose, c.given, c.place, c.at_ms, t.words, t.language, \
              c.text_id as text_version from consents c \
              left join consent_texts t on t.id = c.text_id where c.person_id = $1 \
              order by c.at_ms, c.id limit $2",
    },
    Question {
        subject: "address_changes",
        of: Of::Account,
        sql: "select old_email, new_email, asked_at_ms, ended_at_ms, end_cause \
              from email_changes where account_id = $1 order by asked_at_ms, id limit $2",
    },
    Question {
        subject: "erasures",
        of: Of::Account,
        sql: "select asked_at_ms, confirmed_at_ms, due_at_ms, ended_at_ms, end_cause \
              from erasures where account_id = $1 order by asked_at_ms, id limit $2",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    /// The names that a question's columns have in the copy.
    fn columns(sql: &str) -> Vec<String> {
        let list = sql.strip_prefix("select ").and_then(|rest| rest.split(" from ").next());
        let mut names = Vec::new();
        let (mut depth, mut column) = (0, String::new());
        for letter in list.expect("a select").chars().chain([',']) {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            if letter == ',' && depth == 0 {
                let name = column.rsplit([' ', '.']).next().expect("a name").replace('"', "");
                names.push(name.trim_end_matches("_ms").to_owned());
                column.clear();
            } else {
                column.push(letter);
            }
        }
        names
    }

    #[test]
    fn each_subject_and_each_column_has_a_name_that_people_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/datacopy.ftl");
        let words = fs::read_to_string(folder).expect("English");
        let has = |id: String| words.lines().any(|line| line.starts_with(&format!("{id} =")));
        for question in QUESTIONS {
            let subject = question.subject.replace('_', "-");
            assert!(has(format!("datacopy-subject-{subject}")), "{subject}");
            for column in columns(question.sql) {
                let is_hidden = ["currency", "position", "seat_ordinal"].contains(&column.as_str());
                let column = column.replace('_', "-");
                assert!(is_hidden || has(format!("datacopy-field-{column}")), "{column}");
            }
        }
    }
}
