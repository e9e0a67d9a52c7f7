//! What a season's sheets say by show, channel, discount and extra (T6.2f, T6.7-fees, T6.12b, c,
//! T6.13-extra): as the shop follows it, and as `parterre quote` does.

use crate::{
    buying::extras,
    handed_on::{exchange, resale::ana_with},
    paying::parts,
    prices::quote::{ask, problems, season as documented, stages_with},
    sale::{
        Order, assert_sound, back, balance,
        banks::take_back,
        example::{
            CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, SWANS_TWO, less, performance, pick,
            refused, season,
        },
        form, reference,
    },
};
use ::season::sheets::season_import::Folder;
use domain::{
    moment::HOUR_MS,
    order::{OrderState, PlaceRefusal},
    people::actor::Actor,
    sales::{basket::BasketView, pricing::QuoteFee},
    seats::hold::HoldRefusal,
};
use house::Failure;
use money::checkout::Placed;
use serde_json::json;
use testing::{Stage, stages};

async fn basket(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

async fn ordered(stage: &Stage, actor: &Actor) -> Result<Placed, Failure<PlaceRefusal>> {
    let total = basket(stage, actor).await.quote.total_minor;
    let form = form(stage, actor, total).await;
    money::checkout::place_order(&stage.house, actor, &form).await
}

/// The documented season with these sheets.
fn with(sheets: &[(&str, &str)]) -> Folder {
    let mut folder = documented();
    for (name, text) in sheets {
        folder.0.insert(format!("{name}.csv"), text.as_bytes().to_vec());
    }
    folder
}

/// A booking fee on single tickets, more for Carmen, and less on what a package has of operas.
const FEES: (&str, &str) = (
    "fees",
    "key,channel,basis,amount,for,company,tax\n\
     booking,web,ticket,1.50,,opera,services\n\
     carmen,web,ticket,2.00,production:carmen,opera,services\n\
     seat,web,package-ticket,0.40,genre:opera,opera,services\n",
);
const DISCOUNTS: (&str, &str) =
    ("discounts", "key,change,fees,for,offers\nswans,-10 %,-50 %,production:swan-lake,ticket\n");

#[tokio::test(flavor = "multi_thread")]
async fn fees_follow_show_package_and_discount_into_the_books_and_back() {
    for stage in stages().await {
        season(&stage, &[FEES, DISCOUNTS]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        pick(&stage, &actor, SWANS_ONE, "", &[3]).await.expect("free");
        pick(&stage, &actor, CARMEN_TWO, OFFER, &[3]).await.expect("free");
        pick(&stage, &actor, SWANS_TWO, OFFER, &[7]).await.expect("free");
        let quote = basket(&stage, &actor).await.quote;
        let told = |fee: &QuoteFee| (fee.key.clone(), fee.each_minor, fee.quantity, fee.due_minor);
        let mut fees: Vec<_> = quote.fees.iter().map(told).collect();
        fees.sort();
        let expected = [("booking", 75), ("booking", 150), ("carmen", 200), ("seat", 40)].map(
            |(key, minor)| {
                let (key, quantity) = (key.to_owned(), 1);
                (key, minor, quantity, minor)
            },
        );
        assert_eq!(fees, expected);
        let placed = ordered(&stage, &actor).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
        assert_eq!(take_back(&stage, &order, None).await, quote.total_minor, "fees included");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discount_that_leaves_no_fee_takes_its_tickets_out_of_the_order_s() {
    let fees = "key,channel,basis,amount,company,tax\n\
                booking,web,ticket,1.50,opera,services\nservice,web,order,2 %,opera,services\n";
    let discounts = "key,change,fees,for,offers\nswans,+0 %,=0.00,production:swan-lake,ticket\n";
    for stage in stages_with(&with(&[("fees", fees), ("discounts", discounts)])).await {
        let ticket = |key: &str, slug: &str| json!({"key": key, "ticket": slug, "zone": "1"});
        let swans = ticket("b", SWANS_ONE);
        let of = |items: Vec<serde_json::Value>| json!({"at": "2026-11-20 12:00", "items": items});
        let both = ask(&stage, &of(vec![ticket("a", CARMEN_ONE), swans.clone()])).await;
        let told: Vec<_> =
            both.fees.iter().map(|fee| (&*fee.fee, fee.quantity, fee.base_minor)).collect();
        assert_eq!(told, [("booking", 1, CARMEN), ("service", 1, CARMEN)]);
        let alone = ask(&stage, &of(vec![swans])).await;
        assert!(alone.fees.is_empty(), "{:?}", alone.fees);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_sold_in_each_channel_in_its_own_time() {
    let windows = "package,channel,from,until\n\
                   your-two,web,2026-11-25 10:00,2026-12-02 10:00\n\
                   your-two,box-office,,\n";
    for stage in stages_with(&with(&[("package_windows", windows)])).await {
        let asked = async |channel: &str, at: &str| {
            let tickets = [CARMEN_ONE, SWANS_ONE]
                .map(|performance| json!({"performance": performance, "zone": "1"}));
            let item = json!({"key": "two", "package": "your-two", "tickets": tickets});
            ask(&stage, &json!({"at": at, "channel": channel, "items": [item]})).await
        };
        for (channel, at, problem) in [
            ("web", "2026-11-24 12:00", Some("not-on-sale")),
            ("web", "2026-11-25 10:00", None),
            ("web", "2026-12-02 10:00", Some("not-on-sale")),
            // From when the tickets are, and until they aren't.
            ("box-office", "2026-06-14 12:00", Some("not-on-sale")),
            ("box-office", "2026-06-15 10:00", None),
            ("box-office", "2026-12-02 10:00", None),
            // As the package's own row says.
            ("external", "2026-06-15 09:59", Some("not-on-sale")),
            ("external", "2026-12-02 10:00", None),
        ] {
            let answer = asked(channel, at).await;
            let mut found = problems(&answer);
            found.dedup();
            assert_eq!(found.first().copied(), problem, "{channel} at {at}: {found:?}");
            assert!(found.len() < 2, "{channel} at {at}: {found:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_that_has_no_date_on_the_web_waits_there_for_the_tickets() {
    let settings = "level,subject,channel,right,name,value\n\
        performance,swan-lake-2027-02-13-1700,,,sale-opens,2027-01-12 10:00\n";
    let windows = "package,channel,from,until\nyour-two,web,,2027-02-01 10:00\n";
    for stage in stages().await {
        season(&stage, &[("settings", settings), ("package_windows", windows)]).await;
        let ana = stage.guest().await;
        let early = refused(pick(&stage, &ana, SWANS_TWO, OFFER, &[3]).await);
        assert!(matches!(early, HoldRefusal::NotYetOnSale { .. }), "{early:?}");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("its tickets are on sale");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_is_paid_to_its_own_account_also_when_it_is_tried_again() {
    let accounts = "key,company,gateway,channel,means,for,extras\n\
        books-web,opera,test-bank,web,card,,programme\n\
        festival-web,festival,test-bank,web,card,,\n\
        opera-web,opera,test-bank,web,card,,\n";
    for stage in stages().await {
        season(&stage, &[("accounts", accounts)]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        let with = Some(performance(&stage, CARMEN_ONE).await);
        selling::extras::put_extra(&stage.house, &actor, &extras::put("programme", with, 2))
            .await
            .expect("sold");
        let placed = ordered(&stage, &actor).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::PartlyPaid);
        let second = parts::pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        back(&stage, &second).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(balance(&stage, "gateway:books-web").await, 2 * 650);
        assert_eq!(balance(&stage, "gateway:opera-web").await, CARMEN + 150, "the fee is for all");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_for_extras_takes_no_tickets_and_one_for_both_takes_both() {
    let accounts = "key,company,gateway,channel,means,for,extras\n\
        a-books,opera,test-bank,web,,,programme; friends\n\
        b-ballet,opera,test-bank,web,,genre:ballet,young-voices\n\
        opera-web,opera,test-bank,web,,,\n\
        festival-web,festival,test-bank,web,,,\n";
    let productions = "key,season,genre,minutes,intervals,seller,title_en\n\
        carmen,2026-27,opera,165,1,opera,Carmen\nswan-lake,2026-27,ballet,150,2,opera,Swans\n";
    let fees = "key,channel,basis,amount,company,tax\n";
    let sheets = [("accounts", accounts), ("productions", productions), ("fees", fees)];
    for stage in stages_with(&with(&sheets)).await {
        let basket = json!({"at": "2026-11-20 12:00", "people": [{"key": "ana"}], "items": [
            {"key": "a", "ticket": CARMEN_ONE, "zone": "1"},
            {"key": "b", "ticket": SWANS_ONE, "zone": "1"},
            {"key": "c", "extra": "programme", "performance": CARMEN_ONE},
            {"key": "d", "pass": "friends", "person": "ana"},
            {"key": "e", "extra": "young-voices", "amount_minor": 2_500}]});
        let answer = ask(&stage, &basket).await;
        let account = |account: &Option<String>| account.clone().unwrap_or_default();
        let paid: Vec<_> =
            answer.payments.iter().map(|it| (account(&it.account), it.amount_minor)).collect();
        let expected = [("a-books", 6_650), ("b-ballet", 12_300), ("opera-web", CARMEN)];
        assert_eq!(paid, expected.map(|(key, minor)| (key.to_owned(), minor)));
    }
}

const LIMITS: (&str, &str) = (
    "ticket_limits",
    "for,tariffs,channels,min,max\n\
     production:carmen,,web,2,3\n\
     production:swan-lake,under-30,web; external,,1\n\
     production:swan-lake,,box-office,5,\n",
);

#[tokio::test(flavor = "multi_thread")]
async fn an_order_has_as_many_single_tickets_of_a_show_as_its_channel_asks() {
    for stage in stages().await {
        season(&stage, &[LIMITS]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        let title = || "Carmen".to_owned();
        let few = PlaceRefusal::TicketsFewest { title: title(), least: 2, count: 1 };
        assert_eq!(basket(&stage, &actor).await.refusal, Some(few.clone()), "said beforehand");
        assert_eq!(refused(ordered(&stage, &actor).await), few);
        pick(&stage, &actor, CARMEN_TWO, "", &[3]).await.expect("free");
        assert_eq!(refused(ordered(&stage, &actor).await), few, "each date by itself");
        for slug in [CARMEN_ONE, CARMEN_TWO] {
            pick(&stage, &actor, slug, "", &[4]).await.expect("free");
        }
        assert_eq!(basket(&stage, &actor).await.refusal, None);
        pick(&stage, &actor, CARMEN_ONE, "", &[5, 6]).await.expect("free");
        let many = PlaceRefusal::TicketsMost { title: title(), most: 3, count: 4 };
        assert_eq!(refused(ordered(&stage, &actor).await), many);
        // Tickets of packages are no single tickets.
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_ONE, OFFER, &[8]).await.expect("free");
        pick(&stage, &other, SWANS_ONE, OFFER, &[8]).await.expect("free");
        ordered(&stage, &other).await.expect("whole");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_by_ticket_type_and_channel_are_told_in_quotes() {
    for stage in stages_with(&with(&[LIMITS])).await {
        let asked = async |channel: &str, tariff: &str, quantity: u32| {
            let item = json!({"key": "a", "ticket": SWANS_ONE, "zone": "1", "tariff": tariff,
                "quantity": quantity});
            ask(&stage, &json!({"at": "2026-11-20 12:00", "channel": channel, "items": [item]}))
                .await
        };
        for (channel, tariff, quantity, expected) in [
            ("web", "full", 4, vec![]),
            ("web", "under-30", 1, vec![]),
            ("external", "under-30", 2, vec!["maximum"]),
            ("box-office", "full", 4, vec!["minimum"]),
            ("box-office", "full", 5, vec![]),
            ("point-of-sale", "full", 1, vec![]),
        ] {
            let answer = asked(channel, tariff, quantity).await;
            assert_eq!(problems(&answer), expected, "{channel}, {quantity} of {tariff}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_exchanges_one_ticket_needs_no_second() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let [dear, cheap] = exchange::zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear]).await;
        stage.clock.advance_ms(HOUR_MS);
        season(&stage, &[LIMITS]).await;
        exchange::begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        assert_eq!(basket(&stage, &ana).await.refusal, None);
        exchange::place(&stage, &ana).await;
        assert_sound(&stage).await;
    }
}

/// The rule of a price that is never dearer than alone leaves the fee of a package's ticket.
#[tokio::test(flavor = "multi_thread")]
async fn a_package_s_ticket_has_the_fee_of_its_own_discounts() {
    let fees =
        "key,channel,basis,amount,company,tax\nseat,web,package-ticket,1.00,opera,services\n";
    let discounts = "key,change,fees,for,offers\n\
        choice,-1.00,-20 %,genre:opera,your-two\nsingle,-50 %,-90 %,genre:ballet,ticket\n";
    for stage in stages_with(&with(&[("fees", fees), ("discounts", discounts)])).await {
        let tickets = [CARMEN_ONE, SWANS_ONE]
            .map(|performance| json!({"performance": performance, "zone": "1"}));
        let basket = json!({"at": "2026-11-20 12:00", "items": [
            {"key": "two", "package": "your-two", "tickets": tickets}]});
        let answer = ask(&stage, &basket).await;
        let dues: Vec<i64> = answer.lines.iter().map(|line| line.due_minor).collect();
        assert_eq!(dues, [less(CARMEN, 10) - 100, 4_900], "the second costs what it does alone");
        let told: Vec<_> =
            answer.fees.iter().map(|fee| (fee.basis, &*fee.amount, fee.due_minor)).collect();
        assert_eq!(told, [("package-ticket", "0.80", 80), ("package-ticket", "1.00", 100)]);
    }
}
