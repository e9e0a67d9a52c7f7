//! The page of an order that waits for its money.

use super::*;

#[tokio::test]
async fn the_time_to_pay_reads_as_a_time_of_day_and_not_as_minutes_left() {
    let mut shopper = Shopper::enter().await;
    let (order, _) = shopper.order().await;
    for (language, said, clock) in [
        ("en", "reserved for you until ", "local time at the theatre"),
        ("es", "Plazo para pagar: hasta las ", "hora del teatro"),
        ("it", "termine per il pagamento: ore ", "ora locale del teatro"),
        ("fr", "réservées pour vous jusqu’à ", "heure du théâtre"),
        ("de", "Ihre Plätze sind bis ", "Uhr (Ortszeit des Theaters)"),
        ("ru", "Срок оплаты: до\u{a0}", "по\u{a0}времени театра"),
    ] {
        let page = shopper.get(&order.replace("/en/", &format!("/{language}/"))).await.body;
        assert!(page.contains(said) && page.contains(clock), "{language}: {page}");
    }
}
