import { readFileSync } from 'node:fs';
import { ReportsWorld } from './testing/reports-world.factory';
async function main() {
  const world = await ReportsWorld.open();
  const one = async (name: string, fields: Record<string, string>) => {
    const content = readFileSync('/tmp/m2/load/' + name);
    const t = performance.now();
    const sent = await world.upload({ content, name, fields });
    const t1 = performance.now();
    let last = '', done: any;
    const marks: string[] = [];
    for (;;) {
      const { body } = await world.send('GET', `/imports/${sent.body.id}`);
      if (body.status !== last) { marks.push(`${body.status}@${Math.round(performance.now() - t)}`); last = String(body.status); }
      done = body;
      if (!['uploaded', 'parsing', 'validating', 'applying'].includes(String(body.status))) break;
      await new Promise((r) => setTimeout(r, 20));
    }
    console.log(`${name} upload ${Math.round(t1 - t)} total ${Math.round(performance.now() - t)} ${marks.join(' ')} acc=${done.acceptedRows} rej=${done.rejectedRows} unch=${done.unchangedRows} rss=${Math.round(process.memoryUsage().rss / 1e6)} ${JSON.stringify(done.failure)}`);
    if (done.rejectedRows) console.log((await world.findings(sent.body.id)).slice(0, 5).join(' | '));
  };
  await one('territories.csv', { kind: 'territories' });
  await one('programme.json', { kind: 'programmes' });
  await one('road-maps.csv', { kind: 'road-maps', programme: 'REFERENCE' });
  await one('progress-2021-01.csv', { programme: 'REFERENCE' });
  await one('progress-2021-02.csv', { programme: 'REFERENCE' });
  await one('progress-2021-03.csv', { programme: 'REFERENCE', mode: 'preview' });
  await one('progress-2021-01.csv', { programme: 'REFERENCE', onError: 'reject' });
  await world.close();
}
void main();
