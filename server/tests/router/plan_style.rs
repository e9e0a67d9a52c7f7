//! The plan's page loads `style/main.css`, and `style/shop.css` only once the plan is whole: no
//! rule of the second sheet may be for the page. Names of areas stand where the drawing has room.

use super::*;
use domain::people::actor::Actor;
use season::sheets::season_import::import_season;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use testing::season_house;

const UNNUMBERED: &str = "/en/performances/weill-at-midnight-2027-01-23-2330";
const NUMBERED: &str = "/en/performances/carmen-2027-01-17-1800";
const SHOP_STYLE: &str = "id=\"shop-style\"";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn classes(page: &str) -> impl Iterator<Item = String> {
    let values = page.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    values.flat_map(str::split_whitespace).map(str::to_owned)
}

/// Classes with an element or a variant, such as `plan__sheet`, that the sources below may name:
/// the browser makes elements that no page has when it comes.
fn named_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            named_below(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("a source is readable");
            let words = text.split(|at: char| !(at.is_ascii_alphanumeric() || "-_".contains(at)));
            let words = words.filter(|word| word.contains("__") || word.contains("--"));
            found.extend(words.map(str::to_owned));
        }
    }
}

/// The lines of selectors in the files that a sheet joins.
fn selectors(sheet: &str) -> Vec<String> {
    let style = root().join("style");
    let sheet = fs::read_to_string(style.join(sheet)).expect("a sheet");
    let files = sheet.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut found = Vec::new();
    for file in files {
        let rules = fs::read_to_string(style.join(file)).expect("a part of the sheet");
        let lines = rules.lines().map(str::trim).filter(|line| line.ends_with(['{', ',']));
        let is_selector = |line: &&str| !line.starts_with(['@', '(']) && *line != "to {";
        found.extend(lines.filter(is_selector).map(str::to_owned));
    }
    found
}

fn classes_of(selector: &str) -> impl Iterator<Item = &str> {
    selector.split('.').skip(1).map(|part| {
        let end = part.find(|at: char| !(at.is_ascii_alphanumeric() || "-_".contains(at)));
        &part[..end.unwrap_or(part.len())]
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn no_rule_of_the_other_pages_sheet_is_for_the_plan() {
    let mut shopper = Shopper::enter().await;
    let (house, folder) = (shopper.stage.house.clone(), season_house());
    import_season(&house, &Actor::Console, &folder, false).await.expect("a season");
    let (slug, performance) = (shopper.stage.performance_slug, shopper.performance());
    let framed = format!("/en/embed/{slug}");
    let mut worn = BTreeSet::new();
    for path in [performance.as_str(), framed.as_str(), UNNUMBERED] {
        let page = shopper.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains(SHOP_STYLE), "{path}");
        worn.extend(classes(&page.body));
    }
    assert!(shopper.get("/en").await.body.contains(SHOP_STYLE));
    named_below(&root().join("app/islands/src/plan"), &mut worn);
    let rules = selectors("shop.css");
    assert!(rules.len() > 300, "the parts of the sheet were found");
    let is_for_plan = |rule: &&String| classes_of(rule).all(|class| worn.contains(class));
    let misplaced: Vec<&String> = rules.iter().filter(is_for_plan).collect();
    assert!(misplaced.is_empty(), "they belong to main.css: {misplaced:?}");
}

/// A whole number in the first element of the text.
fn number(text: &str, name: &str) -> i32 {
    let value = text.split(&format!(" {name}=\"")).nth(1);
    let value = value.and_then(|rest| rest.split('"').next()?.parse().ok());
    value.unwrap_or_else(|| panic!("no number {name}: {text:.80}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn all_names_of_areas_are_drawn_and_none_on_a_seat() {
    let mut shopper = Shopper::enter().await;
    let (house, folder) = (shopper.stage.house.clone(), season_house());
    import_season(&house, &Actor::Console, &folder, false).await.expect("a season");
    let page = shopper.get(NUMBERED).await.body;
    let (shapes, seats) = page.split_once("plan__seats").expect("a drawing");
    let seats: Vec<(i32, i32)> = seats
        .split("<circle ")
        .skip(1)
        .map(|seat| (number(seat, "cx"), number(seat, "cy")))
        .collect();
    let names: Vec<&str> = shapes.split("<text class=\"plan__area-name").skip(1).collect();
    assert_eq!(names.len(), 5);
    for name in names {
        let (x, y, size) = (number(name, "x"), number(name, "y"), number(name, "font-size"));
        let text = name.split(['>', '<']).nth(1).unwrap_or_default();
        let half = size * text.chars().count() as i32 / 4;
        // A disc has a radius of 16, and a letter of this face these heights; they may touch.
        let high = y - size * 2 / 3 - 15..y + size / 6 + 16;
        let under = seats.iter().filter(|(at, row)| (at - x).abs() < half && high.contains(row));
        assert_eq!(under.count(), 0, "{text}");
    }
}
