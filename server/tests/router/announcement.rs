//! A message at the top of every page: published, taken down, refused in words.

use super::*;

const PAGE: &str = "/en/staff/announcement";

fn form(seen: &str, es: &str, en: &str, rest: &str) -> String {
    format!("seen={seen}&step=publish&text.es={es}&text.en={en}{rest}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_stands_on_every_page_until_it_is_taken_down() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let text = "Tonight+at+**8.30**,+%3Cb%3Esee%3C/b%3E+[more](/en/terms)";
    let evil = form(&seen, "Hoy+a+las+20.30", text, "&from=&until=");
    let asked = shopper.post(PAGE, &evil).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["HTML tags in: English", "Missing in: Deutsch"] {
        assert!(asked.body.contains(told), "{told}: {}", asked.body);
    }
    let evil = format!("{evil}&anyway=yes");
    let done = shopper.post(PAGE, &evil).await;
    assert_eq!(done.location(), format!("{PAGE}?done=announcement"), "{}", done.body);
    let english = "<p>Tonight at <strong>8.30</strong>, &lt;b&gt;see&lt;/b&gt; \
                   <a href=\"/en/terms\">more</a></p>";
    for path in ["/en", "/en/terms", "/en/basket", "/en/nothing"] {
        assert!(shopper.get(path).await.body.replace("<!>", "").contains(english), "{path}");
    }
    let french = shopper.get("/fr").await.body.replace("<!>", "");
    let (before, _) =
        french.split_once("><p>Hoy a las 20.30</p>").expect("the house's own language");
    let tag = before.rsplit('<').next().expect("a tag");
    assert!(tag.contains("lang=\"es\""), "{tag}");
    let again = shopper.post(PAGE, &form(&seen, "a", "b", "&anyway=yes")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Somebody else has changed the message"), "{}", again.body);

    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("until it is taken down"), "{}", page.body);
    let seen = page.field("seen").to_owned();
    let down = shopper.post(PAGE, &format!("seen={seen}&step=take-down&text.es=a")).await;
    assert_eq!(down.location(), format!("{PAGE}?done=announcement-down"));
    assert!(!shopper.get("/en").await.body.contains("Tonight"));
    let changes = shopper.get("/en/staff/changes").await.body;
    assert!(changes.contains("Removed from the shop"), "{changes}");
    // Its words stay in the form, to be published again.
    let page = shopper.get(PAGE).await;
    for words in ["No message is being shown", "contain the last message", "Hoy a las 20.30"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("value=\"take-down\""), "nothing can be taken down");
    let seen = page.field("seen").to_owned();
    let down = shopper.post(PAGE, &format!("seen={seen}&step=take-down&text.es=a")).await;
    assert_eq!(down.location(), format!("{PAGE}?done=announcement-none"));
    let empty = shopper.post(PAGE, &form(&seen, "", "", "")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("because the message is empty"), "{}", empty.body);
    let again = shopper.post(PAGE, &form(&seen, "Hoy+a+las+20.30", "Tonight", "&anyway=yes")).await;
    assert_eq!(again.location(), format!("{PAGE}?done=announcement"), "{}", again.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_t_be_shown_is_refused_and_kept_in_the_form() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("up to 300 characters"), "{}", page.body);
    assert!(!page.body.contains("maxlength=\"300\""), "no browser cuts a longer text");
    let seen = page.field("seen").to_owned();
    let long = "x".repeat(301);
    for (sent, told) in [
        (form(&seen, "", "Tonight", ""), "in the main language"),
        (form(&seen, "Hoy", &long, ""), "English: the message is too long"),
        (form(&seen, "Hoy", "b", "&from=2030-01-02T10:00&until=2030-01-02T10:00"), "would end"),
        (form(&seen, "Hoy", "b", "&until=2020-01-02T10:00"), "would end"),
        (form(&seen, "Hoy", "b", "&until=tomorrow"), "would end"),
        (form("7", "Hoy", "b", ""), "Somebody else"),
    ] {
        let answer = shopper.post(PAGE, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sent}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert_eq!(answer.body.contains(&long), sent.contains(&long), "what was typed stays");
    }
    let nobody = Shopper::enter().await.get(PAGE).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER, "to the door");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_publishes_second_reads_the_other_message_beside_their_own() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    shopper.post(PAGE, &form(&seen, "Hoy", "Tonight", "&anyway=yes")).await;
    let open = shopper.get(PAGE).await;
    let (seen, rest) = (open.field("seen"), format!("&anyway=yes&opened={}", open.field("opened")));
    let theirs = form(seen, "Hoy+a+las+9", "Tonight+at+9", &rest);
    assert!(shopper.post(PAGE, &theirs).await.location().ends_with("?done=announcement"));
    let late = shopper.post(PAGE, &form(seen, "Hoy", "Tonight+at+10", &rest)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for there in ["Hoy a las 9", "Tonight at 9", "Tonight at 10"] {
        assert!(late.body.contains(there), "{there}: {}", late.body);
    }
    assert_eq!(late.body.matches("Saved in the meantime:").count(), 1, "{}", late.body);
    let rest = format!("&anyway=yes&opened={}", late.field("opened"));
    let again = form(late.field("seen"), "Hoy+a+las+9", "Tonight+at+10", &rest);
    let done = shopper.post(PAGE, &again).await;
    assert!(done.location().ends_with("?done=announcement"), "{}", done.body);
    assert!(shopper.get("/en").await.body.contains("Tonight at 10"));
    assert!(shopper.get("/es").await.body.contains("Hoy a las 9"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_down_meanwhile_is_not_called_saved() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    shopper.post(PAGE, &form(&seen, "Hoy", "Tonight", "&anyway=yes")).await;
    let open = shopper.get(PAGE).await;
    let (seen, rest) = (open.field("seen"), format!("&anyway=yes&opened={}", open.field("opened")));
    let down = shopper.post(PAGE, &format!("seen={seen}&step=take-down")).await;
    assert_eq!(down.location(), format!("{PAGE}?done=announcement-down"));
    let late = shopper.post(PAGE, &form(seen, "Hoy", "Tonight+at+10", &rest)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = late.body.replace("<!>", "");
    assert_eq!(said.matches("Saved in the meantime: nothing").count(), 2, "{said}");
    assert!(!said.contains(">Tonight</span>"), "it is down: {said}");
    for there in ["No message is being shown", "\nHoy</textarea>", "Tonight at 10</textarea>"] {
        assert!(said.contains(there), "{there}: {said}");
    }
    let rest = format!("&anyway=yes&opened={}", late.field("opened"));
    let again = form(late.field("seen"), "Hoy", "Tonight+at+10", &rest);
    let done = shopper.post(PAGE, &again).await;
    assert!(done.location().ends_with("?done=announcement"), "{}", done.body);
}
