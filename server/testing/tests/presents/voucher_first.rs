//! What a gift voucher paid goes to that voucher first, also where its holder gets credit: nobody
//! makes money at a bank of a present or of the house's goodwill.

use crate::{
    handed_on::{
        exchange, exchange_after_change, exchange_together,
        resale::{ANA, credit, offer, ordered, pay, ticket},
    },
    presents::vouchers::{granted, left, with_vouchers},
    sale::{
        Order, assert_sound, back,
        banks::wanted,
        example::{CARMEN_ONE, CARMEN_TWO, pick, season},
        refused,
    },
    ticketing::changes,
};
use domain::{moment::HOUR_MS, order::LineResale, people::actor::Actor, sales::voucher::Voucher};
use money::{
    cancellation::{self, Taken},
    checkout::{self, Next},
};
use rules::WaiverRefusal;
use selling::basket;
use subscribers::{resale, transfers::together::SeatShown, waiver};
use testing::{Stage, says, stages};

/// For nothing, as often as one likes.
const FREE_EXCHANGES: (&str, &str) =
    ("exchanges", "offers,for,from,until,most,free,fee\nticket,genre:opera,,curtain-1d,,9,5.00\n");

/// Ana's seats of the first Carmen, paid with the voucher and, where that isn't enough, a card.
async fn ana_by(stage: &Stage, voucher: &Voucher, seats: &[u32]) -> (Actor, Order) {
    let ana = stage.signed_in(ANA).await;
    pick(stage, &ana, CARMEN_ONE, "", seats).await.expect("free");
    let code = voucher.code.to_string();
    basket::add_voucher(&stage.house, &ana, &code).await.expect("it can pay");
    let form = with_vouchers(stage, &ana).await;
    let placed = checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
    let reference = match &placed.next {
        Next::Done => String::new(),
        _ => crate::sale::reference(&placed),
    };
    if !reference.is_empty() {
        stage.bank.capture(&reference);
        back(stage, &reference).await;
    }
    (ana, Order { secret: placed.secret, reference })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_given_back_for_credit_brings_its_voucher_what_that_had_paid() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let voucher = granted(&stage, 5_000).await;
        let (ana, order) = ana_by(&stage, &voucher, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let sent = stage.mail.mails();
        let mail = sent.iter().find(|it| says(&it.text, "mail-part-voucher")).expect("told");
        let line = |id: &str| mail.text.lines().position(|line| says(line, id));
        assert!(line("mail-tax") < line("mail-part-voucher"), "VAT is of the total: {}", mail.text);
        let price = order.view(&stage).await.lines[0].price_minor;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = waiver::preview(&stage.house, &ana, mine, "en").await.expect("a preview");
        assert_eq!((shown.brings.voucher.minor, shown.brings.credit.minor), (5_000, price - 5_000));
        let brought = waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        assert_eq!(brought, shown.brings, "as the page had said");
        assert_eq!(left(&stage, &voucher).await, 5_000);
        assert_eq!(credit(&stage, &ana).await, price - 5_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tickets_are_given_back_for_what_the_page_said_or_neither_is() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let voucher = granted(&stage, 5_000).await;
        let (ana, order) = ana_by(&stage, &voucher, &[3, 4]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        let second = ticket(&stage, &order, 1).await.admission;
        let shown = waiver::preview(&stage.house, &ana, first, "en").await.expect("a preview");
        let other = waiver::preview(&stage.house, &ana, second, "en").await.expect("a preview");
        let (own, other_minor) = (shown.brings, other.brings.total().minor);
        let own_minor = own.total().minor;
        let both = |other_minor| {
            [(first, own_minor), (second, other_minor)]
                .map(|(admission, minor)| SeatShown { admission, shown_minor: Some(minor) })
        };
        let wrong = [(other_minor - 1, own.voucher.minor), (other_minor, own.voucher.minor + 1)];
        for (other_minor, voucher_minor) in wrong {
            let seats = both(other_minor);
            let said = waiver::waive_all(&stage.house, &ana, &seats, Some(voucher_minor)).await;
            assert_eq!(refused(said), WaiverRefusal::AmountChanged);
        }
        assert_eq!((left(&stage, &voucher).await, credit(&stage, &ana).await), (0, 0));
        let seats = both(other_minor);
        let said = waiver::waive_all(&stage.house, &ana, &seats, Some(own.voucher.minor)).await;
        said.expect("both are given back");
        let moved = left(&stage, &voucher).await + credit(&stage, &ana).await;
        assert_eq!(moved, own_minor + other_minor, "as the page had said");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_ticket_that_a_voucher_paid_alone_nothing_becomes_credit() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let voucher = granted(&stage, 50_000).await;
        let (ana, order) = ana_by(&stage, &voucher, &[3]).await;
        let price = order.view(&stage).await.lines[0].price_minor;
        let before = left(&stage, &voucher).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let brought = waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        assert_eq!((brought.voucher.minor, brought.credit.minor), (price, 0));
        assert_eq!(left(&stage, &voucher).await, before + price);
        assert_eq!(credit(&stage, &ana).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_seat_that_is_sold_on_the_voucher_has_its_part_before_there_is_credit() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let voucher = granted(&stage, 15_000).await;
        let (ana, order) = ana_by(&stage, &voucher, &[3, 4]).await;
        let view = order.view(&stage).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = resale::preview(&stage.house, &ana, mine, "en").await.expect("a preview");
        let promised = shown.parts;
        assert!((7_000..=7_500).contains(&promised.voucher_minor), "the page says so");
        offer(&stage, &ana, mine).await;
        house::jobs::tick(&stage.house).await;
        let buyer = stage.guest().await;
        pay(&stage, &ordered(&stage, &buyer, CARMEN_ONE, "", &[3]).await).await;
        house::jobs::tick(&stage.house).await;
        let share = (view.lines[0].price_minor * 70 + 50) / 100;
        let back = left(&stage, &voucher).await;
        assert!((7_000..=7_500).contains(&back), "half of it had paid this seat: {back}");
        assert_eq!(credit(&stage, &ana).await, share - back);
        assert_eq!((back, share - back), (promised.voucher_minor, promised.rest_minor()));
        let sent = stage.mail.mails();
        for id in ["mail-resale-offered-parts", "mail-resale-sold-parts"] {
            assert!(sent.iter().any(|it| it.to == ANA && says(&it.text, id)), "{id}");
        }
        assert_eq!(
            order.view(&stage).await.lines[0].resale,
            Some(LineResale::Sold { share: promised }),
            "the order's page says what went where",
        );
        assert_sound(&stage).await;

        // The other seat is taken back: the voucher has all that it had paid, and no more.
        let these = wanted(Taken::These(vec![view.lines[1].line]));
        let done = cancellation::cancel(&stage.house, &Actor::Console, &view.code, &these).await;
        done.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &voucher).await, 15_000);
        assert_eq!(credit(&stage, &ana).await, share - back);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_makes_no_credit_of_a_voucher() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let voucher = granted(&stage, 50_000).await;
        let [dear, cheap] = exchange::zones(&stage).await;
        let (ana, former) = ana_by(&stage, &voucher, &[dear]).await;
        let spent = left(&stage, &voucher).await;
        stage.clock.advance_ms(HOUR_MS);
        exchange::begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let new = exchange::of(&exchange::place(&stage, &ana).await);
        let price = new.view(&stage).await.lines[0].price_minor;
        assert_eq!(left(&stage, &voucher).await, spent, "it pays for the new seat");

        let mine = ticket(&stage, &new, 0).await.admission;
        let shown = waiver::preview(&stage.house, &ana, mine, "en").await.expect("a preview");
        assert_eq!((shown.brings.voucher.minor, shown.brings.credit.minor), (price, 0));
        waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &voucher).await, spent + price);
        assert_eq!(credit(&stage, &ana).await, 0);
        let sent = stage.mail.mails();
        assert!(sent.iter().any(|it| it.to == ANA && says(&it.text, "mail-cancelled-voucher")));
        assert_sound(&stage).await;
    }
}

/// The house cancels the performance, and the seat on another date costs less.
#[tokio::test(flavor = "multi_thread")]
async fn what_an_exchange_leaves_goes_back_to_the_voucher_that_had_paid() {
    for stage in stages().await {
        season(&stage, &[exchange_after_change::EXCHANGES]).await;
        let voucher = granted(&stage, 50_000).await;
        let [dear, cheap] = exchange::zones(&stage).await;
        let (ana, former) = ana_by(&stage, &voucher, &[dear]).await;
        let value = former.view(&stage).await.quote.total_minor;
        assert_eq!(left(&stage, &voucher).await, 50_000 - value);
        changes::cancel(&stage, CARMEN_ONE).await;
        let new = exchange_after_change::exchange_at(&stage, &former, 0, cheap).await;
        let cost = new.view(&stage).await.quote.total_minor;
        assert!(cost < value);
        assert_eq!(left(&stage, &voucher).await, 50_000 - cost);
        assert_eq!(credit(&stage, &ana).await, 0);
        house::jobs::tick(&stage.house).await;
        let sent = stage.mail.mails();
        assert!(sent.iter().any(|it| it.to == ANA && says(&it.text, "mail-cancelled-voucher")));
        assert_sound(&stage).await;
    }
}

/// Found by reading: each of them brought the voucher all that it had paid of both.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_tickets_that_were_exchanged_in_one_go_a_voucher_has_what_it_had_paid_once() {
    for stage in stages().await {
        season(&stage, &[FREE_EXCHANGES]).await;
        let voucher = granted(&stage, 5_000).await;
        let (ana, former) = ana_by(&stage, &voucher, &[3, 4]).await;
        let value = former.view(&stage).await.quote.total_minor;
        stage.clock.advance_ms(HOUR_MS);
        let both = exchange_together::admissions(&stage, &former, 2).await;
        exchange_together::begin_all(&stage, &ana, &both).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let second = exchange::of(&exchange::place(&stage, &ana).await);
        stage.clock.advance_ms(HOUR_MS);
        exchange::begin(&stage, &ana, &second).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[3]).await.expect("free");
        let third = exchange::of(&exchange::place(&stage, &ana).await);
        assert_eq!(left(&stage, &voucher).await, 0, "it pays for seats still");
        for order in [&third, &second] {
            let code = order.view(&stage).await.code;
            let all = wanted(Taken::All);
            let done = cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
            done.expect("taken back");
            house::jobs::tick(&stage.house).await;
            assert_eq!(left(&stage, &voucher).await, 5_000);
        }
        assert_eq!(credit(&stage, &ana).await, value - 5_000);
        assert_sound(&stage).await;
    }
}
