//! Whose money a clerk takes, whose credit they spend, and whose slip it is.

use super::{
    counter_money,
    counter_parts::{part, take, terminal, unpaid},
};
use crate::{
    handed_on::resale::ANA,
    sale::{
        EACH, assert_sound, balance,
        example::{AS_DOCUMENTED, CARMEN_ONE, CARMEN_TWO, season},
        refused,
    },
    ticketing::changes::{cancel, choose, credit, paid, told},
};
use domain::{
    id::{AccountId, OrderId},
    moment::{HOUR_MS, MINUTE_MS},
    payments::method::{OrderCode, PaymentMethod},
    people::actor::{Action, Actor, Channel},
    tickets::change::ChangeChoice,
};
use house::Failure;
use money::checkout::parts::{Part, PartsRefusal, PartsTaken, Taking, take_parts};
use store::payments::parts::TakenBy;
use testing::{Stage, missing_right, stages};

fn clerk(stage: &Stage, rights: &[(Action, &str)]) -> Actor {
    let grants = rights.iter().map(|(action, scope)| (*action, (*scope).to_owned())).collect();
    Actor::Staff { account: AccountId(stage.house.new_id()), grants }
}

async fn take_as(
    stage: &Stage,
    actor: &Actor,
    order: OrderId,
    parts: &[Part],
) -> Result<PartsTaken, Failure<PartsRefusal>> {
    let (channel, by) = (Channel::BoxOffice, TakenBy::default());
    let taking = Taking { channel, by, parts: parts.to_vec() };
    take_parts(&stage.house, actor, order, &taking).await
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_is_spent_by_its_owner_or_by_a_colleague_with_the_right_to() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::Credit).await;
        let had_minor = credit(&stage, ANA).await;
        // Anybody can type her address.
        let seats = [(CARMEN_TWO, "", 3), (CARMEN_TWO, "", 4)];
        let (_, view) = counter_money::unpaid(&stage, &seats).await;
        let rest_minor = view.quote.total_minor - had_minor;
        assert!(had_minor > 0 && rest_minor > 0);
        let by_credit = |minor| part(PaymentMethod::Credit, minor, "");
        let parts = [by_credit(had_minor), part(PaymentMethod::Cash, rest_minor, "")];
        let seller = clerk(&stage, &[(Action::Sell, "*")]);
        for asked in [&parts[..], &[by_credit(i64::MAX)]] {
            let denied = take_as(&stage, &seller, view.id, asked).await;
            // Nor does it say how much there is.
            assert_eq!(refused(denied), PartsRefusal::CreditOfCustomer);
        }
        assert_eq!(credit(&stage, ANA).await, had_minor);
        let entitled = clerk(&stage, &[(Action::Sell, "*"), (Action::SpendCredit, "*")]);
        for _ in 0..2 {
            take_as(&stage, &entitled, view.id, &parts).await.expect("paid");
            house::jobs::tick(&stage.house).await;
            assert_eq!(credit(&stage, ANA).await, 0);
            assert_eq!(told(&stage, ANA, "mail-credit-spent"), 1);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_takes_money_only_for_what_they_may_sell() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let (_, view) = counter_money::unpaid(&stage, &[(CARMEN_TWO, "", 3)]).await;
        let total_minor = view.quote.total_minor;
        let cash = [part(PaymentMethod::Cash, total_minor, "")];
        for elsewhere in ["point-of-sale:plaza", "production:swan-lake"] {
            let seller = clerk(&stage, &[(Action::Sell, elsewhere)]);
            let denied = take_as(&stage, &seller, view.id, &cash).await;
            assert_eq!(missing_right(denied), Some(Action::Sell), "{elsewhere}");
        }
        assert_eq!(balance(&stage, "cash").await, 0);
        let seller = clerk(&stage, &[(Action::Sell, "production:carmen")]);
        take_as(&stage, &seller, view.id, &cash).await.expect("paid");
        assert_eq!(balance(&stage, "cash").await, total_minor);
        assert_sound(&stage).await;
    }
}

/// The house is in Madrid, an hour ahead of UTC; it is noon there.
#[tokio::test(flavor = "multi_thread")]
async fn a_slip_counts_for_a_day_of_the_house() {
    for stage in stages().await {
        stage.clock.advance_ms(11 * HOUR_MS + 30 * MINUTE_MS);
        let evening = unpaid(&stage, &[3]).await;
        take(&stage, evening.id, &[terminal(EACH, "0042")]).await.expect("paid");
        stage.clock.advance_ms(HOUR_MS);
        let night = unpaid(&stage, &[4]).await;
        take(&stage, night.id, &[terminal(EACH, "0042")]).await.expect("another day's slip");
        stage.clock.advance_ms(HOUR_MS);
        let later = unpaid(&stage, &[5]).await;
        let again = take(&stage, later.id, &[terminal(EACH, "0042")]).await;
        let known = OrderCode::parse(&night.code);
        assert!(known.is_some());
        let refusal = refused(again);
        assert_eq!(refusal, PartsRefusal::SlipUsed(known));
        let words = refusal.words(&stage.house.locales().fallback());
        assert!(words.contains(&night.code), "{words}");
        assert_sound(&stage).await;
    }
}
