import { Clock } from '@core/kernel';
import { testDatabase } from '@platform/testing';
import { PublishedProgrammeReader } from '../data/published-programme.reader';
import { OpenProgrammes } from './open-programmes';

class HandClock extends Clock {
  time = Date.parse('2026-11-22T10:00:00Z');

  now(): Date {
    return new Date(this.time);
  }
}

/** Reads what there is, and counts how often it is asked. */
class CountedReader extends PublishedProgrammeReader {
  asked = 0;

  override codes(): Promise<string[]> {
    this.asked += 1;
    return super.codes();
  }

  override find(code: string): ReturnType<PublishedProgrammeReader['find']> {
    this.asked += 1;
    return super.find(code);
  }
}

let test: Awaited<ReturnType<typeof testDatabase>>;
let reader: CountedReader;
let clock: HandClock;
let programmes: OpenProgrammes;

beforeAll(async () => {
  test = await testDatabase();
});

afterAll(() => test.close());

beforeEach(() => {
  clock = new HandClock();
  reader = new CountedReader(test.database, clock);
  programmes = new OpenProgrammes(reader, clock);
});

it('asks the database once in half a minute, however many look at the list', async () => {
  for (let nth = 0; nth < 20; nth += 1) expect(await programmes.list()).toEqual([]);
  expect(reader.asked).toBe(1);
  clock.time += 30_000;
  await Promise.all(Array.from({ length: 20 }, () => programmes.list()));
  expect(reader.asked).toBe(2);
});

it('asks once for a programme that is not there, and again when somebody has published', async () => {
  const missing = () => programmes.find('NONE');
  for (let nth = 0; nth < 5; nth += 1) await expect(missing()).rejects.toThrow('PROGRAMME.NOT_FOUND');
  expect(reader.asked).toBe(1);
  programmes.forget('NONE');
  await expect(missing()).rejects.toThrow('PROGRAMME.NOT_FOUND');
  await programmes.list();
  expect(reader.asked).toBe(3);
});
