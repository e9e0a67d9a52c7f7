//! What a holder does with several seats of one performance at once.

use crate::{
    resale::{ana_with, house, ticket},
    sale::{assert_sound, refused},
};
use domain::order::LineResale;
use rules::ResaleRefusal;
use subscribers::{
    resale,
    share::{self, SeatOffer, ShareChoice, ShareRefusal},
    together,
};
use testing::stages;

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_are_offered_at_once_or_neither_is() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        let second = ticket(&stage, &order, 1).await.admission;
        let others = together::others(&stage.house, &ana, first).await.expect("read");
        assert_eq!(others, [second]);
        let preview = resale::preview(&stage.house, &ana, second, "en").await.expect("it may be");
        let promised = preview.promised.minor;
        let seat = |admission, minor| SeatOffer { admission, shown_minor: Some(minor) };
        let choice = ShareChoice::default();

        let more = [seat(first, 0), seat(second, promised + 1)];
        let why = refused(share::offer_all(&stage.house, &ana, &more, &choice).await);
        assert_eq!(why, ShareRefusal::Resale(ResaleRefusal::LessThanShown));
        resale::preview(&stage.house, &ana, first, "en").await.expect("it isn't offered");

        let both = [seat(first, 0), seat(second, promised)];
        share::offer_all(&stage.house, &ana, &both, &choice).await.expect("both");
        let lines = order.view(&stage).await.lines;
        let is_offered = |it: Option<LineResale>| matches!(it, Some(LineResale::Offered { .. }));
        assert!(lines.len() == 2 && lines.iter().all(|line| is_offered(line.resale)));
        assert_sound(&stage).await;
    }
}
