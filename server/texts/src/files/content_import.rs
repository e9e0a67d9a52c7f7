//! What a translator's file says of productions and of pages of the house's own: it becomes drafts,
//! which staff compare and publish on the page of each.

use crate::{
    editing::{
        check::TextProblem,
        edit::{NotSaved, TextRefusal, Which},
    },
    files::file_import::{ImportRefusal, Imported, Replaced, Said, is_same},
    sources::content_owner::{Owner, PAGE, PRODUCTION, PartTexts},
};
use domain::people::actor::{Action, Actor};
use house::{Failure, House};
use season::contents::fields::FieldProblem;
use std::collections::BTreeMap;

/// A unit is named as its text. Of a message, what follows the first point is a form.
pub(crate) fn named(id: String, form: String) -> (String, String) {
    match id == PRODUCTION || id == PAGE {
        true => (format!("{id}.{form}"), String::new()),
        false => (id, form),
    }
}

/// Whether a text of this name is one of a production or of a page of the house's own.
pub fn is_content(id: &str) -> bool {
    id.split_once('.').is_some_and(|(kind, _)| kind == PRODUCTION || kind == PAGE)
}

/// All that the file says of one production or page.
type OwnerTexts = Vec<(String, Which, String)>;

/// All of it is looked at before anything is written; each production and page is written whole.
pub(crate) async fn import(
    house: &House,
    actor: &Actor,
    said: Said,
) -> Result<Imported, Failure<ImportRefusal>> {
    for action in [Action::EditTexts, Action::EditContents] {
        actor.permit(action, "*")?;
    }
    let (owners, said) = by_owner(said)?;
    let made_at = said.made_at.filter(|at| *at <= house.now());
    let emptied = said.emptied.iter().cloned().collect();
    let imported = Imported { made_at, emptied, ..Imported::default() };
    let mut found = Found { imported, said, wrong: Vec::new() };
    let mut changed = Vec::new();
    for (name, texts) in owners {
        let Some(owner) = Owner::find(house, actor, &name).await? else {
            for (_, which, _) in texts {
                found.refuse(which, TextRefusal::UnknownMessage);
            }
            continue;
        };
        let new = found.compare(house, &owner, texts).await?;
        if !new.is_empty() {
            changed.push((owner, new));
        }
    }
    let Found { imported, mut wrong, .. } = found;
    if !wrong.is_empty() {
        return Err(Failure::Refused(ImportRefusal::NotSaved(wrong)));
    }
    for (owner, new) in changed {
        let name = owner.name();
        let languages: Vec<String> = new.keys().map(|(_, language)| language.clone()).collect();
        if !owner.save(house, actor, new).await? {
            let why = TextRefusal::Changed;
            let language = languages.into_iter().next().unwrap_or_default();
            wrong.push((name, NotSaved { language, why }));
        }
    }
    match wrong.is_empty() {
        true => Ok(imported),
        // Somebody saved one of them in the same second.
        false => Err(Failure::Refused(ImportRefusal::NotSaved(wrong))),
    }
}

/// Nothing of the shop's messages comes along: these are published on another page.
fn by_owner(
    mut said: Said,
) -> Result<(BTreeMap<String, OwnerTexts>, Said), Failure<ImportRefusal>> {
    let mut owners: BTreeMap<String, OwnerTexts> = BTreeMap::new();
    for (id, _, language, text) in std::mem::take(&mut said.texts) {
        let Some((owner, part)) = id.rsplit_once('.').filter(|_| is_content(&id)) else {
            let words = format!("{id} is a message: import messages in a file of their own");
            return Err(Failure::Refused(ImportRefusal::NotReadable(words)));
        };
        let (owner, part) = (owner.to_owned(), part.to_owned());
        owners.entry(owner).or_default().push((part, Which { id, language }, text));
    }
    Ok((owners, said))
}

struct Found {
    imported: Imported,
    /// What else the file says.
    said: Said,
    wrong: Vec<(String, NotSaved)>,
}

impl Found {
    fn refuse(&mut self, which: Which, why: TextRefusal) {
        self.wrong.push((which.id, NotSaved { language: which.language, why }));
    }

    /// What somebody worked on.
    async fn compare(
        &mut self,
        house: &House,
        owner: &Owner,
        texts: OwnerTexts,
    ) -> anyhow::Result<PartTexts> {
        let then = match self.imported.made_at {
            Some(at) => Some(owner.at(house, at).await?),
            None => None,
        };
        let mut new = PartTexts::new();
        for (part, which, text) in texts {
            let is_spoken = match owner {
                Owner::Production(_) => house.locales().get_known(&which.language).is_some(),
                Owner::Page(_) => house.locales().get(&which.language).is_some(),
            };
            if !is_spoken {
                self.refuse(which, TextRefusal::UnknownLanguage);
                continue;
            }
            if self.said.partial.contains(&which) {
                self.imported.partial.push(which);
                continue;
            }
            let (now, shown) =
                (owner.text(&part, &which.language), owner.shown(&part, &which.language));
            let known = then.as_ref().map(|then| at(then, &part, &which.language));
            if is_same(&text, now) || known.is_some_and(|known| is_same(&text, known)) {
                self.imported.same += 1;
                continue;
            }
            // A draft of a production or page is published whole: nothing unfinished gets into it.
            if self.said.unmarked.contains(&which) {
                self.imported.partial.push(which);
                continue;
            }
            let (name, text) = match owner.checked(&part, &text) {
                Some(Ok(checked)) => checked,
                Some(Err(why)) => {
                    self.refuse(which, TextRefusal::Problem(problem(&why)));
                    continue;
                }
                None => {
                    self.refuse(which, TextRefusal::UnknownMessage);
                    continue;
                }
            };
            self.imported.changed += 1;
            new.insert((name, which.language.clone()), text.clone());
            let is_replacing = match known {
                Some(known) => !is_same(known, now),
                None => !shown.is_empty(),
            };
            if is_replacing {
                let in_shop = now.to_owned();
                self.imported.replaced.push(Replaced { which, in_shop, in_file: text });
            }
        }
        Ok(new)
    }
}

fn at<'a>(then: &'a PartTexts, part: &str, language: &str) -> &'a str {
    let is_it = |name: &str, of: &String| name == part && of == language;
    let found = then.iter().find(|((name, of), _)| is_it(name, of));
    found.map(|(_, text)| text.as_str()).unwrap_or_default()
}

fn problem(why: &FieldProblem) -> TextProblem {
    match *why {
        FieldProblem::TooLong { most } => TextProblem::TooLong { most },
        FieldProblem::Character { code } => TextProblem::Character { code },
        FieldProblem::TeamLine { line } => TextProblem::TeamLine { line },
        // Of fields that are no texts.
        FieldProblem::Number { .. }
        | FieldProblem::Address
        | FieldProblem::AddressTaken
        | FieldProblem::IntoTheNext
        | FieldProblem::Unknown => TextProblem::NotReadable,
    }
}
