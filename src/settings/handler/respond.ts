import * as http from 'node:http';
import * as https from 'node:https';
import type { CloudFormationCustomResourceResponse } from 'aws-lambda';
import type { Sleep } from './patience';

/** The response must stay below 4 KB as a whole; the full text is in the log. */
const LONGEST_REASON = 1500;

const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000];

/** Without an answer, CloudFormation waits until its own time-out. */
export async function respond(url: string, response: CloudFormationCustomResourceResponse, sleep: Sleep): Promise<void> {
  const reason = response.Reason ?? '';
  const body = JSON.stringify({
    ...response, Reason: reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}… (the rest is in the function's log)` : reason,
  });
  for (const wait of WAITS) {
    try {
      await put(url, body);
      return;
    } catch (error) {
      console.log(`the answer did not arrive (${(error as Error).message}); trying again in ${wait / 1000} s`);
      await sleep(wait);
    }
  }
  await put(url, body);
}

function put(url: string, body: string): Promise<void> {
  const { request } = url.startsWith('http:') ? http : https;
  return new Promise((resolve, reject) => {
    // The pre-signed URL is signed for an empty content type.
    const call = request(url, { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      const status = answer.statusCode ?? 0;
      if (status >= 200 && status < 300) {
        resolve();
      } else {
        reject(new Error(`HTTP ${status}`));
      }
    });
    call.setTimeout(10_000, () => call.destroy(new Error('no answer within 10 s')));
    call.on('error', reject);
    call.end(body);
  });
}
