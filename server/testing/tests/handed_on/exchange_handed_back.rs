//! A recipient has exchanged their ticket, and the house changes the new performance. What the next
//! seat costs less goes back to the giver, or to the voucher that had paid, until the giver has all
//! that they paid. The recipient is promised nothing of it.

use crate::{
    handed_on::{
        exchange::{EXCHANGES, of, zones},
        exchange_by_recipient::{Handed, begin, place_as_ben},
        resale::{ANA, ordered, pay, ticket},
    },
    presents::vouchers::{granted, left, with_vouchers},
    sale::{
        Order, assert_sound, back, balance,
        example::{CARMEN_ONE, CARMEN_TWO, pick, season},
    },
    ticketing::changes::{cancel, choose, credit, told},
};
use domain::{
    moment::HOUR_MS,
    order::OrderState,
    sales::voucher::Voucher,
    tickets::{change::ChangeChoice, exchange::ExchangedBy},
};
use money::exchange::{self, Asker};
use subscribers::{
    exchange::{Outcome, preview},
    transfers,
};
use testing::{Stage, stages};

const BEN: &str = "ben@example.org";
const FEE: i64 = 500;
const CARMEN_THREE: &str = "carmen-2026-12-07-2000";
const PERFORMANCES: (&str, &str) = (
    "performances",
    "key,production,hall,starts,doors,price_group,series\n\
     carmen-2026-12-03-2000,carmen,opera,2026-12-03 20:00,curtain-60min,opera,A\n\
     carmen-2026-12-05-2000,carmen,opera,2026-12-05 20:00,,opera,\n\
     carmen-2026-12-07-2000,carmen,opera,2026-12-07 20:00,,opera,\n\
     swan-lake-2027-02-11-1930,swan-lake,opera,2027-02-11 19:30,,ballet,A\n\
     swan-lake-2027-02-13-1700,swan-lake,opera,2027-02-13 17:00,curtain-90min,ballet,\n",
);
/// Gift vouchers are issued as the first of them says.
const VOUCHERS: (&str, &str) = (
    "extras",
    "key,kind,price,tax,company,valid_months\n\
     programme,extra,6.50,books,opera,\n\
     voucher-50,voucher,50.00,,opera,24\n",
);

/// A ticket of the dearest zone that Ben has accepted from Ana. `voucher`: pays for all of it.
async fn given(stage: &Stage, voucher: Option<&Voucher>) -> Handed {
    let [dear, _] = zones(stage).await;
    let ana = stage.signed_in(ANA).await;
    let order = match voucher {
        None => {
            let order = ordered(stage, &ana, CARMEN_ONE, "", &[dear]).await;
            pay(stage, &order).await;
            order
        }
        Some(voucher) => {
            pick(stage, &ana, CARMEN_ONE, "", &[dear]).await.expect("free");
            let code = voucher.code.to_string();
            selling::basket::add_voucher(&stage.house, &ana, &code).await.expect("it can pay");
            let form = with_vouchers(stage, &ana).await;
            let placed = money::checkout::place_order(&stage.house, &ana, &form).await;
            of(&placed.expect("an order"))
        }
    };
    let admission = ticket(stage, &order, 0).await.admission;
    let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
    let guest = stage.guest().await;
    transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
    stage.clock.advance_ms(HOUR_MS);
    Handed { order, admission, secret }
}

/// Ben exchanges it for the same seat of the second Carmen, and pays the fee.
async fn exchanged(stage: &Stage, handed: &Handed) -> Order {
    let [dear, _] = zones(stage).await;
    let guest = stage.guest().await;
    begin(stage, &guest, handed).await;
    pick(stage, &guest, CARMEN_TWO, "", &[dear]).await.expect("free");
    let new = of(&place_as_ben(stage, &guest).await);
    stage.bank.capture(&new.reference);
    back(stage, &new.reference).await;
    house::jobs::tick(&stage.house).await;
    new
}

/// From the page of Ben's order, for a seat of another Carmen.
async fn exchanged_again(stage: &Stage, order: &Order, slug: &str, seat: u32) -> Order {
    stage.clock.advance_ms(HOUR_MS);
    let guest = stage.guest().await;
    let asker = Asker::OrderPage(guest.clone(), order.secret.clone());
    let mine = ticket(stage, order, 0).await.admission;
    let session = Stage::session_of(&guest);
    exchange::begin(&stage.house, &asker, session, mine).await.expect("it may be exchanged");
    pick(stage, &guest, slug, "", &[seat]).await.expect("free");
    let new = of(&place_as_ben(stage, &guest).await);
    house::jobs::tick(&stage.house).await;
    new
}

async fn value(stage: &Stage, order: &Order) -> i64 {
    order.view(stage).await.quote.total_minor
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_cheaper_seat_leaves_is_the_giver_s_and_the_recipient_is_promised_nothing() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PERFORMANCES]).await;
        let [_, cheap] = zones(&stage).await;
        let handed = given(&stage, None).await;
        let first = exchanged(&stage, &handed).await;
        let worth = value(&stage, &first).await;
        cancel(&stage, CARMEN_TWO).await;
        let guest = stage.guest().await;
        let asker = Asker::OrderPage(guest, first.secret.clone());
        let mine = ticket(&stage, &first, 0).await.admission;
        let shown = preview(&stage.house, &asker, mine, "en").await.expect("a preview");
        assert_eq!((shown.by, shown.is_after_change), (ExchangedBy::Recipient, true));
        let choices = shown.dates.iter().flat_map(|date| [date.alike, date.cheapest]).flatten();
        let choices: Vec<_> = choices.map(|it| (it.price, it.outcome)).collect();
        assert!(choices.len() > 1, "{choices:?}");
        assert!(choices.iter().all(|it| *it == (None, Outcome::Even)), "{choices:?}");

        let second = exchanged_again(&stage, &first, CARMEN_THREE, cheap).await;
        assert_eq!(second.view(&stage).await.state, OrderState::Paid);
        let rest = worth - value(&stage, &second).await;
        assert!(rest > 0);
        assert_eq!((credit(&stage, ANA).await, credit(&stage, BEN).await), (rest, 0));
        let of_ben = first.view(&stage).await.back.expect("what went back");
        assert_eq!(of_ben.without_exchanged().credit_minor, 0, "his page promises nothing");
        let of_ana = handed.order.view(&stage).await.back.expect("what went back");
        assert_eq!(of_ana.handed_minor, rest);
        assert_eq!(of_ana.without_exchanged().credit_minor, rest);
        let mails =
            [told(&stage, ANA, "mail-handed-back-rest"), told(&stage, ANA, "mail-handed-back")];
        assert_eq!(mails, [1, 0], "the new ticket stands");
        assert_eq!(told(&stage, ANA, "mail-changed-credit"), 1);
        assert_eq!(told(&stage, BEN, "mail-changed-credit"), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_voucher_had_paid_of_it_goes_back_to_the_voucher() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PERFORMANCES, VOUCHERS]).await;
        let [_, cheap] = zones(&stage).await;
        let voucher = granted(&stage, 50_000).await;
        let handed = given(&stage, Some(&voucher)).await;
        let before = left(&stage, &voucher).await;
        let first = exchanged(&stage, &handed).await;
        let worth = value(&stage, &first).await;
        cancel(&stage, CARMEN_TWO).await;
        let second = exchanged_again(&stage, &first, CARMEN_THREE, cheap).await;
        let rest = worth - value(&stage, &second).await;
        assert_eq!(left(&stage, &voucher).await, before + rest);
        assert_eq!((credit(&stage, ANA).await, credit(&stage, BEN).await), (0, 0));
        assert_eq!(told(&stage, ANA, "mail-handed-back-rest"), 1);
        assert_eq!(told(&stage, ANA, "mail-changed-credit"), 0);
        assert_sound(&stage).await;
    }
}

/// The giver had the difference of one exchange, and then got the whole price of the next ticket.
#[tokio::test(flavor = "multi_thread")]
async fn over_several_exchanges_the_giver_gets_what_they_paid_and_the_recipient_the_rest() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PERFORMANCES]).await;
        let [_, cheap] = zones(&stage).await;
        let handed = given(&stage, None).await;
        let price = value(&stage, &handed.order).await;
        let first = exchanged(&stage, &handed).await;
        cancel(&stage, CARMEN_TWO).await;
        let second = exchanged_again(&stage, &first, CARMEN_THREE, cheap).await;
        let rest = price - value(&stage, &second).await;
        cancel(&stage, CARMEN_THREE).await;
        let third = exchanged_again(&stage, &second, CARMEN_ONE, cheap).await;
        assert_eq!(credit(&stage, ANA).await, rest, "it costs the same");
        assert_sound(&stage).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &third, change, ChangeChoice::Credit).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, ANA).await, price - FEE, "what her ticket had paid");
        assert_eq!(credit(&stage, BEN).await, FEE, "what he had paid");
        assert_eq!(balance(&stage, "customer-credit").await, -price);
        assert_eq!(told(&stage, ANA, "mail-handed-back-rest"), 1);
        assert_eq!(told(&stage, ANA, "mail-handed-back-off"), 1);
        assert_sound(&stage).await;
    }
}

/// Both mails about one order of the recipient are sent, each with its own sum.
#[tokio::test(flavor = "multi_thread")]
async fn the_giver_is_told_of_the_difference_and_again_once_the_ticket_itself_is_cancelled() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PERFORMANCES]).await;
        let [_, cheap] = zones(&stage).await;
        let handed = given(&stage, None).await;
        let price = value(&stage, &handed.order).await;
        let first = exchanged(&stage, &handed).await;
        cancel(&stage, CARMEN_TWO).await;
        let second = exchanged_again(&stage, &first, CARMEN_THREE, cheap).await;
        let rest = price - value(&stage, &second).await;
        let change = cancel(&stage, CARMEN_THREE).await;
        choose(&stage, &second, change, ChangeChoice::Credit).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!((credit(&stage, ANA).await, credit(&stage, BEN).await), (price - FEE, FEE));
        let euro = |minor: i64| format!("€{}.{:02}", minor / 100, minor % 100);
        for (id, minor) in
            [("mail-handed-back-rest", rest), ("mail-handed-back-off", price - FEE - rest)]
        {
            let mails = stage.mail.mails();
            let mut mails = mails.iter().filter(|mail| testing::says(&mail.text, id));
            let mail = mails.next().expect(id);
            assert_eq!(mail.to, ANA);
            assert!(mail.text.contains(&euro(minor)), "{}: {}", euro(minor), mail.text);
        }
        let of_ben = second.view(&stage).await.back.expect("what went back");
        assert_eq!((of_ben.amount_minor, of_ben.credit_minor), (FEE, FEE));
        assert_sound(&stage).await;
    }
}
