import { advance } from '@redgrid/case';
import { saveVersion } from '@redgrid/database';
import { permitUseHandler } from '@redgrid/gate';
import { majorMatterCase } from './major-matter.case.ts';
import { MajorMatterEntity } from './major-matter.entity.ts';
import { FUND_USE } from './major-matter.rules.ts';

/** Property has paid by our consent: the matter is carried out, whatever was decided here meanwhile. */
export const fundUsed = permitUseHandler(FUND_USE, async (unit, use, fact) => {
  const row = await unit.db.findOneBy(MajorMatterEntity, { id: use.permitId });
  if (!row || row.usedFor !== null) return;
  const changes = { usedFor: use.usedFor, usedAmount: use.amountFen, implementedAt: fact.happenedAt };
  const open = (majorMatterCase.transitions.implement.from as readonly string[]).includes(row.state);
  if (!open) {
    await saveVersion(unit.db, MajorMatterEntity, row, changes);
    return;
  }
  await advance(unit, majorMatterCase, 'implement', {
    entity: MajorMatterEntity,
    row,
    places: [],
    as: 'SYSTEM',
    note: `${use.action} ${use.usedFor}`,
    changes,
  });
});
