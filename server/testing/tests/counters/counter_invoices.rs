//! What the house sells by invoice at a counter: the buyer owes it, and the tickets are valid.

use super::{
    counter_sales::{cash, form, opened, sell},
    invitations::clerk,
    reservations_told::seller,
};
use crate::sale::{Order, assert_sound, balance, banks::wanted, count, hold, refused};
use domain::{
    id::ReceivableId,
    moment::DAY_MS,
    order::{OrderState, PaidLater, PlaceRequest},
    payments::{
        invoice::{Party, PartyField},
        receivable::PaidBy,
    },
    people::actor::{Action, Actor},
};
use house::{Failure, locales::local};
use jiff::ToSpan;
use money::{
    cancellation::Taken,
    checkout::{
        ByInvoice, CounterRefusal, InvoiceSaleRefusal, Sold, parts::PartsRefusal, sell_by_invoice,
    },
    receivables::{Settling, settle},
};
use people::sales::Counter;
use testing::{Stage, missing_right, stages, text};

const CONSOLE: &Actor = &Actor::Console;
const EMAIL: &str = "office@school.example";
/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;

fn party() -> Party {
    Party {
        name: "Colegio Cervantes".to_owned(),
        tax_number: "B12345678".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "41001".to_owned(),
        town: "Sevilla".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    }
}

fn to(party: Party) -> ByInvoice {
    ByInvoice { party: Some(party), due_on: None }
}

async fn buyer(stage: &Stage, seller: &Actor) -> PlaceRequest {
    let (family_name, email) = ("Colegio Cervantes".to_owned(), EMAIL.to_owned());
    PlaceRequest { family_name, email, ..form(stage, seller).await }
}

/// Two seats, to be paid within a month.
pub async fn invoiced(stage: &Stage) -> Sold {
    let seller = seller(stage).await;
    hold(stage, &seller, stage.performance, &[3, 4]).await;
    let form = buyer(stage, &seller).await;
    sell_by_invoice(&stage.house, &seller, &form, &to(party())).await.expect("sold")
}

fn order(sold: &Sold) -> Order {
    Order { secret: sold.secret.clone(), reference: String::new() }
}

pub async fn receivable(stage: &Stage) -> ReceivableId {
    let id = text(stage.store(), "select id from receivables").await;
    id.expect("read").expect("a receivable").parse().expect("an identity")
}

async fn came_in(stage: &Stage, minor: i64) {
    let (receivable, by) = (receivable(stage).await, PaidBy::Transfer);
    let on = local(stage.house.now(), "Europe/Madrid").date();
    let settling = Settling { receivable, minor, on, by, reference: None };
    settle(&stage.house, CONSOLE, &settling).await.expect("booked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_by_invoice_is_owed_within_a_month_and_its_tickets_are_valid() {
    for stage in stages().await {
        let sold = invoiced(&stage).await;
        assert_eq!(sold.total_minor, 2 * EACH);
        let view = order(&sold).view(&stage).await;
        assert_eq!(view.state, OrderState::Reserved);
        assert_eq!(view.paid_later, Some(PaidLater::Invoice));
        assert!(view.lines.iter().all(|line| line.ticket.is_some()), "valid at once");
        let [invoice] = view.invoices.as_slice() else { panic!("one performance") };
        assert_eq!(invoice.sum_minor, 2 * EACH);
        assert_eq!((invoice.due_at.0 - stage.house.now().0) / DAY_MS, 30);
        assert_eq!(count(&stage, "payments").await, 0);
        assert_eq!(balance(&stage, "receivables").await, 2 * EACH);
        let debtor = "receivables r join orders o on o.id = r.order_id \
                      where r.person_id = o.person_id and r.rule = 'counter:invoice'";
        assert_eq!(count(&stage, debtor).await, 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "invoices where kind = 'full'").await, 1);
        let named = "invoice_customers where name = 'Colegio Cervantes'";
        assert_eq!(count(&stage, named).await, 1);
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(mail.text.contains("payable by"), "{}", mail.text);
        for word in ["is paid,", "Total paid", "after each performance"] {
            assert!(!mail.text.contains(word), "{word} in {}", mail.text);
        }
        assert_sound(&stage).await;

        came_in(&stage, 2 * EACH).await;
        assert!(!order(&sold).view(&stage).await.is_owed());
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_that_are_taken_back_are_owed_no_more_before_any_money_goes_back() {
    for stage in stages().await {
        let sold = invoiced(&stage).await;
        came_in(&stage, EACH).await;
        let view = order(&sold).view(&stage).await;
        let one = wanted(Taken::These(vec![view.lines[0].line]));
        let done = money::cancellation::cancel(&stage.house, CONSOLE, &sold.code, &one).await;
        assert_eq!(done.expect("taken back").amount.minor, EACH);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(count(&stage, "refunds").await, 0);
        assert!(!order(&sold).view(&stage).await.is_owed());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_owed_by_nobody_without_an_address_or_on_another_day() {
    for stage in stages().await {
        let seller = seller(&stage).await;
        hold(&stage, &seller, stage.performance, &[3]).await;
        let good = buyer(&stage, &seller).await;
        let why = async |form: &PlaceRequest, by: &ByInvoice| {
            refused(sell_by_invoice(&stage.house, &seller, form, by).await)
        };
        let nobody = PlaceRequest { family_name: String::new(), ..good.clone() };
        let unreachable = PlaceRequest { email: String::new(), ..good.clone() };
        for form in [nobody, unreachable] {
            let missing = CounterRefusal::Invoice(InvoiceSaleRefusal::BuyerMissing);
            assert_eq!(why(&form, &to(party())).await, missing);
        }
        let nowhere = to(Party { town: String::new(), ..party() });
        let town = InvoiceSaleRefusal::Fields(vec![PartyField::Town]);
        assert_eq!(why(&good, &nowhere).await, CounterRefusal::Invoice(town));
        let unknown = why(&good, &ByInvoice::default()).await;
        assert!(matches!(
            unknown,
            CounterRefusal::Invoice(InvoiceSaleRefusal::Fields(fields)) if fields.len() == 6
        ));
        let today = local(stage.house.now(), "Europe/Madrid").date();
        for days in [-1, 400] {
            let due_on = Some(today.checked_add(days.days()).expect("a day"));
            let bad = why(&good, &ByInvoice { due_on, ..to(party()) }).await;
            assert_eq!(bad, CounterRefusal::Invoice(InvoiceSaleRefusal::BadDay));
        }
        assert_eq!(count(&stage, "orders").await + count(&stage, "receivables").await, 0);

        let due_on = Some(today.checked_add(7.days()).expect("a day"));
        let by = ByInvoice { due_on, ..to(party()) };
        sell_by_invoice(&stage.house, &seller, &good, &by).await.expect("sold");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_known_to_pay_by_invoice_is_not_asked_again_for_an_address() {
    for stage in stages().await {
        invoiced(&stage).await;
        let (house, party) = (&stage.house, party());
        let told = money::invoices::set_invoice_party(house, CONSOLE, EMAIL, &party).await;
        told.expect("a known buyer");
        let seller = seller(&stage).await;
        hold(&stage, &seller, stage.performance, &[5]).await;
        let form = buyer(&stage, &seller).await;
        let sold = sell_by_invoice(&stage.house, &seller, &form, &ByInvoice::default()).await;
        assert_eq!(sold.expect("sold").total_minor, EACH);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "invoices where kind = 'full'").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_sale_by_invoice_twice_is_one_and_no_sale_for_money() {
    for stage in stages().await {
        let seller = opened(&stage, Counter::BoxOffice).await;
        hold(&stage, &seller, stage.performance, &[3]).await;
        let (form, by) = (buyer(&stage, &seller).await, to(party()));
        let first = sell_by_invoice(&stage.house, &seller, &form, &by).await.expect("sold");
        let second = sell_by_invoice(&stage.house, &seller, &form, &by).await.expect("sold");
        assert_eq!(first, second);
        let paid = sell(&stage, &seller, form, &[cash(EACH)]).await;
        assert_eq!(refused(paid), CounterRefusal::Money(PartsRefusal::NotOpen));
        assert_eq!(count(&stage, "receivables").await, 1);
        assert_eq!(balance(&stage, "cash").await, 0);

        // Nobody sells like this without a sale.
        let guest = stage.guest().await;
        let refused = sell_by_invoice(&stage.house, &guest, &PlaceRequest::default(), &by).await;
        assert!(matches!(refused, Err(Failure::Fault(_))));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_by_invoice_has_a_right_of_its_own() {
    for stage in stages().await {
        for (scope, may) in [(None, false), (Some("point-of-sale:kiosk"), false), (Some("*"), true)]
        {
            let own = scope.map(|scope| (Action::SellOnInvoice, scope));
            let rights: Vec<_> = [(Action::Sell, "*")].into_iter().chain(own).collect();
            let seller = clerk(&stage, &rights).await;
            hold(&stage, &seller, stage.performance, &[3]).await;
            let form = buyer(&stage, &seller).await;
            let done = sell_by_invoice(&stage.house, &seller, &form, &to(party())).await;
            match may {
                true => assert_eq!(done.expect("sold").total_minor, EACH),
                false => {
                    assert_eq!(missing_right(done), Some(Action::SellOnInvoice), "{scope:?}");
                    selling::basket::empty(&stage.house, &seller).await.expect("empty");
                }
            }
        }
        assert_sound(&stage).await;
    }
}
