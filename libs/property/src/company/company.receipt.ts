/** What is kept of entering a company. */
export interface CompanyReceiptRow {
  readonly companyId: string;
  readonly version: number;
}
