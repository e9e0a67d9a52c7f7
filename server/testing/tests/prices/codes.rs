//! Promo codes, and what one person may have over several orders.

use crate::buying::extras::{order, season, view};
use crate::sale::{self, assert_sound, form, refusal, refused};
use domain::{
    order::PlaceRefusal,
    sales::basket::{CodeIdle, CodeRefusal},
};
use money::checkout;
use selling::basket;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn a_code_takes_off_what_it_says_and_is_used_once() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let (one, two) = (stage.guest().await, stage.guest().await);
        sale::hold(&stage, &one, performance, &[0, 1]).await;
        sale::hold(&stage, &two, performance, &[2]).await;
        let house = &stage.house;
        assert_eq!(
            refused(basket::add_code(house, &one, "NOBODY", "").await),
            CodeRefusal::Unknown
        );
        assert_eq!(refused(basket::add_code(house, &one, "", "").await), CodeRefusal::Unknown);
        assert_eq!(
            refused(basket::add_code(house, &one, "too-early", "").await),
            CodeRefusal::NotNow
        );
        basket::add_code(house, &one, " opera-10 ", "").await.expect("as it is spoken");
        let basket = view(&stage, &one).await;
        assert_eq!(basket.state.total_minor, 2 * (8_820 + 150));
        assert_eq!(basket.codes[0].saved_minor, 2 * 980);
        basket::remove_code(house, &one, "OPERA-10").await.expect("out");
        for actor in [&one, &two] {
            basket::add_code(house, actor, "ONCE-ONLY", "").await.expect("still there");
        }
        let basket = view(&stage, &one).await;
        assert_eq!(basket.state.total_minor, 9_800 + 9_300 + 2 * 150, "one ticket of the two");
        let (secret, _) = order(&stage, &one).await;
        let gone = PlaceRefusal::CodeGone { code: "ONCE-ONLY".to_owned() };
        let second = view(&stage, &two).await;
        assert_eq!(second.refusal, Some(gone.clone()));
        let form = form(&stage, &two, second.state.total_minor).await;
        assert_eq!(refusal(checkout::place_order(house, &two, &form).await), gone);
        let third = stage.guest().await;
        assert_eq!(
            refused(basket::add_code(house, &third, "ONCE-ONLY", "").await),
            CodeRefusal::UsedUp
        );
        checkout::give_up_order(house, &secret).await.expect("given up");
        assert_eq!(view(&stage, &two).await.refusal, None);
        order(&stage, &two).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_was_copied_is_the_same_code() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0]).await;
        // A hyphen that breaks no line, signs that nobody sees, and a Cyrillic letter.
        for copied in
            ["\u{feff}OPERA\u{2011}10", "op\u{200b}era\u{2013}1\u{ad}0", "OP\u{415}RA-10\u{a0}"]
        {
            basket::add_code(&stage.house, &actor, copied, "").await.expect("known");
        }
        let codes = view(&stage, &actor).await.codes;
        let codes: Vec<&str> = codes.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["OPERA-10"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_takes_nothing_off_says_why() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0]).await;
        let house = &stage.house;
        basket::add_code(house, &actor, "OPERA-10", "").await.expect("known");
        assert_eq!(view(&stage, &actor).await.codes[0].idle, None);
        let line = view(&stage, &actor).await.lines[0].id;
        basket::set_price_type(house, &actor, line, "under-30").await.expect("sold");
        let code = view(&stage, &actor).await.codes.swap_remove(0);
        assert_eq!((code.saved_minor, code.idle), (0, Some(CodeIdle::OtherPriceType)));
        assert_eq!(code.price_types.len(), 1, "the code is for the full price alone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_person_may_have_counts_over_their_orders() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let under_30 = |seats: [u32; 2]| {
            let stage = &stage;
            async move {
                let actor = stage.guest().await;
                sale::hold(stage, &actor, performance, &seats).await;
                for line in view(stage, &actor).await.lines {
                    basket::set_price_type(&stage.house, &actor, line.id, "under-30")
                        .await
                        .expect("sold");
                }
                actor
            }
        };
        let first = under_30([0, 1]).await;
        let (secret, _) = order(&stage, &first).await;
        let second = under_30([2, 3]).await;
        let total = view(&stage, &second).await.state.total_minor;
        let form = form(&stage, &second, total).await;
        let most = refusal(checkout::place_order(&stage.house, &second, &form).await);
        let name = "Under 30".to_owned();
        assert_eq!(most, PlaceRefusal::MostForPerson { name, most: 2 });
        checkout::give_up_order(&stage.house, &secret).await.expect("given up");
        order(&stage, &second).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_for_members_asks_their_club() {
    for stage in stages().await {
        let (performance, _) = season(&stage).await;
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[0, 1]).await;
        let house = &stage.house;
        let refusals = [
            ("READERS", "", CodeRefusal::NumberNeeded),
            ("READERS", "B-1", CodeRefusal::NotAMember),
            ("READERS", "X-1", CodeRefusal::ListUnreachable),
            ("NO-SUCH-CLUB", "R-1", CodeRefusal::ListUnreachable),
        ];
        for (code, number, expected) in refusals {
            let refusal = refused(basket::add_code(house, &actor, code, number).await);
            assert_eq!(refusal, expected, "{code} {number}");
        }
        assert!(view(&stage, &actor).await.codes.is_empty());
        basket::add_code(house, &actor, "readers", " r-17 ").await.expect("a member");
        let basket = view(&stage, &actor).await;
        assert_eq!(basket.codes[0].saved_minor, 1_000, "one ticket for a person");
        order(&stage, &actor).await;
        // The same member under another address is one person.
        let again = stage.guest().await;
        sale::hold(&stage, &again, performance, &[2]).await;
        basket::add_code(house, &again, "READERS", "R-17").await.expect("the order will tell");
        let total = view(&stage, &again).await.state.total_minor;
        let mut form = form(&stage, &again, total).await;
        form.email = "other@example.org".to_owned();
        let gone = refusal(checkout::place_order(house, &again, &form).await);
        assert_eq!(gone, PlaceRefusal::CodeGone { code: "READERS".to_owned() });
        assert_sound(&stage).await;
    }
}
