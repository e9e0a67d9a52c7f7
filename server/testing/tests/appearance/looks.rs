//! The look of the shop: readable, shown by every program, with a way back.

use appearance::looks::{LookRefusal, bring_back, history, publish, upload_mark};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::Failure;
use pictures::{Form, MediaType, PictureProblem};
use rules::look::{Colour, Look, RADIUS_MAX};
use season::{catalogue, contents::pictures::file, shown::looks};
use std::fmt::Debug;
use testing::{missing_right, stages};

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

fn blue() -> Look {
    let mut look = Look { radius: 10, ..Look::default() };
    look.light.accent = Colour::from_number(0x12408c);
    look.dark.accent = Colour::from_number(0x9ab8f0);
    look
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_look_is_shown_by_every_program_and_taken_back() {
    for stage in stages().await {
        let second = stage.second_program();
        texts::load(&second).await.expect("read");
        assert!(looks::shown(&second).is_delivered);
        publish(&stage.house, &marketing(), &blue(), 0).await.expect("published");
        texts::load(&second).await.expect("read");
        assert_eq!(looks::shown(&second).look, blue());
        assert_eq!(looks::shown(&second).revision, 1);
        bring_back(&stage.house, &marketing(), 0).await.expect("taken back");
        texts::load(&second).await.expect("read");
        assert!(looks::shown(&second).is_delivered);
        bring_back(&stage.house, &marketing(), 1).await.expect("again");
        let (shown, former) = history(&stage.house, &marketing()).await.expect("read");
        assert_eq!(shown.look, blue());
        let revisions: Vec<i64> = former.iter().map(|it| it.revision).collect();
        assert_eq!(revisions, [3, 2, 1]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_never_published() {
    for stage in stages().await {
        let mut look = Look::default();
        look.light.ink = look.light.paper;
        let refusal = refused(publish(&stage.house, &marketing(), &look, 0).await);
        assert!(matches!(refusal, LookRefusal::Contrast(_)), "{refusal:?}");
        let round = Look { radius: RADIUS_MAX + 1, ..Look::default() };
        let refusal = refused(publish(&stage.house, &marketing(), &round, 0).await);
        assert_eq!(refusal, LookRefusal::Radius);
        assert!(history(&stage.house, &marketing()).await.expect("read").1.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_editors_the_second_is_told_and_nobody_else_may() {
    for stage in stages().await {
        publish(&stage.house, &marketing(), &blue(), 0).await.expect("published");
        let late = publish(&stage.house, &marketing(), &Look::default(), 0).await;
        assert_eq!(refused(late), LookRefusal::Changed);
        let other = staff(&[Action::EditTexts]);
        let refusal = missing_right(publish(&stage.house, &other, &Look::default(), 1).await);
        assert_eq!(refusal, Some(Action::EditLook));
        assert_eq!(missing_right(history(&stage.house, &other).await), Some(Action::EditLook));
        assert_eq!(
            missing_right(bring_back(&stage.house, &other, 0).await),
            Some(Action::EditLook)
        );
        let unknown = refused(bring_back(&stage.house, &marketing(), 9).await);
        assert_eq!(unknown, LookRefusal::UnknownRevision);
        let file = refused(upload_mark(&stage.house, &marketing(), b"<svg/>".to_vec(), true).await);
        assert!(matches!(file, LookRefusal::Picture(_)), "{file:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drawn_logo_needs_another_one_for_mails_and_paper() {
    for stage in stages().await {
        let (house, actor) = (&stage.house, marketing());
        let svg = b"<svg viewBox='0 0 80 20'><path d='M0 0h9'/></svg>".to_vec();
        let logo = upload_mark(house, &actor, svg.clone(), true).await.expect("a drawing");
        let mut look = Look { logo: Some(logo.clone()), ..blue() };
        assert_eq!(refused(publish(house, &actor, &look, 0).await), LookRefusal::PaperLogo);
        look.paper_logo = Some("mark.0123456789ab".to_owned());
        publish(house, &actor, &look, 0).await.expect("published");
        let drawn = file(house, &logo, Form::Logo, MediaType::Svg).await.expect("read");
        assert_eq!(drawn.expect("a file").media_type, "image/svg+xml");
        let icon = refused(upload_mark(house, &actor, svg, false).await);
        assert_eq!(icon, LookRefusal::Picture(PictureProblem::Format));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_that_cannot_be_read_gives_way_to_the_delivered_one() {
    for stage in stages().await {
        let sql = "insert into looks (revision, body, written_at_ms, author) \
                   values (1, '{\"light\": \"url(evil)\"}', 0, 'console')";
        testing::plant(stage.store(), sql).await.expect("planted");
        let sql = "update catalogue set version = 'another'";
        testing::plant(stage.store(), sql).await.expect("planted");
        let read = catalogue::catalogue(&stage.house).await.expect("no page fails");
        assert!(read.look.is_delivered);
    }
}
