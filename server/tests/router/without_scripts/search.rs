//! Search over the season, and the season by genre and month.

use super::*;

fn search(words: &str) -> String {
    search_in("en", words)
}

fn search_in(language: &str, words: &str) -> String {
    let words: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
    format!("/{language}/search?q={words}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_production_is_found_from_the_season_page_without_accents() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.fill("#q", "dvorak");
    browser.press("form[role=search] button").await;
    let title = browser.all(".work__title")[0].text();
    assert!(title.contains("Rusalka"), "{title}");
    browser.go(&search("carmen")).await;
    browser.follow(Pick::First(".work__performances a")).await;
    assert!(browser.address.contains("/performances/carmen-"), "{}", browser.address);
    assert_eq!(browser.answer.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_misspelled_title_and_a_foreign_spelling_are_found() {
    let mut browser = Browser::in_demo_house("/en").await;
    for (asked, production) in [("carmem", "carmen"), ("Tschaikowsky", "swan-lake")] {
        browser.go(&search(asked)).await;
        let link = format!(".work__title a[href$=/productions/{production}]");
        assert_eq!(browser.count(link.as_str()), 1, "{asked}: {}", browser.told());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_leads_to_the_performances_of_that_day() {
    let mut browser = Browser::in_demo_house("/en").await;
    for asked in ["15/1", "2027-01-15", "15 carmen"] {
        browser.go(&search(asked)).await;
        let found = browser.count(".work__performances a[href*=carmen-2027-01-15]");
        assert_eq!(found, 1, "{asked}: {}", browser.told());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weekday_finds_all_its_performances_whatever_stands_before_it() {
    let mut browser = Browser::in_demo_house("/en").await;
    for (language, asked) in [
        ("en", "on Saturday"),
        ("es", "el sábado"),
        ("it", "di sabato"),
        ("fr", "le samedi"),
        ("de", "am Samstag"),
        ("ru", "в субботу"),
    ] {
        browser.go(&search_in(language, asked)).await;
        let titles = browser.all(".work__title a[href*=/productions/]");
        assert_eq!(titles.len(), 10, "{asked}: {}", browser.told());
        assert!(titles[0].attribute("href").is_some_and(|it| it.contains("rusalka")), "next first");
        for date in ["rusalka-2026-11-28", "carmen-2027-02-06", "tosca-2027-06-26"] {
            let link = format!(".work__performances a[href*={date}]");
            assert_eq!(browser.count(link.as_str()), 1, "{asked}: {date}: {}", browser.told());
        }
    }
    browser.go(&search("in December")).await;
    assert_eq!(browser.count(".work__performances a"), 5, "{}", browser.told());
    browser.go(&search("tonight")).await;
    assert_eq!(browser.count(".work__performances a[href*=rusalka-2026-11-20]"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn days_without_a_performance_lead_to_the_closest_before_and_after_them() {
    let mut browser = Browser::in_demo_house("/en").await;
    for (asked, before, after) in [
        ("this weekend", "rusalka-2026-11-20", "rusalka-2026-11-26"),
        ("24 December", "swan-lake-2026-12-18", "carmen-2027-01-15"),
        ("rusalka on 12 December", "rusalka-2026-11-28", ""),
        ("carmen tomorrow", "", "carmen-2027-01-15"),
    ] {
        browser.go(&search(asked)).await;
        let told = browser.one(".search__count").text();
        assert!(says(&told, "search-nearest"), "{asked}: {told}");
        let dates = browser.all(".work__performances a");
        let found: Vec<&str> = dates.iter().filter_map(|date| date.attribute("href")).collect();
        let named: Vec<&str> = [before, after].into_iter().filter(|it| !it.is_empty()).collect();
        assert_eq!(found.len(), named.len(), "{asked}: {found:?}");
        let mut pairs = found.iter().zip(&named);
        assert!(pairs.all(|(href, date)| href.contains(date)), "{asked}: {found:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_that_can_be_bought_names_its_lowest_price() {
    const FOUND: &str = ".work__performances li:has(a[href*=carmen-2027-01-15])";
    let mut browser = Browser::in_demo_house(&search("carmen 15")).await;
    let found = browser.one(FOUND).text();
    assert!(says(&found, "common-price-from"), "{found}");
    browser.go("/en/productions/carmen").await;
    let listed = browser.all(".performances__facts")[0].text();
    let price = found.split('€').nth(1).expect("a price").trim();
    assert!(listed.contains(price), "{price}: {listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_without_results_says_so_and_hostile_words_are_only_words() {
    let mut browser = Browser::in_demo_house("/en").await;
    let long = "a".repeat(3_000);
    for asked in ["zzzz", "<script>", "%", "' or zz=1", &long] {
        browser.go(&search(asked)).await;
        let count = browser.one(".search__count").text();
        assert!(says(&count, "search-none"), "{asked}: {count}");
    }
    browser.go(&search("")).await;
    assert!(says(&browser.one(".search__count").text(), "search-hint"), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_that_is_not_on_sale_yet_offers_the_moment_for_the_calendar() {
    let mut browser = Browser::in_demo_house("/en/productions/tosca").await;
    browser.follow(Pick::First("a[href$=/sale.ics]")).await;
    let file = &browser.answer;
    assert!(file.header("content-type").contains("text/calendar"));
    assert!(file.body.starts_with("BEGIN:VCALENDAR\r\n"), "{}", file.body);
    let (_, start) = file.body.split_once("DTSTART:").expect("a start");
    let start = start.lines().next().unwrap_or_default();
    let (day, time) = start.split_once('T').expect("a day and a time");
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    assert!(day.len() == 8 && day.starts_with("202") && is_number(day), "{start}");
    assert!(time.strip_suffix('Z').is_some_and(|it| it.len() == 6 && is_number(it)), "{start}");
    browser.go("/en/performances/carmen-2027-01-15-2000/sale.ics").await;
    assert_eq!(browser.answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_in_a_mail_for_a_sale_is_asked_for_with_one_button_and_taken_back() {
    const EMAIL: &str = "ana@example.org";
    let (first, other) = ("tosca-2027-06-15-2000", "tosca-2027-06-18-2000");
    let mut browser = Browser::in_demo_house("/en/sign-in?next=/en/account").await;
    browser.sign_in(EMAIL).await;
    for slug in [first, other, first] {
        browser.go(&format!("/en/performances/{slug}")).await;
        let form = browser.one("section[aria-labelledby=alert]").text();
        assert!(form.contains(EMAIL), "{form}");
        browser.press("form[action$=/sale-alert] button").await;
        let said = browser.all(".notice--good")[0].text();
        assert!(says(&said, "onsale-kept"), "{said}");
    }
    assert_eq!(browser.count(".alerts__line"), 2, "{}", browser.told());
    browser.press(Pick::First(".alerts__line button")).await;
    let said = browser.all(".notice--good")[0].text();
    assert!(says(&said, "onsale-taken-back"), "{said}");
    assert_eq!(browser.count(".alerts__line"), 1, "{}", browser.told());
    let page = browser.address.clone();
    browser.press(".alerts__line button").await;
    assert!(browser.says("onsale-none"), "{}", browser.told());
    browser.go(&page).await;
    assert!(browser.says("onsale-none"), "{}", browser.told());
    house::jobs::tick(&browser.shopper.stage.house).await;
    assert_eq!(browser.shopper.stage.mail.mails().len(), 1, "the code alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_that_are_over_are_folded_below_those_that_are_to_come() {
    let browser = Browser::in_demo_house("/en/productions/rusalka").await;
    let past = browser.one("details.performances__past");
    assert!(!past.has("open"));
    assert_ne!(past.all(".performances__line").len(), 0, "{}", browser.told());
    let ahead = browser.all(".performances__list:not(details .performances__list)");
    assert_eq!(ahead.len(), 1, "{}", browser.told());
    assert!(ahead[0].index < past.index, "the dates to come are above");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_without_the_genre_that_was_asked_for_leads_to_one_that_has_it() {
    let mut browser = Browser::in_demo_house("/en?genre=ballet&month=2027-08").await;
    let empty = browser.one(".season__empty").text();
    assert!(says(&empty, "season-empty-ballet"), "{empty}");
    assert_eq!(browser.count(".calendar"), 0);
    browser.follow(".season__empty a").await;
    assert_ne!(browser.count(".calendar__performance"), 0, "{}", browser.told());
    browser.go("/en?genre=ballet&month=2027-01").await;
    let others = browser.all(".season__empty a");
    let hrefs: Vec<&str> = others.iter().filter_map(|other| other.attribute("href")).collect();
    assert_eq!(hrefs.len(), 2, "{hrefs:?}");
    let mut pairs = hrefs.iter().zip(["month=2026-12", "month=2027-03"]);
    assert!(pairs.all(|(href, month)| href.ends_with(month)), "{hrefs:?}");
}
