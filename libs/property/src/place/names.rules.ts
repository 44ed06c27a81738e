/** A name as it is compared: compatibility forms, case and blanks make no difference (名称归一). */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** A name as it is ordered: its numbers count as numbers, so that 2号楼 comes before 10号楼. */
export function sortKeyOf(name: string): string {
  return nameKeyOf(name).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(5, '0'));
}

/** Unit and number of a house in one order. */
export function houseKeyOf(unit: number, number: string): string {
  return `${String(unit).padStart(3, '0')}-${sortKeyOf(number)}`;
}
