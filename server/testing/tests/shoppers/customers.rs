//! What belongs to a person: kinds that staff grant, passes, seniority; and who may see it.

use crate::sale::{assert_sound, count, order};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    people::{actor::Actor, customer::GrantRefusal},
};
use house::{Failure, sealed};
use jiff::civil::{Date, date};
use people::customers::{GrantKind, Granted};
use testing::{NOON, Stage, missing_right, number, plant, stages, text};

const ANA: &str = "ana@example.org";

fn kind(kind: &str, from: Option<Date>, until: Option<Date>) -> GrantKind {
    GrantKind {
        email: ANA.to_owned(),
        name: None,
        kind: kind.to_owned(),
        from,
        until,
        cause: "seen".to_owned(),
    }
}

async fn grant(stage: &Stage, request: &GrantKind) -> Granted {
    people::customers::grant_kind(&stage.house, &Actor::Console, request).await.expect("granted")
}

async fn refusal(stage: &Stage, actor: &Actor, request: &GrantKind) -> GrantRefusal {
    match people::customers::grant_kind(&stage.house, actor, request).await {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// Ana, signed in.
async fn ana(stage: &Stage) -> Actor {
    stage.signed_in(ANA).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kind_is_granted_once_and_may_be_ended() {
    for stage in stages().await {
        let ana = ana(&stage).await;
        let school = kind("school", None, Some(date(2027, 8, 31)));
        assert_eq!(grant(&stage, &school).await, Granted::Now);
        stage.clock.advance_ms(5 * MINUTE_MS);
        assert_eq!(grant(&stage, &school).await, Granted::Before);
        assert_eq!(count(&stage, "journal where action = 'person.grant-kind'").await, 1);
        let customer = people::customers::customer(&stage.house, &ana)
            .await
            .expect("no fault")
            .expect("a customer");
        assert_eq!(customer.email, ANA);
        let holder = &customer.persons[0];
        assert!(holder.is("school", NOON));
        assert!(!holder.is("youth", NOON));
        // From the day's beginning to the last day's end, by the house's own clocks.
        assert!(holder.is("school", domain::moment::Moment(1_819_749_599_999)));
        assert!(!holder.is("school", domain::moment::Moment(1_819_749_600_000)));
        // Its end is set anew: still one row, and the journal tells both.
        assert_eq!(
            grant(&stage, &kind("school", None, Some(date(2026, 12, 1)))).await,
            Granted::Now
        );
        assert_eq!(count(&stage, "person_kinds").await, 1);
        assert_eq!(count(&stage, "journal where action = 'person.grant-kind'").await, 2);
        let customer = people::customers::customer(&stage.house, &ana)
            .await
            .expect("no fault")
            .expect("a customer");
        assert!(!customer.persons[0].is("school", NOON.plus_ms(DAY_MS)));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_grant_at_once_is_one() {
    for stage in stages().await {
        order(&stage, &[1]).await;
        let youth = kind("youth", None, None);
        let answers =
            (0..4).map(|_| people::customers::grant_kind(&stage.house, &Actor::Console, &youth));
        let answers = futures::future::join_all(answers).await;
        let now = answers.iter().filter(|answer| matches!(answer, Ok(Granted::Now))).count();
        assert_eq!(now, 1, "{answers:?}");
        assert_eq!(count(&stage, "person_kinds").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kinds_are_granted_by_staff_to_persons_that_are_known() {
    for stage in stages().await {
        let school = kind("school", None, None);
        let ghost = refusal(&stage, &Actor::Console, &school).await;
        assert_eq!(ghost, GrantRefusal::UnknownPerson);
        let ana = ana(&stage).await;
        for actor in [ana, stage.guest().await] {
            let done = people::customers::grant_kind(&stage.house, &actor, &school).await;
            assert_eq!(missing_right(done), Some(domain::people::actor::Action::GrantKind));
        }
        let wrong = kind("My School", None, None);
        assert_eq!(refusal(&stage, &Actor::Console, &wrong).await, GrantRefusal::WrongKind);
        let backwards = kind("school", Some(date(2027, 1, 2)), Some(date(2027, 1, 1)));
        let refused = refusal(&stage, &Actor::Console, &backwards).await;
        assert_eq!(refused, GrantRefusal::EndsBeforeItBegins);
        let long = GrantKind { cause: "x".repeat(201), ..school };
        assert_eq!(refusal(&stage, &Actor::Console, &long).await, GrantRefusal::CauseTooLong);
        assert_eq!(count(&stage, "person_kinds").await, 0);
    }
}

/// What other steps will write: a pass, seniority, somebody for whom Ana may act.
const HOLDINGS: &str = "\
    insert into journal (id, at_ms, actor, actor_id, channel, action, subject, subject_id, detail) \
      select 'j1', 1, 'job', 'renewal', 'web', 'person.earn', 'person', id, '' from persons; \
    insert into seniority (person_id, season_id, cause, journal_id) \
      select p.id, s.id, 'subscription', 'j1' from persons p cross join seasons s; \
    insert into extras (id, key, kind) values \
      ('018f0000-0000-7000-8000-000000000002', 'friends', 'membership'); \
    insert into memberships (id, person_id, extra_id, from_ms, until_ms, journal_id) \
      select '018f0000-0000-7000-8000-000000000003', p.id, g.id, 1, 4102444800000, 'j1' \
      from persons p cross join extras g; \
    insert into persons (id, given_name, family_name, language, created_at_ms) values \
      ('018f0000-0000-7000-8000-000000000001', 'Leo', 'Ruiz', 'en', 1); \
    insert into person_relations (account_id, person_id, relation, since_ms) \
      select id, '018f0000-0000-7000-8000-000000000001', 'child', 1 from accounts";

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_sees_what_is_theirs_and_for_whom_they_act() {
    for stage in stages().await {
        let ana = ana(&stage).await;
        stage.sell_both_performances("friends", true).await;
        plant(stage.store(), HOLDINGS).await.expect("planted");
        let customer = people::customers::customer(&stage.house, &ana)
            .await
            .expect("no fault")
            .expect("a customer");
        assert_eq!(customer.persons.len(), 2);
        let own = &customer.persons[0];
        assert_eq!(own.seniority.len(), 1);
        assert!(own.has(own.memberships[0].extra, stage.house.now()));
        assert_eq!(customer.persons[1].name(), "Leo Ruiz");
        assert!(customer.persons[1].memberships.is_empty());
        let view = subscribers::own_data::account_page::account(&stage.house, &ana, "en")
            .await
            .expect("no fault")
            .expect("an account");
        assert_eq!(view.persons[0].passes[0].name, "friends");
        assert_eq!(view.persons[0].seasons.len(), 1);
        assert!(view.orders.is_empty());
        // A guest has no account, and an unknown one is nobody's.
        let guest = stage.guest().await;
        assert_eq!(
            people::customers::customer(&stage.house, &guest).await.expect("no fault"),
            None
        );
        assert!(
            subscribers::own_data::account_page::account(&stage.house, &guest, "en")
                .await
                .expect("no fault")
                .is_none()
        );
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_with_another_address_are_not_shown() {
    for stage in stages().await {
        let ana = ana(&stage).await;
        let hers = order(&stage, &[1]).await;
        order(&stage, &[2]).await;
        let other = "update orders set email = 'other@example.org' where secret <> ";
        let kept = sealed::link_lookup(&stage.house, &hers.secret).expect("a key").digest;
        plant(stage.store(), &format!("{other}'{kept}'")).await.expect("planted");
        let view = subscribers::own_data::account_page::account(&stage.house, &ana, "en")
            .await
            .expect("no fault")
            .expect("an account");
        let secrets: Vec<&str> = view.orders.iter().map(|order| order.secret.as_str()).collect();
        assert_eq!(secrets, [hers.secret.as_str()]);
        let persons =
            number(stage.store(), "select count(*) from persons").await.expect("a number");
        assert_eq!(persons, 1);
        let known = text(stage.store(), "select email from accounts").await.expect("no fault");
        assert_eq!(known.as_deref(), Some(ANA));
    }
}
