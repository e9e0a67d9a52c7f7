//! Roles of the house's own, by page: made, changed, removed.

use super::*;

const PEOPLE: &str = "/en/staff/people";

#[tokio::test(flavor = "multi_thread")]
async fn a_role_is_made_changed_and_removed_by_page() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let new = shopper.get("/en/staff/people/new-role").await;
    assert!(new.body.contains("value=\"scan\"") && !new.body.contains("value=\"shop\""));
    let empty =
        shopper.post("/en/staff/people/new-role", "name=Night+%3Cb%3Edesk&revision=0").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("id=\"actions-error\""), "{}", empty.body);
    assert!(empty.body.contains("value=\"Night &lt;b&gt;desk\""), "what was typed is kept");
    let form = "name=Night+%3Cb%3Edesk&revision=0&action=scan&action=read-timeline&action=shop";
    let made = shopper.post("/en/staff/people/new-role", form).await;
    assert_eq!(made.location(), format!("{PEOPLE}?done=role-saved"), "{}", made.body);
    let list = shopper.get(PEOPLE).await;
    assert!(list.body.contains("Night &lt;b&gt;desk"), "{}", list.body);
    let page = "/en/staff/people/roles/own-night-b-desk";
    assert!(list.body.contains(page));
    let opened = shopper.get(page).await;
    assert_eq!(opened.body.matches(" checked").count(), 2, "{}", opened.body);
    let revision = opened.field("revision").to_owned();
    let change = format!("name=Night&revision={revision}&action=scan");
    assert_eq!(shopper.post(page, &change).await.location(), format!("{PEOPLE}?done=role-saved"));
    let again = shopper.post(page, &change).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Somebody else has changed this role"), "{}", again.body);

    let bruno = "email=bruno%40example.org&name=Bruno&role=own-night-b-desk&scope=*";
    assert_eq!(shopper.post("/en/staff/people/add", bruno).await.status, StatusCode::OK);
    let held = shopper.post(&format!("{page}/remove"), "revision=2").await;
    assert!(held.body.contains("1 person has this role"), "{}", held.body);
    shopper.post("/en/staff/people/take-role", bruno).await;
    let gone = shopper.post(&format!("{page}/remove"), "revision=2").await;
    assert_eq!(gone.location(), format!("{PEOPLE}?done=role-removed"));
    for path in [page, "/en/staff/people/roles/door", "/en/staff/people/roles/%00"] {
        assert_eq!(shopper.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        let sent = shopper.post(path, "name=Mine&revision=0&action=scan").await;
        assert!(sent.status.is_client_error(), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_sells_is_given_over_one_point_of_sale() {
    let mut shopper = Shopper::enter().await;
    let point = "insert into points_of_sale (id, key, channel, name) \
                 values ('p1', 'foyer', 'box-office', 'Kiosk in the foyer')";
    testing::plant(shopper.stage.store(), point).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    for language in ["de", "en", "es", "fr", "it", "ru"] {
        let page = shopper.get(&format!("/{language}/staff/people/new-role")).await.body;
        let locale = shopper.stage.house.locales().get_or_fallback(language);
        for (action, id) in
            [("sell", "staff-action-sell"), ("spend-credit", "staff-action-spend-credit")]
        {
            let (_, rest) = page.split_once(&format!("value=\"{action}\"")).expect("a field");
            let (field, rest) = rest.split_once('>').expect("its end");
            assert!(!field.contains("disabled"), "{action}");
            let words = locale.text(id);
            let said = rest.split("</label>").next().unwrap_or_default();
            assert!(said.contains(&words), "{language}: {words} in {said}");
        }
    }
    let form = "name=Kiosk&revision=0&action=sell&action=spend-credit";
    let made = shopper.post("/en/staff/people/new-role", form).await;
    assert_eq!(made.location(), format!("{PEOPLE}?done=role-saved"), "{}", made.body);
    let bruno = "email=bruno%40example.org&name=Bruno&role=own-kiosk&scope=point-of-sale%3Afoyer";
    let added = shopper.post("/en/staff/people/add", bruno).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.body);
    let list = shopper.get(PEOPLE).await.body;
    assert!(list.contains("Sell at a counter · Use a customer’s credit at the counter"), "{list}");
    assert!(list.contains("point of sale Kiosk in the foyer"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_forms_offer_only_rights_that_their_reader_has_and_warn() {
    let mut shopper = Shopper::enter().await;
    let console = domain::people::actor::Actor::Console;
    let deputies = people::staff::SaveRole {
        name: "Deputies".to_owned(),
        actions: vec![
            domain::people::actor::Action::ManageStaff,
            domain::people::actor::Action::Scan,
        ],
        ..people::staff::SaveRole::default()
    };
    let key = people::staff::save_role(&shopper.stage.house, &console, &deputies).await;
    let key = key.expect("a role");
    shopper.stage.staffer("head@example.org", "administrator").await;
    let rosa = shopper.stage.staffer("rosa@example.org", &key).await;
    shopper.staff_in(&rosa, "").await;
    let list = shopper.get(PEOPLE).await.body;
    assert!(list.contains("<option value=\"door\""), "{list}");
    assert!(!list.contains("<option value=\"administrator\""), "{list}");
    assert!(list.contains("This person has permissions that you do not have"), "{list}");
    assert!(!list.contains("action=\"/en/staff/people/reset\""), "only the head is beside her");
    let role = shopper.get("/en/staff/people/new-role").await.body;
    assert!(role.contains("Please choose “Manage staff accounts” with care"), "{role}");
    let field = |action: &str| {
        let (_, rest) = role.split_once(&format!("value=\"{action}\"")).expect("a field");
        rest.split('>').next().expect("its end").to_owned()
    };
    assert!(field("refund-order").contains("disabled") && !field("scan").contains("disabled"));
    for (form, sent) in [
        ("/en/staff/people/add", "email=b%40example.org&name=B&role=administrator&scope=*"),
        ("/en/staff/people/reset", "email=head%40example.org"),
        ("/en/staff/people/new-role", "name=Mine&revision=0&action=refund-order"),
    ] {
        let refused = shopper.post(form, sent).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(refused.body.contains("permissions that you do not have"), "{form}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_look_after_the_staff_makes_no_role() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    for path in ["/en/staff/people/new-role", "/en/staff/people/roles/door"] {
        assert_eq!(shopper.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let sent = shopper.post("/en/staff/people/new-role", "name=Mine&revision=0&action=scan").await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
}

/// The link in the newest mail.
fn mailed(shopper: &Shopper) -> Option<String> {
    let mails = shopper.stage.mail.mails();
    let mail = mails.iter().rfind(|mail| mail.text.contains("/staff/password/"))?;
    let (_, rest) = mail.text.split_once("http://localhost:3000")?;
    rest.split_whitespace().next().map(str::to_owned)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_set_by_mail_and_code() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "finance").await;
    let door = shopper.get("/en/staff/sign-in").await;
    assert!(door.body.contains("/en/staff/forgotten-password"));
    let page = "/en/staff/forgotten-password";
    let known = shopper.post(page, "email=rosa%40example.org").await;
    let unknown = shopper.post(page, "email=nobody%40example.org").await;
    assert_eq!((known.status, &known.body), (StatusCode::OK, &unknown.body), "never said whose");
    house::jobs::tick(&shopper.stage.house).await;
    let link = mailed(&shopper).expect("a link");
    let opened = shopper.get(&link).await;
    assert!(opened.body.contains("value=\"rosa@example.org\""), "{}", opened.body);
    let wrong = "password=and+falls+at+eleven&again=and+falls+at+eleven&code=000000";
    let refused = shopper.post(&link, wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"code-error\"") && !refused.body.contains("eleven"));
    shopper.stage.clock.advance_ms(60_000);
    let code = testing::app_code(&rosa.totp_secret, shopper.stage.house.now());
    let right = wrong.replace("000000", &code);
    let done = shopper.post(&link, &right).await;
    assert_eq!(done.location(), "/en/staff/sign-in?done=new-password", "{}", done.body);
    let gone = shopper.get(&link).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("more than an hour old"), "{}", gone.body);
    let odd = shopper.get("/en/staff/password/x").await;
    assert_eq!(odd.status, StatusCode::GONE);
}
