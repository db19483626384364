import { startThread } from '@platform/threads';
import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { FaultMessage } from './fault-message';
import { WorkbookFault } from './workbook-fault';

/** Texts of the largest workbook that passes take half of it. */
export const THREAD_MEMORY_MB = 512;

/** A thread that works on a workbook. */
export class Thread<Message extends object> {
  private readonly worker: Worker;

  constructor(
    file: string,
    task: object,
    private readonly memoryMb: number,
  ) {
    this.worker = startThread(file, task, memoryMb);
  }

  say(message: unknown): void {
    this.worker.postMessage(message);
  }

  /** What it says; it ends with the loop, however that ends. @throws WorkbookFault too large for its memory, and its own */
  async *messages(): AsyncGenerator<Exclude<Message, FaultMessage>> {
    try {
      const messages = on(this.worker, 'message', { close: ['exit'] }) as AsyncIterable<[Message]>;
      for await (const [message] of messages) {
        if (isFault(message)) throw new WorkbookFault(message.fault.kind, message.fault.params);
        yield message as Exclude<Message, FaultMessage>;
      }
      throw new Error('The thread that works on a workbook ended too early.');
    } catch (error) {
      throw isOutOfMemory(error) ? WorkbookFault.tooLarge('memory', this.memoryMb) : error;
    } finally {
      await this.worker.terminate();
    }
  }
}

function isFault(message: object): message is FaultMessage {
  return 'fault' in message;
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  );
}
