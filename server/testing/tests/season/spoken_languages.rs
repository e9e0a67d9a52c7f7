//! Languages that staff switch on and off: every program follows, two editors at once are told, and
//! what was sold in a language that is off goes on in the house's own.

use crate::sale::{self, Order};
use domain::{
    id::AccountId,
    order::{OrderState, PlaceRequest},
    people::actor::{Action, Actor},
};
use house::{Answered, House, HouseSettings};
use money::checkout;
use testing::{Stage, missing_right, stages, stages_with};
use texts::editing::languages::{LanguagesRefusal, choose, current};

fn staff(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn codes(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

async fn chosen(house: &House, others: &[&str], seen: i64) -> Result<(), LanguagesRefusal> {
    let editor = staff(&[Action::PublishTexts]);
    choose(house, &editor, &codes(others), seen).await.answered().expect("no fault")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_program_speaks_what_was_chosen_last() {
    for stage in stages().await {
        let second = stage.second_program();
        texts::load(&second).await.expect("read");
        assert_eq!(second.locales().languages(), ["es", "de", "en", "fr", "it", "ru"]);
        chosen(&stage.house, &["ru", "en"], 0).await.expect("chosen");
        for house in [&stage.house, &second] {
            house::jobs::tick(house).await;
            assert_eq!(house.locales().languages(), ["es", "ru", "en"]);
        }
        let editor = staff(&[Action::PublishTexts]);
        let seen = current(&second, &editor, "en").await.expect("read");
        assert_eq!(seen.revision, 1);
        let states = seen.all.iter().map(|it| (it.code.as_str(), it.is_spoken));
        let states: Vec<(&str, bool)> = states.collect();
        let on = [("es", true), ("ru", true), ("en", true)];
        assert_eq!(states, [&on[..], &[("de", false), ("fr", false), ("it", false)]].concat());
        assert!(seen.all.iter().all(|it| it.untranslated == 0), "{seen:?}");
        // A program that starts later begins with what was chosen.
        let third = stage.second_program();
        texts::load(&third).await.expect("read");
        assert_eq!(third.locales().languages(), ["es", "ru", "en"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_editors_strangers_and_hostile_choices_are_told() {
    for stage in stages().await {
        let (first, second) =
            tokio::join!(chosen(&stage.house, &["en"], 0), chosen(&stage.house, &["ru"], 0));
        let refused: Vec<_> = [first, second].into_iter().filter_map(Result::err).collect();
        assert_eq!(refused, [LanguagesRefusal::Changed], "one of the two");
        for (wrong, code) in [
            (&["en", "nl"][..], "nl"),
            (&["en", "en"], "en"),
            (&["en", "es"], "es"),
            (&["'; drop table texts; --"], "'; drop table texts; --"),
            (&[""], ""),
        ] {
            let refused = chosen(&stage.house, wrong, 1).await;
            assert_eq!(refused, Err(LanguagesRefusal::Unknown(code.to_owned())));
        }
        for stranger in [staff(&[Action::EditTexts, Action::EditLook]), stage.guest().await] {
            let tried = choose(&stage.house, &stranger, &codes(&["en"]), 1).await;
            assert_eq!(missing_right(tried), Some(Action::PublishTexts));
            let looked = current(&stage.house, &stranger, "en").await;
            assert_eq!(missing_right(looked), Some(Action::PublishTexts));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_production_no_language_is_switched_on_in_which_the_house_has_no_name() {
    let settings = HouseSettings { requires_texts: true, ..testing::settings() };
    for stage in stages_with(&settings).await {
        chosen(&stage.house, &["en", "de"], 0).await.expect("those that are on may stay");
        texts::load(&stage.house).await.expect("read");
        let refused = chosen(&stage.house, &["en", "fr"], 1).await;
        let Err(LanguagesRefusal::HouseUnsaid { language, keys }) = refused else {
            panic!("{refused:?}")
        };
        assert_eq!(language, "fr");
        assert!(keys.contains(&"name".to_owned()), "{keys:?}");
        for key in keys {
            let fact = testing::house_fact(&key);
            let set =
                texts::sources::house_words::set(&stage.house, &Actor::Console, &key, fact, None);
            assert!(set.await.is_ok(), "{key}");
        }
        texts::load(&stage.house).await.expect("read");
        chosen(&stage.house, &["en", "fr"], 1).await.expect("it says its name");
    }
}

async fn paid_in_french(stage: &Stage) -> Order {
    let actor = stage.guest().await;
    sale::hold(stage, &actor, stage.performance, &[0]).await;
    let language = "fr".to_owned();
    let form = PlaceRequest { language, ..sale::form(stage, &actor, sale::EACH).await };
    let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let reference = sale::reference(&placed);
    stage.bank.capture(&reference);
    sale::back(stage, &reference).await;
    Order { secret: placed.secret, reference }
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_of_orders_in_a_language_that_is_off_are_in_the_house_s_own() {
    for stage in stages().await {
        let french = paid_in_french(&stage).await;
        chosen(&stage.house, &["en"], 0).await.expect("chosen");
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.last().expect("the tickets");
        assert_eq!(mail.language, "es", "{}", mail.text);
        assert!(mail.text.contains("/es/"), "{}", mail.text);
        assert!(!mail.text.contains("/fr/"), "{}", mail.text);
        assert_eq!(french.view(&stage).await.state, OrderState::Paid);
    }
}
