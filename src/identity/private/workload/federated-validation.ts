import { validateWorkload } from './workload-role';
import { requireRange, wholeSeconds } from '../../../private/validation';
import type { FederatedRoleProps } from '../../workload-role-props';

/** What IAM accepts, in seconds. */
const SESSION = { minimum: 3600, maximum: 43_200 };

/** Refuses what cannot be meant, before anything is made. */
export function validateFederated(props: FederatedRoleProps): void {
  validateWorkload(props);
  requireRange('maxSessionDuration', wholeSeconds('maxSessionDuration', props.maxSessionDuration), SESSION.minimum, SESSION.maximum, 'seconds');
}
