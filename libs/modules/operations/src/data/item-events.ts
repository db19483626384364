/**
 * SQL: the events of one item, whatever of it they are about: its entries and their review, its verifications and changes,
 * and the files that brought it or reported on it. An event about several entries names every one of them (`idsByEvent`).
 * @param item placeholder of the item's id
 */
export function itemEvents(item: string): string {
  const entries = `select e.item_id || '-' || e.period_ord || '-' || e.revision from progress_entry e where e.item_id = ${item}`;
  return `
    select about.id from audit_event about
     where (about.subject_kind, about.subject_id) in (
             select 'entry', entry.id from (${entries}) as entry (id)
             union all select 'verification', v.id::text from verification v where v.item_id = ${item}
             union all select 'change', c.id::text from change_request c where c.item_id = ${item}
             union all select 'import', e.import_id::text from progress_entry e where e.item_id = ${item}
             union all select 'import', v.import_id::text from item i join road_map_version v on v.id = i.version_id
                        where i.id = ${item})
    union
    select several.id from audit_event several
     where several.subject_kind = 'entry' and several.subject_id = 'several'
       and several.after -> 'entries' -> 'first' ?| array(${entries})`;
}
