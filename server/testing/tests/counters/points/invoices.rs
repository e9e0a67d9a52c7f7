//! Commission on what a point of sale sold on invoice: it is earned as far as the invoice is paid,
//! and taken back when a payment comes back.

use super::{
    counter_sales::{form, opened, plaza},
    point_statements::{CONSOLE, DECEMBER, JANUARY, earned, house, make, read},
};
use crate::sale::{
    Order, assert_sound,
    banks::wanted,
    example::{SWANS, SWANS_ONE, pick},
};
use domain::{
    id::ReceivableId,
    moment::DAY_MS,
    order::PlaceRequest,
    payments::{invoice::Party, receivable::PaidBy},
};
use house::locales::local;
use money::{
    books::points::Movement,
    cancellation::{Taken, cancel},
    checkout::{ByInvoice, Sold, sell_by_invoice},
    receivables::{Returning, Settling, returned, settle},
};
use testing::{Stage, stages, text};

const FEBRUARY: &str = "2027-02";

/// Two full tickets for Swan Lake.
async fn invoiced(stage: &Stage) -> Sold {
    let seller = opened(stage, plaza()).await;
    pick(stage, &seller, SWANS_ONE, "", &[3, 4]).await.expect("free");
    let (family_name, email) = ("Colegio Cervantes".to_owned(), "office@school.example".to_owned());
    let order = PlaceRequest { family_name, email, ..form(stage, &seller).await };
    let party = Party {
        name: "Colegio Cervantes".to_owned(),
        tax_number: "B12345678".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "41001".to_owned(),
        town: "Sevilla".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    };
    let by = ByInvoice { party: Some(party), due_on: None };
    sell_by_invoice(&stage.house, &seller, &order, &by).await.expect("sold")
}

async fn receivable(stage: &Stage) -> ReceivableId {
    let id = text(stage.store(), "select id from receivables").await;
    id.expect("read").expect("a receivable").parse().expect("an identity")
}

async fn pays(stage: &Stage, minor: i64, reference: &str) {
    let (receivable, by) = (receivable(stage).await, PaidBy::Transfer);
    let on = local(stage.house.now(), "Europe/Madrid").date();
    let settling = Settling { receivable, minor, on, by, reference: Some(reference.to_owned()) };
    settle(&stage.house, CONSOLE, &settling).await.expect("booked");
}

async fn comes_back(stage: &Stage, reference: &str) {
    let (reason, reference) = ("AC04".to_owned(), Some(reference.to_owned()));
    let returning = Returning { reason, reference, ..Returning::default() };
    returned(&stage.house, CONSOLE, receivable(stage).await, &returning).await.expect("returned");
}

async fn commission(stage: &Stage, month: &str) -> i64 {
    read(stage, month).await.sums().commission_minor
}

/// Of each ticket its part of `paid` minor units, of two that cost the same.
fn part_of_two(paid: i64) -> i64 {
    let (all, owed) = (earned("full", SWANS), 2 * SWANS);
    2 * ((all * paid + owed / 2) / owed)
}

#[tokio::test(flavor = "multi_thread")]
async fn commission_on_an_invoice_is_earned_as_far_as_it_is_paid() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let sold = invoiced(&stage).await;
        let all = 2 * earned("full", SWANS);
        stage.clock.advance_ms(32 * DAY_MS);
        let december = make(&stage, DECEMBER).await.expect("made").sums();
        assert_eq!((december.sold_minor, december.sold_tickets), (2 * SWANS, 2));
        let nothing = (december.commission_minor, december.tax_minor(), december.owed_minor());
        assert_eq!(nothing, (0, 0, 0), "nobody has paid");

        let (first, rest) = (5_001, 2 * SWANS - 5_001);
        let share = part_of_two(first);
        assert!(0 < share && share < all);
        pays(&stage, first, "one").await;
        assert_eq!(commission(&stage, JANUARY).await, share, "its share");
        pays(&stage, rest, "two").await;
        assert_eq!(commission(&stage, JANUARY).await, all, "all is paid");
        comes_back(&stage, "two").await;
        assert_eq!(commission(&stage, JANUARY).await, share, "it came back");

        stage.clock.advance_ms(31 * DAY_MS);
        let january = make(&stage, JANUARY).await.expect("made");
        assert_eq!(january.sums().commission_minor, share);
        assert!(january.lines.iter().all(|line| line.movement == Movement::Earned));
        assert_eq!((january.lines.len(), january.sums().earlier), (2, 0));
        assert_eq!(commission(&stage, FEBRUARY).await, 0, "nothing has changed since");
        pays(&stage, rest, "three").await;
        assert_eq!(commission(&stage, FEBRUARY).await, all - share);
        comes_back(&stage, "one").await;
        let left = part_of_two(rest);
        assert_eq!(commission(&stage, FEBRUARY).await, left - share);
        assert_sound(&stage).await;

        // The other ticket is all that is owed, and it is paid.
        let order = Order { secret: sold.secret.clone(), reference: String::new() };
        let line = order.view(&stage).await.lines[0].line;
        let one = wanted(Taken::These(vec![line]));
        cancel(&stage.house, CONSOLE, &sold.code, &one).await.expect("taken back");
        assert_eq!(commission(&stage, FEBRUARY).await, all / 2 - share);
        assert_eq!(read(&stage, FEBRUARY).await.sums().returned_minor, SWANS);
        assert_eq!(commission(&stage, JANUARY).await, share, "it stays as it was made");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_for_an_invoice_is_what_the_point_took_and_gave_back() {
    for stage in stages().await {
        house(&stage, &[]).await;
        invoiced(&stage).await;
        let on = local(stage.house.now(), "Europe/Madrid").date();
        let (receivable, by) = (receivable(&stage).await, PaidBy::Cash);
        let reference = Some("one".to_owned());
        let brought = Settling { receivable, minor: SWANS, on, by, reference };
        settle(&stage.house, CONSOLE, &brought).await.expect("booked");
        let taken = read(&stage, DECEMBER).await.sums();
        assert_eq!((taken.taken_minor, taken.given_back_minor), (SWANS, 0));
        comes_back(&stage, "one").await;
        let back = read(&stage, DECEMBER).await.sums();
        assert_eq!((back.taken_minor, back.given_back_minor), (SWANS, SWANS));
        stage.clock.advance_ms(32 * DAY_MS);
        make(&stage, DECEMBER).await.expect("made");
        let later = read(&stage, JANUARY).await.sums();
        assert_eq!((later.taken_minor, later.given_back_minor), (0, 0), "once");
        assert_sound(&stage).await;
    }
}
