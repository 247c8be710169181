import { requireBytes, requireOneOf } from './checks';
import { requireMatch, requireRange, requireText } from '../../private/validation';
import type { WafBlockResponse } from '../waf-action';

const CONTENT_TYPES = { TEXT_PLAIN: 'TEXT_PLAIN', TEXT_HTML: 'TEXT_HTML', APPLICATION_JSON: 'APPLICATION_JSON' };
/** @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM = { body: 4096, headers: 10 };
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_CustomHTTPHeader.html */
const HEADER_NAME = /^[a-zA-Z0-9._$-]{1,64}$/;
const HEADER_VALUE = /^.{1,255}$/;

/** Refuses a response that AWS WAF would not take. @see https://docs.aws.amazon.com/waf/latest/APIReference/API_CustomResponse.html */
export function validateResponse({ statusCode, body, contentType, headers = {} }: WafBlockResponse): void {
  requireRange('statusCode', statusCode, 200, 599);
  requireBytes('body', body, 1, MAXIMUM.body);
  requireOneOf<string>('contentType', contentType, CONTENT_TYPES);
  if (contentType !== undefined && body === undefined) {
    throw new Error("'contentType' must be left out without 'body'");
  }
  const names = Object.keys(headers);
  if (names.length > MAXIMUM.headers) {
    throw new Error(`'headers' must hold at most ${MAXIMUM.headers}, got ${names.length}`);
  }
  for (const name of names) {
    requireMatch('headers', name, HEADER_NAME, 'have names of 1 to 64 letters, digits and ._$-');
    requireText(`headers.${name}`, headers[name]);
    requireMatch(`headers.${name}`, headers[name], HEADER_VALUE, 'have 1 to 255 characters on one line');
    if (name.toLowerCase() === 'content-type') {
      throw new Error("'headers' must not hold content-type: use 'contentType'");
    }
  }
  const repeated = names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== index);
  if (repeated !== undefined) {
    throw new Error(`'headers' must not repeat a name, got ${repeated} twice`);
  }
}
