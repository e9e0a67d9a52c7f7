//! The plan of the desk by forms alone: what each seat is, seats that are blocked, reserved and
//! freed on it, its live stream, and blocks of many performances.

use super::{
    desk::{DESK, desk, payment},
    *,
};
use domain::{people::actor::Channel, seats::desk_state::DeskState};
use selling::blocks::desk_seats;
use std::collections::BTreeMap;
use testing::says;

const BLOCKS: &str = "/en/staff/desk/blocks";

/// The value of an attribute within a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, rest) = tag.split_once(&format!(" {name}=\"")).unwrap_or_default();
    rest.split('"').next().unwrap_or_default()
}

/// The page's plan, from its frame on.
fn drawing(page: &str) -> &str {
    let drawing = page.split("<svg class=\"desk-plan__drawing\"").nth(1).expect("a plan");
    drawing.split("</svg>").next().unwrap_or_default()
}

/// All seats of the page's plan: by their keys, the tags that show them.
fn tags(page: &str) -> BTreeMap<String, String> {
    let frames = drawing(page).split("<foreignObject").skip(1);
    let tag = |frame: &str| {
        let (_, tag) = frame.split_once("><").expect("a seat");
        let tag = tag.split('>').next().unwrap_or_default().to_owned();
        (attribute(&tag, "data-key").to_owned(), tag)
    };
    frames.map(tag).collect()
}

/// Each seat's letter, in the order of their keys.
fn letters(page: &str) -> BTreeMap<String, String> {
    let tags = tags(page).into_iter();
    tags.map(|(seat, tag)| (seat, attribute(&tag, "data-s").to_owned())).collect()
}

impl Shopper {
    async fn plan(&mut self, sale: &str) -> Answer {
        let slug = self.stage.performance_slug;
        self.get(&format!("{sale}?performance={slug}")).await
    }

    /// With the seats chosen by their places in the plan; the mark is that of the plan.
    async fn on_plan(&mut self, sale: &str, seats: &[u32], what: &str) -> Answer {
        let mark = self.plan(sale).await.field("plan").to_owned();
        let slug = self.stage.performance_slug;
        let seats: String = seats.iter().map(|seat| format!("&seat={seat}")).collect();
        let form = format!("performance={slug}&kind=plan&plan={mark}{seats}&{what}");
        self.post(&format!("{sale}/seats"), &form).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_says_of_every_seat_what_the_database_says() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    shopper.put(&sale, "kind=named&seats=a-4").await;
    let guest = shopper.stage.guest().await;
    let seat_request = SeatRequest::tickets(&[4]);
    let request = HoldRequest { performance: shopper.stage.performance, seat_request };
    selling::hold::hold(&shopper.stage.house, &guest, &request).await.expect("free");
    let blocked = shopper.on_plan(&sale, &[6, 7], "step=block&block_kind=press").await;
    assert_eq!(blocked.status, StatusCode::SEE_OTHER, "{}", blocked.body);
    let page = shopper.plan(&sale).await.body;
    let (drawn, shown) = (letters(&page), tags(&page));
    assert_eq!(drawn.len(), 30);
    // Another seller, to whom the sale's own seat is a colleague's.
    let other = open_sale(&shopper.stage.house, &Actor::Console, &Counter::BoxOffice).await;
    let other = other.expect("a sale");
    let slug = shopper.stage.performance_slug;
    let known = desk_seats(&shopper.stage.house, &other, slug).await.expect("known");
    let plan = season::performance::load(&shopper.stage.house, shopper.stage.performance).await;
    let plan = plan.expect("read").expect("a performance").plan.clone();
    for (seat, state) in plan.hall.seats.iter().zip(known.states) {
        let expected = match (seat.guid.as_str(), state) {
            ("a-4", DeskState::HeldBySeller) => DeskState::Mine,
            (_, state) => state,
        };
        assert_eq!(drawn[&seat.guid], expected.code().to_string(), "{}", seat.guid);
        let tag = &shown[&seat.guid];
        let is_box = tag.starts_with("input type=\"checkbox\"");
        let may = expected.may_be_asked_for(Channel::BoxOffice) || expected.can_be_kept_or_freed();
        assert_eq!(is_box, may, "{tag}");
        assert!(attribute(tag, "aria-label").contains(" · "), "{tag}");
    }
    assert_eq!((&*drawn["a-4"], &*drawn["a-5"], &*drawn["a-7"]), ("m", "w", "P"));
    for id in ["staff-desk-state-mine", "staff-desk-state-held-web", "staff-desk-plan-legend"] {
        assert!(says(&page, id), "{id}: {page}");
    }
    // What nobody is hidden in the legend, and what occurs is counted.
    assert!(page.contains("data-entry=\"e\" hidden"), "{page}");
    assert!(page.contains("data-entry=\"P\"><"), "{page}");
    // Boxes to tick come row by row, as one walks along them.
    let order: Vec<usize> = ["b-1", "b-2", "b-10", "c-1"]
        .map(|seat| page.find(&format!("data-key=\"{seat}\"")).expect(seat))
        .to_vec();
    assert!(order.is_sorted(), "{order:?}");
}

/// What the signs of places show, as they are drawn.
fn symbols(page: &str) -> &str {
    let (_, symbols) = page.split_once("<symbol id=\"mark-wheelchair\"").expect("signs");
    symbols.split("</defs>").next().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn wheelchair_places_and_companion_seats_have_the_shops_signs_whatever_they_are() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    let blocked = shopper.on_plan(&sale, &[20, 21], "step=block&block_kind=press").await;
    assert_eq!(blocked.status, StatusCode::SEE_OTHER, "{}", blocked.body);
    let page = shopper.plan(&sale).await.body;
    assert_eq!((&*letters(&page)["c-1"], &*letters(&page)["c-2"]), ("P", "P"));
    let signed: Vec<(&str, &str)> = drawing(&page)
        .split("<foreignObject")
        .skip(1)
        .filter_map(|seat| {
            let (_, sign) = seat.split_once("href=\"#mark-")?;
            Some((attribute(seat, "data-key"), sign.split('"').next()?))
        })
        .collect();
    assert_eq!(signed, [("c-1", "wheelchair"), ("c-2", "companion")]);
    let shop = shopper.get(&shopper.performance()).await.body;
    assert_eq!(symbols(&page), symbols(&shop));
    let (_, legend) = page.split_once("desk-legend").expect("a legend");
    for name in ["wheelchair", "companion"] {
        assert!(legend.contains(&format!("#mark-{name}")), "{name}: {legend}");
        assert!(says(legend, &format!("plan-key-{name}")), "{name}: {legend}");
    }
}

/// Tall and narrow, with names that are wider than its rows.
const COURTYARD: &str = r##"{"format": "parterre-plan", "version": 1, "name": "Courtyard",
    "size": {"width": 900, "height": 1900}, "radius": 10,
    "zones": [{"key": "a", "name": "Zone A", "colour": "#8c1d2f"}],
    "areas": [{"key": "yard", "name": "Seats in the courtyard under the old trees", "sections": [
      {"key": "yard", "name": "Yard", "rows": [
        {"label": "Bench beside the fountain", "zone": "a", "seats": [
          {"guid": "y-1", "number": "1", "x": 700, "y": 1700},
          {"guid": "y-2", "number": "2", "x": 724, "y": 1700},
          {"guid": "y-3", "number": "3", "x": 748, "y": 1700},
          {"guid": "y-4", "number": "4", "x": 772, "y": 1700}]}]}]}]}"##;

#[tokio::test(flavor = "multi_thread")]
async fn all_seats_and_names_of_a_houses_own_hall_are_within_the_drawing() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    let slug = shopper.stage.another_hall("courtyard", COURTYARD.as_bytes(), "tosca").await;
    let page = shopper.get(&format!("{sale}?performance={}", slug.expect("a hall"))).await.body;
    let drawing = drawing(&page);
    let frame: Vec<i32> =
        attribute(drawing, "viewBox").split(' ').filter_map(|it| it.parse().ok()).collect();
    let [left, top, width, height] = frame[..] else { panic!("{frame:?}") };
    let number = |tag: &str, name: &str| attribute(tag, name).parse::<i32>().expect(name);
    let names = drawing.split("<text").skip(1).map(|name| {
        let text = name.split(['>', '<']).nth(1).unwrap_or_default();
        let (x, y, size) = (number(name, "x"), number(name, "y"), number(name, "font-size"));
        // A letter is at least half as wide as high.
        let half = size * text.chars().count() as i32 / 4;
        (text, [x - half, y - size / 2, x + half, y + size / 2])
    });
    let seats = drawing.split("<foreignObject").skip(1).map(|seat| {
        let [x, y, wide, high] = ["x", "y", "width", "height"].map(|name| number(seat, name));
        (attribute(seat, "data-key"), [x, y, x + wide, y + high])
    });
    let drawn: Vec<(&str, [i32; 4])> = names.chain(seats).collect();
    assert_eq!(drawn.len(), 6, "an area, a row and four seats: {drawn:?}");
    for (name, [x, y, x_end, y_end]) in drawn {
        assert!(left <= x && top <= y, "{name}: {x} {y} in {frame:?}");
        assert!(x_end <= left + width && y_end <= top + height, "{name}: {x_end} {y_end}");
    }
    assert!(!page.contains("#mark-wheelchair"), "this hall has none");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_without_the_right_to_block_ticks_only_what_they_sell() {
    let mut shopper = desk().await;
    let first = shopper.open_sale("").await;
    let blocked = shopper.on_plan(&first, &[6], "step=block&block_kind=closed").await;
    assert_eq!(blocked.status, StatusCode::SEE_OTHER, "{}", blocked.body);
    shopper.other_clerk("bruno@example.org", "box-office", "point-of-sale:foyer").await;
    let sale = shopper.open_sale("foyer").await;
    let page = shopper.plan(&sale).await.body;
    let shown = tags(&page);
    assert!(!shown["a-7"].starts_with("input"), "{}", shown["a-7"]);
    assert!(!page.contains("value=\"block\""), "{page}");
    for step in ["step=block&block_kind=press", "step=unblock"] {
        let refused = shopper.on_plan(&sale, &[6, 8], step).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{step}");
    }
    assert_eq!(count(&shopper, "claims where owner = 'block'").await, 1);
    shopper.other_clerk("carla@example.org", "marketing", "*").await;
    for answer in [shopper.get(BLOCKS).await, shopper.post(BLOCKS, "step=do").await] {
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_blocked_and_freed_on_the_plan_and_what_is_taken_is_named() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    let none = shopper.on_plan(&sale, &[], "step=block&block_kind=press").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&none.body, "staff-desk-act-nothing"), "{}", none.body);
    let guest = shopper.stage.guest().await;
    let seat_request = SeatRequest::tickets(&[4]);
    let request = HoldRequest { performance: shopper.stage.performance, seat_request };
    selling::hold::hold(&shopper.stage.house, &guest, &request).await.expect("free");
    let gala = "step=block&block_kind=sponsor&block_name=Gala&block_before=60";
    let taken = shopper.on_plan(&sale, &[4, 6, 7], gala).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", taken.body);
    assert!(says(&taken.body, "staff-desk-block-taken"), "{}", taken.body);
    assert!(taken.body.contains("value=\"6\" checked"), "what can be blocked stays chosen");
    assert!(taken.body.contains("value=\"Gala\""), "what was typed stays");
    assert_eq!(count(&shopper, "blocks").await, 0);
    let wrong = shopper.on_plan(&sale, &[6], &format!("{gala}x")).await;
    assert!(says(&wrong.body, "staff-desk-wrong-time"), "{}", wrong.body);
    let blocked = shopper.on_plan(&sale, &[6, 7], gala).await;
    assert!(blocked.location().ends_with("&done=blocked"), "{}", blocked.body);
    let page = shopper.get(blocked.location()).await.body;
    assert!(says(&page, "staff-desk-done-blocked"), "{page}");
    let terms = "blocks where kind = 'sponsor' and name = 'Gala' and until_before_ms = 3600000";
    assert_eq!(count(&shopper, terms).await, 1);
    let not = shopper.on_plan(&sale, &[6, 8], "step=unblock").await;
    assert!(says(&not.body, "staff-desk-block-not-blocked"), "{}", not.body);
    let freed = shopper.on_plan(&sale, &[6, 7], "step=unblock").await;
    assert!(freed.location().ends_with("&done=unblocked"), "{}", freed.body);
    assert_eq!(count(&shopper, "claims where owner = 'block'").await, 0);
    let unknown = shopper.on_plan(&sale, &[6], "step=paint").await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    let slug = shopper.stage.performance_slug;
    let form = format!("performance={slug}&kind=plan&plan=00000000&seat=6&{gala}");
    let other = shopper.post(&format!("{sale}/seats"), &form).await;
    assert!(says(&other.body, "staff-desk-plan-changed"), "{}", other.body);
    let history = shopper.on_plan(&sale, &[6], "step=history").await;
    assert_eq!(history.location(), format!("/en/staff/orders?seat=a-7&performance={slug}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_reserved_and_leave_their_reservation_on_the_plan() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    let no_time = shopper.on_plan(&sale, &[3, 4], "step=reserve&reserve_name=Ruiz").await;
    assert!(says(&no_time.body, "staff-desk-reserve-no-time"), "{}", no_time.body);
    let late = "step=reserve&reserve_name=Ruiz&reserve_until=2020-01-01T10%3A00";
    let late = shopper.on_plan(&sale, &[3, 4], late).await;
    assert!(says(&late.body, "staff-desk-reserve-late"), "{}", late.body);
    assert_eq!(count(&shopper, "claims where holder is not null").await, 0, "all went back");
    let wanted = "step=reserve&reserve_name=Ruiz&reserve_until=2026-12-05T18%3A00";
    let reserved = shopper.on_plan(&sale, &[3, 4], wanted).await;
    assert_eq!(reserved.status, StatusCode::SEE_OTHER, "{}", reserved.body);
    let page = shopper.get(reserved.location()).await.body;
    assert!(says(&page, "staff-desk-done-reserved") && says(&page, "staff-desk-reserved"));
    assert_eq!(count(&shopper, "order_reservations").await, 1);
    assert_eq!((&*letters(&page)["a-4"], &*letters(&page)["a-5"]), ("r", "r"));
    assert!(says(&page, "staff-desk-empty"), "the sale that is open here stays apart");
    let again = shopper.on_plan(&sale, &[3], wanted).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "it has somebody");
    let none = shopper.on_plan(&sale, &[8], "step=free").await;
    assert!(says(&none.body, "staff-desk-reserve-none"), "{}", none.body);
    let freed = shopper.on_plan(&sale, &[3], "step=free").await;
    assert!(freed.location().ends_with("&done=freed"), "{}", freed.body);
    let page = shopper.get(freed.location()).await.body;
    assert_eq!((&*letters(&page)["a-4"], &*letters(&page)["a-5"]), ("f", "r"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sold_seat_leads_to_its_history_and_to_the_file_of_its_customer() {
    let mut shopper = desk().await;
    let sold = shopper.open_sale("").await;
    shopper.put(&sold, "kind=named&seats=a-4").await;
    let page = shopper.plan(&sold).await;
    let form = payment(&page, "way=enter&name=Ana+Ruiz&email=ana%40example.org&given=100");
    let paid = shopper.post(&format!("{sold}/pay"), &form).await;
    assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
    let sale = shopper.open_sale("").await;
    let (page, slug) = (shopper.plan(&sale).await.body, shopper.stage.performance_slug);
    let history = format!("/en/staff/orders?seat=a-4&performance={slug}");
    let shown = tags(&page);
    assert_eq!(attribute(&shown["a-4"], "href").replace("&amp;", "&"), history);
    assert_eq!(attribute(&shown["a-4"], "data-s"), "t");
    let customer = format!("{sale}/seat-customer?performance={slug}&seat=");
    let file = shopper.get(&format!("{customer}a-4")).await;
    assert!(file.location().starts_with("/en/staff/customers/"), "{}", file.body);
    let file = shopper.get(file.location()).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.body);
    for seat in ["a-9", "zz-99", ""] {
        let nobody = shopper.get(&format!("{customer}{seat}")).await;
        assert!(nobody.location().starts_with("/en/staff/orders?seat="), "{seat}");
    }
    let unknown = customer.replace(slug, "carmen-1999");
    assert_eq!(shopper.get(&format!("{unknown}a-4")).await.status, StatusCode::NOT_FOUND);
    shopper.other_clerk("bruno@example.org", "box-office", "*").await;
    let other = shopper.get(&format!("{customer}a-4")).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "a colleague serves this sale");
    shopper.other_clerk("carla@example.org", "marketing", "*").await;
    assert_eq!(shopper.get(&format!("{customer}a-4")).await.status, StatusCode::FORBIDDEN);
}

/// The first event of a stream, as it is sent.
async fn first_event(response: axum::response::Response) -> String {
    let mut chunks = response.into_body().into_data_stream();
    let first = tokio::time::timeout(std::time::Duration::from_secs(5), chunks.next()).await;
    let first = first.expect("at once").expect("an event").expect("no fault");
    String::from_utf8(first.to_vec()).expect("text")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_live_stream_is_for_who_serves_the_sale_and_for_the_plan_of_the_page() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    shopper.put(&sale, "kind=named&seats=a-4").await;
    let page = shopper.plan(&sale).await;
    let (_, live) = page.body.split_once("data-live=\"").expect("a stream");
    let live = live.split('"').next().unwrap_or_default().replace("&amp;", "&");
    let answer = shopper.answer(Request::get(&live), String::new()).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let event = first_event(answer).await;
    let expected = format!("data: fffm{}H", "f".repeat(25));
    assert!(event.contains("event: all") && event.contains(&expected), "{event}");
    let mark = page.field("plan");
    let other = shopper.get(&live.replace(mark, "00000000")).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let own = shopper.other_clerk("bruno@example.org", "box-office", "*").await;
    assert_eq!(shopper.get(&live).await.status, StatusCode::CONFLICT, "a colleague serves it");
    shopper.other_clerk("carla@example.org", "marketing", "*").await;
    assert_eq!(shopper.get(&live).await.status, StatusCode::FORBIDDEN);
    shopper.cookies.clear();
    let nobody = shopper.get(&live).await;
    assert!(nobody.location().starts_with("/en/staff/sign-in"), "{}", nobody.body);
    shopper.cookies = own;
    shopper.post(&format!("{sale}/put-aside"), "").await;
    assert_eq!(shopper.get(&live).await.status, StatusCode::CONFLICT, "nobody serves it");
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_blocked_in_a_whole_production_after_a_look() {
    let mut shopper = desk().await;
    let sale = shopper.open_sale("").await;
    shopper.put(&sale, "kind=named&seats=a-4").await;
    let page = shopper.plan(&sale).await;
    let (mark, slug) = (page.field("plan").to_owned(), shopper.stage.performance_slug);
    assert!(page.body.contains(&format!("formaction=\"{BLOCKS}\"")), "{}", page.body);
    let chosen = format!("step=plan&kind=plan&performance={slug}&plan={mark}&seat=3&seat=6");
    let filled = shopper.post(BLOCKS, &chosen).await.body;
    assert!(filled.contains("a-4, a-7"), "{filled}");
    let scope = filled.split("value=\"").find(|it| it.starts_with("production:")).expect("one");
    let scope = scope.split('"').next().unwrap_or_default().to_owned();
    let typed = format!("scope={scope}&seats=a-4%2C+a-7&block_kind=press&block_name=");
    let look = shopper.post(BLOCKS, &format!("step=look&{typed}")).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.body);
    assert!(says(&look.body, "staff-blocks-preview"), "{}", look.body);
    assert!(says(&look.body, "staff-desk-state-held"), "who has a-4: {}", look.body);
    assert_eq!(count(&shopper, "blocks").await, 0);
    let seen = look.field("seen").replace('|', "%7C").replace(' ', "+").replace(',', "%2C");
    let other = format!("step=do&seen={seen}&{}", typed.replace("a-7", "a-8"));
    let other = shopper.post(BLOCKS, &other).await;
    assert!(says(&other.body, "staff-blocks-preview"), "another look first: {}", other.body);
    assert_eq!(count(&shopper, "blocks").await, 0);
    let done = shopper.post(BLOCKS, &format!("step=do&seen={seen}&{typed}")).await;
    assert!(says(&done.body, "staff-blocks-done"), "{}", done.body);
    assert_eq!(count(&shopper, "blocks where kind = 'press'").await, 3);
    // Of the first performance, the sale has one of the two seats.
    assert_eq!(count(&shopper, "claims where owner = 'block'").await, 5);
    let nowhere = typed.replace(&scope, "season:1999-00");
    let nowhere = shopper.post(BLOCKS, &format!("step=look&{nowhere}")).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&nowhere.body, "staff-blocks-nothing-to-come"), "{}", nowhere.body);
    let menu = shopper.get(DESK).await.body;
    assert!(menu.contains(&format!("href=\"{BLOCKS}\"")), "{menu}");
}
