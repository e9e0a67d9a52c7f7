//! A seat that is asked for instead of the one that is kept.

use super::{package_name, seat_name};
use crate::renewal::Round;
use domain::{
    money::{Currency, Money},
    seats::plan::SeatName,
};
use season::words::HallWords;
use store::{
    Conn,
    tickets::renewals::{self, Wish},
};

#[derive(Clone, Debug, PartialEq)]
pub struct WishView {
    pub position: u32,
    pub package: String,
    pub seat: Option<SeatName>,
    pub total: Money,
    /// `granted`, `taken`, `kept`, `not-needed`, `apart`; None: not decided.
    pub result: Option<String>,
    /// The seat for another subscription, which is granted with it or not at all.
    pub beside: Option<SeatName>,
}

pub(super) fn wish_of(
    round: &Round,
    wish: &Wish,
    currency: Currency,
    language: &str,
    hall: &HallWords,
) -> WishView {
    WishView {
        position: wish.position,
        package: package_name(&round.catalogue, wish.offer, language),
        seat: round.target(wish.offer).and_then(|target| seat_name(target, wish.seat, hall)),
        total: Money::new(wish.total_minor, currency),
        result: wish.result.clone(),
        beside: None,
    }
}

/// Of each wish for two the other seat.
pub(super) async fn name_beside(
    conn: &mut Conn,
    round: &Round,
    wishes: &[Wish],
    views: &mut [WishView],
    hall: &HallWords,
) -> anyhow::Result<()> {
    for (wish, view) in wishes.iter().zip(views) {
        let Some(pair) = wish.pair else { continue };
        let both = renewals::wishes_of_pair(conn, pair).await?;
        let other = both.into_iter().find(|other| other.renewal != wish.renewal);
        view.beside = other.and_then(|it| seat_name(round.target(it.offer)?, it.seat, hall));
    }
    Ok(())
}
