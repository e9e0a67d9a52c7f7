//! Invariant 9: no personal data in logs and addresses. A whole purchase with everything that
//! goes wrong on its way, and then not one line tells whose it was.

use super::*;
use domain::payments::gateway::Outcome;
use std::{
    io::Write,
    sync::{Arc, LazyLock, Mutex},
};
use testing::{NOON, number, plant};
use tracing::Instrument;
use tracing_subscriber::EnvFilter;

/// All that our crates say, on top of what production logs of the crates that we use.
const OURS: &str = "parterre=trace,app=trace,house=trace,store=trace,domain=trace,documents=trace";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("unpoisoned").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("unpoisoned")).into_owned()
    }
}

/// Words that only this shopper has, for themselves and as they would stand in an address.
const PERSON: [&str; 4] = ["xenia.q@example.org", "xenia.q%40", "Xenia", "Quartermain"];

/// All that goes wrong on the way to the tickets, and all that is done with them. Gives what
/// must stay between the shop and the shopper: the order's secret, the cookies, the barcodes.
async fn whole_way(shopper: &mut Shopper) -> Vec<String> {
    let page = shopper.at_checkout().await;
    let wrong = checkout_form(&page, "Xenia", "Quartermain", "xenia.q%40example");
    assert_eq!(shopper.post("/en/checkout", &wrong).await.status.as_u16(), 422);
    shopper.stage.bank.set_away(true);
    let form = checkout_form(&page, "Xenia", "Quartermain", "xenia.q%40example.org");
    let order = shopper.post("/en/checkout", &form).await.location().to_owned();
    shopper.post(&format!("{order}/pay"), "").await;
    shopper.stage.bank.set_away(false);
    shopper.post(&format!("{order}/pay"), "").await;
    let first = shopper.stage.bank.newest();
    let reason = "no funds".to_owned();
    shopper.stage.bank.decide(&first, Outcome::Declined { reason });
    shopper.get(&format!("/payments/return/{first}")).await;
    shopper.post(&format!("{order}/pay"), "").await;
    let all = shopper.stage.bank.references();
    let second = all.into_iter().find(|reference| *reference != first).expect("another");
    let told = "/payments/notifications/test-bank";
    shopper.post(told, "who=Xenia+Quartermain&mail=xenia.q@example.org").await;
    shopper.stage.bank.break_down(true);
    shopper.stage.clock.advance_ms(60_000);
    house::jobs::tick(&shopper.stage.house).await;
    shopper.stage.bank.break_down(false);
    shopper.stage.bank.capture(&second);
    shopper.stage.mail.set_away(true);
    assert_eq!(shopper.post(told, &second).await.status, StatusCode::OK);
    assert_eq!(shopper.get(&format!("/payments/return/{second}")).await.location(), order);
    house::jobs::tick(&shopper.stage.house).await;
    shopper.stage.mail.set_away(false);
    shopper.stage.clock.advance_ms(3_600_000);
    house::jobs::tick(&shopper.stage.house).await;
    assert_eq!(shopper.stage.mail.mails().len(), 1);
    shopper.post(&format!("{order}/resend"), "").await;
    let mut secrets = tickets(shopper, &order).await;
    secrets.push(order.rsplit('/').next().expect("a secret").to_owned());
    secrets.push(shopper.secret());
    secrets
}

/// Looked at, printed, replaced and read at the door. Gives the barcodes.
async fn tickets(shopper: &mut Shopper, order: &str) -> Vec<String> {
    let mut codes = Vec::new();
    for document in ["", "/tickets.pdf", "/calendar.ics"] {
        let address = format!("{order}{document}");
        assert_eq!(shopper.get(&address).await.status, StatusCode::OK, "{address}");
    }
    let secret = order.rsplit('/').next().expect("a secret").to_owned();
    for _ in 0..2 {
        let view =
            selling::orders::order(&shopper.stage.house, &secret, "en").await.expect("no fault");
        let view = view.expect("the order");
        for ticket in view.lines.into_iter().filter_map(|line| line.ticket) {
            let request = doors::ScanRequest {
                code: ticket.barcode.clone(),
                performance: shopper.stage.performance_slug.to_owned(),
                device: "gate".to_owned(),
                device_sequence: None,
                device_at: NOON,
            };
            let console = domain::people::actor::Actor::Console;
            doors::scan(&shopper.stage.house, &console, &request).await.expect("no fault");
            let replace = format!("{order}/tickets/{}/replace", ticket.admission);
            shopper.get(&replace).await;
            shopper.post(&replace, "").await;
            codes.push(ticket.barcode);
        }
    }
    assert_eq!(codes.len(), 4, "two tickets, replaced once");
    codes
}

/// In and out of the account. Gives the code, the mail's reference, the cookies on the way.
async fn account(shopper: &mut Shopper) -> Vec<String> {
    let asked = shopper.post("/en/sign-in", "email=xenia.q%40example&next=/en").await;
    assert_eq!(asked.status.as_u16(), 422);
    shopper.post("/en/sign-in", "email=xenia.q%40example.org&next=/en").await;
    shopper.stage.mail.set_away(true);
    house::jobs::tick(&shopper.stage.house).await;
    shopper.stage.mail.set_away(false);
    shopper.stage.clock.advance_ms(300_000);
    house::jobs::tick(&shopper.stage.house).await;
    // Among others that waited for the mail server too.
    let mut mails = shopper.stage.mail.mails().into_iter();
    let mail = mails.find(|mail| mail.text.contains("mail=")).expect("a mail");
    let code: String = mail.subject.chars().filter(char::is_ascii_digit).collect();
    let (_, link) = mail.text.split_once("mail=").expect("a link");
    let reference = link[..40].to_owned();
    shopper.get("/en/sign-in/code").await;
    let wrong = "email=xenia.q%40example.org&code=12&next=/en";
    assert_eq!(shopper.post("/en/sign-in/code", wrong).await.status.as_u16(), 422);
    let typed = format!("email=xenia.q%40example.org&code={code}&next=/en");
    let opened = shopper.post("/en/sign-in/code", &typed).await;
    assert_eq!(opened.location(), "/en/account", "{}", opened.body);
    assert!(shopper.get("/en/account").await.body.contains("xenia.q@example.org"));
    let secret = shopper.secret();
    shopper.post("/en/account/sign-out", "").await;
    vec![code, reference, secret]
}

/// In and out of the staff's door, and a guess. Gives what opens it.
async fn staff(shopper: &mut Shopper) -> Vec<String> {
    let xenia = shopper.stage.staffer("xenia.q@example.org", "administrator").await;
    let guess = "email=xenia.q%40example.org&password=a+guess+of+mine&code=1";
    shopper.post("/en/staff/sign-in", guess).await;
    assert_eq!(shopper.staff_in(&xenia, "").await.location(), "/en/staff");
    let cookie = shopper.cookies.iter().find_map(|kept| kept.strip_prefix("parterre-staff="));
    let mut secrets = vec![cookie.expect("signed in").to_owned()];
    for path in ["/en/staff/money", "/en/staff/people", "/en/staff/account"] {
        assert_eq!(shopper.get(path).await.status.as_u16(), 200, "{path}");
    }
    shopper.post("/en/staff/people/reset", "email=xenia.q%40example.org").await;
    shopper.post("/en/staff/sign-out", "").await;
    secrets.extend([xenia.totp_secret, testing::PASSWORD.to_owned()]);
    secrets.extend(xenia.recovery_codes);
    secrets
}

/// The database itself refuses: what was typed must not stand in the cause.
async fn faults(shopper: &mut Shopper) {
    let page = shopper.at_checkout().await;
    plant(shopper.stage.store(), "alter table payments rename to lost").await.expect("planted");
    let form = checkout_form(&page, "Xenia", "Quartermain", "xenia.q%40example.org");
    assert_eq!(shopper.post("/en/checkout", &form).await.status.as_u16(), 500);
    house::jobs::tick(&shopper.stage.house).await;
}

/// What all threads log, as in production. Lines of tests beside these come in too: they must
/// not tell secrets either.
static HEARD: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let written = log.clone();
    let filter = format!("{},{OURS}", metrics::logs::USUAL);
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_ansi(false)
        .with_writer(move || written.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
    log
});

/// Listens from here on. Dependencies and other threads are heard, or it fails.
async fn listen() -> Log {
    let log = HEARD.clone();
    tracing::warn!(target: "a_crate_that_we_use", "heard from a dependency");
    let other_thread = || tracing::info!(target: "house", "heard from another thread");
    tokio::task::spawn_blocking(other_thread).await.expect("it only logs");
    for expected in ["from a dependency", "from another thread"] {
        assert!(log.text().contains(expected), "{expected}");
    }
    log
}

#[tokio::test]
async fn no_log_line_and_no_address_tells_who_bought() {
    let log = listen().await;
    let mut shopper = Shopper::enter().await;
    let mut secrets = whole_way(&mut shopper).await;
    secrets.extend(account(&mut shopper).await);
    secrets.extend(staff(&mut shopper).await);
    faults(&mut shopper).await;

    let log = log.text();
    for expected in ["can't be reached", "was not believed", "panicked", "not delivered", "code="] {
        assert!(log.contains(expected), "{expected} is logged:\n{log}");
    }
    for word in PERSON.iter().copied().chain(secrets.iter().map(String::as_str)) {
        let line = log.lines().find(|line| line.contains(word));
        assert_eq!(line, None, "{word}");
    }
    // The order's secret is its address; nothing else of it stands in one.
    let barcodes = secrets.iter().filter(|secret| secret.len() < 40).map(String::as_str);
    for word in PERSON.into_iter().chain(barcodes) {
        let address = shopper.addresses.iter().find(|address| address.contains(word));
        assert_eq!(address, None, "{word}");
    }
    let rows = "select count(*) from orders";
    assert_eq!(number(shopper.stage.store(), rows).await.expect("a number"), 1);
}

#[tokio::test]
async fn no_log_line_repeats_what_stands_in_an_address() {
    let log = listen().await;
    let mut shopper = Shopper::enter().await;
    let name = "n4me".repeat(1_000);
    let paths = ["payments/notifications", "payments/return", "en/orders", "posters", "plans"];
    let asked = async {
        for path in paths {
            for address in [format!("/{path}/{name}"), format!("/{path}/%0A{name}")] {
                shopper.post(&address, "told").await;
                shopper.get(&address).await;
            }
        }
        shopper.post("/payments/notifications/test-bank", &name).await;
    };
    // Its name tells the lines of these requests from those of other tests.
    asked.instrument(tracing::info_span!(target: "house", "long_addresses")).await;
    let log = log.text();
    let line = log.lines().find(|line| line.contains("n4me"));
    assert_eq!(line.map(|line| line.chars().take(200).collect::<String>()), None);
    let own: Vec<&str> = log.lines().filter(|line| line.contains("long_addresses")).collect();
    assert!(own.iter().any(|line| line.contains("was not believed")), "{own:?}");
    let bytes: usize = own.iter().map(|line| line.len()).sum();
    assert!(bytes < 4_096, "{bytes} bytes: {own:?}");
}

#[tokio::test]
async fn forged_messages_have_one_line_a_minute_with_their_number() {
    let log = listen().await;
    let mut shopper = Shopper::enter().await;
    let forge = async {
        for _ in 0..2 {
            for forged in 0..40 {
                let told = format!("made up {forged}");
                shopper.post("/payments/notifications/test-bank", &told).await;
            }
            shopper.stage.clock.advance_ms(60_000);
        }
        house::jobs::tick(&shopper.stage.house).await;
    };
    forge.instrument(tracing::info_span!(target: "house", "forty_forged_twice")).await;
    let log = log.text();
    let lines = log.lines().filter(|line| line.contains("forty_forged_twice"));
    let lines: Vec<&str> = lines.filter(|line| line.contains("was not believed")).collect();
    assert_eq!(lines.len(), 3, "at first, a minute later, and the rest: {lines:#?}");
    for (line, count) in lines.iter().zip(["count=1", "count=40", "count=39"]) {
        assert!(line.ends_with(count) || line.contains(&format!("{count} ")), "{line}");
    }
}
