//! Gift vouchers: bought, used alone, together and beside a card. Whatever becomes of an order, a
//! voucher pays once or has its money again.

use crate::{
    buying::extras::{order, put, view},
    sale::{self, assert_sound, back, balance, banks::wanted, form, reference, refusal, refused},
};
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS},
    order::{OrderState, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    sales::voucher::{VOUCHERS_MAX, Voucher, VoucherCode, VoucherRefusal},
};
use house::ports::Mail;
use money::{
    cancellation::{self, Taken},
    checkout::{self, Next},
    vouchers::{self, Grant},
};
use selling::{basket, extras};
use testing::{Stage, plant, says, season_example, stages};

const EXTRAS: &str = "key,kind,price,tax,company,valid_months,valid_until,max_order,name_en\n\
    voucher-50,voucher,50.00,,opera,24,,10,Gift voucher\n\
    voucher-20,voucher,20.00,,festival,,2026-12-01,,Small gift voucher\n\
    cava,extra,9.00,services,opera,,,,Cava\n";

pub async fn season(stage: &Stage) -> PerformanceId {
    let folder = season_example(&[("extras.csv", EXTRAS)]);
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    let slug = "swan-lake-2027-02-11-1930";
    season::plan::performance(&stage.house, slug).await.expect("read").expect("visible")
}

pub fn grant(value_minor: i64) -> Grant {
    Grant { value_minor, company: None, last_day: None, reason: "a prize".to_owned() }
}

pub async fn granted(stage: &Stage, value_minor: i64) -> Voucher {
    vouchers::grant(&stage.house, &Actor::Console, &grant(value_minor)).await.expect("issued")
}

pub async fn left(stage: &Stage, voucher: &Voucher) -> i64 {
    story(stage, &voucher.code).await.voucher.balance_minor
}

pub async fn story(stage: &Stage, code: &VoucherCode) -> vouchers::Story {
    vouchers::by_code(&stage.house, code).await.expect("read").expect("issued")
}

/// A shopper who has seats of the performance and these vouchers in the basket.
pub async fn shopper(
    stage: &Stage,
    performance: PerformanceId,
    seats: &[u32],
    given: &[&Voucher],
) -> Actor {
    let actor = stage.guest().await;
    sale::hold(stage, &actor, performance, seats).await;
    for voucher in given {
        let code = voucher.code.to_string();
        basket::add_voucher(&stage.house, &actor, &code).await.expect("it can pay");
    }
    actor
}

pub async fn with_vouchers(stage: &Stage, actor: &Actor) -> PlaceRequest {
    let total = view(stage, actor).await.state.total_minor;
    let session = Stage::session_of(actor);
    let given = basket::vouchers(&stage.house, session).await.expect("read");
    let (now, currency) = (stage.house.now(), season::catalogue::currency(&stage.house));
    let usable = given.iter().filter(|it| it.refusal(now, currency).is_none());
    let shown = usable.map(|it| it.balance_minor).sum();
    PlaceRequest { vouchers_shown_minor: Some(shown), ..form(stage, actor, total).await }
}

pub async fn bought(stage: &Stage, key: &str, count: u32) -> (sale::Order, Vec<Voucher>) {
    let guest = stage.guest().await;
    bought_by(stage, &guest, key, count).await
}

pub async fn bought_by(
    stage: &Stage,
    actor: &Actor,
    key: &str,
    count: u32,
) -> (sale::Order, Vec<Voucher>) {
    extras::put_extra(&stage.house, actor, &put(key, None, count)).await.expect("sold");
    let (secret, reference) = order(stage, actor).await;
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    let order = sale::Order { secret, reference };
    let sold = order.view(stage).await.extras.remove(0).vouchers;
    (order, sold)
}

/// For the audit's own test.
pub async fn one_sold_one_granted(stage: &Stage) {
    season(stage).await;
    bought(stage, "voucher-50", 1).await;
    granted(stage, 1_000).await;
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_is_bought_and_pays_a_part_of_another_order() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 2).await;
        assert_eq!(sold.len(), 2, "one for each piece");
        assert_ne!(sold[0].code, sold[1].code);
        assert_eq!(sold[0].balance_minor, 5_000);
        let until = sold[0].valid_until.expect("two years");
        let days = until.since_ms(stage.house.now()) / DAY_MS;
        assert!((730..=732).contains(&days), "two years: {days} days");
        assert_eq!(balance(&stage, "vouchers").await, -10_000, "owed, and no revenue");
        assert_eq!(balance(&stage, "vat").await, 0);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|it| it.text.contains(&sold[0].code.to_string())));
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);

        let actor = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let session = Stage::session_of(&actor);
        let ways = checkout::ways_to_pay(&stage.house, &actor, session).await.expect("ways");
        assert_eq!(ways[0].vouchers_minor, 5_000, "as the page says before");
        let form = with_vouchers(&stage, &actor).await;
        let total = form.total_shown_minor;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        assert_eq!(left(&stage, &sold[0]).await, 0, "it is this order's from now on");
        assert_sound(&stage).await;
        let reference = reference(&placed);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = sale::Order { secret: placed.secret, reference };
        let shown = paid.view(&stage).await;
        assert_eq!(shown.state, OrderState::Paid);
        let parts: Vec<_> =
            shown.payments.iter().map(|it| (it.voucher.as_deref(), it.amount_minor)).collect();
        let digits = sold[0].code.last_four();
        assert_eq!(parts, [(None, total - 5_000), (Some(digits), 5_000)]);
        assert_eq!(balance(&stage, "vouchers").await, -5_000);
        assert_sound(&stage).await;

        // Taken back: the voucher has its money again, the card the rest.
        let all = wanted(Taken::All);
        cancellation::cancel(&stage.house, &Actor::Console, &shown.code, &all).await.expect("back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &sold[0]).await, 5_000);
        assert_eq!(story(&stage, &sold[0].code).await.movements.len(), 3, "sold, paid, back");
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_vouchers_of_two_companies_pay_and_the_card_pays_the_rest() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (_, of_opera) = bought(&stage, "voucher-50", 1).await;
        let (_, of_festival) = bought(&stage, "voucher-20", 1).await;
        let actor = shopper(&stage, performance, &[0], &[&of_festival[0], &of_opera[0]]).await;
        let form = with_vouchers(&stage, &actor).await;
        assert_eq!(form.vouchers_shown_minor, Some(7_000));
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let reference = reference(&placed);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = sale::Order { secret: placed.secret, reference };
        assert_eq!(paid.view(&stage).await.state, OrderState::Paid);
        assert_eq!(left(&stage, &of_opera[0]).await, 0);
        assert_eq!(left(&stage, &of_festival[0]).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_it_is_enough_nobody_is_sent_to_a_bank_and_the_rest_stays_on_it() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let voucher = granted(&stage, 50_000).await;
        let actor = shopper(&stage, performance, &[0, 1], &[&voucher]).await;
        let form = with_vouchers(&stage, &actor).await;
        let total = form.total_shown_minor;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("paid");
        assert_eq!(placed.next, Next::Done);
        let again = checkout::place_order(&stage.house, &actor, &form).await.expect("the same");
        assert_eq!(again.secret, placed.secret);
        let order = sale::Order { secret: placed.secret, reference: String::new() };
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(order.barcodes(&stage).await.len(), 2);
        assert_eq!(left(&stage, &voucher).await, 50_000 - total);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_never_paid_gives_it_back_once_also_after_late_money() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let voucher = granted(&stage, 3_000).await;
        let actor = shopper(&stage, performance, &[0], &[&voucher]).await;
        let form = with_vouchers(&stage, &actor).await;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        assert_eq!(left(&stage, &voucher).await, 0);
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &voucher).await, 3_000);
        let told = |it: &Mail| {
            says(&it.text, "mail-money-back-voucher") && says(&it.text, "mail-voucher-balance")
        };
        assert!(stage.mail.mails().iter().any(told), "and what is on it now");
        let reference = reference(&placed);
        stage.bank.capture(&reference);
        sale::notify(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        let order = sale::Order { secret: placed.secret, reference };
        assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(left(&stage, &voucher).await, 3_000, "it was given back once");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_two_baskets_at_once_it_pays_one_order() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let voucher = granted(&stage, 3_000).await;
        let one = shopper(&stage, performance, &[0], &[&voucher]).await;
        let other = shopper(&stage, performance, &[1], &[&voucher]).await;
        let forms = [with_vouchers(&stage, &one).await, with_vouchers(&stage, &other).await];
        let place = |actor: Actor, form: PlaceRequest| {
            let house = stage.house.clone();
            async move { checkout::place_order(&house, &actor, &form).await }
        };
        let [first, second] = forms;
        let both = tokio::join!(place(one, first), place(other, second));
        let (done, rest): (Vec<_>, Vec<_>) = [both.0, both.1].into_iter().partition(Result::is_ok);
        assert_eq!((done.len(), rest.len()), (1, 1));
        for rest in rest {
            assert_eq!(refusal(rest), PlaceRefusal::VouchersChanged);
        }
        assert_eq!(left(&stage, &voucher).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_shown_is_not_taken_from_it() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let voucher = granted(&stage, 3_000).await;
        let actor = shopper(&stage, performance, &[0], &[&voucher]).await;
        let good = with_vouchers(&stage, &actor).await;
        for shown in [None, Some(0), Some(2_999), Some(-1)] {
            let form = PlaceRequest { vouchers_shown_minor: shown, ..good.clone() };
            let placed = checkout::place_order(&stage.house, &actor, &form).await;
            assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged, "{shown:?}");
        }
        let session = Stage::session_of(&actor);
        basket::remove_voucher(&stage.house, &actor, voucher.id).await.expect("out of the basket");
        assert_eq!(basket::vouchers(&stage.house, session).await.expect("read"), []);
        let placed = checkout::place_order(&stage.house, &actor, &good).await;
        assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged);
        assert_eq!(left(&stage, &voucher).await, 3_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_neither_mistyped_nor_guessed() {
    for stage in stages().await {
        season(&stage).await;
        let voucher = granted(&stage, 3_000).await;
        let actor = stage.guest().await;
        let add = async |code: &str| refused(basket::add_voucher(&stage.house, &actor, code).await);
        for wrong in ["", "1234", "x".repeat(10_000).as_str(), "12345678901234567890\0", "💶"] {
            assert_eq!(add(wrong).await, VoucherRefusal::Mistyped, "{wrong}");
        }
        let mut tries = 0;
        loop {
            let unknown = VoucherCode::new(&format!("{tries:019}")).expect("nineteen digits");
            match add(unknown.as_str()).await {
                VoucherRefusal::Unknown => tries += 1,
                VoucherRefusal::TooManyTries => break,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(tries, 10, "in an hour");
        // Who guesses isn't told of a good one either.
        assert_eq!(add(voucher.code.as_str()).await, VoucherRefusal::TooManyTries);
        let looked = basket::look_up(&stage.house, &actor, voucher.code.as_str()).await;
        assert_eq!(refused(looked), VoucherRefusal::TooManyTries);
        let owner = stage.guest().await;
        let looked = basket::look_up(&stage.house, &owner, &voucher.code.to_string()).await;
        assert_eq!(looked.expect("the code is theirs").balance_minor, 3_000);
        // However many wrong codes all others have entered.
        let hour = stage.house.now().0.div_euclid(HOUR_MS);
        let fill = format!(
            "insert into login_counts (subject, hour, asked) values ('guess:guests', {hour}, 3000)"
        );
        plant(stage.store(), &fill).await.expect("planted");
        basket::add_voucher(&stage.house, &owner, voucher.code.as_str()).await.expect("theirs");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_than_ten_are_in_a_basket() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let mut given = Vec::new();
        for _ in 0..=VOUCHERS_MAX {
            given.push(granted(&stage, 100).await);
        }
        let ten: Vec<&Voucher> = given[..VOUCHERS_MAX].iter().collect();
        let actor = shopper(&stage, performance, &[0], &ten).await;
        let one_more = given[VOUCHERS_MAX].code.as_str();
        let added = basket::add_voucher(&stage.house, &actor, one_more).await;
        assert_eq!(refused(added), VoucherRefusal::TooMany);
        let again = basket::add_voucher(&stage.house, &actor, given[0].code.as_str()).await;
        assert_eq!(again.expect("it is there").id, given[0].id);
        let form = with_vouchers(&stage, &actor).await;
        checkout::place_order(&stage.house, &actor, &form).await.expect("all ten pay");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_pays_for_no_voucher() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let voucher = granted(&stage, 90_000).await;
        let actor = shopper(&stage, performance, &[0], &[&voucher]).await;
        extras::put_extra(&stage.house, &actor, &put("voucher-50", None, 1)).await.expect("sold");
        let session = Stage::session_of(&actor);
        let ways = checkout::ways_to_pay(&stage.house, &actor, session).await.expect("ways");
        let total = ways[0].quote.total_minor;
        assert_eq!(ways[0].vouchers_minor, total - 5_000);
        assert_eq!(ways[0].before_credit_minor(), 5_000, "the page says what is left");
        let form = with_vouchers(&stage, &actor).await;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let reference = reference(&placed);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let paid = sale::Order { secret: placed.secret, reference };
        let parts = paid.view(&stage).await.payments;
        let by_card: i64 =
            parts.iter().filter(|it| it.voucher.is_none()).map(|it| it.amount_minor).sum();
        assert_eq!(by_card, 5_000);
        assert_eq!(left(&stage, &voucher).await, 90_000 - total + 5_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_shows_its_vouchers_with_what_they_paid() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let ana = stage.signed_in("ana@example.org").await;
        extras::put_extra(&stage.house, &ana, &put("voucher-50", None, 1)).await.expect("sold");
        let (secret, reference) = order(&stage, &ana).await;
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        let bought = sale::Order { secret, reference }.view(&stage).await.extras.remove(0);
        let voucher = &bought.vouchers[0];

        // A friend who has the code pays with it.
        let friend = shopper(&stage, performance, &[0], &[voucher]).await;
        let form = with_vouchers(&stage, &friend).await;
        checkout::place_order(&stage.house, &friend, &form).await.expect("an order");

        let own = vouchers::own(&stage.house, &ana).await.expect("read");
        let [story] = own.as_slice() else { panic!("one voucher, not {own:?}") };
        assert_eq!(story.voucher.code, voucher.code);
        let amounts: Vec<i64> = story.movements.iter().map(|it| it.amount_minor).collect();
        assert_eq!(amounts[0], 5_000);
        assert_eq!(amounts.iter().sum::<i64>(), story.voucher.balance_minor);
        let others = [stage.guest().await, stage.signed_in("ben@example.org").await, friend];
        for other in others {
            assert_eq!(vouchers::own(&stage.house, &other).await.expect("read"), []);
        }
    }
}
