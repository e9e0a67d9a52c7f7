//! A customer is found in one box by whatever is known of them.

use super::clerk;
use crate::{
    sale::{count, paid, refused},
    shoppers::accounts::ANA,
};
use domain::people::{
    actor::{Action, Actor},
    profile::Profile,
};
use people::{
    customers::search::{FoundBy, FoundCustomers, SearchRefusal, find_customers, write_words},
    profile::change_profile,
};
use testing::{Stage, missing_right, plant, stages, text};

async fn found(stage: &Stage, typed: &str) -> FoundCustomers {
    find_customers(&stage.house, &Actor::Console, typed).await.expect("no fault")
}

async fn names(stage: &Stage, typed: &str) -> Vec<String> {
    found(stage, typed).await.customers.into_iter().map(|customer| customer.name).collect()
}

/// Someone of whom the tables say this; as a former program writes it, without any words.
struct Told {
    given_name: &'static str,
    family_name: &'static str,
    email: &'static str,
    phone: &'static str,
    street: &'static str,
    postcode: &'static str,
    town: &'static str,
}

const KNOWN: [Told; 4] = [
    Told {
        given_name: "María José",
        family_name: "García Márquez",
        email: "mj.garcia@example.org",
        phone: "+34 612 345 678",
        street: "Calle de Alcalá 45",
        postcode: "28014",
        town: "Madrid",
    },
    Told {
        given_name: "Jürgen",
        family_name: "Großmann-Müller",
        email: "j.g@example.de",
        phone: "0171 / 222 33 44",
        street: "Hauptstraße 7",
        postcode: "10115",
        town: "Berlin",
    },
    Told {
        given_name: "Пётр",
        family_name: "Королёв",
        email: "korolev@example.ru",
        phone: "+7 495 123-45-67",
        street: "Тверская 1",
        postcode: "125009",
        town: "Москва",
    },
    Told {
        given_name: "Maeve",
        family_name: "O’Brien",
        email: "maeve@example.ie",
        phone: "",
        street: "",
        postcode: "",
        town: "",
    },
];

async fn plant_known(stage: &Stage) {
    for (at, told) in KNOWN.iter().enumerate() {
        let Told { given_name, family_name, email, phone, street, postcode, town } = told;
        let sql = format!(
            "insert into persons (id, given_name, family_name, email, language, created_at_ms, \
             phone, street, postcode, town, country) values \
             ('00000000-0000-7000-8000-00000000000{at}', '{given_name}', '{family_name}', \
             '{email}', 'en', {at}, '{phone}', '{street}', '{postcode}', '{town}', '')"
        );
        plant(stage.store(), &sql).await.expect("planted");
    }
    write_words(&stage.house).await.expect("written");
    assert_eq!(count(stage, "persons where words_at_ms is null").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_found_by_any_part_of_what_is_known() {
    for stage in stages().await {
        plant_known(&stage).await;
        for (typed, name) in [
            ("garcia", "María José García Márquez"),
            ("GARC", "María José García Márquez"),
            ("márquez maría", "María José García Márquez"),
            ("marquez-garcia jose", "María José García Márquez"),
            ("garcia m", "María José García Márquez"),
            ("mj.garcia@", "María José García Márquez"),
            ("MJ.Garcia@Example.org", "María José García Márquez"),
            ("alcala 45", "María José García Márquez"),
            ("28014", "María José García Márquez"),
            ("garcia 678", "María José García Márquez"),
            ("612345678", "María José García Márquez"),
            ("0034 612-345-678", "María José García Márquez"),
            ("612 34", "María José García Márquez"),
            ("5678", "María José García Márquez"),
            ("grossmann", "Jürgen Großmann-Müller"),
            ("Großmann", "Jürgen Großmann-Müller"),
            ("mueller juergen", "Jürgen Großmann-Müller"),
            ("grossmannmuller", "Jürgen Großmann-Müller"),
            ("hauptstrasse berlin", "Jürgen Großmann-Müller"),
            ("+49 171 2223344", "Jürgen Großmann-Müller"),
            ("королев", "Пётр Королёв"),
            ("КОРОЛЁВ петр", "Пётр Королёв"),
            ("korolev", "Пётр Королёв"),
            ("4567", "Пётр Королёв"),
            ("obrien", "Maeve O’Brien"),
            ("o'brien maeve", "Maeve O’Brien"),
        ] {
            assert_eq!(names(&stage, typed).await, [name], "{typed}");
        }
        for typed in ["garcia petr", "arcia", "613", "nobody@example.org", "", " ", "\0", "%", "x"]
        {
            assert!(names(&stage, typed).await.is_empty(), "{typed}");
        }
        let found = found(&stage, "5678").await;
        let customer = &found.customers[0];
        assert_eq!(customer.found_by, FoundBy::Number);
        assert_eq!(customer.address, "Calle de Alcalá 45, 28014 Madrid");
        assert_eq!((customer.orders, customer.last_order.clone()), (0, None));
        assert_eq!((found.more, found.is_more), (0, false));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_is_found_at_once_by_their_order_and_by_its_codes() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let view = order.view(&stage).await;
        let barcode = order.barcodes(&stage).await.remove(0);
        for (typed, by) in [
            (view.code.to_lowercase().replace('-', " "), FoundBy::Order),
            (barcode, FoundBy::Barcode),
            ("ruiz".to_owned(), FoundBy::Words),
        ] {
            let found = found(&stage, &typed).await;
            let [customer] = found.customers.as_slice() else { panic!("{typed}: {found:?}") };
            assert_eq!((customer.name.as_str(), customer.found_by), ("Ana Ruiz", by), "{typed}");
            assert_eq!((customer.email.as_str(), customer.orders), (ANA, 1));
            let last = customer.last_order.as_ref().expect("an order");
            assert_eq!(last.code, view.code);
        }
        let card = "update payments set card_end = '1332' where captured_at_ms is not null";
        plant(stage.store(), card).await.expect("planted");
        let found = found(&stage, "1332").await;
        let by: Vec<FoundBy> = found.customers.iter().map(|customer| customer.found_by).collect();
        assert_eq!(by, [FoundBy::Card]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changes_is_found_and_what_was_before_is_not() {
    for stage in stages().await {
        let ana = stage.signed_in(ANA).await;
        let told = |family_name: &str, phone: &str| Profile {
            given_name: "Ana".to_owned(),
            family_name: family_name.to_owned(),
            phone: phone.to_owned(),
            language: "es".to_owned(),
            ..Profile::default()
        };
        for (family_name, phone) in [("Quintanilla", "600 111 222"), ("Ferrer", "600 333 444")] {
            let profile = told(family_name, phone);
            change_profile(&stage.house, &ana, &profile.into()).await.expect("saved");
            let name = format!("Ana {family_name}");
            for typed in [family_name, phone] {
                assert_eq!(names(&stage, typed).await, std::slice::from_ref(&name), "{typed}");
            }
        }
        for former in ["Quintanilla", "111222"] {
            assert!(names(&stage, former).await.is_empty(), "{former}");
        }
        // What the job reads is what was written beside the change.
        let words = "select cast(count(*) as text) || max(kind || word) from search_words";
        let before = text(stage.store(), words).await.expect("read");
        let again = "update persons set words_at_ms = null";
        plant(stage.store(), again).await.expect("planted");
        write_words(&stage.house).await.expect("written");
        assert_eq!(text(stage.store(), words).await.expect("read"), before);
    }
}

/// So many of this family name, each with a day of their own; every hundredth is a María.
async fn plant_many(stage: &Stage, family_name: &str, first: i64, many: i64) {
    let sql = format!(
        "insert into persons (id, given_name, family_name, email, language, created_at_ms, \
         words_at_ms) with recursive n (i) as (select cast({first} as bigint) union all \
         select i + 1 from n where i < {last}) \
         select '00000000-0000-7000-8000-' || cast(100000000000 + i as text), \
         case when i % 100 = 0 then 'María' else 'Ana' end, '{family_name}', null, 'es', \
         i * 86400000, 1 from n; \
         insert into search_words (person_id, kind, word, last_day) \
         select id, 'name', '{word}', created_at_ms / 86400000 from persons \
         where family_name = '{family_name}'; \
         insert into search_words (person_id, kind, word, last_day) \
         select id, 'name', case when given_name = 'Ana' then 'ana' else 'maria' end, \
         created_at_ms / 86400000 from persons where family_name = '{family_name}'",
        last = first + many - 1,
        word = family_name.to_lowercase(),
    );
    plant(stage.store(), &sql).await.expect("planted");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_ten_thousand_of_one_name_the_newest_are_shown_and_a_word_narrows() {
    for stage in stages().await {
        plant_many(&stage, "Garcia", 1, 10_000).await;
        let all = found(&stage, "García").await;
        assert_eq!((all.customers.len(), all.more, all.is_more), (20, 9_980, false));
        let newest = all.customers[0].person.to_string();
        assert!(newest.ends_with("100000010000"), "{newest}");
        let some = found(&stage, "maría garcía").await;
        assert_eq!((some.customers.len(), some.more), (20, 80));
        assert!(some.customers.iter().all(|customer| customer.name == "María Garcia"));
        // Of so many that they aren't counted, the newest stand first all the same.
        plant_many(&stage, "Lopez", 20_001, 30_001).await;
        let all = found(&stage, "lop").await;
        assert_eq!((all.customers.len(), all.more, all.is_more), (20, 0, true));
        let newest = all.customers[0].person.to_string();
        assert!(newest.ends_with("100000050001"), "{newest}");
        let some = found(&stage, "lopez maria").await;
        assert_eq!((some.customers.len(), some.is_more), (20, false));
        assert_eq!(some.customers.len() as i64 + some.more, 300);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_with_the_right_find_customers_and_nobody_copies_them_all() {
    for stage in stages().await {
        plant_known(&stage).await;
        for actor in [
            stage.guest().await,
            stage.signed_in(ANA).await,
            clerk(&stage, &[Action::ReadTimeline, Action::GrantKind, Action::Sell]),
        ] {
            let denied = find_customers(&stage.house, &actor, "garcia").await;
            assert_eq!(missing_right(denied), Some(Action::FindCustomers));
        }
        let (rosa, other) =
            (clerk(&stage, &[Action::FindCustomers]), clerk(&stage, &[Action::FindCustomers]));
        for _ in 0..360 {
            find_customers(&stage.house, &rosa, "g").await.expect("found");
        }
        let why = refused(find_customers(&stage.house, &rosa, "garcia").await);
        assert_eq!(why, SearchRefusal::TooOften);
        let elsewhere = refused(find_customers(&stage.second_program(), &rosa, "garcia").await);
        assert_eq!(elsewhere, SearchRefusal::TooOften, "no other program forgets it");
        find_customers(&stage.house, &other, "garcia").await.expect("another account's questions");
        stage.clock.advance_ms(domain::moment::MINUTE_MS);
        let found = find_customers(&stage.house, &rosa, "garcia").await.expect("a minute later");
        assert_eq!(found.customers.len(), 1);
    }
}

/// Twenty customers of each of these names.
async fn plant_twenty_each(stage: &Stage, names: &[String]) {
    let (mut persons, mut words) = (Vec::new(), Vec::new());
    for (at, name) in names.iter().enumerate() {
        for other in 0..20 {
            let id = format!("00000000-0000-7000-8000-{:012}", at * 20 + other);
            persons.push(format!("('{id}', '', '{name}', 'en', 0)"));
            words.push(format!("('{id}', 'name', '{name}', 0)"));
        }
    }
    let columns = "persons (id, given_name, family_name, language, created_at_ms)";
    for (into, rows) in
        [(columns, persons), ("search_words (person_id, kind, word, last_day)", words)]
    {
        let sql = format!("insert into {into} values {}", rows.join(", "));
        plant(stage.store(), &sql).await.expect("planted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_shown_six_thousand_customers_an_hour_and_the_journal_says_so() {
    for stage in stages().await {
        let letter = |at: u8| char::from(b'a' + at % 26);
        let name = |at: u16| format!("qu{}{}", letter((at / 26) as u8), letter((at % 26) as u8));
        let names: Vec<String> = (0..301).map(name).collect();
        plant_twenty_each(&stage, &names).await;
        let (rosa, other) =
            (clerk(&stage, &[Action::FindCustomers]), clerk(&stage, &[Action::FindCustomers]));
        let limit = "journal where action = 'person.search-limit'";
        for name in &names[..300] {
            assert_eq!(count(&stage, limit).await, 0);
            let found = find_customers(&stage.house, &rosa, name).await.expect("found");
            assert_eq!(found.customers.len(), 20);
            // The same ones are no others.
            if name == &names[0] {
                find_customers(&stage.house, &rosa, name).await.expect("found");
            }
        }
        let restarted = stage.second_program();
        for (house, name) in
            [(&stage.house, &names[300]), (&stage.house, &names[0]), (&restarted, &names[0])]
        {
            let why = refused(find_customers(house, &rosa, name).await);
            assert_eq!(why, SearchRefusal::TooMany);
        }
        assert_eq!(count(&stage, limit).await, 1, "once an hour");
        find_customers(&stage.house, &other, &names[300]).await.expect("another account's");
        stage.clock.advance_ms(domain::moment::HOUR_MS);
        let found = find_customers(&stage.house, &rosa, &names[300]).await.expect("an hour later");
        assert_eq!(found.customers.len(), 20);
    }
}
