//! Whoever accepted a ticket exchanges it, without an account. What the ticket cost pays for their
//! own order, and its buyer gains and loses nothing.

use crate::{
    handed_on::{
        exchange::{exchange_form, house, of, place, total, zones},
        resale::{ANA, ana_with, ticket},
    },
    sale::{
        Order, assert_sound, back, balance as balance_of,
        example::{CARMEN_ONE, CARMEN_TWO, pick},
        refusal, refused,
    },
    ticketing::changes::{cancel, choose, told},
};
use domain::{
    id::AdmissionId,
    moment::HOUR_MS,
    order::{OrderState, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    tickets::{
        change::ChangeChoice,
        exchange::{ExchangeRefusal, ExchangedBy},
        transfer::TransferRefusal,
    },
};
use money::{
    checkout::{Next, Placed},
    exchange::{self, Asker},
};
use subscribers::{
    bank::statement::{self, Statement},
    changes::{Wanted, brings, change},
    exchange::{exchange_by_command, preview},
    transfers::{self, HandedState},
};
use testing::{Stage, says, stages};

const BEN: &str = "ben@example.org";

/// Ana's ticket, which Ben has accepted, and the secret of its page.
pub struct Handed {
    pub order: Order,
    pub admission: AdmissionId,
    pub secret: String,
}

pub async fn handed_on(stage: &Stage, seat: u32) -> Handed {
    let (ana, order) = ana_with(stage, &[seat]).await;
    let admission = ticket(stage, &order, 0).await.admission;
    let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
    let guest = stage.guest().await;
    transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
    stage.clock.advance_ms(HOUR_MS);
    Handed { order, admission, secret }
}

fn recipient(actor: &Actor, handed: &Handed) -> Asker {
    Asker::Recipient(actor.clone(), handed.secret.clone())
}

pub async fn begin(stage: &Stage, actor: &Actor, handed: &Handed) {
    let session = Stage::session_of(actor);
    exchange::begin(&stage.house, &recipient(actor, handed), session, handed.admission)
        .await
        .expect("it may be exchanged");
}

/// As the recipient fills it in.
async fn bens_form(stage: &Stage, actor: &Actor) -> PlaceRequest {
    let form = exchange_form(stage, actor).await;
    PlaceRequest { email: "Ben@Example.org".to_owned(), given_name: "Ben".to_owned(), ..form }
}

pub async fn place_as_ben(stage: &Stage, actor: &Actor) -> Placed {
    let form = bens_form(stage, actor).await;
    money::checkout::place_order(&stage.house, actor, &form).await.expect("an order")
}

async fn statement_of(stage: &Stage, email: &str) -> Statement {
    let read = statement::of_address(&stage.house, email).await.expect("read");
    read.unwrap_or(Statement { movements: Vec::new(), balance_minor: 0 })
}

/// Ben has exchanged a dear seat for a cheap one.
pub async fn one_exchanged(stage: &Stage) {
    house(stage).await;
    let [dear, cheap] = zones(stage).await;
    let handed = handed_on(stage, dear).await;
    let guest = stage.guest().await;
    begin(stage, &guest, &handed).await;
    pick(stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
    place_as_ben(stage, &guest).await;
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recipient_pays_the_difference_and_the_buyer_neither_gains_nor_loses() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, cheap).await;
        let value = handed.order.view(&stage).await.quote.total_minor;
        let guest = stage.guest().await;
        let shown = preview(&stage.house, &recipient(&guest, &handed), handed.admission, "en")
            .await
            .expect("a preview");
        assert_eq!(shown.order_secret, None, "the order is Ana's");
        begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[dear]).await.expect("free");
        let total = total(&stage, &guest).await;
        let new = of(&place_as_ben(&stage, &guest).await);
        let page = transfers::handed(&stage.house, &handed.secret, "en").await.expect("read");
        assert_eq!(page.map(|page| page.state), Some(HandedState::Accepted), "until it is paid");
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        assert_eq!((view.state, view.email.as_str()), (OrderState::Paid, BEN));
        let paid: i64 =
            view.payments.iter().filter(|it| it.exchange.is_none()).map(|it| it.amount_minor).sum();
        assert_eq!(paid, total - (value - 500), "the difference, and the exchange");

        let page = transfers::handed(&stage.house, &handed.secret, "en").await.expect("read");
        assert_eq!(page.map(|page| page.state), Some(HandedState::Exchanged));
        let former = handed.order.view(&stage).await;
        let by = former.lines.iter().chain(&former.taken_back).find_map(|line| line.exchanged);
        assert_eq!(by, Some(ExchangedBy::Recipient));
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let told = |to: &str, id: &str| mails.iter().any(|it| it.to == to && says(&it.text, id));
        assert!(told(ANA, "mail-exchanged-handed") && !told(ANA, "mail-exchanged"));
        assert!(!told(BEN, "mail-handed-ended"), "they did it themselves");
        let (ana, ben) = (statement_of(&stage, ANA).await, statement_of(&stage, BEN).await);
        assert_eq!((ana.balance_minor, ben.balance_minor), (0, 0));
        let amounts =
            |of: &Statement| of.movements.iter().map(|it| it.amount_minor).collect::<Vec<_>>();
        assert_eq!(amounts(&ana), [value - 500, 500 - value]);
        assert_eq!(amounts(&ben), [value - 500, 500 - value]);
        let named = ana.movements.iter().all(|it| it.order.as_ref() == Some(&former.code));
        assert!(named, "the order of Ben is no business of Ana's: {ana:?}");
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_eq!(stage.bank.refunded_minor(&handed.order.reference), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn for_a_cheaper_seat_the_recipient_is_sent_to_no_bank_and_the_new_ticket_is_theirs() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, dear).await;
        let guest = stage.guest().await;
        begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let placed = place_as_ben(&stage, &guest).await;
        assert_eq!(placed.next, Next::Done);
        let new = of(&placed);
        assert_eq!(new.barcodes(&stage).await.len(), 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(statement_of(&stage, BEN).await.balance_minor, 0, "nothing goes back");
        assert_eq!(statement_of(&stage, ANA).await.balance_minor, 0);
        // They may exchange their new ticket again, and hand it on to nobody.
        stage.clock.advance_ms(HOUR_MS);
        let ben = stage.signed_in(BEN).await;
        let mine = ticket(&stage, &new, 0).await.admission;
        let tried = transfers::offer(&stage.house, &ben, mine, "eve@example.org").await;
        assert_eq!(refused(tried), TransferRefusal::Accepted);
        assert!(!new.view(&stage).await.lines[0].is_resalable);
        let again = preview(&stage.house, &Asker::Holder(ben), mine, "en").await.expect("again");
        assert_eq!((again.order_secret.is_some(), again.by), (true, ExchangedBy::Recipient));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_new_performance_is_cancelled_each_has_back_what_they_paid() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, cheap).await;
        let value = handed.order.view(&stage).await.quote.total_minor;
        let guest = stage.guest().await;
        begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[dear]).await.expect("free");
        let new = of(&place_as_ben(&stage, &guest).await);
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        let paid = view.quote.total_minor - (value - 500);

        let change = cancel(&stage, CARMEN_TWO).await;
        let brings = brings(&stage.house, view.id).await.expect("read");
        assert_eq!(brings.get(&change).map(|it| it.refund.minor), Some(paid), "as the mail says");
        choose(&stage, &new, change, ChangeChoice::MoneyBack).await;
        assert_eq!(stage.bank.refunded_minor(&new.reference), paid);
        assert_eq!(stage.bank.refunded_minor(&handed.order.reference), 0);
        let (ana, ben) = (statement_of(&stage, ANA).await, statement_of(&stage, BEN).await);
        assert_eq!((ana.balance_minor, ben.balance_minor), (value - 500, 0));
        let shown = ben.movements.iter().filter(|it| !it.is_anothers).count();
        assert_eq!(shown, 0, "nothing tells what Ana paid: {ben:?}");
        let of_hers = handed.order.view(&stage).await.code;
        assert!(ana.movements.iter().all(|it| it.order.as_ref() == Some(&of_hers)), "{ana:?}");
        let went_back = new.view(&stage).await.back.expect("what went back");
        assert_eq!((went_back.amount_minor, went_back.credit_minor), (paid, 0));
        assert_eq!(told(&stage, ANA, "mail-handed-back-off"), 1);
        assert_eq!(told(&stage, BEN, "mail-changed-credit"), 0);
        assert_eq!(balance_of(&stage, "customer-credit").await, 500 - value);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_house_moves_it_their_exchange_costs_nothing_and_its_buyer_is_warned() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, _] = zones(&stage).await;
        let handed = handed_on(&stage, dear).await;
        let asker = recipient(&stage.guest().await, &handed);
        let shown = preview(&stage.house, &asker, handed.admission, "en").await.expect("before");
        assert_eq!(shown.fee.minor, 500);
        let starts_at = handed.order.view(&stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
        let (console, wanted) = (Actor::Console, Wanted::Move { starts_at });
        change(&stage.house, &console, CARMEN_ONE, wanted, None).await.expect("moved");
        house::jobs::tick(&stage.house).await;
        let shown = preview(&stage.house, &asker, handed.admission, "en").await.expect("after");
        assert_eq!(shown.fee.minor, 0);
        assert_eq!(told(&stage, ANA, "order-change-handed-moved"), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_it_is_cancelled_its_buyer_is_told_whose_it_is_and_promised_no_exchange() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, _] = zones(&stage).await;
        handed_on(&stage, dear).await;
        cancel(&stage, CARMEN_ONE).await;
        assert_eq!(told(&stage, ANA, "order-change-handed-cancelled"), 1);
        assert_eq!(told(&stage, ANA, "mail-changed-exchange"), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_accepted_it_exchanges_it_and_only_for_their_own_address() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, order) = ana_with(&stage, &[dear]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
        let handed = Handed { order, admission, secret };
        stage.clock.advance_ms(HOUR_MS);
        let house = &stage.house;
        let guest = stage.guest().await;
        let session = Stage::session_of(&guest);
        let asker = recipient(&guest, &handed);
        // Not before it is accepted, and not with the link of another ticket.
        let early = exchange::begin(house, &asker, session, admission).await;
        assert_eq!(refused(early), ExchangeRefusal::UnknownTicket);
        transfers::accept(house, &guest, &handed.secret).await.expect("accepted");
        let (_, other) = ana_with(&stage, &[dear + 1]).await;
        let foreign = ticket(&stage, &other, 0).await.admission;
        let tried = exchange::begin(house, &asker, session, foreign).await;
        assert_eq!(refused(tried), ExchangeRefusal::UnknownTicket);
        let made_up = Asker::Recipient(guest.clone(), "made-up".to_owned());
        let tried = exchange::begin(house, &made_up, session, admission).await;
        assert_eq!(refused(tried), ExchangeRefusal::UnknownTicket);
        // Nor its buyer any more.
        let buyer = Asker::Holder(ana.clone());
        let tried = exchange::begin(house, &buyer, Stage::session_of(&ana), admission).await;
        assert_eq!(refused(tried), ExchangeRefusal::Offered);
        begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let form = bens_form(&stage, &guest).await;
        for email in [ANA, "eve@example.org"] {
            let form = PlaceRequest { email: email.to_owned(), ..form.clone() };
            let tried = money::checkout::place_order(house, &guest, &form).await;
            let why = ExchangeRefusal::OtherPerson;
            assert_eq!(refusal(tried), PlaceRefusal::Exchange { why });
        }
        assert_sound(&stage).await;
    }
}

/// Twice at once, from two browsers: one of them is too late, and its money goes back.
#[tokio::test(flavor = "multi_thread")]
async fn one_ticket_is_exchanged_once() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, cheap).await;
        let mut orders = Vec::new();
        for seat in [dear, dear + 1] {
            let guest = stage.guest().await;
            begin(&stage, &guest, &handed).await;
            pick(&stage, &guest, CARMEN_TWO, "", &[seat]).await.expect("free");
            orders.push(of(&place_as_ben(&stage, &guest).await));
        }
        for order in &orders {
            stage.bank.capture(&order.reference);
            back(&stage, &order.reference).await;
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(orders[0].view(&stage).await.state, OrderState::Paid);
        assert_eq!(orders[1].view(&stage).await.state, OrderState::Refunded);
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_exchanges_it_for_whoever_accepted_it() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, dear).await;
        let done =
            exchange_by_command(&stage.house, handed.admission, CARMEN_TWO, &cheap.to_string())
                .await
                .expect("exchanged");
        assert_eq!(done.due_minor, 0);
        let view = selling::orders::order(&stage.house, &done.secret, "en").await.expect("read");
        assert_eq!(view.map(|view| view.email), Some(BEN.to_owned()));
        assert_sound(&stage).await;
    }
}

/// A buyer is in no way worse off because of it: an order of theirs is taken back as before.
#[tokio::test(flavor = "multi_thread")]
async fn what_else_the_buyer_has_stays_theirs() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, dear).await;
        let (ana, other) = ana_with(&stage, &[dear + 1]).await;
        let guest = stage.guest().await;
        begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
        place_as_ben(&stage, &guest).await;
        let mine = ticket(&stage, &other, 0).await.admission;
        let session = Stage::session_of(&ana);
        let own = Asker::Holder(ana.clone());
        exchange::begin(&stage.house, &own, session, mine).await.expect("hers");
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap + 1]).await.expect("free");
        place(&stage, &ana).await;
        assert_eq!(statement_of(&stage, ANA).await.balance_minor, 0);
        assert_sound(&stage).await;
    }
}
