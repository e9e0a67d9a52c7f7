//! Looks beside the house's own: for whom each counts, what is refused, with a way back.

use appearance::{
    brands::{self, BRANDS_MAX, NAME_CHARS_MAX},
    looks::LookRefusal,
};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::Failure;
use rules::look::{Colour, Header, Look};
use season::{
    catalogue::catalogue,
    shown::brands::{Brand, ShownBrand},
};
use std::fmt::Debug;
use std::sync::Arc;
use testing::{Stage, missing_right, stages};

fn staff(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn marketing() -> Actor {
    staff(&[Action::EditLook])
}

fn refused<T: Debug>(done: Result<T, Failure<LookRefusal>>) -> LookRefusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn brand(name: &str, scopes: &[&str]) -> Brand {
    let mut look = Look { radius: 14, header: Header::Band, ..Look::default() };
    look.light.accent = Colour::from_number(0x12408c);
    look.dark.accent = Colour::from_number(0x9ab8f0);
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    Brand { name: name.to_owned(), scopes, look }
}

async fn shown(stage: &Stage, key: &str, brand: &Brand, seen: i64) {
    brands::publish(&stage.house, &marketing(), key, brand, seen).await.expect("published");
}

async fn added(stage: &Stage, key: &str) {
    brands::add(&stage.house, &marketing(), key, key).await.expect("added");
}

/// What the first performance wears.
async fn worn(stage: &Stage) -> Option<Arc<ShownBrand>> {
    let catalogue = catalogue(&stage.house).await.expect("read");
    catalogue.brands.of_performance(stage.performance).cloned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_nearest_to_a_performance_wins() {
    for stage in stages().await {
        for key in ["firm", "hall", "show"] {
            added(&stage, key).await;
        }
        assert!(worn(&stage).await.is_none(), "a new brand counts for nothing");
        shown(&stage, "firm", &brand("Firm", &["company:house"]), 1).await;
        assert_eq!(worn(&stage).await.expect("a brand").key, "firm");
        shown(&stage, "hall", &brand("Hall", &["venue:little"]), 1).await;
        assert_eq!(worn(&stage).await.expect("a brand").key, "hall");
        shown(&stage, "show", &brand("Show", &["production:tosca"]), 1).await;
        assert_eq!(worn(&stage).await.expect("a brand").key, "show");
        brands::remove(&stage.house, &marketing(), "show", 2).await.expect("removed");
        assert_eq!(worn(&stage).await.expect("a brand").key, "hall");
        // Of several performances it is told only where it is the same for all.
        let catalogue = catalogue(&stage.house).await.expect("read");
        let both = [stage.performance, stage.other].into_iter();
        assert_eq!(catalogue.brands.of_all(both).expect("the same").key, "hall");
        assert!(catalogue.brands.of_all([].into_iter()).is_none());
        let unknown = domain::id::PerformanceId(uuid::Uuid::nil());
        let mixed = [stage.performance, unknown].into_iter();
        assert!(catalogue.brands.of_all(mixed).is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_program_shows_it_and_a_former_look_comes_back() {
    for stage in stages().await {
        added(&stage, "hall").await;
        let first = brand("Hall", &["venue:little"]);
        shown(&stage, "hall", &first, 1).await;
        let second = stage.second_program();
        texts::load(&second).await.expect("read");
        let there = season::catalogue::last(&second).expect("a catalogue");
        assert_eq!(there.brands.by_key("hall").expect("shown").brand, first);
        let mut other = first.clone();
        other.look.radius = 3;
        other.scopes.clear();
        shown(&stage, "hall", &other, 2).await;
        // The look alone: where it counts stays as it is.
        brands::bring_back(&stage.house, &marketing(), "hall", 2).await.expect("again");
        let (now, former) =
            brands::history(&stage.house, &marketing(), "hall").await.expect("read");
        assert_eq!((now.brand.look.radius, now.brand.scopes.len()), (14, 0));
        let revisions: Vec<i64> = former.iter().map(|it| it.revision).collect();
        assert_eq!(revisions, [4, 3, 2, 1]);
        let rows = "select count(*) from journal where action = 'brand.publish'";
        assert_eq!(testing::number(stage.store(), rows).await.expect("a number"), 4);
        let unknown = brands::bring_back(&stage.house, &marketing(), "hall", 9).await;
        assert_eq!(refused(unknown), LookRefusal::UnknownRevision);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_shown_is_refused_and_nothing_is_written() {
    for stage in stages().await {
        let (house, actor) = (&stage.house, &marketing());
        for key in ["", "Hall", "a b", "../../look", "é", "a\";}", &"a".repeat(41)] {
            let refusal = refused(brands::add(house, actor, key, "Hall").await);
            assert_eq!(refusal, LookRefusal::Key, "{key}");
        }
        let long = "a".repeat(NAME_CHARS_MAX + 1);
        for name in ["", "  ", "a\u{0}b", "a\nb", &long] {
            let refusal = refused(brands::add(house, actor, "hall", name).await);
            assert_eq!(refusal, LookRefusal::Name, "{name:?}");
        }
        added(&stage, "hall").await;
        assert_eq!(refused(brands::add(house, actor, "hall", "x").await), LookRefusal::KeyKnown);
        let publish = |key: &'static str, brand: Brand, seen| async move {
            refused(brands::publish(house, &marketing(), key, &brand, seen).await)
        };
        let nobody = publish("nobody", brand("N", &[]), 0).await;
        assert_eq!(nobody, LookRefusal::UnknownBrand);
        for scope in ["*", "company:none", "venue:none", "production:none", "season:2026", "x"] {
            let refusal = publish("hall", brand("Hall", &[scope]), 1).await;
            assert_eq!(refusal, LookRefusal::UnknownScope, "{scope}");
        }
        let mut unread = brand("Hall", &[]);
        unread.look.light.ink = unread.look.light.paper;
        let refusal = publish("hall", unread, 1).await;
        assert!(matches!(refusal, LookRefusal::Contrast(_)), "{refusal:?}");
        shown(&stage, "hall", &brand("Hall", &["venue:little"]), 1).await;
        assert_eq!(publish("hall", brand("Hall", &[]), 1).await, LookRefusal::Changed);
        added(&stage, "other").await;
        let taken = publish("other", brand("Other", &["venue:little"]), 1).await;
        assert_eq!(taken, LookRefusal::ScopeTaken("Hall".to_owned()));
        let rows = "select count(*) from brands";
        assert_eq!(testing::number(stage.store(), rows).await.expect("a number"), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_publish_at_once_one_is_told() {
    for stage in stages().await {
        added(&stage, "hall").await;
        added(&stage, "firm").await;
        let (house, actor) = (&stage.house, &marketing());
        // The same brand, and the same venue for two brands.
        let rounds = [("hall", "venue:little", 1), ("firm", "company:house", 2)];
        for (second_key, scope, seen) in rounds {
            let (one, other) = (brand("One", &[scope]), brand("Other", &[scope]));
            let (first, second) = tokio::join!(
                brands::publish(house, actor, "hall", &one, seen),
                brands::publish(house, actor, second_key, &other, 1),
            );
            let good = [&first, &second].iter().filter(|done| done.is_ok()).count();
            assert_eq!(good, 1, "{first:?} {second:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_edit_looks_edits_none() {
    for stage in stages().await {
        added(&stage, "hall").await;
        let grants = vec![(Action::EditLook, "venue:little".to_owned())];
        let scoped = Actor::Staff { account: AccountId(uuid::Uuid::from_u128(8)), grants };
        for actor in &[staff(&[Action::EditTexts]), scoped] {
            let house = &stage.house;
            let all = [
                brands::add(house, actor, "b", "B").await,
                brands::publish(house, actor, "hall", &brand("H", &[]), 1).await,
                brands::bring_back(house, actor, "hall", 1).await,
                brands::remove(house, actor, "hall", 1).await,
                brands::list(house, actor).await.map(|_| ()).map_err(Failure::from),
                brands::history(house, actor, "hall").await.map(|_| ()),
            ];
            for done in all {
                assert_eq!(missing_right(done), Some(Action::EditLook));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_brand_that_cannot_be_read_gives_way_and_there_are_never_too_many() {
    for stage in stages().await {
        let sql = "insert into brands (key, revision, body, written_at_ms, author) \
                   values ('evil', 1, '{\"look\": \"url(evil)\"}', 0, 'console')";
        testing::plant(stage.store(), sql).await.expect("planted");
        let sql = "update catalogue set version = 'another'";
        testing::plant(stage.store(), sql).await.expect("planted");
        let read = catalogue(&stage.house).await.expect("no page fails");
        assert!(read.brands.all.is_empty());
        for number in 0..BRANDS_MAX {
            added(&stage, &format!("brand-{number}")).await;
        }
        let refusal = brands::add(&stage.house, &marketing(), "one-more", "One more").await;
        assert_eq!(refused(refusal), LookRefusal::TooManyBrands);
    }
}
