//! What is paid later is paid: in part, too much, twice, and sent back by a bank. What is still
//! owed stops an exchange, a waiver and an erasure, and nothing else does.

mod bank;

use crate::{
    buying::school_house::{OF_THE_CLUB, PUBLIC, account, basket, hold, open_with},
    handed_on::{
        exchange,
        exchange_after_change::holder,
        resale::{credit, pay, ticket},
    },
    renewal::renewals::{of, one_asked},
    sale::{
        Order, assert_sound, balance, count,
        example::pick,
        form,
        next_season::{ANSWERED, go_to_day},
        refused,
    },
};
use domain::{
    id::ReceivableId,
    moment::HOUR_MS,
    order::{CancelledBy, OrderState, PlaceRequest, TicketState},
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::{actor::Actor, erasure::Obstacle},
    tickets::{
        exchange::ExchangeRefusal,
        renewal::{Answer, RenewalPayment},
    },
};
use jiff::civil::{Date, date};
use money::receivables::{Returning, Settled, Settling, list, returned, settle};
use rules::WaiverRefusal;
use subscribers::{
    bank::pay_out::{PayOut, pay_out},
    own_data::erasure,
    renewal::{MandateForm, Reply, reply},
    resale, waiver,
};
use testing::{Stage, missing_right, says, stages, text};

const CLUB: &str = "club@example.org";
const RETURNED: TicketState = TicketState::TakenBack(CancelledBy::Holder);
/// For each ticket.
const FEE: i64 = 150;
/// On which the tests begin.
const TODAY: Date = Date::constant(2026, 12, 1);
const EXCHANGES: (&str, &str) =
    ("exchanges", "offers,for,from,until,most,free,fee,within\nticket,,,curtain-1d,2,,5.00,any\n");
const WAIVERS: (&str, &str) = ("waivers", "offers,for,from,until,most\nticket,,,curtain-1d,1\n");
const RESALES: (&str, &str) =
    ("resales", "offers,for,from,until,most,share\nticket,,,curtain-1d,,70\n");

/// Seats that the club has ordered, and has ten days after the performance to pay for. The fees,
/// which are another company's, are paid.
async fn owed_by_club(stage: &Stage, seats: &[u32]) -> (Actor, Order) {
    open_with(stage, &[EXCHANGES, WAIVERS, RESALES]).await;
    let club = account(stage, CLUB, "club").await;
    let order = ordered(stage, &club, CLUB, seats).await;
    (club, order)
}

async fn ordered(stage: &Stage, actor: &Actor, email: &str, seats: &[u32]) -> Order {
    hold(stage, actor, OF_THE_CLUB, seats).await;
    let total = basket(stage, actor).await.quote.total_minor;
    let form = PlaceRequest { email: email.to_owned(), ..form(stage, actor, total).await };
    let placed = money::checkout::place_order(&stage.house, actor, &form).await;
    let secret = placed.expect("an order").secret;
    let fees = FEE * seats.len() as i64;
    let of_fees = receivable(stage, &format!("amount_minor = {fees} and received_minor = 0")).await;
    came_in(stage, &settling(of_fees, fees)).await;
    house::jobs::tick(&stage.house).await;
    Order { reference: String::new(), secret }
}

/// The one that a condition fits.
async fn receivable(stage: &Stage, which: &str) -> ReceivableId {
    let sql = format!("select id from receivables where {which}");
    let id = text(stage.store(), &sql).await.expect("read").expect("a receivable");
    id.parse().expect("an identity")
}

/// Of the seats, of the only order.
async fn of_seats(stage: &Stage) -> ReceivableId {
    receivable(stage, "returned_of is null and amount_minor > 1000").await
}

/// What the seats of an order cost.
async fn price_of(stage: &Stage, order: &Order) -> i64 {
    order.view(stage).await.lines.iter().map(|line| line.price_minor).sum()
}

fn settling(receivable: ReceivableId, minor: i64) -> Settling {
    Settling { receivable, minor, on: TODAY, by: PaidBy::Transfer, reference: None }
}

async fn came_in(stage: &Stage, wanted: &Settling) -> Settled {
    settle(&stage.house, &Actor::Console, wanted).await.expect("booked")
}

async fn sent_back(stage: &Stage, receivable: ReceivableId) -> money::receivables::GoneBack {
    let wanted = Returning { reason: "AC04".to_owned(), ..Returning::default() };
    returned(&stage.house, &Actor::Console, receivable, &wanted).await.expect("returned")
}

async fn obstacles(stage: &Stage, actor: &Actor) -> Vec<Obstacle> {
    erasure::view(&stage.house, actor).await.expect("read").expect("signed in").obstacles
}

/// One order was paid too much; of another one, the payment came back.
pub async fn one_overpaid_one_returned(stage: &Stage) {
    let (club, first) = owed_by_club(stage, &[0]).await;
    let paid = of_seats(stage).await;
    let total = price_of(stage, &first).await;
    came_in(stage, &settling(paid, total + 700)).await;
    ordered(stage, &club, CLUB, &[1]).await;
    let other = receivable(stage, &format!("amount_minor > 1000 and id <> '{paid}'")).await;
    came_in(stage, &settling(other, total)).await;
    sent_back(stage, other).await;
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_paid_later_is_given_back_once_it_is_paid_and_not_before() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let total = price_of(&stage, &order).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let waived = async || waiver::waive(&stage.house, &club, mine).await;
        assert_eq!(refused(waived().await), WaiverRefusal::Owed, "and it says so");
        let id = of_seats(&stage).await;
        let part = came_in(&stage, &settling(id, 1_000)).await;
        assert_eq!((part.open_minor, part.credit_minor), (total - 1_000, 0));
        assert_eq!(refused(waived().await), WaiverRefusal::Owed);
        let invoice = &order.view(&stage).await.invoices[0];
        assert_eq!((invoice.paid_minor, invoice.open_minor()), (FEE + 1_000, total - 1_000));
        let rest = came_in(&stage, &settling(id, total - 1_000)).await;
        assert_eq!((rest.open_minor, rest.credit_minor), (0, 0));
        assert_eq!(
            (balance(&stage, "receivables").await, balance(&stage, "paid-in").await),
            (0, FEE + total)
        );
        assert_sound(&stage).await;

        let brings = waived().await.expect("given back");
        assert_eq!((brings.credit.minor, brings.voucher.minor), (total, 0));
        let gone = order.view(&stage).await.taken_back;
        assert!(gone.len() == 1 && gone[0].state == RETURNED, "the page says who gave it back");
        assert_eq!(credit(&stage, &club).await, total, "what was paid later is money like any");
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "mail-changed-credit")), "{mails:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_paid_later_is_exchanged_once_it_is_paid() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let session = Stage::session_of(&club);
        let begun =
            async || money::exchange::begin(&stage.house, &holder(&club), session, mine).await;
        assert_eq!(refused(begun().await), ExchangeRefusal::Owed);
        let total = price_of(&stage, &order).await;
        came_in(&stage, &settling(of_seats(&stage).await, total)).await;
        stage.clock.advance_ms(HOUR_MS);
        begun().await.expect("it is paid");
        pick(&stage, &club, PUBLIC, "", &[0]).await.expect("free");
        let form =
            PlaceRequest { email: CLUB.to_owned(), ..exchange::exchange_form(&stage, &club).await };
        let placed = money::checkout::place_order(&stage.house, &club, &form).await;
        let new = exchange::of(&placed.expect("an order"));
        pay(&stage, &new).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Paid);
        assert_eq!(credit(&stage, &club).await, 0, "it has paid for the new seat");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_payment_is_booked_once_and_what_is_too_much_is_credit() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0, 1]).await;
        let total = price_of(&stage, &order).await;
        let id = of_seats(&stage).await;
        let wanted = settling(id, total);
        assert!(!came_in(&stage, &wanted).await.is_repeat);
        let again = came_in(&stage, &wanted).await;
        assert_eq!((again.is_repeat, again.open_minor, again.credit_minor), (true, 0, 0));
        assert_eq!(count(&stage, "settlements").await, 2, "one, and that of the fees");
        // With a reference of its own it is another payment.
        let second = Settling { reference: Some("20261201-0042".to_owned()), ..wanted.clone() };
        let over = came_in(&stage, &second).await;
        assert_eq!((over.open_minor, over.credit_minor), (0, total));
        assert_eq!(credit(&stage, &club).await, total, "it is the club's money");
        let other = Settling { minor: total + 1, ..second };
        let other = settle(&stage.house, &Actor::Console, &other).await;
        assert_eq!(refused(other), ReceivableRefusal::OtherSettlement);
        assert_sound(&stage).await;

        for (wrong, why) in [
            (Settling { minor: 0, ..wanted.clone() }, ReceivableRefusal::BadAmount),
            (Settling { on: date(2026, 12, 2), ..wanted.clone() }, ReceivableRefusal::BadDay),
            (Settling { on: date(26, 12, 1), ..wanted.clone() }, ReceivableRefusal::BadDay),
            (
                Settling { reference: Some(" ".to_owned()), ..wanted.clone() },
                ReceivableRefusal::BadReference,
            ),
        ] {
            let answer = settle(&stage.house, &Actor::Console, &wrong).await;
            assert_eq!(refused(answer), why);
        }
        let stranger = settle(&stage.house, &club, &wanted).await;
        assert_eq!(missing_right(stranger), Some(domain::people::actor::Action::Settle));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_opens_the_debt_again_and_its_debtor_is_told() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let total = price_of(&stage, &order).await;
        let id = of_seats(&stage).await;
        let nothing = Returning { reason: "AC04".to_owned(), ..Returning::default() };
        let early = returned(&stage.house, &Actor::Console, id, &nothing).await;
        assert_eq!(refused(early), ReceivableRefusal::NotSettled);
        came_in(&stage, &settling(id, total)).await;
        let wanted = Returning { fee_minor: Some(350), ..nothing.clone() };
        let back = returned(&stage.house, &Actor::Console, id, &wanted).await.expect("returned");
        assert_eq!((back.open_minor, back.credit_owed_minor), (total, 0));
        assert_eq!(balance(&stage, "receivables").await, total);
        assert_eq!(balance(&stage, "paid-in").await, FEE - 350, "its bank's fee");
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert_eq!(mail.to, CLUB);
        assert!(says(&mail.subject, "mail-payment-returned-subject"), "{}", mail.subject);
        assert!(says(&mail.text, "mail-payment-returned"), "{}", mail.text);
        let view = order.view(&stage).await;
        assert!(view.invoices[0].is_returned && view.is_owed());
        let mine = ticket(&stage, &order, 0).await.admission;
        let waived = waiver::waive(&stage.house, &club, mine).await;
        assert_eq!(refused(waived), WaiverRefusal::Owed);
        let twice = returned(&stage.house, &Actor::Console, id, &wanted).await;
        assert_eq!(refused(twice), ReceivableRefusal::NotSettled);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_takes_back_the_credit_that_its_money_had_become() {
    for is_paid_out in [false, true] {
        for stage in stages().await {
            let (club, order) = owed_by_club(&stage, &[0]).await;
            let price = price_of(&stage, &order).await;
            let id = of_seats(&stage).await;
            came_in(&stage, &settling(id, price)).await;
            let mine = ticket(&stage, &order, 0).await.admission;
            waiver::waive(&stage.house, &club, mine).await.expect("given back");
            if is_paid_out {
                let amount_minor = price;
                let how = "a transfer".to_owned();
                let out = PayOut { email: CLUB.to_owned(), amount_minor, how };
                pay_out(&stage.house, &Actor::Console, &out).await.expect("paid");
            }
            let back = sent_back(&stage, id).await;
            let owed = if is_paid_out { price } else { 0 };
            assert_eq!(back.credit_owed_minor, owed, "nobody has more than they paid");
            assert_eq!(credit(&stage, &club).await, 0);
            let is_owed = |it: &Obstacle| matches!(it, Obstacle::Owed { .. });
            assert_eq!(obstacles(&stage, &club).await.iter().any(is_owed), is_paid_out);
            assert_sound(&stage).await;
            if is_paid_out {
                let debt = receivable(&stage, "returned_of is not null").await;
                came_in(&stage, &settling(debt, price)).await;
                assert_sound(&stage).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_of_a_seat_that_is_sold_on_pays_what_is_owed_first() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let total = price_of(&stage, &order).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = resale::preview(&stage.house, &club, mine, "en").await.expect("a preview");
        assert!(shown.is_owed, "the page says so");
        resale::offer(&stage.house, &club, mine).await.expect("offered");
        let buyer = account(&stage, "ben@example.org", "club").await;
        ordered(&stage, &buyer, "ben@example.org", &[0]).await;
        assert_eq!(credit(&stage, &club).await, 0, "nothing was paid for the ticket");
        let open = order.view(&stage).await.invoices[0].open_minor();
        assert_eq!(open, total - shown.promised.minor);
        let sent = stage.mail.mails();
        assert!(sent.iter().any(|it| it.to == CLUB && says(&it.text, "mail-resale-sold-parts")));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_debt_is_settled_can_be_forgotten() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let total = price_of(&stage, &order).await;
        let is_owed = |it: &Obstacle| matches!(it, Obstacle::Owed { .. });
        assert!(obstacles(&stage, &club).await.iter().any(is_owed));
        came_in(&stage, &settling(of_seats(&stage).await, total)).await;
        assert!(!obstacles(&stage, &club).await.iter().any(is_owed));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debit_is_listed_with_the_mandate_under_which_it_is_collected() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let mandate = MandateForm {
            iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
            account_holder: "Ana Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let said = Reply {
            answer: Answer::Confirmed,
            payment: Some(RenewalPayment::Debit),
            mandate: Some(mandate),
            shown_minor: None,
        };
        reply(&stage.house, &ana, id, &said).await.expect("in time");
        go_to_day(&stage, ANSWERED).await;
        let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
        assert_eq!(due.len(), 2, "two performances");
        let mandate = due[0].mandate.as_ref().expect("signed");
        assert_eq!(mandate.iban, "ES9121000418450200051332");
        assert_eq!((due[0].by.as_str(), mandate.account_holder.as_str()), ("debit", "Ana Ruiz"));
        let until = list(&stage.house, &Actor::Console, Some(date(2027, 7, 1))).await;
        assert_eq!(until.expect("a list"), due[..1], "the first instalment");
        for one in &due {
            let on = date(2026, 12, 1);
            let by = PaidBy::Debit;
            let wanted = Settling { on, by, ..settling(one.receivable, one.open_minor) };
            came_in(&stage, &wanted).await;
        }
        let under = format!("settlements where mandate_reference = '{}'", mandate.reference);
        assert_eq!(count(&stage, &under).await, 2);
        assert!(list(&stage.house, &Actor::Console, None).await.expect("a list").is_empty());
        assert!(of(&stage, &ana).await.mandate.is_some(), "it holds for the next year");
        assert_sound(&stage).await;
    }
}
