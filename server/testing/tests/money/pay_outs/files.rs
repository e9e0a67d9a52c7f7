//! Files for the bank, and what the bank does with them.

use super::*;
use crate::sale::banks::dispute;
use documents::bank::credit_transfer::Format;
use domain::{
    payments::{bank_account::PayOutState, gateway::DisputeState},
    tickets::change::ChangeChoice,
};
use money::pay_outs::{OutcomeRefusal, returned};
use subscribers::changes::{self, Wanted};
use testing::missing_right;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_has_each_pay_out_once_and_a_run_that_was_killed_gives_the_same_one() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        assert_eq!(file(&stage).await, None, "nothing to pay");
        ask(&stage, &ana, 500, "a").await;
        ask(&stage, &ana, minor - 500, "b").await;
        let wish = FileWish { format: Format::Pain03, ..FileWish::default() };
        let made = make_file(&stage.house, &CONSOLE, &wish).await.expect("made").made;
        let made = made.expect("a file");
        assert_eq!((made.pay_outs, made.amount_minor, made.company.as_str()), (2, minor, "opera"));
        let xml = String::from_utf8(made.xml.clone()).expect("UTF-8");
        for part in [
            "pain.001.001.03",
            "<NbOfTxs>2</NbOfTxs>",
            &format!("<CtrlSum>{}.{:02}</CtrlSum>", minor / 100, minor % 100),
            "<IBAN>ES7921000813610123456789</IBAN>",
            "<Nm>Ana Nunez</Nm>",
            "<BIC>CAIXESBBXXX</BIC>",
        ] {
            assert!(xml.contains(part), "{part}: {xml}");
        }
        // Killed before the file was safe: the next run makes the same one, whatever it asks for.
        stage.clock.advance_ms(MINUTE_MS);
        assert_eq!(file(&stage).await.as_ref(), Some(&made));
        let both = tokio::join!(file(&stage), file(&stage));
        assert_eq!((both.0.as_ref(), both.1.as_ref()), (Some(&made), Some(&made)));
        mark_written(&stage.house, made.id).await.expect("marked");
        assert_eq!(file(&stage).await, None, "all is in it");
        assert_eq!(balance_of(&stage, "paid-out").await, -minor);
        assert_eq!(balance_of(&stage, "pay-outs-due").await, 0);
        for one in pay_outs_of(&stage, &ana).await {
            assert_eq!(one.state, PayOutState::Filed);
            let late = bank::take_back(&stage.house, &ana, one.id).await;
            assert_eq!(refused(late), BankRefusal::Filed);
        }
        let by_her = make_file(&stage.house, &ana, &FileWish::default()).await;
        assert_eq!(missing_right(by_her), Some(domain::people::actor::Action::Settle));
        let other = FileWish { company: Some("nobody".to_owned()), ..FileWish::default() };
        let unknown = make_file(&stage.house, &CONSOLE, &other).await;
        assert_eq!(refused(unknown), FileRefusal::UnknownCompany);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bank_sends_back_is_credit_again_and_a_mail_says_so() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        ask(&stage, &ana, 500, "a").await;
        stage.clock.advance_ms(MINUTE_MS);
        ask(&stage, &ana, minor - 500, "b").await;
        let id_of = |at: usize| {
            let stage = &stage;
            let ana = &ana;
            async move { pay_outs_of(stage, ana).await[at].id.0.simple().to_string() }
        };
        let (large, small) = (id_of(0).await, id_of(1).await);
        let back = |id: String, reason: &'static str| {
            let house = stage.house.clone();
            async move { returned(&house, &CONSOLE, &id, reason).await }
        };
        assert_eq!(refused(back(small.clone(), "AC04").await), OutcomeRefusal::NotFiled);
        let made = file(&stage).await.expect("a file");
        mark_written(&stage.house, made.id).await.expect("marked");
        assert_eq!(refused(back("x".to_owned(), "AC04").await), OutcomeRefusal::UnknownPayOut);
        assert_eq!(refused(back(small.clone(), "account closed").await), OutcomeRefusal::BadReason);
        let by_her = returned(&stage.house, &ana, &small, "AC04").await;
        assert_eq!(missing_right(by_her), Some(domain::people::actor::Action::Settle));
        // One before the rest is paid, one days after.
        back(small.clone(), "ac04").await.expect("sent back");
        assert_eq!(paid(&stage.house, &CONSOLE, &made.message_id).await.expect("known"), 1);
        assert_eq!(paid(&stage.house, &CONSOLE, &made.message_id).await.expect("known"), 0);
        let unknown = paid(&stage.house, &CONSOLE, "PO-0").await;
        assert_eq!(refused(unknown), OutcomeRefusal::UnknownFile);
        assert_eq!(credit(&stage, &ana).await, 500);
        back(large.clone(), "AC01").await.expect("sent back");
        assert_eq!(refused(back(large, "AC01").await), OutcomeRefusal::Over);
        assert_eq!(credit(&stage, &ana).await, minor);
        assert_eq!(balance_of(&stage, "paid-out").await, 0);
        let said = causes(&stage, &ana).await;
        let again: Vec<_> = said.iter().filter(|it| it.0 == "pay-out-returned").collect();
        assert_eq!(again.len(), 2);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let told = mails.iter().filter(|it| says(&it.text, "mail-pay-out-returned")).count();
        assert_eq!(told, 2);
        assert!(mails.iter().all(|it| !it.text.contains("ES79")), "no mail has the IBAN");
        // It can be asked for once more, and spent.
        ask(&stage, &ana, minor, "c").await;
        assert_sound(&stage).await;
    }
}

/// Nobody noted that the file was on the disk, and its holder's account is forgotten.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_the_bank_has_holds_up_no_later_one() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        let mut before = Vec::new();
        for (key, comes_back) in [("a", false), ("b", true)] {
            bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
            ask(&stage, &ana, 500, key).await;
            let made = file(&stage).await.expect("a file");
            assert!(!before.contains(&made.message_id), "not the one before");
            assert_eq!(made.amount_minor, 500);
            if comes_back {
                let id = pay_outs_of(&stage, &ana).await[0].id.0.simple().to_string();
                returned(&stage.house, &CONSOLE, &id, "AC04").await.expect("sent back");
            } else {
                paid(&stage.house, &CONSOLE, &made.message_id).await.expect("known");
            }
            bank::remove_account(&stage.house, &ana).await.expect("nothing is on its way");
            before.push(made.message_id);
            stage.clock.advance_ms(MINUTE_MS);
        }
        assert_eq!(file(&stage).await, None, "all is in files");
        assert_eq!(credit(&stage, &ana).await, minor - 500);
        assert_sound(&stage).await;
    }
}

/// What a chargeback left owed stays here, also what was asked for before it.
#[tokio::test(flavor = "multi_thread")]
async fn who_owes_after_a_chargeback_is_paid_nothing_until_that_is_settled() {
    for stage in stages().await {
        house(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let order = ordered(&stage, &ana, CARMEN_TWO, "", &[3]).await;
        pay(&stage, &order).await;
        let whole = order.view(&stage).await.quote.total_minor;
        let change = changes::change(&stage.house, &CONSOLE, CARMEN_TWO, Wanted::Cancel, None);
        let change = change.await.expect("cancelled");
        house::jobs::tick(&stage.house).await;
        let choice = ChangeChoice::Credit.into();
        changes::choose(&stage.house, &ana, &order.secret, change, choice).await.expect("chosen");
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, &ana).await, whole);
        as_after_the_performances(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        ask(&stage, &ana, whole - 600, "a").await;
        dispute(&stage, &order, "cb-1", whole, DisputeState::Opened).await;
        dispute(&stage, &order, "cb-1", whole, DisputeState::Lost).await;
        house::jobs::tick(&stage.house).await;
        let none = BankRefusal::TooMuch { credit_minor: 0 };
        assert_eq!(refused(asked(&stage, &ana, 600, "b").await), none);
        let round = make_file(&stage.house, &CONSOLE, &FileWish::default()).await.expect("read");
        assert_eq!((round.made, round.held_back), (None, 1));
        assert_sound(&stage).await;
        // She calls it back; it is still hers, and still not to be had.
        let one = pay_outs_of(&stage, &ana).await.remove(0);
        bank::take_back(&stage.house, &ana, one.id).await.expect("in no file");
        assert_eq!(credit(&stage, &ana).await, whole);
        assert_eq!(refused(asked(&stage, &ana, 600, "c").await), none);
        assert_sound(&stage).await;
    }
}

/// The house writes the file at the moment in which she calls her money back.
#[tokio::test(flavor = "multi_thread")]
async fn called_back_or_in_a_file_and_never_both() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        ask(&stage, &ana, minor, "a").await;
        let one = pay_outs_of(&stage, &ana).await.remove(0);
        let both = tokio::join!(file(&stage), bank::take_back(&stage.house, &ana, one.id));
        assert_ne!(both.0.is_some(), both.1.is_ok());
        let left = if both.1.is_ok() { minor } else { 0 };
        assert_eq!(credit(&stage, &ana).await, left);
        assert_sound(&stage).await;
    }
}

const ELECTRONIC: &str = "ES7921000813610123456789";

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_the_database_tells_no_customer_s_iban() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        bank::set_account(&stage.house, &ana, &account()).await.expect("the same is one");
        assert_eq!(count(&stage, "bank_accounts").await, 1);
        let tables = testing::contents(stage.store()).await.expect("read");
        let is_plain = tables.values().flatten().any(|row| row.contains(ELECTRONIC));
        assert!(!is_plain, "only its end is readable");
        let copy = subscribers::own_data::own_data(&stage.house, &ana).await.expect("read");
        let copy = copy.expect("signed in").to_string();
        assert!(copy.contains(ELECTRONIC) && !copy.contains("aes256gcm"), "{copy}");
        ask(&stage, &ana, minor, "a").await;
        let made = file(&stage).await.expect("a file");
        let xml = String::from_utf8(made.xml).expect("UTF-8");
        assert!(xml.contains(&format!("<IBAN>{ELECTRONIC}</IBAN>")), "{xml}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ibans_of_an_older_program_are_read_and_encrypted_at_the_next_start() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        ask(&stage, &ana, minor, "a").await;
        let plain = format!(
            "update bank_accounts set iban = '{ELECTRONIC}'; \
             insert into mandates (id, person_id, reference, iban, account_holder, text_version, \
               language, signed_at_ms) select 'm1', person_id, 'm1', iban, 'Ana', '1', 'en', 1 \
               from bank_accounts"
        );
        testing::plant(stage.store(), &plain).await.expect("planted");
        let made = file(&stage).await.expect("a file");
        let kept = money::sealing::seal_kept(&stage.house).await.expect("encrypted");
        assert_eq!((kept.sealed_now, kept.unreadable), (2, 0));
        let tables = testing::contents(stage.store()).await.expect("read");
        assert!(!tables.values().flatten().any(|row| row.contains(ELECTRONIC)));
        let again = money::sealing::seal_kept(&stage.house).await.expect("nothing to do");
        assert_eq!((again.sealed_now, again.unreadable), (0, 0));
        let same = same_file(&stage.house, &CONSOLE, &made.message_id).await.expect("written");
        assert_eq!(same.xml, made.xml);
        // By another key than ours.
        let foreign = "update mandates set iban = 'aes256gcm:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'";
        testing::plant(stage.store(), foreign).await.expect("planted");
        let kept = money::sealing::seal_kept(&stage.house).await.expect("looked");
        assert_eq!((kept.sealed_now, kept.unreadable), (0, 1));
    }
}
