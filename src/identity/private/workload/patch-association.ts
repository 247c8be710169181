import * as ssm from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PatchOperation } from '../../hardened-launch-template-props';

/** What to patch, and how. */
export interface PatchAssociationOptions {
  readonly tag: string;
  readonly value: string;
  readonly operation: PatchOperation;
  readonly schedule?: string;
  readonly reboot: boolean;
}

/**
 * Patches by the baseline that the account has set for the operating system.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaseline.html
 */
export function patchAssociation(scope: Construct, id: string, options: PatchAssociationOptions): ssm.CfnAssociation {
  const install = options.operation === PatchOperation.INSTALL;
  return new ssm.CfnAssociation(scope, id, {
    name: 'AWS-RunPatchBaseline',
    parameters: {
      Operation: [install ? 'Install' : 'Scan'],
      RebootOption: [options.reboot ? 'RebootIfNeeded' : 'NoReboot'],
    },
    targets: [{ key: `tag:${options.tag}`, values: [options.value] }],
    scheduleExpression: options.schedule ?? 'cron(0 2 ? * SUN *)',
    complianceSeverity: 'HIGH',
    // One bad patch should not reach all instances at once.
    ...install ? { maxConcurrency: '25%', maxErrors: '10%' } : {},
  });
}
