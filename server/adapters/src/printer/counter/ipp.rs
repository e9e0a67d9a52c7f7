//! IPP over HTTP (RFC 8010, RFC 8011): what a printer of an office takes.

mod message;

use super::link;
use crate::http::{Answer, send};
use domain::tickets::{
    media::Paper,
    printer::{PrinterAddress, PrinterPaper, PrinterState},
};
use house::ports::PrintAnswer;
use message::{Request, Response, tag};
use reqwest::{Client, redirect::Policy};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const CONNECT: Duration = Duration::from_secs(3);
const ANSWER: Duration = Duration::from_secs(20);
/// An office's printer warms up first.
const PRINT: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(500);

/// Operations (RFC 8011, 5.4.15).
const PRINT_JOB: u16 = 0x0002;
const GET_JOB: u16 = 0x0009;
const GET_PRINTER: u16 = 0x000b;

/// Where printers of today listen (IPP Everywhere); CUPS has a path for each.
const USUAL_PATH: &str = "/ipp/print";

/// States of a job (RFC 8011, 5.3.7): cancelled by somebody, aborted by itself, done.
const CANCELLED: i32 = 7;
const COMPLETED: i32 = 9;
/// Of a printer (5.4.11).
const STOPPED: i32 = 5;

/// A printer that was found, and the client that reaches no other one.
struct Found<'a> {
    address: &'a PrinterAddress,
    client: Client,
}

impl<'a> Found<'a> {
    async fn at(address: &'a PrinterAddress) -> Option<Self> {
        let place = link::found(address).await?;
        // Another part of the program may have set one before; either does.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .timeout(ANSWER)
            .connect_timeout(CONNECT)
            .redirect(Policy::none())
            .no_proxy()
            .http1_only()
            // The name isn't asked for a second time, when it might lead elsewhere.
            .resolve(&address.host, place);
        Some(Self { address, client: client.build().ok()? })
    }

    fn path(&self) -> &str {
        match self.address.path.as_str() {
            "" => USUAL_PATH,
            path => path,
        }
    }

    fn place(&self) -> String {
        let PrinterAddress { host, port, .. } = self.address;
        let path = self.path();
        match host.contains(':') {
            true => format!("[{host}]:{port}{path}"),
            false => format!("{host}:{port}{path}"),
        }
    }

    fn request(&self, operation: u16) -> Request {
        let mut request = Request::new(operation);
        request.text(tag::URI, "printer-uri", &format!("ipp://{}", self.place()));
        request.text(tag::NAME, "requesting-user-name", "parterre");
        request
    }

    async fn ask(&self, body: Vec<u8>) -> Result<Response, Unheard> {
        let request = self.client.post(format!("http://{}", self.place()));
        let request = request.header("content-type", "application/ipp").body(body);
        let answer = send(request).await.map_err(|fault| {
            let cause = fault.chain().find_map(|it| it.downcast_ref::<reqwest::Error>());
            match cause.is_some_and(reqwest::Error::is_connect) {
                true => Unheard::Nobody,
                false => Unheard::Perhaps,
            }
        })?;
        let Answer { status, body } = answer;
        let response = Response::read(&body).filter(|_| status.is_success());
        response.ok_or(Unheard::Perhaps)
    }

    async fn state(&self) -> PrinterState {
        let mut request = self.request(GET_PRINTER);
        let asked = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
        request.keywords("requested-attributes", &asked);
        match self.ask(request.finish(&[])).await {
            Ok(response) if response.is_done() => state_of(&response),
            Ok(_) => PrinterState::OutOfOrder,
            Err(_) => PrinterState::Unreachable,
        }
    }
}

/// No answer that can be read.
enum Unheard {
    /// Nobody was there to hear it.
    Nobody,
    /// It may have been heard.
    Perhaps,
}

pub(super) async fn state(address: &PrinterAddress) -> PrinterState {
    match Found::at(address).await {
        Some(found) => found.state().await,
        None => PrinterState::Unreachable,
    }
}

fn state_of(response: &Response) -> PrinterState {
    let reasons = response.texts("printer-state-reasons");
    // A warning of a tray that is empty while another one isn't (RFC 8011, 5.4.12).
    let stops = |name: &str| {
        reasons.iter().any(|it| it.strip_suffix("-error").unwrap_or(it.as_str()) == name)
    };
    let warns = |name: &str| reasons.iter().any(|reason| reason.starts_with(name));
    if ["cover-open", "door-open", "interlock-open"].into_iter().any(stops) {
        PrinterState::CoverOpen
    } else if ["media-empty", "media-needed"].into_iter().any(stops) {
        PrinterState::NoPaper
    } else if response.number("printer-state") == Some(STOPPED)
        || response.number("printer-is-accepting-jobs") == Some(0)
        || response.number("printer-state").is_none()
    {
        PrinterState::OutOfOrder
    } else if ["media-low", "media-empty", "media-needed"].into_iter().any(warns) {
        PrinterState::LowPaper
    } else {
        PrinterState::Ready
    }
}

pub(super) async fn print(
    address: &PrinterAddress,
    paper: PrinterPaper,
    pdf: &[u8],
) -> PrintAnswer {
    let unreachable = PrintAnswer::Kept(PrinterState::Unreachable);
    let Some(found) = Found::at(address).await else { return unreachable };
    let state = found.state().await;
    if !state.prints() {
        return PrintAnswer::Kept(state);
    }
    let mut request = found.request(PRINT_JOB);
    request.text(tag::NAME, "job-name", "Parterre");
    request.text(tag::MIME_TYPE, "document-format", "application/pdf");
    request.begin_job();
    request.text(tag::KEYWORD, "print-scaling", "none");
    let (width, height) = hundredths(paper);
    request.media(width, height);
    let response = match found.ask(request.finish(pdf)).await {
        Ok(response) => response,
        Err(Unheard::Nobody) => return unreachable,
        Err(Unheard::Perhaps) => return PrintAnswer::Unanswered,
    };
    if !response.is_done() {
        // It took no job.
        return PrintAnswer::Kept(PrinterState::OutOfOrder);
    }
    match response.number("job-id") {
        Some(job) => done(&found, job).await,
        None => PrintAnswer::Unanswered,
    }
}

/// Waits until the job is done.
async fn done(found: &Found<'_>, job: i32) -> PrintAnswer {
    let until = Instant::now() + PRINT;
    while Instant::now() < until {
        let mut request = found.request(GET_JOB);
        request.number("job-id", job);
        request.keywords("requested-attributes", &["job-state"]);
        let response = found.ask(request.finish(&[])).await;
        match response.ok().and_then(|response| response.number("job-state")) {
            Some(COMPLETED) => return PrintAnswer::Printed,
            Some(state) if state < CANCELLED => {}
            // A part of it may have come out; or the printer forgot the job.
            Some(_) | None => return PrintAnswer::Unanswered,
        }
        sleep(PAUSE).await;
    }
    PrintAnswer::Unanswered
}

/// Width and height of a page in hundredths of a millimetre (PWG 5100.7, media-size).
fn hundredths(paper: PrinterPaper) -> (i32, i32) {
    match paper {
        PrinterPaper::Sheets(Paper::Stock(size)) => {
            (i32::from(size.width_mm) * 100, i32::from(size.height_mm) * 100)
        }
        PrinterPaper::Sheets(Paper::EachAlone | Paper::SeveralOnAPage)
        | PrinterPaper::Roll { .. } => (21_000, 29_700),
    }
}
