/**
 * Ends this process where the worker that started it was killed: nobody would take the result. Imported for what it does,
 * before anything else of the process; a build entry.
 *
 * The event alone comes too late where the worker dies while this process starts: BullMQ's message that it is ready fails,
 * BullMQ reports that failure by a message that fails too, and so on without end or a turn of the event loop.
 */

/** A pipe that nobody reads; all pipes of this process lead to the worker. */
const BROKEN_PIPE = new Set<unknown>(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED']);

process.on('disconnect', () => process.exit());
process.prependListener('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (BROKEN_PIPE.has(error?.code)) process.exit();
});
// Undefined in a thread, which has no such channel.
if (process.connected === false) process.exit();
