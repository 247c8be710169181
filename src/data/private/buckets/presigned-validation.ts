import { requireSignatureAge } from './signature-age';
import { validateIpRanges } from '../../../private/ip-ranges';
import { requireEntries, requireKnownList, requireMatch } from '../../../private/validation';
import type { PresignedAccessProps } from '../../presigned-access-props';

const KEY_PREFIX = /^(?!\/)[^*?$]{0,900}$/;

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/u;

/** Refuses what would sign for other objects, places or times than was asked for. Before any resource exists. */
export function requireValidPresignedAccess(props: PresignedAccessProps): void {
  const { operations, allowedAddresses, allowedVpcEndpoints } = props;
  requireEntries('operations', operations);
  requireMatch('keyPrefix', props.keyPrefix, KEY_PREFIX, 'have at most 900 characters, without *, ? and $, and not begin with /');
  requireSignatureAge('maxAge', props.maxAge);
  requireMatch('tenantTag', props.tenantTag, TAG_KEY, 'be the key of a tag: 1 to 128 letters, digits, spaces and _.:/=+@-');
  if (allowedAddresses && allowedVpcEndpoints) {
    throw new Error("'allowedAddresses' must be left out with 'allowedVpcEndpoints': requests through an endpoint have no public address");
  }
  requireKnownList('allowedVpcEndpoints', allowedVpcEndpoints);
  if (allowedVpcEndpoints?.length === 0) {
    throw new Error("'allowedVpcEndpoints' must name at least one, got none");
  }
  requireEntries('allowedAddresses', allowedAddresses);
  validateIpRanges('allowedAddresses', allowedAddresses ?? []);
}
