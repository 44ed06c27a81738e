/**
 * The kinds of records files may belong to, each with the question the graph is asked as the reader: the files of the
 * record `$id`. A file is readable by whoever gets its id in the answer, so everything that guards the record guards it.
 */
export const FILE_OWNERS: Readonly<Record<string, string>> = {
  Appeal: 'appeal(id: $id) { files { id } }',
};
