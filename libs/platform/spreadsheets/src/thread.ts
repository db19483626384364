import { on } from 'node:events';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WorkbookFault, type WorkbookFaultKind } from './workbook-fault';

/** What a thread says of a workbook it cannot take: errors arrive without their class. */
export interface FaultMessage {
  readonly fault: { readonly kind: WorkbookFaultKind; readonly params: WorkbookFault['params'] };
}

/** For tests alone: what is built is compiled. */
const COMPILER = '../../testing/jest/compile-on-load.cjs';

/** Texts of the largest workbook that passes take half of it. */
export const THREAD_MEMORY_MB = 512;

/** A thread with a limit on its memory, so that a hostile file ends that thread and nothing else. */
export class Thread<Message extends object> {
  private readonly worker: Worker;

  /** @param file what it runs: where sources run uncompiled, as in tests, it has to compile them too */
  constructor(
    file: string,
    task: object,
    private readonly memoryMb: number,
  ) {
    const isSource = extname(file) === '.ts';
    this.worker = new Worker(file, {
      workerData: task,
      execArgv: isSource ? ['--require', join(__dirname, COMPILER)] : [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
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

/** What a thread says when it meets a fault. @throws the error, when it is one of ours */
export function faultMessage(error: unknown): FaultMessage {
  if (!(error instanceof WorkbookFault)) throw error;
  return { fault: { kind: error.kind, params: error.params } };
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
