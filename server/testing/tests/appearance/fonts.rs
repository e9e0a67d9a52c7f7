//! Fonts that staff upload: read, kept by what they are, with what they lack.

use ::fonts::{BYTES_MAX, FontProblem};
use appearance::{
    fonts::{file, lacking, typeface, upload},
    looks::{LookRefusal, publish},
};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::Failure;
use rules::look::{Look, Part, is_font};
use season::shown::looks;
use testing::{missing_right, stages};

fn staff(action: Action) -> Actor {
    let grants = vec![(action, "*".to_owned())];
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn sans() -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts/sans-latin.woff2");
    std::fs::read(folder).expect("a font of the shop")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_font_is_kept_shown_by_every_program_and_its_gaps_are_told() {
    for stage in stages().await {
        let (house, actor) = (&stage.house, &staff(Action::EditLook));
        let font = upload(house, actor, sans()).await.expect("a font");
        assert_eq!(upload(house, actor, sans()).await.expect("again"), font, "the same once more");
        assert!(is_font(&font.file) && !font.is_cyrillic);
        let look = Look::default().with_font(Part::Text, Some(font.clone()));
        publish(house, actor, &look, 0).await.expect("published");
        let second = stage.second_program();
        texts::load(&second).await.expect("read");
        assert_eq!(looks::shown(&second).look.text_font.as_ref(), Some(&font));
        let kept = file(&second, &font.file).await.expect("read").expect("a file");
        assert_eq!(*kept, *sans());
        let again = typeface(&second, &font.file).await.expect("read");
        assert_eq!(again.as_ref(), Some(&font), "it is known by its file alone");
        let gaps = lacking(&second, &font).await.expect("read");
        let russian = gaps.iter().find(|(language, _)| language == "ru").expect("no Cyrillic");
        assert!(russian.1.contains(&'ж') && !russian.1.contains(&'a'));
        assert!(gaps.iter().all(|(language, _)| !["en", "es", "fr", "it"].contains(&&**language)));
        for other in ["font.0123456789abcdef", "mark.0123456789ab", "../x", ""] {
            assert!(file(house, other).await.expect("read").is_none(), "{other}");
            assert!(typeface(house, other).await.expect("read").is_none(), "{other}");
        }
        let rows = "select count(*) from fonts";
        assert_eq!(testing::number(stage.store(), rows).await.expect("a number"), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_font_is_refused_and_nobody_else_may() {
    for stage in stages().await {
        let mut large = sans();
        large.resize(BYTES_MAX + 1, 0);
        let wrong = [
            (b"OTTO\0\0".to_vec(), FontProblem::NotWoff2),
            (b"wOF2".to_vec(), FontProblem::Broken),
            (large, FontProblem::TooLarge),
        ];
        for (bytes, problem) in wrong {
            match upload(&stage.house, &staff(Action::EditLook), bytes).await {
                Err(Failure::Refused(why)) => assert_eq!(why, LookRefusal::Font(problem)),
                other => panic!("expected a refusal, got {other:?}"),
            }
        }
        let other = upload(&stage.house, &staff(Action::EditTexts), sans()).await;
        assert_eq!(missing_right(other), Some(Action::EditLook));
        let rows = "select count(*) from fonts";
        assert_eq!(testing::number(stage.store(), rows).await.expect("a number"), 0);
    }
}
