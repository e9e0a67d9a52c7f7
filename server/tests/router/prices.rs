//! Every place that names a price names what is charged in the end: in a house with all kinds of
//! fees, with a fee by percentage, with fees beside its prices, and without fees.

use super::{
    browser::{Browser, Pick},
    *,
};
use domain::people::actor::Actor;
use season::sheets::season_import::import_season;
use testing::season_example;

const CARMEN: &str = "carmen-2026-12-03-2000";
const SWANS: &str = "swan-lake-2027-02-11-1930";
/// Of the two zones of Carmen, as the sheet `prices` has them.
const LISTED: [i64; 2] = [14_550, 7_800];
/// Of both first nights, as tickets and as a subscription.
const LISTED_BOTH: i64 = 24_350;
const LISTED_SERIES: i64 = 19_900;
const NO_FEES: &str = "key,channel,basis,amount,company,tax\n";
const ALL_FEES: &str = "key,channel,basis,amount,company,tax\n\
    booking,web,ticket,1.50,opera,services\n\
    handling,web,item,2.00,opera,services\n\
    order,web,order,3.00,opera,services\n";
const PERCENT: &str = "key,channel,basis,amount,company,tax,name_en,name_es\n\
    booking,web,ticket,10 %,opera,services,Booking by phone,Reserva por teléfono\n";

/// What a purchase of each is charged in the end.
struct Charged {
    /// One ticket for Carmen, by zone.
    tickets: [i64; 2],
    swans: i64,
    /// A ticket for each of the first nights, in the first zone.
    both: i64,
    series: i64,
    package: i64,
}

struct Walk {
    browser: Browser,
    charged: Charged,
    /// Of a ticket for Carmen, as the plan shows it.
    shown: [i64; 2],
    is_apart: bool,
}

fn plan(performance: &str) -> String {
    format!("/en/performances/{performance}")
}

/// All amounts of a text, in cents.
fn amounts(text: &str) -> Vec<i64> {
    let of = |rest: &str| {
        let number = rest.chars().take_while(|it| it.is_ascii_digit() || matches!(it, '.' | ','));
        number.filter(char::is_ascii_digit).collect::<String>()
    };
    text.split('€').skip(1).filter_map(|rest| of(rest).parse().ok()).collect()
}

/// What the bank is asked for when somebody buys these and nothing else: the performance and what
/// its form sends.
async fn charged(browser: &mut Browser, bought: &[(&str, &str)]) -> i64 {
    browser.shopper.cookies.clear();
    for (performance, form) in bought {
        browser.send(&format!("{}/hold", plan(performance)), form).await;
    }
    at_the_bank(browser).await
}

async fn at_the_bank(browser: &mut Browser) -> i64 {
    browser.go("/en/checkout").await;
    browser.order("ana@example.org").await;
    let reference = browser.address.strip_prefix("https://bank.example/pay/");
    let reference = reference.unwrap_or_else(|| panic!("{}", browser.told()));
    browser.shopper.stage.bank.request(reference).expect("a payment").amount.minor
}

impl Walk {
    async fn begin(fees: &str, reason: Option<&str>) -> Self {
        let fees_apart = reason.map(str::to_owned);
        let settings = house::HouseSettings { fees_apart, ..testing::settings() };
        let stage = Stage::empty_with(settings).await;
        let folder = season_example(&[("fees.csv", fees)]);
        import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good sheets");
        let shopper = Shopper::enter_at(stage, RateLimits::default());
        let mut browser = Browser::open(shopper, "/en").await;
        let one = "count=1&zone=1";
        let [series, package] = ["series-a", "your-two"].map(|it| format!("{one}&offer={it}"));
        let charged = Charged {
            tickets: [
                charged(&mut browser, &[(CARMEN, one)]).await,
                charged(&mut browser, &[(CARMEN, "count=1&zone=2")]).await,
            ],
            swans: charged(&mut browser, &[(SWANS, one)]).await,
            both: charged(&mut browser, &[(CARMEN, one), (SWANS, one)]).await,
            series: charged(&mut browser, &[(CARMEN, &series)]).await,
            package: charged(&mut browser, &[(CARMEN, &package), (SWANS, &package)]).await,
        };
        let is_apart = reason.is_some();
        let shown = if is_apart { LISTED } else { charged.tickets };
        Self { browser, charged, shown, is_apart }
    }

    async fn go(&mut self, path: &str) {
        self.browser.shopper.cookies.clear();
        self.browser.go(path).await;
        assert_eq!(self.browser.answer.status, StatusCode::OK, "{}", self.browser.told());
    }

    fn each(&self, selector: &str) -> Vec<i64> {
        self.browser.all(selector).iter().flat_map(|it| amounts(&it.text())).collect()
    }

    fn fees(&self) -> [i64; 2] {
        [0, 1].map(|zone| self.charged.tickets[zone] - LISTED[zone])
    }

    /// What stands beside prices says what is charged on top of the listed ones.
    fn check_note(&self, selector: &str, fees: [i64; 2]) {
        let told = self.browser.told();
        let [least, most] = [fees[0].min(fees[1]), fees[0].max(fees[1])];
        match (most, least == most) {
            (0, _) => assert_eq!(self.browser.count(selector), 0, "{told}"),
            (_, true) => assert_eq!(self.each(selector), [most], "{told}"),
            (_, false) => assert_eq!(self.each(selector), [least, most], "{told}"),
        }
        let text: String = self.browser.all(selector).iter().map(|it| it.text()).collect();
        assert_eq!(text.contains("plus €"), self.is_apart && most > 0, "{text}");
        assert_eq!(text.contains("includes €"), !self.is_apart && most > 0, "{text}");
    }

    async fn plan(&mut self) {
        let embedded = format!("/en/embed/{CARMEN}");
        for path in [plan(CARMEN), embedded] {
            self.go(&path).await;
            assert_eq!(self.each(".legend__price"), self.shown, "{path}");
            self.check_note(".legend__fee", self.fees());
            let lines = self.browser.answer.body.lines();
            let zones = lines.filter_map(|line| line.strip_prefix("zone\t"));
            let zones: Vec<(i64, i64)> = zones
                .map(|zone| {
                    let fields: Vec<&str> = zone.split('\t').collect();
                    (fields[2].parse().expect("a price"), fields[3].parse().expect("its fees"))
                })
                .collect();
            let expected = [0, 1].map(|zone| (self.shown[zone], self.fees()[zone]));
            assert_eq!(zones, expected, "what the browser reads");
        }
    }

    async fn forms_and_data(&mut self) {
        self.go(&plan(CARMEN)).await;
        assert_eq!(self.each("#best-zone option:not([value=\"\"])"), self.shown);
        let (_, data) = self.browser.answer.body.split_once("ld+json\">").expect("a data block");
        let (data, _) = data.split_once("</script>").expect("its end");
        let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
        let offers = data["offers"].as_array().expect("offers").iter();
        let offers: Vec<i64> = offers
            .map(|it| it["price"].as_str().expect("text").replace('.', "").parse().expect("cents"))
            .collect();
        assert_eq!(offers, self.charged.tickets, "nothing stands beside it");
    }

    async fn seats(&mut self) {
        self.go(&format!("{}/seats", plan(CARMEN))).await;
        let seats = self.browser.all(".seat-list__seat");
        assert!(!seats.is_empty(), "{}", self.browser.told());
        for seat in seats {
            let shown = amounts(&seat.one(".seat-list__price").text());
            let zone = self.shown.iter().position(|it| shown == [*it]);
            let zone = zone.unwrap_or_else(|| panic!("{shown:?} is no price of the plan"));
            let of = |name: &str| {
                let value = seat.one("input").attribute(name).expect("an amount");
                value.parse::<i64>().expect("cents")
            };
            assert_eq!(of("data-minor") + of("data-once"), self.charged.tickets[zone]);
        }
        let headings = self.each(".seat-list__free");
        assert!(headings.iter().all(|it| self.shown.contains(it)), "{headings:?}");
    }

    /// For one, and for two together, who then buy what is proposed.
    async fn proposals(&mut self) {
        let path = format!("{}/best-seats", plan(CARMEN));
        self.go(&format!("{path}?count=1")).await;
        let alone = self.each(".proposal__price");
        let is_charged = |it: &i64| self.charged.tickets.contains(it);
        assert!(!alone.is_empty() && alone.iter().all(is_charged), "{alone:?}");
        assert_eq!(self.each("#best-up-to option"), [self.shown[1]]);
        self.go(&format!("{path}?count=2")).await;
        let together = self.each(".proposal__price")[0];
        self.browser.press(Pick::First(".proposal [name=next]")).await;
        assert_eq!(at_the_bank(&mut self.browser).await, together);
    }

    /// Lists name the price with its fees in any house.
    async fn cards(&mut self) {
        self.go(&format!("{}/waiting-list", plan(CARMEN))).await;
        assert_eq!(self.each("label.choice"), self.charged.tickets);
        let cheapest = [self.charged.tickets[1], self.charged.swans];
        self.go("/en").await;
        assert_eq!(self.each(".card__facts"), cheapest);
        for month in ["/en?month=2026-12", "/en?month=2027-02"] {
            self.go(month).await;
            let named = self.each("main span");
            assert!(named.iter().all(|it| cheapest.contains(it)), "{month}: {named:?}");
        }
        for (work, from) in [("carmen", cheapest[0]), ("swan-lake", cheapest[1])] {
            self.go(&format!("/en/productions/{work}")).await;
            assert_eq!(self.each(".performances__facts"), [from, from], "{work}");
        }
    }

    async fn offers(&mut self) {
        let price = |key: &str| format!(".offers__item:has(a[href$=/offers/{key}]) .offers__price");
        self.go("/en/offers").await;
        assert_eq!(self.each(&price("series-a")), [self.charged.series]);
        let range = self.each(&price("your-two"));
        let [least, most] = range[..] else { panic!("{}", self.browser.told()) };
        assert!((2 * least..=2 * most).contains(&self.charged.package), "{least} to {most}");
        self.go("/en/offers/your-two").await;
        assert_eq!(self.each(".offers__price"), [least, most]);
        self.go("/en/offers/series-a").await;
        let Charged { series, both, .. } = self.charged;
        let shown = if self.is_apart { [LISTED_SERIES, LISTED_BOTH] } else { [series, both] };
        assert_eq!(self.each(".offer__price"), shown);
        self.check_note(".offer__fees", [series - LISTED_SERIES; 2]);
        self.go(&format!("{}?offer=series-a", plan(CARMEN))).await;
        assert_eq!(self.each(".legend__price"), [shown[0]]);
        self.check_note(".legend__fee", [series - LISTED_SERIES; 2]);
    }

    /// The order's page and the mail with the tickets.
    async fn paid(&mut self) {
        let first = charged(&mut self.browser, &[(CARMEN, "count=1&zone=1")]).await;
        assert_eq!(first, self.charged.tickets[0]);
        self.browser.pay().await;
        assert!(self.each("main").contains(&first), "{}", self.browser.told());
        house::jobs::tick(&self.browser.shopper.stage.house).await;
        let mail = self.browser.shopper.stage.mail.mails().pop().expect("the tickets");
        assert!(amounts(&mail.text).contains(&first), "{}", mail.text);
    }

    async fn everywhere(&mut self) {
        self.plan().await;
        self.forms_and_data().await;
        self.seats().await;
        self.proposals().await;
        self.cards().await;
        self.offers().await;
        self.paid().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn prices_are_shown_with_all_fees_that_are_sure_to_come() {
    let mut walk = Walk::begin(ALL_FEES, None).await;
    let Charged { tickets, swans, both, series, package } = walk.charged;
    assert_eq!((tickets, swans), ([15_000, 8_250], 10_250), "1.50 and 3.00");
    // Tickets have one fee each, a subscription and a package one of 2.00; all have the order's.
    assert_eq!((both, series, package), (24_950, 20_400, 22_415));
    walk.everywhere().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_percentage_is_in_the_price_of_each_zone() {
    let mut walk = Walk::begin(PERCENT, None).await;
    assert_eq!(walk.charged.tickets, [16_005, 8_580]);
    walk.everywhere().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_with_a_reason_shows_fees_beside_its_prices() {
    let mut walk = Walk::begin(ALL_FEES, Some("Sold to companies only")).await;
    assert_eq!(walk.charged.tickets, [15_000, 8_250], "they are charged all the same");
    walk.everywhere().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_fees_nothing_stands_beside_a_price() {
    let mut walk = Walk::begin(NO_FEES, None).await;
    assert_eq!(walk.charged.tickets, LISTED);
    walk.everywhere().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fee_of_the_order_is_told_once() {
    let mut walk = Walk::begin(ALL_FEES, None).await;
    walk.go(&plan(CARMEN)).await;
    assert!(walk.browser.says("performance-fees-once"), "{}", walk.browser.told());
    // With a seat in the basket the next one costs no more than its own fee.
    walk.browser.send(&format!("{}/hold", plan(CARMEN)), "count=1&zone=1").await;
    walk.browser.go(&plan(CARMEN)).await;
    assert_eq!(walk.each(".legend__price"), [14_700, 7_950]);
    assert!(!walk.browser.says("performance-fees-once"), "{}", walk.browser.told());
    walk.browser.send(&format!("{}/hold", plan(CARMEN)), "count=1&zone=2").await;
    assert_eq!(at_the_bank(&mut walk.browser).await, 15_000 + 7_950);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_calls_the_standard_ticket_type_as_its_house_does() {
    let mut shopper = Shopper::enter().await;
    let mut folder = season_example(&[]);
    for name in ["codes.csv", "package_prices.csv", "prices.csv", "tariffs.csv"] {
        let file = folder.0.get_mut(name).expect(name);
        let text = String::from_utf8_lossy(file).replace("full,", "normal,");
        *file = text.replace("Full price,", "Normal price,").into_bytes();
    }
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    let plan = shopper.get(&format!("/en/performances/{SWANS}")).await.body;
    assert!(plan.contains(">Normal price</option>"), "{plan}");
    assert!(!plan.contains("Full price"), "{plan}");
}
