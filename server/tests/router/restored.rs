//! The staff's page of what waits since the database was put back.

use super::*;
use domain::{payments::restore_wait::WaitKind, people::actor::Actor};
use testing::{plant, says};

const PAGE: &str = "/en/staff/restored";

/// An order is paid, and a copy put back in which its mail with the tickets wasn't sent. Rosa of
/// the finance office is there, and what waits.
async fn after_restore() -> (Shopper, Vec<money::restores::Wait>) {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let rosa = shopper.stage.staffer("rosa@example.org", "finance").await;
    shopper.staff_in(&rosa, "").await;
    let before = shopper.get("/en/staff/money").await;
    assert!(!before.body.contains(PAGE), "nothing waits");
    let before = shopper.get(PAGE).await.body;
    assert!(says(&before, "staff-restored-none"));
    assert!(!says(&before, "staff-restored-decisions"), "there was no restore: {before}");
    let house = shopper.stage.house.clone();
    money::restores::after_restore(&house, house.now()).await.expect("prepared");
    // It ends the sessions of the staff, too.
    shopper.staff_in(&rosa, "").await;
    let waits = waiting(&shopper).await;
    (shopper, waits)
}

async fn waiting(shopper: &Shopper) -> Vec<money::restores::Wait> {
    money::restores::waits(&shopper.stage.house, &Actor::Console).await.expect("read")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_after_a_restore_is_listed_and_released_by_its_button() {
    let (mut shopper, waits) = after_restore().await;
    let page = shopper.get("/en/staff/money").await;
    assert!(page.body.contains(PAGE), "{}", page.body);
    let due = shopper.get("/en/staff/receivables").await;
    assert!(due.body.contains(PAGE), "{}", due.body);
    let page = shopper.get(PAGE).await;
    for said in [
        "text",
        "decisions",
        "kind-message",
        "check-message",
        "release-if-message",
        "discard-if-message",
        "written",
        "id",
    ] {
        assert!(says(&page.body, &format!("staff-restored-{said}")), "{said}: {}", page.body);
    }
    let made_at = page.body.split_once("from a backup made on ").expect("its day").1;
    assert!(made_at.starts_with(|sign: char| sign.is_ascii_digit()), "no weekday: {made_at}");
    let of_order = |wait: &&money::restores::Wait| {
        wait.kind == WaitKind::Message && wait.matter.as_deref() == Some("tickets")
    };
    let mail = waits.iter().find(of_order).expect("a mail");
    let code = mail.about.as_deref().and_then(|about| about.split_once(", "));
    let (code, email) = code.expect("its order and address");
    let known = format!("Email: tickets · Order {code} · {email}");
    assert!(page.body.contains(&known), "{known}: {}", page.body);
    let id = mail.subject.clone();
    assert!(page.body.contains(&format!("name=\"id\" value=\"{id}\"")), "{}", page.body);
    let own_line = format!("<span class=\"small soft\">ID: {id}</span>");
    assert!(page.body.contains(&own_line), "{own_line}: {}", page.body);
    for odd in ["kind=message&id=1&end=release", "kind=nothing&end=release", "kind=message&end=x"] {
        let answer = shopper.post(PAGE, odd).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{odd}");
        assert!(says(&answer.body, "staff-restored-gone"), "{odd}: {}", answer.body);
    }
    let form = format!("kind=message&id={id}&end=release");
    let done = shopper.post(PAGE, &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=restored"));
    assert!(says(&shopper.get(done.location()).await.body, "staff-done-restored"));
    let again = shopper.post(PAGE, &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(waiting(&shopper).await.len(), waits.len() - 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_kind_are_asked_about_first_and_the_answer_is_for_as_many_as_were_named() {
    let (mut shopper, waits) = after_restore().await;
    let is_mail = |wait: &&money::restores::Wait| wait.kind == WaitKind::Message;
    let mails = waits.iter().filter(is_mail).count();
    let all = "kind=message&id=&end=discard";
    for unsure in [all.to_owned(), format!("{all}&all={}", mails + 1)] {
        let asked = shopper.post(PAGE, &unsure).await;
        assert_eq!(asked.status, StatusCode::OK, "{unsure}");
        for said in ["ask-discard", "count-message", "all-discard-message", "final"] {
            assert!(says(&asked.body, &format!("staff-restored-{said}")), "{}", asked.body);
        }
        let question = asked.body.split_once("<h1>").expect("a title").1;
        let deed = question.split_once("?</h1>").expect("a question").0;
        let button = format!(">{deed}</button>");
        assert!(asked.body.contains(&button), "{button}: {}", asked.body);
        assert!(!says(&asked.body, "staff-restored-all-release-message"), "{}", asked.body);
        let named = format!("name=\"all\" value=\"{mails}\"");
        assert!(asked.body.contains(&named), "{}", asked.body);
        assert_eq!(waiting(&shopper).await.len(), waits.len(), "{unsure}");
    }
    let sure = shopper.post(PAGE, &format!("{all}&all={mails}")).await;
    assert_eq!(sure.location(), format!("{PAGE}?done=restored"));
    assert_eq!(waiting(&shopper).await.len(), waits.len() - mails);
}

#[tokio::test(flavor = "multi_thread")]
async fn erasures_are_one_row_after_two_restores_until_they_are_confirmed() {
    let (mut shopper, _) = after_restore().await;
    let house = shopper.stage.house.clone();
    money::restores::after_restore(&house, house.now()).await.expect("prepared");
    let ines = shopper.stage.staffer("ines@example.org", "administrator").await;
    shopper.staff_in(&ines, "").await;
    let page = shopper.get(PAGE).await.body;
    for said in ["check-erasures", "release-if-erasures", "every-erasure", "resume-erasures"] {
        assert!(says(&page, &format!("staff-restored-{said}")), "{said}: {page}");
    }
    let title = page.split_once("id=\"kind-erasures\"").expect("its section").1;
    let title = title.split_once("</h2>").expect("its title").0;
    assert!(says(title, "staff-restored-kind-erasures"), "{title}");
    assert!(!title.contains("desk-section__count"), "one row isn't counted: {title}");
    assert!(page.contains("<code translate=\"no\">parterre restored erase</code>"), "{page}");
    let of_kind = page.split("<form").filter(|form| form.contains("value=\"erasures\""));
    let buttons: Vec<&str> = of_kind.collect();
    assert_eq!(buttons.len(), 1, "one row is for both restores: {page}");
    assert!(buttons[0].contains("name=\"id\" value=\"\""), "it asks first: {}", buttons[0]);
    for discard in ["kind=erasures&id=&end=discard", "kind=erasures&id=&end=discard&all=2"] {
        let discarded = shopper.post(PAGE, discard).await;
        assert_eq!(discarded.status, StatusCode::UNPROCESSABLE_ENTITY, "{discard}");
    }
    let asked = shopper.post(PAGE, "kind=erasures&id=&end=release").await.body;
    for said in ["ask-release-erasures", "all-release-erasures", "resume-erasures"] {
        assert!(says(&asked, &format!("staff-restored-{said}")), "{said}: {asked}");
    }
    assert!(!says(&asked, "staff-restored-release-if-erasures"), "{asked}");
    let released = shopper.post(PAGE, "kind=erasures&id=&end=release&all=2").await;
    assert_eq!(released.location(), format!("{PAGE}?done=restored"));
    assert!(waiting(&shopper).await.iter().all(|wait| wait.kind != WaitKind::Erasures));
}

#[tokio::test(flavor = "multi_thread")]
async fn renewals_are_asked_about_before_any_card_is_charged() {
    let (mut shopper, waits) = after_restore().await;
    let restore = waits.first().expect("a wait").restore;
    let sql = format!(
        "insert into restore_waits (subject_id, kind, restore_id) \
         values ('renewals', 'renewals', '{restore}') on conflict (subject_id) do nothing"
    );
    plant(shopper.stage.store(), &sql).await.expect("planted");
    let ines = shopper.stage.staffer("ines@example.org", "administrator").await;
    shopper.staff_in(&ines, "").await;
    let page = shopper.get(PAGE).await.body;
    for said in ["check-renewals", "release-if-renewals", "every-renewal", "resume-renewals"] {
        assert!(says(&page, &format!("staff-restored-{said}")), "{said}: {page}");
    }
    let asked = shopper.post(PAGE, "kind=renewals&id=&end=release").await.body;
    for said in ["ask-release-renewals", "all-release-renewals", "resume-renewals", "final"] {
        assert!(says(&asked, &format!("staff-restored-{said}")), "{said}: {asked}");
    }
    let released = shopper.post(PAGE, "kind=renewals&id=&end=release&all=1").await;
    assert_eq!(released.location(), format!("{PAGE}?done=restored"));
    assert!(waiting(&shopper).await.iter().all(|wait| wait.kind != WaitKind::Renewals));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_erase_customers_is_told_so_and_gets_no_button_for_it() {
    let (mut shopper, waits) = after_restore().await;
    let page = shopper.get(PAGE).await.body;
    for said in ["staff-restored-kind-erasures", "staff-forbidden-text"] {
        assert!(says(&page, said), "{said}: {page}");
    }
    assert!(page.contains("Erase customers without an email address"), "{page}");
    assert!(!page.contains("value=\"erasures\""), "{page}");
    assert!(page.contains("value=\"message\""), "what is theirs has its buttons: {page}");
    for form in ["kind=erasures&id=&end=release", "kind=erasures&id=&end=release&all=1"] {
        let answer = shopper.post(PAGE, form).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
    }
    assert_eq!(waiting(&shopper).await.len(), waits.len());
}
