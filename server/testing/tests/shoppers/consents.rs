//! News by mail: given with the text that was shown, withdrawn with one click, never given again by
//! a stranger.

use crate::{
    sale::{self, EACH, assert_sound, count, form, hold},
    shoppers::accounts::{ANA, refused},
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    people::{
        actor::Actor,
        consent::{CONFIRM_LIFE_MS, ConsentPlace, ConsentRefusal, Purpose},
    },
};
use house::HouseSettings;
use subscribers::own_data::consents::{
    ConsentView, LinkState, confirm, give, give_with_order, is_asked, link, list, mine, withdraw,
};
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

/// Stages whose house writes to nobody before a mail was confirmed.
async fn confirming() -> Vec<Stage> {
    let settings =
        HouseSettings { news_confirmed_in: vec!["ES".to_owned()], ..testing::settings() };
    testing::stages_with(&settings).await
}

/// The secrets of the links that were mailed to Ana, the oldest first.
async fn links(stage: &Stage) -> Vec<String> {
    house::jobs::tick(&stage.house).await;
    let mails = stage.mail.mails();
    let links = mails.iter().filter(|mail| mail.to == ANA).filter_map(|mail| {
        let (_, link) = mail.text.split_once("/en/news/")?;
        link.split_whitespace().next().map(str::to_owned)
    });
    links.collect()
}

/// A guest orders under Ana's address, says yes, and pays.
async fn say_yes(stage: &Stage, seat: u32) -> String {
    let guest = stage.guest().await;
    let (secret, reference) = ordered(stage, &guest, seat).await;
    give_with_order(&stage.house, &guest, &secret, "en").await.expect("kept");
    stage.bank.capture(&reference);
    sale::back(stage, &reference).await;
    secret
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_mail_confirms_it_a_typed_address_counts_once_its_link_was_used() {
    for stage in confirming().await {
        let order = say_yes(&stage, 3).await;
        assert_eq!(listed(&stage).await, Vec::<String>::new(), "paying is no proof");
        let guest = stage.guest().await;
        give_with_order(&stage.house, &guest, &order, "en").await.expect("no fault");
        say_yes(&stage, 5).await;
        let secrets = links(&stage).await;
        let [secret] = secrets.as_slice() else { panic!("one mail an hour: {secrets:?}") };
        let seen = link(&stage.house, secret).await.expect("read").expect("a link of ours");
        assert_eq!(seen.state, LinkState::Open);
        assert!(seen.words.contains("news and offers"), "{}", seen.words);
        assert_eq!(listed(&stage).await, Vec::<String>::new(), "mail programs look at links");
        let confirmed_at = stage.house.now();
        confirm(&stage.house, &guest, secret).await.expect("confirmed");
        stage.clock.advance_ms(HOUR_MS);
        confirm(&stage.house, &guest, secret).await.expect("twice is once");
        assert_eq!(listed(&stage).await, [ANA]);
        let ana = stage.signed_in(ANA).await;
        let given = view(&stage, &ana).await;
        assert_eq!((given.since, given.steps.len()), (Some(confirmed_at), 1));
        // What the owner has withdrawn nobody asks for again.
        withdraw(&stage.house, &ana, NEWS).await.expect("withdrawn");
        stage.clock.advance_ms(DAY_MS);
        say_yes(&stage, 7).await;
        assert_eq!(links(&stage).await.len(), 1);
        confirm(&stage.house, &guest, secret).await.expect("it was used");
        assert_eq!(listed(&stage).await, Vec::<String>::new());
        let nobodys = confirm(&stage.house, &guest, "made up").await;
        assert_eq!(refused(nobodys), ConsentRefusal::UnknownLink);
        let tables = contents(stage.store()).await.expect("read");
        let is_kept = tables.values().flatten().any(|row| row.contains(secret.as_str()));
        assert!(!is_kept, "no copy of the database confirms anything");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_too_old_confirms_nothing_and_is_forgotten() {
    for stage in confirming().await {
        say_yes(&stage, 3).await;
        let first = links(&stage).await.remove(0);
        stage.clock.advance_ms(CONFIRM_LIFE_MS);
        let guest = stage.guest().await;
        let late = confirm(&stage.house, &guest, &first).await;
        assert_eq!(refused(late), ConsentRefusal::Late);
        let seen = link(&stage.house, &first).await.expect("read").expect("a link of ours");
        assert_eq!(seen.state, LinkState::Late);
        assert_eq!(listed(&stage).await, Vec::<String>::new());
        // Who is asked again has another one. Signed in, nobody has to.
        say_yes(&stage, 5).await;
        let second = links(&stage).await.remove(1);
        assert_ne!(first, second);
        let ana = stage.signed_in(ANA).await;
        give(&stage.house, &ana, NEWS, "en").await.expect("given");
        assert_eq!(listed(&stage).await, [ANA]);
        confirm(&stage.house, &guest, &second).await.expect("it is given already");
        assert_eq!(view(&stage, &ana).await.steps.len(), 1);
        stage.clock.advance_ms(CONFIRM_LIFE_MS + 31 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "consent_requests").await, 1, "the confirmed one is a proof");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_strangers_said_before_the_house_asked_for_a_mail_counts_no_more() {
    for stage in confirming().await {
        say_yes(&stage, 3).await;
        let former = "insert into consents (id, person_id, purpose, given, text_id, order_id, \
             place, at_ms) select 'c1', o.person_id, 'newsletter', 1, t.id, o.id, 'checkout', 1 \
             from orders o cross join consent_texts t where o.paid_at_ms is not null";
        testing::plant(stage.store(), former).await.expect("planted");
        assert_eq!(listed(&stage).await, Vec::<String>::new(), "nobody has confirmed it");
        let ana = stage.signed_in(ANA).await;
        assert_eq!(view(&stage, &ana).await.since, None);
        assert!(is_asked(&stage.house, &ana, NEWS).await.expect("read"));
    }
}
