//! Texts of the shop, edited by staff: drafts, publication at once or at a time on every program of
//! the house, history, two editors, rights.

use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use std::fmt::Debug;
use testing::{Stage, missing_right, stages};
use texts::{
    back::{bring_back, discard},
    editing::{
        check::TextProblem,
        edit::{Saved, Step, TextRefusal, Which, save},
    },
    files::translators::{ImportStep, TextChoice, import_sheet, parts, sheet},
    shown::{Only, Search, search, text},
};

const ID: &str = "basket-title";
const COUNTED: &str = "basket-ended";
const ONE_FORM: &str = "{ $count ->\n   *[other] seats\n}";

fn which(language: &str) -> Which {
    Which { id: ID.to_owned(), language: language.to_owned() }
}

fn saved(language: &str, text: &str, step: Step) -> Saved {
    Saved { which: which(language), text: text.to_owned(), step, seen: None }
}

fn editor(actions: &[Action]) -> Actor {
    let grants = actions.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn marketing() -> Actor {
    editor(&[Action::EditTexts, Action::PublishTexts])
}

fn said(house: &House, language: &str) -> String {
    house.locales().get(language).expect("a language").text(ID)
}

fn refused<T: Debug>(done: Result<T, Failure<TextRefusal>>) -> TextRefusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn publish(stage: &Stage, language: &str, text: &str) {
    let saved = saved(language, text, Step::Publish);
    save(&stage.house, &marketing(), &saved).await.expect("published");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_text_is_said_by_every_program_of_the_house() {
    for stage in stages().await {
        let second = stage.second_program();
        texts::load(&second).await.expect("read");
        let before = said(&second, "de");
        publish(&stage, "de", "Ihr Korb").await;
        for house in [&stage.house, &second] {
            house::jobs::tick(house).await;
            assert_eq!(said(house, "de"), "Ihr Korb");
        }
        let third = stage.second_program();
        texts::load(&third).await.expect("read");
        assert_eq!(said(&third, "de"), "Ihr Korb", "after a restart");
        bring_back(&stage.house, &marketing(), &which("de"), None).await.expect("as delivered");
        for house in [&stage.house, &second] {
            house::jobs::tick(house).await;
            assert_eq!(said(house, "de"), before);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_seen_by_staff_alone() {
    for stage in stages().await {
        let before = said(&stage.house, "fr");
        let draft = saved("fr", "Votre panier d’essai", Step::Draft);
        save(&stage.house, &marketing(), &draft).await.expect("saved");
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage.house, "fr"), before);
        let preview = texts::preview(&stage.house, "fr", false).await.expect("read");
        assert_eq!(preview.expect("a language").text(ID), "Votre panier d’essai");
        let marked = texts::preview(&stage.house, "fr", true).await.expect("read");
        let marked = marked.expect("a language").text(ID);
        assert_eq!(marked, "\u{e000}basket-title\u{e001}Votre panier d’essai\u{e002}");
        discard(&stage.house, &marketing(), &which("fr")).await.expect("discarded");
        let again = discard(&stage.house, &marketing(), &which("fr")).await;
        assert_eq!(refused(again), TextRefusal::NothingToPublish);
        let preview = texts::preview(&stage.house, "fr", false).await.expect("read");
        assert_eq!(preview.expect("a language").text(ID), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_appears_at_its_time_and_not_before() {
    for stage in stages().await {
        let second = stage.second_program();
        let at = stage.house.now().plus_ms(2 * HOUR_MS);
        let scheduled = saved("it", "Il Suo carrello", Step::Schedule { at });
        save(&stage.house, &marketing(), &scheduled).await.expect("scheduled");
        stage.clock.advance_ms(2 * HOUR_MS - MINUTE_MS);
        house::jobs::tick(&second).await;
        assert_ne!(said(&second, "it"), "Il Suo carrello");
        stage.clock.advance_ms(MINUTE_MS);
        for house in [&second, &stage.house] {
            house::jobs::tick(house).await;
            assert_eq!(said(house, "it"), "Il Suo carrello");
        }
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        assert_eq!(view.language("it").expect("there").draft, None);
        for at in [stage.house.now(), stage.house.now().plus_ms(-DAY_MS)] {
            let late = saved("it", "Tardi", Step::Schedule { at });
            let done = save(&stage.house, &marketing(), &late).await;
            assert_eq!(refused(done), TextRefusal::TimeWrong);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn translations_that_appear_with_their_source_fit_it() {
    for stage in stages().await {
        publish(&stage, "es", "Su cesta").await;
        publish(&stage, "it", "Il Suo cestino").await;
        let at = stage.house.now().plus_ms(HOUR_MS);
        for (language, text) in [("it", "Il Suo carrello"), ("es", "Su carrito")] {
            let scheduled = saved(language, text, Step::Schedule { at });
            save(&stage.house, &marketing(), &scheduled).await.expect("scheduled");
        }
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        assert!(!view.language("it").expect("there").is_stale);
        publish(&stage, "es", "Su cesto").await;
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        assert!(view.language("it").expect("there").is_stale, "the source went on alone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_editors_the_second_one_is_told() {
    for stage in stages().await {
        publish(&stage, "en", "Your basket, first").await;
        let seen = text(&stage.house, &marketing(), ID).await.expect("shown");
        let seen = Some(seen.language("en").expect("there").newest);
        let one = Saved { seen, ..saved("en", "Your basket, second", Step::Draft) };
        save(&stage.house, &marketing(), &one).await.expect("saved");
        let other = Saved { seen, ..saved("en", "Your basket, third", Step::Publish) };
        assert_eq!(refused(save(&stage.house, &marketing(), &other).await), TextRefusal::Changed);
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage.house, "en"), "Your basket, first");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_tells_every_revision_and_each_comes_back() {
    for stage in stages().await {
        for text in ["One", "Two", "Three"] {
            publish(&stage, "en", text).await;
            stage.clock.advance_ms(MINUTE_MS);
        }
        publish(&stage, "en", "Three").await;
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        let bodies: Vec<&str> = view.history.iter().map(|it| it.body.as_str()).collect();
        assert_eq!(bodies, ["Three", "Two", "One"], "the same text is no new revision");
        let published: Vec<bool> = view.history.iter().map(|it| it.is_published).collect();
        assert_eq!(published, [true, false, false]);
        let first = Some(view.history[2].revision);
        bring_back(&stage.house, &marketing(), &which("en"), first).await.expect("back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage.house, "en"), "One");
        let unknown = bring_back(&stage.house, &marketing(), &which("en"), Some(99)).await;
        assert_eq!(refused(unknown), TextRefusal::UnknownRevision);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_in_the_houses_own_language_makes_the_others_stale() {
    for stage in stages().await {
        publish(&stage, "de", "Ihr Korb").await;
        publish(&stage, "es", "Su cesta de hoy").await;
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        let is_stale = |language: &str| view.language(language).expect("there").is_stale;
        assert!(is_stale("de") && is_stale("fr") && !is_stale("es"));
        let only = Search { only: Only::Stale, ..Search::default() };
        let found = search(&stage.house, &marketing(), "en", &only).await.expect("found");
        assert_eq!(found.texts.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), [ID]);
        publish(&stage, "de", "Ihr Korb").await;
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        assert!(!view.language("de").expect("there").is_stale, "it still fits");
        // What was delivered again is what delivered translations belong to.
        bring_back(&stage.house, &marketing(), &which("es"), None).await.expect("back");
        let view = text(&stage.house, &marketing(), ID).await.expect("shown");
        assert!(!view.language("fr").expect("there").is_stale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_break_a_page_is_not_saved() {
    let stage = Stage::on_sqlite().await;
    let wrong = |id: &str, text: &str| Saved {
        which: Which { id: id.to_owned(), language: "en".to_owned() },
        ..saved("en", text, Step::Publish)
    };
    let problem = |problem| TextRefusal::Problem(problem);
    for (saved, refusal) in [
        (wrong(ID, ""), problem(TextProblem::Empty)),
        (wrong(ID, "{ $name }"), problem(TextProblem::UnknownVariable { name: "name".to_owned() })),
        (wrong(ID, "Your **basket**"), problem(TextProblem::Signs)),
        (wrong(ID, "[Basket](/en/basket)"), problem(TextProblem::Signs)),
        (wrong("no-such-message", "a"), TextRefusal::UnknownMessage),
        (wrong(COUNTED, ONE_FORM), problem(TextProblem::MissingForm { form: "one".to_owned() })),
    ] {
        let done = save(&stage.house, &marketing(), &saved).await;
        assert_eq!(refused(done), refusal, "{saved:?}");
    }
    let mut elsewhere = saved("xx", "a", Step::Publish);
    assert_eq!(
        refused(save(&stage.house, &marketing(), &elsewhere).await),
        TextRefusal::UnknownLanguage
    );
    elsewhere.which.language = "en".to_owned();
    save(&stage.house, &marketing(), &elsewhere).await.expect("words");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_edit_or_publish_does_neither() {
    let stage = Stage::on_sqlite().await;
    let guest = stage.guest().await;
    let drafts_only = editor(&[Action::EditTexts]);
    let door = editor(&[Action::Scan]);
    let publish = saved("en", "a", Step::Publish);
    let draft = saved("en", "a", Step::Draft);
    for nobody in [&guest, &door] {
        for (saved, right) in [(&publish, Action::PublishTexts), (&draft, Action::EditTexts)] {
            let done = save(&stage.house, nobody, saved).await;
            assert_eq!(missing_right(done), Some(right));
        }
        assert_eq!(missing_right(text(&stage.house, nobody, ID).await), Some(Action::EditTexts));
        let found = search(&stage.house, nobody, "en", &Search::default()).await;
        assert_eq!(missing_right(found), Some(Action::EditTexts));
    }
    let done = save(&stage.house, &drafts_only, &publish).await;
    assert_eq!(missing_right(done), Some(Action::PublishTexts));
    save(&stage.house, &drafts_only, &draft).await.expect("a draft");
    let back = bring_back(&stage.house, &drafts_only, &which("en"), None).await;
    assert_eq!(missing_right(back), Some(Action::PublishTexts));
}

/// (language of a stale text) by message.
async fn stale(house: &House) -> Vec<(String, String)> {
    let all = parts(house, TextChoice::default()).await.expect("read");
    let stale = all.into_iter().flat_map(|part| {
        let id = part.id.clone();
        part.stale.into_iter().map(move |language| (id.clone(), language))
    });
    let mut stale: Vec<_> = stale.collect();
    stale.dedup();
    stale
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_come_into_another_house_with_what_is_still_to_be_checked_and_no_more() {
    for (stage, other) in stages().await.into_iter().zip(stages().await) {
        let (house, actor) = (&stage.house, marketing());
        let own = house.locales().fallback().language().to_owned();
        let others: Vec<&str> =
            house.locales().languages().into_iter().filter(|it| *it != own).collect();
        let new = saved(&own, "Cesta propia", Step::Publish);
        save(house, &actor, &new).await.expect("saved");
        let (checked, left) = others.split_at(3);
        for (at, language) in checked.iter().enumerate() {
            // The first is said anew, of the others somebody says that they still fit.
            let text = if at == 0 { "Neu".to_owned() } else { said(house, language) };
            save(house, &actor, &saved(language, &text, Step::Publish)).await.expect("saved");
        }
        let before = stale(house).await;
        assert_eq!(before.len(), left.len(), "{before:?}");
        let table = sheet(house, TextChoice::default()).await.expect("written");
        let (there, console) = (&other.house, &Actor::Console);
        import_sheet(there, console, &table, ImportStep::Publish).await.expect("saved");
        assert_eq!(stale(there).await, before);
        texts::load(there).await.expect("loaded");
        assert_eq!(said(there, checked[0]), "Neu");
        let again = import_sheet(there, console, &table, ImportStep::Publish).await.expect("saved");
        assert_eq!(again.changed, 0);
        assert_eq!(stale(there).await, before);
    }
}
