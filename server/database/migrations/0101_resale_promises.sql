-- What the holder of a ticket on offer was promised: they get so much once its seat is sold, and it
-- is sold to nobody for less. Null: offered by a program that promised a share of the price alone.
alter table releases add column promised_minor bigint check (promised_minor >= 0);

-- Offers that are open: the share that the rule said, of what the holder paid for the ticket. A
-- ticket that was had for a pass cost its part of the pass.
update releases set promised_minor = (select ((l.due_minor
      - (select cast(coalesce(sum(b.minor), 0) as bigint) from cancellation_lines b
          where b.order_line_id = l.id)
      + coalesce((select p.due_minor / k.capacity from counter_claim_lines c
          join memberships m on c.subject = 'flat-rate:' || m.id
          join order_lines p on p.id = m.order_line_id
          join counters k on k.subject = c.subject
          where c.order_line_id = l.id and k.capacity > 0), 0))
      * releases.share_ppm + 500000) / 1000000
    from order_lines l where l.id = releases.order_line_id)
where ended_at_ms is null and share_ppm is not null;
