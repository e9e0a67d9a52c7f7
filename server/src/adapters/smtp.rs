//! Mail by SMTP. A server that took the letter has it; everything before is tried again by
//! the outbox, under the same Message-ID.

use super::mime;
use crate::config::{Mail, MailSecurity};
use anyhow::Context;
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Letter, Mailer};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor, message::Mailbox,
    transport::smtp::authentication::Credentials,
};
use std::time::Duration;

/// For each step of the conversation.
const TIME_OUT: Duration = Duration::from_secs(30);

pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(mail: &Mail) -> anyhow::Result<Self> {
        type Transport = AsyncSmtpTransport<Tokio1Executor>;
        let builder = match mail.security {
            MailSecurity::None => Ok(Transport::builder_dangerous(&mail.host)),
            MailSecurity::Starttls => Transport::starttls_relay(&mail.host),
            MailSecurity::Tls => Transport::relay(&mail.host),
        };
        let mut builder = builder
            .with_context(|| format!("mail.host: {} can't be used with TLS", mail.host))?
            .port(mail.port)
            .timeout(Some(TIME_OUT));
        if let (Some(user), Some(file)) = (&mail.user, &mail.password_file) {
            let password = std::fs::read_to_string(file)
                .with_context(|| format!("mail.password_file: {}", file.display()))?;
            builder =
                builder.credentials(Credentials::new(user.clone(), password.trim_end().to_owned()));
        }
        let from = mail.from.parse().with_context(|| format!("mail.from: {}", mail.from))?;
        Ok(Self { transport: builder.build(), from })
    }
}

impl Mailer for Smtp {
    fn send<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let message = mime::message(letter, &self.from)?;
            self.transport.send(message).await.context("the mail server didn't take it")?;
            Ok(())
        }
        .boxed()
    }
}
