//! How long staff wait for customers while they type, in a house with 200,000 of them. Names are as
//! frequent as in Spain: every eighth is a María, and 20,000 have García in their name.

use super::tell;
use domain::people::{actor::Actor, customer_search::WordKind};
use people::customers::search::find_customers;
use std::time::Instant;
use testing::{Stage, plant};

const CUSTOMERS: u64 = 200_000;
/// Customers in one statement.
const AT_ONCE: u64 = 1_000;
/// Each of the texts is asked so often.
const ROUNDS: usize = 20;
const GIVEN: [&str; 16] = [
    "María",
    "María José",
    "Ana",
    "Carmen",
    "José",
    "Antonio",
    "Manuel",
    "Francisco",
    "Laura",
    "Lucía",
    "Marta",
    "David",
    "Javier",
    "Noelia",
    "Jürgen",
    "Елена",
];
const FAMILY: [&str; 20] = [
    "García",
    "González",
    "Rodríguez",
    "Fernández",
    "López",
    "Martínez",
    "Sánchez",
    "Pérez",
    "Gómez",
    "Martín",
    "Ruiz",
    "Hernández",
    "Jiménez",
    "Díaz",
    "Moreno",
    "Álvarez",
    "Muñoz",
    "Romero",
    "Gutiérrez",
    "O’Brien",
];
const STREETS: [&str; 5] =
    ["Calle Mayor", "Calle de Alcalá", "Gran Vía", "Avenida de la Paz", "Paseo"];
/// What somebody types letter by letter is asked for each of its beginnings.
const TYPED: [&str; 8] = [
    "garcía",
    "maría garcía",
    "ruiz gonzález josé",
    "calle mayor",
    "612 345 678",
    "5678",
    "madrid 28013",
    "ana.garcia17",
];

pub async fn bench(name: &str, stage: &Stage) -> anyhow::Result<()> {
    let begun = Instant::now();
    for first in (0..CUSTOMERS).step_by(AT_ONCE as usize) {
        plant(stage.store(), &some(first)).await?;
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!("{name}: {CUSTOMERS} customers written in {seconds:.1} s");
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for typed in TYPED {
            let letters: Vec<char> = typed.chars().collect();
            for count in 1..=letters.len() {
                let typed: String = letters[..count].iter().collect();
                let begun = Instant::now();
                find_customers(&stage.house, &Actor::Console, &typed)
                    .await
                    .map_err(|failure| anyhow::anyhow!("{failure}"))?;
                times.push(begun.elapsed());
            }
        }
    }
    tell(name, &format!("a customer among {CUSTOMERS}, each letter (goal: 100 ms)"), &mut times);
    Ok(())
}

/// Their rows, and the words by which they are found.
fn some(first: u64) -> String {
    let (mut persons, mut words) = (Vec::new(), Vec::new());
    for number in first..first + AT_ONCE {
        let id = format!("00000000-0000-7000-8000-{number:012}");
        // Mixed, so that neighbours have nothing in common.
        let mixed = number.wrapping_mul(6_364_136_223_846_793_005).rotate_left(23);
        let at = |of: u64, count: usize| ((mixed / of) % count as u64) as usize;
        let given = GIVEN[at(1, GIVEN.len())];
        let family = format!("{} {}", FAMILY[at(16, FAMILY.len())], FAMILY[at(320, FAMILY.len())]);
        let email =
            format!("{}.garcia{number}@example.org", if number % 2 == 0 { "ana" } else { "jm" });
        let phone = format!("+34 6{:08}", mixed % 100_000_000);
        let street = format!("{} {}", STREETS[at(6_400, STREETS.len())], at(32_000, 200));
        let postcode = format!("28{:03}", at(6_400_000, 60));
        let day = 15_000 + at(400, 5_600) as i64;
        persons.push(format!(
            "('{id}', '{given}', '{family}', '{email}', 'es', {}, '{phone}', '{street}', \
             '{postcode}', 'Madrid', 'España', 1)",
            day * domain::moment::DAY_MS
        ));
        for (kind, told) in [
            (WordKind::Name, format!("{given} {family}")),
            (WordKind::Mail, email),
            (WordKind::Phone, phone.clone()),
            (WordKind::PhoneEnd, phone),
            (WordKind::Address, format!("{street} {postcode} Madrid")),
        ] {
            let row = |word| format!("('{id}', '{}', '{word}', {day})", kind.as_str());
            words.extend(kind.words(&told).into_iter().map(row));
        }
    }
    format!(
        "insert into persons (id, given_name, family_name, email, language, created_at_ms, phone, \
         street, postcode, town, country, words_at_ms) values {}; \
         insert into search_words (person_id, kind, word, last_day) values {}",
        persons.join(", "),
        words.join(", ")
    )
}
