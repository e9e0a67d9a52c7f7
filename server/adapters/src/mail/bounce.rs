//! Mails that say that a mail could not be delivered (RFC 3464), as mail servers send them.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

/// The `Message-ID` of the mail that will never arrive, without its brackets. None: this mail says
/// no such thing; a delay is none, nor is the answer of somebody who is on holiday.
pub fn failed_message_id(mail: &[u8]) -> Option<String> {
    let report = MessageParser::default().parse(mail)?;
    let has_failed = report.parts.iter().any(|part| {
        let kind = part.content_type();
        let is_status = kind.is_some_and(|kind| {
            kind.ctype() == "message" && kind.subtype() == Some("delivery-status")
        });
        is_status && says_failed(&String::from_utf8_lossy(part.contents()))
    });
    if !has_failed {
        return None;
    }
    report.parts.iter().find_map(|part| match &part.body {
        PartType::Message(original) => id_of(original),
        // Only the headers of the original came back.
        PartType::Text(text) if is_headers(part) => {
            id_of(&MessageParser::default().parse(text.as_bytes())?)
        }
        _ => None,
    })
}

fn says_failed(status: &str) -> bool {
    status.lines().any(|line| {
        let (name, value) = line.split_once(':').unwrap_or_default();
        name.trim().eq_ignore_ascii_case("action") && value.trim().eq_ignore_ascii_case("failed")
    })
}

fn is_headers(part: &mail_parser::MessagePart<'_>) -> bool {
    part.content_type()
        .is_some_and(|kind| kind.ctype() == "text" && kind.subtype() == Some("rfc822-headers"))
}

fn id_of(original: &Message<'_>) -> Option<String> {
    original.message_id().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(action: &str, original: &str) -> Vec<u8> {
        format!(
            "From: MAILER-DAEMON@mail.example.net\r\nTo: tickets@example.org\r\n\
             Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\r\n\r\n\
             --b1\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n\
             Action: failed, says this text, which nobody should believe.\r\n\r\n\
             --b1\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mail.example.net\r\n\r\n\
             Final-Recipient: rfc822; nobody@example.com\r\nAction: {action}\r\n\
             Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n\
             --b1\r\n{original}\r\n--b1--\r\n"
        )
        .into_bytes()
    }

    const WHOLE: &str = "Content-Type: message/rfc822\r\n\r\n\
        From: tickets@example.org\r\nTo: nobody@example.com\r\n\
        Message-ID: <0199-abc@shop.example.org>\r\nSubject: A present\r\n\r\nOpen it.\r\n";
    const HEADERS: &str = "Content-Type: text/rfc822-headers\r\n\r\n\
        Message-ID: <0199-abc@shop.example.org>\r\nSubject: A present\r\n";

    #[test]
    fn a_failed_delivery_names_the_mail_whether_all_of_it_or_its_headers_come_back() {
        for original in [WHOLE, HEADERS] {
            let id = failed_message_id(&report("failed", original));
            assert_eq!(id.as_deref(), Some("0199-abc@shop.example.org"), "{original}");
        }
    }

    #[test]
    fn a_delay_a_plain_answer_and_nonsense_are_no_failure() {
        assert_eq!(failed_message_id(&report("delayed", WHOLE)), None);
        let holiday = b"From: ana@example.com\r\nSubject: I am away\r\n\r\nAction: failed\r\n";
        assert_eq!(failed_message_id(holiday), None);
        assert_eq!(
            failed_message_id(&report("failed", "Content-Type: text/plain\r\n\r\nno")),
            None
        );
        assert_eq!(failed_message_id(b""), None);
        assert_eq!(failed_message_id(&[0xff; 4_000]), None);
    }
}
