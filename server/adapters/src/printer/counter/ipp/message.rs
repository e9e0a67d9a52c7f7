//! Requests and responses as bytes (RFC 8010, 3.1): groups of attributes, each with a tag, a name
//! and a value.

/// Which value follows (RFC 8010, 3.5.2).
pub mod tag {
    pub const NAME: u8 = 0x42;
    pub const KEYWORD: u8 = 0x44;
    pub const URI: u8 = 0x45;
    pub const CHARSET: u8 = 0x47;
    pub const LANGUAGE: u8 = 0x48;
    pub const MIME_TYPE: u8 = 0x49;
    pub const INTEGER: u8 = 0x21;
    pub const BEGIN_COLLECTION: u8 = 0x34;
    pub const END_COLLECTION: u8 = 0x37;
    pub const MEMBER: u8 = 0x4a;
}

const VERSION: [u8; 2] = [1, 1];
const OF_OPERATION: u8 = 0x01;
const OF_JOB: u8 = 0x02;
const END: u8 = 0x03;
/// From here on a tag begins a value, no group.
const FIRST_VALUE: u8 = 0x10;
/// Status codes below are those of success.
const FIRST_REFUSAL: u16 = 0x0100;

pub struct Request(Vec<u8>);

impl Request {
    pub fn new(operation: u16) -> Self {
        let mut bytes = VERSION.to_vec();
        bytes.extend(operation.to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.push(OF_OPERATION);
        let mut request = Self(bytes);
        request.text(tag::CHARSET, "attributes-charset", "utf-8");
        request.text(tag::LANGUAGE, "attributes-natural-language", "en");
        request
    }

    fn value(&mut self, tag: u8, name: &str, value: &[u8]) {
        self.0.push(tag);
        for part in [name.as_bytes(), value] {
            // Names and addresses of ours are short.
            let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
            self.0.extend(length.to_be_bytes());
            self.0.extend(part.iter().take(usize::from(length)));
        }
    }

    pub fn text(&mut self, tag: u8, name: &str, text: &str) {
        self.value(tag, name, text.as_bytes());
    }

    pub fn number(&mut self, name: &str, number: i32) {
        self.value(tag::INTEGER, name, &number.to_be_bytes());
    }

    /// Several values of one attribute: only the first has its name.
    pub fn keywords(&mut self, name: &str, keywords: &[&str]) {
        for (place, keyword) in keywords.iter().enumerate() {
            self.text(tag::KEYWORD, if place == 0 { name } else { "" }, keyword);
        }
    }

    /// What follows is about the job.
    pub fn begin_job(&mut self) {
        self.0.push(OF_JOB);
    }

    /// The size of the paper, in hundredths of a millimetre.
    pub fn media(&mut self, width: i32, height: i32) {
        self.value(tag::BEGIN_COLLECTION, "media-col", &[]);
        self.text(tag::MEMBER, "", "media-size");
        self.value(tag::BEGIN_COLLECTION, "", &[]);
        for (name, length) in [("x-dimension", width), ("y-dimension", height)] {
            self.text(tag::MEMBER, "", name);
            self.number("", length);
        }
        self.value(tag::END_COLLECTION, "", &[]);
        self.value(tag::END_COLLECTION, "", &[]);
    }

    /// With the document, if there is one.
    pub fn finish(mut self, document: &[u8]) -> Vec<u8> {
        self.0.push(END);
        self.0.extend(document);
        self.0
    }
}

pub struct Response {
    status: u16,
    attributes: Vec<(String, Vec<u8>)>,
}

impl Response {
    /// None: it is none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = Rest(bytes);
        let head: [u8; 4] = rest.take(4)?.try_into().ok()?;
        let [_, _, high, low] = head;
        let status = u16::from_be_bytes([high, low]);
        rest.take(4)?;
        let mut attributes: Vec<(String, Vec<u8>)> = Vec::new();
        loop {
            match rest.byte()? {
                END => return Some(Self { status, attributes }),
                group if group < FIRST_VALUE => {}
                _ => {
                    let name = String::from_utf8_lossy(rest.counted()?).into_owned();
                    let value = rest.counted()?.to_vec();
                    let name = match (name.is_empty(), attributes.last()) {
                        (true, Some((before, _))) => before.clone(),
                        _ => name,
                    };
                    attributes.push((name, value));
                }
            }
        }
    }

    pub fn is_done(&self) -> bool {
        self.status < FIRST_REFUSAL
    }

    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        let named = self.attributes.iter().filter(move |(it, _)| it == name);
        named.map(|(_, value)| value.as_slice())
    }

    pub fn texts(&self, name: &str) -> Vec<String> {
        self.values(name).map(|value| String::from_utf8_lossy(value).into_owned()).collect()
    }

    /// An integer, an enumeration or a boolean.
    pub fn number(&self, name: &str) -> Option<i32> {
        let value = self.values(name).next()?;
        match value {
            [truth] => Some(i32::from(*truth)),
            value => Some(i32::from_be_bytes(value.try_into().ok()?)),
        }
    }
}

struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// So many bytes as the two before them say.
    fn counted(&mut self) -> Option<&'a [u8]> {
        let count = u16::from_be_bytes(self.take(2)?.try_into().ok()?);
        self.take(usize::from(count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_read_and_what_is_cut_is_none() {
        let mut bytes = vec![1, 1, 0, 0, 0, 0, 0, 1, 0x01];
        let mut request = Request(Vec::new());
        request.text(tag::CHARSET, "attributes-charset", "utf-8");
        request.0.push(0x04);
        request.number("printer-state", 3);
        request.keywords("printer-state-reasons", &["media-low-report", "none"]);
        bytes.extend(request.finish(&[]));
        let response = Response::read(&bytes).expect("a response");
        assert!(response.is_done());
        assert_eq!(response.number("printer-state"), Some(3));
        assert_eq!(response.texts("printer-state-reasons"), ["media-low-report", "none"]);
        assert_eq!(response.number("job-id"), None);
        for end in 0..bytes.len() {
            assert!(Response::read(&bytes[..end]).is_none(), "{end}");
        }
    }
}
