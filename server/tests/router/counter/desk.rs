//! The desk sells by forms alone.

mod exchange;
mod otherwise;
mod paid_back;
mod terminals;
mod till;

use super::*;
use testing::says;

pub(super) const DESK: &str = "/en/staff/desk";
const FOYER: &str = "insert into points_of_sale (id, key, channel) values \
    ('00000000-0000-7000-8000-00000000f0f0', 'foyer', 'box-office')";

/// Somebody of the box office.
pub(super) async fn desk() -> Shopper {
    let mut shopper = Shopper::enter().await;
    plant(shopper.stage.store(), FOYER).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

impl Shopper {
    /// A new sale; the address of its page.
    pub(super) async fn open_sale(&mut self, at: &str) -> String {
        let slug = self.stage.performance_slug;
        let form = format!("at={at}&performance={slug}");
        let opened = self.post(&format!("{DESK}/open"), &form).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
        let (page, query) = opened.location().split_once('?').expect("a performance");
        assert_eq!(query, format!("performance={slug}"));
        page.to_owned()
    }

    pub(super) async fn put(&mut self, sale: &str, what: &str) -> Answer {
        let slug = self.stage.performance_slug;
        self.post(&format!("{sale}/hold"), &format!("performance={slug}&{what}")).await
    }

    /// A sale with two of the best seats, and its page.
    async fn two_best(&mut self) -> (String, Answer) {
        let sale = self.open_sale("").await;
        let held = self.put(&sale, "kind=best&count=2&zone=a").await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
        let page = self.get(held.location()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        (sale, page)
    }

    /// Somebody else of the staff in the same browser; gives the cookies of the one before.
    pub(super) async fn other_clerk(
        &mut self,
        email: &str,
        role: &str,
        scope: &str,
    ) -> Vec<String> {
        let before = std::mem::take(&mut self.cookies);
        let clerk = self.stage.staffer_over(email, role, scope).await;
        self.staff_in(&clerk, "").await;
        before
    }
}

/// What the form of the payment sends.
pub(super) fn payment(page: &Answer, with: &str) -> String {
    let (key, total, shown) = (page.field("key"), page.field("total"), page.field("shown"));
    format!("kind=pay&key={key}&total={total}&shown={shown}&{with}")
}

fn euro(minor: i64) -> String {
    format!("€{}.{:02}", minor / 100, minor % 100)
}

fn total(page: &Answer) -> i64 {
    page.field("total").parse().expect("a sum")
}

/// The tag of the field with this id.
fn tag<'a>(page: &'a str, id: &str) -> &'a str {
    let at = page.find(&format!(" id=\"{id}\"")).expect(id);
    let begin = page[..at].rfind('<').expect("a tag");
    let (tag, _) = page[begin..].split_once('>').expect("its end");
    tag
}

#[tokio::test(flavor = "multi_thread")]
async fn two_best_seats_are_sold_for_cash_without_a_script_or_a_pointer() {
    let mut shopper = desk().await;
    assert!(shopper.get("/en/staff").await.body.contains(&format!("href=\"{DESK}\"")));
    let home = shopper.get(DESK).await.body;
    assert_eq!(home.matches(" autofocus").count(), 1, "the first that is sold: {home}");
    assert!(home.contains("Tosca") && home.contains(&format!("{DESK}/open")), "{home}");
    let none = shopper.get(&format!("{DESK}?q=carmen")).await.body;
    assert!(says(&none, "staff-desk-none-found") && !none.contains("Tosca"), "{none}");
    let sale = shopper.open_sale("").await;
    let empty = shopper.get(&format!("{sale}?performance=tosca-2026-12-11-2000")).await.body;
    assert!(says(&empty, "staff-desk-empty"), "{empty}");
    // It makes the plan fast, and nothing here needs it.
    assert!(empty.matches("<script").count() <= 1, "{empty}");
    assert!(tag(&empty, "count").contains(" autofocus"), "{empty}");
    assert_eq!(empty.matches(" autofocus").count(), 1, "one field alone has the focus");
    let held = shopper.put(&sale, "kind=best&count=2&zone=a&type=").await;
    let page = shopper.get(held.location()).await;
    assert_eq!(page.body.matches("name=\"line\"").count(), 2, "{}", page.body);
    assert!(tag(&page.body, "given").contains(" autofocus"), "{}", page.body);
    assert_eq!(page.body.matches(" autofocus").count(), 1);
    let due = total(&page);
    assert!(page.body.contains(&format!("Take {} in cash", euro(due))), "{}", page.body);
    let pay = format!("{sale}/pay");
    let short = shopper.post(&pay, &payment(&page, "way=cash&given=10&name=Ana")).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(tag(&short.body, "given").contains("value=\"10\""), "{}", short.body);
    assert!(tag(&short.body, "name").contains("value=\"Ana\""), "what was typed stays");
    assert!(short.body.contains("id=\"given-error\""), "{}", short.body);
    assert_eq!(count(&shopper, "orders").await, 0);
    let paid = shopper.post(&pay, &payment(&page, "way=cash&given=200,00")).await;
    assert_eq!(paid.location(), format!("{sale}/done?given=20000"), "{}", paid.body);
    let done = shopper.get(paid.location()).await.body;
    assert!(says(&done, "staff-desk-change-due") && done.contains(&euro(20_000 - due)), "{done}");
    assert_eq!(done.matches(" autofocus").count(), 1);
    assert!(says(&done, "staff-desk-next-customer"), "{done}");
    let pdf = shopper.get(&format!("{sale}/tickets.pdf")).await;
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(pdf.body.lines().count(), 2, "two codes");
    assert_eq!(count(&shopper, "ticket_prints where actor = 'staff'").await, 2);
    let sold = "orders where channel = 'box-office' and operator_id is not null \
                and paid_at_ms is not null";
    assert_eq!(count(&shopper, sold).await, 1);
    assert_eq!(shopper.get(&sale).await.location(), format!("{sale}/done"), "it is over");
    assert_ne!(shopper.open_sale("").await, sale, "the next customer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_pressed_twice_is_one() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let (pay, form) = (format!("{sale}/pay"), payment(&page, "way=cash&given="));
    let first = shopper.post(&pay, &form).await;
    assert_eq!(first.location(), format!("{sale}/done"), "{}", first.body);
    let second = shopper.post(&pay, &form).await;
    assert_eq!(second.location(), format!("{sale}/done"), "{}", second.body);
    assert_eq!(count(&shopper, "orders").await, 1);
    assert_eq!(count(&shopper, "payments").await, 1);
    let late = shopper.put(&sale, "kind=best&count=1&zone=").await;
    assert_eq!(late.location(), format!("{sale}/done"), "nothing comes into a sale that is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_needs_its_slip_and_pays_all_or_a_part() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let pay = format!("{sale}/pay");
    let without = shopper.post(&pay, &payment(&page, "way=terminal&slip=")).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.body.contains("id=\"slip-error\""), "{}", without.body);
    let unknown = shopper.post(&pay, &payment(&page, "way=cheque")).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unknown.body);
    let which = shopper.post(&pay, &payment(&page, "way=cash&slip=S-1")).await;
    assert!(says(&which.body, "staff-desk-which-way"), "{}", which.body);
    assert!(tag(&which.body, "slip").contains("value=\"S-1\""), "{}", which.body);
    let paid = shopper.post(&pay, &payment(&page, "way=terminal&slip=S-1")).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    let done = shopper.get(&format!("{sale}/done?given=99999")).await.body;
    assert!(done.contains("S-1") && !says(&done, "staff-desk-change-due"), "{done}");

    let (sale, page) = shopper.two_best().await;
    let pay = format!("{sale}/pay");
    let used = shopper.post(&pay, &payment(&page, "way=terminal&slip=S-1")).await;
    assert!(used.body.contains("id=\"slip-error\""), "{}", used.body);
    for wrong in ["0", "9999", "much"] {
        let form = payment(&page, &format!("way=both&slip=S-2&by_card={wrong}"));
        let refused = shopper.post(&pay, &form).await;
        assert!(refused.body.contains("id=\"by_card-error\""), "{wrong}: {}", refused.body);
    }
    let both = payment(&page, "way=both&slip=S-2&by_card=60&given=100");
    let paid = shopper.post(&pay, &both).await;
    assert_eq!(paid.location(), format!("{sale}/done?given=10000"), "{}", paid.body);
    let done = shopper.get(paid.location()).await.body;
    let change = 10_000 - (total(&page) - 6_000);
    assert!(done.contains("S-2") && done.contains(&euro(change)), "{done}");
    assert_eq!(count(&shopper, "payment_parts where payment_method = 'terminal'").await, 2);
    assert_eq!(count(&shopper, "orders").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_means_the_way_for_which_something_is_typed() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let pay = format!("{sale}/pay");
    let enter = page.body.find("value=\"enter\"").expect("the button that Enter presses");
    assert!(enter < page.body.find("value=\"cash\"").expect("cash"), "it is the first");
    for unclear in [
        "way=enter&email=ana%40example.org",
        "way=enter&given=500&slip=S-1",
        "way=terminal&slip=S-1&by_card=20",
        "note=50000&slip=S-1",
    ] {
        let refused = shopper.post(&pay, &payment(&page, unclear)).await;
        assert!(says(&refused.body, "staff-desk-which-way"), "{unclear}: {}", refused.body);
        assert_eq!(refused.body.matches(" autofocus").count(), 1, "{unclear}: the words have it");
    }
    assert_eq!(count(&shopper, "orders").await, 0);
    let paid = shopper.post(&pay, &payment(&page, "way=enter&slip=S-1")).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    assert_eq!(count(&shopper, "payment_parts where payment_method = 'terminal'").await, 1);

    let (sale, page) = shopper.two_best().await;
    let split = payment(&page, "way=enter&slip=S-2&by_card=60&given=500");
    let paid = shopper.post(&format!("{sale}/pay"), &split).await;
    assert_eq!(paid.location(), format!("{sale}/done?given=50000"), "{}", paid.body);

    let (sale, page) = shopper.two_best().await;
    let paid = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=enter&given=")).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "exact cash: {}", paid.body);
    assert_eq!(count(&shopper, "payment_parts where payment_method = 'cash'").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_the_next_customer_names_what_was_sold_just_before() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let paid = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=enter&given=500")).await;
    let done = shopper.get(paid.location()).await;
    let (before, given) = (done.field("before"), done.field("given"));
    let slug = shopper.stage.performance_slug;
    let form = format!("at=&performance={slug}&before={before}&given={given}");
    let opened = shopper.post(&format!("{DESK}/open"), &form).await;
    let next = shopper.get(opened.location()).await.body;
    assert!(says(&next, "staff-desk-before"), "{next}");
    assert!(next.contains(&format!("{sale}/tickets.pdf")), "{next}");
    assert!(next.contains(&euro(50_000 - total(&page))), "{next}");
    assert!(tag(&next, "count").contains(" autofocus"), "{next}");
    assert_eq!(next.matches(" autofocus").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_are_printed_again_from_the_page_of_their_order() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let paid = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=enter")).await;
    let done = shopper.get(paid.location()).await.body;
    let link = done.split("href=\"").find(|link| link.starts_with("/en/staff/orders/"));
    let link = link.unwrap_or_else(|| panic!("no link to the order: {done}"));
    let order = link.split('"').next().expect("its address");
    let shown = shopper.get(order).await.body;
    let tickets = format!("{order}/tickets.pdf");
    let code = order.rsplit('/').next().expect("a code");
    let print = format!("{DESK}/print?find={code}");
    assert!(shown.contains(&format!("href=\"{print}\"")), "{shown}");
    let again = shopper.get(&print).await.body;
    assert!(again.contains(&format!("formaction=\"{tickets}\"")), "{again}");
    assert_eq!(again.matches("name=\"ticket\"").count(), 2, "{again}");
    let pdf = shopper.get(&tickets).await;
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(count(&shopper, "ticket_prints where actor = 'staff'").await, 2);
    let unknown = shopper.get("/en/staff/orders/XXXX-XXXX/tickets.pdf").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sum_that_changed_meanwhile_is_refused_in_words() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let more = shopper.put(&sale, "kind=best&count=1&zone=a").await;
    assert_eq!(more.status, StatusCode::SEE_OTHER, "{}", more.body);
    let form = payment(&page, "way=cash&given=500&name=Ana&email=ana%40example.org");
    let changed = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", changed.body);
    assert!(says(&changed.body, "refusal-place-total-changed"), "{}", changed.body);
    assert!(total(&changed) > total(&page));
    assert!(tag(&changed.body, "email").contains("ana@example.org"), "{}", changed.body);
    assert_eq!(count(&shopper, "orders").await + count(&shopper, "payments").await, 0);
    let wrong = payment(&changed, "way=cash&given=&email=nobody");
    let wrong = shopper.post(&format!("{sale}/pay"), &wrong).await;
    assert!(wrong.body.contains("id=\"email-error\""), "{}", wrong.body);
    let note = format!("note={}&name=Ana+Ruiz&email=ana%40example.org", total(&changed) + 50);
    let paid = shopper.post(&format!("{sale}/pay"), &payment(&changed, &note)).await;
    let done = shopper.get(paid.location()).await.body;
    assert!(done.contains("€0.50") && says(&done, "staff-desk-mailed"), "{done}");
    assert_eq!(count(&shopper, "orders where email = 'ana@example.org'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_come_by_name_by_ticks_and_as_places_and_go_again() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    let unknown = shopper.put(&sale, "kind=named&seats=a-4,zz-99").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("zz-99") && unknown.body.contains("id=\"seats-error\""));
    assert!(tag(&unknown.body, "seats").contains("value=\"a-4,zz-99\""), "{}", unknown.body);
    let named = shopper.put(&sale, "kind=named&seats=a-4,+a-5").await;
    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
    let page = shopper.get(named.location()).await;
    let mark = page.field("plan").to_owned();
    let other = shopper.put(&sale, "kind=plan&seat=12&plan=00000000").await;
    assert!(says(&other.body, "staff-desk-plan-changed"), "{}", other.body);
    assert!(other.body.contains("value=\"12\" checked"), "what was ticked stays ticked");
    let ticked = shopper.put(&sale, &format!("kind=plan&seat=12&seat=13&plan={mark}")).await;
    assert_eq!(ticked.status, StatusCode::SEE_OTHER, "{}", ticked.body);
    let none = shopper.put(&sale, "kind=places&area=floor&count=").await;
    assert!(says(&none.body, "staff-desk-nothing-chosen"), "{}", none.body);
    let places = shopper.put(&sale, "kind=places&area=floor&count=2").await;
    assert_eq!(places.status, StatusCode::SEE_OTHER, "{}", places.body);
    let page = shopper.get(places.location()).await;
    assert_eq!(page.body.matches("name=\"line\"").count(), 5, "four seats and a line of places");
    let remove = format!("line={}&step=remove", page.field("line"));
    let removed = shopper.post(&format!("{sale}/line"), &remove).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
    let page = shopper.get(&sale).await.body;
    assert_eq!(page.matches("name=\"line\"").count(), 4);
    let code = shopper.post(&format!("{sale}/code"), "kind=code&code=NOPE&step=add").await;
    assert!(code.body.contains("id=\"code-error\""), "{}", code.body);
    let closed = shopper.post(&format!("{sale}/close"), "").await;
    assert_eq!(closed.location(), format!("{DESK}?at=&done=closed"));
    assert!(says(&shopper.get(closed.location()).await.body, "staff-desk-done-closed"));
    assert_eq!(count(&shopper, "claims where holder = 'basket'").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_put_aside_and_a_colleague_goes_on_with_it() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let rosa = shopper.other_clerk("bruno@example.org", "box-office", "*").await;
    let served = shopper.get(&sale).await;
    assert_eq!(served.status, StatusCode::CONFLICT);
    assert!(says(&served.body, "staff-desk-being-served"), "{}", served.body);
    assert!(!shopper.get(DESK).await.body.contains("/take-up"), "nobody put it aside");
    let bruno = std::mem::replace(&mut shopper.cookies, rosa);
    let home = shopper.get(DESK).await.body;
    assert!(home.contains(&format!("href=\"{sale}\"")), "what one left open is found again");
    let aside = shopper.post(&format!("{sale}/put-aside"), "").await;
    assert_eq!(aside.location(), format!("{DESK}?at=&done=aside"), "{}", aside.body);
    let waits = shopper.get(&sale).await;
    assert!(says(&waits.body, "staff-desk-is-aside"), "{}", waits.body);
    assert!(waits.body.contains(&format!("{sale}/take-up")), "{}", waits.body);
    let rosa = std::mem::replace(&mut shopper.cookies, bruno);
    let home = shopper.get(DESK).await.body;
    assert!(home.contains("Rosa Vidal") && home.contains(&euro(total(&page))), "{home}");
    let taken_up = shopper.post(&format!("{sale}/take-up"), "").await;
    assert_eq!(taken_up.location(), sale, "{}", taken_up.body);
    let page = shopper.get(&sale).await;
    assert_eq!(page.body.matches("name=\"line\"").count(), 2, "{}", page.body);
    let bruno = std::mem::replace(&mut shopper.cookies, rosa);
    let form = payment(&page, "way=cash&given=");
    let late = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    assert_eq!(count(&shopper, "orders").await, 0);
    shopper.cookies = bruno;
    let sold = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(sold.location(), format!("{sale}/done"), "{}", sold.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_sells_only_where_they_may() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    shopper.other_clerk("bruno@example.org", "box-office", "point-of-sale:foyer").await;
    let home = shopper.get(DESK).await;
    assert_eq!(home.status, StatusCode::OK, "{}", home.body);
    assert!(!says(&home.body, "staff-desk-box-office"), "{}", home.body);
    let own = shopper.open_sale("foyer").await;
    assert_eq!(shopper.get(&own).await.status, StatusCode::OK);
    for path in ["", "/done", "/tickets.pdf"] {
        let answer = shopper.get(&format!("{sale}{path}")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let form = payment(&page, "way=cash&kind=best&count=1&at=&line=1&step=remove");
    let money = ["/pay", "/give", "/link", "/invoice"];
    for path in ["/hold", "/line", "/code", "/put-aside", "/take-up", "/close"].iter().chain(&money)
    {
        let answer = shopper.post(&format!("{sale}{path}"), &form).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let elsewhere = shopper.post(&format!("{DESK}/open"), "at=").await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
    let unknown = shopper.post(&format!("{DESK}/open"), "at=nowhere").await;
    assert!(says(&unknown.body, "staff-desk-point-unknown"), "{}", unknown.body);
    let closed = "update points_of_sale set closed_at_ms = 1 where key = 'foyer'";
    plant(shopper.stage.store(), closed).await.expect("planted");
    let over = shopper.put(&own, "kind=best&count=1&zone=").await;
    assert_eq!(over.status, StatusCode::CONFLICT, "{}", over.body);
    assert!(says(&over.body, "staff-desk-point-closed"), "{}", over.body);
    assert_eq!(count(&shopper, "orders").await, 0);
    let nobody = format!("{DESK}/00000000-0000-7000-8000-000000000000");
    assert_eq!(shopper.get(&nobody).await.status, StatusCode::NOT_FOUND);
    shopper.other_clerk("carla@example.org", "marketing", "*").await;
    for path in [DESK, &sale] {
        assert_eq!(shopper.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let home = shopper.get("/en/staff").await.body;
    assert!(!home.contains(DESK), "what is not theirs isn't shown");
}
