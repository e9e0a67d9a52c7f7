//! What the buyer of a reservation is told by mail: each state has its own sentence, once.

use crate::sale::{
    assert_sound, balance,
    example::{SWANS_ONE, pick, season},
    hold, refused,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
    tickets::change::Notes,
};
use money::{
    checkout::new_idempotency_key,
    reservations::{
        Change, DepositRequest, Means, Parting, Reservation, ReserveRequest, change_reservation,
        convert, end_reservation, reservations, reserve, take_deposit,
    },
};
use people::sales::{Counter, open_sale};
use season_tables::season::sold;
use subscribers::changes::{self, ChangeRequest, Wanted};
use testing::{Stage, says, stages};

const CONSOLE: &Actor = &Actor::Console;
const EMAIL: &str = "ana@example.org";

/// What a mail says first; none of them says two of these.
const STEPS: [&str; 9] = [
    "mail-held-intro",
    "mail-held-ending",
    "mail-held-ending-rest",
    "mail-held-overdue",
    "mail-held-ended-time",
    "mail-held-ended-house",
    "mail-held-ended-cancelled",
    "mail-held-moved",
    "mail-held-moved-overdue",
];

pub async fn seller(stage: &Stage) -> Actor {
    open_sale(&stage.house, CONSOLE, &Counter::BoxOffice).await.expect("a sale")
}

pub fn request(stage: &Stage, email: &str, until: Moment) -> ReserveRequest {
    let form = PlaceRequest {
        idempotency_key: new_idempotency_key(&stage.house),
        family_name: "Ruiz".to_owned(),
        email: email.to_owned(),
        language: "en".to_owned(),
        ..PlaceRequest::default()
    };
    ReserveRequest { form, until, deposit_minor: None }
}

/// Two seats.
pub async fn reserved_for(stage: &Stage, email: &str, ms: i64) -> Reservation {
    let seller = seller(stage).await;
    hold(stage, &seller, stage.performance, &[3, 4]).await;
    let request = request(stage, email, stage.house.now().plus_ms(ms));
    let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
    house::jobs::tick(&stage.house).await;
    reservation
}

/// Of the first performance of Swan Lake.
async fn swans_reserved(stage: &Stage) -> Reservation {
    season(stage, &[]).await;
    let seller = seller(stage).await;
    pick(stage, &seller, SWANS_ONE, "", &[1]).await.expect("held");
    let request = request(stage, EMAIL, stage.house.now().plus_ms(2 * DAY_MS));
    let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
    house::jobs::tick(&stage.house).await;
    reservation
}

pub fn deposit(reservation: &Reservation, amount_minor: i64) -> DepositRequest {
    let means = Means { payment_method: PaymentMethod::Cash, reference: String::new() };
    DepositRequest { code: reservation.code.clone(), amount_minor, currency: None, means }
}

/// The steps that its buyer was told of, in their order.
fn told(stage: &Stage) -> Vec<&'static str> {
    let mails = stage.mail.mails();
    let said = |text: &str| STEPS.into_iter().filter(|id| says(text, id)).collect::<Vec<_>>();
    mails.iter().flat_map(|mail| said(&mail.text)).collect()
}

/// The newest mail about a step.
fn last(stage: &Stage, step: &str) -> String {
    let mails = stage.mail.mails();
    let mail = mails.iter().rfind(|mail| says(&mail.text, step));
    mail.expect("they were told").text.clone()
}

async fn after(stage: &Stage, ms: i64) {
    stage.clock.advance_ms(ms);
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_before_the_end_its_buyer_is_warned_once_and_then_told_of_the_end() {
    for stage in stages().await {
        reserved_for(&stage, EMAIL, 3 * DAY_MS).await;
        after(&stage, 2 * DAY_MS - 1).await;
        assert_eq!(told(&stage), ["mail-held-intro"]);
        after(&stage, 1).await;
        after(&stage, HOUR_MS).await;
        assert_eq!(told(&stage), ["mail-held-intro", "mail-held-ending"]);
        let warning = last(&stage, "mail-held-ending");
        assert!(warning.contains("/orders/"), "where it is paid: {warning}");
        after(&stage, DAY_MS).await;
        after(&stage, DAY_MS).await;
        let all = ["mail-held-intro", "mail-held-ending", "mail-held-ended-time"];
        assert_eq!(told(&stage), all);
        assert!(says(&last(&stage, "mail-held-ended-time"), "mail-held-ended-nothing"));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_just_reserved_is_not_warned_and_nobody_without_an_address() {
    for stage in stages().await {
        reserved_for(&stage, EMAIL, 20 * HOUR_MS).await;
        after(&stage, 19 * HOUR_MS).await;
        assert_eq!(told(&stage), ["mail-held-intro"]);
        after(&stage, HOUR_MS).await;
        assert_eq!(told(&stage), ["mail-held-intro", "mail-held-ended-time"]);
        reserved_for(&stage, "", 3 * DAY_MS).await;
        after(&stage, 2 * DAY_MS).await;
        after(&stage, DAY_MS).await;
        assert_eq!(told(&stage).len(), 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_end_is_told_and_warned_of_anew() {
    for stage in stages().await {
        let reservation = reserved_for(&stage, EMAIL, 3 * DAY_MS).await;
        after(&stage, 2 * DAY_MS).await;
        let until = Some(stage.house.now().plus_ms(3 * DAY_MS));
        let change = Change { code: reservation.code, until, ..Change::default() };
        change_reservation(&stage.house, CONSOLE, &change).await.expect("changed");
        after(&stage, HOUR_MS).await;
        let steps = ["mail-held-intro", "mail-held-ending", "mail-held-intro"];
        assert_eq!(told(&stage), steps);
        after(&stage, 2 * DAY_MS).await;
        assert_eq!(told(&stage)[3..], ["mail-held-ending"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_paid_a_deposit_is_warned_of_the_rest_and_told_that_the_seats_are_kept() {
    for stage in stages().await {
        let reservation = reserved_for(&stage, EMAIL, 3 * DAY_MS).await;
        let seller = seller(&stage).await;
        take_deposit(&stage.house, &seller, &deposit(&reservation, 2_000)).await.expect("taken");
        after(&stage, 2 * DAY_MS).await;
        after(&stage, DAY_MS).await;
        after(&stage, DAY_MS).await;
        let steps = ["mail-held-intro", "mail-held-ending-rest", "mail-held-overdue"];
        assert_eq!(told(&stage), steps);
        for step in &steps[1..] {
            let text = last(&stage, step);
            assert!(says(&text, "mail-held-paid") && says(&text, "mail-held-left"), "{text}");
        }
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage)[3..], ["mail-held-ended-time"]);
        assert!(says(&last(&stage, "mail-held-ended-time"), "mail-held-ended-paid"));
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_by_the_house_says_so() {
    for stage in stages().await {
        let reservation = reserved_for(&stage, EMAIL, 3 * DAY_MS).await;
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage), ["mail-held-intro", "mail-held-ended-house"]);
        let again = end_reservation(&stage.house, CONSOLE, &reservation.code).await;
        assert_eq!(refused(again), ReserveRefusal::Ended);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_ends_it_and_its_deposit_goes_back() {
    for stage in stages().await {
        let reservation = swans_reserved(&stage).await;
        let seller = seller(&stage).await;
        take_deposit(&stage.house, &seller, &deposit(&reservation, 700)).await.expect("taken");
        let mut conn = stage.store().read().await.expect("a connection");
        let told_of = sold::told_of_changes(&mut conn).await.expect("read");
        drop(conn);
        let mails = told_of.get(SWANS_ONE).copied().unwrap_or_default().mails;
        assert_eq!((mails.if_cancelled, mails.if_moved, mails.if_brought_back), (1, 1, 0));
        let change = changes::change(&stage.house, CONSOLE, SWANS_ONE, Wanted::Cancel, None).await;
        change.expect("cancelled");
        house::jobs::tick(&stage.house).await;
        after(&stage, MINUTE_MS).await;
        assert_eq!(told(&stage), ["mail-held-intro", "mail-held-ended-cancelled"]);
        assert!(says(&last(&stage, "mail-held-ended-cancelled"), "mail-held-ended-paid"));
        assert!(reservations(&stage.house, CONSOLE).await.expect("a list").is_empty());
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_eq!(balance(&stage, "cash").await, 700, "staff hand it over");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reserved_for_a_performance_that_is_moved_is_told_once() {
    for stage in stages().await {
        let reservation = swans_reserved(&stage).await;
        let order =
            crate::sale::Order { secret: reservation.secret.clone(), reference: String::new() };
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
        let wanted = Wanted::Move { starts_at };
        let change = changes::change(&stage.house, CONSOLE, SWANS_ONE, wanted, None).await;
        change.expect("moved");
        house::jobs::tick(&stage.house).await;
        after(&stage, MINUTE_MS).await;
        assert_eq!(told(&stage), ["mail-held-intro", "mail-held-moved"]);
        let parting = Parting { code: reservation.code, lines: Vec::new(), until: None };
        let cash = Means { payment_method: PaymentMethod::Cash, reference: String::new() };
        convert(&stage.house, CONSOLE, &parting, Some(&cash)).await.expect("it stands");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn once_only_a_deposit_keeps_the_seats_a_moved_performance_names_no_end_that_is_past() {
    for stage in stages().await {
        let reservation = swans_reserved(&stage).await;
        let seller = seller(&stage).await;
        take_deposit(&stage.house, &seller, &deposit(&reservation, 700)).await.expect("taken");
        after(&stage, 2 * DAY_MS).await;
        after(&stage, HOUR_MS).await;
        let order = crate::sale::Order { secret: reservation.secret, reference: String::new() };
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
        let wanted = Wanted::Move { starts_at };
        let change = changes::change(&stage.house, CONSOLE, SWANS_ONE, wanted, None).await;
        change.expect("moved");
        house::jobs::tick(&stage.house).await;
        after(&stage, MINUTE_MS).await;
        assert_eq!(told(&stage).last(), Some(&"mail-held-moved-overdue"));
        assert_sound(&stage).await;
    }
}

/// Staff are shown the mail before the performance is changed.
#[tokio::test(flavor = "multi_thread")]
async fn what_its_buyer_would_read_of_a_change_is_what_they_read() {
    for stage in stages().await {
        let reservation = swans_reserved(&stage).await;
        let order =
            crate::sale::Order { secret: reservation.secret.clone(), reference: String::new() };
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
        for (wanted, step) in [
            (Wanted::Move { starts_at }, "mail-held-moved"),
            (Wanted::Cancel, "mail-held-ended-cancelled"),
        ] {
            let asked = ChangeRequest {
                key: SWANS_ONE.to_owned(),
                wanted,
                choose_by: None,
                shown_revision: None,
                notes: Notes::from([("en".to_owned(), "Snow closes the roads.".to_owned())]),
            };
            let shown = changes::shown(&stage.house, CONSOLE, &asked, 0).await.expect("possible");
            assert_eq!((shown.touched.reservations, shown.told, shown.mails.len()), (1, 1, 1));
            changes::ask(&stage.house, CONSOLE, &asked).await.expect("changed");
            house::jobs::tick(&stage.house).await;
            after(&stage, MINUTE_MS).await;
            let (sent, read) = (last(&stage, step), &shown.mails[0].text);
            let words = |text: &str| {
                let lines = text.lines().filter(|line| !line.starts_with("http"));
                lines.map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(words(&sent), words(read));
            assert!(sent.contains("Snow closes the roads."), "{sent}");
        }
        assert_sound(&stage).await;
    }
}
