//! The staff's doors: what strangers' half bodies do to a colleague who saves, and what a right to
//! manage accounts alone is good for.

use crate::{
    browser::NO_MINUTE_LIMITS,
    desk::staff_in,
    half_bodies::{CONNECTIONS, half},
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use reqwest::StatusCode;
use std::time::{Duration, Instant};

const TEXT: &str = "/en/staff/texts/basket-empty-title";
const PEOPLE: &str = "/en/staff/people";
const HEAD: &str = "head@example.org";
/// What a larger body says of itself.
const ANNOUNCED: usize = 500_000;
/// For a colleague who saves a text.
const SECONDS_MAX: f64 = 10.0;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let shop: &Shop = shop;
    let client = client(Duration::from_secs(300))?;
    let mut head = staff_in(shop, &client, HEAD, "administrator").await?;
    let mut open = Vec::new();
    for _ in 0..CONNECTIONS {
        open.push(half(shop, TEXT, ANNOUNCED).await?);
    }
    let begun = Instant::now();
    let form = [("text.en.", "Nothing here yet"), ("step", "publish")];
    let saved = head.post(TEXT, &form).await?;
    let seconds = begun.elapsed().as_secs_f64();
    drop(open);
    ensure!(!saved.status.is_client_error(), "saving was answered {}", saved.status);
    let got = format!("saved after {seconds:.1} s");
    ensure!(seconds <= SECONDS_MAX, "{got}; {SECONDS_MAX} s are allowed");
    let saving = Row {
        attack: "staff save",
        done: format!("{CONNECTIONS} half bodies of a stranger for the page on which staff save"),
        got,
    };

    let role = [("name", "Deputies"), ("revision", "0"), ("action", "manage-staff")];
    let made = head.post(&format!("{PEOPLE}/new-role"), &role).await?;
    ensure!(made.status == StatusCode::SEE_OTHER, "a role was answered {}", made.status);
    let mut deputy = staff_in(shop, &client, "deputy@example.org", "own-deputies").await?;
    let mut taken = Vec::new();
    let forms: [(&str, &[(&str, &str)]); 3] = [
        (
            "add",
            &[
                ("email", "own@example.org"),
                ("name", "Own"),
                ("role", "administrator"),
                ("scope", "*"),
            ],
        ),
        ("reset", &[("email", HEAD)]),
        ("new-role", &[("name", "Mine"), ("revision", "0"), ("action", "refund-order")]),
    ];
    for (deed, form) in forms {
        let answer = deputy.post(&format!("{PEOPLE}/{deed}"), form).await?;
        if !answer.status.is_client_error() {
            taken.push(deed);
        }
    }
    ensure!(taken.is_empty(), "who may only manage accounts did {taken:?}; nothing is allowed");
    Ok(vec![
        saving,
        Row {
            attack: "one right of staff",
            done: "who may only manage accounts adds an administrator, resets one, makes a role"
                .to_owned(),
            got: format!("{} of {} done", taken.len(), forms.len()),
        },
    ])
}
