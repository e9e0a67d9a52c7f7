//! Somebody is forgotten: after a code and some days to think better of it, nothing of them is
//! anywhere but where bookkeeping law keeps it. What they still have with the house stops it.

use crate::{
    handed_on::resale::{ana_with, house, one_offered_one_sold, ticket},
    sale::{Order, assert_sound, count, form, hold},
    shoppers::accounts::{ANA, refused},
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    payments::invoice::Party,
    people::{
        actor::Actor,
        erasure::{ErasureRefusal, ErasureState, Obstacle, WAIT_MS},
        profile::Profile,
    },
};
use people::profile::change_profile;
use subscribers::own_data::erasure::{ask, call_back, confirm, round, view};
use testing::{Stage, contents, says, stages};

const BEN: &str = "ben@example.org";

/// What is found nowhere afterwards: names, addresses, telephone.
const NEEDLES: [&str; 8] = [
    ANA,
    "Ruiz",
    "Anastasia",
    "Quintanilla",
    "Desengaño",
    "+34 699 123 456",
    "Pau Roca",
    "ES9121000418450200051332",
];

/// Where law makes the house keep them, and why.
const KEPT: [(&str, &str); 1] = [(
    "invoices",
    "issued invoices are kept for six years as they were issued: Código de Comercio, article 30; \
     RD 1619/2012, article 19",
)];

fn profile() -> Profile {
    Profile {
        given_name: "Anastasia".to_owned(),
        family_name: "Quintanilla".to_owned(),
        phone: "+34 699 123 456".to_owned(),
        street: "Calle del Desengaño 21".to_owned(),
        postcode: "28004".to_owned(),
        town: "Madrid".to_owned(),
        country: "España".to_owned(),
        language: "es".to_owned(),
    }
}

async fn code(stage: &Stage) -> String {
    house::jobs::tick(&stage.house).await;
    let mails = stage.mail.mails();
    let asked = mails.iter().rev().find(|mail| says(&mail.text, "mail-erasure-code"));
    let mut lines = asked.expect("a mail with a code").text.lines();
    let is_code = |line: &&str| {
        line.len() == 9 && line.bytes().all(|byte| byte == b' ' || byte.is_ascii_digit())
    };
    lines.find(is_code).expect("a code in a line of its own").to_owned()
}

/// Asked for and confirmed.
pub async fn confirmed(stage: &Stage, actor: &Actor) {
    ask(&stage.house, actor, "en").await.expect("asked");
    let code = code(stage).await;
    confirm(&stage.house, actor, &code).await.expect("confirmed");
}

async fn state(stage: &Stage, actor: &Actor) -> Option<ErasureState> {
    view(&stage.house, actor).await.expect("read").expect("signed in").state
}

async fn obstacles(stage: &Stage, actor: &Actor) -> Vec<Obstacle> {
    view(&stage.house, actor).await.expect("read").expect("signed in").obstacles
}

fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

/// A day after the order's first performance.
async fn afterwards(stage: &Stage, order: &Order) {
    let starts_at = order.view(stage).await.lines[0].starts_at;
    stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) + DAY_MS);
}

/// All that somebody can leave with the house: gives the actor and the order.
async fn a_full_life(stage: &Stage) -> (Actor, Order) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    change_profile(&stage.house, &ana, &profile().into()).await.expect("saved");
    let pau = people::persons::AddPerson {
        given_name: "Pau Roca".to_owned(),
        family_name: "Quintanilla".to_owned(),
        language: "ca".to_owned(),
    };
    people::persons::add_person(&stage.house, &ana, &pau).await.expect("added");
    stage.grant(ANA, None, "youth").await;
    let news = domain::people::consent::Purpose::Newsletter;
    subscribers::own_data::consents::give(&stage.house, &ana, news, "es").await.expect("given");
    house::jobs::tick(&stage.house).await;
    let party = Party {
        name: "Anastasia Quintanilla".to_owned(),
        tax_number: "12345678Z".to_owned(),
        street: "Calle del Desengaño 21".to_owned(),
        postcode: "28004".to_owned(),
        town: "Madrid".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    };
    money::invoices::ask_full_invoice(&stage.house, &order.secret, &party).await.expect("issued");
    let mine = ticket(stage, &order, 0).await.admission;
    let secret = subscribers::transfers::offer(&stage.house, &ana, mine, BEN).await;
    let guest = stage.guest().await;
    subscribers::transfers::accept(&stage.house, &guest, &secret.expect("offered"))
        .await
        .expect("accepted");
    let wait = stage.house.new_id();
    let planted = format!(
        "insert into waiting_entries (id, performance_id, email, language, quantity, zones, \
           together, secret, joined_at_ms) select '{wait}', id, '{ANA}', 'en', 1, '', 0, 'w1', 1 \
           from performances order by id limit 1; \
         insert into sale_alerts (id, performance_id, email, language, secret, asked_at_ms) \
           select '{wait}', id, '{ANA}', 'en', 's1', 1 from performances order by id limit 1; \
         insert into mandates (id, person_id, reference, iban, account_holder, text_version, \
           language, signed_at_ms) select 'm1', id, 'm1', 'ES9121000418450200051332', \
           'Anastasia Quintanilla', '1', 'en', 1 from persons where email = '{ANA}'; \
         insert into bank_accounts (id, person_id, iban, iban_end, account_holder, added_at_ms) \
           select 'b1', id, 'ES9121000418450200051332', '1332', 'Anastasia Quintanilla', 1 \
           from persons where email = '{ANA}'; \
         insert into passkeys (id, account_id, credential_id, credential, name, added_at_ms) \
           select 'k1', id, 'k1', '{{}}', 'Anastasia', 1 from accounts where email = '{ANA}'; \
         insert into identities (id, account_id, provider, issuer, subject, joined_at_ms) \
           select 'i1', id, 'p', 'p', 'Anastasia', 1 from accounts where email = '{ANA}'; \
         insert into customer_answers (person_id, field, answer, answered_at_ms) \
           select id, 'school', 'Anastasia', 1 from persons where email = '{ANA}'; \
         insert into registrations (person_id, asked_at_ms) \
           select id, 1 from persons where email = '{ANA}'; \
         insert into address_corrections (journal_id, order_id, old_email, new_email) \
           select 'j1', id, '{ANA}', 'a@example.org' from orders order by id limit 1; \
         update sessions set notice = 'good:sent to {ANA}' where account_id is not null"
    );
    testing::plant(stage.store(), &planted).await.expect("planted");
    (ana, order)
}

/// The tables that still have something of the person.
async fn traces(stage: &Stage) -> Vec<String> {
    let tables = contents(stage.store()).await.expect("read");
    let has = |row: &String| NEEDLES.iter().any(|needle| row.contains(needle));
    tables.into_iter().filter(|(_, rows)| rows.iter().any(has)).map(|(table, _)| table).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_person_is_left_but_what_law_keeps() {
    for stage in stages().await {
        let (_, order) = a_full_life(&stage).await;
        let before = traces(&stage).await;
        for table in [
            "accounts",
            "persons",
            "orders",
            "sessions",
            "invoices",
            "mandates",
            "bank_accounts",
            "passkeys",
            "identities",
            "sale_alerts",
            "customer_answers",
            "address_corrections",
        ] {
            assert!(before.iter().any(|known| known == table), "{table}: {before:?}");
        }
        let paper = selling::tickets::Print::each_alone("en");
        let pdf = selling::tickets::tickets_pdf(&stage.house, &order.secret, None, paper).await;
        pdf.expect("the ticket that is still hers");
        assert_eq!(count(&stage, "ticket_prints").await, 1);
        afterwards(&stage, &order).await;
        let ana = stage.signed_in(ANA).await;
        let opens = order.secret.clone();
        let words = "search_words where word like '%anastasia%' or word like '%quintanilla%' \
                     or word like '%desengano%' or word like '%699123456%'";
        let words = words.to_owned();
        assert!(count(&stage, &words).await >= 5);
        let persons = count(&stage, "persons").await;
        confirmed(&stage, &ana).await;
        assert_eq!(mails(&stage, ANA, "mail-erasure-confirmed"), 0, "it is on its way");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, ANA, "mail-erasure-confirmed"), 1);
        stage.clock.advance_ms(WAIT_MS - HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert!(traces(&stage).await.len() > 1, "there is still time to call it back");
        stage.clock.advance_ms(HOUR_MS);
        // Two servers' jobs at once.
        let (one, two) = tokio::join!(round(&stage.house), round(&stage.house));
        assert_eq!(one.expect("done") + two.expect("done"), 1);
        let kept: Vec<&str> = KEPT.iter().map(|(table, _)| *table).collect();
        assert_eq!(traces(&stage).await, kept);
        assert_eq!(count(&stage, "registrations").await, 0);
        assert_eq!(count(&stage, "ticket_prints").await, 0);
        assert_eq!(count(&stage, &words).await, 0);
        assert_eq!(round(&stage.house).await.expect("done"), 0, "once");
        assert_eq!(count(&stage, "journal where action = 'account.erase'").await, 1);
        assert_sound(&stage).await;

        let shown = selling::orders::order(&stage.house, &opens, "en").await.expect("read");
        assert!(shown.is_none(), "no link in an old mail opens the order");
        assert_eq!(count(&stage, "orders where email = ''").await, 1, "its money stays");
        assert_eq!(count(&stage, "sessions where account_id is not null").await, 0);
        let news = domain::people::consent::Purpose::Newsletter;
        let listed = subscribers::own_data::consents::list(&stage.house, news).await.expect("read");
        assert_eq!(listed, [], "nobody is written to");
        // The address is that of somebody unknown.
        stage.clock.advance_ms(MINUTE_MS);
        let anew = stage.signed_in(ANA).await;
        let page = subscribers::own_data::account_page::account(&stage.house, &anew, "en").await;
        let page = page.expect("read").expect("signed in");
        assert_eq!((page.orders.len(), page.persons.len()), (0, 1));
        assert_eq!(page.persons[0].name, "");
        assert_eq!(count(&stage, "persons").await, persons + 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_the_mailbox_confirms_it_and_five_wrong_ones_end_it() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let guest = stage.guest().await;
        let tried =
            async |actor: &Actor, typed: &str| refused(confirm(&stage.house, actor, typed).await);
        assert_eq!(tried(&ana, "1234 5678").await, ErasureRefusal::CodeEnded, "none was sent");
        ask(&stage.house, &ana, "en").await.expect("asked");
        let right = code(&stage).await;
        assert_eq!(state(&stage, &ana).await, Some(ErasureState::CodeSent));
        for nothing in ["", "12", "abcdefgh", "\0"] {
            assert_eq!(tried(&ana, nothing).await, ErasureRefusal::CodeMissing);
        }
        let wrong = if right == "1111 1111" { "2222 2222" } else { "1111 1111" };
        // Another account's try counts for nobody but itself.
        let ben = stage.signed_in(BEN).await;
        assert_eq!(tried(&ben, &right).await, ErasureRefusal::CodeEnded);
        assert_eq!(tried(&guest, &right).await, ErasureRefusal::SignedOut);
        for tries_left in [4, 3, 2, 1, 0] {
            assert_eq!(tried(&ana, wrong).await, ErasureRefusal::CodeWrong { tries_left });
        }
        assert_eq!(tried(&ana, &right).await, ErasureRefusal::CodeEnded);
        // A new code replaces the one before, and lives for ten minutes.
        ask(&stage.house, &ana, "en").await.expect("asked");
        let late = code(&stage).await;
        assert_eq!(tried(&ana, &right).await, ErasureRefusal::CodeWrong { tries_left: 4 });
        stage.clock.advance_ms(11 * MINUTE_MS);
        assert_eq!(tried(&ana, &late).await, ErasureRefusal::CodeEnded);
        confirmed(&stage, &ana).await;
        assert_eq!(refused(ask(&stage.house, &ana, "en").await), ErasureRefusal::Confirmed);
        assert_eq!(tried(&ana, &late).await, ErasureRefusal::Confirmed);
        let tables = contents(stage.store()).await.expect("read");
        let digits = late.replace(' ', "");
        let has = |row: &String| row.contains(&digits) || row.contains(&late);
        assert!(!tables.values().flatten().any(has), "codes are kept as hashes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_can_be_called_back_until_its_day() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        confirmed(&stage, &ana).await;
        assert!(matches!(state(&stage, &ana).await, Some(ErasureState::Due { .. })));
        stage.clock.advance_ms(WAIT_MS - 1);
        call_back(&stage.house, &ana).await.expect("called back");
        call_back(&stage.house, &ana).await.expect("twice is once");
        assert_eq!(state(&stage, &ana).await, None);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, &format!("accounts where email = '{ANA}'")).await, 1);
        // Called back and carried out at once, it is one of them.
        confirmed(&stage, &ana).await;
        stage.clock.advance_ms(WAIT_MS);
        let (kept, erased) = tokio::join!(call_back(&stage.house, &ana), round(&stage.house));
        kept.expect("no fault");
        let accounts = count(&stage, &format!("accounts where email = '{ANA}'")).await;
        assert_eq!(accounts, i64::from(erased.expect("no fault") == 0));
        let guest = stage.guest().await;
        assert_eq!(refused(call_back(&stage.house, &guest).await), ErasureRefusal::SignedOut);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_still_has_with_the_house_is_named_and_stops_it() {
    for stage in stages().await {
        // Two tickets, one of them sold on: credit.
        one_offered_one_sold(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let named = obstacles(&stage, &ana).await;
        // The guest who bought the seat typed her address.
        assert!(named.contains(&Obstacle::Tickets { count: 2 }), "{named:?}");
        assert!(named.iter().any(|it| matches!(it, Obstacle::Credit { .. })), "{named:?}");
        assert_eq!(refused(ask(&stage.house, &ana, "en").await), ErasureRefusal::Obstacles);
        // Nobody of the staff loses the door by it.
        let rosa = stage.staffer("rosa@example.org", "administrator").await;
        let shopper = stage.signed_in(&rosa.email).await;
        assert_eq!(obstacles(&stage, &shopper).await, [Obstacle::Staff]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_up_while_it_waits_stops_it_and_a_mail_says_so() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        confirmed(&stage, &ana).await;
        hold(&stage, &ana, stage.performance, &[3]).await;
        let wanted = form(&stage, &ana, crate::sale::EACH).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &wanted).await;
        let reference = crate::sale::reference(&placed.expect("an order"));
        assert_eq!(obstacles(&stage, &ana).await, [Obstacle::OpenOrders { count: 1 }]);
        stage.bank.capture(&reference);
        crate::sale::back(&stage, &reference).await;
        assert_eq!(obstacles(&stage, &ana).await, [Obstacle::Tickets { count: 1 }]);
        stage.clock.advance_ms(WAIT_MS);
        assert_eq!(round(&stage.house).await.expect("looked"), 0);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, ANA, "mail-erasure-stopped"), 1);
        assert_eq!(state(&stage, &ana).await, None);
        assert_eq!(count(&stage, "erasures where end_cause = 'stopped'").await, 1);
        assert_eq!(count(&stage, &format!("orders where email = '{ANA}'")).await, 1);
        assert_sound(&stage).await;
    }
}
