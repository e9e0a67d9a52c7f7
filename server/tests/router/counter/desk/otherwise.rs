//! A sale that ends without money at the counter: given away, in a link to pay by, in an invoice.
//! And what points of sale that others run see of theirs.

use super::*;
use money::checkout::invitations::{SaveGiver, SetQuota, save_giver, set_quota};
use testing::text;

const LIST: &str = "/en/staff/invitations";
const POINTS: &str = "/en/staff/points";

/// May give so many tickets for each performance.
async fn giver(shopper: &Shopper, tickets: u32) {
    let house = &shopper.stage.house;
    let (key, name) = ("management".to_owned(), "The management".to_owned());
    let new = SaveGiver { key: key.clone(), name, ..SaveGiver::default() };
    save_giver(house, &Actor::Console, &new).await.expect("saved");
    let quota = SetQuota {
        giver: key,
        level: domain::sales::invitation::QuotaLevel::Performance,
        subject: String::new(),
        tickets: Some(tickets),
    };
    set_quota(house, &Actor::Console, &quota).await.expect("set");
}

/// What the form of the payment sends when its tickets are given away.
fn giving(page: &Answer, with: &str) -> String {
    payment(page, &format!("tickets={}&giver=management&{with}", page.field("tickets")))
}

async fn code(shopper: &Shopper) -> String {
    let code = text(shopper.stage.store(), "select code from orders").await;
    code.expect("read").expect("an order")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_sale_holds_is_given_away_listed_and_taken_back() {
    let mut shopper = desk().await;
    giver(&shopper, 2).await;
    let (sale, page) = shopper.two_best().await;
    assert!(says(&page.body, "staff-desk-give"), "{}", page.body);
    let give = format!("{sale}/give");
    let wrong = shopper.post(&give, &giving(&page, "reason=&name=Eva")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&wrong.body, "staff-invite-wrong-reason"), "{}", wrong.body);
    assert!(tag(&wrong.body, "name").contains("value=\"Eva\""), "what was typed stays");
    let form = giving(&page, "reason=Opening+night&name=Eva");
    for _ in 0..2 {
        let given = shopper.post(&give, &form).await;
        assert_eq!(given.location(), format!("{sale}/done"), "{}", given.body);
    }
    assert_eq!(count(&shopper, "orders where total_minor = 0").await, 1);
    assert_eq!(count(&shopper, "payments").await, 0);
    assert_eq!(shopper.get(&format!("{sale}/done")).await.status, StatusCode::OK);

    let list = shopper.get(LIST).await.body;
    assert!(list.contains("Opening night") && list.contains("Eva"), "{list}");
    let file = format!("{LIST}/given.csv");
    for (query, has) in [("giver=management&reason=night", true), ("reason=premiere", false)] {
        let csv = shopper.post(&file, query).await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(csv.body.contains("Opening night"), has, "{query}: {}", csv.body);
        let page = shopper.post(LIST, &format!("step=look&{query}")).await;
        assert_eq!(page.body.contains("Opening night"), has, "{query}: {}", page.body);
    }
    let (more, page) = shopper.two_best().await;
    let over = shopper.post(&format!("{more}/give"), &giving(&page, "reason=More")).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", over.body);
    assert!(says(&over.body, "staff-invite-over-performance"), "{}", over.body);
    let beyond = giving(&page, "reason=More&beyond=The+mayor+comes");
    let denied = shopper.post(&format!("{more}/give"), &beyond).await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN, "only some may exceed");
    shopper.post(&format!("{more}/close"), "").await;

    let slug = shopper.stage.performance_slug;
    let back = format!("code={}&performance={slug}", code(&shopper).await);
    let done = shopper.post(&format!("{LIST}/take-back"), &back).await;
    assert_eq!(done.location(), format!("{LIST}?performance={slug}&done=given-back"));
    let again = shopper.post(&format!("{LIST}/take-back"), &back).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = shopper.post(&format!("{LIST}/take-back"), "code=XXXX-XXXX").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert_eq!(count(&shopper, "claims where owner = 'order-line'").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_given_on_the_page_of_invitations_and_pressed_twice_once() {
    let mut shopper = desk().await;
    giver(&shopper, 2).await;
    let slug = shopper.stage.performance_slug;
    let page = shopper.get(&format!("{LIST}?performance={slug}")).await;
    let form = |with: &str| {
        let key = page.field("key");
        format!("performance={slug}&key={key}&by=management&{with}")
    };
    for wrong in ["seats=zz-99&why=Opening", "count=0&why=Opening", "count=2&why="] {
        let refused = shopper.post(LIST, &form(wrong)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(
        count(&shopper, "claims where holder = 'basket'").await,
        0,
        "what came to nothing is free again"
    );
    for _ in 0..2 {
        let given = shopper.post(LIST, &form("seats=a-4,a-5&why=Opening+night")).await;
        assert_eq!(given.location(), format!("{LIST}?performance={slug}&done=given"));
    }
    assert_eq!(count(&shopper, "invitations").await, 1);
    assert_eq!(count(&shopper, "claims where owner = 'order-line'").await, 2);
    let over = shopper.get(&format!("{LIST}?performance={slug}")).await;
    let form = format!("performance={slug}&key={}&by=management&count=1&why=x", over.field("key"));
    let over = shopper.post(LIST, &form).await;
    assert!(says(&over.body, "staff-invite-over-performance"), "{}", over.body);
    let givers = shopper.get(&format!("{LIST}/givers")).await;
    assert_eq!(givers.status, StatusCode::FORBIDDEN, "the house sets them");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_says_until_when_it_can_be_paid_and_opens_the_buyer_s_page() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    assert!(says(&page.body, "staff-desk-link"), "{}", page.body);
    let buyer = "link_hours=24&name=Ana+Ruiz&email=ana%40example.org";
    let sent = shopper.post(&format!("{sale}/link"), &payment(&page, buyer)).await;
    assert_eq!(sent.location(), format!("{sale}/done"), "{}", sent.body);
    let done = shopper.get(sent.location()).await.body;
    for id in ["staff-desk-link-then", "staff-desk-link-mailed"] {
        assert!(says(&done, id), "{id}: {done}");
    }
    assert!(done.contains("<svg"), "to be shown on the screen: {done}");
    assert!(done.contains(&euro(total(&page))), "{done}");
    let (_, secret) = done.split_once("/en/orders/").expect("the link");
    let secret = secret.split(['"', '<']).next().expect("a secret").to_owned();
    let until = shopper.stage.house.now().plus_ms(DAY_MS).0;
    let waits = format!("orders where paid_at_ms is null and pay_by_ms = {until}");
    assert_eq!(count(&shopper, &waits).await, 1);
    house::jobs::tick(&shopper.stage.house).await;
    let mails = shopper.stage.mail.mails();
    assert!(mails.iter().any(|mail| mail.text.contains(&secret)), "by mail, too");

    shopper.other_clerk("bruno@example.org", "box-office", "point-of-sale:foyer").await;
    let elsewhere = shopper.get(&format!("{sale}/done")).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN, "{}", elsewhere.body);
    assert_eq!(shopper.get(LIST).await.status, StatusCode::FORBIDDEN, "others' givers");
    shopper.cookies.clear();
    let own = shopper.get(&format!("/en/orders/{secret}")).await;
    assert_eq!(own.status, StatusCode::OK, "{}", own.body);
    assert!(own.body.contains(&euro(total(&page))), "{}", own.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_invoiced_to_somebody_who_can_be_reached() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let invoice = format!("{sale}/invoice");
    let party = "tax_number=B12345678&street=Calle+Mayor+1&postcode=41001&town=Sevilla&country=ES";
    let buyer = "name=Colegio+Cervantes&email=office%40school.example";
    for (with, id) in [
        (format!("{party}&name=Colegio"), "staff-desk-invoice-buyer"),
        (buyer.to_owned(), "staff-desk-invoice-fields"),
        (format!("{buyer}&{party}&due_on=soon"), "staff-desk-invoice-day"),
    ] {
        let refused = shopper.post(&invoice, &payment(&page, &with)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{with}");
        assert!(says(&refused.body, id), "{id}: {}", refused.body);
    }
    assert_eq!(count(&shopper, "orders").await, 0);
    let form = payment(&page, &format!("{buyer}&{party}&due_on="));
    let sold = shopper.post(&invoice, &form).await;
    assert_eq!(sold.location(), format!("{sale}/done"), "{}", sold.body);
    assert_eq!(count(&shopper, "receivables").await, 1);
    assert_eq!(count(&shopper, "payments").await, 0);
    assert_eq!(shopper.get(sold.location()).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_only_sell_for_money_neither_gives_nor_invoices() {
    let mut shopper = desk().await;
    giver(&shopper, 4).await;
    let taken = "delete from role_grants where action in ('invite', 'sell-on-invoice')";
    plant(shopper.stage.store(), taken).await.expect("planted");
    let (sale, page) = shopper.two_best().await;
    assert!(!says(&page.body, "staff-desk-give"), "{}", page.body);
    assert!(!page.body.contains(&format!("{sale}/invoice")), "{}", page.body);
    let party =
        "name=Ana&email=ana%40example.org&tax_number=B1&street=1&postcode=1&town=1&country=1";
    for (path, form) in
        [("give", giving(&page, "reason=Opening+night")), ("invoice", payment(&page, party))]
    {
        let denied = shopper.post(&format!("{sale}/{path}"), &form).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(shopper.get(LIST).await.status, StatusCode::FORBIDDEN);
    let file = shopper.post(&format!("{LIST}/given.csv"), "").await;
    assert_eq!(file.status, StatusCode::FORBIDDEN);
    assert_eq!(count(&shopper, "orders").await, 0);
}

/// The clerk of the foyer sells two seats for cash; gives what they cost.
async fn sold_at_foyer(shopper: &mut Shopper) -> i64 {
    shopper.other_clerk("bruno@example.org", "box-office", "point-of-sale:foyer").await;
    let sale = shopper.open_sale("foyer").await;
    let held = shopper.put(&sale, "kind=best&count=2&zone=a").await;
    let page = shopper.get(held.location()).await;
    let paid = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=cash&given=")).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    total(&page)
}

#[tokio::test(flavor = "multi_thread")]
async fn clerks_of_a_point_see_its_sales_alone_and_what_the_house_lets_them() {
    let mut shopper = desk().await;
    let station = FOYER.replace("f0f0", "f1f1").replace("'foyer'", "'station'");
    plant(shopper.stage.store(), &station).await.expect("planted");
    let minor = sold_at_foyer(&mut shopper).await;
    let own = format!("{POINTS}/foyer");
    let all = shopper.get(POINTS).await.body;
    assert!(all.contains(&own) && !all.contains(&format!("{POINTS}/station")), "{all}");
    let page = shopper.get(&own).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains(&euro(minor)), "{}", page.body);
    assert!(!page.body.contains(&format!("{own}/make")), "{}", page.body);
    let slug = shopper.stage.performance_slug;
    let others = format!("{own}?performance={slug}");
    assert_eq!(shopper.get(&others).await.status, StatusCode::NOT_FOUND);
    for path in [format!("{POINTS}/station"), format!("{own}/months/2026-12")] {
        assert_eq!(shopper.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let see = format!("performance={slug}&sees=yes");
    for (path, form) in [("", see.as_str()), ("/make", "month=2026-11"), ("/commission", "")] {
        let denied = shopper.post(&format!("{own}{path}"), form).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{path}");
    }
    let bruno = shopper.other_clerk("carla@example.org", "finance", "*").await;
    let let_see = shopper.post(&own, &see).await;
    assert_eq!(let_see.location(), format!("{own}?done=sees"), "{}", let_see.body);
    shopper.cookies = bruno;
    assert_eq!(shopper.get(&others).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_of_a_point_is_told_kept_and_fetched() {
    let mut shopper = desk().await;
    let minor = sold_at_foyer(&mut shopper).await;
    shopper.other_clerk("carla@example.org", "finance", "*").await;
    let own = format!("{POINTS}/foyer");
    let rate = "type=&from=2026-11-01&share=10&amount=&vat=21";
    let bad = shopper.post(&format!("{own}/commission"), &rate.replace("=10", "=much")).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&bad.body, "staff-points-bad-rate"), "{}", bad.body);
    let set = shopper.post(&format!("{own}/commission"), rate).await;
    assert_eq!(set.location(), format!("{own}?done=commission"), "{}", set.body);
    let month = format!("{own}/months/2026-12");
    let told = shopper.get(&month).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    let commission = minor / 10;
    let owed = minor - commission - commission * 21 / 100;
    for sum in [minor, owed] {
        assert!(told.body.contains(&euro(sum)), "{}: {}", euro(sum), told.body);
    }
    let early = shopper.post(&format!("{own}/make"), "month=2026-12").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&early.body, "staff-points-not-over"), "{}", early.body);
    let empty = shopper.post(&format!("{own}/make"), "month=2026-11").await;
    assert_eq!(empty.location(), format!("{own}/months/2026-11"), "{}", empty.body);
    let kept = shopper.get(empty.location()).await.body;
    assert!(kept.contains("foyer-1"), "{kept}");
    let csv = shopper.get(&format!("{month}/statement.csv")).await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert!(csv.body.lines().count() > 3, "two tickets and the cash: {}", csv.body);
    let pdf = shopper.get(&format!("{month}/statement.pdf")).await;
    assert_eq!(pdf.header("content-type"), "application/pdf");
    for path in [format!("{POINTS}/nowhere"), format!("{POINTS}/nowhere/months/2026-12")] {
        assert_eq!(shopper.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for month in ["2027-06", "soon"] {
        let answer = shopper.get(&format!("{own}/months/{month}")).await;
        assert!(answer.status.is_client_error(), "{month}: {}", answer.status);
    }
}
