//! News by mail, by pages alone: asked at the checkout, confirmed by the link of a mail.

use super::*;
use domain::people::consent::Purpose;
use house::HouseSettings;

async fn listed(shopper: &Shopper) -> Vec<String> {
    let house = &shopper.stage.house;
    let all =
        subscribers::own_data::consents::list(house, Purpose::Newsletter).await.expect("read");
    all.into_iter().map(|one| one.email).collect()
}

#[tokio::test]
async fn a_guest_s_yes_is_confirmed_by_the_link_of_a_mail() {
    let settings = HouseSettings { news_confirmed_in: vec!["*".to_owned()], ..testing::settings() };
    let stage = Stage::on_sqlite_with(settings).await;
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let page = shopper.at_checkout().await;
    assert!(page.body.contains("We’ll email you a link"), "said beforehand");
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org") + "&news=yes";
    assert_eq!(shopper.post("/en/checkout", &form).await.status, StatusCode::SEE_OTHER);
    house::jobs::tick(&shopper.stage.house).await;
    let mails = shopper.stage.mail.mails();
    let link = mails.iter().find_map(|mail| {
        let at = mail.text.find("/en/news/")?;
        mail.text[at..].split_whitespace().next().map(str::to_owned)
    });
    let link = link.expect("a mail with a link");
    let asked = shopper.get(&link).await;
    assert!(asked.body.contains(&format!("action=\"{link}\"")), "{}", asked.body);
    assert!(asked.body.contains("news and offers"), "what is agreed to");
    assert_eq!(listed(&shopper).await, Vec::<String>::new(), "looking does nothing");
    for _ in 0..2 {
        assert_eq!(shopper.post(&link, "").await.location(), link, "twice is once");
    }
    let confirmed = shopper.get(&link).await;
    assert!(confirmed.body.contains("You’ll now receive our news by email."));
    assert!(!confirmed.body.contains("<form method=\"post\" action=\"/en/news/"));
    assert_eq!(listed(&shopper).await, ["ana@example.org"]);
    let unknown = format!("/en/news/{}", "a".repeat(40));
    assert_eq!(shopper.get(&unknown).await.status, StatusCode::NOT_FOUND);
    assert_eq!(shopper.post(&unknown, "").await.status, StatusCode::NOT_FOUND);
}
