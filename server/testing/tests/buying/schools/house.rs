//! A house with performances for schools and for a club, and people who are of those kinds.

use crate::sale::example::season;
use domain::{
    people::actor::Actor,
    sales::basket::BasketView,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::Failure;
use jiff::civil::Date;
use people::{
    accounts::{AskCode, TypedCode},
    customers::GrantKind,
};
use selling::hold::Held;
use testing::Stage;

pub const PUBLIC: &str = "carmen-2026-12-03-2000";
pub const OF_SCHOOLS: &str = "carmen-2026-12-05-2000";
/// Sold by another company.
pub const OF_SCHOOLS_TOO: &str = "swan-lake-2027-02-13-1700";
pub const OF_THE_CLUB: &str = "swan-lake-2027-02-11-1930";

const KINDS: &str = "key,name_en,only_own,invoice_days\n\
    friend,Friend,,\n\
    school,School,yes,30\n\
    club,Club of the theatre,,10\n";
const PRODUCTIONS: &str = "key,season,genre,minutes,seller,title_en\n\
    carmen,2026-27,opera,165,opera,Carmen\n\
    swan-lake,2026-27,ballet,150,festival,Swan Lake\n";
const PASSES: &str = "key,kind,season,price,tax,company,right,who,name_en\n\
    friends,membership,2026-27,60,services,opera,friend,,Friends of the opera\n\
    school-card,membership,2026-27,12,services,opera,friend,school,Card for schools\n";
const ACCOUNTS: &str = "key,company,gateway,channel\n\
    opera-web,opera,test-bank,web\n\
    festival-web,festival,test-bank,web\n";

pub const SETTINGS: &str = "level,subject,channel,right,name,value\n\
    season,2026-27,,,sale-opens,2026-06-15 10:00\n\
    performance,carmen-2026-12-05-2000,,,audience,school\n\
    production,swan-lake,,,audience,club\n\
    performance,swan-lake-2027-02-13-1700,,,audience,school\n";

pub async fn open(stage: &Stage) {
    open_with(stage, &[]).await;
}

pub async fn open_with(stage: &Stage, more: &[(&str, &str)]) {
    let mut sheets = vec![
        ("kinds", KINDS),
        ("productions", PRODUCTIONS),
        ("passes", PASSES),
        ("accounts", ACCOUNTS),
        ("settings", SETTINGS),
    ];
    sheets.extend(more);
    season(stage, &sheets).await;
}

pub async fn is(stage: &Stage, email: &str, kind: &str, until: Option<Date>) {
    let grant = GrantKind {
        email: email.to_owned(),
        name: None,
        kind: kind.to_owned(),
        from: None,
        until,
        cause: "a test".to_owned(),
    };
    people::customers::grant_kind(&stage.house, &Actor::Console, &grant).await.expect("granted");
}

/// Signed in, in the browser that has this session.
pub async fn sign_in(stage: &Stage, guest: &Actor, secret: String, email: &str) -> Actor {
    let request = AskCode {
        email: email.to_owned(),
        language: "en".to_owned(),
        next: "/en".to_owned(),
        reader_key: String::new(),
    };
    people::accounts::ask_login_code(&stage.house, guest, &request).await.expect("a code");
    house::jobs::tick(&stage.house).await;
    let mail = stage.mail.mails().pop().expect("a mail");
    let line = mail.text.lines().find(|line| line.len() == 9 && line.contains(' '));
    let code = line.expect("a code in a line of its own").to_owned();
    let typed = TypedCode { email: email.to_owned(), code, secret };
    let opened = people::accounts::sign_in(&stage.house, guest, &typed).await.expect("signed in");
    let secret = opened.secret.expect("a new secret");
    people::sessions::session(&stage.house, Some(&secret))
        .await
        .expect("read")
        .expect("open")
        .actor()
}

/// An account of this kind.
pub async fn account(stage: &Stage, email: &str, kind: &str) -> Actor {
    let actor = stage.signed_in(email).await;
    stage.grant(email, None, kind).await;
    actor
}

pub async fn school(stage: &Stage) -> Actor {
    account(stage, "school@example.org", "school").await
}

pub async fn try_hold(
    stage: &Stage,
    actor: &Actor,
    slug: &str,
    places: &[u32],
) -> Result<Held, Failure<HoldRefusal>> {
    let performance =
        ::season::plan::performance(&stage.house, slug).await.expect("read").expect("announced");
    let request = HoldRequest { performance, seat_request: SeatRequest::tickets(places) };
    selling::hold::hold(&stage.house, actor, &request).await
}

pub async fn hold(stage: &Stage, actor: &Actor, slug: &str, places: &[u32]) {
    try_hold(stage, actor, slug, places).await.expect("meant for them, and free");
}

pub async fn basket(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}
