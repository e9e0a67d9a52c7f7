//! Printers that answer, break off, are slow, have no paper or say nothing: stand-ins on this
//! machine, which remember what they were sent.

use super::*;
use crate::peers::ask_python;
use axum::{Router, body::Bytes, extract::State};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::tickets::printer::{Fineness, PrinterAddress};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::sleep,
};

/// How a stand-in of ESC/POS behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Temper {
    Ready,
    /// Its answer comes late.
    Slow,
    NoPaper,
    /// The line goes after the first bytes of a paper.
    BreaksOff,
    /// It takes calls, and says nothing.
    Mute,
}

type Sent = Arc<Mutex<Vec<u8>>>;

fn device(kind: PrinterKind, port: u16, paper: &str) -> PrinterDevice {
    PrinterDevice {
        kind,
        address: PrinterAddress::read("127.0.0.1", port),
        paper: PrinterPaper::parse(kind, paper).expect("a paper"),
        fineness: Fineness::Usual,
    }
}

async fn listening() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    (listener, port)
}

async fn roll_printer(temper: Temper) -> (PrinterDevice, Sent) {
    let (listener, port) = listening().await;
    let sent = Sent::default();
    let kept = sent.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (mut heard, mut chunk) = (Vec::new(), [0; 4_096]);
            while let Ok(count @ 1..) = stream.read(&mut chunk).await {
                heard.extend(&chunk[..count]);
                let answer: Option<u8> = match heard.as_slice() {
                    _ if temper == Temper::Mute => None,
                    b"\x10\x04\x02" if temper == Temper::NoPaper => Some(0x32),
                    b"\x10\x04\x04" if temper == Temper::NoPaper => Some(0x72),
                    b"\x10\x04\x02" | b"\x10\x04\x04" => Some(0x12),
                    heard if temper == Temper::BreaksOff && heard.len() > 5 => break,
                    heard if heard.ends_with(b"\x1dr\x01") => Some(0x00),
                    _ => None,
                };
                let Some(answer) = answer else { continue };
                if heard.len() > 3 {
                    kept.lock().expect("nobody panics").extend(&heard);
                }
                if temper == Temper::Slow {
                    sleep(Duration::from_millis(700)).await;
                }
                heard.clear();
                // Something that nobody asked for comes first.
                stream.write_all(&[0x14, answer]).await.expect("it listens");
            }
            kept.lock().expect("nobody panics").extend(&heard);
        }
    });
    (device(PrinterKind::EscPos, port, "80"), sent)
}

fn job(opens_drawer: bool) -> CounterJob {
    CounterJob { bytes: b"\x1b@ a picture \x1dVB\x00".to_vec(), opens_drawer }
}

async fn settled(sent: &Sent) -> Vec<u8> {
    // The stand-in notes the last bytes when the line closes.
    sleep(Duration::from_millis(200)).await;
    sent.lock().expect("nobody panics").clone()
}

#[tokio::test]
async fn a_printer_says_that_it_has_printed_and_the_drawer_opens_first() {
    for temper in [Temper::Ready, Temper::Slow] {
        let (device, sent) = roll_printer(temper).await;
        assert_eq!(TicketPrinter.state(&device).await, PrinterState::Ready);
        let job = job(true);
        assert_eq!(TicketPrinter.print(&device, &job).await, PrintAnswer::Printed);
        let pulse = b"\x1bp\x00\x32\x32".as_slice();
        let expected = [pulse, job.bytes.as_slice(), b"\x1dr\x01".as_slice()].concat();
        assert_eq!(settled(&sent).await, expected);
    }
}

#[tokio::test]
async fn what_a_roll_printer_hears_is_what_python_escpos_writes() {
    let (device, sent) = roll_printer(Temper::Ready).await;
    let mut paper = Bitmap::new(576, 300);
    paper.rectangle(10, 10, 50, 280);
    let job = CounterJob { bytes: escpos_papers::papers(&[paper]), opens_drawer: true };
    assert_eq!(TicketPrinter.print(&device, &job).await, PrintAnswer::Printed);
    let heard = settled(&sent).await;
    let stream = heard.strip_suffix(b"\x1dr\x01").expect("it asks in the end");
    let question = serde_json::json!({ "bytes": STANDARD.encode(stream) }).to_string();
    let answer = ask_python("printers", "printer_reader.py", question.as_bytes());
    let read: serde_json::Value = serde_json::from_slice(&answer).expect("JSON");
    assert_eq!(read["done"], serde_json::json!(["drawer", "paper", "cut"]));
    assert_eq!(read["same"], true, "python-escpos writes the same");
}

#[tokio::test]
async fn without_paper_nothing_is_sent_but_the_pulse_of_the_drawer() {
    let (device, sent) = roll_printer(Temper::NoPaper).await;
    let no_paper = PrintAnswer::Kept(PrinterState::NoPaper);
    assert_eq!(TicketPrinter.state(&device).await, PrinterState::NoPaper);
    assert_eq!(TicketPrinter.print(&device, &job(false)).await, no_paper);
    assert_eq!(settled(&sent).await, b"");
    assert_eq!(TicketPrinter.print(&device, &job(true)).await, no_paper);
    assert_eq!(settled(&sent).await, b"\x10\x14\x01\x00\x01");
}

#[tokio::test]
async fn a_line_that_goes_in_the_middle_leaves_it_open_what_came_out() {
    let (device, _) = roll_printer(Temper::BreaksOff).await;
    assert_eq!(TicketPrinter.print(&device, &job(false)).await, PrintAnswer::Unanswered);
}

#[tokio::test]
async fn a_printer_that_says_nothing_or_is_not_there_is_sent_nothing() {
    let (mute, sent) = roll_printer(Temper::Mute).await;
    let unreachable = PrintAnswer::Kept(PrinterState::Unreachable);
    assert_eq!(TicketPrinter.print(&mute, &job(true)).await, unreachable);
    assert_eq!(settled(&sent).await, b"\x10\x04\x02", "a question alone");
    let (listener, port) = listening().await;
    drop(listener);
    for (kind, paper) in
        [(PrinterKind::EscPos, "80"), (PrinterKind::Zpl, "203x82"), (PrinterKind::Ipp, "A4")]
    {
        let gone = device(kind, port, paper);
        assert_eq!(TicketPrinter.state(&gone).await, PrinterState::Unreachable);
        assert_eq!(TicketPrinter.print(&gone, &job(true)).await, unreachable);
    }
}

#[tokio::test]
async fn an_address_of_a_clouds_keys_is_never_called() {
    let device = PrinterDevice {
        address: PrinterAddress::read("169.254.169.254", 80),
        ..device(PrinterKind::Ipp, 631, "A4")
    };
    assert_eq!(TicketPrinter.state(&device).await, PrinterState::Unreachable);
}

#[tokio::test]
async fn a_ticket_printer_is_asked_until_its_pieces_are_out() {
    let (listener, port) = listening().await;
    let sent = Sent::default();
    let kept = sent.clone();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a call");
        // Before; twice while it prints; twice idle.
        let mut left = [0, 2, 1, 0, 0].into_iter();
        let mut chunk = [0; 4_096];
        while let Ok(count @ 1..) = stream.read(&mut chunk).await {
            let heard = &chunk[..count];
            kept.lock().expect("nobody panics").extend(heard.strip_suffix(b"~HS").unwrap_or(heard));
            if heard.ends_with(b"~HS") {
                let left: u32 = left.next().expect("no more questions");
                let lines = format!(
                    "\x02030,0,0,1245,00{left},0,0,0,000,0,0,0\x03\r\n\
                     \x02000,0,0,0,0,2,4,0,0000000{left},1,000\x03\r\n\x021234,0\x03\r\n"
                );
                stream.write_all(lines.as_bytes()).await.expect("it listens");
            }
        }
    });
    let device = device(PrinterKind::Zpl, port, "203x82");
    let job = CounterJob { bytes: b"^XA^XZ".to_vec(), opens_drawer: false };
    assert_eq!(TicketPrinter.print(&device, &job).await, PrintAnswer::Printed);
    assert_eq!(settled(&sent).await, b"^XA^XZ");
}

/// An office's printer that has these attributes, and is done with a job at the second question.
struct Office {
    attributes: Vec<u8>,
    heard: Mutex<Vec<Vec<u8>>>,
}

fn attribute(tag: u8, name: &str, value: &[u8]) -> Vec<u8> {
    let counted = |bytes: &[u8]| {
        let length = u16::try_from(bytes.len()).expect("short").to_be_bytes();
        [length.as_slice(), bytes].concat()
    };
    [vec![tag], counted(name.as_bytes()), counted(value)].concat()
}

async fn answer(State(office): State<Arc<Office>>, body: Bytes) -> Vec<u8> {
    let mut heard = office.heard.lock().expect("nobody panics");
    heard.push(body.to_vec());
    let mut answer = vec![1, 1, 0, 0, 0, 0, 0, 1, 0x04];
    match body.get(3) {
        Some(0x0b) => answer.extend(&office.attributes),
        Some(0x02) => answer.extend(attribute(0x21, "job-id", &7_i32.to_be_bytes())),
        _ => {
            let asked = heard.iter().filter(|it| it.get(3) == Some(&0x09)).count();
            let state: i32 = if asked < 2 { 5 } else { 9 };
            answer.extend(attribute(0x23, "job-state", &state.to_be_bytes()));
        }
    }
    answer.push(0x03);
    answer
}

async fn office(state: i32, reason: &str) -> (PrinterDevice, Arc<Office>) {
    let attributes = [
        attribute(0x23, "printer-state", &state.to_be_bytes()),
        attribute(0x44, "printer-state-reasons", reason.as_bytes()),
        attribute(0x22, "printer-is-accepting-jobs", &[1]),
    ];
    let office = Arc::new(Office { attributes: attributes.concat(), heard: Mutex::default() });
    let routes = Router::new().fallback(answer).with_state(office.clone());
    let (listener, port) = listening().await;
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    (device(PrinterKind::Ipp, port, "203x82"), office)
}

#[tokio::test]
async fn an_offices_printer_takes_a_pdf_of_its_size() {
    let (device, office) = office(3, "none").await;
    assert_eq!(TicketPrinter.state(&device).await, PrinterState::Ready);
    let job = CounterJob { bytes: b"%PDF-1.7 a ticket".to_vec(), opens_drawer: false };
    assert_eq!(TicketPrinter.print(&device, &job).await, PrintAnswer::Printed);
    let heard = office.heard.lock().expect("nobody panics");
    let jobs: Vec<&Vec<u8>> = heard.iter().filter(|it| it.get(3) == Some(&0x02)).collect();
    let [sent] = jobs.as_slice() else { panic!("one job, not {}", jobs.len()) };
    assert!(sent.ends_with(b"\x03%PDF-1.7 a ticket"), "the document ends it");
    let has = |bytes: &[u8]| sent.windows(bytes.len()).any(|it| it == bytes);
    assert!(has(b"application/pdf") && has(b"/ipp/print"));
    assert!(has(&[b"x-dimension".as_slice(), b"\x21\x00\x00\x00\x04"].concat()));
    assert!(has(&20_300_i32.to_be_bytes()) && has(&8_200_i32.to_be_bytes()));
}

#[tokio::test]
async fn an_offices_printer_says_why_it_takes_nothing() {
    for (state, reason, expected) in [
        (3, "media-low-report", PrinterState::LowPaper),
        (5, "media-empty-error", PrinterState::NoPaper),
        (5, "media-empty", PrinterState::NoPaper),
        (3, "media-empty-warning", PrinterState::LowPaper),
        (5, "cover-open-error", PrinterState::CoverOpen),
        (5, "paused", PrinterState::OutOfOrder),
        (5, "media-jam-error", PrinterState::OutOfOrder),
    ] {
        let (device, office) = office(state, reason).await;
        assert_eq!(TicketPrinter.state(&device).await, expected, "{reason}");
        if !expected.prints() {
            let kept = TicketPrinter.print(&device, &job(false)).await;
            assert_eq!(kept, PrintAnswer::Kept(expected), "{reason}");
            let heard = office.heard.lock().expect("nobody panics");
            assert!(heard.iter().all(|it| it.get(3) == Some(&0x0b)), "nothing was sent");
        }
    }
}
