//! Beside a terminal whose signing is python-redsys': pay, ask, give back, charge again.

use super::*;
use crate::peers::{Peer, STRANGE_ANSWERS, bank_that_says};
use domain::{id::RefundId, money::Currency};

pub struct Met {
    pub peer: Peer,
    pub redsys: Redsys,
}

/// A pool of lines belongs to the runtime of one test.
pub fn fresh() -> reqwest::Client {
    http::client(Mode::Test).expect("a client")
}

pub fn met(version: Version) -> Met {
    let peer = Peer::start("redsys", "redsys_terminal.py", &[SECRET, MERCHANT, "1"]);
    let redsys = Redsys::new(&connection(&peer.url, version), fresh()).expect("good settings");
    Met { peer, redsys }
}

fn attempt(reference: &str) -> Attempt {
    Attempt {
        payment: PaymentId(uuid::Uuid::nil()),
        reference: reference.to_owned(),
        gateway_id: None,
        amount: Money::euro(5_150),
        created_at: Moment(0),
        is_over: false,
    }
}

fn captured(reference: &str) -> Outcome {
    let capture = Some(reference[reference.len() - 6..].to_owned());
    let (amount, stored_credential, card_end) = (Money::euro(5_150), None, None);
    Outcome::Captured { amount, stored_credential, capture, card_end }
}

impl Met {
    /// The shopper's browser brings the form.
    async fn bring(&self, request: &PaymentRequest) -> Value {
        let redirect = self.redsys.open(request).await.expect("opened").redirect;
        assert_eq!(redirect.url, format!("{}/sis/realizarPago", self.peer.url));
        let envelope: Map<String, Value> =
            redirect.fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        self.peer.control(&json!({ "do": "open", "envelope": envelope })).await
    }

    async fn choose(&self, order: &str, choice: &str) {
        self.peer.control(&json!({ "do": choice, "order": order })).await;
    }

    async fn paid(&self, order: &str) {
        assert_eq!(self.bring(&request(order, 5_150)).await["order"], order);
        self.choose(order, "pay-silently").await;
    }

    async fn ask(&self, order: &str) -> Outcome {
        self.redsys.ask(&attempt(order)).await.expect("an answer")
    }

    async fn books(&self, order: &str) -> Value {
        self.peer.control(&json!({ "do": "books", "order": order })).await
    }

    async fn back(
        &self,
        order: &str,
        minor: i64,
        is_again: bool,
        gone_back: i64,
    ) -> anyhow::Result<RefundAnswer> {
        self.redsys.refund(&asked(order, minor, is_again, gone_back)).await
    }
}

fn asked(order: &str, minor: i64, is_again: bool, gone_back: i64) -> RefundRequest {
    RefundRequest {
        refund: RefundId(uuid::Uuid::nil()),
        attempt: attempt(order),
        capture: None,
        amount: Money::euro(minor),
        is_again,
        gone_back: Money::euro(gone_back),
    }
}

#[tokio::test]
async fn the_terminal_takes_our_form_and_the_query_tells_how_it_went() {
    for version in Version::ALL {
        let met = met(version);
        assert_eq!(met.ask("2611AAAA").await, Outcome::Unknown);
        assert_eq!(met.bring(&request("2611AAAA", 5_150)).await["order"], "2611AAAA");
        assert_eq!(met.ask("2611AAAA").await, Outcome::Pending);
        met.choose("2611AAAA", "pay-silently").await;
        assert_eq!(met.ask("2611AAAA").await, captured("2611AAAA"));
        met.bring(&request("2611BBBB", 5_150)).await;
        met.choose("2611BBBB", "abandon").await;
        assert_eq!(met.ask("2611BBBB").await, Outcome::Abandoned);
        met.bring(&request("2611CCCC", 5_150)).await;
        met.choose("2611CCCC", "decline").await;
        let reason = "redsys-0190".to_owned();
        assert_eq!(met.ask("2611CCCC").await, Outcome::Declined { reason });
        assert_eq!(met.bring(&request("2611AAAA", 5_150)).await["errorCode"], "SIS0051");
    }
}

#[tokio::test]
async fn a_terminal_that_has_another_secret_refuses_our_form() {
    let peer = Peer::start("redsys", "redsys_terminal.py", &[&"a".repeat(32), MERCHANT, "1"]);
    let redsys = Redsys::new(&connection(&peer.url, Version::Sha512V2), fresh());
    let met = Met { peer, redsys: redsys.expect("good settings") };
    assert_eq!(met.bring(&request("2611AAAA", 1)).await["errorCode"], "SIS0042");
    assert!(met.redsys.ask(&attempt("2611AAAA")).await.is_err());
    // Whether it is made, or looked for first: each answer is counted.
    for (is_again, code) in [(false, "SIS0042"), (true, "the query was refused: XML0020")] {
        let answer = met.back("2611AAAA", 1, is_again, 0).await.expect("an answer");
        assert_eq!(answer, RefundAnswer::Unknown(code.to_owned()));
    }
}

#[tokio::test]
async fn an_answer_to_a_refund_that_nobody_understands_is_counted_and_a_bank_that_is_away_is_not() {
    for (status, body, is_answer) in STRANGE_ANSWERS {
        let url = bank_that_says(status, body).await;
        let redsys = Redsys::new(&connection(&url, Version::Sha512V2), fresh());
        let redsys = redsys.expect("good settings");
        for is_again in [false, true] {
            let told = redsys.refund(&asked("2611AAAA", 1, is_again, 0)).await;
            let is_counted = matches!(told, Ok(RefundAnswer::Unknown(_)));
            assert_eq!(is_counted, is_answer, "{status} {body} {told:?}");
            assert_eq!(told.is_err(), !is_answer, "{status} {body} {told:?}");
        }
    }
}

#[tokio::test]
async fn money_of_another_currency_goes_back_once_though_the_answer_was_lost() {
    let met = met(Version::Sha512V2);
    met.bring(&request("2611AAAA", 5_150)).await;
    let taken = json!({ "do": "take", "order": "2611AAAA", "amount": 5_150, "currency": "826" });
    met.peer.control(&taken).await;
    let pounds = |minor| Money::new(minor, Currency::parse("GBP").expect("a currency"));
    let mut back = RefundRequest {
        refund: RefundId(uuid::Uuid::nil()),
        attempt: attempt("2611AAAA"),
        capture: None,
        amount: pounds(5_150),
        is_again: false,
        gone_back: pounds(0),
    };
    assert_eq!(met.redsys.refund(&back).await.expect("heard"), RefundAnswer::Done);
    back.is_again = true;
    assert_eq!(met.redsys.refund(&back).await.expect("found"), RefundAnswer::Done);
    assert_eq!(met.books("2611AAAA").await["refunded"], 5_150);
}

#[tokio::test]
async fn money_goes_back_in_parts_and_never_more_than_came() {
    for version in Version::ALL {
        let met = met(version);
        met.paid("2611AAAA").await;
        assert_eq!(met.back("2611AAAA", 2_000, false, 0).await.expect("heard"), RefundAnswer::Done);
        let rest = met.back("2611AAAA", 3_150, false, 2_000).await;
        assert_eq!(rest.expect("heard"), RefundAnswer::Done);
        let more = met.back("2611AAAA", 1, false, 5_150).await.expect("heard");
        assert_eq!(more, RefundAnswer::Refused("SIS0057".to_owned()));
        let unpaid = met.back("2611BBBB", 1, false, 0).await.expect("heard");
        assert_eq!(unpaid, RefundAnswer::Refused("SIS0054".to_owned()));
    }
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_is_not_made_twice() {
    let met = met(Version::Sha512V2);
    met.paid("2611AAAA").await;
    assert_eq!(met.back("2611AAAA", 1_000, false, 0).await.expect("heard"), RefundAnswer::Done);
    met.choose("2611AAAA", "lose-answer").await;
    assert!(met.back("2611AAAA", 1_000, false, 1_000).await.is_err(), "the line broke");
    for _ in 0..3 {
        let again = met.back("2611AAAA", 1_000, true, 1_000).await.expect("heard");
        assert_eq!(again, RefundAnswer::Done);
    }
    assert_eq!(met.books("2611AAAA").await["refunded"], 2_000);
    // One that was never heard is made.
    let unheard = met.back("2611AAAA", 1_000, true, 2_000).await.expect("heard");
    assert_eq!(unheard, RefundAnswer::Done);
    assert_eq!(met.books("2611AAAA").await["refunded"], 3_000);
}

#[tokio::test]
async fn a_kept_card_is_charged_later_once() {
    for version in Version::ALL {
        let met = met(version);
        let kept = PaymentRequest { store_credential: true, ..request("2611AAAA", 5_150) };
        met.bring(&kept).await;
        met.choose("2611AAAA", "pay-silently").await;
        let Outcome::Captured { stored_credential: Some(card), .. } = met.ask("2611AAAA").await
        else {
            panic!("the card was to be kept");
        };
        for _ in 0..2 {
            let charged = met.redsys.charge_stored(&card, &request("2611DDDD", 5_150)).await;
            assert_eq!(charged.expect("an answer"), captured("2611DDDD"));
        }
        let strange = met.redsys.charge_stored("strange:1", &request("2611EEEE", 5_150)).await;
        assert!(matches!(strange, Ok(Outcome::Declined { .. })));
    }
}

#[tokio::test]
async fn a_bank_that_is_away_is_a_fault_that_tells_no_secret() {
    let met = met(Version::Sha512V2);
    let Met { peer, redsys } = met;
    drop(peer);
    let fault = redsys.ask(&attempt("2611AAAA")).await.expect_err("nobody is there");
    assert!(!format!("{fault:#} {fault:?}").contains(SECRET));
}

#[tokio::test]
async fn who_comes_with_a_used_number_needs_another_unless_it_was_paid() {
    let met = met(Version::Sha512V2);
    met.bring(&request("2611AAAA", 5_150)).await;
    met.paid("2611BBBB").await;
    for (order, outcome) in [("2611AAAA", Outcome::Abandoned), ("2611BBBB", captured("2611BBBB"))] {
        let mut told = paid(order, 5_150, MERCHANT, "1");
        told["Ds_Response"] = json!("0913");
        let body = body(&signed(Version::Sha512V2, &told));
        let message = Message { headers: &[], body: body.as_bytes(), at: Moment(0) };
        let notice = met.redsys.read_notice(&message).await.expect("it can be told");
        let about = About::Reference(order.to_owned());
        assert_eq!(notice, Ok(Some(Notice { about, news: News::Outcome(outcome) })));
    }
}
