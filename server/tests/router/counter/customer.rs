//! A customer at the desk, by forms alone: made or chosen in a sale, their file, records made one.

use super::*;
use testing::{says, text};

const DESK: &str = "/en/staff/desk";

/// Somebody of the staff in this role, before an open sale of which the address is given.
async fn at_desk(role: &str) -> (Shopper, String) {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", role).await;
    shopper.staff_in(&rosa, "").await;
    let sale = sale_with(&mut shopper, "").await;
    (shopper, sale)
}

async fn sale_with(shopper: &mut Shopper, more: &str) -> String {
    let form = format!("at=&performance={}{more}", shopper.stage.performance_slug);
    let opened = shopper.post(&format!("{DESK}/open"), &form).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let (page, _) = opened.location().split_once('?').expect("a performance");
    page.to_owned()
}

async fn person(shopper: &Shopper, given: &str) -> String {
    let sql = format!("select id from persons where given_name = '{given}'");
    text(shopper.stage.store(), &sql).await.expect("read").expect("known")
}

const ANA: &str = "step=make&given_name=Ana&family_name=Ruiz&phone=612345678";

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_made_in_a_sale_which_is_theirs_from_then_on() {
    let (mut shopper, sale) = at_desk("administrator").await;
    let customer = format!("{sale}/customer");
    let empty = shopper.get(&sale).await.body;
    assert!(says(&empty, "staff-desk-customer-choose") && empty.contains(&customer), "{empty}");
    let page = shopper.get(&customer).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("<script"), "{}", page.body);
    assert_eq!(page.body.matches(" autofocus").count(), 1, "{}", page.body);
    let alone = shopper.post(&customer, "step=make&given_name=Ana").await;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&alone.body, "staff-desk-customer-out-of-reach"), "{}", alone.body);
    assert!(alone.body.contains("value=\"Ana\""), "what was typed stays: {}", alone.body);
    let made = shopper.post(&customer, ANA).await;
    assert_eq!(made.location(), sale, "{}", made.body);
    assert!(shopper.get(&sale).await.body.contains("Ana Ruiz"));
    let slug = shopper.stage.performance_slug;
    let best = format!("performance={slug}&kind=best&count=2&zone=a");
    let held = shopper.post(&format!("{sale}/hold"), &best).await;
    let page = shopper.get(held.location()).await;
    assert!(page.body.contains("value=\"Ana Ruiz\""), "the buyer is known: {}", page.body);
    let (key, total, shown) = (page.field("key"), page.field("total"), page.field("shown"));
    let pay = format!("kind=pay&key={key}&total={total}&shown={shown}&way=cash&name=Ana+Ruiz");
    let paid = shopper.post(&format!("{sale}/pay"), &pay).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    let ana = person(&shopper, "Ana").await;
    assert_eq!(count(&shopper, &format!("orders where person_id = '{ana}'")).await, 1);
    // Their file, and one press from it to the next sale.
    let file = format!("/en/staff/customers/{ana}");
    let page = shopper.get(&file).await.body;
    for words in ["staff-file-orders", "staff-file-seasons", "staff-file-sale"] {
        assert!(says(&page, words), "{words}: {page}");
    }
    let next = sale_with(&mut shopper, &format!("&customer={ana}")).await;
    assert!(shopper.get(&next).await.body.contains("Ana Ruiz"));
    let nobody = shopper.post(&format!("{next}/customer"), "step=nobody").await;
    assert_eq!(nobody.location(), next);
    assert!(!shopper.get(&next).await.body.contains("Ana Ruiz"));
    // Who looks like her is shown before anybody is made.
    let double = shopper.post(&format!("{next}/customer"), ANA).await;
    assert!(says(&double.body, "staff-desk-customer-doubles"), "{}", double.body);
    assert!(double.body.contains(&format!("value=\"{ana}\"")), "{}", double.body);
    let chosen = format!("step=choose&person={ana}");
    let chosen = shopper.post(&format!("{next}/customer"), &chosen).await;
    assert_eq!(chosen.location(), next, "{}", chosen.body);
    assert_eq!(count(&shopper, "persons where family_name = 'Ruiz'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_are_written_and_deleted_on_the_file() {
    let (mut shopper, sale) = at_desk("administrator").await;
    shopper.post(&format!("{sale}/customer"), ANA).await;
    let ana = person(&shopper, "Ana").await;
    let file = format!("/en/staff/customers/{ana}");
    let written = shopper.post(&format!("{file}/note"), "words=An+aisle+%3Cseat%3E").await;
    assert_eq!(written.location(), format!("{file}?done=note"), "{}", written.body);
    let page = shopper.get(written.location()).await;
    assert!(page.body.contains("An aisle &lt;seat&gt;"), "{}", page.body);
    assert!(page.body.contains("Rosa Vidal"), "{}", page.body);
    let note = page.field("note").to_owned();
    let empty = shopper.post(&format!("{file}/note"), "words=+").await;
    assert!(says(&empty.body, "staff-notes-empty"), "{}", empty.body);
    let deleted = shopper.post(&format!("{file}/delete-note"), &format!("note={note}")).await;
    assert_eq!(deleted.location(), format!("{file}?done=note"));
    assert_eq!(count(&shopper, "customer_notes").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_records_are_compared_made_one_and_parted() {
    let (mut shopper, sale) = at_desk("administrator").await;
    let customer = format!("{sale}/customer");
    shopper.post(&customer, ANA).await;
    let eva = "step=make&given_name=Eva&family_name=Ruiz&email=eva%40example.org";
    shopper.post(&customer, eva).await;
    let (ana, eva) = (person(&shopper, "Ana").await, person(&shopper, "Eva").await);
    let (kept, gone) = (format!("/en/staff/customers/{eva}"), format!("/en/staff/customers/{ana}"));
    let turned = shopper.get(&format!("{gone}/merge/{eva}")).await;
    assert_eq!(turned.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&turned.body, "staff-merge-keep-other"), "{}", turned.body);
    let merge = format!("{kept}/merge/{ana}");
    assert!(turned.body.contains(&merge), "the way to the other one: {}", turned.body);
    let page = shopper.get(&merge).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(says(&page.body, "staff-merge-both-names"), "{}", page.body);
    assert_eq!(count(&shopper, "file_views").await, 2, "who compares has looked at both");
    let stale = shopper.post(&merge, "shown=x").await;
    assert!(says(&stale.body, "staff-merge-changed"), "{}", stale.body);
    let done = shopper.post(&merge, &format!("shown={}", page.field("shown"))).await;
    assert_eq!(done.location(), format!("{kept}?done=merged"), "{}", done.body);
    let page = shopper.get(&kept).await;
    assert!(page.body.contains("612345678"), "{}", page.body);
    assert_eq!(shopper.get(&gone).await.location(), kept, "its page is the kept one's");
    let part = format!("merge={}", page.field("merge"));
    let parted = shopper.post(&format!("{kept}/part"), &part).await;
    assert_eq!(parted.location(), format!("{kept}?done=parted"), "{}", parted.body);
    assert!(!shopper.get(&kept).await.body.contains("612345678"));
    let again = shopper.post(&format!("{kept}/part"), &part).await;
    assert!(says(&again.body, "staff-merge-too-late"), "{}", again.body);
    // The box office sees customers, and makes no two of them one.
    shopper.cookies.clear();
    let bruno = shopper.stage.staffer("bruno@example.org", "box-office").await;
    shopper.staff_in(&bruno, "").await;
    assert_eq!(shopper.get(&kept).await.status, StatusCode::OK);
    assert_eq!(shopper.get(&merge).await.status, StatusCode::FORBIDDEN);
    assert_eq!(shopper.post(&merge, "shown=x").await.status, StatusCode::FORBIDDEN);
    assert_eq!(shopper.post(&format!("{kept}/part"), &part).await.status, StatusCode::FORBIDDEN);
    let other = format!("{sale}/customer");
    assert_ne!(shopper.post(&other, "step=nobody").await.status, StatusCode::SEE_OTHER, "hers");
    assert_eq!(count(&shopper, "customer_merges").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_clerk_neither_reads_nor_changes_whose_sale_it_is() {
    let (mut shopper, sale) = at_desk("administrator").await;
    let customer = format!("{sale}/customer");
    shopper.post(&customer, ANA).await;
    let foyer = "insert into points_of_sale (id, key, channel) values \
        ('00000000-0000-7000-8000-00000000f0f0', 'foyer', 'box-office')";
    plant(shopper.stage.store(), foyer).await.expect("planted");
    for (email, role, scope, status) in [
        ("bruno@example.org", "box-office", "*", StatusCode::CONFLICT),
        ("carla@example.org", "box-office", "point-of-sale:foyer", StatusCode::FORBIDDEN),
        ("dora@example.org", "door", "*", StatusCode::FORBIDDEN),
    ] {
        shopper.cookies.clear();
        let clerk = shopper.stage.staffer_over(email, role, scope).await;
        shopper.staff_in(&clerk, "").await;
        let read = shopper.get(&customer).await;
        assert_eq!(read.status, status, "{email}: {}", read.body);
        for form in ["step=nobody", ANA, "step=find&text=Ruiz"] {
            let answer = shopper.post(&customer, form).await;
            assert_eq!(answer.status, status, "{email} {form}: {}", answer.body);
            assert!(!answer.body.contains("612345678"), "{email} {form}: {}", answer.body);
        }
    }
    assert_eq!(count(&shopper, "counter_sales where customer_id is not null").await, 1);
    assert_eq!(count(&shopper, "persons where family_name = 'Ruiz'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_without_an_address_is_erased_from_their_file_once_they_asked() {
    let (mut shopper, sale) = at_desk("administrator").await;
    shopper.post(&format!("{sale}/customer"), ANA).await;
    let ana = person(&shopper, "Ana").await;
    let file = format!("/en/staff/customers/{ana}");
    let erase = format!("{file}/erase");
    assert!(shopper.get(&file).await.body.contains(&erase));
    let unasked = shopper.post(&erase, "").await;
    assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&unasked.body, "staff-erase-not-asked"), "{}", unasked.body);
    let done = shopper.post(&erase, "asked=yes").await;
    assert_eq!(done.location(), format!("{file}?done=erased"), "{}", done.body);
    let page = shopper.get(done.location()).await.body;
    assert!(says(&page, "staff-done-erased") && !page.contains(&erase), "{page}");
    assert_eq!(count(&shopper, "persons where family_name = 'Ruiz'").await, 0);
    assert_eq!(count(&shopper, "counter_sales where customer_id is not null").await, 0);
    shopper.cookies.clear();
    let clerk = shopper.stage.staffer("bruno@example.org", "box-office").await;
    shopper.staff_in(&clerk, "").await;
    let denied = shopper.post(&erase, "asked=yes").await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_merge_customers_may_not_erase_them_for_that() {
    let (mut shopper, sale) = at_desk("administrator").await;
    shopper.post(&format!("{sale}/customer"), ANA).await;
    let file = format!("/en/staff/customers/{}", person(&shopper, "Ana").await);
    let erase = format!("{file}/erase");
    assert!(shopper.get(&file).await.body.contains(&erase));
    let taken = "delete from role_grants where action = 'erase-customers'";
    plant(shopper.stage.store(), taken).await.expect("planted");
    let page = shopper.get(&file).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains(&erase), "{}", page.body);
    assert_eq!(shopper.post(&erase, "asked=yes").await.status, StatusCode::FORBIDDEN);
    assert_eq!(count(&shopper, "persons where family_name = 'Ruiz'").await, 1);
}
