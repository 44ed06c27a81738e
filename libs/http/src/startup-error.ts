/** A process that cannot start for a reason its operator can mend: the message alone is shown, no stack. */
export class StartupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartupError';
    this.stack = undefined;
  }
}

const REASONS: Readonly<Record<string, (place: string) => string>> = {
  EADDRINUSE: (place) => `${place} is already in use: stop the program that holds it, or set another port.`,
  EACCES: (place) => `This account may not listen on ${place}: choose a port above 1023.`,
  EADDRNOTAVAIL: (place) => `${place} is not an address of this machine: correct the host setting.`,
};

/** The sentence for a port that cannot be listened on; any other error comes back as it is. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = REASONS[error.code ?? ''];
  return reason ? new StartupError(reason(`Port ${String(port)} on ${host}`)) : error;
}
