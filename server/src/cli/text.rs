//! `text`: what the shop says. Sets a text, tells its history, takes all texts out for translators
//! and in again. A running server shows what is published within two seconds.

use crate::{assemble, options::Options};
use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use documents::sheets;
use domain::people::actor::Actor;
use house::{
    Answered, House,
    locales::{entry, is_of_staff},
};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{fs, io::Write, path::PathBuf, process::ExitCode};
use texts::{
    editing::{
        check::TextProblem,
        doubts::has_tags,
        edit::{NotSaved, Saved, Step, TextRefusal, Which, save},
    },
    files::translators::{self, ImportRefusal, ImportStep, Imported, Replaced, TextChoice},
    shown::{DraftState, text},
    sources::subjects::FileSubject,
};

#[derive(Subcommand)]
pub enum Text {
    /// Say a text otherwise, and publish it
    Set(Set),
    /// All versions of a text, the newest first
    History(History),
    /// All texts for translators: an XLIFF 2 document of one language, or a spreadsheet of all
    Export(Export),
    /// What comes back of translators, as drafts
    Import(Import),
    /// What the house's own language lacks, as a Fluent file in English to be translated
    Lacking,
}

#[derive(Args)]
pub struct Set {
    /// The message's name, such as basket-title
    id: String,
    #[arg(long)]
    language: String,
    /// As Fluent writes it: words, and { $name } for what the shop fills in
    #[arg(long)]
    text: String,
    /// Only as a draft
    #[arg(long)]
    draft: bool,
    /// Publish it even if customers would see HTML tags in it
    #[arg(long)]
    anyway: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct History {
    /// The message's name
    id: String,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Export {
    #[arg(long, value_enum)]
    format: Format,
    /// Of the XLIFF document, and of --open; without it, the first one beside the house's own
    #[arg(long)]
    language: Option<String>,
    /// Only texts of this subject: programme, seats, checkout, mails …; productions or pages
    #[arg(long, value_parser = subject)]
    about: Option<FileSubject>,
    /// Only what the language lacks, or what is to be checked in it
    #[arg(long)]
    open: bool,
    /// The file to write; without it, standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Xliff,
    Xlsx,
}

#[derive(Args)]
pub struct Import {
    /// XLIFF 2 (.xlf, .xliff), XLSX or CSV
    file: PathBuf,
    /// Publish what was changed, instead of leaving drafts; what would replace a text that was
    /// changed in the shop after the file was made, or at an unknown time, stays a draft, and so
    /// does what is said of productions and on pages
    #[arg(long)]
    publish: bool,
    /// With --publish: publish those too
    #[arg(long, requires = "publish")]
    replace: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn subject(text: &str) -> Result<FileSubject, String> {
    let all: Vec<&str> = FileSubject::all().map(FileSubject::as_str).collect();
    FileSubject::parse(text).ok_or_else(|| format!("there are texts of: {}", all.join(", ")))
}

impl Text {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::Set(set) => set.run(&house).await,
            Self::History(history) => history.run(&house).await,
            Self::Export(export) => export.run(&house).await,
            Self::Import(import) => import.run(&house).await,
            Self::Lacking => {
                // What only staff read comes apart, and last: a shop opens without it.
                let (of_staff, of_shop): (Vec<_>, Vec<_>) =
                    house.locales().lacking().into_iter().partition(|(id, _)| is_of_staff(id));
                for (heading, texts) in [("The shop", of_shop), ("Staff pages", of_staff)] {
                    if !texts.is_empty() {
                        say!("## {heading}: {}\n", texts.len());
                    }
                    for (id, pattern) in texts {
                        say!("{}", entry(id, pattern).trim_end());
                    }
                }
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

impl Set {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let saved = Saved {
            which: Which { id: self.id, language: self.language },
            text: self.text,
            step: if self.draft { Step::Draft } else { Step::Publish },
            seen: None,
        };
        if saved.step == Step::Publish && has_tags(&saved.text) && !self.anyway {
            let why = "customers would see the HTML tags of this text: nothing was published; \
                       --anyway publishes it as it is";
            return Ok(refused(self.json, why));
        }
        match save(house, &Actor::Console, &saved).await.answered()? {
            Ok(revision) if self.json => {
                let Which { id, language } = saved.which;
                say!("{}", json!({ "id": id, "language": language, "revision": revision }));
                Ok(ExitCode::SUCCESS)
            }
            Ok(revision) => {
                say!("{} {} {revision}", saved.which.id, saved.which.language);
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => Ok(refused(self.json, &words(&why))),
        }
    }
}

impl History {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let view = match text(house, &Actor::Console, &self.id).await.answered()? {
            Ok(view) => view,
            Err(why) => return Ok(refused(self.json, &words(&why))),
        };
        let mut rows = Vec::new();
        for it in &view.history {
            let state = match (&it.draft, it.is_published) {
                (_, true) => "published",
                (Some(draft), _) => match draft.state {
                    DraftState::Draft => "draft",
                    DraftState::Review => "review",
                    DraftState::Scheduled { .. } => "scheduled",
                },
                (None, false) => "former",
            };
            let at = Timestamp::from_millisecond(it.written_at.0)?.to_string();
            rows.push(json!({
                "language": it.language, "revision": it.revision, "text": it.body,
                "author": it.author, "at": at, "state": state,
            }));
        }
        if self.json {
            say!("{}", json!({ "id": view.id, "revisions": rows }));
            return Ok(ExitCode::SUCCESS);
        }
        let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
        for row in &rows {
            let said = ["at", "language", "state", "author", "text"].map(|name| text(row, name));
            say!("{}", said.join("  "));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Export {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let languages = house.locales().known();
        let first = languages.get(1).map(|&it| it.to_owned());
        let language = self.language.or(first);
        if let Some(language) = &language {
            let is_known = languages.contains(&language.as_str());
            anyhow::ensure!(is_known, "{language} is no language of the house");
            anyhow::ensure!(
                self.format != Format::Xliff || translators::is_target(house, language, self.about),
                "{language} is the house's own language, from which these texts are translated: \
                 name another"
            );
        }
        let open_in = language.as_deref().filter(|_| self.open);
        let choice = TextChoice { about: self.about, open_in };
        if translators::parts(house, choice).await?.is_empty() {
            say!("no text of these is to be translated; nothing was written");
            return Ok(ExitCode::SUCCESS);
        }
        let bytes = match self.format {
            Format::Xlsx => sheets::to_xlsx(&translators::sheet(house, choice).await?)?,
            Format::Xliff => {
                let language = language.as_deref().context("the house has one language")?;
                translators::xliff(house, language, choice).await?
            }
        };
        match self.out {
            Some(out) => {
                fs::write(&out, bytes)
                    .with_context(|| format!("{} can't be written", out.display()))?;
            }
            None => std::io::stdout().lock().write_all(&bytes)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Import {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let shown = self.file.display();
        let bytes = fs::read(&self.file).with_context(|| format!("{shown} can't be read"))?;
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let step = match (self.publish, self.replace) {
            (false, _) => ImportStep::Draft,
            (true, false) => ImportStep::Publish,
            (true, true) => ImportStep::PublishAll,
        };
        let actor = Actor::Console;
        let done = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("xlf" | "xliff") => translators::import_xliff(house, &actor, &bytes, step).await,
            _ if sheets::is_sheet(&name) => {
                let tables = match sheets::read([(name.as_str(), bytes)]) {
                    Ok(tables) => tables,
                    Err(errors) => {
                        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                        return Ok(refused(self.json, &errors.join("\n")));
                    }
                };
                let table = tables.first().context("the file has no sheet")?;
                translators::import_sheet(house, &actor, table, step).await
            }
            _ => bail!("{shown}: write an XLIFF 2 document (.xlf), a workbook (.xlsx) or a .csv"),
        };
        match done.answered()? {
            Ok(imported) => {
                told(&imported, self.json)?;
                // Somebody has to look at what is not finished.
                Ok(if imported.is_finished() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            }
            Err(why) => Ok(refused(self.json, &import_words(&why))),
        }
    }
}

/// Lists what replaces a text that the file's maker did not see.
fn told(imported: &Imported, json: bool) -> anyhow::Result<()> {
    let Imported { changed, same, made_at, replaced, unmarked, partial, emptied, doubtful } =
        imported;
    if json {
        let row = |it: &Replaced| {
            json!({
                "id": it.which.id, "language": it.which.language,
                "in_shop": it.in_shop, "in_file": it.in_file,
            })
        };
        let rows: Vec<Value> = replaced.iter().map(row).collect();
        let made_at = made_at.map(|at| Timestamp::from_millisecond(at.0)).transpose()?;
        let made_at = made_at.map(|at| at.to_string());
        let names = |all: &[Which]| -> Vec<Value> {
            all.iter().map(|it| json!({ "id": it.id, "language": it.language })).collect()
        };
        say!(
            "{}",
            json!({
                "changed": changed, "same": same, "made_at": made_at, "replaced": rows,
                "unmarked": names(unmarked), "partial": names(partial),
                "emptied": names(emptied), "doubtful": names(doubtful),
            })
        );
        return Ok(());
    }
    say!("{changed} changed, {same} as before");
    if !replaced.is_empty() {
        say!(
            "{}",
            match made_at {
                Some(_) => "changed in the shop or in a draft after the file was made:",
                None => "the file doesn't tell when it was made; the house says otherwise:",
            }
        );
    }
    for Replaced { which, in_shop, in_file } in replaced {
        say!(
            "  {}, {}\n    before: {in_shop}\n    in the file: {in_file}",
            which.id,
            which.language
        );
    }
    listed("not imported, since only a part of each is translated:", partial);
    listed("left as drafts, since the file doesn't mark them as translated:", unmarked);
    listed("emptied in the file; the shop keeps its text:", emptied);
    listed("left as drafts, to be looked at (HTML tags, or a length far from before):", doubtful);
    Ok(())
}

fn listed(heading: &str, texts: &[Which]) {
    if !texts.is_empty() {
        say!("{heading}");
    }
    for Which { id, language } in texts {
        say!("  {id}, {language}");
    }
}

fn refused(json: bool, why: &str) -> ExitCode {
    match json {
        true => say!("{}", json!({ "refusal": why })),
        false => eprintln!("parterre: {why}"),
    }
    ExitCode::FAILURE
}

fn import_words(why: &ImportRefusal) -> String {
    match why {
        ImportRefusal::NotReadable(why) => why.clone(),
        ImportRefusal::Damaged(why) => format!("nothing was imported: {why}"),
        ImportRefusal::NotSaved(all) => {
            let line = |(id, NotSaved { language, why }): &(String, NotSaved)| {
                format!("{id}, {language}: {}", words(why))
            };
            let lines: Vec<String> = all.iter().map(line).collect();
            format!("nothing was saved:\n{}", lines.join("\n"))
        }
    }
}

/// Why, to an operator.
pub fn words(why: &TextRefusal) -> String {
    let plain = match why {
        TextRefusal::UnknownMessage => "there is no such text",
        TextRefusal::UnknownLanguage => "this is no language of the house",
        TextRefusal::Changed => "somebody else has saved it meanwhile",
        TextRefusal::NothingToPublish => "there is no draft",
        TextRefusal::TimeWrong => "the time must lie within the next 400 days",
        TextRefusal::UnknownRevision => "there is no such version",
        TextRefusal::Problem(problem) => return problem_words(problem),
    };
    plain.to_owned()
}

fn problem_words(problem: &TextProblem) -> String {
    match problem {
        TextProblem::Empty => "the text is empty".to_owned(),
        TextProblem::TooLong { most } => format!("the text has more than {most} characters"),
        TextProblem::Character { code } => format!("the character U+{code:04X} can't be shown"),
        TextProblem::NotReadable => "the braces don't match".to_owned(),
        TextProblem::UnknownVariable { name } => format!("{{ ${name} }} is not known here"),
        TextProblem::MissingVariable { name } => format!("{{ ${name} }} is missing"),
        TextProblem::DoubledVariable { name } => format!("{{ ${name} }} stands there too often"),
        TextProblem::MissingForm { form } => format!("the text for the form {form} is missing"),
        TextProblem::UnknownForm { form } => format!("the language has no form {form}"),
        TextProblem::Reference { name } => format!("{name} can't be used here"),
        TextProblem::Email => "this is no e-mail address".to_owned(),
        TextProblem::Phone => "a telephone number has 5 to 15 digits and no words".to_owned(),
        TextProblem::TeamLine { line } => format!("line {line} has no colon after the role"),
        TextProblem::Signs => "this text has no bold words or links; take the signs out".to_owned(),
    }
}
