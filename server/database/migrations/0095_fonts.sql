-- Fonts that staff uploaded, each under a name made of its contents: whoever has the file keeps it.
create table fonts (
    name text primary key,
    -- A WOFF2 file in base64.
    bytes text not null,
    uploaded_at_ms bigint not null,
    uploaded_by text not null
);
