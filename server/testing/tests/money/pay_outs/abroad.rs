//! Accounts outside the European Economic Area: nothing is promised that the bank would refuse.

use super::*;
use documents::bank::credit_transfer::Format;

const SWISS: &str = "CH93 0076 2011 6238 5295 7";

fn swiss(bic: &str) -> AccountForm {
    AccountForm { iban: SWISS.to_owned(), bic: bic.to_owned(), ..account() }
}

/// As a former program kept it.
async fn without_bic(stage: &Stage) {
    plant(stage.store(), "update bank_accounts set bic = null").await.expect("planted");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_outside_the_area_is_taken_with_its_bic_alone() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        for (bic, why) in [("", BankRefusal::BicMissing), ("UBSW 80A", BankRefusal::BadBic)] {
            let tried = bank::set_account(&stage.house, &ana, &swiss(bic)).await;
            assert_eq!(refused(tried), why, "{bic:?}");
        }
        assert_eq!(count(&stage, "bank_accounts").await, 0);
        bank::set_account(&stage.house, &ana, &swiss("ubsw chzh 80a")).await.expect("kept");
        bank::set_account(&stage.house, &ana, &swiss("UBSWCHZH80A")).await.expect("the same");
        assert_eq!(count(&stage, "bank_accounts").await, 1);
        ask(&stage, &ana, minor, "a").await;
        let wish = FileWish { format: Format::Pain09, ..FileWish::default() };
        let made = make_file(&stage.house, &CONSOLE, &wish).await.expect("made").made;
        let made = made.expect("a file");
        let xml = String::from_utf8(made.xml.clone()).expect("UTF-8");
        for part in [
            "<CdtrAgt><FinInstnId><BICFI>UBSWCHZH80A</BICFI></FinInstnId></CdtrAgt>",
            "<PstlAdr><StrtNm>Paseo 1</StrtNm><PstCd>41001</PstCd><TwnNm>Sevilla</TwnNm>\
             <Ctry>ES</Ctry></PstlAdr>",
        ] {
            assert!(xml.contains(part), "{part}: {xml}");
        }
        // The company moves: the file stays as it was made.
        let moved = "update companies set town = 'Elsewhere' where key = 'opera'";
        plant(stage.store(), moved).await.expect("planted");
        assert_eq!(same_file(&stage.house, &CONSOLE, &made.message_id).await.expect("same"), made);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_the_area_no_bic_and_no_address_goes_into_the_file() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        let form = AccountForm { bic: "whatever".to_owned(), ..account() };
        bank::set_account(&stage.house, &ana, &form).await.expect("kept");
        assert_eq!(count(&stage, "bank_accounts where bic is not null").await, 0);
        ask(&stage, &ana, minor, "a").await;
        let made = file(&stage).await.expect("a file");
        let xml = String::from_utf8(made.xml).expect("UTF-8");
        assert!(!xml.contains("PstlAdr") && !xml.contains("CdtrAgt"), "{xml}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_of_before_is_refused_when_somebody_asks() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &swiss("UBSWCHZH80A")).await.expect("kept");
        without_bic(&stage).await;
        assert_eq!(refused(asked(&stage, &ana, minor, "a").await), BankRefusal::BicMissing);
        assert_eq!((count(&stage, "pay_outs").await, credit(&stage, &ana).await), (0, minor));
        bank::set_account(&stage.house, &ana, &swiss("UBSWCHZH80A")).await.expect("completed");
        ask(&stage, &ana, minor, "a").await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_of_a_seat_stays_credit_where_the_account_lacks_its_bic() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let choice = ShareChoice { account: Some(swiss("UBSWCHZH80A")), ..to_bank() };
        let [first, second] = [0, 1].map(|at| ticket(&stage, &order, at));
        let (first, second) = (first.await.admission, second.await.admission);
        let nameless = ShareChoice { account: Some(swiss("")), ..to_bank() };
        let tried = share::offer(&stage.house, &ana, first, &nameless).await;
        assert_eq!(refused(tried), ShareRefusal::Bank(BankRefusal::BicMissing));
        share::offer(&stage.house, &ana, first, &choice).await.expect("offered");
        without_bic(&stage).await;
        let kept = ShareChoice { account: None, ..to_bank() };
        let tried = share::offer(&stage.house, &ana, second, &kept).await;
        assert_eq!(refused(tried), ShareRefusal::Bank(BankRefusal::BicMissing));
        let minor = sold(&stage, 3).await;
        assert_eq!((count(&stage, "pay_outs").await, credit(&stage, &ana).await), (0, minor));
        assert_sound(&stage).await;
    }
}
