//! What marketing does with texts on the staff's pages, and what these pages tell of it.

use super::*;

async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slogan_is_a_text_of_the_house() {
    let mut shopper = marketing().await;
    let season = shopper.get("/en").await.body;
    assert!(!season.contains("Slogan of the theatre"), "a placeholder is no slogan: {season}");
    let list = shopper.get("/en/staff/texts?about=house").await.body;
    assert!(list.contains("href=\"/en/staff/texts/season-claim\""), "{list}");
    wants(&mut shopper, "edit");
    assert!(shopper.get("/en").await.body.contains("\u{e000}season-claim\u{e001}["));
    wants(&mut shopper, "off");
    say(&shopper, "season-claim", "Opera by the sea.", Step::Draft).await;
    assert!(!shopper.get("/en").await.body.contains("Opera by the sea."));
    say(&shopper, "season-claim", "Opera by the sea.", Step::Publish).await;
    assert!(shopper.get("/en").await.body.contains("<p class=\"lede\">Opera by the sea.</p>"));
}
