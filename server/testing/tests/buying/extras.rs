//! Passes, extras, donations and promo codes: in the basket, in the order, and when they run out.

use crate::sale::{self, assert_sound, back, balance, count, form, reference, refusal, refused};
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{OrderState, PlaceRefusal},
    people::actor::Actor,
    sales::{basket::BasketView, extra::PutRefusal},
};
use house::jobs;
use money::checkout;
use season::plan;
use season::sheets::season_import;
use selling::basket;
use selling::extras;
use selling::extras::PutExtra;
use selling::hold;
use selling::orders;
use testing::{Stage, says, season_example, stages};

pub const PASSES: &str = "key,kind,season,price,tax,company,from,valid_from,valid_until,right,\
    max_person,name_en\n\
    friends,membership,2026-27,60,services,opera,2026-05-01 10:00,2026-09-01,2027-07-31,friend,1,\
    Friends of the opera\n";
pub const EXTRAS: &str = "key,kind,price,amounts,tax,company,stock,for,max_order,name_en\n\
    programme,extra,6.50,,books,opera,2,production:swan-lake,4,Programme book\n\
    cava,extra,9.00,,services,festival,,,,Cava\n\
    young-voices,donation,,10; 25; 50,,opera,,,,For young voices\n";
const CODES: &str = "code,batch,count,change,uses,per_person,for,tariffs,from,until,verify\n\
    OPERA-10,,,-10 %,,,production:swan-lake,full,,,\n\
    ONCE-ONLY,,,-5.00,1,,all,,,,\n\
    TOO-EARLY,,,-5.00,,,all,,2027-01-01 00:00,,\n\
    READERS,,,-10.00,,1,all,,,,readers-club\n\
    NO-SUCH-CLUB,,,-10.00,,,all,,,,nobody\n\
    DAY-BEFORE,,,-1.00,,,all,,,curtain-1d,\n";
/// Opens for everybody a fortnight after the stage's noon, for friends a week before it.
const SETTINGS: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,sale-opens,2026-06-15 10:00\n\
    performance,swan-lake-2027-02-13-1700,,,sale-opens,2026-12-15 10:00\n\
    performance,swan-lake-2027-02-13-1700,web,friend,sale-opens,2026-11-24 10:00\n\
    performance,swan-lake-2027-02-13-1700,web,friend,seats-max,4\n";

/// Two performances: one on sale, one for friends only.
pub async fn season(stage: &Stage) -> (PerformanceId, PerformanceId) {
    let changes = [
        ("passes.csv", PASSES),
        ("extras.csv", EXTRAS),
        ("codes.csv", CODES),
        ("settings.csv", SETTINGS),
    ];
    let folder = season_example(&changes);
    season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    let performance = |slug: &'static str| async move {
        plan::performance(&stage.house, slug).await.expect("read").expect("visible")
    };
    (performance("swan-lake-2027-02-11-1930").await, performance("swan-lake-2027-02-13-1700").await)
}

pub fn put(key: &str, performance: Option<PerformanceId>, quantity: u32) -> PutExtra {
    PutExtra { key: key.to_owned(), performance, quantity, amount_minor: None, beneficiary: None }
}

pub async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

/// Gives the order's secret and its way to the bank.
pub async fn order(stage: &Stage, actor: &Actor) -> (String, String) {
    let total = view(stage, actor).await.state.total_minor;
    let form = form(stage, actor, total).await;
    let placed = checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    (placed.secret.clone(), reference(&placed))
}

async fn pay(stage: &Stage, reference: &str) {
    stage.bank.capture(reference);
    back(stage, reference).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_programme_a_drink_a_pass_and_a_gift_are_bought_with_a_ticket() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0]).await;
        let programme = put("programme", Some(performance), 2);
        extras::put_extra(&stage.house, &actor, &programme).await.expect("sold");
        extras::put_extra(&stage.house, &actor, &programme).await.expect("the same again");
        extras::put_extra(&stage.house, &actor, &put("cava", None, 1)).await.expect("sold alone");
        extras::put_extra(&stage.house, &actor, &put("friends", None, 1)).await.expect("sold");
        let gift = PutExtra { amount_minor: Some(1_234), ..put("young-voices", None, 1) };
        extras::put_extra(&stage.house, &actor, &gift).await.expect("taken");
        let basket = view(&stage, &actor).await;
        // 98.00 + 1.50 fee, 2 × 6.50, 9.00, 60.00, 12.34.
        assert_eq!(basket.state.total_minor, 9_800 + 150 + 1_300 + 900 + 6_000 + 1_234);
        assert_eq!(basket.state.pieces, 1 + 2 + 1 + 1 + 1);
        assert_eq!(basket.refusal, None);
        let (secret, reference) = order(&stage, &actor).await;
        pay(&stage, &reference).await;
        // The festival's account is paid by itself.
        let next = checkout::pay_again(&stage.house, &secret, None).await.expect("another payment");
        pay(&stage, &sale::reference_of(&next.url)).await;
        let festival = "Asociación Festival de Otoño".to_owned();
        let opera = "Gran Teatro Parterre, S. A.".to_owned();
        let sellers = vec![(festival, 900), (opera, basket.state.total_minor - 900)];
        assert_eq!(basket.sellers, sellers, "said before it is paid");
        let order = orders::order(&stage.house, &secret, "en").await.expect("read").expect("known");
        assert_eq!(order.state, OrderState::Paid);
        assert_eq!(order.sellers, sellers);
        let extras: Vec<(&str, u32, i64)> =
            order.extras.iter().map(|it| (it.name.as_str(), it.quantity, it.due_minor)).collect();
        let expected = [
            ("Friends of the opera", 1, 6_000),
            ("Cava", 1, 900),
            ("For young voices", 1, 1_234),
            ("Programme book", 2, 1_300),
        ];
        assert_eq!(extras, expected);
        assert_eq!(order.lines.len(), 1, "one ticket");
        assert_eq!(count(&stage, "memberships").await, 1);
        let sold: i64 = 1_300 + 900 + 6_000 + 1_234;
        let taxes: i64 = balance(&stage, "vat").await + balance(&stage, "goods").await;
        assert!(taxes <= -(sold - 1), "extras and VAT are in the books");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_comes_in_only_as_the_rules_let_it() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        let house = &stage.house;
        let unknown = refused(extras::put_extra(house, &actor, &put("caviar", None, 1)).await);
        assert_eq!(unknown, PutRefusal::NotSold);
        let alone = refused(extras::put_extra(house, &actor, &put("programme", None, 1)).await);
        assert_eq!(alone, PutRefusal::OtherPerformance);
        let elsewhere = put("programme", Some(stage.performance), 1);
        assert_eq!(
            refused(extras::put_extra(house, &actor, &elsewhere).await),
            PutRefusal::OtherPerformance
        );
        let with_performance = put("friends", Some(performance), 1);
        assert_eq!(
            refused(extras::put_extra(house, &actor, &with_performance).await),
            PutRefusal::OtherPerformance
        );
        let many = refused(
            extras::put_extra(house, &actor, &put("programme", Some(performance), 5)).await,
        );
        assert_eq!(many, PutRefusal::TooMany { most: 4 });
        let stock = refused(
            extras::put_extra(house, &actor, &put("programme", Some(performance), 3)).await,
        );
        assert_eq!(stock, PutRefusal::SoldOut { left: 2 });
        let gift = refused(extras::put_extra(house, &actor, &put("young-voices", None, 1)).await);
        assert_eq!(gift, PutRefusal::Amount { least_minor: 100, most_minor: 1_000_000 });
        assert!(view(&stage, &actor).await.extras.is_empty());
        // More than a number holds is more than the most.
        extras::put_extra(house, &actor, &put("cava", Some(performance), 3)).await.expect("sold");
        let most = refused(extras::put_extra(house, &actor, &put("cava", None, u32::MAX)).await);
        assert!(matches!(most, PutRefusal::TooMany { .. }), "{most:?}");
        extras::put_extra(house, &actor, &put("cava", Some(performance), 0)).await.expect("out");
        // Taken out again by none of it, or by its own button.
        extras::put_extra(house, &actor, &put("cava", None, 3)).await.expect("sold");
        extras::put_extra(house, &actor, &put("cava", None, 0)).await.expect("out");
        extras::put_extra(house, &actor, &put("cava", Some(performance), 1))
            .await
            .expect("with a performance too");
        let own = view(&stage, &actor).await.extras[0].id;
        let stranger = stage.guest().await;
        extras::remove_extra(house, &stranger, own).await.expect("none of theirs");
        assert_eq!(view(&stage, &actor).await.extras.len(), 1);
        extras::remove_extra(house, &actor, own).await.expect("out");
        assert!(view(&stage, &actor).await.extras.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn extras_alone_are_an_order() {
    for stage in stages().await {
        season(&stage).await;
        let actor = stage.guest().await;
        extras::put_extra(&stage.house, &actor, &put("friends", None, 1)).await.expect("sold");
        let basket = view(&stage, &actor).await;
        assert_eq!((basket.state.total_minor, basket.state.ends_at), (6_000, None));
        let (secret, reference) = order(&stage, &actor).await;
        pay(&stage, &reference).await;
        let paid = orders::order(&stage.house, &secret, "en").await.expect("read").expect("known");
        assert_eq!((paid.state, paid.lines.len()), (OrderState::Paid, 0));
        // One for a person, over all their orders.
        let again = stage.guest().await;
        extras::put_extra(&stage.house, &again, &put("friends", None, 1))
            .await
            .expect("nobody is known yet");
        let form = form(&stage, &again, 6_000).await;
        let most = refusal(checkout::place_order(&stage.house, &again, &form).await);
        let name = "Friends of the opera".to_owned();
        assert_eq!(most, PlaceRefusal::MostForPerson { name, most: 1 });
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_in_the_basket_opens_the_early_sale_and_closes_it_when_it_goes() {
    for stage in stages().await {
        let (_, early) = season(&stage).await;
        let actor = stage.guest().await;
        let request = domain::seats::hold::HoldRequest {
            performance: early,
            seat_request: domain::seats::hold::SeatRequest::tickets(&[0, 1, 2, 3]),
        };
        let closed = refused(hold::hold(&stage.house, &actor, &request).await);
        assert!(matches!(closed, domain::seats::hold::HoldRefusal::NotYetOnSale { .. }));
        extras::put_extra(&stage.house, &actor, &put("friends", None, 1)).await.expect("sold");
        hold::hold(&stage.house, &actor, &request).await.expect("friends may");
        let five = domain::seats::hold::SeatRequest::tickets(&[4]);
        let five = domain::seats::hold::HoldRequest { performance: early, seat_request: five };
        let many = refused(hold::hold(&stage.house, &actor, &five).await);
        assert_eq!(many, domain::seats::hold::HoldRefusal::TooMany { max: 4 });
        let basket = view(&stage, &actor).await;
        assert_eq!(basket.refusal, None);
        let friends: Vec<&str> =
            basket.lines[0].price_types.iter().map(|price_type| price_type.key.as_str()).collect();
        assert!(friends.contains(&"friend"), "{friends:?}");
        // Without the pass the seats can't be ordered, and the page says so beforehand.
        extras::remove_extra(&stage.house, &actor, basket.extras[0].id).await.expect("out");
        let without = view(&stage, &actor).await;
        let gone = Some(PlaceRefusal::RightGone { title: "Swan Lake".to_owned() });
        assert_eq!(without.refusal, gone);
        let form = form(&stage, &actor, without.state.total_minor).await;
        assert_eq!(Some(refusal(checkout::place_order(&stage.house, &actor, &form).await)), gone);
        extras::put_extra(&stage.house, &actor, &put("friends", None, 1)).await.expect("again");
        assert_ne!(view(&stage, &actor).await.quote.lines, []);
        let (_, reference) = order(&stage, &actor).await;
        pay(&stage, &reference).await;
        assert_eq!(count(&stage, "memberships").await, 1);
        assert_eq!(count(&stage, "admissions").await, 4);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_of_the_stock_goes_to_one_shopper_and_back_when_their_order_ends() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let mut shoppers = Vec::new();
        for seat in [0, 1, 2] {
            let actor = stage.guest().await;
            sale::hold(&stage, &actor, performance, &[seat]).await;
            extras::put_extra(&stage.house, &actor, &put("programme", Some(performance), 2))
                .await
                .expect("sold");
            shoppers.push(actor);
        }
        let (first, late) = order(&stage, &shoppers[0]).await;
        let sold_out = PlaceRefusal::ExtraSoldOut { name: "Programme book".to_owned(), left: 0 };
        let second = view(&stage, &shoppers[1]).await;
        assert_eq!(second.refusal, Some(sold_out.clone()));
        let total = second.state.total_minor;
        let form = form(&stage, &shoppers[1], total).await;
        assert_eq!(
            refusal(checkout::place_order(&stage.house, &shoppers[1], &form).await),
            sold_out
        );
        // The first one never pays in time; what they had is there for others.
        checkout::give_up_order(&stage.house, &first).await.expect("given up");
        assert_eq!(view(&stage, &shoppers[1]).await.refusal, None);
        let (_, paid) = order(&stage, &shoppers[1]).await;
        pay(&stage, &paid).await;
        // Late money of the first buys all or nothing: the seat is free, the programmes are not.
        stage.bank.capture(&late);
        stage.clock.advance_ms(50 * MINUTE_MS);
        back(&stage, &late).await;
        let ended = orders::order(&stage.house, &first, "en").await.expect("read").expect("known");
        assert!(matches!(ended.state, OrderState::Refunding | OrderState::Refunded));
        stage.clock.advance_ms(HOUR_MS);
        jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_has_its_programme_when_nobody_else_took_it() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0]).await;
        extras::put_extra(&stage.house, &actor, &put("programme", Some(performance), 2))
            .await
            .expect("sold");
        let (secret, reference) = order(&stage, &actor).await;
        checkout::give_up_order(&stage.house, &secret).await.expect("given up");
        pay(&stage, &reference).await;
        let order = orders::order(&stage.house, &secret, "en").await.expect("read").expect("known");
        assert_eq!((order.state, order.extras.len()), (OrderState::Paid, 1));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_for_an_extra_of_a_performance_that_is_over_goes_back() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        extras::put_extra(&stage.house, &actor, &put("cava", Some(performance), 1))
            .await
            .expect("sold");
        let (secret, reference) = order(&stage, &actor).await;
        checkout::give_up_order(&stage.house, &secret).await.expect("given up");
        stage.clock.advance_ms(200 * DAY_MS);
        pay(&stage, &reference).await;
        let order = orders::order(&stage.house, &secret, "en").await.expect("read").expect("known");
        assert!(matches!(order.state, OrderState::Refunding | OrderState::Refunded), "{order:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_names_the_price_of_each_extra() {
    for stage in stages().await {
        let order = crate::buying::receipts::bought(&stage).await;
        jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.iter().rfind(|mail| says(&mail.subject, "mail-tickets-subject"));
        let said = &mail.expect("the tickets").text;
        for line in ["2 × Programme book: €13.00", "Cava: €9.00"] {
            assert!(said.lines().any(|it| it == line), "{line} in {said}");
        }
        let extras: i64 = order.extras.iter().map(|extra| extra.due_minor).sum();
        let tickets: i64 = order.lines.iter().map(|line| line.price_minor).sum();
        let fees: i64 = order.quote.fees.iter().map(|fee| fee.due_minor).sum();
        assert_eq!((extras, extras + tickets + fees), (2_200, order.quote.total_minor));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_ended_is_not_sold_any_more_and_what_was_ordered_before_is_still_paid() {
    /// From the stage's noon until the first of August begins in Madrid.
    const END_MS: i64 = 242 * DAY_MS + 11 * HOUR_MS;
    const VOUCHER: &str = "key,kind,price,company,valid_until,name_en\n\
        gift-20,voucher,20.00,opera,2027-07-31,Gift voucher\n";
    for stage in stages().await {
        let folder = season_example(&[("passes.csv", PASSES), ("extras.csv", VOUCHER)]);
        season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("a good season");
        stage.clock.advance_ms(END_MS - MINUTE_MS);
        let actor = stage.guest().await;
        for key in ["friends", "gift-20"] {
            extras::put_extra(&stage.house, &actor, &put(key, None, 1)).await.expect("sold");
        }
        let (secret, reference) = order(&stage, &actor).await;
        stage.clock.advance_ms(MINUTE_MS);
        pay(&stage, &reference).await;
        let seen = orders::order(&stage.house, &secret, "en").await.expect("read");
        assert_eq!(seen.expect("known").state, OrderState::Paid);
        assert_sound(&stage).await;
        let late = stage.guest().await;
        for key in ["friends", "gift-20"] {
            let put = extras::put_extra(&stage.house, &late, &put(key, None, 1)).await;
            assert_eq!(refused(put), PutRefusal::NotSold, "{key}");
        }
    }
}
