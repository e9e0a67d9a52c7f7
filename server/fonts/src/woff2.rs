//! The envelope of a WOFF2 file (W3C, 4): which tables are in it, and those of them that say
//! what we ask, unpacked. Outlines stay packed: nothing of theirs is run or drawn.

use crate::FontProblem;
use brotli::Decompressor;
use std::{collections::HashMap, io::Read};

/// "wOF2"
const SIGNATURE: u32 = 0x774f_4632;
const HEADER_BYTES: usize = 48;
/// A font has about twenty.
const TABLES_MAX: usize = 64;
/// Unpacked, all together. A packed byte may promise a thousand and more.
const UNPACKED_MAX: usize = 4 * 1024 * 1024;
/// Outlines in one of both formats.
const FLAVORS: [u32; 3] = [0x0001_0000, 0x4f54_544f, 0x7472_7565];
const COLLECTION: u32 = 0x7474_6366;

/// Tags by their numbers in the directory (W3C, 4.1).
const TAGS: &[u8] = b"cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmx\
kernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatbloc\
bslncvarfdscfeatfmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";
const OWN_TAG: u8 = 63;

pub type Tag = [u8; 4];

/// A table as it lies in the unpacked stream.
pub struct Table {
    pub bytes: Vec<u8>,
    /// Written in a shorter way than a font has it.
    pub is_transformed: bool,
}

/// The tables that we ask for.
const WANTED: [Tag; 6] = [*b"cmap", *b"head", *b"hhea", *b"hmtx", *b"fvar", *b"name"];
/// Letters that are pictures, or small documents: not what a text is set in.
const PICTURES: [Tag; 6] = [*b"SVG ", *b"CBDT", *b"sbix", *b"EBDT", *b"COLR", *b"bdat"];

struct Entry {
    tag: Tag,
    /// In the stream.
    length: usize,
    is_transformed: bool,
}

pub fn tables(file: &[u8]) -> Result<HashMap<Tag, Table>, FontProblem> {
    let mut reader = Reader { rest: file };
    if reader.u32() != Some(SIGNATURE) {
        return Err(FontProblem::NotWoff2);
    }
    let (entries, packed) = directory(file, reader).ok_or(FontProblem::Broken)??;
    let is = |tags: &[Tag]| entries.iter().any(|entry| tags.contains(&entry.tag));
    if is(&PICTURES) {
        return Err(FontProblem::NotPlain);
    }
    if !is(&[*b"glyf"]) && !is(&[*b"CFF "]) && !is(&[*b"CFF2"]) {
        return Err(FontProblem::Broken);
    }
    unpack(&entries, packed).ok_or(FontProblem::Broken)
}

/// The tables that a file names, and its packed stream.
type Directory<'a> = (Vec<Entry>, &'a [u8]);

/// The directory, and the packed stream after it. None: it isn't whole.
fn directory<'a>(
    file: &'a [u8],
    mut reader: Reader<'a>,
) -> Option<Result<Directory<'a>, FontProblem>> {
    let flavor = reader.u32()?;
    if flavor == COLLECTION {
        return Some(Err(FontProblem::NotPlain));
    }
    let length = reader.u32()? as usize;
    let count = usize::from(reader.u16()?);
    reader.skip(2 + 4)?;
    let packed = reader.u32()? as usize;
    reader.skip(HEADER_BYTES - 24)?;
    let is_right = FLAVORS.contains(&flavor) && length == file.len();
    if !is_right || count == 0 || count > TABLES_MAX {
        return None;
    }
    let mut entries: Vec<Entry> = Vec::with_capacity(count);
    for _ in 0..count {
        let entry = entry(&mut reader)?;
        if entries.iter().any(|other| other.tag == entry.tag) {
            return None;
        }
        entries.push(entry);
    }
    Some(Ok((entries, reader.rest.get(..packed)?)))
}

fn entry(reader: &mut Reader<'_>) -> Option<Entry> {
    let flags = reader.u8()?;
    let number = usize::from(flags & 0x3f);
    let tag: Tag = match flags & 0x3f {
        OWN_TAG => reader.take(4)?.try_into().ok()?,
        _ => TAGS.get(number * 4..number * 4 + 4)?.try_into().ok()?,
    };
    let version = flags >> 6;
    let is_outline = tag == *b"glyf" || tag == *b"loca";
    let is_transformed = if is_outline { version != 3 } else { version != 0 };
    let mut length = reader.base_128()?;
    if is_transformed {
        length = reader.base_128()?;
    }
    Some(Entry { tag, length: length as usize, is_transformed })
}

/// Never more than was promised, and what was promised is never much.
fn unpack(entries: &[Entry], packed: &[u8]) -> Option<HashMap<Tag, Table>> {
    let mut promised = 0_usize;
    for entry in entries {
        promised = promised.checked_add(entry.length)?;
    }
    if promised > UNPACKED_MAX {
        return None;
    }
    let mut stream = Decompressor::new(packed, 4096).take(promised as u64 + 1);
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    if bytes.len() != promised {
        return None;
    }
    let mut rest = bytes.as_slice();
    let mut tables = HashMap::new();
    for entry in entries {
        let (table, after) = rest.split_at_checked(entry.length)?;
        rest = after;
        if WANTED.contains(&entry.tag) {
            let table = Table { bytes: table.to_vec(), is_transformed: entry.is_transformed };
            tables.insert(entry.tag, table);
        }
    }
    Some(tables)
}

/// Numbers one after the other; None where the file ends.
pub struct Reader<'a> {
    pub rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    pub fn skip(&mut self, count: usize) -> Option<()> {
        self.take(count).map(drop)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    pub fn u16(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes(self.take(2)?.try_into().ok()?))
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.take(4)?.try_into().ok()?))
    }

    /// UIntBase128 (W3C, 4.1): at most five bytes, no leading zeros, no more than 32 bits.
    fn base_128(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for place in 0..5 {
            let byte = self.u8()?;
            if place == 0 && byte == 0x80 || number & 0xfe00_0000 != 0 {
                return None;
            }
            number = number << 7 | u32::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}
