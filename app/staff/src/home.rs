//! What somebody may do here, with the way to it.

mod waiting;

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        words,
    },
    lists::list_words,
};
use axum::response::Response;
use domain::people::actor::{Action, Reach};
use house::{Permitted, jobs::backups::BackupStatus, locales::Locale};
use markup::{Html, view};
use season::{
    catalogue::{Catalogue, catalogue},
    sheets::house_lists::HouseList,
};
use subscribers::passes::{CertificateStatus, certificate_status};
use ui::error::Stop;
use ui::route::staff::{
    StaffRoute, counter::CounterRoute, desk::DeskRoute, found::FoundRoute,
    invitations::InvitationRoute, till::TillRoute,
};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let locale = context.locale.clone();
    let title = locale.text("staff-home-title");
    let name = context.session.name.clone();
    let actor = context.actor();
    let status =
        house::jobs::backups::backup_status(&context.shop.house, &actor).await.permitted()?;
    let catalogue = catalogue(&context.shop.house).await?;
    let certificate = certificate_status(&context.shop.house, &actor);
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let waiting = waiting::section(&context, &time_zone).await?;
    let all = Action::ALL.map(|action| (action, actor.reach(action)));
    let main = move || {
        let greeting = locale.text_with("staff-home-greeting", &[("name", name.into())]);
        let can = || all.iter().filter(|(_, reach)| *reach != Reach::Nothing);
        let reads_money = can().any(|it| *it == (Action::ReadMoney, Reach::All));
        let none = can().next().is_none().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-home-nothing")}</p> }
        });
        let pages = can().flat_map(|(action, reach)| {
            let pages = page_of(*action).into_iter().chain(second_page_of(*action));
            let is_twice = |page: &StaffRoute| {
                reads_money && *action == Action::EditContents && is_of_counter(page)
            };
            let pages = pages.filter(|(page, _)| is_within(page, reach) && !is_twice(page));
            let over = over(&locale, &catalogue, reach);
            let item =
                |(page, how)| (subject_of(&page), item(&locale, *action, over.as_ref(), page, how));
            pages.map(item).collect::<Vec<_>>()
        });
        let is_whole = |reach: &Reach| *reach == Reach::All;
        let landing = all.iter().any(|(it, reach)| *it == Action::EditContents && is_whole(reach));
        let landing = landing.then(|| {
            let href = StaffRoute::LandingPages.path(locale.language());
            view! {
                <li class="desk-deed">
                    <a class="desk-deed__name" href=href>{locale.text("staff-landing-title")}</a>
                    <p class="small soft">{locale.text("staff-landing-lede")}</p>
                </li>
                {lists(&locale)}
                {offered(&locale)}
            }
        });
        let pages: Vec<_> = pages.chain(landing.map(|pages| (SHOP, pages))).collect();
        let others = can().filter(|(action, _)| is_by_command(*action));
        let others: Vec<String> =
            others.map(|(action, _)| words::action(&locale, *action)).collect();
        let others = (!others.is_empty()).then(|| {
            view! {
                <section class="flow desk-aside">
                    <h2 class="desk-section__title">{locale.text("staff-home-console")}</h2>
                    <p class="soft">{others.join(" · ")}</p>
                </section>
            }
        });
        view! {
            <header class="page__head"><h1>{greeting}</h1></header>
            {none}
            {waiting}
            {by_subject(&locale, &pages)}
            {others}
            {certificate.map(|status| wallet_certificate(&locale, status, &time_zone))}
            {status.as_ref().map(|status| backups(&locale, status, &time_zone))}
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Home, title, "page", main)))
}

const SALES: &str = "staff-home-subject-sales";
const CUSTOMERS: &str = "staff-home-subject-customers";
const FINANCE: &str = "staff-home-subject-finance";
const SHOP: &str = "staff-home-subject-shop";
const SETTINGS: &str = "staff-home-subject-settings";
/// In the order of the page.
const SUBJECTS: [&str; 5] = [SALES, CUSTOMERS, FINANCE, SHOP, SETTINGS];

fn subject_of(page: &StaffRoute) -> &'static str {
    match page {
        StaffRoute::Desk(_) | StaffRoute::Till(_) | StaffRoute::Invitations(_) => SALES,
        StaffRoute::Orders
        | StaffRoute::Found(_)
        | StaffRoute::Counter(CounterRoute::Customers | CounterRoute::Vouchers) => CUSTOMERS,
        StaffRoute::Money | StaffRoute::Counter(_) => FINANCE,
        StaffRoute::Languages
        | StaffRoute::Measuring
        | StaffRoute::Printers
        | StaffRoute::People => SETTINGS,
        _ => SHOP,
    }
}

/// Under the headings of their subjects, where there are several.
fn by_subject(locale: &Locale, pages: &[(&'static str, Html)]) -> Html {
    let is_there = |subject: &&'static str| pages.iter().any(|(of, _)| of == subject);
    let subjects: Vec<&'static str> = SUBJECTS.into_iter().filter(is_there).collect();
    let has_headings = subjects.len() > 1;
    let lists = subjects.into_iter().map(|subject| {
        let of_it = pages.iter().filter(|(of, _)| *of == subject).map(|(_, item)| item.clone());
        let list = view! { <ul class="desk-deeds">{of_it.collect::<Html>()}</ul> };
        if !has_headings {
            return list;
        }
        view! {
            <section class="flow desk-part" aria-labelledby=subject>
                <h2 class="desk-section__title" id=subject>{locale.text(subject)}</h2>
                {list}
            </section>
        }
    });
    lists.collect()
}

/// Lists of the house, as their sheets say them.
fn lists(locale: &Locale) -> Html {
    let item = |list: HouseList| {
        let href = StaffRoute::List(list.as_str().to_owned()).path(locale.language());
        view! {
            <li class="desk-deed">
                <a class="desk-deed__name" href=href>{locale.text(list_words::title(list))}</a>
                <p class="small soft">{locale.text(list_words::lede(list))}</p>
            </li>
        }
    };
    let own = HouseList::ALL.into_iter().filter(|list| !list.is_of_words());
    own.map(item).collect::<Html>()
}

/// Words of all that is sold, list by list.
fn offered(locale: &Locale) -> Html {
    let lists = HouseList::ALL.into_iter().filter(|list| list.is_of_words());
    let links = lists.map(|list| {
        let href = StaffRoute::List(list.as_str().to_owned()).path(locale.language());
        view! { <li><a href=href>{locale.text(list_words::title(list))}</a></li> }
    });
    view! {
        <li class="desk-deed">
            <h3 class="desk-deed__name">{locale.text("staff-list-offered")}</h3>
            <p class="small soft">{locale.text("staff-list-offered-text")}</p>
            <ul class="desk-languages">{links.collect::<Html>()}</ul>
        </li>
    }
}

/// Before the certificate ends that signs tickets for Apple Wallet, and afterwards.
fn wallet_certificate(locale: &Locale, status: CertificateStatus, time_zone: &str) -> Html {
    let words = if status.has_ended { "staff-wallet-over" } else { "staff-wallet-soon" };
    let when = locale.date_plain(status.ends_at, time_zone);
    view! {
        <section class="flow desk-aside" aria-labelledby="certificate">
            <h2 class="desk-section__title" id="certificate">
                {locale.text("staff-wallet-title")}
            </h2>
            <p>{locale.text_with(words, &[("when", when.into())])}</p>
        </section>
    }
}

/// When the last copy of the database was made, and whether one could be restored.
fn backups(locale: &Locale, status: &BackupStatus, time_zone: &str) -> Html {
    let when =
        |id, at| locale.text_with(id, &[("when", words::when(locale, at, time_zone).into())]);
    let last = match (status.last_at, status.is_late) {
        (None, _) => locale.text("staff-backup-none"),
        (Some(at), true) => when("staff-backup-late", at),
        (Some(at), false) => when("staff-backup-last", at),
    };
    let failed = status.failed_at.map(|at| when("staff-backup-failed", at));
    let drill = match &status.drill {
        None => locale.text("staff-backup-drill-none"),
        Some(drill) => match drill.copy_made_at.filter(|_| drill.has_passed) {
            Some(made_at) => {
                let made = words::when(locale, made_at, time_zone);
                let when = words::when(locale, drill.at, time_zone);
                let arguments = [("made", made.into()), ("when", when.into())];
                locale.text_with("staff-backup-drill-passed", &arguments)
            }
            None => when("staff-backup-drill-failed", drill.at),
        },
    };
    view! {
        <section class="flow desk-aside" aria-labelledby="backups">
            <h2 class="desk-section__title" id="backups">
                {locale.text("staff-backup-title")}
            </h2>
            <p class="soft">{last}</p>
            {failed.map(|failed| view! { <p class="soft">{failed}</p> })}
            <p class="soft">{drill}</p>
        </section>
    }
}

/// Where it is done here, and what one finds there.
fn page_of(action: Action) -> Option<(StaffRoute, &'static str)> {
    match action {
        Action::Sell => Some((StaffRoute::Desk(DeskRoute::Home), "staff-desk-lede")),
        Action::Block => Some((StaffRoute::Desk(DeskRoute::Blocks), "staff-blocks-lede")),
        Action::ReadMoney => Some((StaffRoute::Money, "staff-home-read-money")),
        Action::ReadTimeline => Some((StaffRoute::Orders, "staff-home-read-timeline")),
        Action::EditTexts => Some((StaffRoute::Texts, "staff-home-edit-texts")),
        Action::EditContents => Some((StaffRoute::Productions, "staff-home-edit-contents")),
        Action::PublishTexts => Some((StaffRoute::Announcement, "staff-home-announcement")),
        Action::EditLook => Some((StaffRoute::Look, "staff-home-edit-look")),
        Action::EditSettings => Some((StaffRoute::Measuring, "staff-home-measuring")),
        Action::ManageStaff => Some((StaffRoute::People, "staff-home-manage-staff")),
        Action::GrantKind => Some((counter(CounterRoute::Customers), "staff-customers-lede")),
        Action::FindCustomers => {
            Some((StaffRoute::Found(FoundRoute::Customers), "staff-find-lede"))
        }
        Action::RefundOrder => Some((counter(CounterRoute::Vouchers), "staff-vouchers-lede")),
        Action::Settle => Some((counter(CounterRoute::PayOuts), "staff-payouts-lede")),
        Action::ManageTills => Some((StaffRoute::Till(TillRoute::All), "staff-till-all-lede")),
        Action::ManagePrinters => Some((StaffRoute::Printers, "staff-printers-lede")),
        Action::Invite => {
            Some((StaffRoute::Invitations(InvitationRoute::All), "staff-invite-lede"))
        }
        Action::Shop
        | Action::Scan
        | Action::ImportPlan
        | Action::ImportSeason
        | Action::AcceptProof
        | Action::Audit
        | Action::SpendCredit
        | Action::MergeCustomers
        | Action::EraseCustomers
        | Action::InviteBeyond
        | Action::SellOnInvoice => None,
    }
}

fn counter(page: CounterRoute) -> StaffRoute {
    StaffRoute::Counter(page)
}

/// Beside the page of `page_of`.
const SECOND_PAGES: [(Action, StaffRoute, &str); 5] = [
    (Action::ImportSeason, StaffRoute::Performances, "staff-performances-lede"),
    (Action::PublishTexts, StaffRoute::Languages, "staff-home-languages"),
    (Action::ReadMoney, StaffRoute::Counter(CounterRoute::HolderLists), "staff-lists-lede"),
    (Action::EditContents, StaffRoute::Counter(CounterRoute::HolderLists), "staff-lists-figures"),
    (Action::Settle, StaffRoute::Counter(CounterRoute::Receivables), "staff-receivables-lede"),
];

fn second_page_of(action: Action) -> Option<(StaffRoute, &'static str)> {
    let found = SECOND_PAGES.into_iter().find(|(of, ..)| *of == action);
    found.map(|(_, page, how)| (page, how))
}

/// Vouchers, customers, what is paid later and lists belong to the whole house.
fn is_within(page: &StaffRoute, reach: &Reach) -> bool {
    *reach == Reach::All || !is_of_counter(page)
}

fn is_of_counter(page: &StaffRoute) -> bool {
    matches!(page, StaffRoute::Counter(_))
}

/// Not here yet. Proofs are accepted on the page of an order, records are made one or erased on
/// that of a customer, and some rights belong to the desk.
fn is_by_command(action: Action) -> bool {
    let is_elsewhere = matches!(
        action,
        Action::AcceptProof
            | Action::MergeCustomers
            | Action::EraseCustomers
            | Action::InviteBeyond
            | Action::SellOnInvoice
    );
    page_of(action).is_none() && !is_elsewhere
}

/// What of the house it is for; None: all of it.
fn over(locale: &Locale, catalogue: &Catalogue, reach: &Reach) -> Option<String> {
    let Reach::Some(scopes) = reach else { return None };
    let names = scopes.iter().map(|scope| words::scope_key(locale, catalogue, scope));
    Some(names.collect::<Vec<_>>().join(" · "))
}

fn item(
    locale: &Locale,
    action: Action,
    over: Option<&String>,
    page: StaffRoute,
    how: &'static str,
) -> Html {
    let over = over.map(|names| view! { <p class="small">{names.clone()}</p> });
    // The texts themselves are published where they are edited.
    let name = match page {
        StaffRoute::Desk(DeskRoute::Blocks) => locale.text("staff-blocks-title"),
        StaffRoute::Desk(_) => locale.text("staff-desk-title"),
        StaffRoute::Till(_) => locale.text("staff-till-all"),
        StaffRoute::Invitations(_) => locale.text("staff-invite-title"),
        StaffRoute::Announcement => locale.text("staff-announcement-title"),
        StaffRoute::Languages => locale.text("staff-languages-title"),
        StaffRoute::Measuring => locale.text("staff-measuring-title"),
        StaffRoute::Printers => locale.text("staff-printers-title"),
        StaffRoute::Performances => locale.text("staff-performances-title"),
        StaffRoute::Counter(CounterRoute::Customers) => locale.text("staff-customers-title"),
        StaffRoute::Counter(CounterRoute::Vouchers) => locale.text("staff-vouchers-title"),
        StaffRoute::Counter(CounterRoute::PayOuts) => locale.text("staff-payouts-title"),
        StaffRoute::Counter(CounterRoute::HolderLists) => locale.text("staff-lists-title"),
        StaffRoute::Counter(CounterRoute::Receivables) => locale.text("staff-receivables-title"),
        _ => words::action(locale, action),
    };
    view! {
        <li class="desk-deed">
            <a class="desk-deed__name" href=page.path(locale.language())>
                {name}
            </a>
            <p class="small soft">{locale.text(how)}</p>
            {over}
        </li>
    }
}
