//! A card terminal at the desk, by forms alone. The terminal is a stand-in, over HTTP.

use super::*;
use adapters::{
    banks::terminals::{
        TerminalSettings,
        stand_in::{Card, READER, StandIn},
    },
    http,
    settings::Mode,
};
use domain::moment::{MINUTE_MS, SECOND_MS};
use std::{collections::BTreeMap, sync::Arc};

/// Somebody of the box office, where a terminal stands.
async fn desk_with_reader() -> (Shopper, StandIn) {
    let mut stage = Stage::on_sqlite().await;
    let reader = StandIn::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let routes = reader.api();
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    let settings = TerminalSettings {
        gateway: "house".to_owned(),
        reader: READER.to_owned(),
        label: "Desk 1".to_owned(),
        point: String::new(),
    };
    let client = http::client(Mode::Test).expect("a client");
    let terminal = reader.terminal(&url, client, &settings).expect("good settings");
    stage.connect_terminals(BTreeMap::from([("desk-1".to_owned(), Arc::new(terminal) as _)]));
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    plant(shopper.stage.store(), FOYER).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    (shopper, reader)
}

impl Shopper {
    /// A sale of two seats whose payment the terminal shows; its page.
    async fn by_card(&mut self) -> (String, i64) {
        let (sale, page) = self.two_best().await;
        let form = payment(&page, "way=card%3Adesk-1");
        let begun = self.post(&format!("{sale}/pay"), &form).await;
        assert_eq!(begun.location(), format!("{sale}/card"), "{}", begun.body);
        (sale, total(&page))
    }

    async fn a_moment_later(&mut self, path: &str) -> Answer {
        self.stage.clock.advance_ms(3 * SECOND_MS);
        self.get(path).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_pays_at_the_terminal_and_the_page_goes_to_what_was_sold_by_itself() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, page) = shopper.two_best().await;
    let due = total(&page);
    let button = format!("Card terminal Desk 1, {}", euro(due));
    assert!(page.body.contains(&button), "{}", page.body);
    assert_eq!(page.body.matches(" autofocus").count(), 1);
    let form = payment(&page, "way=card%3Adesk-1&name=Ana&email=ana%40example.org");
    let begun = shopper.post(&format!("{sale}/pay"), &form).await;
    let card = format!("{sale}/card");
    assert_eq!(begun.location(), card, "{}", begun.body);
    let again = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(again.location(), card, "pressed twice");
    let waiting = shopper.get(&card).await;
    assert_eq!((waiting.status, waiting.header("refresh")), (StatusCode::OK, "2"));
    assert!(says(&waiting.body, "staff-desk-card-waiting"), "{}", waiting.body);
    assert!(waiting.body.contains(&euro(due)) && !waiting.body.contains("<script"));
    assert_eq!(shopper.get(&sale).await.location(), card, "nothing else is done with the sale");
    let more = shopper.put(&sale, "kind=best&count=1&zone=a").await;
    assert_eq!(more.location(), card, "{}", more.body);
    let cash = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=cash")).await;
    assert_eq!(cash.location(), card, "{}", cash.body);
    assert_eq!((reader.presented(), count(&shopper, "orders").await), (1, 0));
    assert!(reader.hold(Card::Pays));
    let sold = shopper.a_moment_later(&card).await;
    assert_eq!(sold.location(), format!("{sale}/done"), "{}", sold.body);
    let done = shopper.get(sold.location()).await.body;
    assert!(done.contains(&euro(due)) && says(&done, "staff-desk-mailed"), "{done}");
    assert!(!shopper.get(DESK).await.body.contains("/card\""), "its clerk has seen it");
    assert_eq!(count(&shopper, "orders where email = 'ana@example.org'").await, 1);
    assert_eq!(reader.taken_minor(), due);
    let addresses = shopper.addresses.join(" ");
    assert!(!addresses.contains("Ana") && !addresses.contains("example"), "{addresses}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_goes_by_card_and_the_rest_is_cash_with_change() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, page) = shopper.two_best().await;
    let pay = format!("{sale}/pay");
    for unclear in ["slip=S-1", "given=500", "slip=S-1&by_card=60"] {
        let form = payment(&page, &format!("way=card%3Adesk-1&{unclear}"));
        let refused = shopper.post(&pay, &form).await;
        assert!(says(&refused.body, "staff-desk-which-way"), "{unclear}: {}", refused.body);
    }
    let short = payment(&page, "way=card%3Adesk-1&by_card=60&given=1");
    let short = shopper.post(&pay, &short).await;
    assert!(short.body.contains("id=\"given-error\""), "{}", short.body);
    let elsewhere = shopper.post(&pay, &payment(&page, "way=card%3Adesk-2")).await;
    assert!(says(&elsewhere.body, "staff-desk-card-unknown"), "{}", elsewhere.body);
    let small = payment(&page, "way=card%3Adesk-1&by_card=0.10");
    let small = shopper.post(&pay, &small).await;
    assert!(says(&small.body, "staff-desk-card-too-small"), "{}", small.body);
    assert_eq!((reader.presented(), count(&shopper, "terminal_payments").await), (0, 0));
    let form = payment(&page, "way=card%3Adesk-1&by_card=60&given=100");
    let begun = shopper.post(&pay, &form).await;
    reader.hold(Card::Pays);
    let sold = shopper.a_moment_later(begun.location()).await;
    assert_eq!(sold.location(), format!("{sale}/done?given=10000"), "{}", sold.body);
    let done = shopper.get(sold.location()).await.body;
    assert!(done.contains(&euro(10_000 - (total(&page) - 6_000))), "{done}");
    assert_eq!(reader.taken_minor(), 6_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_broken_off_and_the_sale_goes_on() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, _) = shopper.by_card().await;
    let card = format!("{sale}/card");
    let cancelled = shopper.post(&format!("{card}/cancel"), "").await;
    assert_eq!(cancelled.location(), card, "{}", cancelled.body);
    let page = shopper.get(&card).await;
    assert!(says(&page.body, "staff-desk-card-cancelled"), "{}", page.body);
    assert_eq!(page.header("refresh"), "", "nothing happens by itself any more");
    assert!(!reader.hold(Card::Pays), "the reader shows nothing");
    shopper.stage.clock.advance_ms(SECOND_MS);
    let page = shopper.get(&sale).await;
    let form = payment(&page, "way=card%3Adesk-1");
    shopper.post(&format!("{sale}/pay"), &form).await;
    reader.hold(Card::Declined);
    let declined = shopper.a_moment_later(&card).await;
    assert!(says(&declined.body, "staff-desk-card-declined"), "{}", declined.body);
    let page = shopper.get(&sale).await;
    let sold = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=cash&given=")).await;
    assert_eq!(sold.location(), format!("{sale}/done"), "{}", sold.body);
    assert_eq!(reader.taken_minor(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_waited_for_stands_on_the_desk_s_first_page() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, due) = shopper.by_card().await;
    let card = format!("{sale}/card");
    let home = shopper.get(DESK).await.body;
    assert!(says(&home, "staff-desk-card-unfinished") && home.contains(&card), "{home}");
    reader.hold(Card::PaysLess(100));
    shopper.stage.clock.advance_ms(MINUTE_MS);
    house::jobs::tick(&shopper.stage.house).await;
    let home = shopper.get(DESK).await.body;
    assert!(says(&home, "staff-desk-card-back-amount"), "{home}");
    assert!(says(&home, "staff-desk-card-given-back") && home.contains(&euro(due - 100)));
    let page = shopper.get(&card).await;
    assert!(page.body.contains(&format!("{card}/note")), "{}", page.body);
    let noted = shopper.post(&format!("{card}/note"), "").await;
    assert_eq!(noted.location(), DESK, "{}", noted.body);
    assert!(!shopper.get(DESK).await.body.contains(&card), "it is read");
    assert_eq!((reader.refunded_minor(), count(&shopper, "orders").await), (due - 100, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_card_does_not_get_back_is_paid_another_way_by_who_may_refund() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, due) = shopper.by_card().await;
    let (card, money) = (format!("{sale}/card"), "/en/staff/money");
    reader.refunds_become("failed");
    reader.hold(Card::PaysLess(100));
    shopper.stage.clock.advance_ms(MINUTE_MS);
    house::jobs::tick(&shopper.stage.house).await;
    let page = shopper.get(&card).await.body;
    assert!(says(&page, "staff-desk-card-back-ask") && !page.contains("name=\"how\""), "{page}");
    let sale_id = sale.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an identity");
    let owed = money::payments::terminals::of_sale(
        &shopper.stage.house,
        &domain::people::actor::Actor::Console,
        sale_id,
        money::payments::terminals::SalePayment::Owed,
    );
    let payment = owed.await.expect("read").expect("a payment").id;
    let by = |how: &str| format!("payment={payment}&how={how}");
    let denied = shopper.post(&format!("{card}/note"), &by("By+transfer")).await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN, "{}", denied.body);
    assert!(shopper.get(DESK).await.body.contains(&card), "it stays on the first page");

    shopper.other_clerk("ines@example.org", "administrator", "*").await;
    let told = shopper.get(money).await.body;
    assert!(told.contains(&format!("href=\"{card}?owed=1\"")) && told.contains(&euro(due - 100)));
    let empty = shopper.post(&format!("{card}/note"), &by("")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.body);
    assert!(says(&empty.body, "staff-debt-how-missing"), "{}", empty.body);
    for _ in 0..2 {
        let paid = shopper.post(&format!("{card}/note"), &by("By+transfer")).await;
        assert_eq!(paid.location(), DESK, "pressed twice, too: {}", paid.body);
    }
    for path in [DESK, money] {
        assert!(!shopper.get(path).await.body.contains(&card), "{path}");
    }
    assert_eq!((reader.refunded_minor(), count(&shopper, "orders").await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refunds_and_does_not_sell_records_cash_for_the_buyer() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, due) = shopper.by_card().await;
    let (card, money) = (format!("{sale}/card"), "/en/staff/money");
    reader.refunds_become("failed");
    reader.hold(Card::PaysLess(100));
    shopper.stage.clock.advance_ms(MINUTE_MS);
    house::jobs::tick(&shopper.stage.house).await;
    shopper.other_clerk("fina@example.org", "finance", "*").await;
    assert_eq!(shopper.get(DESK).await.status, StatusCode::FORBIDDEN, "she sells nowhere");
    assert!(shopper.get(money).await.body.contains(&format!("href=\"{card}?owed=1\"")));
    for path in [format!("{card}?owed=1"), card.clone()] {
        let page = shopper.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("id=\"way-cash\" value=\"cash\" checked"), "{}", page.body);
        assert!(!says(&page.body, "staff-desk-card-to-sale"), "{}", page.body);
    }
    let payment = shopper.get(&card).await.field("payment").to_owned();
    let empty = format!("payment={payment}&way=other&how=");
    let empty = shopper.post(&format!("{card}/note"), &empty).await;
    assert!(empty.body.contains("id=\"way-other\" value=\"other\" checked"), "{}", empty.body);
    let form = format!("payment={payment}&way=cash&how=handed+over");
    for _ in 0..2 {
        let paid = shopper.post(&format!("{card}/note"), &form).await;
        assert_eq!(paid.location(), money, "pressed twice, too: {}", paid.body);
    }
    assert_eq!(shopper.get(&card).await.location(), money, "nothing is owed");
    let booked = "select cast(sum(amount_minor) as bigint) from ledger_entries \
                  where account = 'cash'";
    let booked = number(shopper.stage.store(), booked).await.expect("a sum");
    assert_eq!(booked, -(due - 100));
}

#[tokio::test(flavor = "multi_thread")]
async fn card_payments_are_for_those_who_may_sell_there() {
    let (mut shopper, reader) = desk_with_reader().await;
    let (sale, _) = shopper.by_card().await;
    let card = format!("{sale}/card");
    for (email, role, scope) in [
        ("bruno@example.org", "box-office", "point-of-sale:foyer"),
        ("carla@example.org", "marketing", "*"),
    ] {
        shopper.other_clerk(email, role, scope).await;
        let shown = shopper.get(&card).await;
        assert_eq!(shown.status, StatusCode::FORBIDDEN, "{email}");
        for deed in ["cancel", "note"] {
            let done = shopper.post(&format!("{card}/{deed}"), "").await;
            assert_eq!(done.status, StatusCode::FORBIDDEN, "{email} {deed}");
        }
    }
    shopper.cookies.clear();
    let nobody = shopper.get(&card).await;
    assert!(nobody.location().contains("/staff/sign-in"), "{} {}", nobody.status, nobody.body);
    assert!(reader.shown().is_some(), "nobody has broken it off");
    let foyer = shopper.other_clerk("dora@example.org", "box-office", "point-of-sale:foyer").await;
    assert!(foyer.is_empty(), "she comes by the door");
    let own = shopper.open_sale("foyer").await;
    let held = shopper.put(&own, "kind=best&count=1&zone=a").await;
    let page = shopper.get(held.location()).await;
    assert!(!page.body.contains("Desk 1"), "the terminal stands at the box office");
}
