import { daysAfter } from './days.ts';

const FAMILY_NAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** More than there are people, and prime: the birthdays of any so many consecutive numbers differ. */
const BIRTHDAYS = 20_011;

/** `王示例甲子`: a family name, the word for "sample" and a pair of the sixty-year cycle. */
export function syntheticName(number: number): string {
  const family = of(FAMILY_NAMES, number * 7 + Math.floor(number / 60));
  return `${family}示例${of(STEMS, number)}${of(BRANCHES, number)}`;
}

/** Eleven digits that begin with 100000, which no operator assigns to a subscriber. */
export function syntheticPhone(number: number): string {
  return `100000${String(number).padStart(5, '0')}`;
}

/** Of the form of an identity number: no such region, and a check digit that is not the right one. */
export function syntheticIdNumber(number: number): string {
  const birthday = daysAfter('1946-01-01', (number * 7919) % BIRTHDAYS).replaceAll('-', '');
  const body = `000000${birthday}${String(number % 1000).padStart(3, '0')}`;
  const right = checkDigit(body);
  return `${body}${right === 'X' ? '0' : (Number(right) + 1) % 10}`;
}

/** The check digit of the first 17 digits of an identity number (GB 11643). */
export function checkDigit(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** Of the form of a unified social credit code: no such region, and a check character that is not the right one. */
export function syntheticUscc(number: number): string {
  const body = `91000000${String(number).padStart(9, '0')}`;
  return `${body}${of([...USCC_DIGITS], USCC_DIGITS.indexOf(usccCheck(body)) + 1)}`;
}

/** The check character of the first 17 characters of a unified social credit code (GB 32100). */
export function usccCheck(body: string): string {
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCC_DIGITS.indexOf(body.charAt(index)),
    0,
  );
  return USCC_DIGITS.charAt((31 - (sum % 31)) % 31);
}

function of(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
