//! Questions about invariant 5: which barcode admits.

/// An admission has one admitting medium at a time.
pub(super) const MEDIA: [&str; 7] = [
    "select count(*) from admissions a where a.cancelled_at_ms is null and 1 <> \
     (select count(*) from barcode_admissions m join barcodes b on b.id = m.barcode_id \
       where m.admission_id = a.id and m.ended_at_ms is null and b.ended_at_ms is null)",
    "select count(*) from admissions a where a.cancelled_at_ms is not null and exists \
     (select 1 from barcode_admissions m where m.admission_id = a.id and m.ended_at_ms is null)",
    // Let in by a medium that had ended.
    "select count(*) from scans s join barcode_admissions m on m.barcode_id = s.barcode_id \
     and m.admission_id = s.admission_id \
     where s.answer = 'admitted' and m.ended_at_ms < s.server_at_ms",
    // Two barcodes with one text: a door reads only the text.
    "select count(*) from (select code from barcodes group by code having count(*) > 1) \
     as doubled",
    // One barcode for two tickets of one performance: a door lets in one person for it.
    "select count(*) from (select m.barcode_id, a.performance_id from barcode_admissions m \
     join admissions a on a.id = m.admission_id \
     where m.ended_at_ms is null and a.cancelled_at_ms is null \
     group by m.barcode_id, a.performance_id having count(*) > 1) as doubled",
    // A ticket on offer that admits, or one that admits nobody for no reason.
    "select count(*) from admissions a where a.cancelled_at_ms is null \
     and a.suspended_for is null and (a.suspended_at_ms is not null) <> exists \
     (select 1 from releases r where r.admission_id = a.id and r.ended_at_ms is null \
       and r.begins_at_ms is null)",
    // A ticket that was exchanged, alone or with others, and admits still; or one that was not
    // exchanged with the others of its exchange.
    "select (select count(*) from exchanges e join admissions a on a.id = e.admission_id \
       where e.done_at_ms is not null and a.cancelled_at_ms is null) \
     + (select count(*) from exchanges_beside b join admissions a on a.id = b.admission_id \
       where b.done_at_ms is not null and a.cancelled_at_ms is null) \
     + (select count(*) from exchanges_beside b join exchanges e on e.order_id = b.order_id \
       where (b.done_at_ms is null) <> (e.done_at_ms is null))",
];
