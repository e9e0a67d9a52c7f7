//! Barcodes and QR codes.

pub mod barcode;
pub mod barcode_svg;
pub mod qr_png;
pub mod qr_svg;
