import { Token } from 'aws-cdk-lib';
import { validateWorkload } from './workload-role';
import { requireDistinct, requireEach, requireRange, wholeDays, wholeSeconds } from '../../../private/validation';
import type { RolesAnywhereRoleProps } from '../../roles-anywhere-role-props';

/** What Roles Anywhere accepts, in seconds and days. */
const SESSION = { minimum: 900, maximum: 43_200 };
const NOTICE = { minimum: 1, maximum: 360 };
const FIELD = /^[^*?]/;
const MAXIMUM_REVOCATION_LIST = 300_000;
const REVOCATION_LIST = /^\s*-----BEGIN X509 CRL-----[\s\S]+-----END X509 CRL-----\s*$/;

/** Refuses what cannot be meant, before anything is made. */
export function validateRolesAnywhere(props: RolesAnywhereRoleProps): void {
  validateWorkload(props);
  const { commonNames = [], organizationalUnits = [], organizations = [] } = props;
  if (commonNames.length + organizationalUnits.length === 0) {
    throw new Error("'commonNames' or 'organizationalUnits' must say whose certificates may take on the role, got none");
  }
  for (const [prop, values] of Object.entries({ commonNames, organizationalUnits, organizations })) {
    requireDistinct(prop, values);
    requireEach(prop, values, FIELD, 'begin with text, not with a wildcard');
  }
  requireRange('sessionDuration', wholeSeconds('sessionDuration', props.sessionDuration), SESSION.minimum, SESSION.maximum, 'seconds');
  requireRange('expiryNotice', wholeDays('expiryNotice', props.expiryNotice), NOTICE.minimum, NOTICE.maximum, 'days');
  requireRange('revocationList', props.revocationList?.length, 1, MAXIMUM_REVOCATION_LIST, 'characters');
  if (props.revocationList !== undefined && !Token.isUnresolved(props.revocationList) && !REVOCATION_LIST.test(props.revocationList)) {
    throw new Error("'revocationList' must be a PEM revocation list (X509 CRL)");
  }
}
