//! Tickets that their holders offer for resale: sold on, taken back, or left unsold. Whatever
//! happens at once, a seat has one owner, and every cent is somebody's.

use crate::sale::{
    Order, assert_sound, back, balance as balance_of,
    banks::wanted,
    count,
    example::{CARMEN_ONE, SWANS_ONE, performance, pick, season},
    form, notify, reference, refused, scan_at,
};
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{LineResale, OrderState, TicketView},
    people::actor::Actor,
    seats::hold::HoldRefusal,
    tickets::{resale::ResaleShare, state::ScanReason},
};
use money::cancellation::{SeatsBack, Taken};
use rules::ResaleRefusal;
use selling::tickets::TicketRefusal;
use subscribers::{
    bank::{
        pay_out::{PayOut, PayOutRefusal, pay_out},
        statement,
    },
    my_season, resale,
};
use testing::{Stage, missing_right, says, stages};

pub const ANA: &str = "ana@example.org";

/// Until a day before the curtain; the holder gets 70 %, of a package's ticket half.
pub const RESALES: (&str, &str) = (
    "resales",
    "offers,for,from,until,most,share\n\
     ticket,genre:opera,,curtain-1d,,70\n\
     your-two,,,,1,50\n",
);

/// Ana's first seat is on offer, and her second was sold on.
pub async fn one_offered_one_sold(stage: &Stage) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    for at in [0, 1] {
        offer(stage, &ana, ticket(stage, &order, at).await.admission).await;
    }
    let buyer = stage.guest().await;
    let sold = ordered(stage, &buyer, CARMEN_ONE, "", &[4]).await;
    pay(stage, &sold).await;
    house::jobs::tick(&stage.house).await;
}

pub async fn house(stage: &Stage) {
    season(stage, &[RESALES]).await;
}

/// Seats ordered, and not paid yet.
pub async fn ordered(
    stage: &Stage,
    actor: &Actor,
    slug: &str,
    offer: &str,
    seats: &[u32],
) -> Order {
    pick(stage, actor, slug, offer, seats).await.expect("free");
    placed(stage, actor).await
}

pub async fn placed(stage: &Stage, actor: &Actor) -> Order {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await;
    let form = form(stage, actor, basket.expect("a basket").state.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    Order { reference: reference(&placed), secret: placed.secret }
}

pub async fn pay(stage: &Stage, order: &Order) {
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
}

/// Ana, signed in, with paid seats of the first Carmen.
pub async fn ana_with(stage: &Stage, seats: &[u32]) -> (Actor, Order) {
    let ana = stage.signed_in(ANA).await;
    let order = ordered(stage, &ana, CARMEN_ONE, "", seats).await;
    pay(stage, &order).await;
    (ana, order)
}

pub async fn ticket(stage: &Stage, order: &Order, at: usize) -> TicketView {
    order.view(stage).await.lines[at].ticket.clone().expect("a ticket")
}

async fn scan(stage: &Stage, code: &str) -> ScanReason {
    scan_at(stage, CARMEN_ONE, code, stage.house.now()).await
}

pub async fn offer(stage: &Stage, actor: &Actor, admission: AdmissionId) {
    resale::offer(&stage.house, actor, admission).await.expect("offered");
}

pub async fn credit(stage: &Stage, actor: &Actor) -> i64 {
    let statement = statement::statement(&stage.house, actor).await.expect("read");
    statement.expect("signed in").balance_minor
}

async fn to_the_doors(stage: &Stage, order: &Order) {
    let starts_at = order.view(stage).await.lines[0].starts_at;
    stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 30 * MINUTE_MS);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_on_offer_is_sold_on_and_its_holder_gets_their_share() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let former = ticket(&stage, &order, 0).await;
        let (ben, cleo) = (stage.guest().await, stage.guest().await);
        let taken = pick(&stage, &ben, CARMEN_ONE, "", &[3]).await;
        assert!(matches!(refused(taken), HoldRefusal::SeatsTaken { .. }), "not on offer yet");
        let preview = resale::preview(&stage.house, &ana, former.admission, "en").await;
        let preview = preview.expect("a preview");
        let expected = preview.promised.minor;
        offer(&stage, &ana, former.admission).await;
        let share = ResaleShare { minor: expected, ..ResaleShare::default() };
        let offered = LineResale::Offered { share, begins_at: None };
        assert_eq!(order.view(&stage).await.lines[0].resale, Some(offered));
        let anew =
            selling::tickets::replace_ticket(&stage.house, &order.secret, former.admission).await;
        assert_eq!(refused(anew), TicketRefusal::OnOffer);
        assert_eq!(scan(&stage, &former.barcode).await, ScanReason::OnOffer);
        assert_sound(&stage).await;

        let sold = ordered(&stage, &ben, CARMEN_ONE, "", &[3]).await;
        let late = pick(&stage, &cleo, CARMEN_ONE, "", &[3]).await;
        assert!(matches!(refused(late), HoldRefusal::SeatsTaken { .. }), "Ben is paying for it");
        pay(&stage, &sold).await;
        let price = sold.view(&stage).await.lines[0].price_minor;
        assert_eq!(credit(&stage, &ana).await, (price * 7 + 5) / 10);
        assert_eq!(expected, (price * 7 + 5) / 10, "as the page said before");
        assert_eq!(balance_of(&stage, "customer-credit").await, -(price * 7 + 5) / 10);
        assert_eq!(balance_of(&stage, "resale-shares").await, (price * 7 + 5) / 10);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        for id in ["mail-resale-offered", "mail-resale-sold"] {
            let told = mails.iter().filter(|mail| says(&mail.text, id)).count();
            // Once the seat was sold, nobody says any more that it is on offer.
            assert_eq!(told, usize::from(id == "mail-resale-sold"), "{id}");
        }
        let back = resale::take_back(&stage.house, &ana, former.admission).await;
        assert_eq!(refused(back), ResaleRefusal::Sold);
        assert_sound(&stage).await;

        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        assert!(view.lines[0].ticket.is_none() && view.lines[1].ticket.is_some());
        let new = ticket(&stage, &sold, 0).await;
        to_the_doors(&stage, &order).await;
        assert_eq!(scan(&stage, &former.barcode).await, ScanReason::Resold);
        assert_eq!(scan(&stage, &new.barcode).await, ScanReason::Valid);
        let other = view.lines[1].ticket.clone().expect("the other seat's");
        assert_eq!(scan(&stage, &other.barcode).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_taken_back_with_the_same_code_unless_somebody_is_buying_the_seat() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await;
        let ben = stage.guest().await;
        let take_back = || resale::take_back(&stage.house, &ana, mine.admission);
        assert_eq!(refused(take_back().await), ResaleRefusal::NotOffered);
        offer(&stage, &ana, mine.admission).await;
        let twice = resale::offer(&stage.house, &ana, mine.admission).await;
        assert_eq!(refused(twice), ResaleRefusal::Offered);
        pick(&stage, &ben, CARMEN_ONE, "", &[3]).await.expect("on offer");
        assert_eq!(refused(take_back().await), ResaleRefusal::BeingBought);
        // Ben's time runs out, and the offer stands.
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
        let cleo = stage.guest().await;
        pick(&stage, &cleo, CARMEN_ONE, "", &[3]).await.expect("still on offer");
        // Hers too; nobody has swept it away yet.
        stage.clock.advance_ms(HOUR_MS);
        take_back().await.expect("nobody is buying it");
        assert_eq!(ticket(&stage, &order, 0).await, mine, "the same ticket");
        let late = pick(&stage, &ben, CARMEN_ONE, "", &[3]).await;
        assert!(matches!(refused(late), HoldRefusal::SeatsTaken { .. }));
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|mail| says(&mail.text, "mail-resale-taken-back")));
        assert_sound(&stage).await;
        assert_eq!(credit(&stage, &ana).await, 0);
        to_the_doors(&stage, &order).await;
        assert_eq!(scan(&stage, &mine.barcode).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_comes_late_buys_a_seat_on_offer_and_never_one_that_was_taken_back() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let tickets = [ticket(&stage, &order, 0).await, ticket(&stage, &order, 1).await];
        let mut late = Vec::new();
        for (mine, seat) in tickets.iter().zip([3, 4]) {
            offer(&stage, &ana, mine.admission).await;
            let buyer = stage.guest().await;
            late.push(ordered(&stage, &buyer, CARMEN_ONE, "", &[seat]).await);
        }
        let while_paying = resale::take_back(&stage.house, &ana, tickets[0].admission).await;
        assert_eq!(refused(while_paying), ResaleRefusal::BeingBought);
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        resale::take_back(&stage.house, &ana, tickets[0].admission).await.expect("nobody paid");
        for order in &late {
            stage.bank.capture(&order.reference);
            notify(&stage, &order.reference).await;
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(late[0].view(&stage).await.state, OrderState::Refunded);
        assert_eq!(late[1].view(&stage).await.state, OrderState::Paid);
        let price = late[1].view(&stage).await.lines[0].price_minor;
        assert_eq!(credit(&stage, &ana).await, (price * 7 + 5) / 10);
        assert_eq!(ticket(&stage, &order, 0).await, tickets[0]);
        // Nothing comes of the same money again.
        notify(&stage, &late[1].reference).await;
        assert_eq!(count(&stage, "ledger_entries where cause = 'resale'").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_is_paid_once_and_never_more_than_there_is() {
    for stage in stages().await {
        one_offered_one_sold(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let balance = credit(&stage, &ana).await;
        stage.clock.advance_ms(MINUTE_MS);
        let pay = |amount_minor: i64, email: &str| {
            let (email, how) = (email.to_owned(), "a transfer".to_owned());
            (stage.house.clone(), PayOut { email, amount_minor, how })
        };
        for (amount, email, refusal) in [
            (balance + 1, ANA, PayOutRefusal::TooMuch { balance_minor: balance }),
            (0, ANA, PayOutRefusal::NoAmount),
            (-5, ANA, PayOutRefusal::NoAmount),
            (1, "nobody@example.org", PayOutRefusal::UnknownAddress),
        ] {
            let (house, wanted) = pay(amount, email);
            assert_eq!(refused(pay_out(&house, &Actor::Console, &wanted).await), refusal);
        }
        let (house, all) = pay(balance, " Ana@Example.org ");
        assert_eq!(
            missing_right(pay_out(&house, &ana, &all).await),
            Some(domain::people::actor::Action::Settle)
        );
        // Twice at once: one of them finds nothing left.
        let console = Actor::Console;
        let both = tokio::join!(pay_out(&house, &console, &all), pay_out(&house, &console, &all));
        let paid = [both.0, both.1].into_iter().filter(Result::is_ok).count();
        assert_eq!(paid, 1);
        assert_eq!(credit(&stage, &ana).await, 0);
        assert_eq!(balance_of(&stage, "paid-out").await, -balance);
        let statement = statement::statement(&stage.house, &ana).await.expect("read");
        let causes: Vec<String> =
            statement.expect("signed in").movements.into_iter().map(|it| it.cause).collect();
        assert_eq!(causes, ["resale", "paid"]);
        assert_sound(&stage).await;
    }
}

/// Found by the simulation (seed 704422): the order page showed neither ticket nor sale.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_hides_no_sale() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        offer(&stage, &ana, mine).await;
        resale::take_back(&stage.house, &ana, mine).await.expect("nobody has it");
        stage.clock.advance_ms(-MINUTE_MS);
        offer(&stage, &ana, mine).await;
        // Else her own address would be asked whether it means a second order.
        stage.clock.advance_ms(HOUR_MS);
        let buyer = stage.guest().await;
        let sold = ordered(&stage, &buyer, CARMEN_ONE, "", &[3]).await;
        pay(&stage, &sold).await;
        let line = &order.view(&stage).await.lines[0];
        assert!(matches!(line.resale, Some(LineResale::Sold { .. })), "{:?}", line.resale);
        assert_sound(&stage).await;
    }
}

/// Found by the simulation (seed 700029): the buyer's money came in time and bought nothing.
#[tokio::test(flavor = "multi_thread")]
async fn staff_cancel_a_ticket_on_offer_and_who_is_paying_for_its_seat_gets_it() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        for at in [0, 1] {
            offer(&stage, &ana, ticket(&stage, &order, at).await.admission).await;
        }
        let buyer = stage.guest().await;
        let bought = ordered(&stage, &buyer, CARMEN_ONE, "", &[3]).await;
        let view = order.view(&stage).await;
        let mut all = wanted(Taken::All);
        all.seats = SeatsBack::BoxOffice;
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &all)
            .await
            .expect("taken back");
        pay(&stage, &bought).await;
        assert_eq!(bought.view(&stage).await.state, OrderState::Paid);
        assert_eq!(credit(&stage, &ana).await, 0, "she had all of her money back");
        let kept = pick(&stage, &buyer, CARMEN_ONE, "", &[4]).await;
        assert!(matches!(refused(kept), HoldRefusal::SeatsTaken { .. }), "the box office's");
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_s_rules_and_the_holder_s_account_decide_what_may_be_offered() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let carmen = ticket(&stage, &order, 0).await.admission;
        let swans = ordered(&stage, &ana, SWANS_ONE, "", &[3]).await;
        pay(&stage, &swans).await;
        let swan = ticket(&stage, &swans, 0).await.admission;
        let tried = |actor: Actor, admission| {
            let stage = &stage;
            async move { refused(resale::offer(&stage.house, &actor, admission).await) }
        };
        assert_eq!(tried(ana.clone(), swan).await, ResaleRefusal::NotAllowed, "a ballet's ticket");
        let other = stage.signed_in("ben@example.org").await;
        let guest = stage.guest().await;
        for stranger in [other, guest] {
            assert_eq!(tried(stranger, carmen).await, ResaleRefusal::UnknownTicket);
        }
        // A package's ticket has a rule of its own, and one of its two performances may go.
        pick(&stage, &ana, CARMEN_ONE, "your-two", &[6]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, "your-two", &[6]).await.expect("free");
        let two = placed(&stage, &ana).await;
        pay(&stage, &two).await;
        offer(&stage, &ana, ticket(&stage, &two, 0).await.admission).await;
        let second = ticket(&stage, &two, 1).await.admission;
        assert_eq!(tried(ana.clone(), second).await, ResaleRefusal::Often { most: 1 });
        let season = my_season::my_season(&stage.house, &ana, "en").await.expect("read");
        let season = season.expect("signed in");
        let next = season.next.expect("tickets to come");
        assert!(next.tickets[0].line.plan_seat.is_some(), "whose view is shown");
        let can = season.tickets;
        let can: Vec<bool> =
            can.iter().map(|it| matches!(it.resale, my_season::Resale::Possible { .. })).collect();
        assert_eq!(can.iter().filter(|can| **can).count(), 1, "Carmen's single ticket: {can:?}");
        // One second before the deadline, and at it.
        let starts_at = order.view(&stage).await.lines[0].starts_at;
        let until_deadline = starts_at.since_ms(stage.house.now()) - DAY_MS;
        stage.clock.advance_ms(until_deadline - 1_000);
        offer(&stage, &ana, carmen).await;
        resale::take_back(&stage.house, &ana, carmen).await.expect("nobody has it");
        stage.clock.advance_ms(1_000);
        assert_eq!(tried(ana.clone(), carmen).await, ResaleRefusal::TooLate);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_nobody_buys_is_its_holder_s_again_before_the_doors_open() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await;
        offer(&stage, &ana, mine.admission).await;
        let id = performance(&stage, CARMEN_ONE).await;
        assert_eq!(order.view(&stage).await.lines[0].performance, id);
        // The web's sale ends an hour before the curtain.
        let starts_at = order.view(&stage).await.lines[0].starts_at;
        stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - HOUR_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|mail| says(&mail.text, "mail-resale-unsold")));
        assert_eq!(ticket(&stage, &order, 0).await, mine);
        to_the_doors(&stage, &order).await;
        assert_eq!(scan(&stage, &mine.barcode).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}
