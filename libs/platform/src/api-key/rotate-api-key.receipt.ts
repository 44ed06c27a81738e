/** What is kept of the replacement of a key; the secret is added to the first answer outside of it. */
export interface RotateApiKeyReceiptRow {
  readonly apiKeyId: string;
  readonly secret: string | null;
}
