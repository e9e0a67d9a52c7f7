//! Who a ticket is for: several people in one basket, ticket types, and proofs of them.

use super::*;

const CARMEN: &str = "carmen-2027-01-21-2000";
/// Friends buy from 17 November on, four tickets each; everybody else a week later.
const EARLY: &str = "the-queen-of-spades-2027-03-02-1930";
const SEATS: &str = ".basket__seat:has([name=line])";

impl Browser {
    async fn add_person(&mut self, given: &str, family: &str) {
        self.fill(".account__persons #given_name", given);
        self.fill(".account__persons #family_name", family);
        self.press(".account__persons .account__form button").await;
    }

    async fn take_pass(&mut self, person: &str) {
        self.go("/en/offers/friends").await;
        self.choose("select[name=person]", person);
        self.press(".extra__form button").await;
        assert!(self.address.starts_with("/en/basket"), "{}", self.told());
    }

    /// Gives the first of these seats to somebody else.
    async fn give_first(&mut self, of: &str, person: &str) {
        let form = format!("{SEATS}:says({of}) details:has(select[name^=person])");
        self.choose(Pick::First(&format!("{form} select[name^=person]")), person);
        self.press(Pick::First(&format!("{form} button"))).await;
    }

    fn seats_of(&self, of: &str) -> usize {
        self.count(&format!("{SEATS}:says({of})"))
    }

    async fn choose_price_type(&mut self, price_type: &str) {
        let form = ".basket__seat details:has(select[name^=price_type])";
        self.choose(Pick::First(&format!("{form} select[name^=price_type]")), price_type);
        self.press(Pick::First(&format!("{form} button"))).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn five_seats_of_an_early_sale_are_for_two_friends() {
    const EMAIL: &str = "ana@example.org";
    const REMOVE: &str = ".account__persons form[action$=/people/remove]";
    let mut browser = Browser::in_demo_house("/en/sign-in?next=/en/account").await;
    browser.sign_in(EMAIL).await;
    browser.add_person("Luis", "García").await;
    assert!(browser.one(".notice--good").text().contains("Luis García"), "{}", browser.told());
    assert!(browser.one(".account__persons").text().contains("Luis García"));

    browser.take_pass("You").await;
    browser.take_pass("Luis García").await;
    let passes = browser.all(".basket__seat");
    assert_eq!(passes.len(), 2, "{}", browser.told());
    let his = passes.iter().filter(|pass| pass.text().contains("For Luis García")).count();
    assert_eq!(his, 1, "{}", browser.told());

    browser.hold_best(EARLY, 5).await;
    assert_eq!(browser.count(SEATS), 5, "{}", browser.told());
    assert_eq!((browser.seats_of("For you"), browser.seats_of("For Luis García")), (4, 1));

    // A fifth one of her own is refused, another one of his isn't.
    browser.give_first("For Luis García", "You").await;
    let notice = browser.one(".notice--warning").text();
    assert!(notice.contains("4 tickets"), "{notice}");
    browser.give_first("For you", "Luis García").await;
    assert_eq!(browser.seats_of("For Luis García"), 2, "{}", browser.told());

    browser.buy(EMAIL).await;
    assert_eq!(browser.count(".ticket"), 5, "{}", browser.told());
    assert_eq!(browser.count(".ticket:says(For Luis García)"), 2, "{}", browser.told());
    assert_eq!(browser.count(".order__extra:says(Luis García)"), 1, "{}", browser.told());

    // A person with tickets can't be removed by a slip; a person without any can be.
    browser.go("/en/account").await;
    assert_eq!(browser.count(REMOVE), 0, "{}", browser.told());
    browser.add_person("Eva", "García").await;
    browser.press(format!("{REMOVE} button").as_str()).await;
    let people = browser.one(".account__persons").text();
    assert!(!people.contains("Eva García"), "{people}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_seats_is_for_somebody_under_thirty() {
    let mut browser = Browser::in_demo_house(&format!("/en/performances/{CARMEN}")).await;
    browser.fill("#best-count", "2");
    browser.choose("#best-zone", "1");
    browser.press("form:has(#best-zone) button[type=submit]").await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    let prices = |browser: &Browser| -> Vec<String> {
        browser.all(".basket__seat .basket__price").iter().map(|it| it.text()).collect()
    };
    assert!(prices(&browser)[0].contains("145.00"), "{:?}", prices(&browser));
    browser.choose_price_type("under-30").await;
    let [first, second]: [String; 2] = prices(&browser).try_into().expect("two seats");
    assert!(first.contains("72.50") && second.contains("145.00"), "{first}, {second}");
    // What its buyer must know stands beside it.
    let seat = browser.all(".basket__seat")[0].text();
    assert!(seat.contains("at the door"), "{seat}");
    // 145.00 and half of it, and two fees of 1.50.
    assert!(browser.total().contains("220.50"), "{}", browser.total());
    browser.press(".basket__aside .button--large").await;
    assert!(browser.order_button().contains("220.50"), "{}", browser.order_button());
    let summary = browser.one(".checkout__summary").text();
    for said in ["72.50", "Under 30", "at the door", "145.00", "Full price"] {
        assert!(summary.contains(said), "{said}: {summary}");
    }
    browser.order("shopper@example.org").await;
    browser.pay().await;
    assert_eq!(browser.count(".ticket:says(Under 30)"), 1, "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_family_gets_its_tickets_at_the_box_office() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best(CARMEN, 2).await;
    browser.go("/en/basket").await;
    browser.choose_price_type("large-family").await;
    let seat = browser.all(".basket__seat")[0].text();
    assert!(seat.contains("family card"), "{seat}");
    browser.buy("shopper@example.org").await;
    let waiting = |browser: &Browser| {
        let tickets = browser.all(".ticket").into_iter();
        tickets.filter(|it| says(&it.text(), "ticket-proof")).map(|it| it.index).collect::<Vec<_>>()
    };
    let [ticket]: [usize; 1] = waiting(&browser).try_into().expect("one ticket waits");
    let ticket = browser.page.element(ticket);
    assert_eq!((ticket.all("svg").len(), ticket.all("a").len()), (0, 0), "{}", browser.told());
    assert_eq!(browser.count(".ticket svg.ticket__code"), 2);

    let code = browser.one(".order__code").text();
    let house = browser.shopper.stage.house.clone();
    let accepted = selling::tickets::proof::accept_proof(&house, &Actor::Console, &code).await;
    assert_eq!(accepted.expect("accepted"), 1);
    browser.reload().await;
    assert_eq!(waiting(&browser).len(), 0, "{}", browser.told());
    assert_eq!(browser.count(".ticket svg.ticket__code"), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checkout_in_another_language_keeps_what_was_typed() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best(CARMEN, 1).await;
    browser.send("/es/checkout", "given_name=Ana&email=ana%40example.org&switched=yes").await;
    assert_eq!(browser.value("#given_name"), "Ana", "{}", browser.told());
    assert_eq!(browser.value("#language"), "es");
    assert_eq!(browser.count(".notice--error"), 0, "nothing was ordered, and nothing refused");
}
