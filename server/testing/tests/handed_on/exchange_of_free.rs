//! Tickets that cost nothing: they bring nothing, so that they are exchanged beside others alone.

use crate::{
    handed_on::{
        exchange::{begin, of, place, total},
        exchange_together::{admissions, begin_all},
        resale::{ANA, pay, placed, ticket},
        resale_promises::pass_for_ana,
    },
    prices::flat_rate::{EXTRAS, PASSES, pass_of},
    sale::{
        assert_sound, back, count,
        example::{CARMEN_ONE, CARMEN_TWO, pick, season},
        form, refusal,
    },
};
use domain::{
    moment::HOUR_MS,
    order::{PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    sales::basket::BasketView,
    tickets::exchange::ExchangeRefusal,
};
use money::checkout::{Next, place_order, why_not_exchanged};
use selling::basket;
use sha2::{Digest, Sha256};
use testing::{Stage, stages};

/// Nobody pays a difference in one zone, nor a fee.
const EXCHANGES: (&str, &str) = (
    "exchanges",
    "offers,for,from,until,most,free,fee,within,difference,after_change\n\
     ticket,genre:opera,,curtain-1d,,9,5.00,,free,\n",
);
const PRICE_TYPES: (&str, &str) = (
    "tariffs",
    "key,base,change,who,proof,max_performance,fees,name_en\n\
     full,,,,,,,Full price\n\
     guest,full,=0.00,,,,,Guest\n\
     under-30,full,-50 %,,box-office,2,yes,Under 30\n\
     friend,full,-8 %,friend,,4,no,Friend\n",
);

async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

/// The seat at this place in the basket costs nothing.
async fn for_a_guest(stage: &Stage, actor: &Actor, at: usize) {
    let line = view(stage, actor).await.lines[at].id;
    basket::set_price_type(&stage.house, actor, line, "guest").await.expect("sold so");
}

/// Found by reading: the former ticket stayed valid, and could be exchanged again and again.
#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_cost_nothing_is_exchanged_for_no_second_one() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PRICE_TYPES]).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[3]).await.expect("free");
        for_a_guest(&stage, &ana, 0).await;
        let free = form(&stage, &ana, 0).await;
        let former = of(&place_order(&stage.house, &ana, &free).await.expect("an order"));
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[3]).await.expect("free");
        for_a_guest(&stage, &ana, 0).await;
        let not_allowed = PlaceRefusal::Exchange { why: ExchangeRefusal::NotAllowed };
        let own = basket::own(&stage.house, Stage::session_of(&ana)).await.expect("a basket");
        let why = why_not_exchanged(&stage.house, &ana, &own).await.expect("read");
        assert_eq!(why.as_ref(), Some(&not_allowed));

        // No page writes such a form; whoever knows how it is marked can.
        let form = form(&stage, &ana, 0).await;
        let mine = ticket(&stage, &former, 0).await.admission;
        let digest = Sha256::digest(format!("{} {mine}", form.shown));
        let shown: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let form = PlaceRequest { shown, exchange_shown_minor: Some(0), ..form };
        let tried = place_order(&stage.house, &ana, &form).await;
        assert_eq!(refusal(tried), not_allowed);
        assert_eq!(count(&stage, "admissions where cancelled_at_ms is null").await, 1);
        assert_eq!(count(&stage, "exchanges").await, 0);
        assert_sound(&stage).await;
    }
}

/// A former program knows the order's row alone. It changes nothing where the ticket of that row
/// isn't worth the sum of all.
#[tokio::test(flavor = "multi_thread")]
async fn the_ticket_that_cost_least_stands_for_all_in_the_order_s_row() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, PRICE_TYPES]).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        for_a_guest(&stage, &ana, 1).await;
        let former = placed(&stage, &ana).await;
        pay(&stage, &former).await;
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &admissions(&stage, &former, 2).await).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let new = place(&stage, &ana).await;
        assert_eq!(new.next, Next::Done, "as much as both had cost");
        let first = "exchanges e join order_lines l on l.id = e.order_line_id \
                     where l.due_minor = 0 and e.value_minor > 0";
        let beside = "exchanges_beside b join order_lines l on l.id = b.order_line_id \
                      where l.due_minor > 0 and b.done_at_ms is not null";
        assert_eq!((count(&stage, first).await, count(&stage, beside).await), (1, 1));
        assert_eq!(count(&stage, "admissions where cancelled_at_ms is null").await, 2);
        assert_sound(&stage).await;
    }
}

/// Found by reading: what the pass had paid came back to it, and the new seat was free, too.
#[tokio::test(flavor = "multi_thread")]
async fn a_pass_that_can_be_used_again_brings_no_free_seat_beside() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES, ("passes", PASSES), ("extras", EXTRAS)]).await;
        let ana = pass_for_ana(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        pick(&stage, &ana, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        let held = view(&stage, &ana).await;
        let pass = pass_of(&held).expect("good for this performance");
        let second = held.lines[1].id;
        basket::set_price_type(&stage.house, &ana, second, &pass).await.expect("sold so");
        let former = placed(&stage, &ana).await;
        pay(&stage, &former).await;
        let value = former.view(&stage).await.quote.total_minor;
        let used = "counters where subject like 'flat-rate:%' and taken > 0";
        assert!(count(&stage, used).await > 0);

        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &admissions(&stage, &former, 2).await).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let total = total(&stage, &ana).await;
        let new = of(&place(&stage, &ana).await);
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        let by_card = view.payments.iter().filter(|it| it.exchange.is_none());
        let by_card: i64 = by_card.map(|it| it.amount_minor).sum();
        assert_eq!(by_card, total - value, "the second seat");
        assert_eq!(count(&stage, used).await, 0, "the pass is good for another ticket");
        assert_sound(&stage).await;
    }
}
