//! The server functions that the browser's part calls, with requests that they understand. Each
//! acts for the visitor of the cookie, and changes nothing of anybody else's.

use super::*;
use domain::{id::PerformanceId, sales::basket::BasketState, seats::hold::SeatPick};
use islands::api::{
    basket::{Ask, AskBasket},
    failure::{CallFailure, Refusal},
    hold::{CompactSeatRequest, HeldSeats, Hold},
};
use leptos::server_fn::{Decodes, Encodes, codec::PostcardEncoding};
use std::collections::BTreeSet;
use testing::{number, says};

impl Shopper {
    /// Calls a server function as the browser's part does.
    async fn call<I, O>(&mut self, path: &str, input: &I) -> Result<O, CallFailure>
    where
        PostcardEncoding: Encodes<I, Error: std::fmt::Debug>
            + Decodes<O, Error: std::fmt::Debug>
            + Decodes<CallFailure, Error: std::fmt::Debug>,
    {
        let body = PostcardEncoding::encode(input).expect("plain data");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-postcard")
            .header(header::REFERER, format!("http://localhost{}", self.performance()))
            .header("sec-fetch-site", "same-origin");
        let response = self.answer(request, Body::from(body)).await;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        match status {
            StatusCode::OK => Ok(PostcardEncoding::decode(bytes).expect("what the call gives")),
            _ => Err(PostcardEncoding::decode(bytes).expect("why the call failed")),
        }
    }

    async fn hold_by_call(&mut self, places: &[u32]) -> Result<HeldSeats, CallFailure> {
        self.hold_compact(CompactSeatRequest::Seats(picks(places))).await
    }

    async fn hold_on_plan(&mut self, mark: &str, seat: u32) -> Result<HeldSeats, CallFailure> {
        let compact = CompactSeatRequest::SeatsOfPlan(mark.to_owned(), picks(&[seat]));
        self.hold_compact(compact).await
    }

    async fn hold_compact(
        &mut self,
        compact: CompactSeatRequest,
    ) -> Result<HeldSeats, CallFailure> {
        let performance = self.stage.performance;
        self.call("/api/hold", &Hold { performance, compact, changed_line: String::new() }).await
    }

    async fn ask(&mut self, ask: Ask) -> Result<BasketState, CallFailure> {
        self.call("/api/basket", &AskBasket { ask }).await
    }

    /// Another browser at the same shop, without any cookie.
    fn another_browser(&self) -> BrowserOf {
        BrowserOf { kept: self.cookies.clone() }
    }
}

fn picks(seats: &[u32]) -> Vec<SeatPick> {
    let pick = |seat: &u32| SeatPick { seat_index: *seat, offer: None, price_type: None };
    seats.iter().map(pick).collect()
}

/// The cookies of the browser that waits while another one acts.
struct BrowserOf {
    kept: Vec<String>,
}

impl BrowserOf {
    /// The cookies change places: the other browser acts from now on.
    fn swap(&mut self, shopper: &mut Shopper) {
        std::mem::swap(&mut self.kept, &mut shopper.cookies);
    }
}

async fn held_claims(shopper: &Shopper) -> i64 {
    let held = "select count(*) from claims where holder = 'basket'";
    number(shopper.stage.store(), held).await.expect("a number")
}

#[test]
fn every_server_function_is_called_here() {
    let paths = leptos::server_fn::axum::server_fn_paths();
    let paths: BTreeSet<&str> = paths.map(|(path, _)| path).collect();
    assert_eq!(paths, BTreeSet::from(["/api/basket", "/api/hold"]), "add a test of a new one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_acts_for_the_visitor_of_its_cookie_alone() {
    let mut shopper = Shopper::enter().await;
    let held = shopper.hold_by_call(&[0, 1]).await.expect("the seats are free");
    assert_eq!((held.mine.as_slice(), held.basket.pieces), ([0, 1].as_slice(), 2));
    let mut other = shopper.another_browser();
    other.kept.clear();
    other.swap(&mut shopper);
    // Another browser sees an empty basket, is refused the seats, and can give none of them back.
    assert_eq!(shopper.ask(Ask::Look).await.expect("its own basket").pieces, 0);
    let refused = shopper.hold_by_call(&[1]).await.expect_err("somebody else has it");
    let CallFailure::Refused(refusal) = refused else { panic!("a refusal: {refused:?}") };
    assert_eq!(refusal.lost, [1]);
    let performance = shopper.stage.performance;
    let give_back = Ask::GiveBack { performance, seat_indexes: vec![0, 1] };
    shopper.ask(give_back.clone()).await.expect("nothing of its own");
    assert_eq!(held_claims(&shopper).await, 2, "the first browser has its seats");
    other.swap(&mut shopper);
    assert_eq!(shopper.ask(Ask::Look).await.expect("the basket").pieces, 2);
    assert_eq!(shopper.ask(give_back).await.expect("its own").pieces, 0);
    assert_eq!(held_claims(&shopper).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_leads_to_its_next_performance_until_it_is_whole() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.sell_choice("two", 2).await;
    let (first, second) = (shopper.stage.performance, shopper.stage.other);
    let mut answers = Vec::new();
    for performance in [first, second] {
        let offer = Some("two".to_owned());
        let pick = SeatPick { seat_index: 3, offer, price_type: None };
        let compact = CompactSeatRequest::Seats(vec![pick]);
        let hold = Hold { performance, compact, changed_line: String::new() };
        let held: Result<HeldSeats, CallFailure> = shopper.call("/api/hold", &hold).await;
        answers.push(held.expect("the seat is free"));
    }
    assert!(says(&answers[0].said, "choice-held"), "{}", answers[0].said);
    assert!(answers[0].next.contains("/en/offers/two"), "{}", answers[0].next);
    assert!(says(&answers[1].said, "choice-held-whole"), "{}", answers[1].said);
    assert_eq!(answers[1].next, "", "there is none to choose");
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_of_a_former_plan_are_not_held_and_the_page_that_comes_anew_says_so() {
    let mut shopper = Shopper::enter().await;
    let (page, list) = (shopper.performance(), format!("{}/seats", shopper.performance()));
    let former = shopper.get(&list).await.field("plan").to_owned();
    shopper.stage.mend_plan().await;
    let refused = shopper.hold_on_plan(&former, 0).await.expect_err("another plan by now");
    assert_eq!(refused, CallFailure::Refused(Refusal::default()), "it is loaded anew");
    assert_eq!(held_claims(&shopper).await, 0);
    // The page brings these words along for the browser, too, each on a line after its name.
    let id = "refusal-hold-plan-changed";
    let says_so = |page: Answer| {
        let own = page.body.lines().filter(|line| !line.starts_with(&format!("{id}=")));
        says(&own.collect::<Vec<_>>().join("\n"), id)
    };
    assert!(says_so(shopper.get(&page).await));
    assert!(!says_so(shopper.get(&page).await), "once");
    let now = shopper.get(&list).await.field("plan").to_owned();
    assert_eq!(shopper.hold_on_plan(&now, 0).await.expect("the plan of now").mine, [0]);
    // As a page asks that was opened before there was a mark.
    assert_eq!(shopper.hold_by_call(&[1]).await.expect("as ever").mine, [0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_s_cookie_gives_a_call_no_rights() {
    let mut shopper = Shopper::enter().await;
    shopper.hold_by_call(&[0]).await.expect("the seat is free");
    let mut staff = shopper.another_browser();
    staff.kept.clear();
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    staff.swap(&mut shopper);
    assert_eq!(shopper.staff_in(&rosa, "").await.location(), "/en/staff");
    let performance = shopper.stage.performance;
    shopper
        .ask(Ask::GiveBack { performance, seat_indexes: vec![0] })
        .await
        .expect("nothing happens");
    assert!(shopper.hold_by_call(&[0]).await.is_err(), "the seat is somebody else's");
    // Seat C10 is kept by the house: staff get it at the box office, not by this call.
    assert!(shopper.hold_by_call(&[29]).await.is_err());
    assert_eq!(held_claims(&shopper).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_nobody_understands_changes_nothing() {
    let mut shopper = Shopper::enter().await;
    let unknown = PerformanceId(uuid::Uuid::from_u128(1));
    let compact =
        CompactSeatRequest::Best { zone: None, count: u32::MAX, offer: Some("\0".repeat(100)) };
    let calls = [
        PostcardEncoding::encode(&Hold {
            performance: unknown,
            compact: CompactSeatRequest::Seats(Vec::new()),
            changed_line: "\0".repeat(100),
        }),
        PostcardEncoding::encode(&Hold {
            performance: shopper.stage.performance,
            compact,
            changed_line: String::new(),
        }),
    ];
    let well_formed = calls.into_iter().map(|call| call.expect("plain data").to_vec());
    let noise = ["", "email=rosa%40example.org", "\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}"];
    let noise = noise.into_iter().map(|text| text.as_bytes().to_vec());
    for body in well_formed.chain(noise) {
        for path in ["/api/hold", "/api/basket"] {
            let request = Request::post(path)
                .header(header::CONTENT_TYPE, "application/x-postcard")
                .header("sec-fetch-site", "same-origin");
            let answer = shopper.answer(request, Body::from(body.clone())).await;
            assert_ne!(answer.status(), StatusCode::OK, "{path} {body:?}");
        }
    }
    assert_eq!(held_claims(&shopper).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_leads_to_where_a_referer_says() {
    let mut shopper = Shopper::enter().await;
    let hold = Hold {
        performance: shopper.stage.performance,
        compact: CompactSeatRequest::Seats(Vec::new()),
        changed_line: String::new(),
    };
    let look = AskBasket { ask: Ask::Look };
    let good = PostcardEncoding::encode(&look).expect("plain data").to_vec();
    let refused = PostcardEncoding::encode(&hold).expect("plain data").to_vec();
    let kinds = ["application/x-postcard", "application/x-www-form-urlencoded"];
    for referer in ["https://evil.example/page", "//evil.example", "http://localhost/en"] {
        for (path, body) in [("/api/basket", &good), ("/api/hold", &refused)] {
            for kind in kinds {
                let request = Request::post(path)
                    .header(header::ACCEPT, "text/html")
                    .header(header::CONTENT_TYPE, kind)
                    .header(header::REFERER, referer)
                    .header("sec-fetch-site", "same-origin");
                let answer = shopper.answer(request, Body::from(body.clone())).await;
                assert!(!answer.status().is_redirection(), "{path}: {}", answer.status());
                assert!(!answer.headers().contains_key(header::LOCATION), "{path} {referer}");
            }
        }
    }
}

#[tokio::test]
async fn no_form_leads_out_of_the_shop() {
    let mut shopper = Shopper::enter().await;
    shopper.get(&shopper.performance()).await;
    shopper.at_checkout().await;
    let hold = format!("{}/hold", shopper.performance());
    let elsewhere = ["https://evil.example/", "//evil.example", "/%5Cevil.example", "/en//evil"];
    for next in elsewhere {
        let forms = [
            (hold.as_str(), format!("count=1&zone=&next={next}&back={next}")),
            ("/en/basket/extend", format!("back={next}")),
            ("/en/sign-in", format!("email=ana%40example.org&next={next}")),
            ("/en/cookies", format!("measuring=no&back={next}&next={next}")),
            ("/en/account/sign-out", format!("next={next}&back={next}")),
        ];
        for (path, form) in forms {
            let request = Request::post(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::REFERER, next)
                .header("sec-fetch-site", "same-origin");
            let answer = shopper.send(request, form).await;
            let to = answer.location();
            assert!(to.is_empty() || to.starts_with("/en") && !to.contains("//"), "{path}: {to}");
            assert!(!to.starts_with("/en/evil"), "{path}: {to}");
        }
    }
}
