//! How far the packages have come that a performance is looked at for, above its plan.

use crate::pages::offers::choice::PEOPLE;
use domain::sales::offer::{
    begun::{Part, PartOf},
    view::{Here, PackageHere},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    route::Route,
    words::packages::{self as package_words, Together},
};

/// Those of people who go together are said once. `people`: for how many one that isn't begun is
/// chosen.
pub fn packages(locale: &Locale, packages: &[PackageHere], people: u32) -> Html {
    let mut together: Vec<(&PackageHere, u32)> = Vec::new();
    for package in packages {
        match together.iter_mut().find(|(known, _)| *known == package) {
            Some((_, people)) => *people += 1,
            None => together.push((package, 1)),
        }
    }
    let lines = together.iter().map(|(it, begun)| {
        let people = if it.progress.chosen == 0 { people.min(PEOPLE).max(*begun) } else { *begun };
        package(locale, it, people)
    });
    view! { <ul class="performance__packages">{lines.collect::<Html>()}</ul> }
}

/// How far a package has come, and what this performance would be in it.
fn package(locale: &Locale, package: &PackageHere, people: u32) -> Html {
    let href = Route::Offer(package.offer.key.clone()).path(locale.language());
    let progress = &package.progress;
    let here = match &package.here {
        // Any performance is one of any performances.
        Here::Fills(PartOf::Performances) => None,
        Here::Fills(of) => {
            let part = package_words::part(locale, &Part { of: of.clone(), count: 1 });
            Some(locale.text_with("choice-here-fills", &[("part", part.into())]))
        }
        Here::Chosen => Some(locale.text("choice-here-chosen")),
        Here::Full => Some(locale.text("choice-here-full")),
    };
    let is_chosen = package.here == Here::Chosen;
    let next = package_words::next(locale, progress).filter(|_| is_chosen);
    let whom = Together { progress, people }.people(locale).unwrap_or_default();
    let said = [
        Some(whom + &package_words::progress(locale, progress)),
        package_words::missing(locale, progress),
        here,
    ];
    let said = said.into_iter().flatten().map(|words| view! { <span>{words}</span> });
    view! {
        <li class="performance__package">
            <strong>
                <a href=href.clone()>{package.offer.name.clone()}</a>
            </strong>
            {said.collect::<Html>()}
            {next.map(|words| view! { <a href=href>{words}</a> })}
        </li>
    }
}
