//! Printers at the desk, by forms alone: who sets them, what they say, what is printed again.

use super::*;
use ::house::ports::PrintAnswer;
use domain::tickets::printer::PrinterState;
use selling::tickets::counter_prints::{ask_states, print_waiting};

const DESK: &str = "/en/staff/desk";
const PRINTERS: &str = "/en/staff/printers";
const TICKETS: &str = "10.0.0.20:9100";

fn printer(with: &str) -> String {
    let usual = "name=Front&counter=&workplace=&purpose=tickets&kind=zpl&paper=203x82&dpi=203";
    format!("{usual}&{with}")
}

/// A colleague of the box office, whose counter has a printer of tickets.
async fn with_printer() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let ada = shopper.stage.staffer("ada@example.org", "administrator").await;
    shopper.staff_in(&ada, "").await;
    let set = shopper.post(PRINTERS, &printer("address=10.0.0.20")).await;
    assert_eq!(set.location(), format!("{PRINTERS}?done=printer"), "{}", set.body);
    as_clerk(&mut shopper).await;
    shopper
}

async fn as_clerk(shopper: &mut Shopper) {
    shopper.cookies.clear();
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
}

/// Two of the best seats, sold for exact cash; the page of what was sold.
async fn sold(shopper: &mut Shopper) -> String {
    let slug = shopper.stage.performance_slug;
    let opened = shopper.post(&format!("{DESK}/open"), &format!("at=&performance={slug}")).await;
    let (sale, _) = opened.location().split_once('?').expect("a performance");
    let sale = sale.to_owned();
    let best = format!("performance={slug}&kind=best&count=2&zone=a");
    let held = shopper.post(&format!("{sale}/hold"), &best).await;
    let page = shopper.get(held.location()).await;
    let (key, total, shown) = (page.field("key"), page.field("total"), page.field("shown"));
    let form = format!("kind=pay&key={key}&total={total}&shown={shown}&way=enter&given=");
    let paid = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    paid.location().to_owned()
}

async fn print(shopper: &Shopper) {
    print_waiting(&shopper.stage.house).await.expect("printed");
}

/// Where the form with these words on its button is sent, and the sale that it names.
fn action_of(page: &str, path_end: &str) -> String {
    let actions = page.split("action=\"").skip(1).filter_map(|it| it.split('"').next());
    let found = actions.into_iter().find(|it| it.ends_with(path_end));
    found.unwrap_or_else(|| panic!("no form to {path_end}: {page}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_what_is_printed_and_is_read_again_until_then() {
    let mut shopper = with_printer().await;
    let done = sold(&mut shopper).await;
    let page = shopper.get(&done).await;
    assert!(says(&page.body, "staff-print-tickets"), "{}", page.body);
    assert!(page.body.contains("Front") && !page.body.contains("<script"), "{}", page.body);
    assert_eq!(page.header("refresh"), "2");
    print(&shopper).await;
    let page = shopper.get(&done).await;
    assert!(page.body.contains("printed on Front"), "{}", page.body);
    assert_eq!(page.header("refresh"), "", "nothing is waited for");
    assert_eq!(shopper.stage.press.sent_to(TICKETS).len(), 2);
    let again = page.body.split("href=\"").find(|it| it.starts_with(&format!("{DESK}/print?")));
    assert!(again.is_some(), "what was printed is printed again with a reason: {}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_paper_is_said_before_and_after_and_the_button_prints() {
    let mut shopper = with_printer().await;
    shopper.stage.press.set_state(TICKETS, PrinterState::NoPaper);
    let slug = shopper.stage.performance_slug;
    let opened = shopper.post(&format!("{DESK}/open"), &format!("at=&performance={slug}")).await;
    let before = shopper.get(opened.location()).await.body;
    assert!(!before.contains("Front has no paper"), "nobody has asked: {before}");
    ask_states(&shopper.stage.house).await.expect("asked");
    let before = shopper.get(opened.location()).await.body;
    assert!(before.contains("Front has no paper"), "{before}");
    assert!(says(&before, "staff-printer-sell-on"), "{before}");

    let done = sold(&mut shopper).await;
    print(&shopper).await;
    let page = shopper.get(&done).await.body;
    assert!(page.contains("Front has no paper"), "{page}");
    let again = action_of(&page, "/again");
    shopper.stage.press.set_state(TICKETS, PrinterState::Ready);
    let sale = done.trim_end_matches("/done").rsplit('/').next().expect("a sale").to_owned();
    for _ in 0..2 {
        let pressed = shopper.post(&again, &format!("sale={sale}&code=")).await;
        assert_eq!(pressed.location(), done, "{}", pressed.body);
    }
    print(&shopper).await;
    assert_eq!(shopper.stage.press.sent_to(TICKETS).len(), 2, "two tickets, once");
    assert!(shopper.get(&done).await.body.contains("printed on Front"));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_printer_did_not_answer_the_page_asks() {
    let mut shopper = with_printer().await;
    shopper.stage.press.set_answer(TICKETS, PrintAnswer::Unanswered);
    let done = sold(&mut shopper).await;
    print(&shopper).await;
    print(&shopper).await;
    let page = shopper.get(&done).await.body;
    assert!(says(&page, "staff-print-came") && says(&page, "staff-print-not-there"), "{page}");
    assert_eq!(shopper.stage.press.sent_to(TICKETS).len(), 2, "not by itself");
    let came = action_of(&page, "/came-out");
    shopper.post(&came, "code=").await;
    assert!(shopper.get(&done).await.body.contains("printed on Front"));
    for unknown in ["again", "came-out"] {
        let nobody = uuid::Uuid::nil();
        let answer = shopper.post(&format!("{DESK}/prints/{nobody}/{unknown}"), "code=").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_are_printed_again_in_part_and_with_a_reason() {
    let mut shopper = with_printer().await;
    sold(&mut shopper).await;
    print(&shopper).await;
    shopper.stage.clock.advance_ms(2 * domain::moment::MINUTE_MS);
    let sql = "select code from barcodes order by code";
    let barcode = testing::text(shopper.stage.store(), sql).await.expect("read").expect("one");
    let looked = shopper.post(&format!("{DESK}/print"), &format!("step=find&find={barcode}")).await;
    assert!(!looked.location().contains(&barcode), "it stands in no address");
    let found = shopper.get(looked.location()).await;
    assert!(says(&found.body, "staff-print-reason-needed"), "{}", found.body);
    assert_eq!(found.body.matches("name=\"ticket\"").count(), 2, "{}", found.body);
    let (code, key, ticket) = (found.field("code"), found.field("key"), found.field("ticket"));
    let option = found.body.split("id=\"printer\"").nth(1).expect("a choice of printers");
    let printer = option.split("value=\"").nth(1).and_then(|it| it.split('"').next());
    let form = format!("code={code}&key={key}&printer={}", printer.expect("one printer"));
    let page = format!("{DESK}/print");
    let none = shopper.post(&page, &format!("{form}&reason=Lost")).await;
    assert!(says(&none.body, "refusal-ticket-nothing-chosen"), "{}", none.body);
    let without = shopper.post(&page, &format!("{form}&ticket={ticket}&reason=")).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&without.body, "staff-print-reason-missing"), "{}", without.body);
    assert!(without.body.contains("id=\"reason-error\""), "{}", without.body);
    let printed = shopper.post(&page, &format!("{form}&ticket={ticket}&reason=Lost")).await;
    assert_eq!(printed.location(), format!("{page}?find={code}"), "{}", printed.body);
    print(&shopper).await;
    assert_eq!(shopper.stage.press.sent_to(TICKETS).len(), 3);
    let rows = "ticket_prints where reason = 'Lost' and actor = 'staff'";
    assert_eq!(count(&shopper, rows).await, 1);
    let pdf = format!("/en/staff/orders/{code}/tickets.pdf");
    let asks = shopper.get(&pdf).await;
    assert_eq!(asks.location(), format!("{page}?find={code}"), "why once more");
    let by_browser = shopper.post(&pdf, &format!("ticket={ticket}&reason=Torn")).await;
    assert_eq!(by_browser.header("content-type"), "application/pdf");
    assert_eq!(by_browser.body.lines().count(), 1, "one of two");
    assert_eq!(count(&shopper, "ticket_prints where reason = 'Torn'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_stands_at_a_workplace_and_prints_there() {
    let mut shopper = Shopper::enter().await;
    let ada = shopper.stage.staffer("ada@example.org", "administrator").await;
    shopper.staff_in(&ada, "").await;
    for (place, address) in [("Window+1", "10.0.0.20"), ("Fenster+%C3%9F", "10.0.0.30")] {
        let form = "name=Front&counter=&purpose=tickets&kind=zpl&paper=203x82&dpi=203";
        let form = format!("{form}&workplace={place}&address={address}");
        let set = shopper.post(PRINTERS, &form).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
    }
    as_clerk(&mut shopper).await;
    sold(&mut shopper).await;
    assert_eq!(count(&shopper, "print_jobs").await, 0, "nobody said where they stand");
    let home = shopper.get(DESK).await.body;
    assert!(says(&home, "staff-workplace-none") && home.contains("Fenster ß"), "{home}");
    let chosen = shopper.post(&format!("{DESK}/workplace"), "at=&workplace=Fenster+%C3%9F").await;
    assert_eq!(chosen.location(), format!("{DESK}?at="));
    let home = shopper.get(DESK).await.body;
    assert!(!says(&home, "staff-workplace-none"), "{home}");
    sold(&mut shopper).await;
    print(&shopper).await;
    assert_eq!(shopper.stage.press.sent_to("10.0.0.30:9100").len(), 2);
    assert!(shopper.stage.press.sent_to(TICKETS).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_set_printers_sees_no_address_of_one() {
    let mut shopper = with_printer().await;
    let forbidden = shopper.get(PRINTERS).await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
    assert!(!forbidden.body.contains("10.0.0.20"));
    for page in [DESK.to_owned(), format!("{DESK}/print")] {
        assert!(!shopper.get(&page).await.body.contains("10.0.0.20"));
    }
    let denied = shopper.post(PRINTERS, &printer("address=10.0.0.66")).await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
    shopper.cookies.clear();
    let ada = shopper.stage.staffer("eva@example.org", "administrator").await;
    shopper.staff_in(&ada, "").await;
    let home = shopper.get("/en/staff").await.body;
    assert!(home.contains(&format!("href=\"{PRINTERS}\"")), "{home}");
    assert!(shopper.get(PRINTERS).await.body.contains("10.0.0.20:9100"));
    for (address, words) in [
        ("10.0.0.20:22", "staff-printers-wrong-port"),
        ("169.254.169.254", "staff-printers-wrong-host"),
        ("user@host", "staff-printers-wrong-address"),
    ] {
        let wrong = shopper.post(PRINTERS, &printer(&format!("address={address}"))).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(says(&wrong.body, words), "{}", wrong.body);
    }
    let page = shopper.get(PRINTERS).await;
    let id = page.field("id");
    let removed = shopper.post(&format!("{PRINTERS}/remove"), &format!("id={id}")).await;
    assert_eq!(removed.location(), format!("{PRINTERS}?done=printer-removed"));
    assert!(says(&shopper.get(PRINTERS).await.body, "staff-printers-none"));
}
