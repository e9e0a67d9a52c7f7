//! A customer without an address is forgotten by staff, since no mailbox can confirm it.

use crate::{
    counters::{
        counter_sales::{cash, form, sell},
        sale_customers::{by_phone, made},
    },
    handed_on::resale::{ANA, house},
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, pick, refused},
    },
};
use domain::{
    id::{AccountId, PersonId},
    moment::DAY_MS,
    order::PlaceRequest,
    people::{
        actor::{Action, Actor},
        erasure::Obstacle,
        merge::MergeRefusal,
    },
};
use people::{
    customers::{
        made::NewCustomer,
        merging::TwoRecords,
        notes::write_note,
        search::{FoundCustomers, find_customers},
    },
    persons::{AddPerson, add_person},
    sales::{Counter, open_sale},
};
use selling::basket::set_customer;
use subscribers::own_data::erasure::{StaffErasureRefusal, erase_customer};
use testing::{Stage, contents, missing_right, stages, text};

/// Told at the desk.
const NEEDLES: [&str; 4] = ["Quintanilla", "612 345 678", "612345678", "Likes Verdi"];

async fn by_desk(stage: &Stage) -> PersonId {
    let mut new = by_phone();
    new.profile.family_name = "Quintanilla".to_owned();
    new.is_another = true;
    let person = made(stage, &new).await.expect("made");
    write_note(&stage.house, &Actor::Console, person, "Likes Verdi.").await.expect("noted");
    person
}

/// A ticket for cash, in the customer's name.
async fn bought(stage: &Stage, person: PersonId) {
    let seller = open_sale(&stage.house, &Actor::Console, &Counter::BoxOffice).await;
    let seller = seller.expect("a sale");
    set_customer(&stage.house, &seller, Some(person)).await.expect("theirs");
    pick(stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
    let family_name = "Quintanilla".to_owned();
    let order = PlaceRequest { family_name, ..form(stage, &seller).await };
    let paid = cash(order.total_shown_minor);
    sell(stage, &seller, order, &[paid]).await.expect("sold");
}

async fn found(stage: &Stage) -> FoundCustomers {
    find_customers(&stage.house, &Actor::Console, "quintanilla").await.expect("found")
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_somebody_without_an_address_is_left() {
    for stage in stages().await {
        house(&stage).await;
        let person = by_desk(&stage).await;
        bought(&stage, person).await;
        let console = &Actor::Console;
        let early = refused(erase_customer(&stage.house, console, person).await);
        let tickets = vec![Obstacle::Tickets { count: 1 }];
        assert_eq!(early, StaffErasureRefusal::Obstacles(tickets));
        assert_eq!(count(&stage, "accounts").await, 0, "a refusal leaves nothing behind");
        assert_eq!(found(&stage).await.customers.len(), 1);
        stage.clock.advance_ms(400 * DAY_MS);
        let twice = tokio::join!(
            erase_customer(&stage.house, console, person),
            erase_customer(&stage.house, console, person),
        );
        twice.0.expect("erased");
        twice.1.expect("the same");
        let tables = contents(stage.store()).await.expect("read");
        for needle in NEEDLES {
            let has =
                |(_, rows): &(&String, &Vec<String>)| rows.iter().any(|row| row.contains(needle));
            let found: Vec<_> = tables.iter().filter(has).map(|(table, _)| table).collect();
            assert_eq!(found, Vec::<&String>::new(), "{needle}");
        }
        assert_eq!(found(&stage).await, FoundCustomers::default());
        let paid = format!("orders where person_id = '{person}' and paid_at_ms is not null");
        assert_eq!(count(&stage, &paid).await, 1, "what was sold stays");
        assert_eq!(count(&stage, "journal where action = 'account.erase'").await, 1);
        assert_eq!(count(&stage, "outbox where topic = 'erasure'").await, 0, "nobody to write to");
        // Nobody is made one with somebody who is forgotten.
        let other = made(&stage, &by_phone()).await.expect("nobody looks like her");
        let again = super::merged(&stage, TwoRecords { kept: person, gone: other }).await;
        assert_eq!(refused(again), MergeRefusal::Unknown);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_an_address_or_is_of_an_account_is_not_erased_by_staff() {
    for stage in stages().await {
        let console = &Actor::Console;
        let refusal = async |person| refused(erase_customer(&stage.house, console, person).await);
        let unknown = PersonId(stage.house.new_id());
        assert_eq!(refusal(unknown).await, StaffErasureRefusal::Unknown);
        let mailed = NewCustomer { email: "eva@example.org".to_owned(), ..by_phone() };
        let eva = made(&stage, &mailed).await.expect("made");
        assert_eq!(refusal(eva).await, StaffErasureRefusal::HasAddress);
        let ana = stage.signed_in(ANA).await;
        let child = AddPerson {
            given_name: "Pau".to_owned(),
            family_name: "Roca".to_owned(),
            language: "en".to_owned(),
        };
        add_person(&stage.house, &ana, &child).await.expect("added");
        let pau = text(stage.store(), "select id from persons where given_name = 'Pau'").await;
        let pau = pau.expect("read").expect("known").parse().expect("an id");
        assert_eq!(refusal(pau).await, StaffErasureRefusal::OfAccount);
        let person = by_desk(&stage).await;
        let account = AccountId(stage.house.new_id());
        let rights = [Action::FindCustomers, Action::MergeCustomers];
        let grants = rights.map(|right| (right, "*".to_owned())).to_vec();
        for actor in [stage.guest().await, ana, Actor::Staff { account, grants }] {
            let denied = erase_customer(&stage.house, &actor, person).await;
            assert_eq!(missing_right(denied), Some(Action::EraseCustomers));
        }
        assert_eq!(count(&stage, "erasures").await, 0);
    }
}
