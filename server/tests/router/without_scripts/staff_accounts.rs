//! Accounts of the staff by forms: codes, another app and password, colleagues, roles.

use super::*;
use testing::{PASSWORD, app_code};

const NEW_PASSWORD: &str = "and falls again at eleven";
const ACTIONS: &str = "input[name=action]";

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_once_and_a_recovery_code_when_the_phone_is_lost() {
    let mut browser = Browser::in_little_house().await;
    let rosa = browser.shopper.stage.staffer("rosa@example.org", "finance").await;
    browser.go("/en/staff").await;
    let code = browser.next_code(&rosa.totp_secret);
    browser.enter(&rosa.email, PASSWORD, &code).await;
    assert_eq!(browser.address, "/en/staff", "{}", browser.told());
    browser.press("header form button").await;
    browser.enter(&rosa.email, PASSWORD, &code).await;
    assert_eq!(browser.count(".notice--error"), 1, "{}", browser.told());
    assert_eq!(browser.value("#email"), rosa.email);
    assert_eq!(browser.value("#password"), "");
    browser.enter(&rosa.email, PASSWORD, &rosa.recovery_codes[0]).await;
    assert_eq!(browser.address, "/en/staff", "{}", browser.told());
    browser.go("/en/staff/account").await;
    let account = browser.one("main").text();
    assert!(account.contains("7 recovery codes left"), "{account}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_app_and_another_password_are_proven_first() {
    let mut browser = Browser::in_little_house().await;
    let rosa = browser.staff_at("finance", "/en/staff/account/app").await;
    let secret = browser.one(".desk-app__secret").text().replace(' ', "");
    browser.fill("#code", "000000");
    browser.fill("#present", PASSWORD);
    browser.press(".desk-actions button").await;
    assert_eq!(browser.count("#code-error"), 1, "{}", browser.told());
    let code = browser.next_code(&secret);
    browser.fill("#code", &code);
    browser.fill("#present", PASSWORD);
    browser.press(".desk-actions button").await;
    browser.assert_notice("staff-done-app");
    for password in ["short", NEW_PASSWORD] {
        if password == NEW_PASSWORD {
            let error = browser.one("#password-error").text();
            assert!(says(&error, "staff-refusal-password-short"), "{error}");
        }
        browser.fill("#present", PASSWORD);
        browser.fill("#password", password);
        browser.fill("#again", password);
        browser.press("form:has(#again) button").await;
    }
    assert!(browser.says("staff-door-title"), "{}", browser.told());
    let code = browser.next_code(&secret);
    browser.enter(&rosa.email, NEW_PASSWORD, &code).await;
    assert_eq!(browser.address, "/en/staff", "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_adds_a_colleague_gives_and_takes_roles_and_ends_the_account() {
    const BRUNO: &str = "bruno@example.org";
    let row = format!(".desk-person:says({BRUNO})");
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("administrator", "/en/staff/people").await;
    browser.fill("#name", "Bruno Gil");
    browser.fill("#email", BRUNO);
    browser.choose("#new-role", "door");
    browser.press("form[action$=/people/add] button").await;
    let link = browser.one(".desk-link").text();
    let rosa = browser.put_aside();

    browser.go(&link).await;
    let secret = browser.one(".desk-app__secret").text().replace(' ', "");
    browser.fill("#password", PASSWORD);
    browser.fill("#again", PASSWORD);
    browser.fill("#code", &app_code(&secret, browser.shopper.stage.house.now()));
    browser.press("form button").await;
    assert_eq!(browser.count(".desk-codes__code"), 8, "{}", browser.told());
    browser.go("/en/staff").await;
    let code = browser.next_code(&secret);
    browser.enter(BRUNO, PASSWORD, &code).await;
    assert!(browser.says("staff-action-scan"), "{}", browser.told());
    assert!(!browser.says("staff-action-read-money"), "{}", browser.told());
    let bruno = browser.put_aside();

    browser.take_up(rosa);
    browser.go("/en/staff/people").await;
    browser.choose(format!("{row} select[name=role]").as_str(), "finance");
    browser.press(format!("{row} form[action$=/give-role] button").as_str()).await;
    assert_eq!(browser.count(".notice--good"), 1, "{}", browser.told());
    let rosa = browser.put_aside();
    browser.take_up(bruno);
    browser.reload().await;
    assert!(browser.says("staff-action-read-money"), "{}", browser.told());
    let bruno = browser.put_aside();

    browser.take_up(rosa);
    browser.press(Pick::Last(&format!("{row} form[action$=/take-role] button"))).await;
    assert_eq!(browser.count(".notice--good"), 1, "{}", browser.told());
    let rosa = browser.put_aside();
    browser.take_up(bruno);
    browser.reload().await;
    assert!(browser.says("staff-door-title"), "{}", browser.told());

    browser.take_up(rosa);
    browser.press(format!("{row} form[action$=/end] button").as_str()).await;
    let ended = browser.one(&row).text();
    assert!(says(&ended, "staff-state-ended"), "{ended}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_of_the_theatre_s_own_is_made_given_actions_and_deleted() {
    const NAME: &str = "Evening desk";
    const SAVE: &str = ".desk-form button";
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("administrator", "/en/staff/people/new-role").await;
    browser.fill("input[name=name]", NAME);
    browser.press(SAVE).await;
    assert_eq!(browser.count("#actions-error"), 1, "it would allow nothing: {}", browser.told());
    for action in ["scan", "read-timeline"] {
        browser.tick(format!("{ACTIONS}[value={action}]").as_str());
    }
    browser.press(SAVE).await;
    browser.assert_notice("staff-done-role-saved");
    let line = format!(".desk-roles div:says({NAME})");
    let role = browser.one(&line).text();
    assert!(says(&role, "staff-action-scan"), "{role}");
    browser.follow(format!("{line} a").as_str()).await;
    assert!(browser.one(&format!("{ACTIONS}[value=scan]")).has("checked"), "{}", browser.told());
    browser.press(".desk-step button").await;
    browser.assert_notice("staff-done-role-removed");
    assert!(!browser.one("body").text().contains(NAME), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_set_by_the_mail_s_link_and_a_recovery_code() {
    let mut browser = Browser::in_little_house().await;
    let rosa = browser.staff_at("finance", "/en/staff").await;
    browser.press("header form button").await;
    browser.follow("a[href$=/staff/forgotten-password]").await;
    browser.fill("#email", &rosa.email);
    browser.press("form:has(#email) button").await;
    let notice = browser.one(".notice--good").text();
    assert!(says(&notice, "staff-forgotten-sent"), "{notice}");
    house::jobs::tick(&browser.shopper.stage.house).await;
    let mails = browser.shopper.stage.mail.mails();
    let mut words = mails.iter().flat_map(|mail| mail.text.split_whitespace());
    let link = words.find(|word| word.contains("/staff/password/")).expect("a link");
    browser.go(link).await;
    browser.fill("#password", NEW_PASSWORD);
    browser.fill("#again", NEW_PASSWORD);
    browser.fill("#code", &rosa.recovery_codes[0]);
    browser.press("form:has(#code) button").await;
    browser.assert_notice("staff-done-new-password");
    browser.enter(&rosa.email, NEW_PASSWORD, &rosa.recovery_codes[1]).await;
    assert_eq!(browser.address, "/en/staff", "{}", browser.told());
}
