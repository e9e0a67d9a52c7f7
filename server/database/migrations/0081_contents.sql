-- Staff edit what is said and shown of productions.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'edit-contents', '*'),
    ('00000000-0000-7000-8000-000000000005', 'edit-contents', '*');

-- Pictures that staff uploaded. A name is never used for another picture: whoever has the file
-- keeps it.
create table pictures (
    -- As `productions.poster` says it.
    name text primary key,
    -- As it was uploaded, at most 2,400 pixels wide and high: a JPEG file in base64. Other parts
    -- of it can be shown later.
    original text not null,
    -- What must stay in the picture where it is cut, in percent of its width and height.
    focus_x bigint not null check (focus_x between 0 and 100),
    focus_y bigint not null check (focus_y between 0 and 100),
    -- In pixels.
    width bigint not null,
    height bigint not null,
    uploaded_at_ms bigint not null,
    uploaded_by text not null
);

create table picture_files (
    picture text not null references pictures (name),
    -- What it is cut for: `poster-300`, `card`.
    form text not null,
    media_type text not null,
    -- In base64.
    bytes text not null,
    primary key (picture, form, media_type)
);
