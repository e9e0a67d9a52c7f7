//! Somebody with one name needs no second one, and no blank stands where it would be.

use crate::sale::{EACH, assert_sound, back, form, hold, reference};
use people::persons::AddPerson;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn who_has_one_name_buys_is_written_to_and_is_acted_for() {
    for stage in stages().await {
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.performance, &[3]).await;
        let mut form = form(&stage, &guest, EACH).await;
        (form.given_name, form.family_name) = ("Sukarno".to_owned(), " ".to_owned());
        let placed = money::checkout::place_order(&stage.house, &guest, &form).await;
        let reference = reference(&placed.expect("an order"));
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mail = mails.iter().find(|mail| mail.to == form.email).expect("a mail");
        assert_eq!(mail.to_name, "Sukarno");
        let ana = stage.signed_in("ana@example.org").await;
        let friend = AddPerson {
            given_name: "Suharto".to_owned(),
            family_name: String::new(),
            language: "en".to_owned(),
        };
        let first = people::persons::add_person(&stage.house, &ana, &friend).await;
        let again = people::persons::add_person(&stage.house, &ana, &friend).await;
        assert_eq!(first.expect("added"), again.expect("known"));
        assert_sound(&stage).await;
    }
}
