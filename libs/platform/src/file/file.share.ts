import { directoryShare, type DirectoryNotice } from '@redgrid/events';
import { FileEntity } from './file.entity.ts';

type Told = Pick<FileEntity, 'state' | 'mediaType' | 'size' | 'uploaderId' | 'expiresAt'>;

/** What the directories keep of a file: whose it is, until when. Where it belongs is told by no fact: its domain knows. */
export function fileNotice({ state, mediaType, size, uploaderId, expiresAt }: Told): DirectoryNotice {
  const bare = { kind: 'FILE', name: '', places: [] } as const;
  if (state === 'FORGOTTEN') return { ...bare, state };
  const attributes = { mediaType, size, uploaderId, expiresAt: expiresAt.toISOString() };
  return { ...bare, state: 'UNATTACHED', attributes };
}

/** All files, as their facts told of each. */
export const fileShare = directoryShare('FILE', FileEntity, async (_, files) => files.map(fileNotice));
