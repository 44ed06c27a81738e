const PHONE = /^\+?\d{5,15}$/;
const ID_NUMBER = /^\d{17}[\dX]$/;
const SHORTEST_REASON = 2;

/** A telephone number in the form it is kept in, digits only; null when it is none. */
export function plainPhone(written: string): string | null {
  const phone = written
    .normalize('NFKC')
    .replace(/[\s()-]/gu, '')
    .replace(/^\+86/, '');
  return PHONE.test(phone) ? phone : null;
}

/** An identity number in the form it is kept in, 18 characters; null when it is none. Check digits are not our business. */
export function plainIdNumber(written: string): string | null {
  const idNumber = written.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  return ID_NUMBER.test(idNumber) ? idNumber : null;
}

/** Whether a text says anything that could be a reason. */
export function isReason(written: string): boolean {
  return Array.from(written.trim()).length >= SHORTEST_REASON;
}
