//! Where visits are measured: the question, the page of cookies, and what staff enter.

use super::*;
use ::measuring::account::{self, NewAccount, SecretChange, Service};
use domain::people::actor::Actor;

#[tokio::test(flavor = "multi_thread")]
async fn the_question_and_the_pages_of_measuring_are_said_by_messages() {
    let mut walk = Walk::begin().await;
    let google = Service::Google { measurement_id: "G-AB12CD34EF".to_owned() };
    let secret = SecretChange::New("a-secret".to_owned());
    let house = walk.shopper.stage.house.clone();
    let new = NewAccount { service: google, secret };
    account::save(&house, &Actor::Console, &new, 0).await.expect("saved");
    for path in ["/en", "/en/basket", "/en/cookies", "/en/privacy"] {
        walk.get(path).await;
    }
    walk.shopper.post("/en/cookies", "answer=allow&back=/en").await;
    walk.get("/en/cookies").await;
    walk.shopper.post("/en/cookies", "answer=refuse&back=/en").await;
    walk.get("/en/cookies").await;
    let refusing = Request::get("/en/cookies").header("sec-gpc", "1");
    let page = walk.shopper.send(refusing, String::new()).await;
    walk.look("a browser that refuses", &page.body);
    let rosa = walk.shopper.stage.staffer("rosa@example.org", "administrator").await;
    walk.shopper.staff_in(&rosa, "").await;
    walk.get("/en/staff").await;
    walk.get("/en/staff/measuring").await;
    walk.refused("/en/staff/measuring", "seen=1&kind=google&measurement_id=1").await;
    walk.end(9);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_s_way_in_by_a_provider_is_said_by_messages() {
    let mut walk = Walk::begin().await;
    walk.shopper.stage.provider.open_for_staff();
    walk.shopper.stage.staffer("rosa@example.org", "administrator").await;
    walk.shopper.stage.provider.confirm("rosa", "rosa@example.org");
    let door = "/en/staff/sign-in";
    walk.get(door).await;
    for why in ["away", "nobody", "refused", "ended"] {
        walk.get(&format!("{door}?provider={why}")).await;
    }
    let left = walk.shopper.post(&format!("{door}/providers/house"), "next=").await;
    let state = left.location().split("state=").nth(1).expect("a state").to_owned();
    walk.shopper.get(&format!("/staff-sign-in/return/house?state={state}&code=rosa")).await;
    walk.get(&format!("{door}/code")).await;
    walk.refused(&format!("{door}/code"), "code=1").await;
    walk.end(6);
}
