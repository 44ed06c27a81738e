export { fileLimits, fileStore, type FileLimits } from './config.ts';
export { type ContentStore, type StoredContent } from './content-store.ts';
export { DiskStore } from './disk.store.ts';
export { extensionOf, fileName } from './file-name.ts';
export { FileStore, type StillUsed, type Swept } from './file-store.ts';
export { fitsName, MEDIA_TYPES, mediaTypeOf } from './media-type.ts';
export { S3Store, type S3Options } from './s3.store.ts';
export { Spool, type Spooled } from './spool.ts';
