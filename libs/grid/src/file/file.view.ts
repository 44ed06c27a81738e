/** A file as this domain knows it: by its id. */
export interface FileView {
  readonly id: string;
}
