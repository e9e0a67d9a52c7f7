//! A pass that is exchanged for tickets: so many performances, from a set time, at most so many of
//! a performance.

use crate::sale::{self, assert_sound, back, form, reference, refusal};
use domain::{
    id::PerformanceId,
    moment::DAY_MS,
    money::Money,
    order::{OrderState, PlaceRefusal},
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
    people::actor::Actor,
    sales::basket::BasketView,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::Failure;
use money::{
    cancellation::{CancelRefusal, Cancellation, SeatsBack, Taken},
    checkout::Next,
};
use selling::{basket::PriceTypeRefusal, extras::PutExtra};
use testing::{Stage, season_example, stages, text};

/// Three performances; exchanged from eighty days before the curtain, two tickets of a performance.
pub const PASSES: &str = "key,kind,season,price,tax,company,valid_from,performances,\
    per_performance,exchange_from,max_person,name_en\n\
    three,flat-rate,2026-27,120,services,opera,2026-09-01,3,2,curtain-80d,,Three performances\n";
pub const EXTRAS: &str = "key,kind,price,tax,company\nprogramme,extra,6.50,books,opera\n";
const SLUG: &str = "swan-lake-2027-02-11-1930";

async fn season(stage: &Stage) -> PerformanceId {
    let folder = season_example(&[("passes.csv", PASSES), ("extras.csv", EXTRAS)]);
    let done =
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await;
    done.unwrap_or_else(|failure| panic!("{failure:?}"));
    season::plan::performance(&stage.house, SLUG).await.expect("read").expect("visible")
}

async fn signed_in(stage: &Stage) -> Actor {
    stage.signed_in("ana@example.org").await
}

async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

async fn hold(stage: &Stage, actor: &Actor, performance: PerformanceId, seats: &[u32]) {
    let request = HoldRequest { performance, seat_request: SeatRequest::tickets(seats) };
    selling::hold::hold(&stage.house, actor, &request).await.expect("free");
}

/// The ticket type that stands for the pass, as each line of the basket offers it.
pub fn pass_of(basket: &BasketView) -> Option<String> {
    let price_types = &basket.lines[0].price_types;
    price_types
        .iter()
        .map(|price_type| &price_type.key)
        .find(|key| key.starts_with("pass:"))
        .cloned()
}

/// Buys one, as the account's own person.
async fn buy(stage: &Stage) {
    let actor = stage.guest().await;
    let put = PutExtra {
        key: "three".to_owned(),
        performance: None,
        quantity: 1,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, &actor, &put).await.expect("sold");
    let form = form(stage, &actor, 12_000).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let reference = reference(&placed);
    stage.bank.capture(&reference);
    back(stage, &reference).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_is_exchanged_for_tickets_until_it_is_used_up() {
    for stage in stages().await {
        let performance = season(&stage).await;
        buy(&stage).await;
        let actor = signed_in(&stage).await;
        let account = subscribers::own_data::account_page::account(&stage.house, &actor, "en")
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(account.persons[0].passes[0].left, Some((3, 3)));
        hold(&stage, &actor, performance, &[0, 1]).await;
        let basket = view(&stage, &actor).await;
        let pass = pass_of(&basket).expect("good for this performance");
        for line in &basket.lines {
            selling::basket::set_price_type(&stage.house, &actor, line.id, &pass)
                .await
                .expect("exchanged");
        }
        let free = view(&stage, &actor).await;
        assert_eq!((free.state.total_minor, free.refusal), (0, None), "no price and no fee");
        let taken = form(&stage, &actor, 0).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &taken).await.expect("an order");
        assert_eq!(placed.next, Next::Done);
        let order = selling::orders::order(&stage.house, &placed.secret, "en")
            .await
            .expect("read")
            .expect("known");
        assert_eq!(order.state, OrderState::Paid);
        assert!(order.lines.iter().all(|line| line.ticket.is_some()));
        let account = subscribers::own_data::account_page::account(&stage.house, &actor, "en")
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(account.persons[0].passes[0].left, Some((1, 3)));
        // The performance takes no more of them, though one is left.
        hold(&stage, &actor, performance, &[2]).await;
        let line = view(&stage, &actor).await.lines[0].id;
        selling::basket::set_price_type(&stage.house, &actor, line, &pass)
            .await
            .expect("one is left");
        let more = form(&stage, &actor, 0).await;
        let full = refusal(money::checkout::place_order(&stage.house, &actor, &more).await);
        let name = "Three performances".to_owned();
        assert_eq!(full, PlaceRefusal::FlatRateUsed { name, most: 2 });
        // Another's pass opens nothing.
        let guest = stage.guest().await;
        hold(&stage, &guest, performance, &[3]).await;
        let basket = view(&stage, &guest).await;
        assert_eq!(pass_of(&basket), None);
        let theirs =
            selling::basket::set_price_type(&stage.house, &guest, basket.lines[0].id, &pass).await;
        assert!(matches!(theirs, Err(Failure::Refused(PriceTypeRefusal::NotSold))));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_exchanged_from_its_time_on_and_for_its_holder() {
    for stage in stages().await {
        let performance = season(&stage).await;
        buy(&stage).await;
        let actor = signed_in(&stage).await;
        // The performance is seventy-two days from noon; a later one is beyond the eighty.
        hold(&stage, &actor, performance, &[0]).await;
        let basket = view(&stage, &actor).await;
        let pass = pass_of(&basket).expect("good for this performance");
        selling::basket::set_price_type(&stage.house, &actor, basket.lines[0].id, &pass)
            .await
            .expect("exchanged");
        let request = form(&stage, &actor, 0).await;
        // Signed out meanwhile: the seat is no longer theirs for nothing.
        people::accounts::sign_out(&stage.house, &actor).await.expect("signed out");
        let gone = Some(PlaceRefusal::RightGone { title: "Swan Lake".to_owned() });
        let session = Stage::session_of(&actor);
        let guest = Actor::Guest { session };
        assert_eq!(view(&stage, &guest).await.refusal, gone);
        assert_eq!(
            Some(refusal(money::checkout::place_order(&stage.house, &guest, &request).await)),
            gone
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_its_time_a_pass_buys_nothing() {
    for stage in stages().await {
        let passes = PASSES.replace("curtain-80d", "curtain-10d");
        let folder = season_example(&[("passes.csv", &passes), ("extras.csv", EXTRAS)]);
        season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
            .await
            .expect("a good season");
        let performance =
            season::plan::performance(&stage.house, SLUG).await.expect("read").expect("visible");
        buy(&stage).await;
        let actor = signed_in(&stage).await;
        hold(&stage, &actor, performance, &[0]).await;
        assert_eq!(pass_of(&view(&stage, &actor).await), None);
        stage.clock.advance_ms(63 * DAY_MS);
        let later = signed_in(&stage).await;
        hold(&stage, &later, performance, &[1]).await;
        assert!(pass_of(&view(&stage, &later).await).is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_taken_back_give_their_uses_back_and_only_an_unused_pass_goes_back() {
    for stage in stages().await {
        let performance = season(&stage).await;
        buy(&stage).await;
        let bought = text(stage.store(), "select code from orders").await.expect("read");
        let bought = bought.expect("the pass's order");
        let actor = signed_in(&stage).await;
        hold(&stage, &actor, performance, &[0, 1]).await;
        let basket = view(&stage, &actor).await;
        let pass = pass_of(&basket).expect("good for this performance");
        for line in &basket.lines {
            selling::basket::set_price_type(&stage.house, &actor, line.id, &pass)
                .await
                .expect("exchanged");
        }
        let taken = form(&stage, &actor, 0).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &taken).await.expect("an order");
        let order = selling::orders::order(&stage.house, &placed.secret, "en")
            .await
            .expect("read")
            .expect("known");
        let cancel = async |code: &str, taken| {
            let wanted = Cancellation {
                taken,
                fees_back: true,
                seats: SeatsBack::OnSale,
                reason: String::new(),
                shown_minor: None,
            };
            let done =
                money::cancellation::cancel(&stage.house, &Actor::Console, code, &wanted).await;
            assert_sound(&stage).await;
            done
        };
        for (line, left) in order.lines.iter().zip([2, 3]) {
            let used = cancel(&bought, Taken::All).await;
            assert!(matches!(used, Err(Failure::Refused(CancelRefusal::PassUsed))));
            cancel(&order.code, Taken::These(vec![line.line])).await.expect("taken back");
            let account = subscribers::own_data::account_page::account(&stage.house, &actor, "en")
                .await
                .expect("read");
            let account = account.expect("an account");
            assert_eq!(account.persons[0].passes[0].left, Some((left, 3)));
        }
        let back = cancel(&bought, Taken::All).await.expect("unused");
        assert_eq!(back.amount.minor, 12_000);
    }
}

/// Ana has a ticket for her pass and buys another one beside it; then the pass's own money is
/// disputed. Gives the reference of the pass's payment.
pub async fn used_and_disputed(stage: &Stage) -> String {
    let performance = season(stage).await;
    buy(stage).await;
    let reference = stage.bank.newest();
    let actor = signed_in(stage).await;
    hold(stage, &actor, performance, &[0, 1]).await;
    let basket = view(stage, &actor).await;
    let pass = pass_of(&basket).expect("good for this performance");
    selling::basket::set_price_type(&stage.house, &actor, basket.lines[0].id, &pass)
        .await
        .expect("exchanged");
    let total = view(stage, &actor).await.state.total_minor;
    let form = form(stage, &actor, total).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let other = sale::reference(&placed);
    stage.bank.capture(&other);
    back(stage, &other).await;
    tell(stage, &reference, DisputeState::Opened).await;
    reference
}

async fn tell(stage: &Stage, reference: &str, state: DisputeState) {
    let (id, amount) = ("dp_1".to_owned(), Money::euro(12_000));
    let dispute = Dispute { id, is_reversal: false, amount, state };
    let about = About::Reference(reference.to_owned());
    stage.bank.write("told", Notice { about, news: News::Dispute(dispute) });
    let told = money::payments::notified(&stage.house, "test-bank", &[], b"told").await;
    told.expect("no fault").expect("believed");
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_whose_money_was_charged_back_opens_no_door_until_it_is_won() {
    for stage in stages().await {
        let reference = used_and_disputed(&stage).await;
        let refused = "admissions where disputed_at_ms is not null";
        assert_eq!(sale::count(&stage, refused).await, 1, "the other one was paid for");
        tell(&stage, &reference, DisputeState::Won).await;
        assert_eq!(sale::count(&stage, refused).await, 0);
    }
}
