//! Pages of the house's own: drafts for staff alone, published in their time, at addresses that
//! lead on for ever.

use appearance::landing::{
    LandingRefusal, MENU_MAX, PageEdit, PageProblem, Step, WrongPart, bring_back, landing_page,
    landing_pages, refocus, save, upload,
};
use domain::{
    id::{AccountId, LandingPageId},
    moment::{DAY_MS, HOUR_MS},
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use season::{
    contents::fields::FieldProblem,
    sheets::season_import::import_season,
    shown::landing_pages::{BUTTON, Found, LandingPage, TEXT, TITLE, find, shown},
};
use std::fmt::Debug;
use testing::{Stage, missing_right, number, season_example, stages};

fn staff(scope: &str) -> Actor {
    let grants = vec![(Action::EditContents, scope.to_owned())];
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn refused<T: Debug, R: Debug>(done: Result<T, Failure<R>>) -> R {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn summer(house: &House, address: &str) -> LandingPage {
    let own = house.locales().fallback().language().to_owned();
    let mut page = LandingPage { address: address.to_owned(), ..LandingPage::default() };
    page.set_text(TITLE, &own, "Verano en la ópera".to_owned());
    page.set_text(TEXT, &own, "Doce **noches**.".to_owned());
    page
}

fn edit(page: &LandingPage, seen: i64, step: Step) -> PageEdit {
    PageEdit { page: page.clone(), without_picture: false, seen, step }
}

async fn saved(stage: &Stage, page: &LandingPage, step: Step) -> LandingPageId {
    save(&stage.house, &staff("*"), None, &edit(page, 0, step)).await.expect("saved")
}

async fn again(stage: &Stage, id: LandingPageId, page: &LandingPage, seen: i64, step: Step) {
    let edit = edit(page, seen, step);
    save(&stage.house, &staff("*"), Some(id), &edit).await.expect("saved");
}

async fn at(house: &House, address: &str) -> Option<Found> {
    find(house, address).await.expect("read")
}

async fn problems(stage: &Stage, page: &LandingPage, step: Step) -> Vec<(String, PageProblem)> {
    let done = save(&stage.house, &staff("*"), None, &edit(page, 0, step)).await;
    let LandingRefusal::Wrong(wrong) = refused(done) else { panic!("wrong fields") };
    wrong.into_iter().map(|WrongPart { field, why }| (field, why)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_seen_by_staff_alone_until_it_is_published() {
    for stage in stages().await {
        let (house, second) = (&stage.house, stage.second_program());
        let mut page = summer(house, "summer");
        let id = saved(&stage, &page, Step::Draft).await;
        assert_eq!(at(&second, "summer").await, None);
        let (draft, _) = landing_page(house, &staff("*"), id).await.expect("read");
        assert_eq!((draft.revision, &draft.page, &draft.published), (1, &page, &None));
        again(&stage, id, &page, 1, Step::Publish).await;
        assert_eq!(at(&second, "summer").await, Some(Found::Here(page.clone())));
        // A change that isn't published yet changes nothing for shoppers.
        let published = page.clone();
        page.set_text(TITLE, "en", "Summer at the opera".to_owned());
        again(&stage, id, &page, 2, Step::Draft).await;
        assert_eq!(at(&second, "summer").await, Some(Found::Here(published.clone())));
        let all = landing_pages(house, &staff("*")).await.expect("read");
        assert_eq!(all[0].published, Some((2, published)));
        assert!(all[0].lacking.iter().any(|language| language == "de"));
        again(&stage, id, &page, 3, Step::Publish).await;
        assert_eq!(at(&second, "summer").await, Some(Found::Here(page.clone())));
        again(&stage, id, &page, 4, Step::TakeDown).await;
        assert_eq!(at(&second, "summer").await, None);
        let told = "select count(*) from journal where action like 'landing-page.%'";
        assert_eq!(number(stage.store(), told).await.expect("a number"), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_shown_from_and_until_its_times() {
    for stage in stages().await {
        let mut page = summer(&stage.house, "summer");
        (page.in_menu, page.in_footer) = (true, true);
        page.from_ms = Some(stage.house.now().plus_ms(HOUR_MS).0);
        page.until_ms = Some(stage.house.now().plus_ms(2 * HOUR_MS).0);
        let id = saved(&stage, &page, Step::Publish).await;
        texts::load(&stage.house).await.expect("read");
        let named = || shown(&stage.house).now(stage.house.now()).len();
        assert_eq!((at(&stage.house, "summer").await, named()), (None, 0));
        stage.clock.advance_ms(HOUR_MS);
        let here = Some(Found::Here(page.clone()));
        assert_eq!((at(&stage.house, "summer").await, named()), (here, 1));
        stage.clock.advance_ms(HOUR_MS);
        assert_eq!((at(&stage.house, "summer").await, named()), (None, 0));
        // What is over can be saved, and not published again.
        let wrong = save(&stage.house, &staff("*"), Some(id), &edit(&page, 1, Step::Publish)).await;
        let why = WrongPart { field: "until".to_owned(), why: PageProblem::Time };
        assert_eq!(refused(wrong), LandingRefusal::Wrong(vec![why]));
        page.until_ms = page.from_ms;
        again(&stage, id, &page, 1, Step::Draft).await;
        // A beginning in the past means at once.
        page.until_ms = None;
        again(&stage, id, &page, 2, Step::Publish).await;
        assert!(at(&stage.house, "summer").await.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_address_leads_on_and_is_nobody_else_s() {
    for stage in stages().await {
        let mut page = summer(&stage.house, "summer");
        let id = saved(&stage, &page, Step::Publish).await;
        for (seen, address) in [(1, "summer-2027"), (2, "festival")] {
            page.address = address.to_owned();
            again(&stage, id, &page, seen, Step::Publish).await;
        }
        let moved = Some(Found::Moved("festival".to_owned()));
        for former in ["summer", "summer-2027", "SUMMER", "Festival"] {
            assert_eq!(at(&stage.house, former).await, moved, "{former}");
        }
        for taken in ["summer", "festival", " Summer "] {
            let other = summer(&stage.house, taken);
            let problems = problems(&stage, &other, Step::Draft).await;
            assert_eq!(problems, [("address".to_owned(), PageProblem::AddressTaken)], "{taken}");
        }
        // Its own former address may come back.
        page.address = "summer".to_owned();
        again(&stage, id, &page, 3, Step::Publish).await;
        assert!(matches!(at(&stage.house, "summer").await, Some(Found::Here(_))));
        // What only a draft had is free again, and never leads anywhere.
        page.address = "try".to_owned();
        again(&stage, id, &page, 4, Step::Draft).await;
        assert_eq!(at(&stage.house, "try").await, None);
        page.address = "another-try".to_owned();
        again(&stage, id, &page, 5, Step::Draft).await;
        saved(&stage, &summer(&stage.house, "try"), Step::Publish).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_editors_the_second_is_told_and_a_former_version_comes_back() {
    for stage in stages().await {
        let (house, rosa) = (&stage.house, staff("*"));
        let first = summer(house, "summer");
        let id = saved(&stage, &first, Step::Publish).await;
        let mut page = first.clone();
        page.set_text(TITLE, "en", "Summer".to_owned());
        page.address = "festival".to_owned();
        again(&stage, id, &page, 1, Step::Publish).await;
        for step in [Step::Draft, Step::Publish, Step::TakeDown] {
            let late = save(house, &rosa, Some(id), &edit(&first, 1, step)).await;
            assert_eq!(refused(late), LandingRefusal::Changed);
        }
        let two = [edit(&first, 2, Step::Draft), edit(&page, 2, Step::Draft)];
        let both = tokio::join!(
            save(house, &rosa, Some(id), &two[0]),
            save(house, &rosa, Some(id), &two[1])
        );
        assert_eq!([both.0.is_ok(), both.1.is_ok()].iter().filter(|done| **done).count(), 1);
        assert_eq!(refused(bring_back(house, &rosa, id, 1, 2).await), LandingRefusal::Changed);
        bring_back(house, &rosa, id, 1, 3).await.expect("brought back");
        let (draft, former) = landing_page(house, &rosa, id).await.expect("read");
        assert_eq!(draft.page.texts, first.texts);
        assert_eq!(former.iter().map(|it| it.revision).collect::<Vec<_>>(), [4, 3, 2, 1]);
        assert_eq!(refused(bring_back(house, &rosa, id, 99, 4).await), LandingRefusal::Unknown);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_is_told_by_its_field() {
    for stage in stages().await {
        let own = stage.house.locales().fallback().language().to_owned();
        for address in ["", "..", "a/b", "a.b", "a b", "été", "🎭", "-a", "a\u{0}", "%2e%2e"] {
            let problems = problems(&stage, &summer(&stage.house, address), Step::Draft).await;
            assert_eq!(problems, [("address".to_owned(), PageProblem::Address)], "{address}");
        }
        let mut page = summer(&stage.house, "summer");
        page.set_text(TEXT, "en", "x".repeat(40_000));
        page.set_text(TITLE, "de", "Zwei\nZeilen".to_owned());
        page.link = "javascript:alert(1)".to_owned();
        page.productions = vec!["nothing\u{0}".to_owned()];
        let problems_of = problems(&stage, &page, Step::Draft).await;
        let field = |why| PageProblem::Field(why);
        for expected in [
            ("text.en", field(FieldProblem::TooLong { most: 10_000 })),
            ("title.de", field(FieldProblem::Character { code: 10 })),
            ("link", PageProblem::Link),
            ("productions", PageProblem::UnknownProduction),
        ] {
            let expected = (expected.0.to_owned(), expected.1);
            assert!(problems_of.contains(&expected), "{expected:?} in {problems_of:?}");
        }
        page = summer(&stage.house, "summer");
        page.productions = vec!["nothing".to_owned()];
        let unknown = [("productions".to_owned(), PageProblem::UnknownProduction)];
        assert_eq!(problems(&stage, &page, Step::Draft).await, unknown);
        page = LandingPage { address: "summer".to_owned(), ..LandingPage::default() };
        page.set_text(TITLE, "en", "Summer".to_owned());
        page.set_text(BUTTON, "en", "Buy".to_owned());
        let missing = [
            (format!("title.{own}"), PageProblem::NotInOwnLanguage),
            ("link".to_owned(), PageProblem::HalfButton),
        ];
        assert_eq!(problems(&stage, &page, Step::Publish).await, missing);
        page.link = "/en/offers".to_owned();
        let missing = [
            (format!("title.{own}"), PageProblem::NotInOwnLanguage),
            (format!("button.{own}"), PageProblem::HalfButton),
        ];
        assert_eq!(problems(&stage, &page, Step::Publish).await, missing);
        let pages = "select count(*) from landing_pages";
        assert_eq!(number(stage.store(), pages).await.expect("a number"), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_has_room_for_a_few() {
    for stage in stages().await {
        let in_menu = |address: &str| {
            let page = summer(&stage.house, address);
            LandingPage { in_menu: true, ..page }
        };
        for at in 0..MENU_MAX {
            let mut page = in_menu(&format!("page-{at}"));
            page.until_ms = Some(stage.house.now().plus_ms(DAY_MS).0);
            saved(&stage, &page, Step::Publish).await;
        }
        let full = [("in_menu".to_owned(), PageProblem::MenuFull { most: MENU_MAX })];
        assert_eq!(problems(&stage, &in_menu("more"), Step::Publish).await, full);
        saved(&stage, &in_menu("more"), Step::Draft).await;
        stage.clock.advance_ms(DAY_MS);
        saved(&stage, &in_menu("later"), Step::Publish).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_edits_everything_edits_pages() {
    for stage in stages().await {
        let page = summer(&stage.house, "summer");
        let id = saved(&stage, &page, Step::Draft).await;
        let scoped = staff("production:tosca");
        for stranger in [scoped, stage.guest().await] {
            let (house, draft) = (&stage.house, edit(&page, 0, Step::Draft));
            let all = [
                missing_right(save(house, &stranger, None, &draft).await),
                missing_right(landing_pages(house, &stranger).await),
                missing_right(landing_page(house, &stranger, id).await),
                missing_right(bring_back(house, &stranger, id, 1, 1).await),
            ];
            assert_eq!(all, [Some(Action::EditContents); 4]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_picture_comes_with_the_draft_and_its_cards_are_those_of_the_shop() {
    for stage in stages().await {
        let (house, rosa) = (&stage.house, staff("*"));
        let folder = season_example(&[]);
        import_season(house, &Actor::Console, &folder, false).await.expect("good");
        let mut page = summer(house, "summer");
        page.productions = ["swan-lake", "carmen", "swan-lake", ""].map(str::to_owned).to_vec();
        let id = saved(&stage, &page, Step::Publish).await;
        let picture = image::RgbImage::from_pixel(1200, 800, image::Rgb([90, 20, 30]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("written");
        upload(house, &rosa, id, bytes.into_inner(), 1).await.expect("uploaded");
        let Some(Found::Here(shown)) = at(house, "summer").await else { panic!("a page") };
        assert_eq!((shown.picture, shown.productions.len()), (None, 2));
        let focus = pictures::Focus { x: 100, y: 0 };
        refocus(house, &rosa, id, focus, 2).await.expect("cut");
        let late = refocus(house, &rosa, id, focus, 2).await;
        assert!(format!("{:?}", refused(late)).contains("Changed"));
        // What the form doesn't send stays.
        again(&stage, id, &page, 3, Step::Publish).await;
        let Some(Found::Here(shown)) = at(house, "summer").await else { panic!("a page") };
        let name = shown.picture.expect("a picture");
        let kept =
            season::contents::pictures::shown(house, &name).await.expect("read").expect("kept");
        assert_eq!(kept.focus, focus);
        let without = PageEdit { without_picture: true, ..edit(&page, 4, Step::Publish) };
        save(house, &rosa, Some(id), &without).await.expect("saved");
        let Some(Found::Here(shown)) = at(house, "summer").await else { panic!("a page") };
        assert_eq!(shown.picture, None);
        let keys = &shown.productions;
        let cards = selling::programme::chosen(house, keys, None, "en").await.expect("read");
        let titles = cards.iter().flat_map(|season| &season.productions);
        let mut titles: Vec<&str> = titles.map(|card| card.title.as_str()).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["Carmen", "Swan Lake"]);
    }
}
