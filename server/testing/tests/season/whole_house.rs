//! A house goes from its rehearsal to production: with what was published and its staff, without
//! drafts and sales.

use appearance::landing::PageEdit;
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::Failure;
use rules::look::Look;
use season::{
    sheets::whole_house::{HouseRefusal, export_house, import_house},
    shown::{
        landing_pages::{LandingPage, TEXT, TITLE},
        looks,
    },
};
use std::{collections::BTreeSet, fmt::Debug};
use testing::{Stage, stages};
use texts::editing::edit::{Saved, Step, Which, save};

fn staff(action: Action) -> Actor {
    Actor::Staff {
        account: AccountId(uuid::Uuid::from_u128(7)),
        grants: vec![(action, "*".to_owned())],
    }
}

fn refused<T: Debug>(done: Result<T, Failure<HouseRefusal>>) -> HouseRefusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn exported(stage: &Stage) -> String {
    let file = export_house(&stage.house).await.expect("written");
    String::from_utf8(file).expect("text")
}

async fn say(stage: &Stage, text: &str, step: Step) {
    let which = Which { id: "basket-title".to_owned(), language: "es".to_owned() };
    let saved = Saved { which, text: text.to_owned(), step, seen: None };
    save(&stage.house, &Actor::Console, &saved).await.expect("saved");
}

async fn page(stage: &Stage, address: &str, step: appearance::landing::Step) {
    let mut page = LandingPage { address: address.to_owned(), ..LandingPage::default() };
    page.set_text(TITLE, "es", "Verano en la ópera".to_owned());
    page.set_text(TEXT, "es", "Doce noches.".to_owned());
    let edit = PageEdit { page, without_picture: false, seen: 0, step };
    let editor = staff(Action::EditContents);
    appearance::landing::save(&stage.house, &editor, None, &edit).await.expect("saved");
}

/// An empty house on each database that tests can reach.
async fn productions() -> Vec<Stage> {
    let mut all = vec![Stage::empty().await];
    if let Some(store) = store::testing::fresh_postgres().await.expect("PostgreSQL answers") {
        all.push(Stage::bare(store).await);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_published_goes_to_production_and_no_draft() {
    for stage in stages().await {
        let rosa = stage.staffer("rosa@example.org", "marketing").await;
        say(&stage, "Nuestra cesta", Step::Publish).await;
        say(&stage, "Nadie lo ha leído", Step::Draft).await;
        page(&stage, "verano", appearance::landing::Step::Publish).await;
        page(&stage, "secreto", appearance::landing::Step::Draft).await;
        let look = Look { radius: 10, ..Look::default() };
        appearance::looks::publish(&stage.house, &staff(Action::EditLook), &look, 0)
            .await
            .expect("published");
        let file = exported(&stage).await;
        for draft in ["Nadie lo ha leído", "secreto"] {
            assert!(!file.contains(draft), "{draft}");
        }
        for production in productions().await {
            let house = &production.house;
            let broken = format!("{file}[\"looks\"\n");
            let tried = import_house(house, &Actor::Console, &broken).await;
            assert_eq!(refused(tried), HouseRefusal::NotReadable(broken.lines().count()));
            import_house(house, &Actor::Console, &file).await.expect("an empty database");
            texts::load(house).await.expect("read");
            let own = house.locales().get("es").expect("spoken");
            assert_eq!(own.text("basket-title"), "Nuestra cesta");
            assert_eq!(looks::shown(house).look, look);
            let found = season::shown::landing_pages::find(house, "verano").await.expect("read");
            assert!(found.is_some());
            let there = exported(&production).await;
            let [there, here] = [&there, &file].map(|it| it.lines().collect::<BTreeSet<&str>>());
            assert_eq!(there, here);
            production.staff_in(&rosa).await;
            let again = import_house(house, &Actor::Console, &file).await;
            assert_eq!(refused(again), HouseRefusal::NotEmpty("accounts"));
        }
    }
}
