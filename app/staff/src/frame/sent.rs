//! What a form with files sends: all that was typed, and the files that were chosen beside it, so
//! that no button loses anything of it.

use axum::{
    Form,
    extract::{FromRequest, Multipart, Request},
    http::header::CONTENT_TYPE,
};

#[derive(Default)]
pub struct Fields {
    pub pairs: Vec<(String, String)>,
    /// By the names of their fields. A field in which none was chosen has none.
    pub files: Vec<(String, Vec<u8>)>,
    /// A file was larger than can be taken, or the line broke.
    pub is_cut: bool,
}

impl Fields {
    pub async fn read(request: Request) -> Self {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.unwrap_or_default().starts_with("multipart/") {
            // A form without files, or a page that was opened before an update.
            let pairs = Form::<Vec<(String, String)>>::from_request(request, &()).await;
            return Self {
                pairs: pairs.map(|Form(pairs)| pairs).unwrap_or_default(),
                ..Self::default()
            };
        }
        let mut read = Self::default();
        let Ok(mut form) = Multipart::from_request(request, &()).await else {
            return Self { is_cut: true, ..read };
        };
        loop {
            let field = match form.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => return read,
                Err(_) => return Self { is_cut: true, ..read },
            };
            let (name, is_file) =
                (field.name().unwrap_or_default().to_owned(), field.file_name().is_some());
            let Ok(bytes) = field.bytes().await else { return Self { is_cut: true, ..read } };
            match is_file {
                true if bytes.is_empty() => {}
                true => read.files.push((name, bytes.to_vec())),
                false => read.pairs.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
    }

    pub fn said(&self, name: &str) -> &str {
        let found = self.pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// Of a form that asks for one file.
    pub fn file(&mut self) -> Option<Vec<u8>> {
        self.files.pop().map(|(_, bytes)| bytes)
    }
}
