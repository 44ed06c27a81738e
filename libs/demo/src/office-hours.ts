import { localDate, startOfLocalDay } from '@redgrid/policy';
import type { Chance } from './chance.ts';
import { daysAfter } from './days.ts';

/** In milliseconds. */
export const MINUTE = 60_000;

const OPENS = 9 * 60;
const CLOSES = 18 * 60;
const DAY = 24 * 60;

/** A moment within the hours of an office, up to a day and the night after later. */
export function later(at: number, chance: Chance): number {
  const drawn = at + chance.between(20, DAY) * MINUTE;
  const day = localDate(new Date(drawn));
  const minute = (drawn - startOfLocalDay(day).getTime()) / MINUTE;
  if (minute >= OPENS && minute < CLOSES) return drawn;
  const opening = minute < OPENS ? day : daysAfter(day, 1);
  return startOfLocalDay(opening).getTime() + (OPENS + chance.between(0, 120)) * MINUTE;
}
