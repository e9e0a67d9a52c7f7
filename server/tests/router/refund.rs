//! Tickets are taken back by forms alone: a form, what it comes to, the button.

use super::*;
use domain::{
    money::Money,
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
    people::actor::Actor,
};
use money::tills::{NewTill, add_till};
use people::sales::Counter;
use testing::{number, says, text};

impl Shopper {
    /// A paid order of two seats; its code.
    pub(super) async fn paid_order(&mut self) -> String {
        let page = self.at_checkout().await;
        let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
        let placed = self.post("/en/checkout", &form).await;
        assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
        let reference = self.stage.bank.newest();
        self.stage.bank.capture(&reference);
        let back = self.get(&format!("/payments/return/{reference}")).await;
        let order = self.get(back.location()).await.body;
        let (_, code) = order.split_once("order__code\">").expect("a code");
        code.split('<').next().expect("a code").to_owned()
    }
}

/// A paid order, whose page is looked at by somebody of the staff in this role; its code.
async fn after_a_sale(role: &str) -> (Shopper, String) {
    let mut shopper = Shopper::enter().await;
    let code = shopper.paid_order().await;
    let member = shopper.stage.staffer("rosa@example.org", role).await;
    shopper.staff_in(&member, "").await;
    (shopper, code)
}

/// The bank of the last payment tells this, and is believed. Gives the payment's reference.
async fn told(shopper: &Shopper, news: News) -> String {
    let bank = &shopper.stage.bank;
    let reference = bank.newest();
    bank.write("told", Notice { about: About::Reference(reference.clone()), news });
    let heard = money::payments::notified(&shopper.stage.house, "test-bank", &[], b"told").await;
    heard.expect("no fault").expect("believed");
    reference
}

/// All of the order is taken back, and its bank refuses the refund after all.
async fn refused_refund(shopper: &mut Shopper, code: &str) {
    let all = "what=all&fees=back&seats=on-sale&reason=&shown=10300&step=refund";
    let taken = shopper.post(&format!("/en/staff/orders/{code}/refund"), all).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let refund = text(shopper.stage.store(), "select id from refunds").await.expect("read");
    let refund = refund.and_then(|id| id.parse().ok()).expect("a refund");
    told(shopper, News::RefundFailed { refund, reason: "account closed".to_owned() }).await;
}

/// As a form sends it.
fn in_a_form(mark: &str) -> String {
    mark.replace(' ', "+")
}

async fn refunds(shopper: &Shopper) -> i64 {
    number(shopper.stage.store(), "select count(*) from refunds").await.expect("a number")
}

/// The first ticket's value in the form.
fn first_line(form: &Answer) -> String {
    form.field_after("name=\"line\"")
}

impl Answer {
    fn field_after(&self, mark: &str) -> String {
        let (_, rest) = self.body.split_once(mark).expect(mark);
        let (_, value) = rest.split_once("value=\"").expect("a value");
        value.split('"').next().expect("a value").to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ticket_goes_back_after_a_page_that_says_what_and_never_twice() {
    let (mut shopper, code) = after_a_sale("finance").await;
    let order = shopper.get(&format!("/en/staff/orders/{code}")).await;
    let path = format!("/en/staff/orders/{code}/refund");
    assert!(order.body.contains(&path), "{}", order.body);
    let form = shopper.get(&path).await;
    assert_eq!(form.body.matches("name=\"line\"").count(), 2);
    assert!(!form.body.contains("ana@example.org") && !form.body.contains("Ruiz"));
    let none = shopper.post(&path, "what=some&fees=kept&reason=a+%3Cb%3Ecold&step=check").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&none.body, "staff-refund-none-chosen"), "{}", none.body);
    assert!(none.body.contains("value=\"a &lt;b&gt;cold\""), "what was typed stays");
    assert!(none.body.contains("id=\"fees-kept\" value=\"kept\" checked"), "{}", none.body);
    let line = first_line(&form);
    let both = shopper.post(&path, &format!("what=all&line={line}&reason=&step=check")).await;
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&both.body, "staff-refund-both"), "{}", both.body);
    assert!(both.body.contains(&format!("value=\"{line}\" checked")), "{}", both.body);
    let wish = format!("what=some&line={line}&fees=back&seats=on-sale&reason=a+cold");
    let check = shopper.post(&path, &format!("{wish}&step=check")).await;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.body.contains("€51.50 will be refunded."), "{}", check.body);
    assert!(says(&check.body, "staff-refund-way") && check.body.contains("€103.00"));
    assert!(says(&check.body, "staff-refund-do"));
    assert_eq!(refunds(&shopper).await, 0, "nothing happened yet");
    let unseen = shopper.post(&path, &format!("{wish}&step=refund")).await;
    assert!(says(&unseen.body, "staff-refund-do"), "not before a sum was shown");
    let changed = shopper.post(&path, &format!("{wish}&shown=5000&step=refund")).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(changed.body.contains(&format!("value=\"{line}\" checked")), "{}", changed.body);
    let back = shopper.post(&path, &format!("{wish}&shown=5150&step=change")).await;
    assert!(back.body.contains(&format!("value=\"{line}\" checked")), "{}", back.body);
    assert_eq!(refunds(&shopper).await, 0);
    let sure = format!("{wish}&shown={}&step=refund", check.field("shown"));
    let done = shopper.post(&path, &sure).await;
    assert_eq!(done.location(), format!("/en/staff/orders/{code}?done=taken-back"));
    let again = shopper.post(&path, &sure).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&again.body, "staff-refund-nothing-left"), "{}", again.body);
    assert_eq!(refunds(&shopper).await, 1);
    let rest = "what=all&fees=kept&seats=box-office&reason=&shown=5000&step=refund";
    assert_eq!(shopper.post(&path, rest).await.status, StatusCode::SEE_OTHER);
    for request in [shopper.post(&path, rest).await, shopper.get(&path).await] {
        assert_eq!(request.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&request.body, "staff-refund-nothing-left"), "{}", request.body);
    }
    assert_eq!(refunds(&shopper).await, 2);
    let told = shopper.get(done.location()).await;
    assert!(
        says(&told.body, "timeline-order-cancel") && says(&told.body, "timeline-value-box-office")
    );
    for words in ["notice--good", "a cold"] {
        assert!(told.body.contains(words), "{words} in {}", told.body);
    }
    let money = shopper.get("/en/staff/money").await;
    assert!(says(&money.body, "timeline-cause-cancel"), "{}", money.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_refund_sees_no_way_to_it() {
    let (mut shopper, code) = after_a_sale("box-office").await;
    let path = format!("/en/staff/orders/{code}/refund");
    assert!(!shopper.get(&format!("/en/staff/orders/{code}")).await.body.contains(&path));
    for shown in ["", "&shown=10300&step=refund"] {
        let answer = shopper.post(&path, &format!("what=all{shown}")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(refunds(&shopper).await, 0);
    let unknown = shopper.get("/en/staff/orders/AAAA-AAAA/refund").await;
    assert_eq!(unknown.status, StatusCode::FORBIDDEN, "they don't learn which orders there are");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bank_refused_to_give_back_is_said_to_be_paid_on_the_orders_page() {
    let (mut shopper, code) = after_a_sale("finance").await;
    let (order, path) =
        (format!("/en/staff/orders/{code}"), format!("/en/staff/orders/{code}/debt"));
    assert!(!shopper.get(&order).await.body.contains(&path), "nothing is owed");
    refused_refund(&mut shopper, &code).await;
    let owed = shopper.get(&order).await;
    assert!(!owed.body.contains(&format!("{order}/refund")), "nothing is left to take back");
    assert!(says(&owed.body, "staff-debt-title") && owed.body.contains("€103.00"), "{}", owed.body);
    let shown = in_a_form(owed.field("shown"));
    for (typed, words) in [
        (format!("how=+&shown={shown}"), "staff-debt-how-missing"),
        ("how=by+%3Cb%3E&shown=10300+EUR+1".to_owned(), "staff-debt-changed"),
    ] {
        let wrong = shopper.post(&path, &typed).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&wrong.body, words), "{words} in {}", wrong.body);
    }
    let wrong = shopper.post(&path, "how=by+%3Cb%3E&shown=1").await;
    assert!(wrong.body.contains("value=\"by &lt;b&gt;\""), "what was typed stays");
    let typed = format!("how=Transfer+of+3+March&shown={shown}");
    let done = shopper.post(&path, &typed).await;
    assert_eq!(done.location(), format!("{order}?done=settled"));
    let told = shopper.get(done.location()).await;
    assert!(told.body.contains("Transfer of 3 March"), "{}", told.body);
    for words in ["staff-debt-done", "timeline-refund-settle"] {
        assert!(says(&told.body, words), "{words} in {}", told.body);
    }
    assert!(!told.body.contains(&path));
    let again = shopper.post(&path, &typed).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Nothing is owed any more"), "{}", again.body);
    let bruno = shopper.stage.staffer("bruno@example.org", "box-office").await;
    shopper.staff_in(&bruno, "").await;
    assert_eq!(shopper.post(&path, &typed).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_by_hand_is_recorded_as_sent_and_no_gateway_is_asked() {
    let (mut shopper, code) = after_a_sale("finance").await;
    let path = format!("/en/staff/orders/{code}/refund");
    let form = shopper.get(&path).await;
    assert!(form.body.contains("id=\"sent-gateway\" value=\"gateway\" checked"), "{}", form.body);
    let none = shopper.post(&path, "what=some&sent=hand&reason=&step=check").await;
    assert!(none.body.contains("id=\"sent-hand\" value=\"hand\" checked"), "{}", none.body);
    let wish = "what=all&fees=back&seats=on-sale&sent=hand&reason=on+the+bank%27s+pages";
    let check = shopper.post(&path, &format!("{wish}&step=check")).await;
    assert_eq!(check.status, StatusCode::OK);
    assert_eq!(check.field("sent"), "hand", "the second step keeps it");
    let sure = format!("{wish}&shown={}&step=refund", check.field("shown"));
    let done = shopper.post(&path, &sure).await;
    assert_eq!(done.location(), format!("/en/staff/orders/{code}?done=taken-back"));
    house::jobs::tick(&shopper.stage.house).await;
    let reference = shopper.stage.bank.newest();
    assert_eq!(shopper.stage.bank.refunded_minor(&reference), 0);
    let sent = "select count(*) from refunds where done_at_ms is not null and tries = 0";
    assert_eq!(number(shopper.stage.store(), sent).await.expect("a number"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bank_refused_is_recorded_as_sent_by_hand_on_its_own_pages() {
    let (mut shopper, code) = after_a_sale("finance").await;
    let order = format!("/en/staff/orders/{code}");
    refused_refund(&mut shopper, &code).await;
    let page = shopper.get(&order).await;
    assert!(page.body.contains("id=\"way-other\" value=\"other\" checked"), "{}", page.body);
    let shown = in_a_form(page.field("shown"));
    let path = format!("{order}/debt");
    let wrong = shopper.post(&path, &format!("way=bank&how=+&shown={shown}")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"way-bank\" value=\"bank\" checked"), "{}", wrong.body);
    let wrong = shopper.post(&path, &format!("way=cash&how=+&shown={shown}")).await;
    assert!(wrong.body.contains("id=\"way-cash\" value=\"cash\" checked"), "{}", wrong.body);
    let done = shopper.post(&path, &format!("way=bank&how=by+hand&shown={shown}")).await;
    assert_eq!(done.location(), format!("{order}?done=settled"));
    let sent = "select count(*) from refunds where done_at_ms is not null and failed_at_ms is null";
    assert_eq!(number(shopper.stage.store(), sent).await.expect("a number"), 1);
    let elsewhere = "select count(*) from ledger_entries where account = 'paid-out'";
    assert_eq!(number(shopper.stage.store(), elsewhere).await.expect("a number"), 0);
    assert!(!shopper.get(&order).await.body.contains(&path), "nothing is owed");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_open_till_for_cash_is_led_to_it_and_what_was_typed_stays() {
    for (role, sells) in [("administrator", true), ("finance", false)] {
        let (mut shopper, code) = after_a_sale(role).await;
        refused_refund(&mut shopper, &code).await;
        let till = NewTill {
            key: "one".to_owned(),
            name: "Till one".to_owned(),
            counter: Counter::BoxOffice,
            company: None,
        };
        let added = add_till(&shopper.stage.house, &Actor::Console, &till).await;
        added.expect("a new till");
        let order = format!("/en/staff/orders/{code}");
        let shown = in_a_form(shopper.get(&order).await.field("shown"));
        let form = format!("way=cash&how=handed+over&shown={shown}");
        let answer = shopper.post(&format!("{order}/debt"), &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{role}");
        assert!(says(&answer.body, "staff-cash-no-till"), "{role}: {}", answer.body);
        assert!(answer.body.contains("value=\"handed over\""), "{role}: {}", answer.body);
        assert_eq!(says(&answer.body, "staff-till-bar-window"), sells, "{role}: {}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_paid_what_the_bank_refused_is_not_told_that_the_card_has_it() {
    for (way, told, step) in [
        ("other", "order-cancelled-otherwise", "timeline-refund-settled"),
        ("cash", "order-cancelled-cash", "timeline-refund-settled-cash"),
    ] {
        let (mut shopper, code) = after_a_sale("finance").await;
        refused_refund(&mut shopper, &code).await;
        let order = format!("/en/staff/orders/{code}");
        let shown = in_a_form(shopper.get(&order).await.field("shown"));
        let typed = format!("way={way}&how=on+3+March&shown={shown}");
        let done = shopper.post(&format!("{order}/debt"), &typed).await;
        let staff = shopper.get(done.location()).await;
        assert!(says(&staff.body, step), "{way}: {}", staff.body);
        let reference = shopper.stage.bank.newest();
        let back = shopper.get(&format!("/payments/return/{reference}")).await;
        let page = shopper.get(back.location()).await;
        assert!(says(&page.body, told), "{way}: {}", page.body);
        assert!(!says(&page.body, "order-cancelled-went"), "{way}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_lost_chargeback_left_owed_is_recorded_as_paid_or_written_off() {
    for (end, step, kept) in [
        ("paid", "Lost chargeback paid another way", "end-paid\" value=\"paid\" checked"),
        ("cash", "Lost chargeback paid in cash", "end-cash\" value=\"cash\" checked"),
        (
            "written-off",
            "Lost chargeback written off",
            "end-written-off\" value=\"written-off\" checked",
        ),
    ] {
        let (mut shopper, code) = after_a_sale("finance").await;
        let order = format!("/en/staff/orders/{code}");
        let path = format!("{order}/owed");
        for state in [DisputeState::Opened, DisputeState::Lost] {
            assert!(!shopper.get(&order).await.body.contains(&path), "nothing is owed yet");
            let (id, amount) = ("dp_1".to_owned(), Money::euro(10_300));
            told(&shopper, News::Dispute(Dispute { id, is_reversal: false, amount, state })).await;
        }
        let owed = shopper.get(&order).await;
        assert!(owed.body.contains("The buyer owes €103.00"), "{}", owed.body);
        let shown = in_a_form(owed.field("shown"));
        for (typed, words) in [
            (format!("end={end}&why=+&shown={shown}"), "staff-owed-why-missing"),
            (format!("end={end}&why=x&shown=1+EUR+1"), "staff-owed-changed"),
        ] {
            let wrong = shopper.post(&path, &typed).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(says(&wrong.body, words), "{words} in {}", wrong.body);
            assert!(wrong.body.contains(kept), "{kept} in {}", wrong.body);
        }
        let typed = format!("end={end}&why=a+%3Cb%3Eword&shown={shown}");
        let done = shopper.post(&path, &typed).await;
        assert_eq!(done.location(), format!("{order}?done=owed-ended"));
        let timeline = shopper.get(done.location()).await;
        assert!(says(&timeline.body, "staff-owed-done"), "{}", timeline.body);
        for words in [step, "a &lt;b&gt;word"] {
            assert!(timeline.body.contains(words), "{words} in {}", timeline.body);
        }
        assert!(!timeline.body.contains(&path));
        let again = shopper.post(&path, &typed).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("Nothing is owed any more"), "{}", again.body);
        let written_off = "select count(*) from write_offs where undone_at_ms is null";
        let written_off = number(shopper.stage.store(), written_off).await.expect("a number");
        assert_eq!(written_off, i64::from(end == "written-off"));
        let bruno = shopper.stage.staffer("bruno@example.org", "box-office").await;
        shopper.staff_in(&bruno, "").await;
        assert_eq!(shopper.post(&path, &typed).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_took_becomes_credit_where_the_form_says_so() {
    let (mut shopper, code) = after_a_sale("finance").await;
    let reference = shopper.stage.bank.newest();
    let path = format!("/en/staff/orders/{code}/refund");
    let wish = "what=all&fees=back&seats=box-office&sent=credit&reason=";
    let check = shopper.post(&path, &format!("{wish}&step=check")).await;
    assert!(says(&check.body, "staff-refund-credit-check"), "{}", check.body);
    assert_eq!(check.field("sent"), "credit");
    let sure = format!("{wish}&shown={}&step=refund", check.field("shown"));
    let done = shopper.post(&path, &sure).await;
    assert_eq!(done.location(), format!("/en/staff/orders/{code}?done=taken-back"));
    house::jobs::tick(&shopper.stage.house).await;
    assert_eq!(shopper.stage.bank.refunded_minor(&reference), 0, "nobody is asked");
    let credit = "select cast(-sum(amount_minor) as bigint) from ledger_entries \
                  where account = 'customer-credit'";
    assert_eq!(number(shopper.stage.store(), credit).await.expect("a sum"), 10_300);
}
