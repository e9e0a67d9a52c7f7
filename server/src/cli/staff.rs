//! `staff`: accounts of those who work at the house. No server needs to run.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use clap::{Args, Subcommand};
use domain::{
    moment::HOUR_MS,
    people::{actor::Actor, staff::ManageRefusal},
};
use house::{Answered, Failure, House};
use people::staff::{AddStaff, GiveRole, Link, RoleOf, StaffList};
use std::process::ExitCode;

#[derive(Args)]
pub struct Staff {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Add somebody: prints a link, good once and for a day, where they set password and app
    Add {
        /// Their e-mail address
        email: String,
        /// Their name, as colleagues see it
        #[arg(long)]
        name: String,
        /// administrator, finance, box-office, door, marketing
        #[arg(long)]
        role: String,
        /// Over what: * or company:KEY, venue:KEY, production:KEY, point-of-sale:KEY
        #[arg(long, default_value = "*")]
        scope: String,
        /// Of the link's page; the house's own if missing
        #[arg(long, default_value = "")]
        language: String,
    },
    /// All accounts with their roles
    List,
    /// End an account: signed out at once, no roles any more
    End { email: String },
    /// Give a role, or take it
    Role {
        email: String,
        role: String,
        #[arg(long, default_value = "*")]
        scope: String,
        /// The last day on which the role counts (2026-12-31)
        #[arg(long, value_name = "DATE", conflicts_with = "take")]
        until: Option<jiff::civil::Date>,
        #[arg(long)]
        take: bool,
    },
    /// Forget password, app and recovery codes, and print a new link
    Reset {
        email: String,
        /// Of the link's page; the house's own if missing
        #[arg(long, default_value = "")]
        language: String,
    },
}

impl Staff {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self.command.run(&house).await.answered()? {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(refusal) => {
                eprintln!("parterre: {}", in_words(refusal));
                Ok(ExitCode::from(REFUSED))
            }
        }
    }
}

impl Command {
    async fn run(self, house: &House) -> Result<(), Failure<ManageRefusal>> {
        let console = Actor::Console;
        match self {
            Self::Add { email, name, role, scope, language } => {
                let request = AddStaff { email, name, role, scope, language };
                print_link(house, &people::staff::add_staff(house, &console, &request).await?);
            }
            Self::List => print_list(&people::staff::staff_list(house, &console).await?),
            Self::End { email } => match people::staff::end_staff(house, &console, &email).await? {
                true => say!("the account has ended"),
                false => say!("it had ended before; nothing was changed"),
            },
            Self::Role { email, role, scope, until, take } => {
                let request = GiveRole { email, role, scope, last_day: until, take };
                let is_changed = people::staff::give_role(house, &console, &request).await?;
                say!("{}", if is_changed { "done" } else { "nothing was changed" });
            }
            Self::Reset { email, language } => {
                print_link(
                    house,
                    &people::staff::reset_staff(house, &console, &email, &language).await?,
                );
            }
        }
        Ok(())
    }
}

fn print_link(house: &House, link: &Link) {
    let hours = (link.ends_at.since_ms(house.now()) + HOUR_MS - 1) / HOUR_MS;
    say!("{}", link.address);
    say!("for {}, once, within {hours} hours", link.email);
}

/// One line each: address, name, state, roles.
fn print_list(list: &StaffList) {
    for one in &list.colleagues {
        let state = match one.ended_at {
            Some(_) => "ended",
            None if one.has_signed_up => "open",
            None => "link not used",
        };
        let role = |of: &RoleOf| {
            let scope = if of.scope == "*" { String::new() } else { format!(" ({})", of.scope) };
            let until = of.ends_at.and_then(|at| jiff::Timestamp::from_millisecond(at.0).ok());
            let until = until.map(|at| format!(", until {at}")).unwrap_or_default();
            format!("{}{scope}{until}", of.role)
        };
        let roles: Vec<String> = one.roles.iter().map(role).collect();
        say!("{}\t{}\t{state}\t{}", one.email, one.name, roles.join(", "));
    }
}

fn in_words(refusal: ManageRefusal) -> &'static str {
    match refusal {
        ManageRefusal::Yourself
        | ManageRefusal::RoleBeyondYours
        | ManageRefusal::PersonBeyondYours => "that is not permitted here",
        ManageRefusal::EmailWrong => "that is no e-mail address",
        ManageRefusal::NameMissing => "a name is missing: --name \"Rosa Vidal\"",
        ManageRefusal::NameTooLong => "the name is too long: at most 80 letters",
        ManageRefusal::Known => {
            "this address has an account; `staff role` gives it a role, `staff reset` a link"
        }
        ManageRefusal::Unknown => "no account of the staff has this address, or it has ended",
        ManageRefusal::UnknownRole => {
            "the roles are administrator, finance, box-office, door, marketing, and the house's own"
        }
        ManageRefusal::Over => "the last day is over",
        ManageRefusal::UnknownScope => {
            "a scope is *, or company:KEY, venue:KEY, production:KEY, point-of-sale:KEY of what \
             the house has"
        }
        ManageRefusal::OfWholeHouse => {
            "what this role allows can only be given over the whole house: --scope '*'"
        }
        ManageRefusal::TooManyRoles => "that is more roles than one account can have",
        ManageRefusal::RoleNameTooLong
        | ManageRefusal::RoleNameTaken
        | ManageRefusal::RoleEmpty
        | ManageRefusal::RoleDelivered
        | ManageRefusal::RoleHeld { .. }
        | ManageRefusal::RoleChanged
        | ManageRefusal::RoleYours
        | ManageRefusal::TooManyOwnRoles => "roles are made and changed by page: Staff → People",
    }
}
