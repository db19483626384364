import { createServer } from 'node:http';

// The floor of serving bytes: Node's own server with one answer ready. Its parent sends the body and gets the port.
process.once('message', (/** @type {{ body: string }} */ { body }) => {
  const bytes = Buffer.from(body);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(bytes));
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
  });
});
process.once('disconnect', () => process.exit());
