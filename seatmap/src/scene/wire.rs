//! Little-endian writing and reading of the scene model. Lengths are centimetres in 16 bits:
//! ± 327 m, further away than any hall reaches.

use super::scene_model::{Broken, Place};

/// Longest list on the wire; a plan with more seats has no 3D view.
const LIST_MAX: usize = u16::MAX as usize;

#[derive(Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    pub fn done(self) -> Vec<u8> {
        self.0
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub fn short(&mut self, value: i16) {
        self.bytes(&value.to_le_bytes());
    }

    /// Saturates at ± 327 m.
    pub fn metres(&mut self, metres: f32) {
        self.short((metres * 100.0).round() as i16);
    }

    pub fn place(&mut self, place: &Place) {
        place.iter().for_each(|m| self.metres(*m));
    }

    pub fn option<T>(&mut self, value: Option<T>, write: impl Fn(&mut Writer, T)) {
        self.bytes(&[u8::from(value.is_some())]);
        if let Some(value) = value {
            write(self, value);
        }
    }

    pub fn list<T>(&mut self, list: &[T], write: impl Fn(&mut Writer, &T)) {
        let len = list.len().min(LIST_MAX);
        self.bytes(&(len as u16).to_le_bytes());
        list.iter().take(len).for_each(|item| write(self, item));
    }
}

pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader(bytes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Broken> {
        let (head, rest) = self.0.split_first_chunk().ok_or(Broken)?;
        self.0 = rest;
        Ok(*head)
    }

    pub fn short(&mut self) -> Result<i16, Broken> {
        self.array().map(i16::from_le_bytes)
    }

    pub fn metres(&mut self) -> Result<f32, Broken> {
        Ok(f32::from(self.short()?) / 100.0)
    }

    pub fn place(&mut self) -> Result<Place, Broken> {
        Ok([self.metres()?, self.metres()?, self.metres()?])
    }

    pub fn option<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, Broken>,
    ) -> Result<Option<T>, Broken> {
        match self.array()? {
            [0] => Ok(None),
            [1] => read(self).map(Some),
            _ => Err(Broken),
        }
    }

    pub fn list<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, Broken>,
    ) -> Result<Vec<T>, Broken> {
        let len = u16::from_le_bytes(self.array()?);
        (0..len).map(|_| read(self)).collect()
    }
}
