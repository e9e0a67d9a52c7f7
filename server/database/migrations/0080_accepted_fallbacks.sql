-- Texts that a language lacks, which somebody has looked at and accepts in the house's own language.
create table accepted_fallbacks (
    key text not null,
    language text not null,
    accepted_at_ms bigint not null,
    accepted_by text not null,
    primary key (key, language)
);
