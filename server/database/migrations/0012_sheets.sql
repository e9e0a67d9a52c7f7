-- A season as staff handed it over: the rows of its sheets, checked as a whole. What sales refer
-- to (performances, price lists, offers) is made from them and has tables of its own.

create table sheet_rows (
    sheet text not null,
    -- What names the row in its sheet.
    key text not null,
    position bigint not null,
    -- Cells that say something, by their column.
    cells text not null,
    primary key (sheet, key)
);
