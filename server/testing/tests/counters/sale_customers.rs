//! A sale at a counter that is a customer's: their ticket types and their credit count, its order
//! is theirs, and customers are made in it.

use super::{
    counter_parts::part,
    counter_sales::{cash, form, house, opened, sell},
};
use crate::{
    handed_on::resale::ANA,
    sale::{
        assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN, CARMEN_ONE, CARMEN_TWO, less, pick, refused, season},
    },
    ticketing::changes::{cancel, choose, credit, paid},
};
use domain::{
    id::{AccountId, PersonId},
    order::FieldRefusal,
    payments::method::PaymentMethod,
    people::{
        actor::{Action, Actor},
        doubles::DoubleSign,
        profile::Profile,
    },
    tickets::change::ChangeChoice,
};
use house::Failure;
use people::{
    customers::made::{MakeRefusal, NewCustomer, make_customer},
    sales::{Counter, open_sale, park_sale, sale_customer},
};
use selling::basket::{PriceTypeRefusal, SaleCustomerRefusal, set_customer, set_price_type};
use testing::{Stage, missing_right, stages, text};

/// With a ticket type for those whom the house calls patrons.
const PRICE_TYPES: (&str, &str) = (
    "tariffs",
    "key,base,change,who,proof,max_performance,fees,name_en\n\
     full,,,,,,,Full price\n\
     under-30,full,-50 %,,box-office,2,yes,Under 30\n\
     friend,full,-8 %,friend,,4,no,Friend\n\
     patron,full,-12 %,patron,,4,no,Patron\n",
);

/// Ana Ruiz by telephone.
pub fn by_phone() -> NewCustomer {
    NewCustomer {
        profile: Profile {
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            phone: "+34 612 345 678".to_owned(),
            language: "en".to_owned(),
            ..Profile::default()
        },
        ..NewCustomer::default()
    }
}

pub async fn made(stage: &Stage, new: &NewCustomer) -> Result<PersonId, Failure<MakeRefusal>> {
    make_customer(&stage.house, &Actor::Console, new).await
}

fn clerk(stage: &Stage, rights: &[Action]) -> Actor {
    let grants = rights.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(stage.house.new_id()), grants }
}

/// The ticket type of the sale's only ticket becomes another.
async fn as_patron(stage: &Stage, seller: &Actor) -> Result<(), Failure<PriceTypeRefusal>> {
    let session = seller.session().expect("a sale has one");
    let own = selling::basket::own_at(&stage.house, session, seller.outlet()).await;
    let view = selling::basket::view(&stage.house, &own.expect("a basket"), "en").await;
    let line = view.expect("a basket").lines[0].id;
    set_price_type(&stage.house, seller, line, "patron").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_its_customer_s_with_their_ticket_types_and_without_an_address() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        let new = NewCustomer { kind: "patron".to_owned(), ..by_phone() };
        let ana = made(&stage, &new).await.expect("made");
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        assert_eq!(refused(as_patron(&stage, &seller).await), PriceTypeRefusal::NotSold);
        set_customer(&stage.house, &seller, Some(ana)).await.expect("hers");
        let shown = sale_customer(&stage.house, &seller, "en").await.expect("read");
        let shown = shown.expect("a customer");
        assert_eq!((shown.person, shown.family_name.as_str()), (ana, "Ruiz"));
        assert_eq!((shown.kinds.as_slice(), shown.passes), (&["patron".to_owned()][..], 0));
        as_patron(&stage, &seller).await.expect("sold so");
        let order = form(&stage, &seller).await;
        assert_eq!(order.total_shown_minor, less(CARMEN, 12));
        sell(&stage, &seller, order, &[cash(less(CARMEN, 12))]).await.expect("sold");
        let hers = format!("orders where person_id = '{ana}' and email = '' and paid_at_ms > 0");
        assert_eq!(count(&stage, &hers).await, 1);
        let held = format!("admissions where holder_id = '{ana}'");
        assert_eq!(count(&stage, &held).await, 1);
        assert_eq!(count(&stage, "persons where family_name = 'Ruiz'").await, 1);
        assert_eq!(count(&stage, "journal where action = 'sale.customer'").await, 1);
        let over = set_customer(&stage.house, &seller, None).await;
        assert_eq!(refused(over), SaleCustomerRefusal::UnknownSale);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_the_customer_may_have_goes_with_them() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        let new = NewCustomer { kind: "patron".to_owned(), ..by_phone() };
        let ana = made(&stage, &new).await.expect("made");
        let seller = opened(&stage, Counter::BoxOffice).await;
        set_customer(&stage.house, &seller, Some(ana)).await.expect("hers");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        as_patron(&stage, &seller).await.expect("sold so");
        set_customer(&stage.house, &seller, None).await.expect("anybody's");
        assert_eq!(sale_customer(&stage.house, &seller, "en").await.expect("read"), None);
        let order = form(&stage, &seller).await;
        assert_eq!(order.total_shown_minor, CARMEN, "the price of anybody");
        sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold");
        assert_eq!(count(&stage, &format!("orders where person_id = '{ana}'")).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_s_credit_pays_in_their_sale() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let before = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &before, change, ChangeChoice::Credit).await;
        let had_minor = credit(&stage, ANA).await;
        let sql = format!("select id from persons where email = '{ANA}'");
        let ana = text(stage.store(), &sql).await.expect("read").expect("known");
        let ana: PersonId = ana.parse().expect("an id");
        let seller = opened(&stage, Counter::BoxOffice).await;
        set_customer(&stage.house, &seller, Some(ana)).await.expect("hers");
        let shown = sale_customer(&stage.house, &seller, "en").await.expect("read");
        assert_eq!(shown.expect("a customer").credit.minor, had_minor);
        pick(&stage, &seller, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let order = form(&stage, &seller).await;
        let rest_minor = order.total_shown_minor - had_minor;
        assert!(had_minor > 0 && rest_minor > 0);
        let parts = [part(PaymentMethod::Credit, had_minor, ""), cash(rest_minor)];
        sell(&stage, &seller, order, &parts).await.expect("sold");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_sale_it_is_needs_the_rights_and_the_sale() {
    for stage in stages().await {
        house(&stage).await;
        let ana = made(&stage, &by_phone()).await.expect("made");
        let seller = opened(&stage, Counter::BoxOffice).await;
        let nobody = Some(PersonId(stage.house.new_id()));
        let unknown = set_customer(&stage.house, &seller, nobody).await;
        assert_eq!(refused(unknown), SaleCustomerRefusal::UnknownCustomer);
        let sells = clerk(&stage, &[Action::Sell]);
        assert_eq!(
            missing_right(make_customer(&stage.house, &sells, &by_phone()).await),
            Some(Action::FindCustomers)
        );
        let finds = clerk(&stage, &[Action::FindCustomers]);
        let patron = NewCustomer { kind: "patron".to_owned(), is_another: true, ..by_phone() };
        let granting = make_customer(&stage.house, &finds, &patron).await;
        assert_eq!(missing_right(granting), Some(Action::GrantKind));
        stage.staffer("rosa@example.org", "box-office").await;
        let sql = "select id from accounts where email = 'rosa@example.org'";
        let account = text(stage.store(), sql).await.expect("read").expect("an account");
        let account = account.parse().expect("an id");
        let grants = vec![(Action::Sell, "*".to_owned())];
        let rosa = Actor::Staff { account, grants };
        let own = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        let denied = set_customer(&stage.house, &own, Some(ana)).await;
        assert_eq!(missing_right(denied), Some(Action::FindCustomers));
        set_customer(&stage.house, &own, None).await.expect("anybody's");
        let sale = seller.session().expect("a sale has one");
        park_sale(&stage.house, &Actor::Console, sale).await.expect("parked");
        let parked = set_customer(&stage.house, &seller, Some(ana)).await;
        assert_eq!(refused(parked), SaleCustomerRefusal::UnknownSale);
        let guest = stage.guest().await;
        assert!(set_customer(&stage.house, &guest, None).await.is_err(), "no sale");
        assert_eq!(count(&stage, "counter_sales where customer_id is not null").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_new_can_be_reached_and_is_nobody_s_double() {
    for stage in stages().await {
        season(&stage, &[("kinds", "key,name_en,only_own,invoice_days\nfriend,Friend,,\n")]).await;
        let with = |change: fn(&mut NewCustomer)| {
            let mut new = by_phone();
            change(&mut new);
            new
        };
        let out_of_reach = with(|new| new.profile.phone.clear());
        assert_eq!(refused(made(&stage, &out_of_reach).await), MakeRefusal::OutOfReach);
        let wrong = with(|new| new.email = "ana@".to_owned());
        let why = MakeRefusal::Email(FieldRefusal::EmailWrong);
        assert_eq!(refused(made(&stage, &wrong).await), why);
        let unknown = with(|new| new.kind = "wizard".to_owned());
        assert!(matches!(refused(made(&stage, &unknown).await), MakeRefusal::Kind(_)));
        assert_eq!(count(&stage, "persons").await, 0);
        let ana = made(&stage, &by_phone()).await.expect("made");
        let again = with(|new| new.profile.phone = "612345678".to_owned());
        let MakeRefusal::Doubles(doubles) = refused(made(&stage, &again).await) else {
            panic!("nobody looks like her");
        };
        let found: Vec<_> = doubles.iter().map(|it| (it.person, it.sign)).collect();
        assert_eq!(found, [(ana, Some(DoubleSign::NameAndPhone))]);
        made(&stage, &NewCustomer { is_another: true, ..again }).await.expect("her sister");
        let mailed = with(|new| {
            new.email = " Eva@Example.org ".to_owned();
            new.profile.given_name = "Eva".to_owned();
            new.profile.phone.clear();
        });
        // Two colleagues at once.
        let (one, two) = tokio::join!(made(&stage, &mailed), made(&stage, &mailed));
        let both = [one, two];
        let eva = both.iter().find_map(|it| it.as_ref().ok().copied()).expect("one is made");
        let known = both.into_iter().find(|it| it.is_err()).expect("one is refused");
        let MakeRefusal::Known(double) = refused(known) else { panic!("she is known") };
        assert_eq!((double.person, double.email.as_str()), (eva, "eva@example.org"));
        assert_eq!(count(&stage, "persons where email = 'eva@example.org'").await, 1);
        let at_home = with(|new| {
            new.profile.phone.clear();
            new.profile.street = "Calle Mayor 1".to_owned();
            new.profile.postcode = "28013".to_owned();
            new.profile.town = "Madrid".to_owned();
            new.profile.country = "España".to_owned();
        });
        made(&stage, &at_home).await.expect("another Ana Ruiz, who told no telephone");
        let mut leo = at_home.clone();
        leo.profile.given_name = "Leo".to_owned();
        let spelled = with(|new| {
            new.profile.given_name = "Eva".to_owned();
            new.profile.phone.clear();
            new.email = "e.va+opera@example.org".to_owned();
        });
        for (new, sign) in [(leo, DoubleSign::FamilyNameAndAddress), (spelled, DoubleSign::Mailbox)]
        {
            let MakeRefusal::Doubles(doubles) = refused(made(&stage, &new).await) else {
                panic!("nobody looks like them: {sign:?}");
            };
            let signs: Vec<_> = doubles.iter().map(|it| it.sign).collect();
            assert_eq!(signs, [Some(sign)]);
        }
        assert_eq!(count(&stage, "journal where action = 'person.make'").await, 4);
        assert_sound(&stage).await;
    }
}
