/** What is kept of the issue of a key; the secret is added to the first answer outside of it. */
export interface IssueApiKeyReceiptRow {
  readonly apiKeyId: string;
  readonly secret: string | null;
}
