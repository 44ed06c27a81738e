import { isSignedIn, open } from '@redgrid/access';

/** Whoever is signed in may ask; which files are shown is decided by the records they belong to. */
export const fileShield = {
  Query: { file: isSignedIn, files: isSignedIn },
  File: {
    id: open,
    name: isSignedIn,
    mediaType: isSignedIn,
    size: isSignedIn,
    sha256: isSignedIn,
    state: isSignedIn,
    createdAt: isSignedIn,
    expiresAt: isSignedIn,
    url: isSignedIn,
  },
};
