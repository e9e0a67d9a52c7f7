//! For everybody else a performance for schools does not exist anywhere, and for a school nothing
//! else does.

use crate::{
    buying::school_house::{
        OF_SCHOOLS, OF_SCHOOLS_TOO, OF_THE_CLUB, PUBLIC, account, basket, hold, is, open,
        open_with, school, sign_in, try_hold,
    },
    sale::{form, refusal, refused},
};
use domain::{
    id::{PerformanceId, PersonId},
    order::PlaceRefusal,
    people::{actor::Actor, customer::GrantRefusal},
    sales::extra::PutRefusal,
    seats::hold::HoldRefusal,
};
use people::{customers::GrantKind, persons::AddPerson};
use selling::{basket::BeneficiaryRefusal, extras::PutExtra, plan_page::visible::PlanShown};
use testing::{Stage, stages, text};

/// Any performance of each, and one whose own performances are for schools alone.
const PACKAGES: &str = "key,kind,season,seats,who,name_en\n\
    any-two,package,2026-27,each,,Any two\n\
    school-two,package,2026-27,each,school,Two for schools\n\
    both,subscription,2026-27,same,,Both\n";
const GROUPS: &str = "package,group,min,max,for\n\
    any-two,all,1,2,all\n\
    school-two,all,2,2,carmen-2026-12-05-2000; swan-lake-2027-02-13-1700\n\
    both,all,,,all; !swan-lake-2027-02-11-1930\n";
const EXTRAS: &str = "key,kind,price,amounts,tax,company,for,name_en\n\
    programme,extra,6.50,,books,opera,all,Programme book\n\
    cava,extra,9.00,,services,opera,,Cava\n";

async fn id(stage: &Stage, slug: &str) -> PerformanceId {
    season::plan::performance(&stage.house, slug).await.expect("read").expect("announced")
}

/// Every place where a performance may show, by the function that pages call.
async fn seen_at(stage: &Stage, actor: Option<&Actor>, slug: &str) -> Vec<&'static str> {
    let (house, session) = (&stage.house, actor.map(Stage::session_of));
    let performance = id(stage, slug).await;
    let mut at = Vec::new();
    let mut note = |is_there: bool, place| at.extend(is_there.then_some(place));
    let season =
        selling::programme::season(house, session, "en").await.expect("read").expect("a season");
    note(season.performances.iter().any(|card| card.slug == slug), "season");
    let production = if slug.starts_with("carmen") { "carmen" } else { "swan-lake" };
    let view =
        selling::programme::production(house, production, session, "en").await.expect("read");
    let cards = view.map(|view| view.performances).unwrap_or_default();
    note(cards.iter().any(|card| card.slug == slug), "production");
    note(
        selling::plan_page::open_plan(house, slug, "en", session, None)
            .await
            .expect("read")
            .is_some(),
        "plan",
    );
    note(
        selling::plan_page::live::watch(house, performance, session).await.expect("read").is_some(),
        "live",
    );
    for offer in ["any-two", "both", "school-two"] {
        let missing = selling::products::missing(house, performance, session, offer, 0, "en").await;
        note(missing.expect("read").is_some(), "missing");
        let choice = selling::offers::choice(house, offer, session, "en").await.expect("read");
        let cards = choice.map(|choice| choice.card.performances).unwrap_or_default();
        note(cards.iter().any(|card| card.slug == slug), "choice");
        let view = selling::offers::offer(house, offer, session, "en").await.expect("read");
        let cards = view.map(|view| view.card.performances).unwrap_or_default();
        note(cards.iter().any(|card| card.slug == slug), "offer");
    }
    let offers =
        selling::offers::offers(house, "en", session, None).await.expect("read").expect("a season");
    let cards = || offers.offers.iter().flat_map(|card| &card.performances);
    note(cards().any(|card| card.slug == slug), "offers");
    let with = selling::offers::offers(house, "en", session, Some(slug))
        .await
        .expect("read")
        .expect("a season");
    note(with.with.is_some(), "offers with it");
    let extra = selling::extras::extra(house, "programme", session, "en").await.expect("read");
    let performances = extra.map(|extra| extra.performances).unwrap_or_default();
    note(performances.iter().any(|it| it.performance == performance), "extras");
    at
}

async fn open_all(stage: &Stage) {
    let sheets = [
        ("packages", PACKAGES),
        ("package_groups", GROUPS),
        ("package_steps", "package,count,change\n"),
        ("package_prices", "package,zone,tariff,price\n"),
        ("seniority_steps", "offers,years,change\n"),
        ("extras", EXTRAS),
    ];
    open_with(stage, &sheets).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn for_everybody_else_it_does_not_exist_anywhere() {
    for stage in stages().await {
        open_all(&stage).await;
        let friend = account(&stage, "friend@example.org", "friend").await;
        let guest = stage.guest().await;
        let nowhere: Vec<&str> = Vec::new();
        for actor in [None, Some(&guest), Some(&friend)] {
            for slug in [OF_SCHOOLS, OF_SCHOOLS_TOO, OF_THE_CLUB] {
                assert_eq!(seen_at(&stage, actor, slug).await, nowhere, "{slug} {actor:?}");
            }
            let public = seen_at(&stage, actor, PUBLIC).await;
            let all = ["season", "production", "plan", "live", "choice", "offers"];
            assert!(all.iter().all(|place| public.contains(place)), "{public:?}");
        }
        for actor in [&guest, &friend] {
            let hidden = refused(try_hold(&stage, actor, OF_SCHOOLS, &[0]).await);
            assert_eq!(hidden, HoldRefusal::UnknownPerformance);
            let performance = Some(id(&stage, OF_SCHOOLS).await);
            let put = PutExtra {
                key: "programme".to_owned(),
                performance,
                quantity: 1,
                amount_minor: None,
                beneficiary: None,
            };
            let hidden = refused(selling::extras::put_extra(&stage.house, actor, &put).await);
            assert_eq!(hidden, PutRefusal::OtherPerformance);
        }
        hold(&stage, &guest, PUBLIC, &[0]).await;
        let proposed = basket(&stage, &guest).await.suggestions;
        let performances = proposed.iter().flat_map(|offer| &offer.performances).count();
        assert_eq!(performances, 1, "the programme of the performance that they have");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_sees_its_performances_and_nothing_else() {
    for stage in stages().await {
        open_all(&stage).await;
        let school = school(&stage).await;
        for slug in [OF_SCHOOLS, OF_SCHOOLS_TOO] {
            let seen = seen_at(&stage, Some(&school), slug).await;
            let all = ["season", "production", "plan", "live", "choice", "offers", "extras"];
            assert!(all.iter().all(|place| seen.contains(place)), "{slug}: {seen:?}");
        }
        let nowhere: Vec<&str> = Vec::new();
        for slug in [PUBLIC, OF_THE_CLUB] {
            assert_eq!(seen_at(&stage, Some(&school), slug).await, nowhere, "{slug}");
        }
        let offers =
            selling::offers::offers(&stage.house, "en", Some(Stage::session_of(&school)), None)
                .await;
        let offers = offers.expect("read").expect("a season").offers;
        let keys: Vec<&str> = offers.iter().map(|card| card.offer.key.as_str()).collect();
        assert_eq!(keys, ["school-two"]);
        let extras =
            selling::extras::extras(&stage.house, Some(Stage::session_of(&school)), "en").await;
        let extras = extras.expect("read");
        let keys: Vec<&str> = extras.iter().map(|card| card.key.as_str()).collect();
        assert_eq!(keys, ["school-card", "programme"], "what names them, what goes with theirs");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_is_refused_everything_else_and_told_why() {
    for stage in stages().await {
        open_all(&stage).await;
        let school = school(&stage).await;
        let other = refused(try_hold(&stage, &school, PUBLIC, &[0]).await);
        assert_eq!(other, HoldRefusal::OtherKind { kind: "school".to_owned() });
        let said =
            season::words::say_refusal(&stage.house, id(&stage, PUBLIC).await, other, "en").await;
        assert_eq!(said.expect("read"), HoldRefusal::OtherKind { kind: "School".to_owned() });
        let club = refused(try_hold(&stage, &school, OF_THE_CLUB, &[0]).await);
        assert_eq!(club, HoldRefusal::UnknownPerformance, "nobody else's performances are named");
        for key in ["friends", "cava"] {
            let put = PutExtra {
                key: key.to_owned(),
                performance: None,
                quantity: 1,
                amount_minor: None,
                beneficiary: None,
            };
            let refused = refused(selling::extras::put_extra(&stage.house, &school, &put).await);
            assert_eq!(refused, PutRefusal::OtherKind, "{key}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_held_is_not_ordered_by_the_school_that_signs_in() {
    for stage in stages().await {
        open(&stage).await;
        let (session, secret) =
            people::sessions::start_session(&stage.house, "en", None).await.expect("a session");
        hold(&stage, &session.actor(), PUBLIC, &[0]).await;
        let email = "school@example.org";
        let actor = sign_in(&stage, &session.actor(), secret, email).await;
        is(&stage, email, "school", None).await;
        let other =
            PlaceRefusal::OtherKind { kind: "School".to_owned(), title: "Carmen".to_owned() };
        assert_eq!(basket(&stage, &actor).await.refusal.as_ref(), Some(&other));
        let total = basket(&stage, &actor).await.quote.total_minor;
        let form = form(&stage, &actor, total).await;
        assert_eq!(refusal(money::checkout::place_order(&stage.house, &actor, &form).await), other);
    }
}

async fn named(stage: &Stage, actor: &Actor) -> PersonId {
    let request = AddPerson {
        given_name: "Eva".to_owned(),
        family_name: "Ruiz".to_owned(),
        language: "en".to_owned(),
    };
    people::persons::add_person(&stage.house, actor, &request).await.expect("added")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_buys_nothing_else_for_people_whom_it_names() {
    for stage in stages().await {
        open_all(&stage).await;
        let school = school(&stage).await;
        let eva = named(&stage, &school).await;
        let nowhere: Vec<&str> = Vec::new();
        assert_eq!(seen_at(&stage, Some(&school), PUBLIC).await, nowhere);
        let other = refused(try_hold(&stage, &school, PUBLIC, &[0]).await);
        assert_eq!(other, HoldRefusal::OtherKind { kind: "school".to_owned() });
        let put = PutExtra {
            key: "friends".to_owned(),
            performance: None,
            quantity: 1,
            amount_minor: None,
            beneficiary: Some(eva),
        };
        assert_eq!(
            refused(selling::extras::put_extra(&stage.house, &school, &put).await),
            PutRefusal::OtherKind
        );
        // A seat of their own performance may be hers.
        hold(&stage, &school, OF_SCHOOLS, &[0]).await;
        let line = basket(&stage, &school).await.lines[0].id;
        selling::basket::set_beneficiary(&stage.house, &school, line, Some(eva))
            .await
            .expect("theirs to give");
        assert_eq!(basket(&stage, &school).await.refusal, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_acts_for_a_school_sees_both_and_pays_at_once() {
    for stage in stages().await {
        open(&stage).await;
        let email = "teacher@example.org";
        let teacher = stage.signed_in(email).await;
        let eva = named(&stage, &teacher).await;
        stage.grant(email, Some(("Eva", "Ruiz")), "school").await;
        for slug in [PUBLIC, OF_SCHOOLS] {
            assert!(seen_at(&stage, Some(&teacher), slug).await.contains(&"plan"), "{slug}");
        }
        hold(&stage, &teacher, OF_SCHOOLS, &[0]).await;
        hold(&stage, &teacher, PUBLIC, &[0]).await;
        let view = basket(&stage, &teacher).await;
        assert_eq!((view.refusal, view.invoices.len()), (None, 0));
        let of = |title: &str, starts: &str| {
            let mut lines = view.lines.iter();
            let line = lines.find(|line| line.title == title && line.performance_slug == starts);
            line.expect("held")
        };
        let (own, evas) = (of("Carmen", PUBLIC).id, of("Carmen", OF_SCHOOLS).id);
        let chosen = of("Carmen", OF_SCHOOLS).people.iter().find(|person| person.is_chosen);
        assert_eq!(chosen.expect("somebody").id, Some(eva), "given to whom it is meant for");
        let swap = selling::basket::set_beneficiary(&stage.house, &teacher, evas, None).await;
        assert_eq!(refused(swap), BeneficiaryRefusal::NotSold, "not meant for the teacher");
        let swap = selling::basket::set_beneficiary(&stage.house, &teacher, own, Some(eva)).await;
        assert_eq!(refused(swap), BeneficiaryRefusal::NotSold, "who is kept apart");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kind_that_no_sheet_has_is_not_granted() {
    for stage in stages().await {
        open(&stage).await;
        stage.signed_in("school@example.org").await;
        let mut grant = GrantKind {
            email: "school@example.org".to_owned(),
            name: None,
            kind: "scool".to_owned(),
            from: None,
            until: None,
            cause: "a test".to_owned(),
        };
        let slip =
            refused(people::customers::grant_kind(&stage.house, &Actor::Console, &grant).await);
        assert_eq!(slip, GrantRefusal::UnknownKind);
        grant.kind = "school".to_owned();
        people::customers::grant_kind(&stage.house, &Actor::Console, &grant)
            .await
            .expect("granted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_of_a_hidden_performance_is_theirs_alone() {
    for stage in stages().await {
        let all = "level,subject,channel,right,name,value\n\
            season,2026-27,,,audience,school\n";
        open_with(&stage, &[("settings", all)]).await;
        let sql = "select plan_version_id from performances where slug like 'carmen%'";
        let plan = text(stage.store(), sql).await.expect("a row").expect("a plan");
        let plan = plan.parse().expect("an identity");
        let school = school(&stage).await;
        let guest = stage.guest().await;
        let shown = async |actor: Option<&Actor>| {
            let session = actor.map(Stage::session_of);
            selling::plan_page::visible::plan_shown(&stage.house, plan, session)
                .await
                .expect("read")
        };
        assert_eq!(shown(None).await, PlanShown::Nobody);
        assert_eq!(shown(Some(&guest)).await, PlanShown::Nobody);
        assert_eq!(shown(Some(&school)).await, PlanShown::Theirs);
    }
}
