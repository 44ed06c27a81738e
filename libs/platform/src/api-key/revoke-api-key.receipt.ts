/** What is kept of the end of a key. */
export interface RevokeApiKeyReceiptRow {
  readonly apiKeyId: string;
}
