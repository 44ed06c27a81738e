export { canonical, sha256 } from './canonical.ts';
export {
  announce,
  commitmentOf,
  draw,
  newSeed,
  problemOf,
  PROTOCOL,
  type Announcement,
  type Drawn,
  type DrawPlan,
  type DrawRecord,
  type Exclusion,
  type Pool,
} from './draw.ts';
export { verifyDraw, type Verdict } from './verify.ts';
