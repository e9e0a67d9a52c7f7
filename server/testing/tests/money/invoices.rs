//! Invoices: one for each sale and seller, numbered without gaps, corrected and replaced.
//! Needs pdftotext (poppler-utils) and qpdf.

use crate::buying::school_house::{self, OF_SCHOOLS, OF_SCHOOLS_TOO};
use crate::sale::{self, EACH, Order, assert_sound, count, order, paid, refused};
use domain::{
    id::AccountId,
    moment::DAY_MS,
    payments::invoice::{FullInvoiceRefusal, InvoiceKind, InvoiceView, Papers, Party, PartyField},
    people::actor::{Action, Actor},
};
use money::{
    cancellation::{Cancellation, SeatsBack, Taken},
    invoices::PartyRefusal,
};
use std::{collections::BTreeSet, process::Command};
use testing::{Stage, missing_right, number, plant, says, stages, text};

pub fn party() -> Party {
    Party {
        name: "Núñez e Hijos, S. L.".to_owned(),
        tax_number: "B12345678".to_owned(),
        street: "Calle Mayor 1".to_owned(),
        postcode: "41001".to_owned(),
        town: "Sevilla".to_owned(),
        country: "España".to_owned(),
        ..Party::default()
    }
}

async fn papers(stage: &Stage, order: &Order) -> Papers {
    let seen = money::invoices::order_with_papers(&stage.house, &order.secret, "en").await;
    seen.expect("papers").expect("the order").1
}

/// Numbers, kinds and sums of an order's invoices.
async fn listed(stage: &Stage, order: &Order) -> Vec<(String, InvoiceKind, i64, bool)> {
    let invoices = papers(stage, order).await.invoices;
    let row = |it: InvoiceView| (it.number, it.kind, it.total.minor, it.is_replaced);
    invoices.into_iter().map(row).collect()
}

async fn take_back(stage: &Stage, order: &Order, taken: Taken) {
    let code = order.view(stage).await.code;
    let (seats, reason) = (SeatsBack::OnSale, String::new());
    let wanted = Cancellation { taken, fees_back: true, seats, reason, shown_minor: None };
    money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted)
        .await
        .expect("taken back");
    house::jobs::tick(&stage.house).await;
    assert_sound(stage).await;
}

/// What a reader of PDFs sees, in one line.
pub fn read(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("invoice.pdf");
    std::fs::write(&path, pdf).expect("written");
    let run = |program: &str, arguments: &[&str]| {
        let done = Command::new(program).args(arguments).output();
        let done = done.unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
        assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned()
    };
    let path = path.to_str().expect("a readable path");
    run("qpdf", &["--check", path]);
    let said = run("pdftotext", &["-enc", "UTF-8", path, "-"]);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn pdf(stage: &Stage, order: &Order, at: usize, language: &str) -> String {
    let invoice = papers(stage, order).await.invoices[at].id;
    let pdf = money::invoices::invoice_pdf(&stage.house, &order.secret, invoice, language)
        .await
        .expect("printed");
    read(&pdf.expect("the order's"))
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sale_has_a_simplified_invoice_with_the_next_number_once() {
    for stage in stages().await {
        let first = paid(&stage, &[3, 4]).await;
        stage.clock.advance_ms(1);
        let second = paid(&stage, &[5]).await;
        let unpaid = order(&stage, &[6]).await;
        let due = count(&stage, "orders where to_invoice_ms is not null").await;
        assert_eq!(due, 2, "no sale waits for its number");
        let early = money::invoices::receipt_pdf(&stage.house, &first.secret, "en").await;
        assert!(early.expect("read").is_none(), "its invoice is on its way");
        for _ in 0..2 {
            house::jobs::tick(&stage.house).await;
            assert_sound(&stage).await;
        }
        let simplified = InvoiceKind::Simplified;
        let one = ("S2026-000001".to_owned(), simplified, 2 * EACH, false);
        assert_eq!(listed(&stage, &first).await, [one]);
        let two = ("S2026-000002".to_owned(), simplified, EACH, false);
        assert_eq!(listed(&stage, &second).await, [two]);
        assert_eq!(papers(&stage, &unpaid).await, Papers::default());
        assert_eq!(count(&stage, "orders where to_invoice_ms is not null").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_leave_no_gap_and_give_no_number_twice() {
    for stage in stages().await {
        let mut orders = Vec::new();
        for place in 0..8 {
            orders.push(paid(&stage, &[place]).await);
        }
        let mut all = Vec::new();
        for order in &orders {
            let (house, secret) = (stage.house.clone(), order.secret.clone());
            all.push(tokio::spawn(async move {
                money::invoices::issue_invoices_for(&house, &secret).await.expect("issued");
                money::invoices::issue_invoices(&house).await.expect("issued");
            }));
        }
        for done in futures::future::join_all(all).await {
            done.expect("no panic");
        }
        assert_sound(&stage).await;
        let mut numbers = BTreeSet::new();
        for order in &orders {
            let listed = listed(&stage, order).await;
            assert_eq!(listed.len(), 1);
            numbers.extend(listed.into_iter().map(|it| it.0));
        }
        let expected = (1..=8).map(|at| format!("S2026-{at:06}"));
        assert_eq!(numbers, expected.collect::<BTreeSet<_>>());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_one_takes_the_place_of_a_simplified_one_and_names_it() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        let nobody = Party { tax_number: " ".to_owned(), ..party() };
        let missing =
            refused(money::invoices::ask_full_invoice(&stage.house, &order.secret, &nobody).await);
        assert_eq!(missing, FullInvoiceRefusal::Fields(vec![PartyField::TaxNumber]));
        money::invoices::ask_full_invoice(&stage.house, &order.secret, &party())
            .await
            .expect("issued");
        let again =
            refused(money::invoices::ask_full_invoice(&stage.house, &order.secret, &party()).await);
        assert_eq!(again, FullInvoiceRefusal::NotNow);
        assert_eq!(
            listed(&stage, &order).await,
            [
                ("S2026-000001".to_owned(), InvoiceKind::Simplified, 2 * EACH, true),
                ("F2026-000001".to_owned(), InvoiceKind::Full, 2 * EACH, false),
            ]
        );
        let said = pdf(&stage, &order, 1, "es").await;
        let tax_number = "NIF o n.º de IVA: B12345678";
        for part in ["F2026-000001", "Núñez e Hijos, S. L.", tax_number, "S2026-000001"] {
            assert!(said.contains(part), "{part} in {said}");
        }
        assert!(!papers(&stage, &order).await.can_ask);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_rectified_and_what_stands_is_what_was_sold() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        house::jobs::tick(&stage.house).await;
        let line = |at: usize, view: &domain::order::OrderView| view.lines[at].line;
        let view = order.view(&stage).await;
        take_back(&stage, &order, Taken::These(vec![line(0, &view)])).await;
        stage.clock.advance_ms(1);
        let said = pdf(&stage, &order, 1, "en").await;
        for part in [
            "Credit note (corrective invoice)",
            "RS2026-000001",
            "Corrects invoice S2026-000001",
            "−€51.50",
        ] {
            assert!(said.contains(part), "{part} in {said}");
        }
        money::invoices::ask_full_invoice(&stage.house, &order.secret, &party())
            .await
            .expect("issued");
        assert_sound(&stage).await;
        stage.clock.advance_ms(1);
        take_back(&stage, &order, Taken::All).await;
        let listed = listed(&stage, &order).await;
        assert_eq!(
            listed,
            [
                ("S2026-000001".to_owned(), InvoiceKind::Simplified, 3 * EACH, true),
                ("RS2026-000001".to_owned(), InvoiceKind::Rectifying, -EACH, true),
                ("F2026-000001".to_owned(), InvoiceKind::Full, 2 * EACH, false),
                ("R2026-000001".to_owned(), InvoiceKind::Rectifying, -2 * EACH, false),
            ]
        );
        let said = pdf(&stage, &order, 3, "de").await;
        for part in ["Rechnungsberichtigung", "F2026-000001", "Núñez e Hijos"] {
            assert!(said.contains(part), "{part} in {said}");
        }
        let said = pdf(&stage, &order, 2, "fr").await;
        assert!(said.contains("S2026-000001") && said.contains("RS2026-000001"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn above_the_limit_there_is_a_receipt_until_the_customer_is_known() {
    for stage in stages().await {
        let limit = format!("update companies set simplified_max_minor = {}", 2 * EACH - 1);
        plant(stage.store(), &limit).await.expect("a limit");
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
        let papers = papers(&stage, &order).await;
        assert!(papers.invoices.is_empty() && papers.needs_party && papers.can_ask);
        let receipt =
            money::invoices::receipt_pdf(&stage.house, &order.secret, "en").await.expect("printed");
        let said = read(&receipt.expect("a receipt"));
        assert!(says(&said, "papers-receipt-note") && said.contains("€103.00"), "{said}");
        let view = order.view(&stage).await;
        take_back(&stage, &order, Taken::These(vec![view.lines[0].line])).await;
        assert!(listed(&stage, &order).await.is_empty(), "nothing to be corrected yet");
        money::invoices::ask_full_invoice(&stage.house, &order.secret, &party())
            .await
            .expect("issued");
        assert_eq!(
            listed(&stage, &order).await,
            [
                ("F2026-000001".to_owned(), InvoiceKind::Full, 2 * EACH, false),
                ("R2026-000001".to_owned(), InvoiceKind::Rectifying, -EACH, false),
            ]
        );
        let none =
            money::invoices::receipt_pdf(&stage.house, &order.secret, "en").await.expect("read");
        assert!(none.is_none(), "there is an invoice");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_has_a_full_one_from_each_seller_at_once() {
    for stage in stages().await {
        school_house::open(&stage).await;
        let school = school_house::school(&stage).await;
        school_house::hold(&stage, &school, OF_SCHOOLS_TOO, &[4]).await;
        school_house::hold(&stage, &school, OF_SCHOOLS, &[0, 1]).await;
        let total = school_house::basket(&stage, &school).await.quote.total_minor;
        let form = sale::form(&stage, &school, total).await;
        let placed =
            money::checkout::place_order(&stage.house, &school, &form).await.expect("an order");
        let order = Order { reference: String::new(), secret: placed.secret };
        house::jobs::tick(&stage.house).await;
        let invoices = papers(&stage, &order).await.invoices;
        assert_eq!(invoices.len(), 2, "two companies sold");
        assert!(invoices.iter().all(|it| it.kind == InvoiceKind::Full));
        assert!(invoices.iter().all(|it| it.number == "F2026-000001"), "series of their own");
        assert_eq!(invoices.iter().map(|it| it.total.minor).sum::<i64>(), total);
        let said = pdf(&stage, &order, 0, "en").await;
        assert!(said.contains("Ana Ruiz") && says(&said, "papers-due-by"), "{said}");
        take_back(&stage, &order, Taken::All).await;
        assert!(!says(&pdf(&stage, &order, 0, "en").await, "papers-due-by"), "nothing is owed");
        let sum: i64 = papers(&stage, &order).await.invoices.iter().map(|it| it.total.minor).sum();
        assert_eq!(sum, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_that_is_over_has_no_new_full_ones() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        assert!(papers(&stage, &order).await.can_ask);
        stage.clock.advance_ms(400 * DAY_MS);
        assert!(!papers(&stage, &order).await.can_ask);
        let late =
            refused(money::invoices::ask_full_invoice(&stage.house, &order.secret, &party()).await);
        assert_eq!(late, FullInvoiceRefusal::NotNow);
        let unknown =
            refused(money::invoices::ask_full_invoice(&stage.house, "none", &party()).await);
        assert_eq!(unknown, FullInvoiceRefusal::UnknownOrder);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_printed_in_every_language_and_for_nobody_else() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.clock.advance_ms(1);
        let other = paid(&stage, &[6]).await;
        house::jobs::tick(&stage.house).await;
        for language in stage.house.locales().languages() {
            let said = pdf(&stage, &order, 0, language).await;
            let heading = stage.house.locales().get_or_fallback(language);
            for part in [heading.text("papers-simplified").as_str(), "S2026-000001", "A00000000"] {
                assert!(said.contains(part), "{language}: {part} in {said}");
            }
        }
        let theirs = papers(&stage, &other).await.invoices[0].id;
        let none = money::invoices::invoice_pdf(&stage.house, &order.secret, theirs, "en")
            .await
            .expect("read");
        assert!(none.is_none());
        let code = order.view(&stage).await.code;
        let grants = vec![(Action::ReadMoney, "*".to_owned())];
        let account = AccountId(uuid::Uuid::nil());
        let finance = Actor::Staff { account, grants };
        let seen =
            money::invoices::staff_invoices(&stage.house, &finance, &code).await.expect("read");
        let seen = seen.expect("within reach");
        let paper =
            money::invoices::staff_invoice_pdf(&stage.house, &finance, &code, seen[0].id, "en")
                .await;
        assert!(paper.expect("printed").is_some());
        let none = Actor::Staff { account, grants: Vec::new() };
        assert_eq!(
            money::invoices::staff_invoices(&stage.house, &none, &code).await.expect("read"),
            None
        );
        let paper =
            money::invoices::staff_invoice_pdf(&stage.house, &none, &code, seen[0].id, "en").await;
        assert!(paper.expect("read").is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn names_stay_as_they_were_at_issue() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        plant(stage.store(), "update companies set name = 'Other, S. A.'").await.expect("renamed");
        let name = text(stage.store(), "select seller_name from invoices").await.expect("read");
        assert_ne!(name.as_deref(), Some("Other, S. A."));
        let later = paid(&stage, &[4]).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(papers(&stage, &later).await.invoices[0].company, "Other, S. A.");
        assert_ne!(papers(&stage, &order).await.invoices[0].company, "Other, S. A.");
        let lines = "select count(*) from invoice_lines where words like '%Tosca%'";
        assert!(number(stage.store(), lines).await.expect("a number") > 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_s_invoice_carries_its_tax_number_and_address() {
    for stage in stages().await {
        school_house::open(&stage).await;
        let school = school_house::school(&stage).await;
        let Some(customer) =
            people::customers::customer(&stage.house, &school).await.expect("read")
        else {
            panic!("a school is signed in")
        };
        let (console, email) = (Actor::Console, customer.email.as_str());
        let told = async |actor: &Actor, email: &str, party: &Party| {
            money::invoices::set_invoice_party(&stage.house, actor, email, party).await
        };
        assert_eq!(missing_right(told(&school, email, &party()).await), Some(Action::GrantKind));
        let nobody = told(&console, "nobody@example.org", &party()).await;
        assert_eq!(refused(nobody), PartyRefusal::UnknownPerson);
        let missing = Party { tax_number: String::new(), ..party() };
        let missing = refused(told(&console, email, &missing).await);
        assert_eq!(missing, PartyRefusal::Fields(vec![PartyField::TaxNumber]));
        told(&console, email, &party()).await.expect("known");
        school_house::hold(&stage, &school, OF_SCHOOLS, &[0, 1]).await;
        let total = school_house::basket(&stage, &school).await.quote.total_minor;
        let mut form = sale::form(&stage, &school, total).await;
        form.email = email.to_owned();
        let placed =
            money::checkout::place_order(&stage.house, &school, &form).await.expect("reserved");
        let order = Order { secret: placed.secret, reference: String::new() };
        house::jobs::tick(&stage.house).await;
        let said = pdf(&stage, &order, 0, "es").await;
        for part in ["F2026-000001", "Núñez e Hijos, S. L.", "B12345678", "Calle Mayor 1"] {
            assert!(said.contains(part), "{part} in {said}");
        }
        let written = "journal where action = 'person.invoice-party' and detail = '{}'";
        assert_eq!(count(&stage, written).await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_invoice_has_its_journal_row() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        money::invoices::ask_full_invoice(&stage.house, &order.secret, &party())
            .await
            .expect("issued");
        take_back(&stage, &order, Taken::All).await;
        assert_eq!(count(&stage, "invoices").await, 3);
        assert_eq!(count(&stage, "journal where action = 'invoice.issue'").await, 3);
        let detail = "select detail from journal where action = 'invoice.issue' \
                      and detail like '%S2026-000001%'";
        let detail = text(stage.store(), detail).await.expect("read").expect("a row");
        assert!(!detail.contains("Núñez"), "no name: {detail}");
    }
}
