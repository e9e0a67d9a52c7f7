//! What a holder gets for a seat that is sold on: what they were told when they offered it, and
//! never more than they paid for the ticket.

use crate::{
    handed_on::resale::{ANA, RESALES, credit, offer, ordered, pay, placed, ticket},
    presents::vouchers::{granted, left, with_vouchers},
    prices::flat_rate::{EXTRAS, PASSES, pass_of},
    sale::{
        Order, assert_sound, back,
        example::{CARMEN, CARMEN_ONE, SWANS_ONE, less, pick, season},
        form, notify, reference, refusal, refused,
    },
};
use domain::{
    id::AdmissionId,
    moment::HOUR_MS,
    order::{LineResale, OrderState, PlaceRefusal},
    people::actor::Actor,
    sales::basket::BasketView,
};
use money::checkout::{Next, place_order};
use rules::ResaleRefusal;
use selling::{basket, extras::PutExtra};
use subscribers::{
    resale,
    transfers::share::{self, ShareChoice, ShareRefusal},
};
use testing::{Stage, stages};

/// Anybody may buy at half the price.
const PRICE_TYPES: (&str, &str) = (
    "tariffs",
    "key,base,change,who,proof,max_performance,fees,name_en\n\
     full,,,,,,,Full price\n\
     half,full,-50 %,,,,,Half price\n\
     under-30,full,-50 %,,box-office,2,yes,Under 30\n\
     friend,full,-8 %,friend,,4,no,Friend\n",
);
/// Gift vouchers are issued as the first of them says.
const VOUCHERS: (&str, &str) = (
    "extras",
    "key,kind,price,tax,company,valid_months\n\
     programme,extra,6.50,books,opera,\n\
     voucher-50,voucher,50.00,,opera,24\n",
);
/// The holder gets less than half.
const SMALL_SHARE: (&str, &str) =
    ("resales", "offers,for,from,until,most,share\nticket,genre:opera,,curtain-1d,,30\n");
const HALF: &str = "half";

async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

/// All seats of the basket.
async fn choose(stage: &Stage, actor: &Actor, price_type: &str) {
    for line in view(stage, actor).await.lines {
        let done = basket::set_price_type(&stage.house, actor, line.id, price_type).await;
        done.expect("sold so");
    }
}

/// A seat of the first Carmen by a ticket type, ordered and paid.
async fn bought_as(stage: &Stage, actor: &Actor, seat: u32, price_type: &str) -> Order {
    pick(stage, actor, CARMEN_ONE, "", &[seat]).await.expect("free");
    choose(stage, actor, price_type).await;
    let order = placed(stage, actor).await;
    pay(stage, &order).await;
    order
}

async fn promised(stage: &Stage, actor: &Actor, admission: AdmissionId) -> i64 {
    let preview = resale::preview(&stage.house, actor, admission, "en").await;
    preview.expect("a preview").promised.minor
}

/// Somebody buys the seat of the first Carmen at the full price.
async fn sold_in_full(stage: &Stage, seat: u32) {
    stage.clock.advance_ms(HOUR_MS);
    let buyer = stage.guest().await;
    let order = ordered(stage, &buyer, CARMEN_ONE, "", &[seat]).await;
    assert_eq!(order.view(stage).await.lines[0].price_minor, CARMEN);
    pay(stage, &order).await;
}

/// Ana has a pass for three performances, which cost 120.00.
pub async fn pass_for_ana(stage: &Stage) -> Actor {
    let ana = stage.signed_in(ANA).await;
    let put = PutExtra {
        key: "three".to_owned(),
        performance: None,
        quantity: 1,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, &ana, &put).await.expect("sold");
    let form = form(stage, &ana, 12_000).await;
    let placed = place_order(&stage.house, &ana, &form).await.expect("an order");
    let reference = reference(&placed);
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    ana
}

/// A seat of the first Carmen that her pass buys.
async fn free_ticket(stage: &Stage, ana: &Actor, seat: u32) -> Order {
    stage.clock.advance_ms(HOUR_MS);
    pick(stage, ana, CARMEN_ONE, "", &[seat]).await.expect("free");
    let pass = pass_of(&view(stage, ana).await).expect("good for this performance");
    choose(stage, ana, &pass).await;
    let form = form(stage, ana, 0).await;
    let free = place_order(&stage.house, ana, &form).await.expect("an order");
    assert_eq!(free.next, Next::Done);
    Order { secret: free.secret, reference: String::new() }
}

/// Nor does a pass make money of a gift voucher.
#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_of_a_pass_that_a_voucher_paid_brings_that_voucher_its_share() {
    for stage in stages().await {
        season(&stage, &[RESALES, ("passes", PASSES), VOUCHERS]).await;
        let ana = stage.signed_in(ANA).await;
        let voucher = granted(&stage, 50_000).await;
        let put = crate::buying::extras::put("three", None, 1);
        selling::extras::put_extra(&stage.house, &ana, &put).await.expect("sold");
        let code = voucher.code.to_string();
        selling::basket::add_voucher(&stage.house, &ana, &code).await.expect("it can pay");
        let form = with_vouchers(&stage, &ana).await;
        let pass = place_order(&stage.house, &ana, &form).await.expect("an order");
        assert_eq!(pass.next, Next::Done);
        assert_eq!(left(&stage, &voucher).await, 38_000);
        let order = free_ticket(&stage, &ana, 3).await;
        offer(&stage, &ana, ticket(&stage, &order, 0).await.admission).await;
        sold_in_full(&stage, 3).await;
        assert_eq!(left(&stage, &voucher).await, 38_000 + 2_800);
        assert_eq!(credit(&stage, &ana).await, 0);
        assert_sound(&stage).await;
    }
}

/// Found by an attack: seats bought at half the price brought 70 % of the full one.
#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_was_bought_for_less_brings_its_share_of_that() {
    for stage in stages().await {
        season(&stage, &[RESALES, PRICE_TYPES]).await;
        let ana = stage.signed_in(ANA).await;
        let order = bought_as(&stage, &ana, 3, HALF).await;
        let paid = order.view(&stage).await.lines[0].price_minor;
        assert_eq!(paid, CARMEN / 2);
        let mine = ticket(&stage, &order, 0).await.admission;
        let told = promised(&stage, &ana, mine).await;
        assert_eq!(told, less(paid, 30));
        offer(&stage, &ana, mine).await;
        sold_in_full(&stage, 3).await;
        assert_eq!(credit(&stage, &ana).await, told);
        assert_sound(&stage).await;

        // A package's ticket cost its part of the package.
        stage.clock.advance_ms(HOUR_MS);
        pick(&stage, &ana, CARMEN_ONE, "your-two", &[6]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, "your-two", &[6]).await.expect("free");
        let two = placed(&stage, &ana).await;
        pay(&stage, &two).await;
        assert_eq!(two.view(&stage).await.lines[0].price_minor, less(CARMEN, 10));
        offer(&stage, &ana, ticket(&stage, &two, 0).await.admission).await;
        sold_in_full(&stage, 6).await;
        assert_eq!(credit(&stage, &ana).await, told + less(less(CARMEN, 10), 50));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_of_a_pass_brings_its_share_of_its_part_of_the_pass() {
    for stage in stages().await {
        season(&stage, &[RESALES, ("passes", PASSES), ("extras", EXTRAS)]).await;
        let ana = pass_for_ana(&stage).await;
        let order = free_ticket(&stage, &ana, 3).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        assert_eq!(promised(&stage, &ana, mine).await, 2_800, "70 % of 40.00");
        offer(&stage, &ana, mine).await;
        sold_in_full(&stage, 3).await;
        assert_eq!(credit(&stage, &ana).await, 2_800);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_on_offer_is_not_sold_for_less_than_its_holder_was_promised() {
    for stage in stages().await {
        let passes = ("passes", PASSES);
        season(&stage, &[RESALES, PRICE_TYPES, passes, ("extras", EXTRAS)]).await;
        let ana = pass_for_ana(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        let order = bought_as(&stage, &ana, 3, "full").await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let least_minor = less(CARMEN, 30);
        assert_eq!(promised(&stage, &ana, mine).await, least_minor);
        offer(&stage, &ana, mine).await;
        stage.clock.advance_ms(HOUR_MS);

        // Her own pass buys it no more than half the price does.
        pick(&stage, &ana, CARMEN_ONE, "", &[3]).await.expect("on offer");
        let pass = pass_of(&view(&stage, &ana).await).expect("good for this performance");
        for price_type in [HALF, pass.as_str()] {
            choose(&stage, &ana, price_type).await;
            let basket = view(&stage, &ana).await;
            assert_eq!(basket.lines[0].least_minor, Some(least_minor), "{price_type}");
            let title = basket.lines[0].title.clone();
            let why = PlaceRefusal::BelowPromise { title, least_minor };
            assert_eq!(basket.refusal, Some(why.clone()), "{price_type}");
            let session = Stage::session_of(&ana);
            let can = basket::can_be_ordered(&stage.house, session, "en").await.expect("read");
            assert!(!can, "{price_type}");
            let form = form(&stage, &ana, basket.state.total_minor).await;
            assert_eq!(refusal(place_order(&stage.house, &ana, &form).await), why);
        }
        choose(&stage, &ana, "full").await;
        let basket = view(&stage, &ana).await;
        assert_eq!((basket.lines[0].least_minor, basket.refusal), (None, None));
        let again = placed(&stage, &ana).await;
        pay(&stage, &again).await;
        assert_eq!(credit(&stage, &ana).await, least_minor, "as she was told");
        assert_sound(&stage).await;
    }
}

/// Bought at half the price while its holder got less, paid late when they were promised more.
#[tokio::test(flavor = "multi_thread")]
async fn late_money_buys_no_seat_whose_holder_was_promised_more() {
    for stage in stages().await {
        season(&stage, &[SMALL_SHARE, PRICE_TYPES]).await;
        let ana = stage.signed_in(ANA).await;
        let order = bought_as(&stage, &ana, 3, "full").await;
        let mine = ticket(&stage, &order, 0).await.admission;
        offer(&stage, &ana, mine).await;
        stage.clock.advance_ms(HOUR_MS);
        let ben = stage.guest().await;
        pick(&stage, &ben, CARMEN_ONE, "", &[3]).await.expect("on offer");
        choose(&stage, &ben, HALF).await;
        let late = placed(&stage, &ben).await;
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        resale::take_back(&stage.house, &ana, mine).await.expect("nobody paid");
        season(&stage, &[RESALES, PRICE_TYPES]).await;
        offer(&stage, &ana, mine).await;
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Refunded);
        let line = &order.view(&stage).await.lines[0];
        assert!(matches!(line.resale, Some(LineResale::Offered { .. })), "{:?}", line.resale);
        assert_sound(&stage).await;
        sold_in_full(&stage, 3).await;
        assert_eq!(credit(&stage, &ana).await, less(CARMEN, 30));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_who_would_get_less_than_their_page_said_is_asked_again() {
    for stage in stages().await {
        season(&stage, &[RESALES]).await;
        let ana = stage.signed_in(ANA).await;
        let order = ordered(&stage, &ana, CARMEN_ONE, "", &[3]).await;
        pay(&stage, &order).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let told = promised(&stage, &ana, mine).await;
        let offered = |shown_minor| {
            let choice = ShareChoice { shown_minor: Some(shown_minor), ..ShareChoice::default() };
            let (stage, ana) = (&stage, &ana);
            async move { share::offer(&stage.house, ana, mine, &choice).await }
        };
        let why = refused(offered(told + 1).await);
        assert_eq!(why, ShareRefusal::Resale(ResaleRefusal::LessThanShown));
        assert_eq!(order.view(&stage).await.lines[0].resale, None, "nothing was offered");
        offered(told).await.expect("as it said");
        assert_sound(&stage).await;
    }
}
