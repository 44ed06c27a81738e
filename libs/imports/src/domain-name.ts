/** The domains that take rows. */
export type DomainName = 'organisation' | 'property';
