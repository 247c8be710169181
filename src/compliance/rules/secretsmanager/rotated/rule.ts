import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRETSMANAGER-1',
  title: 'Secrets rotate',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::SecretsManager::Secret'],
  rationale: 'A secret that leaked works until somebody changes it.',
  remediation: 'Add an AWS::SecretsManager::RotationSchedule',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-secretsmanager-secret.html',
  ],
  checks: ['secretsmanager_automatic_rotation_enabled', 'secretsmanager_rotation_enabled_check'],
  judge(secret) {
    // An attachment hands its secret on.
    const names = [secret, ...secret.referrers('AWS::SecretsManager::SecretTargetAttachment', 'SecretId')];
    const isRotated = names.some((one) => one.referrers('AWS::SecretsManager::RotationSchedule', 'SecretId').length > 0);
    return failUnless(isRotated, wholeOf(secret), 'the secret never changes');
  },
});
