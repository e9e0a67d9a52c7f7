//! Reserved now, invoiced after: tickets at once, no payment, a receivable for each performance and
//! seller.

use crate::{
    buying::school_house::{
        OF_SCHOOLS, OF_SCHOOLS_TOO, OF_THE_CLUB, PUBLIC, account, basket, hold, is, open,
        open_with, school, sign_in,
    },
    sale::{assert_sound, balance, count, form, refusal},
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{OrderState, OrderView, PlaceRefusal},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::checkout::{Next, Placed};
use selling::extras::PutExtra;
use testing::{Stage, number, plant, stages};

/// Of zone 1, with the fee for each.
const CARMEN: i64 = 14_550;
const SWANS: i64 = 9_800;
const FEE: i64 = 150;
const PROGRAMME: i64 = 650;

async fn place(stage: &Stage, actor: &Actor) -> Placed {
    let total = basket(stage, actor).await.quote.total_minor;
    let form = form(stage, actor, total).await;
    money::checkout::place_order(&stage.house, actor, &form).await.expect("an order")
}

async fn order(stage: &Stage, placed: &Placed) -> OrderView {
    selling::orders::order(&stage.house, &placed.secret, "en")
        .await
        .expect("no fault")
        .expect("the order")
}

/// Two seats and a programme of one performance, one seat of another's.
pub async fn reserved(stage: &Stage) -> (Actor, Placed) {
    open(stage).await;
    let school = school(stage).await;
    hold(stage, &school, OF_SCHOOLS_TOO, &[4]).await;
    hold(stage, &school, OF_SCHOOLS, &[0, 1]).await;
    let performance = season::plan::performance(&stage.house, OF_SCHOOLS).await.expect("read");
    let put = PutExtra {
        key: "programme".to_owned(),
        performance,
        quantity: 1,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, &school, &put)
        .await
        .expect("goes with their performance");
    let placed = place(stage, &school).await;
    (school, placed)
}

async fn owed(stage: &Stage, of: &str) -> i64 {
    let sql = format!(
        "select cast(coalesce(sum(r.amount_minor), 0) as bigint) from receivables r \
         join companies c on c.id = r.company_id \
         join performances p on p.id = r.performance_id where {of}"
    );
    number(stage.store(), &sql).await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_reserves_without_paying_and_owes_by_performance_and_seller() {
    for stage in stages().await {
        let (_, placed) = reserved(&stage).await;
        assert_eq!(placed.next, Next::Done, "no bank");
        let view = order(&stage, &placed).await;
        assert_eq!(view.state, OrderState::Reserved);
        assert!(view.lines.iter().all(|line| line.ticket.is_some()), "valid at once");
        let total = 2 * CARMEN + SWANS + 3 * FEE + PROGRAMME;
        assert_eq!(view.quote.total_minor, total);
        let first = 2 * CARMEN + PROGRAMME + 3 * FEE;
        let said: Vec<(&str, i64)> =
            view.invoices.iter().map(|it| (it.title.as_str(), it.sum_minor)).collect();
        assert_eq!(said, [("Carmen", first), ("Swan Lake", SWANS)]);
        let days = (view.invoices[0].due_at.0 - view.invoices[0].starts_at.0) / DAY_MS;
        assert_eq!(days, 30, "to the end of the thirtieth day");
        let of = |slug: &str, company: &str| format!("p.slug = '{slug}' and c.key = '{company}'");
        assert_eq!(owed(&stage, &of(OF_SCHOOLS, "opera")).await, first);
        assert_eq!(owed(&stage, &of(OF_SCHOOLS_TOO, "festival")).await, SWANS);
        assert_eq!(count(&stage, "receivables").await, 2);
        assert_eq!(balance(&stage, "receivables").await, total);
        let earned = ["sales", "fees", "goods", "vat"];
        let mut sum = 0;
        for account in earned {
            sum += balance(&stage, account).await;
        }
        assert_eq!(sum, -total);
        assert_eq!(count(&stage, "payments").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_twice_reserves_once() {
    for stage in stages().await {
        open(&stage).await;
        let school = school(&stage).await;
        hold(&stage, &school, OF_SCHOOLS, &[0]).await;
        let form = form(&stage, &school, CARMEN + FEE).await;
        let (one, other) = tokio::join!(
            money::checkout::place_order(&stage.house, &school, &form),
            money::checkout::place_order(&stage.house, &school, &form)
        );
        let (one, other) = (one.expect("an order"), other.expect("the same"));
        assert_eq!(one, other);
        assert_eq!(count(&stage, "orders").await, 1);
        assert_eq!(count(&stage, "receivables").await, 1);
        assert_eq!(count(&stage, "admissions").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_says_when_to_pay_and_nobody_is_said_to_have_paid() {
    for stage in stages().await {
        let (school, placed) = reserved(&stage).await;
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert_eq!(mail.attachments.len(), 2, "tickets and calendar");
        let due = "Carmen, Saturday, 5 December 2026: €302.00, payable by \
                   4 January 2027";
        assert!(mail.text.contains(due), "{}", mail.text);
        for word in ["is paid,", "Total paid", "received €"] {
            assert!(!mail.text.contains(word), "{word} in {}", mail.text);
        }
        let account = subscribers::own_data::account_page::account(&stage.house, &school, "en")
            .await
            .expect("read")
            .expect("theirs");
        assert_eq!(account.orders.len(), 0, "the tickets went to another address");
        // Days later nothing has ended.
        stage.clock.advance_ms(2 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(order(&stage, &placed).await.state, OrderState::Reserved);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_basket_says_beforehand_what_will_be_owed() {
    for stage in stages().await {
        open(&stage).await;
        let school = school(&stage).await;
        hold(&stage, &school, OF_SCHOOLS, &[0]).await;
        let view = basket(&stage, &school).await;
        assert_eq!(view.refusal, None);
        assert_eq!(view.invoices.len(), 1);
        assert_eq!(view.invoices[0].sum_minor, CARMEN + FEE);
        // What the page said was another thing: they are asked again.
        let form = form(&stage, &school, CARMEN + FEE).await;
        let paid_at_once = domain::order::PlaceRequest {
            shown: money::checkout::digest(&view.quote),
            ..form.clone()
        };
        let changed =
            refusal(money::checkout::place_order(&stage.house, &school, &paid_at_once).await);
        assert_eq!(changed, PlaceRefusal::BasketChanged);
        money::checkout::place_order(&stage.house, &school, &form).await.expect("an order");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_paid_at_once_stands_in_an_order_of_its_own() {
    for stage in stages().await {
        open(&stage).await;
        let club = account(&stage, "club@example.org", "club").await;
        hold(&stage, &club, OF_THE_CLUB, &[0]).await;
        let later = basket(&stage, &club).await.invoices;
        let days = (later[0].due_at.0 - later[0].starts_at.0) / DAY_MS;
        assert_eq!((later.len(), days), (1, 10));
        hold(&stage, &club, PUBLIC, &[0]).await;
        let view = basket(&stage, &club).await;
        let parts = PlaceRefusal::PaidInParts {
            at_once: vec!["Carmen".to_owned()],
            later: vec!["Swan Lake".to_owned()],
        };
        assert_eq!(view.refusal.as_ref(), Some(&parts));
        assert!(view.invoices.is_empty());
        let form = form(&stage, &club, view.quote.total_minor).await;
        assert_eq!(refusal(money::checkout::place_order(&stage.house, &club, &form).await), parts);
        let carmen = view.lines.iter().find(|line| line.title == "Carmen").expect("held");
        selling::basket::remove_line(&stage.house, &club, carmen.id).await.expect("taken out");
        let placed = place(&stage, &club).await;
        assert_eq!(order(&stage, &placed).await.state, OrderState::Reserved);
        hold(&stage, &club, PUBLIC, &[0]).await;
        let placed = place(&stage, &club).await;
        assert!(matches!(placed.next, Next::Pay(_)), "paid as by everybody");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_ends_while_the_basket_is_held_is_missed_at_the_order() {
    for stage in stages().await {
        open(&stage).await;
        let (session, secret) =
            people::sessions::start_session(&stage.house, "en", None).await.expect("a session");
        let email = "school@example.org";
        let school = sign_in(&stage, &session.actor(), secret, email).await;
        is(&stage, email, "school", Some(jiff::civil::date(2026, 12, 1))).await;
        stage.clock.advance_ms(11 * HOUR_MS + 50 * MINUTE_MS);
        hold(&stage, &school, OF_SCHOOLS, &[0]).await;
        let form = form(&stage, &school, CARMEN + FEE).await;
        stage.clock.advance_ms(10 * MINUTE_MS);
        let gone = refusal(money::checkout::place_order(&stage.house, &school, &form).await);
        assert_eq!(gone, PlaceRefusal::RightGone { title: "Carmen".to_owned() });
        let session = Some(Stage::session_of(&school));
        let plan = selling::plan_page::open_plan(&stage.house, OF_SCHOOLS, "en", session, None)
            .await
            .expect("read");
        assert!(plan.is_none(), "and it is gone from sight");
    }
}

const CANCELLED: &str = "key,production,hall,starts,price_group,series,cancelled\n\
    carmen-2026-12-03-2000,carmen,opera,2026-12-03 20:00,opera,A,\n\
    carmen-2026-12-05-2000,carmen,opera,2026-12-05 20:00,opera,,yes\n\
    swan-lake-2027-02-11-1930,swan-lake,opera,2027-02-11 19:30,ballet,A,\n\
    swan-lake-2027-02-13-1700,swan-lake,opera,2027-02-13 17:00,ballet,,\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_is_not_reserved_and_brings_no_invoice() {
    for stage in stages().await {
        let (school, placed) = reserved(&stage).await;
        hold(&stage, &school, OF_SCHOOLS, &[5]).await;
        let form = form(&stage, &school, CARMEN + FEE).await;
        stage.clock.advance_ms(MINUTE_MS);
        open_with(&stage, &[("performances", CANCELLED)]).await;
        let off = refusal(money::checkout::place_order(&stage.house, &school, &form).await);
        assert!(
            matches!(off, PlaceRefusal::SaleClosed { .. } | PlaceRefusal::BasketChanged),
            "{off:?}"
        );
        let invoices = order(&stage, &placed).await.invoices;
        let cancelled: Vec<bool> = invoices.iter().map(|it| it.is_cancelled).collect();
        assert_eq!(cancelled, [true, false]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_sees_receivables_that_are_not_their_lines() {
    let planted = [
        (2, "update receivables set amount_minor = amount_minor + 1"),
        (2, "update receivables set amount_minor = amount_minor - 1"),
        (2, "update receivables set settled_at_ms = 1"),
        (2, "update order_lines set receivable_id = null where offer = 'fee'"),
        (2, "update order_lines set receivable_id = (select min(id) from receivables)"),
        (
            4,
            "drop index receivables_once; insert into receivables (id, order_id, person_id, \
             performance_id, company_id, amount_minor, rule, due_at_ms) select 'x' || id, \
             order_id, person_id, performance_id, company_id, 1, rule, 1 from receivables",
        ),
        (6, "update ledger_entries set account = 'gateway:x' where account = 'receivables'"),
        (8, "delete from journal where action = 'order.reserve'"),
    ];
    for (invariant, sql) in planted {
        for stage in stages().await {
            reserved(&stage).await;
            assert_sound(&stage).await;
            plant(stage.store(), sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            let reports = money::books::audit::audit(&stage.house).await.expect("an audit");
            let found = reports.iter().find(|report| report.id == invariant).expect("reported");
            assert!(found.violations > 0, "invariant {invariant} is broken by: {sql}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_children_sit_in_rows_behind_each_other() {
    let stage = Stage::empty().await;
    season::demo::load_demo(&stage.house).await.expect("it loads").expect("into an empty house");
    let school = school(&stage).await;
    let session = Some(Stage::session_of(&school));
    let season = selling::programme::season(&stage.house, session, "en")
        .await
        .expect("read")
        .expect("a season");
    let [matinee] = season.performances.as_slice() else {
        panic!("one performance is for schools")
    };
    let opened = selling::plan_page::open_plan(&stage.house, &matinee.slug, "en", session, None)
        .await
        .expect("read");
    let plan = opened.expect("theirs").view.data;
    let fees: Vec<i64> = plan.zones.iter().map(|zone| zone.fees_minor).collect();
    assert_eq!((plan.seats_max, fees), (200, vec![0; 3]));
    let prices: Vec<Option<i64>> = plan.zones.iter().map(|zone| zone.price_minor).collect();
    assert_eq!(prices, [Some(1_200), Some(1_200), Some(900)], "though the tariff is for schools");
    let seat_request = SeatRequest::Best { zone: None, count: 60, offer: None };
    let request = HoldRequest { performance: matinee.id, seat_request };
    let held = selling::hold::hold(&stage.house, &school, &request).await.expect("there is room");
    assert_eq!(held.mine.len(), 60);
    let view = basket(&stage, &school).await;
    let rows: std::collections::BTreeSet<String> =
        view.lines.iter().filter_map(|line| Some(line.seat.as_ref()?.row.clone())).collect();
    assert_eq!(rows.into_iter().collect::<String>(), "BCDEF", "twelve in each, on one side");
    assert_eq!((view.quote.total_minor, view.invoices.len()), (60 * 1_200, 1));
    let placed = place(&stage, &school).await;
    assert_eq!(order(&stage, &placed).await.lines.len(), 60);
    house::jobs::tick(&stage.house).await;
    assert_sound(&stage).await;
}
