import type { Truth } from './types';

// AWS adds services now and then: what is not here may be reached, too.
const SERVICES: readonly string[] = ['aoss', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts'];

/**
 * Whether resource control policies bear on an action: they do for some services only, and never on `kms:RetireGrant`.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/resource-control-policies.html
 */
export function controlsReach(action: string): Truth {
  const [service] = action.toLowerCase().split(':', 1);
  return action.toLowerCase() === 'kms:retiregrant' ? 'no' : SERVICES.includes(service) ? 'yes' : 'maybe';
}
