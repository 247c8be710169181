import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudFormationCustomResourceResponse } from 'aws-lambda';
import { respond } from '../../../src/settings/handler/respond';

const RESPONSE: CloudFormationCustomResourceResponse = {
  Status: 'SUCCESS', Reason: 'kept', StackId: 'stack', RequestId: 'request', LogicalResourceId: 'logical', PhysicalResourceId: 'physical', Data: { A: 'b' },
};

let server: Server;
let url: string;
let statuses: number[];
let received: { method?: string; type?: string; length?: string; body: string }[];
const waits: number[] = [];
const wait = (milliseconds: number) => {
  waits.push(milliseconds);
  return Promise.resolve();
};

beforeEach(async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  waits.length = 0;
  received = [];
  statuses = [];
  server = createServer((request: IncomingMessage, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        method: request.method, type: request.headers['content-type'], length: request.headers['content-length'], body: Buffer.concat(chunks).toString(),
      });
      answer.statusCode = statuses.shift() ?? 200;
      answer.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`;
});

afterEach(async () => {
  jest.restoreAllMocks();
  await new Promise((resolve) => server.close(resolve));
});

test('puts the answer with an empty content type, for which the URL is signed', async () => {
  await respond(url, RESPONSE, wait);

  expect(received).toEqual([{ method: 'PUT', type: '', length: String(JSON.stringify(RESPONSE).length), body: JSON.stringify(RESPONSE) }]);
});

test('tries again after a refusal', async () => {
  statuses = [503, 500];
  await respond(url, RESPONSE, wait);

  expect(received).toHaveLength(3);
  expect(waits).toEqual([1_000, 2_000]);
});

test('gives up after six attempts, loudly', async () => {
  statuses = Array.from({ length: 6 }, () => 403);

  await expect(respond(url, RESPONSE, wait)).rejects.toThrow('HTTP 403');
  expect(received).toHaveLength(6);
});

test('tries again when nobody listens', async () => {
  await new Promise((resolve) => server.close(resolve));
  await expect(respond(url, RESPONSE, wait)).rejects.toThrow('ECONNREFUSED');

  expect(waits).toHaveLength(5);
});

test('stays below 4 KB', async () => {
  await respond(url, { ...RESPONSE, Reason: 'x'.repeat(5_000) }, wait);

  const { Reason: reason } = JSON.parse(received[0].body);
  expect(reason).toBe(`${'x'.repeat(1_500)}… (the rest is in the function's log)`);
});
