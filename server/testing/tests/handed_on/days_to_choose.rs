//! Until when the holders of a cancelled performance may choose.

use crate::{
    handed_on::resale::ANA,
    sale::{
        assert_sound,
        example::{AS_DOCUMENTED, CARMEN_ONE, season},
    },
    ticketing::changes::{cancel, paid},
};
use domain::moment::DAY_MS;
use house::locales::end_of_day;
use subscribers::changes;
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn the_last_day_that_the_mail_names_is_theirs_until_midnight() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let view = order.view(&stage).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let progress = changes::progress(&stage.house, change).await.expect("read");
        let choose_by = progress.expect("known").choose_by;
        let last_day = stage.house.now().plus_ms(14 * DAY_MS);
        assert_eq!(choose_by, end_of_day(last_day, &view.lines[0].time_zone).plus_ms(1));
        stage.clock.advance_ms(choose_by.since_ms(stage.house.now()) - 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "there is time");
        stage.clock.advance_ms(1);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), view.quote.total_minor);
        assert_sound(&stage).await;
    }
}
