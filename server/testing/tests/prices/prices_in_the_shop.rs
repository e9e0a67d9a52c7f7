//! Rules of docs/prices.md as the shop follows them: codes by piece, packages from their own date,
//! own and extra tickets.

use crate::{
    buying::extras,
    sale::{
        self, assert_sound, count,
        example::{
            AS_DOCUMENTED, CARMEN, CARMEN_ONE, OFFER, SWANS, SWANS_ONE, SWANS_TWO, less, pick,
            refused, season, total,
        },
        form,
    },
};
use domain::{
    sales::{basket::CodeRefusal, offer::begun::extra},
    seats::hold::HoldRefusal,
};
use testing::{Stage, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_code_for_one_use_takes_one_piece_of_several() {
    for stage in stages().await {
        let (performance, _) = extras::season(&stage).await;
        let (actor, house) = (stage.guest().await, &stage.house);
        selling::extras::put_extra(house, &actor, &extras::put("programme", Some(performance), 2))
            .await
            .expect("sold");
        for _ in 0..2 {
            selling::basket::add_code(house, &actor, "ONCE-ONLY", "")
                .await
                .expect("the same again is nothing new");
        }
        let basket = extras::view(&stage, &actor).await;
        assert_eq!(basket.extras[0].due_minor, 150 + 650);
        assert_eq!((basket.codes.len(), basket.codes[0].saved_minor), (1, 500));
        extras::order(&stage, &actor).await;
        let pieces = count(&stage, "order_lines where due_minor in (150, 650)").await;
        assert_eq!(pieces, 2, "a line for each piece, at its price");
        let other = stage.guest().await;
        assert_eq!(
            refused(selling::basket::add_code(house, &other, "ONCE-ONLY", "").await),
            CodeRefusal::UsedUp
        );
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_bears_the_name_of_its_sheet_in_the_reader_s_language() {
    let fees = "key,channel,basis,amount,company,tax,name_en,name_es\n\
                booking,web,ticket,1.50,opera,services,Web booking,Gastos web\n";
    for stage in stages().await {
        season(&stage, &[("fees", fees)]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        for (language, name) in [("en", "Web booking"), ("es", "Gastos web")] {
            let basket =
                selling::basket::basket(&stage.house, Stage::session_of(&actor), language).await;
            let names = basket.expect("a basket").fee_names;
            assert_eq!(names, [("booking".to_owned(), name.to_owned())]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_whose_time_hangs_on_the_curtain_can_be_entered() {
    for stage in stages().await {
        let (performance, _) = extras::season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0]).await;
        selling::basket::add_code(&stage.house, &actor, "DAY-BEFORE", "")
            .await
            .expect("weeks before the curtain");
        let basket = extras::view(&stage, &actor).await;
        assert_eq!((basket.codes[0].saved_minor, basket.refusal), (100, None));
        extras::order(&stage, &actor).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_with_its_own_date_does_not_wait_for_the_tickets_sale() {
    for stage in stages().await {
        let settings = "level,subject,channel,right,name,value\n\
            performance,swan-lake-2027-02-13-1700,,,sale-opens,2027-01-12 10:00\n";
        season(&stage, &[("settings", settings)]).await;
        let ana = stage.guest().await;
        let session = Some(Stage::session_of(&ana));
        let single = refused(pick(&stage, &ana, SWANS_TWO, "", &[3]).await);
        assert!(matches!(single, HoldRefusal::NotYetOnSale { .. }), "{single:?}");
        let plan =
            selling::plan_page::open_plan(&stage.house, SWANS_TWO, "en", session, Some(OFFER))
                .await;
        let plan = plan.expect("read").expect("visible").view;
        assert!(plan.data.on_sale, "for packages");
        assert_eq!(plan.data.products[plan.data.product as usize].key, OFFER);
        pick(&stage, &ana, SWANS_TWO, OFFER, &[3]).await.expect("from its own date");
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        let form = form(&stage, &ana, less(CARMEN, 10) + less(SWANS, 10)).await;
        money::checkout::place_order(&stage.house, &ana, &form).await.expect("whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dearer_ticket_of_a_performance_is_the_package_s_own() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        // Zone 2 first, then an extra ticket in zone 1.
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[12]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        pick(&stage, &ana, CARMEN_ONE, &extra(OFFER), &[3]).await.expect("free");
        let expected = less(CARMEN, 10) + less(SWANS, 10) + less(7_800, 5);
        assert_eq!(total(&stage, &ana).await, expected, "in whichever order");
    }
}
