//! What is paid later, by page: listed, fetched as a file, and settled by a bank's list.

use super::*;
use domain::people::actor::Actor;
use money::tills::{NewTill, add_till};
use people::sales::Counter;
use testing::{number, plant, says};

const PAGE: &str = "/en/staff/receivables";
const FILE: &str = "/en/staff/receivables/due.csv";
const BANK_LIST: &str = "/en/staff/receivables/bank-list";
const BOOK: &str = "/en/staff/receivables/bank-list/book";
/// As this bank writes its list.
const SETTINGS: [(&str, &str); 6] = [
    ("reference", "Referencia"),
    ("amount", "Importe"),
    ("date", "Fecha"),
    ("delimiter", ";"),
    ("decimal", "145,50"),
    ("day", "31/12/2027"),
];

/// Somebody in this role, and the code of an order of which 50 euros are due on 26 January 2027.
async fn owed(role: &str) -> (Shopper, String) {
    let mut shopper = Shopper::enter().await;
    let code = shopper.paid_order().await;
    shopper.stage.signed_in("school@example.org").await;
    let sql = format!(
        "insert into receivables (id, order_id, person_id, company_id, amount_minor, currency, \
         rule, due_at_ms) \
         select '00000000-0000-7000-8000-00000000c0c0', o.id, p.id, \
         (select min(id) from companies), 5000, 'EUR', 'kind:school', 1801000000000 \
         from orders o, persons p where o.code = '{code}' and p.email = 'school@example.org'"
    );
    plant(shopper.stage.store(), &sql).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", role).await;
    shopper.staff_in(&rosa, "").await;
    (shopper, code)
}

async fn settlements(shopper: &Shopper) -> i64 {
    number(shopper.stage.store(), "select count(*) from settlements").await.expect("a number")
}

async fn upload(shopper: &mut Shopper, settings: &[(&str, &str)], file: &str) -> Answer {
    let mut body = String::new();
    for (name, value) in settings {
        let head = format!("content-disposition: form-data; name=\"{name}\"");
        body.push_str(&format!("--b\r\n{head}\r\n\r\n{value}\r\n"));
    }
    let head = "content-disposition: form-data; name=\"file\"; filename=\"list.csv\"";
    body.push_str(&format!("--b\r\n{head}\r\ncontent-type: text/csv\r\n\r\n{file}\r\n--b--\r\n"));
    let request = Request::post(BANK_LIST)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin");
    shopper.send(request, body).await
}

/// What the button below the checked lines sends.
fn confirmation(page: &Answer) -> String {
    let rows: String = form_urlencoded::byte_serialize(page.field("rows").as_bytes()).collect();
    format!("rows={rows}&shown={}", page.field("shown").replace(' ', "+"))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_until_a_day_is_listed_and_fetched_as_a_file() {
    let (mut shopper, code) = owed("finance").await;
    let page = shopper.get(PAGE).await.body;
    assert!(page.contains("€50.00") && page.contains(&code), "{page}");
    assert!(page.contains("26 January 2027") && !page.contains("school@example.org"), "{page}");
    let before = shopper.get(&format!("{PAGE}?until=2027-01-25")).await.body;
    assert!(before.contains("Nothing is due by this day."), "{before}");
    let csv = shopper.get(&format!("{FILE}?until=2027-01-26")).await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8", "{}", csv.body);
    let name = "attachment; filename=\"due-2027-01-26.csv\"";
    assert_eq!(csv.header("content-disposition"), name);
    assert!(csv.header("cache-control").contains("no-store"));
    assert!(csv.body.starts_with("receivable,end_to_end_id,order,"), "{}", csv.body);
    assert!(csv.body.contains(&code) && csv.body.contains("school@example.org"), "{}", csv.body);
    for path in [PAGE, FILE] {
        let wrong = shopper.get(&format!("{path}?until=soon")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(wrong.body.contains("id=\"until-error\""), "{path}: {}", wrong.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_s_list_is_shown_line_by_line_and_booked_once_it_is_confirmed() {
    let (mut shopper, code) = owed("finance").await;
    let file = format!(
        "Referencia;Importe;Fecha\r\n{code};20,00;01/12/2026\r\n{code};40,00;01/12/2026\r\n\
         \"Rent; <b>March</b>\";800,00;01/12/2026\r\n"
    );
    let shown = upload(&mut shopper, &SETTINGS, &file).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    for words in [
        "Pays a part: €30.00 still to be paid",
        "€10.00 too much",
        "nothing to be paid has this reference",
        "Rent; &lt;b&gt;March",
        "Payments: 2 (€60.00)",
    ] {
        assert!(shown.body.contains(words), "{words}: {}", shown.body);
    }
    assert_eq!(settlements(&shopper).await, 0, "nothing is booked before the button");

    let booked = shopper.post(BOOK, &confirmation(&shown)).await;
    assert_eq!(booked.status, StatusCode::OK, "{}", booked.body);
    assert!(booked.body.contains("Payments: 2 (€60.00)"), "{}", booked.body);
    assert!(booked.body.contains("Not recorded: 1"), "{}", booked.body);
    assert_eq!(settlements(&shopper).await, 2);
    assert!(shopper.get(PAGE).await.body.contains("Nothing is due by this day."));

    let twice = shopper.post(BOOK, &confirmation(&shown)).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("something has changed"), "{}", twice.body);
    let again = upload(&mut shopper, &SETTINGS, &file).await.body;
    assert_eq!(again.matches("Already recorded; it is not recorded again").count(), 2, "{again}");
    assert!(!again.contains(BOOK), "there is nothing to confirm");
    assert_eq!(settlements(&shopper).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_who_owes_and_what_has_come_in() {
    let (mut shopper, code) = owed("finance").await;
    let named = "update persons set given_name = 'Ana', family_name = 'Ruiz' \
                 where email = 'school@example.org'";
    plant(shopper.stage.store(), named).await.expect("planted");
    let file = format!("Referencia;Importe;Fecha\r\n{code};20,00;01/12/2026\r\n");
    let shown = upload(&mut shopper, &SETTINGS, &file).await;
    let booked = shopper.post(BOOK, &confirmation(&shown)).await;
    assert_eq!(booked.status, StatusCode::OK, "{}", booked.body);
    let page = shopper.get(PAGE).await.body;
    for words in ["Ana Ruiz", "€20.00", "€30.00"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_s_form_only_notes_and_names_the_right_to_take_cash() {
    let (mut shopper, code) = owed("finance").await;
    let till = NewTill {
        key: "one".to_owned(),
        name: "Till one".to_owned(),
        counter: Counter::BoxOffice,
        company: None,
    };
    add_till(&shopper.stage.house, &Actor::Console, &till).await.expect("a new till");
    let order = format!("/en/staff/orders/{code}");
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "staff-later-by-hint"), "{page}");
    let form = "receivable=00000000-0000-7000-8000-00000000c0c0&amount=50.00&on=2026-12-01&by=cash";
    let refused = shopper.post(&format!("{order}/paid-later"), form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(says(&refused.body, "staff-later-no-till"), "{}", refused.body);
    assert!(refused.body.contains("permission “Settle payments”"), "{}", refused.body);
    assert_eq!(settlements(&shopper).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_read_says_where_and_books_nothing() {
    let (mut shopper, code) = owed("finance").await;
    let head = "reference,amount,date\n";
    let lines = format!("{code},1.00,2026-12-01\n").repeat(1_001);
    for (file, said) in [
        (String::new(), "at least one payment"),
        (head.to_owned(), "at least one payment"),
        (format!("reference,sum,date\n{code},1,2026-12-01\n"), "column “amount” in line 1"),
        (format!("{head}{code},ten,2026-12-01\n"), "column “amount” in line 2"),
        (format!("{head}{code},1\n"), "Line 2 cannot be read"),
        (format!("{head}{lines}"), "This file is too large"),
    ] {
        let refused = upload(&mut shopper, &[], &file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    let nothing = shopper.post(BOOK, "rows=&shown=").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(settlements(&shopper).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_settle_sees_and_books_nothing() {
    let (mut shopper, code) = owed("box-office").await;
    for path in [PAGE, FILE, BANK_LIST] {
        let answer = shopper.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!answer.body.contains(&code), "{path}");
    }
    // Neither does who may sell, and would take cash for it.
    let order = format!("/en/staff/orders/{code}");
    let page = shopper.get(&order).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(!says(&page.body, "staff-later-title"), "{}", page.body);
    let form = "receivable=00000000-0000-7000-8000-00000000c0c0&amount=50.00&on=2026-12-01&by=cash";
    let refused = shopper.post(&format!("{order}/paid-later"), form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
    let file = format!("reference,amount,date\n{code},1.00,2026-12-01\n");
    assert_eq!(upload(&mut shopper, &[], &file).await.status, StatusCode::FORBIDDEN);
    let booked = shopper.post(BOOK, "rows=x&shown=1+100+0+0").await;
    assert_eq!(booked.status, StatusCode::FORBIDDEN);
    assert_eq!(settlements(&shopper).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_be_too_much_by_now_is_shown_again() {
    let (mut shopper, code) = owed("finance").await;
    let list = |sum: &str| format!("Referencia;Importe;Fecha\r\n{code};{sum};01/12/2026\r\n");
    let first = upload(&mut shopper, &SETTINGS, &list("20,00")).await;
    let second = upload(&mut shopper, &SETTINGS, &list("40,00")).await;
    let booked = shopper.post(BOOK, &confirmation(&second)).await;
    assert_eq!(booked.status, StatusCode::OK, "{}", booked.body);
    let changed = shopper.post(BOOK, &confirmation(&first)).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(changed.body.contains("€10.00 too much"), "{}", changed.body);
    assert_eq!(settlements(&shopper).await, 1);
}
