//! News by mail: given with the text that was shown, withdrawn with one click, never given again by
//! a stranger.

use crate::{
    accounts::{ANA, refused},
    sale::{self, EACH, assert_sound, count, form, hold},
};
use domain::{
    actor::Actor,
    consent::{ConsentPlace, ConsentRefusal, Purpose},
    moment::HOUR_MS,
};
use subscribers::consents::{ConsentView, give, give_with_order, is_asked, list, mine, withdraw};
use testing::{Stage, contents, stages};

const NEWS: Purpose = Purpose::Newsletter;
const BEN: &str = "ben@example.org";

async fn view(stage: &Stage, actor: &Actor) -> ConsentView {
    let views = mine(&stage.house, actor).await.expect("read");
    views.into_iter().find(|view| view.purpose == NEWS).expect("the only purpose")
}

async fn listed(stage: &Stage) -> Vec<String> {
    let all = list(&stage.house, NEWS).await.expect("read");
    all.into_iter().map(|one| one.email).collect()
}

/// An order of one seat under the address of the form. Gives its secret and its reference.
async fn ordered(stage: &Stage, actor: &Actor, seat: u32) -> (String, String) {
    hold(stage, actor, stage.performance, &[seat]).await;
    let wanted = form(stage, actor, EACH).await;
    let placed = money::checkout::place_order(&stage.house, actor, &wanted).await;
    let placed = placed.expect("an order");
    (placed.secret.clone(), sale::reference(&placed))
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_given_and_withdrawn_and_each_step_is_kept_with_its_text() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        assert_eq!(view(&stage, &ana).await.since, None, "nobody has said anything for them");
        assert!(is_asked(&stage.house, &ana, NEWS).await.expect("read"));
        let first = stage.house.now();
        give(&stage.house, &ana, NEWS, "de").await.expect("given");
        stage.clock.advance_ms(HOUR_MS);
        give(&stage.house, &ana, NEWS, "es").await.expect("twice is once");
        let given = view(&stage, &ana).await;
        assert_eq!((given.since, given.steps.len()), (Some(first), 1));
        assert!(!is_asked(&stage.house, &ana, NEWS).await.expect("read"));
        let (text, language) = given.steps[0].text.clone().expect("a text");
        assert_eq!((language.as_str(), given.steps[0].place), ("de", ConsentPlace::Profile));
        let words = format!("consent_texts where id = '{text}' and words like '%Neuigkeiten%'");
        assert_eq!(count(&stage, &words).await, 1, "what was agreed to");
        assert_eq!(listed(&stage).await, [ANA]);

        withdraw(&stage.house, &ana, NEWS).await.expect("withdrawn");
        withdraw(&stage.house, &ana, NEWS).await.expect("twice is once");
        let withdrawn = view(&stage, &ana).await;
        assert_eq!((withdrawn.since, withdrawn.steps.len()), (None, 2));
        assert_eq!(listed(&stage).await, Vec::<String>::new());
        stage.clock.advance_ms(HOUR_MS);
        give(&stage.house, &ana, NEWS, "en").await.expect("given again");
        assert_eq!(view(&stage, &ana).await.since, Some(stage.house.now()));
        for (step, times) in [("given", 2), ("withdrawn", 1)] {
            let rows = format!("journal where action = 'person.consent-{step}'");
            assert_eq!(count(&stage, &rows).await, times, "{step}");
        }
        let guest = stage.guest().await;
        let nobody = give(&stage.house, &guest, NEWS, "en").await;
        assert_eq!(refused(nobody), ConsentRefusal::SignedOut);
        assert!(mine(&stage.house, &guest).await.expect("read").is_empty());
        let tables = contents(stage.store()).await.expect("read");
        assert!(!tables["consents"].iter().any(|row| row.contains(ANA)), "no address");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_checkout_a_stranger_s_yes_holds_once_the_order_is_paid() {
    for stage in stages().await {
        let guest = stage.guest().await;
        let (secret, reference) = ordered(&stage, &guest, 3).await;
        give_with_order(&stage.house, &guest, &secret, "en").await.expect("kept");
        assert_eq!(listed(&stage).await, Vec::<String>::new(), "anybody may have typed it");
        stage.bank.capture(&reference);
        sale::back(&stage, &reference).await;
        assert_eq!(listed(&stage).await, [ANA]);
        // The owner of the mailbox signs in, sees it, and withdraws it.
        let ana = stage.signed_in(ANA).await;
        let seen = view(&stage, &ana).await;
        assert_eq!(seen.steps[0].place, ConsentPlace::Checkout);
        stage.clock.advance_ms(1);
        withdraw(&stage.house, &ana, NEWS).await.expect("withdrawn");
        stage.clock.advance_ms(1);
        let (secret, reference) = ordered(&stage, &guest, 5).await;
        give_with_order(&stage.house, &guest, &secret, "en").await.expect("no fault");
        stage.bank.capture(&reference);
        sale::back(&stage, &reference).await;
        assert_eq!(listed(&stage).await, Vec::<String>::new(), "no stranger gives it again");
        // They themselves do, with an order that nobody has paid yet.
        let (secret, _) = ordered(&stage, &ana, 7).await;
        stage.clock.advance_ms(1);
        give_with_order(&stage.house, &ana, &secret, "en").await.expect("kept");
        give_with_order(&stage.house, &ana, &secret, "en").await.expect("twice is once");
        assert_eq!(listed(&stage).await, [ANA]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_s_word_is_nobody_else_s_and_two_at_once_are_one() {
    for stage in stages().await {
        let (ana, ben) = (stage.signed_in(ANA).await, stage.signed_in(BEN).await);
        let (one, two) = tokio::join!(
            give(&stage.house, &ana, NEWS, "en"),
            give(&stage.house, &ana, NEWS, "en"),
        );
        one.expect("given");
        two.expect("given");
        assert_eq!(count(&stage, "consents").await, 1);
        assert_eq!(view(&stage, &ben).await.since, None);
        withdraw(&stage.house, &ben, NEWS).await.expect("nothing to withdraw");
        assert_eq!(listed(&stage).await, [ANA]);
        assert_eq!(count(&stage, "consents").await, 1);
    }
}
