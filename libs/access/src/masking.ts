const STARS = '****';

/** `138****5678`; the shorter the number, the less of it is left (手机号脱敏). */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? `${phone.slice(0, 3)}${STARS}${phone.slice(-4)}` : STARS;
}

/** First and last character of an identity number (身份证号脱敏). */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length >= 8 ? `${idNumber.slice(0, 1)}${'*'.repeat(16)}${idNumber.slice(-1)}` : STARS;
}

/** The family name only (姓名脱敏): `王**`. */
export function maskName(name: string): string {
  const [first = ''] = Array.from(name);
  return `${first}**`;
}

/** Whether a caller without the right to reveal may learn a count of people: fewer than five would point at them. */
export function smallCount(count: number, least = 5): number | null {
  return count > 0 && count < least ? null : count;
}
