// @ts-check
// Loaded before a supervised program: when its supervisor is gone, it stops as on SIGTERM.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
