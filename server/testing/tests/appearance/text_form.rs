//! The form of a text in all languages: what an editor left alone stays as it is, whether it was a
//! plan for later or a colleague's text.

use domain::{
    id::AccountId,
    moment::{DAY_MS, MINUTE_MS},
    people::actor::{Action, Actor},
};
use house::Failure;
use testing::{Stage, stages};
use texts::{
    back::bring_back,
    editing::edit::{Saved, Step, TextRefusal, Which, save, save_all},
    sent::{Sent, mark, saved, touched},
    shown::{Draft, DraftState, TextView, text},
};

const ID: &str = "basket-title";
const COUNTED: &str = "season-lede";

fn editor() -> Actor {
    let grants = [Action::EditTexts, Action::PublishTexts].map(|it| (it, "*".to_owned()));
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants: grants.to_vec() }
}

async fn view(stage: &Stage, id: &str) -> TextView {
    text(&stage.house, &editor(), id).await.expect("shown")
}

/// The form as the page shows it.
fn form(view: &TextView) -> Vec<Sent> {
    let all = view.languages.iter().map(|one| {
        let forms = view.in_form(one);
        Sent {
            language: one.language.clone(),
            shown: mark(&forms),
            texts: forms.texts,
            seen: Some(one.newest),
            is_ticked: false,
        }
    });
    all.collect()
}

fn one<'a>(form: &'a mut [Sent], language: &str) -> &'a mut Sent {
    form.iter_mut().find(|it| it.language == language).expect("a language")
}

fn typed(form: &mut [Sent], language: &str, text: &str) {
    for (_, known) in &mut one(form, language).texts {
        *known = text.to_owned();
    }
}

fn said(stage: &Stage, language: &str) -> String {
    stage.house.locales().get(language).expect("a language").text(ID)
}

async fn schedule_all(stage: &Stage) -> Step {
    let step = Step::Schedule { at: stage.house.now().plus_ms(30 * DAY_MS) };
    let mut form = form(&view(stage, ID).await);
    for sent in &mut form {
        sent.texts[0].1 = format!("New year {}", sent.language);
    }
    let all = saved(&view(stage, ID).await, &form, step);
    save_all(&stage.house, &editor(), &all).await.expect("scheduled");
    step
}

fn planned(view: &TextView, step: Step) -> Vec<&str> {
    let Step::Schedule { at } = step else { return Vec::new() };
    let is_planned = |draft: &Option<Draft>| {
        draft.as_ref().map(|it| it.state) == Some(DraftState::Scheduled { at })
    };
    let planned = view.languages.iter().filter(|one| is_planned(&one.draft));
    planned.map(|one| one.language.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_for_other_languages_stays_when_one_is_published_now() {
    for stage in stages().await {
        let step = schedule_all(&stage).await;
        let before = view(&stage, ID).await;
        assert_eq!(planned(&before, step).len(), before.languages.len());
        let german = said(&stage, "de");
        let mut sent = form(&before);
        typed(&mut sent, "en", "Your basket today");
        let all = saved(&before, &sent, Step::Publish);
        assert_eq!(all.len(), 1, "{all:?}");
        save_all(&stage.house, &editor(), &all).await.expect("published");
        house::jobs::tick(&stage.house).await;
        assert_eq!(
            (said(&stage, "en").as_str(), said(&stage, "de")),
            ("Your basket today", german)
        );
        let after = view(&stage, ID).await;
        let rest = planned(&after, step);
        assert_eq!(rest.len(), before.languages.len() - 1, "{rest:?}");
        // Whoever ticks a language publishes it as well.
        let mut sent = form(&after);
        one(&mut sent, "de").is_ticked = true;
        let all = saved(&after, &sent, Step::Publish);
        save_all(&stage.house, &editor(), &all).await.expect("published");
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage, "de"), "New year de");
        assert_eq!(planned(&view(&stage, ID).await, step).len(), rest.len() - 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleagues_text_in_another_language_is_never_undone() {
    for stage in stages().await {
        let mut sent = form(&view(&stage, ID).await);
        let which = Which { id: ID.to_owned(), language: "en".to_owned() };
        let hers = Saved { which, text: "Hers".to_owned(), step: Step::Publish, seen: None };
        save(&stage.house, &editor(), &hers).await.expect("published");
        typed(&mut sent, "de", "Meiner");
        for _ in 0..2 {
            let now = view(&stage, ID).await;
            assert_eq!(touched(&now, &sent), ["de"]);
            let all = saved(&now, &sent, Step::Publish);
            assert_eq!(all.len(), 1, "{all:?}");
            let _ = save_all(&stage.house, &editor(), &all).await;
            house::jobs::tick(&stage.house).await;
            assert_eq!(
                (said(&stage, "en").as_str(), said(&stage, "de").as_str()),
                ("Hers", "Meiner")
            );
        }
        // In the same language it is refused.
        let before = view(&stage, ID).await;
        let mut sent = form(&before);
        let again = Saved { text: "Hers again".to_owned(), ..hers };
        save(&stage.house, &editor(), &again).await.expect("published");
        typed(&mut sent, "en", "Mine");
        let now = view(&stage, ID).await;
        match save_all(&stage.house, &editor(), &saved(&now, &sent, Step::Publish)).await {
            Err(Failure::Refused(wrong)) => {
                let wrong: Vec<_> =
                    wrong.iter().map(|it| (it.language.as_str(), &it.why)).collect();
                assert_eq!(wrong, [("en", &TextRefusal::Changed)]);
            }
            other => panic!("expected a refusal, got {other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_that_still_fits_is_ticked() {
    for stage in stages().await {
        for language in ["de", "es"] {
            stage.clock.advance_ms(MINUTE_MS);
            let which = Which { id: ID.to_owned(), language: language.to_owned() };
            let text = format!("A basket {language}");
            let saved = Saved { which, text, step: Step::Publish, seen: None };
            save(&stage.house, &editor(), &saved).await.expect("published");
        }
        let before = view(&stage, ID).await;
        assert!(before.language("de").expect("there").is_stale);
        let mut sent = form(&before);
        one(&mut sent, "de").is_ticked = true;
        save_all(&stage.house, &editor(), &saved(&before, &sent, Step::Publish))
            .await
            .expect("saved");
        let after = view(&stage, ID).await;
        assert!(!after.language("de").expect("there").is_stale);
        assert!(after.language("fr").expect("there").is_stale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_line_under_the_season_is_one_sentence_where_the_house_likes() {
    let stage = Stage::on_sqlite().await;
    let before = view(&stage, COUNTED).await;
    for language in &before.languages {
        let forms = before.in_form(language);
        assert!(forms.variable.is_some() && forms.texts.len() > 1, "{forms:?}");
        assert!(forms.texts.iter().all(|(_, text)| !text.contains("->")), "{forms:?}");
    }
    let mut sent = form(&before);
    let english = one(&mut sent, "en");
    let last = english.texts.len() - 1;
    for (_, text) in &mut english.texts[..last] {
        text.clear();
    }
    english.texts[last].1 = "Opera as it should be.".to_owned();
    save_all(&stage.house, &editor(), &saved(&before, &sent, Step::Publish)).await.expect("saved");
    let after = view(&stage, COUNTED).await;
    let english = after.language("en").expect("there");
    assert_eq!(english.published.as_deref(), Some("Opera as it should be."));
    // The page has the fields for each number again, to go back to them.
    assert_eq!(after.in_form(english).texts.len(), last + 1);
    assert!(saved(&after, &form(&after), Step::Publish).is_empty());
    let which = Which { id: COUNTED.to_owned(), language: "en".to_owned() };
    bring_back(&stage.house, &editor(), &which, None).await.expect("as delivered");
}
