//! A sale at the desk comes out of a printer on the network: what it was sent is read by another
//! program, and the code on the paper by a scanner. Needs Python, whose packages `.ci/venv` brings,
//! and zbarimg.

use super::*;
use selling::tickets::counter_prints::print_waiting;
use serde_json::{Value, json};
use std::{
    io::{Read, Write},
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, Mutex},
};

const DESK: &str = "/en/staff/desk";

/// A printer with a roll that has paper; remembers what it was sent, without its questions.
fn roll_printer() -> (u16, Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let sent = Arc::new(Mutex::new(Vec::new()));
    let kept = sent.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a call");
            let (mut heard, mut chunk) = (Vec::new(), [0; 4_096]);
            while let Ok(count @ 1..) = stream.read(&mut chunk) {
                heard.extend(&chunk[..count]);
                let answer: u8 = match heard.as_slice() {
                    b"\x10\x04\x02" | b"\x10\x04\x04" => 0x12,
                    heard if heard.ends_with(b"\x1dr\x01") => {
                        let paper = &heard[..heard.len() - 3];
                        kept.lock().expect("nobody panics").extend(paper);
                        0x00
                    }
                    _ => continue,
                };
                heard.clear();
                stream.write_all(&[answer]).expect("it listens");
            }
        }
    });
    (port, sent)
}

/// What python-escpos and zbarimg make of the stream.
fn read_by_others(stream: &[u8]) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let made = Command::new(root.join(".ci/venv")).arg("printers").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    let mut child = Command::new(python.trim())
        .arg(root.join("e2e/fakes/printer_reader.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let hex: String = stream.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(json!({ "hex": hex }).to_string().as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "no printer understands it");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn sold_tickets_come_out_of_a_roll_and_a_scanner_reads_them() {
    let (port, sent) = roll_printer();
    let mut stage = Stage::on_sqlite().await;
    stage.print_with(Arc::new(adapters::printer::TicketPrinter));
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    // The form takes only ports of printers, so this one stands in the table.
    let planted = format!(
        "insert into printers (id, name, counter, workplace, purpose, kind, address, paper, dpi, \
         has_drawer, set_at_ms) values ('00000000-0000-7000-8000-0000000000aa', 'Roll', '', '', \
         'tickets', 'escpos', '127.0.0.1:{port}', '80', 203, 1, 0)"
    );
    plant(shopper.stage.store(), &planted).await.expect("planted");
    let rosa = shopper.stage.staffer("rosa@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    let slug = shopper.stage.performance_slug;
    let opened = shopper.post(&format!("{DESK}/open"), &format!("at=&performance={slug}")).await;
    let (sale, _) = opened.location().split_once('?').expect("a performance");
    let sale = sale.to_owned();
    let best = format!("performance={slug}&kind=best&count=2&zone=a");
    let held = shopper.post(&format!("{sale}/hold"), &best).await;
    let page = shopper.get(held.location()).await;
    let (key, total, shown) = (page.field("key"), page.field("total"), page.field("shown"));
    let form = format!("kind=pay&key={key}&total={total}&shown={shown}&way=enter&given=");
    let paid = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(paid.location(), format!("{sale}/done"), "{}", paid.body);
    assert!(sent.lock().expect("nobody panics").is_empty(), "not before its money is booked");
    print_waiting(&shopper.stage.house).await.expect("printed");
    let done = shopper.get(&format!("{sale}/done")).await.body;
    assert!(done.contains("printed on Roll"), "{done}");
    let stream = sent.lock().expect("nobody panics").clone();
    let read = read_by_others(&stream);
    assert_eq!(read["done"], json!(["drawer", "paper", "cut", "paper", "cut"]));
    assert_eq!(read["same"], true, "python-escpos writes the same");
    let mut codes: Vec<String> =
        serde_json::from_value(json!([read["codes"][0][0], read["codes"][1][0]]))
            .expect("a code on each paper");
    codes.sort();
    let store = shopper.stage.store();
    let sold = [("min", 0), ("max", 1)];
    for (which, at) in sold {
        let sql = format!("select {which}(code) from barcodes");
        let code = testing::text(store, &sql).await.expect("read").expect("a code");
        assert_eq!(codes[at], code);
    }
}
