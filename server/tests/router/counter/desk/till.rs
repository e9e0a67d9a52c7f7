//! A day at a till by forms alone, each refusal in words. Nobody reads what should be in a drawer
//! before it was counted.

use super::*;
use money::tills::{
    NewTill, add_till,
    offline::{Allot, allot},
};
use serde_json::{Value, json};

const TILL: &str = "/en/staff/till";
const TILLS: &str = "/en/staff/tills";

/// A till at the box office, and one in the foyer. Somebody of the box office is signed in.
async fn tills() -> Shopper {
    let shopper = desk().await;
    let foyer = Counter::Point("foyer".to_owned());
    for (key, counter) in [("one", Counter::BoxOffice), ("foyer-1", foyer)] {
        let (name, company) = (format!("Till {key}"), None);
        let till = NewTill { key: key.to_owned(), name, counter, company };
        add_till(&shopper.stage.house, &Actor::Console, &till).await.expect("a new till");
    }
    shopper
}

impl Shopper {
    /// The address of its shift.
    async fn open_till(&mut self, till: &str, float: &str) -> String {
        let page = self.get(TILL).await;
        let form = format!("key={}&till={till}&float={float}", page.field("key"));
        let opened = self.post(&format!("{TILL}/open"), &form).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
        let (page, query) = opened.location().split_once('?').expect("what was done");
        assert_eq!(query, "done=till-opened");
        page.to_owned()
    }

    /// Two of the best seats; their sum.
    async fn sell_for_cash(&mut self) -> i64 {
        let (sale, page) = self.two_best().await;
        let paid = self.post(&format!("{sale}/pay"), &payment(&page, "way=cash&given=")).await;
        assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
        total(&page)
    }

    async fn move_cash(&mut self, shift: &str, what: &str) -> Answer {
        let page = self.get(shift).await;
        let form = format!("key={}&{what}", page.field("key"));
        self.post(&format!("{shift}/move"), &form).await
    }

    /// Adds up, and saves what was added up.
    async fn count_till(&mut self, shift: &str, fields: &str) -> Answer {
        self.counts_at(&format!("{shift}/count"), fields).await
    }

    async fn counts_at(&mut self, page: &str, fields: &str) -> Answer {
        let added = self.post(page, &format!("{fields}&step=add")).await;
        assert_eq!(added.status, StatusCode::OK, "{}", added.body);
        let mark = added.field("mark");
        self.post(page, &format!("{fields}&step=save&mark={mark}")).await
    }

    /// What a confirmed shift leaves: a page, a PDF and a sheet.
    async fn has_report(&mut self, report: &str, expected: i64, sum: i64) {
        let z = self.get(report).await.body;
        assert!(says(&z, "staff-till-report-z-of") && z.contains("−€2.50"), "{z}");
        assert!(z.contains(&euro(sum)) && z.contains(&euro(expected)), "{z}");
        let pdf = self.get(&format!("{report}.pdf")).await;
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert!(pdf.body.starts_with("%PDF-"));
        let sheet = self.get(&format!("{report}.xlsx")).await;
        assert!(sheet.header("content-type").ends_with("spreadsheetml.sheet"));
        assert!(sheet.header("content-disposition").contains("z_one_"));
        assert!(sheet.body.starts_with("PK"));
    }
}

/// Two notes of 50, and the rest as a sum.
fn counted(minor: i64) -> String {
    let rest = minor - 10_000;
    format!("pieces_5000=2&bags={}.{:02}&slips=&slips_sum=&paper=0", rest / 100, rest % 100)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_at_a_till_needs_no_script_and_is_counted_blind() {
    let mut shopper = tills().await;
    let first = shopper.get(DESK).await.body;
    assert!(says(&first, "staff-till-bar-needed"), "{first}");
    assert!(first.contains(&format!("href=\"{TILL}\"")), "{first}");
    let shift = shopper.open_till("one", "150").await;
    let desk = shopper.get(DESK).await.body;
    assert!(says(&desk, "staff-till-bar-open") && desk.contains(&shift), "{desk}");
    let sum = shopper.sell_for_cash().await;
    let flowers = "kind=pay-out&amount=12,50&reason=Flowers+%3Cb%3E";
    let page = shopper.get(&shift).await;
    let form = format!("key={}&{flowers}", page.field("key"));
    for _ in 0..2 {
        let moved = shopper.post(&format!("{shift}/move"), &form).await;
        assert_eq!(moved.location(), format!("{shift}?done=till-moved"), "{}", moved.body);
    }
    let shown = shopper.get(&shift).await.body;
    assert_eq!(shown.matches("Flowers &lt;b&gt;").count(), 1, "pressed twice, it is one: {shown}");
    assert!(!shown.contains("<script"), "{shown}");

    let expected = 15_000 + sum - 1_250;
    let report = format!("{shift}/report");
    let count_page = format!("{shift}/count");
    for path in [TILL, DESK, &shift, &count_page, &report] {
        let page = shopper.get(path).await.body;
        assert!(!page.contains(&euro(expected)), "{path} tells it: {page}");
        // The desk names each sale, and the count has notes of any value.
        let names_sums = path == DESK || path == count_page;
        assert!(names_sums || !page.contains(&euro(sum)), "{path} tells what was taken: {page}");
    }
    let x = shopper.get(&report).await.body;
    assert!(says(&x, "staff-till-report-x-of") && says(&x, "staff-till-report-blind"), "{x}");
    assert!(x.contains("€150.00") && x.contains("−€12.50"), "{x}");

    let found = expected - 250;
    let added = shopper.post(&count_page, &format!("{}&step=add", counted(found))).await;
    assert!(added.body.contains(&euro(found)) && !added.body.contains(&euro(expected)));
    assert!(tag(&added.body, "pieces_5000").contains("value=\"2\""), "{}", added.body);
    let saved = shopper.count_till(&shift, &counted(found)).await;
    assert_eq!(saved.location(), format!("{shift}?done=till-counted"), "{}", saved.body);
    let after = shopper.get(saved.location()).await.body;
    assert!(after.contains(&euro(expected)) && after.contains(&euro(found)), "{after}");
    assert!(after.contains("−€2.50"), "the difference: {after}");
    let (sale, page) = shopper.two_best().await;
    let late = shopper.post(&format!("{sale}/pay"), &payment(&page, "way=cash&given=")).await;
    assert!(says(&late.body, "staff-cash-no-counted"), "{}", late.body);
    let closed = shopper.post(&format!("{shift}/close"), "").await;
    assert_eq!(closed.location(), format!("{shift}?done=till-closed"), "{}", closed.body);
    let own = shopper.get(&shift).await.body;
    assert!(says(&own, "staff-till-confirm-wait"), "{own}");
    assert!(!own.contains("/confirm\""), "not by those who had the cash: {own}");
    let alone = shopper.post(&format!("{shift}/confirm"), "").await;
    assert_ne!(alone.status, StatusCode::SEE_OTHER);

    shopper.other_clerk("bruno@example.org", "administrator", "*").await;
    let all = shopper.get(TILL).await.body;
    assert!(says(&all, "staff-till-to-confirm") && all.contains(&shift), "{all}");
    let confirmed = shopper.post(&format!("{shift}/confirm"), "").await;
    assert_eq!(confirmed.location(), format!("{shift}?done=till-confirmed"), "{}", confirmed.body);
    let again = shopper.post(&format!("{shift}/close"), "").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&again.body, "staff-till-no-confirmed"), "{}", again.body);
    shopper.has_report(&report, expected, sum).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrong_at_a_till_is_said_beside_its_field_and_stays() {
    let mut shopper = tills().await;
    let open = format!("{TILL}/open");
    let wrong = shopper.post(&open, "till=one&float=much&key=").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"float-error\""), "{}", wrong.body);
    assert!(tag(&wrong.body, "float").contains("value=\"much\""), "{}", wrong.body);
    let unknown = shopper.post(&open, "till=none&float=100&key=").await;
    assert!(says(&unknown.body, "staff-till-no-unknown"), "{}", unknown.body);
    let shift = shopper.open_till("one", "100").await;

    let much = shopper.move_cash(&shift, "kind=pay-in&amount=much&reason=Coins").await;
    assert!(much.body.contains("id=\"amount-error\""), "{}", much.body);
    assert!(tag(&much.body, "reason").contains("value=\"Coins\""), "{}", much.body);
    let zero = shopper.move_cash(&shift, "kind=pay-in&amount=0&reason=Coins").await;
    assert!(says(&zero.body, "staff-till-no-bad-amount"), "{}", zero.body);
    let without = shopper.move_cash(&shift, "kind=pay-out&amount=20&reason=+").await;
    assert!(without.body.contains("id=\"reason-error\""), "{}", without.body);
    let float = shopper.move_cash(&shift, "kind=float&amount=20&reason=Coins").await;
    assert_eq!(float.status, StatusCode::BAD_REQUEST, "only the opening makes a float");
    let early = shopper.post(&format!("{shift}/close"), "").await;
    assert!(says(&early.body, "staff-till-no-not-counted"), "{}", early.body);

    let page = format!("{shift}/count");
    for (field, typed) in [("pieces_5000", "two"), ("bags", "much"), ("slips", "-1")] {
        let refused = shopper.post(&page, &format!("{field}={typed}&step=add")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(refused.body.contains(&format!("id=\"{field}-error\"")), "{}", refused.body);
        let shown = format!("value=\"{typed}\"");
        assert!(tag(&refused.body, field).contains(&shown), "{}", refused.body);
        assert_eq!(refused.body.matches(" autofocus").count(), 1, "{field}");
    }
    let added = shopper.post(&page, "pieces_5000=2&step=add").await;
    let other = format!("pieces_5000=3&step=save&mark={}", added.field("mark"));
    let other = shopper.post(&page, &other).await;
    assert!(says(&other.body, "staff-till-count-changed"), "{}", other.body);
    assert!(other.body.contains("€150.00"), "the new total: {}", other.body);
    let state = shopper.get(&shift).await.body;
    assert!(says(&state, "staff-till-state-open"), "nothing was saved: {state}");
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_without_a_till_is_refused_and_nothing_typed_is_lost() {
    let mut shopper = tills().await;
    let (sale, page) = shopper.two_best().await;
    let slug = shopper.stage.performance_slug;
    let way = format!("href=\"{TILL}?sale=");
    assert!(page.body.contains(&way), "{}", page.body);
    let pay = format!("{sale}/pay");
    let refused = shopper.post(&pay, &payment(&page, "way=cash&given=500&name=Ana")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(says(&refused.body, "staff-cash-no-till"), "{}", refused.body);
    assert!(tag(&refused.body, "given").contains("value=\"500\""), "{}", refused.body);
    assert!(tag(&refused.body, "name").contains("value=\"Ana\""), "{}", refused.body);
    assert!(refused.body.contains("target=\"_blank\""), "{}", refused.body);
    assert_eq!(count(&shopper, "orders").await + count(&shopper, "payments").await, 0);
    let id = sale.rsplit('/').next().expect("a sale");
    let till = shopper.get(&format!("{TILL}?sale={id}&performance={slug}")).await;
    let form = format!(
        "key={}&till=one&float=100&sale={}&performance={}",
        till.field("key"),
        till.field("sale"),
        till.field("performance")
    );
    let opened = shopper.post(&format!("{TILL}/open"), &form).await;
    assert_eq!(opened.location(), format!("{sale}?performance={slug}"), "{}", opened.body);
    let paid = shopper.post(&pay, &payment(&refused, "way=cash&given=500&name=Ana")).await;
    assert_eq!(paid.location(), format!("{sale}/done?given=50000"), "{}", paid.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_takes_over_by_a_count_of_their_own_without_reading_the_one_before() {
    let mut shopper = tills().await;
    let shift = shopper.open_till("one", "150").await;
    let rosa = shopper.other_clerk("bruno@example.org", "box-office", "*").await;
    let page = shopper.get(&shift).await.body;
    assert!(!page.contains(&format!("{shift}/")), "it isn't counted, and not theirs: {page}");
    let early = shopper.post(&format!("{shift}/take-over"), "").await;
    assert_eq!(early.location(), shift, "nothing is done: {}", early.body);
    let bruno = std::mem::replace(&mut shopper.cookies, rosa);
    let saved = shopper.count_till(&shift, &counted(14_700)).await;
    assert_eq!(saved.location(), format!("{shift}?done=till-counted"), "{}", saved.body);
    assert!(shopper.get(&shift).await.body.contains("−€3.00"));
    let rosa = std::mem::replace(&mut shopper.cookies, bruno);
    let (own_count, link) = (format!("{shift}/take-over"), format!("href=\"{shift}/take-over\""));
    let page = shopper.get(&shift).await.body;
    assert!(page.contains(&link), "{page}");
    let form = shopper.get(&own_count).await.body;
    assert!(form.contains("name=\"bags\"") && !form.contains("name=\"slips\""), "{form}");
    for page in [page, form] {
        assert!(!page.contains("147.00") && !page.contains("€3.00"), "it is counted blind: {page}");
    }
    let taken = shopper.counts_at(&own_count, &counted(14_600)).await;
    let (own, done) = taken.location().split_once('?').expect("what was done");
    assert_eq!(done, "done=till-taken", "{}", taken.body);
    assert_ne!(own, shift);
    let page = shopper.get(own).await.body;
    assert!(page.contains("€146.00") && says(&page, "staff-till-state-open"), "{page}");
    let twice = shopper.post(&own_count, "").await;
    assert_eq!(twice.location(), taken.location(), "pressed twice, it is one");
    shopper.cookies = rosa;
    let report = shopper.get(&format!("{shift}/report")).await.body;
    for said in ["€147.00", "€146.00", "−€4.00"] {
        assert!(report.contains(said), "{said}, with both counts: {report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_manage_tills_see_all_of_them_now_and_before() {
    let mut shopper = tills().await;
    let shift = shopper.open_till("one", "150").await;
    let sum = shopper.sell_for_cash().await;
    let rosa = shopper.other_clerk("bruno@example.org", "administrator", "*").await;
    for path in [TILLS.to_owned(), format!("{shift}/report")] {
        let open = shopper.get(&path).await.body;
        assert!(open.contains(&euro(sum)), "at any time: {path} {open}");
    }
    let bruno = std::mem::replace(&mut shopper.cookies, rosa);
    shopper.count_till(&shift, &counted(15_000 + sum)).await;
    shopper.post(&format!("{shift}/close"), "").await;
    assert_eq!(shopper.get(TILLS).await.status, StatusCode::FORBIDDEN, "not theirs");
    shopper.cookies = bruno;
    assert!(shopper.get("/en/staff").await.body.contains(&format!("href=\"{TILLS}\"")));
    let all = shopper.get(TILLS).await.body;
    assert!(all.contains("Till one") && all.contains("Till foyer-1"), "{all}");
    assert!(all.contains(&format!("href=\"{shift}\"")) && all.contains(&euro(sum)), "{all}");
    assert!(all.contains("Rosa Vidal"), "{all}");
    let foyer = shopper.get(&format!("{TILLS}?counter=point-of-sale%3Afoyer")).await.body;
    assert!(!foyer.contains(&format!("href=\"{shift}\"")), "{foyer}");
    let before = shopper.get(&format!("{TILLS}?from=2020-01-01&to=2020-01-31")).await.body;
    assert!(says(&before, "staff-till-former-none"), "{before}");
    for days in ["from=soon", "from=2027-02-01&to=2027-01-01"] {
        for path in [TILLS.to_owned(), format!("{TILLS}/shifts.xlsx")] {
            let wrong = shopper.get(&format!("{path}?{days}")).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {days}");
            assert!(says(&wrong.body, "staff-till-wrong-days"), "{}", wrong.body);
        }
    }
    let add = format!("{TILLS}/add");
    let taken = shopper.post(&add, "at=*&name=Front&key=one").await;
    assert!(taken.body.contains("id=\"key-error\""), "{}", taken.body);
    assert!(tag(&taken.body, "name").contains("value=\"Front\""), "{}", taken.body);
    let added = shopper.post(&add, "at=*&name=Front&key=two").await;
    assert_eq!(added.location(), format!("{TILLS}?done=till-added"), "{}", added.body);
    assert!(shopper.get(TILLS).await.body.contains("Front"));
    let sheet = shopper.get(&format!("{TILLS}/shifts.xlsx?till=one")).await;
    assert!(sheet.header("content-type").ends_with("spreadsheetml.sheet"));
    assert!(sheet.body.starts_with("PK"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_is_only_for_those_who_sell_at_its_counter() {
    let mut shopper = tills().await;
    let shift = shopper.open_till("one", "150").await;
    let pages = ["", "/count", "/take-over", "/report", "/report.pdf", "/report.xlsx"];
    let deeds = ["/move", "/take-over", "/close", "/confirm", "/count"];
    let form = "kind=pay-out&amount=10&reason=Flowers&key=&step=add";
    for (email, role, scope, status) in [
        ("carla@example.org", "box-office", "point-of-sale:foyer", StatusCode::NOT_FOUND),
        ("dario@example.org", "marketing", "*", StatusCode::FORBIDDEN),
    ] {
        shopper.other_clerk(email, role, scope).await;
        for path in pages {
            let answer = shopper.get(&format!("{shift}{path}")).await;
            assert_eq!(answer.status, status, "{role} {path}: {}", answer.body);
        }
        for path in deeds {
            let answer = shopper.post(&format!("{shift}{path}"), form).await;
            let is_refused = matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN);
            assert!(is_refused, "{role} {path}: {} {}", answer.status, answer.body);
        }
        assert_eq!(shopper.get(TILLS).await.status, StatusCode::FORBIDDEN, "{role}");
        let open = shopper.post(&format!("{TILL}/open"), "till=one&float=100&key=").await;
        assert_ne!(open.status, StatusCode::SEE_OTHER, "{role}: {}", open.body);
    }
    shopper.cookies.clear();
    for path in [TILL, TILLS, &shift] {
        let answer = shopper.get(path).await;
        assert!(answer.location().starts_with("/en/staff/sign-in"), "{path}");
    }
    assert_eq!(count(&shopper, "till_sessions").await, 1);
}

/// The names that `offline.js` reads and writes.
#[tokio::test(flavor = "multi_thread")]
async fn a_till_without_a_line_is_told_what_it_has_and_sends_what_it_sold() {
    let mut shopper = tills().await;
    shopper.open_till("one", "0").await;
    let seats = Allot {
        till: "one".to_owned(),
        performance: shopper.stage.performance_slug.to_owned(),
        seats: vec!["a-4".to_owned()],
        until: None,
    };
    allot(&shopper.stage.house, &Actor::Console, &seats).await.expect("free");
    let page = format!("{DESK}/offline/one");
    assert!(says(&shopper.get(&page).await.body, "staff-offline-cannot"));
    let device = format!("device={}", "d".repeat(40));
    let told = shopper.post(&format!("{page}/take"), &device).await.body;
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let own = &told["allotments"][0];
    let (seat, price) = (&own["seats"][0], &own["prices"][0]);
    assert!(seat["svg"].as_str().is_some_and(|svg| svg.starts_with("<svg")), "{told}");
    assert!(seat["code"].is_string() && seat["seat_name"].is_string(), "{told}");
    assert!(price["minor"].is_i64() && price["price_type"].is_string(), "{told}");
    let sale = json!([{
        "id": "a".repeat(40),
        "number": 1,
        "block": own["block"],
        "sold_at_ms": told["now"],
        "tickets": [{ "seat": seat["seat"], "price_type": price["price_type"] }],
        "total_minor": price["minor"],
        "given_minor": price["minor"],
    }]);
    let form = format!("{device}&sales={sale}&back={}", own["block"].as_str().expect("a block"));
    let answer = shopper.post(&format!("{page}/send"), &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(answer["sales"][0]["state"], "sold", "{answer}");
    assert_eq!(answer["given_back"][0], own["block"]);
    let elsewhere = shopper.post(&format!("{DESK}/offline/none/take"), &device).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    shopper.other_clerk("dario@example.org", "marketing", "*").await;
    for path in ["take", "send", "settle"] {
        let denied = shopper.post(&format!("{page}/{path}"), &device).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{path}");
    }
}
