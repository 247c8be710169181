import { requireOneOf } from './checks';
import { requireMatch } from '../../private/validation';
import { WafFallback } from '../waf-field';
import type { WafForwardedHeader } from '../waf-forwarded-address';

const DEFAULT_HEADER = 'X-Forwarded-For';
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_ForwardedIPConfig.html */
const HEADER = /^[a-zA-Z0-9-]{1,255}$/;

export interface ForwardedConfiguration {
  readonly headerName: string;
  readonly fallbackBehavior: string;
}

/** What CloudFormation takes for a header with forwarded addresses. */
export function forwarded({ headerName = DEFAULT_HEADER, fallback }: Partial<WafForwardedHeader>): ForwardedConfiguration {
  requireMatch('headerName', headerName, HEADER, 'have 1 to 255 letters, digits and hyphens');
  if (fallback === undefined) {
    throw new Error("'fallback' must say what a request without a valid address in the header is");
  }
  requireOneOf('fallback', fallback, WafFallback);
  return { headerName, fallbackBehavior: fallback };
}
