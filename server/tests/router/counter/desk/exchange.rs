//! Tickets are exchanged at the desk, by forms alone and in few keys.

use super::*;
use money::vouchers::{self, Grant};

const CARMEN_ONE: &str = "carmen-2026-12-03-2000";
const CARMEN_TWO: &str = "carmen-2026-12-05-2000";
/// Each exchange costs 5.00.
const RULE: &str = "offers,for,from,until,most,free,fee,within\n\
                    ticket,genre:opera,,curtain-1d,2,,5.00,\n";
const KEYS_MAX: usize = 20;

/// A clerk in a house that exchanges.
async fn exchanging() -> Shopper {
    let stage = Stage::on_sqlite().await;
    let folder = season_example(&[("exchanges.csv", RULE)]);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("a good season");
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    plant(shopper.stage.store(), FOYER).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

impl Shopper {
    /// A sale's page with so many of the best seats of a zone.
    async fn with_seats(&mut self, sale: &str, performance: &str, best: &str) -> Answer {
        let form = format!("performance={performance}&kind=best&{best}");
        let held = self.post(&format!("{sale}/hold"), &form).await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
        self.get(held.location()).await
    }

    /// Ana's ticket of the cheaper zone; its order's page.
    async fn sell_to_ana(&mut self) -> String {
        let form = format!("at=&performance={CARMEN_ONE}");
        let opened = self.post(&format!("{DESK}/open"), &form).await;
        let sale = opened.location().split('?').next().expect("its page").to_owned();
        let page = self.with_seats(&sale, CARMEN_ONE, "count=1&zone=2").await;
        let form = payment(&page, "way=cash&given=&name=Ana+Ruiz&email=ana%40example.org");
        let paid = self.post(&format!("{sale}/pay"), &form).await;
        assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
        let done = self.get(paid.location()).await.body;
        let link = done.split("href=\"").find(|link| link.starts_with("/en/staff/orders/"));
        link.and_then(|link| link.split('"').next()).expect("its order").to_owned()
    }

    /// The sale's page that the form of the exchange's page opens.
    async fn begin_exchange(&mut self, address: &str, page: &Answer) -> (String, Answer) {
        let ticket = page.field("ticket");
        let form = format!("ticket={ticket}&performance={CARMEN_TWO}&at=");
        let begun = self.post(address, &form).await;
        let (sale, query) = begun.location().split_once('?').expect("a performance");
        assert_eq!(query, format!("performance={CARMEN_TWO}"));
        let (sale, location) = (sale.to_owned(), begun.location().to_owned());
        (sale, self.get(&location).await)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_customer_exchanges_a_ticket_and_pays_the_difference_by_card_in_few_keys() {
    let mut shopper = exchanging().await;
    let order = shopper.sell_to_ana().await;
    // Her name, then Enter; the order that was found has the focus.
    let mut keys = "ruiz".len() + 1 + 1;
    let found = shopper.post("/en/staff/orders", "code=ruiz").await.body;
    assert!(found.contains(&format!("<a href=\"{order}\" autofocus>")), "{found}");
    let page = shopper.get(&order).await.body;
    let address = format!("{order}/exchange");
    let link = page.find(&format!("href=\"{address}\"")).expect("the way to exchange");
    assert!(page[link..].starts_with(&format!("href=\"{address}\" accesskey=\"x\"")), "{page}");
    keys += 1;
    // Her one ticket is ticked and has the focus, and another date of Carmen is chosen.
    let page = shopper.get(&address).await;
    assert_eq!(page.body.matches(" autofocus").count(), 1, "{}", page.body);
    let ticket = tag(&page.body, &format!("ticket-{}", page.field("ticket"))).to_owned();
    assert!(ticket.contains(" checked") && ticket.contains(" autofocus"), "{ticket}");
    let first = page.body.split("<option").nth(1).expect("a performance");
    assert!(first.contains(CARMEN_TWO), "{first}");
    keys += 1;
    let (sale, page) = shopper.begin_exchange(&address, &page).await;
    assert!(says(&page.body, "staff-desk-exchange-choose"), "{}", page.body);
    assert!(page.body.contains("ana@example.org") || page.body.contains("Ana Ruiz"), "hers");
    assert!(tag(&page.body, "count").contains("value=\"1\""), "{}", page.body);
    assert!(tag(&page.body, "count").contains(" autofocus"), "{}", page.body);
    keys += 1;
    let page = shopper.with_seats(&sale, CARMEN_TWO, "count=1&zone=").await;
    let exchanged: i64 = page.field("exchange").parse().expect("a sum");
    let due = total(&page) - exchanged;
    assert_eq!(exchanged, 7_800 - 500, "what it cost, less the fee");
    assert!(page.body.contains(&format!("{} was paid by card", euro(due))), "{}", page.body);
    assert!(!says(&page.body, "staff-desk-link"), "no other way than money");
    // The slip's key, its number, Enter.
    let slip = "004711";
    keys += 1 + slip.len() + 1;
    let form = payment(&page, &format!("exchange={exchanged}&way=enter&slip={slip}"));
    let paid = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    assert!(keys <= KEYS_MAX, "{keys} keys");
    let twice = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(twice.location(), format!("{sale}/done"), "{}", twice.body);
    assert_eq!(count(&shopper, "orders").await, 2);
    let done = shopper.get(paid.location()).await.body;
    assert!(says(&done, "exchange-part") && done.contains(&euro(exchanged)), "{done}");
    let by_card = format!("payment_parts where reference = '{slip}' and amount_minor = {due}");
    assert_eq!(count(&shopper, &by_card).await, 1);
    let pdf = shopper.get(&format!("{sale}/tickets.pdf")).await;
    assert_eq!(pdf.body.lines().count(), 1, "the new ticket");
    let page = shopper.get(&address).await.body;
    assert!(says(&page, "staff-desk-exchange-nothing-left"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_that_cannot_be_made_says_why_and_changes_nothing() {
    let mut shopper = exchanging().await;
    let order = shopper.sell_to_ana().await;
    let address = format!("{order}/exchange");
    let none = shopper.post(&address, "at=").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&none.body, "staff-desk-exchange-none"), "{}", none.body);
    let page = shopper.get(&address).await;
    let (sale, _) = shopper.begin_exchange(&address, &page).await;
    let two = shopper.with_seats(&sale, CARMEN_TWO, "count=2&zone=2").await;
    assert!(says(&two.body, "staff-desk-exchange-seats"), "{}", two.body);
    assert!(!two.body.contains("name=\"total\""), "nothing is taken for it");
    // The same ticket in another sale: who comes second reads why.
    let (first, _) = shopper.begin_exchange(&address, &page).await;
    let paying = shopper.with_seats(&first, CARMEN_TWO, "count=1&zone=2").await;
    let form = payment(&paying, &format!("exchange={}&way=cash", paying.field("exchange")));
    let done = shopper.post(&format!("{first}/pay"), &form).await;
    assert_eq!(done.location(), format!("{first}/done"), "{}", done.body);
    let late = shopper.get(&sale).await.body;
    assert!(says(&late, "exchange-invalid"), "{late}");
    assert_eq!(count(&shopper, "orders").await, 2);

    shopper.other_clerk("bruno@example.org", "box-office", "point-of-sale:foyer").await;
    for answer in [shopper.get(&address).await, shopper.post(&address, "ticket=1&at=foyer").await] {
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_is_looked_up_and_then_pays_with_cash_or_a_card_beside_it() {
    let mut shopper = exchanging().await;
    let house = shopper.stage.house.clone();
    let value_minor = 2_000;
    let grant = Grant { value_minor, company: None, last_day: None, reason: "a prize".to_owned() };
    let voucher = vouchers::grant(&house, &Actor::Console, &grant).await.expect("issued");
    let typed = voucher.code.to_string().replace(' ', "+");
    let order = shopper.sell_to_ana().await;
    let address = format!("{order}/exchange");
    let page = shopper.get(&address).await;
    let (sale, _) = shopper.begin_exchange(&address, &page).await;
    let page = shopper.with_seats(&sale, CARMEN_TWO, "count=1&zone=1").await;
    let (pay, exchanged) = (format!("{sale}/pay"), page.field("exchange").to_owned());
    let form = |with: &str| payment(&page, &format!("exchange={exchanged}&{with}"));
    let unknown = shopper.post(&pay, &form("way=enter&voucher=nonsense")).await;
    assert!(unknown.body.contains("id=\"voucher-error\""), "{}", unknown.body);
    let other = shopper.post(&pay, &form(&format!("way=cash&voucher={typed}"))).await;
    assert!(says(&other.body, "staff-desk-which-way"), "{}", other.body);
    let looked = form(&format!("way=enter&voucher={typed}&name=Ana+Ruiz"));
    let looked = shopper.post(&pay, &looked).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
    assert!(tag(&looked.body, "name").contains("value=\"Ana Ruiz\""), "what was typed stays");
    assert!(looked.body.contains("Take €20.00 from the voucher"), "{}", looked.body);
    assert_eq!(looked.field("voucher_minor"), "2000");
    assert_eq!(count(&shopper, "orders").await, 1, "nothing is taken yet");
    let by_voucher = format!("way=enter&voucher={typed}&voucher_minor=2000&slip=0815");
    let paid = shopper.post(&pay, &form(&by_voucher)).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    let rest = total(&page) - exchanged.parse::<i64>().expect("a sum") - 2_000;
    for part in [
        "voucher' and amount_minor = 2000".to_owned(),
        format!("terminal' and amount_minor = {rest}"),
    ] {
        let part = format!("payment_parts where payment_method = '{part}");
        assert_eq!(count(&shopper, &part).await, 1, "{part}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_and_the_invoice_of_an_order_are_corrected_on_its_page() {
    let mut shopper = exchanging().await;
    let order = shopper.sell_to_ana().await;
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "staff-name-title") && says(&page, "staff-full-title"), "{page}");
    let empty = shopper.post(&format!("{order}/name"), "given_name=&family_name=").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.body);
    assert!(empty.body.contains("id=\"family_name-error\""), "{}", empty.body);
    let named = shopper.post(&format!("{order}/name"), "given_name=Ana&family_name=Ruiz").await;
    assert_eq!(named.location(), format!("{order}?done=name"));
    assert!(says(&shopper.get(named.location()).await.body, "staff-done-name"));
    let full = format!("{order}/full-invoice");
    let missing = shopper.post(&full, "name=Ana+Ruiz&tax_number=").await;
    assert!(missing.body.contains("id=\"tax_number-error\""), "{}", missing.body);
    assert!(tag(&missing.body, "name").contains("value=\"Ana Ruiz\""), "{}", missing.body);
    let party = "name=Ana+Ruiz&tax_number=12345678Z&street=Mayor+1&postcode=41001&town=Sevilla\
                 &country=Spain";
    let done = shopper.post(&full, party).await;
    assert_eq!(done.location(), format!("{order}?done=invoice"), "{}", done.body);
    let page = shopper.get(done.location()).await.body;
    assert!(says(&page, "staff-done-invoice") && !says(&page, "staff-full-title"), "{page}");
    let again = shopper.post(&full, party).await;
    assert!(says(&again.body, "staff-full-not-now"), "{}", again.body);
}
