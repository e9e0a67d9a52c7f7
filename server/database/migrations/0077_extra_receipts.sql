-- What an extra is handed out for: each piece of a paid order has a code, which is used once.
create table extra_receipts (
    order_line_id text primary key references order_lines (id),
    barcode_id text not null unique references barcodes (id),
    used_at_ms bigint,
    -- The device that read it.
    used_by text,
    check ((used_at_ms is null) = (used_by is null))
);
