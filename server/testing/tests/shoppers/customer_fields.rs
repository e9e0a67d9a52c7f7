//! What the house asks customers about themselves, by place and device: nothing without its sheet,
//! nothing kept that wasn't asked, and nobody answers for anybody else's account.

use crate::{
    sale::{EACH, count, form, hold},
    shoppers::accounts::{ANA, Browser, refused},
};
use domain::{
    order::PlaceRefusal,
    people::{
        actor::Actor,
        customer_field::{
            AnswerProblem, AnswerRefusal, Answers, Asking, Device, FIELDS_MAX, OWN_PREFIX,
        },
        profile::{Profile, ProfileRefusal},
    },
};
use people::{
    customer_fields::{
        AskedInput, Form, ProfileFields, RegistrationRefusal, answer_registration, asked,
        is_registration_due, of_profile, put_registration_off,
    },
    profile::{TypedProfile, change_profile, profile},
};
use season::sheets::season_import::{self, Folder};
use subscribers::own_data::{own_data, readable_copy::readable_copy};
use testing::{Stage, stages, text};

const HEADING: &str = "key,kind,registration_desktop,registration_phone,checkout_desktop,\
                       checkout_phone,name_en,name_es,help_es\n";
const FIELDS: &str = "phone,,shown,,required,shown,,,Para avisarle.\n\
    address,,,,shown,,,,\n\
    heard-of-us,choice,required,,required,,How did you hear of us?,¿Cómo nos ha conocido?,\n\
    birthday,date,shown,shown,,,Birthday,,\n\
    club,yes-no,shown,,,shown,Are you a member of a club?,,\n\
    school,text,shown,,,,Your school,,\n";
const CHOICES: &str = "field,key,name_en,name_es\n\
    heard-of-us,radio,On the radio,Por la radio\n\
    heard-of-us,friends,Through friends,Por amistades\n";

async fn import(stage: &Stage, fields: &str, choices: &str) {
    let mut folder = Folder::default();
    let mut put = |name: &str, text: String| folder.0.insert(name.to_owned(), text.into_bytes());
    put("customer_fields.csv", format!("{HEADING}{fields}"));
    put("customer_field_choices.csv", choices.to_owned());
    season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good folder");
}

fn typed(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    pairs.iter().for_each(|(input, answer)| answers.put(input, answer));
    answers
}

async fn inputs(stage: &Stage, actor: &Actor, asking: Asking, device: Device) -> Vec<AskedInput> {
    let form = Form { asking, device, language: "es" };
    asked(&stage.house, actor, &form).await.expect("read")
}

fn names(inputs: &[AskedInput]) -> Vec<(&str, bool)> {
    inputs.iter().map(|it| (it.input.name.as_str(), it.input.is_required)).collect()
}

pub async fn on_profile(stage: &Stage, actor: &Actor) -> ProfileFields {
    let form = Form { asking: Asking::Profile, device: Device::Phone, language: "en" };
    of_profile(&stage.house, actor, &form).await.expect("read").expect("signed in")
}

async fn known(stage: &Stage, actor: &Actor, input: &str) -> String {
    let all = on_profile(stage, actor).await.own;
    all.into_iter().find(|it| it.input.name == input).map(|it| it.answer).unwrap_or_default()
}

fn wrong(input: &str, problem: AnswerProblem) -> AnswerRefusal {
    AnswerRefusal { input: input.to_owned(), problem }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_the_sheet_asks_nothing() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        for device in [Device::Desktop, Device::Phone] {
            for asking in [Asking::Registration, Asking::Checkout, Asking::Profile] {
                assert_eq!(inputs(&stage, &ana, asking, device).await, []);
            }
            let is_due = is_registration_due(&stage.house, &ana, device, false).await;
            assert!(!is_due.expect("read"));
        }
        let fields = on_profile(&stage, &ana).await;
        assert!(fields.has_phone && fields.has_address && fields.own.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_asks_by_place_and_device_in_the_reader_s_language() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let guest = stage.guest().await;
        let desktop = inputs(&stage, &guest, Asking::Checkout, Device::Desktop).await;
        assert_eq!(
            names(&desktop),
            [
                ("phone", true),
                ("street", false),
                ("postcode", false),
                ("town", false),
                ("country", false),
                ("field-heard-of-us", true),
            ]
        );
        assert_eq!(desktop[0].help.as_deref(), Some("Para avisarle."));
        let choice = desktop.last().expect("one");
        assert_eq!(choice.name.as_deref(), Some("¿Cómo nos ha conocido?"));
        let radio = ("radio".to_owned(), "Por la radio".to_owned());
        assert_eq!(choice.choices.first(), Some(&radio));
        let phone = inputs(&stage, &guest, Asking::Checkout, Device::Phone).await;
        assert_eq!(names(&phone), [("phone", false), ("field-club", false)]);
        let phone = inputs(&stage, &guest, Asking::Registration, Device::Phone).await;
        assert_eq!(names(&phone), [("field-birthday", false)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_registration_asks_once_and_again_only_for_what_is_required() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let ana = stage.signed_in(ANA).await;
        let due = async |device, leads_on| {
            is_registration_due(&stage.house, &ana, device, leads_on).await.expect("read")
        };
        assert!(due(Device::Desktop, true).await, "something is required");
        assert!(due(Device::Phone, false).await && !due(Device::Phone, true).await);
        let why = refused(put_registration_off(&stage.house, &ana, Device::Desktop).await);
        let RegistrationRefusal::Answers(missing) = why else { panic!("{why:?}") };
        assert_eq!(missing, [wrong("field-heard-of-us", AnswerProblem::Missing)]);
        put_registration_off(&stage.house, &ana, Device::Phone).await.expect("later");
        assert!(!due(Device::Phone, false).await, "it was asked once");
        assert!(due(Device::Desktop, false).await, "what is required is asked again");
        let bad = typed(&[("field-heard-of-us", "television"), ("field-birthday", "1.1.1980")]);
        let why = refused(answer_registration(&stage.house, &ana, Device::Desktop, &bad).await);
        let all = vec![
            wrong("field-heard-of-us", AnswerProblem::NotOffered),
            wrong("field-birthday", AnswerProblem::BadDate),
        ];
        assert_eq!(why, RegistrationRefusal::Answers(all));
        assert_eq!(count(&stage, "customer_answers").await, 0);
        let good = typed(&[
            ("phone", "+34 600 123 456"),
            ("field-heard-of-us", "radio"),
            ("field-unknown", "x"),
            ("given_name", "Nobody asked"),
        ]);
        answer_registration(&stage.house, &ana, Device::Desktop, &good).await.expect("taken");
        assert!(!due(Device::Desktop, false).await);
        assert_eq!(count(&stage, "customer_answers").await, 1);
        let kept = profile(&stage.house, &ana).await.expect("read").expect("signed in").profile;
        assert_eq!((kept.phone.as_str(), kept.given_name.as_str()), ("+34 600 123 456", ""));
        let changes = "journal where action = 'person.change'";
        assert_eq!(count(&stage, changes).await, 1);
        answer_registration(&stage.house, &ana, Device::Desktop, &good).await.expect("twice");
        assert_eq!(count(&stage, changes).await, 1, "the same again changes nothing");
        let personal = "journal where detail like '%radio%' or detail like '%600%'";
        assert_eq!(count(&stage, personal).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_answers_who_is_not_signed_in() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let guest = stage.guest().await;
        let answers = typed(&[("field-heard-of-us", "radio")]);
        let why = refused(answer_registration(&stage.house, &guest, Device::Phone, &answers).await);
        assert_eq!(why, RegistrationRefusal::SignedOut);
        let why = refused(put_registration_off(&stage.house, &guest, Device::Phone).await);
        assert_eq!(why, RegistrationRefusal::SignedOut);
        let console = Actor::Console;
        let given = answer_registration(&stage.house, &console, Device::Phone, &answers).await;
        assert!(given.is_err());
        let is_due = is_registration_due(&stage.house, &guest, Device::Desktop, false).await;
        assert!(!is_due.expect("read"));
        assert_eq!(count(&stage, "customer_answers").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_profile_shows_every_field_and_takes_answers_back() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let ana = stage.signed_in(ANA).await;
        let named = || Profile {
            given_name: "Ana".to_owned(),
            family_name: "García".to_owned(),
            language: "en".to_owned(),
            ..Profile::default()
        };
        let change = async |device, answers: &[(&str, &str)]| {
            let typed = TypedProfile { profile: named(), answers: typed(answers), device };
            change_profile(&stage.house, &ana, &typed).await
        };
        let shown = on_profile(&stage, &ana).await.own;
        let shown: Vec<&str> = shown.iter().map(|it| it.input.name.as_str()).collect();
        let own = ["heard-of-us", "birthday", "club", "school"];
        assert_eq!(shown, own.map(|key| format!("{OWN_PREFIX}{key}")), "on a phone too");
        let why = refused(change(Device::Desktop, &[("field-school", "IES Lluís Vives")]).await);
        let missing = wrong("field-heard-of-us", AnswerProblem::Missing);
        assert_eq!(why, ProfileRefusal::Answers(vec![missing]));
        change(Device::Phone, &[("field-school", "IES Lluís Vives"), ("field-club", "no")])
            .await
            .expect("a phone doesn't ask for it");
        assert_eq!(known(&stage, &ana, "field-club").await, "no");
        change(Device::Phone, &[("field-school", " ")]).await.expect("taken back");
        assert_eq!(count(&stage, "customer_answers").await, 0);
        let ben = stage.signed_in("ben@example.org").await;
        assert_eq!(known(&stage, &ben, "field-school").await, "");

        // The house stops asking: who answered still sees it, and can take it back.
        change(Device::Phone, &[("field-club", "yes")]).await.expect("kept");
        import(&stage, "club,yes-no,,,,,Are you a member of a club?,,\n", "field,key\n").await;
        assert_eq!(known(&stage, &ana, "field-club").await, "yes");
        assert_eq!(on_profile(&stage, &ben).await.own, []);
        import(&stage, "phone,,,,,,,,\n", "field,key\n").await;
        assert!(!on_profile(&stage, &ana).await.has_phone);
        change(Device::Phone, &[("field-club", "yes")]).await.expect("saved");
        assert_eq!(count(&stage, "customer_answers").await, 0, "nobody asks that any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_needs_what_its_form_asked_and_keeps_it_for_its_buyer() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let ana = stage.signed_in(ANA).await;
        hold(&stage, &ana, stage.performance, &[1]).await;
        let mut request = form(&stage, &ana, EACH).await;
        request.device = Some(Device::Desktop);
        request.answers = typed(&[("phone", "12"), ("town", "Madrid")]);
        let placed = money::checkout::place_order(&stage.house, &ana, &request).await;
        let answers = vec![
            wrong("phone", AnswerProblem::BadPhone),
            wrong("field-heard-of-us", AnswerProblem::Missing),
            wrong("street", AnswerProblem::Missing),
            wrong("country", AnswerProblem::Missing),
        ];
        assert_eq!(refused(placed), PlaceRefusal::Fields { fields: Vec::new(), answers });
        assert_eq!(count(&stage, "orders").await, 0);
        request.answers = typed(&[
            ("phone", "+34 600 123 456"),
            ("field-heard-of-us", "friends"),
            ("field-school", "not asked here"),
        ]);
        money::checkout::place_order(&stage.house, &ana, &request).await.expect("an order");
        assert_eq!(known(&stage, &ana, "field-heard-of-us").await, "friends");
        assert_eq!(known(&stage, &ana, "field-school").await, "");
        let again = inputs(&stage, &ana, Asking::Checkout, Device::Desktop).await;
        assert_eq!(again[0].answer, "+34 600 123 456", "nothing is asked twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_who_types_an_address_changes_nothing_of_its_account() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let order = async |seat: u32, email: &str, phone: &str, club: &str| {
            let guest = stage.guest().await;
            hold(&stage, &guest, stage.performance, &[seat]).await;
            let mut request = form(&stage, &guest, EACH).await;
            request.email = email.to_owned();
            request.device = Some(Device::Phone);
            request.answers = typed(&[("phone", phone), ("field-club", club)]);
            money::checkout::place_order(&stage.house, &guest, &request).await.expect("an order");
        };
        let ben = "ben@example.org";
        order(1, ben, "+34 600 111 111", "yes").await;
        stage.clock.advance_ms(domain::order::REPEAT_MS);
        order(2, ben, "+34 600 222 222", "no").await;
        let owner = stage.signed_in(ben).await;
        let phone = async || {
            let view = profile(&stage.house, &owner).await.expect("read").expect("signed in");
            view.profile.phone
        };
        assert_eq!(phone().await, "+34 600 111 111", "the first answer of a guest stays");
        assert_eq!(known(&stage, &owner, "field-club").await, "yes");
        let empty = TypedProfile {
            profile: Profile {
                given_name: "Ben".to_owned(),
                family_name: "Ruiz".to_owned(),
                language: "en".to_owned(),
                ..Profile::default()
            },
            device: Device::Phone,
            ..TypedProfile::default()
        };
        change_profile(&stage.house, &owner, &empty).await.expect("taken back");
        stage.clock.advance_ms(domain::order::REPEAT_MS);
        order(3, ben, "+34 600 333 333", "no").await;
        assert_eq!(phone().await, "", "an account's holder alone speaks for it");
        assert_eq!(known(&stage, &owner, "field-club").await, "");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_in_the_copy_of_ones_data_in_words() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        let ana = browser.actor();
        let answers = typed(&[
            ("field-heard-of-us", "radio"),
            ("field-club", "yes"),
            ("field-school", "IES Lluís Vives"),
        ]);
        answer_registration(&stage.house, ana, Device::Desktop, &answers).await.expect("taken");
        let file = own_data(&stage.house, ana).await.expect("read").expect("signed in");
        let rows = file["data"]["answers_to_the_house"].as_array().expect("rows").clone();
        assert_eq!((rows.len(), rows[1]["answer"].as_str()), (3, Some("radio")));
        let locale = stage.house.locales().get("es").expect("Spanish");
        let copy = readable_copy(&stage.house, ana, &locale).await.expect("read");
        let subjects = copy.expect("signed in").subjects;
        let own = subjects.iter().find(|it| it.key == "answers-to-the-house").expect("answers");
        let values: Vec<&str> = own.rows.iter().flatten().map(|it| it.value.as_str()).collect();
        for words in ["¿Cómo nos ha conocido?", "Por la radio", "sí", "IES Lluís Vives"] {
            assert!(values.contains(&words), "{words}: {values:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_answers_are_refused_and_nothing_is_kept() {
    for stage in stages().await {
        import(&stage, FIELDS, CHOICES).await;
        let ana = stage.signed_in(ANA).await;
        let long = "x".repeat(201);
        for (input, answer) in [
            ("field-school", long.as_str()),
            ("field-club", "yes' or '1'='1"),
            ("field-heard-of-us", "radio,friends"),
            ("field-birthday", "9999-99-99"),
            ("phone", "<script>"),
        ] {
            let mut answers = typed(&[("field-heard-of-us", "radio")]);
            answers.put(input, answer);
            let given = answer_registration(&stage.house, &ana, Device::Desktop, &answers).await;
            let RegistrationRefusal::Answers(wrong) = refused(given) else { panic!("{input}") };
            assert_eq!((wrong.len(), wrong[0].input.as_str()), (1, input));
        }
        assert_eq!(count(&stage, "customer_answers").await, 0);
        let many = (0..10_000).map(|n| (format!("{OWN_PREFIX}{n}"), "x".to_owned()));
        let kept = Answers::typed(&many.collect());
        assert_eq!(kept.own().count(), FIELDS_MAX);
        let zero = typed(&[("field-heard-of-us", "radio"), ("field-school", "a\u{0}b")]);
        answer_registration(&stage.house, &ana, Device::Desktop, &zero).await.expect("tidied");
        let sql = "select answer from customer_answers where field = 'school'";
        assert_eq!(text(stage.store(), sql).await.expect("read").as_deref(), Some("a b"));
    }
}
