//! Mail by SMTP. A server that took the mail has it; everything before is tried again by
//! the outbox, under the same Message-ID.

use super::mime;
use crate::settings::{MailSecurity, MailServer};
use anyhow::{Context, ensure};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Mail, Mailer};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
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
    pub fn new(mail: &MailServer) -> anyhow::Result<Self> {
        let tls = match mail.security {
            MailSecurity::None => Tls::None,
            MailSecurity::Starttls => Tls::Required(trust(mail)?),
            MailSecurity::Tls => Tls::Wrapper(trust(mail)?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&mail.host)
            .tls(tls)
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

/// Whom to believe that it is the mail server: who the world's authorities vouch for, and those
/// that the operator names.
fn trust(mail: &MailServer) -> anyhow::Result<TlsParameters> {
    let mut builder = TlsParameters::builder(mail.host.clone());
    if let Some(file) = &mail.trusted_root {
        let wrong = || format!("mail.trusted_root: {}", file.display());
        let pem = std::fs::read_to_string(file).with_context(wrong)?;
        ensure!(pem.contains("BEGIN CERTIFICATE"), "{}: no certificate is in it", wrong());
        let root = Certificate::from_pem(pem.as_bytes()).with_context(wrong)?;
        builder = builder.add_root_certificate(root);
    }
    builder.build().with_context(|| format!("mail.host: {} can't be used with TLS", mail.host))
}

impl Mailer for Smtp {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let message = mime::message(mail, &self.from)?;
            self.transport.send(message).await.context("the mail server didn't take it")?;
            Ok(())
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_that_is_no_certificate_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("root.pem");
        let mail = MailServer {
            host: "mail.example.org".to_owned(),
            port: 587,
            security: MailSecurity::Starttls,
            from: "House <tickets@house.example>".to_owned(),
            user: None,
            password_file: None,
            trusted_root: Some(file.clone()),
        };
        for text in [None, Some("not a certificate")] {
            if let Some(text) = text {
                std::fs::write(&file, text).expect("written");
            }
            let error = Smtp::new(&mail).err().expect("it is refused");
            assert!(format!("{error:#}").starts_with("mail.trusted_root: "), "{error:#}");
        }
    }
}
