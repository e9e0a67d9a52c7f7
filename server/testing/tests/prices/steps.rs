//! A house whose currency is paid in larger steps than its minor units: forints.

use crate::{
    buying::extras::put,
    presents::vouchers::grant,
    sale::{
        example::{CARMEN_ONE, pick},
        refused,
    },
};
use domain::{people::actor::Actor, sales::extra::PutRefusal};
use house::Failure;
use money::vouchers::{self, GrantRefusal};
use season::sheets::season_import::{Folder, import_season};
use selling::extras::{PutExtra, put_extra};
use std::collections::BTreeSet;
use testing::{Stage, season_example};

/// The documented season in forints; some of its prices are of half a forint unless `is_whole`.
fn in_forints(is_whole: bool) -> Folder {
    let mut folder = season_example(&[]);
    for (name, bytes) in &mut folder.0 {
        if !name.ends_with(".csv") {
            continue;
        }
        let text = String::from_utf8(bytes.clone()).expect("UTF-8").replace("EUR", "HUF");
        let text = if is_whole { text.replace(".50", ".00") } else { text };
        *bytes = text.into_bytes();
    }
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_paid_is_refused_when_it_is_made() {
    let stage = Stage::empty().await;
    let house = &stage.house;
    let done = import_season(house, &Actor::Console, &in_forints(false), true).await;
    let Err(Failure::Refused(errors)) = done else { panic!("it was taken in") };
    let found: BTreeSet<(&str, Option<u32>)> = errors
        .iter()
        .filter(|it| it.to_string().contains("in steps of 1;"))
        .map(|it| (it.sheet.as_str(), it.row))
        .collect();
    let row = Some(2);
    assert_eq!(found, BTreeSet::from([("extras", row), ("fees", row), ("prices", row)]));
    import_season(house, &Actor::Console, &in_forints(true), false).await.expect("a good season");
    let actor = stage.guest().await;
    let gift = |minor| PutExtra { amount_minor: Some(minor), ..put("young-voices", None, 1) };
    let odd = refused(put_extra(house, &actor, &gift(1_234)).await);
    assert_eq!(odd, PutRefusal::OddAmount { step_minor: 100 });
    put_extra(house, &actor, &gift(1_200)).await.expect("taken");
    let odd = refused(vouchers::grant(house, &Actor::Console, &grant(1_234)).await);
    assert_eq!(odd, GrantRefusal::OddValue { step_minor: 100 });
    vouchers::grant(house, &Actor::Console, &grant(1_200)).await.expect("issued");
    stage.bank.set_step(100);
    pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
    let session = Stage::session_of(&actor);
    let ways = money::checkout::ways_to_pay(house, &actor, session).await.expect("read");
    // 145 forints, a fee of 1, a gift of 12.
    assert_eq!(ways.iter().map(|way| way.quote.total_minor).collect::<Vec<_>>(), [15_800]);
}
