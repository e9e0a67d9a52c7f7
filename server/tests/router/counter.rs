//! What the box office and the finance department do by page, by forms alone: gift vouchers,
//! transfers to customers' banks, customers, proofs, lists.

mod customer;
mod desk;
mod desk_plan;
mod printing;
mod thermal;

use super::*;
use domain::{
    moment::DAY_MS,
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::{
    checkout::new_idempotency_key,
    reservations::{DepositRequest, Means, Reservation, ReserveRequest, reserve, take_deposit},
};
use people::sales::{Counter, open_sale};
use season::sheets::season_import::import_season;
use testing::{number, plant, says, season_example};

const VOUCHERS: &str = "/en/staff/vouchers";
const PAY_OUTS: &str = "/en/staff/pay-outs";
const CUSTOMERS: &str = "/en/staff/customers";
const RECEIVABLES: &str = "/en/staff/receivables";
const LISTS: &str = "/en/staff/holder-lists";
/// The opera pays to banks.
const COMPANIES: &str = "key,name,tax_number,street,postcode,town,country,iban\n\
    opera,\"Gran Teatro Parterre, S. A.\",A00000000,Paseo 1,41001,Sevilla,ES,\
    ES9121000418450200051332\n\
    festival,Festival,G00000000,Calle Mayor 5,41004,Sevilla,ES,\n";

/// The documented season, and somebody of the staff in this role at its pages.
async fn house(role: &str) -> Shopper {
    house_with(role, &[("companies.csv", COMPANIES)]).await
}

async fn house_with(role: &str, sheets: &[(&str, &str)]) -> Shopper {
    let mut shopper = Shopper::enter().await;
    let folder = season_example(sheets);
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    let rosa = shopper.stage.staffer("rosa@example.org", role).await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

async fn count(shopper: &Shopper, rows: &str) -> i64 {
    let sql = format!("select count(*) from {rows}");
    number(shopper.stage.store(), &sql).await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_has_what_a_role_allows_and_no_more() {
    for (role, has, lacks) in [
        ("box-office", vec![CUSTOMERS], vec![VOUCHERS, PAY_OUTS, RECEIVABLES, LISTS]),
        ("finance", vec![VOUCHERS, PAY_OUTS, RECEIVABLES, LISTS], vec![CUSTOMERS]),
        ("marketing", vec![LISTS], vec![VOUCHERS, PAY_OUTS, RECEIVABLES, CUSTOMERS]),
    ] {
        let mut shopper = house(role).await;
        let home = shopper.get("/en/staff").await.body;
        for page in has {
            assert!(home.contains(&format!("href=\"{page}\"")), "{role} {page}");
            assert_eq!(shopper.get(page).await.status, StatusCode::OK, "{role} {page}");
        }
        for page in lacks {
            assert!(!home.contains(&format!("href=\"{page}\"")), "{role} {page}");
            assert_eq!(shopper.get(page).await.status, StatusCode::FORBIDDEN, "{role} {page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_is_issued_once_found_by_its_code_and_taken_back() {
    let mut shopper = house("finance").await;
    let empty = shopper.get(VOUCHERS).await.body;
    assert!(empty.contains("No gift vouchers have been issued yet."), "{empty}");
    let new = format!("{VOUCHERS}/new");
    let page = shopper.get(&new).await;
    let form = |value: &str, step: &str| {
        let key = page.field("key");
        format!("key={key}&value={value}&company=opera&last_day=&reason=a+prize&step={step}")
    };
    for wrong in ["0", "-1", "ten", "10000.01"] {
        let refused = shopper.post(&new, &form(wrong, "issue")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.body.contains("id=\"value-error\""), "{wrong}");
        assert!(refused.body.contains(&format!("value=\"{wrong}\"")), "what was typed stays");
    }
    let over = form("50", "issue").replace("last_day=", "last_day=2020-01-01");
    assert!(shopper.post(&new, &over).await.body.contains("id=\"last_day-error\""));
    let check = shopper.post(&new, &form("50.00", "check")).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.body);
    assert!(check.body.contains("You are about to issue a gift voucher for €50.00."));
    assert_eq!(count(&shopper, "vouchers").await, 0, "nothing is issued before the button");
    let issued = shopper.post(&new, &form("50.00", "issue")).await;
    let twice = shopper.post(&new, &form("50.00", "issue")).await;
    assert_eq!(issued.location(), twice.location());
    assert_eq!(count(&shopper, "vouchers").await, 1, "sent twice, it is one");

    let (own, done) = issued.location().split_once('?').expect("done");
    assert_eq!(done, "done=voucher");
    let own = own.to_owned();
    let shown = shopper.get(issued.location()).await.body;
    assert!(shown.contains("The gift voucher has been issued.") && shown.contains("Can be used"));
    let (_, code) = shown.split_once("desk-code\">").expect("its code is handed over");
    let code = code.split('<').next().expect("a code").to_owned();
    let list = shopper.get(VOUCHERS).await.body;
    assert!(!list.contains(&code) && list.contains(&own), "{list}");
    let found = shopper.post(VOUCHERS, &format!("code={}", code.replace(' ', "+"))).await;
    assert_eq!(found.location(), own);
    let unknown = shopper.post(VOUCHERS, "code=12345").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("id=\"code-error\""));

    let take_back = format!("{own}/take-back");
    let ended = shopper.post(&take_back, "reason=a+typing+error").await;
    assert_eq!(ended.location(), format!("{own}?done=unissued"));
    let ended = shopper.get(&own).await.body;
    assert!(ended.contains("Taken back") && !ended.contains("/take-back"), "{ended}");
    let again = shopper.post(&take_back, "reason=").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("This voucher has already ended."), "{}", again.body);

    // Without the key that encrypted its code, staff hear what is missing.
    let spoil = "update vouchers set sealed_code = substr(sealed_code, 1, length(sealed_code) - 4) \
                 || 'AAAA'";
    plant(shopper.stage.store(), spoil).await.expect("planted");
    let page = shopper.get(VOUCHERS).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    for said in ["key-title", "key-text", "key-code"] {
        assert!(says(&page.body, &format!("staff-error-{said}")), "{}", page.body);
    }
}

/// Ana's account, and a transfer to it that waits for a file.
async fn plant_pay_out(shopper: &Shopper) {
    shopper.stage.signed_in("ana@example.org").await;
    for sql in [
        "insert into bank_accounts (id, person_id, iban, iban_end, account_holder, added_at_ms) \
         select '00000000-0000-7000-8000-00000000b0b0', id, 'ES7921000813610123456789', '6789', \
         'Ana Ruiz', 1 from persons where email = 'ana@example.org'",
        "insert into pay_outs (id, person_id, company_id, bank_account_id, end_to_end_id, \
         amount_minor, currency, asked_at_ms) \
         select '00000000-0000-7000-8000-00000000a0a0', b.person_id, c.id, b.id, \
         'aabbccdd00000000', 4200, 'EUR', 1 from bank_accounts b, companies c \
         where c.key = 'opera'",
    ] {
        plant(shopper.stage.store(), sql).await.expect("planted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_for_the_bank_is_made_once_fetched_and_told_as_paid_or_returned() {
    let mut shopper = house("finance").await;
    let empty = shopper.get(PAY_OUTS).await.body;
    assert!(empty.contains("There is nothing to transfer."), "{empty}");
    assert!(empty.contains("No files have been created yet."), "{empty}");
    let nothing = shopper.post(PAY_OUTS, "company=opera&on=&format=").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    plant_pay_out(&shopper).await;
    let due = shopper.get(PAY_OUTS).await.body;
    assert!(due.contains("1 transfer") && due.contains("Create file for €42.00"), "{due}");
    let bad_day = shopper.post(PAY_OUTS, "company=opera&on=tomorrow&format=").await;
    assert_eq!(bad_day.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = "company=opera&on=2027-01-15&format=pain.001.001.09";
    let file = shopper.post(PAY_OUTS, form).await.location().to_owned();
    assert!(file.starts_with(&format!("{PAY_OUTS}/PO-")), "{file}");
    assert_eq!(shopper.post(PAY_OUTS, form).await.location(), file, "pressed twice, it is one");
    assert!(shopper.get(&file).await.body.contains("Not downloaded yet"));

    let xml = shopper.post(&format!("{file}/file"), "").await;
    assert_eq!(xml.header("content-type"), "application/xml");
    assert!(xml.header("content-disposition").starts_with("attachment; filename=\"PO-"));
    assert!(xml.body.contains("42.00") && xml.body.contains("2027-01-15"), "{}", xml.body);
    assert_eq!(shopper.post(&format!("{file}/file"), "").await.body, xml.body, "to the byte");
    assert!(shopper.get(&file).await.body.contains("1 transfer open"));

    let unseen = shopper.post(&format!("{file}/paid"), "").await;
    assert_eq!(unseen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unseen.body.contains("Nothing has been recorded."), "{}", unseen.body);
    assert_eq!(count(&shopper, "pay_outs where end_cause = 'paid'").await, 0);
    let paid = shopper.post(&format!("{file}/paid"), "seen=yes").await;
    assert_eq!(paid.location(), format!("{file}?done=payouts-paid"));
    assert!(shopper.get(paid.location()).await.body.contains("recorded as paid"));

    let back = format!("{file}/returned");
    let bad = shopper.post(&back, "transfer=aabbccdd00000000&reason=why").await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.body.contains("four characters"), "{}", bad.body);
    let returned = shopper.post(&back, "transfer=aabbccdd00000000&reason=ac04").await;
    assert_eq!(returned.location(), format!("{file}?done=payouts-returned"), "{}", returned.body);
    let shown = shopper.get(&file).await.body;
    assert!(shown.contains("Returned by the bank (AC04)"), "{shown}");
    let twice = shopper.post(&back, "transfer=aabbccdd00000000&reason=ac04").await;
    assert!(twice.body.contains("This transfer has already been returned."), "{}", twice.body);
    assert_eq!(shopper.get(&format!("{PAY_OUTS}/PO-none")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_s_status_has_the_name_that_the_sheet_gives_it() {
    let kinds = "key,name_en,name_es\nfriend,Friend,Amigo\nschool,School class,Centro escolar\n";
    let mut shopper = house_with("box-office", &[("kinds.csv", kinds)]).await;
    shopper.stage.signed_in("ana@example.org").await;
    let page = shopper.post(CUSTOMERS, "email=ana%40example.org").await.location().to_owned();
    let choice = shopper.get(&page).await.body;
    assert!(choice.contains("School class</option>"), "{choice}");
    let school = "kind=school&from=&until=&cause=";
    let given = shopper.post(&format!("{page}/give-kind"), school).await;
    assert_eq!(given.location(), format!("{page}?done=kind"), "{}", given.body);
    let shown = shopper.get(&page).await.body;
    assert!(shown.contains("School class, from"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_s_status_and_invoices_are_set_by_page() {
    let mut shopper = house("box-office").await;
    shopper.stage.signed_in("ana@example.org").await;
    let unknown = shopper.post(CUSTOMERS, "email=nobody%40example.org").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("id=\"email-error\""));
    let page = shopper.post(CUSTOMERS, "email=Ana%40example.org").await.location().to_owned();
    assert!(!page.contains("ana"), "no address of a person in an address of a page: {page}");
    assert!(shopper.get(&page).await.body.contains("No status has been set."));

    let give = format!("{page}/give-kind");
    for (wrong, said) in [
        ("kind=School&from=&until=&cause=", "a to z in lower case"),
        ("kind=school&from=soon&until=&cause=", "dates in the form"),
        ("kind=school&from=2027-05-01&until=2027-04-01&cause=", "before the first"),
    ] {
        let refused = shopper.post(&give, wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.body.contains(said), "{wrong}: {}", refused.body);
    }
    assert_eq!(count(&shopper, "person_kinds").await, 0);
    let school = "kind=school&from=&until=2027-08-31&cause=papers+seen";
    assert_eq!(shopper.post(&give, school).await.location(), format!("{page}?done=kind"));
    assert_eq!(shopper.post(&give, school).await.location(), format!("{page}?done=nothing"));
    let shown = shopper.get(&page).await;
    assert!(shown.body.contains("school, "), "{}", shown.body);
    let end = format!("kind=school&from={}", shown.field("from"));
    let ended = shopper.post(&format!("{page}/end-kind"), &end).await;
    assert_eq!(ended.location(), format!("{page}?done=kind-ended"), "{}", ended.body);
    assert!(!shopper.get(&page).await.body.contains("/end-kind"), "it has ended");
    let twice = shopper.post(&format!("{page}/end-kind"), &end).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(count(&shopper, "journal where action = 'person.end-kind'").await, 1);

    let party = "name=Colegio+%3Cb%3E&street=Calle+1&postcode=41001&town=Sevilla&country=ES";
    let lacking = shopper.post(&format!("{page}/invoice-party"), party).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lacking.body.contains("id=\"tax_number-error\""), "{}", lacking.body);
    assert!(lacking.body.contains("Colegio &lt;b&gt;"), "what was typed stays, escaped");
    let whole = format!("{party}&tax_number=Q1234567A");
    let saved = shopper.post(&format!("{page}/invoice-party"), &whole).await;
    assert_eq!(saved.location(), format!("{page}?done=party"));
    assert!(shopper.get(&page).await.body.contains("value=\"Q1234567A\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_is_accepted_on_the_page_of_its_order() {
    let mut shopper = Shopper::enter().await;
    let code = shopper.paid_order().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    let (page, accept) =
        (format!("/en/staff/orders/{code}"), format!("/en/staff/orders/{code}/proof"));
    assert!(!shopper.get(&page).await.body.contains(&accept), "no ticket waits");
    let nothing = shopper.post(&accept, "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("is waiting for a proof any more"), "{}", nothing.body);
    let sql = "update admissions set suspended_at_ms = 1, suspended_for = 'proof'";
    plant(shopper.stage.store(), sql).await.expect("planted");
    let waits = shopper.get(&page).await.body;
    assert!(waits.contains("2 tickets are on hold until you have seen the proof"), "{waits}");
    let done = shopper.post(&accept, "").await;
    assert_eq!(done.location(), format!("{page}?done=proof"), "{}", done.body);
    assert_eq!(count(&shopper, "admissions where suspended_for = 'proof'").await, 0);
    assert!(!shopper.get(&page).await.body.contains(&accept));
    let reader = shopper.stage.staffer("bruno@example.org", "finance").await;
    plant(shopper.stage.store(), sql).await.expect("planted");
    shopper.staff_in(&reader, "").await;
    assert!(!shopper.get(&page).await.body.contains(&accept), "not theirs to accept");
    assert_eq!(shopper.post(&accept, "").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_fetched_as_files_for_spreadsheets() {
    let mut shopper = house("administrator").await;
    let page = shopper.get("/en/staff/holder-lists").await.body;
    assert!(page.contains("Tickets offered for resale") && page.contains("value=\"pay-outs\""));
    let shown = format!("{LISTS}?list=performances&season=2026-27");
    let table = shopper.get(&shown).await;
    assert_eq!(table.status, StatusCode::OK, "{}", table.body);
    assert!(table.body.contains("data-head=\"Capacity\""), "{}", table.body);
    let answers = shopper.get(&format!("{LISTS}?list=answers")).await.body;
    assert!(answers.contains("This list is empty."), "{answers}");
    let file = "/en/staff/holder-lists/list.csv";
    for list in subscribers::own_data::lists::ListKind::ALL {
        let list = list.as_str();
        let csv = shopper.get(&format!("{file}?list={list}&season=2026-27&from=&to=")).await;
        assert_eq!(csv.status, StatusCode::OK, "{list}: {}", csv.body);
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8", "{list}");
        assert!(csv.body.starts_with('\u{feff}'), "a spreadsheet knows UTF-8: {}", csv.body);
        assert!(csv.body.contains(',') && csv.body.ends_with("\r\n"), "{list}: {}", csv.body);
    }
    // A German spreadsheet program parts cells at semicolons.
    let german = shopper.get("/de/staff/holder-lists/list.csv?list=gains").await.body;
    let head = german.lines().next().expect("a heading");
    assert!(head.starts_with('\u{feff}') && head.contains(';') && !head.contains(','), "{head}");
    for (query, said) in [
        ("list=gains&season=&from=soon&to=", "dates in the form"),
        ("list=gains&season=none&from=&to=", "There is no such season."),
        ("list=gains&season=&from=2027-02-01&to=2027-01-01", "comes after the last one"),
    ] {
        let refused = shopper.get(&format!("{file}?{query}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(refused.body.contains(said), "{query}: {}", refused.body);
    }
    let unknown = shopper.get(&format!("{file}?list=everything")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let reader = shopper.stage.staffer("bruno@example.org", "finance").await;
    shopper.staff_in(&reader, "").await;
    let page = shopper.get(LISTS).await.body;
    assert!(page.contains("list=performances") && !page.contains("list=answers\""), "{page}");
    let answers = shopper.get(&format!("{LISTS}?list=answers")).await;
    assert_eq!(answers.status, StatusCode::FORBIDDEN, "what customers wrote needs its own right");
    // Seats without money, and answers without those who gave them.
    let writer = shopper.stage.staffer("carla@example.org", "marketing").await;
    shopper.staff_in(&writer, "").await;
    let table = shopper.get(&shown).await.body;
    assert!(table.contains("data-head=\"Sold\"") && !table.contains("Income"), "{table}");
    assert!(table.contains("list=answer-counts") && !table.contains("pay-outs"), "{table}");
    let csv = shopper.get(&format!("{file}?list=performances")).await.body;
    assert!(csv.contains("Performance,Production") && !csv.contains("Income"), "{csv}");
    for list in ["gains", "answers"] {
        let csv = shopper.get(&format!("{file}?list={list}")).await;
        assert_eq!(csv.status, StatusCode::FORBIDDEN, "{list}");
    }
}

/// Two seats for two days; 20 euros of them are paid in cash.
async fn deposited(stage: &Stage) -> Reservation {
    let sale = open_sale(&stage.house, &Actor::Console, &Counter::BoxOffice).await;
    let seller = sale.expect("a sale");
    let seat_request = SeatRequest::tickets(&[3, 4]);
    let seats = HoldRequest { performance: stage.performance, seat_request };
    selling::hold::hold(&stage.house, &seller, &seats).await.expect("the seats are free");
    let form = PlaceRequest {
        idempotency_key: new_idempotency_key(&stage.house),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        ..PlaceRequest::default()
    };
    let until = stage.house.now().plus_ms(2 * DAY_MS);
    let request = ReserveRequest { form, until, deposit_minor: None };
    let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
    let means = Means { payment_method: PaymentMethod::Cash, reference: String::new() };
    let code = reservation.code.clone();
    let deposit = DepositRequest { code, amount_minor: 2_000, currency: None, means };
    take_deposit(&stage.house, &seller, &deposit).await.expect("taken");
    reservation
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_is_named_to_staff_and_its_late_buyer_reads_no_time_that_is_past() {
    let mut shopper = Shopper::enter().await;
    let reservation = deposited(&shopper.stage).await;
    let page = format!("/en/orders/{}", reservation.secret);
    let in_time = shopper.get(&page).await.body;
    assert!(says(&in_time, "order-partly-text"), "{in_time}");
    assert!(says(&in_time, "order-pay-rest"), "{in_time}");
    shopper.stage.clock.advance_ms(3 * DAY_MS);
    house::jobs::tick(&shopper.stage.house).await;
    let late = shopper.get(&page).await.body;
    assert!(says(&late, "order-partly-overdue-text"), "{late}");
    assert!(!says(&late, "order-pay-rest"), "the box office takes it: {late}");
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    let staff = shopper.get(&format!("/en/staff/orders/{}", reservation.code)).await.body;
    assert!(says(&staff, "staff-order-waits-rest"), "{staff}");
    assert!(staff.contains("€20.00 paid"), "{staff}");
}
