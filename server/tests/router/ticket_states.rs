//! All states of a ticket against all sentences about one: the order's page, its mails, paper,
//! calendar, the pass on a phone and the door never contradict each other. Needs pdftotext
//! (poppler-utils).
//!
//! Long because the states and all that brings a ticket into them are read together.

use super::*;
use ::money::cancellation::{Cancellation, SeatsBack, Taken, cancel};
use ::season::sheets::season_import::import_season;
use domain::{
    id::AdmissionId,
    moment::DAY_MS,
    money::Money,
    order::{OrderLineView, OrderView},
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
    tickets::{
        change::{ChangeChoice, ChangeKind},
        state::ScanReason,
    },
};
use doors::ScanRequest;
use std::process::Command;
use subscribers::{
    changes::{Wanted, change, choose},
    exchange::exchange_by_command,
    gifts::{self, Delivery, GiftRequest},
    resale, transfers, waiver,
};
use testing::{PASS_TYPE, says};

const CONSOLE: Actor = Actor::Console;
const SLUG: &str = "carmen-2026-12-03-2000";
const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
/// Sold to Ana together; the first is brought into a state.
const SEATS: [u32; 2] = [3, 4];

const RULES: [(&str, &str); 3] = [
    (
        "exchanges.csv",
        "offers,for,from,until,most,free,fee,within\nticket,genre:opera,,curtain-1d,2,,5.00,\n",
    ),
    ("resales.csv", "offers,for,from,until,most,share\nticket,genre:opera,,curtain-1d,,70\n"),
    ("waivers.csv", "offers,for,from,until,most\nticket,genre:opera,,curtain-1d,1\n"),
];

/// Single tickets are sold from the day after.
const LATER: (&str, &str) = (
    "settings.csv",
    "level,subject,channel,right,name,value\nseason,2026-27,,,sale-opens,2026-12-02 10:00\n",
);

/// What the page of an order can say of a ticket.
const ON_PAGES: [&str; 22] = [
    "account-resale-begins",
    "gift-handed",
    "gift-handed-off",
    "order-called-off-what",
    "order-change-cancelled",
    "order-change-moved",
    "order-change-taken-cancelled",
    "order-change-taken-moved",
    "order-change-moved-offered",
    "order-disputed-text",
    "order-exchanged-handed-text",
    "order-gone-cancelled",
    "order-gone-codes",
    "order-gone-exchanged",
    "order-gone-other",
    "order-gone-rest",
    "order-gone-returned",
    "order-ticket-disputed",
    "order-ticket-on-offer",
    "transfer-handed",
    "transfer-handed-off",
    "account-resale-sold",
];

/// What a mail to its buyer can say of one.
const IN_MAILS: [&str; 14] = [
    "account-resale-begins",
    "mail-cancelled-body",
    "mail-cancelled-extras",
    "mail-cancelled-rest",
    "mail-changed-cancelled",
    "mail-changed-moved",
    "mail-changed-moved-offered",
    "mail-exchanged",
    "mail-exchanged-handed",
    "mail-gift-accepted",
    "mail-resale-offered",
    "mail-resale-sold",
    "mail-transfer-handed",
    "mail-waived",
];

#[derive(Clone, Copy, Debug)]
enum Step {
    Nothing,
    Enter,
    Offer,
    /// Nobody can buy the seat yet.
    OfferEarly,
    SellOn,
    Exchange,
    Return,
    TakeBack,
    CancelPerformance,
    Move,
    MoveAndKeep,
    MoveAndReturn,
    /// The first ticket is on offer by then.
    MoveOffered,
    OfferToBen,
    HandToBen,
    Dispute,
    Give,
    AcceptGift,
    AcceptGiftAndCancel,
    HandToBenAndCancel,
}

/// What is said after a step, and nothing else of the above.
struct Said {
    step: Step,
    page: &'static [&'static str],
    mails: &'static [&'static str],
    door: ScanReason,
    /// The other ticket of the order admits.
    has_other: bool,
}

const fn said(
    step: Step,
    door: ScanReason,
    page: &'static [&'static str],
    mails: &'static [&'static str],
) -> Said {
    let all = matches!(
        step,
        Step::CancelPerformance
            | Step::MoveAndReturn
            | Step::Dispute
            | Step::AcceptGift
            | Step::AcceptGiftAndCancel
            | Step::HandToBenAndCancel
    );
    Said { step, page, mails, door, has_other: !all }
}

const STATES: [Said; 20] = [
    said(Step::Nothing, ScanReason::Valid, &[], &[]),
    said(Step::Enter, ScanReason::AlreadyEntered, &[], &[]),
    said(Step::Offer, ScanReason::OnOffer, &["order-ticket-on-offer"], &["mail-resale-offered"]),
    said(
        Step::OfferEarly,
        ScanReason::Valid,
        &["account-resale-begins"],
        &["account-resale-begins", "mail-resale-offered"],
    ),
    said(Step::SellOn, ScanReason::Resold, &["account-resale-sold"], &["mail-resale-sold"]),
    said(
        Step::Exchange,
        ScanReason::Cancelled,
        &["order-gone-exchanged", "order-gone-rest"],
        &["mail-exchanged", "mail-cancelled-rest"],
    ),
    said(
        Step::Return,
        ScanReason::Cancelled,
        &["order-gone-returned", "order-gone-rest"],
        &["mail-waived", "mail-cancelled-rest"],
    ),
    said(
        Step::TakeBack,
        ScanReason::Cancelled,
        &["order-gone-cancelled", "order-gone-rest"],
        &["mail-cancelled-body", "mail-cancelled-rest"],
    ),
    said(
        Step::CancelPerformance,
        ScanReason::PerformanceCancelled,
        &["order-called-off-what", "order-change-cancelled"],
        &["mail-changed-cancelled"],
    ),
    said(Step::Move, ScanReason::Valid, &["order-change-moved"], &["mail-changed-moved"]),
    said(Step::MoveAndKeep, ScanReason::Valid, &[], &["mail-changed-moved"]),
    said(
        Step::MoveAndReturn,
        ScanReason::Cancelled,
        &["order-change-taken-moved", "order-gone-codes"],
        &["mail-changed-moved"],
    ),
    said(
        Step::MoveOffered,
        ScanReason::OnOffer,
        &["order-change-moved-offered", "order-ticket-on-offer"],
        &["mail-changed-moved-offered", "mail-resale-offered"],
    ),
    said(Step::OfferToBen, ScanReason::Valid, &[], &[]),
    said(Step::HandToBen, ScanReason::Replaced, &["transfer-handed"], &["mail-transfer-handed"]),
    said(
        Step::Dispute,
        ScanReason::PaymentDisputed,
        &["order-disputed-text", "order-ticket-disputed"],
        &[],
    ),
    said(Step::Give, ScanReason::Valid, &[], &[]),
    said(Step::AcceptGift, ScanReason::Replaced, &["gift-handed"], &["mail-gift-accepted"]),
    said(
        Step::AcceptGiftAndCancel,
        ScanReason::Replaced,
        &["gift-handed-off", "order-called-off-what", "order-change-cancelled"],
        &["mail-gift-accepted", "mail-changed-cancelled"],
    ),
    said(
        Step::HandToBenAndCancel,
        ScanReason::Replaced,
        &["transfer-handed-off", "order-called-off-what", "order-change-cancelled"],
        &["mail-transfer-handed", "mail-changed-cancelled"],
    ),
];

/// Ana's order of two tickets, as it was when she had paid.
struct Sold {
    shopper: Shopper,
    secret: String,
    reference: String,
    view: OrderView,
    /// Address and token of the first ticket's pass.
    pass: (String, String),
}

async fn buy(stage: &Stage, email: &str, seats: &[u32]) -> String {
    let guest = stage.guest().await;
    let performance = ::season::plan::performance(&stage.house, SLUG).await.expect("read");
    let performance = performance.expect("visible");
    let request = HoldRequest { performance, seat_request: SeatRequest::tickets(seats) };
    selling::hold::hold(&stage.house, &guest, &request).await.expect("free");
    stage.buy_basket(&guest, email).await.expect("bought")
}

async fn pay_newest(stage: &Stage) {
    let reference = stage.bank.newest();
    stage.bank.capture(&reference);
    ::money::payments::returned(&stage.house, &reference, None).await.expect("paid");
}

impl Sold {
    async fn to_ana() -> Self {
        let mut stage = Stage::on_sqlite().await;
        stage.open_wallets();
        stage.print_with(Arc::new(adapters::printer::TicketPrinter));
        let folder = testing::season_example(&RULES);
        import_season(&stage.house, &CONSOLE, &folder, false).await.expect("a good season");
        let secret = buy(&stage, ANA, &SEATS).await;
        ::house::jobs::tick(&stage.house).await;
        let reference = stage.bank.newest();
        let read = selling::orders::order(&stage.house, &secret, "en").await.expect("read");
        let view = read.expect("an order");
        let mut shopper = Shopper::enter_at(stage, RateLimits::default());
        let admission = admission(&view.lines[0]);
        let pass = format!("/en/orders/{secret}/tickets/{admission}/ticket.pkpass");
        let pass = shopper.get(&pass).await.body;
        let line = |name: &str| {
            let found = pass.lines().find_map(|line| line.strip_prefix(name));
            found.expect("a line of the pass").to_owned()
        };
        let address = format!("/wallet/apple/v1/passes/{PASS_TYPE}/{}", line("serial="));
        let pass = (address, line("token="));
        Self { shopper, secret, reference, view, pass }
    }

    async fn bring(&self, step: Step) {
        let stage = &self.shopper.stage;
        let (house, first) = (&stage.house, admission(&self.view.lines[0]));
        match step {
            Step::Nothing => {}
            Step::Enter => assert_eq!(self.door().await, ScanReason::Valid),
            Step::Offer => resale::offer(house, &CONSOLE, first).await.expect("offered"),
            Step::OfferEarly => {
                let later = [&RULES[..], &[LATER]].concat();
                let folder = testing::season_example(&later);
                import_season(house, &CONSOLE, &folder, false).await.expect("a good season");
                resale::offer(house, &CONSOLE, first).await.expect("offered");
            }
            Step::SellOn => {
                resale::offer(house, &CONSOLE, first).await.expect("offered");
                buy(stage, "cleo@example.org", &SEATS[..1]).await;
            }
            Step::Exchange => {
                let other = "carmen-2026-12-05-2000";
                let done = exchange_by_command(house, first, other, "3").await.expect("exchanged");
                if done.due_minor > 0 {
                    pay_newest(stage).await;
                }
            }
            Step::Return => {
                waiver::waive(house, &CONSOLE, first).await.expect("returned");
            }
            Step::TakeBack => {
                let wanted = Cancellation {
                    taken: Taken::These(vec![self.view.lines[0].line]),
                    fees_back: true,
                    seats: SeatsBack::OnSale,
                    reason: String::new(),
                    shown_minor: None,
                };
                cancel(house, &CONSOLE, &self.view.code, &wanted).await.expect("taken back");
            }
            Step::CancelPerformance => self.change(Wanted::Cancel).await,
            Step::Move => self.put_off().await,
            Step::MoveOffered => {
                resale::offer(house, &CONSOLE, first).await.expect("offered");
                self.put_off().await;
            }
            Step::MoveAndKeep => {
                self.put_off().await;
                self.choose(ChangeChoice::Keep).await;
            }
            Step::MoveAndReturn => {
                self.put_off().await;
                self.choose(ChangeChoice::MoneyBack).await;
            }
            Step::OfferToBen => drop(self.offer_to_ben().await),
            Step::HandToBen => self.hand_to_ben().await,
            Step::HandToBenAndCancel => {
                self.hand_to_ben().await;
                ::house::jobs::tick(house).await;
                self.change(Wanted::Cancel).await;
            }
            Step::Dispute => self.dispute().await,
            Step::Give => drop(self.give().await),
            Step::AcceptGift => self.accept_gift().await,
            Step::AcceptGiftAndCancel => {
                self.accept_gift().await;
                ::house::jobs::tick(house).await;
                self.change(Wanted::Cancel).await;
            }
        }
        ::house::jobs::tick(house).await;
    }

    async fn change(&self, wanted: Wanted) {
        change(&self.shopper.stage.house, &CONSOLE, SLUG, wanted, None).await.expect("changed");
    }

    async fn put_off(&self) {
        let starts_at = self.view.lines[0].starts_at.plus_ms(DAY_MS);
        self.change(Wanted::Move { starts_at }).await;
    }

    async fn choose(&self, choice: ChangeChoice) {
        let (house, guest) = (&self.shopper.stage.house, self.shopper.stage.guest().await);
        ::house::jobs::tick(house).await;
        let read = selling::orders::order(house, &self.secret, "en").await.expect("read");
        let change = read.expect("an order").changes[0].change;
        choose(house, &guest, &self.secret, change, choice.into()).await.expect("chosen");
    }

    async fn offer_to_ben(&self) -> String {
        let first = admission(&self.view.lines[0]);
        let house = &self.shopper.stage.house;
        transfers::offer(house, &CONSOLE, first, BEN).await.expect("offered")
    }

    async fn hand_to_ben(&self) {
        let stage = &self.shopper.stage;
        let (secret, guest) = (self.offer_to_ben().await, stage.guest().await);
        transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
    }

    async fn accept_gift(&self) {
        let stage = &self.shopper.stage;
        let (secret, guest) = (self.give().await, stage.guest().await);
        gifts::accept(&stage.house, &guest, &secret, BEN).await.expect("accepted");
    }

    async fn dispute(&self) {
        let amount = Money::euro(self.view.quote.total_minor);
        let (id, state) = ("dp_1".to_owned(), DisputeState::Opened);
        let news = News::Dispute(Dispute { id, is_reversal: false, amount, state });
        let about = About::Reference(self.reference.clone());
        self.shopper.stage.bank.write("told", Notice { about, news });
        let house = &self.shopper.stage.house;
        let told = ::money::payments::notified(house, "test-bank", &[], b"told").await;
        told.expect("no fault").expect("believed");
    }

    /// Gives the link on the card.
    async fn give(&self) -> String {
        let (house, guest) = (&self.shopper.stage.house, self.shopper.stage.guest().await);
        let request = GiftRequest {
            recipient_name: "Ben".to_owned(),
            language: "en".to_owned(),
            delivery: Delivery::Printed,
            ..GiftRequest::default()
        };
        gifts::give(house, &guest, &self.secret, &request).await.expect("given");
        let giving = gifts::giving(house, &self.secret, "en").await.expect("read");
        let gift = giving.and_then(|giving| giving.gift).expect("a gift");
        ::house::sealed::open_link(house, &gift.secret).expect("under our key")
    }

    /// What the door says of the first ticket's code when the performance begins.
    async fn door(&self) -> ScanReason {
        let house = &self.shopper.stage.house;
        let read = selling::orders::order(house, &self.secret, "en").await.expect("read");
        let now = read.expect("an order");
        let starts_at = now.lines.iter().chain(&now.taken_back).map(|line| line.starts_at).max();
        let request = ScanRequest {
            code: code(&self.view.lines[0]).to_owned(),
            performance: SLUG.to_owned(),
            device: "gate-1".to_owned(),
            device_sequence: None,
            device_at: starts_at.expect("a ticket"),
        };
        doors::scan(house, &CONSOLE, &request).await.expect("an answer").1
    }

    /// The tickets to print, as text without spaces; None: there are none.
    async fn paper(&mut self) -> Option<String> {
        let path = format!("/en/orders/{}/tickets.pdf", self.secret);
        let response = self.shopper.answer(Request::get(path), Body::empty()).await;
        if response.status() != StatusCode::OK {
            return None;
        }
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("tickets.pdf");
        std::fs::write(&file, bytes).expect("written");
        let mut read = Command::new("pdftotext");
        let read = read
            .args(["-raw", "-enc", "UTF-8"])
            .arg(&file)
            .arg("-")
            .output()
            .expect("pdftotext must be installed (poppler-utils)");
        let text = String::from_utf8(read.stdout).expect("UTF-8");
        Some(text.split_whitespace().collect())
    }

    async fn is_pass_void(&mut self) -> bool {
        let (address, token) = &self.pass;
        let request = Request::get(address.as_str());
        let request = request.header(header::AUTHORIZATION, format!("ApplePass {token}"));
        let pass = self.shopper.send(request, String::new()).await;
        assert_eq!(pass.status, StatusCode::OK, "{}", pass.body);
        pass.body.lines().any(|line| line == "void=true")
    }
}

fn admission(line: &OrderLineView) -> AdmissionId {
    line.ticket.as_ref().expect("a ticket").admission
}

fn code(line: &OrderLineView) -> &str {
    &line.ticket.as_ref().expect("a ticket").barcode
}

/// Whether a text names the seat: `seat 4`, and no `seat 40`.
fn names(text: &str, line: &OrderLineView) -> bool {
    let seat = format!("seat {}", line.seat.as_ref().expect("a seat").number);
    text.split(&seat).skip(1).any(|after| !after.starts_with(|next: char| next.is_alphanumeric()))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_mail_paper_pass_calendar_or_door_contradicts_the_state_of_a_ticket() {
    for state in &STATES {
        let mut sold = Sold::to_ana().await;
        let before = sold.shopper.stage.mail.mails().len();
        sold.bring(state.step).await;
        let step = state.step;
        let has_code = matches!(state.door, ScanReason::Valid | ScanReason::AlreadyEntered);
        let codes = usize::from(has_code) + usize::from(state.has_other);

        let page = sold.shopper.get(&format!("/en/orders/{}", sold.secret)).await.body;
        for id in ON_PAGES {
            assert_eq!(says(&page, id), state.page.contains(&id), "{step:?}, {id}: {page}");
        }
        assert_eq!(page.matches("class=\"ticket__number\"").count(), codes, "{step:?}: {page}");
        assert_eq!(says(&page, "order-paid-door"), codes > 0, "{step:?}: {page}");

        let mails = sold.shopper.stage.mail.mails().split_off(before);
        let to_ana: Vec<String> =
            mails.into_iter().filter(|mail| mail.to == ANA).map(|mail| mail.text).collect();
        for id in IN_MAILS {
            let is_said = to_ana.iter().any(|text| says(text, id));
            assert_eq!(is_said, state.mails.contains(&id), "{step:?}, {id}: {to_ana:?}");
        }
        let first = sold.view.lines[0].clone();
        for (_, rest) in to_ana.iter().filter_map(|text| text.split_once("remains valid:")) {
            assert!(!names(rest, &first) && names(rest, &sold.view.lines[1]), "{step:?}: {rest}");
        }

        let paper = sold.paper().await;
        assert_eq!(paper.is_some(), codes > 0, "{step:?}");
        let is_printed = paper.is_some_and(|text| text.contains(code(&first)));
        assert_eq!(is_printed, has_code, "{step:?}");
        let calendar = format!("/en/orders/{}/calendar.ics", sold.secret);
        let calendar = sold.shopper.get(&calendar).await.body.replace("\r\n ", "");
        let is_on = calendar.contains("STATUS:CONFIRMED");
        assert_eq!(is_on, codes > 0, "{step:?}: {calendar}");
        assert!(!is_on || names(&calendar, &first) == has_code, "{step:?}: {calendar}");
        assert_eq!(sold.is_pass_void().await, !has_code, "{step:?}");
        assert_eq!(sold.door().await, state.door, "{step:?}");
    }
}

/// The orders of the account's page.
async fn orders(sold: &mut Sold) -> String {
    sold.shopper.sign_in("/en").await;
    let page = sold.shopper.get("/en/account").await.body;
    let (_, orders) = page.split_once("class=\"account__orders\"").expect("the orders");
    orders.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_orders_says_what_became_of_tickets_and_what_a_cancelled_order_was_for() {
    for (step, id) in [
        (Step::Exchange, "account-order-exchanged"),
        (Step::Return, "account-order-gone-returned"),
        (Step::TakeBack, "account-order-gone-cancelled"),
        (Step::SellOn, "account-order-gone-sold"),
        (Step::HandToBen, "account-order-gone-given"),
    ] {
        let mut sold = Sold::to_ana().await;
        sold.bring(step).await;
        let orders = orders(&mut sold).await;
        assert!(says(&orders, id), "{step:?}: {orders}");
    }
    let mut sold = Sold::to_ana().await;
    let wanted = Cancellation {
        taken: Taken::All,
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: String::new(),
        shown_minor: None,
    };
    let house = sold.shopper.stage.house.clone();
    cancel(&house, &CONSOLE, &sold.view.code, &wanted).await.expect("taken back");
    ::house::jobs::tick(&house).await;
    let orders = orders(&mut sold).await;
    assert!(says(&orders, "account-order-cancelled") && orders.contains("Carmen"), "{orders}");
    assert!(!says(&orders, "account-order-gone-cancelled"), "its state says so: {orders}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_of_each_performance_what_became_of_its_tickets() {
    const OTHER: &str = "carmen-2026-12-05-2000";
    let stage = Stage::on_sqlite().await;
    let folder = testing::season_example(&RULES);
    import_season(&stage.house, &CONSOLE, &folder, false).await.expect("a good season");
    let guest = stage.guest().await;
    for slug in [SLUG, OTHER] {
        let performance = ::season::plan::performance(&stage.house, slug).await.expect("read");
        let performance = performance.expect("visible");
        let request = HoldRequest { performance, seat_request: SeatRequest::tickets(&[3]) };
        selling::hold::hold(&stage.house, &guest, &request).await.expect("free");
    }
    let secret = stage.buy_basket(&guest, ANA).await.expect("bought");
    let bought = selling::orders::order(&stage.house, &secret, "en").await.expect("read");
    let bought = bought.expect("an order");
    let moved = bought.lines.iter().find(|line| line.performance_slug == OTHER);
    let starts_at = moved.expect("a ticket").starts_at.plus_ms(DAY_MS);
    for (slug, wanted) in [(SLUG, Wanted::Cancel), (OTHER, Wanted::Move { starts_at })] {
        change(&stage.house, &CONSOLE, slug, wanted, None).await.expect("changed");
    }
    ::house::jobs::tick(&stage.house).await;
    let subjects: Vec<String> = stage.mail.mails().into_iter().map(|mail| mail.subject).collect();
    let is_named = |subject: &String| {
        says(subject, "mail-performance-cancelled-subject")
            && subject.ends_with("Carmen, 3 December 2026")
    };
    assert!(subjects.iter().any(is_named), "{subjects:?}");
    let read = selling::orders::order(&stage.house, &secret, "en").await.expect("read");
    for told in read.expect("an order").changes {
        let choice = match told.kind {
            ChangeKind::Cancelled => ChangeChoice::MoneyBack,
            ChangeKind::Moved => ChangeChoice::Keep,
        };
        let chosen = choose(&stage.house, &guest, &secret, told.change, choice.into()).await;
        chosen.expect("chosen");
    }
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let page = shopper.get(&format!("/en/orders/{secret}")).await.body;
    assert!(says(&page, "order-change-taken-cancelled"), "{page}");
    assert!(!says(&page, "order-change-taken-moved"), "{page}");
    assert_eq!(page.matches("class=\"ticket__number\"").count(), 1, "{page}");
}
