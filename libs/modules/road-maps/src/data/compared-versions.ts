import type { ComparedItems } from './item-difference.reader';
import { itemRow, type RowMoment } from './item-row';

/** A version as a moment of its road map: when it was approved, and which day that was where the programme is. */
export interface VersionMoment {
  readonly number: number;
  readonly approvedAt: Date;
  readonly on: string;
}

const BEFORE: RowMoment = { version: '$2::integer', knownAt: '$3::timestamptz', on: '$4::date' };
const AFTER: RowMoment = { version: '$5::integer', knownAt: '$6::timestamptz', on: '$7::date' };
/** Only items that something happened to are looked at. */
const TOUCHED = `
  v.number > least($2::integer, $5::integer) and v.number <= greatest($2::integer, $5::integer)
  or exists (select from item_edit e join road_map_version ev on ev.id = e.version_id
              where e.item_id = i.id and ev.number > least($2::integer, $5::integer))
  or exists (select from change_request c where c.item_id = i.id and c.decision = 'approved')`;

const STATE = (moment: RowMoment): string =>
  `case when v.number <= ${moment.version} then ${itemRow('i', moment)} end`;

const IN_FORCE = ({ knownAt, on }: RowMoment): string =>
  `(c.decided_at <= ${knownAt} and c.act_date <= ${on})`;

/** The items of a road map in two of its versions, either way round. */
export function comparedVersions(roadMap: number, from: VersionMoment, to: VersionMoment): ComparedItems {
  return {
    sql: `
      select i.position, i.id as item_id, t.code as territory, i.code as item_code, i.type, i.title,
             ${STATE(BEFORE)} as before, ${STATE(AFTER)} as after,
             array(select c.id from change_request c
                    where c.item_id = i.id and c.decision = 'approved' and ${IN_FORCE(BEFORE)} <> ${IN_FORCE(AFTER)}
                    order by c.id) as acts
        from item i
        join road_map_version v on v.id = i.version_id
        join territory t on t.id = i.territory_id
       where i.road_map_id = $1 and (${TOUCHED})`,
    params: [roadMap, from.number, from.approvedAt, from.on, to.number, to.approvedAt, to.on],
  };
}
