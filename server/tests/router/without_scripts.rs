//! The shop without scripts: whole ways by the links and forms of its pages, in the demo house that
//! the tests in a browser visit too.

mod best_seats;
mod extras;
mod offers;
mod people;
mod purchases;
mod schools;
mod search;
mod seat_lists;
mod staff_accounts;
mod staff_orders;
mod staff_words;

use super::{
    browser::{Browser, Element, Pick},
    *,
};
use domain::{
    moment::{DAY_MS, Moment},
    people::actor::Actor,
    tickets::state::{ScanAnswer, ScanReason},
};
use doors::ScanRequest;
use testing::says;
use tokio::sync::OnceCell;

/// 20 November 2026, noon in Madrid.
const DEMO_DAY: Moment = Moment(testing::NOON.0 - 11 * DAY_MS);

/// The demo house, loaded once: that takes longer than a test.
static DATABASE: OnceCell<Vec<u8>> = OnceCell::const_new();

async fn demo_database() -> Vec<u8> {
    let stage = Stage::empty_at(DEMO_DAY).await;
    let loaded = season::demo::load_demo(&stage.house).await;
    loaded.expect("it loads").expect("into an empty house");
    stage.into_database().await.expect("its database")
}

impl Browser {
    async fn in_demo_house(path: &str) -> Self {
        let database = DATABASE.get_or_init(demo_database).await;
        let stage = Stage::on_copy(database, DEMO_DAY).await;
        ::texts::load(&stage.house).await.expect("the house's texts");
        Self::open(Shopper::enter_at(stage, RateLimits::default()), path).await
    }

    /// The best seats of a performance into the basket, by the form of its page.
    async fn hold_best(&mut self, performance: &str, count: u32) {
        self.go(&format!("/en/performances/{performance}")).await;
        self.fill("#best-count", &count.to_string());
        self.press("form:has(#best-zone) button[type=submit]").await;
        assert!(self.address.starts_with("/en/basket"), "{}", self.told());
    }

    /// From the sign-in page to the page that was wanted.
    async fn sign_in(&mut self, email: &str) {
        self.ask_for_code(email).await;
        let code = self.shopper.code().await;
        self.fill("#code", &code);
        self.press("form:has(#code) button").await;
        assert!(!self.address.contains("/sign-in"), "{}", self.told());
    }

    async fn ask_for_code(&mut self, email: &str) {
        self.fill("form[action$=/sign-in] #email", email);
        self.press("form[action$=/sign-in]:has(#email) button").await;
        assert!(self.one("main").text().contains(email), "{}", self.told());
    }

    /// What the door says to a code when the performance begins.
    async fn scan(&self, code: &str, performance: &str) -> (ScanAnswer, ScanReason) {
        let stage = &self.shopper.stage;
        let begins = format!("select starts_at_ms from performances where slug = '{performance}'");
        let begins = testing::number(stage.store(), &begins).await.expect("a performance");
        let request = ScanRequest {
            code: code.to_owned(),
            performance: performance.to_owned(),
            device: "door".to_owned(),
            device_sequence: None,
            device_at: Moment(begins),
        };
        let answer = doors::scan(&stage.house, &Actor::Console, &request).await;
        answer.expect("an answer")
    }

    /// The codes of the tickets on an order's page.
    fn ticket_numbers(&self) -> Vec<String> {
        let numbers = self.all(".ticket__number").into_iter();
        numbers.map(|number| number.text().replace(' ', "")).collect()
    }

    /// What the basket or the order costs.
    fn total(&self) -> String {
        amount(&self.one(".sum__line--total").text())
    }

    fn order_button(&self) -> String {
        self.one(".checkout__pay button[type=submit]").text()
    }
}

/// The first amount of a text, without its currency.
fn amount(text: &str) -> String {
    let (_, rest) = text.split_once('€').unwrap_or_else(|| panic!("no amount in {text}"));
    rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect()
}
