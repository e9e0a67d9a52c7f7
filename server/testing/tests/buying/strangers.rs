//! What strangers can cause: mails to other people's mailboxes, guesses at codes, tiny donations.

use crate::{
    buying::extras::{EXTRAS, PASSES, put, season},
    sale::{self, count},
    shoppers::accounts::{ANA, Browser, refused},
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::PlaceRefusal,
    people::{actor::Actor, customer::AskRefusal},
    sales::{basket::CodeRefusal, extra::PutRefusal},
};
use house::Answered;
use selling::{extras::PutExtra, tickets::TicketRefusal};
use testing::{Stage, plant, season_example, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_s_requests_never_use_up_the_owner_s() {
    for stage in stages().await {
        let mut owner = Browser::open_from(&stage, "198.51.100.9").await;
        owner.sign_in(&stage, ANA).await;
        let elsewhere = Browser::open_from(&stage, "198.51.100.10").await;
        for _ in 0..10 {
            let stranger = Browser::open_from(&stage, "203.0.113.7").await;
            stranger.ask(&stage, ANA).await.expect("a code");
        }
        let stranger = Browser::open_from(&stage, "203.0.113.7").await;
        assert_eq!(refused(stranger.ask(&stage, ANA).await), AskRefusal::TooMany);
        elsewhere.ask(&stage, ANA).await.expect("another network");

        // A flood from everywhere fills the mailbox's day, and only its owner's browser asks on.
        for number in 0..188 {
            let stranger = Browser::open_from(&stage, &format!("192.0.2.{number}")).await;
            stranger.ask(&stage, ANA).await.expect("a code");
        }
        let late = Browser::open_from(&stage, "192.0.2.250").await;
        assert_eq!(refused(late.ask(&stage, ANA).await), AskRefusal::TooMany);
        owner.ask(&stage, ANA).await.expect("the address was confirmed here");
        stage.clock.advance_ms(DAY_MS);
        late.ask(&stage, ANA).await.expect("the next day");
    }
}

/// As if strangers from everywhere had filled the mailbox's day.
async fn fill_the_mailbox(stage: &Stage) {
    let stranger = Browser::open_from(stage, "203.0.113.7").await;
    stranger.ask(stage, ANA).await.expect("a code");
    let fill = "update login_counts set asked = 200 where subject like 'mail-to:%'";
    plant(stage.store(), fill).await.expect("planted");
}

/// In the link of the mail that went out last.
async fn reader_key(stage: &Stage) -> String {
    house::jobs::tick(&stage.house).await;
    let mail = stage.mail.mails().pop().expect("a mail");
    let (_, key) = mail.text.split_once("&key=").expect("a key");
    key.chars().take_while(char::is_ascii_hexdigit).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_the_mailbox_has_a_way_in_whatever_strangers_ask_for() {
    for stage in stages().await {
        fill_the_mailbox(&stage).await;
        let key = reader_key(&stage).await;
        let owner = Browser::open_from(&stage, "198.51.100.9").await;
        assert_eq!(refused(owner.ask(&stage, ANA).await), AskRefusal::TooMany);
        for wrong in ["", "a", &"a".repeat(32), &key[1..]] {
            let answer = owner.ask_as_reader(&stage, ANA, wrong).await;
            assert_eq!(refused(answer), AskRefusal::TooMany, "{wrong}");
        }
        owner.ask_as_reader(&stage, ANA, &key).await.expect("a stranger's mail has the key");
        // It opens no other mailbox, and bounds what its reader causes.
        stage.clock.advance_ms(HOUR_MS);
        let other = Browser::open_from(&stage, "203.0.113.7").await;
        other.ask(&stage, "ben@example.org").await.expect("a code");
        let of_ben = reader_key(&stage).await;
        let answer = owner.ask_as_reader(&stage, ANA, &of_ben).await;
        assert_eq!(refused(answer), AskRefusal::TooMany);
        for number in 0..11 {
            let browser = Browser::open_from(&stage, "198.51.100.9").await;
            let is_sent = browser.ask_as_reader(&stage, ANA, &key).await.is_ok();
            assert_eq!(is_sent, number < 10, "{number}");
        }
        // The key is good for the next day, and ends with it.
        for is_sent in [true, false] {
            stage.clock.advance_ms(DAY_MS);
            fill_the_mailbox(&stage).await;
            let browser = Browser::open_from(&stage, "198.51.100.9").await;
            assert_eq!(browser.ask_as_reader(&stage, ANA, &key).await.is_ok(), is_sent);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_counted_leaves_although_its_browser_signs_out() {
    for stage in stages().await {
        let mut stranger = Browser::open_from(&stage, "203.0.113.7").await;
        stranger.sign_in(&stage, "stranger@example.org").await;
        stranger.ask(&stage, ANA).await.expect("a code");
        people::accounts::sign_out(&stage.house, stranger.actor()).await.expect("out");
        reader_key(&stage).await;
        assert_eq!(stage.mail.mails().pop().expect("a mail").to, ANA);
    }
}

async fn free_order(stage: &Stage, actor: &Actor, seat: u32) -> Option<PlaceRefusal> {
    sale::hold(stage, actor, stage.invitation, &[seat]).await;
    let form = sale::form(stage, actor, 0).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await;
    placed.answered().expect("no fault").err()
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_cost_nothing_are_counted_together_and_paid_tickets_always_leave() {
    for stage in stages().await {
        let address = "203.0.113.7";
        let buyer = stage.guest_from(address).await;
        for seat in 0..10 {
            let guest = stage.guest_from(address).await;
            assert_eq!(free_order(&stage, &guest, seat).await, None);
        }
        let stranger = stage.guest_from(address).await;
        let refusal = free_order(&stage, &stranger, 20).await;
        assert_eq!(refusal, Some(PlaceRefusal::TooManyMails));
        assert_eq!(count(&stage, "orders").await, 10, "its seats are held still");
        let stranger = Browser::open_from(&stage, address).await;
        assert_eq!(refused(stranger.ask(&stage, ANA).await), AskRefusal::TooMany);
        // What costs something brings its tickets by mail, whatever came before.
        sale::hold(&stage, &buyer, stage.performance, &[3]).await;
        let form = sale::form(&stage, &buyer, sale::EACH).await;
        let placed =
            money::checkout::place_order(&stage.house, &buyer, &form).await.expect("an order");
        stage.bank.capture(&sale::reference(&placed));
        sale::notify(&stage, &sale::reference(&placed)).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 11);
        stage.clock.advance_ms(2 * MINUTE_MS);
        let again = selling::tickets::resend_tickets(&stage.house, &placed.secret).await;
        assert_eq!(refused(again), TicketRefusal::SentOften { most: 10 });
        // Elsewhere, and for whoever has shown that the address is theirs.
        let neighbour = stage.guest_from("198.51.100.9").await;
        assert_eq!(free_order(&stage, &neighbour, 11).await, None);
        let owner = stage.signed_in_from(ANA, address).await;
        assert_eq!(free_order(&stage, &owner, 12).await, None);
        stage.clock.advance_ms(HOUR_MS);
        selling::tickets::resend_tickets(&stage.house, &placed.secret)
            .await
            .expect("the next hour");
        // Tickets leave room for codes: the owner needs the link in the mail of one.
        let fill = "update login_counts set asked = 100 where subject like 'mail-to:%'";
        plant(stage.store(), fill).await.expect("planted");
        assert_eq!(free_order(&stage, &neighbour, 13).await, Some(PlaceRefusal::TooManyMails));
        stranger.ask(&stage, ANA).await.expect("a code");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_domain_in_another_script_is_the_same_mailbox_and_the_same_person() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, "Ana@ｅｘａｍｐｌｅ。org").await;
        let signed_in = browser.session(&stage).await.expect("it").signed_in.expect("open");
        assert_eq!(signed_in.email, ANA);
        let mut again = Browser::open(&stage).await;
        again.sign_in(&stage, ANA).await;
        assert_eq!(count(&stage, "accounts").await, 1);
        assert_eq!(count(&stage, "persons").await, 1);
        // Twenty-five spellings are one mailbox.
        let mut sent = 0;
        for number in 0..25 {
            let spelling: String = "example"
                .chars()
                .enumerate()
                .map(|(at, c)| {
                    let is_wide = number >> (at % 5) & 1 == 1;
                    if is_wide { char::from_u32(c as u32 + 0xfee0).unwrap_or(c) } else { c }
                })
                .collect();
            let stranger = Browser::open_from(&stage, "203.0.113.7").await;
            let asked = stranger.ask(&stage, &format!("ana@{spelling}.org")).await;
            sent += usize::from(asked.is_ok());
        }
        assert_eq!(sent, 10);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_guesses_codes_is_stopped_by_browser_network_and_in_all() {
    for stage in stages().await {
        season(&stage).await;
        let house = &stage.house;
        let guess = async |actor: &Actor, number: u32| {
            sale::refused(
                selling::basket::add_code(house, actor, &format!("GUESS-{number}"), "").await,
            )
        };
        // At once, and from one browser.
        let one = stage.guest_from("203.0.113.7").await;
        let tries = (0..30).map(|number| guess(&one, number));
        let answers = futures::future::join_all(tries).await;
        let let_through = answers.iter().filter(|answer| **answer == CodeRefusal::Unknown).count();
        assert_eq!(let_through, 10);
        let stopped = sale::refused(selling::basket::add_code(house, &one, "OPERA-10", "").await);
        assert_eq!(stopped, CodeRefusal::TooManyTries, "a hit would tell what is right");
        // From one network with ever new browsers.
        for browser in 0..5 {
            let guest = stage.guest_from("203.0.113.7").await;
            for number in 0..10 {
                assert_eq!(guess(&guest, 100 * browser + number).await, CodeRefusal::Unknown);
            }
        }
        let guest = stage.guest_from("203.0.113.7").await;
        assert_eq!(guess(&guest, 1).await, CodeRefusal::TooManyTries);
        // Elsewhere, what is right isn't counted.
        let ana = stage.guest_from("198.51.100.9").await;
        for _ in 0..12 {
            selling::basket::add_code(house, &ana, "OPERA-10", "").await.expect("known");
        }
        assert_eq!(guess(&ana, 1).await, CodeRefusal::Unknown);
        // In all: from networks without number.
        let fill = "update login_counts set asked = 3000 where subject = 'guess:guests'";
        plant(stage.store(), fill).await.expect("planted");
        assert_eq!(guess(&ana, 2).await, CodeRefusal::TooManyTries);
        let known = stage.signed_in_from("ana@example.org", "198.51.100.9").await;
        selling::basket::add_code(house, &known, "OPERA-10", "").await.expect("signed in");
        // Accounts cost nothing either, so they have a total of their own.
        assert_eq!(guess(&known, 3).await, CodeRefusal::Unknown);
        let fill = "update login_counts set asked = 3000 where subject = 'guess:members'";
        plant(stage.store(), fill).await.expect("planted");
        let member = stage.signed_in_from("ben@example.org", "198.51.100.10").await;
        assert_eq!(guess(&member, 4).await, CodeRefusal::TooManyTries);
        stage.clock.advance_ms(HOUR_MS);
        assert_eq!(guess(&one, 1).await, CodeRefusal::Unknown);
    }
}

/// Guesses from ever new networks until one is not compared. Gives how many were.
async fn compared(stage: &Stage, network: impl Fn(u32) -> String) -> u32 {
    let mut compared = 0;
    for number in 0.. {
        let guest = stage.guest_from(&network(number)).await;
        for _ in 0..10 {
            let code = format!("GUESS-{compared}");
            let answer = selling::basket::add_code(&stage.house, &guest, &code, "").await;
            match sale::refused(answer) {
                CodeRefusal::Unknown => compared += 1,
                CodeRefusal::TooManyTries => return compared,
                other => panic!("{other:?}"),
            }
        }
    }
    compared
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ipv6_line_guesses_little_more_than_one_address_and_shuts_nobody_out() {
    for stage in stages().await {
        season(&stage).await;
        let line = compared(&stage, |number| format!("2001:db8:aa:12{number:02x}::1")).await;
        assert_eq!(line, 120, "by all networks of a household's line");
        let site = compared(&stage, |number| format!("2001:db8:aa:{number:x}00::1")).await;
        assert_eq!(line + site, 240, "by all networks of a company's");
        let neighbour = stage.guest_from("2001:db8:ab:1200::1").await;
        selling::basket::add_code(&stage.house, &neighbour, "OPERA-10", "").await.expect("known");
        stage.clock.advance_ms(HOUR_MS);
        let later = compared(&stage, |number| format!("2001:db8:aa:12{number:02x}::1")).await;
        assert_eq!(later, 120, "in the next hour");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_total_shuts_out_a_code_that_nobody_can_guess() {
    for stage in stages().await {
        let codes = "code,batch,count,change,for\n\
            OPERA-10,,,-10 %,all\n\
            ,SPRING-?????????????,1,-5.00,all\n";
        let folder = season_example(&[("codes.csv", codes)]);
        ::season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            false,
        )
        .await
        .expect("good");
        let (house, pattern) = (&stage.house, "SPRING-?????????????");
        let made = ::season::sheets::season_import::codes(house, &Actor::Console, pattern).await;
        let made = made.expect("known").pop().expect("one");
        let add = async |actor: &Actor, code: &str| {
            selling::basket::add_code(&stage.house, actor, code, "").await
        };
        let ana = stage.guest_from("198.51.100.9").await;
        assert_eq!(sale::refused(add(&ana, "GUESS-1").await), CodeRefusal::Unknown);
        let fill = "update login_counts set asked = 3000 where subject = 'guess:guests'";
        plant(stage.store(), fill).await.expect("planted");
        for closed in ["OPERA-10", "GUESS-2", "SPRING-2222222222222"] {
            assert_eq!(sale::refused(add(&ana, closed).await), CodeRefusal::TooManyTries);
        }
        add(&ana, &made).await.expect("nobody has guessed it");
        // What was not compared is a try all the same.
        for _ in 0..6 {
            assert_eq!(sale::refused(add(&ana, "OPERA-10").await), CodeRefusal::TooManyTries);
        }
        assert_eq!(sale::refused(add(&ana, &made).await), CodeRefusal::TooManyTries);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn member_numbers_that_a_list_refuses_are_guesses() {
    for stage in stages().await {
        season(&stage).await;
        let actor = stage.guest_from("203.0.113.7").await;
        for number in 0..10 {
            let answer =
                selling::basket::add_code(&stage.house, &actor, "READERS", &format!("B-{number}"))
                    .await;
            assert_eq!(sale::refused(answer), CodeRefusal::NotAMember);
        }
        let answer = selling::basket::add_code(&stage.house, &actor, "READERS", "R-17").await;
        assert_eq!(sale::refused(answer), CodeRefusal::TooManyTries);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_donation_has_a_least_sum_that_the_house_sets() {
    for stage in stages().await {
        season(&stage).await;
        let actor = stage.guest().await;
        let gift = |minor| PutExtra { amount_minor: Some(minor), ..put("young-voices", None, 1) };
        let least = PutRefusal::Amount { least_minor: 100, most_minor: 1_000_000 };
        assert_eq!(
            sale::refused(selling::extras::put_extra(&stage.house, &actor, &gift(99)).await),
            least
        );
        selling::extras::put_extra(&stage.house, &actor, &gift(100)).await.expect("one euro");
        let extras = EXTRAS.replace("key,kind,", "key,least,kind,").replace(",extra,", ",,extra,");
        let extras = extras.replace(",donation,", ",5.00,donation,");
        let changes = [("passes.csv", PASSES), ("extras.csv", extras.as_str())];
        let folder = season_example(&changes);
        ::season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            false,
        )
        .await
        .expect("good");
        let least = PutRefusal::Amount { least_minor: 500, most_minor: 1_000_000 };
        assert_eq!(
            sale::refused(selling::extras::put_extra(&stage.house, &actor, &gift(499)).await),
            least
        );
        selling::extras::put_extra(&stage.house, &actor, &gift(500)).await.expect("five euros");
    }
}
