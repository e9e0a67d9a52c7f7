//! A file that is compiled into the program, in every form in which it is sent. Each form is made
//! once and kept: compressing the wasm for each request would cost milliseconds of every visitor.

use axum::{
    body::{Body, Bytes},
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version, header},
    response::{IntoResponse, Response},
};
use brotli::{BrotliCompress, BrotliDecompress, enc::BrotliEncoderParams};
use islands::api::encodings::{accepts, gzip};
use rust_embed::EmbeddedFile;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, fmt::Write, sync::OnceLock};

/// Their own formats compress already.
const COMPRESSED_BY_THEMSELVES: [&str; 2] = ["woff2", "png"];

pub struct KeptFile {
    media_type: &'static str,
    /// Of the bytes that it was made of.
    tag: String,
    /// Empty until somebody needs what only lies packed in the program.
    plain: OnceLock<Bytes>,
    brotli: Option<Bytes>,
    /// None: it would be no smaller.
    gzip: OnceLock<Option<Bytes>>,
}

/// Marks an answer that the layer of compression leaves as it is.
#[derive(Clone)]
struct Kept;

pub fn is_not_kept(_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions) -> bool {
    extensions.get::<Kept>().is_none()
}

impl KeptFile {
    pub fn new(name: &str, plain: EmbeddedFile) -> Self {
        let gzip = OnceLock::new();
        if COMPRESSED_BY_THEMSELVES.iter().any(|suffix| name.ends_with(suffix)) {
            gzip.get_or_init(|| None);
        }
        Self {
            media_type: media_type(name),
            tag: tag(&plain.metadata.sha256_hash()),
            plain: OnceLock::from(bytes(plain.data)),
            brotli: None,
            gzip,
        }
    }

    /// One that the builder of the browser's files compressed. `name`: of the plain file.
    pub fn packed(name: &str, brotli: EmbeddedFile) -> Self {
        Self {
            media_type: media_type(name),
            tag: tag(&brotli.metadata.sha256_hash()),
            plain: OnceLock::new(),
            brotli: Some(bytes(brotli.data)),
            gzip: OnceLock::new(),
        }
    }

    /// One that was made by the program, packed here and now: not on the threads that serve.
    pub fn made(name: &str, plain: Vec<u8>) -> Self {
        let mut packed = Vec::new();
        let params = BrotliEncoderParams { quality: 9, ..BrotliEncoderParams::default() };
        let is_packed = BrotliCompress(&mut plain.as_slice(), &mut packed, &params).is_ok();
        Self {
            media_type: media_type(name),
            tag: tag(&Sha256::digest(&plain)),
            plain: OnceLock::from(Bytes::from(plain)),
            brotli: is_packed.then(|| Bytes::from(packed)),
            gzip: OnceLock::new(),
        }
    }

    pub fn plain(&self) -> &Bytes {
        self.plain.get_or_init(|| {
            let mut packed = self.brotli.as_deref().unwrap_or_default();
            let mut plain = Vec::new();
            BrotliDecompress(&mut packed, &mut plain)
                .expect("because the program's files are whole");
            Bytes::from(plain)
        })
    }

    pub fn answer(&self, headers: &HeaderMap, cache_control: &'static str) -> Response {
        let head = [
            (header::CONTENT_TYPE, HeaderValue::from_static(self.media_type)),
            (header::CACHE_CONTROL, HeaderValue::from_static(cache_control)),
            (header::ETAG, self.tag.parse().expect("because a tag is of hexadecimal digits")),
            (header::VARY, HeaderValue::from_static("accept-encoding")),
        ];
        let mut response = if is_known(headers, &self.tag) {
            (StatusCode::NOT_MODIFIED, head).into_response()
        } else {
            let (encoding, bytes) = self.smallest(headers);
            let mut response = (head, Body::from(bytes)).into_response();
            if let Some(encoding) = encoding {
                let encoding = HeaderValue::from_static(encoding);
                response.headers_mut().insert(header::CONTENT_ENCODING, encoding);
            }
            response
        };
        response.extensions_mut().insert(Kept);
        response
    }

    fn smallest(&self, headers: &HeaderMap) -> (Option<&'static str>, Bytes) {
        if let Some(brotli) = self.brotli.as_ref().filter(|_| accepts(headers, "br")) {
            return (Some("br"), brotli.clone());
        }
        if accepts(headers, "gzip")
            && let Some(gzip) = self.gzip.get_or_init(|| gzipped(self.plain()))
        {
            return (Some("gzip"), gzip.clone());
        }
        (None, self.plain().clone())
    }
}

/// In a release they lie in the program itself, and nothing is copied.
fn bytes(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(data) => Bytes::from_static(data),
        Cow::Owned(data) => Bytes::from(data),
    }
}

fn gzipped(plain: &[u8]) -> Option<Bytes> {
    let gzip = gzip(plain);
    (gzip.len() < plain.len()).then(|| Bytes::from(gzip))
}

fn tag(hash: &[u8]) -> String {
    format!("\"{}\"", hex(hash.get(..8).unwrap_or(hash)))
}

/// The browser has this very file already.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|one| one.trim().ends_with(tag)))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("because a String takes any text");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{
        Router,
        body::to_bytes,
        http::{Request, header::ACCEPT_ENCODING},
        routing::get,
    };
    use rust_embed::Embed;
    use std::{io::Read, sync::Arc};
    use tower::Service;
    use tower_http::compression::{CompressionLayer, DefaultPredicate, Predicate};

    #[derive(Embed)]
    #[folder = "../assets/posters"]
    struct Posters;

    fn poster() -> (KeptFile, Vec<u8>) {
        let name = Posters::iter().find(|name| name.ends_with(".svg")).expect("a poster");
        let file = Posters::get(&name).expect("it is there");
        let plain = file.data.to_vec();
        (KeptFile::new(&name, file), plain)
    }

    fn accepting(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    #[tokio::test]
    async fn a_file_is_compressed_once_and_no_layer_compresses_it_again() {
        let (file, plain) = poster();
        let file = Arc::new(file);
        let kept = file.clone();
        let answer = move |headers: HeaderMap| async move { kept.answer(&headers, "no-cache") };
        let layer = CompressionLayer::new().compress_when(DefaultPredicate::new().and(is_not_kept));
        let router = Router::new().route("/poster", get(answer)).layer(layer);
        let mut sent = Vec::new();
        for _ in 0..2 {
            let request = Request::get("/poster").header(ACCEPT_ENCODING, "gzip, deflate");
            let request = request.body(Body::empty()).expect("a request");
            let answer = router.clone().call(request).await.expect("it never fails");
            assert_eq!(answer.headers()[header::CONTENT_ENCODING], "gzip");
            sent.push(to_bytes(answer.into_body(), usize::MAX).await.expect("whole"));
        }
        let made = file.gzip.get().and_then(Option::as_ref).expect("it was made");
        for sent in &sent {
            assert_eq!(sent.as_ptr(), made.as_ptr(), "the kept bytes, not a copy");
        }
        let mut unpacked = Vec::new();
        let mut decoder = flate2::read::GzDecoder::new(sent[0].as_ref());
        decoder.read_to_end(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, plain);
    }

    #[test]
    fn what_a_client_refuses_it_doesn_t_get() {
        let (file, plain) = poster();
        for refusing in ["", "gzip;q=0", "identity", "br"] {
            let (encoding, bytes) = file.smallest(&accepting(refusing));
            assert_eq!((encoding, bytes.len()), (None, plain.len()), "{refusing}");
        }
        for accepted in ["gzip", "deflate, GZIP;q=0.5"] {
            assert_eq!(file.smallest(&accepting(accepted)).0, Some("gzip"), "{accepted}");
        }
    }

    #[test]
    fn a_packed_file_is_unpacked_for_a_client_that_takes_no_brotli() {
        let made = KeptFile::made("start.js", b"let a = 1;".to_vec());
        let packed = KeptFile { plain: OnceLock::new(), ..made };
        assert_eq!(packed.smallest(&accepting("br")).0, Some("br"));
        let (encoding, bytes) = packed.smallest(&accepting("identity"));
        assert_eq!((encoding, &*bytes), (None, b"let a = 1;".as_slice()));
    }

    #[test]
    fn a_tag_is_known_among_others_and_when_weak() {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"a\", W/\"0b\""));
        assert!(is_known(&headers, &tag(&[0x0b])));
        assert!(!is_known(&headers, &tag(&[0x0c])));
    }
}
