// Loaded before a part's own code: when the supervisor is killed its channel closes, and the part then stops in
// order instead of running on with nobody to stop it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
