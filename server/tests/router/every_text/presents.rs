//! Presents and gift vouchers: their pages, mails, and cards to print.

use super::*;
use domain::{moment::DAY_MS, people::actor::Actor};

const EXTRAS: &str = "key,kind,price,tax,company,valid_months,valid_until,max_order,name_en\n\
                      bon,voucher,50.00,,opera,24,,10,Bon\n";

impl Walk {
    /// Pays what is in the basket; the order's page.
    async fn pay(&mut self) -> String {
        let page = self.get("/en/checkout").await;
        let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
        let placed = self.shopper.post("/en/checkout", &form).await;
        assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
        let reference = self.shopper.stage.bank.newest();
        self.shopper.stage.bank.capture(&reference);
        let back = self.shopper.get(&format!("/payments/return/{reference}")).await;
        let order = back.location().split('?').next().expect("an order").to_owned();
        self.tick().await;
        order
    }

    async fn tick(&self) {
        house::jobs::tick(&self.shopper.stage.house).await;
    }

    /// An order as a present for Ben, from its form until he has it; his page.
    async fn give(&mut self, order: &str, design: &str) -> String {
        let page = format!("{order}/gift");
        self.get(&page).await;
        let form = format!(
            "name=Ben&dedication=Rosa+Vidal&design={design}&language=en&delivery=now\
             &email=ben%40example.org"
        );
        self.refused(&page, &format!("{form}&look=1")).await;
        let given = self.shopper.post(&page, &form).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        // The card is there to be printed as long as its tickets are the buyer's.
        let offered = self.get(&page).await.body.contains("/gift/card.pdf");
        if offered {
            self.paper(&format!("{page}/card.pdf")).await;
        }
        self.tick().await;
        self.get(&page).await;
        let mails = self.shopper.stage.mail.mails();
        let texts = mails.iter().rev().filter(|mail| mail.to == "ben@example.org");
        let links = texts.filter_map(|mail| mail.text.split_once("/en/gifts/"));
        let rest = links.map(|(_, rest)| rest).next().expect("a card with a link");
        let secret = rest.split_whitespace().next().expect("a secret");
        let theirs = format!("/en/gifts/{secret}");
        self.get(&theirs).await;
        let accepted = self.shopper.post(&theirs, "email=ben%40example.org").await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.body);
        self.get(&theirs).await;
        self.tick().await;
        self.get(&page).await;
        theirs
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_present_or_voucher_says_what_no_message_says() {
    let mut walk = Walk::begin().await;
    let hold = format!("{}/hold", walk.shopper.performance());
    for design in ["present", "birthday", "congratulations"] {
        let held = walk.shopper.post(&hold, "count=1&zone=").await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
        let order = walk.pay().await;
        let theirs = walk.give(&order, design).await;
        walk.paper(&format!("{theirs}/tickets.pdf")).await;
    }
    let folder = testing::season_example(&[("extras.csv", EXTRAS)]);
    let season = season::sheets::season_import::import_season;
    let house = walk.shopper.stage.house.clone();
    season(&house, &Actor::Console, &folder, false).await.expect("a good season");
    walk.get("/en/vouchers").await;
    let put = walk.shopper.post("/en/basket/extras", "key=bon&quantity=2").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.body);
    walk.get("/en/basket").await;
    let order = walk.pay().await;
    let page = walk.get(&order).await.body;
    assert!(!page.contains("id=\"tickets\""), "no heading of tickets above vouchers alone");
    walk.paper(&format!("{order}/vouchers.pdf")).await;
    // Looked at, and put into a basket.
    walk.refused("/en/vouchers", "code=nothing").await;
    let is_code =
        |part: &&str| part.len() == 24 && part.split(' ').all(|it| it.parse::<u16>().is_ok());
    let code = page.split(['<', '>', '"']).find(is_code).expect("a voucher's code");
    let code = code.replace(' ', "+");
    walk.refused("/en/vouchers", &format!("code={code}")).await;
    walk.shopper.post("/en/basket/extras", "key=bon").await;
    walk.shopper.post("/en/basket/codes", &format!("code={code}")).await;
    walk.get("/en/basket").await;
    walk.get("/en/checkout").await;
    let theirs = walk.give(&order, "present").await;
    walk.paper(&format!("{theirs}/vouchers.pdf")).await;
    walk.mails();
    walk.end(35);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_zone_is_named_only_where_it_is_not_the_house_s() {
    let mut walk = Walk::begin().await;
    let hold = format!("{}/hold", walk.shopper.performance());
    let held = walk.shopper.post(&hold, "count=1&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let page = format!("{}/gift", walk.pay().await);
    let at = walk.shopper.stage.house.now().plus_ms(2 * DAY_MS);
    let at = jiff::Timestamp::from_millisecond(at.0).expect("a moment");
    let day = at.in_tz("Europe/Madrid").expect("a zone").date();
    for (zone, is_named) in [("Europe/Madrid", false), ("America/New_York", true)] {
        let form = format!(
            "name=Ben&dedication=Rosa+Vidal&design=present&language=en&delivery=at&day={day}\
             &hour=9&zone={zone}&email=ben%40example.org"
        );
        let given = walk.shopper.post(&page, &form).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        let body = walk.shopper.get(&page).await.body;
        let begin = "<div role=\"status\" class=\"notice notice--good\">";
        let (_, standing) = body.split_once(begin).unwrap_or_else(|| panic!("{zone}: {body}"));
        let (standing, _) = standing.split_once("</div>").expect("its end");
        assert!(standing.contains("to ben@example.org on "), "{standing}");
        assert_eq!(standing.contains("New York"), is_named, "{standing}");
        assert!(!standing.contains("Europe/"), "{standing}");
    }
}
