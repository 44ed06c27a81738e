import type { Chance } from './chance.ts';
import type { PlannedCompound } from './compounds.ts';
import type { DemoBuilding, DemoHouse } from './county.ts';
import type { People } from './people.ts';

/** What a compound consists of. */
export interface Homes {
  readonly buildings: readonly DemoBuilding[];
  readonly houses: readonly DemoHouse[];
}

interface Shape {
  readonly units: number;
  readonly floors: number;
  readonly perFloor: number;
}

/** Builds the compounds one after the other and lets people move in. */
export function homes(compounds: readonly PlannedCompound[], people: People, chance: Chance): Homes {
  const buildings: DemoBuilding[] = [];
  const houses: DemoHouse[] = [];
  for (const compound of compounds) {
    const owners: string[] = [];
    const households = houses.length + leastHouseholds(compound, chance);
    for (let nth = 1; houses.length < households; nth += 1) {
      const shape = shapeOf(compound, chance);
      const { units, floors } = shape;
      const id = `demo-b-${String(buildings.length + 1).padStart(4, '0')}`;
      buildings.push({ id, compoundId: compound.id, name: `${nth}号楼`, units, floors });
      for (const { floor, unit, number } of doors(shape)) {
        const place = { id: `demo-h-${String(houses.length + 1).padStart(5, '0')}`, buildingId: id };
        const shop = compound.managed && nth === 1 && floor === 1;
        const use = shop ? 'COMMERCIAL' : 'RESIDENTIAL';
        const area = shop ? chance.between(3500, 15000) : chance.between(5500, 14000);
        const ownerIds = moveIn({ id: place.id, use }, compound, owners, people, chance);
        houses.push({ ...place, compoundId: compound.id, unit, number, area, use, ownerIds });
      }
    }
  }
  return { buildings, houses };
}

function leastHouseholds({ type, managed, name }: PlannedCompound, chance: Chance): number {
  if (managed) return type === 'OLD_COMPOUND' ? chance.between(220, 380) : chance.between(340, 640);
  return name.endsWith('宿舍') ? chance.between(36, 110) : chance.between(90, 220);
}

function shapeOf({ type, builtYear, managed }: PlannedCompound, chance: Chance): Shape {
  if (type === 'OLD_COMPOUND')
    return { units: chance.between(2, 4), floors: chance.between(4, 6), perFloor: 2 };
  const tower = managed && builtYear >= 2009 && chance.percent(50);
  if (tower)
    return { units: chance.between(1, 2), floors: chance.between(11, 18), perFloor: chance.between(2, 4) };
  return { units: chance.between(2, 4), floors: 6, perFloor: 2 };
}

function* doors({ units, floors, perFloor }: Shape) {
  for (let unit = 1; unit <= units; unit += 1)
    for (let floor = 1; floor <= floors; floor += 1)
      for (let door = 1; door <= perFloor; door += 1)
        yield { unit, floor, number: `${floor}${String(door).padStart(2, '0')}` };
}

/** One owner, at times two; one in six houses belongs to somebody who has another one in the compound. */
function moveIn(
  house: Pick<DemoHouse, 'id' | 'use'>,
  compound: PlannedCompound,
  owners: string[],
  people: People,
  chance: Chance,
): string[] {
  if (owners.length > 0 && chance.percent(16)) return [chance.pick(owners)];
  const livesHere = house.use === 'RESIDENTIAL' && chance.percent(93);
  const home = livesHere ? house.id : null;
  const communityId = livesHere ? (compound.communityIds[0] ?? null) : null;
  const moving = Array.from({ length: chance.percent(10) ? 2 : 1 }, () =>
    people.enter({ partyMember: chance.percent(12), houseId: home, communityId }),
  );
  owners.push(...moving);
  return moving;
}
