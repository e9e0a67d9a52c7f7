//! What stands at the top of every page: published once, shown by every program, in its time.

use appearance::announcements::{AnnouncementRefusal, current, publish};
use domain::{
    id::AccountId,
    moment::{HOUR_MS, Moment},
    people::actor::{Action, Actor},
};
use house::Failure;
use season::shown::announcements::{Announcement, shown};
use std::collections::BTreeMap;
use testing::{Stage, missing_right, stages};

fn staff(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn late(stage: &Stage) -> Announcement {
    let own = stage.house.locales().languages()[0].to_owned();
    Announcement {
        texts: BTreeMap::from([(own, "Tonight at 8.30".to_owned())]),
        from_ms: Some(stage.house.now().plus_ms(HOUR_MS).0),
        until_ms: Some(stage.house.now().plus_ms(2 * HOUR_MS).0),
    }
}

fn said(house: &house::House, at: Moment) -> Option<String> {
    let own = house.locales().languages()[0];
    let shown = shown(house);
    shown.announcement.said("xx", own, at).map(|said| said.text.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_program_shows_it_in_its_time() {
    for stage in stages().await {
        let editor = staff(&[Action::PublishTexts]);
        let second = stage.second_program();
        publish(&stage.house, &editor, &late(&stage), 0).await.expect("published");
        texts::load(&second).await.expect("read");
        let now = stage.house.now();
        assert_eq!(said(&second, now), None);
        assert_eq!(said(&second, now.plus_ms(HOUR_MS)).as_deref(), Some("Tonight at 8.30"));
        assert_eq!(said(&second, now.plus_ms(2 * HOUR_MS)), None);
        let published = current(&second, &editor).await.expect("read");
        assert_eq!((published.revision, published.announcement), (1, late(&stage)));

        publish(&stage.house, &editor, &Announcement::default(), 1).await.expect("taken down");
        texts::load(&second).await.expect("read");
        assert_eq!(said(&second, now.plus_ms(HOUR_MS)), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_editors_and_strangers_are_told() {
    for stage in stages().await {
        let editor = staff(&[Action::PublishTexts]);
        publish(&stage.house, &editor, &late(&stage), 0).await.expect("published");
        let second = publish(&stage.house, &editor, &late(&stage), 0).await;
        assert!(matches!(second, Err(Failure::Refused(AnnouncementRefusal::Changed))));
        for stranger in [staff(&[Action::EditTexts]), stage.guest().await] {
            let tried = publish(&stage.house, &stranger, &late(&stage), 1).await;
            assert_eq!(missing_right(tried), Some(Action::PublishTexts));
            let looked = current(&stage.house, &stranger).await;
            assert_eq!(missing_right(looked), Some(Action::PublishTexts));
        }
    }
}
