//! Which columns name a person, by their record, their account or their address, and what becomes
//! of each when two records are made one. A test asks the schema whether one is missing.

/// What a column names them by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Person,
    /// Only where both have one: otherwise the record with the account is kept.
    Account,
    Address,
}

/// A column that goes over.
#[derive(Clone, Copy, Debug)]
pub struct Moved {
    pub table: &'static str,
    pub column: &'static str,
    pub whose: Whose,
    /// Tells a row from the others of the same person.
    key: &'static str,
    /// The row would be a second one of the kept record (`$3`): it stays. Empty: none ever is.
    second: &'static str,
}

impl Moved {
    /// Keeps which rows go over. `$1` is the merge, `$2` whose they are, `$3` whose they become.
    pub(super) fn keep_sql(&self) -> String {
        let Self { table, column, key, second, .. } = self;
        let first = match second.is_empty() {
            true => String::new(),
            false => format!(" and not ({second})"),
        };
        format!(
            "insert into customer_merge_rows (merge_id, table_name, column_name, row_key) \
             select $1, '{table}', '{column}', {key} from {table} \
             where {column} = $2 and $2 <> $3{first}"
        )
    }

    /// The rows that were kept go over, there or back.
    pub(super) fn over_sql(&self) -> String {
        let Self { table, column, key, second, .. } = self;
        let first = match second.is_empty() {
            true => String::new(),
            false => format!(" and not ({second})"),
        };
        format!(
            "update {table} set {column} = $3 where {column} = $2 and {key} in \
             (select r.row_key from customer_merge_rows r where r.merge_id = $1 \
             and r.table_name = '{table}' and r.column_name = '{column}'){first}"
        )
    }
}

const fn of(table: &'static str, column: &'static str) -> Moved {
    Moved { table, column, whose: Whose::Person, key: "id", second: "" }
}

const fn of_account(table: &'static str, column: &'static str) -> Moved {
    Moved { table, column, whose: Whose::Account, key: "id", second: "" }
}

const fn of_address(table: &'static str, second: &'static str) -> Moved {
    Moved { table, column: "email", whose: Whose::Address, key: "id", second }
}

/// One row of each person and key at most.
const fn one_each(table: &'static str, key: &'static str, second: &'static str) -> Moved {
    Moved { table, column: "person_id", whose: Whose::Person, key, second }
}

/// Orders first: what hangs on an order is written by those who have locked it.
pub const MOVED: &[Moved] = &[
    of("orders", "person_id"),
    of_account("orders", "counted_account_id"),
    // Of the orders that go over alone.
    of_address(
        "orders",
        "not exists (select 1 from customer_merge_rows q where q.merge_id = $1 \
         and q.table_name = 'orders' and q.column_name = 'person_id' and q.row_key = orders.id)",
    ),
    of("order_lines", "beneficiary_id"),
    of("admissions", "holder_id"),
    of("ledger_entries", "person_id"),
    of("credit_holds", "person_id"),
    of("pay_outs", "person_id"),
    of("receivables", "person_id"),
    of("releases", "released_by"),
    of("renewals", "person_id"),
    of("reservations", "person_id"),
    of("subscription_transfers", "person_id"),
    of("memberships", "person_id"),
    of("consents", "person_id"),
    of("consent_requests", "person_id"),
    of("customer_notes", "person_id"),
    Moved { key: "session_id", ..of("counter_sales", "customer_id") },
    of("basket_lines", "beneficiary_id"),
    Moved {
        second: "exists (select 1 from basket_extras o where o.basket_id = basket_extras.basket_id \
                 and o.extra_id = basket_extras.extra_id and o.beneficiary_id = $3 \
                 and coalesce(o.performance_id, '') = coalesce(basket_extras.performance_id, ''))",
        ..of("basket_extras", "beneficiary_id")
    },
    // Records that were made one with it before go on with it.
    of("persons", "merged_into_id"),
    one_each(
        "customer_answers",
        "field",
        "exists (select 1 from customer_answers o where o.person_id = $3 \
         and o.field = customer_answers.field)",
    ),
    one_each(
        "registrations",
        "cast(asked_at_ms as text)",
        "exists (select 1 from registrations o where o.person_id = $3)",
    ),
    one_each(
        "invoice_parties",
        "cast(given_at_ms as text)",
        "exists (select 1 from invoice_parties o where o.person_id = $3)",
    ),
    one_each(
        "person_kinds",
        "kind || ' ' || cast(from_ms as text)",
        "exists (select 1 from person_kinds o where o.person_id = $3 \
         and o.kind = person_kinds.kind and o.from_ms = person_kinds.from_ms)",
    ),
    one_each(
        "seniority",
        "season_id",
        "exists (select 1 from seniority o where o.person_id = $3 \
         and o.season_id = seniority.season_id)",
    ),
    // Nobody acts for themselves.
    one_each(
        "person_relations",
        "account_id",
        "exists (select 1 from person_relations o where o.person_id = $3 \
         and o.account_id = person_relations.account_id) \
         or exists (select 1 from accounts a where a.person_id = $3 \
         and a.id = person_relations.account_id)",
    ),
    Moved {
        key: "person_id",
        second: "exists (select 1 from person_relations o where o.account_id = $3 \
                 and o.person_id = person_relations.person_id) \
                 or exists (select 1 from accounts a where a.id = $3 \
                 and a.person_id = person_relations.person_id)",
        ..of_account("person_relations", "account_id")
    },
    // Who shops while their records are made one shops on.
    of_account("sessions", "account_id"),
    of_account("baskets", "counted_account_id"),
    of_account("passkeys", "account_id"),
    of_account("identities", "account_id"),
    of_address("transfers", ""),
    of_address("gifts", ""),
    of_address(
        "waiting_entries",
        "ended_at_ms is null and exists (select 1 from waiting_entries o where o.email = $3 \
         and o.ended_at_ms is null and o.performance_id = waiting_entries.performance_id)",
    ),
    of_address(
        "sale_alerts",
        "exists (select 1 from sale_alerts o where o.email = $3 \
         and o.performance_id = sale_alerts.performance_id)",
    ),
];

/// Fields of the kept record that the other one fills, where all of a group are empty.
pub const FILLED: [&[&str]; 3] =
    [&["given_name", "family_name"], &["phone"], &["street", "postcode", "town", "country"]];

/// What stays as it is, and why. Columns that name a colleague aren't listed: a colleague's account
/// is never merged. Limits of what one person may buy go on by record: what was claimed stays the
/// order's.
pub const STAYS: [(&str, &str, &str); 21] = [
    ("accounts", "person_id", "the kept account opens by both addresses"),
    ("accounts", "email", "the kept account opens by both addresses"),
    ("persons", "email", "it leads to the kept record"),
    ("bank_accounts", "person_id", "encrypted for that record: its owner tells it again"),
    ("mandates", "person_id", "encrypted for that record, so the one that has one is kept"),
    ("customer_merges", "kept_id", "what was made one, as it was"),
    ("customer_merges", "gone_id", "what was made one, as it was"),
    ("email_changes", "account_id", "asked for with the former account's own mailbox"),
    ("email_changes", "old_email", "a change is of one mailbox"),
    ("email_changes", "new_email", "a change is of one mailbox"),
    ("erasures", "account_id", "who asked for it isn't merged; former ones have ended"),
    ("passkey_challenges", "account_id", "it ends within minutes"),
    ("provider_visits", "account_id", "it ends within minutes"),
    ("identity_proposals", "email", "it ends within minutes"),
    ("login_codes", "email", "it ends within minutes, and is of that mailbox"),
    ("address_corrections", "old_email", "what an order's address was"),
    ("address_corrections", "new_email", "what an order's address was"),
    ("subscription_transfers", "email", "as it was offered to that mailbox"),
    ("search_words", "person_id", "the other record is found as before, and leads to the kept one"),
    ("file_views", "person_id", "whose page was opened, as it was"),
    ("terminal_payments", "email", "kept only until the payment has ended"),
];

/// Orders that were placed since under the other record's own address go back as well.
pub(super) const ORDERS_SINCE: &str = "insert into customer_merge_rows \
    (merge_id, table_name, column_name, row_key) \
    select $1, 'orders', 'person_id', o.id from orders o where o.person_id = $2 \
    and o.email = $3 and o.email <> '' and o.placed_at_ms >= $4 \
    and not exists (select 1 from customer_merge_rows r where r.merge_id = $1 \
      and r.table_name = 'orders' and r.column_name = 'person_id' and r.row_key = o.id)";

macro_rules! of_an_order_that_goes_back {
    ($order:literal) => {
        concat!(
            $order,
            " in (select r.row_key from customer_merge_rows r where r.merge_id = $1 \
             and r.table_name = 'orders' and r.column_name = 'person_id')"
        )
    };
}

macro_rules! of_its_lines {
    () => {
        concat!(
            "order_line_id in (select l.id from order_lines l where ",
            of_an_order_that_goes_back!("l.order_id"),
            ")"
        )
    };
}

/// What came since and hangs on an order that goes back goes with it. `$2` is the kept record,
/// `$3` the other one, `$4` when they were made one.
pub(super) const SINCE: [&str; 7] = [
    concat!(
        "update order_lines set beneficiary_id = $3 where beneficiary_id = $2 and ",
        of_an_order_that_goes_back!("order_id"),
        " and exists (select 1 from orders o where o.id = order_lines.order_id \
         and o.placed_at_ms >= $4)"
    ),
    concat!(
        "update admissions set holder_id = $3 where holder_id = $2 and issued_at_ms >= $4 and ",
        of_its_lines!()
    ),
    concat!(
        "update ledger_entries set person_id = $3 where person_id = $2 and posted_at_ms >= $4 and ",
        of_an_order_that_goes_back!("order_id")
    ),
    concat!(
        "update receivables set person_id = $3 where person_id = $2 and $4 >= 0 and ",
        of_an_order_that_goes_back!("order_id")
    ),
    concat!(
        "update releases set released_by = $3 where released_by = $2 and released_at_ms >= $4 and ",
        of_its_lines!()
    ),
    concat!(
        "update renewals set person_id = $3 where person_id = $2 and begun_at_ms >= $4 and ",
        of_an_order_that_goes_back!("order_id")
    ),
    concat!(
        "update consents set person_id = $3 where person_id = $2 and at_ms >= $4 and ",
        of_an_order_that_goes_back!("order_id")
    ),
];

/// The same of passes, each with the journal's row `$5` that says why it is theirs.
pub(super) const MEMBERSHIPS_SINCE: &str = concat!(
    "update memberships set person_id = $3, journal_id = $5 where person_id = $2 \
     and not exists (select 1 from customer_merge_rows q where q.merge_id = $1 \
       and q.table_name = 'memberships' and q.row_key = memberships.id) \
     and order_line_id in (select l.id from order_lines l join orders o on o.id = l.order_id \
       where o.paid_at_ms >= $4 and ",
    of_an_order_that_goes_back!("o.id"),
    ")"
);
